package io.github.pekppp.paper;

import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.indicator.Indicator;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Numbers;
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
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words and figures of a document in its language; numbers are rounded for reading only. */
final class Wording {

  /** Stands where there is nothing to say. */
  static final String NONE = "-";

  private static final Rounding POINTS = new Rounding(4, RoundingMode.HALF_UP);
  private static final Ratio HUNDRED = Ratio.of(100);

  private final Language language;
  private final Numbers numbers;

  Wording(Language language) {
    this.language = language;
    this.numbers = Numbers.in(language);
  }

  Language language() {
    return language;
  }

  // ---- words

  /** A phrase; arguments that are texts come in the language, those that are numbers or dates as it writes them. */
  String say(String id, String en, Object... arguments) {
    return in(Text.of(id, en).with(Arrays.stream(arguments).map(this::shown).toArray()));
  }

  private Object shown(Object argument) {
    if (argument instanceof Integer || argument instanceof Long) {
      return numbers.text(((Number) argument).longValue());
    } else if (argument instanceof BigDecimal number) {
      return numbers.text(number);
    } else if (argument instanceof LocalDate date) {
      return numbers.text(date);
    }
    return argument instanceof Index index ? numbers.text(index.rounded()) : argument;
  }

  String in(Text text) {
    return text.in(language);
  }

  String date(LocalDate date) {
    return numbers.text(date);
  }

  Cell dateCell(LocalDate date) {
    return Cell.of(date(date), date);
  }

  String weekday(LocalDate date) {
    return numbers.weekday(date);
  }

