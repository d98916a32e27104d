package io.github.pekppp.bridge;

import io.github.pekppp.condition.FactValue;
import io.github.pekppp.records.SurveyRecord;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.source.DateRange;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.SourceRecord;
import io.github.pekppp.standard.Service;
import io.github.pekppp.survey.FollowUpExtent;
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
 * <p>Of each service a survey with a plan is asked that ended in the 24 months up to the date, as a plan takes its time: the forms
 * ask for the survey reports of two years. A plan counts from the report on its survey on. Of the plans of both years the later
 * one is asked once each of its actions is done or late, the earlier one as long as none is; between the two the answer stays
 * open unless both give the same. Where a service has no such survey, the last one without a plan stands for it.
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

  /** All is done when every service has a survey with a plan of which all is done. */
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
      return enacted.isEmpty()
          ? View.notTold(Text.of("tidak ada layanan dengan standar yang disahkan", "no service has an enacted standard"))
          : ofPlans(view, surveys, looked -> followedPercent(view, enacted, looked),
              () -> followedPercent(view, enacted.size(), enacted.size(), surveys));
    });
  }

  private static RecordAnswer followedPercent(View view, List<Service> enacted, List<SurveyRecord> looked) {
    List<SurveyRecord> acted = looked.stream()
        .filter(survey -> stage(view, survey) == PlanStage.OUT && plan(survey).on(view.date()).done() > 0)
        .toList();
    List<Service> resting = enacted.stream().filter(service -> !isCovered(service, acted)).toList();
    List<SurveyRecord> waiting = looked.stream()
        .filter(survey -> stage(view, survey) == PlanStage.WAITING)
        .filter(survey -> resting.stream().anyMatch(service -> survey.survey().covers(service.id())))
        .toList();
    return waiting.isEmpty()
        ? followedPercent(view, enacted.size(), resting.size(), acted.isEmpty() ? looked : acted)
        : View.notTold(ServiceSurveys.notReported(waiting));
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
    List<SurveyRecord> years = ofTwoYears(view, surveys);
    Comparator<SurveyRecord> stage = Comparator.comparing(survey -> stage(view, survey));
    Comparator<SurveyRecord> begun = Comparator.comparing(survey -> isBegun(view, survey));
    Comparator<SurveyRecord> latest = begun.thenComparing(ServiceSurveys.LATEST);
    Comparator<SurveyRecord> settled = Comparator.comparing(survey -> isSettled(view, survey));
    List<SurveyRecord> looked = ServiceSurveys.firstBy(stage.thenComparing(latest), view, years);
    if (looked.stream().anyMatch(survey -> stage(view, survey) == PlanStage.OUT)) {
      List<SurveyRecord> before = ServiceSurveys.firstBy(stage.thenComparing(settled).thenComparing(latest), view, years);
      return agreed(answer.apply(looked), answer.apply(before));
    }
    List<SurveyRecord> waiting = looked.stream().filter(survey -> stage(view, survey) == PlanStage.WAITING).toList();
    return waiting.isEmpty() ? none.get() : View.notTold(ServiceSurveys.notReported(waiting));
  }

  /** Tells whether an action of a plan that is out is done or late. */
  private static boolean isBegun(View view, SurveyRecord survey) {
    return stage(view, survey) == PlanStage.OUT && settledActions(view, survey) > 0;
  }

  /** Tells whether each action of a plan that is out is done or late. */
  private static boolean isSettled(View view, SurveyRecord survey) {
    return stage(view, survey) == PlanStage.OUT && settledActions(view, survey) == plan(survey).actions().size();
  }

  private static int settledActions(View view, SurveyRecord survey) {
    SurveyPlanStatus status = plan(survey).on(view.date());
    return status.done() + status.late().size();
  }

  /** Takes the answer that the plans of both years give; where they differ it stays open. */
  private static RecordAnswer agreed(RecordAnswer later, RecordAnswer before) {
    return value(later).equals(value(before))
        ? later
        : View.between(Text.of("rencana dua tahun berbeda: {0}, {1}", "the plans of two years differ: {0}, {1}")
            .with(said(later), said(before)));
  }

  private static Optional<FactValue> value(RecordAnswer answer) {
    return answer instanceof RecordAnswer.Told told ? Optional.of(told.value()) : Optional.empty();
  }

  private static Text said(RecordAnswer answer) {
    return answer instanceof RecordAnswer.Told told ? told.basis() : ((RecordAnswer.Silent) answer).why();
  }

  private static List<SurveyRecord> ofTwoYears(View view, List<SurveyRecord> surveys) {
    DateRange years = DateRange.yearsUntil(YEARS_OF_FOLLOW_UP, view.date());
    return surveys.stream().filter(survey -> years.holds(survey.survey().lastDay())).toList();
  }

  private static PlanStage stage(View view, SurveyRecord record) {
    if (record.survey().plan().isEmpty()) {
      return PlanStage.NONE;
    }
    return ServiceSurveys.isReported(view, record) ? PlanStage.OUT : PlanStage.WAITING;
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
    return statuses(view, looked).stream().filter(status -> status.completed().isPresent()).count() == looked.size()
        && ServiceSurveys.notSurveyed(view, looked).isEmpty();
  }

  /** Answers where all surveys say the same; yes only where they cover every service. */
  private static RecordAnswer yesNo(View view, List<SurveyRecord> looked, Predicate<SurveyRecord> test, Text basis) {
    List<SurveyRecord> yes = looked.stream().filter(test).toList();
    List<SurveyRecord> no = looked.stream().filter(test.negate()).toList();
    if (!yes.isEmpty() && !no.isEmpty()) {
      return ServiceSurveys.yesAndNo(yes, no);
    }
    return no.isEmpty() && ServiceSurveys.notSurveyed(view, looked).isPresent()
        ? View.between(ServiceSurveys.withNotSurveyed(
            Text.of("ya: {0}", "yes: {0}").with(ServiceSurveys.titles(yes)), view, looked))
        : view.told(FactValue.of(no.isEmpty()), basis, looked);
  }

  private static Text status(View view, List<SurveyRecord> looked) {
    Text status = Text.of("{0} dari {1} rencana selesai", "{0} of {1} planned actions are done")
        .with(done(view, looked), actions(view, looked));
    List<SurveyRecord> without = looked.stream().filter(survey -> stage(view, survey) != PlanStage.OUT).toList();
    Text withPlans = without.isEmpty()
        ? status
        : Text.of("{0}; tanpa rencana: {1}", "{0}; without a plan: {1}").with(status, ServiceSurveys.titles(without));
    return ServiceSurveys.withNotSurveyed(withPlans, view, looked);
  }

  private static Text sinceReport(List<SurveyRecord> surveys) {
    return Text.of("sejak laporan {0}", "since the report of {0}")
        .with(ServiceSurveys.days(surveys.stream().flatMap(one -> one.survey().reported().stream())));
  }

  private static Text noPlan() {
    return Text.of(
        "belum ada rencana tindak lanjut survei dua tahun terakhir", "no survey of the last two years has a follow-up plan");
  }
}
