package io.github.pekppp.source;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import java.io.Serializable;
import java.util.List;

/**
 * A record that a unit keeps of its services, from which facts of the instrument can be told.
 *
 * <p>What it says is asked for a date: what is dated later is not known then. A record is made without proof, as a unit writes it
 * down; {@link #faults} tells what contradicts itself, and is asked where records are put together.
 */
public interface SourceRecord extends Serializable {

  /**
   * Names the record.
   *
   * @return its kind, id and title
   */
  RecordRef ref();

  /**
   * Lists what contradicts itself in the record.
   *
   * @param place where the record stands
   * @return problems at and below the place; empty when there is none
   */
  List<Problem> faults(Place place);
}
