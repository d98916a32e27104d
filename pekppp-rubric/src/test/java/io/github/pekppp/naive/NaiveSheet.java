package io.github.pekppp.naive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * The sheet of one indicator as its file has it: maps, lists and texts, read by the YAML library alone.
 *
 * @param edition the id of the edition
 * @param number the number of the indicator
 * @param extra whether it is extra information, which does not count
 * @param facts the facts by id
 * @param scales its own scale, then its variants
 */
public record NaiveSheet(
    String edition, String number, boolean extra, Map<String, NaiveFact> facts, List<NaiveScale> scales) {

  /** Reads all sheets of a file on the class path. */
  public static List<NaiveSheet> of(String resource) {
    try (InputStream in = Objects.requireNonNull(NaiveSheet.class.getResourceAsStream(resource), resource)) {
      LoadSettings texts = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
      String yaml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      Map<?, ?> edition = (Map<?, ?>) Objects.requireNonNull(new Load(texts).loadFromString(yaml));
      List<NaiveSheet> sheets = new ArrayList<>();
      list(edition.get("indicators")).forEach(sheet -> sheets.add(sheet(edition, sheet, false)));
      list(edition.get("extras")).forEach(sheet -> sheets.add(sheet(edition, sheet, true)));
      return sheets;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Reads all sheets of an edition that the library ships. */
  public static List<NaiveSheet> shipped(String edition) {
    return of("/io/github/pekppp/edition/" + edition + ".yaml");
  }

  /** Finds the scale that applies under readings of open questions. */
  public NaiveScale scale(Map<String, String> readings) {
    return scales.stream()
        .filter(scale -> readings.entrySet().stream().anyMatch(reading -> scale.isFor(reading.getKey(), reading.getValue())))
        .findFirst()
        .orElse(scales.get(0));
  }

  @Override
  public String toString() {
    return edition + " no. " + number;
  }

  private static NaiveSheet sheet(Map<?, ?> edition, Object yaml, boolean extra) {
    Map<?, ?> sheet = (Map<?, ?>) yaml;
    Map<String, NaiveFact> facts = new LinkedHashMap<>();
    ((Map<?, ?>) sheet.get("facts")).forEach((id, fact) -> facts.put((String) id, NaiveFact.of((Map<?, ?>) fact)));
    List<NaiveScale> scales = new ArrayList<>();
    scales.add(new NaiveScale(Map.of(), facts, (Map<?, ?>) sheet.get("levels")));
    for (Object variant : list(sheet.get("variants"))) {
      Map<?, ?> found = (Map<?, ?>) variant;
      scales.add(new NaiveScale((Map<?, ?>) found.get("if"), facts, (Map<?, ?>) found.get("levels")));
    }
    return new NaiveSheet((String) edition.get("edition"), (String) sheet.get("number"), extra, facts, scales);
  }

  private static List<?> list(Object yaml) {
    return yaml == null ? List.of() : (List<?>) yaml;
  }
}
