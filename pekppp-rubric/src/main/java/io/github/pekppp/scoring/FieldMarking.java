package io.github.pekppp.scoring;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.instrument.IndicatorSheet;
import java.util.Optional;

/** Takes the levels found on site, and those of the evaluators where nothing was checked. */
final class FieldMarking implements Marking {

  private final Assessment assessment;
  private final Marking unchecked;

  FieldMarking(Assessment assessment, Marking unchecked) {
    this.assessment = assessment;
    this.unchecked = unchecked;
  }

  @Override
  public Outcome outcome(IndicatorSheet sheet, Remarks remarks) {
    return Optional.ofNullable(assessment.fieldLevels().get(sheet.number()))
        .<Outcome>map(Outcome.Scored::of)
        .orElseGet(() -> unchecked.outcome(sheet, remarks));
  }
}
