package io.github.pekppp.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.assessment.RecordsRead;
import io.github.pekppp.compare.Correspondence;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.text.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Facts from records beside those that somebody typed: nothing overwrites anything. */
class AssessedRecordsTest {

  private static final Instrument EDITION = Editions.pekppp2022A();
  private static final IndicatorNumber SURVEYED = IndicatorNumber.of(6);
  private static final FactOrigin ORIGIN =
      new FactOrigin(Text.of("survei", "survey"), List.of(new RecordRef(RecordKind.SURVEY, "skm-2025", "SKM 2025")));

  private static AssessmentBuilder unit() {
    return Assessment.builder(EDITION);
  }

  private static AssessmentBuilder recorded(AssessmentBuilder unit) {
    return unit.fact("6", "skm_done", FactValue.of(true), ORIGIN);
  }

  private static List<String> problems(AssessmentBuilder unit) {
    return unit.build().getError().stream().map(Problem::toString).toList();
  }

  @Test
  void aFactFromRecordsKeepsItsOrigin() {
    Assessment assessment = recorded(unit()).fact("6", "skm_compliant", FactValue.of(false)).buildOrThrow();
    assertThat(assessment.facts().get(SURVEYED).values()).containsOnlyKeys("skm_done", "skm_compliant");
    assertThat(assessment.origins()).isEqualTo(Map.of(SURVEYED, Map.of("skm_done", ORIGIN)));
    assertThat(Serialized.copyOf(assessment)).isEqualTo(assessment);
  }

  @Test
  void theSameValueTypedTooChangesNothing() {
    Assessment alone = recorded(unit()).buildOrThrow();
    assertThat(recorded(unit()).fact("6", "skm_done", FactValue.of(true)).buildOrThrow()).isEqualTo(alone);
    assertThat(recorded(unit().fact("6", "skm_done", FactValue.of(true))).buildOrThrow()).isEqualTo(alone);
  }

  @Test
  void anotherValueTypedIsAContradictionWhicheverCameFirst() {
    String problem = "f01[6].skm_done: fact skm_done is given as no, but the records of the unit say yes (survey) [fact-contradicted]";
    assertThat(problems(recorded(unit()).fact("6", "skm_done", FactValue.of(false)))).containsExactly(problem);
    assertThat(problems(recorded(unit().fact("6", "skm_done", FactValue.of(false))))).containsExactly(problem);
  }

  @Test
  void aFactFromRecordsIsCheckedLikeAnyOther() {
    assertThat(problems(recorded(recorded(unit())))).containsExactly(
        "f01[6].skm_done: fact skm_done is given more than once [fact-duplicate]");
    assertThat(problems(unit().fact("6", "skm_done", FactValue.of(3), ORIGIN)))
        .containsExactly("f01[6].skm_done: expected true or false, found 3 [fact-value]");
    assertThat(problems(unit().fact("6", "skm", FactValue.of(3), ORIGIN))).singleElement().asString().contains("[fact-unknown]");
    assertThat(problems(unit().fact("66", "skm", FactValue.of(3), ORIGIN))).singleElement().asString().contains("[indicator-unknown]");
  }

  @Test
  void recordsReadForAnotherEditionAreAMistake() {
    RecordFacts facts = RecordsToIndexTest.facts("pekppp-2022-b", Hospital.records());
    assertThatThrownBy(() -> unit().records(facts)).isInstanceOf(IllegalArgumentException.class)
        .hasMessage("records: facts of edition pekppp-2022-b as of another file than pekppp-2022-a");
  }

  @Test
  void equalFactsHaveEqualFingerprintsWhereverTheyCameFrom() {
    Assessment typed = unit().fact("6", "skm_done", FactValue.of(true)).buildOrThrow();
    assertThat(recorded(unit()).buildOrThrow().sha256()).isEqualTo(typed.sha256());
    assertThat(unit().fact("6", "skm_done", FactValue.of(false), ORIGIN).buildOrThrow().sha256()).isNotEqualTo(typed.sha256());
  }

  @Test
  void originsAreTakenOverWithTheFacts() {
    Assessment recorded = recorded(unit()).fact("1", "sp_exists", FactValue.of(true)).level("1", 4).buildOrThrow();
    Assessment copy = unit().allButMarks(recorded).buildOrThrow();
    assertThat(copy.facts()).isEqualTo(recorded.facts());
    assertThat(copy.origins()).isEqualTo(recorded.origins());
    assertThat(problems(unit().allButMarks(recorded).fact("6", "skm_done", FactValue.of(false))))
        .singleElement().asString().contains("[fact-contradicted]");
    Assessment carried = Correspondence.between(EDITION, Editions.pekppp2022B()).carry(recorded);
    assertThat(carried.origins()).isEqualTo(Map.of(IndicatorNumber.of(5), Map.of("skm_done", ORIGIN)));
    assertThat(carried.facts().get(IndicatorNumber.of(1)).values()).containsOnlyKeys("sp_exists");
  }

  @Test
  void whatIsReadFromRecordsIsFoundByIndicatorAndFact() {
    RecordFacts facts = RecordsToIndexTest.facts("pekppp-2022-a", Hospital.records());
    assertThat(facts.find(SURVEYED, "skm_done").map(RecordedFact::value)).contains(FactValue.of(true));
    assertThat(facts.find(SURVEYED, "skm")).isEmpty();
    assertThat(facts.find(IndicatorNumber.of(10), "arrangements")).isEmpty();
    assertThat(facts.bridgeId()).isEqualTo("pekppp-2022-a-records");
    assertThat(facts.date()).isEqualTo(Hospital.DATE);
    assertThat(unit().records(facts).buildOrThrow().facts()).isEqualTo(facts.facts());
  }

  @Test
  void theDayAndTheBridgeOfAReadingAreKept() {
    RecordFacts facts = RecordsToIndexTest.facts("pekppp-2022-a", Hospital.records());
    RecordsRead read = RecordsRead.of(facts);
    assertThat(read).isEqualTo(new RecordsRead(
        Hospital.DATE, "pekppp-2022-a-records", Editions.recordBridge("pekppp-2022-a").orElseThrow().sha256()));
    Assessment assessment = unit().records(facts).buildOrThrow();
    assertThat(assessment.recordsRead()).containsExactly(read);
    assertThat(unit().allButMarks(assessment).buildOrThrow().recordsRead()).containsExactly(read);
    assertThat(Correspondence.between(EDITION, Editions.pekppp2022B()).carry(assessment).recordsRead()).containsExactly(read);
    RecordsRead later = new RecordsRead(Hospital.DATE.plusDays(1), "a", "0");
    assertThat(unit().recordsRead(later).recordsRead(read).recordsRead(later).buildOrThrow().recordsRead()).containsExactly(read, later);
    assertThat(unit().recordsRead(read).buildOrThrow().sha256()).isEqualTo(unit().buildOrThrow().sha256());
    assertThat(unit().buildOrThrow().recordsRead()).isEmpty();
  }
}
