package io.github.pekppp.locus;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What a unit provides (jenis layanan): PermenPANRB 29/2022 tells three types apart. */
public enum ServiceType implements Coded {
  /** Goods (barang). */
  GOODS("Barang", "Goods"),
  /** Services (jasa). */
  SERVICE("Jasa", "Service"),
  /** Administrative services such as permits and documents (administratif). */
  ADMINISTRATIVE("Administratif", "Administrative");

  private final Text label;

  ServiceType(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
