package io.github.pekppp.source;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What a record of a unit is about. */
public enum RecordKind implements Coded {
  /** A service of the catalogue (jenis layanan). */
  SERVICE("Jenis layanan", "Service"),
  /** A service standard (standar pelayanan). */
  STANDARD("Standar pelayanan", "Service standard"),
  /** A service pledge (maklumat pelayanan). */
  PLEDGE("Maklumat pelayanan", "Service pledge"),
  /** A public consultation forum (forum konsultasi publik). */
  FORUM("Forum konsultasi publik", "Public consultation forum"),
  /** A satisfaction survey (survei kepuasan masyarakat). */
  SURVEY("Survei kepuasan masyarakat", "Satisfaction survey"),
  /** How consultation and complaints are organised (sarana konsultasi dan pengaduan). */
  COMPLAINT_DESK("Sarana konsultasi dan pengaduan", "Consultation and complaint desk"),
  /** A consultation or complaint (konsultasi atau pengaduan). */
  COMPLAINT_CASE("Konsultasi atau pengaduan", "Consultation or complaint"),
  /** A periodic report on consultations and complaints (laporan pengaduan). */
  COMPLAINT_REPORT("Laporan konsultasi dan pengaduan", "Complaint report"),
  /** An innovation (inovasi pelayanan publik). */
  INNOVATION("Inovasi pelayanan publik", "Service innovation"),
  /** An information system (sistem informasi pelayanan publik). */
  INFORMATION_SYSTEM("Sistem informasi pelayanan publik", "Public service information system");

  private final Text label;

  RecordKind(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
