package io.github.pekppp.priority;

import io.github.pekppp.explain.Explanation;
import io.github.pekppp.policy.AgencyMeanOf;
import io.github.pekppp.policy.RoundingRule;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.recap.UnitShare;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An index as a function of the levels of its indicators: what part of it each makes, and what is rounded on the way. */
final class IndexFormula {

  /** What an index is made of. */
  sealed interface Part {}

  /** An indicator of a unit. */
  static final class Slot implements Part {

    final Optional<String> unit;
    final IppResult result;
    final IndicatorResult indicator;
    /** Its part of the sum that it belongs to. */
    final Ratio weight;
    /** Its part of the whole index. */
    final Ratio share;

    private Slot(Growing sum, IndicatorResult indicator, Ratio weight) {
      this.unit = sum.unit;
      this.result = sum.result;
      this.indicator = indicator;
      this.weight = weight;
      this.share = sum.above.times(weight);
    }

    Score present() {
      return indicator.outcome().lowest();
    }
  }

  /** A sum that cannot exceed the scale, is rounded where it says so, and then makes a part of something greater. */
  record Sum(Ratio weight, Ratio constant, List<Part> parts, @Nullable Rounding rounding) implements Part {

    /** The value of this sum, given what its parts add up to beside the constant. */
    Ratio value(Ratio partsTotal) {
      Ratio total = constant.plus(partsTotal).min(Score.MAX.ratio());
      return weight.times(rounding == null ? total : Ratio.of(total.rounded(rounding)));
    }
  }

  private final Sum whole;
  private final List<Slot> slots;

  private IndexFormula(Sum whole) {
    this.whole = whole;
    this.slots = slots(whole);
  }

  /** All indicators of a part, in the order of the form. */
  static List<Slot> slots(Part part) {
    return part instanceof Sum sum
        ? sum.parts.stream().flatMap(inner -> slots(inner).stream()).toList()
        : List.of((Slot) part);
  }

  static IndexFormula of(IppResult result) {
    Growing whole = new Growing(Optional.empty(), result, Ratio.ONE);
    whole.add(result.explanation(), Ratio.ONE);
    return new IndexFormula(whole.sum(Ratio.ONE, null));
  }

  static IndexFormula of(AgencyIndex agency) {
    Ratio constant = Ratio.ZERO;
    List<Part> parts = new ArrayList<>();
    for (UnitShare unit : agency.units()) {
      Optional<IppResult> result = unit.unit().result().filter(known -> unit.share().signum() > 0);
      if (result.isEmpty()) {
        constant = constant.plus(unit.points());
      } else if (agency.policy().agencyMeanOf() == AgencyMeanOf.ROUNDED_UNITS) {
        Growing sum = new Growing(Optional.of(unit.unit().unit()), result.get(), unit.share());
        sum.add(result.get().explanation(), Ratio.ONE);
        parts.add(sum.sum(unit.share(), agency.policy().rounding()));
      } else {
        Growing sum = new Growing(Optional.of(unit.unit().unit()), result.get(), Ratio.ONE);
        sum.add(result.get().explanation(), unit.share());
        constant = constant.plus(sum.constant);
        parts.addAll(sum.parts);
      }
    }
    return new IndexFormula(new Sum(Ratio.ONE, constant, parts, null));
  }

  /** The sum that makes the index. */
  Sum whole() {
    return whole;
  }

  /** All indicators that take part, in the order of the form. */
  List<Slot> slots() {
    return slots;
  }

  /** The index when some indicators have other values. */
  Ratio value(Map<Slot, Score> shifted) {
    return whole.value(parts(whole, shifted));
  }

  /** What the parts of a sum add up to when some indicators have other values. */
  static Ratio parts(Sum sum, Map<Slot, Score> shifted) {
    Ratio.WeightedSum total = new Ratio.WeightedSum();
    sum.parts.forEach(part -> total.add(Ratio.ONE, value(part, shifted)));
    return total.total();
  }

  /** What a part adds when some indicators have other values. */
  static Ratio value(Part part, Map<Slot, Score> shifted) {
    if (part instanceof Sum sum) {
      return sum.value(parts(sum, shifted));
    }
    Slot slot = (Slot) part;
    Score value = shifted.get(slot);
    return slot.weight.times((value == null ? slot.present() : value).ratio());
  }

  /** A sum under construction from the explanation of a unit's index. */
  private static final class Growing {

    private final Optional<String> unit;
    private final IppResult result;
    /** The part of the whole index that the sum makes. */
    private final Ratio above;
    private final List<Part> parts = new ArrayList<>();
    private Ratio constant = Ratio.ZERO;

    Growing(Optional<String> unit, IppResult result, Ratio above) {
      this.unit = unit;
      this.result = result;
      this.above = above;
    }

    Sum sum(Ratio weight, @Nullable Rounding rounding) {
      return new Sum(weight, constant, parts, rounding);
    }

    void add(Explanation node, Ratio weight) {
      if (node.kind() == Explanation.Kind.INDICATOR) {
        parts.add(new Slot(this, indicator(node), weight));
      } else if (node.nodes().noneMatch(below -> below.kind() == Explanation.Kind.INDICATOR)) {
        constant = constant.plus(weight.times(node.lowest()));
      } else if (isRounded(node)) {
        parts.add(rounded(node, weight));
      } else {
        node.children().forEach(child -> add(child, weight.times(child.weight())));
      }
    }

    /** Tells whether what each child adds is rounded. */
    private boolean isRounded(Explanation node) {
      return result.policy().roundingRule() == RoundingRule.EACH_ASPECT
          && node.children().stream().anyMatch(child -> child.kind() == Explanation.Kind.ASPECT);
    }

    private Sum rounded(Explanation node, Ratio weight) {
      Growing sum = new Growing(unit, result, above.times(weight));
      for (Explanation child : node.children()) {
        Growing part = new Growing(unit, result, sum.above);
        part.add(child, child.weight());
        sum.parts.add(part.sum(Ratio.ONE, result.policy().rounding()));
      }
      return sum.sum(weight, null);
    }

    private IndicatorResult indicator(Explanation node) {
      return result.indicators().stream()
          .filter(indicator -> indicator.indicator().number().toString().equals(node.id()))
          .findFirst()
          .orElseThrow();
    }
  }
}
