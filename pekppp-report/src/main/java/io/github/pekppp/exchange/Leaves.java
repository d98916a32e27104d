package io.github.pekppp.exchange;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentProblem;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.json.Json;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/** The shapes of the smallest values. */
final class Leaves {

  private static final Text DATE = Text.of("tanggal TTTT-BB-HH", "a date YYYY-MM-DD");
  private static final Text NUMBER = Text.of("nomor indikator", "the number of an indicator");
  private static final int LAST_YEAR = 9999;
  private static final Pattern DECIMALS = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?");

  /** A text that is not blank. */
  static final Shape<String> TEXT = leaf(
      (node, decoder) -> decoder.text(node), Json::of, Json.object().put("type", "string").put("minLength", 1));

  static final Shape<LocalDate> DAY = text(DATE, Leaves::date, LocalDate::toString, "date");

  static final Shape<Boolean> TRUTH = leaf(
      (node, decoder) -> decoder.bool(node), Json.Bool::new, Json.object().put("type", "boolean"));

  /** A mark that stands for itself: {@code true}, and nothing else. */
  static final Shape<Boolean> YES = checked(TRUTH, Text.same("true"), yes -> yes);

  /** An exact fraction as a text, as JSON readers turn other numbers into binary ones. */
  static final Shape<Ratio> RATIO = leaf(
      (node, decoder) -> decoder.number(node),
      ratio -> ratio.wholeValue().isPresent() ? new Json.Int(ratio.wholeValue().getAsLong()) : Json.of(ratio.toString()),
      Json.object().put("type", Json.list(List.of("integer", "number", "string"), Json::of)));

  static final Shape<Level> LEVEL = whole(0, Level.MAX, number -> Level.of((int) number), Level::value);

  static final Shape<EvaluationPeriod> PERIOD = whole(
      EvaluationPeriod.FIRST_YEAR, LAST_YEAR, number -> EvaluationPeriod.of((int) number), EvaluationPeriod::year);

  static final Shape<IndicatorNumber> INDICATOR =
      whole(1, Integer.MAX_VALUE, number -> IndicatorNumber.of((int) number), IndicatorNumber::value);

  /** A decimal number, with the decimals it is written with. */
  static final Shape<BigDecimal> DECIMAL = leaf(
      (node, decoder) -> decimal(node, decoder),
      number -> Json.of(number.toPlainString()),
      Json.object().put("type", Json.list(List.of("integer", "number", "string"), Json::of)));

  private Leaves() {}

  /** The values of a shape that pass a test. */
  static <T> Shape<T> checked(Shape<T> shape, Text expected, Predicate<T> test) {
    return new Leaf<>(
        (node, decoder) -> {
          Optional<T> value = shape.decode(node, decoder);
          if (value.isPresent() && !test.test(value.get())) {
            decoder.wrong(node, expected);
          }
          return value.filter(test);
        },
        shape::json,
        shape.schema(new Definitions()));
  }

  /** A text of a certain form. */
  static <T> Shape<T> text(Text expected, Function<String, Optional<T>> parse, Function<T, String> write) {
    return text(expected, parse, write, "");
  }

  private static <T> Shape<T> text(
      Text expected, Function<String, Optional<T>> parse, Function<T, String> write, String format) {
    Json.Builder schema = Json.object().put("type", "string");
    return leaf(
        (node, decoder) -> {
          Optional<String> text = decoder.text(node);
          Optional<T> value = text.flatMap(parse);
          if (text.isPresent() && value.isEmpty()) {
            decoder.wrong(node, expected);
          }
          return value;
        },
        value -> Json.of(write.apply(value)),
        format.isEmpty() ? schema : schema.put("format", format));
  }

  /** A whole number within limits, in Java something that stands for it. */
  static <T> Shape<T> whole(long min, long max, LongFunction<T> make, ToLongFunction<T> number) {
    Json.Builder schema = Json.object().put("type", "integer").put("minimum", min).put("maximum", max);
    return leaf(
        (node, decoder) -> whole(node, decoder, min, max).map(make::apply),
        value -> new Json.Int(number.applyAsLong(value)),
        schema);
  }

  private static Optional<Long> whole(DocumentNode node, Decoder decoder, long min, long max) {
    Optional<Ratio> number = decoder.number(node);
    OptionalLong whole = number.map(Ratio::wholeValue).orElse(OptionalLong.empty());
    if (number.isEmpty()) {
      return Optional.empty();
    } else if (whole.isEmpty()) {
      return decoder.wrong(node, Text.of("bilangan bulat {0}..{1}", "a whole number {0}..{1}").with(min, max));
    } else if (whole.getAsLong() < min || whole.getAsLong() > max) {
      decoder.problem(DocumentProblem.VALUE_RANGE, node.place(), whole.getAsLong(), min, max);
      return Optional.empty();
    }
    return Optional.of(whole.getAsLong());
  }

  static <C extends Enum<C> & Coded> Shape<C> coded(Class<C> set) {
    return leaf(
        (node, decoder) -> decoder.coded(node, set),
        constant -> Json.of(constant.code()),
        Json.object().put("enum", Json.list(Coded.codes(set), Json::of)));
  }

  /** Values by indicator number. */
  static <V> Shape<Map<IndicatorNumber, V>> byIndicator(Shape<V> values) {
    return new MapShape<>(NUMBER, Leaves::indicator, values);
  }

  private static <T> Shape<T> leaf(
      BiFunction<DocumentNode, Decoder, Optional<T>> decode, Function<T, Json> json, Json.Builder schema) {
    return new Leaf<>(decode, json, schema.build());
  }

  private static Optional<BigDecimal> decimal(DocumentNode node, Decoder decoder) {
    Optional<BigDecimal> number = node instanceof DocumentNode.Scalar scalar && DECIMALS.matcher(scalar.text()).matches()
        ? Optional.of(new BigDecimal(scalar.text()))
        : Optional.empty();
    return number.isPresent() ? number : decoder.wrong(node, Text.of("bilangan", "a number"));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  private static Optional<IndicatorNumber> indicator(String key) {
    return Ratio.parse(key)
        .map(Ratio::wholeValue)
        .filter(whole -> whole.isPresent() && whole.getAsLong() >= 1 && whole.getAsLong() <= Integer.MAX_VALUE)
        .map(whole -> IndicatorNumber.of((int) whole.getAsLong()));
  }
}
