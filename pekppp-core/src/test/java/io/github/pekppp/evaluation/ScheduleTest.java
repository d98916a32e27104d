package io.github.pekppp.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {

  private static final EvaluationPeriod PERIOD = EvaluationPeriod.of(2023);

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2023, month, day);
  }

  /** The national timeline of 2023; the end of the evaluation itself was not announced. */
  private static final Schedule SCHEDULE = Schedule.ofOrThrow(PERIOD, Scheme.MANDATORY, List.of(
      StageWindow.of(Stage.PUBLICATION, day(10, 23), day(10, 29)),
      StageWindow.of(Stage.FIELD_VERIFICATION, day(7, 1), day(8, 31)),
      StageWindow.from(Stage.EVALUATION, day(6, 5)),
      StageWindow.of(Stage.COACHING, day(4, 1), day(6, 30)),
      StageWindow.of(Stage.PRE_EVALUATION, day(3, 10), day(3, 31))));

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "2023-03-09 | []",
      "2023-03-10 | [PRE_EVALUATION]",
      "2023-03-31 | [PRE_EVALUATION]",
      "2023-04-01 | [COACHING]",
      "2023-06-05 | [COACHING, EVALUATION]",
      "2023-06-30 | [COACHING, EVALUATION]",
      "2023-08-31 | [EVALUATION, FIELD_VERIFICATION]",
      "2023-10-25 | [EVALUATION, PUBLICATION]",
      "2024-01-01 | [EVALUATION]"})
  void coachingAndEvaluationOverlappedIn2023(LocalDate date, String stages) {
    assertThat(SCHEDULE.stagesOn(date)).hasToString(stages);
  }

  @Test
  void aStageIsAheadUnderWayAndOver() {
    assertThat(SCHEDULE.stateOn(Stage.COACHING, day(3, 31))).isEqualTo(StageState.AHEAD);
    assertThat(SCHEDULE.stateOn(Stage.COACHING, day(4, 1))).isEqualTo(StageState.UNDER_WAY);
    assertThat(SCHEDULE.stateOn(Stage.COACHING, day(6, 30))).isEqualTo(StageState.UNDER_WAY);
    assertThat(SCHEDULE.stateOn(Stage.COACHING, day(7, 1))).isEqualTo(StageState.OVER);
    assertThat(SCHEDULE.isOver(Stage.COACHING, day(7, 1))).isTrue();
    assertThat(SCHEDULE.isOver(Stage.COACHING, day(6, 30))).isFalse();
  }

  @Test
  void aStageWithoutAnAnnouncedEndIsNeverOver() {
    assertThat(SCHEDULE.isOver(Stage.EVALUATION, LocalDate.of(2030, 1, 1))).isFalse();
  }

  @Test
  void aStageThatIsNotScheduledIsNeitherAheadNorOver() {
    Schedule coaching = Schedule.ofOrThrow(PERIOD, Scheme.SELF_RUN, List.of(StageWindow.from(Stage.COACHING, day(4, 1))));
    assertThat(coaching.window(Stage.PUBLICATION)).isEmpty();
    assertThat(coaching.stateOn(Stage.PUBLICATION, day(4, 1))).isEqualTo(StageState.NOT_SCHEDULED);
    assertThat(coaching.isOver(Stage.PUBLICATION, day(12, 31))).isFalse();
  }

  @Test
  void theNextStageBeginsAfterTheDay() {
    assertThat(SCHEDULE.nextAfter(day(1, 1)).map(StageWindow::stage)).contains(Stage.PRE_EVALUATION);
    assertThat(SCHEDULE.nextAfter(day(4, 1)).map(StageWindow::stage)).contains(Stage.EVALUATION);
    assertThat(SCHEDULE.nextAfter(day(6, 4)).map(StageWindow::stage)).contains(Stage.EVALUATION);
    assertThat(SCHEDULE.nextAfter(day(10, 23))).isEmpty();
  }

  @Test
  void windowsAreListedByTheirFirstDayThenByStage() {
    assertThat(SCHEDULE.windows()).extracting(StageWindow::stage).containsExactly(Stage.values());
    Schedule oneDay = Schedule.ofOrThrow(PERIOD, Scheme.SPECIAL, List.of(
        StageWindow.from(Stage.EVALUATION, day(4, 1)), StageWindow.from(Stage.COACHING, day(4, 1))));
    assertThat(oneDay.stagesOn(day(4, 1))).containsExactly(Stage.COACHING, Stage.EVALUATION);
  }

  @Test
  void faultyWindowsAreReportedAllAtOnce() {
    List<Problem> problems = Schedule.of(PERIOD, Scheme.MANDATORY, List.of(
        StageWindow.of(Stage.COACHING, day(4, 1), day(3, 31)),
        StageWindow.of(Stage.COACHING, day(4, 1), day(4, 1)))).getError();
    assertThat(problems).extracting(Problem::toString).containsExactly(
        "windows[1]: stage Coaching ends on 2023-03-31, before it begins on 2023-04-01 [window-reversed]",
        "windows[2]: stage Coaching is scheduled more than once [stage-duplicate]");
    assertThat(problems.get(0).line(Language.ID))
        .isEqualTo("windows[1]: tahap Pembinaan berakhir 2023-03-31, sebelum mulai 2023-04-01");
    assertThat(problems).allMatch(Problem::isError);
    List<StageWindow> reversed = List.of(StageWindow.of(Stage.COACHING, day(4, 2), day(4, 1)));
    assertThatThrownBy(() -> Schedule.ofOrThrow(PERIOD, Scheme.MANDATORY, reversed)).isInstanceOf(ProblemException.class);
  }

  @Test
  void aScheduleIsAValue() {
    assertThat(Serialized.copyOf(SCHEDULE)).isEqualTo(SCHEDULE);
    assertThat(SCHEDULE.period()).isEqualTo(PERIOD);
    assertThat(SCHEDULE.scheme()).isEqualTo(Scheme.MANDATORY);
    assertThat(Coded.find(Stage.class, "field_verification")).contains(Stage.FIELD_VERIFICATION);
    assertThat(Stage.COACHING.label().id()).isEqualTo("Pembinaan");
    assertThat(StageState.UNDER_WAY.label().id()).isEqualTo("Berlangsung");
  }
}
