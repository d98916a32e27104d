package io.github.pekppp.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ActionTest {

  private static final ActionDetails STANDARD = ActionDetails.builder()
      .id("sp")
      .addRecommendations("r1")
      .title(Text.same("Menetapkan standar pelayanan"))
      .owner("Sekretaris Dinas")
      .deadline(june(30))
      .addMilestones(
          new Milestone("draft", Text.same("Rancangan"), june(10)), new Milestone("forum", Text.same("Forum publik"), june(20)))
      .addNeeds(new Need.Budget(15_000_000), new Need.Decision(Text.of("Keputusan kepala dinas", "Decree of the head")))
      .target(new LevelTarget(IndicatorNumber.of(1), Level.of(2), Level.of(4)))
      .gain(Ratio.of(1, 10))
      .build();

  private static LocalDate june(int day) {
    return LocalDate.of(2025, Month.JUNE, day);
  }

  private static Action.InProgress started() {
    return Action.proposeOrThrow(STANDARD, june(1), "Evaluator").agree(june(2), "Kepala Dinas").start(june(3), "Tim");
  }

  private static ActionEvent event(ActionStep step, int day) {
    return ActionEvent.builder().step(step).on(june(day)).by("Tim").build();
  }

  private static List<String> lines(List<Problem> problems) {
    return problems.stream().map(problem -> problem.line(Language.EN)).toList();
  }

  @Test
  void aLifeFromProposalToVerification() {
    Action.Done late = started()
        .reach(june(9), "Tim", "draft")
        .reach(june(25), "Tim", "forum")
        .finish(LocalDate.of(2025, 7, 4), "Tim", List.of("sk-12"));
    Action.Verified verified = late
        .sendBack(LocalDate.of(2025, 7, 10), "Evaluator", "tanpa tanda tangan")
        .finish(LocalDate.of(2025, 7, 14), "Tim", List.of("sk-12-rev"))
        .verify(LocalDate.of(2025, 7, 20), "Evaluator");
    assertThat(verified.state()).isEqualTo(ActionState.VERIFIED);
    assertThat(verified.stateOn(LocalDate.of(2025, 5, 31))).isEmpty();
    assertThat(verified.stateOn(june(2))).contains(ActionState.AGREED);
    assertThat(verified.progressOn(june(9))).isEqualTo(Ratio.of(1, 2));
    assertThat(verified.lateMilestonesOn(june(20))).isEmpty();
    assertThat(verified.lateMilestonesOn(june(21))).extracting(Milestone::id).containsExactly("forum");
    assertThat(verified.lateMilestonesOn(june(25))).isEmpty();
    assertThat(verified.daysLateOn(june(30))).isZero();
    assertThat(verified.daysLateOn(LocalDate.of(2025, 7, 1))).isEqualTo(1);
    assertThat(verified.daysLateOn(LocalDate.of(2025, 7, 9))).isEqualTo(4);
    assertThat(verified.daysLateOn(LocalDate.of(2025, 7, 12))).isEqualTo(12);
    assertThat(verified.daysLateOn(LocalDate.of(2026, 1, 1))).isEqualTo(14);
    assertThat(verified.evidenceOn(LocalDate.of(2025, 7, 5))).containsExactly("sk-12");
    assertThat(verified.evidenceOn(LocalDate.of(2025, 7, 11))).isEmpty();
    assertThat(verified.evidenceOn(LocalDate.of(2026, 1, 1))).containsExactly("sk-12-rev");
    assertThat(verified.continues(late)).isTrue();
    assertThat(verified).hasToString("sp[2025-06-01 propose, 2025-06-02 agree, 2025-06-03 start, 2025-06-09 reach, "
        + "2025-06-25 reach, 2025-07-04 finish, 2025-07-10 send_back, 2025-07-14 finish, 2025-07-20 verify]");
    assertThat(Serialized.copyOf(verified)).isEqualTo(verified);
  }

  @Test
  void theSameHistoryOfAnotherActionDoesNotContinueIt() {
    Action.Proposed action = Action.proposeOrThrow(STANDARD, june(1), "Evaluator");
    Action.Proposed other = Action.proposeOrThrow(
        ActionDetails.builder().from(STANDARD).deadline(june(29)).build(), june(1), "Evaluator");
    assertThat(other.continues(action)).isFalse();
    assertThat(Action.proposeOrThrow(STANDARD, june(2), "Evaluator").agree(june(3), "K").continues(action)).isFalse();
    assertThat(other).isNotEqualTo(action);
    assertThat(action.details().milestone("forum").map(Milestone::due)).contains(june(20));
    assertThat(action.details().milestone("x")).isEmpty();
  }

  @Test
  void anActionThatWillNotBeDoneIsNeverLate() {
    Action.Rejected rejected = Action.proposeOrThrow(STANDARD, june(1), "E").reject(june(2), "Kepala", "tanpa anggaran");
    Action.Dropped dropped = started().reach(june(9), "Tim", "draft").drop(LocalDate.of(2025, 7, 3), "Kepala", "dilebur");
    assertThat(rejected.daysLateOn(LocalDate.of(2026, 1, 1))).isZero();
    assertThat(dropped.daysLateOn(LocalDate.of(2025, 7, 2))).isEqualTo(2);
    assertThat(dropped.daysLateOn(LocalDate.of(2025, 7, 3))).isZero();
    assertThat(dropped.lateMilestonesOn(LocalDate.of(2025, 7, 2))).hasSize(1);
    assertThat(dropped.lateMilestonesOn(LocalDate.of(2025, 7, 3))).isEmpty();
    assertThat(dropped.progressOn(LocalDate.of(2026, 1, 1))).isEqualTo(Ratio.of(1, 2));
    assertThat(dropped.evidenceOn(LocalDate.of(2026, 1, 1))).isEmpty();
    assertThat(dropped.history().get(4).reason()).contains("dilebur");
  }

  @Test
  void anActionIsTakenOver() {
    ActionDetails nobodys = ActionDetails.builder().from(STANDARD).owner(Optional.empty()).build();
    Action.InProgress running = Action.proposeOrThrow(nobodys, june(1), "Evaluator")
        .assign(june(2), "Kepala Dinas", "Sekretaris Dinas")
        .agree(june(3), "Kepala Dinas")
        .assign(june(4), "Kepala Dinas", "Kepala Bidang")
        .start(june(5), "Tim")
        .assign(june(6), "Kepala Dinas", "Kasubbag Umum");
    assertThat(IntStream.rangeClosed(0, 7).mapToObj(day -> running.ownerOn(june(1).plusDays(day - 1L)).orElse("-")))
        .containsExactly("-", "-", "Sekretaris Dinas", "Sekretaris Dinas", "Kepala Bidang", "Kepala Bidang", "Kasubbag Umum",
            "Kasubbag Umum");
    assertThat(running.details().owner()).isEmpty();
    assertThat(running.stateOn(june(2))).contains(ActionState.PROPOSED);
    assertThat(running.stateOn(june(4))).contains(ActionState.AGREED);
    assertThat(running.state()).isEqualTo(ActionState.IN_PROGRESS);
    assertThat(Serialized.copyOf(running)).isEqualTo(running);
  }

  @Test
  void anActionIsGivenMoreTime() {
    LocalDate july10 = LocalDate.of(2025, 7, 10);
    Action.InProgress running = Action.proposeOrThrow(STANDARD, june(1), "Evaluator")
        .agree(june(2), "Kepala Dinas")
        .extend(june(20), "Kepala Dinas", LocalDate.of(2025, 7, 3), "anggaran terlambat")
        .start(june(25), "Tim")
        .extend(LocalDate.of(2025, 7, 5), "Kepala Dinas", july10, "menunggu SK");
    assertThat(running.deadlineOn(june(1))).isEqualTo(june(30));
    assertThat(running.deadlineOn(june(19))).isEqualTo(june(30));
    assertThat(running.deadlineOn(june(20))).isEqualTo(LocalDate.of(2025, 7, 3));
    assertThat(running.deadlineOn(LocalDate.of(2025, 7, 5))).isEqualTo(july10);
    assertThat(running.daysLateOn(LocalDate.of(2025, 7, 2))).isZero();
    assertThat(running.daysLateOn(LocalDate.of(2025, 7, 4))).isEqualTo(1);
    assertThat(running.daysLateOn(LocalDate.of(2025, 7, 5))).isZero();
    assertThat(running.daysLateOn(LocalDate.of(2025, 7, 12))).isEqualTo(2);
    assertThat(running.finish(LocalDate.of(2025, 7, 11), "Tim", List.of("sk")).daysLateOn(LocalDate.of(2026, 1, 1))).isEqualTo(1);
    assertThat(running.history().get(4).reason()).contains("menunggu SK");
    mistake(() -> running.extend(july10, "Kepala Dinas", july10, "lagi"),
        "deadline: deadline 2025-07-10 is not after the one before, 2025-07-10");
    mistake(() -> running.extend(july10, "Kepala Dinas", july10.plusDays(1), ""), "reason: is blank");
    mistake(() -> running.assign(july10, "Kepala Dinas", " "), "owner: is blank");
  }

  @Test
  void ownerAndDeadlineStandWhereTheyBelong() {
    ActionEvent extend = ActionEvent.builder().from(event(ActionStep.EXTEND, 3)).reason("x").deadline(june(30)).build();
    List<ActionEvent> events = List.of(
        event(ActionStep.PROPOSE, 1),
        extend,
        ActionEvent.builder().from(event(ActionStep.AGREE, 3)).owner("Tim").deadline(june(29)).build(),
        event(ActionStep.ASSIGN, 3),
        event(ActionStep.EXTEND, 3));
    assertThat(lines(Action.replay(STANDARD, events).getError())).containsExactly(
        "history[2]: deadline extended cannot follow Proposed",
        "history[2].deadline: deadline 2025-06-30 is not after the one before, 2025-06-30",
        "history[3].owner: agreed: owner is out of place",
        "history[3].deadline: agreed: deadline is out of place",
        "history[4].owner: assigned: owner is missing",
        "history[5].reason: deadline extended: reason is missing",
        "history[5].deadline: deadline extended: deadline is missing");
    assertThat(lines(Action.replay(STANDARD, List.of(event(ActionStep.PROPOSE, 1), event(ActionStep.AGREE, 1),
        event(ActionStep.START, 1), ActionEvent.builder().from(event(ActionStep.FINISH, 2)).addEvidence("sk").build(),
        extend, ActionEvent.builder().from(event(ActionStep.ASSIGN, 3)).owner("Tim").build())).getError()))
        .containsExactly(
            "history[5]: deadline extended cannot follow Done",
            "history[5].deadline: deadline 2025-06-30 is not after the one before, 2025-06-30",
            "history[6]: assigned cannot follow Done");
  }

  @Test
  void aStepThatDoesNotFitNamesItsArgument() {
    Action.InProgress running = started().reach(june(9), "Tim", "draft");
    mistake(() -> running.reach(june(8), "Tim", "forum"), "on: 2025-06-08 is before the step it follows, 2025-06-09");
    mistake(() -> running.reach(june(9), "Tim", "draft"), "milestone: milestone draft is already reached");
    mistake(() -> running.reach(june(9), "Tim", "x"), "milestone: action sp has no milestone x");
    mistake(() -> running.undo(june(9), "Tim", "forum", "salah"), "milestone: milestone forum is not reached");
    mistake(() -> running.finish(june(9), "Tim", List.of()), "evidence: finished: evidence is missing");
    mistake(() -> running.finish(june(9), "Tim", List.of("a", "a")), "evidence[2]: a appears more than once");
    mistake(() -> running.drop(june(9), "Tim", " "), "reason: is blank");
    mistake(() -> running.reach(june(9), " ", "forum"), "by: is blank");
    mistake(() -> running.reach(june(9), "Tim", ""), "milestone: is blank");
    mistake(() -> running.finish(june(9), "Tim", List.of("")), "evidence: is blank");
    mistake(() -> ActionDetails.builder().from(STANDARD).addRecommendations(" ").build(), "recommendations: is blank");
  }

  private static void mistake(Runnable step, String message) {
    assertThatThrownBy(step::run).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void aStoredHistoryTellsAllItsFaults() {
    List<ActionEvent> events = List.of(
        event(ActionStep.PROPOSE, 1),
        event(ActionStep.VERIFY, 2),
        ActionEvent.builder().from(event(ActionStep.REACH, 1)).reason("x").milestone("z").build(),
        event(ActionStep.UNDO, 3));
    assertThat(lines(Action.replay(STANDARD, events, Place.of("plan").key("actions").item(1)).getError())).containsExactly(
        "plan.actions[1].history[2]: verified cannot follow Proposed",
        "plan.actions[1].history[3]: milestone reached cannot follow Verified",
        "plan.actions[1].history[3].on: 2025-06-01 is before the step it follows, 2025-06-02",
        "plan.actions[1].history[3].reason: milestone reached: reason is out of place",
        "plan.actions[1].history[3].milestone: action sp has no milestone z",
        "plan.actions[1].history[4].reason: milestone undone: reason is missing",
        "plan.actions[1].history[4].milestone: milestone undone: milestone is missing");
    assertThat(lines(Action.replay(STANDARD, List.of()).getError()))
        .containsExactly("history: the history is empty: the first step is \"proposed\"");
    assertThat(lines(Action.replay(STANDARD, List.of(event(ActionStep.AGREE, 1))).getError()))
        .containsExactly("history[1]: agreed cannot come first; the first step is \"proposed\"");
    assertThatThrownBy(() -> Action.replayOrThrow(STANDARD, List.of())).isInstanceOf(ProblemException.class);
  }

  @Test
  void faultyDetailsMakeNoAction() {
    ActionDetails faulty = ActionDetails.builder().from(STANDARD)
        .recommendations(List.of())
        .addMilestones(new Milestone("draft", Text.same("Lagi"), june(11)))
        .target(new LevelTarget(IndicatorNumber.of(1), Level.of(3), Level.of(3)))
        .build();
    List<String> faults = List.of(
        "recommendations: action sp answers no recommendation",
        "milestones[3]: draft appears more than once",
        "target: target level 3 is not above level 3");
    assertThat(lines(Action.propose(faulty, june(1), "E").getError())).isEqualTo(faults);
    assertThat(lines(Action.replay(faulty, List.of(event(ActionStep.PROPOSE, 1))).getError())).isEqualTo(faults);
    assertThatThrownBy(() -> Action.proposeOrThrow(faulty, june(1), "E")).isInstanceOf(ProblemException.class);
    ActionDetails twice = ActionDetails.builder().from(STANDARD).addRecommendations("r1").build();
    assertThat(lines(Action.propose(twice, june(1), "E").getError())).containsExactly("recommendations[2]: r1 appears more than once");
    assertThatThrownBy(() -> Action.propose(STANDARD, june(1), "")).hasMessage("by: is blank");
  }

  @Test
  void wordsAreNotBlank() {
    assertThatThrownBy(() -> new Milestone("", Text.same("x"), june(1))).hasMessage("id: is blank");
    assertThatThrownBy(() -> new Milestone("m", Text.of("x", " "), june(1))).hasMessage("title: is blank");
    assertThatThrownBy(() -> new Need.Decision(Text.of(" ", "x"))).hasMessage("text: is blank");
    assertThatThrownBy(() -> new Need.Budget(0)).hasMessage("rupiah: 0 is not above 0");
    assertThatThrownBy(() -> ActionDetails.builder().from(STANDARD).id(" ").build()).hasMessage("id: is blank");
    assertThatThrownBy(() -> ActionDetails.builder().from(STANDARD).title(Text.same("")).build()).hasMessage("title: is blank");
    assertThatThrownBy(() -> ActionDetails.builder().from(STANDARD).owner(" ").build()).hasMessage("owner: is blank");
  }

  @Test
  void aNeedReadsInBothLanguages() {
    assertThat(STANDARD.needs()).extracting(Need::text).containsExactly(
        Text.of("anggaran Rp15.000.000", "budget of IDR 15,000,000"), Text.of("Keputusan kepala dinas", "Decree of the head"));
  }

  private static Stream<Coded> constants() {
    return Stream.<Coded[]>of(
        ActionState.values(), ActionStep.values(), EventPart.values(), FindingKind.values(), PlanState.values(), PlanStep.values())
        .flatMap(Stream::of);
  }

  @ParameterizedTest
  @MethodSource("constants")
  void everyConstantHasALabelInBothLanguages(Coded constant) {
    assertThat(constant.label().id()).isNotBlank();
    assertThat(constant.label().en()).isNotBlank();
    assertThat(constants().filter(other -> other.getClass() == constant.getClass() && other.label().equals(constant.label())))
        .containsExactly(constant);
  }
}
