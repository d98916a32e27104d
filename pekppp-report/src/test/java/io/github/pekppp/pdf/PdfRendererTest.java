package io.github.pekppp.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.html.Samples;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Document;
import io.github.pekppp.paper.Paper;
import io.github.pekppp.paper.SamplePapers;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.text.Language;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file of a document holds. */
class PdfRendererTest {

  static List<Arguments> papers() {
    return SamplePapers.all().stream()
        .flatMap(paper -> Arrays.stream(Language.values()).map(language -> Arguments.of(paper.name() + "-" + language.code(), paper, language)))
        .toList();
  }

  private static Document document(List<Block> blocks) {
    return new Document("contoh", Language.ID, "Judul", blocks);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("papers")
  void aDocumentOfTheSampleAgencyIsWrittenInFull(String name, Paper paper, Language language) throws IOException {
    Document document = paper.document(language);
    PdfFile written = PdfRenderer.renderOrThrow(document);
    if (Boolean.getBoolean("pdf.keep")) {
      Files.write(Files.createDirectories(Path.of("target", "pdf")).resolve(name + ".pdf"), written.content());
    }
    assertThat(written.remarks()).isEmpty();
    try (Opened opened = Opened.of(written)) {
      assertThat(opened.signs()).isEqualTo(Texts.of(document));
    }
  }

  /** After an intended change run {@code mvn verify -Dgolden.write=true} and look at the pages. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void thePagesReadAsBefore(Language language) throws IOException {
    try (Opened opened = Opened.of(Samples.small(language))) {
      String text = String.join("--------\n", opened.texts());
      Path golden = Path.of("src", "test", "resources", "golden", "pdf-" + language.code() + ".txt");
      if (Boolean.getBoolean("golden.write")) {
        Files.writeString(golden, text, StandardCharsets.UTF_8);
      }
      assertThat(text).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }
  }

  @Test
  void equalDocumentsGiveEqualBytes() {
    byte[] first = PdfRenderer.renderOrThrow(Samples.small(Language.ID)).content();
    assertThat(PdfRenderer.renderOrThrow(Samples.small(Language.ID)).content()).isEqualTo(first);
    assertThat(PdfRenderer.renderOrThrow(Samples.small(Language.EN)).content()).isNotEqualTo(first);
  }

  @Test
  void aFileTellsTitleAndLanguageAndNoTimeOfTheMachine() throws IOException {
    try (Opened opened = Opened.of(Samples.small(Language.EN))) {
      assertThat(opened.file().getDocumentInformation().getTitle()).isEqualTo("Evaluation report");
      assertThat(opened.file().getDocumentInformation().getCreationDate()).isNull();
      assertThat(opened.file().getDocumentInformation().getModificationDate()).isNull();
      assertThat(opened.file().getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
  }

  @Test
  void aFileTellsTheDayOfWriting() throws IOException {
    PdfOptions options = PdfOptions.standard().writtenOn(LocalDate.of(2025, 10, 6));
    try (Opened opened = Opened.of(PdfRenderer.renderOrThrow(Samples.small(Language.ID), options))) {
      Calendar created = opened.file().getDocumentInformation().getCreationDate();
      assertThat(created.toInstant()).isEqualTo("2025-10-06T00:00:00Z");
    }
  }

  @Test
  void everyPageIsCounted() throws IOException {
    List<Block> many = IntStream.range(0, 120).<Block>mapToObj(i -> new Block.Paragraph("Alinea " + i)).toList();
    try (Opened opened = Opened.of(document(many))) {
      assertThat(opened.pages()).isGreaterThan(2);
      for (int i = 1; i <= opened.pages(); i++) {
        assertThat(opened.page(i)).contains(i + " / " + opened.pages());
      }
    }
  }

  @Test
  void headsOfTablesAreRepeatedAndRowsStayOnTheirPage() throws IOException {
    List<List<String>> rows = IntStream.range(0, 150)
        .mapToObj(i -> List.of("unit" + i + "x", ("kata" + i + "x ").repeat(60)))
        .toList();
    Block table = Block.Table.of(List.of(Block.Column.words("Kolomunit"), Block.Column.words("Kolomisi")), rows);
    try (Opened opened = Opened.of(document(List.of(table)))) {
      List<String> pages = opened.texts();
      assertThat(pages).hasSizeGreaterThan(5).allSatisfy(page -> assertThat(page).contains("Kolomunit", "Kolomisi"));
      for (int i = 0; i < rows.size(); i++) {
        String word = "kata" + i + "x";
        String page = pages.stream().filter(found -> found.contains(word)).findFirst().orElseThrow();
        assertThat(page).contains("unit" + i + "x");
        assertThat(page.split(word, -1)).hasSize(61);
      }
    }
  }

  @Test
  void signaturesStandOnOnePage() throws IOException {
    for (int before = 25; before < 50; before++) {
      List<Block> blocks = new ArrayList<>();
      IntStream.range(0, before).forEach(i -> blocks.add(new Block.Paragraph("Alinea")));
      blocks.add(new Block.Signatures("Mamuju", List.of(
          new Block.Signatory("Kepala", "Siti", "NIP 1"),
          new Block.Signatory("Ketua", "", ""),
          new Block.Signatory("Anggota", "Budi", ""),
          new Block.Signatory("Saksi", "Tuti", "NIP 2"))));
      try (Opened opened = Opened.of(document(blocks))) {
        assertThat(opened.page(opened.pages())).contains("Mamuju", "Kepala", "Siti", "NIP 1", "Ketua", "Anggota", "Budi", "Saksi", "Tuti", "NIP 2");
      }
    }
  }

  @Test
  void aLinkLeadsToThePageOfItsSection() throws IOException {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Table(
        List.of(Block.Column.words("Nama"), Block.Column.numbers("Nilai")),
        IntStream.range(0, 12)
            .mapToObj(i -> List.of(Cell.of("ke " + i).to("bagian-" + i), Cell.of("tidak")))
            .toList()));
    for (int i = 0; i < 12; i++) {
      blocks.add(new Block.Section("bagian-" + i, "Bagian" + i + "x", List.of(new Block.Paragraph("kata ".repeat(700)))));
    }
    try (Opened opened = Opened.of(document(blocks))) {
      List<PDAnnotation> links = new ArrayList<>();
      for (PDPage page : opened.file().getPages()) {
        links.addAll(page.getAnnotations());
      }
      assertThat(links).hasSize(12);
      for (int i = 0; i < 12; i++) {
        PDPageDestination target = (PDPageDestination) ((PDAnnotationLink) links.get(i)).getDestination();
        assertThat(opened.page(target.retrievePageNumber() + 1)).contains("Bagian" + i + "x");
      }
    }
  }

  @Test
  void aSignThatNoFontHasIsReplacedAndTold() throws IOException {
    PdfFile written = PdfRenderer.renderOrThrow(document(List.of(new Block.Paragraph("Nama \uA984\uA98B dan \u0645"))));
    assertThat(written.remarks()).extracting(Problem::code).containsExactly("pdf-characters-replaced");
    assertThat(written.remarks().get(0).message().en()).contains("U+0645 U+A984 U+A98B");
    assertThat(written.remarks().get(0).place().path()).isEqualTo("contoh");
    try (Opened opened = Opened.of(written)) {
      assertThat(opened.signs()).isEqualTo("JudulNama\uFFFD\uFFFDdan\uFFFD");
    }
  }

  /** Whatever stands above it, a heading has under it what it is of, and so has a paragraph that leads to a table. */
  @Test
  void aHeadingStaysWithWhatFollows() throws IOException {
    Block.Table table = Block.Table.of(
        List.of(Block.Column.words("Kolomsatu"), Block.Column.words("Kolomdua")),
        IntStream.range(0, 14).mapToObj(i -> List.of("baris" + i + "x", "isi ".repeat(60))).toList());
    Chart chart = new Chart.Bars("bars", "Grafiksatu", "Uraian.", Chart.Axis.INDEX, List.of("label"), List.of(), List.of(), table);
    for (int before = 15; before < 45; before++) {
      List<Block> blocks = new ArrayList<>();
      IntStream.range(0, before).forEach(i -> blocks.add(new Block.Paragraph("Alinea")));
      blocks.add(new Block.Section("a", "Bagiansatu", List.of(new Block.Section("b", "Anaksatu", List.of(new Block.Paragraph("Pengantar."), table)))));
      blocks.add(new Block.Section("c", "Bagiandua", List.of(new Block.Figure(chart))));
      try (Opened opened = Opened.of(document(blocks))) {
        assertThat(opened.texts()).filteredOn(page -> page.contains("Bagiansatu")).singleElement().asString()
            .contains("Anaksatu", "Pengantar.", "Kolomsatu", "baris0x");
        assertThat(opened.texts()).filteredOn(page -> page.contains("Bagiandua")).singleElement().asString().contains("Grafiksatu", "label");
      }
    }
  }

  @Test
  void aShortTableStaysOnOnePageAndTheLastRowOfALongOneIsNotAlone() throws IOException {
    for (int before = 10; before < 45; before++) {
      for (int size : List.of(6, 40)) {
        List<Block> blocks = new ArrayList<>();
        IntStream.range(0, before).forEach(i -> blocks.add(new Block.Paragraph("Alinea")));
        blocks.add(Block.Table.of(
            List.of(Block.Column.words("Kolomsatu")), IntStream.range(0, size).mapToObj(i -> List.of("baris" + i + "x")).toList()));
        try (Opened opened = Opened.of(document(blocks))) {
          List<String> pages = opened.texts();
          assertThat(pages.get(pages.size() - 1)).contains(size == 6 ? "baris0x" : "baris38x", "baris" + (size - 1) + "x");
        }
      }
    }
  }

  @Test
  void linesOfATextStayLines() throws IOException {
    String text = "Tambah kursi:\r\n-\t20 di aula A\n- Pe\u00ADlayanan \uD83D\uDC69\u200D\n";
    PdfFile written = PdfRenderer.renderOrThrow(document(List.of(
        new Block.Paragraph(text),
        new Block.Points(List.of(text)),
        Block.Table.of(List.of(Block.Column.words(text), Block.Column.words("B")), List.of(List.of(text, "b"))),
        new Block.Section("bagian", text, List.of()))));
    try (Opened opened = Opened.of(written)) {
      assertThat(opened.page(1)).contains("Tambah kursi:\n- 20 di aula A\n- Pelayanan \uFFFD\n");
      assertThat(opened.page(1).split("\n- 20 di aula A", -1)).hasSize(6);
    }
    assertThat(written.remarks()).singleElement().satisfies(remark -> assertThat(remark.message().en()).endsWith(": U+1F469"));
  }

  @Test
  void aFontOfTheHostComesFirst() throws IOException {
    Path dejavu = Path.of("src", "main", "resources", "io", "github", "pekppp", "pdf", "DejaVuSansCondensed.ttf");
    byte[] renamed = new String(Files.readAllBytes(dejavu), StandardCharsets.ISO_8859_1)
        .replace("DejaVuSansCondensed", "HostSansHostSansHos")
        .replace(utf16("DejaVuSansCondensed"), utf16("HostSansHostSansHos"))
        .getBytes(StandardCharsets.ISO_8859_1);
    PdfOptions options = PdfOptions.standard().withFonts(PdfFont.of("host.ttf", renamed));
    try (Opened opened = Opened.of(PdfRenderer.renderOrThrow(document(List.of()), options))) {
      List<String> names = new ArrayList<>();
      PDPage page = opened.file().getPage(0);
      for (var name : page.getResources().getFontNames()) {
        PDFont font = page.getResources().getFont(name);
        names.add(font.getName());
      }
      assertThat(names).singleElement().asString().endsWith("+HostSansHostSansHos");
    }
  }

  private static String utf16(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1);
  }

