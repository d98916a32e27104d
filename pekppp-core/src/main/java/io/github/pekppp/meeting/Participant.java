package io.github.pekppp.meeting;

import io.github.pekppp.locus.UnitRef;
import java.io.Serializable;
import java.util.Objects;

/** Who is invited to a meeting, or comes to it (peserta). */
public sealed interface Participant extends Serializable {

  /**
   * Returns the name for people.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * Names an agency.
   *
   * @param name the name of the agency, not blank
   * @return the participant
   */
  static Participant agency(String name) {
    return new OfAgency(name);
  }

  /**
   * Names a service unit.
   *
   * @param unit the unit
   * @return the participant
   */
  static Participant unit(UnitRef unit) {
    return new OfUnit(unit);
  }

  /**
   * Names a person.
   *
   * @param name the name of the person, not blank
   * @return the participant
   */
  static Participant person(String name) {
    return new Person(name);
  }

  private static void checkName(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name: is blank");
    }
  }

  /**
   * An agency, whoever comes for it.
   *
   * @param name the name of the agency, not blank
   */
  record OfAgency(String name) implements Participant {

    /**
     * Checks that the name is not blank.
     *
     * @param name the name of the agency, not blank
     */
    public OfAgency {
      checkName(name);
    }
  }

  /**
   * A service unit, whoever comes for it.
   *
   * @param unit the unit
   */
  record OfUnit(UnitRef unit) implements Participant {

    /**
     * Checks that the unit is given.
     *
     * @param unit the unit
     */
    public OfUnit {
      Objects.requireNonNull(unit, "unit");
    }

    @Override
    public String name() {
      return unit.toString();
    }
  }

  /**
   * A person.
   *
   * @param name the name of the person, not blank
   */
  record Person(String name) implements Participant {

    /**
     * Checks that the name is not blank.
     *
     * @param name the name of the person, not blank
     */
    public Person {
      checkName(name);
    }
  }
}
