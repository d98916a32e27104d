package io.github.pekppp.html;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Document;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Documents made by hand. */
public final class Samples {

  /** Texts that would do harm where they are not shown as text. */
  public static final List<String> HOSTILE = List.of(
      "<script>alert(1)</script>",
      "\" onmouseover=\"alert(1)",
      "' onfocus='alert(1)' autofocus='",
      "]]><svg onload=alert(1)>",
      "--><img src=x onerror=alert(1)>",
      "</title></style></textarea><script>alert(1)</script>",
      "{{content}} ${title} $1 \\1",
      "=HYPERLINK(\"http://example.com\",\"x\")",
      "&lt;b&gt; &amp; &#60; &nbsp;",
      "abc\u202Edcba \u2066x\u2069 \u200Fy",
      "\u0000\u0007\u001B[31m\r\n\t\u0085\u2028\u2029",
      "\uD800 lone \uDC00",
      "\uFFFE \uFFFF \uFDD0",
      "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC66 \uD83C\uDDEE\uD83C\uDDE9 \u0645\u0631\u062D\u0628\u0627",
      "A".repeat(10_000));

  private static final List<Text> ASPECTS = List.of(
      Text.of("Kebijakan Pelayanan", "Service policy"),
      Text.of("Profesionalisme SDM", "Professionalism of staff"),
      Text.of("Sarana Prasarana", "Facilities"),
      Text.of("Sistem Informasi Pelayanan Publik", "Public service information system"),
      Text.of("Konsultasi dan Pengaduan", "Consultation and complaints"),
      Text.of("Inovasi", "Innovation"));
  private static final int[] CLAIMS = {450, 440, 500, 425, 475, 400};
  private static final int[] MARKS = {417, 400, 433, 375, 475, 250};
  private static final int[] FIELD = {400, 400, 400, 350, 450, -1};

  private Samples() {}

  /** A report of a few parts with a chart of every kind, as it is locked in a golden file. */
  public static Document small(Language language) {
    List<Block> blocks = List.of(
        new Block.Paragraph(Text.of(
                "Dinas Sosial, Pemerintah Provinsi Contoh. Periode 2025, instrumen pekppp-2022-a.",
                "Social Affairs Office, Government of the Province of Contoh. Period 2025, instrument pekppp-2022-a.")
            .in(language)),
        new Block.Section("result", Text.of("Hasil", "Result").in(language), List.of(result(language), bars(language))),
        new Block.Section("losses", Text.of("Di mana nilai berkurang", "Where points were lost").in(language), List.of(fall(language))),
        new Block.Section("years", Text.of("Dari tahun ke tahun", "Year by year").in(language), List.of(trend(language))),
        new Block.Section("units", Text.of("Unit dan aspek", "Units and aspects").in(language), List.of(map(language, 5))),
        new Block.Section("aspects", Text.of("Aspek", "Aspects").in(language), aspects(language)),
        signatures(language));
    return new Document(
        "lhe-dinsos-2025", language, Text.of("Laporan Hasil Evaluasi", "Evaluation report").in(language), blocks);
  }

