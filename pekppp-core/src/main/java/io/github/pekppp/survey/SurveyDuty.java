package io.github.pekppp.survey;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What PermenPANRB 14/2017 asks of a survey (ketentuan pelaksanaan SKM), as far as a record can show it. */
public enum SurveyDuty implements Coded {
  /** It is run at least once a year. */
  YEARLY("Paling sedikit sekali setahun", "At least once a year"),
  /** It asks about the elements of the regulation, but for the fee where a service is free. */
  ELEMENTS("Unsur sesuai peraturan", "Elements of the regulation"),
  /** Enough users answered. */
  SAMPLE("Jumlah responden sesuai rumus sampel", "Respondents by the sample formula"),
  /** Every element has answers, so that there is an index. */
  INDEX("Indeks dapat dihitung", "Index can be computed"),
  /** A report came out. */
  REPORT("Laporan hasil survei", "Report on the survey");

  private final Text label;

  SurveyDuty(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }

  /**
   * Returns where the duty comes from.
   *
   * @return the regulation
   */
  public String citation() {
    return Regimes.SKM_2017.citation();
  }
}
