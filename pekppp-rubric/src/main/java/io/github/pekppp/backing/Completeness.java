package io.github.pekppp.backing;

import io.github.pekppp.evidence.EvidenceStanding;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much of the evidence that is asked for was handed in (kelengkapan bukti dukung).
 *
 * <p>Counts of what the edition asks for, each a part of the one before: {@linkplain #requested requested},
 * {@linkplain #handedIn handed in}, {@linkplain #valid valid}, {@linkplain #verified verified}.
 *
 * @param pieces the pieces asked for in the order of the edition, and further ones
 */
public record Completeness(List<EvidencePiece> pieces) implements Serializable {

  /**
   * Copies the pieces.
   *
   * @param pieces the pieces asked for in the order of the edition, and further ones
   */
  public Completeness {
    pieces = List.copyOf(pieces);
  }

  static Completeness of(Stream<Completeness> parts) {
    return new Completeness(parts.flatMap(part -> part.pieces.stream()).toList());
  }

  /**
   * Counts the pieces that the edition asks for.
   *
   * @return the number, from 0
   */
  public int requested() {
    return pieces.size() - further();
  }

  /**
   * Counts the pieces asked for that were handed in.
   *
   * @return the number, 0 to those requested
   */
  public int handedIn() {
    return requested() - missing().size();
  }

  /**
   * Counts the pieces asked for that were handed in and have not expired.
   *
   * @return the number, 0 to those handed in
   */
  public int valid() {
    return handedIn() - count(EvidenceStanding.EXPIRED);
  }

  /**
   * Counts the pieces asked for that are verified.
   *
   * @return the number, 0 to those valid
   */
  public int verified() {
    return count(EvidenceStanding.VERIFIED);
  }

  /**
   * Counts the pieces handed in that nobody asked for.
   *
   * @return the number, from 0
   */
  public int further() {
    return (int) pieces.stream().filter(piece -> piece.request().isEmpty()).count();
  }

  /**
   * Lists what was never handed in.
   *
   * @return the pieces asked for of which there is no item
   */
  public List<EvidencePiece> missing() {
    return requested(EvidenceStanding.MISSING).toList();
  }

  private int count(EvidenceStanding standing) {
    return (int) requested(standing).count();
  }

  private Stream<EvidencePiece> requested(EvidenceStanding standing) {
    return pieces.stream().filter(piece -> piece.request().isPresent() && piece.standing() == standing);
  }
}
