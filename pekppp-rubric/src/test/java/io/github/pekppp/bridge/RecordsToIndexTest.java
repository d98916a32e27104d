package io.github.pekppp.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.explain.Explanation;
import io.github.pekppp.explain.Ground;
import io.github.pekppp.improve.FactRater;
import io.github.pekppp.improve.FactRating;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.infosystem.SiteOwnership;
import io.github.pekppp.infosystem.SystemReach;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.proof.Verification;
import io.github.pekppp.records.SurveyRecord;
import io.github.pekppp.records.UnitRecords;
import io.github.pekppp.records.UnitRecordsBuilder;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.scoring.Status;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.Publication;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.standard.StandardComponent;
import io.github.pekppp.standard.StandardPublication;
import io.github.pekppp.survey.Survey;
import io.github.pekppp.survey.SurveyForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A hospital's records become facts, the facts levels, the levels an index, and the explanation leads back to the records. */
class RecordsToIndexTest {

  private static final Instrument EDITION = Editions.pekppp2022A();
  private static final RecordFacts FACTS = facts("pekppp-2022-a", Hospital.records());

  @Test
  void theHospitalNeedNotTypeWhatItsRecordsTell() {
    assertThat(levels("pekppp-2022-a")).isEqualTo(new TreeMap<>(Map.ofEntries(
        Map.entry(1, "5"), // enacted, complete, with the public, monitored
        Map.entry(2, "5"), // five groups
        Map.entry(3, "5"), // four media and SIPP Nasional
        Map.entry(4, "5"), // all services within a year
        Map.entry(5, "5"), // on a poster and a site
        Map.entry(6, "5"), // surveyed, published, acted upon
        Map.entry(7, "2"), // two media
        Map.entry(8, "3"), // four of five actions: 80 per cent
        Map.entry(9, "0"), // not all of them
        Map.entry(21, "5"), // online and on SIPP Nasional
        Map.entry(22, "3"), // three elements
        Map.entry(23, "2"), // not on every device
        Map.entry(24, "3"), // monthly
        Map.entry(25, "4"), // four facilities
        Map.entry(26, "5"), // apart, with SP4N-LAPOR!
        Map.entry(27, "5"), // reported, monitored, followed up, published
        Map.entry(28, "4"), // eight of nine in SP4N-LAPOR!
        Map.entry(29, "5"), // an award
        Map.entry(30, "4")))); // a decree and two resources
  }

  @Test
  void theSameRecordsServeTheOtherEditions() {
    assertThat(levels("pekppp-2022-b")).isEqualTo(new TreeMap<>(Map.ofEntries(
        Map.entry(1, "5"), Map.entry(2, "5"), Map.entry(3, "5"), Map.entry(4, "5"), Map.entry(5, "5"), Map.entry(6, "2"),
        Map.entry(7, "3"), Map.entry(8, "0"), Map.entry(20, "5"), Map.entry(21, "3"), Map.entry(22, "2"), Map.entry(23, "3"),
        Map.entry(24, "2"), // e-mail and SP4N-LAPOR!
        Map.entry(25, "4"), // the slowest answer took 48 hours
        Map.entry(26, "5"), Map.entry(27, "4"), Map.entry(28, "5"), Map.entry(29, "4"))));
    assertThat(levels("pekppp-2017")).isEqualTo(new TreeMap<>(Map.ofEntries(
        Map.entry(1, "3..5"), // records do not tell the principles
        Map.entry(2, "5"), // all services
        Map.entry(4, "2..3"), // academics and civil society; whether the input was used is beyond records
        Map.entry(5, "2"), // no outdoor advertising
        Map.entry(6, "1..5"), Map.entry(8, "1..5"), // mostly beyond records
        Map.entry(9, "2"), Map.entry(10, "1"), Map.entry(11, "4"), Map.entry(12, "5"), Map.entry(13, "0"),
        Map.entry(28, "5"), Map.entry(29, "0"), Map.entry(30, "4"), Map.entry(31, "3"),
        Map.entry(33, "2"), Map.entry(34, "3"), Map.entry(35, "4"), Map.entry(36, "3"), Map.entry(37, "5"))));
  }

  @Test
  void anAccountOnSocialMediaIsNoSiteOfTheEdition() {
    UnitRecords records = Hospital.services()
        .add(Hospital.system("akun", SystemReach.ONLINE).ownership(SiteOwnership.SOCIAL_ONLY).build()).buildOrThrow();
    assertThat(value("pekppp-2022-a", records, 21, "online_site")).contains(FactValue.of(false));
    assertThat(value("pekppp-2022-a", records, 23, "connected")).contains(FactValue.of(false));
    assertThat(value("pekppp-2022-b", records, 20, "online_site")).contains(FactValue.of(false));
    assertThat(value("pekppp-2022-b", records, 22, "connected")).contains(FactValue.of(false));
    assertThat(value("pekppp-2017", records, 30, "site")).contains(FactValue.chosen("social_only"));
  }

