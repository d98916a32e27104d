package io.github.pekppp.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes a workbook whose bytes depend on nothing but its content.
 *
 * <p>The library that writes it notes the time of writing, an empty password, and small boxes for notes: these are set right here, and
 * programs are told to compute all formulas when they open the file.
 */
final class XlsxFile {

  private static final LocalDateTime TIME = LocalDateTime.of(2025, 1, 1, 0, 0);

  /** Where the box of a note begins and ends: column, offset, row, offset, twice. */
  private static final Pattern ANCHOR = Pattern.compile("(?<=<x:Anchor>)(\\d+),0,(\\d+),0,\\d+,0,\\d+,0");
  /** A style with a format of its own, which some programs pass over unless they are told. */
  private static final Pattern FORMAT = Pattern.compile("<xf numFmtId=\"[1-9]\\d*\"");
  private static final int NOTE_COLUMNS = 4;
  private static final int NOTE_ROWS = 14;

  private XlsxFile() {}

  static byte[] write(Consumer<Workbook> content) {
    ByteArrayOutputStream raw = new ByteArrayOutputStream();
    try {
      Workbook workbook = new Workbook(raw, "pekppp", null);
      content.accept(workbook);
      workbook.finish();
      return settled(raw.toByteArray());
    } catch (IOException never) {
      throw new UncheckedIOException("in memory", never);
    }
  }

  private static byte[] settled(byte[] raw) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : ZipParts.read(raw, ZipParts.Limits.NONE, name -> true).entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(TIME);
        out.putNextEntry(entry);
        out.write(settled(part.getKey(), part.getValue()));
        out.closeEntry();
      }
    } catch (ZipParts.Broken never) {
      throw new IllegalStateException("just written", never);
    }
    return bytes.toByteArray();
  }

  private static byte[] settled(String part, byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    if (part.equals("docProps/core.xml")) {
      text = text.replaceFirst("(W3CDTF\">)[^<]*", "$1" + TIME + ":00Z");
    } else if (part.equals("xl/workbook.xml")) {
      text = text.replace("</workbook>", "<calcPr fullCalcOnLoad=\"1\"/></workbook>");
    } else if (part.startsWith("xl/worksheets/sheet")) {
      text = text.replaceFirst("<sheetProtection password=\"0*\"", "<sheetProtection");
    } else if (part.equals("xl/styles.xml")) {
      text = FORMAT.matcher(text).replaceAll("$0 applyNumberFormat=\"1\"");
    } else if (part.endsWith(".vml")) {
      text = ANCHOR.matcher(text).replaceAll(box -> box.group(1) + ",0," + box.group(2) + ",0,"
          + (Integer.parseInt(box.group(1)) + NOTE_COLUMNS) + ",0," + (Integer.parseInt(box.group(2)) + NOTE_ROWS) + ",0");
    } else {
      return content;
    }
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
