package io.github.pekppp.spreadsheet;

import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Sheets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A sound workbook of the small worksheet, whose parts a test changes as a person or an attacker would. */
final class SpoiledWorkbook {

  static final String UNIT = "xl/worksheets/sheet1.xml";
  static final String F01 = "xl/worksheets/sheet3.xml";
  static final String F02 = "xl/worksheets/sheet5.xml";
  static final String F03 = "xl/worksheets/sheet6.xml";

  private static final Map<String, String> SOUND = sound(Sheets.SMALL);

  private final Map<String, String> parts;

  SpoiledWorkbook() {
    this.parts = new LinkedHashMap<>(SOUND);
  }

  /** The workbook of another worksheet. */
  SpoiledWorkbook(String worksheet) {
    this.parts = sound(worksheet);
  }

  private static Map<String, String> sound(String worksheet) {
    byte[] sound = EvaluationWorkbook.of(Sheets.read(worksheet)).writeOrThrow(Language.EN);
    Map<String, String> parts = new LinkedHashMap<>();
    try {
      ZipParts.read(sound, ZipParts.Limits.NONE, part -> true)
          .forEach((name, part) -> parts.put(name, new String(part, StandardCharsets.UTF_8)));
    } catch (ZipParts.Broken never) {
      throw new IllegalStateException(never);
    }
    return parts;
  }

  /** Puts a cell in the place of another one, as its XML without reference and style, or at the end of its row. */
  SpoiledWorkbook cell(String part, String reference, String cell) {
    String row = reference.replaceAll("[A-Z]", "");
    return change(part, sheet -> {
      String put = cell.replaceFirst("<c", "<c r=\"" + reference + "\"");
      String changed = sheet.replaceFirst("<c r=\"" + reference + "\"[^>]*>.*?</c>", put.replace("$", "\\$"));
      if (!changed.equals(sheet)) {
        return changed;
      }
      return sheet.contains("<row r=\"" + row + "\"")
          ? sheet.replaceFirst("(<row r=\"" + row + "\"[^>]*>.*?)</row>", "$1" + put.replace("$", "\\$") + "</row>")
          : sheet.replace("</sheetData>", "<row r=\"" + row + "\">" + put + "</row></sheetData>");
    });
  }

  /** Takes a cell away. */
  SpoiledWorkbook without(String part, String reference) {
    return change(part, sheet -> sheet.replaceFirst("<c r=\"" + reference + "\"[^>]*(/>|>.*?</c>)", ""));
  }

  /** Renames a part; nothing else changes. */
  SpoiledWorkbook move(String part, String to) {
    parts.put(to, Objects.requireNonNull(parts.remove(part), part));
    return this;
  }

  SpoiledWorkbook change(String part, UnaryOperator<String> change) {
    String before = parts.getOrDefault(part, "");
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException("nothing changes in " + part);
    }
    parts.put(part, after);
    return this;
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return bytes.toByteArray();
  }
}
