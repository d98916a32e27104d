package io.github.pekppp.complaint;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What a unit owes whoever comes with a case, in order. */
public enum CaseStep implements Coded {
  /** To check that the case is complete and the unit's own (verifikasi); SP4N-LAPOR! gives three working days. */
  VERIFICATION("Verifikasi", "Verification"),
  /** To answer for the first time (tanggapan, tindak lanjut); SP4N-LAPOR! gives five working days. */
  RESPONSE("Tanggapan", "Response"),
  /** To settle it (penyelesaian), within the working days of its {@linkplain CaseKind kind}. */
  COMPLETION("Penyelesaian", "Completion");

  private final Text label;

  CaseStep(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
