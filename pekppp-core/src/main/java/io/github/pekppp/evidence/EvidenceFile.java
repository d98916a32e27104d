package io.github.pekppp.evidence;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The evidence of a unit in a period (berkas bukti dukung): every item that it handed in, and every check of one.
 *
 * <p>A history that only grows: nothing is taken back or overwritten, checks that contradict one another all stay. Items
 * and checks are known from their dates on, so what the file said on a date can be worked out at any later time. Two files
 * with the same items and checks are equal, in whatever order they were written down.
 *
 * <pre>{@code
 * EvidenceFile file = EvidenceFile.empty(unit, EvaluationPeriod.of(2025)).withOrThrow(decree).withOrThrow(deskCheck);
 * file.standing(decree.id(), LocalDate.of(2025, 9, 1));   // VERIFIED
 * }</pre>
 */
@Value.Immutable
public interface EvidenceFile extends Serializable {

  /**
   * Returns whose evidence it is.
   *
   * @return the unit
   */
  UnitRef unit();

  /**
   * Returns for which evaluation it was collected.
   *
   * @return the period
   */
  EvaluationPeriod period();

  /**
   * Returns what was handed in.
   *
   * @return the items by the day they were collected, then by id
   */
  List<EvidenceItem> items();

  /**
   * Returns what was checked.
   *
   * @return the checks by day, then by item
   */
  List<EvidenceCheck> checks();

  /**
   * Makes a file after proving that its items and checks fit together.
   *
   * @param unit whose evidence it is
   * @param period for which evaluation it was collected
   * @param items what was handed in, in any order
   * @param checks what was checked, in any order
   * @return the file, or every problem; paths are {@code items[2].sha256} or {@code checks[1].item}
   */
  static Validation<List<Problem>, EvidenceFile> of(
      UnitRef unit, EvaluationPeriod period, List<EvidenceItem> items, List<EvidenceCheck> checks) {
    return EvidenceFileProof.of(items, checks).result(() -> ImmutableEvidenceFile.builder()
        .unit(unit)
        .period(period)
        .addAllItems(items.stream()
            .sorted(Comparator.comparing(EvidenceItem::collectedOn).thenComparing(EvidenceItem::id))
            .toList())
        .addAllChecks(checks.stream()
            .sorted(Comparator.comparing(EvidenceCheck::on)
                .thenComparing(EvidenceCheck::item)
                .thenComparing(EvidenceCheck::method)
                .thenComparing(EvidenceCheck::outcome)
                .thenComparing(EvidenceCheck::by)
                .thenComparing(check -> check.note().orElse("")))
            .toList())
        .build());
  }

  /**
   * Makes a file, throwing where {@link #of} would return problems.
   *
   * @param unit whose evidence it is
   * @param period for which evaluation it was collected
   * @param items what was handed in, in any order
   * @param checks what was checked, in any order
   * @return the file
   * @throws ProblemException when the items and checks do not fit together
   */
  static EvidenceFile ofOrThrow(
      UnitRef unit, EvaluationPeriod period, List<EvidenceItem> items, List<EvidenceCheck> checks) {
    return ProblemLog.orThrow(of(unit, period, items, checks));
  }

  /**
   * Opens a file.
   *
   * @param unit whose evidence it will hold
   * @param period for which evaluation
   * @return a file without items
   */
  static EvidenceFile empty(UnitRef unit, EvaluationPeriod period) {
    return ofOrThrow(unit, period, List.of(), List.of());
  }

  /**
   * Adds an item.
   *
   * @param item what was handed in
   * @return the grown file, or what is wrong with the item, which then stands last, such as at {@code items[7]}
   */
  default Validation<List<Problem>, EvidenceFile> with(EvidenceItem item) {
    return of(unit(), period(), Stream.concat(items().stream(), Stream.of(item)).toList(), checks());
  }

  /**
   * Adds a check.
   *
   * @param check what was found
   * @return the grown file, or what is wrong with the check, which then stands last, such as at {@code checks[7]}
   */
  default Validation<List<Problem>, EvidenceFile> with(EvidenceCheck check) {
    return of(unit(), period(), items(), Stream.concat(checks().stream(), Stream.of(check)).toList());
  }

