package io.github.pekppp.survey;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with a satisfaction survey, or must be known to read its index. */
public enum SurveyProblem implements ProblemCode {
  /** A form asks about nothing. */
  FORM_EMPTY("formulir {0} tidak memiliki satu unsur pun", "form {0} has no element"),
  /** Two elements have one id. */
  ELEMENT_DUPLICATE("unsur {0} muncul lebih dari sekali", "element {0} appears more than once"),
  /** An element has no question. */
  ELEMENT_WITHOUT_QUESTION("unsur {0} tidak memiliki pertanyaan", "element {0} has no question"),
  /** Two questions have one id. */
  QUESTION_DUPLICATE("pertanyaan {0} muncul lebih dari sekali", "question {0} appears more than once"),
  /** A form does not have this element. */
  ELEMENT_UNKNOWN("unsur {0} tidak ada dalam formulir {1}", "element {0} is not in form {1}"),
  /** A form does not have this question. */
  SURVEY_QUESTION_UNKNOWN("pertanyaan {0} tidak ada dalam formulir {1}", "question {0} is not in form {1}"),
  /** A weight rule cannot be read. */
  WEIGHT_UNREADABLE(
      "bobot \"{0}\" bukan exact dan bukan bilangan desimal seperti 0.111",
      "weight \"{0}\" is neither exact nor a decimal number such as 0.111"),
  /** A printed weight is not that of so many elements. */
  WEIGHT_NOT_FITTING(
      "bobot {0} bukan 1/{1} yang dibulatkan atau dipotong", "weight {0} is not 1/{1} rounded or cut"),
  /** An answer outside the scale. */
  ANSWER_RANGE("jawaban {0} di luar {1}..{2}", "answer {0} is outside {1}..{2}"),
  /** A response states something about its respondent that the tally does not collect. */
  GROUPING_UNKNOWN("pengelompokan {0} tidak dihitung", "grouping {0} is not counted"),
  /** A column has more values than groups can sensibly have. */
  GROUPING_TOO_FINE(
      Severity.WARNING,
      "{0} memiliki lebih dari {1} nilai berbeda; bukan pengelompokan, tidak dirinci",
      "{0} has more than {1} distinct values; it is no grouping and has no breakdown"),
  /** Counts are not given for the four answers. */
  COUNTS_NOT_FOUR("ada {0} bilangan, seharusnya 4: banyaknya jawaban 1, 2, 3, dan 4",
      "{0} numbers, expected 4: how many answered 1, 2, 3 and 4"),
  /** A count that cannot be. */
  COUNT_RANGE("banyaknya jawaban {0} di luar 0..{1}", "count {0} is outside 0..{1}"),
  /** More answers to a question than respondents. */
  RESPONDENTS_TOO_FEW(
      "{0} jawaban untuk {1}, lebih dari {2} responden", "{0} answers to {1}, more than {2} respondents"),
  /** More answers of groups than of all. */
  GROUPS_EXCEED_WHOLE(
      "kelompok menurut {0} bersama-sama lebih banyak dari keseluruhan", "the groups by {0} are together more than the whole"),
  /** A table has not as many means as the form has elements. */
  MEANS_NUMBER("ada {0} nilai rata-rata untuk {1} unsur", "{0} means for {1} elements"),
  /** A mean outside the scale of answers. */
  MEAN_RANGE("nilai rata-rata {0} di luar {1}..{2}", "mean {0} is outside {1}..{2}"),
  /** A printed figure is longer than any table prints it. */
  FIGURE_DECIMALS("{0} memiliki lebih dari {1} desimal", "{0} has more than {1} decimals"),
  /** A published figure that no survey can have. */
  PUBLISHED_RANGE("indeks {0} di luar {1}..{2}", "index {0} is outside {1}..{2}"),
  /** Nobody answered any question of an element. */
  ELEMENT_WITHOUT_ANSWERS(
      Severity.WARNING, "unsur {0} tidak memiliki jawaban; indeks tidak dihitung", "nobody answered on {0}; there is no index"),
  /** Nobody answered a question whose element has other answers. */
  QUESTION_WITHOUT_ANSWERS(
      Severity.WARNING,
      "pertanyaan {0} tidak memiliki jawaban; unsurnya dihitung dari pertanyaan lain",
      "nobody answered question {0}; its element is the mean of its other questions"),
  /** A rounded weight carries the index out of the scale. */
  INDEX_OUTSIDE_SCALE(
      Severity.WARNING,
      "bobot {0} membawa indeks ke {1}, di luar {2}..{3}; kategori diambil dari ujung skala",
      "weight {0} carries the index to {1}, outside {2}..{3}; the category is that at the end of the scale"),
  /** A published figure comes without anything to recompute it from. */
  PUBLISHED_WITHOUT_BASIS(
      "tidak ada jawaban maupun nilai unsur untuk menghitung ulang {0}",
      "neither answers nor means of elements to recompute {0} from"),
  /** A published figure whose elements do not all have a value. */
  PUBLISHED_ELEMENT_MISSING("unsur {0} tidak memiliki nilai", "element {0} has no value"),
  /** A published category that the regime does not have. */
  PUBLISHED_GRADE_UNKNOWN("kategori {0} tidak ada dalam skala {1}", "category {0} is not on the scale of {1}"),
  /** Two parts of a record are about different forms. */
  SURVEY_FORM_DIFFERS("memakai formulir {0}, bukan {1}", "is about form {0}, not {1}"),
  /** An action is about an element that the survey does not have. */
  SURVEY_ACTION_ELEMENT(
      "tindakan {0}: unsur {1} tidak ada dalam formulir {2}", "action {0}: element {1} is not in form {2}"),
  /** Two actions of one id. */
  SURVEY_ACTION_DUPLICATE("tindakan {0} muncul lebih dari sekali", "action {0} appears more than once"),
  /** An action was done before the survey had begun. */
  SURVEY_ACTION_EARLY(
      "tindakan {0} selesai {1}, sebelum survei dimulai {2}", "action {0} was done on {1}, before the survey began on {2}"),
  /** A survey ends before it begins. */
  SURVEY_PERIOD_REVERSED("survei berakhir {1}, sebelum dimulai {0}", "the survey ends on {1}, before it begins on {0}"),
  /** A report on a survey that had not begun. */
  SURVEY_REPORT_EARLY(
      "laporan bertanggal {0}, sebelum survei dimulai {1}", "the report is dated {0}, before the survey began on {1}"),
  /** A report on the follow-up came before that on the survey. */
  FOLLOW_UP_REPORT_EARLY(
      "laporan tindak lanjut bertanggal {0}, sebelum survei dimulai {1}",
      "the report on the follow-up is dated {0}, before the survey began on {1}"),
  /** A population that cannot be. */
  POPULATION_RANGE(
      "populasi {0} lebih kecil dari {1} responden", "population {0} is smaller than {1} respondents"),
  /** A survey names a service twice. */
  SURVEY_SERVICE_TWICE("layanan {0} disebut lebih dari sekali", "service {0} is named more than once"),
  /** Two units have one id. */
  SURVEY_UNIT_DUPLICATE("unit {0} muncul lebih dari sekali", "unit {0} appears more than once"),
  /** An index that no survey can have. */
  SURVEY_UNIT_RANGE("indeks {0} di luar {1}..{2}", "index {0} is outside {1}..{2}"),
  /** A mean by respondents needs their number. */
  SURVEY_UNIT_RESPONDENTS(
      "unit {0}: jumlah responden tidak diketahui, padahal rata-rata ditimbang menurut responden",
      "unit {0}: the number of respondents is not known, but the mean is weighted by it"),
  /** A unit has no index. */
  SURVEY_UNIT_LEFT_OUT(
      Severity.WARNING,
      "unit {0} tidak memiliki indeks dan tidak ikut dihitung", "unit {0} has no index and does not count"),
  /** The index of a unit is of another regime or weight rule than that of the first one. */
  SURVEY_UNIT_RULE_DIFFERS(
      Severity.WARNING,
      "unit {0} dihitung menurut {1}, unit pertama menurut {2}", "unit {0} is computed by {1}, the first unit by {2}"),
  /** No unit has an index. */
  SURVEY_UNITS_NONE(
      Severity.WARNING,
      "tidak ada unit yang memiliki indeks; indeks instansi tidak dihitung", "no unit has an index; the agency has none");

  private final Severity severity;
  private final Text template;

  SurveyProblem(String id, String en) {
    this(Severity.ERROR, id, en);
  }

  SurveyProblem(Severity severity, String id, String en) {
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
