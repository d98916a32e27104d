package io.github.pekppp;

import static io.github.pekppp.SampleAgency.DINSOS;
import static io.github.pekppp.SampleAgency.PROVINCE;
import static io.github.pekppp.SampleAgency.RSUD;
import static io.github.pekppp.SampleAgency.SAMSAT_MAJENE;
import static io.github.pekppp.SampleAgency.SAMSAT_POLMAN;
import static io.github.pekppp.SampleAgency.index;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.assignment.Assignment;
import io.github.pekppp.assignment.Assignments;
import io.github.pekppp.assignment.ConflictRule;
import io.github.pekppp.assignment.EvaluatorHome;
import io.github.pekppp.assignment.EvaluatorPool;
import io.github.pekppp.backing.BackingForecast;
import io.github.pekppp.backing.EvidencePiece;
import io.github.pekppp.backing.EvidenceReview;
import io.github.pekppp.backing.IndexBacking;
import io.github.pekppp.coaching.CoachingProgramme;
import io.github.pekppp.coaching.CoachingSession;
import io.github.pekppp.coaching.SessionKind;
import io.github.pekppp.coaching.Suggestion;
import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.compare.Direction;
import io.github.pekppp.compare.IndicatorChange;
import io.github.pekppp.compare.ResultComparison;
import io.github.pekppp.consensus.Consensus;
import io.github.pekppp.consensus.Disagreement;
import io.github.pekppp.consensus.Settlement;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.evaluation.Evaluator;
import io.github.pekppp.evaluation.EvaluatorRole;
import io.github.pekppp.evaluation.Schedule;
import io.github.pekppp.evaluation.Scheme;
import io.github.pekppp.evaluation.Stage;
import io.github.pekppp.evaluation.StageWindow;
import io.github.pekppp.evidence.CheckMethod;
import io.github.pekppp.evidence.CheckOutcome;
import io.github.pekppp.evidence.EvidenceFile;
import io.github.pekppp.evidence.EvidenceItem;
import io.github.pekppp.evidence.EvidenceStanding;
import io.github.pekppp.exchange.Shape;
import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.finding.Findings;
import io.github.pekppp.followup.Action;
import io.github.pekppp.followup.ActionDetails;
import io.github.pekppp.followup.ActionPlan;
import io.github.pekppp.followup.Finding;
import io.github.pekppp.followup.FollowUp;
import io.github.pekppp.followup.LateAction;
import io.github.pekppp.followup.LevelTarget;
import io.github.pekppp.followup.Milestone;
import io.github.pekppp.followup.Need;
import io.github.pekppp.followup.PlanDetails;
import io.github.pekppp.followup.PlanState;
import io.github.pekppp.followup.PlanStatus;
import io.github.pekppp.followup.Recommendation;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.intensive.IntensiveCoaching;
import io.github.pekppp.intensive.IntensiveCoachingRule;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.meeting.AttendanceState;
import io.github.pekppp.meeting.Meeting;
import io.github.pekppp.meeting.Participant;
import io.github.pekppp.priority.FactChanges;
import io.github.pekppp.priority.Goal;
import io.github.pekppp.priority.Path;
import io.github.pekppp.priority.Priorities;
import io.github.pekppp.promise.Fulfilment;
import io.github.pekppp.promise.PlanOutcome;
import io.github.pekppp.promise.PlanPromise;
import io.github.pekppp.promise.TargetOutcome;
import io.github.pekppp.proof.ResultRecord;
import io.github.pekppp.proof.Verification;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.scoring.Status;
import io.github.pekppp.selection.LocusSelection;
import io.github.pekppp.selection.SelectionRule;
import io.github.pekppp.taskforce.FollowUpCount;
import io.github.pekppp.taskforce.RecommendationStatus;
import io.github.pekppp.taskforce.TaskForce;
import io.github.pekppp.taskforce.TaskForceStatus;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.Sheets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * A year of the sample agency, from the schedule to what came of the plan a year later. Here the parts of the library meet.
 *
 * <p>What a host keeps is stored as JSON on the way; the story goes on with what was read back. All figures are made up.
 */
class YearOfAnAgencyTest {

  private static final EvaluationPeriod YEAR = EvaluationPeriod.of(2025);
  private static final Instrument EDITION = Editions.pekppp2022A();
  private static final Scorer SCORER = Scorer.of(EDITION);
  private static final Map<UnitRef, String> LAST_YEAR =
      Map.of(DINSOS, "4.02", RSUD, "4.15", SAMSAT_MAJENE, "3.70", SAMSAT_POLMAN, "3.95");

