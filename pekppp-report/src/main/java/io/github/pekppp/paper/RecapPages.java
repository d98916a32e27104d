package io.github.pekppp.paper;

import io.github.pekppp.indicator.Aspect;
import io.github.pekppp.intensive.IntensiveCoaching;
import io.github.pekppp.intensive.IntensiveCoachingRule;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Document;
import io.github.pekppp.locus.ServiceUnit;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.recap.RankedUnit;
import io.github.pekppp.recap.RecapProblem;
import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.recap.UnitShare;
import io.github.pekppp.scoring.AspectResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Status;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the recap of an agency. */
final class RecapPages {

  /** As many rows of a chart as a page shows. */
  private static final int ROWS = 40;

  /** Remarks on single units, which the recap words itself. */
  private static final Set<String> BY_UNIT = Set.of(RecapProblem.UNIT_WITHOUT_INDEX.code(), RecapProblem.UNIT_PROVISIONAL.code());

  /** A number with decimals in the words of a rule, which the engine writes with a point. */
  private static final Pattern DECIMAL = Pattern.compile("(?<![\\w.])(\\d+)\\.(\\d+)(?![\\w.])");

  private final AgencyRecap recap;
  private final AgencyIndex index;
  private final Status status;
  private final Wording wording;
  private final Set<String> shared;

  RecapPages(AgencyRecap recap, Wording wording) {
    this.recap = recap;
    this.index = recap.index();
    this.status = recap.others().stream().anyMatch(Problem::isError) ? index.status().worse(Status.PROVISIONAL) : index.status();
    this.wording = wording;
    Set<String> names = new HashSet<>();
    this.shared = recap.units().values().stream().map(ServiceUnit::name).filter(name -> !names.add(name)).collect(Collectors.toSet());
  }

  Document document() {
    List<Block> blocks = new ArrayList<>(List.of(head(), result(), ranking(), categories()));
    heatMap().ifPresent(blocks::add);
    changes().ifPresent(blocks::add);
    recap.intensive().ifPresent(chosen -> blocks.add(intensive(chosen)));
    leftOut().ifPresent(blocks::add);
    remarks().ifPresent(blocks::add);
    return new Document(
        recap.name(),
        wording.language(),
        wording.say(
            "Rekapitulasi Hasil Evaluasi {0}, {1}", "Recap of the Evaluation of {0}, {1}", recap.agency().name(), recap.period()),
        blocks);
  }

