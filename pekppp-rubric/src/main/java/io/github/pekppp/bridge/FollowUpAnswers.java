package io.github.pekppp.bridge;

import io.github.pekppp.condition.FactValue;
import io.github.pekppp.records.SurveyRecord;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.source.DateRange;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.SourceRecord;
import io.github.pekppp.standard.Service;
import io.github.pekppp.survey.FollowUpExtent;
import io.github.pekppp.survey.Survey;
import io.github.pekppp.survey.SurveyPlan;
import io.github.pekppp.survey.SurveyPlanStatus;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What the satisfaction surveys of a unit answer about what followed.
 *
 * <p>Of each service the survey with a plan is asked that ended last in the 24 months before the date, as a plan takes its time:
 * the forms ask for the survey reports of two years. A plan counts from the report on its survey on. Where a service has no such
 * survey, the last one without a plan stands for it.
 */
final class FollowUpAnswers {

  private static final int YEARS_OF_FOLLOW_UP = 2;

  private FollowUpAnswers() {}

  /** How far the plan of a survey is known. */
  private enum PlanStage {
    /** There is none. */
    NONE,
    /** It is written down, but the report on the survey is not out. */
    WAITING,
    /** It is out. */
    OUT
  }

  static RecordAnswer planned(View view) {
    return ask(view, FactValue.of(false), looked ->
        yesNo(view, looked, survey -> stage(view, survey) == PlanStage.OUT, status(view, looked)));
  }

  static RecordAnswer followUp(View view) {
    return ask(view, View.chosen(FollowUpExtent.NONE), looked ->
        view.told(View.chosen(extent(view, looked)), status(view, looked), looked));
  }

  /** All is done when every survey has a plan of which all is done. */
  private static FollowUpExtent extent(View view, List<SurveyRecord> looked) {
    if (done(view, looked) == 0) {
      return FollowUpExtent.NONE;
    }
    return isCompleted(view, looked) ? FollowUpExtent.ALL : FollowUpExtent.PART;
  }

  static RecordAnswer donePercent(View view) {
    return askPlanned(view, looked -> view.told(
        FactValue.of(Ratio.of(100L * done(view, looked), actions(view, looked))), status(view, looked), looked));
  }

  static RecordAnswer followUpReported(View view) {
    return ask(view, FactValue.of(false), looked -> {
      List<LocalDate> reports = looked.stream().flatMap(survey -> followUpReport(view, survey).stream()).toList();
      Text basis = reports.isEmpty()
          ? Text.of("belum ada laporan tindak lanjut", "there is no report on the follow-up")
          : Text.of("laporan tanggal {0}", "report of {0}").with(ServiceSurveys.days(reports.stream()));
      return yesNo(view, looked, survey -> followUpReport(view, survey).isPresent(), basis);
    });
  }

  private static Optional<LocalDate> followUpReport(View view, SurveyRecord survey) {
    return survey.survey().followUpReported().filter(day -> !day.isAfter(view.date()));
  }

  static RecordAnswer doneMonths(View view) {
    return askCompleted(view, looked -> {
      int longest = statuses(view, looked).stream().mapToInt(status -> status.months().orElseThrow()).max().orElseThrow();
      return view.told(FactValue.of(longest), sinceReport(looked), looked);
    });
  }

  static RecordAnswer doneBeforeReport(View view) {
    return askCompleted(view, looked ->
        yesNo(view, looked, survey -> plan(survey).on(view.date()).isDoneBeforeReport(), sinceReport(looked)));
  }

  static RecordAnswer servicesFollowedPercent(View view) {
    return ServiceSurveys.ask(view, surveys -> {
      List<Service> enacted = view.records().enactedServicesOn(view.date());
      if (enacted.isEmpty()) {
        return View.notTold(Text.of("tidak ada layanan dengan standar yang disahkan", "no service has an enacted standard"));
      }
      List<SurveyRecord> acted = ofTwoYears(view, surveys).stream()
          .filter(survey -> stage(view, survey) == PlanStage.OUT && plan(survey).on(view.date()).done() > 0)
          .toList();
      List<Service> resting = enacted.stream().filter(service -> !isCovered(service, acted)).toList();
      List<SurveyRecord> waiting = ofTwoYears(view, surveys).stream()
          .filter(survey -> stage(view, survey) == PlanStage.WAITING)
          .filter(survey -> resting.stream().anyMatch(service -> survey.survey().covers(service.id())))
          .toList();
      return waiting.isEmpty()
          ? followedPercent(view, enacted.size(), resting.size(), acted.isEmpty() ? surveys : acted)
          : View.notTold(notReported(waiting));
    });
  }

  private static boolean isCovered(Service service, List<SurveyRecord> surveys) {
    return surveys.stream().anyMatch(one -> one.survey().covers(service.id()));
  }

  private static RecordAnswer followedPercent(View view, int enacted, int resting, List<SurveyRecord> surveys) {
    List<SourceRecord> records = new ArrayList<>(surveys);
    records.addAll(view.standards().stream().filter(standard -> standard.isEnactedOn(view.date())).toList());
    int followed = enacted - resting;
    Text basis =
        Text.of("{0} dari {1} layanan berstandar", "{0} of {1} services with an enacted standard").with(followed, enacted);
    return view.told(FactValue.of(Ratio.of(100L * followed, enacted)), basis, records);
  }

