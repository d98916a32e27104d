package io.github.pekppp.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.worksheet.Sheets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A fault that a type finds in its parts is told with the line of the part, in files written by hand. */
class LocatedFaultsTest {

  private static List<String> faults(Shape<?> shape, String yaml) {
    return shape.read("file", Sheets.bytes(yaml)).fold(
        problems -> problems.stream().map(LocatedFaultsTest::fault).toList(), value -> List.of());
  }

  private static String fault(Problem problem) {
    Position position = problem.place().position().orElseThrow();
    return position.line() + ":" + position.column() + " " + problem.place().path() + " " + problem.code();
  }

  @Test
  void evidenceOfOneIdTwice() {
    assertThat(faults(Shapes.EVIDENCE_FILE, """
        unit: {agency: Kabupaten Contoh, unit: dukcapil}
        period: 2025
        items:
          - {id: sk, indicator: 1, kind: decree, title: SK, collected_by: Ani, collected_on: 2025-03-01}
          - indicator: 2
            id: sk
            kind: decree
            title: SK lain
            collected_by: Ani
            collected_on: 2025-03-01
            sha256: ABC
            issued: 2025-04-01
        """)).containsExactly(
        "6:9 items[2].id evidence-duplicate",
        "11:13 items[2].sha256 evidence-sha256",
        "12:13 items[2].issued evidence-issued-late");
  }

  @Test
  void aCheckOfAnUnknownItem() {
    assertThat(faults(Shapes.EVIDENCE_FILE, """
        unit: {agency: Kabupaten Contoh, unit: dukcapil}
        period: 2025
        items:
          - {id: sk, indicator: 1, kind: decree, title: SK, collected_by: Ani, collected_on: 2025-03-01}
        checks:
          - {item: sk, method: desk, outcome: matches, by: Budi, on: 2025-03-02}
          - {item: sop, method: desk, outcome: matches, by: Budi, on: 2025-03-02}
          - item: sk
            method: field
            outcome: not_found
            by: Budi
            on: 2025-02-28
          - {item: sk, method: desk, outcome: matches, by: Budi, on: 2025-03-02}
        """)).containsExactly(
        "7:12 checks[2].item check-item-unknown",
        "12:9 checks[3].on check-too-early",
        "13:5 checks[4] check-duplicate");
  }

  @Test
  void stepsThatAnActionCannotTake() {
    assertThat(faults(Shapes.ACTION_PLAN, """
        id: rtl
        unit: {agency: Kabupaten Contoh, unit: dukcapil}
        period: 2025
        recommendations: [r1]
        actions:
          - id: a1
            recommendations: [r1]
            title: Menetapkan standar pelayanan
            deadline: 2025-12-01
            milestones: [{id: m1, title: Rancangan, due: 2025-10-01}]
            history:
              - {step: propose, on: 2025-06-01, by: Ani}
              - {step: start, on: 2025-06-02, by: Ani}
              - {step: reach, on: 2025-06-03, by: Ani, milestone: m2}
              - {step: finish, on: 2025-06-01, by: Ani}
        """)).containsExactly(
        "13:9 actions[1].history[2] step-order",
        "14:59 actions[1].history[3].milestone milestone-unknown",
        "15:9 actions[1].history[4].evidence step-part-missing",
        "15:28 actions[1].history[4].on step-date");
  }

  @Test
  void aDeadlineExtendedBackwards() {
    assertThat(faults(Shapes.ACTION_PLAN, """
        id: rtl
        unit: {agency: Kabupaten Contoh, unit: dukcapil}
        period: 2025
        recommendations: [r1]
        actions:
          - id: a1
            recommendations: [r1]
            title: Menetapkan standar pelayanan
            deadline: 2025-12-01
            history:
              - {step: propose, on: 2025-06-01, by: Ani}
              - {step: agree, on: 2025-06-02, by: Ani, owner: Sekretaris}
              - step: extend
                on: 2025-06-03
                by: Ani
                deadline: 2025-11-30
                reason: Anggaran bergeser
        """)).containsExactly(
        "12:55 actions[1].history[2].owner step-part-surplus",
        "16:19 actions[1].history[3].deadline deadline-not-later");
  }

