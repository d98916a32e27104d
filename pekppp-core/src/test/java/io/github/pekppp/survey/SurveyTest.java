package io.github.pekppp.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Coded;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SurveyTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);
  private static final LocalDate LAST = LocalDate.of(2025, 3, 28);
  private static final LocalDate REPORT = LocalDate.of(2025, 4, 15);

  private static SurveyBuilder survey(SurveyForm form) {
    return Survey.builder("skm-2025", "SKM 2025", form, FIRST, LAST);
  }

  private static SurveyBuilder complete(SurveyForm form) {
    return survey(form).counts(Surveys.all(form, 3)).reported(REPORT);
  }

  private static List<String> shortcomings(SurveyBuilder survey, LocalDate date) {
    return survey.buildOrThrow().shortcomings(date, SampleSize.ROUNDED_UP).stream()
        .map(shortcoming -> shortcoming.duty() + " " + shortcoming.what().en()).toList();
  }

  @Test
  void aSurveyKeepsHowItWasRunAndWhatFollowed() {
    SurveyAction action = SurveyPlanTest.action("a", "fee").build();
    Survey survey = complete(SurveyForm.skm2017())
        .service("ktp").service("kk").reach(SurveyReach.ALL_USERS).population(1)
        .action(action).followUpReported(REPORT.plusMonths(6)).buildOrThrow();
    assertThat(survey.id()).isEqualTo("skm-2025");
    assertThat(survey.title()).isEqualTo("SKM 2025");
    assertThat(survey.firstDay()).isEqualTo(FIRST);
    assertThat(survey.lastDay()).isEqualTo(LAST);
    assertThat(survey.form()).isEqualTo(SurveyForm.skm2017());
    assertThat(survey.index().exact()).contains(Ratio.of(75));
    assertThat(survey.index().regime()).isEqualTo(SurveyRegime.skm2017());
    assertThat(survey.counts()).contains(Surveys.all(SurveyForm.skm2017(), 3));
    assertThat(survey.services()).containsExactly("ktp", "kk");
    assertThat(survey.covers("kk")).isTrue();
    assertThat(survey.covers("akta")).isFalse();
    assertThat(survey.reach()).isEqualTo(SurveyReach.ALL_USERS);
    assertThat(survey.population()).contains(1L);
    assertThat(survey.reported()).contains(REPORT);
    assertThat(survey.followUpReported()).contains(REPORT.plusMonths(6));
    assertThat(survey.plan().map(SurveyPlan::actions)).contains(List.of(action));
    assertThat(survey.plan().flatMap(SurveyPlan::reported)).contains(REPORT);
    assertThat(survey.isCompleteOn(LAST)).isTrue();
    assertThat(survey.isCompleteOn(LAST.minusDays(1))).isFalse();
    assertThat(Serialized.copyOf(survey)).isEqualTo(survey);
  }

  @Test
  void aSurveyWithoutMoreCoversAllServicesAndHasNoIndex() {
    Survey survey = survey(SurveyForm.skm2017()).buildOrThrow();
    assertThat(survey.covers("akta")).isTrue();
    assertThat(survey.reach()).isEqualTo(SurveyReach.SAMPLE);
    assertThat(survey.counts()).isEmpty();
    assertThat(survey.index().exact()).isEmpty();
    assertThat(survey.plan()).isEmpty();
    assertThat(survey.population()).isEmpty();
  }

  @Test
  void anOlderSurveyMayOnlyHaveMeans() {
    ElementMeans means = ElementMeans.printedOrThrow(SurveyForm.ikm2004(), Collections.nCopies(14, new BigDecimal("3.000")));
    Survey survey = survey(SurveyForm.ikm2004()).counts(Surveys.all(SurveyForm.ikm2004(), 4)).means(means)
        .regime(SurveyRegime.ikm2004()).rule(WeightRule.parseOrThrow("0.071")).population(1).buildOrThrow();
    assertThat(survey.counts()).isEmpty();
    assertThat(survey.index().rounded()).contains(new BigDecimal("74.55"));
    assertThat(survey.index().grade().orElseThrow().letter()).isEqualTo("B");
    assertThat(survey.shortcomings(LAST, SampleSize.HALF_UP)).extracting(SurveyShortcoming::duty)
        .as("respondents are not known").doesNotContain(SurveyDuty.SAMPLE);
  }

  @Test
  void aSurveyWithFaultsIsRefused() {
    SurveyAction early = SurveyPlanTest.action("a", "fee").done(FIRST.minusDays(1)).build();
    SurveyAction strange = SurveyPlanTest.action("b", "price").done(FIRST).build();
    SurveyBuilder faulty = Survey.builder("s", "S", SurveyForm.skm2017(), FIRST, FIRST.minusDays(1))
        .service("ktp").service("ktp")
        .counts(Surveys.all(Surveys.SMALL, 3))
        .population(0)
        .reported(FIRST.minusDays(1)).followUpReported(FIRST.minusDays(1))
        .rule(WeightRule.parseOrThrow("0.071"))
        .action(early).action(strange);
    assertThat(Surveys.codes(faulty.build())).containsExactly(
        "survey-service-twice services[2]",
        "survey-form-differs counts",
        "survey-period-reversed last_day",
        "survey-report-early reported",
        "follow-up-report-early follow_up_reported",
        "survey-action-early actions[1].done",
        "population-range population",
        "weight-not-fitting rule");
    faulty.rule(WeightRule.parseOrThrow("0.11"));
    assertThat(Surveys.codes(faulty.build())).contains("survey-action-element actions[2].element").hasSize(8);
    assertThatThrownBy(faulty::buildOrThrow).isInstanceOf(ProblemException.class);
    assertThat(Surveys.codes(survey(SurveyForm.skm2017()).means(ElementMeans.of(Surveys.all(Surveys.SMALL, 3))).build()))
        .containsExactly("survey-form-differs means");
  }

  @Test
  void theLimitsOfFaultsAreAllowed() {
    SurveyAction onTime = SurveyPlanTest.action("a", "fee").done(FIRST).build();
    assertThat(Survey.builder("s", "S", SurveyForm.skm2017(), FIRST, FIRST).counts(Surveys.all(SurveyForm.skm2017(), 1))
        .population(1).reported(FIRST).followUpReported(FIRST).action(onTime).build().isValid()).isTrue();
    assertThat(Surveys.codes(survey(Surveys.SMALL)
        .counts(SurveyCounts.ofOrThrow(Surveys.SMALL, Map.of("fee", new AnswerCounts(0, 0, 0, 3)))).population(2).build()))
        .containsExactly("population-range population");
  }

  @Test
  void textsAreNotBlank() {
    SurveyForm form = SurveyForm.skm2017();
    assertThatThrownBy(() -> Survey.builder(" ", "S", form, FIRST, LAST).build()).hasMessage("id: is blank");
    assertThatThrownBy(() -> Survey.builder("s", "", form, FIRST, LAST).build()).hasMessage("title: is blank");
  }

  @Test
  void aSurveyByTheRegulationHasNoShortcoming() {
    assertThat(complete(SurveyForm.skm2017()).population(1).buildOrThrow().isCompliantOn(REPORT)).isTrue();
    assertThat(shortcomings(complete(SurveyForm.skm2017().without("fee")), REPORT)).isEmpty();
    assertThat(shortcomings(complete(SurveyForm.numbered(8)), REPORT)).isEmpty();
    assertThat(shortcomings(complete(SurveyForm.skm2017()), LAST.plusYears(1).minusDays(1))).isEmpty();
    for (SurveyDuty duty : SurveyDuty.values()) {
      assertThat(duty.citation()).isEqualTo("PermenPANRB 14/2017");
    }
  }

  @Test
  void whatIsMissingIsTold() {
    assertThat(shortcomings(complete(Surveys.SMALL).population(67), LAST.plusYears(1))).containsExactly(
        "YEARLY the survey ended on 28 March 2025",
        "ELEMENTS not asked about: Requirements; System, mechanism and procedure; Product as specified for the service; "
            + "Competence of staff; Behaviour of staff; Handling of complaints and suggestions; Facilities",
        "SAMPLE 1 respondents, expected 58");
    assertThat(shortcomings(complete(SurveyForm.numbered(7)), REPORT))
        .containsExactly("ELEMENTS not asked about: 2 of 9 elements");
    assertThat(shortcomings(complete(SurveyForm.skm2017()), REPORT.minusDays(1)))
        .containsExactly("REPORT there is no report yet");
    assertThat(shortcomings(survey(SurveyForm.skm2017().without("fee")).reported(REPORT), REPORT)).hasSize(1)
        .first().asString().startsWith("INDEX elements without answers: Requirements; System");
    assertThat(survey(SurveyForm.skm2017()).buildOrThrow().isCompliantOn(REPORT)).isFalse();
  }

  @Test
  void whatPeopleReadHasLabelsInBothLanguages() {
    List<Coded> all = Stream.<Coded[]>of(
            SurveyReach.values(), SurveyDuty.values(), Verdict.values(), FollowUpExtent.values(), UnitMean.values())
        .flatMap(Stream::of).toList();
    assertThat(all).extracting(Coded::label).doesNotHaveDuplicates()
        .allSatisfy(label -> assertThat(List.of(label.id(), label.en())).noneMatch(String::isBlank));
  }

  @Test
  void enoughRespondentsAreThoseOfTheFormula() {
    SurveyForm form = SurveyForm.numbered(9);
    AnswerCounts many = new AnswerCounts(0, 0, 57, 0);
    SurveyCounts counts = form.questions().stream()
        .map(question -> SurveyCounts.ofOrThrow(form, Map.of(question.id(), many), 57))
        .reduce((one, other) -> SurveyCounts.ofOrThrow(form, joined(one, other), 57)).orElseThrow();
    Survey survey = survey(form).counts(counts).reported(REPORT).population(67).buildOrThrow();
    assertThat(survey.shortcomings(REPORT, SampleSize.HALF_UP)).isEmpty();
    assertThat(survey.shortcomings(REPORT, SampleSize.ROUNDED_UP)).extracting(SurveyShortcoming::duty)
        .containsExactly(SurveyDuty.SAMPLE);
  }

  private static Map<String, AnswerCounts> joined(SurveyCounts one, SurveyCounts other) {
    Map<String, AnswerCounts> joined = new LinkedHashMap<>(one.answers());
    other.answers().forEach((question, counts) -> joined.merge(question, counts, AnswerCounts::plus));
    return joined;
  }
}
