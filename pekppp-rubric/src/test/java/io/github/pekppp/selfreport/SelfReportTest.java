package io.github.pekppp.selfreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.evidence.EvidenceRequest;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Form F-01 A: what it asks, when, and what follows. */
class SelfReportTest {

  private static final FactValue YES = new FactValue.Flag(true);
  private static final FactValue NO = new FactValue.Flag(false);

  private static List<SelfReportQuestion> questions() {
    return Answers.FORM.sections().stream().flatMap(section -> section.questions().stream()).toList();
  }

  @Test
  void theFormAsks81QuestionsAboutEveryIndicator() {
    assertThat(questions()).hasSize(81);
    assertThat(Answers.FORM.sections()).extracting(SelfReportSection::sheet)
        .containsExactlyElementsOf(Editions.pekppp2022A().sheets());
    assertThat(Answers.FORM.instrumentSha256()).isEqualTo(Editions.pekppp2022A().sha256());
  }

  @Test
  void onlyTheTwoCountsOfNo1ServeTheEvaluatorAlone() {
    assertThat(questions().stream().filter(SelfReportQuestion::forEvaluator)).extracting(SelfReportQuestion::id)
        .containsExactly("service_type_count", "sp_count");
  }

  @Test
  void onlyTheDetailOfContentIsNotAsked() {
    assertThat(Answers.FORM.sections().stream().flatMap(section -> section.notAsked().stream()).map(Fact::id))
        .containsExactly("content_detailed");
  }

  @Test
  void theFormAsksForTheEvidenceOfTheEdition() {
    assertThat(Answers.FORM.sections()).allSatisfy(section ->
        assertThat(section.evidence()).isEqualTo(section.sheet().evidence()));
  }

  @Test
  void everythingIsNamedInBothLanguages() {
    List<Text> texts = new ArrayList<>(List.of(Answers.FORM.title()));
    questions().forEach(question -> {
      texts.add(question.fact().label());
      question.fact().options().forEach(option -> texts.add(option.label()));
    });
    Answers.FORM.sections().forEach(section -> section.derivations().forEach((id, derivation) -> texts.add(
        derivation.text(section.sheet().facts().stream().filter(fact -> fact.id().equals(id)).findFirst().orElseThrow()))));
    assertThat(texts).hasSizeGreaterThan(250).allSatisfy(text -> {
      assertThat(text.id()).isNotBlank().doesNotContainPattern("\\{\\d}");
      assertThat(text.en()).isNotBlank().doesNotContainPattern("\\{\\d}");
    });
  }

  @Test
  void onlySomeEditionsHaveAForm() {
    assertThat(Editions.selfReportForm("pekppp-2022-b")).isEmpty();
    assertThat(Editions.selfReportForm("pekppp-2017")).isEmpty();
    assertThat(Editions.selfReportForm("pekppp-1999")).isEmpty();
    assertThat(Editions.selfReportForm("pekppp-2022-a")).containsSame(Answers.FORM);
  }

