package io.github.pekppp.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.Serialized;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.score.Ratio;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of follow-up plans. */
class PlanProperties {

  /** The rounds once more, as a language: submitted, returned, accepted. */
  private static final Pattern ROUNDS = Pattern.compile("(sr)*(sa?)?");

  private static PlanEvent event(PlanStep step, LocalDate on) {
    PlanEvent.Builder event = PlanEvent.builder();
    event.step(step).on(on).by("Tim");
    return step.demandsReason() ? event.reason("kurang rinci").build() : event.build();
  }

  private static List<PlanEvent> events(Random random) {
    List<PlanEvent> events = new ArrayList<>();
    LocalDate date = Lives.START;
    PlanStep step = PlanStep.SUBMIT;
    for (int i = random.nextInt(8); i > 0; i--) {
      date = date.plusDays(random.nextInt(random.nextInt(4) == 0 ? 10 : 4)).minusDays(random.nextInt(12) == 0 ? 2 : 0);
      events.add(event(random.nextInt(12) == 0 ? PlanStep.values()[random.nextInt(3)] : step, date));
      step = step == PlanStep.SUBMIT && random.nextInt(4) > 0 ? PlanStep.RETURN
          : step == PlanStep.RETURN ? PlanStep.SUBMIT : PlanStep.ACCEPT;
    }
    return events;
  }

  private static boolean isLegal(List<PlanEvent> events, RevisionRule rule) {
    String steps = events.stream().map(event -> event.step().code().substring(0, 1)).collect(Collectors.joining());
    boolean legal = ROUNDS.matcher(steps).matches() && steps.chars().filter(step -> step == 'r').count() <= rule.maxRounds();
    for (int i = 1; i < events.size(); i++) {
      LocalDate before = events.get(i - 1).on();
      legal &= !events.get(i).on().isBefore(before);
      boolean revised = events.get(i - 1).step() == PlanStep.RETURN;
      legal &= !revised || !events.get(i).on().isAfter(before.plusDays(rule.daysPerRound()));
    }
    return legal;
  }

  @Property(tries = 2000)
  void theRuleOfRevisionsDecidesAndNothingThrows(@ForAll long seed) {
    Random random = new Random(seed);
    RevisionRule rule = new RevisionRule(random.nextInt(4), 1 + random.nextInt(6));
    PlanDetails details = Lives.plan().revisionRule(rule).build();
    List<PlanEvent> events = events(random);
    Validation<List<Problem>, ActionPlan> plan = ActionPlan.of(details, List.of(), events);
    assertThat(plan.isValid()).as("%s %s", rule, events).isEqualTo(isLegal(events, rule));
    Validation<List<Problem>, ActionPlan> stepped = ActionPlan.draft(details, List.of());
    for (PlanEvent event : events) {
      stepped = stepped.flatMap(earlier -> step(earlier, event));
    }
    assertThat(stepped.isValid()).isEqualTo(plan.isValid());
    if (plan.isValid()) {
      assertThat(stepped.get()).isEqualTo(plan.get()).hasSameHashCodeAs(plan.get());
      assertThat(plan.get().history()).isEqualTo(events);
      assertThat(plan.get().rounds()).isBetween(0, rule.maxRounds());
      assertThat(Serialized.copyOf(plan.get())).isEqualTo(plan.get());
    }
  }

  private static Validation<List<Problem>, ActionPlan> step(ActionPlan plan, PlanEvent event) {
    return switch (event.step()) {
      case SUBMIT -> plan.submit(event.on(), event.by());
      case RETURN -> plan.giveBack(event.on(), event.by(), event.reason().orElseThrow());
      case ACCEPT -> plan.accept(event.on(), event.by());
    };
  }

  @Property(tries = 200)
  void aStatusIsReadFromTheHistoryAlone(@ForAll long seed) {
    Random random = new Random(seed);
    List<List<Action>> lives = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      lives.add(Lives.life("a" + i, random));
    }
    List<Action> last = lives.stream().map(life -> life.get(life.size() - 1)).toList();
    ActionPlan plan = ActionPlan.ofOrThrow(Lives.plan().build(), last, List.of(event(PlanStep.SUBMIT, Lives.START.plusDays(5))));
    for (int day = 0; day < 100; day += 1 + random.nextInt(5)) {
      LocalDate date = Lives.START.plusDays(day);
      PlanStatus status = PlanStatus.of(plan, date);
      assertThat(PlanStatus.of(plan.asOf(date), date)).isEqualTo(status);
      assertThat(plan.asOf(date.plusDays(9)).asOf(date)).isEqualTo(plan.asOf(date));
      assertThat(plan.asOf(date).state()).isEqualTo(plan.stateOn(date)).isEqualTo(status.state());
      List<Action> known = last.stream().filter(action -> action.stateOn(date).isPresent()).toList();
      List<Action> counting = known.stream().filter(action -> action.stateOn(date).orElseThrow().counts()).toList();
      assertThat(status.actions().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(known.size());
      assertThat(status.actions()).containsOnlyKeys(ActionState.values());
      known.forEach(action -> assertThat(status.actions().get(action.stateOn(date).orElseThrow())).isPositive());
      assertThat(status.leftOut()).hasSize(known.size() - counting.size());
      Ratio sum = counting.stream().map(action -> action.progressOn(date)).reduce(Ratio.ZERO, Ratio::plus);
      assertThat(status.progress().map(mean -> mean.times(Ratio.of(counting.size()))).orElse(Ratio.ZERO)).isEqualTo(sum);
      assertThat(status.progress().isPresent()).isEqualTo(!counting.isEmpty());
      assertThat(status.late().stream().map(LateAction::id).toList()).isEqualTo(counting.stream()
          .filter(action -> action.daysLateOn(date) > 0 || !action.lateMilestonesOn(date).isEmpty()).map(Action::id).toList());
      assertThat(status.withoutOwner()).isEqualTo(
          counting.stream().filter(action -> action.ownerOn(date).isEmpty()).map(Action::id).toList());
      assertThat(status.openRecommendations()).isEqualTo(plan.details().recommendations().stream()
          .filter(id -> counting.stream().noneMatch(action -> action.details().recommendations().contains(id))).toList());
      assertThat(Serialized.copyOf(status)).isEqualTo(status);
    }
  }

  @Property(tries = 200)
  void aPlanFollowsTheStepsOfItsActions(@ForAll long seed) {
    Random random = new Random(seed);
    List<Action> first = Lives.life("a1", random);
    Action other = Lives.any("a2", random);
    ActionPlan plan = ActionPlan.ofOrThrow(Lives.plan().build(), List.of(first.get(0), other), List.of());
    for (Action action : first) {
      plan = plan.with(action);
      assertThat(plan.actions()).containsExactly(action, other);
      assertThat(plan.action("a1")).contains(action);
      assertThat(plan.action("a3")).isEmpty();
    }
  }
}
