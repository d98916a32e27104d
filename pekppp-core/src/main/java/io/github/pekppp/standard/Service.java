package io.github.pekppp.standard;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.source.SourceRecord;
import java.util.List;

/**
 * A service that a unit offers, as its catalogue lists it (jenis layanan).
 *
 * @param id what identifies it in the catalogue, not blank
 * @param name the name, not blank
 */
public record Service(String id, String name) implements SourceRecord {

  /**
   * Checks that the texts are not blank.
   *
   * @param id what identifies it in the catalogue, not blank
   * @param name the name, not blank
   */
  public Service {
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException((id.isBlank() ? "id" : "name") + ": is blank");
    }
  }

  @Override
  public RecordRef ref() {
    return new RecordRef(RecordKind.SERVICE, id, name);
  }

  /**
   * Lists nothing: a service cannot contradict itself.
   *
   * @param place where the service stands
   * @return empty
   */
  @Override
  public List<Problem> faults(Place place) {
    return List.of();
  }
}
