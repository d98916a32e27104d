package io.github.pekppp.selection;

import io.github.pekppp.locus.Agency;
import io.github.pekppp.locus.ServiceUnit;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.score.Index;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A unit that may be chosen as a locus. */
@Value.Immutable
public interface Candidate extends Serializable {

  /**
   * Returns the agency that owns the unit.
   *
   * @return the agency
   */
  Agency agency();

  /**
   * Returns the unit.
   *
   * @return the unit
   */
  ServiceUnit unit();

  /**
   * Returns the index that the unit reached last year.
   *
   * @return the index; empty when it has none
   */
  Optional<Index> lastYear();

  /**
   * Names the unit among those of all agencies.
   *
   * @return its agency's name and its id
   */
  default UnitRef ref() {
    return new UnitRef(agency().name(), unit().id());
  }

  /**
   * Takes a unit without an index of last year.
   *
   * @param agency the agency that owns it
   * @param unit the unit
   * @return the candidate
   */
  static Candidate of(Agency agency, ServiceUnit unit) {
    return ImmutableCandidate.builder().agency(agency).unit(unit).build();
  }

  /**
   * Takes a unit with its index of last year.
   *
   * @param agency the agency that owns it
   * @param unit the unit
   * @param lastYear the index
   * @return the candidate
   */
  static Candidate of(Agency agency, ServiceUnit unit, Index lastYear) {
    return ImmutableCandidate.builder().agency(agency).unit(unit).lastYear(lastYear).build();
  }
}
