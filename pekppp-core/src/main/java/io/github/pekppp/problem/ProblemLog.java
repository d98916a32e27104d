package io.github.pekppp.problem;

import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Collects problems while data is read, so that all of them are reported at once.
 *
 * <p>Not thread-safe: made, filled and asked by one reader.
 */
public final class ProblemLog {

  private static final Comparator<Problem> BY_POSITION =
      Comparator.comparing((Problem problem) -> problem.place().position().map(Position::document).orElse(""))
          .thenComparing(problem -> problem.place().position().flatMap(Position::sheet).orElse(""))
          .thenComparing(problem -> problem.place().position().map(Position::line).orElse(0))
          .thenComparing(problem -> problem.place().position().map(Position::column).orElse(0));

  private final List<Problem> problems = new ArrayList<>();
  private boolean errors;

  /** Creates an empty log. */
  public ProblemLog() {}

  /**
   * Adds a problem.
   *
   * @param problem the problem
   */
  public void add(Problem problem) {
    problems.add(problem);
    errors |= problem.isError();
  }

  /**
   * Adds problems in their order.
   *
   * @param more the problems
   */
  public void addAll(Iterable<Problem> more) {
    more.forEach(this::add);
  }

  /**
   * Adds the problems of a failed validation.
   *
   * @param <T> what a valid one holds
   * @param validation the validation
   * @return its value; empty when it failed
   */
  public <T> Optional<T> unwrap(Validation<List<Problem>, T> validation) {
    if (validation.isInvalid()) {
      addAll(validation.getError());
      return Optional.empty();
    }
    return Optional.of(validation.get());
  }

  /**
   * Tells whether an error was added.
   *
   * @return true when the data cannot be used
   */
  public boolean hasErrors() {
    return errors;
  }

  /**
   * Counts the problems added so far.
   *
   * @return the number
   */
  public int size() {
    return problems.size();
  }

  /**
   * Returns all problems added so far.
   *
   * @return a copy: those without a position first, then by position, else in the order in which they were added
   */
  public List<Problem> problems() {
    return problems.stream().sorted(BY_POSITION).toList();
  }

  /**
   * Ends the reading: a value when there was no error, else all problems.
   *
   * @param <T> what was read
   * @param value makes the value; asked only when there was no error
   * @return the value or the problems
   */
  public <T> Validation<List<Problem>, T> result(Supplier<T> value) {
    return errors ? Validation.invalid(problems()) : Validation.valid(value.get());
  }

  /**
   * Unwraps a validation in the plain-JDK way.
   *
   * @param <T> what a valid one holds
   * @param validation the validation
   * @return its value
   * @throws ProblemException when it failed
   */
  public static <T> T orThrow(Validation<List<Problem>, T> validation) {
    if (validation.isInvalid()) {
      throw new ProblemException(validation.getError());
    }
    return validation.get();
  }
}
