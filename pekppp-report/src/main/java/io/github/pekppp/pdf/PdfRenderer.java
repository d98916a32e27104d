package io.github.pekppp.pdf;

import io.github.pekppp.layout.Document;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * Renders a document as a PDF file of A4 pages.
 *
 * <p>Rows of tables and signatures are not cut, heads of tables are repeated, cells lead to the section that explains them, sections stand
 * in the outline, pages are counted. A chart is drawn above the table behind it, unless that stands beside it anyway. Fonts are embedded with the signs used. Nothing in a file
 * depends on the machine but the compression, which is that of the JDK: with one JDK, equal documents give equal bytes.
 *
 * <p>Signs written from right to left, and those that no font has, are shown as U+FFFD and told in {@link PdfFile#remarks()}. Scripts whose
 * signs change with their neighbours, such as Javanese, are written sign by sign.
 */
public final class PdfRenderer {

  /** Classes without which nothing can be written: of PDFBox, of its fonts, and of java.desktop. */
  private static final List<String> NEEDED =
      List.of("org.apache.pdfbox.pdmodel.PDDocument", "org.apache.fontbox.ttf.TTFParser", "java.awt.geom.AffineTransform");

  private PdfRenderer() {}

  /**
   * Renders a document in the font of the library, without a day of writing.
   *
   * @param document the document
   * @return the file, or why there is none
   */
  public static Validation<List<Problem>, PdfFile> render(Document document) {
    return render(document, PdfOptions.standard());
  }

  /**
   * Renders a document.
   *
   * @param document the document
   * @param options how the host wants it
   * @return the file, or why there is none: the optional dependency is missing, or a font of the host cannot be used
   */
  public static Validation<List<Problem>, PdfFile> render(Document document, PdfOptions options) {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(options, "options");
    if (!NEEDED.stream().allMatch(PdfRenderer::isThere)) {
      return Validation.invalid(List.of(PdfProblem.PDF_LIBRARY_MISSING.at(Place.ROOT)));
    }
    try {
      return PdfWriting.write(document, options);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a PDF file in memory", impossible);
    }
  }

  /**
   * Renders a document in the font of the library, without a day of writing.
   *
   * @param document the document
   * @return the file
   * @throws ProblemException when the optional dependency is missing
   */
  public static PdfFile renderOrThrow(Document document) {
    return renderOrThrow(document, PdfOptions.standard());
  }

  /**
   * Renders a document.
   *
   * @param document the document
   * @param options how the host wants it
   * @return the file
   * @throws ProblemException when the optional dependency is missing, or a font of the host cannot be used
   */
  public static PdfFile renderOrThrow(Document document, PdfOptions options) {
    return ProblemLog.orThrow(render(document, options));
  }

  private static boolean isThere(String type) {
    try {
      Class.forName(type, true, PdfRenderer.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError absent) {
      return false;
    }
  }
}
