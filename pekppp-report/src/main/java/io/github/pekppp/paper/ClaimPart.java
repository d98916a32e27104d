package io.github.pekppp.paper;

import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.compare.Direction;
import io.github.pekppp.compare.IndicatorChange;
import io.github.pekppp.compare.ResultComparison;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the unit's claim, the evaluators' marks and the field check contradict one another. */
final class ClaimPart {

  private final ClaimReview review;
  private final Wording wording;

  ClaimPart(ClaimReview review, Wording wording) {
    this.review = review;
    this.wording = wording;
  }

  /** Nothing where there is nothing to compare. */
  Optional<Block> section() {
    List<Block> blocks = new ArrayList<>();
    review.claimAgainstScore().ifPresent(comparison -> comparison(comparison, blocks));
    review.scoreAgainstFieldCheck().ifPresent(comparison -> comparison(comparison, blocks));
    if (review.scoreAgainstFieldCheck().isEmpty()) {
      review.fieldCheck().ifPresent(found -> blocks.add(wording.paragraph(
          "IPP menurut pemeriksaan lapangan: {0}. Belum ada klaim atau nilai evaluator untuk dibandingkan.",
          "IPP by the field check: {0}. There is neither a claim nor a mark to compare it with yet.",
          wording.index(found).text())));
    }
    if (!review.contradictions().isEmpty()) {
      blocks.add(wording.paragraph(
          "Isian F-01 yang bertentangan satu sama lain:", "Answers of form F-01 that contradict one another:"));
      blocks.add(new Block.Points(review.contradictions().stream().map(found -> wording.in(found.text())).toList()));
    }
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Section(
            "claims", wording.say("Temuan: klaim, nilai, dan lapangan", "Findings: claim, marks and field check"), blocks));
  }

  private void comparison(ResultComparison comparison, List<Block> blocks) {
    String before = wording.basis(comparison.before().basis());
    String after = wording.basis(comparison.after().basis());
    List<IndicatorChange> high = comparison.changes(Direction.FELL);
    List<IndicatorChange> low = comparison.changes(Direction.ROSE);
    blocks.add(wording.paragraph(
        "IPP menurut {0}: {1}; menurut {2}: {3}. Indikator dengan {0} lebih tinggi: {4} ({5} poin IPP); lebih rendah: {6} ({7} poin).",
        "IPP by {0}: {1}; by {2}: {3}. Indicators in which {0} is higher: {4} ({5} IPP points); lower: {6} ({7} points).",
        before,
        wording.index(comparison.before()).text(),
        after,
        wording.index(comparison.after()).text(),
        high.size(),
        wording.points(comparison.lowered()).text(),
        low.size(),
        wording.points(comparison.raised()).text()));
    List<IndicatorChange> differing = comparison.indicators().stream()
        .filter(change -> change.direction() == Direction.ROSE || change.direction() == Direction.FELL)
        .toList();
    if (!differing.isEmpty()) {
      blocks.add(table(differing, before, after));
    }
  }

  private Block table(List<IndicatorChange> differing, String before, String after) {
    return new Block.Table(
        List.of(
            wording.words("Kode", "Code"),
            wording.words("Indikator", "Indicator"),
            Block.Column.numbers(before),
            Block.Column.numbers(after),
            wording.words("Penilaian atas {0}", "Verdict on {0}", before),
            wording.number("Poin terdampak", "Points at stake")),
        differing.stream()
            .map(change -> List.of(
                Cell.of(change.indicator().codeOrNumber()),
                Cell.of(wording.in(change.indicator().name())).to(Ids.indicator(change.indicator().number())),
                wording.outcome(change.before()),
                wording.outcome(change.after()),
                Cell.of(change.direction() == Direction.FELL
                    ? wording.say("terlalu tinggi", "too high")
                    : wording.say("terlalu rendah", "too low")),
                wording.points(change.stake())))
            .toList());
  }
}
