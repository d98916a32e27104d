package io.github.pekppp.scoring;

import io.github.pekppp.score.Level;
import io.github.pekppp.score.Score;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What came of an indicator. */
public sealed interface Outcome extends Serializable {

  /**
   * Returns the least that the indicator counts for.
   *
   * @return the score, 0..5
   */
  Score lowest();

  /**
   * Returns the most that the indicator may count for.
   *
   * @return the score, 0..5; the lowest when the outcome is settled
   */
  Score highest();

  /**
   * Says the outcome.
   *
   * @return such as "level 4"
   */
  Text text();

  /**
   * It has a score: counts by it.
   *
   * @param score the level, or the mean of several evaluators' levels
   */
  record Scored(Score score) implements Outcome {

    private static final List<Scored> WHOLE =
        IntStream.rangeClosed(0, Level.MAX).mapToObj(level -> new Scored(Score.of(level))).toList();

    /**
     * Returns the outcome of a level.
     *
     * @param level the level
     * @return the outcome
     */
    public static Scored of(Level level) {
      return WHOLE.get(level.value());
    }

    @Override
    public Score lowest() {
      return score;
    }

    @Override
    public Score highest() {
      return score;
    }

    @Override
    public Text text() {
      return Text.same("level " + score.level().map(Level::toString).orElseGet(score::toString));
    }
  }

  /** It is left out: the other weights of its aspect are rescaled. */
  record NotApplicable() implements Outcome {
    @Override
    public Score lowest() {
      return Score.ZERO;
    }

    @Override
    public Score highest() {
      return Score.ZERO;
    }

    @Override
    public Text text() {
      return Text.of("tidak berlaku", "not applicable");
    }
  }

  /** Nobody marked it yet: it counts as anything from 0 to 5, so that there is no index, only a range. */
  record Missing() implements Outcome {
    @Override
    public Score lowest() {
      return Score.ZERO;
    }

    @Override
    public Score highest() {
      return Score.MAX;
    }

    @Override
    public Text text() {
      return Text.of("belum dinilai", "not marked");
    }
  }

  /**
   * Its facts leave several levels open: it counts as anything between two, so that there is no index, only a range.
   *
   * @param from the level it has whatever the unknown facts are
   * @param to the level it has at best, above {@code from}
   */
  record Open(Level from, Level to) implements Outcome {
    @Override
    public Score lowest() {
      return from.score();
    }

    @Override
    public Score highest() {
      return to.score();
    }

    @Override
    public Text text() {
      return Text.same("level " + from + ".." + to);
    }
  }

  /**
   * Evaluators differ: it counts as anything between their marks, so that there is no index, only a range.
   *
   * @param levels the levels by evaluator, sorted, at least two different ones
   */
  record Disputed(SortedMap<String, Level> levels) implements Outcome {

    /**
     * Copies the levels.
     *
     * @param levels the levels by evaluator, sorted, at least two different ones
     */
    public Disputed {
      levels = Collections.unmodifiableSortedMap(new TreeMap<>((Map<String, Level>) levels));
    }

    @Override
    public Score lowest() {
      return levels.values().stream().min(Level::compareTo).orElseThrow().score();
    }

    @Override
    public Score highest() {
      return levels.values().stream().max(Level::compareTo).orElseThrow().score();
    }

    @Override
    public Text text() {
      return Text.of("berbeda: {0}", "differ: {0}").with(levels.values());
    }
  }
}
