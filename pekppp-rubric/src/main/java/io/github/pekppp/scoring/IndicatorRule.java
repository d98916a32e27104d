package io.github.pekppp.scoring;

import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.explain.Explanation;
import io.github.pekppp.explain.Reason;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What an edition and a policy say of one indicator, with everything that is the same for all units made ready. */
final class IndicatorRule {

  private final IndicatorSheet sheet;
  private final Ratio weight;
  private final LevelRules scale;
  private final Term.Subject subject;
  private final List<Reason> reasons = new ArrayList<>();
  private final List<Term.Part> parts = new ArrayList<>();

  /** The weight is that inside the aspect; reasons are made from the scale by the function. */
  IndicatorRule(IndicatorSheet sheet, Ratio weight, LevelRules scale, Function<Text, Reason> cited) {
    this.sheet = sheet;
    this.weight = weight;
    this.scale = scale;
    this.subject = new Term.Subject(
        Explanation.Kind.INDICATOR, sheet.number().toString(), sheet.indicator().name());
    for (int value = 0; value <= Level.MAX; value++) {
      Level level = Level.of(value);
      Reason reason = cited.apply(Text.same("level {0}: {1}").with(level, scale.text(level)));
      reasons.add(reason);
      parts.add(new Term.Part(weight, Term.Leaf.of(subject, reason, level.score(), level.score())));
    }
  }

  IndicatorSheet sheet() {
    return sheet;
  }

  IndicatorNumber number() {
    return sheet.number();
  }

  /** Its weight inside the aspect; the weights of an aspect sum to the aspect's total. */
  Ratio weight() {
    return weight;
  }

  /** What each level demands, as conditions. */
  LevelRules scale() {
    return scale;
  }

  /** What each level demands, as reasons. */
  Reason reason(Level level) {
    return reasons.get(level.value());
  }

  Term.Subject subject() {
    return subject;
  }

  /** The part of the aspect that the indicator makes with a level. */
  Term.Part part(Level level) {
    return parts.get(level.value());
  }
}