  private static final Rounding ONE_DECIMAL = new Rounding(1, RoundingMode.HALF_UP);

  @Test
  void aYearOfAnAgency() {
    theStagesAreScheduled();
    everyUnitIsEvaluatedByTheAgencyItself();
    List<UnitRef> loci = oneLocusOfEachServiceTypeIsChosen();
    evaluatorsAreAssignedWithoutConflictOfInterest(loci);
    CoachingProgramme coaching = unitsAreCoached();

    EvidenceFile handedIn = theHospitalHandsInItsEvidence();
    EvidenceFile evidence = theFieldCheckContradictsOnePhoto(handedIn);
    Assessment assessment = twoEvaluatorsDifferAndSettle();
    IppResult result = theHospitalIsGraded(assessment);
    whatTheIndexRestsOn(evidence, result);
    theAgencyIsGraded(result);

    List<Finding> findings = findingsAreDerived(assessment, evidence);
    List<Recommendation> recommendations = recommendationsAreWritten(coaching, findings);
    whatToFixFirst(result);
    ActionPlan accepted = thePlanIsReturnedOnceAndAccepted(recommendations, assessment);
    ActionPlan plan = thePlanIsCarriedOut(accepted);
    theActionsAreProven(plan, evidence);
    FollowUp followUp = theFollowUpHangsTogether(findings, recommendations, plan);
    theTaskForceLooksTwice(followUp);
    theHospitalIsCoachedIntensively(result);

    IppResult next = theNextYearIsEvaluated(assessment);
    plannedAgainstReached(plan, result, next);
    bothYearsAreCompared(result, next);
  }

  private static void theStagesAreScheduled() {
    Schedule schedule = stored(Shapes.SCHEDULE, Schedule.ofOrThrow(YEAR, Scheme.MANDATORY, List.of(
        StageWindow.of(Stage.PRE_EVALUATION, on("2025-03-10"), on("2025-03-31")),
        StageWindow.of(Stage.COACHING, on("2025-04-01"), on("2025-06-30")),
        StageWindow.of(Stage.EVALUATION, on("2025-06-09"), on("2025-07-31")),
        StageWindow.of(Stage.FIELD_VERIFICATION, on("2025-08-04"), on("2025-08-29")),
        StageWindow.from(Stage.PUBLICATION, on("2025-10-20")))));

    assertThat(schedule.stagesOn(on("2025-06-16"))).containsExactly(Stage.COACHING, Stage.EVALUATION);
    assertThat(schedule.stagesOn(on("2025-08-12"))).containsExactly(Stage.FIELD_VERIFICATION);
    assertThat(schedule.nextAfter(on("2025-08-29")).map(StageWindow::stage)).contains(Stage.PUBLICATION);
  }

  /** Mandiri: before the ministry comes, the agency evaluates all its units. One hands in nothing, which is not a zero. */
  private static void everyUnitIsEvaluatedByTheAgencyItself() {
    LocusSelection all = stored(Shapes.LOCUS_SELECTION, LocusSelection.ofOrThrow(
        new SelectionRule.AllUnits(), SampleAgency.unitsWithLastYear(LAST_YEAR)));
    AgencyIndex selfRun = AgencyIndex.ofOrThrow(all.units().stream().map(SampleAgency::selfRunIndex).toList(), SCORER);

    assertThat(selfRun.ipp().orElseThrow()).hasToString("3.98");
    assertThat(selfRun.status()).isEqualTo(Status.PROVISIONAL);
    assertThat(selfRun.remarks()).extracting(problem -> problem.message().en())
        .containsExactly("unit samsat-polman has no index yet and does not count");
  }

  private static List<UnitRef> oneLocusOfEachServiceTypeIsChosen() {
    LocusSelection selection = stored(Shapes.LOCUS_SELECTION, LocusSelection.ofOrThrow(
        new SelectionRule.OnePerServiceType(), SampleAgency.unitsWithLastYear(LAST_YEAR)));

    assertThat(selection.units()).containsExactly(DINSOS, RSUD, SAMSAT_MAJENE);
    assertThat(selection.chosen().get(2).reason().en())
        .isEqualTo("index last year 3.70, the lowest of service type Administrative");
    return selection.units();
  }