  @ParameterizedTest(name = "no. {0}: {1} -> {2}")
  @CsvSource(delimiter = '|', value = {
      // asked as they are, and what a first no means for the rest
      " 1 | {sp_exists: false} | {sp_exists: false, sp_14_components: false, sp_enacted: false, public_involved: false, sp_monitored: false}",
      " 1 | {sp_exists: true, sp_enacted: true, sp_count: 3} | {sp_exists: true, sp_enacted: true}",
      " 1 | {sp_enacted: true} | {}",
      " 2 | {groups_took_part: true, groups: [experts]} | {groups: [experts]}",
      " 2 | {groups_took_part: false} | {groups: []}",
      " 5 | {pledge_enacted: true, pledge_compliant: true, pledge_published: false} | {pledge_exists: true, pledge_enacted: true, pledge_compliant: true, publication: []}",
      " 8 | {plan_exists: true, done_percent: 80, report_exists: true} | {plan_exists: true, done_percent: 80, report_exists: true}",
      " 8 | {plan_exists: false} | {plan_exists: false, report_exists: false}",
      "23 | {connected: false} | {connected: false, easy_operation: false, easy_access: false, compatible: false, official_domain: false, clear_navigation: false}",
      "24 | {info_updated: true, update_frequency: daily} | {update_frequency: daily}",
      "24 | {info_updated: false} | {update_frequency: never}",
      "30 | {resources_exist: false} | {legal_basis: none, resources: []}",
      "30 | {resources_exist: true, legal_basis: draft, resources: [team]} | {legal_basis: draft, resources: [team]}",
      // no. 3
      " 3 | {sp_published: false} | {components: none, media: [], on_sippn: false}",
      " 3 | {sp_published: true, all_components_published: true} | {components: all}",
      " 3 | {sp_published: true, all_components_published: false, media: [printed, sippn]} | {components: part, media: [printed], on_sippn: true}",
      " 3 | {sp_published: true, media: [website]} | {media: [website], on_sippn: false}",
      // no. 4
      " 4 | {review_state: not_reviewed} | {reviewed: false}",
      " 4 | {review_state: three_years_all} | {reviewed: true, review_months: 36, review_scope: all}",
      " 4 | {review_state: two_years_part} | {reviewed: true, review_months: 24, review_scope: part}",
      " 4 | {review_state: two_years_all} | {reviewed: true, review_months: 24, review_scope: all}",
      " 4 | {review_state: one_year_part} | {reviewed: true, review_months: 12, review_scope: part}",
      " 4 | {review_state: one_year_all} | {reviewed: true, review_months: 12, review_scope: all}",
      // no. 5: after a no only the evaluator can tell whether there is a pledge
      " 5 | {pledge_enacted: false} | {pledge_enacted: false, pledge_compliant: false, publication: []}",
      // no. 9: all or part is the evaluator's to say
      " 9 | {followed_up: false} | {follow_up: none}",
      " 9 | {followed_up: true, done_within: months_12} | {done_months: 12}",
      " 9 | {followed_up: true, done_within: months_9} | {done_months: 9}",
      " 9 | {followed_up: true, done_within: months_6} | {done_months: 6}",
      " 9 | {followed_up: true, done_within: months_3} | {done_months: 3}",
      " 9 | {followed_up: true, done_within: months_1} | {done_months: 1}",
      // no. 16
      "16 | {room_facilities: [seats, wifi, other]} | {mandatory: [seats], extras: [wifi, other]}",
      "16 | {room_facilities: []} | {mandatory: [], extras: []}",
      // no. 20
      "20 | {facilities: []} | {fo_exists: false, facilities: []}",
      "20 | {facilities: [display]} | {fo_exists: true, facilities: [display]}",
      // no. 21
      "21 | {system_exists: false, sippn_used: false} | {non_electronic: [], offline_electronic: false, online_site: false, sippn_linked: false, sippn_services_entered: false}",
      "21 | {system_exists: true, electronic_state: [web]} | {offline_electronic: false, online_site: true}",
      "21 | {system_exists: true, electronic_state: [intranet]} | {offline_electronic: true, online_site: false}",
      "21 | {sippn_used: true, sippn_service_count: 0} | {sippn_linked: true, sippn_services_entered: false}",
      "21 | {sippn_used: true, sippn_service_count: 1} | {sippn_linked: true, sippn_services_entered: true}",
      "21 | {sippn_used: true} | {sippn_linked: true}",
      // no. 26
      "26 | {means_exist: false} | {offline_place: none, online_media: []}",
      "26 | {means_exist: true, means: [email]} | {offline_place: none, online_media: [email]}",
      "26 | {means_exist: true, means: [joined, sp4n_lapor]} | {offline_place: joined, online_media: [sp4n_lapor]}",
      "26 | {means_exist: true, means: [joined, separate]} | {offline_place: separate, online_media: []}",
      // no. 28
      "28 | {cases_all: 60, done_all: 33, cases_sp4n: 10, done_sp4n: 8} | {other_done_percent: 50, sp4n_done_percent: 80}",
      "28 | {cases_all: 4, done_all: 1, cases_sp4n: 1, done_sp4n: 0} | {other_done_percent: '100/3', sp4n_done_percent: 0}",
      "28 | {cases_all: 0, done_all: 0, cases_sp4n: 0, done_sp4n: 0} | {}",
      "28 | {cases_all: 5, done_all: 5, cases_sp4n: 5, done_sp4n: 5} | {other_done_percent: 0, sp4n_done_percent: 100}",
      "28 | {cases_sp4n: 5, done_sp4n: 4} | {sp4n_done_percent: 80}",
      "28 | {cases_all: 5, done_all: 4} | {}",
      // no. 29
      "29 | {innovation_exists: false} | {competed: false, awarded: false}",
      "29 | {innovation_exists: false, learning: false} | {stage: none, competed: false, awarded: false}",
      "29 | {innovation_exists: false, learning: true} | {stage: learning, competed: false, awarded: false}",
      "29 | {innovation_exists: true, running_time: below_one} | {stage: running, running_months: 6}",
      "29 | {innovation_exists: true, running_time: one_year} | {stage: running, running_months: 12}",
      "29 | {innovation_exists: true, running_time: from_one} | {stage: running, running_months: 12}",
      "29 | {innovation_exists: true, running_time: from_one, months_since_start: 30} | {stage: running, running_months: 30}",
      "29 | {innovation_exists: true, competed: false} | {stage: running, competed: false, awarded: false}",
      "29 | {innovation_exists: true, competed: true, award_level: []} | {stage: running, competed: true, awarded: false}",
      "29 | {innovation_exists: true, competed: true, award_level: [local]} | {stage: running, competed: true, awarded: true}",
      // no. 31
      "31 | {queue_exists: true, facilities: [queue_number, other]} | {queue_exists: true, facilities: [queue_number]}",
      "31 | {queue_exists: false} | {queue_exists: false, facilities: []}",
  })
  void factsFollowFromAnswers(int number, String answers, String facts) {
    Facts following = Answers.report(number, answers).buildOrThrow()
        .facts().getOrDefault(IndicatorNumber.of(number), Facts.NONE);
    assertThat(following).isEqualTo(Answers.facts(number, facts));
  }