  @Test
  void anActionWithoutHistoryOrWithATargetBelow() {
    assertThat(faults(Shapes.ACTION_PLAN, """
        id: rtl
        unit: {agency: Kabupaten Contoh, unit: dukcapil}
        period: 2025
        recommendations: [r1]
        actions:
          - id: a1
            recommendations: [r1]
            title: Menetapkan standar pelayanan
            deadline: 2025-12-01
            target: {indicator: 1, from: 3, to: 3}
            history: []
        """)).containsExactly(
        "10:13 actions[1].target target-not-above",
        "11:14 actions[1].history history-empty");
  }

  @Test
  void aNeedOfNoMoney() {
    assertThat(faults(Shapes.ACTION_PLAN, """
        id: rtl
        unit: {agency: Kabupaten Contoh, unit: dukcapil}
        period: 2025
        actions:
          - id: a1
            recommendations: [r1]
            title: Menetapkan standar pelayanan
            deadline: 2025-12-01
            needs: [{budget: 0}, {budget: 1, decision: SK}, {}]
            history: [{step: propose, on: 2025-06-01, by: Ani}]
        """)).containsExactly(
        "9:22 actions[1].needs[1].budget value-range",
        "9:26 actions[1].needs[2] one-of",
        "9:53 actions[1].needs[3] one-of");
  }

  @Test
  void aPlanThatNamesWhatIsNotThere() {
    assertThat(faults(Shapes.FOLLOW_UP, """
        unit: {agency: Kabupaten Contoh, unit: dukcapil}
        period: 2025
        findings:
          - {id: t1, unit: {agency: Kabupaten Contoh, unit: rsud}, period: 2025, kind: level_gap, text: Turun, found_on: 2025-05-01}
        recommendations:
          - id: r1
            findings: [t1, t2]
            text: Perbaiki
            by: Budi
            on: 2025-05-02
            addressee: {agency: Kabupaten Contoh, unit: rsud}
        plan:
          id: rtl
          unit: {agency: Kabupaten Contoh, unit: dukcapil}
          period: 2025
          recommendations:
            - r1
            - r2
        """)).containsExactly(
        "4:5 findings[1] other-evaluation",
        "7:20 recommendations[1].findings[2] finding-unknown",
        "11:16 recommendations[1].addressee addressee-other",
        "18:7 plan.recommendations[2] recommendation-none");
  }

  @Test
  void aPlanSubmittedTooLate() {
    assertThat(faults(Shapes.ACTION_PLAN, """
        id: rtl
        unit: {agency: Kabupaten Contoh, unit: dukcapil}
        period: 2025
        revision_rule: {max_rounds: 1, days_per_round: 7}
        history:
          - {step: submit, on: 2025-06-01, by: Ani}
          - {step: return, on: 2025-06-02, by: Budi, reason: Kurang jelas}
          - {step: submit, on: 2025-06-10, by: Ani}
          - {step: return, on: 2025-06-11, by: Budi}
        """)).containsExactly(
        "8:24 history[3].on resubmitted-late",
        "9:5 history[4].reason step-part-missing",
        "9:5 history[4] round-too-many");
  }

  @Test
  void anObservationOfNobody() {
    assertThat(faults(Shapes.FOLLOW_UP, """
        unit: {agency: Kabupaten Contoh, unit: dukcapil}
        period: 2025
        findings:
          - id: t1
            unit: {agency: Kabupaten Contoh, unit: dukcapil}
            period: 2025
            kind: observation
            text: Ramah
            found_on: 2025-05-01
        """)).containsExactly("4:5 findings[1] value-refused");
  }

  @Test
  void aStageTwiceAndAWindowReversed() {
    assertThat(faults(Shapes.SCHEDULE, """
        period: 2025
        scheme: mandatory
        windows:
          - {stage: coaching, first_day: 2025-03-01, last_day: 2025-02-01}
          - {stage: coaching, first_day: 2025-04-01}
        """)).containsExactly("4:5 windows[1] window-reversed", "5:5 windows[2] stage-duplicate");
  }

  @Test
  void anAgencyWhoseRegionDoesNotFit() {
    assertThat(faults(Shapes.LOCUS_SELECTION, """
        rule: {all: true}
        chosen:
          - reason: semua
            candidate:
              agency:
                name: Kabupaten Contoh
                kind: regency
                region: "76"
              unit: {id: a, name: A, service_type: goods, mode: electronic}
              last_year: {exact: 3, decimals: 2, mode: unnecessary}
        """)).containsExactly(
        "6:9 chosen[1].candidate.agency value-refused",
        "10:48 chosen[1].candidate.last_year.mode value-type");
  }

