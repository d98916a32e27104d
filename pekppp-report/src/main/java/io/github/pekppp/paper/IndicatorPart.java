package io.github.pekppp.paper;

import io.github.pekppp.backing.IndexBacking;
import io.github.pekppp.backing.IndicatorBacking;
import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.condition.Truth;
import io.github.pekppp.evidence.EvidenceItem;
import io.github.pekppp.evidence.EvidenceRequest;
import io.github.pekppp.explain.Explanation;
import io.github.pekppp.explain.Ground;
import io.github.pekppp.explain.Reason;
import io.github.pekppp.improve.FactRating;
import io.github.pekppp.improve.Improvement;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.score.Level;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A section for every indicator: level, points, conditions, facts, evidence, citation, and what gives the next level. */
final class IndicatorPart {

  /** Of a register of cases, the first stand for all. */
  private static final int SHOWN_RECORDS = 3;

  private final Instrument instrument;
  private final ClaimReview review;
  private final IppResult result;
  private final Map<IndicatorNumber, FactRating> ratings = new HashMap<>();
  private final Map<IndicatorNumber, IndicatorBacking> backing = new HashMap<>();
  private final Wording wording;

  IndicatorPart(Instrument instrument, ClaimReview review, Optional<IndexBacking> backing, Wording wording) {
    this.instrument = instrument;
    this.review = review;
    this.result = review.result();
    this.wording = wording;
    review.ratings().forEach(rating -> ratings.put(rating.indicator().number(), rating));
    backing.ifPresent(found -> found.indicators().forEach(one -> this.backing.put(one.result().indicator().number(), one)));
  }

  Block section() {
    Map<IndicatorNumber, IndicatorResult> results = new HashMap<>();
    Stream.concat(result.indicators().stream(), result.extras().stream())
        .forEach(found -> results.put(found.indicator().number(), found));
    return new Block.Section(
        "details",
        wording.say("Rincian per indikator", "Each indicator in detail"),
        instrument.sheets().stream()
            .flatMap(sheet -> Optional.ofNullable(results.get(sheet.number())).map(found -> section(sheet, found)).stream())
            .toList());
  }

  private Block section(IndicatorSheet sheet, IndicatorResult found) {
    String id = Ids.indicator(sheet.number());
    boolean evidence = !evidence(sheet).isEmpty();
    List<Block> blocks = new ArrayList<>();
    blocks.add(wording.pairs(marks(found)));
    next(sheet, found).ifPresent(blocks::add);
    blocks.add(new Block.Section(
        id + "-levels", wording.say("Syarat tiap level", "What each level demands"), List.of(levels(sheet, !sheet.facts().isEmpty()))));
    if (!sheet.facts().isEmpty()) {
      blocks.add(new Block.Section(
          id + "-facts", wording.say("Fakta", "Facts"), List.of(facts(sheet, evidence))));
    }
    if (evidence) {
      blocks.add(new Block.Section(id + "-evidence", wording.say("Bukti dukung", "Evidence"), List.of(evidenceTable(sheet))));
    }
    blocks.add(new Block.Section(id + "-source", wording.say("Dasar", "Citation"), List.of(source(sheet))));
    return new Block.Section(id, wording.indicator(sheet.indicator()), blocks);
  }

  // ---- marks

  private List<List<Cell>> marks(IndicatorResult found) {
    String levels = Ids.indicator(found.indicator().number()) + "-levels";
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(wording.pair(
        "Level menurut {0}", "Level by {0}", wording.outcome(found.outcome()).to(levels), wording.basis(result.basis())));
    other(review.claim(), Basis.SELF_ASSESSMENT, found).ifPresent(cell ->
        rows.add(wording.pair("Klaim unit (F-01)", "The unit's claim (F-01)", cell.to(levels))));
    other(review.fieldCheck(), Basis.FIELD_CHECK, found)
        .filter(cell -> review.fieldCheck().orElseThrow().assessment().fieldLevels().containsKey(found.indicator().number()))
        .ifPresent(cell -> rows.add(wording.pair("Pemeriksaan lapangan", "Field check", cell.to(levels))));
    found.indicator().principle().ifPresent(principle ->
        rows.add(wording.pair("Prinsip", "Principle", wording.in(principle.name()))));
    if (found.aspect().isPresent()) {
      rows.add(wording.pair("Poin IPP", "IPP points", wording.points(found)));
      rows.add(wording.pair("Poin IPP per level", "IPP points per level", wording.points(found.share())));
      rows.add(wording.pair("Bagian IPP (%)", "Share of the IPP (%)", wording.percent(found.share())));
    } else {
      rows.add(wording.pair("Bagian IPP (%)", "Share of the IPP (%)", wording.say("tidak dihitung", "not counted")));
    }
    return rows;
  }

