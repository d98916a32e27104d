package io.github.pekppp.source;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * Names a record of a unit: what an explanation shows as the source of a fact.
 *
 * @param kind what the record is about
 * @param id its name among the records of its kind, not blank
 * @param title what people call it, not blank
 */
public record RecordRef(RecordKind kind, String id, String title) implements Comparable<RecordRef>, Serializable {

  private static final Comparator<RecordRef> ORDER =
      Comparator.comparing(RecordRef::kind).thenComparing(RecordRef::id).thenComparing(RecordRef::title);

  /**
   * Checks that the texts are not blank.
   *
   * @param kind what the record is about
   * @param id its name among the records of its kind, not blank
   * @param title what people call it, not blank
   */
  public RecordRef {
    Objects.requireNonNull(kind, "kind");
    if (id.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException((id.isBlank() ? "id" : "title") + ": is blank");
    }
  }

  /**
   * Tells whether this names the same record as another, whatever it is called.
   *
   * @param other the other
   * @return true when kind and id are the same
   */
  public boolean names(RecordRef other) {
    return kind == other.kind && id.equals(other.id);
  }

  @Override
  public int compareTo(RecordRef other) {
    return ORDER.compare(this, other);
  }

  /**
   * Returns kind and id.
   *
   * @return such as {@code standard/sp-ktp}
   */
  @Override
  public String toString() {
    return kind.code() + "/" + id;
  }
}
