package io.github.pekppp.paper;

import io.github.pekppp.compare.AspectChange;
import io.github.pekppp.compare.Direction;
import io.github.pekppp.compare.IndicatorChange;
import io.github.pekppp.compare.ResultComparison;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.explain.Reason;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Document;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.AspectResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes a comparison of two evaluations. */
final class YearPages {

  private final YearComparison paper;
  private final Worksheet before;
  private final Worksheet after;
  private final ResultComparison comparison;
  private final Wording wording;

  YearPages(YearComparison paper, Wording wording) {
    this.paper = paper;
    this.before = paper.years().before();
    this.after = paper.years().after();
    this.comparison = paper.years().comparison();
    this.wording = wording;
  }

  Document document() {
    List<Block> blocks = new ArrayList<>(List.of(head(), result()));
    course().ifPresent(blocks::add);
    blocks.add(aspects());
    indicators().ifPresent(blocks::add);
    rules().ifPresent(blocks::add);
    return new Document(
        paper.name(),
        wording.language(),
        wording.say(
            "Perbandingan Hasil Evaluasi {0}, {1} dan {2}",
            "Comparison of the Evaluations of {0}, {1} and {2}",
            after.locus().unit().name(), year(before), year(after)),
        blocks);
  }

  private static String year(Worksheet worksheet) {
    return worksheet.locus().period().toString();
  }

  private Block head() {
    List<List<Cell>> rows = UnitHead.rows(after.locus(), wording);
    rows.add(wording.pair("Dibandingkan dengan", "Compared with", year(before)));
    rows.add(UnitHead.edition(after.instrument(), wording));
    if (isOtherEdition()) {
      rows.add(wording.pair(
          "Edisi instrumen {0}", "Edition of {0}",
          Cell.of(wording.in(before.instrument().title()) + " [" + before.instrument().id() + "]"), year(before)));
    }
    return wording.pairs(rows);
  }

  private boolean isOtherEdition() {
    return !before.instrument().sha256().equals(after.instrument().sha256());
  }

  // ---- the index

