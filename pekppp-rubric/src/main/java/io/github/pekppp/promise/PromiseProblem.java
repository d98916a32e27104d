package io.github.pekppp.promise;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** Where a plan says something else than the engine computes. */
public enum PromiseProblem implements ProblemCode {
  /** A target for an indicator that the edition does not have. */
  TARGET_INDICATOR_UNKNOWN("edisi {0} tidak memiliki indikator {1}", "edition {0} has no indicator {1}"),
  /** A target that starts at another level than the indicator has. */
  TARGET_START(
      "indikator {0} direncanakan naik dari level {1}, tetapi saat itu: {2}",
      "indicator {0} is planned to rise from level {1}, but by then it is: {2}"),
  /** A gain that is not what the target adds to the index. */
  GAIN_DIFFERS("kenaikan indeks tertulis {0}, hasil hitung {1}", "the gain is written as {0}, computed as {1}"),
  /** A promised index that is not what all targets lead to. */
  PROMISED_INDEX_DIFFERS("indeks yang dijanjikan {0}, hasil hitung {1}", "the promised index is {0}, the computed one {1}"),
  /** A promised index that cannot be checked. */
  PROMISED_INDEX_OPEN(
      "indeks yang dijanjikan {0} belum dapat diperiksa: penilaian belum lengkap",
      "the promised index {0} cannot be checked yet: the marks are incomplete");

  private final Text template;

  PromiseProblem(String id, String en) {
    this.template = Text.of(id, en);
  }

  @Override
  public Severity severity() {
    return this == TARGET_INDICATOR_UNKNOWN ? Severity.ERROR : Severity.WARNING;
  }

  @Override
  public Text template() {
    return template;
  }
}
