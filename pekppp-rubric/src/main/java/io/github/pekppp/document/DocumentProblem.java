package io.github.pekppp.document;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with a document before its meaning is looked at. */
public enum DocumentProblem implements ProblemCode {
  /** The document is larger than any real one. */
  DOCUMENT_TOO_LARGE("dokumen lebih besar dari {0} bita", "the document is larger than {0} bytes"),
  /** The document is no text in UTF-8. */
  DOCUMENT_NOT_TEXT(
      "bukan teks UTF-8 (rusak pada bita {0}); berkas biner?", "not a text in UTF-8 (broken at byte {0}); a binary file?"),
  /** The document holds nothing. */
  DOCUMENT_EMPTY("dokumen kosong", "the document is empty"),
  /** The document is no YAML, and so no JSON. */
  DOCUMENT_SYNTAX("bukan YAML atau JSON yang benar: {0}", "not well-formed YAML or JSON: {0}"),
  /** A control character, which YAML and JSON allow only as an escape. */
  DOCUMENT_CONTROL("karakter kendali nomor {0} tidak diperbolehkan", "control character number {0} is not allowed"),
  /** More than one document in one file. */
  DOCUMENT_SEVERAL("satu berkas hanya boleh berisi satu dokumen", "one file may hold one document only"),
  /** Values are nested deeper than any real document nests them. */
  DOCUMENT_TOO_DEEP("susunan bersarang lebih dari {0} tingkat", "nested more than {0} levels deep"),
  /** Aliases are not read: they let a small file stand for a huge one. */
  DOCUMENT_ALIAS("alias YAML (*{0}) tidak didukung: tuliskan nilainya", "YAML aliases (*{0}) are not supported: write the value"),
  /** Tags are not read: what a value is follows from where it stands. */
  DOCUMENT_TAG("tag YAML ({0}) tidak didukung", "YAML tags ({0}) are not supported"),
  /** A key that is a list or a mapping. */
  KEY_NOT_TEXT("kunci harus berupa teks atau angka", "a key must be a text or a number"),
  /** A key longer than any real one. */
  KEY_TOO_LONG("kunci lebih dari {0} huruf", "a key of more than {0} letters"),
  /** A key that stands twice in one mapping. */
  KEY_DUPLICATE("kunci {0} muncul lebih dari sekali", "key {0} appears more than once"),
  /** A key that must be there is not. */
  KEY_MISSING("{0} wajib diisi", "{0} is required"),
  /** A key that means nothing here. */
  KEY_UNKNOWN("kunci tidak dikenal; yang dikenal: {0}", "unknown key; known are: {0}"),
  /** A key that means nothing here but looks like one that does. */
  KEY_MISSPELT("kunci tidak dikenal; maksudnya {0}?", "unknown key; did you mean {0}?"),
  /** A value of another kind than expected. */
  VALUE_TYPE("seharusnya {0}, bukan {1}", "expected {0}, found {1}"),
  /** A number outside its range. */
  VALUE_RANGE("{0} di luar {1}..{2}", "{0} is outside {1}..{2}"),
  /** A text that is none of a closed set. */
  VALUE_CHOICE("{0} tidak dikenal; pilihannya: {1}", "{0} is unknown; the choices are: {1}");

  private final Text template;

  DocumentProblem(String id, String en) {
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
