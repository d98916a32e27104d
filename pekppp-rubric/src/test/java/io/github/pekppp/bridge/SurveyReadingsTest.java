package io.github.pekppp.bridge;

import static io.github.pekppp.bridge.Asked.ask;
import static io.github.pekppp.bridge.Asked.fact;
import static io.github.pekppp.bridge.Asked.level;
import static io.github.pekppp.bridge.Hospital.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.records.SurveyRecord;
import io.github.pekppp.records.UnitRecordsBuilder;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.Publication;
import io.github.pekppp.survey.Survey;
import io.github.pekppp.survey.SurveyAction;
import io.github.pekppp.survey.SurveyBuilder;
import io.github.pekppp.survey.SurveyForm;
import io.github.pekppp.survey.SurveyReach;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Readings of surveys where several records speak at once: none hides another, and what is absent is not overclaimed. */
class SurveyReadingsTest {

  private static final String A = "pekppp-2022-a";
  private static final LocalDate DATE = LocalDate.of(2025, 6, 30);
  private static final Medium[] FOUR = {Medium.LEAFLET, Medium.SCREEN, Medium.WEBSITE, Medium.SOCIAL_MEDIA};

  /** A survey over a month up to a day, that follows the rules once it is reported. */
  private static SurveyBuilder survey(String id, LocalDate last) {
    return Survey.builder(id, "SKM " + id, SurveyForm.skm2017(), last.minusMonths(1), last)
        .population(5000).counts(Hospital.survey(2025).survey().counts().orElseThrow());
  }

  private static SurveyAction.Builder action(String id, LocalDate due) {
    return SurveyAction.builder().id(id).element("time").what(Text.same("x")).due(due);
  }

  private static SurveyAction done(String id, LocalDate day) {
    return action(id, day).done(day).build();
  }

  private static SurveyRecord record(SurveyBuilder survey, Medium... media) {
    Survey built = survey.buildOrThrow();
    return new SurveyRecord(built, Arrays.stream(media).map(one -> Publication.of(one, built.lastDay())).toList());
  }

  private static UnitRecordsBuilder unit(SurveyRecord... surveys) {
    UnitRecordsBuilder unit = Hospital.services().add(Hospital.standard().build());
    List.of(surveys).forEach(unit::add);
    return unit;
  }

  /** A survey of the year before, reported in November, all of whose plan was done within a month. */
  private static SurveyBuilder settled(String id) {
    return survey(id, day(2024, 10, 31)).reported(day(2024, 11, 20))
        .action(done("x", day(2024, 12, 1))).action(done("y", day(2024, 12, 10))).followUpReported(day(2025, 1, 15));
  }

  // ---- a service that was never surveyed