  private static void evaluatorsAreAssignedWithoutConflictOfInterest(List<UnitRef> loci) {
    EvaluatorPool pool = stored(Shapes.EVALUATOR_POOL, EvaluatorPool.ofOrThrow(ConflictRule.OWN_UNIT, List.of(
        EvaluatorHome.inAgency("Evaluator Satu", PROVINCE),
        EvaluatorHome.inAgency("Evaluator Dua", PROVINCE),
        EvaluatorHome.inUnit("Evaluator Tiga", RSUD))));

    Assignment atHome = new Assignment(RSUD, new Evaluator("Evaluator Tiga", EvaluatorRole.CHIEF));
    assertThat(pool.check(List.of(RSUD), List.of(atHome)).getError()).extracting(problem -> problem.message().en())
        .containsExactly("evaluator Evaluator Tiga must not evaluate unit " + RSUD + ": Own unit");

    Assignments assignments = stored(Shapes.ASSIGNMENTS, pool.assign(loci, 2).get());
    assertThat(assignments.evaluatorsOf(RSUD)).extracting(Evaluator::name)
        .containsExactlyInAnyOrder("Evaluator Satu", "Evaluator Dua");
    assertThat(assignments.unitsOf("Evaluator Tiga")).isNotEmpty().doesNotContain(RSUD);
  }

  /** Pembinaan: a class that one unit misses, then a visit to the hospital that ends in a suggestion. */
  private static CoachingProgramme unitsAreCoached() {
    Meeting lesson = Meeting.builder("kelas-1", "Bukti dukung yang baik", on("2025-04-15"))
        .invite(Participant.unit(RSUD)).invite(Participant.unit(SAMSAT_MAJENE)).invite(Participant.unit(SAMSAT_POLMAN))
        .record(Participant.unit(RSUD), AttendanceState.PRESENT)
        .record(Participant.unit(SAMSAT_MAJENE), AttendanceState.PRESENT)
        .record(Participant.unit(SAMSAT_POLMAN), AttendanceState.ABSENT)
        .buildOrThrow();
    Meeting visit = Meeting.builder("kunjungan-1", "Melihat sarana RSUD", on("2025-05-20"))
        .invite(Participant.unit(RSUD)).record(Participant.unit(RSUD), AttendanceState.PRESENT)
        .buildOrThrow();
    Suggestion toilet = new Suggestion(
        "toilet", "Sediakan perlengkapan dan air bersih di semua toilet", "Pembina Satu", on("2025-05-20"), RSUD);

    CoachingProgramme coaching = stored(Shapes.COACHING_PROGRAMME, CoachingProgramme.ofOrThrow(YEAR, PROVINCE, List.of(
        CoachingSession.of(SessionKind.CLASS, lesson),
        new CoachingSession(SessionKind.VISIT, visit, List.of(toilet)))));

    assertThat(coaching.meetings().coverage(on("2025-06-30")).attendedNone()).containsExactly(Participant.unit(SAMSAT_POLMAN));
    assertThat(coaching.suggestionsTo(RSUD, on("2025-06-30"))).containsExactly(toilet);
    return coaching;
  }

  /** All that is asked for but the proof of a competition that the hospital did not enter. Three documents run out. */
  private static EvidenceFile theHospitalHandsInItsEvidence() {
    Map<String, LocalDate> lastDays = Map.of(
        "11.code_document", on("2025-12-31"), "13.reward_decree", on("2026-03-31"), "30.legal_document", on("2026-06-30"));
    List<EvidenceItem> items = SampleAgency.everythingAskedFor(EDITION, on("2025-06-20")).stream()
        .filter(item -> !item.id().equals("29.award_certificate"))
        .map(item -> Optional.ofNullable(lastDays.get(item.id()))
            .map(lastDay -> SampleAgency.expiring(item, lastDay))
            .orElse(item))
        .toList();
    EvidenceFile file = EvidenceFile.ofOrThrow(RSUD, YEAR, items, List.of());

    assertThat(EvidenceReview.ofOrThrow(EDITION, file).completeness(on("2025-06-20")).whole().missing())
        .extracting(piece -> piece.label().en())
        .containsExactly("Proof of entry or certificate");
    return file;
  }

  /** At the desk every item matches but one that nobody checks; on site the toilets are not those of the photo. */
  private static EvidenceFile theFieldCheckContradictsOnePhoto(EvidenceFile handedIn) {
    EvidenceFile file = handedIn;
    for (EvidenceItem item : handedIn.items()) {
      if (!item.indicator().equals(IndicatorNumber.of(24))) {
        file = file.withOrThrow(SampleAgency.check(CheckMethod.DESK, item.id(), CheckOutcome.MATCHES, on("2025-07-07")));
      }
    }
    file = file.withOrThrow(
        SampleAgency.check(CheckMethod.FIELD, "17.toilet_photo", CheckOutcome.NOT_FOUND, on("2025-08-12")));

    assertThat(file.standing("17.toilet_photo", on("2025-08-11"))).isEqualTo(EvidenceStanding.VERIFIED);
    assertThat(file.standing("17.toilet_photo", on("2025-08-12"))).isEqualTo(EvidenceStanding.CONTESTED);
    assertThat(file.disagreements(on("2025-08-12"))).extracting(EvidenceItem::id).containsExactly("17.toilet_photo");
    assertThat(file.continues(handedIn)).isTrue();
    return stored(Shapes.EVIDENCE_FILE, file);
  }

