package io.github.pekppp.infosystem;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What a system does for the service (unsur sistem pendukung operasional). */
public enum SystemElement implements Coded {
  /** Shows the data of the service standard. */
  SERVICE_DATA("Data dan informasi layanan", "Service data"),
  /** Moves the work along (otomasi proses kerja). */
  WORKFLOW("Otomasi proses kerja", "Workflow automation"),
  /** Takes complaints by a way of its own. */
  COMPLAINTS("Pengaduan", "Complaints"),
  /** Takes complaints through SP4N-LAPOR!. */
  COMPLAINTS_SP4N("Pengaduan lewat SP4N-LAPOR!", "Complaints through SP4N-LAPOR!"),
  /** Asks users how satisfied they are. */
  SURVEY("Survei kepuasan", "Satisfaction survey"),
  /** Keeps data of the staff (kepegawaian). */
  STAFF("Kepegawaian", "Staff"),
  /** Shows how the staff performs. */
  STAFF_PERFORMANCE("Kinerja petugas", "Staff performance"),
  /** Answers frequent questions. */
  FAQ("Tanya jawab (FAQ)", "FAQ"),
  /** Handles fees. */
  FINANCE("Keuangan", "Finance"),
  /** Something else. */
  OTHER("Unsur lain", "Another element");

  private final Text label;

  SystemElement(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
