package io.github.pekppp.assignment;

import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** Which units an evaluator may not evaluate for a conflict of interest (benturan kepentingan). */
public enum ConflictRule implements Coded {
  /** The own unit; the default, as the bureau of a province rightly evaluates units of its province. */
  OWN_UNIT("Unit sendiri", "Own unit"),
  /** Any unit of the own agency. */
  OWN_AGENCY("Instansi sendiri", "Own agency");

  private final Text label;

  ConflictRule(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Tells whether an evaluator may not evaluate a unit.
   *
   * @param home where the evaluator works
   * @param unit the unit
   * @return true when interests are in conflict
   */
  public boolean forbids(EvaluatorHome home, UnitRef unit) {
    boolean ownAgency = home.agency().equals(unit.agency());
    return ownAgency && (this == OWN_AGENCY || home.unit().filter(unit.unit()::equals).isPresent());
  }
}
