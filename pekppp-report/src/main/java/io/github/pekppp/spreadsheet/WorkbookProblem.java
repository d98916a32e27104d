package io.github.pekppp.spreadsheet;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with a workbook, as a file and as a filled-in template, before its meaning is looked at. */
public enum WorkbookProblem implements ProblemCode {
  /** A file that is no workbook. */
  WORKBOOK_FORM("bukan buku kerja XLSX yang utuh: {0}", "not an intact XLSX workbook: {0}"),
  /** A file that is no packed file, or only the beginning of one. */
  WORKBOOK_CUT(
      "bukan buku kerja XLSX, atau berkasnya terpotong", "no XLSX workbook, or only a part of one"),
  /** A workbook of the old kind, or one with a password. */
  WORKBOOK_LOCKED(
      "buku kerja .xls lama atau berkata sandi: simpan sebagai .xlsx tanpa kata sandi",
      "an old .xls workbook or one with a password: save it as .xlsx without password"),
  /** A file that unpacks to more than any real workbook. */
  WORKBOOK_TOO_LARGE("buku kerja terlalu besar: {0} lebih dari {1}", "the workbook is too large: {0} above {1}"),
  /** A document type or entity in XML, which no workbook needs. */
  WORKBOOK_DOCTYPE("XML memuat DOCTYPE atau entitas, yang tidak diperbolehkan", "the XML has a DOCTYPE or an entity, which is not allowed"),
  /** A workbook that is no template of this library. */
  TEMPLATE_NONE(
      "bukan templat pekppp: lembar {0} tidak ada; yang ada: {1}",
      "no pekppp template: there is no sheet {0}; there are: {1}"),
  /** A template of another version of the library. */
  TEMPLATE_VERSION("versi templat {0}; yang dapat dibaca: {1}", "template version {0}; this library reads {1}"),
  /** A sheet that was renamed or deleted. */
  SHEET_MISSING(
      "lembar {0} tidak ada (diganti nama atau dihapus?); yang ada: {1}",
      "there is no sheet {0} (renamed or deleted?); there are: {1}"),
  /** The keys by which a sheet is read were changed. */
  SHEET_KEYS(
      "kunci pada baris {0} lembar ini hilang atau diubah: {1}", "the keys in row {0} of this sheet are gone or were changed: {1}"),
  /** Rows that every template has were deleted. */
  ROWS_GONE("baris templat hilang: {0}", "rows of the template are gone: {0}"),
  /** An entry in a row whose key is gone. */
  ROW_UNKEYED("isian ini tidak memiliki kunci di kolom tersembunyi {0}", "this entry has no key in the hidden column {0}"),
  /** A template of another text of the edition: other weights, other levels. */
  EDITION_OTHER_TEXT(
      Severity.WARNING,
      "templat ini dibuat untuk naskah lain edisi {0}; yang ditampilkannya dapat berbeda dari hasil",
      "the template was written for another text of edition {0}; what it shows may differ from the result"),
  /** More rows than the template has. */
  ROWS_TOO_MANY("isian di bawah baris terakhir templat ({0})", "an entry below the last row of the template ({0})"),
  /** Merged cells where something is filled in. */
  CELLS_MERGED("sel yang digabung ({0}) di area isian: pisahkan kembali", "merged cells ({0}) in an area to fill in: unmerge them"),
  /** A cell to fill in that must not be empty. */
  CELL_EMPTY("{0} belum diisi", "{0} is not filled in"),
  /** More characters than a cell of a workbook holds. */
  CELL_TOO_LONG("isi sel paling banyak {0} karakter", "a cell holds at most {0} characters"),
  /** Two cells at one address. */
  CELL_TWICE("sel ini tertulis dua kali di dalam berkas", "this cell stands twice in the file"),
  /** Digits that are a text, as spreadsheets keep them after an apostrophe or in a cell of texts. */
  CELL_TEXT(
      "sel berisi teks {0}, bukan bilangan: hapus, lalu ketik bilangannya",
      "the cell holds the text {0}, not a number: delete it, then type the number"),
  /** A formula where a value is filled in. */
  CELL_FORMULA("rumus di sel isian: tuliskan nilainya", "a formula in a cell to fill in: write its value"),
  /** An error value such as #N/A. */
  CELL_ERROR("nilai galat {0} di sel isian", "the error value {0} in a cell to fill in"),
  /** A truth value that is neither yes nor no. */
  CELL_YES_NO("seharusnya ya atau tidak, bukan {0}", "expected yes or no, found {0}"),
  /** Some options of a set are answered and others not. */
  OPTIONS_OPEN(
      "jawab ya atau tidak untuk setiap pilihan, atau kosongkan semuanya",
      "answer yes or no for every option, or leave all of them empty"),
  /** Levels of an evaluator without a name. */
  EVALUATOR_UNNAMED("nama evaluator kolom ini belum diisi", "the evaluator of this column has no name"),
  /** Weights so fine that a spreadsheet cannot count them exactly. */
  FORMULA_TOO_FINE(
      "bobot atau pembulatan edisi ini terlalu halus untuk dihitung persis dengan rumus",
      "the weights or the rounding of this edition are too fine to be computed exactly by formulas"),
  /** More rows or evaluators than a workbook is made for. */
  WORKBOOK_ROOM("tidak ada tempat untuk {0}: buku kerja memuat {1}", "no room for {0}: a workbook holds {1}");

  private final Severity severity;
  private final Text template;

  WorkbookProblem(String id, String en) {
    this(Severity.ERROR, id, en);
  }

  WorkbookProblem(Severity severity, String id, String en) {
    this.severity = severity;
    this.template = Text.of(id, en);
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public Text template() {
    return template;
  }
}
