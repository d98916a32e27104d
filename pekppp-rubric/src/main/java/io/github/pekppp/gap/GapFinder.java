package io.github.pekppp.gap;

import io.github.pekppp.condition.Condition;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.condition.StateSpace;
import io.github.pekppp.condition.Truth;
import io.github.pekppp.score.Level;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the gaps of one scale by walking all situations that it tells apart. */
final class GapFinder {

  private final LevelRules rules;
  private final StateSpace space;
  private final List<Condition> parts;
  private final List<Set<Condition>> granted;
  private final Map<Pattern, Found> found = new HashMap<>();

  /** What the situations of one gap share; all else follows from it. */
  private record Pattern(Level level, List<Condition> holds) {}

  private static final class Found {
    private final Facts example;
    private long states;

    Found(Facts example) {
      this.example = example;
    }
  }

  GapFinder(LevelRules rules) {
    this.rules = rules;
    this.space = StateSpace.of(rules.conditions()).orElseThrow(() -> new IllegalArgumentException(
        "rules: they tell more than " + StateSpace.MAX_STATES + " situations apart"));
    this.parts = rules.conditions().stream().flatMap(GapFinder::parts).distinct().toList();
    this.granted = IntStream.rangeClosed(0, Level.MAX)
        .<Set<Condition>>mapToObj(level -> new HashSet<>(parts))
        .toList();
  }

  /** Lists the gaps by the level read; those with the fewest conditions that hold come first. */
  List<Gap> gaps() {
    space.forEach(this::grant);
    space.forEach(this::visit);
    Comparator<Gap> order = Comparator.comparing(Gap::level).thenComparing(gap -> gap.holds().size());
    for (int at = 0; at < parts.size(); at++) {
      int place = at;
      order = order.thenComparing(gap -> place < gap.holds().size() ? parts.indexOf(gap.holds().get(place)) : -1);
    }
    return found.entrySet().stream().map(entry -> gap(entry.getKey(), entry.getValue())).sorted(order).toList();
  }

  /** Learns what a level grants already: the parts that hold wherever its condition holds. */
  private void grant(Facts state) {
    for (int level = 0; level <= Level.MAX; level++) {
      if (level == 0 || holds(rules.conditions().get(level - 1), state)) {
        granted.get(level).removeIf(part -> !holds(part, state));
      }
    }
  }

  private void visit(Facts state) {
    Level level = rules.certain(state);
    Set<Condition> holds = new LinkedHashSet<>();
    for (int higher = level.value() + 1; higher <= Level.MAX; higher++) {
      met(rules.conditions().get(higher - 1), state)
          .filter(part -> !granted.get(level.value()).contains(part))
          .forEach(holds::add);
    }
    if (!holds.isEmpty()) {
      found.computeIfAbsent(new Pattern(level, List.copyOf(holds)), pattern -> new Found(state)).states++;
    }
  }

  private Gap gap(Pattern pattern, Found situations) {
    int higher = pattern.level().value() + 1;
    while (met(rules.conditions().get(higher - 1), situations.example).noneMatch(pattern.holds()::contains)) {
      higher++;
    }
    List<Condition> lacks = lacking(rules.conditions().get(higher - 1), situations.example).toList();
    return new Gap(
        pattern.level(), Level.of(higher), pattern.holds(), lacks, situations.example, situations.states);
  }

  private static Stream<Condition> parts(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().flatMap(GapFinder::parts);
    } else if (condition instanceof Condition.Any any) {
      return Stream.concat(Stream.of(any), any.parts().stream().flatMap(GapFinder::parts));
    }
    return Stream.of(condition);
  }

  /** The parts of a condition that hold; of alternatives that do not hold, the parts that would count towards them. */
  private static Stream<Condition> met(Condition condition, Facts state) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().flatMap(part -> met(part, state));
    } else if (holds(condition, state)) {
      return Stream.of(condition);
    } else if (condition instanceof Condition.Any any) {
      return any.parts().stream().flatMap(part -> met(part, state));
    }
    return Stream.empty();
  }

  private static Stream<Condition> lacking(Condition condition, Facts state) {
    return condition instanceof Condition.All all
        ? all.parts().stream().flatMap(part -> lacking(part, state))
        : Stream.of(condition).filter(part -> !holds(part, state));
  }

  private static boolean holds(Condition condition, Facts state) {
    return condition.evaluate(state) == Truth.TRUE;
  }
}