  /** What another basis than that of the result says. */
  private Optional<Cell> other(Optional<IppResult> side, Basis basis, IndicatorResult found) {
    return side
        .filter(known -> result.basis() != basis)
        .flatMap(known -> Stream.concat(known.indicators().stream(), known.extras().stream())
            .filter(one -> one.indicator().number().equals(found.indicator().number()))
            .findFirst())
        .map(one -> wording.outcome(one.outcome()));
  }

  /** The least that gives the next level, where facts give the present one; else what that level demands. */
  private Optional<Block> next(IndicatorSheet sheet, IndicatorResult found) {
    Optional<Level> level = found.outcome() instanceof Outcome.Scored scored ? scored.score().level() : Optional.empty();
    Optional<Level> next = level.flatMap(now -> Level.find(now.value() + 1));
    String gain = found.nextLevelGain()
        .map(points -> wording.say(" Nilainya {0} poin IPP.", " It is worth {0} IPP points.", wording.change(points).text()))
        .orElse("");
    Optional<Text> change = next.flatMap(to -> Optional.ofNullable(ratings.get(sheet.number()))
        .filter(rating -> Optional.of(rating.certain()).equals(level) && rating.possible().equals(rating.certain()))
        .flatMap(rating -> rating.improvements(to).stream().findFirst())
        .map(Improvement::text));
    return next.map(to -> change
        .map(words -> wording.paragraph(
            "Perubahan terkecil untuk level {0}: {1}.{2}", "The smallest change for level {0}: {1}.{2}", to, words, gain))
        .orElseGet(() -> wording.paragraph(
            "Level {0} menuntut: {1}.{2}",
            "Level {0} demands: {1}.{2}",
            to, result.policy().levels(instrument, sheet).text(to), gain)));
  }

  // ---- conditions

  private Block.Table levels(IndicatorSheet sheet, boolean facts) {
    Optional<FactRating> rating = Optional.ofNullable(ratings.get(sheet.number()));
    LevelRules rules = result.policy().levels(instrument, sheet);
    String target = Ids.indicator(sheet.number()) + "-facts";
    List<List<Cell>> rows = new ArrayList<>();
    for (int value = 1; value <= Level.MAX; value++) {
      Level level = Level.of(value);
      Cell condition = Cell.of(wording.in(rules.text(level)));
      List<Cell> row = new ArrayList<>(List.of(wording.whole(value), facts ? condition.to(target) : condition));
      rating.ifPresent(known -> row.add(Cell.of(state(known, level))));
      rows.add(row);
    }
    List<Block.Column> columns = new ArrayList<>(List.of(Block.Column.numbers("Level"), wording.words("Syarat", "Condition")));
    rating.ifPresent(known -> columns.add(wording.words("Menurut F-01", "By F-01")));
    return new Block.Table(columns, rows);
  }

