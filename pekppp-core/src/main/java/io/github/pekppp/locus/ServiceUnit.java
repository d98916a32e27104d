package io.github.pekppp.locus;

import java.io.Serializable;
import org.immutables.value.Value;

/** A body that serves the public (unit penyelenggara pelayanan publik, UPP). */
@Value.Immutable
public interface ServiceUnit extends Serializable {

  /**
   * Returns the name by which the host system knows the unit.
   *
   * @return the id, not blank, unique within an agency
   */
  String id();

  /**
   * Returns the name.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * Returns what the unit provides.
   *
   * @return the service type
   */
  ServiceType serviceType();

  /**
   * Returns how the unit serves.
   *
   * @return the mode
   */
  ServiceMode mode();

  /** Checks that the texts are not blank. */
  @Value.Check
  default void check() {
    if (id().isBlank() || name().isBlank()) {
      throw new IllegalArgumentException((id().isBlank() ? "id" : "name") + ": is blank");
    }
  }

  /**
   * Starts a unit.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a unit. */
  final class Builder extends ImmutableServiceUnit.Builder {
    Builder() {}
  }
}
