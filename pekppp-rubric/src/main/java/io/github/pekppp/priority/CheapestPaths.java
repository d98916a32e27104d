package io.github.pekppp.priority;

import io.github.pekppp.score.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds the cheapest steps that reach something, and then the cheapest that do not contain any found before.
 *
 * <p>Whatever does not contain some found steps goes less far in one of their slots. So the search splits into one for
 * each of these slots, each exact in itself (Lawler, 1972).
 */
final class CheapestPaths {

  private final IndexCase index;
  private final Map<IndexFormula.Slot, List<Front.Step>> moves;
  private final boolean up;
  private final Predicate<Ratio> reached;
  private final Set<Map<IndexFormula.Slot, Integer>> searched = new HashSet<>();
  private final PriorityQueue<Candidate> open = new PriorityQueue<>(
      Comparator.comparingLong(Candidate::cost)
          .thenComparing(Candidate::reach, Comparator.reverseOrder())
          .thenComparingInt(Candidate::number));

  /** The cheapest steps within limits: of a slot only its first so many moves may be made. */
  private record Candidate(
      Map<IndexFormula.Slot, Integer> limits, List<Front.Step> steps, long cost, Ratio reach, int number) {}

  /**
   * Prepares a search.
   *
   * @param index the index that moves
   * @param moves the moves of each slot, the farther the later
   * @param up whether they raise the index
   * @param reached what the exact index is to fulfil; once it does, it does so the farther it moves
   */
  CheapestPaths(
      IndexCase index, Map<IndexFormula.Slot, List<Front.Step>> moves, boolean up, Predicate<Ratio> reached) {
    this.index = index;
    this.moves = moves;
    this.up = up;
    this.reached = reached;
  }

  /** Finds the first so many, the cheapest first; fewer when there are no more. */
  List<List<Front.Step>> find(int most) {
    List<List<Front.Step>> found = new ArrayList<>();
    search(Map.of());
    while (found.size() < most && !open.isEmpty()) {
      Candidate next = open.remove();
      Optional<List<Front.Step>> contained = found.stream().filter(known -> contains(next.steps, known)).findFirst();
      if (contained.isEmpty()) {
        found.add(next.steps);
      }
      if (found.size() < most) {
        split(next, contained.orElse(next.steps));
      }
    }
    return found;
  }

  private void split(Candidate candidate, List<Front.Step> known) {
    for (Front.Step step : known) {
      Map<IndexFormula.Slot, Integer> limits = new HashMap<>(candidate.limits);
      limits.put(step.slot(), moves.getOrDefault(step.slot(), List.of()).indexOf(step));
      search(limits);
    }
  }

  private void search(Map<IndexFormula.Slot, Integer> limits) {
    if (searched.add(limits)) {
      cheapest(limits).ifPresent(choice -> open.add(
          new Candidate(limits, steps(choice), choice.cost(), choice.reach(), searched.size())));
    }
  }

  private Optional<Front.Choice> cheapest(Map<IndexFormula.Slot, Integer> limits) {
    return Front.cheapest(
        index.fronts(slot -> within(slot, limits), up), reach -> reached.test(index.moved(reach, up)));
  }

  private List<Front.Step> within(IndexFormula.Slot slot, Map<IndexFormula.Slot, Integer> limits) {
    List<Front.Step> all = moves.getOrDefault(slot, List.of());
    return all.subList(0, limits.getOrDefault(slot, all.size()));
  }

  static List<Front.Step> steps(Front.Choice choice) {
    List<Front.Step> steps = new ArrayList<>();
    choice.forEach(steps::add);
    return steps;
  }

  /** Tells whether every known step is among others, or one of the same slot that goes farther. */
  private static boolean contains(List<Front.Step> steps, List<Front.Step> known) {
    return known.stream().allMatch(step -> steps.stream().anyMatch(other -> other.slot() == step.slot()
        && IndexCase.distance(other).compareTo(IndexCase.distance(step)) >= 0));
  }
}
