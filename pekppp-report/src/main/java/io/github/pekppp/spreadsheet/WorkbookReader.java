package io.github.pekppp.spreadsheet;

import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.worksheet.Worksheet;
import io.github.pekppp.worksheet.WorksheetReader;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads worksheets (lembar kerja) that were filled in as workbooks, from the template that {@link EvaluationWorkbook} writes.
 *
 * <p>Cells become the document that a worksheet in YAML is, and the same reader checks it: a workbook and a YAML file that say the same
 * give equal assessments. Problems carry sheet and cell, such as {@code F-02!E14}. A formula in a cell to fill in is a problem: what it
 * gave last need not be what it gives now. A set of options is known when each is answered; an empty row of form F-03 is no respondent.
 * The file is read by the JDK alone, within limits on parts, unpacked bytes, cells and depth; document types and entities in XML are
 * refused. Immutable, thread-safe.
 */
public final class WorkbookReader {

  private final WorksheetReader worksheets;

  /**
   * Creates a reader.
   *
   * @param worksheets what checks the worksheets: editions, forms and choices of policy that it knows apply here too
   */
  public WorkbookReader(WorksheetReader worksheets) {
    this.worksheets = Objects.requireNonNull(worksheets, "worksheets");
  }

  /**
   * Tells whether a file begins as a workbook does.
   *
   * @param content the content of the file
   * @return true for XLSX and for the older format, of which {@link #read} tells that it cannot be read
   */
  public static boolean isWorkbook(byte[] content) {
    return XlsxReader.isWorkbook(content);
  }

  /**
   * Reads a worksheet.
   *
   * @param name the name that problems carry, usually the file name
   * @param content the content of the file
   * @return the worksheet, or everything that is wrong with it
   */
  public Validation<List<Problem>, Worksheet> read(String name, byte[] content) {
    Validation<List<Problem>, Map<String, XlsxSheet>> sheets = XlsxReader.read(name, content);
    if (sheets.isInvalid()) {
      return Validation.invalid(sheets.getError());
    }
    ProblemLog log = new ProblemLog();
    Optional<DocumentNode> document = new TemplateReader(sheets.get(), worksheets::edition, log).read();
    if (document.isEmpty()) {
      return Validation.invalid(log.problems());
    }
    SpokenProblems spoken = new SpokenProblems(sheets.get());
    Validation<List<Problem>, Worksheet> worksheet = worksheets.read(name, document.get());
    if (worksheet.isInvalid()) {
      log.addAll(worksheet.getError().stream().map(spoken::of).toList());
      return Validation.invalid(log.problems());
    }
    log.addAll(worksheet.get().remarks());
    return log.result(() -> Worksheet.builder().from(worksheet.get()).remarks(log.problems()).build());
  }

  /**
   * Reads a worksheet, throwing where {@link #read} would return problems.
   *
   * @param name the name that problems carry
   * @param content the content of the file
   * @return the worksheet
   * @throws ProblemException when something is wrong with it
   */
  public Worksheet readOrThrow(String name, byte[] content) {
    return ProblemLog.orThrow(read(name, content));
  }
}
