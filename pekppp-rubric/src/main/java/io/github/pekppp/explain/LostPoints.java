package io.github.pekppp.explain;

import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the points between the highest index there can be, 5, and an index were lost (letak kehilangan nilai).
 *
 * <p>Exactly: 5 less the losses of all aspects, less {@code users}, less {@code unassigned}, plus {@code rounding} is the
 * index, and the losses of all indicators are those of all aspects. While marks are missing, it is the lowest end of the
 * range, and every missing mark counts as lost.
 *
 * @param aspects what the marks of each aspect lost, in the order of the form
 * @param indicators what each indicator lost, in the order of the form; nothing for extra information
 * @param users what the users' form lost, from 0
 * @param unassigned what weight lost that an aspect gives to no indicator, from 0
 * @param rounding what rounding the parts added; below 0 where it took some
 */
public record LostPoints(List<Loss> aspects, List<Loss> indicators, Ratio users, Ratio unassigned, Ratio rounding)
    implements Serializable {

  private static final Ratio HIGHEST = Ratio.of(Level.MAX);

  /**
   * Copies the lists.
   *
   * @param aspects what the marks of each aspect lost
   * @param indicators what each indicator lost
   * @param users what the users' form lost
   * @param unassigned what weight lost that an aspect gives to no indicator
   * @param rounding what rounding the parts added
   */
  public LostPoints {
    aspects = List.copyOf(aspects);
    indicators = List.copyOf(indicators);
  }

  /**
   * What one aspect or indicator lost.
   *
   * @param id the id of the aspect, or the number of the indicator
   * @param label its name
   * @param points points of the index, exact, from 0
   */
  public record Loss(String id, Text label, Ratio points) implements Serializable {
    private Loss plus(Loss other) {
      return new Loss(id, label, points.plus(other.points));
    }
  }

  /**
   * Finds the losses of an index.
   *
   * @param index the reason for every point of it
   * @return what was lost where
   */
  public static LostPoints of(Explanation index) {
    Losses losses = new Losses();
    losses.collect(index, Optional.empty());
    return new LostPoints(
        List.copyOf(losses.aspects.values()),
        losses.indicators,
        losses.users,
        losses.unassigned,
        index.roundingPoints());
  }

  /**
   * Lists the indicators that lost most.
   *
   * @return those that lost something, by falling loss, those of equal loss in the order of the form
   */
  public List<Loss> biggest() {
    return indicators.stream()
        .filter(loss -> loss.points().signum() > 0)
        .sorted(Comparator.comparing(Loss::points).reversed())
        .toList();
  }

  /** Sums up while it walks through the tree. */
  private static final class Losses {

    private final Map<String, Loss> aspects = new LinkedHashMap<>();
    private final List<Loss> indicators = new ArrayList<>();
    private Ratio users = Ratio.ZERO;
    private Ratio unassigned = Ratio.ZERO;

    void collect(Explanation node, Optional<Explanation> above) {
      Optional<Explanation> aspect = node.kind() == Explanation.Kind.ASPECT ? Optional.of(node) : above;
      if (node.children().isEmpty()) {
        add(node, aspect, node.share().times(HIGHEST.minus(node.lowest())));
      }
      node.children().forEach(child -> collect(child, aspect));
    }

    private static Loss loss(Explanation node, Ratio points) {
      return new Loss(node.id(), node.label(), points);
    }

    private void add(Explanation leaf, Optional<Explanation> aspect, Ratio lost) {
      switch (leaf.kind()) {
        case INDICATOR -> {
          indicators.add(loss(leaf, lost));
          aspect.ifPresent(found -> aspects.merge(found.id(), loss(found, lost), Loss::plus));
        }
        case ITEM, F03 -> users = users.plus(lost);
        case IPP, F02, ASPECT, UNASSIGNED -> unassigned = unassigned.plus(lost);
      }
    }
  }
}
