package io.github.pekppp.survey;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Ratio;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an element weighs (bobot nilai rata-rata tertimbang): one part of as many as there are elements.
 *
 * <p>Exactly 1/n by default. Published surveys also use it as somebody printed it: 0.111 or 0.11 for nine elements, 0.071 for
 * fourteen. A printed weight lowers or raises every index, as n such weights are not 1: 0.11 lowers it by 1 %.
 */
public sealed interface WeightRule extends Serializable {

  /** Exactly 1/n. */
  WeightRule EXACT = new Exact();

  /**
   * Returns the weight of an element.
   *
   * @param elements how many elements there are, at least 1
   * @return the weight, above 0
   */
  Ratio weight(int elements);

  /**
   * Tells whether this is the weight of one of so many elements.
   *
   * @param elements how many elements there are, at least 1
   * @return true for the exact rule, and for a printed weight that is 1/n rounded or cut to its decimals
   */
  boolean appliesTo(int elements);

  /**
   * Returns its name in files, which {@link #parse} reads back.
   *
   * @return {@code exact}, or the printed weight
   */
  String code();

  /** Exactly 1/n. */
  record Exact() implements WeightRule {

    @Override
    public Ratio weight(int elements) {
      return Ratio.of(1, elements);
    }

    @Override
    public boolean appliesTo(int elements) {
      return true;
    }

    @Override
    public String code() {
      return "exact";
    }

    @Override
    public String toString() {
      return code();
    }
  }

  /**
   * A weight as somebody printed it.
   *
   * @param weight the weight, above 0, such as 0.111
   */
  record Printed(BigDecimal weight) implements WeightRule {

    /**
     * Checks that it is a weight.
     *
     * @param weight the weight, above 0
     */
    public Printed {
      Objects.requireNonNull(weight, "weight");
      if (weight.signum() <= 0) {
        throw new IllegalArgumentException("weight: " + weight + " is not above 0");
      }
      weight = weight.setScale(Math.max(weight.scale(), 0));
    }

    @Override
    public Ratio weight(int elements) {
      return Ratio.of(weight);
    }

    @Override
    public boolean appliesTo(int elements) {
      return weight.compareTo(printed(elements, RoundingMode.HALF_UP)) == 0
          || weight.compareTo(printed(elements, RoundingMode.DOWN)) == 0;
    }

    private BigDecimal printed(int elements, RoundingMode mode) {
      return BigDecimal.ONE.divide(BigDecimal.valueOf(elements), weight.scale(), mode);
    }

    @Override
    public String code() {
      return weight.toPlainString();
    }

    @Override
    public String toString() {
      return code();
    }
  }

  /**
   * Lists the rules that published surveys of so many elements use.
   *
   * @param elements how many elements there are, at least 1
   * @return the exact rule, then the printed ones: 0.111 and 0.11 for nine, 0.071 for fourteen
   */
  static List<WeightRule> inUse(int elements) {
    return Stream.concat(Stream.of(EXACT), WeightsInUse.PRINTED.stream())
        .filter(rule -> rule.appliesTo(elements))
        .toList();
  }

  /**
   * Reads a rule.
   *
   * @param text {@code exact}, or a printed weight such as {@code 0.111}
   * @return the rule, or why it is none
   */
  static Validation<List<Problem>, WeightRule> parse(String text) {
    return parse(text, Place.ROOT);
  }

  /**
   * Reads a rule, telling problems by its place.
   *
   * @param text {@code exact}, or a printed weight such as {@code 0.111}
   * @param place where it stands
   * @return the rule, or why it is none
   */
  static Validation<List<Problem>, WeightRule> parse(String text, Place place) {
    String word = text.strip();
    if (word.equals(EXACT.code())) {
      return Validation.valid(EXACT);
    }
    return WeightsInUse.DECIMAL.matcher(word).matches() && new BigDecimal(word).signum() > 0
        ? Validation.valid(new Printed(new BigDecimal(word)))
        : Validation.invalid(List.of(SurveyProblem.WEIGHT_UNREADABLE.at(place, text)));
  }

  /**
   * Reads a rule, throwing where {@link #parse(String)} would return a problem.
   *
   * @param text {@code exact}, or a printed weight such as {@code 0.111}
   * @return the rule
   * @throws ProblemException when it is none
   */
  static WeightRule parseOrThrow(String text) {
    return ProblemLog.orThrow(parse(text));
  }

  /**
   * Reads a rule, throwing where {@link #parse(String, Place)} would return a problem.
   *
   * @param text {@code exact}, or a printed weight such as {@code 0.111}
   * @param place where it stands
   * @return the rule
   * @throws ProblemException when it is none
   */
  static WeightRule parseOrThrow(String text, Place place) {
    return ProblemLog.orThrow(parse(text, place));
  }
}
