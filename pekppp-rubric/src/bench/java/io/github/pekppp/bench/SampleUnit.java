package io.github.pekppp.bench;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.score.Level;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What evaluators and users wrote down about one unit: every indicator marked, every item answered. */
final class SampleUnit {

  private static final int RESPONDENTS = 10;
  private static final long SEED = 2025;

  private final int[] levels;
  private final Integer[][] answers;

  private SampleUnit(int[] levels, Integer[][] answers) {
    this.levels = levels;
    this.answers = answers;
  }

  /** Draws units at random, always the same ones. */
  static List<SampleUnit> draw(Instrument instrument, int count) {
    Random random = new Random(SEED);
    int indicators = instrument.indicators().size();
    int items = instrument.questionnaire().orElseThrow().items().size();
    return Stream.generate(() -> draw(random, indicators, items)).limit(count).toList();
  }

  private static SampleUnit draw(Random random, int indicators, int items) {
    Integer[][] answers = IntStream.range(0, RESPONDENTS)
        .mapToObj(respondent -> levels(random, items).boxed().toArray(Integer[]::new))
        .toArray(Integer[][]::new);
    return new SampleUnit(levels(random, indicators).toArray(), answers);
  }

  private static IntStream levels(Random random, int count) {
    return random.ints(count, 0, Level.MAX + 1);
  }

  /** The levels, in the order of the form. */
  int[] levels() {
    return levels;
  }

  /** Puts the unit through the checks of the edition. */
  Assessment assessment(Instrument instrument) {
    AssessmentBuilder unit = Assessment.builder(instrument).levels(levels);
    for (Integer[] response : answers) {
      unit.response(response);
    }
    return unit.buildOrThrow();
  }
}