  /** A remark of the engine as a sentence. */
  String sentence(Text remark) {
    String words = in(remark);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  Block paragraph(String id, String en, Object... arguments) {
    return new Block.Paragraph(say(id, en, arguments));
  }

  Block.Column words(String id, String en, Object... arguments) {
    return Block.Column.words(say(id, en, arguments));
  }

  Block.Column number(String id, String en, Object... arguments) {
    return Block.Column.numbers(say(id, en, arguments));
  }

  /** A table of two columns: what, and what of it. */
  Block.Table pairs(List<List<Cell>> rows) {
    return new Block.Table(List.of(words("Hal", "Item"), words("Keterangan", "Detail")), rows);
  }

  List<Cell> pair(String id, String en, Cell cell, Object... arguments) {
    return List.of(Cell.of(say(id, en, arguments)), cell);
  }

  List<Cell> pair(String id, String en, String words) {
    return pair(id, en, Cell.of(words));
  }

  // ---- figures

  Cell none() {
    return Cell.of(NONE);
  }

  Cell whole(long number) {
    return numbers.cell(number);
  }

  Cell decimal(BigDecimal number) {
    return numbers.cell(number);
  }

  /** A value of 0 to 5 with two decimals. */
  Cell value(Ratio value) {
    return numbers.cell(value.rounded(Rounding.TWO_DECIMALS));
  }

  /** Points of an index with four decimals, so that small ones can be told apart. */
  Cell points(Ratio points) {
    return numbers.cell(points.rounded(POINTS));
  }

  /** Points with their sign. */
  Cell change(Ratio points) {
    return signed(points.rounded(POINTS));
  }

  Cell signed(BigDecimal change) {
    return Cell.of(numbers.signed(change), change);
  }

  /** A part of a whole in per cents, without the sign, which stands in the heading. */
  Cell percent(Ratio part) {
    return trimmed(part.times(HUNDRED));
  }

  /** A number with at most two decimals, without zeros at its end. */
  private Cell trimmed(Ratio number) {
    BigDecimal trimmed = number.rounded(Rounding.TWO_DECIMALS).stripTrailingZeros();
    return numbers.cell(trimmed.scale() < 0 ? trimmed.setScale(0) : trimmed);
  }

  Cell index(Index index) {
    return numbers.cell(index.rounded());
  }

  Cell index(Optional<Index> index) {
    return index.map(this::index).orElseGet(this::none);
  }

  /** The index of a result, or the range in which it lies. */
  Cell index(IppResult result) {
    return result.ipp().map(this::index).orElseGet(() -> range(result.range()));
  }

  /** A value, or the range in which it lies. */
  Cell range(ScoreRange range) {
    Cell lowest = value(range.lowest().ratio());
    return range.exact().isPresent() ? lowest : Cell.of(lowest.text() + "\u2013" + value(range.highest().ratio()).text());
  }

  /** What came of an indicator: a level as a number, a range of levels, else words. */
  Cell outcome(Outcome outcome) {
    if (outcome instanceof Outcome.Scored scored) {
      return level(scored.score());
    } else if (outcome instanceof Outcome.Open open) {
      return Cell.of(open.from() + "\u2013" + open.to());
    }
    return Cell.of(in(outcome.text()));
  }

  /** What an indicator adds to the index; a mark that is missing or not settled is no 0. */
  Cell points(IndicatorResult indicator) {
    return indicator.outcome() instanceof Outcome.Scored ? points(indicator.points()) : none();
  }

  /** What came of an indicator that a result may not have. */
  Cell outcome(Optional<IndicatorResult> result) {
    return result.map(found -> outcome(found.outcome())).orElseGet(this::none);
  }

  /** A level as a whole number; the mean of several evaluators' levels with two decimals. */
  Cell level(Score score) {
    return score.level().map(level -> whole(level.value())).orElseGet(() -> value(score.ratio()));
  }

  /** An exact value: a whole number as such, else as a fraction. */
  String exact(Score score) {
    return score.level().map(Level::toString).orElseGet(score::toString);
  }

  /** The value of a fact in words. */
  String fact(Fact fact, FactValue value) {
    if (value instanceof FactValue.Quantity quantity) {
      return decimal(quantity.value().shown()).text();
    }
    return value instanceof FactValue.Picked picked && !picked.options().isEmpty()
        ? fact.options().stream()
            .filter(option -> picked.options().contains(option.id()))
            .map(option -> in(option.label()))
            .collect(Collectors.joining("; "))
        : in(fact.shown(value));
  }

  Chart.Point point(Cell cell) {
    return new Chart.Point(cell.number().orElseThrow(), cell.text());
  }

  /** A point of a chart; nothing where the cell is no number. */
  Optional<Chart.Point> maybe(Cell cell) {
    return cell.number().map(number -> new Chart.Point(number, cell.text()));
  }

  /** A level, or the range of levels that facts leave open; nothing where there is no level. */
  Optional<Chart.Point> maybe(Outcome outcome) {
    return outcome instanceof Outcome.Open open ? maybe(outcome(open), open.lowest(), open.highest()) : maybe(outcome(outcome));
  }

  /** A value, or the range in which it lies. */
  Optional<Chart.Point> maybe(ScoreRange range) {
    return range.exact().isPresent() ? maybe(range(range)) : maybe(range(range), range.lowest(), range.highest());
  }

  private Optional<Chart.Point> maybe(Cell cell, Score lowest, Score highest) {
    BigDecimal from = level(lowest).number().orElseThrow();
    Optional<BigDecimal> to = level(highest).number().filter(end -> end.compareTo(from) > 0);
    return Optional.of(new Chart.Point(from, cell.text(), to));
  }

  /** Where a category begins. */
  Chart.Line limit(Grade grade) {
    return new Chart.Line(
        point(decimal(grade.min())), say("batas bawah {0}: {1}", "lower limit of {0}: {1}", grade.letter(), grade.min()));
  }

  // ---- names

  String category(Optional<Grade> category) {
    return category
        .map(this::category)
        .orElseGet(() -> say("tanpa kategori", "no category"));
  }

  /** The letter with its label, such as "B-: Baik (Dengan Catatan)". */
  String category(Grade grade) {
    return grade.letter() + ": " + in(grade.label());
  }

  String letter(Optional<Grade> category) {
    return category.map(Grade::letter).orElse(NONE);
  }

  /** What levels rest on, in a word that fits a column. */
  String basis(Basis basis) {
    return switch (basis) {
      case SELF_ASSESSMENT -> "F-01";
      case EVALUATION -> "F-02";
      case FIELD_CHECK -> say("Lapangan", "Field");
    };
  }

  String indicator(Indicator indicator) {
    return indicator.code().map(code -> indicator.number() + ". [" + code + "] ").orElseGet(() -> indicator.number() + ". ")
        + in(indicator.name());
  }
}
