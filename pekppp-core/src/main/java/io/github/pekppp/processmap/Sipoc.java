package io.github.pekppp.processmap;

import java.io.Serializable;
import java.util.List;

/**
 * A process in five columns (SIPOC).
 *
 * @param suppliers who gives the inputs
 * @param inputs what goes in
 * @param steps what is done, in order
 * @param outputs what comes out
 * @param customers who gets the outputs
 */
public record Sipoc(
    List<String> suppliers, List<String> inputs, List<String> steps, List<String> outputs, List<String> customers)
    implements Serializable {

  /**
   * Copies the lists.
   *
   * @param suppliers who gives the inputs
   * @param inputs what goes in
   * @param steps what is done, in order
   * @param outputs what comes out
   * @param customers who gets the outputs
   */
  public Sipoc {
    suppliers = List.copyOf(suppliers);
    inputs = List.copyOf(inputs);
    steps = List.copyOf(steps);
    outputs = List.copyOf(outputs);
    customers = List.copyOf(customers);
  }

  /**
   * Tells whether every column is filled in.
   *
   * @return false when one is empty
   */
  public boolean isComplete() {
    return !(suppliers.isEmpty() || inputs.isEmpty() || steps.isEmpty() || outputs.isEmpty() || customers.isEmpty());
  }
}
