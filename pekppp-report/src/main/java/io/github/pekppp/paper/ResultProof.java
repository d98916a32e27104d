package io.github.pekppp.paper;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.consensus.Consensus;
import io.github.pekppp.consensus.Settlement;
import io.github.pekppp.policy.PolicyParser;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.worksheet.Worksheet;
import java.util.stream.Stream;

/** Proves that what a document shows was computed from its worksheet. */
final class ResultProof {

  private final Worksheet worksheet;
  private final ScoringPolicy policy;

  private ResultProof(Worksheet worksheet) {
    this.worksheet = worksheet;
    this.policy = PolicyParser.parseOrThrow(worksheet.instrument(), worksheet.policy().toMap());
  }

  static ResultProof of(Worksheet worksheet) {
    return new ResultProof(worksheet);
  }

  /** Checks that a result follows from an assessment by the policy of the worksheet. */
  void check(String argument, IppResult result, Assessment assessment) {
    require(result.inputSha256().equals(assessment.sha256()), argument + ": not of what the worksheet of " + unit() + " holds");
    require(result.policy().equals(policy), argument + ": by another policy than the worksheet of " + unit());
  }

  /** Checks that a consensus is about the worksheet: it holds the marks at first, or those that were agreed on some day. */
  void check(Consensus consensus) {
    boolean own = Stream.concat(
            Stream.of(consensus.original()),
            consensus.settlements().stream()
                .map(Settlement::on)
                .distinct()
                .map(day -> consensus.agreedOn(worksheet.instrument(), day)))
        .anyMatch(assessment -> assessment.sha256().equals(worksheet.assessment().sha256()));
    require(own, "consensus: not of what the worksheet of " + unit() + " holds");
  }

  private String unit() {
    return worksheet.locus().unit().id();
  }

  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(problem);
    }
  }
}
