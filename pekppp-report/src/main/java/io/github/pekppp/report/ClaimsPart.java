package io.github.pekppp.report;

import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.compare.Direction;
import io.github.pekppp.compare.IndicatorChange;
import io.github.pekppp.compare.ResultComparison;
import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What the unit claims, what its evaluators gave, and what was found on site, side by side. */
final class ClaimsPart {

  private final ClaimReview review;
  private final Language language;

  ClaimsPart(ClaimReview review, Language language) {
    this.review = review;
    this.language = language;
  }

  /** Nothing where there is only one of the three. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    review.claimAgainstScore().ifPresent(comparison -> add(
        blocks,
        Text.of("Klaim unit (F-01) dan nilai evaluator (F-02)", "The unit's claim (F-01) and the evaluators' marks (F-02)"),
        comparison));
    review.scoreAgainstFieldCheck().ifPresent(comparison -> add(
        blocks,
        Text.of("Pemeriksaan lapangan", "Field check"),
        comparison));
    return blocks;
  }

  Json json() {
    return Json.object()
        .put("claim", review.claim().map(this::result).orElseGet(Json.Null::new))
        .put("fieldCheck", review.fieldCheck().map(this::result).orElseGet(Json.Null::new))
        .put("claimAgainstScore", review.claimAgainstScore().map(this::comparison).orElseGet(Json.Null::new))
        .put("scoreAgainstFieldCheck", review.scoreAgainstFieldCheck().map(this::comparison).orElseGet(Json.Null::new))
        .put("contradictions", Json.list(review.contradictions(), found -> Json.of(found.text().in(language))))
        .build();
  }

  private void add(List<Block> blocks, Text heading, ResultComparison comparison) {
    blocks.add(new Block.Heading(2, heading.in(language)));
    blocks.add(new Block.Paragraph(say(
        "IPP menurut {8}: {0}; menurut {9}: {1}. Terlalu tinggi: {2} indikator, {3} poin IPP; terlalu rendah: {4}, {5} poin; sama: {6}; belum dapat dibandingkan: {7}.",
        "IPP by {8}: {0}; by {9}: {1}. Too high: {2} indicators, {3} IPP points; too low: {4}, {5} points; equal: {6}; not comparable yet: {7}.",
        Figures.index(comparison.before()),
        Figures.index(comparison.after()),
        comparison.changes(Direction.FELL).size(),
        Figures.points(comparison.lowered()),
        comparison.changes(Direction.ROSE).size(),
        Figures.points(comparison.raised()),
        comparison.changes(Direction.SAME).size(),
        comparison.changes(Direction.OPEN).size(),
        Figures.basis(comparison.before().basis(), language),
        Figures.basis(comparison.after().basis(), language))));
    boolean onSite = comparison.after().basis() == Basis.FIELD_CHECK; // where every finding is shown
    List<IndicatorChange> differing = comparison.indicators().stream()
        .filter(change -> onSite || change.direction() == Direction.ROSE || change.direction() == Direction.FELL)
        .toList();
    if (!differing.isEmpty()) {
      blocks.add(aspects(comparison));
      blocks.add(indicators(differing, comparison));
    }
  }

  private Block aspects(ResultComparison comparison) {
    return Block.Table.of(
        List.of(
            Block.Column.words(say("Aspek", "Aspect")),
            Block.Column.numbers(say("Terlalu tinggi (poin)", "Too high (points)")),
            Block.Column.numbers(say("Terlalu rendah (poin)", "Too low (points)"))),
        comparison.aspects().stream()
            .map(aspect -> List.of(
                aspect.aspect().name().in(language), Figures.points(aspect.lowered()), Figures.points(aspect.raised())))
            .toList());
  }

  private Block indicators(List<IndicatorChange> differing, ResultComparison comparison) {
    return Block.Table.of(
        List.of(
            Block.Column.words(say("Kode", "Code")),
            Block.Column.words(say("Indikator", "Indicator")),
            Block.Column.numbers(Figures.basis(comparison.before().basis(), language)),
            Block.Column.numbers(Figures.basis(comparison.after().basis(), language)),
            Block.Column.words(""),
            Block.Column.numbers(say("Poin terdampak", "Points at stake"))),
        differing.stream()
            .map(change -> List.of(
                change.indicator().codeOrNumber(),
                change.indicator().name().in(language),
                Figures.outcome(change.before(), language),
                Figures.outcome(change.after(), language),
                judgement(change.direction()),
                Figures.points(change.stake())))
            .toList());
  }

  private String judgement(Direction direction) {
    return switch (direction) {
      case FELL -> say("terlalu tinggi", "too high");
      case ROSE -> say("terlalu rendah", "too low");
      case SAME -> say("sesuai", "agrees");
      case OPEN, ALONE -> direction.label().in(language);
    };
  }

  private Json result(IppResult result) {
    return JsonParts.index(Json.object().put("basis", JsonParts.code(result.basis())), result.ipp())
        .put("status", JsonParts.code(result.status()))
        .put("lowest", result.range().lowest().toString())
        .put("highest", result.range().highest().toString())
        .put("category", JsonParts.category(result.category(), language))
        .build();
  }

  private Json comparison(ResultComparison comparison) {
    return Json.object()
        .put("tooHigh", comparison.changes(Direction.FELL).size())
        .put("tooLow", comparison.changes(Direction.ROSE).size())
        .put("tooHighPoints", comparison.lowered().toString())
        .put("tooLowPoints", comparison.raised().toString())
        .put("aspects", Json.list(comparison.aspects(), aspect -> Json.object()
            .put("id", aspect.aspect().id())
            .put("tooHighPoints", aspect.lowered().toString())
            .put("tooLowPoints", aspect.raised().toString())
            .build()))
        .put("indicators", Json.list(comparison.indicators(), change -> Json.object()
            .put("number", change.indicator().number().value())
            .put("code", change.indicator().code())
            .put("before", change.before().map(found -> found.outcome().text().in(language)))
            .put("after", change.after().map(found -> found.outcome().text().in(language)))
            .put("direction", JsonParts.code(change.direction()))
            .put("stake", change.stake().toString())
            .build()))
        .build();
  }

  private String say(String id, String en, Object... arguments) {
    return Text.of(id, en).with(arguments).in(language);
  }
}
