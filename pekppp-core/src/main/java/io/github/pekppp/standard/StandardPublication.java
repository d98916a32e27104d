package io.github.pekppp.standard;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.source.Publication;
import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * That components of a service standard are published (publikasi standar pelayanan).
 *
 * @param publication where and when
 * @param components what is shown, at least one
 */
public record StandardPublication(Publication publication, Set<StandardComponent> components) implements Serializable {

  /**
   * Copies the set and checks that something is shown.
   *
   * @param publication where and when
   * @param components what is shown, at least one
   */
  public StandardPublication {
    Objects.requireNonNull(publication, "publication");
    if (components.isEmpty()) {
      throw new IllegalArgumentException("components: is empty");
    }
    components = Collections.unmodifiableSet(EnumSet.copyOf(components));
  }

  /**
   * Creates a publication of all six components of service delivery.
   *
   * @param publication where and when
   * @return the publication
   */
  public static StandardPublication ofDelivery(Publication publication) {
    return new StandardPublication(publication, StandardComponent.of(ComponentSide.DELIVERY));
  }

  /**
   * Tells whether all components of a side are shown.
   *
   * @param side the side
   * @return false when one is missing
   */
  public boolean shows(ComponentSide side) {
    return components.containsAll(StandardComponent.of(side));
  }

  List<Problem> faults(Place place) {
    return publication.faults(place);
  }
}
