package io.github.pekppp.scoring;

import io.github.pekppp.explain.Explanation;
import io.github.pekppp.explain.Ground;
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
 * <p>Every policy only changes this formula; computing and explaining it is the same for all. A term knows its value, or
 * the two ends between which it lies; which part of the whole index it makes is known only when it is explained.
 */
sealed interface Term {

  /** What a term stands for. */
  record Subject(Explanation.Kind kind, String id, Text label) {}

  /** A term with its weight in a mean. */
  record Part(Ratio weight, Term term) {}

  /** The value at the lowest. */
  Ratio lowest();

  /** The value at the highest; equals the lowest when it is known. */
  Ratio highest();

  /** Explains this term, given its part of the term above it, and that term's part of the whole index. */
  Explanation explain(Ratio weight, Ratio above);

  /** Explains this term as the whole index. */
  default Explanation explain() {
    return explain(Ratio.ONE, Ratio.ONE);
  }

  /** Tells whether there is one value. */
  default boolean isKnown() {
    return lowest().equals(highest());
  }

  /** The value as a range of scores. */
  default ScoreRange range() {
    Score low = Score.of(lowest());
    return new ScoreRange(low, isKnown() ? low : Score.of(highest()));
  }

  /** A value between two ends, which are equal when it is known. */
  record Leaf(Subject subject, Reason reason, Ratio lowest, Ratio highest, List<Ground> grounds) implements Term {

    static Leaf of(Subject subject, Reason reason, Score lowest, Score highest) {
      return new Leaf(subject, reason, lowest.ratio(), highest.ratio(), List.of());
    }

    /** The same value with the facts it follows from that records tell. */
    Leaf on(List<Ground> found) {
      return new Leaf(subject, reason, lowest, highest, found);
    }

    @Override
    public Explanation explain(Ratio weight, Ratio above) {
      return new Explanation(
          subject.kind,
          subject.id,
          subject.label,
          reason,
          weight,
          above.times(weight),
          lowest,
          highest,
          Ratio.ZERO,
          List.of(),
          grounds);
    }
  }

  /** A known value that many units have, and that mostly makes the same part of the index: its explanation is kept. */
  final class Common implements Term {

    private final Leaf leaf;
    private @Nullable Kept kept;

    /** An explanation with what it was made for; immutable, so that threads may race for it. */
    private record Kept(Ratio weight, Ratio above, Explanation explanation) {}

    Common(Leaf leaf) {
      this.leaf = leaf;
    }

    @Override
    public Ratio lowest() {
      return leaf.lowest();
    }

    @Override
    public Ratio highest() {
      return leaf.highest();
    }

    @Override
    public Explanation explain(Ratio weight, Ratio above) {
      Kept found = kept;
      if (found == null || !found.above.equals(above) || !found.weight.equals(weight)) {
        found = new Kept(weight, above, leaf.explain(weight, above));
        kept = found;
      }
      return found.explanation;
    }
  }

  /** A weighted mean; the weights of its parts sum to 1. With a rounding, each weighted part is rounded before adding. */
  final class Mean implements Term {

    private final Subject subject;
    private final Reason reason;
    private final List<Part> parts;
    private final Ratio lowest;
    private final Ratio highest;
    private final Ratio adjustment;

    Mean(Subject subject, Reason reason, List<Part> parts, @Nullable Rounding rounding) {
      if (parts.isEmpty()) {
        throw new IllegalArgumentException("parts: a mean of nothing");
      }
      this.subject = subject;
      this.reason = reason;
      this.parts = parts;
      Ratio exact = sum(true, null);
      this.lowest = rounding == null ? exact : sum(true, rounding);
      this.highest = isEveryPartKnown() ? lowest : sum(false, rounding);
      this.adjustment = rounding == null ? Ratio.ZERO : lowest.minus(exact);
    }

    Subject subject() {
      return subject;
    }

    Reason reason() {
      return reason;
    }

    List<Part> parts() {
      return parts;
    }

    @Override
    public Ratio lowest() {
      return lowest;
    }

    @Override
    public Ratio highest() {
      return highest;
    }

    @Override
    public Explanation explain(Ratio weight, Ratio above) {
      Ratio share = above.times(weight);
      List<Explanation> children = new ArrayList<>(parts.size());
      for (Part part : parts) {
        children.add(part.term.explain(part.weight, share));
      }
      return new Explanation(
          subject.kind, subject.id, subject.label, reason, weight, share, lowest, highest, adjustment, children);
    }

    private boolean isEveryPartKnown() {
      for (Part part : parts) {
        if (!part.term.isKnown()) {
          return false;
        }
      }
      return true;
    }

    private Ratio sum(boolean low, @Nullable Rounding rounding) {
      Ratio.WeightedSum sum = new Ratio.WeightedSum();
      for (Part part : parts) {
        Ratio value = low ? part.term.lowest() : part.term.highest();
        if (rounding == null) {
          sum.add(part.weight, value);
        } else {
          sum.add(Ratio.ONE, Ratio.of(part.weight.times(value).rounded(rounding)));
        }
      }
      return sum.total().min(Score.MAX.ratio()); // parts rounded up may exceed the scale together
    }
  }
}
