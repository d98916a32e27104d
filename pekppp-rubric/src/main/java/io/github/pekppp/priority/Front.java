package io.github.pekppp.priority;

import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Choices of steps of which none moves the index farther for less: by rising cost, and so by rising reach.
 *
 * <p>Every best choice of a sum is made of best choices of its parts, so that sums of fronts find all of them exactly
 * (Nemhauser and Ullmann, 1969).
 */
final class Front {

  private static final Comparator<Choice> ORDER = Comparator.comparingLong(Choice::cost)
      .thenComparing(Choice::reach, Comparator.reverseOrder())
      .thenComparingInt(Choice::size);

  private final List<Choice> choices;

  private Front(List<Choice> choices) {
    this.choices = choices;
  }

  /** An indicator gets another value. */
  record Step(IndexFormula.Slot slot, Score to, long cost) {}

  /**
   * Steps that are made together.
   *
   * @param cost what they cost
   * @param reach how far they move the index, from 0
   * @param size how many they are
   */
  record Choice(
      long cost, Ratio reach, int size, @Nullable Step step, @Nullable Choice left, @Nullable Choice right) {

    static final Choice NOTHING = new Choice(0, Ratio.ZERO, 0, null, null, null);

    static Choice of(Step step, Ratio reach) {
      return new Choice(step.cost(), reach, 1, step, null, null);
    }

    Choice and(Choice other) {
      return new Choice(
          Math.addExact(cost, other.cost), reach.plus(other.reach), size + other.size, null, this, other);
    }

    Choice reaching(Ratio other) {
      return new Choice(cost, other, size, step, left, right);
    }

    void forEach(Consumer<Step> visitor) {
      if (step != null) {
        visitor.accept(step);
      }
      if (left != null) {
        left.forEach(visitor);
      }
      if (right != null) {
        right.forEach(visitor);
      }
    }
  }

  /** The front of some choices of which one is made. */
  static Front of(List<Choice> choices) {
    return new Front(best(choices.stream().sorted(ORDER).toList()));
  }

  /** Everything that can be made of several fronts together. */
  static Front sum(List<Front> fronts) {
    return new Scaled(fronts).sum(Ratio.ZERO, Long.MAX_VALUE);
  }

  /** The cheapest choice of several fronts together that reaches far enough; whatever does, does so the farther it reaches. */
  static Optional<Choice> cheapest(List<Front> fronts, Predicate<Ratio> enough) {
    Scaled scaled = new Scaled(fronts);
    return scaled.need(enough).flatMap(need ->
        scaled.sum(need, scaled.outlook(0).enough(need)).choices.stream()
            .filter(choice -> enough.test(choice.reach))
            .findFirst());
  }

  /** The choice of several fronts together that reaches farthest within a limit of cost. */
  static Choice farthest(List<Front> fronts, long limit) {
    Scaled scaled = new Scaled(fronts);
    List<Choice> choices = scaled.sum(scaled.outlook(0).affordable(limit), limit).choices;
    return choices.get(choices.size() - 1);
  }

  private Ratio reach() {
    return choices.get(choices.size() - 1).reach;
  }

  /** The choices, by rising cost and reach. */
  List<Choice> choices() {
    return choices;
  }

  /** The front when the same steps move something else, the farther the farther. */
  Front map(UnaryOperator<Ratio> reach) {
    return new Front(best(choices.stream().map(choice -> choice.reaching(reach.apply(choice.reach))).toList()));
  }

  private Front times(Ratio factor) {
    return new Front(choices.stream().map(choice -> choice.reaching(choice.reach.times(factor))).toList());
  }

  /** Fronts over their least common denominator, so that sums are additions of whole numbers. */
  private static final class Scaled {

    /** What reaches far is decided first: later it would multiply what is left open. */
    private static final Comparator<Front> LONGEST = Comparator.comparing(Front::reach).reversed();

    private final Ratio unit;
    private final List<Front> fronts;

    Scaled(List<Front> fronts) {
      BigInteger common = BigInteger.ONE;
      for (Front front : fronts) {
        for (Choice choice : front.choices) {
          BigInteger under = choice.reach.denominator();
          common = common.divide(common.gcd(under)).multiply(under);
        }
      }
      Ratio factor = Ratio.of(common, BigInteger.ONE);
      this.unit = Ratio.ONE.dividedBy(factor);
      this.fronts = fronts.stream().map(front -> front.times(factor)).sorted(LONGEST).toList();
    }

    /** What the fronts from one on can add. */
    Outlook outlook(int from) {
      return new Outlook(fronts.subList(from, fronts.size()));
    }

    /** The shortest reach, in units, that is enough; empty when not even the farthest is. */
    Optional<Ratio> need(Predicate<Ratio> enough) {
      BigInteger high = outlook(0).farthest().numerator();
      if (!enough.test(unit.times(Ratio.of(high, BigInteger.ONE)))) {
        return Optional.empty();
      }
      BigInteger low = BigInteger.ZERO;
      while (low.compareTo(high) < 0) {
        BigInteger middle = low.add(high).shiftRight(1);
        if (enough.test(unit.times(Ratio.of(middle, BigInteger.ONE)))) {
          high = middle;
        } else {
          low = middle.add(BigInteger.ONE);
        }
      }
      return Optional.of(Ratio.of(low, BigInteger.ONE));
    }

    /** The front of the sum, without choices that cannot reach a need, in units, within a limit of cost. */
    Front sum(Ratio need, long limit) {
      List<Choice> sum = List.of(Choice.NOTHING);
      for (int i = 0; i < fronts.size(); i++) {
        Outlook outlook = outlook(i + 1);
        List<Choice> more = List.of();
        for (Choice choice : fronts.get(i).choices) {
          more = merged(more, shifted(sum, choice, limit));
        }
        sum = more.stream().filter(part -> outlook.allows(need.minus(part.reach), limit - part.cost)).toList();
      }
      return new Front(sum).times(unit);
    }
  }

  private static List<Choice> shifted(List<Choice> choices, Choice by, long limit) {
    if (by.size == 0) {
      return choices;
    }
    List<Choice> shifted = new ArrayList<>(choices.size());
    for (Choice choice : choices) {
      if (choice.cost <= limit - by.cost) {
        shifted.add(choice.and(by));
      }
    }
    return shifted;
  }

  private static List<Choice> merged(List<Choice> left, List<Choice> right) {
    List<Choice> merged = new ArrayList<>(left.size() + right.size());
    int l = 0;
    int r = 0;
    while (l < left.size() || r < right.size()) {
      boolean first = r == right.size() || (l < left.size() && ORDER.compare(left.get(l), right.get(r)) <= 0);
      Choice next = first ? left.get(l++) : right.get(r++);
      if (merged.isEmpty() || next.reach.compareTo(merged.get(merged.size() - 1).reach) > 0) {
        merged.add(next);
      }
    }
    return merged;
  }

  private static List<Choice> best(List<Choice> sorted) {
    return merged(sorted, List.of());
  }
}