  @Test
  void aMediumThatShowsOneComponentDoesNotPublishTheStandard() {
    StandardPublication fee =
        new StandardPublication(Publication.of(Medium.BILLBOARD, Hospital.DATE), Set.of(StandardComponent.FEE));
    UnitRecords records = Hospital.services().add(Hospital.standard().addPublications(fee).build()).buildOrThrow();
    for (String edition : List.of("pekppp-2022-a", "pekppp-2022-b")) {
      assertThat(value(edition, records, 3, "media")).contains(FactValue.picked("printed", "screen", "social_media", "website"));
    }
    assertThat(value("pekppp-2017", records, 5, "places")).map(Object::toString).hasValueSatisfying(
        places -> assertThat(places).contains("outdoor"));
  }

  @Test
  void aSurveyOfEachServiceIsNoSurveyEachQuarter() {
    UnitRecordsBuilder records = Hospital.services();
    for (String service : List.of("rj", "ri")) {
      records.add(new SurveyRecord(
          Survey.builder(service, "SKM " + service, SurveyForm.skm2017(), Hospital.day(2025, 7, 1), Hospital.day(2025, 9, 30))
              .service(service).buildOrThrow(),
          List.of()));
    }
    assertThat(value("pekppp-2017", records.buildOrThrow(), 10, "survey_pattern")).contains(FactValue.chosen("yearly"));
  }

  private static Optional<FactValue> value(String edition, UnitRecords records, int number, String fact) {
    return facts(edition, records).find(IndicatorNumber.of(number), fact).map(RecordedFact::value);
  }

  @Test
  void anUnknownFactSaysWhyItIsUnknown() {
    assertThat(FACTS.open()).containsOnlyKeys(IndicatorNumber.of(9));
    assertThat(FACTS.open().get(IndicatorNumber.of(9))).singleElement().satisfies(open -> {
      assertThat(open.fact().id()).isEqualTo("done_months");
      assertThat(open.silence()).isEqualTo(Silence.NOT_TOLD);
      assertThat(open.why().en()).isEqualTo("the plan is not completed: 4 of 5 planned actions are done");
    });
    Map<IndicatorNumber, List<OpenFact>> open = facts("pekppp-2017", Hospital.records()).open();
    assertThat(open.get(IndicatorNumber.of(1))).extracting(OpenFact::silence).containsExactly(Silence.IN_BETWEEN);
    assertThat(open.get(IndicatorNumber.of(4))).extracting(OpenFact::silence).containsExactly(Silence.BEYOND_RECORDS);
    assertThat(facts("pekppp-2022-a", Hospital.services().buildOrThrow()).open().values())
        .allSatisfy(facts -> assertThat(facts).extracting(OpenFact::silence).containsOnly(Silence.NOT_KEPT));
  }

  @Test
  void theExplanationLeadsFromAPointOfTheIndexToTheRecords() {
    IppResult result = result();
    assertThat(ground(result, 6, "skm_done")).isEqualTo("Survey has been carried out: yes, as "
        + "Survey in the last 12 months: yes (ended on 2025-09-30) [survey/skm-2025]");
    assertThat(ground(result, 1, "sp_enacted")).isEqualTo("Standard enacted by management: yes, as "
        + "Services with a complete and enacted standard: All (2 of 2 services; 188.4/12/2025 of 2025-02-03) [standard/sp]");
    assertThat(ground(result, 28, "sp4n_done_percent")).startsWith("Per cent completed in SP4N-LAPOR!: 88.89, as "
        + "Per cent of SP4N-LAPOR! cases completed: 88.89 (8 of 9 cases of 2025 are completed) [complaint_case/k0, complaint_case/k1");
    assertThat(ground(result, 8, "done_percent")).isEqualTo("Per cent of planned actions realised: 80, as "
        + "Per cent of planned actions done: 80 (4 of 5 planned actions are done) [survey/skm-2025]");
    assertThat(ground(result, 30, "legal_basis")).isEqualTo("Legal basis of the innovation: In force, as "
        + "Legal basis of the innovation: In force (Keputusan Direktur 7/2024 of 2024-01-02) [innovation/antar-obat]");
    assertThat(node(result, 10).grounds()).isEmpty();
  }

  @Test
  void everyRecordThatIsNamedIsThere() {
    UnitRecords records = Hospital.records();
    List<RecordRef> named = result().explanation().nodes()
        .flatMap(node -> node.grounds().stream())
        .flatMap(ground -> ground.records().stream())
        .distinct()
        .toList();
    assertThat(named).allSatisfy(ref -> assertThat(records.find(ref)).map(record -> record.ref()).contains(ref));
    assertThat(named).extracting(RecordRef::kind).contains(RecordKind.STANDARD, RecordKind.PLEDGE, RecordKind.SURVEY,
        RecordKind.COMPLAINT_DESK, RecordKind.COMPLAINT_CASE, RecordKind.COMPLAINT_REPORT, RecordKind.INNOVATION,
        RecordKind.INFORMATION_SYSTEM);
  }

