package io.github.pekppp.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pekppp.Serialized;
import io.github.pekppp.problem.Place;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicForumTest {

  private static final LocalDate HELD = LocalDate.of(2025, 4, 10);
  private static final ForumPoint POINT = new ForumPoint("Antrean panjang", "Tambah loket", LocalDate.of(2025, 9, 30));

  private static PublicForum.Builder forum() {
    return PublicForum.builder().id("fkp-2025").title("FKP 2025").date(HELD);
  }

  private static ForumMinutes signed(LocalDate date) {
    return ForumMinutes.builder().signedOn(date).addSignatories("Kepala Dinas", "Wakil warga").addPoints(POINT).build();
  }

  @Test
  void leavesFourThingsBehind() {
    PublicForum forum = forum().minutes(signed(HELD.plusDays(3))).addAttendanceLists("hadir.pdf").addPhotos("1.jpg").build();

    assertThat(forum.missingOutputOn(HELD.minusDays(1))).as("before it is held").containsExactly(ForumOutput.values());
    assertThat(forum.missingOutputOn(HELD)).as("before it is signed").containsExactly(ForumOutput.SIGNED_MINUTES);
    assertThat(forum.missingOutputOn(HELD.plusDays(3))).isEmpty();
    assertThat(forum.isHeldOn(HELD.minusDays(1))).isFalse();
    assertThat(forum.isHeldOn(HELD)).isTrue();
  }

  @Test
  void aForumWithoutMinutesLacksTheirPointsToo() {
    assertThat(forum().addPhotos("1.jpg").build().missingOutputOn(HELD))
        .containsExactly(ForumOutput.SIGNED_MINUTES, ForumOutput.POINTS, ForumOutput.ATTENDANCE_LIST);
    assertThat(forum().minutes(ForumMinutes.builder().build()).build().missingOutputOn(HELD))
        .containsExactly(ForumOutput.values());
  }

  @Test
  void minutesNeedASignatory() {
    ForumMinutes unsigned = ForumMinutes.builder().addSignatories("Kepala Dinas").build();

    assertThat(unsigned.areSignedOn(HELD)).isFalse();
    assertThat(signed(HELD).areSignedOn(HELD)).isTrue();
    assertThat(signed(HELD).areSignedOn(HELD.minusDays(1))).isFalse();
    assertThat(ForumMinutes.builder().signedOn(HELD).build().areSignedOn(HELD)).isFalse();
  }

  @Test
  void aGroupOfNobodyDidNotCome() {
    PublicForum forum = forum()
        .putParticipants(StakeholderGroup.MASS_MEDIA, 2)
        .putParticipants(StakeholderGroup.EXPERTS, 0)
        .putParticipants(StakeholderGroup.SERVICE_USERS, 1)
        .build();

    assertThat(forum.groups()).containsExactly(StakeholderGroup.SERVICE_USERS, StakeholderGroup.MASS_MEDIA);
    assertThat(forum.faults(Place.ROOT)).isEmpty();
  }

  @Test
  void faultsAreFoundAtTheirPlaces() {
    PublicForum forum = forum()
        .putParticipants(StakeholderGroup.EXPERTS, -1)
        .minutes(ForumMinutes.builder()
            .signedOn(HELD.minusDays(1))
            .addPoints(POINT, new ForumPoint("Masalah", "Rekomendasi", HELD.minusDays(1)))
            .build())
        .build();

    assertThat(forum.faults(Place.of("forums").item(1)))
        .extracting(problem -> problem.place().path() + " " + problem.code())
        .containsExactly(
            "forums[1].participants.experts forum-count-negative",
            "forums[1].minutes.signed_on date-early",
            "forums[1].minutes.signatories minutes-without-signatory",
            "forums[1].minutes.points[2].deadline date-early");
    assertThat(forum().minutes(signed(HELD)).build().faults(Place.ROOT)).isEmpty();
  }

  @Test
  void aPointNamesProblemAndRecommendation() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ForumPoint(" ", "x", HELD)).withMessageContaining("problem");
    assertThatIllegalArgumentException().isThrownBy(() -> new ForumPoint("x", " ", HELD))
        .withMessageContaining("recommendation");
  }

  @Test
  void isAValue() {
    PublicForum forum = forum().minutes(signed(HELD)).putParticipants(StakeholderGroup.BUSINESS, 3).build();

    assertThat(Serialized.copyOf(forum)).isEqualTo(forum);
    assertThat(forum.ref()).isEqualTo(new RecordRef(RecordKind.FORUM, "fkp-2025", "FKP 2025"));
    assertThatIllegalArgumentException().isThrownBy(() -> forum().id(" ").build()).withMessageContaining("id");
  }
}
