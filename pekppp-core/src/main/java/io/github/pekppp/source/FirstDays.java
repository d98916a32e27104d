package io.github.pekppp.source;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads lists of what there is and since when. */
public final class FirstDays {

  private FirstDays() {}

  /**
   * Tells what there was on a day.
   *
   * @param <E> what is listed
   * @param since the first day of each
   * @param date the day
   * @return those whose first day is not later, in the order of declaration, unmodifiable
   */
  public static <E extends Enum<E>> Set<E> reachedOn(Map<E, LocalDate> since, LocalDate date) {
    Set<E> there = new TreeSet<>(since.keySet());
    there.removeIf(one -> date.isBefore(since.getOrDefault(one, LocalDate.MAX)));
    return Collections.unmodifiableSet(there);
  }
}
