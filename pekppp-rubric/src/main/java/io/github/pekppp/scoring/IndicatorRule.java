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
import java.util.Optional;
import java.util.function.Function;

/** What an edition and a policy say of one indicator, with everything that is the same for all units made ready. */
final class IndicatorRule {

  private final IndicatorSheet sheet;
  private final Ratio weight;
  private final LevelRules scale;
  private final Term.Subject subject;
  private final List<Reason> reasons = new ArrayList<>();
  private final List<Term.Part> parts = new ArrayList<>();
  private final IndicatorResult[] common = new IndicatorResult[Level.MAX + 1];
  private final int position;

  /** The weight is that inside the aspect; reasons are made from the scale by the function. */
  IndicatorRule(int position, IndicatorSheet sheet, Ratio weight, LevelRules scale, Function<Text, Reason> cited) {
    this.position = position;
    this.sheet = sheet;
    this.weight = weight;
    this.scale = scale;
    this.subject = new Term.Subject(
        Explanation.Kind.INDICATOR, sheet.number().toString(), sheet.indicator().name());
    for (int value = 0; value <= Level.MAX; value++) {
      Level level = Level.of(value);
      Reason reason = cited.apply(Text.same("level {0}: {1}").with(level, scale.text(level)));
      reasons.add(reason);
      parts.add(new Term.Part(
          weight, new Term.Common(Term.Leaf.of(subject, reason, level.score(), level.score()))));
    }
  }

  /** Its place among all indicators and extras, from 0. */
  int position() {
    return position;
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

  /** The result of an outcome that makes a part of the index; that of a level is kept, as many units have it. */
  IndicatorResult result(Outcome outcome, Ratio share) {
    Optional<Level> level = F02Scoring.wholeLevel(outcome);
    if (level.isEmpty()) {
      return make(outcome, share, Optional.empty());
    }
    int value = level.get().value();
    IndicatorResult found = common[value];
    if (found == null || !found.share().equals(share)) {
      found = make(outcome, share, Level.find(value + 1).map(this::reason));
      common[value] = found;
    }
    return found;
  }

  private IndicatorResult make(Outcome outcome, Ratio share, Optional<Reason> next) {
    return IndicatorResult.builder()
        .indicator(sheet.indicator())
        .aspect(sheet.aspect())
        .outcome(outcome)
        .share(share)
        .nextLevel(next)
        .build();
  }

  Term.Subject subject() {
    return subject;
  }

  /** The part of the aspect that the indicator makes with a level. */
  Term.Part part(Level level) {
    return parts.get(level.value());
  }
}