  /** Asks the surveys of which at least one has a plan; without one the first value is the answer. */
  private static RecordAnswer ask(View view, FactValue none, Function<List<SurveyRecord>, RecordAnswer> answer) {
    return view.ask(RecordKind.SURVEY, view.surveys(), none, surveys ->
        ofPlans(view, surveys, answer, () -> view.told(none, noPlan(), surveys)));
  }

  /** Asks the surveys of which at least one has a plan for what cannot be told without one. */
  private static RecordAnswer askPlanned(View view, Function<List<SurveyRecord>, RecordAnswer> answer) {
    return ServiceSurveys.ask(view, surveys -> ofPlans(view, surveys, answer, () -> View.notTold(noPlan())));
  }

  /** Asks for the time that completed plans took. */
  private static RecordAnswer askCompleted(View view, Function<List<SurveyRecord>, RecordAnswer> answer) {
    return askPlanned(view, looked -> isCompleted(view, looked)
        ? answer.apply(looked)
        : View.notTold(Text.of("rencana belum selesai: {0}", "the plan is not completed: {0}").with(status(view, looked))));
  }

  private static RecordAnswer ofPlans(
      View view, List<SurveyRecord> surveys, Function<List<SurveyRecord>, RecordAnswer> answer, Supplier<RecordAnswer> none) {
    Comparator<SurveyRecord> order = Comparator.comparing(survey -> stage(view, survey));
    List<SurveyRecord> looked =
        ServiceSurveys.firstBy(order.thenComparing(ServiceSurveys.LATEST), view, ofTwoYears(view, surveys));
    if (looked.stream().anyMatch(survey -> stage(view, survey) == PlanStage.OUT)) {
      return answer.apply(looked);
    }
    List<SurveyRecord> waiting = looked.stream().filter(survey -> stage(view, survey) == PlanStage.WAITING).toList();
    return waiting.isEmpty() ? none.get() : View.notTold(notReported(waiting));
  }

  private static List<SurveyRecord> ofTwoYears(View view, List<SurveyRecord> surveys) {
    DateRange years = DateRange.yearsUntil(YEARS_OF_FOLLOW_UP, view.date());
    return surveys.stream().filter(survey -> years.holds(survey.survey().lastDay())).toList();
  }

  private static PlanStage stage(View view, SurveyRecord record) {
    Survey survey = record.survey();
    if (survey.plan().isEmpty()) {
      return PlanStage.NONE;
    }
    return survey.reported().filter(day -> !day.isAfter(view.date())).isPresent() ? PlanStage.OUT : PlanStage.WAITING;
  }

  private static SurveyPlan plan(SurveyRecord survey) {
    return survey.survey().plan().orElseThrow();
  }

  private static List<SurveyPlanStatus> statuses(View view, List<SurveyRecord> looked) {
    return looked.stream()
        .filter(survey -> stage(view, survey) == PlanStage.OUT)
        .map(survey -> plan(survey).on(view.date()))
        .toList();
  }

  private static int actions(View view, List<SurveyRecord> looked) {
    return statuses(view, looked).stream().mapToInt(SurveyPlanStatus::planned).sum();
  }

  private static int done(View view, List<SurveyRecord> looked) {
    return statuses(view, looked).stream().mapToInt(SurveyPlanStatus::done).sum();
  }

  private static boolean isCompleted(View view, List<SurveyRecord> looked) {
    return statuses(view, looked).stream().filter(status -> status.completed().isPresent()).count() == looked.size();
  }

  /** Answers where all surveys say the same. */
  private static RecordAnswer yesNo(View view, List<SurveyRecord> looked, Predicate<SurveyRecord> test, Text basis) {
    List<SurveyRecord> yes = looked.stream().filter(test).toList();
    List<SurveyRecord> no = looked.stream().filter(test.negate()).toList();
    return yes.isEmpty() || no.isEmpty()
        ? view.told(FactValue.of(no.isEmpty()), basis, looked)
        : View.between(Text.of("ya: {0}; tidak: {1}", "yes: {0}; no: {1}")
            .with(ServiceSurveys.titles(yes), ServiceSurveys.titles(no)));
  }

  private static Text status(View view, List<SurveyRecord> looked) {
    Text status = Text.of("{0} dari {1} rencana selesai", "{0} of {1} planned actions are done")
        .with(done(view, looked), actions(view, looked));
    List<SurveyRecord> without = looked.stream().filter(survey -> stage(view, survey) != PlanStage.OUT).toList();
    return without.isEmpty()
        ? status
        : Text.of("{0}; tanpa rencana: {1}", "{0}; without a plan: {1}").with(status, ServiceSurveys.titles(without));
  }

  private static Text sinceReport(List<SurveyRecord> surveys) {
    return Text.of("sejak laporan {0}", "since the report of {0}")
        .with(ServiceSurveys.days(surveys.stream().flatMap(one -> one.survey().reported().stream())));
  }

  private static Text notReported(List<SurveyRecord> surveys) {
    return Text.of("belum ada laporan {0}", "there is no report on {0} yet").with(ServiceSurveys.titles(surveys));
  }

  private static Text noPlan() {
    return Text.of(
        "belum ada rencana tindak lanjut survei dua tahun terakhir", "no survey of the last two years has a follow-up plan");
  }
}
