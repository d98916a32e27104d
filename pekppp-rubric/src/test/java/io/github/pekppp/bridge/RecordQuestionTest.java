package io.github.pekppp.bridge;

import static io.github.pekppp.bridge.Hospital.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.complaint.ArchiveAccess;
import io.github.pekppp.complaint.CaseChannel;
import io.github.pekppp.complaint.ComplaintCase;
import io.github.pekppp.complaint.DeskPlace;
import io.github.pekppp.complaint.DeskPurpose;
import io.github.pekppp.infosystem.SiteOwnership;
import io.github.pekppp.infosystem.SystemContent;
import io.github.pekppp.infosystem.SystemElement;
import io.github.pekppp.infosystem.SystemReach;
import io.github.pekppp.infosystem.WebAddress;
import io.github.pekppp.innovation.Competition;
import io.github.pekppp.innovation.CompetitionLevel;
import io.github.pekppp.records.SurveyRecord;
import io.github.pekppp.records.UnitRecords;
import io.github.pekppp.records.UnitRecordsBuilder;
import io.github.pekppp.source.Enactment;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.Publication;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.standard.ComponentSide;
import io.github.pekppp.standard.PledgePart;
import io.github.pekppp.standard.PublicForum;
import io.github.pekppp.standard.Service;
import io.github.pekppp.standard.ServiceStandard;
import io.github.pekppp.standard.StakeholderGroup;
import io.github.pekppp.standard.StandardComponent;
import io.github.pekppp.standard.StandardPublication;
import io.github.pekppp.standard.StandardReview;
import io.github.pekppp.survey.ElementMeans;
import io.github.pekppp.survey.Survey;
import io.github.pekppp.survey.SurveyAction;
import io.github.pekppp.survey.SurveyBuilder;
import io.github.pekppp.survey.SurveyForm;
import io.github.pekppp.survey.SurveyReach;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What records answer, question by question: the value, what says so, and the records it rests on. */
class RecordQuestionTest {

  private static final String NOTHING_KEPT = "NOT_KEPT no records are kept: ";

  private static String ask(RecordQuestion question, UnitRecordsBuilder records) {
    return ask(question, records, Hospital.DATE);
  }

  private static String ask(RecordQuestion question, UnitRecordsBuilder records, LocalDate date) {
    RecordAnswer answer = question.answer(records.buildOrThrow(), date, Hospital.CALENDAR);
    if (answer instanceof RecordAnswer.Told told) {
      return told.value() + " (" + told.basis().en() + ") " + told.records();
    }
    RecordAnswer.Silent silent = (RecordAnswer.Silent) answer;
    return silent.silence() + " " + silent.why().en();
  }

  private static UnitRecordsBuilder unit() {
    return Hospital.services();
  }

  // ---- what is kept

  @Test
  void ofRecordsThatAreNotKeptNothingIsKnown() {
    assertThat(ask(RecordQuestion.STANDARD_EXISTS, unit())).isEqualTo(NOTHING_KEPT + "Service standard");
    assertThat(ask(RecordQuestion.REVIEW_MONTHS, unit())).isEqualTo(NOTHING_KEPT + "Service standard");
    assertThat(ask(RecordQuestion.PLEDGE_MEDIA, unit())).isEqualTo(NOTHING_KEPT + "Service pledge");
    assertThat(ask(RecordQuestion.SURVEY_DONE, unit())).isEqualTo(NOTHING_KEPT + "Satisfaction survey");
    assertThat(ask(RecordQuestion.SURVEY_REACH, unit())).isEqualTo(NOTHING_KEPT + "Satisfaction survey");
    assertThat(ask(RecordQuestion.CASES_SP4N, unit())).isEqualTo(NOTHING_KEPT + "Consultation or complaint");
    assertThat(ask(RecordQuestion.CASES_DONE, unit())).isEqualTo(NOTHING_KEPT + "Consultation or complaint");
    assertThat(ask(RecordQuestion.INNOVATION_STAGE, unit())).isEqualTo(NOTHING_KEPT + "Service innovation");
    assertThat(ask(RecordQuestion.SITE_OWNERSHIP, unit())).isEqualTo(NOTHING_KEPT + "Public service information system");
  }

