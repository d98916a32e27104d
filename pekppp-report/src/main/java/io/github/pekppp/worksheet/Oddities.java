package io.github.pekppp.worksheet;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.locus.ServiceMode;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.selfreport.SelfReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What looks odd on a worksheet but can be used, whether it was read or made by a program. */
final class Oddities {

  static final String PERIOD = "period";
  static final String MODE = "unit.mode";

  private static final String WHOLE = "";
  private static final List<String> FACTS = List.of("f01", "f01_answers", WHOLE);

  private Oddities() {}

  static List<Problem> of(Worksheet worksheet) {
    Instrument instrument = worksheet.instrument();
    Map<String, Place> places = worksheet.places();
    List<Problem> odd = new ArrayList<>();
    period(worksheet.locus().period(), instrument, place(places, PERIOD)).ifPresent(odd::add);
    mode(worksheet.locus().unit().mode(), instrument, place(places, MODE)).ifPresent(odd::add);
    if (holdsNothing(worksheet)) {
      odd.add(WorksheetProblem.NOTHING_MARKED.at(place(places, WHOLE)));
    }
    worksheet.selfReport().map(SelfReport::warnings).ifPresent(odd::addAll);
    Place facts = FACTS.stream().filter(places::containsKey).findFirst().map(path -> place(places, path)).orElse(Place.of("f01"));
    odd.addAll(contradictions(worksheet.assessment().facts(), instrument, facts));
    return List.copyOf(odd);
  }

  private static Place place(Map<String, Place> places, String path) {
    return Optional.ofNullable(places.get(path)).orElseGet(() -> Place.of(path));
  }

  private static boolean holdsNothing(Worksheet worksheet) {
    Assessment assessment = worksheet.assessment();
    return assessment.facts().isEmpty()
        && assessment.sheets().stream().allMatch(sheet -> sheet.marks().isEmpty())
        && assessment.responses().isEmpty()
        && worksheet.selfReport().map(SelfReport::answers).orElse(Map.of()).isEmpty();
  }

  /** A period outside the validity of the edition. */
  static Optional<Problem> period(EvaluationPeriod period, Instrument instrument, Place place) {
    boolean after = instrument.validUntil().filter(last -> period.compareTo(last) > 0).isPresent();
    return after || period.compareTo(instrument.validFrom()) < 0
        ? Optional.of(WorksheetProblem.PERIOD_OUTSIDE.at(place, period, instrument.id(), instrument.validity()))
        : Optional.empty();
  }

  /** A unit that serves in another way than the edition is for. */
  static Optional<Problem> mode(ServiceMode mode, Instrument instrument, Place place) {
    return mode == instrument.mode()
        ? Optional.empty()
        : Optional.of(WorksheetProblem.MODE_OTHER.at(place, mode.label(), instrument.id(), instrument.mode().label()));
  }

  /** Facts that cannot be true together. */
  static List<Problem> contradictions(Map<IndicatorNumber, Facts> facts, Instrument instrument, Place place) {
    return instrument.contradictions(facts).stream()
        .map(found -> WorksheetProblem.FACTS_CONTRADICT.at(place, found.text()))
        .toList();
  }

  /** Where a file has the parts that may look odd. */
  static Map<String, Place> places(DocumentNode file) {
    Map<String, Place> places = new LinkedHashMap<>();
    Stream.concat(Stream.of(PERIOD, MODE), FACTS.stream())
        .forEach(path -> find(file, path).ifPresent(part -> places.put(path, part.place())));
    return places;
  }

  private static Optional<DocumentNode> find(DocumentNode node, String path) {
    if (path.isEmpty()) {
      return Optional.of(node);
    }
    int dot = path.indexOf('.');
    String key = dot < 0 ? path : path.substring(0, dot);
    List<DocumentNode.Entry> entries = node instanceof DocumentNode.Mapping mapping ? mapping.entries() : List.of();
    return entries.stream()
        .filter(entry -> entry.key().equals(key) && !entry.value().isNull())
        .findFirst()
        .flatMap(entry -> find(entry.value(), dot < 0 ? "" : path.substring(dot + 1)));
  }
}
