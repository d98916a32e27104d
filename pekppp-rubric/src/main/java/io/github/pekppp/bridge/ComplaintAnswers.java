package io.github.pekppp.bridge;

import io.github.pekppp.complaint.CaseStep;
import io.github.pekppp.complaint.ComplaintReport;
import io.github.pekppp.complaint.ReceivedCases;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.source.DateRange;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.text.Text;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What the consultations and complaints of a unit answer, and its reports on them.
 *
 * <p>Cases are those received in the calendar year before the date, as far as they were dealt with by the date; reports are those
 * about a time of that year. Where all reports are about a later time, whether there is one stays open.
 */
final class ComplaintAnswers {

  private ComplaintAnswers() {}

  static RecordAnswer sp4nCount(View view) {
    return count(view, ReceivedCases::throughSp4n);
  }

  static RecordAnswer otherCount(View view) {
    return count(view, ReceivedCases::throughOther);
  }

  static RecordAnswer sp4nDonePercent(View view) {
    return donePercent(view, ReceivedCases::throughSp4n);
  }

  static RecordAnswer otherDonePercent(View view) {
    return donePercent(view, ReceivedCases::throughOther);
  }

  static RecordAnswer done(View view) {
    return extent(view, CaseStep.COMPLETION, Text.of("selesai", "completed"));
  }

  static RecordAnswer responded(View view) {
    return extent(view, CaseStep.RESPONSE, Text.of("ditanggapi", "answered"));
  }

  static RecordAnswer documented(View view) {
    return ask(view, year -> {
      ReceivedCases done = year.where(one -> one.isDoneOn(CaseStep.COMPLETION, view.date()));
      if (done.count() == 0) {
        return View.notTold(Text.of("belum ada kasus {0} yang selesai", "no case of {0} is completed").with(yearOf(view)));
      }
      ReceivedCases written = done.where(one -> one.outcome().isPresent());
      Text basis = Text.of(
              "hasil tertulis untuk {0} dari {1} kasus selesai tahun {2}",
              "the outcome is written down for {0} of {1} completed cases of {2}")
          .with(written.count(), done.count(), yearOf(view));
      return view.told(View.chosen(Extent.of(written.count(), done.count())), basis, done.cases());
    });
  }

  static RecordAnswer slowestResponse(View view) {
    return response(view, ReceivedCases::slowestResponseHours);
  }

  static RecordAnswer meanResponse(View view) {
    return response(view, ReceivedCases::meanResponseHours);
  }

  static RecordAnswer medianResponse(View view) {
    return response(view, ReceivedCases::medianResponseHours);
  }

  static RecordAnswer reported(View view) {
    return reports(view, report -> true);
  }

  static RecordAnswer monitored(View view) {
    return reports(view, report -> report.isMonitoredOn(view.date()));
  }

  static RecordAnswer reportMedia(View view) {
    return ofReports(view, FactValue.picked(), (reports, ofYear) -> {
      Set<Medium> media = EnumSet.noneOf(Medium.class);
      List<ComplaintReport> shown = ofYear.stream().filter(report -> !report.mediaOn(view.date()).isEmpty()).toList();
      shown.forEach(report -> media.addAll(report.mediaOn(view.date())));
      return view.told(View.picked(media), View.mediaCount(media), shown.isEmpty() ? reports : shown);
    });
  }

  private static RecordAnswer reports(View view, Predicate<ComplaintReport> test) {
    return ofReports(view, FactValue.of(false), (reports, ofYear) -> {
      List<ComplaintReport> found = ofYear.stream().filter(test).toList();
      Text basis = Text.of("laporan tentang {0}: {1}", "reports about {0}: {1}").with(yearOf(view), found.size());
      return view.told(FactValue.of(!found.isEmpty()), basis, found.isEmpty() ? reports : found);
    });
  }

