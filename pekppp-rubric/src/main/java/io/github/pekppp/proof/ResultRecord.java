package io.github.pekppp.proof;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.scoring.ScoreRange;
import io.github.pekppp.scoring.Status;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A result as it is kept: what it was computed from and by, and every figure of it, without texts and reasons.
 *
 * <p>{@link #line} writes it as one line, {@link #parse} reads an equal record back. With the edition and the
 * assessment, {@link Verification} tells years later whether it still comes out.
 */
@Value.Immutable
public interface ResultRecord extends Serializable {

  /**
   * Returns the version of the library that computed the result.
   *
   * @return such as {@code 0.1.0}
   */
  String libraryVersion();

  /**
   * Returns the edition.
   *
   * @return the id of the instrument
   */
  String instrumentId();

  /**
   * Returns the hash of the edition.
   *
   * @return the SHA-256 of the instrument
   */
  String instrumentSha256();

  /**
   * Returns the policy.
   *
   * @return every choice by option, sorted
   */
  @Value.NaturalOrder
  SortedMap<String, String> policy();

  /**
   * Returns the fingerprint of what the result was computed from.
   *
   * @return the SHA-256 of the assessment
   */
  String inputSha256();

  /**
   * Returns what the levels rest on.
   *
   * @return the basis
   */
  Basis basis();

  /**
   * Returns how far the result can be relied on.
   *
   * @return the status
   */
  Status status();

  /**
   * Returns the index.
   *
   * @return the index; empty while the status is incomplete
   */
  Optional<Index> ipp();

  /**
   * Returns the range that missing marks leave open.
   *
   * @return both ends the index when nothing is missing
   */
  ScoreRange range();

  /**
   * Returns the letter of the category.
   *
   * @return such as {@code A-}; empty without a category
   */
  Optional<String> category();

  /**
   * Returns the value of form F-02.
   *
   * @return the exact value; empty while marks are missing
   */
  Optional<Score> f02();

  /**
   * Returns the value of form F-03.
   *
   * @return the exact value; empty without answers
   */
  Optional<Score> f03();

  /**
   * Returns how many users answered.
   *
   * @return the number, from 0
   */
  int respondents();

  /**
   * Tells whether form F-03 counted.
   *
   * @return false when there were too few respondents, or none
   */
  boolean usersCounted();

  /**
   * Returns the values of aspects in form F-02.
   *
   * @return ranges by aspect id, sorted; an aspect in which nothing applies is not among them
   */
  @Value.NaturalOrder
  SortedMap<String, ScoreRange> aspects();

  /**
   * Returns what came of the indicators and extras.
   *
   * @return outcomes by number, sorted
   */
  @Value.NaturalOrder
  SortedMap<IndicatorNumber, Outcome> outcomes();

  /**
   * Makes the record of a result.
   *
   * @param result the result
   * @return the record
   */
  static ResultRecord of(IppResult result) {
    Builder record = builder()
        .libraryVersion(result.libraryVersion())
        .instrumentId(result.instrumentId())
        .instrumentSha256(result.instrumentSha256())
        .policy(result.policy().toMap())
        .inputSha256(result.inputSha256())
        .basis(result.basis())
        .status(result.status())
        .ipp(result.ipp())
        .range(result.range())
        .category(result.category().map(Grade::letter))
        .f02(result.f02().map(Index::exact))
        .f03(result.f03().index().map(Index::exact))
        .respondents(result.f03().respondents())
        .usersCounted(result.f03().counted());
    result.aspects().forEach(aspect -> aspect.f02().ifPresent(range -> record.putAspects(aspect.aspect().id(), range)));
    Stream.concat(result.indicators().stream(), result.extras().stream())
        .forEach(indicator -> record.putOutcomes(indicator.indicator().number(), indicator.outcome()));
    return record.build();
  }

  /**
   * Writes this record as one line of printable ASCII, the same for equal records on every machine.
   *
   * @return the line, without line feed
   */
  default String line() {
    return RecordLine.write(this);
  }

  /**
   * Reads a record.
   *
   * @param line what {@link #line} wrote
   * @return an equal record, or everything that is wrong with the line
   */
  static Validation<List<Problem>, ResultRecord> parse(String line) {
    return RecordLine.read(line);
  }

  /**
   * Reads a record, throwing where {@link #parse} would return problems.
   *
   * @param line what {@link #line} wrote
   * @return an equal record
   * @throws ProblemException when the line is no record
   */
  static ResultRecord parseOrThrow(String line) {
    return ProblemLog.orThrow(parse(line));
  }

  /**
   * Starts a record.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a record; {@link ResultRecord#of} is the way to get that of a result. */
  final class Builder extends ImmutableResultRecord.Builder {
    Builder() {}
  }
}
