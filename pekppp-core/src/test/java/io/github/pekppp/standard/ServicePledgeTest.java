package io.github.pekppp.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pekppp.Serialized;
import io.github.pekppp.problem.Place;
import io.github.pekppp.source.Enactment;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.Publication;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ServicePledgeTest {

  private static final LocalDate WRITTEN = LocalDate.of(2024, 2, 1);

  private static ServicePledge.Builder pledge() {
    return ServicePledge.builder().id("maklumat").title("Maklumat pelayanan").written(WRITTEN);
  }

  @Test
  void hasThreeParts() {
    assertThat(pledge().build().missingParts()).containsExactly(PledgePart.values());
    assertThat(pledge().addParts(PledgePart.SERVE_BY_STANDARD, PledgePart.KEEP_IMPROVING).build().missingParts())
        .containsExactly(PledgePart.ACCEPT_SANCTION);
    assertThat(pledge().addParts(PledgePart.values()).build().missingParts()).isEmpty();
  }

  @Test
  void isWrittenThenEnactedThenShown() {
    ServicePledge pledge = pledge()
        .enactment(new Enactment("SK 7/2024", WRITTEN.plusDays(10)))
        .addPublications(Publication.of(Medium.NOTICE_BOARD, WRITTEN.plusDays(20)))
        .build();

    assertThat(pledge.existsOn(WRITTEN.minusDays(1))).isFalse();
    assertThat(pledge.existsOn(WRITTEN)).isTrue();
    assertThat(pledge.isEnactedOn(WRITTEN.plusDays(9))).isFalse();
    assertThat(pledge.isEnactedOn(WRITTEN.plusDays(10))).isTrue();
    assertThat(pledge.mediaOn(WRITTEN.plusDays(19))).isEmpty();
    assertThat(pledge.mediaOn(WRITTEN.plusDays(20))).containsExactly(Medium.NOTICE_BOARD);
    assertThat(pledge.faults(Place.ROOT)).isEmpty();
    assertThat(pledge().build().isEnactedOn(WRITTEN)).isFalse();
  }

  @Test
  void faultsAreFoundAtTheirPlaces() {
    ServicePledge pledge = pledge()
        .enactment(new Enactment("SK 7/2024", WRITTEN.minusDays(1)))
        .addPublications(Publication.builder().medium(Medium.PRESS).since(WRITTEN).until(WRITTEN.minusDays(1)).build())
        .build();

    assertThat(pledge.faults(Place.of("pledges").item(2)))
        .extracting(problem -> problem.place().path() + " " + problem.code())
        .containsExactly("pledges[2].enactment.date date-early", "pledges[2].publications[1].until date-reversed");
  }

  @Test
  void isAValue() {
    ServicePledge pledge = pledge().addParts(PledgePart.KEEP_IMPROVING).build();

    assertThat(Serialized.copyOf(pledge)).isEqualTo(pledge);
    assertThat(pledge.ref()).isEqualTo(new RecordRef(RecordKind.PLEDGE, "maklumat", "Maklumat pelayanan"));
    assertThatIllegalArgumentException().isThrownBy(() -> pledge().id(" ").build()).withMessageContaining("id");
  }
}
