package io.github.pekppp.problem;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in the data a problem lies: a path, with a position when the data came from a document.
 *
 * <p>A path names keys by dots, and in brackets a key that is no plain word or the place in a list, counted from 1:
 * {@code agency.region}, {@code f02[3.a.T]}, {@code f03[2][14]} (the second respondent's answer to item 14).
 */
public final class Place implements Serializable {

  /** The data as a whole, without a position. */
  public static final Place ROOT = new Place(null, "", null);

  private static final long serialVersionUID = 1L;

  // A path is put together only when it is asked for: most places of a document never are.
  private final @Nullable Place parent;
  private final String segment;
  private final @Nullable Position position;

  private Place(@Nullable Place parent, String segment, @Nullable Position position) {
    this.parent = parent;
    this.segment = segment;
    this.position = position;
  }

  /**
   * Creates a place without a position.
   *
   * @param path the path; empty for the data as a whole
   * @return the place
   */
  public static Place of(String path) {
    return new Place(null, Objects.requireNonNull(path, "path"), null);
  }

  /**
   * Returns the place of a key below this one, at the same position until a better one is known.
   *
   * @param key the key
   * @return the place
   */
  public Place key(String key) {
    if (!isWord(key)) {
      return new Place(this, "[" + key + "]", position);
    }
    boolean root = parent == null && segment.isEmpty();
    return new Place(this, root ? key : "." + key, position);
  }

  /**
   * Returns the place of a member of a list below this one.
   *
   * @param number the member's number, from 1
   * @return the place
   */
  public Place item(int number) {
    return new Place(this, "[" + number + "]", position);
  }

  /**
   * Returns this place at a position.
   *
   * @param newPosition the position
   * @return the place
   */
  public Place at(Position newPosition) {
    return new Place(parent, segment, newPosition);
  }

  /**
   * Returns the path.
   *
   * @return the path; empty for the data as a whole
   */
  public String path() {
    return parent == null ? segment : parent.path() + segment;
  }

  /**
   * Returns the position in the document.
   *
   * @return the position; empty when the data did not come from a document
   */
  public Optional<Position> position() {
    return Optional.ofNullable(position);
  }

  private static boolean isWord(String key) {
    boolean word = !key.isEmpty() && !isDigit(key.charAt(0));
    for (int i = 0; i < key.length() && word; i++) {
      char sign = key.charAt(i);
      word = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || sign == '_' || isDigit(sign);
    }
    return word;
  }

  private static boolean isDigit(char sign) {
    return sign >= '0' && sign <= '9';
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place that && path().equals(that.path()) && Objects.equals(position, that.position);
  }

  @Override
  public int hashCode() {
    return 31 * path().hashCode() + Objects.hashCode(position);
  }

  @Override
  public String toString() {
    return position == null ? path() : position + ": " + path();
  }
}
