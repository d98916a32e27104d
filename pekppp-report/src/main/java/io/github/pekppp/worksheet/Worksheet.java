package io.github.pekppp.worksheet;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.compare.Correspondence;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.policy.PolicyParser;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.proof.ResultRecord;
import io.github.pekppp.proof.Verification;
import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.selfreport.SelfReport;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A unit's worksheet: who it is, and what was written down about it. */
@Value.Immutable
public interface Worksheet extends Serializable {

  /**
   * Returns the name of the file it was read from.
   *
   * @return the name; the id of the unit where there is no file
   */
  @Value.Default
  default String source() {
    return locus().unit().id();
  }

  /**
   * Returns the edition it follows.
   *
   * @return the instrument
   */
  Instrument instrument();

  /**
   * Returns the unit, its agency and period.
   *
   * @return the locus
   */
  Locus locus();

  /**
   * Returns the weight of the unit in the index of its agency.
   *
   * @return any number above 0; empty where a plain mean is made
   */
  Optional<Ratio> weight();

  /**
   * Returns what its author remarks.
   *
   * @return a text, such as that the figures are made up; empty when there is none
   */
  Optional<String> note();

  /**
   * Returns how it is to be scored.
   *
   * @return the policy, every choice explicit; the defaults of the edition where none was given
   */
  @Value.Default
  default ScoringPolicy policy() {
    return ScoringPolicy.defaultsOf(instrument());
  }

  /**
   * Returns what was written down.
   *
   * @return facts, marks and answers
   */
  Assessment assessment();

  /**
   * Returns what the unit answered to form F-01 as it is printed.
   *
   * @return the self-report; empty when the worksheet gives facts instead, or nothing
   */
  Optional<SelfReport> selfReport();

  /**
   * Returns where the file has the parts that warnings speak of.
   *
   * @return places by path; empty where there is no file
   */
  @Value.Auxiliary
  Map<String, Place> places();

  /**
   * Returns what its reader remarked that the worksheet itself does not show, such as records of a day outside the period.
   *
   * @return remarks, which are among the {@linkplain #warnings() warnings}; empty where there is no file
   */
  @Value.Auxiliary
  List<Problem> remarks();

  /**
   * Returns what looks odd but can be used, such as a period outside the validity of the edition.
   *
   * @return warnings about what the worksheet holds, whether it was read or made by a program; empty when nothing is odd
   */
  @Value.Lazy
  default List<Problem> warnings() {
    return Stream.concat(remarks().stream(), Oddities.of(this).stream()).distinct().toList();
  }

  /** Checks that the assessment is of the edition. */
  @Value.Check
  default void check() {
    if (!assessment().instrumentSha256().equals(instrument().sha256())) {
      throw new IllegalArgumentException("assessment: made for " + assessment().instrumentId() + ", not for " + instrument().id());
    }
  }

  /**
   * Scores the unit.
   *
   * @return the result
   */
  default IppResult score() {
    return Scorer.ofOrThrow(instrument(), policy()).score(assessment());
  }

  /**
   * Puts what the unit claims (F-01), what its evaluators gave (F-02) and what was found on site side by side.
   *
   * @return the review
   */
  default ClaimReview review() {
    return ClaimReview.ofOrThrow(instrument(), policy(), assessment());
  }

  /**
   * Puts the same data under another rule.
   *
   * @param other the edition, which may be that of the worksheet; what has no place in it stays behind
   * @param choices choices of the policy that differ: from the worksheet's own under the same edition, from the defaults under
   *     another
   * @return the worksheet under that rule, or every choice that the edition does not offer
   */
  default Validation<List<Problem>, Worksheet> under(Instrument other, Map<String, String> choices) {
    boolean same = other.sha256().equals(instrument().sha256());
    Map<String, String> all = new LinkedHashMap<>(same ? policy().toMap() : Map.of());
    all.putAll(choices);
    return PolicyParser.parse(other, all).map(policy -> builder()
        .from(this)
        .instrument(other)
        .policy(policy)
        .assessment(same ? assessment() : Correspondence.between(instrument(), other).carry(assessment()))
        .build());
  }

  /**
   * Puts the same data under another rule, throwing where {@link #under(Instrument, Map)} would return problems.
   *
   * @param other the edition, which may be that of the worksheet; what has no place in it stays behind
   * @param choices choices of the policy that differ: from the worksheet's own under the same edition, from the defaults under
   *     another
   * @return the worksheet under that rule
   * @throws ProblemException when there are problems
   */
  default Worksheet underOrThrow(Instrument other, Map<String, String> choices) {
    return ProblemLog.orThrow(under(other, choices));
  }

  /**
   * Recomputes a recorded result from this worksheet.
   *
   * @param record what was recorded
   * @return the verification, which names the first difference
   */
  default Verification verify(ResultRecord record) {
    return Verification.of(record, instrument(), assessment());
  }

  /**
   * Scores the unit and makes it a part of its agency.
   *
   * @return the unit with its index and weight
   */
  default UnitIndex unitIndex() {
    return unitIndex(score());
  }

  /**
   * Makes the unit a part of its agency.
   *
   * @param result its result
   * @return the unit with its index and weight
   */
  default UnitIndex unitIndex(IppResult result) {
    UnitIndex unit = UnitIndex.of(locus().unit().id(), result);
    return weight().map(unit::weighted).orElse(unit);
  }

  /**
   * Makes the worksheet of a unit, as a host does whose data are in no file.
   *
   * @param locus the unit, its agency and period
   * @param assessment what was written down about it
   * @param instrument the edition that the assessment was made for
   * @return the worksheet, scored by the defaults of the edition; {@link #builder} takes a policy and more
   * @throws IllegalArgumentException when the assessment was made for another edition
   */
  static Worksheet of(Locus locus, Assessment assessment, Instrument instrument) {
    return builder().locus(locus).assessment(assessment).instrument(instrument).build();
  }

  /**
   * Starts a worksheet, which needs locus, assessment and instrument.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a worksheet; {@link WorksheetReader} makes one from a file. */
  final class Builder extends ImmutableWorksheet.Builder {
    Builder() {}
  }
}
