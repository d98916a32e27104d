package io.github.pekppp.scoring;

import io.github.pekppp.explain.Explanation;
import io.github.pekppp.explain.Ground;
import io.github.pekppp.explain.Reason;
import io.github.pekppp.policy.RoundingRule;
import io.github.pekppp.problem.Place;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.score.Score;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Scores form F-02: outcomes of indicators to a term per aspect. */
final class F02Scoring {

  private static final Place FORM = Place.of("f02");

  private final Rules rules;
  private final Basis basis;
  private final Marking marking;
  private final Outcome[] outcomes;
  private final Map<String, Term.Part> aspects;
  private final Term form;

  F02Scoring(Rules rules, Basis basis, Marking marking, Remarks remarks) {
    this.rules = rules;
    this.basis = basis;
    this.marking = marking;
    this.outcomes = new Outcome[rules.counting().size() + rules.extras().size()];
    Remarks unread = new Remarks(); // extras take no part in the status
    for (IndicatorRule indicator : rules.counting()) {
      outcomes[indicator.position()] = marking.outcome(indicator.sheet(), remarks);
    }
    for (IndicatorRule extra : rules.extras()) {
      outcomes[extra.position()] = marking.outcome(extra.sheet(), unread);
    }
    this.aspects = aspects(remarks);
    if (aspects.isEmpty()) {
      remarks.add(ScoringRemark.NOTHING_APPLICABLE, FORM);
    }
    this.form = join();
  }

  /** What came of an indicator or extra. */
  Outcome outcome(IndicatorRule indicator) {
    return outcomes[indicator.position()];
  }

  /** The aspects in which something applies, by id, with their weights, which are rescaled where an aspect fell out. */
  Map<String, Term.Part> aspects() {
    return aspects;
  }

  /** The term of the whole form. */
  Term form() {
    return form;
  }

  /** How each weighted aspect is rounded before it is added. */
  static @Nullable Rounding partRounding(Rules rules) {
    return rules.policy().roundingRule() == RoundingRule.EACH_ASPECT ? rules.policy().rounding() : null;
  }

  private Term join() {
    Reason reason = rules.cited(Text.of("jumlah bobot aspek x nilai aspek", "sum of aspect weight x aspect value"));
    Term.Subject subject = new Term.Subject(Explanation.Kind.F02, "f02", basis.label());
    return aspects.isEmpty()
        ? Term.Leaf.of(subject, reason, Score.ZERO, Score.MAX)
        : new Term.Mean(subject, reason, List.copyOf(aspects.values()), partRounding(rules));
  }

  private Map<String, Term.Part> aspects(Remarks remarks) {
    Map<String, Term.Part> applying = new LinkedHashMap<>();
    for (AspectRule aspect : rules.aspects()) {
      List<Term.Part> parts = parts(aspect);
      if (parts.isEmpty()) {
        remarks.add(ScoringRemark.ASPECT_NOT_APPLICABLE, FORM, aspect.aspect().aspect().name());
      } else {
        Term mean = new Term.Mean(aspect.subject(), rules.chosen("indicator_weights"), parts, null);
        applying.put(aspect.id(), new Term.Part(aspect.aspect().weight(), mean));
      }
    }
    Ratio whole = applying.size() == rules.aspects().size() ? Ratio.ONE : sum(applying.values());
    if (!whole.equals(Ratio.ONE) && whole.signum() > 0) {
      applying.replaceAll((id, part) -> new Term.Part(part.weight().dividedBy(whole), part.term()));
    }
    return applying;
  }

  /** The parts of an aspect that apply, their weights rescaled where one fell out; none when nothing with weight applies. */
  private List<Term.Part> parts(AspectRule aspect) {
    List<Term.Part> parts = new ArrayList<>(aspect.indicators().size() + 1);
    for (IndicatorRule indicator : aspect.indicators()) {
      Outcome outcome = outcome(indicator);
      if (!(outcome instanceof Outcome.NotApplicable)) {
        parts.add(part(indicator, outcome));
      }
    }
    Ratio applying = parts.size() == aspect.indicators().size() ? aspect.total() : sum(parts);
    if (applying.signum() == 0) {
      return List.of();
    }
    if (!applying.equals(aspect.total())) {
      Ratio factor = aspect.total().dividedBy(applying);
      parts.replaceAll(part -> new Term.Part(part.weight().times(factor), part.term()));
    }
    if (!aspect.total().equals(Ratio.ONE)) {
      parts.add(new Term.Part(Ratio.ONE.minus(aspect.total()), unassigned(aspect)));
    }
    return parts;
  }

  private static Ratio sum(Collection<Term.Part> parts) {
    return parts.stream().map(Term.Part::weight).reduce(Ratio.ZERO, Ratio::plus);
  }

  private Term unassigned(AspectRule aspect) {
    Text label = Text.of("bobot tanpa indikator", "weight without indicator");
    Text rule = Text.of("bobot tercetak tidak berjumlah 100 %", "the printed weights do not sum to 100 %");
    return Term.Leaf.of(
        new Term.Subject(Explanation.Kind.UNASSIGNED, aspect.id(), label), rules.cited(rule), Score.ZERO, Score.ZERO);
  }

  private Term.Part part(IndicatorRule indicator, Outcome outcome) {
    Optional<Level> level = wholeLevel(outcome);
    List<Ground> grounds = marking.grounds(indicator.sheet());
    if (level.isPresent() && grounds.isEmpty()) {
      return indicator.part(level.get());
    }
    Reason reason = level.map(indicator::reason).orElseGet(() -> rules.cited(outcome.text()));
    Term.Leaf leaf = Term.Leaf.of(indicator.subject(), reason, outcome.lowest(), outcome.highest());
    return new Term.Part(indicator.weight(), leaf.on(grounds));
  }

  /** The level of a settled outcome, unless it is a mean between two levels. */
  static Optional<Level> wholeLevel(Outcome outcome) {
    return outcome instanceof Outcome.Scored scored ? scored.score().level() : Optional.empty();
  }
}
