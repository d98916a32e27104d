package io.github.pekppp.standard;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What a service pledge must contain (isi maklumat pelayanan, PermenPANRB 15/2014). */
public enum PledgePart implements Coded {
  /** The promise to serve by the service standard. */
  SERVE_BY_STANDARD("Janji melaksanakan pelayanan sesuai standar pelayanan", "Promise to serve by the standard"),
  /** The promise to serve by duty and to keep improving. */
  KEEP_IMPROVING("Janji melayani sesuai kewajiban dan terus memperbaiki diri", "Promise to serve by duty and keep improving"),
  /** Readiness to accept a sanction or to compensate where the promise is not kept. */
  ACCEPT_SANCTION("Kesediaan menerima sanksi atau memberi kompensasi", "Readiness to accept a sanction or compensate");

  private final Text label;

  PledgePart(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