  /** Evaluator Dua marks two indicators lower than Evaluator Satu; on site the toilets were at level 2. */
  private static Assessment twoEvaluatorsDifferAndSettle() {
    Assessment selfRun = SampleAgency.worksheet(RSUD).orElseThrow().assessment();
    AssessmentBuilder sheets = Assessment.builder(EDITION).allButMarks(selfRun).fieldLevel("17", 2);
    SampleAgency.marks(sheets, "Evaluator Satu", selfRun, Map.of());
    SampleAgency.marks(sheets, "Evaluator Dua", selfRun, Map.of("14", 3, "25", 4));
    Assessment differing = sheets.buildOrThrow();

    IppResult disputed = SCORER.score(differing);
    assertThat(disputed.ipp()).isEmpty();
    assertThat(Disagreement.listOf(disputed)).extracting(found -> found.indicator().codeOrNumber())
        .containsExactly("14.b.K", "25.e.P");

    List<Settlement> settlements = stored(Shapes.SETTLEMENTS, List.of(
        Settlement.of(number(25), Level.of(4), "Ruang khusus belum tertutup", on("2025-08-14"), "Evaluator Satu"),
        Settlement.of(number(14), Level.of(4), "Seragam terlihat pada kunjungan", on("2025-08-15"), "Evaluator Satu")));
    Consensus consensus = Consensus.ofOrThrow(EDITION, differing, settlements);
    assertThat(consensus.openOn(EDITION, on("2025-08-14"))).containsExactly(number(14));
    assertThat(consensus.openOn(EDITION, on("2025-08-15"))).isEmpty();
    return consensus.agreedOn(EDITION, on("2025-08-15"));
  }

  private static IppResult theHospitalIsGraded(Assessment assessment) {
    IppResult result = SCORER.score(assessment);

    assertThat(result.ipp().orElseThrow()).hasToString("3.91");
    assertThat(letter(result)).isEqualTo("B");
    assertThat(result.status()).isEqualTo(Status.FINAL);
    assertThat(SCORER.score(assessment, Basis.FIELD_CHECK).ipp().orElseThrow()).hasToString("3.89");

    ResultRecord kept = ResultRecord.parseOrThrow(ResultRecord.of(result).line());
    assertThat(Verification.of(kept, EDITION, assessment).isConfirmed()).isTrue();
    return result;
  }

  /** The index stays what it is; beside it stands what it rests on, and until when. */
  private static void whatTheIndexRestsOn(EvidenceFile evidence, IppResult result) {
    EvidenceReview review = EvidenceReview.ofOrThrow(EDITION, evidence);
    IndexBacking backing = review.backing(result, on("2025-08-15"));
    assertThat(percent(backing.share(EvidenceStanding.VERIFIED))).isEqualTo("94.7");
    assertThat(percent(backing.share(EvidenceStanding.CLAIMED))).isEqualTo("2.5");
    assertThat(percent(backing.share(EvidenceStanding.CONTESTED))).isEqualTo("2.8");

    BackingForecast forecast = review.forecast(result, on("2025-08-15"));
    assertThat(forecast.withoutExpired(on("2026-06-30"))).hasToString("3.58");
    assertThat(forecast.categoryFall().orElseThrow().text().en()).isEqualTo("2026-07-01: B to B- unless evidence is renewed");
  }

  private static void theAgencyIsGraded(IppResult hospital) {
    AgencyIndex agency = AgencyIndex.ofOrThrow(theLoci(hospital), SCORER);

    assertThat(agency.ipp().orElseThrow()).hasToString("3.97");
    assertThat(agency.status()).isEqualTo(Status.FINAL);
  }