  @ParameterizedTest(name = "{0}: no. {1} {2} is {3}")
  @CsvSource(delimiter = '|', value = {
      "{}                                              |  1 | sp_exists     | OPEN",
      "{}                                              |  1 | sp_enacted    | UNDECIDED",
      "{sp_enacted: true}                              |  1 | sp_enacted    | UNDECIDED",
      "{sp_exists: true}                               |  1 | sp_exists     | ANSWERED",
      "{sp_exists: true}                               |  1 | sp_enacted    | OPEN",
      "{sp_exists: true, sp_enacted: false}            |  1 | sp_enacted    | ANSWERED",
      "{sp_exists: false}                              |  1 | sp_enacted    | SKIPPED",
      "{sp_exists: false, sp_enacted: true}            |  1 | sp_enacted    | SKIPPED",
      "{innovation_exists: true}                       | 29 | learning      | SKIPPED",
      "{innovation_exists: true}                       | 29 | award_level   | UNDECIDED",
      "{innovation_exists: false}                      | 29 | learning      | OPEN",
      "{innovation_exists: false}                      | 29 | award_level   | SKIPPED",
      "{innovation_exists: false, competed: true}      | 29 | award_level   | SKIPPED",
  })
  void aQuestionIsAnsweredOpenSkippedOrUndecided(String answers, int number, String question, QuestionState state) {
    SelfReport report = Answers.report(number, answers).buildOrThrow();
    assertThat(report.state(IndicatorNumber.of(number), question)).isEqualTo(state);
  }

  @Test
  void anEmptyFormAsksItsFirstQuestionsFirst() {
    SelfReport empty = SelfReport.builder(Answers.FORM).buildOrThrow();
    assertThat(empty.open().get(IndicatorNumber.of(1))).extracting(SelfReportQuestion::id).containsExactly("sp_exists");
    assertThat(empty.open().get(IndicatorNumber.of(28))).hasSize(4);
    assertThat(empty.open()).hasSize(31);
    assertThat(empty.facts()).isEmpty();
    assertThat(empty.openFacts().values().stream().mapToInt(List::size).sum())
        .isEqualTo(Editions.pekppp2022A().sheets().stream().mapToInt(sheet -> sheet.facts().size()).sum());
    assertThat(empty.openEvidence(Map.of())).isEmpty();
  }

  @Test
  void factsThatAreNotKnownYetAreOpen() {
    SelfReport report = Answers.report(24, "{info_updated: true, update_frequency: daily}").buildOrThrow();
    assertThat(report.open()).doesNotContainKey(IndicatorNumber.of(24));
    assertThat(report.openFacts().get(IndicatorNumber.of(24))).extracting(Fact::id).containsExactly("content_detailed");
    SelfReport full = Answers.report(2, "{groups_took_part: false}").buildOrThrow();
    assertThat(full.openFacts()).doesNotContainKey(IndicatorNumber.of(2));
  }

