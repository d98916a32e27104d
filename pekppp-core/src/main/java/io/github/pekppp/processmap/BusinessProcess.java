package io.github.pekppp.processmap;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A process of an agency (proses bisnis), or a part of one (subproses). */
@Value.Immutable
public interface BusinessProcess extends Serializable {

  /**
   * Returns what identifies the process: it has the same id in the maps of both states.
   *
   * @return the id, not blank, such as {@code SULBAR.01.02}
   */
  String id();

  /**
   * Returns the name.
   *
   * @return the name, not blank
   */
  String name();

  /**
   * Returns what the process does for its agency.
   *
   * @return the class
   */
  ProcessClass processClass();

  /**
   * Returns how deep the process lies.
   *
   * @return 0 for a process of the whole agency, one more for each part of a part
   */
  int level();

  /**
   * Returns the process that this one is a part of.
   *
   * @return the id of a process one level up; empty at level 0
   */
  Optional<String> parent();

  /**
   * Returns the process in five columns.
   *
   * @return the SIPOC; empty while nobody wrote it
   */
  Optional<Sipoc> sipoc();

  /** Checks that the texts are not blank and the level counts from 0. */
  @Value.Check
  default void check() {
    if (id().isBlank() || name().isBlank()) {
      throw new IllegalArgumentException((id().isBlank() ? "id" : "name") + ": is blank");
    }
    if (level() < 0) {
      throw new IllegalArgumentException("level: " + level() + " is below 0");
    }
  }

  /**
   * Starts a process.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a process. */
  final class Builder extends ImmutableBusinessProcess.Builder {
    Builder() {}
  }
}
