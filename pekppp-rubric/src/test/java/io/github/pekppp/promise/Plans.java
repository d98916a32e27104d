package io.github.pekppp.promise;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.followup.Action;
import io.github.pekppp.followup.ActionDetails;
import io.github.pekppp.followup.ActionPlan;
import io.github.pekppp.followup.LevelTarget;
import io.github.pekppp.followup.PlanDetails;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Plans to check in tests. */
final class Plans {

  static final LocalDate DAY = LocalDate.of(2025, 8, 1);

  private Plans() {}

  static ActionDetails.Builder details(String id) {
    ActionDetails.Builder details = ActionDetails.builder();
    details.id(id).title(Text.same("Kegiatan " + id)).deadline(DAY.plusDays(60)).addRecommendations("r1");
    return details;
  }

  static LevelTarget target(int indicator, int from, int to) {
    return new LevelTarget(IndicatorNumber.of(indicator), Level.of(from), Level.of(to));
  }

  static Action.Proposed raise(String id, LevelTarget target, @Nullable Ratio gain) {
    return Action.proposeOrThrow(details(id).target(target).gain(Optional.ofNullable(gain)).build(), DAY, "Tim");
  }

  static Action.Rejected rejected(Action.Proposed action) {
    return action.reject(DAY, "Kepala", "tanpa anggaran");
  }

  static Action.Dropped dropped(Action.Proposed action) {
    return action.agree(DAY, "Kepala").drop(DAY, "Kepala", "dilebur");
  }

  static Action.Verified verified(Action.Proposed action) {
    return action.agree(DAY, "Kepala").start(DAY, "Tim").finish(DAY, "Tim", List.of("sk")).verify(DAY, "Evaluator");
  }

  static ActionPlan plan(@Nullable Index promised, List<? extends Action> actions) {
    PlanDetails details = PlanDetails.builder()
        .id("rtl").unit(new UnitRef("Provinsi", "dinsos")).period(EvaluationPeriod.of(2025)).addRecommendations("r1")
        .promised(Optional.ofNullable(promised)).build();
    return ActionPlan.ofOrThrow(details, actions, List.of());
  }

  static ActionPlan plan(Action... actions) {
    return plan(null, List.of(actions));
  }
}
