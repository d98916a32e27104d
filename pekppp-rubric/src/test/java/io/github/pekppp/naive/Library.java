package io.github.pekppp.naive;

import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.edition.InstrumentLoader;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.LevelVariant;
import io.github.pekppp.score.Ratio;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the library makes of the same files and the same facts. */
final class Library {

  /** An edition of the tests that uses every form of a condition, those too that no shipped edition uses. */
  static final String EVERY_FORM = "every-form";

  private static final Instrument OWN = own();

  private Library() {}

  static List<String> editions() {
    return Stream.concat(Editions.ids().stream(), Stream.of(EVERY_FORM)).toList();
  }

  static List<NaiveSheet> sheets(String edition) {
    return edition.equals(EVERY_FORM) ? NaiveSheet.of("/naive/every-form.yaml") : NaiveSheet.shipped(edition);
  }

  static Instrument instrument(String edition) {
    return edition.equals(EVERY_FORM) ? OWN : Editions.find(edition).orElseThrow();
  }

  static LevelRules rules(NaiveSheet sheet, NaiveScale scale) {
    IndicatorSheet found = instrument(sheet.edition()).find(sheet.number()).orElseThrow();
    return found.variants().stream()
        .filter(variant -> variant.alternative().equals(scale.reading().get(variant.question())))
        .map(LevelVariant::levels)
        .findFirst()
        .orElse(found.levels());
  }

  static FactValue value(Object value) {
    if (value instanceof Boolean flag) {
      return new FactValue.Flag(flag);
    } else if (value instanceof BigDecimal number) {
      return new FactValue.Quantity(Ratio.of(number));
    } else if (value instanceof Set<?> options) {
      return FactValue.Picked.of(options.stream().map(String.class::cast).toList());
    }
    return new FactValue.Chosen((String) value);
  }

  static Facts facts(Map<String, Object> known) {
    Map<String, FactValue> values = new TreeMap<>();
    known.forEach((fact, value) -> values.put(fact, value(value)));
    return new Facts(values);
  }

  private static Instrument own() {
    try (InputStream in = Objects.requireNonNull(Library.class.getResourceAsStream("/naive/every-form.yaml"))) {
      return InstrumentLoader.loadOrThrow("every-form.yaml", in.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
