package io.github.pekppp.survey;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** Who is asked in a survey (jangkauan responden). */
public enum SurveyReach implements Coded {
  /** Some of the users. */
  SAMPLE("Sebagian pengguna layanan", "Some of the users"),
  /** Everyone whose request was granted. */
  APPROVED_USERS("Seluruh pemohon yang dikabulkan", "Every successful applicant"),
  /** Everyone who made a request. */
  ALL_USERS("Semua pemohon, termasuk ditolak", "Every applicant, rejected ones included");

  private final Text label;

  SurveyReach(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
