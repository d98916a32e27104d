package io.github.pekppp.processmap;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What an agency means to change: the differences between two of its maps, mostly As-Is and To-Be. */
@Value.Immutable
public interface MapDifference extends Serializable {

  /**
   * Returns what is new.
   *
   * @return the processes that only the second map has, in its order
   */
  List<BusinessProcess> added();

  /**
   * Returns what goes away.
   *
   * @return the processes that only the first map has, in its order
   */
  List<BusinessProcess> removed();

  /**
   * Returns what is renamed, moved or done in another way.
   *
   * @return the processes that both maps have but not alike, in the order of the first
   */
  List<ProcessChange> changed();

  /**
   * Returns what processes begin to hand to one another.
   *
   * @return the relations that only the second map has, in its order
   */
  List<Relation> addedRelations();

  /**
   * Returns what processes cease to hand to one another.
   *
   * @return the relations that only the first map has, in its order
   */
  List<Relation> removedRelations();

  /**
   * Returns the processes in which other functions do other things, or in another order.
   *
   * @return the ids of processes that both maps have, in the order of the first
   */
  List<String> changedSteps();

  /**
   * Compares two maps of one agency; a process is the same in both when its id is.
   *
   * @param before the first map, mostly As-Is
   * @param after the second map, mostly To-Be
   * @return the differences
   * @throws IllegalArgumentException when the maps are of two agencies
   */
  static MapDifference between(ProcessMap before, ProcessMap after) {
    if (!before.agency().equals(after.agency())) {
      throw new IllegalArgumentException("after: a map of " + after.agency() + ", not of " + before.agency());
    }
    ImmutableMapDifference.Builder difference = ImmutableMapDifference.builder()
        .addedRelations(without(after.relations(), before.relations()))
        .removedRelations(without(before.relations(), after.relations()));
    for (BusinessProcess process : before.processes()) {
      Optional<BusinessProcess> other = after.process(process.id());
      if (other.isEmpty()) {
        difference.addRemoved(process);
      } else if (!other.get().equals(process)) {
        difference.addChanged(new ProcessChange(process, other.get()));
      }
      if (other.isPresent() && !before.functionSteps(process.id()).equals(after.functionSteps(process.id()))) {
        difference.addChangedSteps(process.id());
      }
    }
    after.processes().stream().filter(process -> before.process(process.id()).isEmpty()).forEach(difference::addAdded);
    return difference.build();
  }

  /** Leaves out of some relations those of others, one for one. */
  private static List<Relation> without(List<Relation> some, List<Relation> others) {
    List<Relation> left = new ArrayList<>(some);
    others.forEach(left::remove);
    return left;
  }

  /**
   * Lists the processes with other names.
   *
   * @return changes in the order of {@link #changed}
   */
  default List<ProcessChange> renamed() {
    return changed().stream().filter(ProcessChange::isRenamed).toList();
  }

  /**
   * Lists the processes with another parent, level or class.
   *
   * @return changes in the order of {@link #changed}
   */
  default List<ProcessChange> moved() {
    return changed().stream().filter(ProcessChange::isMoved).toList();
  }

  /**
   * Lists the processes with another SIPOC.
   *
   * @return changes in the order of {@link #changed}
   */
  default List<ProcessChange> sipocChanged() {
    return changed().stream().filter(ProcessChange::isSipocChanged).toList();
  }

  /**
   * Tells whether the maps are alike.
   *
   * @return true when there is no difference
   */
  default boolean isNone() {
    return added().isEmpty() && removed().isEmpty() && changed().isEmpty()
        && addedRelations().isEmpty() && removedRelations().isEmpty() && changedSteps().isEmpty();
  }
}