  /**
   * Adds an item, throwing where {@link #with(EvidenceItem)} would return problems.
   *
   * @param item what was handed in
   * @return the grown file
   * @throws ProblemException when something is wrong with the item
   */
  default EvidenceFile withOrThrow(EvidenceItem item) {
    return ProblemLog.orThrow(with(item));
  }

  /**
   * Adds a check, throwing where {@link #with(EvidenceCheck)} would return problems.
   *
   * @param check what was found
   * @return the grown file
   * @throws ProblemException when something is wrong with the check
   */
  default EvidenceFile withOrThrow(EvidenceCheck check) {
    return ProblemLog.orThrow(with(check));
  }

  /**
   * Tells whether this file is another one that did nothing but grow.
   *
   * @param earlier the file as it was kept before
   * @return true when unit and period are the same and every item and check of it is still here, unchanged
   */
  default boolean continues(EvidenceFile earlier) {
    return unit().equals(earlier.unit())
        && period().equals(earlier.period())
        && items().containsAll(earlier.items())
        && checks().containsAll(earlier.checks());
  }

  /**
   * Returns the file as it was known on a date.
   *
   * @param date the date
   * @return the items collected and the checks made up to that day
   */
  default EvidenceFile asOf(LocalDate date) {
    return ofOrThrow(
        unit(),
        period(),
        items().stream().filter(item -> !item.collectedOn().isAfter(date)).toList(),
        checks().stream().filter(check -> !check.on().isAfter(date)).toList());
  }

  /**
   * Finds an item.
   *
   * @param id its id
   * @return the item; empty when the file has none of that id
   */
  default Optional<EvidenceItem> find(String id) {
    return items().stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /**
   * Returns what was handed in for an indicator.
   *
   * @param indicator its number
   * @return the items by the day they were collected, then by id
   */
  default List<EvidenceItem> items(IndicatorNumber indicator) {
    return items().stream().filter(item -> item.indicator().equals(indicator)).toList();
  }

  /**
   * Returns the checks that count: of each method those of the last day on which it was used.
   *
   * <p>Methods do not overrule one another, nor do checks of one day.
   *
   * @param item the id of an item
   * @param date the date to look at
   * @return the checks by day; empty when nobody had checked the item by then, or the file has no such item
   */
  default List<EvidenceCheck> latestChecks(String item, LocalDate date) {
    List<EvidenceCheck> made = checks().stream()
        .filter(check -> check.item().equals(item) && !check.on().isAfter(date))
        .toList();
    Map<CheckMethod, LocalDate> lastDays = new EnumMap<>(CheckMethod.class);
    made.forEach(check -> lastDays.put(check.method(), check.on()));
    return made.stream().filter(check -> check.on().equals(lastDays.get(check.method()))).toList();
  }

  /**
   * Returns how far an item can be relied on at a date.
   *
   * <p>Missing before the day it was collected, and when the file has no such item; expired after the last day on which
   * it is valid, whatever checks found. Else its {@linkplain #latestChecks latest checks} decide: contested as soon as one
   * of them did not find that it matches, verified when all did, claimed when there is none. So a check that found a fault
   * is settled only by a later one of the same method that finds a match: a desk evaluation does not undo what was seen
   * on site.
   *
   * @param item the id of an item
   * @param date the date to look at
   * @return the standing
   */
  default EvidenceStanding standing(String item, LocalDate date) {
    Optional<EvidenceItem> known = find(item).filter(found -> !found.collectedOn().isAfter(date));
    if (known.isEmpty()) {
      return EvidenceStanding.MISSING;
    }
    if (known.get().hasExpired(date)) {
      return EvidenceStanding.EXPIRED;
    }
    List<EvidenceCheck> latest = latestChecks(item, date);
    if (latest.isEmpty()) {
      return EvidenceStanding.CLAIMED;
    }
    return latest.stream().allMatch(check -> check.outcome() == CheckOutcome.MATCHES)
        ? EvidenceStanding.VERIFIED
        : EvidenceStanding.CONTESTED;
  }

  /**
   * Lists the items about which the {@linkplain #latestChecks latest checks} contradict one another.
   *
   * @param date the date to look at
   * @return the items of which two latest checks had different outcomes, expired ones too
   */
  default List<EvidenceItem> disagreements(LocalDate date) {
    return items().stream()
        .filter(item -> latestChecks(item.id(), date).stream().map(EvidenceCheck::outcome).distinct().count() > 1)
        .toList();
  }
}
