package io.github.pekppp.proof;

import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.ScoreRange;
import io.github.pekppp.scoring.Status;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.PercentCode;
import io.vavr.control.Validation;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes records as lines, and reads them: a mark of the form, then {@code key=value} in a fixed order, blanks between. */
final class RecordLine {

  private static final String FORM = "pekppp-result-1";
  private static final int LONGEST = 100_000;

  private final Map<String, String> fields = new LinkedHashMap<>();
  private final ProblemLog log = new ProblemLog();

  private RecordLine() {}

  static String write(ResultRecord record) {
    StringJoiner line = new StringJoiner(" ");
    line.add(FORM);
    line.add("library=" + PercentCode.encode(record.libraryVersion()));
    line.add("edition=" + PercentCode.encode(record.instrumentId()));
    line.add("sha256=" + PercentCode.encode(record.instrumentSha256()));
    line.add("policy=" + joined(record.policy(), PercentCode::encode));
    line.add("input=" + PercentCode.encode(record.inputSha256()));
    line.add("basis=" + record.basis().code());
    line.add("status=" + record.status().code());
    record.ipp().ifPresent(ipp -> line.add("ipp=" + ipp.exact() + ":" + ipp.rounding().decimals() + ":"
        + ipp.rounding().mode().name().toLowerCase(Locale.ROOT)));
    line.add("range=" + range(record.range()));
    record.category().ifPresent(category -> line.add("category=" + PercentCode.encode(category)));
    record.f02().ifPresent(score -> line.add("f02=" + score));
    record.f03().ifPresent(score -> line.add("f03=" + score));
    line.add("respondents=" + record.respondents());
    line.add("counted=" + record.usersCounted());
    line.add("aspects=" + joined(record.aspects(), RecordLine::range));
    line.add("outcomes=" + joined(record.outcomes(), OutcomeCode::write));
    return line.toString();
  }

  static Validation<List<Problem>, ResultRecord> read(String line) {
    return new RecordLine().parse(line.strip());
  }

  private Validation<List<Problem>, ResultRecord> parse(String line) {
    String[] words = line.length() > LONGEST ? new String[] {""} : line.split(" ", -1);
    if (!words[0].equals(FORM)) {
      return Validation.invalid(List.of(ProofProblem.RECORD_FORM.at(Place.of("record"), FORM)));
    }
    for (int i = 1; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      String key = equals < 0 ? words[i] : words[i].substring(0, equals);
      if (fields.putIfAbsent(key, equals < 0 ? "" : words[i].substring(equals + 1)) != null) {
        problem(ProofProblem.RECORD_FIELD_DUPLICATE, key);
      }
    }
    Optional<ResultRecord> record = record();
    fields.keySet().forEach(key -> problem(ProofProblem.RECORD_FIELD_UNKNOWN, key));
    return log.result(record::orElseThrow);
  }

  private Optional<ResultRecord> record() {
    ResultRecord.Builder record = ResultRecord.builder();
    required("library", PercentCode::decode).ifPresent(record::libraryVersion);
    required("edition", PercentCode::decode).ifPresent(record::instrumentId);
    required("sha256", PercentCode::decode).ifPresent(record::instrumentSha256);
    required("policy", text -> map(text, PercentCode::decode, PercentCode::decode)).ifPresent(record::policy);
    required("input", PercentCode::decode).ifPresent(record::inputSha256);
    required("basis", code -> Coded.find(Basis.class, code)).ifPresent(record::basis);
    required("status", code -> Coded.find(Status.class, code)).ifPresent(record::status);
    record.ipp(optional("ipp", RecordLine::index));
    required("range", RecordLine::range).ifPresent(record::range);
    record.category(optional("category", text -> PercentCode.decode(text).filter(letter -> !letter.isEmpty())));
    record.f02(optional("f02", Score::parse));
    record.f03(optional("f03", Score::parse));
    required("respondents", RecordLine::count).ifPresent(record::respondents);
    required("counted", RecordLine::bool).ifPresent(record::usersCounted);
    required("aspects", text -> map(text, PercentCode::decode, RecordLine::range)).ifPresent(record::aspects);
    required("outcomes", text -> map(text, RecordLine::number, OutcomeCode::read)).ifPresent(record::outcomes);
    return log.hasErrors() ? Optional.empty() : Optional.of(record.build());
  }

  private <T> Optional<T> required(String key, Function<String, Optional<T>> reader) {
    if (!fields.containsKey(key)) {
      problem(ProofProblem.RECORD_FIELD_MISSING, key);
    }
    return optional(key, reader);
  }

  private <T> Optional<T> optional(String key, Function<String, Optional<T>> reader) {
    String text = fields.remove(key);
    if (text == null) {
      return Optional.empty();
    }
    Optional<T> value = reader.apply(text);
    if (value.isEmpty()) {
      problem(ProofProblem.RECORD_FIELD_VALUE, key, text);
    }
    return value;
  }

  private void problem(ProofProblem problem, String key, Object... more) {
    Object[] arguments = Stream.concat(Stream.of(key), Arrays.stream(more)).toArray();
    log.add(problem.at(Place.of("record").key(key), arguments));
  }

  private static <K, V> String joined(Map<K, V> values, Function<V, String> text) {
    return values.entrySet().stream()
        .map(entry -> PercentCode.encode(entry.getKey().toString()) + ":" + text.apply(entry.getValue()))
        .collect(Collectors.joining(","));
  }

  private static <K extends Comparable<K>, V> Optional<Map<K, V>> map(
      String text, Function<String, Optional<K>> keys, Function<String, Optional<V>> values) {
    Map<K, V> map = new TreeMap<>();
    if (text.isEmpty()) {
      return Optional.of(map);
    }
    for (String entry : text.split(",", -1)) {
      int colon = entry.indexOf(':');
      Optional<K> key = colon < 0 ? Optional.empty() : keys.apply(entry.substring(0, colon));
      Optional<V> value = colon < 0 ? Optional.empty() : values.apply(entry.substring(colon + 1));
      if (key.isEmpty() || value.isEmpty() || map.put(key.get(), value.get()) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(map);
  }

  private static String range(ScoreRange range) {
    return range.lowest() + ".." + range.highest();
  }

  private static Optional<ScoreRange> range(String text) {
    int dots = text.indexOf("..");
    Optional<Score> lowest = dots < 0 ? Optional.empty() : Score.parse(text.substring(0, dots));
    Optional<Score> highest = dots < 0 ? Optional.empty() : Score.parse(text.substring(dots + 2));
    return lowest.flatMap(low -> highest
        .filter(high -> low.compareTo(high) <= 0)
        .map(high -> new ScoreRange(low, high)));
  }

  private static Optional<Index> index(String text) {
    String[] parts = text.split(":", -1);
    if (parts.length != 3 || !parts[1].matches("\\d")) {
      return Optional.empty();
    }
    Optional<RoundingMode> mode = Arrays.stream(RoundingMode.values())
        .filter(found -> found != RoundingMode.UNNECESSARY && found.name().toLowerCase(Locale.ROOT).equals(parts[2]))
        .findFirst();
    return Score.parse(parts[0])
        .flatMap(score -> mode.map(found -> new Index(score, new Rounding(Integer.parseInt(parts[1]), found))));
  }

  private static Optional<IndicatorNumber> number(String text) {
    return text.matches("[1-9]\\d{0,2}") ? Optional.of(IndicatorNumber.of(Integer.parseInt(text))) : Optional.empty();
  }

  private static Optional<Integer> count(String text) {
    return text.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  private static Optional<Boolean> bool(String text) {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
