package io.github.pekppp.scoring;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.improve.FactRating;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.problem.Place;
import io.github.pekppp.text.Text;

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
}
