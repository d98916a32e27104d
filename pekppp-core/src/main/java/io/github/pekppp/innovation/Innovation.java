package io.github.pekppp.innovation;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.source.Enactment;
import io.github.pekppp.source.Faults;
import io.github.pekppp.source.FirstDays;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.source.SourceProblem;
import io.github.pekppp.source.SourceRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** Something new that makes a service better (inovasi pelayanan publik, PermenPANRB 91/2021). */
@Value.Immutable
public interface Innovation extends SourceRecord {

  /**
   * Returns what identifies the innovation among those of the unit.
   *
   * @return the id, not blank
   */
  String id();

  /**
   * Returns what people call it.
   *
   * @return the title, not blank
   */
  String title();

  /**
   * Returns what makes it one.
   *
   * @return the criteria that it meets, five for an innovation in the sense of the regulation
   */
  Set<InnovationCriterion> criteria();

  /**
   * Returns since when the unit works on it: learns from others or designs it.
   *
   * @return the first day
   */
  LocalDate begun();

  /**
   * Returns since when it is in use.
   *
   * @return the first day; empty while it is not
   */
  Optional<LocalDate> started();

  /**
   * Returns when it ended.
   *
   * @return the first day on which it was no longer in use or was given up; empty while it goes on
   */
  Optional<LocalDate> ended();

  /**
   * Returns in which competitions it was entered.
   *
   * @return the competitions, in the order given
   */
  List<Competition> competitions();

  /**
   * Returns since when there is a draft of its legal basis.
   *
   * @return the date; empty when there is none, or only the enacted text is known
   */
  Optional<LocalDate> basisDrafted();

  /**
   * Returns how its legal basis was enacted (payung hukum).
   *
   * @return the decree or regulation; empty when there is none in force
   */
  Optional<Enactment> basis();

  /**
   * Returns what keeps it going besides the legal basis.
   *
   * @return the first day of each resource; one that is left out is not there
   */
  Map<InnovationResource, LocalDate> resources();

  /** Checks that the texts are not blank. */
  @Value.Check
  default void check() {
    ref();
  }

  @Override
  default RecordRef ref() {
    return new RecordRef(RecordKind.INNOVATION, id(), title());
  }

  /**
   * Lists what contradicts itself: what is dated before the step that precedes it.
   *
   * @param place where the innovation stands
   * @return problems at such as {@code started} and {@code competitions[1].award.date}
   */
  @Override
  default List<Problem> faults(Place place) {
    ProblemLog log = new ProblemLog();
    started().flatMap(day -> SourceProblem.early(day, begun(), place.key("started"))).ifPresent(log::add);
    ended().flatMap(day -> SourceProblem.early(day, started().orElse(begun()), place.key("ended"))).ifPresent(log::add);
    log.addAll(Faults.ofEach(competitions(), place.key("competitions"), (one, at) -> one.faults(begun(), at)));
    basis()
        .flatMap(one -> basisDrafted().flatMap(day -> SourceProblem.early(one.date(), day, place.key("basis").key("date"))))
        .ifPresent(log::add);
    return log.problems();
  }

  /**
   * Lists what it lacks to be an innovation.
   *
   * @return the criteria of the five that it does not meet
   */
  default Set<InnovationCriterion> missingCriteria() {
    Set<InnovationCriterion> missing = EnumSet.allOf(InnovationCriterion.class);
    missing.removeAll(criteria());
    return missing;
  }

  /**
   * Tells how far it was.
   *
   * @param date the date to look at
   * @return the stage on that day
   */
  default InnovationStage stageOn(LocalDate date) {
    if (ended().filter(day -> !day.isAfter(date)).isPresent()) {
      return InnovationStage.ENDED;
    } else if (started().filter(day -> !day.isAfter(date)).isPresent()) {
      return InnovationStage.RUNNING;
    }
    return date.isBefore(begun()) ? InnovationStage.NOT_BEGUN : InnovationStage.LEARNING;
  }

  /**
   * Tells how long it had been in use.
   *
   * @param date the date to look at
   * @return whole months from its first day in use, rounded down, up to its end where it ended before; 0 when it was not in use
   */
  default long monthsRunningOn(LocalDate date) {
    LocalDate last = ended().filter(date::isAfter).orElse(date);
    return started().map(first -> Math.max(0, ChronoUnit.MONTHS.between(first, last))).orElse(0L);
  }

  /**
   * Lists where it had been entered.
   *
   * @param date the date to look at
   * @return the competitions up to that day, in the order given
   */
  default List<Competition> competitionsOn(LocalDate date) {
    return competitions().stream().filter(one -> !one.date().isAfter(date)).toList();
  }

  /**
   * Lists what it had won.
   *
   * @param date the date to look at
   * @return the awards given up to that day, in the order of the competitions
   */
  default List<Award> awardsOn(LocalDate date) {
    return competitions().stream()
        .filter(one -> one.isAwardedOn(date))
        .flatMap(one -> one.award().stream())
        .toList();
  }

  /**
   * Tells how firm its legal basis was.
   *
   * @param date the date to look at
   * @return none, a draft or in force
   */
  default LegalBasis legalBasisOn(LocalDate date) {
    if (basis().filter(one -> one.isInForceOn(date)).isPresent()) {
      return LegalBasis.ENACTED;
    }
    return basisDrafted().filter(day -> !day.isAfter(date)).isPresent() ? LegalBasis.DRAFT : LegalBasis.NONE;
  }

  /**
   * Tells what kept it going besides the legal basis.
   *
   * @param date the date to look at
   * @return the resources there on that day
   */
  default Set<InnovationResource> resourcesOn(LocalDate date) {
    return FirstDays.reachedOn(resources(), date);
  }

  /**
   * Starts an innovation.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an innovation; whether it can be right is told by {@link Innovation#faults}. */
  final class Builder extends ImmutableInnovation.Builder {
    Builder() {}
  }
}
