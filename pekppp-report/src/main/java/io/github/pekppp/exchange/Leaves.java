package io.github.pekppp.exchange;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentProblem;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.json.Definitions;
import io.github.pekppp.json.Json;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The shapes of the smallest values. */
final class Leaves {

  private static final Text DATE = Text.of("tanggal TTTT-BB-HH", "a date YYYY-MM-DD");
  private static final int LAST_YEAR = 9999;
  private static final Pattern DAYS = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Text TIME =
      Text.of("tanggal TTTT-BB-HH, atau waktu TTTT-BB-HHTjj:mm", "a date YYYY-MM-DD, or a time YYYY-MM-DDThh:mm");
  private static final Pattern TIMES = Pattern.compile(DAYS + "T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?");
  private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);
  private static final Pattern DECIMALS = Pattern.compile("-?\\d{1,20}(\\.\\d{1,20})?");
  private static final Pattern FRACTIONS = Pattern.compile("(-?\\d{1,1000})/([1-9]\\d{0,999})");

  /** A text that is not blank. */
  static final Shape<String> TEXT = leaf((node, decoder) -> decoder.text(node), Json::of, anyText().put("pattern", "\\S"));

  /** A text that may be blank when it stands in quotes, as its type does not mind. */
  static final Shape<String> ANY_TEXT = leaf(
      (node, decoder) -> node instanceof DocumentNode.Scalar scalar && scalar.quoted()
          ? Optional.of(scalar.text())
          : decoder.text(node),
      Json::of,
      anyText());

  static final Shape<LocalDate> DAY = text(
      DATE, Leaves::date, LocalDate::toString,
      Json.object().put("type", "string").put("format", "date").put("pattern", anchored(DAYS)));

  /** When something began: a bare date stands for the beginning of the day. */
  static final Shape<LocalDateTime> BEGIN = time(LocalTime.MIDNIGHT);

  /** When something was done: a bare date stands for the last second of the day. */
  static final Shape<LocalDateTime> END = time(LAST_SECOND);

  static final Shape<Boolean> TRUTH = leaf(
      (node, decoder) -> decoder.bool(node), Json.Bool::new, Json.object().put("type", "boolean"));

  /** A mark that stands for itself: {@code true}, and nothing else. */
  static final Shape<Boolean> YES = checked(TRUTH, Text.same("true"), yes -> yes, Json.object().put("const", true));

  /** An exact fraction as a text, as JSON readers turn other numbers into binary ones. */
  static final Shape<Ratio> RATIO = leaf(
      Leaves::ratio,
      ratio -> ratio.wholeValue().isPresent() ? new Json.Int(ratio.wholeValue().getAsLong()) : Json.of(ratio.toString()),
      numberOr("\\s*[+-]?\\d+\\s*/\\s*0*[1-9]\\d*\\s*", Json.object()));

  /** A value 0..5, exact. */
  static final Shape<Score> SCORE = of(
      checked(
          RATIO,
          Text.of("nilai 0..5", "a value 0..5"),
          Score::isScore,
          numberOr("\\s*\\+?\\d+\\s*/\\s*0*[1-9]\\d*\\s*", Json.object().put("minimum", 0).put("maximum", Level.MAX))),
      Score::of,
      Score::ratio);

  static final Shape<Level> LEVEL = whole(0, Level.MAX, number -> Level.of((int) number), Level::value);

  static final Shape<EvaluationPeriod> PERIOD = whole(
      EvaluationPeriod.FIRST_YEAR, LAST_YEAR, number -> EvaluationPeriod.of((int) number), EvaluationPeriod::year);

  static final Shape<IndicatorNumber> INDICATOR =
      whole(1, Integer.MAX_VALUE, number -> IndicatorNumber.of((int) number), IndicatorNumber::value);

  /** A decimal number, with the decimals it is written with. */
  static final Shape<BigDecimal> DECIMAL = leaf(
      (node, decoder) -> decimal(node, decoder),
      number -> Json.of(number.toPlainString()),
      numberOr(DECIMALS.pattern(), Json.object()));

  private Leaves() {}

  /** The values of a shape that pass a test. */
  private static <T> Shape<T> checked(Shape<T> shape, Text expected, Predicate<T> test, Json.Builder schema) {
    return leaf(
        (node, decoder) -> {
          Optional<T> value = shape.decode(node, decoder);
          if (value.isPresent() && !test.test(value.get())) {
            decoder.wrong(node, expected);
          }
          return value.filter(test);
        },
        shape::json,
        schema);
  }

  /** What stands for the values of another shape, one for one. */
  static <A, B> Shape<B> of(Shape<A> shape, Function<A, B> make, Function<B, A> back) {
    return new Leaf<>(
        (node, decoder) -> shape.decode(node, decoder).map(make),
        value -> shape.json(back.apply(value)),
        shape.schema(new Definitions()));
  }

  /** A text of a certain form. */
  static <T> Shape<T> text(
      Text expected, Function<String, Optional<T>> parse, Function<T, String> write, Json.Builder schema) {
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
        schema);
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
    Text expected = Text.of("bilangan bulat {0}..{1}", "a whole number {0}..{1}").with(min, max);
    if (node instanceof DocumentNode.Scalar scalar && scalar.quoted()) {
      return decoder.wrong(node, expected);
    }
    Optional<Ratio> number = decoder.number(node);
    OptionalLong whole = number.map(Ratio::wholeValue).orElse(OptionalLong.empty());
    if (number.isEmpty()) {
      return Optional.empty();
    } else if (whole.isEmpty()) {
      return decoder.wrong(node, expected);
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

  /** Constants of a set, each once, in the order of the set. */
  static <C extends Enum<C> & Coded> Shape<Set<C>> codes(Class<C> set) {
    return of(
        new ListShape<>(coded(set)),
        codes -> {
          Set<C> constants = EnumSet.noneOf(set);
          constants.addAll(codes);
          return constants;
        },
        constants -> constants.stream().sorted().toList());
  }

  /** A constant that has no code of its own; its name in lower case stands for it. */
  static <E extends Enum<E>> Shape<E> named(Set<E> set) {
    List<String> names = set.stream().map(Leaves::name).toList();
    return text(
        Text.same(String.join(", ", names)),
        name -> set.stream().filter(constant -> name(constant).equals(name)).findFirst(),
        Leaves::name,
        Json.object().put("enum", Json.list(names, Json::of)));
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <T> Shape<T> leaf(
      BiFunction<DocumentNode, Decoder, Optional<T>> decode, Function<T, Json> json, Json.Builder schema) {
    return new Leaf<>(decode, json, schema.build());
  }

  /** A number or a boolean in the place of a text is taken as it is written. */
  private static Json.Builder anyText() {
    return Json.object().put("type", Json.list(List.of("string", "number", "boolean"), Json::of));
  }

  /** A number within limits, or a text of a form. */
  static Json.Builder numberOr(String pattern, Json.Builder limits) {
    Json number = limits.put("type", "number").build();
    Json text = Json.object().put("type", "string").put("pattern", "^" + pattern + "$").build();
    return Json.object().put("anyOf", Json.list(List.of(number, text), json -> json));
  }

  private static String anchored(Pattern pattern) {
    return "^" + pattern + "$";
  }

  /** Exact indices of many users' answers have longer fractions than people write. */
  private static Optional<Ratio> ratio(DocumentNode node, Decoder decoder) {
    Matcher fraction = FRACTIONS.matcher(node instanceof DocumentNode.Scalar scalar ? scalar.text() : "");
    return fraction.matches()
        ? Optional.of(Ratio.of(new BigInteger(fraction.group(1)), new BigInteger(fraction.group(2))))
        : decoder.number(node);
  }

  private static Optional<BigDecimal> decimal(DocumentNode node, Decoder decoder) {
    Optional<BigDecimal> number = node instanceof DocumentNode.Scalar scalar && DECIMALS.matcher(scalar.text()).matches()
        ? Optional.of(new BigDecimal(scalar.text()))
        : Optional.empty();
    return number.isPresent() ? number : decoder.wrong(node, Text.of("bilangan", "a number"));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return DAYS.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  private static Shape<LocalDateTime> time(LocalTime ofBareDate) {
    return text(
        TIME,
        text -> date(text).map(day -> day.atTime(ofBareDate)).or(() -> moment(text)),
        LocalDateTime::toString,
        Json.object().put("type", "string").put("pattern", "^(" + DAYS + "|" + TIMES + ")$"));
  }

  private static Optional<LocalDateTime> moment(String text) {
    try {
      return TIMES.matcher(text).matches() ? Optional.of(LocalDateTime.parse(text)) : Optional.empty();
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }
}
