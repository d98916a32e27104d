package io.github.pekppp.paper;

import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.compare.Direction;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.indicator.Indicator;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.AspectResult;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.F03Result;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.scoring.ScoreRange;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Index and category, aspects, indicators and users' answers. */
final class ResultPart {

  private final Instrument instrument;
  private final ClaimReview review;
  private final IppResult result;
  private final Wording wording;

  ResultPart(Instrument instrument, ClaimReview review, Wording wording) {
    this.instrument = instrument;
    this.review = review;
    this.result = review.result();
    this.wording = wording;
  }

  List<Block> sections() {
    List<Block> sections = new ArrayList<>(List.of(index(), aspects(), indicators()));
    users().ifPresent(sections::add);
    return sections;
  }

  private Block index() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(wording.pair("Indeks Pelayanan Publik (IPP)", "Public service index (IPP)", wording.index(result).to("aspects")));
    if (result.ipp().isPresent()) {
      Index ipp = result.ipp().get();
      rows.add(wording.pair("Kategori", "Category", wording.category(result.category())));
      rows.add(wording.pair("Nilai tepat", "Exact value", wording.exact(ipp.exact())));
      rows.add(wording.pair("Skala 100", "On a scale of 100", wording.decimal(ipp.onHundred())));
    }
    rows.add(wording.pair("Status", "Status", wording.in(result.status().label())));
    List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(sentence()), wording.pairs(rows), forms()));
    next().ifPresent(grade -> blocks.add(wording.paragraph(
        "Kategori di atasnya ({0}) dimulai pada {1}.", "The category above it ({0}) begins at {1}.", wording.category(grade), grade.min())));
    return new Block.Section("result", wording.say("Hasil evaluasi", "Result"), blocks);
  }

  private String sentence() {
    String first = result.ipp()
        .map(ipp -> wording.say(
            "IPP unit ini {0}, kategori {1}.",
            "The IPP of this unit is {0}, category {1}.",
            ipp, wording.category(result.category())))
        .orElseGet(() -> wording.say(
            "IPP unit ini belum dapat ditetapkan; nilainya dalam rentang {0}.",
            "The IPP of this unit cannot be settled yet; it lies in the range {0}.",
            wording.range(result.range()).text()));
    String basis = result.basis() == Basis.EVALUATION
        ? ""
        : " " + wording.say(
            "Nilainya berdasarkan {0}, bukan nilai evaluator.",
            "It rests on {0}, not on evaluators' marks.",
            result.basis().label());
    String status = switch (result.status()) {
      case FINAL -> wording.say("Hasil ini final.", "This result is final.");
      case PROVISIONAL -> wording.say(
          "Hasil ini masih sementara; sebabnya disebut di bagian \"Perlu diketahui\".",
          "This result is provisional; \"What to know\" says why.");
      case INCOMPLETE -> wording.say(
          "Hasil ini belum lengkap; yang kurang disebut di bagian \"Perlu diketahui\".",
          "This result is incomplete; \"What to know\" names what is missing.");
    };
    return first + basis + " " + status;
  }

  private Block forms() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(
        Cell.of(wording.in(result.basis().label())),
        wording.percent(Ratio.ONE.minus(result.usersShare())),
        wording.index(result.f02()).to("indicators"),
        wording.none()));
    if (instrument.questionnaire().isPresent()) {
      Cell index = wording.index(result.f03().index());
      rows.add(List.of(
          Cell.of(wording.say("F-03, penilaian pengguna", "F-03, users' answers")),
          wording.percent(result.usersShare()),
          result.f03().respondents() > 0 ? index.to("users") : index,
          wording.whole(result.f03().respondents())));
    }
    return new Block.Table(
        List.of(
            wording.words("Formulir", "Form"),
            wording.number("Bagian IPP (%)", "Share of the IPP (%)"),
            wording.number("Indeks", "Index"),
            wording.number("Responden", "Respondents")),
        rows);
  }

  /** The category above that of the result. */
  private Optional<Grade> next() {
    return result.category().flatMap(instrument.grades()::above);
  }

  // ---- aspects

  private Block aspects() {
    Block.Table table = aspectTable();
    List<Block> blocks = new ArrayList<>(List.of(table, new Block.Figure(aspectChart(table))));
    for (int i = 0; i < result.aspects().size(); i++) {
      blocks.add(aspect(i));
    }
    return new Block.Section("aspects", wording.say("Nilai per aspek", "Aspects"), blocks);
  }

  private Block.Table aspectTable() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < result.aspects().size(); i++) {
      AspectResult aspect = result.aspects().get(i);
      rows.add(List.of(
          Cell.of(wording.in(aspect.aspect().name())).to(Ids.aspect(i)),
          wording.percent(aspect.weight()),
          f02(aspect).to(Ids.aspect(i)),
          f03(aspect)));
    }
    return new Block.Table(
        List.of(
            wording.words("Aspek", "Aspect"),
            wording.number("Bobot (%)", "Weight (%)"),
            Block.Column.numbers(wording.basis(result.basis())),
            Block.Column.numbers("F-03")),
        rows);
  }

  private Cell f02(AspectResult aspect) {
    return aspect.f02().map(wording::range).orElseGet(wording::none);
  }

  private Cell f03(AspectResult aspect) {
    return aspect.f03().map(score -> wording.value(score.ratio())).orElseGet(wording::none);
  }

  private Chart aspectChart(Block.Table table) {
    List<Chart.Series> series = new ArrayList<>();
    series.add(series(wording.basis(result.basis()), aspect -> aspect.f02().flatMap(wording::maybe)));
    if (result.aspects().stream().anyMatch(aspect -> aspect.f03().isPresent())) {
      series.add(series("F-03", aspect -> wording.maybe(f03(aspect))));
    }
    return new Chart.Bars(
        "aspects-chart",
        next().map(grade -> wording.say(
                "Nilai aspek terhadap batas bawah kategori {0}", "Aspects against the lower limit of category {0}", grade.letter()))
            .orElseGet(() -> wording.say("Nilai aspek", "Values of the aspects")),
        next().map(this::below).orElseGet(() -> wording.say(
            "Nilai tiap aspek, dari 0 sampai 5.", "The value of each aspect, from 0 to 5.")),
        Chart.Axis.INDEX,
        result.aspects().stream().map(aspect -> wording.in(aspect.aspect().name())).toList(),
        series,
        next().map(wording::limit).stream().toList(),
        table);
  }

  private Chart.Series series(String name, Function<AspectResult, Optional<Chart.Point>> value) {
    return new Chart.Series(name, result.aspects().stream().map(value).toList());
  }

  private String below(Grade grade) {
    String names = result.aspects().stream()
        .filter(aspect -> aspect.f02().flatMap(ScoreRange::exact)
            .filter(score -> score.ratio().compareTo(Ratio.of(grade.min())) < 0)
            .isPresent())
        .map(aspect -> wording.in(aspect.aspect().name()))
        .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? wording.say("Tidak ada aspek di bawah batas {0}.", "No aspect is below the limit of {0}.", grade.min())
        : wording.say("Di bawah batas {0}: {1}.", "Below the limit of {0}: {1}.", grade.min(), names);
  }

  private Block aspect(int place) {
    AspectResult aspect = result.aspects().get(place);
    List<List<Cell>> rows = result.indicators().stream()
        .filter(indicator -> indicator.aspect().equals(Optional.of(aspect.aspect().id())))
        .map(indicator -> {
          String section = Ids.indicator(indicator.indicator().number());
          return List.of(
              wording.whole(indicator.indicator().number().value()),
              Cell.of(indicator.indicator().code().orElse(Wording.NONE)),
              Cell.of(wording.in(indicator.indicator().name())).to(section),
              wording.outcome(indicator.outcome()).to(section),
              wording.points(indicator.share()),
              wording.points(indicator).to(section));
        })
        .toList();
    String exact = aspect.f02().flatMap(ScoreRange::exact)
        .map(score -> wording.say(" (tepat: {0})", " (exactly {0})", wording.exact(score)))
        .orElse("");
    return new Block.Section(
        Ids.aspect(place),
        wording.in(aspect.aspect().name()),
        List.of(
            wording.paragraph(
                "Nilai {0}{1}, bobot {2} % dari indeks {3}.",
                "Value {0}{1}, weight {2} % of the {3} index.",
                f02(aspect).text(), exact, wording.percent(aspect.weight()).text(), wording.basis(result.basis())),
            new Block.Table(
                List.of(
                    Block.Column.numbers("No"),
                    wording.words("Kode", "Code"),
                    wording.words("Indikator", "Indicator"),
                    Block.Column.numbers("Level"),
                    wording.number("Poin IPP per level", "IPP points per level"),
                    wording.number("Poin IPP", "IPP points")),
                rows)));
  }

  // ---- indicators

  /** What the unit claims, what its evaluators gave and what was found on site, as far as there is each. */
  private Block indicators() {
    List<IppResult> sides = Stream.of(review.claim(), review.evaluation(), review.fieldCheck()).flatMap(Optional::stream).toList();
    List<IppResult> shown = sides.isEmpty() ? List.of(result) : sides;
    List<Block.Column> columns = new ArrayList<>(List.of(
        Block.Column.numbers("No"), wording.words("Kode", "Code"), wording.words("Indikator", "Indicator")));
    shown.forEach(side -> columns.add(Block.Column.numbers(wording.basis(side.basis()))));
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < result.indicators().size(); i++) {
      Indicator indicator = result.indicators().get(i).indicator();
      List<Cell> row = new ArrayList<>(List.of(
          wording.whole(indicator.number().value()),
          Cell.of(indicator.code().orElse(Wording.NONE)),
          Cell.of(wording.in(indicator.name())).to(Ids.indicator(indicator.number()))));
      for (IppResult side : shown) {
        row.add(mark(side, i).to(Ids.indicator(indicator.number())));
      }
      rows.add(row);
    }
    Block.Table table = new Block.Table(columns, rows);
    return new Block.Section(
        "indicators", wording.say("Nilai per indikator", "Indicators"), List.of(table, new Block.Figure(indicatorChart(shown, table))));
  }

  private Cell mark(IppResult side, int place) {
    return looked(side, place).map(wording::outcome).orElseGet(wording::none);
  }

  /** What came of an indicator on one side; of the field check only where somebody looked. */
  private static Optional<Outcome> looked(IppResult side, int place) {
    IndicatorResult indicator = side.indicators().get(place);
    boolean looked = side.basis() != Basis.FIELD_CHECK
        || side.assessment().fieldLevels().containsKey(indicator.indicator().number());
    return Optional.of(indicator.outcome()).filter(outcome -> looked);
  }

  private Chart indicatorChart(List<IppResult> sides, Block.Table table) {
    String names = sides.stream().map(side -> wording.basis(side.basis())).collect(Collectors.joining(", "));
    String difference = review.claimAgainstScore()
        .map(comparison -> " " + wording.say(
            "Indikator yang diklaim terlalu tinggi: {0}; terlalu rendah: {1}.",
            "Indicators claimed too high: {0}; too low: {1}.",
            comparison.changes(Direction.FELL).size(), comparison.changes(Direction.ROSE).size()))
        .orElse("");
    return new Chart.Bars(
        "indicators-chart",
        wording.say("Level tiap indikator menurut {0}", "Level of each indicator by {0}", names),
        wording.say("Level 0 sampai 5 tiap indikator.", "Level 0 to 5 of each indicator.") + difference,
        Chart.Axis.INDEX,
        result.indicators().stream().map(indicator -> indicator.indicator().codeOrNumber()).toList(),
        sides.stream()
            .map(side -> new Chart.Series(
                wording.basis(side.basis()),
                IntStream.range(0, result.indicators().size()).mapToObj(i -> looked(side, i).flatMap(wording::maybe)).toList()))
            .toList(),
        List.of(),
        table);
  }

  // ---- users

  private Optional<Block> users() {
    F03Result f03 = result.f03();
    if (f03.respondents() == 0) {
      return Optional.empty();
    }
    List<List<Cell>> rows = f03.items().stream()
        .map(item -> List.of(
            wording.whole(item.item().number()),
            Cell.of(item.item().code()),
            Cell.of(wording.in(item.item().text())),
            wording.whole(item.answers()),
            item.mean().map(mean -> wording.value(mean.ratio())).orElseGet(wording::none)))
        .toList();
    Text counted = f03.counted()
        ? Text.of("{0} responden; indeks F-03 {1}.", "Respondents: {0}; F-03 index {1}.")
        : Text.of(
            "{0} responden; indeks F-03 {1}, tidak ikut dihitung dalam IPP.",
            "Respondents: {0}; F-03 index {1}, which is not counted in the IPP.");
    return Optional.of(new Block.Section(
        "users",
        wording.say("Penilaian pengguna (F-03)", "Users' answers (F-03)"),
        List.of(
            wording.paragraph(counted.id(), counted.en(), f03.respondents(), wording.index(f03.index()).text()),
            new Block.Table(
                List.of(
                    Block.Column.numbers("No"),
                    wording.words("Kode", "Code"),
                    wording.words("Butir", "Item"),
                    wording.number("Jawaban", "Answers"),
                    wording.number("Rata-rata", "Mean")),
                rows))));
  }
}