  private Block head() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(wording.pair("Instansi", "Agency", recap.agency().name()));
    rows.add(wording.pair("Periode evaluasi", "Evaluation period", recap.period().toString()));
    String editions = results().map(IppResult::instrumentId).distinct().collect(Collectors.joining(", "));
    if (!editions.isEmpty()) {
      rows.add(wording.pair("Edisi instrumen", "Editions", editions));
    }
    rows.add(wording.pair("Tanggal rekapitulasi", "Date of this recap", wording.date(recap.writtenOn())));
    return wording.pairs(rows);
  }

  private Stream<IppResult> results() {
    return results(index);
  }

  private static Stream<IppResult> results(AgencyIndex index) {
    return index.units().stream().flatMap(unit -> unit.unit().result().stream());
  }

  /** The name of a unit, with its id where another has the same name. */
  private String name(String unit) {
    return Optional.ofNullable(recap.units().get(unit))
        .map(known -> shared.contains(known.name()) ? known.name() + " (" + unit + ")" : known.name())
        .orElse(unit);
  }

  // ---- the agency

  private Block result() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(wording.pair("IPP instansi", "IPP of the agency", wording.index(index.ipp()).to("ranking")));
    index.ipp().ifPresent(ipp -> {
      rows.add(wording.pair("Kategori", "Category", wording.category(index.category())));
      rows.add(wording.pair("Nilai tepat", "Exact value", wording.exact(ipp.exact())));
      rows.add(wording.pair("Skala 100", "On a scale of 100", wording.decimal(ipp.onHundred())));
    });
    rows.add(wording.pair("Status", "Status", wording.in(status.label())));
    recap.lastYear().flatMap(AgencyIndex::ipp).ifPresent(before -> {
      rows.add(wording.pair("IPP tahun lalu", "IPP last year", wording.index(before)));
      rows.add(wording.pair("Kategori tahun lalu", "Category last year", wording.category(recap.lastYear().orElseThrow().category())));
    });
    rows.add(wording.pair("Unit yang dihitung", "Units that count", wording.whole(recap.ranking().units().size())));
    Cell without = wording.whole(recap.ranking().withoutIndex().size());
    rows.add(wording.pair(
        "Unit tanpa indeks", "Units without an index", recap.ranking().withoutIndex().isEmpty() ? without : without.to("left-out")));
    return new Block.Section("result", wording.say("Hasil instansi", "Result of the agency"), List.of(wording.pairs(rows)));
  }

  // ---- the units

  private Block ranking() {
    List<List<Cell>> rows = recap.ranking().units().stream().map(this::ranked).toList();
    return new Block.Section(
        "ranking",
        wording.say("Peringkat unit", "Ranking of units"),
        List.of(new Block.Table(
            List.of(
                wording.number("Peringkat", "Rank"),
                wording.words("Unit", "Unit"),
                wording.words("Jenis pelayanan", "Service type"),
                Block.Column.numbers("IPP"),
                wording.words("Kategori", "Category"),
                wording.words("Status", "Status"),
                wording.number("IPP tahun lalu", "IPP last year"),
                wording.number("Perubahan", "Change"),
                wording.number("Bagian (%)", "Share (%)")),
            rows)));
  }

  private List<Cell> ranked(RankedUnit ranked) {
    UnitShare unit = ranked.unit();
    String id = unit.unit().unit();
    return List.of(
        wording.whole(ranked.rank()),
        Cell.of(name(id)),
        Cell.of(Optional.ofNullable(recap.units().get(id)).map(known -> wording.in(known.serviceType().label())).orElse(Wording.NONE)),
        unit.unit().result().isPresent() ? wording.index(unit.unit().ipp()).to("heat-map") : wording.index(unit.unit().ipp()),
        Cell.of(wording.category(unit.category())),
        Cell.of(wording.in(unit.unit().status().label())),
        wording.index(ranked.lastYear()),
        ranked.change().map(wording::signed).orElseGet(wording::none),
        wording.percent(unit.share()));
  }

  private Block categories() {
    List<List<Cell>> rows = new ArrayList<>();
    recap.ranking().categories().forEach((grade, count) -> rows.add(List.of(
        Cell.of(grade.letter()),
        Cell.of(wording.in(grade.label())),
        wording.decimal(grade.min()),
        wording.decimal(grade.max()),
        wording.whole(count))));
    return new Block.Section(
        "categories",
        wording.say("Jumlah unit per kategori", "Units by category"),
        List.of(new Block.Table(
            List.of(
                wording.words("Kategori", "Category"),
                wording.words("Sebutan", "Name"),
                wording.number("Batas bawah", "Lower limit"),
                wording.number("Batas atas", "Upper limit"),
                wording.number("Jumlah unit", "Units")),
            rows)));
  }

  // ---- charts

  /** Units by aspects, a chart for as many units as a page shows, in the order of the ranking. */
  private Optional<Block> heatMap() {
    List<RankedUnit> units = recap.ranking().units().stream().filter(unit -> unit.unit().unit().result().isPresent()).toList();
    Map<String, Aspect> aspects = new LinkedHashMap<>();
    results().flatMap(result -> result.aspects().stream())
        .forEach(aspect -> aspects.putIfAbsent(aspect.aspect().id(), aspect.aspect()));
    List<Block> charts = new ArrayList<>();
    for (int from = 0; from < units.size(); from += ROWS) {
      charts.add(new Block.Figure(heatMap(units.subList(from, Math.min(units.size(), from + ROWS)), aspects, charts.size() + 1)));
    }
    return charts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Section("heat-map", wording.say("Nilai aspek tiap unit", "Aspects of each unit"), charts));
  }

  private Chart heatMap(List<RankedUnit> units, Map<String, Aspect> aspects, int place) {
    List<Chart.Series> series = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    for (RankedUnit unit : units) {
      String name = name(unit.unit().unit().unit());
      List<Cell> cells = aspects.keySet().stream().map(aspect -> value(unit.unit().unit(), aspect)).toList();
      series.add(new Chart.Series(name, cells.stream().map(wording::maybe).toList()));
      rows.add(Stream.concat(Stream.of(Cell.of(name)), cells.stream()).toList());
    }
    List<String> names = aspects.values().stream().map(aspect -> wording.in(aspect.name())).toList();
    List<Block.Column> columns = new ArrayList<>(List.of(wording.words("Unit", "Unit")));
    names.forEach(name -> columns.add(Block.Column.numbers(name)));
    return new Chart.HeatMap(
        "heat-map-" + place,
        title(units, "Peta nilai aspek", "Map of aspects"),
        wording.say(
            "Nilai tiap aspek, 0 sampai 5; unit dengan IPP tertinggi di atas. Banyaknya unit: {0}.",
            "The value of each aspect, 0 to 5; the highest IPP is on top. Units: {0}.",
            units.size()),
        Chart.Axis.INDEX,
        names,
        series,
        new Block.Table(columns, rows));
  }

  /** Says which ranks a chart shows, where there are several. */
  private String title(List<RankedUnit> units, String id, String en) {
    String title = wording.say(id, en);
    return recap.ranking().units().size() <= ROWS
        ? title
        : title + wording.say(
            ", peringkat {0}\u2013{1}", ", ranks {0}\u2013{1}", units.get(0).rank(), units.get(units.size() - 1).rank());
  }

  private Cell value(UnitIndex unit, String aspect) {
    return unit.result()
        .flatMap(result -> result.aspects().stream().filter(found -> found.aspect().id().equals(aspect)).findFirst())
        .flatMap(AspectResult::f02)
        .map(wording::range)
        .orElseGet(wording::none);
  }

  private Optional<Block> changes() {
    List<RankedUnit> units = recap.ranking().units().stream().filter(unit -> unit.lastYear().isPresent()).toList();
    List<Block> charts = new ArrayList<>();
    for (int from = 0; from < units.size(); from += ROWS) {
      charts.add(new Block.Figure(changes(units.subList(from, Math.min(units.size(), from + ROWS)), charts.size() + 1)));
    }
    return charts.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Section("changes", wording.say("Perubahan sejak tahun lalu", "Change since last year"), charts));
  }

  private Chart changes(List<RankedUnit> units, int place) {
    List<Cell> before = units.stream().map(unit -> wording.index(unit.lastYear())).toList();
    List<Cell> now = units.stream().map(unit -> wording.index(unit.unit().unit().ipp())).toList();
    String thisYear = wording.say("Tahun ini", "This year");
    String lastYear = wording.say("Tahun lalu", "Last year");
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      rows.add(List.of(
          Cell.of(name(units.get(i).unit().unit().unit())),
          before.get(i),
          now.get(i),
          units.get(i).change().map(wording::signed).orElseGet(wording::none)));
    }
    return new Chart.Bars(
        "changes-" + place,
        title(units, "IPP tahun lalu dan tahun ini", "IPP of last year and this year"),
        wording.say("Unit yang naik: {0}; turun: {1}; tetap: {2}.", "Units that rose: {0}; fell: {1}; stayed: {2}.",
            moved(units, 1), moved(units, -1), moved(units, 0)),
        Chart.Axis.INDEX,
        units.stream().map(unit -> name(unit.unit().unit().unit())).toList(),
        List.of(
            new Chart.Series(lastYear, before.stream().map(wording::maybe).toList()),
            new Chart.Series(thisYear, now.stream().map(wording::maybe).toList())),
        List.of(),
        new Block.Table(
            List.of(
                wording.words("Unit", "Unit"),
                Block.Column.numbers(lastYear),
                Block.Column.numbers(thisYear),
                wording.number("Perubahan", "Change")),
            rows));
  }

  private static long moved(List<RankedUnit> units, int sign) {
    return units.stream().filter(unit -> unit.change().filter(change -> change.signum() == sign).isPresent()).count();
  }

  // ---- intensive coaching

  private Block intensive(IntensiveCoaching chosen) {
    List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(rule(chosen.rule()))));
    if (chosen.units().isEmpty()) {
      blocks.add(wording.paragraph("Tidak ada unit yang memenuhi aturan itu.", "The rule chooses no unit."));
    } else {
      blocks.add(new Block.Table(
          List.of(wording.words("Unit", "Unit"), Block.Column.numbers("IPP"), wording.words("Alasan", "Reason")),
          chosen.units().stream()
              .map(unit -> List.of(
                  Cell.of(name(unit.unit().unit())),
                  wording.index(unit.unit().ipp()),
                  Cell.of(unit.reasons().stream().map(this::reason).collect(Collectors.joining("; ")))))
              .toList()));
    }
    return new Block.Section("intensive", wording.say("Unit untuk pembinaan intensif", "Units for intensive coaching"), blocks);
  }

  private String rule(IntensiveCoachingRule rule) {
    List<String> conditions = new ArrayList<>();
    rule.categoryAtOrBelow().ifPresent(letter ->
        conditions.add(wording.say("kategori {0} atau di bawahnya", "category {0} or lower", letter)));
    rule.indexBelow().ifPresent(limit -> conditions.add(wording.say("IPP di bawah {0}", "IPP below {0}", limit)));
    rule.fallOfAtLeast().ifPresent(fall ->
        conditions.add(wording.say("IPP turun paling sedikit {0}", "IPP fell by {0} or more", fall)));
    return wording.say(
        "Aturan pemilihan: {0}.", "Rule of choice: {0}.", String.join(wording.say("; atau ", "; or "), conditions));
  }

  private String reason(Text reason) {
    String words = wording.in(reason);
    return wording.language() == Language.ID ? DECIMAL.matcher(words).replaceAll("$1,$2") : words;
  }

  // ---- what is left out, and remarks

  private Optional<Block> leftOut() {
    List<List<Cell>> rows = index.units().stream()
        .map(UnitShare::unit)
        .filter(unit -> unit.ipp().isEmpty())
        .map(unit -> List.of(Cell.of(name(unit.unit())), Cell.of(why(unit))))
        .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Section(
            "left-out",
            wording.say("Unit yang tidak dihitung", "Units left out"),
            List.of(
                wording.paragraph(
                    "Unit tanpa indeks tidak dihitung; bukan bernilai 0.", "A unit without an index does not count; it is not a 0."),
                new Block.Table(List.of(wording.words("Unit", "Unit"), wording.words("Sebab", "Why")), rows))));
  }

  private String why(UnitIndex unit) {
    return unit.result()
        .map(this::why)
        .filter(words -> !words.isEmpty())
        .orElseGet(() -> wording.say("belum ada hasil evaluasi", "no result yet"));
  }

  private String why(IppResult result) {
    if (result.assessment().sheets().isEmpty() && !result.assessment().facts().isEmpty()) {
      return wording.say(
          "Baru ada isian unit sendiri (F-01); belum dinilai evaluator.", "There is only what the unit says of itself (F-01); no evaluator has marked it.");
    }
    return String.join(" ", RemarkLines.of(
        result.remarks().stream().filter(remark -> remark.severity() != Severity.INFO), wording));
  }

  /** Says that last year was evaluated by other editions than this one, where it was. */
  private Optional<String> otherEdition() {
    Set<String> editions = results().map(IppResult::instrumentId).collect(Collectors.toSet());
    String others = recap.lastYear().stream()
        .flatMap(before -> results(before))
        .map(IppResult::instrumentId)
        .filter(edition -> !editions.contains(edition))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(wording.say(
            "Tahun lalu dinilai dengan edisi instrumen yang berbeda ({0}), sehingga perubahannya tidak langsung sebanding.",
            "Last year was evaluated by another edition of the instrument ({0}), so the change does not compare directly.",
            others));
  }

  private Optional<Block> remarks() {
    List<String> lines = new ArrayList<>();
    Stream.of(
            recap.others().stream(),
            index.remarks().stream().filter(remark -> !BY_UNIT.contains(remark.code())),
            recap.intensive().stream().flatMap(chosen -> chosen.remarks().stream()))
        .flatMap(Function.identity())
        .map(remark -> wording.sentence(remark.message()))
        .distinct()
        .forEach(lines::add);
    otherEdition().ifPresent(lines::add);
    String provisional = index.units().stream()
        .map(UnitShare::unit)
        .filter(unit -> unit.status() == Status.PROVISIONAL)
        .map(unit -> name(unit.unit()))
        .collect(Collectors.joining(", "));
    if (!provisional.isEmpty()) {
      lines.add(wording.say("Indeks unit berikut masih sementara: {0}.", "The index of these units is provisional: {0}.", provisional));
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Section(
            "remarks", wording.say("Perlu diketahui", "What to know"), List.of(new Block.Points(lines))));
  }
}
