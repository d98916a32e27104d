package io.github.pekppp.source;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Gathers what is wrong with the parts of a record. */
public final class Faults {

  private Faults() {}

  /**
   * Lists the problems of all members of a list.
   *
   * @param <T> the kind of member
   * @param parts the members
   * @param place where the list stands
   * @param faults tells the problems of a member at its place
   * @return the problems in the order of the members, at {@code [1]}, {@code [2]} ... below the place
   */
  public static <T> List<Problem> ofEach(List<T> parts, Place place, BiFunction<T, Place, List<Problem>> faults) {
    return IntStream.range(0, parts.size())
        .boxed()
        .flatMap(i -> faults.apply(parts.get(i), place.item(i + 1)).stream())
        .toList();
  }
}
