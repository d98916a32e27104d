package io.github.pekppp.backing;

import io.github.pekppp.evidence.EvidenceItem;
import io.github.pekppp.evidence.EvidenceRequest;
import io.github.pekppp.evidence.EvidenceStanding;
import io.github.pekppp.indicator.Indicator;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A piece of evidence that an indicator asks for, with what was handed in as it; or a further one that it does not ask for. */
@Value.Immutable
public interface EvidencePiece extends Serializable {

  /**
   * Returns the indicator it belongs to.
   *
   * @return the indicator
   */
  Indicator indicator();

  /**
   * Returns what the edition asks for.
   *
   * @return the request; empty for a further piece
   */
  Optional<EvidenceRequest> request();

  /**
   * Returns what was handed in as it.
   *
   * @return the items by the day they were collected, all of them; exactly one for a further piece
   */
  List<EvidenceItem> items();

  /**
   * Returns how far it can be relied on.
   *
   * <p>The best of its items stands for it, so that a renewed document replaces one that expired. But an unchecked item
   * never settles a contest: verified when an item is, else contested when one is, else claimed when one is; expired when
   * all are; missing when there is none.
   *
   * @return the standing at the date it was looked at
   */
  EvidenceStanding standing();

  /**
   * Says what it is.
   *
   * @return what the request demands, or the title of the further item
   */
  default Text label() {
    return request().map(EvidenceRequest::label).orElseGet(() -> Text.same(items().get(0).title()));
  }

  /** Checks that a further piece is an item. */
  @Value.Check
  default void check() {
    if (request().isEmpty() && items().size() != 1) {
      throw new IllegalArgumentException("items: a further piece is one item, not " + items().size());
    }
  }

  /**
   * Starts a piece.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a piece. */
  final class Builder extends ImmutableEvidencePiece.Builder {
    Builder() {}
  }
}
