package io.github.pekppp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.pekppp.html.Samples;
import io.github.pekppp.json.Json;
import io.github.pekppp.json.JsonWriter;
import io.github.pekppp.layout.PlainText;
import io.github.pekppp.worksheet.Sheets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people wrote into worksheets, follow-up and surveys comes out of every document as text. */
class HostileTextTest {

  @TempDir
  private Path work;

  static List<String> texts() {
    return Samples.HOSTILE.stream().filter(text -> text.codePoints().noneMatch(HostileTextTest::isNoText)).toList();
  }

  /** What YAML cannot hold; see HostileInputTest. */
  private static boolean isNoText(int point) {
    return Character.getType(point) == Character.SURROGATE || (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
  }

  /** A sample with other words in some places. */
  private static String sample(String name, String places, String text) {
    return new String(Sheets.bytes(Path.of(name)), StandardCharsets.UTF_8)
        .replaceAll("((?:^|[ {])(?:" + places + "): )(?:\"[^\"\n]*\"|\\{id:[^}\n]*}|[^,}\n]+)", "$1" + Matcher.quoteReplacement(text));
  }

  private List<Path> write(String text) throws IOException {
    String quoted = JsonWriter.write(Json.of(text)).strip();
    Path out = work.resolve("out");
    Path units = Files.createDirectory(work.resolve("units"));
    Files.writeString(units.resolve("rsud.yaml"), sample("samples/sulbar-2025/rsud.yaml", "name|note", quoted));
    Path followUp = Files.writeString(
        work.resolve("follow-up.yaml"),
        sample("samples/follow-up/rsud-2025.yaml", "agency|text|by|reason|title|responsible|indicator_of_success|output|note", quoted));
    Path evidence = Files.writeString(
        work.resolve("evidence.yaml"),
        sample("samples/follow-up/rsud-2025-evidence.yaml", "agency|title|collected_by|by|note|reason", quoted));
    Path survey = Files.writeString(
        work.resolve("survey.yaml"), sample("samples/skm-rsud-2025.yaml", "title|action|responsible", quoted).replace("Rawat inap", quoted));
    Run run = Run.of(
        "report", units, "--as html,md,pdf,xlsx,csv --written-on 2026-06-30 --lang en --out", out,
        "--follow-up", followUp, "--evidence", evidence, "--skm", survey);
    assertThat(run.exit()).as(run.err()).isZero();
    try (Stream<Path> files = Files.list(out)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void itIsTextInEveryDocument(String text) throws IOException {
    List<Path> files = write(text);
    assertThat(files).hasSizeGreaterThan(15);
    for (Path file : files) {
      byte[] content = Files.readAllBytes(file);
      String name = file.getFileName().toString();
      switch (name.substring(name.lastIndexOf('.') + 1)) {
        case "html" -> checkPage(name, new String(content, StandardCharsets.UTF_8), text);
        case "xlsx" -> checkWorkbook(name, content);
        case "csv" -> checkTable(name, new String(content, StandardCharsets.UTF_8));
        case "pdf" -> checkPdf(name, content);
        default -> assertThat(name).endsWith(".md");
      }
    }
  }

  /** A page holds the elements and attributes of the library, and the words in its text. */
  private static void checkPage(String name, String page, String text) {
    Document read = Jsoup.parse(page);
    assertThat(read.select("script, link, iframe, object, embed, img, image, form, base")).as(name).isEmpty();
    for (Element element : read.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).as(name).doesNotStartWith("on");
        if (attribute.getKey().equals("href")) {
          assertThat(attribute.getValue()).as(name).startsWith("#");
        }
      }
    }
    assertThat(blanksAsOne(read.wholeText())).as(name).contains(blanksAsOne(PlainText.of(text)));
  }

  private static String blanksAsOne(String text) {
    return text.replaceAll("[\\s\uFFFD]+", " ").strip();
  }

  /** Formulas are those of the library: none calls a function that fetches, and nothing links to the outside. */
  private static void checkWorkbook(String name, byte[] content) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        assertThat(part).as(name + " " + entry.getName()).doesNotContain("<hyperlink", "TargetMode=\"External\"").doesNotContainPattern("<f>[^<]*HYPERLINK");
      }
    }
  }

  /** No cell begins as a formula does, but for numbers. */
  private static void checkTable(String name, String table) throws IOException {
    List<String> fields = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(table)) {
      reader.forEach(line -> fields.addAll(line.getFields()));
    }
    assertThat(fields).as(name).hasSizeGreaterThan(5).allSatisfy(field ->
        assertThat(field).matches("(?s)-?[0-9.]*|[^=+@\t\r\n-].*"));
  }

  /** A file without actions, and without places that lead out of it. */
  private static void checkPdf(String name, byte[] content) throws IOException {
    try (PDDocument document = Loader.loadPDF(content)) {
      assertThat(document.getDocumentCatalog().getCOSObject().containsKey("OpenAction")).as(name).isFalse();
      for (PDPage page : document.getPages()) {
        assertThat(page.getAnnotations()).as(name).allSatisfy(annotation ->
            assertThat(annotation).isInstanceOfSatisfying(PDAnnotationLink.class, link ->
                assertThat(link.getAction()).isNull()));
      }
    }
  }
}