  @Test
  void evidenceIsAskedForWhereTheFactsCanBearALevel() {
    IndicatorNumber one = IndicatorNumber.of(1);
    SelfReport report = Answers.report(1, "{sp_exists: true}").buildOrThrow();
    assertThat(report.openEvidence(Map.of())).containsOnlyKeys(one);
    assertThat(report.openEvidence(Map.of(one, Set.of("sp_decree"))).get(one)).extracting(EvidenceRequest::id)
        .containsExactly("service_list", "sp_minutes");
    assertThat(report.openEvidence(Map.of(one, Set.of("sp_decree", "service_list", "sp_minutes")))).isEmpty();
    assertThat(Answers.report(1, "{sp_exists: false}").buildOrThrow().openEvidence(Map.of())).isEmpty();
  }

  @Test
  void anAnswerToASkippedQuestionIsKeptWarnedOfAndNotUsed() {
    SelfReport report = Answers.report(8, "{plan_exists: false, done_percent: 80, report_exists: true}").buildOrThrow();
    assertThat(report.answers().get(IndicatorNumber.of(8)).values()).containsKeys("done_percent", "report_exists");
    assertThat(report.facts().get(IndicatorNumber.of(8)))
        .isEqualTo(Answers.facts(8, "{plan_exists: false, report_exists: false}"));
    assertThat(report.warnings()).extracting(Problem::toString).containsExactly(
        "f01_answers[8].done_percent: not used: asked only where this holds: A follow-up plan exists [f01-answer-skipped]",
        "f01_answers[8].report_exists: not used: asked only where this holds: A follow-up plan exists [f01-answer-skipped]");
    assertThat(report.warnings()).extracting(Problem::severity).containsOnly(Severity.WARNING);
  }