  /** Claim, score and field check contradict one another; each contradiction is a finding, like missing evidence. */
  private static List<Finding> findingsAreDerived(Assessment assessment, EvidenceFile evidence) {
    ClaimReview review = ClaimReview.of(SCORER, assessment);
    assertThat(changed(review.claimAgainstScore().orElseThrow(), Direction.FELL)).containsExactly("8.a.Ak", "25.e.P", "28.e.Ak");
    assertThat(changed(review.scoreAgainstFieldCheck().orElseThrow(), Direction.FELL)).containsExactly("17.c.As");

    Findings hospital = Findings.about(RSUD, YEAR, on("2025-08-18"));
    List<Finding> findings = new ArrayList<>(hospital.of(review));
    EvidenceReview papers = EvidenceReview.ofOrThrow(EDITION, evidence);
    papers.completeness(on("2025-08-18")).whole().missing().forEach(piece ->
        findings.add(hospital.evidenceMissing(piece.indicator(), piece.request().orElseThrow())));
    papers.pieces(number(17), on("2025-08-18")).stream()
        .filter(piece -> piece.standing() == EvidenceStanding.CONTESTED)
        .forEach(piece -> findings.add(
            hospital.evidenceContested(piece.indicator(), piece.items().get(0).id(), piece.label())));

    assertThat(findings).extracting(Finding::id).contains(
        "claim_differs-25",
        "field_differs-17",
        "evidence_contested-17-17.toilet_photo",
        "evidence_missing-29-award_certificate",
        "level_gap-14",
        "users_low-14");
    return findings;
  }

  /** What the coach suggested in May becomes the first recommendation, in the same words. */
  private static List<Recommendation> recommendationsAreWritten(CoachingProgramme coaching, List<Finding> findings) {
    Suggestion toilet = coaching.suggestionsTo(RSUD, on("2025-09-01")).get(0);
    List<Recommendation> recommendations = List.of(
        toilet.recommend(
            List.of("level_gap-17", "field_differs-17", "evidence_contested-17-17.toilet_photo"),
            "Evaluator Satu", on("2025-09-01")),
        recommendation(RSUD, "budaya", "Lengkapi tanda budaya pelayanan", "level_gap-14"),
        recommendation(
            RSUD, "inovasi", "Ikutkan inovasi pada kompetisi", "level_gap-29", "evidence_missing-29-award_certificate"),
        recommendation(RSUD, "sistem", "Lengkapi data sistem informasi", "level_gap-22"));

    assertThat(recommendations.get(0).text()).isEqualTo(Text.same(toilet.text()));
    assertThat(coaching.notRecommended(recommendations, on("2025-09-01"))).isEmpty();
    assertThat(FollowUp.ofOrThrow(RSUD, YEAR, findings, recommendations, Optional.empty()).unplanned()).hasSize(4);
    return recommendations;
  }

  /** Two facts lead to the next category. Nobody can plan an award, so the plan will aim at entering a competition. */
  private static void whatToFixFirst(IppResult result) {
    FactChanges changes = FactChanges.of(EDITION, result.policy());
    Path cheapest = Priorities.ofOrThrow(result, EDITION)
        .cheapest(Goal.parseOrThrow(EDITION, "A-"), changes, 1)
        .get(0);

    assertThat(cheapest.shifts()).extracting(shift -> changes.text(result, shift).en())
        .containsExactly("Signs of the service culture: add Service values (slogan, motto)", "Won an award: yes");
    assertThat(cheapest.cost()).isEqualTo(2);
    assertThat(cheapest.after()).hasToString("4.06");
  }

  /** The first draft promises more than its actions can reach. */
  private static ActionPlan thePlanIsReturnedOnceAndAccepted(List<Recommendation> recommendations, Assessment assessment) {
    List<Action.Proposed> actions = List.of(
        proposed("toilet", number(17), 3, 4, "2025-12-15", details -> details
            .owner("Kepala IPSRS")
            .addMilestones(new Milestone("air", Text.same("Air bersih mengalir"), on("2025-11-15")))
            .addMilestones(new Milestone("cek", Text.same("Kartu pemeriksaan terpasang"), on("2025-12-01")))),
        proposed("budaya", number(14), 4, 5, "2026-01-31", details -> details.owner("Kepala Bagian Umum")),
        proposed("inovasi", number(29), 3, 4, "2026-02-28", details -> details
            .owner("Tim Inovasi")
            .addMilestones(new Milestone("daftar", Text.same("Inovasi terdaftar"), on("2026-01-31")))
            .addMilestones(new Milestone("unggah", Text.same("Proposal terunggah"), on("2026-02-15")))),
        proposed("sistem", number(22), 3, 4, "2026-06-30", details -> details
            .owner("Kepala SIMRS")
            .addNeeds(new Need.Budget(150_000_000))));
    ActionPlan draft = ActionPlan.draft(promising("4.20", recommendations), actions).get();
    assertThat(PlanPromise.check(draft, SCORER, assessment).problems()).extracting(problem -> problem.message().en())
        .containsExactly("the promised index is 4.20, the computed one 4.06");

    ActionPlan returned = draft.submit(on("2025-09-15"), "Direktur RSUD").get()
        .giveBack(on("2025-09-22"), "Evaluator Satu", "Indeks yang dijanjikan melebihi target").get();
    assertThat(returned.revisionDue()).contains(on("2025-09-29"));

    ActionPlan accepted = returned.revise(promising("4.06", recommendations), actions).get()
        .submit(on("2025-09-26"), "Direktur RSUD").get()
        .accept(on("2025-10-02"), "Evaluator Satu").get();
    assertThat(accepted.stateOn(on("2025-09-25"))).isEqualTo(PlanState.RETURNED);
    assertThat(PlanPromise.check(accepted, SCORER, assessment).problems()).isEmpty();
    return stored(Shapes.ACTION_PLAN, accepted);
  }

