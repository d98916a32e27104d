package io.github.pekppp.paper;

import io.github.pekppp.explain.LostPoints;
import io.github.pekppp.explain.Reason;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.priority.Goal;
import io.github.pekppp.priority.Path;
import io.github.pekppp.priority.Robustness;
import io.github.pekppp.priority.Shift;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where points were lost, what to fix first, and how firmly the category stands. */
final class LossPart {

  private static final int BIGGEST = 10;
  private static final int WORTH_MOST = 5;
  private static final int NAMED = 5;

  private final Instrument instrument;
  private final IppResult result;
  private final Wording wording;

  LossPart(Instrument instrument, IppResult result, Wording wording) {
    this.instrument = instrument;
    this.result = result;
    this.wording = wording;
  }

  // ---- losses

  /** Nothing without an index: a mark that is missing is not lost. */
  Optional<Block> lost() {
    return result.ipp().map(ipp -> {
      LostPoints lost = LostPoints.of(result.explanation());
      List<Block> blocks = new ArrayList<>(List.of(new Block.Figure(lossChart(lost, ipp))));
      biggest(lost, blocks);
      return new Block.Section("losses", wording.say("Letak kehilangan nilai", "Where points were lost"), blocks);
    });
  }

  private Chart lossChart(LostPoints lost, Index ipp) {
    String highest = wording.say("Nilai tertinggi", "Highest there is");
    Steps steps = new Steps(wording, wording.decimal(Chart.Axis.INDEX.max().setScale(2)), highest);
    lost.aspects().forEach(loss -> steps.add(Cell.of(wording.in(loss.label())).to(section(loss.id())), negative(loss.points())));
    Cell users = Cell.of(wording.say("F-03, penilaian pengguna", "F-03, users' answers"));
    steps.add(result.f03().respondents() > 0 ? users.to("users") : users, negative(lost.users()));
    steps.add(Cell.of(wording.say("Bobot tanpa indikator", "Weight without an indicator")), negative(lost.unassigned()));
    return steps.chart(
        "losses-chart",
        wording.say("Dari 5 ke {0}: poin yang hilang di tiap bagian", "From 5 down to {0}: points lost in each part", ipp),
        description(lost),
        wording.index(ipp),
        "IPP",
        lines());
  }

  private static Ratio negative(Ratio points) {
    return Ratio.ZERO.minus(points);
  }

  private String section(String aspect) {
    return Ids.aspect(result.aspects().stream().map(found -> found.aspect().id()).toList().indexOf(aspect));
  }

  private String description(LostPoints lost) {
    return lost.aspects().stream()
        .max(Comparator.comparing(LostPoints.Loss::points))
        .filter(most -> most.points().signum() > 0)
        .map(most -> wording.say(
            "Di antara aspek, yang terbanyak hilang: {0} ({1} poin).",
            "Of the aspects, most was lost in: {0} ({1} points).",
            most.label(), wording.points(most.points()).text()))
        .orElseGet(() -> wording.say("Tidak ada poin yang hilang pada aspek.", "No points were lost in the aspects."));
  }

  private void biggest(LostPoints lost, List<Block> blocks) {
    List<LostPoints.Loss> biggest = lost.biggest();
    if (biggest.isEmpty()) {
      return;
    }
    blocks.add(wording.paragraph(
        "Indikator dengan kehilangan terbesar ({0} dari {1} yang kehilangan poin):",
        "The indicators that lost most ({0} of {1} that lost points):",
        Math.min(BIGGEST, biggest.size()), biggest.size()));
    List<List<Cell>> rows = new ArrayList<>();
    for (LostPoints.Loss loss : biggest.subList(0, Math.min(BIGGEST, biggest.size()))) {
      IndicatorResult indicator = result.indicators().stream()
          .filter(found -> found.indicator().number().toString().equals(loss.id()))
          .findFirst()
          .orElseThrow();
      String section = Ids.indicator(indicator.indicator().number());
      rows.add(List.of(
          Cell.of(indicator.indicator().codeOrNumber()),
          Cell.of(wording.in(loss.label())).to(section),
          wording.outcome(indicator.outcome()),
          wording.points(loss.points()).to(section),
          indicator.nextLevelGain().map(wording::points).orElseGet(wording::none)));
    }
    blocks.add(new Block.Table(
        List.of(
            wording.words("Kode", "Code"),
            wording.words("Indikator", "Indicator"),
            Block.Column.numbers("Level"),
            wording.number("Poin hilang", "Points lost"),
            wording.number("Poin level berikutnya", "Points of the next level")),
        rows));
  }

  private List<Chart.Line> lines() {
    return result.category().flatMap(instrument.grades()::above).map(wording::limit).stream().toList();
  }

  // ---- what to fix first

