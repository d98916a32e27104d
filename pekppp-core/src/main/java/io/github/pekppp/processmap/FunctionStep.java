package io.github.pekppp.processmap;

import java.io.Serializable;
import java.util.Objects;

/**
 * What a function of the agency does in a process (peta lintas fungsi).
 *
 * @param process the id of the process
 * @param function who does it, such as a section or an office
 * @param step what is done
 */
public record FunctionStep(String process, String function, String step) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param process the id of the process
   * @param function who does it, such as a section or an office
   * @param step what is done
   */
  public FunctionStep {
    Objects.requireNonNull(process, "process");
    Objects.requireNonNull(function, "function");
    Objects.requireNonNull(step, "step");
  }
}
