package io.github.pekppp.bridge;

import io.github.pekppp.condition.FactValue;
import io.github.pekppp.records.SurveyRecord;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.SourceRecord;
import io.github.pekppp.standard.Service;
import io.github.pekppp.survey.FollowUpExtent;
import io.github.pekppp.survey.SampleSize;
import io.github.pekppp.survey.Survey;
import io.github.pekppp.survey.SurveyPlan;
import io.github.pekppp.survey.SurveyPlanStatus;
import io.github.pekppp.survey.SurveyReach;
import io.github.pekppp.survey.SurveyShortcoming;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the satisfaction surveys of a unit answer.
 *
 * <p>How a survey was run is asked of the one that ended last in the 12 months before the date. What followed is asked of the
 * one that ended last in the 24 months before the date and has a plan, as a plan takes its time: the forms ask for the survey
 * reports of two years.
 */
final class SurveyAnswers {

  private static final int YEARS_OF_FOLLOW_UP = 2;

  private SurveyAnswers() {}

  static RecordAnswer done(View view) {
    return ask(view, FactValue.of(false), surveys -> latest(view, surveys)
        .map(survey -> view.told(FactValue.of(true), ended(survey), List.of(survey)))
        .orElseGet(() -> view.told(FactValue.of(false), tooOld(surveys), surveys)));
  }

  static RecordAnswer count(View view) {
    return ask(view, FactValue.of(0), surveys -> {
      List<SurveyRecord> recent = recent(view, surveys);
      Text basis = Text.of("survei dalam 12 bulan terakhir: {0}", "surveys in the last 12 months: {0}").with(recent.size());
      return view.told(FactValue.of(recent.size()), basis, recent.isEmpty() ? surveys : recent);
    });
  }

  static RecordAnswer compliant(View view) {
    return ofLatest(view, FactValue.of(false), record -> {
      Survey survey = record.survey();
      List<SurveyShortcoming> missing = survey.shortcomings(view.date(), SampleSize.ROUNDED_UP);
      if (missing.isEmpty() && survey.population().isEmpty() && survey.reach() == SurveyReach.SAMPLE) {
        return View.notTold(Text.of("{0}: jumlah pengguna belum dicatat, sampel tidak dapat diperiksa",
            "{0}: the number of users is not recorded, so the sample cannot be checked").with(survey.title()));
      }
      Text basis = missing.isEmpty()
          ? Text.of("sesuai {0}", "by {0}").with(survey.index().regime().citation())
          : Text.join(missing.stream().map(SurveyShortcoming::what).toList(), Text.same("; "));
      return view.told(FactValue.of(missing.isEmpty()), basis, List.of(record));
    });
  }

  static RecordAnswer media(View view) {
    return ofLatest(view, FactValue.picked(), survey ->
        view.told(View.picked(survey.mediaOn(view.date())), View.mediaCount(survey.mediaOn(view.date())), List.of(survey)));
  }

  static RecordAnswer reach(View view) {
    return ask(view, surveys -> latest(view, surveys)
        .map(survey -> view.told(View.chosen(survey.survey().reach()), ended(survey), List.of(survey)))
        .orElseGet(() -> View.notTold(tooOld(surveys))));
  }

  static RecordAnswer planned(View view) {
    return ask(view, FactValue.of(false), surveys -> followed(view, surveys)
        .map(survey -> view.told(FactValue.of(true), status(view, survey), List.of(survey)))
        .orElseGet(() -> view.told(FactValue.of(false), noPlan(), surveys)));
  }

  static RecordAnswer followUp(View view) {
    return ask(view, View.chosen(FollowUpExtent.NONE), surveys -> followed(view, surveys)
        .map(survey -> view.told(View.chosen(on(view, survey).extent()), status(view, survey), List.of(survey)))
        .orElseGet(() -> view.told(View.chosen(FollowUpExtent.NONE), noPlan(), surveys)));
  }

  static RecordAnswer donePercent(View view) {
    return ofFollowed(view, (survey, status) ->
        status.donePercent().map(percent -> view.told(FactValue.of(percent), status(view, survey), List.of(survey))));
  }

  static RecordAnswer followUpReported(View view) {
    return ask(view, FactValue.of(false), surveys -> followed(view, surveys)
        .map(survey -> followUpReported(view, survey))
        .orElseGet(() -> view.told(FactValue.of(false), noPlan(), surveys)));
  }

  private static RecordAnswer followUpReported(View view, SurveyRecord survey) {
    Optional<LocalDate> report = survey.survey().followUpReported().filter(day -> !day.isAfter(view.date()));
    Text basis = report.map(day -> Text.of("laporan tanggal {0}", "report of {0}").with(day))
        .orElse(Text.of("belum ada laporan tindak lanjut", "there is no report on the follow-up"));
    return view.told(FactValue.of(report.isPresent()), basis, List.of(survey));
  }

  static RecordAnswer doneMonths(View view) {
    return ofReported(view, (survey, status) -> status.months()
        .map(months -> view.told(FactValue.of(months), sinceReport(survey), List.of(survey))));
  }

  static RecordAnswer doneBeforeReport(View view) {
    return ofReported(view, (survey, status) -> Optional.of(
        view.told(FactValue.of(status.isDoneBeforeReport()), sinceReport(survey), List.of(survey))));
  }

