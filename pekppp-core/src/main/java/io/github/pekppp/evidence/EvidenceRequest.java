package io.github.pekppp.evidence;

import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.Objects;

/**
 * A piece of evidence (bukti dukung) that an indicator asks a unit for.
 *
 * @param id its name within the indicator
 * @param kind what it is
 * @param label what it shows
 */
public record EvidenceRequest(String id, EvidenceKind kind, Text label) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param id its name within the indicator
   * @param kind what it is
   * @param label what it shows
   */
  public EvidenceRequest {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(label, "label");
  }
}
