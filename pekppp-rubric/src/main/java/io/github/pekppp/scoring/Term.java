package io.github.pekppp.scoring;

import io.github.pekppp.explain.Explanation;
import io.github.pekppp.explain.Reason;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.score.Score;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the formula of an index: a known or unknown value, or a weighted mean of other terms.
 *
 * <p>Every policy only changes this formula; computing and explaining it is the same for all.
 */
sealed interface Term {

  /** What a term stands for. */
  record Subject(Explanation.Kind kind, String id, Text label) {}

  /** A value between two ends, which are equal when it is known. */
  record Leaf(Subject subject, Reason reason, Score lowest, Score highest) implements Term {}

  /** A weighted mean; the weights of its parts sum to 1. With a rounding, each weighted part is rounded before adding. */
  record Mean(Subject subject, Reason reason, List<Part> parts, @Nullable Rounding rounding) implements Term {

    public Mean {
      if (parts.isEmpty()) {
        throw new IllegalArgumentException("parts: a mean of nothing");
      }
    }
  }

  /** A term with its weight in a mean. */
  record Part(Ratio weight, Term term) {}

  /** Computes this term as the root of an explanation. */
  default Explanation explain() {
    return explain(Ratio.ONE, Ratio.ONE);
  }

  private Explanation explain(Ratio weight, Ratio share) {
    if (this instanceof Leaf leaf) {
      return node(leaf.subject, leaf.reason, weight, share, leaf.lowest.ratio(), leaf.highest.ratio(), Ratio.ZERO, List.of());
    }
    Mean mean = (Mean) this;
    List<Explanation> children = new ArrayList<>(mean.parts.size());
    Ratio exact = Ratio.ZERO;
    Ratio lowest = Ratio.ZERO;
    Ratio highest = Ratio.ZERO;
    for (Part part : mean.parts) {
      Explanation child = part.term.explain(part.weight, share.times(part.weight));
      children.add(child);
      Ratio low = part.weight.times(child.lowest());
      exact = exact.plus(low);
      lowest = lowest.plus(rounded(low, mean.rounding));
      highest = highest.plus(
          child.lowest().equals(child.highest())
              ? rounded(low, mean.rounding)
              : rounded(part.weight.times(child.highest()), mean.rounding));
    }
    lowest = lowest.min(Score.MAX.ratio()); // parts rounded up may exceed the scale together
    highest = highest.min(Score.MAX.ratio());
    Ratio adjustment = mean.rounding == null ? Ratio.ZERO : lowest.minus(exact);
    return node(mean.subject, mean.reason, weight, share, lowest, highest, adjustment, children);
  }

  private static Ratio rounded(Ratio value, @Nullable Rounding rounding) {
    return rounding == null ? value : Ratio.of(value.rounded(rounding));
  }

  private static Explanation node(
      Subject subject,
      Reason reason,
      Ratio weight,
      Ratio share,
      Ratio lowest,
      Ratio highest,
      Ratio adjustment,
      List<Explanation> children) {
    return new Explanation(
        subject.kind(), subject.id(), subject.label(), reason, weight, share, lowest, highest, adjustment, children);
  }
}
