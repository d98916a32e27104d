package io.github.pekppp.cli;

import io.github.pekppp.csv.CsvForm;
import io.github.pekppp.csv.CsvText;
import io.github.pekppp.html.HtmlRenderer;
import io.github.pekppp.html.HtmlTemplate;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Document;
import io.github.pekppp.paper.Paper;
import io.github.pekppp.pdf.PdfFile;
import io.github.pekppp.pdf.PdfOptions;
import io.github.pekppp.pdf.PdfRenderer;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.report.JsonRenderer;
import io.github.pekppp.report.MarkdownRenderer;
import io.github.pekppp.spreadsheet.EvaluationWorkbook;
import io.github.pekppp.spreadsheet.TableWorkbook;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Worksheet;
import io.vavr.Lazy;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes documents into a directory, each in every form that it has and that is asked for. */
final class PaperFiles {

  private final OutputFolder folder;
  private final List<PaperFormat> formats;
  private final Language language;
  private final HtmlTemplate page;
  private final PdfOptions pdf;
  private final CsvForm csv;
  private final List<Problem> problems = new ArrayList<>();

  PaperFiles(OutputFolder folder, List<PaperFormat> formats, Language language, HtmlTemplate page, PdfOptions pdf, CsvForm csv) {
    this.folder = folder;
    this.formats = formats;
    this.language = language;
    this.page = page;
    this.pdf = pdf;
    this.csv = csv;
  }

  /** What could not be written, or not whole. */
  List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(folder.problems());
    return all;
  }

  /** Writes a document. */
  void add(PaperKind kind, Supplier<? extends Paper> paper) {
    add(kind, paper, made -> Optional.of(TableWorkbook.write(TableWorkbook.tables(made))));
  }

  /** Writes the document of a unit, whose workbook is the worksheet with its formulas. */
  void add(PaperKind kind, Supplier<? extends Paper> paper, Worksheet unit) {
    add(kind, paper, made -> workbook(unit));
  }

  /** Writes a table for programs. */
  void table(String name, Supplier<Block.Table> table) {
    if (formats.contains(PaperFormat.CSV)) {
      folder.write(folder.reserve(name) + "." + PaperFormat.CSV.code(), utf8(CsvText.of(table.get(), csv)));
    }
  }

  /** Makes a workbook of a document. */
  private interface Workbooks {
    Optional<byte[]> of(Document document);
  }

  private void add(PaperKind kind, Supplier<? extends Paper> paper, Workbooks workbooks) {
    List<PaperFormat> wanted = formats.stream()
        .filter(format -> format != PaperFormat.CSV && kind.isWrittenAs(format))
        .toList();
    if (wanted.isEmpty()) {
      return;
    }
    Paper made = paper.get();
    String name = folder.reserve(made.name()) + "-" + language.code() + ".";
    Lazy<Document> document = Lazy.of(() -> made.document(language));
    wanted.forEach(format -> {
      String file = name + format.code();
      content(format, file, document, workbooks).ifPresent(content -> folder.write(file, content));
    });
  }

  private Optional<byte[]> content(PaperFormat format, String file, Lazy<Document> document, Workbooks workbooks) {
    return switch (format) {
      case HTML -> Optional.of(utf8(HtmlRenderer.render(document.get(), page)));
      case MD -> Optional.of(utf8(MarkdownRenderer.render(document.get())));
      case XLSX -> workbooks.of(document.get());
      case PDF -> pdf(document.get(), file);
      case JSON -> Optional.of(utf8(JsonRenderer.render(document.get())));
      case CSV -> Optional.empty();
    };
  }

  /** What a workbook has no room for is told of the file of its unit. */
  private Optional<byte[]> workbook(Worksheet unit) {
    Validation<List<Problem>, byte[]> workbook = EvaluationWorkbook.of(unit).write(language);
    workbook.swap().forEach(faults -> faults.forEach(fault -> problems.add(new Problem(
        fault.code(), fault.severity(), fault.place().at(new Position(unit.source(), 1, 1)), fault.message()))));
    return workbook.toJavaOptional();
  }

  /** What is to be said about a file is told of that file. */
  private Optional<byte[]> pdf(Document document, String file) {
    Validation<List<Problem>, PdfFile> written = PdfRenderer.render(document, pdf);
    written.swap().forEach(problems::addAll);
    written.forEach(made -> made.remarks().forEach(remark ->
        problems.add(new Problem(remark.code(), remark.severity(), folder.place(file), remark.message()))));
    return written.map(PdfFile::content).toJavaOptional();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
