package io.github.pekppp.standard;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** On which side of a service a component of its standard lies (PermenPANRB 15/2014). */
public enum ComponentSide implements Coded {
  /** What the user meets (service delivery, proses penyampaian pelayanan): six components, which must be published. */
  DELIVERY("Penyampaian pelayanan", "Service delivery"),
  /** What happens inside the unit (manufacturing, proses pengelolaan pelayanan): eight components. */
  MANUFACTURING("Pengelolaan pelayanan di internal", "Internal management");

  private final Text label;

  ComponentSide(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
