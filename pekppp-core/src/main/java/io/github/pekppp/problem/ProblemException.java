package io.github.pekppp.problem;

import io.github.pekppp.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown by the {@code ...OrThrow} methods when data has problems; carries all of them.
 *
 * <p>Its message is for logs, and in English: a line for each problem. What users read comes from the problems:
 *
 * <pre>{@code
 * catch (ProblemException faulty) {
 *   faulty.problems().forEach(problem -> show(problem.line(Language.ID)));
 * }
 * }</pre>
 */
public final class ProblemException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  @SuppressWarnings("serial") // the list is an unmodifiable copy, which is serializable
  private final List<Problem> problems;

  /**
   * Creates the exception.
   *
   * @param problems the problems, at least one
   */
  public ProblemException(List<Problem> problems) {
    super(problems.stream().map(problem -> problem.line(Language.EN)).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /**
   * Returns the problems.
   *
   * @return the problems in the order in which they were found, unmodifiable
   */
  public List<Problem> problems() {
    return problems;
  }
}