  /** One action in time, one sent back, one late, one dropped. */
  private static ActionPlan thePlanIsCarriedOut(ActionPlan accepted) {
    ActionPlan plan = accepted
        .with(started(accepted, "toilet", "2025-10-13")
            .reach(on("2025-11-10"), "Kepala IPSRS", "air")
            .reach(on("2025-11-28"), "Kepala IPSRS", "cek")
            .finish(on("2025-12-05"), "Kepala IPSRS", List.of("17.toilet_photo.2"))
            .verify(on("2025-12-12"), "Evaluator Satu"))
        .with(started(accepted, "budaya", "2025-10-13")
            .finish(on("2025-11-20"), "Kepala Bagian Umum", List.of("14.culture_photo.2"))
            .sendBack(on("2025-11-27"), "Evaluator Satu", "Pin belum dipakai di loket rawat jalan")
            .finish(on("2026-01-15"), "Kepala Bagian Umum", List.of("14.culture_photo.3"))
            .verify(on("2026-01-22"), "Evaluator Satu"))
        .with(started(accepted, "inovasi", "2025-11-03")
            .reach(on("2026-02-20"), "Tim Inovasi", "daftar")
            .reach(on("2026-03-20"), "Tim Inovasi", "unggah")
            .finish(on("2026-03-30"), "Tim Inovasi", List.of("29.award_certificate"))
            .verify(on("2026-04-06"), "Evaluator Satu"))
        .with(started(accepted, "sistem", "2025-11-03")
            .drop(on("2026-01-20"), "Direktur RSUD", "Anggaran 2026 tidak disetujui"));

    Action culture = plan.action("budaya").orElseThrow();
    assertThat(culture.progressOn(on("2025-11-26"))).isEqualTo(Ratio.ONE);
    assertThat(culture.progressOn(on("2025-11-27"))).isEqualTo(Ratio.ZERO);
    PlanStatus march = PlanStatus.of(plan, on("2026-03-15"));
    assertThat(march.progress()).contains(Ratio.of(5, 6));
    assertThat(march.leftOut()).containsExactly("sistem");
    assertThat(march.openRecommendations()).containsExactly("sistem");
    assertThat(march.late()).extracting(LateAction::id, LateAction::days)
        .containsExactly(tuple("inovasi", 15L));
    assertThat(plan.action("inovasi").orElseThrow().daysLateOn(on("2026-12-31"))).isEqualTo(30);
    return plan;
  }

  /** The new photo of the toilets settles what the field check contested, from the day on which somebody went to look. */
  private static void theActionsAreProven(ActionPlan plan, EvidenceFile earlier) {
    EvidenceItem toilet = earlier.find("17.toilet_photo").orElseThrow();
    EvidenceItem culture = earlier.find("14.culture_photo").orElseThrow();
    EvidenceFile evidence = stored(Shapes.EVIDENCE_FILE, earlier
        .withOrThrow(SampleAgency.again(toilet, "17.toilet_photo.2", on("2025-12-05")))
        .withOrThrow(SampleAgency.again(culture, "14.culture_photo.2", on("2025-11-20")))
        .withOrThrow(SampleAgency.again(culture, "14.culture_photo.3", on("2026-01-15")))
        .withOrThrow(SampleAgency.askedFor(EDITION, "29.award_certificate", on("2026-03-30")))
        .withOrThrow(SampleAgency.check(
            CheckMethod.FIELD, "17.toilet_photo.2", CheckOutcome.MATCHES, on("2025-12-12"))));
    EvidenceReview review = EvidenceReview.ofOrThrow(EDITION, evidence);

    assertThat(plan.actions()).flatExtracting(action -> action.evidenceOn(on("2026-04-06")))
        .containsExactly("17.toilet_photo.2", "14.culture_photo.3", "29.award_certificate")
        .allSatisfy(id -> assertThat(evidence.find(id)).isPresent());
    assertThat(standings(review, 17, on("2025-12-11"))).contains(EvidenceStanding.CONTESTED);
    assertThat(standings(review, 17, on("2025-12-12"))).containsOnly(EvidenceStanding.VERIFIED);
    assertThat(review.completeness(on("2026-03-30")).whole().missing()).isEmpty();
  }