  @Test
  void theLetterheadStandsOnTheFirstPageAndTheFooterOnEvery() throws IOException {
    List<Block> many = IntStream.range(0, 80).<Block>mapToObj(i -> new Block.Paragraph("Alinea " + i)).toList();
    PdfOptions options = PdfOptions.standard().withHeader("Provinsi Contoh\nJalan Satu").withFooter("Dicetak").withAccent(0x1B6E3C);
    try (Opened opened = Opened.of(PdfRenderer.renderOrThrow(document(many), options))) {
      assertThat(opened.page(1)).startsWith("Provinsi Contoh\nJalan Satu\nJudul\n");
      assertThat(opened.texts()).hasSizeGreaterThan(1).allSatisfy(page -> assertThat(page).containsOnlyOnce("Dicetak"));
      assertThat(opened.page(2)).doesNotContain("Provinsi");
    }
  }

  @Test
  void aPictureThatCannotBeShownIsNamed() {
    byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
    byte[] cut = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 1};
    byte[] vast = new byte[40];
    System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 1, 0, 0, 0, 1}, 0, vast, 0, 22);
    for (byte[] content : List.of(svg, cut, vast, new byte[0])) {
      assertThat(PdfRenderer.render(document(List.of()), PdfOptions.standard().withLogo(PdfPicture.of("kop", content))).getError())
          .singleElement()
          .satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("pdf-picture-unreadable");
            assertThat(problem.place().path()).isEqualTo("kop");
          });
    }
  }

  @Test
  void aDamagedFontIsNamed() {
    List<Problem> problems = PdfRenderer.render(
            document(List.of()),
            PdfOptions.standard().withFonts(PdfFont.of("satu.ttf", new byte[] {0, 1, 0, 0, 0, 9, 1}), PdfFont.of("dua.ttf", new byte[0])))
        .getError();
    assertThat(problems).extracting(Problem::code).containsExactly("pdf-font-unreadable", "pdf-font-unreadable");
    assertThat(problems.get(0).message().en()).startsWith("font satu.ttf");
    assertThat(problems.get(1).message().id()).startsWith("huruf dua.ttf");
    assertThat(problems).extracting(problem -> problem.place().path()).containsExactly("satu.ttf", "dua.ttf");
  }

  @Test
  void aHostWithoutPdfBoxIsToldWhatToAdd() throws Exception {
    List<URL> without = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.contains("pdfbox")) {
        without.add(Path.of(entry).toUri().toURL());
      }
    }
    try (URLClassLoader host = new URLClassLoader(without.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
      Class<?> documents = host.loadClass(Document.class.getName());
      Object language = host.loadClass(Language.class.getName()).getField("EN").get(null);
      Object document = documents.getConstructors()[0].newInstance("any", language, "Title", List.of());
      Object result = host.loadClass(PdfRenderer.class.getName()).getMethod("render", documents).invoke(null, document);
      assertThat(result).hasToString("Invalid([" + PdfProblem.PDF_LIBRARY_MISSING.at(io.github.pekppp.problem.Place.ROOT) + "])");
    }
  }
}
