package io.github.pekppp.cli;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with what a user asks of the command line. */
enum CliProblem implements ProblemCode {
  FILE_MISSING(Severity.ERROR, "berkas tidak ada", "there is no such file"),
  FILE_IS_DIRECTORY(Severity.ERROR, "ini direktori, bukan berkas", "this is a directory, not a file"),
  FILE_UNREADABLE(Severity.ERROR, "berkas tidak dapat dibaca: {0}", "the file cannot be read: {0}"),
  FILE_TOO_LARGE(
      Severity.ERROR, "berkas lebih besar dari {0} bita", "the file is larger than {0} bytes"),
  FILE_EXISTS(Severity.ERROR, "berkas sudah ada; pilih --out lain", "the file exists already; choose another --out"),
  FILE_UNWRITABLE(Severity.ERROR, "berkas tidak dapat ditulis: {0}", "the file cannot be written: {0}"),
  OUTPUT_EXISTS(
      Severity.ERROR,
      "berkas sudah ada; pilih --out lain atau --force",
      "the file exists already; choose another --out, or --force"),
  DOCUMENTS_NONE(
      Severity.ERROR,
      "tidak ada dokumen yang dapat dibuat dari masukan ini sebagai {0}",
      "there is no document to make of this input as {0}"),
  DOCUMENT_FORM(Severity.ERROR, "dokumen {0} tidak ditulis sebagai {1}", "document {0} is not written as {1}"),
  DOCUMENT_INPUT(Severity.ERROR, "dokumen {0} memerlukan {1}", "document {0} needs {1}"),
  WRITTEN_ON_MISSING(
      Severity.ERROR,
      "dokumen {0} memuat tanggal; sebutkan dengan --written-on",
      "documents {0} bear a date; name it by --written-on"),
  WRITTEN_ON_EARLY(
      Severity.WARNING, "tanggal {0} mendahului periode {1}", "the date {0} is before period {1}"),
  OUTPUT_IS_FILE(Severity.ERROR, "ini berkas, bukan direktori", "this is a file, not a directory"),
  TEMPLATE_EDITION(
      Severity.ERROR,
      "lembar kerja --from memakai edisi {1}, bukan {0}: hilangkan salah satunya",
      "the worksheet of --from follows edition {1}, not {0}: leave one of them out"),
  TEMPLATE_KIND(Severity.ERROR, "pilih --xlsx atau --html", "choose --xlsx or --html"),
  FILE_NOT_COUNTED(
      Severity.ERROR, "{0} kesalahan; tidak ikut dihitung", "{0} faults; not counted"),
  DIRECTORY_EMPTY(
      Severity.ERROR,
      "direktori tidak berisi lembar kerja (.yaml, .yml, .json, .xlsx)",
      "the directory has no worksheets (.yaml, .yml, .json, .xlsx)"),
  INDEX_FORM(
      Severity.ERROR,
      "{0} bukan indeks 0..5; tulis dengan titik desimal, contoh: 4.505 atau 901/200",
      "{0} is no index 0..5; write a decimal point, examples: 4.505 or 901/200"),
  EDITION_UNKNOWN(Severity.ERROR, "edisi {0} tidak dikenal; yang ada: {1}", "edition {0} is unknown; there are: {1}"),
  EDITION_TWICE(Severity.ERROR, "edisi {0} juga ada di {1}", "edition {0} is also in {1}"),
  CHECK_WITHOUT_EDITION(
      Severity.ERROR, "--check memerlukan ID atau FILE edisi", "--check needs the ID or FILE of an edition"),
  AGENCY_DIFFERS(
      Severity.ERROR,
      "instansi {0} berbeda dari {1}: rekap hanya untuk satu instansi",
      "agency {0} is not {1}: a recap is for one agency"),
  PERIOD_DIFFERS(
      Severity.ERROR,
      "periode {0} berbeda dari {1}: rekap hanya untuk satu periode",
      "period {0} is not {1}: a recap is for one period"),
  PERIOD_ORDER(
      Severity.ERROR, "periode {0} tidak sebelum {1}", "period {0} is not before {1}"),
  UNIT_TWICE(Severity.ERROR, "unit {0} juga ada di {1}", "unit {0} is also in {1}"),
  UNIT_ONE_SIDE(
      Severity.WARNING, "unit {0} hanya ada di satu sisi", "unit {0} is on one side only"),
  RECORD_MISSING(
      Severity.ERROR,
      "berkas tidak memuat catatan hasil (pekppp-result-1 ...)",
      "the file contains no record of a result (pekppp-result-1 ...)"),
  LAST_YEAR_NEEDED(
      Severity.ERROR,
      "fall_of_at_least memerlukan --last-year",
      "fall_of_at_least needs --last-year"),
  EVIDENCE_OTHER(
      Severity.ERROR,
      "bukti dukung milik {0}, {1}; lembar kerja milik {2}, {3}",
      "the evidence is that of {0}, {1}; the worksheet is that of {2}, {3}"),
  EVIDENCE_ALONE(
      Severity.ERROR,
      "bukti dukung milik {0}, {1}, yang tidak memiliki lembar kerja di sini",
      "the evidence is that of {0}, {1}, of which there is no worksheet here"),
  PICTURE_KIND(
      Severity.ERROR, "{0} bukan gambar png, jpg, atau svg menurut akhirannya", "{0} is no png, jpg or svg picture as its ending says"),
  ACCENT_OF_PDF(
      Severity.WARNING,
      "PDF hanya memakai warna berbentuk #rrggbb; {0} hanya berlaku untuk HTML",
      "PDF takes a colour of the form #rrggbb only; {0} holds for HTML alone"),
  RECORDS_WITHOUT_DATE(
      Severity.ERROR,
      "--records memerlukan --as-of: tanggal keadaan catatan",
      "--records needs --as-of: the day as of which records are read"),
  RECORDS_OTHER(
      Severity.ERROR,
      "catatan ini milik {0}, yang tidak memiliki lembar kerja di sini",
      "the records are those of {0}, of which there is no worksheet here"),
  SCHEMA_UNKNOWN(Severity.ERROR, "skema {0} tidak dikenal; yang ada: {1}", "schema {0} is unknown; there are: {1}"),
  PLAN_OPTIONS(Severity.ERROR, "pilih --target atau --budget, tidak keduanya", "choose --target or --budget, not both"),
  OPTION_RANGE(Severity.ERROR, "{0} di luar {1}..{2}", "{0} is outside {1}..{2}"),
  COST_EDITIONS(
      Severity.ERROR,
      "biaya hanya untuk satu edisi; unit memakai {0} dan {1}",
      "costs are for one edition; the units use {0} and {1}"),
  BY_WITHOUT_ROWS(
      Severity.ERROR,
      "--by memerlukan jawaban tiap responden (CSV)", "--by needs the answers of each respondent (CSV)"),
  RECOMPUTE_OPTION(
      Severity.ERROR,
      "tidak berlaku bersama --recompute, yang mencoba semua bobot pada angka yang terbit",
      "has no meaning with --recompute, which tries all weights on published figures"),
  USAGE(Severity.ERROR, "{0}", "{0}");

  private final Severity severity;
  private final Text template;

  CliProblem(Severity severity, String id, String en) {
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
