package io.github.pekppp.standard;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.source.Enactment;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.Publication;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.source.SourceProblem;
import io.github.pekppp.source.SourceRecord;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** The public promise of a unit to keep its service standard (maklumat pelayanan, UU 25/2009 article 22). */
@Value.Immutable
public interface ServicePledge extends SourceRecord {

  /**
   * Returns what identifies the pledge among those of the unit.
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
   * Returns what it contains.
   *
   * @return the parts, three when it follows the rules
   */
  Set<PledgePart> parts();

  /**
   * Returns when it was written.
   *
   * @return the date from which the pledge exists
   */
  LocalDate written();

  /**
   * Returns how it was enacted (penetapan).
   *
   * @return the document; empty while it is a draft
   */
  Optional<Enactment> enactment();

  /**
   * Returns where it is published.
   *
   * @return the publications, in the order given
   */
  List<Publication> publications();

  /** Checks that the texts are not blank. */
  @Value.Check
  default void check() {
    ref();
  }

  @Override
  default RecordRef ref() {
    return new RecordRef(RecordKind.PLEDGE, id(), title());
  }

  /**
   * Lists what contradicts itself: an enactment before the pledge was written, a publication that ends before it begins.
   *
   * @param place where the pledge stands
   * @return problems at such as {@code enactment.date}
   */
  @Override
  default List<Problem> faults(Place place) {
    ProblemLog log = new ProblemLog();
    enactment().flatMap(one -> SourceProblem.early(one.date(), written(), place.key("enactment").key("date")))
        .ifPresent(log::add);
    log.addAll(Publication.faults(publications(), place.key("publications")));
    return log.problems();
  }

  /**
   * Lists what it lacks.
   *
   * @return the parts that it does not contain
   */
  default Set<PledgePart> missingParts() {
    Set<PledgePart> missing = EnumSet.allOf(PledgePart.class);
    missing.removeAll(parts());
    return missing;
  }

  /**
   * Tells whether it is written.
   *
   * @param date the date to look at
   * @return true from the day on which it was written on
   */
  default boolean existsOn(LocalDate date) {
    return !date.isBefore(written());
  }

  /**
   * Tells whether it is in force.
   *
   * @param date the date to look at
   * @return true from the date of its enactment on
   */
  default boolean isEnactedOn(LocalDate date) {
    return enactment().filter(one -> one.isInForceOn(date)).isPresent();
  }

  /**
   * Tells in which media it can be seen.
   *
   * @param date the date to look at
   * @return the media, each once
   */
  default Set<Medium> mediaOn(LocalDate date) {
    return Publication.mediaOn(publications(), date);
  }

  /**
   * Starts a pledge.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a pledge; whether it can be right is told by {@link ServicePledge#faults}. */
  final class Builder extends ImmutableServicePledge.Builder {
    Builder() {}
  }
}
