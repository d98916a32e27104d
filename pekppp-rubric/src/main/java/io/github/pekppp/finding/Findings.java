package io.github.pekppp.finding;

import io.github.pekppp.backing.EvidencePiece;
import io.github.pekppp.backing.EvidenceReview;
import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.compare.Direction;
import io.github.pekppp.compare.IndicatorChange;
import io.github.pekppp.compare.ResultComparison;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.evidence.CheckOutcome;
import io.github.pekppp.evidence.EvidenceCheck;
import io.github.pekppp.evidence.EvidenceFile;
import io.github.pekppp.evidence.EvidenceItem;
import io.github.pekppp.evidence.EvidenceRequest;
import io.github.pekppp.evidence.EvidenceStanding;
import io.github.pekppp.explain.Reason;
import io.github.pekppp.followup.Finding;
import io.github.pekppp.followup.FindingKind;
import io.github.pekppp.indicator.Indicator;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.ItemResult;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Derives the findings (temuan) about one unit in one evaluation.
 *
 * <p>The id of a derived finding is its kind and what it is about, such as {@code level_gap-3}: the same results give the same
 * findings. Immutable, thread-safe.
 *
 * <pre>{@code
 * List<Finding> findings = Findings.about(unit, EvaluationPeriod.of(2025), date).of(ClaimReview.of(scorer, assessment));
 * }</pre>
 */
public final class Findings {

  private static final Text GAP = Text.of("{0} {1}: {2}. Syarat berikutnya: {3}", "{0} {1}: {2}. The next demands: {3}");
  private static final Text CLAIM = Text.of(
      "{0} {1}: menurut jawaban unit {2}, menurut evaluator {3}", "{0} {1}: by the unit's answers {2}, by the evaluators {3}");
  private static final Text FIELD = Text.of(
      "{0} {1}: menurut penilaian {2}, di lapangan {3}", "{0} {1}: marked {2}, found on site {3}");
  private static final Text USERS = Text.of(
      "{0} {1}: rata-rata {2} dari {3} jawaban, di bawah {4}", "{0} {1}: mean {2} of {3} answers, below {4}");
  private static final Text MISSING = Text.of("{0} {1}: bukti dukung belum ada: {2}", "{0} {1}: evidence is missing: {2}");
  private static final Text CONTESTED =
      Text.of("{0} {1}: bukti dukung dipertanyakan: {2}", "{0} {1}: evidence is contested: {2}");
  private static final Text EXPIRED = Text.of("{0} (kedaluwarsa)", "{0} (expired)");
  private static final Text CHECKED = Text.of("{0} ({1})", "{0} ({1})");

  private final UnitRef unit;
  private final EvaluationPeriod period;
  private final LocalDate on;

  private Findings(UnitRef unit, EvaluationPeriod period, LocalDate on) {
    this.unit = unit;
    this.period = period;
    this.on = on;
  }

  /**
   * Begins the findings about a unit.
   *
   * @param unit the unit
   * @param period the evaluation
   * @param on when they are found
   * @return what derives them
   */
  public static Findings about(UnitRef unit, EvaluationPeriod period, LocalDate on) {
    return new Findings(
        Objects.requireNonNull(unit, "unit"), Objects.requireNonNull(period, "period"), Objects.requireNonNull(on, "on"));
  }

  /**
   * Derives the findings of a review, users' questions being low below 4.
   *
   * @param review claim, score and field check of the unit
   * @return findings as {@link #of(ClaimReview, FindingRule)} lists them
   */
  public List<Finding> of(ClaimReview review) {
    return of(review, FindingRule.USERS_BELOW_FOUR);
  }

  /**
   * Derives the findings of a review.
   *
   * @param review claim, score and field check of the unit
   * @param rule what makes a finding
   * @return by indicator, in the order of the form, its gap to the next level, a claim and a field check that differ for
   *     certain; then the questions of form F-03 that users gave a low value, in the order of that form
   */
  public List<Finding> of(ClaimReview review, FindingRule rule) {
    IppResult result = review.result();
    List<Finding> findings = new ArrayList<>();
    result.indicators().forEach(indicator -> levelGap(indicator).ifPresent(findings::add));
    differences(review.claimAgainstScore()).forEach(change -> findings.add(difference(FindingKind.CLAIM_DIFFERS, CLAIM, change)));
    differences(review.scoreAgainstFieldCheck()).forEach(change -> findings.add(difference(FindingKind.FIELD_DIFFERS, FIELD, change)));
    List<IndicatorNumber> form = Stream.concat(result.indicators().stream(), result.extras().stream())
        .map(indicator -> indicator.indicator().number())
        .toList();
    findings.sort(Comparator.comparing(finding -> form.indexOf(finding.indicator().orElseThrow())));
    result.f03().items().forEach(item -> usersLow(item, rule).ifPresent(findings::add));
    return List.copyOf(findings);
  }

