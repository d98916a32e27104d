package io.github.pekppp.explain;

import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A node of the tree that gives the reason for every point of an index.
 *
 * <p>Three laws hold exactly. The weights of a node's children sum to 1. Its value is the sum of their weights times
 * their values, plus its adjustment. So the index is the sum of all {@linkplain #points points} of the leaves, plus the
 * adjustments of the nodes times their shares.
 *
 * <p>What is not known yet makes a value a range: its lowest end counts unknown marks as 0, its highest as 5. Where
 * everything is known both are equal.
 *
 * @param kind what the node stands for
 * @param id the id of what it stands for: of an aspect or item, the number of an indicator, else the kind's code
 * @param label its name for people
 * @param reason why its value is what it is
 * @param weight its part of the parent node, 0..1; 1 for the root
 * @param share its part of the whole index, 0..1; 1 for the root
 * @param lowest its value at the lowest, 0..5
 * @param highest its value at the highest, 0..5
 * @param adjustment what rounding the parts added to {@code lowest}; zero unless the policy rounds each aspect
 * @param children what it is made of; none for a mark or a mean of answers
 * @param grounds the facts that the level of an indicator follows from, as far as records of the unit tell them; none for
 *     facts that somebody typed, for a mark, and for every other kind of node; of a unit with marks they stand in the explanation of
 *     its claim, {@code ClaimReview.claim()}
 */
public record Explanation(
    Kind kind,
    String id,
    Text label,
    Reason reason,
    Ratio weight,
    Ratio share,
    Ratio lowest,
    Ratio highest,
    Ratio adjustment,
    List<Explanation> children,
    List<Ground> grounds)
    implements Serializable {

  /** What a node stands for. */
  public enum Kind {
    /** The index of the unit. */
    IPP,
    /** The evaluators' form, or its part in an aspect. */
    F02,
    /** The users' form, or its part in an aspect. */
    F03,
    /** An aspect. */
    ASPECT,
    /** An indicator of form F-02. */
    INDICATOR,
    /** A question of form F-03. */
    ITEM,
    /** Weight that an aspect does not give to any indicator, because a source prints weights that do not make a whole. */
    UNASSIGNED
  }

  /**
   * Copies the lists.
   *
   * @param kind what the node stands for
   * @param id the id of what it stands for: of an aspect or item, the number of an indicator, else the kind's code
   * @param label its name for people
   * @param reason why its value is what it is
   * @param weight its part of the parent node, 0..1
   * @param share its part of the whole index, 0..1
   * @param lowest its value at the lowest, 0..5
   * @param highest its value at the highest, 0..5
   * @param adjustment what rounding the parts added to the lowest value
   * @param children what it is made of
   * @param grounds the facts it follows from that records tell
   */
  public Explanation {
    Objects.requireNonNull(kind, "kind");
    children = List.copyOf(children);
    grounds = List.copyOf(grounds);
  }

  /**
   * Creates a node that rests on no records.
   *
   * @param kind what the node stands for
   * @param id the id of what it stands for: of an aspect or item, the number of an indicator, else the kind's code
   * @param label its name for people
   * @param reason why its value is what it is
   * @param weight its part of the parent node, 0..1
   * @param share its part of the whole index, 0..1
   * @param lowest its value at the lowest, 0..5
   * @param highest its value at the highest, 0..5
   * @param adjustment what rounding the parts added to the lowest value
   * @param children what it is made of
   */
  public Explanation(
      Kind kind,
      String id,
      Text label,
      Reason reason,
      Ratio weight,
      Ratio share,
      Ratio lowest,
      Ratio highest,
      Ratio adjustment,
      List<Explanation> children) {
    this(kind, id, label, reason, weight, share, lowest, highest, adjustment, children, List.of());
  }

  /**
   * Returns the value when it is known.
   *
   * @return the value, 0..5; empty when it is a range
   */
  public Optional<Ratio> value() {
    return lowest.equals(highest) ? Optional.of(lowest) : Optional.empty();
  }

  /**
   * Returns what this node adds to the index, at the lowest.
   *
   * @return the share times the lowest value
   */
  public Ratio points() {
    return share.times(lowest);
  }

  /**
   * Returns what rounding the parts added, here and in all nodes below.
   *
   * @return points of the index, below 0 where rounding took some; 0 unless the policy rounds each aspect
   */
  public Ratio roundingPoints() {
    return nodes().map(node -> node.share.times(node.adjustment)).reduce(Ratio.ZERO, Ratio::plus);
  }

  /**
   * Lists this node and all below it.
   *
   * @return the nodes, each before its children
   */
  public Stream<Explanation> nodes() {
    List<Explanation> nodes = new ArrayList<>();
    forEach(nodes::add);
    return nodes.stream();
  }

  /**
   * Visits this node and all below it, each before its children.
   *
   * @param visitor takes each node
   */
  public void forEach(Consumer<Explanation> visitor) {
    visitor.accept(this);
    for (Explanation child : children) {
      child.forEach(visitor);
    }
  }

  /**
   * Lists the ends of the tree that belong to the users' form.
   *
   * @return means of answers, or what stands in their place; none where the evaluators' form is the whole index
   */
  public Stream<Explanation> usersNodes() {
    return nodes()
        .filter(node -> node.children.isEmpty())
        .filter(node -> node.kind == Kind.ITEM || node.kind == Kind.F03);
  }

  /**
   * Finds a node.
   *
   * @param wanted what it stands for
   * @param wantedId its id
   * @return the first such node; empty when there is none
   */
  public Optional<Explanation> find(Kind wanted, String wantedId) {
    return nodes().filter(node -> node.kind == wanted && node.id.equals(wantedId)).findFirst();
  }
}