  @Test
  void anEvaluatorWithTwoHomes() {
    assertThat(faults(Shapes.EVALUATOR_POOL, """
        rule: own_unit
        homes:
          - {evaluator: Ani, agency: Kabupaten Contoh}
          - {evaluator: Budi, agency: Kabupaten Contoh}
          - {evaluator: Ani, agency: Provinsi Contoh}
        """)).containsExactly("5:5 homes[3] pool-evaluator-duplicate");
  }

  @Test
  void aSettlementOnNoMark() {
    assertThat(faults(Shapes.SETTLEMENTS, """
        - {indicator: 1, agreed: {level: 3}, reason: Bukti lengkap, on: 2025-08-01, by: Budi}
        - {indicator: 2, agreed: {level: 6}, reason: Bukti lengkap, on: 2025-08-01, by: Budi}
        - {indicator: 3, agreed: {no_cases: false}, reason: Bukti lengkap, on: 2025-08-01, by: Budi}
        """)).containsExactly("2:34 [2].agreed.level value-range", "3:37 [3].agreed.no_cases value-type");
  }

  @Test
  void whoIsInvitedTwiceOrPresentTooEarly() {
    assertThat(faults(Shapes.MEETING, """
        id: p1
        title: Pembinaan
        date: 2025-03-10
        invited:
          - {person: Ani}
          - {person: Ani}
        attendance:
          - participant: {person: Ani}
            state: present
            recorded_on: 2025-03-09
        """)).containsExactly("6:5 invited[2] invited-twice", "8:5 attendance[1] attendance-early");
  }

  @Test
  void aSuggestionBeforeItsSession() {
    assertThat(faults(Shapes.COACHING_PROGRAMME, """
        period: 2025
        agency: Kabupaten Contoh
        sessions:
          - kind: visit
            meeting: {id: p1, title: Pembinaan, date: 2025-03-10}
            suggestions:
              - id: s1
                text: Lengkapi SOP
                by: Budi
                on: 2025-03-09
                addressee: {agency: Kabupaten Contoh, unit: dukcapil}
          - kind: online
            meeting: {id: p1, title: Pembinaan, date: 2025-03-11}
        """)).containsExactly(
        "7:9 sessions[1].suggestions[1] suggestion-early", "12:5 sessions[2] session-duplicate");
  }

  @Test
  void aProcessWithoutParent() {
    assertThat(faults(Shapes.PROCESS_MAP, """
        agency: Kabupaten Contoh
        state: as_is
        processes:
          - {id: p1, name: Perencanaan, class: core, level: 0}
          - {id: p2, name: Anggaran, class: core, level: 1}
          - {id: p3, name: Belanja, class: core, level: 1, parent: p9}
        relations:
          - from: p1
            to: p8
            what: rencana
        function_steps:
          - {process: p7, function: Bagian Umum, step: Menyusun}
        """)).containsExactly(
        "5:5 processes[2] parent-missing",
        "6:5 processes[3] parent-unknown",
        "9:9 relations[1].to process-unknown",
        "12:5 function_steps[1] process-unknown");
  }

  @Test
  void aSessionOfAReviewTwice() {
    assertThat(faults(Shapes.MAP_REVIEW, """
        sessions:
          - {id: p1, title: Bedah peta, date: 2025-03-10}
          - {id: p1, title: Bedah peta, date: 2025-03-11}
        """)).containsExactly("3:5 sessions[2] meeting-duplicate");
  }

  @Test
  void aMapBroughtBeforeTheOneAbove() {
    assertThat(faults(Shapes.MAP_REVIEW, """
        brought:
          - {agency: A, state: as_is, on: 2025-03-10}
          - {agency: B, state: as_is, on: 2025-03-09}
        """)).containsExactly("3:5 brought[2] brought-order");
  }

  @Test
  void aKeyTwiceIsNeverTheLastOneAlone() {
    assertThat(faults(Shapes.INTENSIVE_COACHING_RULE, """
        index_below: 2.5
        index_below: 3.5
        category_at_or_belw: C
        """)).containsExactly("2:1 index_below key-duplicate");
  }

  @Test
  void numbersThatAreTooLongOrNone() {
    assertThat(faults(Shapes.INTENSIVE_COACHING_RULE, """
        index_below: 1e3
        fall_of_at_least: 999999999999999999999999
        """)).containsExactly("1:14 index_below value-type", "2:19 fall_of_at_least value-type");
  }
}
