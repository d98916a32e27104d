package io.github.pekppp.backing;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The day on which the valid evidence no longer carries the category of the official index. */
@Value.Immutable
public interface CategoryFall extends Serializable {

  /**
   * Returns the day.
   *
   * @return the first day of the lower category
   */
  LocalDate date();

  /**
   * Returns the category of the official index.
   *
   * @return the category
   */
  Grade before();

  /**
   * Returns the category of what would be left of the index.
   *
   * @return a lower category; empty between two limits when the policy reads them as printed
   */
  Optional<Grade> after();

  /**
   * Says the fall.
   *
   * @return such as "2026-01-01: A- to B unless evidence is renewed"
   */
  default Text text() {
    return Text.of("{0}: {1} menjadi {2} bila bukti dukung tidak diperbarui", "{0}: {1} to {2} unless evidence is renewed")
        .with(date(), before().letter(), after().map(Grade::letter).orElse("-"));
  }

  /**
   * Starts a fall.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a fall. */
  final class Builder extends ImmutableCategoryFall.Builder {
    Builder() {}
  }
}
