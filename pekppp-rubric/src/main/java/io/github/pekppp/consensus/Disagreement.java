package io.github.pekppp.consensus;

import io.github.pekppp.assessment.F02Sheet;
import io.github.pekppp.assessment.Mark;
import io.github.pekppp.indicator.Indicator;
import io.github.pekppp.policy.NoCases;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An indicator that evaluators marked differently.
 *
 * @param indicator the indicator
 * @param marks what each evaluator wrote, by name, sorted; who did not mark the indicator is not among them
 * @param spread how many levels lie between the marks, 0..5: all five where one evaluator saw no case, another gave a level,
 *     and the policy gives no level to a unit without cases
 * @param share what one level is worth, from 0 to 1
 */
public record Disagreement(Indicator indicator, SortedMap<String, Mark> marks, int spread, Ratio share) implements Serializable {

  /**
   * Copies the marks.
   *
   * @param indicator the indicator
   * @param marks what each evaluator wrote, by name
   * @param spread how many levels lie between the marks, 0..5
   * @param share what one level is worth, from 0 to 1
   */
  public Disagreement {
    Objects.requireNonNull(indicator, "indicator");
    Objects.requireNonNull(share, "share");
    marks = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, Mark>) marks));
  }

  /**
   * Lists on what the evaluators of a unit differ.
   *
   * @param result the result of the unit, by any policy for several evaluators
   * @return the indicators in the order of the form, extra information last; empty when the marks do not differ
   */
  public static List<Disagreement> listOf(IppResult result) {
    return Stream.concat(result.indicators().stream(), result.extras().stream())
        .map(indicator -> of(indicator, result))
        .filter(found -> new HashSet<>(found.marks.values()).size() > 1)
        .toList();
  }

  private static Disagreement of(IndicatorResult indicator, IppResult result) {
    SortedMap<String, Mark> marks = new TreeMap<>();
    for (F02Sheet sheet : result.assessment().sheets()) {
      Mark mark = sheet.marks().get(indicator.indicator().number());
      if (mark != null) {
        marks.put(sheet.evaluator().orElse(""), mark);
      }
    }
    return new Disagreement(
        indicator.indicator(), marks, spread(marks.values(), result.policy().noCases()), indicator.share());
  }

  private static int spread(Collection<Mark> marks, NoCases noCases) {
    boolean withoutLevel = noCases != NoCases.ZERO && marks.stream().anyMatch(Mark.NoCase.class::isInstance);
    if (withoutLevel) {
      return Level.MAX;
    }
    int highest = levels(marks).max().orElse(0);
    return highest - levels(marks).min().orElse(highest);
  }

  private static IntStream levels(Collection<Mark> marks) {
    return marks.stream().mapToInt(mark -> mark instanceof Mark.Given given ? given.level().value() : 0);
  }

  /**
   * Returns what the disagreement may change.
   *
   * @return points of the index between the lowest and the highest mark, exact
   */
  public Ratio points() {
    return share.times(Ratio.of(spread));
  }
}
