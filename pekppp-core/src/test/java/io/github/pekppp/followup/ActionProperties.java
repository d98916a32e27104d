package io.github.pekppp.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.Serialized;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.score.Ratio;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of the life of an action. */
class ActionProperties {

  /** The life cycle once more, as a language: one letter for each step. */
  private static final Pattern LIFE = Pattern.compile("p(j|a(d|s[ru]*(f(b[ru]*f)*(v|b[ru]*d?)?|d)?)?)?");

  private static final Map<ActionStep, String> LETTERS = Map.of(
      ActionStep.PROPOSE, "p", ActionStep.AGREE, "a", ActionStep.REJECT, "j", ActionStep.START, "s", ActionStep.REACH, "r",
      ActionStep.UNDO, "u", ActionStep.FINISH, "f", ActionStep.VERIFY, "v", ActionStep.SEND_BACK, "b", ActionStep.DROP, "d");

  private static final int DAYS = 130;

  private static LocalDate day(int day) {
    return Lives.START.plusDays(day - 2);
  }

  @Property(tries = 500)
  void whatWasStoredMakesTheSameActionAgain(@ForAll long seed) {
    Action action = Lives.any("a", new Random(seed));
    Action again = Action.replayOrThrow(action.details(), action.history());
    assertThat(again).isEqualTo(action).hasSameHashCodeAs(action).hasSameClassAs(action).hasToString(action.toString());
    assertThat(Serialized.copyOf(action)).isEqualTo(action).hasSameClassAs(action);
  }

  @Property(tries = 300)
  void aHistoryOnlyGrows(@ForAll long seed) {
    List<Action> life = Lives.life("a", new Random(seed));
    for (int i = 1; i < life.size(); i++) {
      Action before = life.get(i - 1);
      Action after = life.get(i);
      assertThat(after.history()).startsWith(before.history().toArray(ActionEvent[]::new)).hasSize(i + 1);
      assertThat(after.continues(before)).isTrue();
      assertThat(before.continues(after)).isFalse();
      assertThat(after).isNotEqualTo(before);
    }
  }

