package io.github.pekppp.report;

import io.github.pekppp.score.Index;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.scoring.ScoreRange;
import io.github.pekppp.survey.SurveyIndex;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** How reports show numbers; rounded for reading only, the exact ones stand beside them. */
final class Figures {

  static final String NONE = "-";

  private static final Rounding PERCENT = new Rounding(2, RoundingMode.HALF_UP);
  private static final Rounding MEAN = new Rounding(3, RoundingMode.HALF_UP);
  private static final Rounding POINTS = new Rounding(4, RoundingMode.HALF_UP);
  private static final int BAR = 20;

  private Figures() {}

  /** A part of a whole in per cents, such as {@code 17 %}. */
  static String percent(Ratio part) {
    return part.times(Ratio.of(100)).rounded(PERCENT).stripTrailingZeros().toPlainString() + " %";
  }

  /** A value of 0 to 5 with two decimals. */
  static String value(Ratio value) {
    return value.rounded(Rounding.TWO_DECIMALS).toPlainString();
  }

  /** The index of a survey as it is published. */
  static String ikm(SurveyIndex index) {
    return index.rounded().map(BigDecimal::toPlainString).orElse(NONE);
  }

  /** The mean answer to an element with three decimals, as surveys print it. */
  static String mean(Ratio mean) {
    return mean.rounded(MEAN).toPlainString();
  }

  /** A difference with its sign. */
  static String signed(BigDecimal difference) {
    return (difference.signum() > 0 ? "+" : "") + difference.toPlainString();
  }

  /** Points of an index with four decimals, so that small gains can be told apart. */
  static String points(Ratio points) {
    return points.rounded(POINTS).toPlainString();
  }

  /** Points with their sign, so that gains and losses can be told apart. */
  static String signed(Ratio points) {
    return points.signum() > 0 ? "+" + points(points) : points(points);
  }

  /** A score as a whole number; empty when it is none. */
  static Optional<Integer> whole(Score score) {
    return score.ratio().denominator().bitLength() == 1
        ? Optional.of(score.ratio().numerator().intValue())
        : Optional.empty();
  }

  /** An exact value: a whole number as such, else as a fraction. */
  static String exact(Ratio value) {
    return value.denominator().bitLength() == 1 ? value.numerator().toString() : value.toString();
  }

  /** The index of a result, or the range in which it lies. */
  static String index(IppResult result) {
    ScoreRange range = result.range();
    return result.ipp()
        .map(Index::toString)
        .orElseGet(() -> value(range.lowest().ratio()) + " .. " + value(range.highest().ratio()));
  }

  /** What came of an indicator: a level as a number, else in words. */
  static String outcome(Outcome outcome, Language language) {
    return outcome instanceof Outcome.Scored scored
        ? scored.score().level().map(Level::toString).orElseGet(() -> value(scored.score().ratio()))
        : outcome.text().in(language);
  }

  /** What came of an indicator that one side may not have. */
  static String outcome(Optional<IndicatorResult> result, Language language) {
    return result.map(found -> outcome(found.outcome(), language)).orElse(NONE);
  }

  /** The status, and what the levels rest on, unless it is the evaluators' marks. */
  static String status(IppResult result, Language language) {
    String status = result.status().label().in(language);
    return result.basis() == Basis.EVALUATION ? status : status + "; " + result.basis().label().in(language);
  }

  /** What levels rest on, in a word that fits a column. */
  static String basis(Basis basis, Language language) {
    return switch (basis) {
      case SELF_ASSESSMENT -> "F-01";
      case EVALUATION -> "F-02";
      case FIELD_CHECK -> Text.of("Lapangan", "Field").in(language);
    };
  }

  static String index(Optional<Index> index) {
    return index.map(Index::toString).orElse(NONE);
  }

  /** A bar as long as a score is high. */
  static String bar(Score score) {
    int filled = score.ratio().times(Ratio.of(BAR, Level.MAX)).rounded(new Rounding(0, RoundingMode.HALF_UP)).intValue();
    return "\u2588".repeat(filled) + "\u2591".repeat(BAR - filled);
  }
}
