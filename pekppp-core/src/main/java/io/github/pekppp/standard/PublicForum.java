package io.github.pekppp.standard;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.source.SourceRecord;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A forum at which a unit consults the public about its services (forum konsultasi publik, FKP; PermenPANRB 16/2017). */
@Value.Immutable
public interface PublicForum extends SourceRecord {

  /**
   * Returns what identifies the forum among those of the unit.
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
   * Returns when it took place.
   *
   * @return the day
   */
  LocalDate date();

  /**
   * Returns how many came.
   *
   * @return the number by group, 0 or more; a group that is left out did not come
   */
  Map<StakeholderGroup, Integer> participants();

  /**
   * Returns the minutes.
   *
   * @return the minutes; empty when none were written
   */
  Optional<ForumMinutes> minutes();

  /**
   * Returns where the attendance list is kept.
   *
   * @return references; empty when there is none
   */
  List<String> attendanceLists();

  /**
   * Returns where photos are kept.
   *
   * @return references; empty when there is none
   */
  List<String> photos();

  /** Checks that the texts are not blank. */
  @Value.Check
  default void check() {
    ref();
  }

  @Override
  default RecordRef ref() {
    return new RecordRef(RecordKind.FORUM, id(), title());
  }

  /**
   * Lists what contradicts itself: numbers below 0, minutes dated before the forum.
   *
   * @param place where the forum stands
   * @return problems at such as {@code participants.experts} and {@code minutes.signed_on}
   */
  @Override
  default List<Problem> faults(Place place) {
    ProblemLog log = new ProblemLog();
    participants().forEach((group, number) -> {
      if (number < 0) {
        log.add(StandardProblem.FORUM_COUNT_NEGATIVE.at(place.key("participants").key(group.code()), number));
      }
    });
    minutes().ifPresent(known -> log.addAll(known.faults(date(), place.key("minutes"))));
    return log.problems();
  }

  /**
   * Tells whether it took place.
   *
   * @param date the date to look at
   * @return true from its day on
   */
  default boolean isHeldOn(LocalDate date) {
    return !date.isBefore(date());
  }

  /**
   * Lists who came.
   *
   * @return the groups with at least one participant
   */
  default Set<StakeholderGroup> groups() {
    Set<StakeholderGroup> groups = EnumSet.noneOf(StakeholderGroup.class);
    participants().forEach((group, number) -> {
      if (number > 0) {
        groups.add(group);
      }
    });
    return groups;
  }

  /**
   * Lists what the forum must leave behind and has not.
   *
   * <p>The points count as soon as they stand in the minutes; lists and photos are not dated and count from the forum on.
   *
   * @param date the date to look at
   * @return what is missing on that day; all before the forum
   */
  default Set<ForumOutput> missingOutputOn(LocalDate date) {
    Set<ForumOutput> missing = EnumSet.allOf(ForumOutput.class);
    if (isHeldOn(date)) {
      missing.removeIf(output -> isThereOn(output, date));
    }
    return missing;
  }

  private boolean isThereOn(ForumOutput output, LocalDate date) {
    return switch (output) {
      case SIGNED_MINUTES -> minutes().filter(known -> known.areSignedOn(date)).isPresent();
      case POINTS -> minutes().filter(known -> !known.points().isEmpty()).isPresent();
      case ATTENDANCE_LIST -> !attendanceLists().isEmpty();
      case PHOTOS -> !photos().isEmpty();
    };
  }

  /**
   * Starts a forum.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a forum; whether it can be right is told by {@link PublicForum#faults}. */
  final class Builder extends ImmutablePublicForum.Builder {
    Builder() {}
  }
}
