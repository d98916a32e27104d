package io.github.pekppp.assessment;

import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.score.Level;
import io.github.pekppp.text.PercentCode;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes an assessment as one line, the same for equal assessments on every machine: what a hash is made of.
 *
 * <p>The line says nothing of where facts came from. Sheets stand in the order of their evaluators, respondents in the order in
 * which they were given.
 */
final class CanonicalText {

  private CanonicalText() {}

  static String of(Assessment assessment) {
    StringJoiner line = new StringJoiner("|");
    line.add(assessment.instrumentSha256());
    line.add("f01:" + join(assessment.facts(), CanonicalText::facts, ";"));
    assessment.sheets().stream()
        .map(sheet -> "f02" + sheet.evaluator().map(name -> "@" + encoded(name)).orElse("") + ":"
            + join(sheet.marks(), CanonicalText::mark, ","))
        .sorted()
        .forEach(line::add);
    line.add("field:" + join(assessment.fieldLevels(), Level::toString, ","));
    line.add("f03:" + assessment.responses().stream()
        .map(response -> "[" + join(response.answers(), Level::toString, ",") + "]")
        .collect(Collectors.joining()));
    return line.toString();
  }

  private static String facts(Facts facts) {
    return join(facts.values(), CanonicalText::value, ",");
  }

  private static String value(FactValue value) {
    if (value instanceof FactValue.Flag flag) {
      return flag.holds() ? "yes" : "no";
    } else if (value instanceof FactValue.Quantity quantity) {
      return quantity.value().toString();
    } else if (value instanceof FactValue.Chosen chosen) {
      return encoded(chosen.option());
    }
    return ((FactValue.Picked) value).options().stream()
        .map(CanonicalText::encoded)
        .collect(Collectors.joining("+", "[", "]"));
  }

  private static String mark(Mark mark) {
    return mark instanceof Mark.Given given ? given.level().toString() : "no_cases";
  }

  private static <K, V> String join(Map<K, V> values, Function<V, String> text, String separator) {
    return values.entrySet().stream()
        .map(entry -> encoded(entry.getKey().toString()) + "=" + text.apply(entry.getValue()))
        .collect(Collectors.joining(separator));
  }

  private static String encoded(String name) {
    return PercentCode.encode(name);
  }
}
