package io.github.pekppp.consensus;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.assessment.F02Sheet;
import io.github.pekppp.assessment.Mark;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * What several evaluators marked, and what they agreed on afterwards (kesepakatan evaluator).
 *
 * <p>The original marks stay, and settlements only grow: a later one about the same indicator replaces an earlier one from
 * its date on, so that what was agreed on any day can be told later.
 */
@Value.Immutable
public interface Consensus extends Serializable {

  /**
   * Returns what the evaluators wrote down at first.
   *
   * @return the assessment with the sheet of each
   */
  Assessment original();

  /**
   * Returns what they agreed on.
   *
   * @return the settlements, oldest first
   */
  List<Settlement> settlements();

  /**
   * Creates a consensus.
   *
   * @param instrument the edition of the assessment
   * @param original the assessment with the sheet of each evaluator
   * @param settlements what they agreed on, oldest first
   * @return the consensus, or what is wrong with the settlements; paths are {@code settlements[2]}
   * @throws IllegalArgumentException when the assessment was made for another edition
   */
  static Validation<List<Problem>, Consensus> of(Instrument instrument, Assessment original, List<Settlement> settlements) {
    checkEdition(instrument, original);
    ProblemLog log = new ProblemLog();
    for (int i = 0; i < settlements.size(); i++) {
      Settlement settlement = settlements.get(i);
      Place place = Place.of("settlements").item(i + 1);
      checkIndicator(instrument, original, settlement, place, log);
      LocalDate before = settlements.get(Math.max(0, i - 1)).on();
      if (settlement.on().isBefore(before)) {
        log.add(ConsensusProblem.SETTLEMENT_ORDER.at(place, settlement.on(), before));
      }
    }
    return log.result(() -> ImmutableConsensus.builder().original(original).settlements(settlements).build());
  }

  /**
   * Creates a consensus, throwing where {@link #of} would return problems.
   *
   * @param instrument the edition of the assessment
   * @param original the assessment with the sheet of each evaluator
   * @param settlements what they agreed on, oldest first
   * @return the consensus
   * @throws ProblemException when something is wrong with the settlements
   * @throws IllegalArgumentException when the assessment was made for another edition
   */
  static Consensus ofOrThrow(Instrument instrument, Assessment original, List<Settlement> settlements) {
    return ProblemLog.orThrow(of(instrument, original, settlements));
  }

  private static void checkEdition(Instrument instrument, Assessment original) {
    if (!original.instrumentSha256().equals(instrument.sha256())) {
      throw new IllegalArgumentException("original: made for " + original.instrumentId() + ", not for " + instrument.id());
    }
  }

  private static void checkIndicator(
      Instrument instrument, Assessment original, Settlement settlement, Place place, ProblemLog log) {
    IndicatorNumber number = settlement.indicator();
    Optional<IndicatorSheet> sheet = instrument.find(number.toString());
    if (sheet.isEmpty()) {
      log.add(ConsensusProblem.SETTLED_INDICATOR_UNKNOWN.at(place, instrument.id(), number));
      return;
    }
    String label = sheet.get().indicator().codeOrNumber();
    if (settlement.agreed() instanceof Mark.NoCase && !sheet.get().mayHaveNoCases()) {
      log.add(ConsensusProblem.SETTLED_NO_CASES.at(place, label));
    }
    List<Optional<Mark>> marks = marks(original.sheets(), sheet.get());
    if (marks.stream().allMatch(Optional::isEmpty)) {
      log.add(ConsensusProblem.NOT_MARKED.at(place, label));
    } else if (isAgreed(marks)) {
      log.add(ConsensusProblem.ALREADY_AGREED.at(place, label));
    }
  }

  /** Returns what each sheet says about an indicator; extra information is asked only of those who marked it. */
  private static List<Optional<Mark>> marks(List<F02Sheet> sheets, IndicatorSheet indicator) {
    return sheets.stream()
        .map(sheet -> Optional.ofNullable(sheet.marks().get(indicator.number())))
        .filter(mark -> mark.isPresent() || indicator.aspect().isPresent())
        .toList();
  }

  private static boolean isAgreed(List<Optional<Mark>> marks) {
    return marks.stream().distinct().count() <= 1;
  }

  /**
   * Adds a settlement.
   *
   * @param instrument the edition of the assessment
   * @param settlement what the evaluators agreed on
   * @return the consensus with it, or what is wrong with it
   */
  default Validation<List<Problem>, Consensus> with(Instrument instrument, Settlement settlement) {
    List<Settlement> grown = new ArrayList<>(settlements());
    grown.add(settlement);
    return of(instrument, original(), grown);
  }

  /**
   * Lists on what the evaluators still differed on a day.
   *
   * @param instrument the edition of the assessment
   * @param date the day
   * @return the indicators that have not the same mark on every sheet, in the order of the form
   * @throws IllegalArgumentException when the assessment was made for another edition
   */
  default List<IndicatorNumber> openOn(Instrument instrument, LocalDate date) {
    checkEdition(instrument, original());
    List<F02Sheet> sheets = sheetsOn(date);
    return instrument.sheets().stream()
        .filter(indicator -> !isAgreed(marks(sheets, indicator)))
        .map(IndicatorSheet::number)
        .toList();
  }

  /**
   * Makes the assessment that the evaluators agreed on until a day.
   *
   * @param instrument the edition of the assessment
   * @param date the day
   * @return one sheet that they share, once nothing is open; until then the sheet of each with what is settled, so that the
   *     rest stays disputed
   * @throws IllegalArgumentException when the assessment was made for another edition
   */
  default Assessment agreedOn(Instrument instrument, LocalDate date) {
    List<F02Sheet> sheets = sheetsOn(date);
    boolean agreed = openOn(instrument, date).isEmpty() && !sheets.isEmpty();
    AssessmentBuilder assessment = Assessment.builder(instrument).allButMarks(original());
    for (F02Sheet sheet : agreed ? List.of(shared(sheets)) : sheets) {
      sheet.evaluator().ifPresent(assessment::evaluator);
      sheet.marks().forEach((number, mark) -> mark(assessment, number, mark));
    }
    return assessment.buildOrThrow();
  }

  private static void mark(AssessmentBuilder assessment, IndicatorNumber number, Mark mark) {
    if (mark instanceof Mark.Given given) {
      assessment.level(number.toString(), given.level().value());
    } else {
      assessment.noCases(number.toString());
    }
  }

  private static F02Sheet shared(List<F02Sheet> sheets) {
    Map<IndicatorNumber, Mark> marks = new TreeMap<>();
    sheets.forEach(sheet -> marks.putAll(sheet.marks()));
    return F02Sheet.builder().marks(marks).build();
  }

  /** Writes what was settled until a day over the marks of every sheet. */
  private List<F02Sheet> sheetsOn(LocalDate date) {
    Map<IndicatorNumber, Mark> settled = new HashMap<>();
    settlements().stream()
        .filter(settlement -> !settlement.on().isAfter(date))
        .forEach(settlement -> settled.put(settlement.indicator(), settlement.agreed()));
    return original().sheets().stream().map(sheet -> overwritten(sheet, settled)).toList();
  }

  private static F02Sheet overwritten(F02Sheet sheet, Map<IndicatorNumber, Mark> settled) {
    Map<IndicatorNumber, Mark> marks = new TreeMap<>(sheet.marks());
    marks.putAll(settled);
    return F02Sheet.builder().evaluator(sheet.evaluator()).marks(marks).build();
  }
}
