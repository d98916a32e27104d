package io.github.pekppp.priority;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Level;
import io.github.pekppp.scoring.IppResult;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Answers what to fix first, for a unit or for an agency.
 *
 * <p>All answers are exact: no cheaper way to the goal exists, and none for the budget that reaches farther. Immutable,
 * thread-safe.
 *
 * <pre>{@code
 * Priorities priorities = Priorities.ofOrThrow(result, instrument);
 * List<Path> paths = priorities.cheapest(Goal.parseOrThrow(instrument, "A-"), FactChanges.of(instrument, result.policy()), 3);
 * }</pre>
 */
public final class Priorities {

  private final IndexCase index;

  private Priorities(IndexCase index) {
    this.index = index;
  }

  /**
   * Asks about a unit.
   *
   * @param result its result, on any basis
   * @param instrument the edition of the result
   * @return the answers, or the problem that there is no index yet
   * @throws IllegalArgumentException when the result was computed by another edition
   */
  public static Validation<List<Problem>, Priorities> of(IppResult result, Instrument instrument) {
    return IndexCase.of(result, instrument).map(Priorities::new);
  }

  /**
   * Asks about a unit, throwing where {@link #of(IppResult, Instrument)} would return a problem.
   *
   * @param result its result, on any basis
   * @param instrument the edition of the result
   * @return the answers
   * @throws ProblemException when there is no index yet
   */
  public static Priorities ofOrThrow(IppResult result, Instrument instrument) {
    return ProblemLog.orThrow(of(result, instrument));
  }

  /**
   * Asks about an agency: every shift names its unit.
   *
   * @param agency its index; units of which only the index is known stay as they are
   * @param grades the categories
   * @return the answers, or the problem that there is no index yet
   */
  public static Validation<List<Problem>, Priorities> of(AgencyIndex agency, GradeScale grades) {
    return IndexCase.of(agency, grades).map(Priorities::new);
  }

  /**
   * Asks about an agency, throwing where {@link #of(AgencyIndex, GradeScale)} would return a problem.
   *
   * @param agency its index
   * @param grades the categories
   * @return the answers
   * @throws ProblemException when there is no index yet
   */
  public static Priorities ofOrThrow(AgencyIndex agency, GradeScale grades) {
    return ProblemLog.orThrow(of(agency, grades));
  }

  /**
   * Returns the present index.
   *
   * @return the index
   */
  public Index present() {
    return index.present();
  }

  /**
   * Returns the present category.
   *
   * @return the category; empty between two limits when the policy reads them as printed
   */
  public Optional<Grade> category() {
    return index.category(index.exact());
  }

  /**
   * Tells whether a goal is reached already.
   *
   * @param goal the goal
   * @return true when nothing has to change
   */
  public boolean reaches(Goal goal) {
    return index.reaches(goal, index.exact());
  }

  /**
   * Finds the cheapest ways to a goal.
   *
   * @param goal the goal
   * @param costs what raises cost
   * @param most how many ways to find at most, from 1
   * @return the cheapest first; each further one is the cheapest that does not contain one before it; of equal cost first
   *     the one that reaches the higher index. A level that costs no less than a higher one is never aimed at, and
   *     raises that cost nothing are all made. One path without shifts when the goal is reached already; none when no raise
   *     reaches it
   */
  public List<Path> cheapest(Goal goal, RaiseCosts costs, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("most: " + most + " is below 1");
    }
    if (reaches(goal)) {
      return List.of(index.path(List.of()));
    }
    CheapestPaths search = new CheapestPaths(index, raises(costs), true, exact -> index.reaches(goal, exact));
    return search.find(most).stream().map(index::path).toList();
  }

  /**
   * Finds what to raise with a budget.
   *
   * @param budget the most that may be spent, from 0, in the unit of the costs
   * @param costs what raises cost
   * @return the shifts that reach the highest index, of these the cheapest
   */
  public Path within(long budget, RaiseCosts costs) {
    if (budget < 0) {
      throw new IllegalArgumentException("budget: " + budget + " is below 0");
    }
    Map<IndexFormula.Slot, List<Front.Step>> raises = raises(costs);
    List<Front> fronts = index.fronts(slot -> raises.getOrDefault(slot, List.of()), true);
    return index.path(CheapestPaths.steps(Front.farthest(fronts, budget)));
  }

  /**
   * Finds how little may be lost before a goal is.
   *
   * @param goal the goal, such as the present category
   * @return the fewest levels, of equally few those that cost most points, without which the goal is lost; empty when it is not
   *     reached now, or kept without any level
   */
  public Optional<Path> smallestLoss(Goal goal) {
    if (!reaches(goal)) {
      return Optional.empty();
    }
    CheapestPaths search = new CheapestPaths(index, index.falls(), false, exact -> !index.reaches(goal, exact));
    return search.find(1).stream().findFirst().map(index::path);
  }

  /**
   * Lists what the next level of each indicator is worth.
   *
   * @return one raise per indicator that is not at level 5, at cost 1, by falling worth to the index; of equal worth in the
   *     order of the form
   */
  public List<Path> nextLevels() {
    List<Path> levels = new ArrayList<>();
    raises(RaiseCosts.ONE_PER_STEP).values().forEach(steps -> levels.add(index.path(steps.subList(0, 1))));
    levels.sort(Comparator.comparing(Path::points).reversed());
    return levels;
  }

  /** The raises of each indicator, lowest first. */
  private Map<IndexFormula.Slot, List<Front.Step>> raises(RaiseCosts costs) {
    Map<IndexFormula.Slot, List<Front.Step>> raises = new LinkedHashMap<>();
    for (IndexFormula.Slot slot : index.formula().slots()) {
      List<Front.Step> steps = new ArrayList<>();
      for (int value = 1; value <= Level.MAX && slot.weight.signum() > 0; value++) {
        Level to = Level.of(value);
        OptionalLong cost = to.score().compareTo(slot.present()) > 0
            ? costs.of(slot.result, slot.indicator, to)
            : OptionalLong.empty();
        cost.ifPresent(found -> steps.add(new Front.Step(slot, to.score(), checked(found))));
      }
      if (!steps.isEmpty()) {
        raises.put(slot, worthwhile(steps));
      }
    }
    return raises;
  }

  /** Leaves out raises that cost no less than a higher one of the same indicator. */
  private static List<Front.Step> worthwhile(List<Front.Step> steps) {
    List<Front.Step> kept = new ArrayList<>();
    for (Front.Step step : steps) {
      kept.removeIf(lower -> lower.cost() >= step.cost());
      kept.add(step);
    }
    return kept;
  }

  private static long checked(long cost) {
    if (cost < 0 || cost > RaiseCosts.MAX) {
      throw new IllegalArgumentException("costs: " + cost + " is outside 0.." + RaiseCosts.MAX);
    }
    return cost;
  }
}
