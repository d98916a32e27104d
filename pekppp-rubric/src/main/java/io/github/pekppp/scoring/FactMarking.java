package io.github.pekppp.scoring;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.bridge.FactOrigin;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.explain.Ground;
import io.github.pekppp.improve.FactRating;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.problem.Place;
import io.github.pekppp.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the levels that follow from the facts of form F-01. */
final class FactMarking implements Marking {

  private static final Place FORM = Place.of("f01");

  private final Rules rules;
  private final Assessment assessment;

  FactMarking(Rules rules, Assessment assessment) {
    this.rules = rules;
    this.assessment = assessment;
  }

  @Override
  public Outcome outcome(IndicatorSheet sheet, Remarks remarks) {
    String label = sheet.indicator().codeOrNumber();
    Facts facts = assessment.facts().getOrDefault(sheet.number(), Facts.NONE);
    if (facts.values().isEmpty()) {
      remarks.add(ScoringRemark.FACTS_NONE, FORM.key(label), label);
      return new Outcome.Missing();
    }
    FactRating rating = FactRating.of(sheet.indicator(), rules.indicator(sheet.number()).scale(), facts);
    if (rating.certain().equals(rating.possible())) {
      return Outcome.Scored.of(rating.certain());
    }
    Text deciding = Text.join(rating.deciding().stream().map(Fact::label).toList(), Text.same(", "));
    remarks.add(ScoringRemark.FACTS_OPEN, FORM.key(label), label, rating.certain(), rating.possible(), deciding);
    return new Outcome.Open(rating.certain(), rating.possible());
  }

  @Override
  public List<Ground> grounds(IndicatorSheet sheet) {
    Map<String, FactOrigin> origins = assessment.origins().getOrDefault(sheet.number(), Map.of());
    Facts facts = assessment.facts().getOrDefault(sheet.number(), Facts.NONE);
    return sheet.facts().stream()
        .flatMap(fact -> Optional.ofNullable(origins.get(fact.id())).map(origin -> ground(fact, facts, origin)).stream())
        .toList();
  }

  private static Ground ground(Fact fact, Facts facts, FactOrigin origin) {
    Text value = fact.shown(facts.value(fact).orElseThrow());
    return new Ground(fact.id(), fact.label(), value, origin.how(), origin.records());
  }
}
