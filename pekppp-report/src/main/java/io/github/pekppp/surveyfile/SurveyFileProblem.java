package io.github.pekppp.surveyfile;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.survey.SurveyElement;
import io.github.pekppp.text.Text;
import java.util.List;

/** What can be wrong with the file of a survey beyond the form of its document. */
public enum SurveyFileProblem implements ProblemCode {
  /** A table without a header. */
  TABLE_EMPTY("tabel kosong; baris pertama harus memuat nama kolom", "the table is empty; its first line must name the columns"),
  /** Bytes that are no table of characters. */
  TABLE_NOT_TEXT(
      "berkas bukan teks UTF-8; simpan sebagai CSV UTF-8", "the file is no UTF-8 text; save it as CSV UTF-8"),
  /** A header that cannot be taken apart. */
  HEADER_UNREADABLE(
      "baris nama kolom tidak dapat dibaca: kutip tidak ditutup, atau baris terlalu panjang",
      "the names of the columns cannot be read: a quote is not closed, or the line is too long"),
  /** No column asks what the form asks. */
  HEADER_WITHOUT_ELEMENTS(
      "tidak ada kolom unsur; kolom yang dikenal: {0}, atau U1, U2, ...; yang ada: {1}",
      "no column is an element; known columns: {0}, or U1, U2, ...; there are: {1}"),
  /** Two columns mean the same. */
  COLUMN_TWICE("kolom {0} berarti sama dengan kolom {1}", "column {0} means the same as column {1}"),
  /** A second column of one meaning. */
  COLUMN_LEFT_OUT(
      Severity.WARNING,
      "kolom {0} tidak dipakai, karena artinya sama dengan kolom {1}", "column {0} is not used, as column {1} means the same"),
  /** A column that is to group the respondents is not there, or holds answers. */
  COLUMN_BY_UNKNOWN("kolom {0} tidak ada atau berisi jawaban; yang ada: {1}", "there is no column {0}, or it holds answers; there are: {1}"),
  /** Columns to group by in a table that has none. */
  COLUMN_BY_NONE(
      "tidak ada kolom {0}: tabel ini hanya memuat jawaban",
      "there is no column {0}: the table holds answers and nothing else"),
  /** Numbered columns as many as the elements of a form that they are not read as. */
  COLUMNS_AS_MANY_AS(
      Severity.WARNING,
      "ada {0} kolom bernomor, sebanyak unsur formulir {1}; mutunya menurut aturan itu hanya bila aturan {2} dipilih",
      "there are {0} numbered columns, as many as {1} has elements; they are graded by its rules only when regime {2} is chosen"),
  /** A number that no element of the form has. */
  COLUMN_NUMBER_UNKNOWN(
      Severity.WARNING,
      "kolom {0} tidak dipakai: formulir {1} memiliki {2} unsur dan tidak ada yang bernomor demikian",
      "column {0} is not used: form {1} has {2} elements and none of this number"),
  /** Elements that are known by number alone. */
  COLUMNS_BY_NUMBER(
      Severity.WARNING,
      "kolom U1..U{0} dibaca menurut urutan formulir {1}", "columns U1..U{0} are read in the order of form {1}"),
  /** Two elements whose numbers differ between sources. */
  LAST_NUMBERS_SWAP(
      Severity.WARNING,
      "U{0} dibaca sebagai {1}, U{2} sebagai {3}; sebagian sumber menukar kedua nomor ini",
      "U{0} is read as {1}, U{2} as {3}; some sources swap these two numbers"),
  /** A column that is not used, although another form has an element of its name. */
  COLUMN_OF_OTHER_FORM(
      Severity.WARNING,
      "kolom {0} tidak dipakai: itu unsur formulir {1}, sedangkan tabel ini dibaca sebagai {2}",
      "column {0} is not used: it is an element of {1}, but this table is read as {2}"),
  /** Elements of the form that the file does not have. */
  ELEMENTS_NOT_ASKED(
      Severity.WARNING,
      "unsur yang tidak ada di berkas tidak ikut dihitung: {0}", "elements that are not in the file do not count: {0}"),
  /** A population that the respondents cannot be held against. */
  SAMPLE_UNKNOWN(
      Severity.WARNING,
      "kecukupan sampel dari populasi {0} tidak dapat diperiksa: jumlah responden tidak diketahui",
      "whether enough of a population of {0} have answered cannot be told: the number of respondents is not known"),
  /** A row has more or fewer cells than the header. */
  ROW_CELLS("ada {0} sel, seharusnya {1}", "{0} cells, expected {1}"),
  /** A quote that is not closed, or closed inside a cell. */
  ROW_QUOTES(
      "kutip tidak ditutup di akhir sel, atau sel lebih panjang dari {0} huruf; baris ini dilewati",
      "a quote is not closed at the end of a cell, or a cell is longer than {0} characters; this line is skipped"),
  /** A row longer than any answers are. */
  ROW_TOO_LONG("baris lebih panjang dari {0} huruf", "the row is longer than {0} characters"),
  /** A cell that should hold an answer and does not. */
  ANSWER_UNREADABLE("{0} bukan jawaban 1, 2, 3, atau 4", "{0} is no answer 1, 2, 3 or 4"),
  /** A group that cannot be one. */
  GROUP_UNREADABLE(
      "bukan nama kelompok: lebih dari {0} huruf, atau memuat huruf yang rusak",
      "no name of a group: more than {0} characters, or a broken one"),
  /** Rows that were left out. */
  ROWS_FAULTY(
      Severity.WARNING,
      "{0} dari {1} baris salah dan tidak ikut dihitung", "{0} of {1} rows are faulty and do not count"),
  /** Rows without any answer. */
  ROWS_WITHOUT_ANSWERS(
      Severity.WARNING,
      "{0} baris tanpa jawaban tidak dihitung sebagai responden", "{0} rows without an answer are not counted as respondents"),
  /** A survey that has no index, as the remarks of its report say why. */
  NO_INDEX("indeks tidak dapat dihitung: ada unsur tanpa jawaban", "there is no index: an element has no answers"),
  /** A regime that is neither of the two. */
  REGIME_UNKNOWN("aturan {0} tidak dikenal; yang ada: 2017, 2004", "regime {0} is unknown; there are: 2017, 2004"),
  /** A survey without figures. */
  FIGURES_MISSING("harus memuat counts atau nrr", "must have counts or nrr"),
  /** Answers and means together. */
  FIGURES_TWICE("memuat counts dan nrr; nilai unsur tercetak di samping counts ditulis printed_nrr",
      "has counts and nrr; means printed beside counts are printed_nrr"),
  /** Printed means beside no counts. */
  PRINTED_WITHOUT_COUNTS(
      "printed_nrr hanya berdampingan dengan counts; tanpa counts tulis nrr",
      "printed_nrr stands beside counts alone; without counts write nrr"),
  /** A file without surveys. */
  SURVEYS_NONE("berkas tidak memuat satu survei pun", "the file has no survey"),
  /** Elements that no one form has. */
  ELEMENTS_UNKNOWN("tidak ada formulir dengan unsur {0}; yang dikenal: {1}", "no form has the elements {0}; known: {1}"),
  /** Too many elements for a form of numbers. */
  ELEMENTS_NUMBER("ada {0} unsur, seharusnya 1..{1}", "{0} elements, expected 1..{1}"),
  /** A survey whose figure can only be shown to be recomputed. */
  PUBLISHED_MISSING("tidak memuat published, jadi tidak ada yang dihitung ulang", "has no published, so there is nothing to recompute"),
  /** A category that is not that of its index. */
  PUBLISHED_CATEGORY_DIFFERS("{0} adalah {1}, bukan {2}", "{0} is {1}, not {2}"),
  /** Printed means that the printed answers do not give. */
  PUBLISHED_MEANS_DIFFER(
      "rata-rata tercetak berbeda dari jawaban: {0}", "printed means differ from the answers: {0}"),
  /** A note on the rule of a figure that does not come true. */
  REPRODUCED_BY_DIFFERS(
      "reproduced_by {0} tidak sesuai: hasil hitung ulang {1}", "reproduced_by {0} is not so: recomputing gives {1}");

  private final Severity severity;
  private final Text template;

  SurveyFileProblem(String id, String en) {
    this(Severity.ERROR, id, en);
  }

  SurveyFileProblem(Severity severity, String id, String en) {
    this.severity = severity;
    this.template = Text.of(id, en);
  }

  static Problem notAsked(List<SurveyElement> elements, Place place) {
    return ELEMENTS_NOT_ASKED.at(place, Text.join(elements.stream().map(SurveyElement::label).toList(), Text.same("; ")));
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