  private static Block result(Language language) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < ASPECTS.size(); i++) {
      rows.add(List.of(
          Cell.of(ASPECTS.get(i).in(language)).to("aspect-" + (i + 1)),
          figure(CLAIMS[i], language),
          figure(MARKS[i], language).to("aspect-" + (i + 1)),
          FIELD[i] < 0 ? Cell.of("-") : figure(FIELD[i], language)));
    }
    return new Block.Table(
        List.of(
            Block.Column.words(Text.of("Aspek", "Aspect").in(language)),
            Block.Column.numbers("F-01"),
            Block.Column.numbers("F-02"),
            Block.Column.numbers(Text.of("Lapangan", "Field").in(language))),
        rows);
  }

  private static Block bars(Language language) {
    return new Block.Figure(new Chart.Bars(
        "claims",
        Text.of("Klaim, penilaian, dan temuan lapangan per aspek", "Claim, mark and field check by aspect").in(language),
        Text.of("Klaim unit lebih tinggi daripada penilaian pada lima dari enam aspek.", "The unit claims more than its marks in five of six aspects.")
            .in(language),
        Chart.Axis.INDEX,
        ASPECTS.stream().map(aspect -> aspect.in(language)).toList(),
        List.of(
            series(Text.of("Klaim (F-01)", "Claim (F-01)").in(language), CLAIMS, language),
            series(Text.of("Penilaian (F-02)", "Mark (F-02)").in(language), MARKS, language),
            series(Text.of("Lapangan", "Field check").in(language), FIELD, language)),
        List.of(new Chart.Line(point(401, language), Text.of("A- mulai", "A- begins at").in(language))),
        (Block.Table) result(language)));
  }

  private static Block fall(Language language) {
    int[] losses = {15, 9, 7, 19, 3, 45};
    List<Chart.Step> steps = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    int left = 500;
    for (int i = 0; i < losses.length; i++) {
      left -= losses[i];
      Chart.Point change = new Chart.Point(BigDecimal.valueOf(-losses[i], 2), "\u2212" + figure(losses[i], language).text());
      steps.add(new Chart.Step(ASPECTS.get(i).in(language), change, point(left, language)));
      rows.add(List.of(Cell.of(ASPECTS.get(i).in(language)), Cell.of(change.text(), change.number()), figure(left, language)));
    }
    return new Block.Figure(new Chart.Waterfall(
        "losses-by-aspect",
        Text.of("Dari 5,00 ke indeks", "From 5.00 down to the index").in(language),
        Text.of("Inovasi mengurangi paling banyak: 0,45.", "Innovation takes away most: 0.45.").in(language),
        Chart.Axis.INDEX,
        point(500, language),
        Text.of("Nilai tertinggi", "Highest value").in(language),
        steps,
        "IPP",
        List.of(new Chart.Line(point(401, language), "A-")),
        new Block.Table(
            List.of(
                Block.Column.words(Text.of("Aspek", "Aspect").in(language)),
                Block.Column.numbers(Text.of("Berkurang", "Lost").in(language)),
                Block.Column.numbers(Text.of("Tersisa", "Left").in(language))),
            rows)));
  }

  private static Block trend(Language language) {
    int[] unit = {312, 355, -1, 388, 402};
    int[] agency = {330, 341, 362, 371, 385};
    List<String> years = IntStream.rangeClosed(2021, 2025).mapToObj(Integer::toString).toList();
    List<Chart.Series> series = List.of(
        series(Text.of("Dinas Sosial", "Social Affairs Office").in(language), unit, language),
        series(Text.of("Rata-rata instansi", "Mean of the agency").in(language), agency, language));
    List<List<Cell>> rows = IntStream.range(0, years.size())
        .mapToObj(i -> Stream.concat(
                Stream.of(Cell.of(years.get(i))),
                series.stream().map(one -> one.points().get(i).map(found -> Cell.of(found.text(), found.number())).orElse(Cell.of("-"))))
            .toList())
        .toList();
    return new Block.Figure(new Chart.Trend(
        "years-of-the-unit",
        Text.of("IPP 2021 sampai 2025", "IPP 2021 to 2025").in(language),
        Text.of("IPP naik dari 3,12 ke 4,02.", "The IPP rises from 3.12 to 4.02.").in(language),
        new Chart.Axis(new BigDecimal(2), new BigDecimal(5), new BigDecimal("0.5")),
        years,
        series,
        List.of(new Chart.Line(point(401, language), "A-")),
        new Block.Table(
            List.of(
                Block.Column.words(Text.of("Tahun", "Year").in(language)),
                Block.Column.numbers(series.get(0).name()),
                Block.Column.numbers(series.get(1).name())),
            rows)));
  }

  /** Units by aspects. */
  static Block map(Language language, int units) {
    List<Chart.Series> rows = IntStream.range(0, units)
        .mapToObj(unit -> series("Dinas Pelayanan Terpadu " + (unit + 1), values(unit), language))
        .toList();
    List<String> columns = ASPECTS.stream().map(aspect -> aspect.in(language)).toList();
    return new Block.Figure(new Chart.HeatMap(
        "units-by-aspects",
        Text.of("Nilai unit per aspek", "Units by aspects").in(language),
        Text.of("Makin gelap makin tinggi nilainya.", "The stronger the shade, the higher the value.").in(language),
        Chart.Axis.INDEX,
        columns,
        rows,
        new Block.Table(
            Stream.concat(Stream.of(Block.Column.words("Unit")), columns.stream().map(Block.Column::numbers)).toList(),
            rows.stream()
                .map(row -> Stream.concat(
                        Stream.of(Cell.of(row.name())),
                        row.points().stream().map(point -> point.map(found -> Cell.of(found.text(), found.number())).orElse(Cell.of("-"))))
                    .toList())
                .toList())));
  }

  private static int[] values(int unit) {
    return IntStream.range(0, ASPECTS.size())
        .map(aspect -> (unit + aspect) % 11 == 10 ? -1 : (unit * 137 + aspect * 71) % 501)
        .toArray();
  }

  private static List<Block> aspects(Language language) {
    List<Block> sections = new ArrayList<>();
    for (int i = 0; i < ASPECTS.size(); i++) {
      sections.add(new Block.Section("aspect-" + (i + 1), (i + 1) + ". " + ASPECTS.get(i).in(language), List.of(
          new Block.Heading(3, Text.of("Yang berlaku", "What holds").in(language)),
          new Block.Points(List.of(
              Text.of("Standar pelayanan ditetapkan dan dipublikasikan.", "A service standard is enacted and published.").in(language),
              Text.of("Maklumat pelayanan dipasang di ruang tunggu.", "The service pledge hangs in the waiting room.").in(language))),
          new Block.Heading(3, Text.of("Dasar", "Source").in(language)),
          new Block.Lines(List.of("PermenPANRB 29/2022", "sha256 " + "0123456789abcdef".repeat(4))),
          Block.Table.of(
              List.of(Block.Column.words(Text.of("Fakta", "Fact").in(language)), Block.Column.words(Text.of("Nilai", "Value").in(language))),
              List.of(List.of("sp_exists", Text.of("ya", "yes").in(language)), List.of("  sp_14_components", "14"))))));
    }
    return sections;
  }

  private static Block signatures(Language language) {
    return new Block.Signatures(
        Text.of("Mamuju, 22 November 2026", "Mamuju, 22 November 2026").in(language),
        List.of(
            new Block.Signatory(Text.of("Kepala Dinas Sosial", "Head of the Social Affairs Office").in(language), "Siti Rahmawati, S.Sos., M.Si.", "NIP 19700101 199503 2 001"),
            new Block.Signatory(Text.of("Ketua Tim Evaluator", "Head of the evaluators").in(language), "", "")));
  }

  private static Chart.Series series(String name, int[] hundredths, Language language) {
    return new Chart.Series(name, IntStream.of(hundredths)
        .mapToObj(value -> value < 0 ? Optional.<Chart.Point>empty() : Optional.of(point(value, language)))
        .toList());
  }

  private static Chart.Point point(int hundredths, Language language) {
    return new Chart.Point(BigDecimal.valueOf(hundredths, 2), figure(hundredths, language).text());
  }

  private static Cell figure(int hundredths, Language language) {
    BigDecimal number = BigDecimal.valueOf(hundredths, 2);
    return Cell.of(language == Language.ID ? number.toPlainString().replace('.', ',') : number.toPlainString(), number);
  }

  /** A document that carries a text in every place that takes one, {@code size} times where there can be many. */
  public static Document everywhere(String text, int size) {
    return new Document("any", Language.EN, text, List.of(
        new Block.Heading(1, text),
        new Block.Heading(2, text),
        new Block.Paragraph(text),
        new Block.Points(repeated(text, size)),
        new Block.Lines(repeated(text, size)),
        table(text, size),
        new Block.Section("one", text, List.of(new Block.Section("two", text, List.of(table(text, size))))),
        new Block.Section("three", text, charts(text, size).stream().<Block>map(Block.Figure::new).toList()),
        new Block.Signatures(text, List.of(new Block.Signatory(text, text, text)))));
  }

  private static List<String> repeated(String text, int size) {
    return IntStream.range(0, size).mapToObj(i -> text).toList();
  }

  private static Block.Table table(String text, int size) {
    List<Cell> row = List.of(Cell.of(text), Cell.of(text, BigDecimal.ONE).to("two"), Cell.of(text).to("two"));
    return new Block.Table(
        List.of(Block.Column.words(text), Block.Column.numbers(text), Block.Column.words(text)),
        IntStream.range(0, size).mapToObj(i -> row).toList());
  }

  /** A chart of every kind, with a text wherever one can stand. */
  static List<Chart> charts(String text, int size) {
    BigDecimal most = BigDecimal.valueOf(Math.max(1, size));
    List<Optional<Chart.Point>> points = IntStream.range(0, size)
        .mapToObj(i -> i % 7 == 3 ? Optional.<Chart.Point>empty() : Optional.of(new Chart.Point(BigDecimal.valueOf(i), text)))
        .toList();
    List<Chart.Series> series = List.of(new Chart.Series(text, points), new Chart.Series(text, points));
    List<Chart.Step> steps = IntStream.range(0, size)
        .mapToObj(i -> new Chart.Step(text, new Chart.Point(BigDecimal.valueOf(i % 2 == 0 ? 1 : -1), text), new Chart.Point(BigDecimal.valueOf(i), text)))
        .toList();
    Chart.Axis axis = new Chart.Axis(BigDecimal.ZERO, most, BigDecimal.ONE);
    List<Chart.Line> lines = List.of(new Chart.Line(new Chart.Point(BigDecimal.ONE, text), text));
    List<String> labels = repeated(text, size);
    Block.Table table = table(text, size);
    return List.of(
        new Chart.Bars("bars", text, text, axis, labels, series, lines, table),
        new Chart.Waterfall("fall", text, text, axis, new Chart.Point(BigDecimal.ZERO, text), text, steps, text, lines, table),
        new Chart.HeatMap("map", text, text, axis, labels, series, table),
        new Chart.Trend("trend", text, text, axis, labels, series, lines, table));
  }
}
