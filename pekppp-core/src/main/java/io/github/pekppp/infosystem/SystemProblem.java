package io.github.pekppp.infosystem;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with an information system. */
public enum SystemProblem implements ProblemCode {
  /** A number of services below 0. */
  SIPPN_COUNT_NEGATIVE(
      "jumlah layanan pada SIPPN {0} tidak boleh negatif",
      "the number of services on SIPPN {0} is below 0"),
  /** A site of a system that is not online. */
  SITE_OWNER_OFFLINE(
      "kepemilikan situs tercatat, padahal sistem ini tidak daring",
      "the ownership of a site is given, but the system is not online"),
  /** Two marks of one quality on one day that say different things. */
  QUALITY_CONTRADICTS(
      "{0} dinilai ada dan tidak ada pada {1}", "{0} was found both there and missing on {1}");

  private final Text template;

  SystemProblem(String id, String en) {
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
