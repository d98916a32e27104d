package io.github.pekppp.complaint;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** The way on which a case reached the unit (kanal konsultasi dan pengaduan). */
public enum CaseChannel implements Coded {
  /** In person (tatap muka). */
  FACE_TO_FACE("Tatap muka", "Face to face"),
  /** A box for suggestions and complaints (kotak saran, kotak pengaduan). */
  SUGGESTION_BOX("Kotak saran atau pengaduan", "Suggestion box"),
  /** A letter (surat). */
  LETTER("Surat", "Letter"),
  /** Phone, text message or chat (telepon, SMS, aplikasi pesan). */
  PHONE_CHAT("Telepon, SMS, atau aplikasi pesan", "Phone, text or chat"),
  /** E-mail (surel). */
  EMAIL("Surel", "E-mail"),
  /** Social media (media sosial). */
  SOCIAL_MEDIA("Media sosial", "Social media"),
  /** A complaints website of the unit or its agency (situs pengaduan sendiri). */
  OWN_WEBSITE("Situs pengaduan sendiri", "Own complaints website"),
  /** A complaints app of the unit or its agency (aplikasi pengaduan sendiri). */
  OWN_APP("Aplikasi pengaduan sendiri", "Own complaints app"),
  /** The national complaint system SP4N-LAPOR!. */
  SP4N_LAPOR("SP4N-LAPOR!", "SP4N-LAPOR!"),
  /** A local newspaper or broadcaster (media lokal). */
  LOCAL_MEDIA("Media lokal", "Local media");

  private final Text label;

  CaseChannel(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