  private Block result() {
    IppResult first = comparison.before();
    IppResult second = comparison.after();
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(
        Cell.of("IPP"),
        wording.index(first),
        wording.index(second),
        comparison.indexChange().map(wording::change).orElseGet(wording::none).to("aspects")));
    rows.add(row(wording.say("Kategori", "Category"), wording.letter(first.category()), wording.letter(second.category())));
    rows.add(row(wording.say("Status", "Status"), wording.in(first.status().label()), wording.in(second.status().label())));
    rows.add(List.of(
        Cell.of(wording.say("Indeks indikator", "Index of the indicators")),
        wording.index(first.f02()), wording.index(second.f02()), Cell.of("")));
    rows.add(List.of(
        Cell.of(wording.say("Indeks F-03", "Index of F-03")),
        wording.index(first.f03().index()), wording.index(second.f03().index()), Cell.of("")));
    return new Block.Section(
        "result",
        wording.say("Hasil kedua tahun", "Both results"),
        List.of(
            new Block.Paragraph(sentence()),
            new Block.Table(
                List.of(
                    wording.words("Hal", "Item"),
                    Block.Column.numbers(year(before)),
                    Block.Column.numbers(year(after)),
                    wording.number("Perubahan (empat desimal)", "Change (four decimals)")),
                rows)));
  }

  private static List<Cell> row(String name, String first, String second) {
    return List.of(Cell.of(name), Cell.of(first), Cell.of(second), Cell.of(""));
  }

  private String sentence() {
    String category = comparison.isCategoryChanged()
        ? wording.say(
            " Kategori berubah dari {0} menjadi {1}.",
            " The category changed from {0} to {1}.",
            wording.letter(comparison.before().category()), wording.letter(comparison.after().category()))
        : wording.say(" Kategorinya sama.", " The category is the same.");
    String editions = isOtherEdition()
        ? " " + wording.say(
            "Kedua tahun dinilai dengan edisi instrumen yang berbeda, sehingga angkanya tidak langsung sebanding.",
            "The two years were evaluated by different editions of the instrument, so their figures do not compare directly.")
        : "";
    return comparison.indexChange()
        .map(change -> wording.say(
                "IPP {0} dari {1} ke {2}.",
                "The IPP {0} from {1} to {2}.",
                direction(change),
                wording.index(comparison.before()).text(),
                wording.index(comparison.after()).text())
            + category)
        .orElseGet(() -> wording.say(
            "Perubahan IPP belum dapat dihitung karena salah satu hasil belum lengkap.",
            "The change of the IPP is not known, as one of the results is incomplete.")) + editions;
  }

  private String direction(Ratio change) {
    return switch (change.signum()) {
      case 1 -> wording.say("naik", "rose");
      case -1 -> wording.say("turun", "fell");
      default -> wording.say("tetap", "stayed");
    };
  }

  /** The course of all years that are known, where there are more than two. */
  private Optional<Block> course() {
    if (paper.earlier().isEmpty()) {
      return Optional.empty();
    }
    SortedMap<EvaluationPeriod, IppResult> all = new TreeMap<>(paper.earlier());
    all.put(before.locus().period(), comparison.before());
    all.put(after.locus().period(), comparison.after());
    List<Cell> ipp = all.values().stream().map(result -> wording.index(result.ipp())).toList();
    List<Cell> f02 = all.values().stream().map(result -> wording.index(result.f02())).toList();
    List<Cell> f03 = all.values().stream().map(result -> wording.index(result.f03().index())).toList();
    List<String> years = all.keySet().stream().map(EvaluationPeriod::toString).toList();
    String marks = wording.say("Indikator", "Indicators");
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      rows.add(List.of(Cell.of(years.get(i)), ipp.get(i), f02.get(i), f03.get(i)));
    }
    return Optional.of(new Block.Section(
        "course",
        wording.say("Perjalanan beberapa tahun", "The course of years"),
        List.of(new Block.Figure(new Chart.Trend(
            "course-chart",
            wording.say("IPP dan indeks formulir, {0}\u2013{1}", "IPP and indices of the forms, {0}\u2013{1}", years.get(0), year(after)),
            wording.say("{0} periode, yang terakhir di kanan.", "{0} periods, the last on the right.", years.size()),
            Chart.Axis.INDEX,
            years,
            List.of(line("IPP", ipp), line(marks, f02), line("F-03", f03)),
            List.of(),
            new Block.Table(
                List.of(
                    wording.words("Periode", "Period"),
                    Block.Column.numbers("IPP"),
                    Block.Column.numbers(marks),
                    Block.Column.numbers("F-03")),
                rows))))));
  }

  private Chart.Series line(String name, List<Cell> cells) {
    return new Chart.Series(name, cells.stream().map(wording::maybe).toList());
  }

  // ---- aspects

  private Block aspects() {
    List<List<Cell>> rows = comparison.aspects().stream()
        .map(change -> List.of(
            Cell.of(wording.in(change.aspect().name())),
            value(comparison.before(), change),
            value(comparison.after(), change),
            wording.change(change.points()).to(comparison.changes().isEmpty() ? "aspects" : "indicators")))
        .toList();
    Block.Table table = new Block.Table(
        List.of(
            wording.words("Aspek", "Aspect"),
            Block.Column.numbers(year(before)),
            Block.Column.numbers(year(after)),
            wording.number("Perubahan poin IPP", "Change in IPP points")),
        rows);
    List<Block> blocks = new ArrayList<>(List.of(table, new Block.Figure(aspectChart(table))));
    if (comparison.indexChange().isPresent()) {
      blocks.add(new Block.Figure(stepChart()));
    }
    return new Block.Section("aspects", wording.say("Perubahan per aspek", "Change by aspect"), blocks);
  }

  private Cell value(IppResult result, AspectChange change) {
    return result.aspects().stream()
        .filter(aspect -> aspect.aspect().id().equals(change.aspect().id()))
        .findFirst()
        .flatMap(AspectResult::f02)
        .map(wording::range)
        .orElseGet(wording::none);
  }

  private Chart aspectChart(Block.Table table) {
    return new Chart.Bars(
        "aspects-chart",
        wording.say("Nilai aspek {0} dan {1}", "Aspects in {0} and {1}", year(before), year(after)),
        wording.say("Nilai tiap aspek pada kedua tahun, dari 0 sampai 5.", "The value of each aspect in both years, from 0 to 5."),
        Chart.Axis.INDEX,
        comparison.aspects().stream().map(change -> wording.in(change.aspect().name())).toList(),
        List.of(
            line(year(before), comparison.aspects().stream().map(change -> value(comparison.before(), change)).toList()),
            line(year(after), comparison.aspects().stream().map(change -> value(comparison.after(), change)).toList())),
        List.of(),
        table);
  }

  private Chart stepChart() {
    Steps steps = new Steps(wording, wording.index(comparison.before()), "IPP " + year(before));
    comparison.aspects().forEach(change -> steps.add(Cell.of(wording.in(change.aspect().name())), change.points()));
    steps.add(Cell.of(wording.say("F-03, penilaian pengguna", "F-03, users' answers")), comparison.usersPoints());
    return steps.chart(
        "steps-chart",
        wording.say("Dari IPP {0} ke IPP {1}", "From the IPP of {0} to that of {1}", year(before), year(after)),
        sources(),
        wording.index(comparison.after()),
        "IPP " + year(after),
        List.of());
  }

  /** Where the change comes from; the parts add up to it. */
  private String sources() {
    Map<Boolean, List<IndicatorChange>> alone = comparison.indicators().stream()
        .collect(Collectors.partitioningBy(change -> change.direction() == Direction.ALONE));
    List<IndicatorChange> shared = alone.getOrDefault(false, List.of());
    List<IndicatorChange> single = alone.getOrDefault(true, List.of());
    List<String> parts = new ArrayList<>();
    part("level indikator", "levels of indicators", sum(shared, IndicatorChange::byLevel), parts);
    part("bobot dan aturan", "weights and rules", sum(shared, IndicatorChange::byRule), parts);
    part("indikator yang hanya ada di satu sisi", "indicators on one side only", sum(single, IndicatorChange::points), parts);
    part("F-03", "F-03", comparison.usersPoints(), parts);
    part("pembulatan nilai aspek", "rounding of aspects", comparison.roundingPoints(), parts);
    return parts.isEmpty()
        ? wording.say("Tidak ada yang berubah.", "Nothing changed.")
        : wording.say("Asal perubahan: {0}.", "Where the change comes from: {0}.", String.join("; ", parts));
  }

  private void part(String id, String en, Ratio points, List<String> parts) {
    if (points.signum() != 0) {
      parts.add(wording.say(id, en) + " " + wording.change(points).text());
    }
  }

  private static Ratio sum(List<IndicatorChange> changes, Function<IndicatorChange, Ratio> points) {
    return changes.stream().map(points).reduce(Ratio.ZERO, Ratio::plus);
  }

  // ---- indicators

  private Optional<Block> indicators() {
    List<IndicatorChange> changes = comparison.changes();
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Table(
        List.of(
            wording.words("Kode", "Code"),
            wording.words("Indikator", "Indicator"),
            Block.Column.numbers(year(before)),
            Block.Column.numbers(year(after)),
            wording.words("Arah", "Direction"),
            wording.number("Poin karena level", "Points by level"),
            wording.number("Poin karena aturan", "Points by rule")),
        IntStream.range(0, changes.size()).mapToObj(place -> change(changes.get(place), id(place))).toList()));
    for (int place = 0; place < changes.size(); place++) {
      blocks.add(reasons(changes.get(place), id(place)));
    }
    return Optional.of(new Block.Section("indicators", wording.say("Indikator yang berubah", "Indicators that changed"), blocks));
  }

  /** Two editions may number different indicators alike; changes are counted. */
  private static String id(int place) {
    return "change-" + (place + 1);
  }

  private List<Cell> change(IndicatorChange change, String section) {
    return List.of(
        Cell.of(change.indicator().codeOrNumber()),
        Cell.of(wording.in(change.indicator().name())).to(section),
        wording.outcome(change.before()),
        wording.outcome(change.after()),
        Cell.of(wording.in(change.direction().label())),
        wording.change(change.byLevel()),
        wording.change(change.byRule()));
  }

  private Block reasons(IndicatorChange change, String section) {
    List<List<Cell>> rows = new ArrayList<>();
    change.beforeReason().ifPresent(reason -> rows.add(reason(year(before), reason)));
    change.afterReason().ifPresent(reason -> rows.add(reason(year(after), reason)));
    return new Block.Section(
        section,
        wording.indicator(change.indicator()),
        rows.isEmpty()
            ? List.of(wording.paragraph("Tidak ikut dihitung.", "It takes no part."))
            : List.of(new Block.Table(
                List.of(wording.words("Tahun", "Year"), wording.words("Alasan level", "Why this level"), wording.words("Sumber", "Source")),
                rows)));
  }

  private List<Cell> reason(String year, Reason reason) {
    return List.of(Cell.of(year), Cell.of(wording.in(reason.rule())), Cell.of(wording.in(reason.source())));
  }

  // ---- rules that differ

  private Optional<Block> rules() {
    List<List<Cell>> rows = new ArrayList<>();
    comparison.policyChanges().forEach((key, choices) -> rows.add(List.of(
        Cell.of(key), Cell.of(reading(before.instrument(), key, choices.before())), Cell.of(reading(after.instrument(), key, choices.after())))));
    List<Block> blocks = new ArrayList<>();
    if (isOtherEdition()) {
      blocks.add(wording.paragraph(
          "Kedua tahun dinilai dengan edisi yang berbeda; indikator yang tidak berpasangan hanya ada di satu sisi.",
          "The two years were evaluated by different editions; indicators without a counterpart stand on one side only."));
    }
    if (!rows.isEmpty()) {
      blocks.add(new Block.Table(
          List.of(wording.words("Pilihan", "Option"), Block.Column.words(year(before)), Block.Column.words(year(after))), rows));
    }
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Section("rules", wording.say("Aturan yang berbeda", "Rules that differ"), blocks));
  }

  private String reading(Instrument instrument, String key, Optional<String> choice) {
    return choice.map(code -> code + instrument.question(key)
            .flatMap(question -> question.alternative(code))
            .map(found -> ", " + wording.in(found.rule()) + " (" + wording.in(found.support()) + ")")
            .orElse(""))
        .orElse(Wording.NONE);
  }
}