  private static FollowUp theFollowUpHangsTogether(
      List<Finding> findings, List<Recommendation> recommendations, ActionPlan plan) {
    FollowUp followUp = stored(Shapes.FOLLOW_UP, FollowUp.ofOrThrow(RSUD, YEAR, findings, recommendations, Optional.of(plan)));

    Finding onSite = findings.stream().filter(finding -> finding.id().equals("field_differs-17")).findFirst().orElseThrow();
    assertThat(followUp.actions(onSite)).extracting(Action::id).containsExactly("toilet");
    assertThat(followUp.unplanned()).extracting(Recommendation::id).containsExactly("sistem");
    return followUp;
  }

  /** Tim khusus: everything that is open, whichever unit it is written to. The Samsat answers nothing. */
  private static void theTaskForceLooksTwice(FollowUp hospital) {
    List<Finding> findings = Findings.about(SAMSAT_MAJENE, YEAR, on("2025-08-18"))
        .of(SampleAgency.worksheet(SAMSAT_MAJENE).orElseThrow().review());
    FollowUp samsat = FollowUp.ofOrThrow(SAMSAT_MAJENE, YEAR, findings,
        List.of(recommendation(SAMSAT_MAJENE, "etik", "Lengkapi kode etik", "level_gap-11")), Optional.empty());
    TaskForce taskForce = TaskForce.ofOrThrow(YEAR, List.of(hospital, samsat));

    assertThat(states(taskForce.on(on("2025-11-30")))).containsExactly(
        "budaya in_progress", "inovasi in_progress", "sistem in_progress", "toilet in_progress", "etik unanswered");
    TaskForceStatus march = taskForce.on(on("2026-03-15"));
    assertThat(states(march)).containsExactly(
        "budaya closed", "inovasi in_progress", "sistem unanswered", "toilet closed", "etik unanswered");
    assertThat(march.late()).extracting(RecommendationStatus::daysLate).containsExactly(15L);
    assertThat(march.withoutOwner()).extracting(one -> one.recommendation().id()).containsExactly("sistem", "etik");
    assertThat(march.byUnit()).containsOnlyKeys(RSUD, SAMSAT_MAJENE).containsEntry(RSUD, new FollowUpCount(4, 2, 2, 1, 1, 1));
  }

  private static void theHospitalIsCoachedIntensively(IppResult hospital) {
    IntensiveCoachingRule rule = stored(Shapes.INTENSIVE_COACHING_RULE, IntensiveCoachingRule.builder()
        .categoryAtOrBelow("B-").fallOfAtLeast(new BigDecimal("0.20")).build());
    IntensiveCoaching coaching = IntensiveCoaching.ofOrThrow(
        rule,
        theLoci(hospital),
        LAST_YEAR.entrySet().stream().map(unit -> UnitIndex.of(unit.getKey().unit(), index(unit.getValue()))).toList(),
        SCORER);

    assertThat(coaching.unitIds()).containsExactly(RSUD.unit());
    assertThat(coaching.units().get(0).reasons()).extracting(Text::en)
        .containsExactly("index fell by 0.24 from 4.15 to 3.91, the limit is 0.20");
  }

  /** The innovation won, the toilets are better, the service culture did not last, and survey follow-up slackened. */
  private static IppResult theNextYearIsEvaluated(Assessment before) {
    IppResult next = SCORER.score(before.withLevels(EDITION, Map.of(
        number(17), Level.of(4), number(29), Level.of(5), number(8), Level.of(3))));

    assertThat(next.ipp().orElseThrow()).hasToString("4.02");
    assertThat(letter(next)).isEqualTo("A-");
    return next;
  }

