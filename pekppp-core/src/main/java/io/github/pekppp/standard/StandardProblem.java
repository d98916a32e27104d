package io.github.pekppp.standard;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with a service standard, a pledge or a forum. */
public enum StandardProblem implements ProblemCode {
  /** A standard that covers nothing. */
  STANDARD_WITHOUT_SERVICE(
      "standar pelayanan tidak mencakup satu pun jenis layanan",
      "the service standard covers no service"),
  /** A review of a service that the standard does not cover. */
  REVIEW_SERVICE_FOREIGN(
      "peninjauan mencakup layanan {0}, yang tidak dicakup standar ini",
      "the review covers the service {0}, which this standard does not cover"),
  /** A number of participants below 0. */
  FORUM_COUNT_NEGATIVE("jumlah peserta {0} tidak boleh negatif", "the number of participants {0} is below 0"),
  /** Minutes signed by nobody. */
  MINUTES_WITHOUT_SIGNATORY(
      "berita acara bertanggal tanda tangan {0}, tetapi tanpa penanda tangan",
      "the minutes were signed on {0}, but by nobody");

  private final Text template;

  StandardProblem(String id, String en) {
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