  /** The way to the goal; without one, the raises that are worth most. */
  Optional<Block> first(Optional<WayUp> way) {
    List<Block> blocks = new ArrayList<>();
    way.ifPresentOrElse(found -> way(found, blocks), () -> worthMost(blocks));
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Section("priorities", wording.say("Yang didahulukan", "What to fix first"), blocks));
  }

  private void way(WayUp way, List<Block> blocks) {
    Path path = way.path();
    if (path.shifts().isEmpty()) {
      blocks.add(wording.paragraph(
          "Sasaran {0} sudah tercapai; tidak ada yang perlu dinaikkan.", "The goal, {0}, is reached; nothing has to be raised.", goal(way.goal())));
      return;
    }
    blocks.add(wording.paragraph(
        "Sasaran: {0}. Menurut jalan termurah, indikator yang dinaikkan: {1}; biaya: {2} ({3}). IPP menjadi {4}, kategori {5}.",
        "Goal: {0}. By the cheapest way, indicators to raise: {1}; cost: {2} ({3}). The IPP becomes {4}, category {5}.",
        goal(way.goal()), path.shifts().size(), path.cost(), way.costUnit(), path.after(), wording.category(path.category())));
    blocks.add(new Block.Table(
        List.of(
            wording.words("Kode", "Code"),
            wording.words("Indikator", "Indicator"),
            wording.number("Level sekarang", "Level now"),
            wording.number("Level sasaran", "Level to reach"),
            wording.words("Yang perlu diubah", "What has to change"),
            wording.number("Biaya", "Cost"),
            wording.number("Poin IPP", "IPP points")),
        path.shifts().stream().map(shift -> raise(shift, way)).toList()));
    blocks.add(new Block.Figure(wayChart(way)));
  }

  /** The goal with its numbers as the language writes them. */
  private String goal(Goal goal) {
    return goal instanceof Goal.Published published
        ? wording.say("IPP {0}", "an IPP of {0}", published.index())
        : wording.say("kategori {0}", "category {0}", wording.category(((Goal.Category) goal).grade()));
  }

  private List<Cell> raise(Shift shift, WayUp way) {
    String section = Ids.indicator(shift.indicator().number());
    return List.of(
        Cell.of(shift.indicator().codeOrNumber()),
        Cell.of(wording.in(shift.indicator().name())).to(section),
        wording.level(shift.before()),
        wording.level(shift.after()),
        Cell.of(wording.in(way.changes().apply(shift))),
        wording.whole(shift.cost()),
        wording.change(shift.points()).to(section));
  }

  private Chart wayChart(WayUp way) {
    Path path = way.path();
    Steps steps = new Steps(wording, wording.index(path.before()), wording.say("IPP sekarang", "IPP now"));
    path.shifts().forEach(shift -> steps.add(
        Cell.of(shift.indicator().codeOrNumber()).to(Ids.indicator(shift.indicator().number())), shift.points()));
    return steps.chart(
        "priorities-chart",
        wording.say("Dari {0} ke {1}", "From {0} to {1}", path.before(), path.after()),
        wording.say("Sumbangan tiap kenaikan terhadap IPP.", "What each raise adds to the IPP."),
        wording.index(path.after()),
        wording.say("IPP nanti", "IPP then"),
        lines());
  }

  private void worthMost(List<Block> blocks) {
    List<IndicatorResult> worth = result.worthMost(WORTH_MOST);
    if (worth.isEmpty()) {
      return;
    }
    blocks.add(wording.paragraph(
        "Kenaikan satu level yang paling banyak menambah IPP:", "The raises by one level that add most to the IPP:"));
    blocks.add(new Block.Table(
        List.of(
            wording.words("Kode", "Code"),
            wording.words("Indikator", "Indicator"),
            wording.number("Poin IPP", "IPP points"),
            wording.words("Syarat level berikutnya", "What the next level demands")),
        worth.stream()
            .map(indicator -> List.of(
                Cell.of(indicator.indicator().codeOrNumber()),
                Cell.of(wording.in(indicator.indicator().name())).to(Ids.indicator(indicator.indicator().number())),
                wording.change(indicator.nextLevelGain().orElseThrow()),
                Cell.of(indicator.nextLevel().map(Reason::rule).map(wording::in).orElse(""))))
            .toList()));
  }

  // ---- robustness

  /** Two sentences: one level of disagreement, and what hangs on single indicators. */
  Block firmness(Robustness robustness) {
    String ones = robustness.survivesOne()
        ? wording.say(
            "Kategori {0} bertahan bila penilaian satu indikator, yang mana pun, bergeser satu level{1}.",
            "Category {0} survives a difference of one level in any one indicator{1}.",
            wording.letter(robustness.category()), pairs(robustness))
        : wording.say(
            "Kategori {0} berubah bila satu saja dari indikator berikut bergeser satu level: {1}.",
            "A difference of one level in a single one of these indicators changes category {0}: {1}.",
            wording.letter(robustness.category()), some(robustness.ones().stream().map(this::brief).toList()));
    List<String> hanging = robustness.withouts().stream()
        .filter(without -> !without.category().equals(robustness.category()))
        .map(without -> without.indicator().codeOrNumber())
        .toList();
    String withouts = hanging.isEmpty()
        ? wording.say("Kategori itu tetap, indikator mana pun yang dikeluarkan.", "It stays whichever indicator is left out.")
        : wording.say(
            "Kategori itu berubah bila salah satu indikator ini dikeluarkan: {0}.",
            "It changes when one of these indicators is left out: {0}.",
            some(hanging));
    return new Block.Section(
        "robustness",
        wording.say("Seberapa kokoh kategori ini", "How firmly the category stands"),
        List.of(new Block.Paragraph(ones + " " + withouts)));
  }

  private String pairs(Robustness robustness) {
    return robustness.survivesTwo()
        ? wording.say(", bahkan bila dua indikator bergeser sekaligus", ", and even in any two")
        : wording.say(
            ", tetapi dapat berubah bila dua indikator bergeser sekaligus, misalnya {0}",
            ", but may change when two differ at once, such as {0}",
            brief(robustness.twos().get(0)));
  }

  private String brief(Path path) {
    return path.shifts().stream()
        .map(shift -> shift.indicator().codeOrNumber() + " "
            + wording.level(shift.before()).text() + "\u2192" + wording.level(shift.after()).text())
        .collect(Collectors.joining(" + "));
  }

  private String some(List<String> names) {
    String shown = names.stream().limit(NAMED).collect(Collectors.joining("; "));
    return names.size() <= NAMED
        ? shown
        : wording.say("{0}; dan {1} lainnya", "{0}; and {1} more", shown, names.size() - NAMED);
  }
}
