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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServiceStandardTest {

  private static final LocalDate DRAFTED = LocalDate.of(2023, 1, 15);
  private static final LocalDate ENACTED = LocalDate.of(2023, 3, 1);
  private static final LocalDate TODAY = LocalDate.of(2025, 6, 30);

  private static ServiceStandard.Builder draft() {
    return ServiceStandard.builder()
        .id("sp-ktp").title("SP KTP elektronik").addServices("ktp", "kk").drafted(DRAFTED);
  }

  private static ServiceStandard reviewed(LocalDate... days) {
    ServiceStandard.Builder standard = draft().enactment(new Enactment("SK 5/2023", ENACTED));
    for (LocalDate day : days) {
      standard.addReviews(StandardReview.of(day));
    }
    return standard.build();
  }

  @Test
  void sixComponentsAreOfDeliveryAndEightOfManufacturing() {
    assertThat(StandardComponent.of(ComponentSide.DELIVERY)).containsExactly(
        StandardComponent.REQUIREMENTS, StandardComponent.PROCEDURE, StandardComponent.TIME, StandardComponent.FEE,
        StandardComponent.PRODUCT, StandardComponent.COMPLAINTS);
    assertThat(StandardComponent.of(ComponentSide.MANUFACTURING)).hasSize(8)
        .allMatch(component -> component.side() == ComponentSide.MANUFACTURING);
  }

  @Test
  void aStandardLacksWhatItDoesNotContain() {
    assertThat(draft().build().missingComponents()).hasSize(14);
    assertThat(draft().components(EnumSet.complementOf(EnumSet.of(StandardComponent.FEE))).build().missingComponents())
        .containsExactly(StandardComponent.FEE);
    assertThat(draft().components(EnumSet.allOf(StandardComponent.class)).build().missingComponents()).isEmpty();
  }

  @Test
  void aDraftIsNotInForce() {
    ServiceStandard standard = reviewed();

    assertThat(standard.existsOn(DRAFTED.minusDays(1))).isFalse();
    assertThat(standard.existsOn(DRAFTED)).isTrue();
    assertThat(standard.isEnactedOn(ENACTED.minusDays(1))).isFalse();
    assertThat(standard.isEnactedOn(ENACTED)).isTrue();
    assertThat(draft().build().isEnactedOn(TODAY)).isFalse();
  }

  @Test
  void groupsAddUpOverMeetings() {
    ServiceStandard standard = draft()
        .addInvolvements(
            Involvement.of(DRAFTED, StakeholderGroup.SERVICE_USERS, StakeholderGroup.MASS_MEDIA),
            Involvement.of(ENACTED, StakeholderGroup.SERVICE_USERS, StakeholderGroup.EXPERTS))
        .build();

    assertThat(standard.groupsOn(DRAFTED.minusDays(1))).isEmpty();
    assertThat(standard.groupsOn(DRAFTED)).containsExactly(StakeholderGroup.SERVICE_USERS, StakeholderGroup.MASS_MEDIA);
    assertThat(standard.groupsOn(ENACTED)).containsExactly(
        StakeholderGroup.SERVICE_USERS, StakeholderGroup.EXPERTS, StakeholderGroup.MASS_MEDIA);
    assertThatIllegalArgumentException().isThrownBy(() -> new Involvement(DRAFTED, Set.of(), List.of()))
        .withMessageContaining("groups");
  }

  @Test
  void monitoringCountsFromItsDayOn() {
    ServiceStandard standard = draft().addMonitorings(new Monitoring(ENACTED, List.of("Laporan"))).build();

    assertThat(standard.isMonitoredOn(ENACTED.minusDays(1))).isFalse();
    assertThat(standard.isMonitoredOn(ENACTED)).isTrue();
  }

  @Test
  void componentsAreShownInSeveralMedia() {
    StandardPublication site = StandardPublication.ofDelivery(Publication.of(Medium.WEBSITE, ENACTED));
    StandardPublication poster = new StandardPublication(
        Publication.builder().medium(Medium.INDOOR_POSTER).since(DRAFTED).until(TODAY).build(),
        EnumSet.of(StandardComponent.FEE, StandardComponent.LEGAL_BASIS));
    ServiceStandard standard = draft().addPublications(site, poster).build();

    assertThat(standard.publicationsOn(DRAFTED)).containsExactly(poster);
    assertThat(standard.publishedComponentsOn(DRAFTED))
        .containsExactly(StandardComponent.FEE, StandardComponent.LEGAL_BASIS);
    assertThat(standard.mediaOn(ENACTED)).containsExactly(Medium.INDOOR_POSTER, Medium.WEBSITE);
    assertThat(standard.publishedComponentsOn(ENACTED)).hasSize(7);
    assertThat(standard.mediaOn(TODAY.plusDays(1))).containsExactly(Medium.WEBSITE);
    assertThat(site.shows(ComponentSide.DELIVERY)).isTrue();
    assertThat(site.shows(ComponentSide.MANUFACTURING)).isFalse();
    assertThat(poster.shows(ComponentSide.DELIVERY)).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StandardPublication(Publication.of(Medium.WEBSITE, ENACTED), Set.of()))
        .withMessageContaining("components");
  }

  @Test
  void neverReviewedHasNoInterval() {
    assertThat(reviewed().monthsBetweenReviewsOn(TODAY)).isEmpty();
    assertThat(reviewed(TODAY.plusDays(1)).monthsBetweenReviewsOn(TODAY)).isEmpty();
  }

  @Test
  void theFirstReviewIsCountedFromTheEnactment() {
    LocalDate review = LocalDate.of(2024, 3, 1);

    assertThat(reviewed(review).monthsBetweenReviewsOn(review)).hasValue(12);
    assertThat(draft().addReviews(StandardReview.of(review)).build().monthsBetweenReviewsOn(review)).hasValue(14);
    assertThat(reviewed(ENACTED.minusDays(1)).monthsBetweenReviewsOn(ENACTED)).as("reviewed as a draft").hasValue(2);
  }

  @Test
  void aStartedMonthCounts() {
    assertThat(reviewed(LocalDate.of(2024, 3, 2)).monthsBetweenReviewsOn(LocalDate.of(2024, 3, 2))).hasValue(13);
    assertThat(reviewed(LocalDate.of(2024, 2, 29)).monthsBetweenReviewsOn(LocalDate.of(2024, 2, 29))).hasValue(12);
  }

  @Test
  void laterReviewsAreCountedFromOneAnother() {
    LocalDate first = LocalDate.of(2024, 6, 1);
    LocalDate second = LocalDate.of(2025, 5, 20);

    assertThat(reviewed(second, first, second).monthsBetweenReviewsOn(TODAY)).hasValue(12);
    assertThat(reviewed(second, first).reviewsOn(TODAY)).extracting(StandardReview::date).containsExactly(first, second);
    assertThat(reviewed(second, first).reviewsOn(first)).hasSize(1);
  }

  @Test
  void timeWithoutReviewCountsToo() {
    assertThat(reviewed(LocalDate.of(2023, 6, 1)).monthsBetweenReviewsOn(LocalDate.of(2025, 6, 1))).hasValue(24);
    assertThat(reviewed(LocalDate.of(2023, 6, 1)).monthsBetweenReviewsOn(LocalDate.of(2025, 6, 2))).hasValue(25);
  }

  @Test
  void aReviewCoversAllServicesUnlessItNamesSome() {
    StandardReview some = new StandardReview(ENACTED, Set.of("kk"), List.of());
    ServiceStandard standard = draft().addReviews(some, StandardReview.of(TODAY)).build();

    assertThat(standard.reviewedServices(DRAFTED, ENACTED)).containsExactly("kk");
    assertThat(standard.reviewedServices(ENACTED, TODAY.minusDays(1))).containsExactly("kk");
    assertThat(standard.reviewedServices(ENACTED.plusDays(1), TODAY)).containsExactly("kk", "ktp");
    assertThat(standard.reviewedServices(ENACTED.plusDays(1), TODAY.minusDays(1))).isEmpty();
  }

  @Test
  void faultsAreFoundAtTheirPlaces() {
    ServiceStandard standard = draft()
        .services(List.of())
        .enactment(new Enactment("SK 5/2023", DRAFTED.minusDays(1)))
        .addPublications(StandardPublication.ofDelivery(
            Publication.builder().medium(Medium.WEBSITE).since(DRAFTED.minusDays(1)).until(DRAFTED.minusDays(2)).build()))
        .addReviews(StandardReview.of(DRAFTED), new StandardReview(DRAFTED.minusDays(1), Set.of("akta"), List.of()))
        .addMonitorings(new Monitoring(DRAFTED.minusDays(1), List.of()))
        .build();

    assertThat(standard.faults(Place.of("standards").item(1)))
        .extracting(problem -> problem.place().path() + " " + problem.code())
        .containsExactly(
            "standards[1].services standard-without-service",
            "standards[1].enactment.date date-early",
            "standards[1].publications[1].since date-early",
            "standards[1].publications[1].until date-reversed",
            "standards[1].reviews[2].date date-early",
            "standards[1].reviews[2].services review-service-foreign",
            "standards[1].monitorings[1].date date-early");
  }

  @Test
  void whatIsDatedOnTheFirstDayIsInOrder() {
    assertThat(draft()
            .enactment(new Enactment("SK", DRAFTED))
            .addPublications(StandardPublication.ofDelivery(Publication.of(Medium.WEBSITE, DRAFTED)))
            .addReviews(new StandardReview(DRAFTED, Set.of("kk"), List.of()))
            .addMonitorings(new Monitoring(DRAFTED, List.of()))
            .build()
            .faults(Place.ROOT))
        .isEmpty();
  }

  @Test
  void isAValue() {
    ServiceStandard standard = reviewed(TODAY);

    assertThat(Serialized.copyOf(standard)).isEqualTo(standard);
    assertThat(standard.ref()).isEqualTo(new RecordRef(RecordKind.STANDARD, "sp-ktp", "SP KTP elektronik"));
    assertThatIllegalArgumentException().isThrownBy(() -> draft().title("").build()).withMessageContaining("title");
    assertThat(new Service("ktp", "KTP").ref()).isEqualTo(new RecordRef(RecordKind.SERVICE, "ktp", "KTP"));
    assertThat(new Service("ktp", "KTP").faults(Place.ROOT)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new Service(" ", "KTP")).withMessageContaining("id");
    assertThatIllegalArgumentException().isThrownBy(() -> new Service("ktp", " ")).withMessageContaining("name");
  }
}
