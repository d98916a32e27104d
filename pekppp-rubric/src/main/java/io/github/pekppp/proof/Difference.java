package io.github.pekppp.proof;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;
import java.io.Serializable;

/**
 * One thing that a record says and a recomputation does not.
 *
 * @param step the step of the computation
 * @param part the part of it: an option, the number of an indicator, the id of an aspect, a node of the explanation; empty
 *     for a step without parts
 * @param recorded what the record says; empty when it says nothing
 * @param recomputed what comes out; empty when nothing does
 */
public record Difference(Step step, String part, String recorded, String recomputed) implements Serializable {

  /** The steps of a computation, in the order in which they follow from one another. */
  public enum Step implements Coded {
    /** The edition. */
    EDITION("edisi", "edition"),
    /** An option of the policy. */
    POLICY("kebijakan hitung", "policy"),
    /** What was written down about the unit. */
    INPUT("masukan", "input"),
    /** What came of an indicator. */
    INDICATOR("indikator", "indicator"),
    /** The value of an aspect. */
    ASPECT("aspek", "aspect"),
    /** The value of form F-02. */
    F02("F-02", "F-02"),
    /** The value of form F-03, or whether it counted. */
    F03("F-03", "F-03"),
    /** The index, or its range. */
    INDEX("indeks", "index"),
    /** The status. */
    STATUS("status", "status"),
    /** The category. */
    CATEGORY("kategori", "category"),
    /** A node of the explanation. */
    EXPLANATION("penjelasan", "explanation");

    private final Text label;

    Step(String id, String en) {
      this.label = Text.of(id, en);
    }

    @Override
    public Text label() {
      return label;
    }
  }

  /**
   * Says the difference.
   *
   * @return such as "indicator 3: recorded 4, recomputed 3"
   */
  public Text text() {
    return Text.of("{0}{1}: tercatat {2}, hasil hitung ulang {3}", "{0}{1}: recorded {2}, recomputed {3}")
        .with(step.label(), part.isEmpty() ? "" : " " + part, shown(recorded), shown(recomputed));
  }

  private static String shown(String value) {
    return value.isEmpty() ? "-" : value;
  }
}