  @Test
  void anAnswerMustFitItsQuestion() {
    SelfReportBuilder wrong = SelfReport.builder(Answers.FORM)
        .answer("99", "sp_exists", YES)
        .answer("1", "sp_exist", YES)
        .answer("1.a.Ak", "sp_count", YES)
        .answer("7", "media", FactValue.Picked.of(List.of("billboard")))
        .answer("1.a.Ak", "sp_exists", YES)
        .answer("1", "sp_exists", NO);
    assertThat(wrong.build().getError()).extracting(problem -> problem.place().path() + " " + problem.code()).containsExactly(
        "f01_answers[99].sp_exists f01-indicator-unknown",
        "f01_answers[1].sp_exist f01-question-unknown",
        "f01_answers[1.a.Ak].sp_count f01-answer-value",
        "f01_answers[7].media f01-answer-value",
        "f01_answers[1].sp_exists f01-answer-duplicate");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', value = {
      "{cases_sp4n: 1, done_sp4n: 2} | done_sp4n | \"Cases completed in SP4N-LAPOR!\" is 2, but must not exceed \"Cases received in SP4N-LAPOR!\", which is 1",
      "{done_all: 1, done_sp4n: 2} | done_sp4n | \"Cases completed in SP4N-LAPOR!\" is 2, but must not exceed \"All cases completed\", which is 1",
      "{cases_all: 1, cases_sp4n: 2} | cases_sp4n | \"Cases received in SP4N-LAPOR!\" is 2, but must not exceed \"All cases received\", which is 1",
      "{cases_all: 9, done_all: 8, cases_sp4n: 7, done_sp4n: 3} | done_all | (\"All cases completed\" - \"Cases completed in SP4N-LAPOR!\") is 5,"
          + " but must not exceed (\"All cases received\" - \"Cases received in SP4N-LAPOR!\"), which is 2",
  })
  void countsThatCannotBeAreReported(String answers, String question, String message) {
    List<Problem> problems = Answers.report(28, answers).build().getError();
    assertThat(problems).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo("f01-counts-impossible");
      assertThat(problem.place().path()).isEqualTo("f01_answers[28]." + question);
      assertThat(problem.message().en()).isEqualTo(message);
    });
  }

  @Test
  void aProblemKnowsWhereTheAnswerStands() {
    Place place = Place.of("jawaban").at(new Position("f01.yaml", 7, 3));
    SelfReportBuilder report = SelfReport.builder(Answers.FORM)
        .answer("28", "cases_sp4n", new FactValue.Quantity(Ratio.ONE))
        .answer(place, "28", "done_sp4n", new FactValue.Quantity(Ratio.of(2)));
    assertThat(report.build().getError()).extracting(Problem::place).containsExactly(place);
  }

  @Test
  void anAssessmentTakesTheFactsOver() {
    SelfReport report = Answers.report(3, "{sp_published: true, all_components_published: true, media: [sippn, website]}")
        .buildOrThrow();
    Assessment assessment = Assessment.builder(Editions.pekppp2022A()).selfReport(report).buildOrThrow();
    assertThat(assessment.facts()).isEqualTo(report.facts());
    AssessmentBuilder twice = Assessment.builder(Editions.pekppp2022A()).fact("3", "on_sippn", YES).selfReport(report);
    assertThat(twice.build().getError()).extracting(problem -> problem.place().path() + " " + problem.code())
        .containsExactly("f01[3].on_sippn fact-duplicate");
  }

  @Test
  void aSelfReportServesItsOwnEditionOnly() {
    SelfReport report = SelfReport.builder(Answers.FORM).buildOrThrow();
    assertThatThrownBy(() -> Assessment.builder(Editions.pekppp2022B()).selfReport(report))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("report");
  }

  @Test
  void aStateIsAskedOfQuestionsThatThereAre() {
    SelfReport report = SelfReport.builder(Answers.FORM).buildOrThrow();
    assertThatThrownBy(() -> report.state(IndicatorNumber.of(99), "x"))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("number");
    assertThatThrownBy(() -> report.state(IndicatorNumber.of(1), "x"))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("questionId");
  }

  @Test
  void aDerivationSaysItselfInBothLanguages() {
    assertThat(how(3, "components").in(Language.EN)).isEqualTo(
        "None if not (Standard is published); All six if All six components are published; otherwise Only some");
    assertThat(how(3, "on_sippn").in(Language.ID)).isEqualTo("ya jika Media publikasi SP: SIPP Nasional");
    assertThat(how(16, "mandatory").in(Language.EN))
        .isEqualTo("what is picked in \"Waiting room facilities\" among: Seats, Cooling or air circulation");
    assertThat(how(28, "sp4n_done_percent").in(Language.EN)).isEqualTo(
        "100 x \"Cases completed in SP4N-LAPOR!\" / \"Cases received in SP4N-LAPOR!\"; 0 when the divisor is 0;"
            + " unknown when \"All cases received\" is 0 too");
    assertThat(how(29, "running_months").in(Language.ID)).isEqualTo("jawaban atas \"Bulan sejak mulai berjalan\"; bila tidak"
        + " diketahui: 6 jika Lama inovasi berjalan: Kurang dari setahun; 12 jika Lama inovasi berjalan: Tepat setahun atau"
        + " Setahun ke atas");
  }

  private static Text how(int number, String factId) {
    SelfReportSection section = Answers.section(number);
    Fact fact = section.sheet().facts().stream().filter(known -> known.id().equals(factId)).findFirst().orElseThrow();
    return section.derivations().get(factId).text(fact);
  }

  @Test
  void formAndReportCanBeSent() {
    SelfReport report = Answers.report(29, "{innovation_exists: true, running_time: one_year, competed: true}").buildOrThrow();
    assertThat(Serialized.copyOf(report)).isEqualTo(report);
    assertThat(Serialized.copyOf(Answers.FORM)).isEqualTo(Answers.FORM).hasSameHashCodeAs(Answers.FORM);
  }

  @Test
  void typesIncludeThoseWhoseAnswersTheyCanTakeOver() {
    FactType months = Answers.section(29).sheet().facts().get(1).type();
    assertThat(months.includes(new FactType.Whole())).isTrue();
    assertThat(months.includes(new FactType.Percent())).isFalse();
    assertThat(new FactType.Bool().includes(new FactType.Bool())).isTrue();
    assertThat(new FactType.Bool().includes(new FactType.Whole())).isFalse();
    FactType offered = Answers.section(7).questions().get(0).fact().type();
    FactType known = Answers.section(7).sheet().facts().get(0).type();
    assertThat(known.includes(offered)).isTrue();
    assertThat(offered.includes(known)).isFalse();
  }
}
