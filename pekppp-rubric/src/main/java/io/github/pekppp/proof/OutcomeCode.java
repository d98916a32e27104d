package io.github.pekppp.proof;

import io.github.pekppp.score.Level;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.text.PercentCode;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a record writes what came of an indicator: {@code 4}, {@code 9/2}, {@code not_applicable}, {@code missing},
 * {@code 2..4} for facts that leave levels open, {@code Ani~2+Budi~4} for evaluators who differ.
 */
final class OutcomeCode {

  private static final String NOT_APPLICABLE = "not_applicable";
  private static final String MISSING = "missing";

  private OutcomeCode() {}

  static String write(Outcome outcome) {
    if (outcome instanceof Outcome.Scored scored) {
      return scored.score().level().map(Level::toString).orElseGet(scored.score()::toString);
    } else if (outcome instanceof Outcome.Open open) {
      return open.from() + ".." + open.to();
    } else if (outcome instanceof Outcome.Disputed disputed) {
      return disputed.levels().entrySet().stream()
          .map(level -> PercentCode.encode(level.getKey()) + "~" + level.getValue())
          .collect(Collectors.joining("+"));
    }
    return outcome instanceof Outcome.NotApplicable ? NOT_APPLICABLE : MISSING;
  }

  static Optional<Outcome> read(String code) {
    if (code.equals(NOT_APPLICABLE)) {
      return Optional.of(new Outcome.NotApplicable());
    } else if (code.equals(MISSING)) {
      return Optional.of(new Outcome.Missing());
    } else if (code.contains("~")) {
      return disputed(code);
    } else if (code.contains("..")) {
      Optional<Level> from = level(code.substring(0, code.indexOf("..")));
      Optional<Level> to = level(code.substring(code.indexOf("..") + 2));
      return from.flatMap(lower -> to
          .filter(higher -> higher.compareTo(lower) > 0)
          .map(higher -> new Outcome.Open(lower, higher)));
    }
    return Score.parse(code).map(Outcome.Scored::new);
  }

  private static Optional<Outcome> disputed(String code) {
    SortedMap<String, Level> levels = new TreeMap<>();
    for (String part : code.split("\\+", -1)) {
      int tilde = part.indexOf('~');
      Optional<String> evaluator = tilde < 0 ? Optional.empty() : PercentCode.decode(part.substring(0, tilde));
      Optional<Level> level = tilde < 0 ? Optional.empty() : level(part.substring(tilde + 1));
      if (evaluator.isEmpty() || level.isEmpty() || levels.put(evaluator.get(), level.get()) != null) {
        return Optional.empty();
      }
    }
    return levels.values().stream().distinct().count() > 1 ? Optional.of(new Outcome.Disputed(levels)) : Optional.empty();
  }

  private static Optional<Level> level(String text) {
    return text.matches("[0-5]") ? Optional.of(Level.of(Integer.parseInt(text))) : Optional.empty();
  }
}