  /** Whether a level holds; where it does not, which of its parts do not. */
  private String state(FactRating rating, Level level) {
    return rating.holds(level) == Truth.TRUE
        ? wording.say("terpenuhi", "holds")
        : Stream.of(
                parts(rating, level, Truth.FALSE, wording.say("belum terpenuhi", "does not hold")),
                parts(rating, level, Truth.UNKNOWN, wording.say("belum diketahui", "unknown")))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(". "));
  }

  private String parts(FactRating rating, Level level, Truth truth, String lead) {
    String parts = rating.demands(level).stream()
        .filter(demand -> demand.holds() == truth)
        .map(demand -> wording.in(demand.condition().text()))
        .collect(Collectors.joining("; "));
    return parts.isEmpty() ? "" : lead + ": " + parts;
  }

  // ---- facts

  private Block.Table facts(IndicatorSheet sheet, boolean evidence) {
    Facts known = result.assessment().facts().getOrDefault(sheet.number(), Facts.NONE);
    String target = Ids.indicator(sheet.number()) + (evidence ? "-evidence" : "-source");
    Map<String, Ground> grounds = grounds(sheet);
    List<List<Cell>> rows = new ArrayList<>();
    for (Fact fact : sheet.facts()) {
      Optional<FactValue> value = known.value(fact);
      List<Cell> row = new ArrayList<>(List.of(
          Cell.of(wording.in(fact.label())),
          Cell.of(value.map(found -> wording.fact(fact, found)).orElseGet(() -> wording.say("belum diketahui", "unknown"))).to(target)));
      if (!grounds.isEmpty()) {
        row.add(Cell.of(value.isEmpty() ? Wording.NONE : origin(Optional.ofNullable(grounds.get(fact.id())))));
      }
      rows.add(row);
    }
    List<Block.Column> columns =
        new ArrayList<>(List.of(wording.words("Fakta", "Fact"), wording.words("Keadaan menurut F-01", "As F-01 has it")));
    if (!grounds.isEmpty()) {
      columns.add(wording.words("Sumber", "Source"));
    }
    return new Block.Table(columns, rows);
  }

  /** The records that facts came from, by the ids of the facts; they stand with the claim, as marks rest on the evaluators alone. */
  private Map<String, Ground> grounds(IndicatorSheet sheet) {
    return review.claim()
        .flatMap(claim -> claim.explanation().find(Explanation.Kind.INDICATOR, sheet.number().toString()))
        .map(Explanation::grounds)
        .orElse(List.of())
        .stream()
        .collect(Collectors.toMap(Ground::factId, Function.identity()));
  }

  private String origin(Optional<Ground> ground) {
    return ground
        .map(found -> wording.in(Text.same("{0}; {1}").with(found.named(SHOWN_RECORDS), found.how())))
        .orElseGet(() -> wording.say("diisi oleh unit", "stated by the unit"));
  }

  // ---- evidence

  /** What is asked for, with what was handed in where that is known. */
  private List<List<Cell>> evidence(IndicatorSheet sheet) {
    String target = Ids.indicator(sheet.number()) + "-source";
    Optional<IndicatorBacking> found = Optional.ofNullable(backing.get(sheet.number()));
    return found.isPresent()
        ? found.get().pieces().stream()
            .map(piece -> List.of(
                Cell.of(wording.in(piece.label())).to(target),
                Cell.of(wording.in(piece.request().map(EvidenceRequest::kind).orElseGet(() -> piece.items().get(0).kind()).label())),
                Cell.of(wording.in(piece.standing().label())),
                Cell.of(piece.items().stream().map(EvidenceItem::id).collect(Collectors.joining(", ")))))
            .toList()
        : sheet.evidence().stream()
            .map(request -> List.of(
                Cell.of(wording.in(request.label())).to(target), Cell.of(wording.in(request.kind().label()))))
            .toList();
  }

  private Block.Table evidenceTable(IndicatorSheet sheet) {
    List<Block.Column> columns = new ArrayList<>(List.of(
        wording.words("Bukti yang diminta", "Evidence asked for"), wording.words("Bentuk", "Kind")));
    if (backing.containsKey(sheet.number())) {
      columns.add(wording.words("Keadaan", "Standing"));
      columns.add(wording.words("Diserahkan sebagai", "Handed in as"));
    }
    return new Block.Table(columns, evidence(sheet));
  }

  // ---- citation

  private Block source(IndicatorSheet sheet) {
    Optional<Reason> reason = result.explanation()
        .find(Explanation.Kind.INDICATOR, sheet.number().toString())
        .map(Explanation::reason);
    String rule = reason.map(found -> wording.sentence(found.rule()) + " ").orElse("");
    String citation = reason.map(found -> wording.in(found.source())).orElseGet(() -> String.join("; ", instrument.legalBasis()));
    return new Block.Paragraph(rule + wording.say("Sumber: {0}; edisi {1}.", "Source: {0}; edition {1}.", citation, instrument.id()));
  }
}
