package io.github.pekppp.worksheet;

import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The worksheets that the tests read: the samples, and a small sound one to spoil. */
public final class Sheets {

  /** The samples of one agency. */
  public static final Path SULBAR = Path.of("samples", "sulbar-2025");

  /** The sample that is wrong on purpose. */
  public static final Path FAULTY = Path.of("samples", "faulty.yaml");

  /** A sound worksheet, a line for each part, in which a test replaces a line. */
  public static final String SMALL =
      """
      instrument: pekppp-2022-a
      period: 2025
      agency: {name: Kabupaten Contoh, kind: regency, region: "76.04"}
      unit: {id: dukcapil, name: Disdukcapil, service_type: administrative, mode: face_to_face}
      policy: {between_bands: printed_only}
      f01: {1: {sp_exists: true}}
      f02: {1: 4, 2.a.P: 3}
      f03: [[5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5, null]]
      """;

  private Sheets() {}

  /** The three samples in the order of their names. */
  public static List<Path> samples() {
    return List.of(
        SULBAR.resolve("dinas-sosial.yaml"), SULBAR.resolve("rsud.yaml"), SULBAR.resolve("uptd-samsat-majene.yaml"));
  }

  /** A file's content. */
  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A text as a file holds it. */
  public static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** The small sound worksheet with one part replaced; the part must be there. */
  public static String small(String part, String replacement) {
    if (!SMALL.contains(part)) {
      throw new IllegalArgumentException("the small worksheet has no part " + part);
    }
    return SMALL.replace(part, replacement);
  }

  /** A worksheet that must be sound. */
  public static Worksheet read(String text) {
    return WorksheetReader.standard().readOrThrow("sheet.yaml", bytes(text));
  }

  /** A sample. */
  public static Worksheet read(Path sample) {
    return WorksheetReader.standard().readOrThrow(sample.toString(), bytes(sample));
  }

  /** Reads JSON into maps, lists and texts; numbers and truth values stay as they are written, null is null. */
  public static Object json(String text) {
    return value(DocumentReader.read("json", bytes(text)).get());
  }

  /** A JSON object. */
  @SuppressWarnings("unchecked") // a test that meets anything else fails, as it should
  public static Map<String, Object> object(Object json) {
    return (Map<String, Object>) json;
  }

  /** A JSON list of objects. */
  @SuppressWarnings("unchecked") // a test that meets anything else fails, as it should
  public static List<Map<String, Object>> objects(Object json) {
    return (List<Map<String, Object>>) json;
  }

  /** Writes a document as JSON, indented with tabs. */
  public static String toJson(DocumentNode node) {
    StringBuilder json = new StringBuilder();
    write(node, "\n", json);
    return json.append('\n').toString();
  }

  private static void write(DocumentNode node, String line, StringBuilder json) {
    if (node instanceof DocumentNode.Scalar scalar) {
      boolean bare = scalar.isNull() || !scalar.quoted() && scalar.text().matches("-?\\d+(\\.\\d+)?|true|false");
      json.append(bare ? scalar.text() : '"' + scalar.text().replace("\\", "\\\\").replace("\"", "\\\"") + '"');
    } else if (node instanceof DocumentNode.Sequence sequence) {
      String separator = "[";
      for (DocumentNode item : sequence.items()) {
        json.append(separator).append(line).append('\t');
        write(item, line + "\t", json);
        separator = ",";
      }
      json.append(sequence.items().isEmpty() ? "[" : line).append(']');
    } else if (node instanceof DocumentNode.Mapping mapping) {
      String separator = "{";
      for (DocumentNode.Entry entry : mapping.entries()) {
        json.append(separator).append(line).append("\t\"").append(entry.key()).append("\":\t");
        write(entry.value(), line + "\t", json);
        separator = ",";
      }
      json.append(mapping.entries().isEmpty() ? "{" : line).append('}');
    }
  }

  private static Object value(DocumentNode node) {
    if (node instanceof DocumentNode.Sequence sequence) {
      List<Object> items = new ArrayList<>();
      sequence.items().forEach(item -> items.add(value(item)));
      return items;
    } else if (node instanceof DocumentNode.Mapping mapping) {
      Map<String, Object> members = new LinkedHashMap<>();
      mapping.entries().forEach(entry -> members.put(entry.key(), value(entry.value())));
      return members;
    }
    return node.isNull() ? null : ((DocumentNode.Scalar) node).text();
  }
}
