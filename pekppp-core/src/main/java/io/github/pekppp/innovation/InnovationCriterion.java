package io.github.pekppp.innovation;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What makes an innovation one (kriteria inovasi pelayanan publik, PermenPANRB 91/2021). */
public enum InnovationCriterion implements Coded {
  /** It is new, or changes something in a new way (kebaruan). */
  NOVEL("Memiliki kebaruan", "Novel"),
  /** It reaches what it was made for (efektif). */
  EFFECTIVE("Efektif", "Effective"),
  /** It does the public good (bermanfaat). */
  USEFUL("Bermanfaat", "Useful"),
  /** Others can take it over (dapat ditransfer atau direplikasi). */
  TRANSFERABLE("Dapat ditransfer atau direplikasi", "Transferable"),
  /** It is kept going (berkelanjutan). */
  SUSTAINABLE("Berkelanjutan", "Sustainable");

  private final Text label;

  InnovationCriterion(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
