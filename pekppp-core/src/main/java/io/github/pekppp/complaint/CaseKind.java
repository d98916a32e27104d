package io.github.pekppp.complaint;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;
import java.util.OptionalInt;

/**
 * What a user wants who comes to a unit with a case (jenis konsultasi dan pengaduan), and how long it may take to settle it.
 *
 * <p>The deadlines are those of the national complaint system SP4N (PermenPANRB 62/2018).
 */
public enum CaseKind implements Coded {
  /** A request for information (permintaan informasi): five working days. */
  INFORMATION_REQUEST(5, "Permintaan informasi", "Information request"),
  /** A complaint without supervision content (pengaduan tidak berkadar pengawasan): 14 working days. */
  COMPLAINT(14, "Pengaduan tidak berkadar pengawasan", "Complaint without supervision content"),
  /** A complaint with supervision content (pengaduan berkadar pengawasan): 60 working days. */
  SUPERVISION_COMPLAINT(60, "Pengaduan berkadar pengawasan", "Complaint with supervision content"),
  /** An aspiration (aspirasi): no deadline was found. */
  ASPIRATION(0, "Aspirasi", "Aspiration"),
  /** A consultation (konsultasi): there is no deadline. */
  CONSULTATION(0, "Konsultasi", "Consultation");

  /** 0 where there is none. */
  private final int days;
  private final Text label;

  CaseKind(int days, String id, String en) {
    this.days = days;
    this.label = Text.of(id, en);
  }

  /**
   * Returns how long completion may take.
   *
   * @return working days after the day of receipt; empty when there is no deadline
   */
  public OptionalInt deadline() {
    return days == 0 ? OptionalInt.empty() : OptionalInt.of(days);
  }

  @Override
  public Text label() {
    return label;
  }
}
