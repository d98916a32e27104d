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
  private static final Pattern LIFE = 
      Pattern.compile("px*(j|a[xe]*(d|s[ruxe]*(f(b[ruxe]*f)*(v|b[ruxe]*d?)?|d)?)?)?");

  private static final int DAYS = 130;

  private static String letter(ActionEvent event) {
    return switch (event.step()) {
      case PROPOSE -> "p";
      case AGREE -> "a";
      case REJECT -> "j";
      case START -> "s";
      case REACH -> "r";
      case UNDO -> "u";
      case ASSIGN -> "x";
      case EXTEND -> "e";
      case FINISH -> "f";
      case VERIFY -> "v";
      case SEND_BACK -> "b";
      case DROP -> "d";
    };
  }

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
      assertThat(last.ownerOn(date)).isEqualTo(then.map(action -> action.ownerOn(date)).orElse(last.details().owner()));
      assertThat(last.deadlineOn(date)).isEqualTo(then.map(action -> action.deadlineOn(date)).orElse(last.details().deadline()));
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
        default -> LocalDate.MIN;
      };
      assertThat(action.daysLateOn(date)).isEqualTo(Math.max(0, ChronoUnit.DAYS.between(action.deadlineOn(date), end)));
      List<Milestone> late = new ArrayList<>(action.details().milestones());
      late.removeAll(action.reachedOn(date));
      late.removeIf(milestone -> !milestone.due().isBefore(date));
      assertThat(action.lateMilestonesOn(date)).isEqualTo(end.equals(date) && state.isPresent() && state.get().isOpen() ? late : List.of());
    }
  }

  @Property(tries = 300)
  void ownerAndDeadlineChangeOnlyByTheirSteps(@ForAll long seed) {
    Action action = Lives.any("a", new Random(seed));
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = day(day);
      Optional<String> owner = action.details().owner();
      List<ActionEvent> known = action.history().stream().filter(event -> !event.on().isAfter(date)).toList();
      for (ActionEvent event : known) {
        owner = event.step() == ActionStep.ASSIGN ? event.owner() : owner;
      }
      assertThat(action.ownerOn(date)).isEqualTo(owner);
      assertThat(action.deadlineOn(date)).isEqualTo(deadline(action.details(), known));
      assertThat(action.deadlineOn(date)).isAfterOrEqualTo(action.deadlineOn(date.minusDays(1)));
    }
  }

  @Property(tries = 300)
  void moreTimeHidesNoLatenessOfTheDaysBefore(@ForAll long seed) {
    Random random = new Random(seed);
    Action.InProgress running =
        Action.proposeOrThrow(Lives.details("a", random), Lives.START, "E").agree(Lives.START, "K").start(Lives.START, "T");
    LocalDate on = Lives.day(random, 100);
    long more = 1 + random.nextInt(40);
    Action.InProgress extended = running.extend(on, "K", running.deadlineOn(on).plusDays(more), "menunggu SK");
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = day(day);
      long late = running.daysLateOn(date);
      assertThat(extended.daysLateOn(date)).isEqualTo(date.isBefore(on) ? late : Math.max(0, late - more));
      assertThat(extended.lateMilestonesOn(date)).isEqualTo(running.lateMilestonesOn(date));
      assertThat(extended.stateOn(date)).isEqualTo(running.stateOn(date));
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
      switch (random.nextInt(11)) {
        case 0 -> events.remove(at);
        case 1 -> events.add(at, events.get(random.nextInt(events.size())));
        case 2 -> Collections.swap(events, at, random.nextInt(events.size()));
        case 3 -> events.set(at, event.on(events.get(at).on().plusDays(random.nextInt(21) - 10)).build());
        case 4 -> events.set(at, event.step(ActionStep.values()[random.nextInt(ActionStep.values().length)]).build());
        case 5 -> events.set(at, event.reason(random.nextBoolean() ? Optional.of("x") : Optional.empty()).build());
        case 6 -> events.set(at, event.milestone(random.nextBoolean() ? Optional.of("m1") : Optional.empty()).build());
        case 7 -> events.set(at, event.owner(random.nextBoolean() ? Optional.of("x") : Optional.empty()).build());
        case 8 -> events.set(at, event.deadline(random.nextBoolean() ? Optional.of(day(random.nextInt(90))) : Optional.empty()).build());
        case 9 -> events.set(at, event.evidence(List.of()).build());
        default -> events.set(at, event.evidence(List.of("e", random.nextBoolean() ? "e" : "f")).build());
      }
    }
    return events;
  }

  /** The deadline after some steps, without the library. */
  private static LocalDate deadline(ActionDetails details, List<ActionEvent> events) {
    LocalDate deadline = details.deadline();
    for (ActionEvent event : events) {
      deadline = event.deadline().orElse(deadline);
    }
    return deadline;
  }

  /** What makes a history legal, without the library. */
  private static boolean isLegal(ActionDetails details, List<ActionEvent> events) {
    String life = events.stream().map(ActionProperties::letter).collect(Collectors.joining());
    boolean legal = LIFE.matcher(life).matches();
    Set<String> reached = new HashSet<>();
    Set<String> milestones = details.milestones().stream().map(Milestone::id).collect(Collectors.toSet());
    for (int i = 0; i < events.size(); i++) {
      ActionEvent event = events.get(i);
      List<ActionEvent> before = events.subList(0, i);
      String letter = letter(event);
      legal &= i == 0 || !event.on().isBefore(events.get(i - 1).on());
      legal &= event.reason().isPresent() == "jubde".contains(letter);
      legal &= event.milestone().isPresent() == "ru".contains(letter);
      legal &= event.evidence().isEmpty() != "f".contains(letter);
      legal &= new HashSet<>(event.evidence()).size() == event.evidence().size();
      legal &= event.owner().isPresent() == letter.equals("x");
      legal &= event.deadline().isPresent() == letter.equals("e");
      legal &= event.deadline().filter(day -> !day.isAfter(deadline(details, before))).isEmpty();
      if (letter.equals("r")) {
        legal &= event.milestone().filter(id -> milestones.contains(id) && reached.add(id)).isPresent();
      } else if (letter.equals("u")) {
        legal &= event.milestone().filter(reached::remove).isPresent();
      }
    }
    return legal;
  }
}
