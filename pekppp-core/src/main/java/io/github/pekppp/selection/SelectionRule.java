package io.github.pekppp.selection;

import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** How loci are chosen among units (penetapan lokus); every rule but a decree is applied to each agency on its own. */
public sealed interface SelectionRule extends Serializable {

  /**
   * Says the rule.
   *
   * @return such as "one unit per service type"
   */
  Text text();

  /**
   * The units that a decree names.
   *
   * @param reference what the decree is called, not blank, such as {@code Keputusan Menteri PANRB 659/2024}
   * @param date when it was issued
   * @param units the units it names
   */
  record ByDecree(String reference, LocalDate date, List<UnitRef> units) implements SelectionRule {

    /**
     * Copies the list.
     *
     * @param reference what the decree is called, not blank
     * @param date when it was issued
     * @param units the units it names
     */
    public ByDecree {
      if (reference.isBlank()) {
        throw new IllegalArgumentException("reference: is blank");
      }
      Objects.requireNonNull(date, "date");
      units = List.copyOf(units);
    }

    @Override
    public Text text() {
      return Text.of("ditetapkan dengan {0} tanggal {1}", "named by {0} of {1}").with(reference, date);
    }
  }

  /** Every unit, as a self-run evaluation often does. */
  record AllUnits() implements SelectionRule {
    @Override
    public Text text() {
      return Text.of("semua unit", "all units");
    }
  }

  /**
   * One unit of goods, one of services and one administrative, as practice is since 2023: of each type the one with the
   * lowest index last year; units without an index come after those with one.
   */
  record OnePerServiceType() implements SelectionRule {
    @Override
    public Text text() {
      return Text.of("satu unit per jenis layanan", "one unit per service type");
    }
  }

  /**
   * The units with the lowest index last year; a unit without one is not chosen.
   *
   * @param units how many of each agency, from 1
   */
  record LowestLastYear(int units) implements SelectionRule {

    /**
     * Checks the number.
     *
     * @param units how many of each agency, from 1
     */
    public LowestLastYear {
      if (units < 1) {
        throw new IllegalArgumentException("units: " + units + " is below 1");
      }
    }

    @Override
    public Text text() {
      return Text.of("{0} unit dengan indeks terendah tahun lalu", "the {0} units with the lowest index last year").with(units);
    }
  }
}