  static RecordAnswer servicesFollowedPercent(View view) {
    return ask(view, surveys -> {
      List<Service> enacted = view.records().enactedServicesOn(view.date());
      if (enacted.isEmpty()) {
        return View.notTold(Text.of("tidak ada layanan dengan standar yang disahkan", "no service has an enacted standard"));
      }
      List<SurveyRecord> acted = surveys.stream()
          .filter(survey -> isOfFollowUp(view, survey) && on(view, survey).done() > 0)
          .toList();
      long followed = enacted.stream().filter(service -> acted.stream().anyMatch(one -> one.survey().covers(service.id()))).count();
      List<SourceRecord> resting = new ArrayList<>(acted.isEmpty() ? surveys : acted);
      resting.addAll(view.standards().stream().filter(standard -> standard.isEnactedOn(view.date())).toList());
      Text basis = Text.of("{0} dari {1} layanan berstandar", "{0} of {1} services with an enacted standard")
          .with(followed, enacted.size());
      return view.told(FactValue.of(Ratio.of(100 * followed, enacted.size())), basis, resting);
    });
  }

  private static RecordAnswer ask(View view, FactValue none, Function<List<SurveyRecord>, RecordAnswer> answer) {
    return view.ask(RecordKind.SURVEY, view.surveys(), none, answer);
  }

  /** Asks surveys for what cannot be told without one. */
  private static RecordAnswer ask(View view, Function<List<SurveyRecord>, RecordAnswer> answer) {
    if (!view.keeps(RecordKind.SURVEY)) {
      return View.notKept(RecordKind.SURVEY);
    }
    return view.surveys().isEmpty()
        ? View.notTold(Text.of("belum ada survei", "there is no survey"))
        : answer.apply(view.surveys());
  }

  private static RecordAnswer ofLatest(View view, FactValue none, Function<SurveyRecord, RecordAnswer> answer) {
    return ask(view, none, surveys ->
        latest(view, surveys).map(answer).orElseGet(() -> view.told(none, tooOld(surveys), surveys)));
  }

  private static RecordAnswer ofFollowed(
      View view, BiFunction<SurveyRecord, SurveyPlanStatus, Optional<RecordAnswer>> answer) {
    return ask(view, surveys -> followed(view, surveys)
        .flatMap(survey -> answer.apply(survey, on(view, survey)))
        .orElseGet(() -> View.notTold(noPlan())));
  }

  /** Asks for the time that a completed follow-up took since the report, which must be out. */
  private static RecordAnswer ofReported(
      View view, BiFunction<SurveyRecord, SurveyPlanStatus, Optional<RecordAnswer>> answer) {
    return ofFollowed(view, (survey, status) -> {
      boolean reported = status.reported().filter(day -> !day.isAfter(view.date())).isPresent();
      if (reported && status.completed().isPresent()) {
        return answer.apply(survey, status);
      }
      return Optional.of(View.notTold(reported
          ? Text.of("rencana belum selesai: {0}", "the plan is not completed: {0}").with(status(view, survey))
          : Text.of("belum ada laporan {0}", "there is no report on {0} yet").with(survey.survey().title())));
    });
  }

  private static Optional<SurveyRecord> latest(View view, List<SurveyRecord> surveys) {
    return last(recent(view, surveys), survey -> true);
  }

  private static List<SurveyRecord> recent(View view, List<SurveyRecord> surveys) {
    return surveys.stream().filter(survey -> view.isOfLastYear(survey.survey().lastDay())).toList();
  }

  private static Optional<SurveyRecord> followed(View view, List<SurveyRecord> surveys) {
    return last(surveys, survey -> isOfFollowUp(view, survey));
  }

  private static boolean isOfFollowUp(View view, SurveyRecord survey) {
    return survey.survey().plan().isPresent()
        && !survey.survey().lastDay().isBefore(view.date().minusYears(YEARS_OF_FOLLOW_UP));
  }

  private static Optional<SurveyRecord> last(List<SurveyRecord> surveys, Predicate<SurveyRecord> test) {
    return surveys.stream()
        .filter(test)
        .max(Comparator.comparing((SurveyRecord record) -> record.survey().lastDay())
            .thenComparing(record -> record.survey().id()));
  }

  private static SurveyPlanStatus on(View view, SurveyRecord survey) {
    return survey.survey().plan().map(plan -> plan.on(view.date())).orElseThrow();
  }

  private static Text status(View view, SurveyRecord survey) {
    SurveyPlan plan = survey.survey().plan().orElseThrow();
    return Text.of("{0} dari {1} rencana selesai", "{0} of {1} planned actions are done")
        .with(plan.on(view.date()).done(), plan.actions().size());
  }

  private static Text sinceReport(SurveyRecord survey) {
    return Text.of("sejak laporan {0}", "since the report of {0}").with(survey.survey().reported().orElseThrow());
  }

  private static Text ended(SurveyRecord survey) {
    return Text.of("berakhir {0}", "ended on {0}").with(survey.survey().lastDay());
  }

  private static Text tooOld(List<SurveyRecord> surveys) {
    LocalDate last = surveys.stream().map(survey -> survey.survey().lastDay()).max(Comparator.naturalOrder()).orElseThrow();
    return Text.of("survei terakhir berakhir {0}", "the last survey ended on {0}").with(last);
  }

  private static Text noPlan() {
    return Text.of(
        "belum ada rencana tindak lanjut survei dua tahun terakhir", "no survey of the last two years has a follow-up plan");
  }
}