  @Test
  void theLawsOfTheTreeStay() {
    IppResult result = result();
    assertThat(result.status()).isEqualTo(Status.INCOMPLETE);
    Explanation root = result.explanation();
    assertThat(root.nodes().filter(node -> !node.children().isEmpty())).allSatisfy(node -> {
      assertThat(node.children().stream().map(Explanation::weight).reduce(Ratio.ZERO, Ratio::plus)).isEqualTo(Ratio.ONE);
      assertThat(node.children().stream().map(child -> child.weight().times(child.lowest())).reduce(Ratio.ZERO, Ratio::plus))
          .isEqualTo(node.lowest());
      assertThat(node.grounds()).isEmpty();
    });
    assertThat(root.nodes().filter(node -> node.children().isEmpty()).map(Explanation::points).reduce(Ratio.ZERO, Ratio::plus))
        .isEqualTo(root.lowest());
    assertThat(root.nodes().filter(node -> !node.grounds().isEmpty())).extracting(Explanation::kind)
        .containsOnly(Explanation.Kind.INDICATOR);
    assertThat(root.nodes().filter(node -> !node.grounds().isEmpty())).hasSize(19);
  }

  @Test
  void recordsWhoseFactsAreTypedTooGiveTheSameIndex() {
    Assessment recorded = assessment();
    IppResult typed = Scorer.of(EDITION).score(typed(recorded), Basis.SELF_ASSESSMENT);
    assertThat(typed.range()).isEqualTo(result().range());
    assertThat(typed.explanation().nodes()).allSatisfy(node -> assertThat(node.grounds()).isEmpty());
    assertThat(Verification.of(result(), EDITION, recorded).isConfirmed()).isTrue();
    assertThat(Verification.of(result(), EDITION, typed(recorded)).isConfirmed()).isFalse();
  }

  @Test
  void aMarkOfAnEvaluatorDoesNotRestOnRecords() {
    Assessment marked = Assessment.builder(EDITION).records(FACTS).level("6", 3).buildOrThrow();
    assertThat(node(Scorer.of(EDITION).score(marked), 6).grounds()).isEmpty();
    assertThat(node(Scorer.of(EDITION).score(marked, Basis.SELF_ASSESSMENT), 6).grounds()).hasSize(4);
  }

  @Test
  void aLevelThatIsOpenHasItsGroundsToo() {
    Assessment draft = Assessment.builder(EDITION)
        .records(facts("pekppp-2022-a", Hospital.services().add(Hospital.pledge().build()).buildOrThrow()))
        .fact("1", "sp_exists", FactValue.of(true))
        .buildOrThrow();
    Explanation node = node(Scorer.of(EDITION).score(draft, Basis.SELF_ASSESSMENT), 5);
    assertThat(node.grounds()).extracting(Ground::factId)
        .containsExactly("pledge_exists", "pledge_enacted", "pledge_compliant", "publication");
    assertThat(node(Scorer.of(EDITION).score(draft, Basis.SELF_ASSESSMENT), 1).value()).isEmpty();
  }

  private static Assessment assessment() {
    return Assessment.builder(EDITION).records(FACTS).buildOrThrow();
  }

  private static Assessment typed(Assessment recorded) {
    var typed = Assessment.builder(EDITION);
    recorded.facts().forEach((number, facts) ->
        facts.values().forEach((fact, value) -> typed.fact(number.toString(), fact, value)));
    return typed.buildOrThrow();
  }

  private static IppResult result() {
    return Scorer.of(EDITION).score(assessment(), Basis.SELF_ASSESSMENT);
  }

  private static Explanation node(IppResult result, int number) {
    return result.explanation().find(Explanation.Kind.INDICATOR, Integer.toString(number)).orElseThrow();
  }

  private static String ground(IppResult result, int number, String factId) {
    Ground ground = node(result, number).grounds().stream().filter(one -> one.factId().equals(factId)).findFirst().orElseThrow();
    return ground.fact().en() + ": " + ground.value().en() + ", as " + ground.how().en() + " " + ground.records();
  }

  static RecordFacts facts(String edition, UnitRecords records) {
    return facts(edition, records, Hospital.DATE);
  }

  static RecordFacts facts(String edition, UnitRecords records, LocalDate date) {
    return RecordFacts.of(Editions.recordBridge(edition).orElseThrow(), records, date, Hospital.CALENDAR);
  }

  private static Map<Integer, String> levels(String edition) {
    Instrument instrument = Editions.find(edition).orElseThrow();
    Assessment unit = Assessment.builder(instrument).records(facts(edition, Hospital.records())).buildOrThrow();
    Map<Integer, String> levels = new TreeMap<>();
    for (FactRating rating : FactRater.of(instrument).rate(unit)) {
      if (!rating.facts().values().isEmpty()) {
        String certain = rating.certain().toString();
        levels.put(rating.indicator().number().value(),
            rating.certain().equals(rating.possible()) ? certain : certain + ".." + rating.possible());
      }
    }
    return levels;
  }
}
