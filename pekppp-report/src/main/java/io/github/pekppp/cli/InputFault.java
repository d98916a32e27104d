package io.github.pekppp.cli;

import io.github.pekppp.problem.Problem;
import io.vavr.control.Validation;
import java.util.List;

/** Ends a command because its input is at fault. */
final class InputFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // the list is an unmodifiable copy, which is serializable
  private final List<Problem> problems;

  InputFault(List<Problem> problems) {
    super("the input is at fault", null, false, false);
    this.problems = List.copyOf(problems);
  }

  List<Problem> problems() {
    return problems;
  }

  /** Takes what is valid; anything else ends the command. */
  static <T> T unwrap(Validation<List<Problem>, T> validation) {
    if (validation.isInvalid()) {
      throw new InputFault(validation.getError());
    }
    return validation.get();
  }
}