  /** The action that was dropped is missing from the promise already; one that was verified did not last. */
  private static void plannedAgainstReached(ActionPlan plan, IppResult before, IppResult after) {
    assertThat(PlanPromise.check(plan, SCORER, before.assessment()).problems()).extracting(problem -> problem.message().en())
        .containsExactly("the promised index is 4.06, the computed one 4.04");

    PlanOutcome outcome = PlanOutcome.of(plan, before, after);
    assertThat(outcome.fulfilment()).contains(Fulfilment.MISSED);
    assertThat(outcome.targets()).extracting(target -> target.action() + " " + target.fulfilment().code())
        .containsExactly("toilet met", "budaya missed", "inovasi exceeded");
    assertThat(outcome.verifiedMissed()).extracting(TargetOutcome::action).containsExactly("budaya");
    assertThat(outcome.gained()).hasValueSatisfying(gained ->
        assertThat(gained.rounded(Rounding.TWO_DECIMALS)).isEqualByComparingTo("0.10"));
    assertThat(outcome.shortfall()).hasValueSatisfying(missing ->
        assertThat(missing.rounded(Rounding.TWO_DECIMALS)).isEqualByComparingTo("0.04"));
  }

  private static void bothYearsAreCompared(IppResult before, IppResult after) {
    ResultComparison years = ResultComparison.of(before, after);

    assertThat(years.isCategoryChanged()).isTrue();
    assertThat(changed(years, Direction.ROSE)).containsExactly("17.c.As", "29.f.B");
    assertThat(changed(years, Direction.FELL)).containsExactly("8.a.Ak");
    assertThat(years.raised().minus(years.lowered())).isEqualTo(years.indexChange().orElseThrow());
  }

  private static LocalDate on(String day) {
    return LocalDate.parse(day);
  }

  private static IndicatorNumber number(int value) {
    return IndicatorNumber.of(value);
  }

  /** Writes a value as a host keeps it, and goes on with what comes back. */
  private static <T> T stored(Shape<T> shape, T value) {
    T readBack = shape.readOrThrow("stored.json", Sheets.bytes(shape.write(value)));
    assertThat(readBack).isEqualTo(value);
    return readBack;
  }

  /** The other two are given the marks of the self-run evaluation. */
  private static List<UnitIndex> theLoci(IppResult hospital) {
    return List.of(
        SampleAgency.selfRunIndex(DINSOS), UnitIndex.of(RSUD.unit(), hospital), SampleAgency.selfRunIndex(SAMSAT_MAJENE));
  }

  private static Recommendation recommendation(UnitRef unit, String id, String text, String... findings) {
    return Recommendation.builder()
        .id(id).addFindings(findings).text(Text.same(text)).by("Evaluator Satu").on(on("2025-09-01")).addressee(unit).build();
  }

  private static PlanDetails promising(String index, List<Recommendation> recommendations) {
    return PlanDetails.builder()
        .id("rtl-rsud-2025")
        .unit(RSUD)
        .period(YEAR)
        .recommendations(recommendations.stream().map(Recommendation::id).toList())
        .promised(index(index))
        .build();
  }

  private static Action.Proposed proposed(
      String id, IndicatorNumber indicator, int from, int to, String deadline, Consumer<ActionDetails.Builder> more) {
    ActionDetails.Builder details = ActionDetails.builder()
        .id(id)
        .addRecommendations(id)
        .title(Text.same("Tindakan " + id))
        .deadline(on(deadline))
        .target(new LevelTarget(indicator, Level.of(from), Level.of(to)));
    more.accept(details);
    return Action.proposeOrThrow(details.build(), on("2025-09-12"), "Direktur RSUD");
  }

  private static Action.InProgress started(ActionPlan plan, String id, String day) {
    Action.Proposed proposed = (Action.Proposed) plan.action(id).orElseThrow();
    return proposed.agree(on("2025-10-06"), "Direktur RSUD").start(on(day), "Direktur RSUD");
  }

  private static List<String> changed(ResultComparison comparison, Direction direction) {
    return comparison.changes(direction).stream().map(IndicatorChange::indicator).map(found -> found.codeOrNumber()).toList();
  }

  private static List<EvidenceStanding> standings(EvidenceReview review, int indicator, LocalDate day) {
    return review.pieces(number(indicator), day).stream().map(EvidencePiece::standing).toList();
  }

  private static List<String> states(TaskForceStatus status) {
    return status.recommendations().stream()
        .map(one -> one.recommendation().id() + " " + one.state().code())
        .toList();
  }

  private static String letter(IppResult result) {
    return result.category().orElseThrow().letter();
  }

  private static String percent(Optional<Ratio> share) {
    return share.orElseThrow().times(Ratio.of(100)).rounded(ONE_DECIMAL).toPlainString();
  }
}
