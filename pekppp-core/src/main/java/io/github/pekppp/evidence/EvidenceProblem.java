package io.github.pekppp.evidence;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with the evidence of a unit. */
public enum EvidenceProblem implements ProblemCode {
  /** Two items with one id. */
  EVIDENCE_DUPLICATE("bukti dukung {0} muncul lebih dari sekali", "evidence {0} appears more than once"),
  /** A hash that is none. */
  EVIDENCE_SHA256(
      "\"{0}\" bukan SHA-256: harus 64 digit heksadesimal huruf kecil",
      "\"{0}\" is no SHA-256: it must be 64 lower-case hexadecimal digits"),
  /** An item that bears a later date than the day it was collected. */
  EVIDENCE_ISSUED_LATE(
      "bertanggal {0}, padahal dikumpulkan {1}", "dated {0}, but it was collected on {1}"),
  /** A time that ends before it begins. */
  EVIDENCE_COVERS_ORDER("berakhir {0}, sebelum mulai {1}", "ends on {0}, before it begins on {1}"),
  /** An item that was never valid. */
  EVIDENCE_NEVER_VALID(
      "berlaku sampai {0}, padahal bertanggal {1}", "valid until {0}, but it is dated {1}"),
  /** A check of something that nobody handed in. */
  CHECK_ITEM_UNKNOWN("tidak ada bukti dukung {0}", "there is no evidence {0}"),
  /** A check before the item was there. */
  CHECK_TOO_EARLY(
      "diperiksa {0}, padahal bukti dukung {1} baru dikumpulkan {2}",
      "checked on {0}, but evidence {1} was collected on {2}"),
  /** One check written down twice. */
  CHECK_DUPLICATE("pemeriksaan yang sama sudah tercatat", "the same check is recorded already"),
  /** An item for an indicator that the edition does not have. */
  EVIDENCE_INDICATOR_UNKNOWN("edisi {0} tidak memiliki indikator {1}", "edition {0} has no indicator {1}"),
  /** An item that answers what the indicator does not ask for. */
  EVIDENCE_REQUEST_UNKNOWN(
      "indikator {0} tidak meminta bukti dukung \"{1}\"; yang diminta: {2}",
      "indicator {0} does not ask for evidence \"{1}\"; it asks for: {2}"),
  /** An item of another kind than the one asked for. */
  EVIDENCE_KIND_DIFFERS(
      Severity.WARNING,
      "{0} diserahkan, padahal yang diminta \"{1}\": {2}",
      "handed in: {0}; asked for as \"{1}\": {2}");

  private final Severity severity;
  private final Text template;

  EvidenceProblem(String id, String en) {
    this(Severity.ERROR, id, en);
  }

  EvidenceProblem(Severity severity, String id, String en) {
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
