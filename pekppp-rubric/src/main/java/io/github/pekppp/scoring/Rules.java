package io.github.pekppp.scoring;

import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.explain.Reason;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.Alternative;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.OpenQuestion;
import io.github.pekppp.policy.IndicatorWeights;
import io.github.pekppp.policy.PolicyOption;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** What an edition says once a policy has answered its open questions; worked out once per scorer. */
final class Rules {

  private final Instrument instrument;
  private final ScoringPolicy policy;
  private final Text citation;
  private final Map<String, List<IndicatorSheet>> sheets = new HashMap<>();
  private final Map<IndicatorNumber, Ratio> weights = new HashMap<>();
  private final Map<String, Ratio> totals = new HashMap<>();
  private final Map<IndicatorNumber, LevelRules> levels = new HashMap<>();
  private final Map<IndicatorNumber, List<Reason>> reasons = new HashMap<>();
  private final Map<String, Reason> choices = new HashMap<>();

  Rules(Instrument instrument, ScoringPolicy policy) {
    this.instrument = instrument;
    this.policy = policy;
    this.citation = Text.same(String.join("; ", instrument.legalBasis()));
    instrument.aspects().forEach(aspect -> weigh(aspect.aspect().id()));
    for (IndicatorSheet sheet : instrument.sheets()) {
      LevelRules scale = policy.levels(instrument, sheet);
      levels.put(sheet.number(), scale);
      reasons.put(sheet.number(), reasons(scale));
    }
    PolicyOption.all().forEach(option -> choices.put(option.key(), choice(option)));
  }

  Instrument instrument() {
    return instrument;
  }

  ScoringPolicy policy() {
    return policy;
  }

  /** The indicators of an aspect. */
  List<IndicatorSheet> sheets(String aspect) {
    return sheets.getOrDefault(aspect, List.of());
  }

  /** The weight of an indicator inside its aspect. */
  Ratio weight(IndicatorNumber number) {
    return weights.getOrDefault(number, Ratio.ZERO);
  }

  /** What the weights inside an aspect sum to: 1, or less where a source prints it so. */
  Ratio total(String aspect) {
    return totals.getOrDefault(aspect, Ratio.ONE);
  }

  /** The scale of an indicator. */
  LevelRules levels(IndicatorNumber number) {
    return Objects.requireNonNull(levels.get(number), "number");
  }

  /** What a level of an indicator demands. */
  Reason level(IndicatorNumber number, Level level) {
    return reasons.getOrDefault(number, List.of()).get(level.value());
  }

  /** The reading that the policy chose for a question, and who supports it. */
  Reason chosen(String question) {
    return choices.getOrDefault(question, cited(Text.same(question)));
  }

  /** A rule that stands in the regulation itself. */
  Reason cited(Text rule) {
    return new Reason(rule, citation);
  }

  private void weigh(String aspect) {
    List<IndicatorSheet> members = instrument.indicators(aspect);
    sheets.put(aspect, members);
    boolean equal = policy.indicatorWeights() == IndicatorWeights.EQUAL;
    Optional<List<Ratio>> replaced = equal ? Optional.empty() : replacement(aspect);
    Ratio total = Ratio.ZERO;
    for (int i = 0; i < members.size(); i++) {
      Ratio listed = replaced.isPresent() ? replaced.get().get(i) : members.get(i).weight().orElse(Ratio.ZERO);
      Ratio weight = equal ? Ratio.of(1, members.size()) : listed;
      weights.put(members.get(i).number(), weight);
      total = total.plus(weight);
    }
    totals.put(aspect, total);
  }

  /** The weights that the policy's reading of an open question puts in the place of those listed with the indicators. */
  private Optional<List<Ratio>> replacement(String aspect) {
    return instrument.questions().stream()
        .filter(question -> question.effect() == OpenQuestion.Effect.WEIGHTS)
        .flatMap(question -> question.alternative(policy.choice(question)).stream())
        .flatMap(alternative -> Optional.ofNullable(alternative.weights().get(aspect)).stream())
        .findFirst();
  }

  private List<Reason> reasons(LevelRules rules) {
    List<Reason> reasons = new ArrayList<>();
    for (int level = 0; level <= Level.MAX; level++) {
      reasons.add(cited(Text.of("level {0}: {1}", "level {0}: {1}").with(level, rules.text(Level.of(level)))));
    }
    return List.copyOf(reasons);
  }

  private Reason choice(PolicyOption<?> option) {
    String code = option.chosen(policy);
    Optional<Alternative> alternative =
        instrument.question(option.key()).flatMap(question -> question.alternative(code));
    return new Reason(
        alternative.map(Alternative::rule).orElse(Text.same(code)),
        alternative.map(Alternative::support).orElse(Text.same(option.key())));
  }
}
