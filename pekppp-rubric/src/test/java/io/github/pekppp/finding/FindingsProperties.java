package io.github.pekppp.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.backing.EvidenceReview;
import io.github.pekppp.backing.Filing;
import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.evidence.CheckOutcome;
import io.github.pekppp.evidence.EvidenceFile;
import io.github.pekppp.evidence.EvidenceItem;
import io.github.pekppp.evidence.EvidenceKind;
import io.github.pekppp.evidence.EvidenceRequest;
import io.github.pekppp.evidence.EvidenceStanding;
import io.github.pekppp.followup.Finding;
import io.github.pekppp.followup.FindingKind;
import io.github.pekppp.indicator.Indicator;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.Draft;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.scoring.Units;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The laws of derived findings. */
class FindingsProperties {

  private static final UnitRef UNIT = new UnitRef("Provinsi Sulawesi Barat", "dinsos");
  private static final LocalDate DAY = LocalDate.of(2025, 8, 1);
  private static final Findings FINDINGS = Findings.about(UNIT, EvaluationPeriod.of(2025), DAY);

  private static ClaimReview review(Random random) {
    Instrument instrument = Draft.edition(random);
    Scorer scorer = Scorer.ofOrThrow(instrument, Draft.policy(instrument, random));
    return ClaimReview.of(scorer, Draft.any(instrument, random).assessment());
  }

