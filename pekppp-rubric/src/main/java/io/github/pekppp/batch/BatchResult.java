package io.github.pekppp.batch;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.score.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Index and category of the units of a batch, by their places in it, from 0.
 *
 * <p>Immutable and thread-safe.
 */
public final class BatchResult {

  /** So many problems are kept; a batch with more is at fault as a whole. */
  public static final int MOST_PROBLEMS = 1000;

  /** Stands for no index. */
  static final long NO_INDEX = -1;

  private final GradeScale scale;
  private final Rounding rounding;
  private final long denominator;
  private final long[] numerators;
  private final byte[] grades;
  private final List<Problem> problems;

  BatchResult(
      GradeScale scale,
      Rounding rounding,
      long denominator,
      long[] numerators,
      byte[] grades,
      List<Problem> problems) {
    this.scale = scale;
    this.rounding = rounding;
    this.denominator = denominator;
    this.numerators = numerators;
    this.grades = grades;
    this.problems = problems;
  }

  /**
   * Counts the units.
   *
   * @return the number, with and without an index
   */
  public int units() {
    return numerators.length;
  }

  /**
   * Tells whether a unit has an index.
   *
   * @param unit its place, from 0
   * @return false when a level of it is missing or impossible, or the policy gives no index without users' answers
   */
  public boolean hasIndex(int unit) {
    return numerators[unit] != NO_INDEX;
  }

  /**
   * Returns the index of a unit.
   *
   * @param unit its place, from 0
   * @return the index; empty when it has none
   */
  public Optional<Index> index(int unit) {
    return hasIndex(unit)
        ? Optional.of(new Index(Score.of(Ratio.of(numerators[unit], denominator)), rounding))
        : Optional.empty();
  }

  /**
   * Returns the exact index of a unit as a number of {@linkplain #denominator parts}, for sums over many units.
   *
   * @param unit its place, from 0
   * @return the numerator, from 0
   * @throws IllegalArgumentException when the unit has no index
   */
  public long numerator(int unit) {
    if (!hasIndex(unit)) {
      throw new IllegalArgumentException("unit: " + unit + " has no index");
    }
    return numerators[unit];
  }

  /**
   * Returns what all numerators stand over.
   *
   * @return the denominator, above 0, the same for every unit
   */
  public long denominator() {
    return denominator;
  }

  /**
   * Returns the category of a unit.
   *
   * @param unit its place, from 0
   * @return the category; empty without an index, and between two limits when the policy reads them as printed
   */
  public Optional<Grade> category(int unit) {
    return grades[unit] == GradeTable.NONE ? Optional.empty() : Optional.of(scale.grades().get(grades[unit]));
  }

  /**
   * Counts the units of every category.
   *
   * @return the number by category, highest first, 0 among them; a unit without a category is not counted
   */
  public Map<Grade, Integer> counts() {
    int[] counts = new int[scale.grades().size()];
    for (byte grade : grades) {
      if (grade != GradeTable.NONE) {
        counts[grade]++;
      }
    }
    Map<Grade, Integer> byGrade = new LinkedHashMap<>();
    for (int i = 0; i < counts.length; i++) {
      byGrade.put(scale.grades().get(i), counts[i]);
    }
    return byGrade;
  }

  /**
   * Returns what is wrong with the levels.
   *
   * @return levels outside 0..5, the first {@value #MOST_PROBLEMS} of them; empty when there are none
   */
  public List<Problem> problems() {
    return problems;
  }
}
