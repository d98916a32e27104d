package io.github.pekppp.scoring;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.PolicyParser;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.ProblemLog;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Units to score in tests. */
public final class Units {

  public static final Instrument EDITION = Editions.pekppp2022A();
  public static final int INDICATORS = 30;
  public static final int ITEMS = 14;

  private Units() {}

  public static int[] all(int level) {
    int[] levels = new int[INDICATORS];
    Arrays.fill(levels, level);
    return levels;
  }

  public static AssessmentBuilder marked(int[] levels) {
    return Assessment.builder(EDITION).levels(levels);
  }

  /** Adds respondents who all give one answer to everything. */
  public static AssessmentBuilder answered(AssessmentBuilder unit, int respondents, int answer) {
    Integer[] answers = new Integer[ITEMS];
    Arrays.fill(answers, answer);
    for (int i = 0; i < respondents; i++) {
      unit.response(answers);
    }
    return unit;
  }

  /** Makes a policy from pairs such as {@code "rounding", "each_aspect"}. */
  public static ScoringPolicy policy(String... pairs) {
    Map<String, String> choices = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      choices.put(pairs[i], pairs[i + 1]);
    }
    return ProblemLog.orThrow(PolicyParser.parse(EDITION, choices));
  }

  public static IppResult score(AssessmentBuilder unit, String... policy) {
    return Scorer.ofOrThrow(EDITION, policy(policy)).score(unit.buildOrThrow());
  }
}