  /** Asks the reports, all of them and those about the year of the cases. */
  private static RecordAnswer ofReports(
      View view, FactValue none, BiFunction<List<ComplaintReport>, List<ComplaintReport>, RecordAnswer> answer) {
    return view.ask(RecordKind.COMPLAINT_REPORT, view.complaintReports(), none, reports -> {
      DateRange year = DateRange.year(yearNumber(view));
      List<ComplaintReport> ofYear = reports.stream().filter(report -> report.period().meets(year)).toList();
      List<ComplaintReport> later = reports.stream().filter(report -> report.period().from().isAfter(year.until())).toList();
      return ofYear.isEmpty() && !later.isEmpty() ? View.between(aboutLater(view, later)) : answer.apply(reports, ofYear);
    });
  }

  private static Text aboutLater(View view, List<ComplaintReport> reports) {
    Text titles = Text.join(reports.stream().map(report -> Text.same(report.title())).toList(), Text.same(", "));
    return Text.of("tentang waktu sesudah {0}: {1}", "about a later time than {0}: {1}").with(yearOf(view), titles);
  }

  private static RecordAnswer count(View view, Function<ReceivedCases, ReceivedCases> part) {
    return view.ask(RecordKind.COMPLAINT_CASE, view.cases(), FactValue.of(0), cases -> {
      ReceivedCases found = part.apply(year(view));
      return view.told(FactValue.of(found.count()), cases(found.count(), view), found.count() == 0 ? cases : found.cases());
    });
  }

  private static RecordAnswer donePercent(View view, Function<ReceivedCases, ReceivedCases> part) {
    return ask(view, year -> {
      ReceivedCases cases = part.apply(year);
      Text basis = Text.of("{0} dari {1} kasus tahun {2} selesai", "{0} of {1} cases of {2} are completed")
          .with(cases.done(CaseStep.COMPLETION), cases.count(), yearOf(view));
      return cases.donePercent()
          .map(percent -> view.told(FactValue.of(percent), basis, cases.cases()))
          .orElseGet(() -> View.notTold(cases(0, view)));
    });
  }

  private static RecordAnswer extent(View view, CaseStep step, Text done) {
    return ask(view, cases -> {
      Text basis = Text.of("{0} dari {1} kasus tahun {2} {3}", "{0} of {1} cases of {2} are {3}")
          .with(cases.done(step), cases.count(), yearOf(view), done);
      return view.told(View.chosen(Extent.of(cases.done(step), cases.count())), basis, cases.cases());
    });
  }

  /** A case that still waits has no time of response, so there is no slowest or usual one either. */
  private static RecordAnswer response(View view, Function<ReceivedCases, Optional<Ratio>> hours) {
    return ask(view, cases -> {
      int waiting = cases.count() - cases.done(CaseStep.RESPONSE);
      return waiting > 0
          ? View.notTold(Text.of("{0} kasus tahun {1} belum ditanggapi", "{0} cases of {1} are not answered yet")
              .with(waiting, yearOf(view)))
          : view.told(FactValue.of(hours.apply(cases).orElseThrow()), cases(cases.count(), view), cases.cases());
    });
  }

  /** Asks the cases of the year before; where there is none, records tell nothing of how cases are dealt with. */
  private static RecordAnswer ask(View view, Function<ReceivedCases, RecordAnswer> answer) {
    ReceivedCases year = year(view);
    if (!view.keeps(RecordKind.COMPLAINT_CASE)) {
      return View.notKept(RecordKind.COMPLAINT_CASE);
    }
    return year.count() == 0 ? View.notTold(cases(0, view)) : answer.apply(year);
  }

  private static ReceivedCases year(View view) {
    return view.records().register().received(DateRange.year(yearNumber(view)), view.date());
  }

  private static Text cases(int number, View view) {
    return number == 0
        ? Text.of("tidak ada kasus tahun {0}", "no case of {0}").with(yearOf(view))
        : Text.of("{0} kasus tahun {1}", "{0} cases of {1}").with(number, yearOf(view));
  }

  private static String yearOf(View view) {
    return Integer.toString(yearNumber(view));
  }

  private static int yearNumber(View view) {
    return view.date().getYear() - 1;
  }
}