  private static List<String> ids(List<Finding> findings, FindingKind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).map(Finding::id).toList();
  }

  /** The numbers of indicators whose outcomes in two results cannot be the same. */
  private static List<Integer> apart(Optional<IppResult> first, Optional<IppResult> second) {
    List<Integer> numbers = new ArrayList<>();
    if (first.isPresent() && second.isPresent()) {
      for (IndicatorResult one : all(first.get())) {
        all(second.get()).stream()
            .filter(other -> other.indicator().equals(one.indicator()))
            .filter(other -> isApart(one.outcome(), other.outcome()))
            .forEach(other -> numbers.add(one.indicator().number().value()));
      }
    }
    return numbers;
  }

  private static List<IndicatorResult> all(IppResult result) {
    return Stream.concat(result.indicators().stream(), result.extras().stream()).toList();
  }

  private static boolean isApart(Outcome one, Outcome other) {
    boolean both = !(one instanceof Outcome.NotApplicable) && !(other instanceof Outcome.NotApplicable);
    return both && (one.lowest().compareTo(other.highest()) > 0 || one.highest().compareTo(other.lowest()) < 0);
  }

  @Property(tries = 200)
  void aFindingIsThereForEachReasonAndForNothingElse(@ForAll long seed) {
    Random random = new Random(seed);
    ClaimReview review = review(random);
    Score threshold = Score.of(random.nextInt(6));
    List<Finding> findings = FINDINGS.of(review, new FindingRule(threshold));
    assertThat(ids(findings, FindingKind.LEVEL_GAP)).isEqualTo(review.result().indicators().stream()
        .filter(indicator -> indicator.nextLevel().isPresent())
        .map(indicator -> "level_gap-" + indicator.indicator().number()).toList());
    assertThat(ids(findings, FindingKind.CLAIM_DIFFERS)).isEqualTo(
        apart(review.claim(), review.evaluation()).stream().map(number -> "claim_differs-" + number).toList());
    assertThat(ids(findings, FindingKind.FIELD_DIFFERS)).isEqualTo(
        apart(review.evaluation().or(review::claim), review.fieldCheck()).stream().map(number -> "field_differs-" + number).toList());
    assertThat(ids(findings, FindingKind.USERS_LOW)).isEqualTo(review.result().f03().items().stream()
        .filter(item -> item.mean().filter(mean -> mean.compareTo(threshold) < 0).isPresent())
        .map(item -> "users_low-" + item.item().number()).toList());
    assertThat(findings).extracting(Finding::id).doesNotHaveDuplicates();
    assertThat(findings).extracting(Finding::kind).isSubsetOf(
        FindingKind.LEVEL_GAP, FindingKind.CLAIM_DIFFERS, FindingKind.FIELD_DIFFERS, FindingKind.USERS_LOW);
    assertThat(FINDINGS.of(review, new FindingRule(threshold))).isEqualTo(findings);
    assertThat(findings).allSatisfy(finding -> {
      assertThat(finding.unit()).isEqualTo(UNIT);
      assertThat(finding.period()).isEqualTo(EvaluationPeriod.of(2025));
      assertThat(finding.foundOn()).isEqualTo(DAY);
      assertThat(finding.by()).isEmpty();
      assertThat(finding.item().isPresent()).isNotEqualTo(finding.indicator().isPresent());
      assertThat(finding.text().id() + finding.text().en()).doesNotContain("{", "''");
    });
  }

  @Property(tries = 100)
  void findingsFollowTheForm(@ForAll long seed) {
    ClaimReview review = review(new Random(seed));
    List<IndicatorNumber> form = all(review.result()).stream().map(result -> result.indicator().number()).toList();
    List<Finding> findings = FINDINGS.of(review);
    List<Finding> ofIndicators = findings.stream().filter(finding -> finding.indicator().isPresent()).toList();
    assertThat(findings.subList(0, ofIndicators.size())).isEqualTo(ofIndicators);
    assertThat(ofIndicators).isSortedAccordingTo(
        Comparator.comparing((Finding finding) -> form.indexOf(finding.indicator().orElseThrow()))
            .thenComparing(Finding::kind));
    assertThat(findings.subList(ofIndicators.size(), findings.size()))
        .isSortedAccordingTo(Comparator.comparing((Finding finding) -> finding.item().orElseThrow()));
    assertThat(FINDINGS.of(review, FindingRule.USERS_BELOW_FOUR)).isEqualTo(findings);
  }

  @Test
  void aUnitReadsWhatWasFound() {
    int[] levels = Units.all(5);
    levels[0] = 3;
    Integer[] answers = new Integer[Units.ITEMS];
    Arrays.fill(answers, 4);
    answers[1] = 3;
    Assessment unit = Units.marked(levels)
        .fact("1", "sp_exists", FactValue.of(true)).fact("1", "sp_14_components", FactValue.of(false))
        .fieldLevel("2", 1)
        .response(answers)
        .buildOrThrow();
    Indicator first = Units.EDITION.indicators().get(0).indicator();
    Indicator second = Units.EDITION.indicators().get(1).indicator();
    List<Finding> findings = FINDINGS.of(ClaimReview.of(Scorer.of(Units.EDITION), unit));
    assertThat(findings).extracting(Finding::id).containsExactly("level_gap-1", "claim_differs-1", "field_differs-2", "users_low-2");
    assertThat(findings).extracting(finding -> finding.text().en()).satisfiesExactly(
        text -> assertThat(text).startsWith("1.a.Ak " + first.name().en() + ": level 3. The next demands: level 4: "),
        text -> assertThat(text).isEqualTo("1.a.Ak " + first.name().en() + ": by the unit's answers level 1, by the evaluators level 3"),
        text -> assertThat(text).isEqualTo("2.a.P " + second.name().en() + ": marked level 5, found on site level 1"),
        text -> assertThat(text).endsWith(": mean 3.00 of 1 answers, below 4.00"));
    assertThat(findings.get(1).text().id()).isEqualTo(
        "1.a.Ak " + first.name().id() + ": menurut jawaban unit level 1, menurut evaluator level 3");
  }

  @Test
  void evidenceIsFoundMissingOrContested() {
    IndicatorSheet sheet = Units.EDITION.indicators().get(0);
    EvidenceRequest request = sheet.evidence().get(0);
    Finding missing = FINDINGS.evidenceMissing(sheet.indicator(), request);
    assertThat(missing.id()).isEqualTo("evidence_missing-1-" + request.id());
    assertThat(missing.kind()).isEqualTo(FindingKind.EVIDENCE_MISSING);
    assertThat(missing.indicator()).contains(IndicatorNumber.of(1));
    assertThat(missing.text().en()).startsWith("1.a.Ak ").endsWith(": evidence is missing: " + request.label().en());
    Finding contested = FINDINGS.evidenceContested(sheet.indicator(), "sk-12", Text.of("SK 12, berbeda", "Decree 12, differs"));
    assertThat(contested.id()).isEqualTo("evidence_contested-1-sk-12");
    assertThat(contested.kind()).isEqualTo(FindingKind.EVIDENCE_CONTESTED);
    assertThat(contested.indicator()).contains(IndicatorNumber.of(1));
    assertThat(contested.text().id()).endsWith(": bukti dukung dipertanyakan: SK 12, berbeda");
  }

  private static Findings ofFile(EvidenceFile file) {
    return Findings.about(file.unit(), file.period(), DAY);
  }

  /** The ids of the findings about items that stand for one request, or of a further item. */
  private static List<String> ids(
      int indicator, Optional<String> request, List<EvidenceItem> items, EvidenceFile file, LocalDate date) {
    List<EvidenceStanding> standings = items.stream().map(item -> file.standing(item.id(), date)).toList();
    if (standings.stream().allMatch(standing -> standing == EvidenceStanding.EXPIRED || standing == EvidenceStanding.MISSING)) {
      return request.map(id -> "evidence_missing-" + indicator + "-" + id).stream().toList();
    } else if (standings.contains(EvidenceStanding.VERIFIED)) {
      return List.of();
    }
    return items.stream()
        .filter(item -> file.standing(item.id(), date) == EvidenceStanding.CONTESTED)
        .map(item -> "evidence_contested-" + indicator + "-" + item.id())
        .toList();
  }

  @Property(tries = 200)
  void evidenceIsAFindingWhereNothingIsValidOrAnItemIsContested(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    EvidenceFile file = Filing.any(instrument, random);
    LocalDate date = Filing.day(random);
    List<String> expected = new ArrayList<>();
    for (IndicatorSheet sheet : instrument.sheets()) {
      int number = sheet.number().value();
      List<EvidenceItem> items = file.items(sheet.number());
      for (EvidenceRequest request : sheet.evidence()) {
        Optional<String> id = Optional.of(request.id());
        expected.addAll(ids(number, id, items.stream().filter(item -> item.request().equals(id)).toList(), file, date));
      }
      items.stream().filter(item -> item.request().isEmpty()).forEach(item ->
          expected.addAll(ids(number, Optional.empty(), List.of(item), file, date)));
    }
    List<Finding> findings = ofFile(file).of(EvidenceReview.ofOrThrow(instrument, file), date);
    assertThat(findings).extracting(Finding::id).isEqualTo(expected).doesNotHaveDuplicates();
    assertThat(ofFile(file).of(EvidenceReview.ofOrThrow(instrument, file.asOf(date)), date)).isEqualTo(findings);
    assertThat(findings).allSatisfy(finding -> {
      assertThat(finding.id()).startsWith(finding.kind().code() + "-" + finding.indicator().orElseThrow() + "-");
      assertThat(finding.foundOn()).isEqualTo(DAY);
      assertThat(finding.text().id() + finding.text().en()).doesNotContain("{", "()", "''");
    });
  }

  @Test
  void anEvaluatorReadsWhichEvidenceIsWanting() {
    LocalDate date = Filing.NEW_YEAR.plusDays(20);
    EvidenceFile file = Filing.file(
        List.of(
            Filing.item("daftar", 1, "service_list", EvidenceKind.DOCUMENT).expires(date.minusDays(1)).build(),
            Filing.item("sk-lama", 1, "sp_decree", EvidenceKind.DECREE).build(),
            Filing.item("sk-baru", 1, "sp_decree", EvidenceKind.DECREE).build(),
            Filing.further("foto", 1, EvidenceKind.PHOTO).build()),
        Filing.desk("sk-lama", CheckOutcome.UNREADABLE, date),
        Filing.desk("foto", CheckOutcome.DIFFERS, date),
        Filing.desk("foto", CheckOutcome.INCOMPLETE, date));
    EvidenceReview review = EvidenceReview.ofOrThrow(Units.EDITION, file);
    List<Finding> findings = ofFile(file).of(review, date);
    assertThat(findings.subList(0, 4)).extracting(Finding::id).containsExactly(
        "evidence_missing-1-service_list", "evidence_contested-1-sk-lama", "evidence_missing-1-sp_minutes",
        "evidence_contested-1-foto");
    assertThat(findings.get(4).indicator()).contains(IndicatorNumber.of(2));
    String name = "1.a.Ak " + Units.EDITION.indicators().get(0).indicator().name().en();
    assertThat(findings.subList(0, 4)).extracting(finding -> finding.text().en()).containsExactly(
        name + ": evidence is missing: List of the unit's services (expired)",
        name + ": evidence is contested: Bukti sk-lama (Unreadable)",
        name + ": evidence is missing: Minutes of the SP discussion",
        name + ": evidence is contested: Bukti foto (Differs, Incomplete)");
    assertThat(findings.get(0).text().id()).endsWith(": bukti dukung belum ada: Daftar layanan milik unit (kedaluwarsa)");
    EvidenceFile settled = file.withOrThrow(Filing.desk("sk-baru", CheckOutcome.MATCHES, date));
    assertThat(ofFile(file).of(EvidenceReview.ofOrThrow(Units.EDITION, settled), date))
        .extracting(Finding::id)
        .doesNotContain("evidence_contested-1-sk-lama");
    assertThatThrownBy(() -> FINDINGS.of(review, date)).isInstanceOf(IllegalArgumentException.class).hasMessage(
        "review: evidence of " + file.unit() + " in 2025, not of Provinsi Sulawesi Barat/dinsos in 2025");
    assertThatThrownBy(() -> Findings.about(file.unit(), EvaluationPeriod.of(2024), DAY).of(review, date))
        .hasMessageStartingWith("review: ");
  }
}
