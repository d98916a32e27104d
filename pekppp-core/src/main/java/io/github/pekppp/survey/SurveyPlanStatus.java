package io.github.pekppp.survey;

import io.github.pekppp.score.Ratio;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How far the follow-up of a survey is on a day (status tindak lanjut hasil SKM). */
@Value.Immutable
public interface SurveyPlanStatus extends Serializable {

  /**
   * Returns the day.
   *
   * @return the day as of which the rest is told
   */
  LocalDate date();

  /**
   * Returns how many actions are planned.
   *
   * @return the actions of the plan
   */
  int planned();

  /**
   * Returns how many are done.
   *
   * @return the actions, at most those planned
   */
  int done();

  /**
   * Returns which are late.
   *
   * @return the actions whose last day is past and that are not done, in the order of the plan
   */
  List<SurveyAction> late();

  /**
   * Returns when the last action was done.
   *
   * @return the day; empty while an action is not done, and when none is planned
   */
  Optional<LocalDate> completed();

  /**
   * Returns when the report on the survey came out.
   *
   * @return the date of the report; empty when there is none yet
   */
  Optional<LocalDate> reported();

  /**
   * Tells how far a plan is.
   *
   * @param plan the plan
   * @param date the day
   * @return its status, by what was known on the day
   */
  static SurveyPlanStatus of(SurveyPlan plan, LocalDate date) {
    List<SurveyAction> done = plan.actions().stream().filter(action -> action.isDoneOn(date)).toList();
    boolean complete = done.size() == plan.actions().size();
    return ImmutableSurveyPlanStatus.builder()
        .date(date)
        .planned(plan.actions().size())
        .done(done.size())
        .late(plan.actions().stream().filter(action -> action.isLateOn(date)).toList())
        .completed(done.stream().flatMap(action -> action.done().stream()).filter(day -> complete).max(Comparator.naturalOrder()))
        .reported(plan.reported())
        .build();
  }

  /**
   * Returns the share of follow-up (persentase tindak lanjut): done / planned x 100.
   *
   * @return per cents, 0..100, exact; empty when nothing is planned
   */
  default Optional<Ratio> donePercent() {
    return planned() == 0 ? Optional.empty() : Optional.of(Ratio.of(100L * done(), planned()));
  }

  /**
   * Returns how much is done.
   *
   * @return none, part or all
   */
  default FollowUpExtent extent() {
    if (done() == 0) {
      return FollowUpExtent.NONE;
    }
    return done() == planned() ? FollowUpExtent.ALL : FollowUpExtent.PART;
  }

  /**
   * Returns the speed of follow-up (kecepatan tindak lanjut): within how many months of the report all was done.
   *
   * @return the least number of whole months that, added to the date of the report, reach the day on which the last action
   *     was done; 0 when that is not after the report; empty while an action is not done, and without a report
   */
  default Optional<Integer> months() {
    return completed().flatMap(day -> reported().map(report -> months(report, day)));
  }

  /**
   * Tells whether all was done before the report came out.
   *
   * @return true when the last action was done on an earlier day than that of the report
   */
  default boolean isDoneBeforeReport() {
    return completed().flatMap(day -> reported().filter(day::isBefore)).isPresent();
  }

  private static int months(LocalDate from, LocalDate until) {
    int whole = (int) Math.max(0, ChronoUnit.MONTHS.between(from, until));
    return from.plusMonths(whole).isBefore(until) ? whole + 1 : whole;
  }
}
