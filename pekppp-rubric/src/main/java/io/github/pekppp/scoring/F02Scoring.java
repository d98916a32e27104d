package io.github.pekppp.scoring;

import io.github.pekppp.explain.Explanation;
import io.github.pekppp.explain.Reason;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.AspectWeight;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.policy.RoundingRule;
import io.github.pekppp.problem.Place;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.score.Score;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scores form F-02: outcomes of indicators to a term per aspect. */
final class F02Scoring {

  private static final Place FORM = Place.of("f02");

  private final Rules rules;
  private final Map<IndicatorNumber, Outcome> outcomes = new LinkedHashMap<>();
  private final Map<String, Term> aspects = new LinkedHashMap<>();

  F02Scoring(Rules rules, Marking marking, Remarks remarks) {
    this.rules = rules;
    for (IndicatorSheet sheet : rules.instrument().indicators()) {
      outcomes.put(sheet.number(), marking.outcome(sheet, remarks));
    }
    for (IndicatorSheet sheet : rules.instrument().extras()) {
      outcomes.put(sheet.number(), marking.outcome(sheet, new Remarks())); // takes no part in the status
    }
    for (AspectWeight aspect : rules.instrument().aspects()) {
      term(aspect).ifPresentOrElse(
          term -> aspects.put(aspect.aspect().id(), term),
          () -> remarks.add(ScoringRemark.ASPECT_NOT_APPLICABLE, FORM, aspect.aspect().name()));
    }
    if (aspects.isEmpty()) {
      remarks.add(ScoringRemark.NOTHING_APPLICABLE, FORM);
    }
  }

  /** What came of each indicator and extra. */
  Map<IndicatorNumber, Outcome> outcomes() {
    return outcomes;
  }

  /** The terms of the aspects in which something applies, by aspect id. */
  Map<String, Term> aspects() {
    return aspects;
  }

  /** The weights of these aspects, rescaled where an aspect fell out. */
  Map<String, Ratio> weights() {
    Map<String, Ratio> weights = new LinkedHashMap<>();
    for (AspectWeight aspect : rules.instrument().aspects()) {
      if (aspects.containsKey(aspect.aspect().id())) {
        weights.put(aspect.aspect().id(), aspect.weight());
      }
    }
    return rescaled(weights);
  }

  /** The term of the whole form. */
  Term form() {
    List<Term.Part> parts = new ArrayList<>();
    weights().forEach((aspect, weight) -> parts.add(new Term.Part(weight, partOf(aspect))));
    Text label = Text.of("F-02, penilaian evaluator", "F-02, evaluators' marks");
    Reason reason = rules.cited(Text.of("jumlah bobot aspek x nilai aspek", "sum of aspect weight x aspect value"));
    Term.Subject subject = new Term.Subject(Explanation.Kind.F02, "f02", label);
    return parts.isEmpty()
        ? new Term.Leaf(subject, reason, Score.ZERO, Score.MAX)
        : new Term.Mean(subject, reason, parts, partRounding(rules));
  }

  /** How each weighted aspect is rounded before it is added. */
  static @Nullable Rounding partRounding(Rules rules) {
    return rules.policy().roundingRule() == RoundingRule.EACH_ASPECT ? rules.policy().rounding() : null;
  }

  /** Divides weights by their sum, so that they make a whole again. */
  static <K> Map<K, Ratio> rescaled(Map<K, Ratio> weights) {
    Ratio sum = weights.values().stream().reduce(Ratio.ZERO, Ratio::plus);
    if (!sum.equals(Ratio.ONE) && sum.signum() > 0) {
      weights.replaceAll((key, weight) -> weight.dividedBy(sum));
    }
    return weights;
  }

  private Term partOf(String aspect) {
    Term term = aspects.get(aspect);
    if (term == null) {
      throw new IllegalStateException("aspect " + aspect + " has no term");
    }
    return term;
  }

  private Optional<Term> term(AspectWeight aspect) {
    Map<IndicatorNumber, Ratio> weights = new LinkedHashMap<>();
    List<IndicatorSheet> applying = new ArrayList<>();
    for (IndicatorSheet sheet : rules.sheets(aspect.aspect().id())) {
      if (!(outcomes.get(sheet.number()) instanceof Outcome.NotApplicable)) {
        weights.put(sheet.number(), rules.weight(sheet.number()));
        applying.add(sheet);
      }
    }
    if (weights.values().stream().allMatch(weight -> weight.signum() == 0)) {
      return Optional.empty();
    }
    Ratio total = rules.total(aspect.aspect().id());
    rescaled(weights);
    List<Term.Part> parts = new ArrayList<>();
    for (IndicatorSheet sheet : applying) {
      parts.add(new Term.Part(weights.getOrDefault(sheet.number(), Ratio.ZERO).times(total), leaf(sheet)));
    }
    if (!total.equals(Ratio.ONE)) {
      parts.add(new Term.Part(Ratio.ONE.minus(total), unassigned(aspect)));
    }
    Term.Subject subject = new Term.Subject(Explanation.Kind.ASPECT, aspect.aspect().id(), aspect.aspect().name());
    return Optional.of(new Term.Mean(subject, rules.chosen("indicator_weights"), parts, null));
  }

  private Term unassigned(AspectWeight aspect) {
    Text label = Text.of("bobot tanpa indikator", "weight without indicator");
    Text rule = Text.of("bobot tercetak tidak berjumlah 100 %", "the printed weights do not sum to 100 %");
    return new Term.Leaf(
        new Term.Subject(Explanation.Kind.UNASSIGNED, aspect.aspect().id(), label),
        rules.cited(rule),
        Score.ZERO,
        Score.ZERO);
  }

  private Term leaf(IndicatorSheet sheet) {
    Outcome outcome = outcomes.getOrDefault(sheet.number(), new Outcome.Missing());
    Term.Subject subject = new Term.Subject(
        Explanation.Kind.INDICATOR, sheet.number().toString(), sheet.indicator().name());
    Reason reason = wholeLevel(outcome)
        .map(level -> rules.level(sheet.number(), level))
        .orElseGet(() -> rules.cited(outcome.text()));
    return new Term.Leaf(subject, reason, outcome.lowest(), outcome.highest());
  }

  /** The level of a settled outcome, unless it is a mean between two levels. */
  static Optional<Level> wholeLevel(Outcome outcome) {
    return outcome instanceof Outcome.Scored scored && scored.score().ratio().denominator().bitLength() == 1
        ? Optional.of(Level.of(scored.score().ratio().numerator().intValue()))
        : Optional.empty();
  }
}
