package io.github.pekppp.grade;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table of grades that covers a range of values without gap or overlap.
 *
 * <p>It knows nothing of PEKPPP: any table with printed limits can be one, such as the nine categories of the public
 * service index (0.00..5.00) or the four of a satisfaction survey (25.00..100.00). Immutable, thread-safe.
 *
 * <pre>{@code
 * GradeScale scale = GradeScale.ofOrThrow(List.of(
 *     new Grade("A", Text.same("Lulus"), new BigDecimal("60.00"), new BigDecimal("100.00")),
 *     new Grade("B", Text.same("Gagal"), new BigDecimal("0.00"), new BigDecimal("59.99"))));
 * scale.grade(Ratio.parse("59.995").orElseThrow());   // A: rounds to 60.00
 * }</pre>
 */
public final class GradeScale implements Serializable {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // the list is an unmodifiable copy, which is serializable
  private final List<Grade> grades;

  private GradeScale(List<Grade> grades) {
    this.grades = grades;
  }

  /**
   * Creates a scale after proving that its grades cover their range without gap or overlap.
   *
   * @param grades the grades, highest first, their limits printed with one number of decimals
   * @return the scale, or every problem of the table; paths count the grades from 1, such as {@code [2]}
   */
  public static Validation<List<Problem>, GradeScale> of(List<Grade> grades) {
    return of(grades, IntStream.rangeClosed(1, grades.size()).mapToObj(Place.ROOT::item).toList(), Place.ROOT);
  }

  /**
   * Creates a scale as {@link #of(List)} does, telling problems by the places of the grades.
   *
   * @param grades the grades, highest first
   * @param places where each grade stands, as many as grades
   * @param whole where the table stands
   * @return the scale, or every problem of the table
   */
  public static Validation<List<Problem>, GradeScale> of(List<Grade> grades, List<Place> places, Place whole) {
    ProblemLog log = new ProblemLog();
    if (grades.isEmpty()) {
      log.add(GradeProblem.SCALE_EMPTY.at(whole));
    }
    Set<String> letters = new HashSet<>();
    boolean unlike = false;
    int decimals = grades.stream().mapToInt(grade -> Math.max(grade.min().scale(), grade.max().scale())).max().orElse(0);
    for (int i = 0; i < grades.size(); i++) {
      Grade grade = grades.get(i);
      if (!letters.add(grade.letter())) {
        log.add(GradeProblem.GRADE_DUPLICATE.at(places.get(i), grade.letter()));
      }
      if (grade.min().scale() != decimals || grade.max().scale() != decimals) {
        log.add(GradeProblem.GRADE_DECIMALS.at(places.get(i), grade.letter(), decimals));
        unlike = true;
      }
    }
    for (int i = 1; i < grades.size() && !unlike; i++) {
      checkNeighbours(grades.get(i - 1), grades.get(i), places.get(i), log);
    }
    return log.result(() -> new GradeScale(List.copyOf(grades)));
  }

  /**
   * Creates a scale, throwing where {@link #of(List)} would return problems.
   *
   * @param grades the grades, highest first
   * @return the scale
   * @throws ProblemException when the grades do not make a scale
   */
  public static GradeScale ofOrThrow(List<Grade> grades) {
    return ProblemLog.orThrow(of(grades));
  }

  private static void checkNeighbours(Grade above, Grade below, Place place, ProblemLog log) {
    BigDecimal step = BigDecimal.ONE.movePointLeft(above.min().scale());
    BigDecimal expected = above.min().subtract(step);
    if (below.min().compareTo(above.max()) > 0) {
      log.add(GradeProblem.GRADE_ORDER.at(place, below.letter(), above.letter()));
    } else if (below.max().compareTo(expected) > 0) {
      log.add(GradeProblem.GRADE_OVERLAP.at(place, below.letter(), above.letter()));
    } else if (below.max().compareTo(expected) < 0) {
      log.add(GradeProblem.GRADE_GAP.at(place, below.max(), above.min()));
    }
  }

  /**
   * Returns the grades.
   *
   * @return the grades, highest first, unmodifiable
   */
  public List<Grade> grades() {
    return grades;
  }

  /**
   * Returns the next higher grade.
   *
   * @param grade a grade of this scale
   * @return the grade above it; empty above the highest
   * @throws IllegalArgumentException when the scale does not have the grade
   */
  public Optional<Grade> above(Grade grade) {
    int place = grades.indexOf(grade);
    if (place < 0) {
      throw new IllegalArgumentException("grade: " + grade.letter() + " is not on this scale");
    }
    return place == 0 ? Optional.empty() : Optional.of(grades.get(place - 1));
  }

  /**
   * Returns the lowest value with a grade.
   *
   * @return the lower limit of the last grade
   */
  public BigDecimal lowest() {
    return grades.get(grades.size() - 1).min();
  }

  /**
   * Returns the highest value with a grade.
   *
   * @return the upper limit of the first grade
   */
  public BigDecimal highest() {
    return grades.get(0).max();
  }

  /**
   * Returns how many decimals the limits are printed with.
   *
   * @return the decimals, 2 for the public service index
   */
  public int decimals() {
    return lowest().scale();
  }

  /**
   * Tells whether a value lies on this scale, limits included.
   *
   * @param value any value
   * @return true when {@link #grade} takes it
   */
  public boolean covers(Ratio value) {
    return value.compareTo(Ratio.of(lowest())) >= 0 && value.compareTo(Ratio.of(highest())) <= 0;
  }

  /**
   * Returns the grade of a value, rounding it first to the decimals of the limits, a half up.
   *
   * @param value the exact value
   * @return its grade
   * @throws IllegalArgumentException when the value is not on the scale
   */
  public Grade grade(Ratio value) {
    return grade(value, BetweenLimits.ROUND_FIRST, RoundingMode.HALF_UP).orElseThrow();
  }

  /**
   * Returns the grade of a value.
   *
   * @param value the exact value
   * @param between how a value between two printed limits is read
   * @param mode which way a half goes; only {@link BetweenLimits#ROUND_FIRST} rounds
   * @return its grade; empty only between two limits under {@link BetweenLimits#AS_PRINTED}
   * @throws IllegalArgumentException when the value is not on the scale
   */
  public Optional<Grade> grade(Ratio value, BetweenLimits between, RoundingMode mode) {
    if (!covers(value)) {
      throw new IllegalArgumentException("value: " + value + " is outside " + lowest() + ".." + highest());
    }
    Objects.requireNonNull(mode, "mode");
    return switch (between) {
      case ROUND_FIRST -> {
        BigDecimal rounded = value.rounded(new Rounding(decimals(), mode));
        yield grades.stream().filter(grade -> grade.includes(rounded)).findFirst();
      }
      case CONTINUOUS -> {
        Optional<Grade> found = Optional.empty();
        for (Grade grade : grades) {
          found = value.compareTo(Ratio.of(grade.max())) <= 0 ? Optional.of(grade) : found;
        }
        yield found;
      }
      case AS_PRINTED -> grades.stream()
          .filter(grade -> value.compareTo(Ratio.of(grade.min())) >= 0)
          .filter(grade -> value.compareTo(Ratio.of(grade.max())) <= 0)
          .findFirst();
    };
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GradeScale that && grades.equals(that.grades);
  }

  @Override
  public int hashCode() {
    return grades.hashCode();
  }

  @Override
  public String toString() {
    return grades.toString();
  }
}
