package io.github.pekppp.innovation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pekppp.Serialized;
import io.github.pekppp.problem.Place;
import io.github.pekppp.source.Enactment;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InnovationTest {

  private static final LocalDate BEGUN = LocalDate.of(2024, 1, 10);
  private static final LocalDate STARTED = LocalDate.of(2024, 3, 15);
  private static final LocalDate ENDED = LocalDate.of(2025, 10, 1);

  private static Innovation.Builder idea() {
    return Innovation.builder().id("jempol").title("Jemput bola").begun(BEGUN);
  }

  private static Competition.Builder entry(LocalDate date) {
    return Competition.builder().name("KIPP 2025").level(CompetitionLevel.NATIONAL).date(date);
  }

  @Test
  void fiveCriteriaMakeAnInnovation() {
    assertThat(idea().build().missingCriteria()).containsExactly(InnovationCriterion.values()).hasSize(5);
    assertThat(idea().addCriteria(InnovationCriterion.NOVEL, InnovationCriterion.USEFUL).build().missingCriteria())
        .containsExactly(
            InnovationCriterion.EFFECTIVE, InnovationCriterion.TRANSFERABLE, InnovationCriterion.SUSTAINABLE);
    assertThat(idea().addCriteria(InnovationCriterion.values()).build().missingCriteria()).isEmpty();
  }

  @Test
  void learnsThenRunsThenEnds() {
    Innovation innovation = idea().started(STARTED).ended(ENDED).build();

    assertThat(innovation.stageOn(BEGUN.minusDays(1))).isEqualTo(InnovationStage.NOT_BEGUN);
    assertThat(innovation.stageOn(BEGUN)).isEqualTo(InnovationStage.LEARNING);
    assertThat(innovation.stageOn(STARTED.minusDays(1))).isEqualTo(InnovationStage.LEARNING);
    assertThat(innovation.stageOn(STARTED)).isEqualTo(InnovationStage.RUNNING);
    assertThat(innovation.stageOn(ENDED.minusDays(1))).isEqualTo(InnovationStage.RUNNING);
    assertThat(innovation.stageOn(ENDED)).isEqualTo(InnovationStage.ENDED);
  }

  @Test
  void anIdeaCanBeGivenUp() {
    assertThat(idea().ended(STARTED).build().stageOn(STARTED)).isEqualTo(InnovationStage.ENDED);
    assertThat(idea().ended(STARTED).build().monthsRunningOn(ENDED)).isZero();
  }

  @Test
  void twelveMonthsAreFullOnTheDayAYearLater() {
    Innovation running = idea().started(STARTED).build();

    assertThat(running.monthsRunningOn(STARTED.minusMonths(2))).isZero();
    assertThat(running.monthsRunningOn(STARTED)).isZero();
    assertThat(running.monthsRunningOn(LocalDate.of(2025, 3, 14))).isEqualTo(11);
    assertThat(running.monthsRunningOn(LocalDate.of(2025, 3, 15))).isEqualTo(12);
    assertThat(idea().build().monthsRunningOn(ENDED)).isZero();
  }

  @Test
  void anEndedInnovationGrowsNoOlder() {
    Innovation ended = idea().started(STARTED).ended(LocalDate.of(2025, 3, 15)).build();

    assertThat(ended.monthsRunningOn(LocalDate.of(2025, 2, 15))).isEqualTo(11);
    assertThat(ended.monthsRunningOn(LocalDate.of(2029, 1, 1))).isEqualTo(12);
  }

  @Test
  void anEntryIsNoAward() {
    Competition won = entry(STARTED).award(new Award("Top 45", STARTED.plusMonths(3))).build();
    Innovation innovation = idea().addCompetitions(won, entry(ENDED).build()).build();

    assertThat(innovation.competitionsOn(STARTED.minusDays(1))).isEmpty();
    assertThat(innovation.competitionsOn(STARTED)).containsExactly(won);
    assertThat(innovation.awardsOn(STARTED)).isEmpty();
    assertThat(innovation.awardsOn(STARTED.plusMonths(3))).containsExactly(new Award("Top 45", STARTED.plusMonths(3)));
    assertThat(innovation.competitionsOn(ENDED)).hasSize(2);
    assertThat(innovation.awardsOn(ENDED)).hasSize(1);
    assertThat(won.isAwardedOn(STARTED.plusMonths(3).minusDays(1))).isFalse();
  }

  @Test
  void aLegalBasisIsDraftedThenEnacted() {
    Innovation innovation = idea().basisDrafted(BEGUN).basis(new Enactment("Perbup 3/2024", STARTED)).build();

    assertThat(innovation.legalBasisOn(BEGUN.minusDays(1))).isEqualTo(LegalBasis.NONE);
    assertThat(innovation.legalBasisOn(BEGUN)).isEqualTo(LegalBasis.DRAFT);
    assertThat(innovation.legalBasisOn(STARTED.minusDays(1))).isEqualTo(LegalBasis.DRAFT);
    assertThat(innovation.legalBasisOn(STARTED)).isEqualTo(LegalBasis.ENACTED);
    assertThat(idea().basis(new Enactment("SK", STARTED)).build().legalBasisOn(BEGUN)).isEqualTo(LegalBasis.NONE);
  }

  @Test
  void resourcesHaveTheirFirstDays() {
    Innovation innovation = idea()
        .putResources(InnovationResource.TEAM, BEGUN).putResources(InnovationResource.BUDGET, STARTED).build();

    assertThat(innovation.resourcesOn(BEGUN)).containsExactly(InnovationResource.TEAM);
    assertThat(innovation.resourcesOn(STARTED)).containsExactly(InnovationResource.BUDGET, InnovationResource.TEAM);
  }

  @Test
  void faultsAreFoundAtTheirPlaces() {
    Innovation innovation = idea()
        .started(BEGUN.minusDays(1))
        .ended(BEGUN.minusDays(2))
        .addCompetitions(
            entry(BEGUN).build(), entry(BEGUN.minusDays(1)).award(new Award("Juara", BEGUN.minusDays(2))).build())
        .basisDrafted(STARTED)
        .basis(new Enactment("SK", BEGUN))
        .build();

    assertThat(innovation.faults(Place.of("innovations").item(1)))
        .extracting(problem -> problem.place().path() + " " + problem.code())
        .containsExactly(
            "innovations[1].started date-early",
            "innovations[1].ended date-early",
            "innovations[1].competitions[2].date date-early",
            "innovations[1].competitions[2].award.date date-early",
            "innovations[1].basis.date date-early");
    assertThat(idea().ended(BEGUN.minusDays(1)).build().faults(Place.ROOT)).hasSize(1);
    assertThat(idea().started(BEGUN).ended(BEGUN).basisDrafted(BEGUN).basis(new Enactment("SK", BEGUN))
            .addCompetitions(entry(BEGUN).award(new Award("Juara", BEGUN)).build()).build().faults(Place.ROOT))
        .isEmpty();
  }

  @Test
  void isAValue() {
    Innovation innovation = idea().started(STARTED).addCompetitions(entry(ENDED).build())
        .putResources(InnovationResource.TEAM, BEGUN).build();

    assertThat(Serialized.copyOf(innovation)).isEqualTo(innovation);
    assertThat(innovation.ref()).isEqualTo(new RecordRef(RecordKind.INNOVATION, "jempol", "Jemput bola"));
    assertThatIllegalArgumentException().isThrownBy(() -> idea().id(" ").build()).withMessageContaining("id");
    assertThatIllegalArgumentException().isThrownBy(() -> entry(BEGUN).name(" ").build()).withMessageContaining("name");
    assertThatIllegalArgumentException().isThrownBy(() -> new Award("", BEGUN)).withMessageContaining("name");
  }
}
