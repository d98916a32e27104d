package io.github.pekppp.survey;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Ratio;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * How often each answer was given to a question (rekapitulasi jawaban).
 *
 * @param ones how many answered 1, at least 0
 * @param twos how many answered 2, at least 0
 * @param threes how many answered 3, at least 0
 * @param fours how many answered 4, at least 0
 */
public record AnswerCounts(long ones, long twos, long threes, long fours) implements Serializable {

  /** Nobody answered. */
  public static final AnswerCounts NONE = new AnswerCounts(0, 0, 0, 0);

  /** The lowest answer. */
  public static final int LOWEST = 1;

  /** The highest answer. */
  public static final int HIGHEST = 4;

  /** The highest count, {@value}: the sum of the answers of four such counts still fits a long. */
  public static final long MOST = Long.MAX_VALUE / (HIGHEST * HIGHEST);

  /**
   * Checks that no count is negative.
   *
   * @param ones how many answered 1, at least 0
   * @param twos how many answered 2, at least 0
   * @param threes how many answered 3, at least 0
   * @param fours how many answered 4, at least 0
   * @throws ArithmeticException when a count is above 576460752303423487
   */
  public AnswerCounts {
    for (long count : new long[] {ones, twos, threes, fours}) {
      if (count < 0) {
        throw new IllegalArgumentException("counts: " + count + " is below 0");
      }
      if (count > MOST) {
        throw new ArithmeticException("counts: " + count + " is above " + MOST);
      }
    }
  }

  /**
   * Reads the counts of a table.
   *
   * @param counts how many answered 1, 2, 3 and 4
   * @return the counts, or what is wrong with them; paths are {@code [3]}
   */
  public static Validation<List<Problem>, AnswerCounts> of(List<Long> counts) {
    return of(counts, Place.ROOT);
  }

  /**
   * Reads the counts of a table, telling problems by its place.
   *
   * @param counts how many answered 1, 2, 3 and 4
   * @param place where they stand
   * @return the counts, or what is wrong with them
   */
  public static Validation<List<Problem>, AnswerCounts> of(List<Long> counts, Place place) {
    ProblemLog log = new ProblemLog();
    if (counts.size() != HIGHEST) {
      log.add(SurveyProblem.COUNTS_NOT_FOUR.at(place, counts.size()));
    }
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) < 0 || counts.get(i) > MOST) {
        log.add(SurveyProblem.COUNT_RANGE.at(place.item(i + 1), counts.get(i), MOST));
      }
    }
    return log.result(() -> new AnswerCounts(counts.get(0), counts.get(1), counts.get(2), counts.get(3)));
  }

  /**
   * Reads the counts of a table, throwing where {@link #of(List)} would return problems.
   *
   * @param counts how many answered 1, 2, 3 and 4
   * @return the counts
   * @throws ProblemException when they are not four, or one is out of range
   */
  public static AnswerCounts ofOrThrow(List<Long> counts) {
    return ProblemLog.orThrow(of(counts));
  }

  /**
   * Reads the counts of a table, throwing where {@link #of(List, Place)} would return problems.
   *
   * @param counts how many answered 1, 2, 3 and 4
   * @param place where they stand
   * @return the counts
   * @throws ProblemException when they are not four, or one is out of range
   */
  public static AnswerCounts ofOrThrow(List<Long> counts, Place place) {
    return ProblemLog.orThrow(of(counts, place));
  }

  /**
   * Tells whether a number is an answer.
   *
   * @param number any number
   * @return true from 1 to 4
   */
  public static boolean isAnswer(long number) {
    return number >= LOWEST && number <= HIGHEST;
  }

  /**
   * Returns how often an answer was given.
   *
   * @param answer the answer, 1..4
   * @return the count
   */
  public long count(int answer) {
    return switch (answer) {
      case 1 -> ones;
      case 2 -> twos;
      case 3 -> threes;
      case 4 -> fours;
      default -> throw new IllegalArgumentException("answer: " + answer + " is outside " + LOWEST + ".." + HIGHEST);
    };
  }

  /**
   * Returns how many answered.
   *
   * @return the number of answers
   */
  public long total() {
    return ones + twos + threes + fours;
  }

  /**
   * Returns the sum of the answers.
   *
   * @return the sum, from once to four times the number of answers
   */
  public long sum() {
    return ones + 2 * twos + 3 * threes + 4 * fours;
  }

  /**
   * Returns the mean of the answers (nilai rata-rata, NRR).
   *
   * @return the exact mean, 1..4; empty when nobody answered
   */
  public Optional<Ratio> mean() {
    return total() == 0 ? Optional.empty() : Optional.of(Ratio.of(sum(), total()));
  }

  /**
   * Returns which part of those who answered gave an answer.
   *
   * @param answer the answer, 1..4
   * @return the part, 0..1; empty when nobody answered
   */
  public Optional<Ratio> share(int answer) {
    long count = count(answer);
    return total() == 0 ? Optional.empty() : Optional.of(Ratio.of(count, total()));
  }

  /**
   * Adds the answers of others to the same question.
   *
   * @param other their counts
   * @return the counts of both
   * @throws ArithmeticException when a count grows above 576460752303423487
   */
  public AnswerCounts plus(AnswerCounts other) {
    return new AnswerCounts(ones + other.ones, twos + other.twos, threes + other.threes, fours + other.fours);
  }
}
