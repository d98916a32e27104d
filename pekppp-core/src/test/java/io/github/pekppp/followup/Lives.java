package io.github.pekppp.followup;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Actions and plans by chance, made by legal steps alone. */
final class Lives {

  static final LocalDate START = LocalDate.of(2025, 3, 3);
  static final UnitRef UNIT = new UnitRef("Provinsi Sulawesi Barat", "dinsos");
  static final EvaluationPeriod PERIOD = EvaluationPeriod.of(2025);

  private Lives() {}

  static ActionDetails details(String id, Random random) {
    ActionDetails.Builder details = ActionDetails.builder();
    details.id(id).title(Text.same("Menyusun " + id)).deadline(day(random, 60)).addRecommendations("r" + random.nextInt(4));
    for (int i = random.nextInt(5); i > 0; i--) {
      details.addMilestones(new Milestone("m" + i, Text.same("Tahap " + i), day(random, 50)));
    }
    if (random.nextBoolean()) {
      details.owner("Sekretaris").addNeeds(new Need.Budget(5_000_000), new Need.Decision(Text.same("SK")));
    }
    if (random.nextBoolean()) {
      details.target(new LevelTarget(IndicatorNumber.of(1 + random.nextInt(30)), Level.of(random.nextInt(3)), Level.of(4)))
          .gain(Ratio.of(random.nextInt(50), 100));
    }
    return details.build();
  }

  static LocalDate day(Random random, int days) {
    return START.plusDays(random.nextInt(days));
  }

  /** Every action that somebody had in hand, from its proposal on. */
  static List<Action> life(String id, Random random) {
    List<Action> life = new ArrayList<>();
    LocalDate date = day(random, 10);
    life.add(Action.proposeOrThrow(details(id, random), date, "Evaluator"));
    for (int steps = random.nextInt(14); steps > 0; steps--) {
      date = date.plusDays(Math.max(0, random.nextInt(12) - 3));
      Action next = next(life.get(life.size() - 1), date, random);
      if (!next.equals(life.get(life.size() - 1))) {
        life.add(next);
      }
    }
    return life;
  }

  static Action any(String id, Random random) {
    List<Action> life = life(id, random);
    return life.get(life.size() - 1);
  }

  /** A legal step by chance; none where the life is over. */
  private static Action next(Action action, LocalDate on, Random random) {
    if (random.nextInt(4) == 0) {
      return changed(action, on, random);
    } else if (action instanceof Action.Proposed proposed) {
      return random.nextInt(6) == 0 ? proposed.reject(on, "Kepala", "tanpa anggaran") : proposed.agree(on, "Kepala");
    } else if (action instanceof Action.Agreed agreed) {
      return random.nextInt(8) == 0 ? agreed.drop(on, "Kepala", "sudah ada") : agreed.start(on, "Tim");
    } else if (action instanceof Action.InProgress running) {
      return next(running, on, random);
    } else if (action instanceof Action.Done done) {
      return random.nextBoolean() ? done.verify(on, "Evaluator") : done.sendBack(on, "Evaluator", "belum ditandatangani");
    }
    return action;
  }

  /** Another owner or a later deadline, where the state allows it. */
  private static Action changed(Action action, LocalDate on, Random random) {
    String owner = "Kepala Bidang " + random.nextInt(3);
    LocalDate later = action.deadlineOn(on).plusDays(1 + random.nextInt(30));
    boolean extend = random.nextBoolean();
    if (action instanceof Action.Proposed proposed) {
      return proposed.assign(on, "Kepala", owner);
    } else if (action instanceof Action.Agreed agreed) {
      return extend ? agreed.extend(on, "Kepala", later, "anggaran terlambat") : agreed.assign(on, "Kepala", owner);
    } else if (action instanceof Action.InProgress running) {
      return extend ? running.extend(on, "Kepala", later, "menunggu SK") : running.assign(on, "Kepala", owner);
    }
    return action;
  }

  private static Action next(Action.InProgress running, LocalDate on, Random random) {
    List<String> reached = running.reachedOn(on).stream().map(Milestone::id).toList();
    List<String> left =
        running.details().milestones().stream().map(Milestone::id).filter(id -> !reached.contains(id)).toList();
    int dice = random.nextInt(10);
    if (dice < 5 && !left.isEmpty()) {
      return running.reach(on, "Tim", left.get(random.nextInt(left.size())));
    } else if (dice == 6 && !reached.isEmpty()) {
      return running.undo(on, "Evaluator", reached.get(random.nextInt(reached.size())), "naskah dicabut");
    } else if (dice == 7) {
      return running.drop(on, "Kepala", "dilebur");
    }
    return running.finish(on, "Tim", List.of("sk-1", "foto-2"));
  }

  static PlanDetails.Builder plan() {
    return PlanDetails.builder().id("rtl-2025").unit(UNIT).period(PERIOD).addRecommendations("r0", "r1", "r2", "r3", "r4");
  }

  static List<Action> actions(Random random) {
    List<Action> actions = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      actions.add(any("a" + i, random));
    }
    return actions;
  }
}
