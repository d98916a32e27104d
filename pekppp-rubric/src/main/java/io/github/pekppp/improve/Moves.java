package io.github.pekppp.improve;

import io.github.pekppp.condition.Comparison;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.condition.StateSpace;
import io.github.pekppp.score.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Lists what may become of each fact, starting from what is known of a unit. */
final class Moves {

  private final StateSpace space;
  private final Facts facts;

  Moves(StateSpace space, Facts facts) {
    this.space = space;
    this.facts = facts;
  }

  /** All moves of a fact that conditions can tell apart, staying as it is or unknown among them. */
  List<Move> of(Fact fact) {
    Optional<FactValue> current = facts.value(fact);
    if (fact.type() instanceof FactType.Selection selection) {
      return selections(fact, selection, current);
    } else if (fact.type() instanceof FactType.Bool || fact.type() instanceof FactType.Choice) {
      List<Move> moves = new ArrayList<>(List.of(Move.stay(current)));
      space.values(fact).stream()
          .filter(value -> !current.equals(Optional.of(value)))
          .forEach(value -> moves.add(become(fact, value, 0, false)));
      return moves;
    }
    return numbers(fact, current);
  }

  private Move become(Fact fact, FactValue value, int steps, boolean extreme) {
    return new Move(Optional.of(value), List.of(change(fact, value, steps)), Set.of(), steps, extreme);
  }

  /** A number between two limits stands for all beyond the limit that it passed. */
  private Change change(Fact fact, FactValue value, int steps) {
    if (value instanceof FactValue.Quantity quantity && !space.limits(fact).contains(quantity.value())) {
      boolean up = steps > 0;
      Ratio limit = up ? space.limits(fact).lower(quantity.value()) : space.limits(fact).higher(quantity.value());
      if (limit != null) {
        return new Change.Pass(fact, value, up ? Comparison.MORE_THAN : Comparison.LESS_THAN, limit);
      }
    }
    return new Change.Become(fact, value);
  }

  /** A known number moves from where it is; an unknown one is approached from below and from above. */
  private List<Move> numbers(Fact fact, Optional<FactValue> current) {
    Set<Ratio> values = new TreeSet<>();
    space.values(fact).forEach(value -> values.add(((FactValue.Quantity) value).value()));
    current.ifPresent(value -> values.add(((FactValue.Quantity) value).value()));
    List<FactValue> ordered = values.stream().<FactValue>map(FactValue.Quantity::new).toList();
    int last = ordered.size() - 1;
    List<Move> moves = new ArrayList<>(List.of(Move.stay(current)));
    for (int i = 0; i <= last; i++) {
      FactValue value = ordered.get(i);
      if (current.isEmpty()) {
        moves.add(become(fact, value, i + 1, i == 0));
        moves.add(become(fact, value, i - last - 1, i == last));
      } else if (!value.equals(current.get())) {
        moves.add(become(fact, value, i - ordered.indexOf(current.get()), false));
      }
    }
    return moves;
  }

  /** Options that conditions name move one by one; of the others the number moves, keeping those that are picked. */
  private List<Move> selections(Fact fact, FactType.Selection selection, Optional<FactValue> current) {
    Set<String> picked = current.<Set<String>>map(value -> ((FactValue.Picked) value).options()).orElse(Set.of());
    List<FactType.Option> named = new ArrayList<>();
    List<FactType.Option> kept = new ArrayList<>();
    List<FactType.Option> free = new ArrayList<>();
    for (FactType.Option option : selection.options()) {
      if (space.named(fact).contains(option.id())) {
        named.add(option);
      } else {
        (picked.contains(option.id()) ? kept : free).add(option);
      }
    }
    List<Move> moves = new ArrayList<>(List.of(Move.stay(current)));
    for (int subset = 0; subset < 1 << named.size(); subset++) {
      for (int steps = -kept.size(); steps <= free.size(); steps++) {
        Move move = selection(fact, picked, named, subset, steps < 0 ? kept : free, steps);
        if (!move.changes().isEmpty()) {
          moves.add(move);
        }
      }
    }
    return moves;
  }

  private static Move selection(
      Fact fact,
      Set<String> picked,
      List<FactType.Option> named,
      int subset,
      List<FactType.Option> others,
      int steps) {
    Set<String> after = new TreeSet<>(picked);
    Set<String> toggled = new TreeSet<>();
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      boolean wanted = (subset >> i & 1) == 1;
      FactType.Option option = named.get(i);
      if (wanted != picked.contains(option.id())) {
        toggled.add(option.id());
        changes.add(new Change.One(fact, option, wanted));
      }
      if (wanted) {
        after.add(option.id());
      } else {
        after.remove(option.id());
      }
    }
    if (steps != 0) {
      boolean up = steps > 0;
      changes.add(new Change.Any(fact, Math.abs(steps), others, up));
      List<String> ids = FactType.Option.ids(others).subList(0, Math.abs(steps));
      if (up) {
        after.addAll(ids);
      } else {
        ids.forEach(after::remove);
      }
    }
    return new Move(Optional.of(FactValue.Picked.of(after)), changes, toggled, steps, false);
  }
}
