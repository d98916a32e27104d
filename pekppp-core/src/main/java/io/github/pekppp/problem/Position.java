package io.github.pekppp.problem;

import java.io.Serializable;
import java.util.Objects;

/**
 * A position in a document, such as a line of a worksheet.
 *
 * @param document the name of the document, usually its file name
 * @param line the line, from 1
 * @param column the column, from 1
 */
public record Position(String document, int line, int column) implements Serializable {

  /**
   * Checks that line and column count from 1.
   *
   * @param document the name of the document, usually its file name
   * @param line the line, from 1
   * @param column the column, from 1
   */
  public Position {
    Objects.requireNonNull(document, "document");
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("line and column count from 1, not " + line + ":" + column);
    }
  }

  @Override
  public String toString() {
    return document + ":" + line + ":" + column;
  }
}