  @Property(tries = 300)
  void everyDateTellsTheActionAsItWasThen(@ForAll long seed) {
    List<Action> life = Lives.life("a", new Random(seed));
    Action last = life.get(life.size() - 1);
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = day(day);
      Optional<Action> then = life.stream()
          .filter(action -> !action.history().get(action.history().size() - 1).on().isAfter(date))
          .reduce((earlier, later) -> later);
      assertThat(last.asOf(date)).isEqualTo(then);
      assertThat(last.stateOn(date)).isEqualTo(then.map(Action::state));
      assertThat(last.progressOn(date)).isEqualTo(then.map(action -> action.progressOn(date)).orElse(Ratio.ZERO));
      assertThat(last.daysLateOn(date)).isEqualTo(then.map(action -> action.daysLateOn(date)).orElse(0L));
      assertThat(last.lateMilestonesOn(date)).isEqualTo(then.map(action -> action.lateMilestonesOn(date)).orElse(List.of()));
      assertThat(last.reachedOn(date)).isEqualTo(then.map(action -> action.reachedOn(date)).orElse(List.of()));
      assertThat(last.evidenceOn(date)).isEqualTo(then.map(action -> action.evidenceOn(date)).orElse(List.of()));
    }
    assertThat(last.stateOn(last.history().get(last.history().size() - 1).on())).contains(last.state());
  }

  @Property(tries = 300)
  void progressFallsOnlyForARecordedReason(@ForAll long seed) {
    Action action = Lives.any("a", new Random(seed));
    for (int day = 1; day < DAYS; day++) {
      LocalDate date = day(day);
      Ratio progress = action.progressOn(date);
      assertThat(progress).isBetween(Ratio.ZERO, Ratio.ONE);
      if (progress.compareTo(action.progressOn(date.minusDays(1))) < 0) {
        assertThat(action.history()).anySatisfy(event -> {
          assertThat(event.on()).isEqualTo(date);
          assertThat(event.step()).isIn(ActionStep.UNDO, ActionStep.SEND_BACK);
          assertThat(event.reason()).isPresent();
        });
      }
    }
  }

  @Property(tries = 300)
  void progressIsTheMilestonesReachedUntilItIsDone(@ForAll long seed) {
    Action action = Lives.any("a", new Random(seed));
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = day(day);
      Optional<ActionState> state = action.stateOn(date);
      boolean done = state.equals(Optional.of(ActionState.DONE)) || state.equals(Optional.of(ActionState.VERIFIED));
      int milestones = action.details().milestones().size();
      Ratio parts = milestones == 0 ? Ratio.ZERO : Ratio.of(action.reachedOn(date).size(), milestones);
      assertThat(action.progressOn(date)).isEqualTo(done ? Ratio.ONE : parts);
      assertThat(action.evidenceOn(date)).isEqualTo(done ? List.of("sk-1", "foto-2") : List.of());
    }
  }

  @Property(tries = 300)
  void anActionIsLateByTheDaysAfterItsDeadline(@ForAll long seed) {
    Action action = Lives.any("a", new Random(seed));
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = day(day);
      Optional<ActionState> state = action.stateOn(date);
      LocalDate end = switch (state.map(ActionState::name).orElse("")) {
        case "PROPOSED", "AGREED", "IN_PROGRESS" -> date;
        case "DONE", "VERIFIED" -> action.history().stream()
            .filter(event -> event.step() == ActionStep.FINISH && !event.on().isAfter(date))
            .map(ActionEvent::on).max(LocalDate::compareTo).orElseThrow();
        default -> action.details().deadline();
      };
      assertThat(action.daysLateOn(date)).isEqualTo(Math.max(0, ChronoUnit.DAYS.between(action.details().deadline(), end)));
      List<Milestone> late = new ArrayList<>(action.details().milestones());
      late.removeAll(action.reachedOn(date));
      late.removeIf(milestone -> !milestone.due().isBefore(date));
      assertThat(action.lateMilestonesOn(date)).isEqualTo(end.equals(date) && state.isPresent() && state.get().isOpen() ? late : List.of());
    }
  }

  @Property(tries = 3000)
  void onlyALegalHistoryMakesAnAction(@ForAll long seed) {
    Random random = new Random(seed);
    Action action = Lives.any("a", random);
    List<ActionEvent> events = spoiled(action.history(), random);
    Validation<List<Problem>, Action> made = Action.replay(action.details(), events);
    assertThat(made.isValid()).as("%s", events).isEqualTo(isLegal(action.details(), events));
    if (made.isValid()) {
      assertThat(made.get().history()).isEqualTo(events);
    } else {
      assertThat(made.getError()).isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.place().path()).startsWith("history"))
          .allSatisfy(problem -> assertThat(problem.message().id() + problem.message().en()).doesNotContain("{"));
    }
  }

  /** Leaves out, repeats, swaps and rewrites steps. */
  private static List<ActionEvent> spoiled(List<ActionEvent> history, Random random) {
    List<ActionEvent> events = new ArrayList<>(history);
    for (int faults = random.nextInt(3); faults > 0 && !events.isEmpty(); faults--) {
      int at = random.nextInt(events.size());
      ActionEvent.Builder event = ActionEvent.builder().from(events.get(at));
      switch (random.nextInt(9)) {
        case 0 -> events.remove(at);
        case 1 -> events.add(at, events.get(random.nextInt(events.size())));
        case 2 -> Collections.swap(events, at, random.nextInt(events.size()));
        case 3 -> events.set(at, event.on(events.get(at).on().plusDays(random.nextInt(21) - 10)).build());
        case 4 -> events.set(at, event.step(ActionStep.values()[random.nextInt(10)]).build());
        case 5 -> events.set(at, event.reason(random.nextBoolean() ? Optional.of("x") : Optional.empty()).build());
        case 6 -> events.set(at, event.milestone(random.nextBoolean() ? Optional.of("m1") : Optional.empty()).build());
        case 7 -> events.set(at, event.evidence(List.of()).build());
        default -> events.set(at, event.evidence(List.of("e", random.nextBoolean() ? "e" : "f")).build());
      }
    }
    return events;
  }

  /** What makes a history legal, without the library. */
  private static boolean isLegal(ActionDetails details, List<ActionEvent> events) {
    String life = events.stream().map(event -> LETTERS.get(event.step())).collect(Collectors.joining());
    boolean legal = LIFE.matcher(life).matches();
    Set<String> reached = new HashSet<>();
    Set<String> milestones = details.milestones().stream().map(Milestone::id).collect(Collectors.toSet());
    for (int i = 0; i < events.size(); i++) {
      ActionEvent event = events.get(i);
      String letter = LETTERS.get(event.step());
      legal &= i == 0 || !event.on().isBefore(events.get(i - 1).on());
      legal &= event.reason().isPresent() == "jubd".contains(letter);
      legal &= event.milestone().isPresent() == "ru".contains(letter);
      legal &= event.evidence().isEmpty() != "f".contains(letter);
      legal &= new HashSet<>(event.evidence()).size() == event.evidence().size();
      if (letter.equals("r")) {
        legal &= event.milestone().filter(id -> milestones.contains(id) && reached.add(id)).isPresent();
      } else if (letter.equals("u")) {
        legal &= event.milestone().filter(reached::remove).isPresent();
      }
    }
    return legal;
  }
}
