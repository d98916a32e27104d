package io.github.pekppp.locus;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A government body that owns service units (instansi): a ministry, another national body, or a local government. */
@Value.Immutable
public interface Agency extends Serializable {

  /**
   * Returns the name.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * Returns what the agency is.
   *
   * @return the kind
   */
  AgencyKind kind();

  /**
   * Returns the region it governs.
   *
   * @return the code; empty when it was not given, and always for a national body
   */
  Optional<RegionCode> region();

  /** Checks that the name is not blank and that the region fits the kind. */
  @Value.Check
  default void check() {
    if (name().isBlank()) {
      throw new IllegalArgumentException("name: is blank");
    }
    region().filter(code -> !kind().accepts(code)).ifPresent(code -> {
      throw new IllegalArgumentException("region: " + code + " does not fit a " + kind().code());
    });
  }

  /**
   * Starts an agency.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an agency; {@code build} throws an {@code IllegalArgumentException} when the region does not fit the kind. */
  final class Builder extends ImmutableAgency.Builder {
    Builder() {}
  }
}
