package io.github.pekppp.backing;

import io.github.pekppp.evidence.EvidenceStanding;
import io.github.pekppp.explain.Explanation;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.IppResult;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What backs an index on a date, beside the official result, which it never changes.
 *
 * <p>The points of all standings sum exactly to those of form F-02; with the points of the users and what rounding added
 * they make the index. While marks are missing, each indicator counts at its lowest.
 */
@Value.Immutable
public interface IndexBacking extends Serializable {

  /**
   * Returns the date that was looked at.
   *
   * @return the date
   */
  LocalDate date();

  /**
   * Returns the official result.
   *
   * @return the result, as it was given
   */
  @Value.Redacted
  IppResult result();

  /**
   * Returns what backs each indicator.
   *
   * @return the indicators that count, in the order of the form
   */
  List<IndicatorBacking> indicators();

  /**
   * Returns the points that rest on evidence of each standing.
   *
   * @return points of the index by standing, all standings, strongest first; exact
   */
  default Map<EvidenceStanding, Ratio> points() {
    Map<EvidenceStanding, Ratio> points = new EnumMap<>(EvidenceStanding.class);
    for (EvidenceStanding standing : EvidenceStanding.values()) {
      points.put(standing, points(standing));
    }
    return Collections.unmodifiableMap(points);
  }

  /**
   * Returns the points that rest on evidence of a standing.
   *
   * @param standing the standing
   * @return points of the index that indicators of this standing add; exact
   */
  default Ratio points(EvidenceStanding standing) {
    return sum(indicators().stream().filter(indicator -> indicator.standing() == standing).map(IndicatorBacking::points));
  }

  /**
   * Returns what form F-02 adds to the index.
   *
   * @return the points of all indicators; exact
   */
  default Ratio f02Points() {
    return sum(indicators().stream().map(IndicatorBacking::points));
  }

  /**
   * Returns what part of form F-02 rests on evidence of a standing.
   *
   * @param standing the standing
   * @return its points by those of all indicators, 0..1, those of all standings summing to 1; empty when no indicator has points
   */
  default Optional<Ratio> share(EvidenceStanding standing) {
    return Optional.of(f02Points())
        .filter(whole -> whole.signum() > 0)
        .map(whole -> points(standing).dividedBy(whole));
  }

  /**
   * Returns what form F-03 adds to the index, which rests on users' answers, not on evidence.
   *
   * @return points of the index, at the lowest; exact
   */
  default Ratio usersPoints() {
    return sum(result().explanation().usersNodes().map(Explanation::points));
  }

  /**
   * Returns what rounding the aspects added to the index.
   *
   * @return points of the index, below 0 where rounding took some; 0 unless the policy rounds each aspect
   */
  default Ratio roundingPoints() {
    return result().explanation().roundingPoints();
  }

  /**
   * Lists the indicators whose points do not rest on verified evidence.
   *
   * @return the indicators that have points, weakest standing first, else in the order of the form
   */
  default List<IndicatorBacking> unverified() {
    return indicators().stream()
        .filter(indicator -> indicator.standing() != EvidenceStanding.VERIFIED && indicator.points().signum() > 0)
        .sorted((one, other) -> other.standing().compareTo(one.standing()))
        .toList();
  }

  /**
   * Lists the evidence to renew.
   *
   * @return the pieces of which no item is valid any more, in the order of the form
   */
  default List<EvidencePiece> expired() {
    return indicators().stream()
        .flatMap(indicator -> indicator.pieces().stream())
        .filter(piece -> piece.standing() == EvidenceStanding.EXPIRED)
        .toList();
  }

  /**
   * Returns what would be left of the index without the points that rest on expired evidence.
   *
   * @return the official index, at the lowest, less those points; never below 0
   */
  default Index withoutExpired() {
    Ratio left = result().range().lowest().ratio().minus(points(EvidenceStanding.EXPIRED));
    return new Index(Score.of(left.max(Ratio.ZERO)), result().policy().rounding());
  }

  private static Ratio sum(Stream<Ratio> points) {
    return points.reduce(Ratio.ZERO, Ratio::plus);
  }

  /**
   * Starts a backing.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a backing; {@link EvidenceReview#backing} works it out. */
  final class Builder extends ImmutableIndexBacking.Builder {
    Builder() {}
  }
}
