package io.github.pekppp.scoring;

import io.github.pekppp.explain.Explanation;
import io.github.pekppp.instrument.AspectWeight;
import io.github.pekppp.score.Ratio;
import java.util.List;

/**
 * What an edition and a policy say of one aspect.
 *
 * @param aspect the aspect with its weight in form F-02
 * @param subject what it stands for in an explanation
 * @param indicators its indicators in the order of the form
 * @param items the questions of form F-03 about it, by their places in the form, from 0
 * @param total what their weights sum to: 1, or less where a source prints it so
 */
record AspectRule(AspectWeight aspect, Term.Subject subject, List<IndicatorRule> indicators, List<Integer> items, Ratio total) {

  static AspectRule of(AspectWeight aspect, List<IndicatorRule> indicators, List<Integer> items) {
    Ratio total = indicators.stream().map(IndicatorRule::weight).reduce(Ratio.ZERO, Ratio::plus);
    Term.Subject subject = new Term.Subject(Explanation.Kind.ASPECT, aspect.aspect().id(), aspect.aspect().name());
    return new AspectRule(aspect, subject, List.copyOf(indicators), List.copyOf(items), total);
  }

  String id() {
    return aspect.aspect().id();
  }
}
