package io.github.pekppp.paper;

import io.github.pekppp.backing.BackingForecast;
import io.github.pekppp.backing.IndexBacking;
import io.github.pekppp.backing.IndicatorBacking;
import io.github.pekppp.evidence.EvidenceStanding;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the points of the index rest on, and what expires when. */
final class EvidencePart {

  private final IndexBacking backing;
  private final Optional<BackingForecast> forecast;
  private final Wording wording;

  EvidencePart(IndexBacking backing, Optional<BackingForecast> forecast, Wording wording) {
    this.backing = backing;
    this.forecast = forecast;
    this.wording = wording;
  }

  Block section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(wording.paragraph(
        "Keadaan bukti dukung per {0}. Bukti dukung tidak mengubah IPP; tabel ini menunjukkan di atas apa poinnya bertumpu.",
        "Evidence as of {0}. Evidence does not change the IPP; the table shows what its points rest on.",
        backing.date()));
    blocks.add(standings());
    unverified(blocks);
    forecast.ifPresent(found -> expiries(found, blocks));
    return new Block.Section("evidence", wording.say("Kedudukan bukti dukung", "Standing of the evidence"), blocks);
  }

  private Block standings() {
    List<List<Cell>> rows = new ArrayList<>();
    backing.points().forEach((standing, points) -> rows.add(List.of(
        Cell.of(wording.in(standing.label())),
        wording.points(points),
        backing.share(standing).map(wording::percent).orElseGet(wording::none))));
    return new Block.Table(
        List.of(
            wording.words("Bukti dukung", "Evidence"),
            wording.number("Poin IPP", "IPP points"),
            wording.number("Bagian poin indikator (%)", "Share of the points of indicators (%)")),
        rows);
  }

  private void unverified(List<Block> blocks) {
    List<IndicatorBacking> unverified = backing.unverified();
    if (unverified.isEmpty()) {
      blocks.add(wording.paragraph(
          "Semua poin indikator bertumpu pada bukti yang terverifikasi.", "All points of indicators rest on verified evidence."));
      return;
    }
    blocks.add(wording.paragraph(
        "Indikator yang poinnya belum bertumpu pada bukti terverifikasi:", "Indicators whose points do not rest on verified evidence:"));
    blocks.add(new Block.Table(
        List.of(
            wording.words("Kode", "Code"),
            wording.words("Indikator", "Indicator"),
            wording.words("Keadaan", "Standing"),
            wording.number("Poin IPP", "IPP points"),
            wording.words("Bukti yang dimaksud", "Which evidence")),
        unverified.stream().map(this::unverified).toList()));
  }

  private List<Cell> unverified(IndicatorBacking indicator) {
    String pieces = indicator.pieces().stream()
        .filter(piece -> piece.standing() != EvidenceStanding.VERIFIED)
        .map(piece -> wording.in(piece.label()) + " (" + wording.in(piece.standing().label()) + ")")
        .collect(Collectors.joining("; "));
    return List.of(
        Cell.of(indicator.result().indicator().codeOrNumber()),
        Cell.of(wording.in(indicator.result().indicator().name()))
            .to(Ids.indicator(indicator.result().indicator().number())),
        Cell.of(wording.in(indicator.standing().label())),
        wording.points(indicator.points()),
        Cell.of(pieces.isEmpty() ? Wording.NONE : pieces));
  }

  private void expiries(BackingForecast found, List<Block> blocks) {
    if (found.expiries().isEmpty()) {
      return;
    }
    blocks.add(wording.paragraph("Yang habis masa berlakunya bila tidak diperbarui:", "What expires unless it is renewed:"));
    blocks.add(new Block.Table(
        List.of(
            wording.words("Mulai", "From"),
            wording.words("Bukti dukung", "Evidence"),
            wording.number("Poin yang bertumpu padanya", "Points that rest on it"),
            wording.number("IPP tanpa poin itu", "IPP without them"),
            wording.words("Kategori", "Category")),
        found.expiries().stream()
            .map(step -> List.of(
                wording.dateCell(step.date()),
                Cell.of(step.lapsed().stream()
                    .map(piece -> piece.indicator().codeOrNumber() + " " + wording.in(piece.label()))
                    .collect(Collectors.joining("; "))),
                wording.points(step.points()),
                wording.index(step.index()),
                Cell.of(wording.category(step.category()))))
            .toList()));
    found.categoryFall().ifPresent(fall -> blocks.add(wording.paragraph(
        "Sejak {0} poin yang masih didukung bukti hanya cukup untuk kategori {1}, bukan {2}.",
        "From {0} on, the points that evidence still backs suffice for category {1} only, no longer {2}.",
        fall.date(), wording.letter(fall.after()), fall.before().letter())));
  }
}
