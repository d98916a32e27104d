package io.github.pekppp.bridge;

import io.github.pekppp.records.SurveyRecord;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.standard.Service;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The surveys of a unit, service by service. */
final class ServiceSurveys {

  static final Comparator<SurveyRecord> LATEST = Comparator.comparing(record -> record.survey().lastDay());

  private ServiceSurveys() {}

  /** The services by id; a unit without a catalogue is asked like one with a single service, which every survey covers. */
  static List<String> services(View view) {
    List<String> services = view.records().services().stream().map(Service::id).toList();
    return services.isEmpty() ? List.of("") : services;
  }

  /**
   * Picks for each service the survey that is the greatest by an order among those that cover it.
   *
   * @return the surveys, each once; of those alike all
   */
  static List<SurveyRecord> firstBy(Comparator<SurveyRecord> order, View view, List<SurveyRecord> surveys) {
    List<String> services = services(view);
    return surveys.stream()
        .filter(one -> services.stream().anyMatch(service -> isFirst(one, service, order, surveys)))
        .toList();
  }

  private static boolean isFirst(SurveyRecord one, String service, Comparator<SurveyRecord> order, List<SurveyRecord> surveys) {
    return one.survey().covers(service)
        && surveys.stream().noneMatch(other -> other.survey().covers(service) && order.compare(other, one) > 0);
  }

  /** Names the services of the catalogue that no survey covers; empty where all are covered. */
  static Optional<Text> notSurveyed(View view, List<SurveyRecord> surveys) {
    List<Text> names = view.records().services().stream()
        .filter(service -> surveys.stream().noneMatch(one -> one.survey().covers(service.id())))
        .sorted(Comparator.comparing(Service::id))
        .map(service -> Text.same(service.name()))
        .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(Text.of("tidak disurvei: {0}", "not surveyed: {0}").with(Text.join(names, Text.same(", "))));
  }

  /** Adds to a text the services that no survey covers. */
  static Text withNotSurveyed(Text text, View view, List<SurveyRecord> surveys) {
    return notSurveyed(view, surveys).map(services -> Text.join(List.of(text, services), Text.same("; "))).orElse(text);
  }

  /** Tells whether the report on a survey was out on the date. */
  static boolean isReported(View view, SurveyRecord record) {
    return record.survey().reported().filter(day -> !day.isAfter(view.date())).isPresent();
  }

  static Text notReported(List<SurveyRecord> surveys) {
    return Text.of("belum ada laporan {0}", "there is no report on {0} yet").with(titles(surveys));
  }

  /** Leaves open what holds of some surveys only. */
  static RecordAnswer yesAndNo(List<SurveyRecord> yes, List<SurveyRecord> no) {
    return View.between(Text.of("ya: {0}; tidak: {1}", "yes: {0}; no: {1}").with(titles(yes), titles(no)));
  }

  /** Asks surveys for what cannot be told without one. */
  static RecordAnswer ask(View view, Function<List<SurveyRecord>, RecordAnswer> answer) {
    if (!view.keeps(RecordKind.SURVEY)) {
      return View.notKept(RecordKind.SURVEY);
    }
    return view.surveys().isEmpty()
        ? View.notTold(Text.of("belum ada survei", "there is no survey"))
        : answer.apply(view.surveys());
  }

  static Text titles(List<SurveyRecord> surveys) {
    return Text.join(surveys.stream().map(record -> Text.same(record.survey().title())).toList(), Text.same(", "));
  }

  static Text days(Stream<LocalDate> days) {
    return Text.join(days.distinct().sorted().map(day -> Text.same(day.toString())).toList(), Text.same(", "));
  }
}