  /**
   * Derives the findings of the evidence as it was known on a date.
   *
   * @param review the evidence of the unit in the evaluation
   * @param date the date to look at
   * @return by indicator, in the order of the form: what it asks for and of which nothing was handed in, or nothing that is
   *     still valid; and each item that a check contests, unless another one that is verified stands for the same piece
   * @throws IllegalArgumentException when it is the evidence of another unit or evaluation
   */
  public List<Finding> of(EvidenceReview review, LocalDate date) {
    EvidenceFile file = review.file();
    if (!file.unit().equals(unit) || !file.period().equals(period)) {
      throw new IllegalArgumentException(
          "review: evidence of " + file.unit() + " in " + file.period() + ", not of " + unit + " in " + period);
    }
    return review.instrument().sheets().stream()
        .flatMap(sheet -> review.pieces(sheet.number(), date).stream())
        .flatMap(piece -> of(piece, file, date))
        .toList();
  }

  private Stream<Finding> of(EvidencePiece piece, EvidenceFile file, LocalDate date) {
    return switch (piece.standing()) {
      case VERIFIED, CLAIMED -> Stream.empty();
      case CONTESTED -> piece.items().stream()
          .filter(item -> file.standing(item.id(), date) == EvidenceStanding.CONTESTED)
          .map(item -> evidenceContested(piece.indicator(), item.id(), contested(item, file.latestChecks(item.id(), date))));
      case EXPIRED -> piece.request().stream()
          .map(request -> evidenceMissing(piece.indicator(), request, EXPIRED.with(request.label())));
      case MISSING -> piece.request().stream().map(request -> evidenceMissing(piece.indicator(), request));
    };
  }

  private static Text contested(EvidenceItem item, List<EvidenceCheck> checks) {
    List<Text> outcomes = checks.stream()
        .map(EvidenceCheck::outcome)
        .filter(outcome -> outcome != CheckOutcome.MATCHES)
        .distinct()
        .map(CheckOutcome::label)
        .toList();
    return CHECKED.with(item.title(), Text.join(outcomes, Text.same(", ")));
  }

  /**
   * Finds that a piece of evidence was not handed in.
   *
   * @param indicator the indicator that asks for it
   * @param request what it asks for
   * @return the finding
   */
  public Finding evidenceMissing(Indicator indicator, EvidenceRequest request) {
    return evidenceMissing(indicator, request, request.label());
  }

  private Finding evidenceMissing(Indicator indicator, EvidenceRequest request, Text label) {
    Text text = about(MISSING, indicator, label);
    return finding(FindingKind.EVIDENCE_MISSING, indicator.number() + "-" + request.id(), text).indicator(indicator.number()).build();
  }

  /**
   * Finds that a check contests a piece of evidence.
   *
   * @param indicator the indicator that it is to prove
   * @param evidence the id of the piece
   * @param contested which piece it is and what the check found, for people
   * @return the finding
   */
  public Finding evidenceContested(Indicator indicator, String evidence, Text contested) {
    Text text = about(CONTESTED, indicator, contested);
    return finding(FindingKind.EVIDENCE_CONTESTED, indicator.number() + "-" + evidence, text).indicator(indicator.number()).build();
  }

  private Optional<Finding> levelGap(IndicatorResult result) {
    Indicator indicator = result.indicator();
    return result.nextLevel().map(Reason::rule).map(demand ->
        finding(FindingKind.LEVEL_GAP, indicator.number().toString(), about(GAP, indicator, result.outcome().text(), demand))
            .indicator(indicator.number())
            .build());
  }

  private static List<IndicatorChange> differences(Optional<ResultComparison> comparison) {
    return comparison.map(ResultComparison::indicators).orElse(List.of()).stream()
        .filter(change -> change.direction() == Direction.ROSE || change.direction() == Direction.FELL)
        .toList();
  }

  private Finding difference(FindingKind kind, Text words, IndicatorChange change) {
    Indicator indicator = change.indicator();
    Text text = about(words, indicator, outcome(change.before()), outcome(change.after()));
    return finding(kind, indicator.number().toString(), text).indicator(indicator.number()).build();
  }

  private static Text outcome(Optional<IndicatorResult> result) {
    return result.map(IndicatorResult::outcome).map(Outcome::text).orElseThrow();
  }

  private Optional<Finding> usersLow(ItemResult result, FindingRule rule) {
    return result.mean().filter(mean -> mean.compareTo(rule.usersBelow()) < 0).map(mean ->
        finding(FindingKind.USERS_LOW, Integer.toString(result.item().number()), low(result, mean, rule))
            .item(result.item().number())
            .build());
  }

  private static Text low(ItemResult result, Score mean, FindingRule rule) {
    BigDecimal limit = rule.usersBelow().rounded(Rounding.TWO_DECIMALS);
    return USERS.with(
        result.item().code(), result.item().text(), mean.rounded(Rounding.TWO_DECIMALS), result.answers(), limit);
  }

  private static Text about(Text words, Indicator indicator, Text first) {
    return words.with(indicator.codeOrNumber(), indicator.name(), first);
  }

  private static Text about(Text words, Indicator indicator, Text first, Text second) {
    return words.with(indicator.codeOrNumber(), indicator.name(), first, second);
  }

  private Finding.Builder finding(FindingKind kind, String about, Text text) {
    Finding.Builder finding = Finding.builder();
    finding.id(kind.code() + "-" + about).unit(unit).period(period).kind(kind).text(text).foundOn(on);
    return finding;
  }
}
