package io.github.pekppp.priority;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import io.github.pekppp.text.Text;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an index is to reach, or not to lose. */
public sealed interface Goal extends Serializable {

  /** How an index is written. */
  Pattern DECIMAL = Pattern.compile("\\d(\\.\\d{1,20})?");

  /**
   * Tells whether an index reaches this goal.
   *
   * <p>Whatever reaches it, anything higher does.
   *
   * @param exact the exact index, 0..5
   * @param grades the categories
   * @param policy how an index is rounded, and a value between two categories is read
   * @return true when it does
   */
  boolean isReachedBy(Ratio exact, GradeScale grades, ScoringPolicy policy);

  /**
   * Names the goal.
   *
   * @return such as "category A-"
   */
  Text text();

  /**
   * Reads a goal.
   *
   * @param instrument the edition, which gives the categories
   * @param text the letter of a category, such as {@code A-}, or an index of 0..5, such as {@code 4.2}
   * @return the goal, or the problem that it is neither
   */
  static Validation<List<Problem>, Goal> parse(Instrument instrument, String text) {
    String wanted = text.strip();
    List<Grade> grades = instrument.grades().grades();
    Optional<Grade> grade = grades.stream().filter(known -> known.letter().equals(wanted)).findFirst();
    Optional<BigDecimal> index = Optional.of(wanted)
        .filter(number -> DECIMAL.matcher(number).matches())
        .map(BigDecimal::new)
        .filter(number -> Score.isScore(Ratio.of(number)));
    return grade.<Goal>map(Category::new).or(() -> index.map(Published::new))
        .<Validation<List<Problem>, Goal>>map(Validation::valid)
        .orElseGet(() -> Validation.invalid(List.of(PriorityProblem.GOAL_UNKNOWN.at(
            Place.of("target"), wanted, grades.stream().map(Grade::letter).collect(Collectors.joining(", "))))));
  }

  /**
   * Reads a goal, throwing where {@link #parse} would return a problem.
   *
   * @param instrument the edition
   * @param text the letter of a category, or an index
   * @return the goal
   * @throws ProblemException when the text is neither
   */
  static Goal parseOrThrow(Instrument instrument, String text) {
    return ProblemLog.orThrow(parse(instrument, text));
  }

  /**
   * A category or a higher one.
   *
   * <p>Under the policy {@code printed_only} a value above its lower limit may lie between two categories and have none.
   *
   * @param grade the category
   */
  record Category(Grade grade) implements Goal {

    /**
     * Checks that there is a category.
     *
     * @param grade the category
     */
    public Category {
      Objects.requireNonNull(grade, "grade");
    }

    @Override
    public boolean isReachedBy(Ratio exact, GradeScale grades, ScoringPolicy policy) {
      return policy.grade(grades, exact)
          .map(found -> found.min().compareTo(grade.min()) >= 0)
          .orElseGet(() -> exact.compareTo(Ratio.of(grade.min())) >= 0);
    }

    @Override
    public Text text() {
      return Text.of("kategori {0} ({1})", "category {0} ({1})").with(grade.letter(), grade.label());
    }
  }

  /**
   * An index as it is published, rounded as the policy says.
   *
   * @param index the value, 0..5
   */
  record Published(BigDecimal index) implements Goal {

    /**
     * Checks the range.
     *
     * @param index the value, 0..5
     */
    public Published {
      if (!Score.isScore(Ratio.of(index))) {
        throw new IllegalArgumentException("index: " + index + " is outside 0..5");
      }
    }

    @Override
    public boolean isReachedBy(Ratio exact, GradeScale grades, ScoringPolicy policy) {
      return new Index(Score.of(exact), policy.rounding()).rounded().compareTo(index) >= 0;
    }

    @Override
    public Text text() {
      return Text.of("indeks {0}", "index {0}").with(index.toPlainString());
    }
  }
}
