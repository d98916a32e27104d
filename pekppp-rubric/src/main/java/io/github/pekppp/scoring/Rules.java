package io.github.pekppp.scoring;

import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.explain.Reason;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.Alternative;
import io.github.pekppp.instrument.AspectWeight;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.OpenQuestion;
import io.github.pekppp.instrument.Questionnaire;
import io.github.pekppp.instrument.QuestionnaireItem;
import io.github.pekppp.policy.IndicatorWeights;
import io.github.pekppp.policy.PolicyOption;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** What an edition says once a policy has answered its open questions; worked out once per scorer. */
final class Rules {

  /** Up to so many answers, a reason is made once for all units. */
  private static final int USUAL_RESPONDENTS = 100;

  private final Instrument instrument;
  private final ScoringPolicy policy;
  private final Text citation;
  private final List<AspectRule> aspects = new ArrayList<>();
  private final List<IndicatorRule> counting = new ArrayList<>();
  private final List<Integer> items;
  private final List<IndicatorRule> extras = new ArrayList<>();
  private final Map<IndicatorNumber, IndicatorRule> indicators = new LinkedHashMap<>();
  private final Map<String, Reason> choices = new HashMap<>();
  private final List<Reason> means;

  Rules(Instrument instrument, ScoringPolicy policy) {
    this.instrument = instrument;
    this.policy = policy;
    this.citation = Text.same(String.join("; ", instrument.legalBasis()));
    Map<IndicatorNumber, Ratio> weights = new HashMap<>();
    instrument.aspects().forEach(aspect -> weigh(aspect.aspect().id(), weights));
    for (IndicatorSheet sheet : instrument.sheets()) {
      int position = indicators.size();
      Ratio weight = weights.getOrDefault(sheet.number(), Ratio.ZERO);
      LevelRules scale = policy.levels(instrument, sheet);
      indicators.put(sheet.number(), new IndicatorRule(position, sheet, weight, scale, this::cited));
    }
    for (AspectWeight aspect : instrument.aspects()) {
      aspects.add(AspectRule.of(aspect, rules(instrument.indicators(aspect.aspect().id())), items(aspect)));
    }
    int questions = instrument.questionnaire().map(form -> form.items().size()).orElse(0);
    this.items = IntStream.range(0, questions).boxed().toList();
    counting.addAll(rules(instrument.indicators()));
    extras.addAll(rules(instrument.extras()));
    this.means = IntStream.rangeClosed(0, USUAL_RESPONDENTS).mapToObj(this::mean).toList();
    PolicyOption.all().forEach(option -> choices.put(option.key(), choice(option)));
  }

  Instrument instrument() {
    return instrument;
  }

  ScoringPolicy policy() {
    return policy;
  }

  /** The aspects in the order of the form. */
  List<AspectRule> aspects() {
    return aspects;
  }

  /** The indicators that count, in the order of the form. */
  List<IndicatorRule> counting() {
    return counting;
  }

  /** The extra information, in the order of the form. */
  List<IndicatorRule> extras() {
    return extras;
  }

  /** The rule of an indicator or extra of the edition. */
  IndicatorRule indicator(IndicatorNumber number) {
    return Objects.requireNonNull(indicators.get(number), "number");
  }

  /** The reading that the policy chose for a question, and who supports it. */
  Reason chosen(String question) {
    Reason choice = choices.get(question);
    return choice == null ? cited(Text.same(question)) : choice;
  }

  /** A rule that stands in the regulation itself. */
  Reason cited(Text rule) {
    return new Reason(rule, citation);
  }

  /** The reason for the value of an item of form F-03. */
  Reason meanOf(int answers) {
    return answers < means.size() ? means.get(answers) : mean(answers);
  }

  private Reason mean(int answers) {
    return cited(Text.of("rata-rata {0} jawaban", "mean of {0} answers").with(answers));
  }

  /** All questions of form F-03, by their places in the form, from 0. */
  List<Integer> items() {
    return items;
  }

  /** The questions of form F-03 about an aspect, by their places in the form, from 0. */
  private List<Integer> items(AspectWeight aspect) {
    List<QuestionnaireItem> items = instrument.questionnaire().map(Questionnaire::items).orElse(List.of());
    return IntStream.range(0, items.size())
        .filter(place -> items.get(place).aspect().equals(aspect.aspect().id()))
        .boxed()
        .toList();
  }

  private List<IndicatorRule> rules(List<IndicatorSheet> sheets) {
    return sheets.stream().map(sheet -> indicator(sheet.number())).toList();
  }

  private void weigh(String aspect, Map<IndicatorNumber, Ratio> weights) {
    List<IndicatorSheet> members = instrument.indicators(aspect);
    boolean equal = policy.indicatorWeights() == IndicatorWeights.EQUAL;
    Optional<List<Ratio>> replaced = equal ? Optional.empty() : replacement(aspect);
    for (int i = 0; i < members.size(); i++) {
      Ratio listed = replaced.isPresent() ? replaced.get().get(i) : members.get(i).weight().orElse(Ratio.ZERO);
      weights.put(members.get(i).number(), equal ? Ratio.of(1, members.size()) : listed);
    }
  }

  /** The weights that the policy's reading of an open question puts in the place of those listed with the indicators. */
  private Optional<List<Ratio>> replacement(String aspect) {
    return instrument.questions().stream()
        .filter(question -> question.effect() == OpenQuestion.Effect.WEIGHTS)
        .flatMap(question -> question.alternative(policy.choice(question)).stream())
        .flatMap(alternative -> Optional.ofNullable(alternative.weights().get(aspect)).stream())
        .findFirst();
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
