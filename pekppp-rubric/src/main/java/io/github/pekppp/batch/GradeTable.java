package io.github.pekppp.batch;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;

/**
 * The grades of all indices over one denominator: where each begins, found once by asking the scale itself.
 *
 * <p>Under the policy that gives no category between printed limits, there are stretches without a grade.
 */
final class GradeTable {

  /** Stands for no grade. */
  static final byte NONE = -1;

  /** Up to so many indices, there is an entry for each, which takes one look; above, the starts are searched. */
  private static final int LARGEST_DENSE = 1 << 20;

  private final long[] starts;
  private final byte[] grades;
  private final byte[] dense;

  private GradeTable(long[] starts, byte[] grades, long highest) {
    this.starts = starts;
    this.grades = grades;
    this.dense = new byte[highest < LARGEST_DENSE ? (int) highest + 1 : 0];
    for (int i = 0; i < starts.length && dense.length > 0; i++) {
      Arrays.fill(dense, (int) starts[i], dense.length, grades[i]);
    }
  }

  static GradeTable of(GradeScale scale, ScoringPolicy policy, long denominator) {
    LongFunction<Byte> grade = numerator -> policy.grade(scale, Ratio.of(numerator, denominator))
        .map(found -> (byte) scale.grades().indexOf(found))
        .orElse(NONE);
    SortedSet<Long> limits = new TreeSet<>(List.of(0L, Level.MAX * denominator));
    for (Grade printed : scale.grades()) {
      for (BigDecimal limit : List.of(printed.min(), printed.max())) {
        long floor = limit.multiply(BigDecimal.valueOf(denominator)).setScale(0, RoundingMode.FLOOR).longValueExact();
        limits.add(floor);
        limits.add(Math.min(floor + 1, Level.MAX * denominator));
      }
    }
    SortedMap<Long, Byte> table = new TreeMap<>();
    table.put(0L, grade.apply(0));
    long last = 0;
    for (long limit : limits) {
      collect(last, limit, grade, table);
      last = limit;
    }
    long[] starts = table.keySet().stream().mapToLong(start -> start).toArray();
    byte[] grades = new byte[starts.length];
    for (int i = 0; i < starts.length; i++) {
      grades[i] = grade.apply(starts[i]);
    }
    return new GradeTable(starts, grades, Level.MAX * denominator);
  }

  /** Returns the position in the scale of the grade of an index. */
  byte find(long numerator) {
    return dense.length > 0 ? dense[(int) numerator] : search(numerator);
  }

  private byte search(long numerator) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle] <= numerator) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return grades[low];
  }

  /** Collects where the grade changes between two neighbouring limits, where a grade that was left does not come back. */
  private static void collect(long from, long to, LongFunction<Byte> grade, SortedMap<Long, Byte> table) {
    if (grade.apply(from).equals(grade.apply(to))) {
      return;
    }
    if (to - from == 1) {
      table.put(to, grade.apply(to));
      return;
    }
    long middle = from + (to - from) / 2;
    collect(from, middle, grade, table);
    collect(middle, to, grade, table);
  }
}