  @Test
  void aServiceThatWasNeverSurveyedLeavesAllOpen() {
    UnitRecordsBuilder unit = unit(record(settled("s").service("rj"), FOUR));
    assertThat(ask(RecordQuestion.SURVEY_DONE, unit, DATE))
        .isEqualTo("true (ended on 2024-10-31; not surveyed: Rawat inap) [survey/s]");
    assertThat(ask(RecordQuestion.SURVEY_COMPLIANT, unit, DATE))
        .isEqualTo("IN_BETWEEN by PermenPANRB 14/2017: SKM s; not surveyed: Rawat inap");
    assertThat(ask(RecordQuestion.SURVEY_REACH, unit, DATE))
        .isEqualTo("IN_BETWEEN Some of the users: SKM s; not surveyed: Rawat inap");
    assertThat(ask(RecordQuestion.SURVEY_PLANNED, unit, DATE)).isEqualTo("IN_BETWEEN yes: SKM s; not surveyed: Rawat inap");
    assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP_REPORTED, unit, DATE)).isEqualTo("IN_BETWEEN yes: SKM s; not surveyed: Rawat inap");
    assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP, unit, DATE))
        .isEqualTo("part (2 of 2 planned actions are done; not surveyed: Rawat inap) [survey/s]");
    assertThat(ask(RecordQuestion.SURVEY_DONE_MONTHS, unit, DATE))
        .isEqualTo("NOT_TOLD the plan is not completed: 2 of 2 planned actions are done; not surveyed: Rawat inap");
    assertThat(level(A, 6, unit, DATE)).isEqualTo("1..5");
    assertThat(level(A, 8, unit, DATE)).isEqualTo("0..5");
    assertThat(level(A, 9, unit, DATE)).isEqualTo("0");
    assertThat(level("pekppp-2017", 13, unit, DATE)).isEqualTo("0");
    assertThat(level("pekppp-2017", 10, unit, DATE)).isEqualTo("0..5");
  }

  @Test
  void aSurveyOfEveryServiceSuffices() {
    UnitRecordsBuilder unit = unit(record(settled("s").service("rj"), FOUR), record(settled("t").service("ri")));
    assertThat(level(A, 6, unit, DATE)).isEqualTo("5");
    assertThat(level(A, 8, unit, DATE)).isEqualTo("5");
    assertThat(level(A, 9, unit, DATE)).isEqualTo("5");
  }

  private static SurveyBuilder incomplete(String id, LocalDate last) {
    return Survey.builder(id, "SKM " + id, SurveyForm.skm2017().without("time"), last.minusMonths(1), last)
        .reported(last.plusDays(20));
  }

  @Test
  void aSurveyThatFallsShortDoesSoWithoutTheOtherServicesToo() {
    UnitRecordsBuilder unit = unit(record(incomplete("s", day(2024, 10, 31)).service("rj")));
    assertThat(ask(RecordQuestion.SURVEY_COMPLIANT, unit, DATE)).isEqualTo("false (not asked about: Time to completion) [survey/s]");
  }

  @Test
  void aReportedSurveyWhoseAnswersAreNotRecordedIsNotSaidToFallShort() {
    SurveyBuilder bare = Survey.builder("s", "SKM s", SurveyForm.skm2017(), day(2024, 10, 1), day(2024, 10, 31))
        .population(5000).reported(day(2024, 11, 20));
    assertThat(ask(RecordQuestion.SURVEY_COMPLIANT, unit(record(bare)), DATE)).isEqualTo("NOT_TOLD SKM s: no answers are recorded");
  }

  // ---- a survey whose report is pending

  @Test
  void aPendingReportDoesNotWipeOutTheSurveyBefore() {
    SurveyBuilder pending = survey("baru", day(2025, 6, 27));
    UnitRecordsBuilder unit = unit(record(settled("lama"), FOUR), record(pending));
    assertThat(ask(RecordQuestion.SURVEY_COMPLIANT, unit, DATE)).isEqualTo("true (by PermenPANRB 14/2017) [survey/lama]");
    assertThat(ask(RecordQuestion.SURVEY_MEDIA, unit, DATE)).isEqualTo("[leaflet, screen, social_media, website] (4 media) [survey/lama]");
    assertThat(ask(RecordQuestion.SURVEY_DONE, unit, DATE)).isEqualTo("true (ended on 2025-06-27) [survey/baru]");
    assertThat(level(A, 6, unit, DATE)).isEqualTo("5");
    assertThat(level(A, 7, unit, DATE)).isEqualTo("4");
    assertThat(level("pekppp-2017", 11, unit, DATE)).isEqualTo("4");
  }

  @Test
  void ofAPendingSurveyAloneTheReportIsNotTold() {
    UnitRecordsBuilder unit = unit(record(survey("baru", day(2025, 6, 27))));
    String open = "NOT_TOLD there is no report on SKM baru yet";
    assertThat(ask(RecordQuestion.SURVEY_COMPLIANT, unit, DATE)).isEqualTo(open);
    assertThat(ask(RecordQuestion.SURVEY_MEDIA, unit, DATE)).isEqualTo(open);
    assertThat(level(A, 6, unit, DATE)).isEqualTo("1..4");
    UnitRecordsBuilder shown = unit(record(survey("baru", day(2025, 6, 27)), Medium.WEBSITE));
    assertThat(ask(RecordQuestion.SURVEY_MEDIA, shown, DATE)).isEqualTo("[website] (1 media) [survey/baru]");
  }

  @Test
  void resultsStayPublishedWhenALaterSurveyIsReported() {
    UnitRecordsBuilder unit = unit(record(settled("lama"), FOUR),
        record(survey("baru", day(2025, 5, 31)).reported(day(2025, 6, 29)).action(action("x", day(2025, 12, 31)).build())));
    assertThat(level(A, 7, unit, day(2025, 6, 28))).isEqualTo("4");
    assertThat(level(A, 7, unit, DATE)).isEqualTo("4");
    assertThat(level(A, 6, unit, DATE)).isEqualTo("5");
    assertThat(level("pekppp-2017", 11, unit, DATE)).isEqualTo("4");
  }

  @Test
  void aFurtherSurveyThatFallsShortLeavesTheRulesOpen() {
    SurveyBuilder further = incomplete("baru", day(2025, 5, 31));
    UnitRecordsBuilder unit = unit(record(settled("lama"), FOUR), record(further));
    assertThat(ask(RecordQuestion.SURVEY_COMPLIANT, unit, DATE)).isEqualTo("IN_BETWEEN yes: SKM lama; no: SKM baru");
    UnitRecordsBuilder one = unit(record(settled("lama").service("rj"), FOUR), record(further));
    assertThat(ask(RecordQuestion.SURVEY_COMPLIANT, one, DATE)).startsWith("false (");
  }

  @Test
  void aFurtherSurveyOfFewerUsersDoesNotHideThatAllWereAsked() {
    UnitRecordsBuilder unit = unit(record(settled("lama").reach(SurveyReach.ALL_USERS)));
    assertThat(ask(RecordQuestion.SURVEY_REACH, unit, DATE)).startsWith("all_users (");
    unit.add(record(survey("baru", day(2025, 5, 31))));
    assertThat(ask(RecordQuestion.SURVEY_REACH, unit, DATE))
        .isEqualTo("IN_BETWEEN SKM baru: Some of the users; SKM lama: Every applicant, rejected ones included");
    assertThat(level("pekppp-2017", 10, unit, DATE)).isEqualTo("0..5");
  }

  // ---- plans of two years

  @Test
  void aNewReportDoesNotWipeOutTheFollowUpOfTheYearBefore() {
    UnitRecordsBuilder unit = unit(record(settled("lama"), FOUR),
        record(survey("baru", day(2025, 5, 31)).reported(day(2025, 6, 29)).action(action("x", day(2025, 12, 31)).build())));
    for (LocalDate date : List.of(day(2025, 6, 28), day(2025, 6, 29), day(2025, 12, 31))) {
      assertThat(level(A, 8, unit, date)).as("%s", date).isEqualTo("5");
      assertThat(level(A, 9, unit, date)).as("%s", date).isEqualTo("5");
      assertThat(fact(A, 6, "skm_followed_up", unit, date)).isEqualTo("true [survey/lama]");
    }
    assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP, unit, day(2026, 1, 1)))
        .as("all actions of the later plan are due").isEqualTo("none (0 of 1 planned actions are done) [survey/baru]");
  }

  @Test
  void whileAPlanRunsBothYearsMustAgree() {
    UnitRecordsBuilder unit = unit(record(settled("lama"), FOUR),
        record(survey("baru", day(2025, 4, 30)).reported(day(2025, 5, 10))
            .action(done("x", day(2025, 6, 1))).action(action("y", day(2025, 12, 31)).build())));
    assertThat(ask(RecordQuestion.SURVEY_PLANNED, unit, DATE)).startsWith("true (");
    assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP, unit, DATE)).isEqualTo(
        "IN_BETWEEN the plans of two years differ: 1 of 2 planned actions are done, 2 of 2 planned actions are done");
    assertThat(ask(RecordQuestion.SURVEY_DONE_PERCENT, unit, DATE)).startsWith("IN_BETWEEN the plans of two years differ: 1 of 2");
    assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP_REPORTED, unit, DATE))
        .startsWith("IN_BETWEEN the plans of two years differ: there is no report on the follow-up, report of 2025-01-15");
    assertThat(ask(RecordQuestion.SURVEY_DONE_MONTHS, unit, DATE)).isEqualTo("IN_BETWEEN the plans of two years differ: "
        + "the plan is not completed: 1 of 2 planned actions are done, since the report of 2024-11-20");
    assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP, unit, day(2026, 1, 1))).startsWith("part (1 of 2");
  }

  @Test
  void theShareOfServicesGoesByTheSamePlans() {
    UnitRecordsBuilder unit = unit(record(settled("lama"), FOUR),
        record(survey("baru", day(2025, 4, 30)).reported(day(2025, 5, 10)).action(action("y", day(2025, 6, 15)).build())));
    assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP, unit, day(2025, 6, 15))).startsWith("all (");
    assertThat(ask(RecordQuestion.SURVEY_SERVICES_FOLLOWED_PERCENT, unit, day(2025, 6, 15))).startsWith("100 (");
    assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP, unit, DATE)).startsWith("none (");
    assertThat(ask(RecordQuestion.SURVEY_SERVICES_FOLLOWED_PERCENT, unit, DATE)).startsWith("0 (");
  }

  // ---- twelve months

  @Test
  void twoSurveysAYearApartAreNotTwoInAYear() {
    UnitRecordsBuilder unit = unit(record(survey("a", day(2024, 6, 30))), record(survey("b", day(2025, 6, 30))));
    assertThat(ask(RecordQuestion.SURVEY_COUNT, unit, DATE))
        .isEqualTo("1 (surveys of each service in the last 12 months: 1) [survey/b]");
    UnitRecordsBuilder within = unit(record(survey("a", day(2024, 7, 1))), record(survey("b", DATE)));
    assertThat(ask(RecordQuestion.SURVEY_COUNT, within, DATE)).startsWith("2 (");
    assertThat(level("pekppp-2017", 10, unit, DATE)).isEqualTo("1");
  }

  @Test
  void doneAndCompliantEndOnTheSameDayInALeapYearToo() {
    for (int year : List.of(2023, 2024, 2025, 2028)) {
      LocalDate last = day(year, 3, 1).minusDays(1);
      UnitRecordsBuilder unit = unit(record(survey("a", last).reported(last)));
      for (int days = 363; days <= 368; days++) {
        LocalDate date = last.plusDays(days);
        boolean compliant = ask(RecordQuestion.SURVEY_COMPLIANT, unit, date).startsWith("true");
        assertThat(ask(RecordQuestion.SURVEY_DONE, unit, date).startsWith("true")).as("%s on %s", last, date).isEqualTo(compliant);
        assertThat(unit.buildOrThrow().surveys().get(0).survey().isCompliantOn(date)).as("%s on %s", last, date).isEqualTo(compliant);
      }
    }
  }
}
