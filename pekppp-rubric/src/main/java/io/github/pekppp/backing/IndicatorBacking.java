package io.github.pekppp.backing;

import io.github.pekppp.evidence.EvidenceStanding;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.IndicatorResult;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What backs the level of an indicator.
 *
 * @param result what came of the indicator
 * @param pieces its evidence: the pieces asked for in the order of the edition, then further ones
 */
public record IndicatorBacking(IndicatorResult result, List<EvidencePiece> pieces) implements Serializable {

  /**
   * Copies the pieces.
   *
   * @param result what came of the indicator
   * @param pieces its evidence
   */
  public IndicatorBacking {
    Objects.requireNonNull(result, "result");
    pieces = List.copyOf(pieces);
  }

  /**
   * Returns how far its evidence can be relied on.
   *
   * <p>Of what was handed in the weakest counts: one expired piece makes it expired, else one contested piece contested,
   * else one unchecked piece claimed. A further piece that has expired does not count beside others: nobody asks to renew
   * it. Pieces that were not handed in say nothing here; {@link Completeness} tells them.
   *
   * @return the standing of the weakest piece that counts; missing when nothing was handed in
   */
  public EvidenceStanding standing() {
    List<EvidencePiece> handedIn =
        pieces.stream().filter(piece -> piece.standing() != EvidenceStanding.MISSING).toList();
    List<EvidencePiece> counting = handedIn.stream()
        .filter(piece -> piece.request().isPresent() || piece.standing() != EvidenceStanding.EXPIRED)
        .toList();
    return (counting.isEmpty() ? handedIn : counting).stream()
        .map(EvidencePiece::standing)
        .reduce(EvidenceStanding::weaker)
        .orElse(EvidenceStanding.MISSING);
  }

  /**
   * Returns what the indicator adds to the index, at the lowest.
   *
   * @return points of the index, exact, the same whatever backs them
   */
  public Ratio points() {
    return result.points();
  }
}
