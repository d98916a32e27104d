package io.github.pekppp.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Document;
import io.github.pekppp.text.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** A chart on paper can be read: it has an axis, and its lines do not strike out words. */
class ChartDrawingTest {

  private static final Chart.Axis AXIS = new Chart.Axis(new BigDecimal(3), new BigDecimal(5), new BigDecimal("0.5"));
  private static final List<Chart.Line> LINES = List.of(
      new Chart.Line(new Chart.Point(new BigDecimal("4.01"), "4,01"), "batas bawah A-: 4,01"),
      new Chart.Line(new Chart.Point(new BigDecimal("3.51"), "3,51"), "mulai B"));

  private static Optional<Chart.Point> point(String number) {
    return Optional.of(new Chart.Point(new BigDecimal(number), number.replace('.', ',')));
  }

  private static Block.Table table() {
    return Block.Table.of(List.of(Block.Column.words("Kolom")), List.of());
  }

  private static Document document(Chart chart) {
    return new Document("contoh", Language.ID, "Judul", List.of(new Block.Figure(chart)));
  }

  private static Chart bars(int groups) {
    List<Optional<Chart.Point>> points = IntStream.range(0, groups).mapToObj(i -> point("3.93")).toList();
    return new Chart.Bars(
        "bars", "Judul grafik", "Uraian.", AXIS, IntStream.range(0, groups).mapToObj(i -> "label" + i + "x").toList(),
        List.of(new Chart.Series("Klaim unit", points), new Chart.Series("Nilai evaluator", points)), LINES, table());
  }

  @Test
  void everyPageHasLegendAxisAndNamesOfLines() throws IOException {
    try (Opened opened = Opened.of(document(bars(80)))) {
      assertThat(opened.texts()).hasSizeGreaterThan(2).filteredOn(page -> page.contains("label")).hasSizeGreaterThan(2).allSatisfy(page ->
          assertThat(page)
              .contains("Klaim unit", "Nilai evaluator", "batas bawah A-: 4,01", "mulai B 3,51")
              .containsPattern("3\\s3,5\\s4\\s4,5\\s5"));
    }
  }

  @Test
  void aWaterfallHasAnAxisAndStaysTogether() throws IOException {
    List<Chart.Step> steps = List.of(
        new Chart.Step("turun", point("-1.07").orElseThrow(), point("3.93").orElseThrow()),
        new Chart.Step("naik", point("0.08").orElseThrow(), point("4.01").orElseThrow()));
    Chart fall = new Chart.Waterfall(
        "fall", "Judul grafik", "Uraian.", AXIS, point("5").orElseThrow(), "mula", steps, "akhir", LINES, table());
    for (int before = 20; before < 45; before++) {
      List<Block> blocks = new ArrayList<>();
      IntStream.range(0, before).forEach(i -> blocks.add(new Block.Paragraph("Alinea")));
      blocks.add(new Block.Figure(fall));
      try (Opened opened = Opened.of(new Document("contoh", Language.ID, "Judul", blocks))) {
        assertThat(opened.texts()).filteredOn(page -> page.contains("Judul grafik")).singleElement().asString()
            .contains("mula", "turun", "naik", "akhir", "batas bawah A-: 4,01")
            .containsPattern("3\\s3,5\\s4\\s4,5\\s5");
      }
    }
  }

  @Test
  void headsOfShadesAreRepeated() throws IOException {
    List<Chart.Series> rows = IntStream.range(0, 100).mapToObj(i -> new Chart.Series("unit" + i, List.of(point("4"), point("3")))).toList();
    Chart map = new Chart.HeatMap("map", "Judul grafik", "Uraian.", AXIS, List.of("Kolomsatu", "Kolomdua"), rows, table());
    try (Opened opened = Opened.of(document(map))) {
      assertThat(opened.texts()).hasSizeGreaterThan(1).filteredOn(page -> page.contains("unit")).allSatisfy(page ->
          assertThat(page).contains("Kolomsatu", "Kolomdua"));
    }
  }

  @Test
  void figuresThatStandBesideAChartAreNotRepeated() throws IOException {
    Chart chart = bars(2);
    Document document = new Document("contoh", Language.EN, "Judul", List.of(new Block.Figure(chart), chart.table()));
    try (Opened opened = Opened.of(document)) {
      assertThat(opened.page(1)).containsOnlyOnce("Kolom").contains("Its figures stand in the table beside this chart.");
    }
    try (Opened opened = Opened.of(document(chart))) {
      assertThat(opened.page(1)).containsOnlyOnce("Kolom").doesNotContain("Its figures stand");
    }
  }

  @Test
  void noLineStrikesOutAWord() throws IOException {
    try (Opened opened = Opened.of(document(bars(3)))) {
      Drawn drawn = Drawn.of(opened.file().getPage(0));
      assertThat(drawn.words).hasSizeGreaterThan(8);
      assertThat(drawn.lines).hasSizeGreaterThan(8).allSatisfy(line -> assertThat(drawn.words).noneMatch(word -> word.isUnder(line)));
    }
  }

  @Test
  void aRangeIsAnOutlineBeyondItsLowestValue() throws IOException {
    Chart.Point range = new Chart.Point(new BigDecimal(4), "4\u20135", Optional.of(new BigDecimal(5)));
    Chart chart = new Chart.Bars(
        "bars", "Judul grafik", "Uraian.", AXIS, List.of("satu", "dua"),
        List.of(new Chart.Series("Klaim", List.of(Optional.of(range), point("4")))), List.of(), table());
    try (Opened opened = Opened.of(document(chart))) {
      Drawn drawn = Drawn.of(opened.file().getPage(0));
      assertThat(drawn.outlines).isEqualTo(1);
      assertThat(opened.page(1)).contains("4\u20135");
    }
  }

  /** Words and upright lines of a page, in the order in which they are drawn. */
  private static final class Drawn {

    private final List<Mark> words = new ArrayList<>();
    private final List<Mark> lines = new ArrayList<>();
    private final List<float[]> path = new ArrayList<>();
    private int count;
    private int outlines;

    /** A word of at least three digits' width, or an upright line. */
    private record Mark(int order, float x, float from, float to) {

      boolean isUnder(Mark line) {
        return order < line.order && line.x > x && line.x < x + 12 && line.from < to && line.to > from;
      }
    }

    static Drawn of(PDPage page) throws IOException {
      Drawn drawn = new Drawn();
      List<Float> numbers = new ArrayList<>();
      for (Object token : new PDFStreamParser(page).parse()) {
        if (token instanceof COSNumber number) {
          numbers.add(number.floatValue());
        } else if (token instanceof Operator operator) {
          drawn.add(operator.getName(), numbers);
          numbers.clear();
        }
      }
      return drawn;
    }

    private void add(String operator, List<Float> numbers) {
      switch (operator) {
        case "Td" -> words.add(new Mark(count++, numbers.get(0), numbers.get(1), numbers.get(1) + 5));
        case "m", "l" -> path.add(new float[] {numbers.get(0), numbers.get(1)});
        case "S" -> stroke();
        case "f" -> path.clear();
        default -> count++;
      }
    }

    private void stroke() {
      if (path.isEmpty()) {
        outlines++;
      } else if (path.get(0)[0] == path.get(1)[0]) {
        lines.add(new Mark(count++, path.get(0)[0], Math.min(path.get(0)[1], path.get(1)[1]), Math.max(path.get(0)[1], path.get(1)[1])));
      }
      path.clear();
    }
  }
}
