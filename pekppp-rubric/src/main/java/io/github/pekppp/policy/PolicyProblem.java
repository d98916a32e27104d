package io.github.pekppp.policy;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with a policy. */
public enum PolicyProblem implements ProblemCode {
  /** An option that neither the engine nor the edition has. */
  POLICY_KEY_UNKNOWN("opsi kebijakan tidak dikenal; yang ada: {0}", "unknown policy option; there are: {0}"),
  /** An option that looks like one there is. */
  POLICY_KEY_MISSPELT("opsi kebijakan tidak dikenal; maksudnya {0}?", "unknown policy option; did you mean {0}?"),
  /** A value that the option does not have. */
  POLICY_VALUE_UNKNOWN("{0} bukan pilihan opsi ini; pilihannya: {1}", "{0} is no choice of this option; the choices are: {1}"),
  /** A choice that the engine has but the edition does not offer. */
  POLICY_NOT_OFFERED(
      "edisi {0} tidak menyediakan pilihan {1}; yang tersedia: {2}", "edition {0} does not offer {1}; it offers: {2}");

  private final Text template;

  PolicyProblem(String id, String en) {
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
