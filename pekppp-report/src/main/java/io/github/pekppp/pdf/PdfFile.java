package io.github.pekppp.pdf;

import io.github.pekppp.problem.Problem;
import java.util.List;

/** A document written as PDF, with what is to be said about it. */
public final class PdfFile {

  private final byte[] content;
  private final List<Problem> remarks;

  PdfFile(byte[] content, List<Problem> remarks) {
    this.content = content.clone();
    this.remarks = List.copyOf(remarks);
  }

  /**
   * Returns the bytes of the file.
   *
   * @return a copy
   */
  public byte[] content() {
    return content.clone();
  }

  /**
   * Returns what a reader of the file should know, such as signs that no font has.
   *
   * @return warnings, placed at the name of the document; empty when there is nothing to say
   */
  public List<Problem> remarks() {
    return remarks;
  }
}
