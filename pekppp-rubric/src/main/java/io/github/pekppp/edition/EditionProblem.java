package io.github.pekppp.edition;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with an edition file beyond its form. */
public enum EditionProblem implements ProblemCode {
  /** Weights do not make a whole. */
  WEIGHTS_SUM("bobot berjumlah {0} %, seharusnya tepat 100 %", "the weights sum to {0} %, expected exactly 100 %"),
  /** Weights of an alternative do not sum to what it says. */
  WEIGHTS_TOTAL("bobot berjumlah {0} %, seharusnya {1} %", "the weights sum to {0} %, expected {1} %"),
  /** Some indicators of an aspect have weights and others have none. */
  WEIGHTS_INCOMPLETE(
      "indikator ini tanpa bobot, sedangkan yang lain berbobot: isi semua atau kosongkan semua",
      "this indicator has no weight, but others have: give all of them or none"),
  /** A weight below zero. */
  WEIGHT_NEGATIVE("bobot tidak boleh di bawah 0", "a weight must not be below 0"),
  /** Listed weights are offered that are not there. */
  WEIGHTS_NOT_LISTED("indikator tidak berbobot, sehingga listed tidak dapat ditawarkan", "the indicators have no weights, so listed cannot be offered"),
  /** Two open questions change the weights of one aspect. */
  WEIGHTS_TWICE("bobot aspek {0} sudah ditentukan pertanyaan lain", "the weights of aspect {0} are decided by another question"),
  /** A total outside 0 to 100 %. */
  TOTAL_RANGE("jumlah bobot {0} % di luar 0..100", "a total of {0} % is outside 0..100"),
  /** The most is less than the least. */
  RESPONDENTS_ORDER("maximum di bawah minimum", "maximum is below minimum"),
  /** A questionnaire without questions. */
  QUESTIONNAIRE_EMPTY("kuesioner tanpa butir", "the questionnaire has no items"),
  /** A list of weights is longer or shorter than its aspect. */
  WEIGHTS_COUNT("{0} bobot untuk {1} indikator", "{0} weights for {1} indicators"),
  /** Something that must be unique is not. */
  ID_DUPLICATE("{0} sudah dipakai", "{0} is already used"),
  /** A name that is no name. */
  ID_FORM("pengenal harus huruf kecil, angka, - dan _, diawali huruf", "an id consists of lower-case letters, digits, - and _, a letter first"),
  /** A reference to nothing. */
  REFERENCE_UNKNOWN("{0} tidak dideklarasikan; yang ada: {1}", "{0} is not declared; there are: {1}"),
  /** A fact is used as if it were of another type. */
  FACT_TYPE("fakta {0} seharusnya bertipe {1}", "fact {0} should be of type {1}"),
  /** A condition that says nothing known. */
  CONDITION_FORM(
      "syarat harus berupa fakta, daftar, atau salah satu dari: all, any, not, fact, count",
      "a condition is a fact, a list, or one of: all, any, not, fact, count"),
  /** A condition lacks its comparison, or has several. */
  CONDITION_COMPARISON("harus ada tepat satu dari: {0}", "expected exactly one of: {0}"),
  /** A scale that does not say all of its levels. */
  LEVELS_FORM("harus ada tepat lima level", "expected exactly five levels"),
  /** A level that no situation gets. */
  LEVEL_UNREACHABLE("level {0} tidak dapat dicapai oleh keadaan apa pun", "level {0} cannot be reached in any situation"),
  /** A scale too large to prove. */
  LEVELS_UNPROVABLE(
      "lebih dari {0} keadaan: kurangi fakta atau pilihan yang disebut satu per satu",
      "more than {0} situations: use fewer facts, or options named one by one"),
  /** The default of a question is none of its alternatives. */
  DEFAULT_UNKNOWN("pilihan bawaan {0} tidak ada di antara alternatif", "default {0} is not among the alternatives"),
  /** A question claims to decide what the engine does not know. */
  QUESTION_UNKNOWN("mesin penilaian tidak mengenal {0}; yang dikenal: {1}", "the engine does not know {0}; it knows: {1}"),
  /** An alternative changes nothing although its question says so. */
  ALTERNATIVE_UNUSED("alternatif {0} tidak mengubah apa pun", "alternative {0} changes nothing"),
  /** A variant that depends on no question, or on several at once. */
  VARIANT_FORM("varian bergantung pada tepat satu pertanyaan", "a variant depends on exactly one question"),
  /** A variant that belongs to no question that decides levels, or to its default. */
  VARIANT_QUESTION("{0}={1} bukan alternatif lain dari pertanyaan yang menentukan level", "{0}={1} is no other alternative of a question that decides levels"),
  /** An aspect without indicators. */
  ASPECT_EMPTY("aspek tanpa indikator", "the aspect has no indicators"),
  /** Numbers with gaps. */
  NUMBERING("nomor seharusnya {0}", "the number should be {0}"),
  /** The edition weighs users' answers but has no questions, or the other way round. */
  SHARE_WITHOUT_FORM("bagian F-03 {0} % tidak cocok dengan ada tidaknya kuesioner", "an F-03 share of {0} % does not go with the questionnaire there is or is not"),
  /** Nothing that could disagree. */
  AGREEMENT_FORM("perlu sekurangnya dua pernyataan tentang indikator yang berbeda", "at least two statements about different indicators are needed"),
  /** The period ends before it begins. */
  VALID_ORDER("until mendahului from", "until is before from");

  private final Text template;

  EditionProblem(String id, String en) {
    this.template = Text.of(id, en);
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Text template() {
    return template;
  }
}