  @Test
  void ofAKindThatIsKeptNoneIsAnAnswer() {
    UnitRecordsBuilder unit = unit();
    for (RecordKind kind : RecordKind.values()) {
      unit.keeps(kind);
    }
    assertThat(ask(RecordQuestion.STANDARD_EXISTS, unit)).isEqualTo("false (kept, but there is none: Service standard) []");
    assertThat(ask(RecordQuestion.SERVICES_ENACTED, unit)).isEqualTo("none (kept, but there is none: Service standard) []");
    assertThat(ask(RecordQuestion.SERVICES_COVERED_PERCENT, unit)).startsWith("0 (kept");
    assertThat(ask(RecordQuestion.STANDARD_DELIVERY, unit)).startsWith("none (kept");
    assertThat(ask(RecordQuestion.REVIEW_MONTHS, unit)).isEqualTo("NOT_TOLD no standard was ever reviewed");
    assertThat(ask(RecordQuestion.PLEDGE_EXISTS, unit)).startsWith("false (kept");
    assertThat(ask(RecordQuestion.SURVEY_DONE, unit)).startsWith("false (kept");
    assertThat(ask(RecordQuestion.SURVEY_COUNT, unit)).startsWith("0 (kept");
    assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP, unit)).startsWith("none (kept");
    assertThat(ask(RecordQuestion.SURVEY_REACH, unit)).isEqualTo("NOT_TOLD there is no survey");
    assertThat(ask(RecordQuestion.CASES_OTHER, unit)).startsWith("0 (kept");
    assertThat(ask(RecordQuestion.CASES_DONE, unit)).isEqualTo("NOT_TOLD no case of 2025");
    assertThat(ask(RecordQuestion.COMPLAINTS_REPORTED, unit)).startsWith("false (kept");
    assertThat(ask(RecordQuestion.DESK_PLACE, unit)).startsWith("none (kept");
    assertThat(ask(RecordQuestion.INNOVATION_STAGE, unit)).startsWith("none (kept");
    assertThat(ask(RecordQuestion.INNOVATION_BASIS, unit)).startsWith("none (kept");
    assertThat(ask(RecordQuestion.INNOVATION_MONTHS, unit)).startsWith("0 (kept");
    assertThat(ask(RecordQuestion.SITE_UPDATE_FREQUENCY, unit)).startsWith("never (kept");
    assertThat(ask(RecordQuestion.SITE_OWNERSHIP, unit)).startsWith("NOT_TOLD");
  }

  @Test
  void aKindIsKeptAsSoonAsThereIsARecordOfIt() {
    UnitRecordsBuilder unit = unit().add(Hospital.pledge().build());
    assertThat(ask(RecordQuestion.PLEDGE_EXISTS, unit, day(2025, 1, 31))).isEqualTo(NOTHING_KEPT + "Service pledge");
    assertThat(ask(RecordQuestion.PLEDGE_EXISTS, unit, day(2025, 2, 1))).isEqualTo("true (written on 2025-02-01) [pledge/maklumat]");
  }

  // ---- standards

  private static ServiceStandard draft(String id, String service) {
    return ServiceStandard.builder().id(id).title("SP " + id).addServices(service)
        .addComponents(StandardComponent.REQUIREMENTS).drafted(day(2025, 5, 1)).build();
  }

  @Test
  void aStandardOfOneServiceIsOneOfSome() {
    UnitRecordsBuilder unit = unit().add(Hospital.standard("x", "rj").build()).add(draft("y", "ri"));
    assertThat(ask(RecordQuestion.SERVICES_COVERED, unit)).isEqualTo("all (2 of 2 services; 2 standards) [standard/x, standard/y]");
    assertThat(ask(RecordQuestion.SERVICES_ENACTED, unit))
        .isEqualTo("part (1 of 2 services; 188.4/12/2025 of 2025-02-03) [standard/x, standard/y]");
    assertThat(ask(RecordQuestion.SERVICES_COMPLETE, unit))
        .isEqualTo("part (1 of 2 services; 1 standard) [standard/x, standard/y]");
    assertThat(ask(RecordQuestion.SERVICES_MONITORED, unit)).startsWith("part (1 of 2");
    assertThat(ask(RecordQuestion.SERVICES_COVERED_PERCENT, unit())).startsWith("NOT_KEPT");
    assertThat(ask(RecordQuestion.SERVICES_COVERED_PERCENT, unit().add(draft("y", "ri"))))
        .isEqualTo("50 (1 of 2 services) [standard/y]");
  }

  @Test
  void aDraftAloneEnactsNothing() {
    UnitRecordsBuilder unit = unit().add(draft("y", "ri"));
    assertThat(ask(RecordQuestion.SERVICES_ENACTED, unit)).isEqualTo("none (0 of 2 services) [standard/y]");
    assertThat(ask(RecordQuestion.STANDARD_GROUPS, unit)).isEqualTo("[] (0 standards) [standard/y]");
    assertThat(ask(RecordQuestion.STANDARD_MEDIA, unit)).isEqualTo("[] (0 standards) [standard/y]");
    assertThat(ask(RecordQuestion.STANDARD_REVIEWED, unit)).isEqualTo("false (0 standards) [standard/y]");
  }

  @Test
  void deliveryIsPublishedWhereAllSixComponentsOfEveryStandardAreShown() {
    UnitRecordsBuilder whole = unit().add(Hospital.standard().build());
    assertThat(ask(RecordQuestion.STANDARD_DELIVERY, whole)).startsWith("all (all six are shown for 1 of 1");
    assertThat(ask(RecordQuestion.STANDARD_DELIVERY, whole.add(draft("y", "ri")))).startsWith("part (all six are shown for 1 of 2");
    assertThat(ask(RecordQuestion.STANDARD_DELIVERY, unit().add(draft("y", "ri")))).startsWith("none (");
    ServiceStandard shown = ServiceStandard.builder().from(draft("y", "ri")).addPublications(
        new StandardPublication(Publication.of(Medium.WEBSITE, day(2025, 6, 1)), Set.of(StandardComponent.FEE))).build();
    assertThat(ask(RecordQuestion.STANDARD_DELIVERY, unit().add(shown))).startsWith("part (all six are shown for 0 of 1");
    ServiceStandard inside = ServiceStandard.builder().from(draft("y", "ri")).addPublications(
        new StandardPublication(Publication.of(Medium.WEBSITE, day(2025, 6, 1)), Set.of(StandardComponent.STAFF))).build();
    assertThat(ask(RecordQuestion.STANDARD_DELIVERY, unit().add(inside))).startsWith("none (");
  }

  private static ServiceStandard reviewed(String id, String service, LocalDate drafted, LocalDate... reviews) {
    ServiceStandard.Builder standard = ServiceStandard.builder().id(id).title("SP " + id).addServices(service).drafted(drafted);
    for (LocalDate review : reviews) {
      standard.addReviews(StandardReview.of(review));
    }
    return standard.build();
  }

  @Test
  void monthsAndScopeAreAboutTheSameReviews() {
    ServiceStandard often = reviewed("x", "rj", day(2025, 6, 1), day(2026, 1, 1));
    UnitRecordsBuilder some = unit().add(often);
    assertThat(ask(RecordQuestion.REVIEW_MONTHS, some)).isEqualTo("7 (last reviewed on 2026-01-01) [standard/x]");
    assertThat(ask(RecordQuestion.REVIEW_SCOPE, some)).startsWith("part (");
    UnitRecordsBuilder yearly = unit().add(often).add(reviewed("y", "ri", day(2025, 2, 1), day(2026, 2, 1)));
    assertThat(ask(RecordQuestion.REVIEW_MONTHS, yearly))
        .isEqualTo("12 (last reviewed on 2026-01-01, 2026-02-01) [standard/x, standard/y]");
    assertThat(ask(RecordQuestion.REVIEW_SCOPE, yearly)).startsWith("all (");
    UnitRecordsBuilder rarely = unit().add(often).add(reviewed("y", "ri", day(2024, 12, 1), day(2026, 2, 1)));
    assertThat(ask(RecordQuestion.REVIEW_MONTHS, rarely)).isEqualTo("7 (last reviewed on 2026-01-01) [standard/x]");
    assertThat(ask(RecordQuestion.REVIEW_SCOPE, rarely)).startsWith("part (");
  }

  @Test
  void aReviewInTheSecondYearCountsAllThatWereReviewedInTwo() {
    UnitRecordsBuilder unit = unit()
        .add(reviewed("x", "rj", day(2023, 9, 1), day(2025, 1, 1)))
        .add(reviewed("y", "ri", day(2023, 7, 1), day(2025, 6, 1)));
    assertThat(ask(RecordQuestion.REVIEW_MONTHS, unit)).startsWith("23 (");
    assertThat(ask(RecordQuestion.REVIEW_SCOPE, unit)).startsWith("all (");
  }

  private static ServiceStandard shown(String id, String service, Map<Medium, Set<StandardComponent>> media) {
    var standard = ServiceStandard.builder().from(draft(id, service));
    media.forEach((medium, components) ->
        standard.addPublications(new StandardPublication(Publication.of(medium, day(2025, 6, 1)), components)));
    return standard.build();
  }

  @Test
  void whereDeliveryIsPublishedWhollyOnlyMediaCountThatShowIt() {
    Set<StandardComponent> six = StandardComponent.of(ComponentSide.DELIVERY);
    Set<StandardComponent> fee = Set.of(StandardComponent.FEE);
    UnitRecordsBuilder one = unit().add(shown("x", "rj", Map.of(Medium.WEBSITE, six, Medium.LEAFLET, fee)));
    assertThat(ask(RecordQuestion.STANDARD_DELIVERY_MEDIA, one)).isEqualTo("[website] (1 media) [standard/x]");
    assertThat(ask(RecordQuestion.STANDARD_MEDIA, one)).startsWith("[leaflet, website] (");
    UnitRecordsBuilder two = one.add(shown("y", "ri", Map.of(Medium.WEBSITE, six, Medium.SCREEN, six)));
    assertThat(ask(RecordQuestion.STANDARD_DELIVERY_MEDIA, two)).isEqualTo("[screen, website] (2 media) [standard/x, standard/y]");
    UnitRecordsBuilder part =
        unit().add(shown("x", "rj", Map.of(Medium.WEBSITE, fee, Medium.LEAFLET, Set.of(StandardComponent.STAFF))));
    assertThat(ask(RecordQuestion.STANDARD_DELIVERY_MEDIA, part)).isEqualTo("[website] (1 media) [standard/x]");
    Set<StandardComponent> others = EnumSet.copyOf(six);
    others.removeAll(fee);
    UnitRecordsBuilder scattered = unit().add(shown("x", "rj", Map.of(Medium.WEBSITE, fee, Medium.LEAFLET, others)));
    assertThat(ask(RecordQuestion.STANDARD_DELIVERY_MEDIA, scattered))
        .isEqualTo("IN_BETWEEN no medium shows all six components together");
  }

  private static PublicForum forum(StakeholderGroup... groups) {
    var forum = PublicForum.builder().id("fkp").title("FKP 2025").date(day(2025, 2, 3));
    for (StakeholderGroup group : groups) {
      forum.putParticipants(group, 4);
    }
    return forum.build();
  }

  @Test
  void aForumThatMayHaveBeenAboutAStandardLeavesInvolvementOpen() {
    String open = "IN_BETWEEN it is not recorded whether a standard was discussed at the forum: FKP 2025";
    ServiceStandard alone = ServiceStandard.builder().from(draft("y", "ri")).drafted(day(2025, 1, 1)).build();
    UnitRecordsBuilder none = unit().add(alone).add(forum(StakeholderGroup.EXPERTS));
    assertThat(ask(RecordQuestion.STANDARD_GROUPS, none)).isEqualTo(open);
    assertThat(ask(RecordQuestion.STANDARD_INVOLVED, none)).isEqualTo(open);
    assertThat(ask(RecordQuestion.STANDARD_INVOLVED, none, day(2025, 2, 2))).isEqualTo("false (0 standards) [standard/y]");
    assertThat(ask(RecordQuestion.STANDARD_GROUPS, none, day(2025, 2, 2))).isEqualTo("[] (0 standards) [standard/y]");
    UnitRecordsBuilder empty = unit().add(alone).add(forum());
    assertThat(ask(RecordQuestion.STANDARD_INVOLVED, empty)).startsWith("false (");
    UnitRecordsBuilder involved = unit().add(Hospital.standard().build()).add(forum(StakeholderGroup.EXPERTS));
    assertThat(ask(RecordQuestion.STANDARD_INVOLVED, involved)).isEqualTo("true (1 standard) [standard/sp]");
    assertThat(ask(RecordQuestion.STANDARD_GROUPS, involved)).endsWith("(1 standard) [standard/sp]");
    UnitRecordsBuilder more = unit().add(Hospital.standard().build()).add(forum(StakeholderGroup.BUSINESS));
    assertThat(ask(RecordQuestion.STANDARD_INVOLVED, more)).startsWith("true (");
    assertThat(ask(RecordQuestion.STANDARD_GROUPS, more)).isEqualTo(open);
  }

  // ---- pledge

  @Test
  void ofTwoPledgesTheOneEnactedLastCounts() {
    UnitRecordsBuilder unit = unit()
        .add(Hospital.pledge().build())
        .add(Hospital.pledge().id("baru").written(day(2026, 1, 5)).enactment(Optional.empty())
            .parts(Set.of(PledgePart.KEEP_IMPROVING)).publications(List.of()).build());
    assertThat(ask(RecordQuestion.PLEDGE_COMPLETE, unit)).isEqualTo("true (3 of 3 parts) [pledge/maklumat]");
    assertThat(ask(RecordQuestion.PLEDGE_MEDIA, unit)).isEqualTo("[indoor_poster, website] (2 media) [pledge/maklumat]");
    assertThat(ask(RecordQuestion.PLEDGE_COMPLETE, unit, day(2025, 2, 2))).startsWith("true (");
    UnitRecordsBuilder drafts = unit()
        .add(Hospital.pledge().id("a").written(day(2026, 1, 5)).enactment(Optional.empty())
            .parts(Set.of(PledgePart.KEEP_IMPROVING)).build())
        .add(Hospital.pledge().id("b").written(day(2025, 1, 5)).enactment(new Enactment("SK 9", day(2026, 4, 1))).build());
    assertThat(ask(RecordQuestion.PLEDGE_ENACTED, drafts)).isEqualTo("false (not enacted) [pledge/a]");
    assertThat(ask(RecordQuestion.PLEDGE_COMPLETE, drafts)).isEqualTo("false (1 of 3 parts) [pledge/a]");
    assertThat(ask(RecordQuestion.PLEDGE_ENACTED, drafts, day(2026, 4, 1))).isEqualTo("true (SK 9 of 2026-04-01) [pledge/b]");
  }

  // ---- surveys

  @Test
  void aSurveyCountsForTwelveMonths() {
    UnitRecordsBuilder unit = unit().add(Hospital.survey(2025));
    assertThat(ask(RecordQuestion.SURVEY_DONE, unit, day(2025, 9, 29))).startsWith("NOT_KEPT");
    assertThat(ask(RecordQuestion.SURVEY_DONE, unit, day(2025, 9, 30))).isEqualTo("true (ended on 2025-09-30) [survey/skm-2025]");
    assertThat(ask(RecordQuestion.SURVEY_DONE, unit, day(2026, 9, 29))).startsWith("true");
    assertThat(ask(RecordQuestion.SURVEY_DONE, unit, day(2026, 9, 30)))
        .isEqualTo("false (the last survey ended on 2025-09-30) [survey/skm-2025]");
    assertThat(ask(RecordQuestion.SURVEY_MEDIA, unit, day(2026, 9, 30)))
        .isEqualTo("[] (the last survey ended on 2025-09-30) [survey/skm-2025]");
    assertThat(ask(RecordQuestion.SURVEY_REACH, unit, day(2026, 9, 30))).isEqualTo("NOT_TOLD the last survey ended on 2025-09-30");
    assertThat(ask(RecordQuestion.SURVEY_COUNT, unit, day(2026, 9, 30)))
        .isEqualTo("0 (surveys of each service in the last 12 months: 0) [survey/skm-2025]");
    assertThat(ask(RecordQuestion.SURVEY_COUNT, unit.add(Hospital.survey(2024)))).isEqualTo(
        "1 (surveys of each service in the last 12 months: 1) [survey/skm-2025]");
    assertThat(ask(RecordQuestion.SURVEY_DONE, unit)).endsWith("[survey/skm-2025]");
  }

  private static SurveyRecord small(long population, SurveyReach reach) {
    var survey = Survey.builder("kecil", "SKM kecil", SurveyForm.skm2017(), day(2025, 7, 1), day(2025, 9, 30))
        .counts(Hospital.survey(2025).survey().counts().orElseThrow()).reported(day(2025, 10, 20)).reach(reach);
    return new SurveyRecord((population > 0 ? survey.population(population) : survey).buildOrThrow(), List.of());
  }

  @Test
  void aSampleThatCannotBeCheckedIsNotSaidToFollowTheRules() {
    assertThat(ask(RecordQuestion.SURVEY_COMPLIANT, unit().add(small(5000, SurveyReach.SAMPLE))))
        .isEqualTo("true (by PermenPANRB 14/2017) [survey/kecil]");
    assertThat(ask(RecordQuestion.SURVEY_COMPLIANT, unit().add(small(0, SurveyReach.SAMPLE))))
        .isEqualTo("NOT_TOLD SKM kecil: the number of users is not recorded, so the sample cannot be checked");
    assertThat(ask(RecordQuestion.SURVEY_COMPLIANT, unit().add(small(0, SurveyReach.ALL_USERS)))).startsWith("true (");
    assertThat(ask(RecordQuestion.SURVEY_COMPLIANT, unit().add(small(0, SurveyReach.SAMPLE)), day(2025, 10, 19)))
        .isEqualTo("NOT_TOLD there is no report on SKM kecil yet");
    assertThat(ask(RecordQuestion.SURVEY_REACH, unit().add(small(0, SurveyReach.ALL_USERS)))).startsWith("all_users (ended on");
  }

  @Test
  void whatFollowedIsAskedOfTheLastSurveyWithAPlan() {
    UnitRecordsBuilder unit = unit().add(Hospital.survey(2024)).add(small(0, SurveyReach.SAMPLE));
    assertThat(ask(RecordQuestion.SURVEY_PLANNED, unit)).isEqualTo("true (4 of 5 planned actions are done) [survey/skm-2024]");
    assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP, unit)).startsWith("part (");
    assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP, unit().add(Hospital.survey(2025)), day(2025, 12, 31))).startsWith("none (0 of 5");
    assertThat(ask(RecordQuestion.SURVEY_DONE_PERCENT, unit)).startsWith("80 (");
    assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP_REPORTED, unit)).isEqualTo("true (report of 2025-02-15) [survey/skm-2024]");
    assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP_REPORTED, unit, day(2025, 2, 14)))
        .isEqualTo("false (there is no report on the follow-up) [survey/skm-2024]");
    assertThat(ask(RecordQuestion.SURVEY_PLANNED, unit, day(2026, 9, 29))).startsWith("true (");
    String none = "(no survey of the last two years has a follow-up plan) [survey/kecil, survey/skm-2024]";
    assertThat(ask(RecordQuestion.SURVEY_PLANNED, unit, day(2026, 9, 30))).isEqualTo("false " + none);
    assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP, unit, day(2026, 9, 30))).isEqualTo("none " + none);
    assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP_REPORTED, unit, day(2026, 9, 30))).isEqualTo("false " + none);
    assertThat(ask(RecordQuestion.SURVEY_DONE_PERCENT, unit, day(2026, 9, 30))).startsWith("NOT_TOLD no survey");
    assertThat(ask(RecordQuestion.SURVEY_DONE_MONTHS, unit, day(2026, 9, 30))).startsWith("NOT_TOLD no survey");
  }

  private static SurveyRecord followed(LocalDate done) {
    return new SurveyRecord(
        Survey.builder("s", "SKM s", SurveyForm.skm2017(), day(2025, 7, 1), day(2025, 9, 30)).reported(day(2025, 10, 20))
            .service("rj")
            .action(SurveyAction.builder().id("a").element("time").what(Text.same("x")).due(day(2026, 1, 31)).done(done).build())
            .buildOrThrow(),
        List.of());
  }

  private static UnitRecordsBuilder oneService() {
    return UnitRecords.builder(Hospital.UNIT).add(new Service("rj", "Rawat jalan"));
  }

  @Test
  void theSpeedOfFollowUpCountsFromTheReport() {
    UnitRecordsBuilder unit = oneService().add(followed(day(2026, 1, 21)));
    assertThat(ask(RecordQuestion.SURVEY_DONE_MONTHS, unit)).isEqualTo("4 (since the report of 2025-10-20) [survey/s]");
    assertThat(ask(RecordQuestion.SURVEY_DONE_BEFORE_REPORT, unit)).startsWith("false (since");
    assertThat(ask(RecordQuestion.SURVEY_DONE_MONTHS, unit, day(2026, 1, 20)))
        .isEqualTo("NOT_TOLD the plan is not completed: 0 of 1 planned actions are done");
    UnitRecordsBuilder early = oneService().add(followed(day(2025, 10, 1)));
    assertThat(ask(RecordQuestion.SURVEY_DONE_BEFORE_REPORT, early)).startsWith("true (since");
    assertThat(ask(RecordQuestion.SURVEY_DONE_BEFORE_REPORT, early, day(2025, 10, 19)))
        .isEqualTo("NOT_TOLD there is no report on SKM s yet");
    assertThat(ask(RecordQuestion.SURVEY_DONE_MONTHS, early, day(2025, 10, 20))).startsWith("0 (since");
  }

  @Test
  void theShareOfServicesThatWereFollowedUpIsOfThoseWithAnEnactedStandard() {
    UnitRecordsBuilder unit = unit().add(Hospital.standard().build()).add(followed(day(2026, 1, 21)));
    assertThat(ask(RecordQuestion.SURVEY_SERVICES_FOLLOWED_PERCENT, unit))
        .isEqualTo("50 (1 of 2 services with an enacted standard) [standard/sp, survey/s]");
    assertThat(ask(RecordQuestion.SURVEY_SERVICES_FOLLOWED_PERCENT, unit, day(2026, 1, 20))).startsWith("0 (0 of 2");
    assertThat(ask(RecordQuestion.SURVEY_SERVICES_FOLLOWED_PERCENT, unit().add(followed(day(2026, 1, 21)))))
        .isEqualTo("NOT_TOLD no service has an enacted standard");
  }

  /** A survey of one service over three months up to a day, with its report three weeks later. */
  private static SurveyBuilder of(String id, String service, LocalDate last) {
    return Survey.builder(id, "SKM " + id, SurveyForm.skm2017(), last.minusMonths(3), last)
        .service(service).population(5000).counts(Hospital.survey(2025).survey().counts().orElseThrow())
        .reported(last.plusDays(21));
  }

  private static SurveyAction action(String id, Optional<LocalDate> done) {
    return SurveyAction.builder().id(id).element("time").what(Text.same("x")).due(day(2026, 1, 31)).done(done).build();
  }

  private static UnitRecordsBuilder surveys(SurveyBuilder... surveys) {
    UnitRecordsBuilder unit = unit();
    for (SurveyBuilder survey : surveys) {
      unit.add(new SurveyRecord(survey.buildOrThrow(), List.of()));
    }
    return unit;
  }

  private static final LocalDate LAST = LocalDate.of(2025, 9, 30);

  @Test
  void ofEachServiceTheLastSurveyIsAsked() {
    UnitRecordsBuilder unit = unit()
        .add(new SurveyRecord(of("a", "rj", LAST).buildOrThrow(), List.of(Publication.of(Medium.WEBSITE, LAST))))
        .add(new SurveyRecord(of("b", "ri", LAST.minusMonths(2)).reach(SurveyReach.ALL_USERS).buildOrThrow(),
            List.of(Publication.of(Medium.LEAFLET, LAST))))
        .add(new SurveyRecord(of("c", "rj", LAST.minusMonths(4)).buildOrThrow(), List.of(Publication.of(Medium.SCREEN, LAST))));
    assertThat(ask(RecordQuestion.SURVEY_DONE, unit)).isEqualTo("true (ended on 2025-07-30, 2025-09-30) [survey/a, survey/b]");
    assertThat(ask(RecordQuestion.SURVEY_MEDIA, unit)).isEqualTo("[leaflet, screen, website] (3 media) [survey/a, survey/b, survey/c]");
    assertThat(ask(RecordQuestion.SURVEY_COMPLIANT, unit)).isEqualTo("true (by PermenPANRB 14/2017) [survey/a, survey/b]");
    assertThat(ask(RecordQuestion.SURVEY_REACH, unit))
        .isEqualTo("IN_BETWEEN SKM a: Some of the users; SKM b: Every applicant, rejected ones included; SKM c: Some of the users");
  }

  @Test
  void whereOneOfSeveralSurveysFallsShortAllDo() {
    SurveyForm shorter = SurveyForm.skm2017().without("time");
    SurveyBuilder falling = Survey.builder("b", "SKM b", shorter, LAST.minusMonths(3), LAST).service("ri").reported(LAST);
    assertThat(ask(RecordQuestion.SURVEY_COMPLIANT, surveys(of("a", "rj", LAST), falling)))
        .isEqualTo("false (not asked about: Time to completion) [survey/a, survey/b]");
    SurveyBuilder other = Survey.builder("a", "SKM a", shorter, LAST.minusMonths(3), LAST).service("rj").reported(LAST);
    assertThat(ask(RecordQuestion.SURVEY_COMPLIANT, surveys(other, falling))).isEqualTo(
        "false (SKM a: not asked about: Time to completion; SKM b: not asked about: Time to completion) [survey/a, survey/b]");
  }

  @Test
  void idsDoNotDecideBetweenSurveysOfTheSameDay() {
    for (List<String> ids : List.of(List.of("a", "b"), List.of("b", "a"))) {
      UnitRecordsBuilder unit = surveys(
          of(ids.get(0), "rj", LAST).action(action("x", Optional.of(day(2025, 11, 1)))),
          of(ids.get(1), "ri", LAST).action(action("y", Optional.empty())).action(action("z", Optional.empty())));
      assertThat(ask(RecordQuestion.SURVEY_PLANNED, unit)).isEqualTo("true (1 of 3 planned actions are done) [survey/a, survey/b]");
      assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP, unit)).startsWith("part (1 of 3");
      assertThat(ask(RecordQuestion.SURVEY_DONE_PERCENT, unit)).startsWith("100/3 (1 of 3");
      assertThat(ask(RecordQuestion.SURVEY_DONE_MONTHS, unit)).startsWith("NOT_TOLD the plan is not completed: 1 of 3");
    }
  }

  @Test
  void ofSeveralCompletedPlansTheSlowestCounts() {
    UnitRecordsBuilder unit = surveys(
        of("a", "rj", LAST).action(action("x", Optional.of(day(2025, 10, 1)))),
        of("b", "ri", day(2025, 7, 31)).action(action("y", Optional.of(day(2026, 1, 15)))));
    assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP, unit)).isEqualTo("all (2 of 2 planned actions are done) [survey/a, survey/b]");
    assertThat(ask(RecordQuestion.SURVEY_DONE_MONTHS, unit))
        .isEqualTo("5 (since the report of 2025-08-21, 2025-10-21) [survey/a, survey/b]");
    assertThat(ask(RecordQuestion.SURVEY_DONE_BEFORE_REPORT, unit)).isEqualTo("IN_BETWEEN yes: SKM a; no: SKM b");
  }

  @Test
  void aPlanForOneServiceIsNeitherAPlanNorNone() {
    UnitRecordsBuilder unit = surveys(
        of("a", "rj", LAST).action(action("x", Optional.of(day(2025, 11, 1)))).followUpReported(day(2025, 12, 1)),
        of("b", "ri", LAST));
    assertThat(ask(RecordQuestion.SURVEY_PLANNED, unit)).isEqualTo("IN_BETWEEN yes: SKM a; no: SKM b");
    assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP_REPORTED, unit)).isEqualTo("IN_BETWEEN yes: SKM a; no: SKM b");
    assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP, unit))
        .isEqualTo("part (1 of 1 planned actions are done; without a plan: SKM b) [survey/a, survey/b]");
    assertThat(ask(RecordQuestion.SURVEY_DONE_MONTHS, unit)).startsWith("NOT_TOLD the plan is not completed: 1 of 1");
  }

  @Test
  void aPlanCountsFromTheReportOn() {
    UnitRecordsBuilder unit = surveys(of("a", "rj", LAST).action(action("x", Optional.of(day(2025, 10, 2)))))
        .add(Hospital.standard("sp", "rj").build());
    LocalDate before = day(2025, 10, 20);
    String waiting = "NOT_TOLD there is no report on SKM a yet";
    assertThat(ask(RecordQuestion.SURVEY_PLANNED, unit, before)).isEqualTo(waiting);
    assertThat(ask(RecordQuestion.SURVEY_FOLLOW_UP, unit, before)).isEqualTo(waiting);
    assertThat(ask(RecordQuestion.SURVEY_DONE_PERCENT, unit, before)).isEqualTo(waiting);
    assertThat(ask(RecordQuestion.SURVEY_SERVICES_FOLLOWED_PERCENT, unit, before)).isEqualTo(waiting);
    assertThat(ask(RecordQuestion.SURVEY_PLANNED, unit, day(2025, 10, 21))).startsWith("IN_BETWEEN yes: SKM a");
    assertThat(ask(RecordQuestion.SURVEY_SERVICES_FOLLOWED_PERCENT, unit, day(2025, 10, 21))).startsWith("100 (");
    unit.add(Hospital.survey(2024));
    assertThat(ask(RecordQuestion.SURVEY_PLANNED, unit, before)).endsWith("[survey/skm-2024]");
  }

  @Test
  void surveysAreCountedForEachService() {
    assertThat(ask(RecordQuestion.SURVEY_COUNT, surveys(of("a", "rj", LAST), of("b", "ri", LAST.minusMonths(1)))))
        .isEqualTo("1 (surveys of each service in the last 12 months: 1) [survey/a, survey/b]");
    assertThat(ask(RecordQuestion.SURVEY_COUNT, surveys(of("a", "rj", LAST), of("b", "rj", LAST), of("c", "ri", LAST))))
        .startsWith("1 (");
    assertThat(ask(RecordQuestion.SURVEY_COUNT, surveys(
        of("a", "rj", LAST), of("b", "rj", LAST.minusMonths(3)), of("c", "ri", LAST), of("d", "ri", LAST.minusMonths(3)))))
        .startsWith("2 (");
    assertThat(ask(RecordQuestion.SURVEY_COUNT, surveys(of("a", "rj", LAST))))
        .isEqualTo("IN_BETWEEN in the last 12 months not every service was surveyed: SKM a");
  }

  @Test
  void printedMeansWithoutRespondentsDoNotShowTheSample() {
    SurveyForm form = SurveyForm.skm2017();
    List<BigDecimal> means = form.elements().stream().map(element -> new BigDecimal("3.5")).toList();
    UnitRecordsBuilder unit = surveys(Survey.builder("m", "SKM m", form, LAST.minusMonths(3), LAST).population(5000)
        .means(ElementMeans.printedOrThrow(form, means)).reported(day(2025, 10, 20)));
    assertThat(ask(RecordQuestion.SURVEY_COMPLIANT, unit))
        .isEqualTo("NOT_TOLD SKM m: the number of respondents is not recorded, so the sample cannot be checked");
  }

  // ---- desks

  @Test
  void desksForOnePurposeAreAskedApart() {
    UnitRecordsBuilder unit = unit()
        .add(Hospital.desk().id("a").purposes(Set.of(DeskPurpose.CONSULTATION)).place(DeskPlace.JOINED).archive(Set.of())
            .access(ArchiveAccess.PUBLISHED).channels(Map.of(CaseChannel.LETTER, day(2024, 1, 1))).build())
        .add(Hospital.desk().id("b").title("Ruang pengaduan").purposes(Set.of(DeskPurpose.COMPLAINTS)).build());
    assertThat(ask(RecordQuestion.DESK_PLACE, unit)).isEqualTo("separate (Ruang pengaduan) [complaint_desk/b]");
    assertThat(ask(RecordQuestion.COMPLAINT_PLACE, unit)).startsWith("separate (");
    assertThat(ask(RecordQuestion.CONSULTATION_CHANNELS, unit)).isEqualTo("[letter] (Unit Pengaduan RSUD) [complaint_desk/a]");
    assertThat(ask(RecordQuestion.DESK_CHANNELS, unit)).startsWith("[email, face_to_face, letter, sp4n_lapor] (");
    assertThat(ask(RecordQuestion.CONSULTATION_ACCESS, unit)).isEqualTo("none (there is no archive) [complaint_desk/a]");
    assertThat(ask(RecordQuestion.CONSULTATION_ARCHIVE, unit)).isEqualTo("[] (Unit Pengaduan RSUD) [complaint_desk/a]");
    assertThat(ask(RecordQuestion.COMPLAINT_ACCESS, unit)).startsWith("on_request (");
    assertThat(ask(RecordQuestion.DESK_ARCHIVE, unit)).isEqualTo("[digital, manual] (Ruang pengaduan) [complaint_desk/b]");
    UnitRecordsBuilder onlyComplaints = unit().add(Hospital.desk().purposes(Set.of(DeskPurpose.COMPLAINTS)).build());
    assertThat(ask(RecordQuestion.CONSULTATION_CHANNELS, onlyComplaints))
        .isEqualTo("NOT_TOLD no desk is recorded for Consultation");
  }

  // ---- cases

  private static UnitRecordsBuilder cases(ComplaintCase... cases) {
    UnitRecordsBuilder unit = unit();
    for (ComplaintCase one : cases) {
      unit.add(one);
    }
    return unit;
  }

  @Test
  void casesAreThoseOfTheCalendarYearBefore() {
    UnitRecordsBuilder unit = cases(
        Hospital.settled("a", CaseChannel.SP4N_LAPOR, day(2024, 12, 31)),
        Hospital.settled("b", CaseChannel.SP4N_LAPOR, day(2025, 1, 1)),
        Hospital.settled("c", CaseChannel.EMAIL, day(2025, 12, 31)),
        Hospital.settled("d", CaseChannel.EMAIL, day(2026, 1, 1)));
    assertThat(ask(RecordQuestion.CASES_SP4N, unit)).isEqualTo("1 (1 cases of 2025) [complaint_case/b]");
    assertThat(ask(RecordQuestion.CASES_OTHER, unit)).isEqualTo("1 (1 cases of 2025) [complaint_case/c]");
    assertThat(ask(RecordQuestion.CASES_OTHER_DONE_PERCENT, unit))
        .isEqualTo("100 (1 of 1 cases of 2025 are completed) [complaint_case/c]");
    assertThat(ask(RecordQuestion.CASES_DONE, unit, day(2026, 1, 6))).startsWith("part (1 of 2 cases of 2025 are completed)");
    assertThat(ask(RecordQuestion.CASES_RESPONDED, unit)).startsWith("all (2 of 2 cases of 2025 are answered)");
    assertThat(ask(RecordQuestion.CASES_SP4N, unit, day(2027, 3, 1)))
        .isEqualTo("0 (no case of 2026) [complaint_case/a, complaint_case/b, complaint_case/c, complaint_case/d]");
    assertThat(ask(RecordQuestion.CASES_SP4N_DONE_PERCENT, unit, day(2027, 3, 1))).isEqualTo("NOT_TOLD no case of 2026");
    assertThat(ask(RecordQuestion.CASES_DONE, unit, day(2028, 3, 1))).isEqualTo("NOT_TOLD no case of 2027");
  }

  @Test
  void aResponseIsTimedOnceEveryCaseIsAnswered() {
    ComplaintCase slow = Hospital.complaint("s", CaseChannel.EMAIL, day(2025, 5, 1)).responded(day(2025, 5, 8).atTime(9, 0)).build();
    UnitRecordsBuilder unit = cases(slow, Hospital.settled("a", CaseChannel.EMAIL, day(2025, 5, 1)),
        Hospital.settled("b", CaseChannel.EMAIL, day(2025, 5, 2)));
    assertThat(ask(RecordQuestion.RESPONSE_HOURS_SLOWEST, unit)).startsWith("168 (3 cases of 2025)");
    assertThat(ask(RecordQuestion.RESPONSE_HOURS_MEAN, unit)).startsWith("72 (");
    assertThat(ask(RecordQuestion.RESPONSE_HOURS_MEDIAN, unit)).startsWith("24 (");
    unit.add(Hospital.complaint("w", CaseChannel.EMAIL, day(2025, 6, 1)).build());
    assertThat(ask(RecordQuestion.RESPONSE_HOURS_MEDIAN, unit)).isEqualTo("NOT_TOLD 1 cases of 2025 are not answered yet");
  }

  @Test
  void anOutcomeIsDocumentedOnceItIsWritten() {
    ComplaintCase mute = Hospital.complaint("m", CaseChannel.EMAIL, day(2025, 5, 1)).closed(day(2025, 5, 3).atTime(9, 0)).build();
    assertThat(ask(RecordQuestion.CASES_DOCUMENTED, cases(mute))).startsWith("none (the outcome is written down for 0 of 1");
    UnitRecordsBuilder both = cases(mute, Hospital.settled("a", CaseChannel.EMAIL, day(2025, 5, 1)));
    assertThat(ask(RecordQuestion.CASES_DOCUMENTED, both)).startsWith("part (");
    assertThat(ask(RecordQuestion.CASES_DOCUMENTED, cases(Hospital.complaint("o", CaseChannel.EMAIL, day(2025, 5, 1)).build())))
        .isEqualTo("NOT_TOLD no case of 2025 is completed");
  }

  @Test
  void reportsCountWhileTheirYearIsThatOfTheCases() {
    UnitRecordsBuilder unit = unit().add(Hospital.report().build());
    assertThat(ask(RecordQuestion.COMPLAINTS_REPORTED, unit))
        .isEqualTo("true (reports about 2025: 1) [complaint_report/lap-2025]");
    assertThat(ask(RecordQuestion.COMPLAINTS_MONITORED, unit, day(2026, 1, 31))).startsWith("false (");
    assertThat(ask(RecordQuestion.COMPLAINTS_MONITORED, unit, day(2026, 2, 1))).startsWith("true (");
    assertThat(ask(RecordQuestion.COMPLAINT_REPORT_MEDIA, unit)).isEqualTo("[website] (1 media) [complaint_report/lap-2025]");
    assertThat(ask(RecordQuestion.COMPLAINT_REPORT_MEDIA, unit, day(2026, 2, 9))).isEqualTo("[] (0 media) [complaint_report/lap-2025]");
    assertThat(ask(RecordQuestion.COMPLAINTS_REPORTED, unit, day(2027, 1, 1)))
        .isEqualTo("false (reports about 2026: 0) [complaint_report/lap-2025]");
    assertThat(ask(RecordQuestion.COMPLAINT_REPORT_MEDIA, unit, day(2027, 1, 1))).startsWith("[] (");
  }

  // ---- innovation

  @Test
  void allAnswersAreAboutOneInnovation() {
    var plain = Hospital.innovation().competitions(List.of()).basis(Optional.empty()).resources(Map.of());
    UnitRecordsBuilder unit = unit()
        .add(plain.id("lama").begun(day(2015, 1, 1)).started(day(2015, 1, 2)).basisDrafted(day(2015, 1, 1)).build())
        .add(Hospital.innovation().build());
    assertThat(ask(RecordQuestion.INNOVATION_MONTHS, unit)).isEqualTo("26 (running since 2024-01-02) [innovation/antar-obat]");
    assertThat(ask(RecordQuestion.INNOVATION_AWARDED, unit)).isEqualTo("true (KIPP Provinsi 2025) [innovation/antar-obat]");
    LocalDate before = day(2025, 4, 30);
    assertThat(ask(RecordQuestion.INNOVATION_MONTHS, unit, before)).startsWith("123 (running since 2015-01-02)");
    assertThat(ask(RecordQuestion.INNOVATION_COMPETED, unit, before)).isEqualTo("false (none recorded) [innovation/lama]");
    assertThat(ask(RecordQuestion.INNOVATION_BASIS, unit, before)).isEqualTo("draft (Draft only) [innovation/lama]");
    assertThat(ask(RecordQuestion.INNOVATION_RESOURCES, unit, before)).isEqualTo("[] (Antar Obat ke Rumah) [innovation/lama]");
    LocalDate between = day(2025, 6, 1);
    assertThat(ask(RecordQuestion.INNOVATION_COMPETED, unit, between)).endsWith("[innovation/antar-obat]");
    assertThat(ask(RecordQuestion.INNOVATION_AWARDED, unit, between)).isEqualTo("false (none recorded) [innovation/antar-obat]");
  }

  @Test
  void anInnovationInUseComesBeforeOneThatEnded() {
    Competition won = Hospital.innovation().build().competitions().get(0);
    UnitRecordsBuilder unit = unit()
        .add(Hospital.innovation().id("tutup").ended(day(2026, 1, 1)).build())
        .add(Hospital.innovation().id("rintisan").started(Optional.empty()).competitions(List.of(won)).build());
    assertThat(ask(RecordQuestion.INNOVATION_STAGE, unit)).isEqualTo("learning (begun on 2023-05-01) [innovation/rintisan]");
    assertThat(ask(RecordQuestion.INNOVATION_STAGE, unit, day(2025, 12, 31))).startsWith("running (");
    assertThat(ask(RecordQuestion.INNOVATION_STAGE, unit().add(Hospital.innovation().id("tutup").ended(day(2026, 1, 1)).build())))
        .isEqualTo("none (ended on 2026-01-01) [innovation/tutup]");
    UnitRecordsBuilder closed = unit().add(Hospital.innovation().id("tutup").ended(day(2026, 1, 1)).build());
    assertThat(ask(RecordQuestion.INNOVATION_BASIS, closed)).isEqualTo("none (ended on 2026-01-01) [innovation/tutup]");
    assertThat(ask(RecordQuestion.INNOVATION_RESOURCES, closed)).isEqualTo("[] (ended on 2026-01-01) [innovation/tutup]");
    assertThat(ask(RecordQuestion.INNOVATION_BASIS, closed, day(2025, 12, 31))).startsWith("enacted (");
    assertThat(won.level()).isEqualTo(CompetitionLevel.PROVINCIAL);
  }

  @Test
  void ofTwoInnovationsAlikeTheFirstByIdCounts() {
    UnitRecordsBuilder unit = unit().add(Hospital.innovation().id("b").build()).add(Hospital.innovation().id("a").build());
    assertThat(ask(RecordQuestion.INNOVATION_CRITERIA, unit)).endsWith("[innovation/a]");
  }

  // ---- information systems

  @Test
  void theSystemOfTheWidestReachIsAsked() {
    UnitRecordsBuilder unit = unit().add(Hospital.site().build())
        .add(Hospital.system("kios", SystemReach.OFFLINE_ELECTRONIC).addContent(SystemContent.PLEDGE)
            .putElements(SystemElement.FAQ, day(2024, 1, 1)).build());
    assertThat(ask(RecordQuestion.SYSTEM_REACH, unit)).startsWith("[offline_electronic, online] (");
    assertThat(ask(RecordQuestion.SYSTEM_ONLINE, unit)).isEqualTo("true (Informasi situs) [information_system/situs]");
    assertThat(ask(RecordQuestion.SYSTEM_CONTENT, unit)).endsWith("(Informasi situs) [information_system/situs]");
    assertThat(ask(RecordQuestion.SYSTEM_ELEMENTS, unit)).startsWith("[complaints_sp4n, faq, service_data, survey] (");
    assertThat(ask(RecordQuestion.SYSTEM_SIPPN_SERVICES, unit)).isEqualTo("2 (2 services on SIPP Nasional) [information_system/situs]");
    assertThat(ask(RecordQuestion.SYSTEM_SIPPN, unit, day(2024, 2, 29)))
        .isEqualTo("false (0 services on SIPP Nasional) [information_system/kios, information_system/situs]");
  }

  @Test
  void withoutAnythingOnlineThereIsNoSite() {
    UnitRecordsBuilder unit = unit().add(Hospital.system("kios", SystemReach.OFFLINE_ELECTRONIC).build());
    assertThat(ask(RecordQuestion.SYSTEM_ONLINE, unit)).isEqualTo("false (Informasi kios) [information_system/kios]");
    assertThat(ask(RecordQuestion.SITE_OFFICIAL, unit)).isEqualTo("false (no system is online) [information_system/kios]");
    assertThat(ask(RecordQuestion.SITE_UPDATE_FREQUENCY, unit)).startsWith("never (no system");
    assertThat(ask(RecordQuestion.SITE_OWNERSHIP, unit)).isEqualTo("NOT_TOLD the ownership of the site is not recorded");
    assertThat(ask(RecordQuestion.SYSTEM_ELEMENTS, unit)).isEqualTo("[] (Informasi kios) [information_system/kios]");
  }

  @Test
  void anAccountOnSocialMediaIsOnlineAndNoSite() {
    var account = Hospital.system("akun", SystemReach.ONLINE).since(day(2019, 1, 1)).ownership(SiteOwnership.SOCIAL_ONLY).build();
    UnitRecordsBuilder unit = unit().add(account);
    assertThat(ask(RecordQuestion.SYSTEM_ONLINE, unit)).startsWith("true (");
    assertThat(ask(RecordQuestion.SITE_EXISTS, unit)).isEqualTo("false (Informasi akun) [information_system/akun]");
    assertThat(ask(RecordQuestion.SITE_OWNERSHIP, unit)).startsWith("social_only (");
    unit.add(Hospital.system("web", SystemReach.ONLINE).ownership(SiteOwnership.OWN_SITE).build());
    assertThat(ask(RecordQuestion.SITE_EXISTS, unit)).isEqualTo("true (Informasi web) [information_system/web]");
    assertThat(ask(RecordQuestion.SITE_OWNERSHIP, unit)).startsWith("own_site (");
    UnitRecordsBuilder kiosk = unit().add(Hospital.system("kios", SystemReach.OFFLINE_ELECTRONIC).build());
    assertThat(ask(RecordQuestion.SITE_EXISTS, kiosk)).startsWith("false (");
  }

  @Test
  void aSiteTellsWhatWasWrittenDownOfIt() {
    UnitRecordsBuilder bare = unit().add(Hospital.system("web", SystemReach.ONLINE).build());
    assertThat(ask(RecordQuestion.SITE_OFFICIAL, bare)).isEqualTo("NOT_TOLD the address of the site is not recorded");
    assertThat(ask(RecordQuestion.SITE_SELF_MANAGED, bare)).isEqualTo("NOT_TOLD the manager of the site is not recorded");
    assertThat(ask(RecordQuestion.SITE_EASY_ACCESS, bare)).isEqualTo("NOT_TOLD nobody has looked: Easy to reach");
    assertThat(ask(RecordQuestion.SITE_UPDATE_FREQUENCY, bare)).isEqualTo("NOT_TOLD fewer than 5 days of updates are recorded");
    UnitRecordsBuilder full = unit().add(Hospital.site().build());
    assertThat(ask(RecordQuestion.SITE_OWNERSHIP, full)).isEqualTo("local_government (Informasi situs) [information_system/situs]");
    assertThat(ask(RecordQuestion.SITE_SELF_MANAGED, full)).isEqualTo("true (Informasi situs) [information_system/situs]");
    assertThat(ask(RecordQuestion.SITE_COMPATIBLE, full)).isEqualTo("false (Informasi situs) [information_system/situs]");
    assertThat(ask(RecordQuestion.SITE_EASY_OPERATION, full)).startsWith("true (");
    assertThat(ask(RecordQuestion.SITE_CLEAR_NAVIGATION, full)).startsWith("true (");
    assertThat(ask(RecordQuestion.SITE_DETAILED, full)).startsWith("true (");
    assertThat(ask(RecordQuestion.SITE_UPDATE_FREQUENCY, full)).startsWith("monthly (last update on 2026-03-05)");
  }

  @Test
  void ofTwoSitesTheOfficialOneCountsThenTheOlderThenTheFirst() {
    var older = Hospital.system("a", SystemReach.ONLINE).since(day(2020, 1, 1)).address(new WebAddress("a.com"));
    var official = Hospital.system("z", SystemReach.ONLINE).address(new WebAddress("z.go.id"));
    assertThat(ask(RecordQuestion.SITE_OFFICIAL, unit().add(older.build()).add(official.build()))).startsWith("true (z.go.id)");
    var newer = Hospital.system("b", SystemReach.ONLINE).address(new WebAddress("b.com"));
    assertThat(ask(RecordQuestion.SITE_OFFICIAL, unit().add(newer.build()).add(older.build()))).startsWith("false (a.com)");
    var same = Hospital.system("c", SystemReach.ONLINE).address(new WebAddress("c.com"));
    assertThat(ask(RecordQuestion.SITE_OFFICIAL, unit().add(same.build()).add(newer.build()))).startsWith("false (b.com)");
  }
}
