package io.github.pekppp.score;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact ratio of two integers in lowest terms, such as 4957/1200.
 *
 * <p>It has no limits: what fits is kept and computed in {@code long}s, anything larger in {@code BigInteger}s, so that
 * no operation rounds or overflows. Immutable, thread-safe, equal by value.
 */
public final class Ratio implements Comparable<Ratio>, Serializable {

  /** Zero. */
  public static final Ratio ZERO = new Ratio(0, 1, null);

  /** One. */
  public static final Ratio ONE = new Ratio(1, 1, null);

  private static final long serialVersionUID = 1L;

  /** Longer texts are not read as numbers; no figure of the field comes near. */
  private static final int MAX_LENGTH = 60;

  private static final int SHOWN_DECIMALS = 2;
  private static final int MOST_SHOWN = 20;

  private static final Pattern FRACTION = Pattern.compile("([+-]?\\d+)\\s*/\\s*(\\d+)");
  private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  private final long numerator;
  private final long denominator;
  private final @Nullable Wide wide;

  /** A ratio whose numerator or denominator does not fit a long. */
  private record Wide(BigInteger numerator, BigInteger denominator) implements Serializable {}

  private Ratio(long numerator, long denominator, @Nullable Wide wide) {
    this.numerator = numerator;
    this.denominator = denominator;
    this.wide = wide;
  }

  /**
   * Creates a whole number.
   *
   * @param value the number
   * @return the ratio
   */
  public static Ratio of(long value) {
    return value == Long.MIN_VALUE ? of(value, 1) : new Ratio(value, 1, null);
  }

  /**
   * Creates a ratio.
   *
   * @param numerator the number above the line
   * @param denominator the number below the line, not zero
   * @return the ratio in lowest terms
   * @throws ArithmeticException when the denominator is zero
   */
  public static Ratio of(long numerator, long denominator) {
    if (denominator <= 0 || numerator == Long.MIN_VALUE) {
      return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }
    if (numerator == 0) {
      return ZERO;
    }
    long divisor = denominator == 1 ? 1 : gcd(Math.abs(numerator), denominator);
    return new Ratio(numerator / divisor, denominator / divisor, null);
  }

  /**
   * Creates a ratio of integers of any size.
   *
   * @param numerator the number above the line
   * @param denominator the number below the line, not zero
   * @return the ratio in lowest terms
   * @throws ArithmeticException when the denominator is zero
   */
  public static Ratio of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("denominator is zero");
    }
    BigInteger divisor = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
    BigInteger over = numerator.divide(divisor);
    BigInteger under = denominator.divide(divisor);
    return isNarrow(over) && isNarrow(under)
        ? new Ratio(over.longValue(), under.longValue(), null)
        : new Ratio(0, 1, new Wide(over, under));
  }

  /**
   * Creates the ratio that a decimal number stands for.
   *
   * @param value the number
   * @return the ratio
   */
  public static Ratio of(BigDecimal value) {
    return value.scale() <= 0
        ? of(value.toBigIntegerExact(), BigInteger.ONE)
        : of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  /**
   * Creates a ratio of a hundred.
   *
   * @param percent per cents, 17 for 17 %
   * @return the ratio, 17/100
   */
  public static Ratio percent(long percent) {
    return of(percent, 100);
  }

  /**
   * Reads a whole number ({@code 3}), a decimal number ({@code 4.505}) or a fraction ({@code 4957/1200}).
   *
   * @param text the text, at most 60 characters, without exponent
   * @return the ratio; empty when the text is none of these, or divides by zero
   */
  public static Optional<Ratio> parse(String text) {
    String trimmed = text.strip();
    if (trimmed.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    if (DECIMAL.matcher(trimmed).matches()) {
      return Optional.of(of(new BigDecimal(trimmed)));
    }
    Matcher fraction = FRACTION.matcher(trimmed);
    if (!fraction.matches()) {
      return Optional.empty();
    }
    BigInteger under = new BigInteger(fraction.group(2));
    return under.signum() == 0 ? Optional.empty() : Optional.of(of(new BigInteger(fraction.group(1)), under));
  }

  /**
   * Returns the number above the line, in lowest terms.
   *
   * @return the numerator; carries the sign
   */
  public BigInteger numerator() {
    return wide == null ? BigInteger.valueOf(numerator) : wide.numerator();
  }

  /**
   * Returns the number below the line, in lowest terms.
   *
   * @return the denominator, above zero
   */
  public BigInteger denominator() {
    return wide == null ? BigInteger.valueOf(denominator) : wide.denominator();
  }

  /**
   * Returns this ratio as a whole number.
   *
   * @return the number; empty when it is a fraction, or does not fit a long
   */
  public OptionalLong wholeValue() {
    return wide == null && denominator == 1 ? OptionalLong.of(numerator) : OptionalLong.empty();
  }

  /**
   * Adds.
   *
   * @param other what to add
   * @return the exact sum
   */
  public Ratio plus(Ratio other) {
    if (wide == null && other.wide == null) {
      if (numerator == 0 || other.numerator == 0) {
        return numerator == 0 ? other : this;
      }
      if (denominator == other.denominator) {
        long sum = numerator + other.numerator;
        if (((numerator ^ sum) & (other.numerator ^ sum)) >= 0) {
          return of(sum, denominator);
        }
      } else if (fits(numerator, other.denominator)
          && fits(other.numerator, denominator)
          && fits(denominator, other.denominator)) {
        long left = numerator * other.denominator;
        long right = other.numerator * denominator;
        long sum = left + right;
        if (((left ^ sum) & (right ^ sum)) >= 0) {
          return of(sum, denominator * other.denominator);
        }
      }
    }
    return of(
        numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
        denominator().multiply(other.denominator()));
  }

  /**
   * Subtracts.
   *
   * @param other what to subtract
   * @return the exact difference
   */
  public Ratio minus(Ratio other) {
    return plus(other.times(of(-1)));
  }

  /**
   * Multiplies.
   *
   * @param other what to multiply by
   * @return the exact product
   */
  public Ratio times(Ratio other) {
    if (isOne() || other.isOne()) {
      return isOne() ? other : this;
    }
    if (wide == null && other.wide == null
        && fits(numerator, other.numerator) && fits(denominator, other.denominator)) {
      return of(numerator * other.numerator, denominator * other.denominator);
    }
    return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
  }

  /**
   * Divides.
   *
   * @param other what to divide by, not zero
   * @return the exact quotient
   * @throws ArithmeticException when the other is zero
   */
  public Ratio dividedBy(Ratio other) {
    if (wide == null && other.wide == null
        && fits(numerator, other.denominator) && fits(denominator, other.numerator)) {
      return of(numerator * other.denominator, denominator * other.numerator);
    }
    return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
  }

  /**
   * Returns the sign.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return wide == null ? Long.signum(numerator) : wide.numerator().signum();
  }

  /**
   * Rounds to a decimal number, once.
   *
   * @param rounding how
   * @return the rounded number with exactly the decimals asked for
   */
  public BigDecimal rounded(Rounding rounding) {
    BigDecimal over = wide == null ? BigDecimal.valueOf(numerator) : new BigDecimal(wide.numerator());
    BigDecimal under = wide == null ? BigDecimal.valueOf(denominator) : new BigDecimal(wide.denominator());
    return over.divide(under, rounding.decimals(), rounding.mode());
  }

  /**
   * Returns the number as readers see it: with two decimals, or with as many more as it takes not to look rounder than it is.
   *
   * <p>So 8999/9999 of 100 is 89.999, not 90: no number seems to reach a limit of one decimal, or none, that it misses.
   *
   * @return the number itself where two decimals hold it, else a half rounded up, the last decimal not 0; without zeros at its
   *     end
   */
  public BigDecimal shown() {
    int decimals = SHOWN_DECIMALS;
    BigDecimal shown = rounded(new Rounding(decimals, RoundingMode.HALF_UP)).stripTrailingZeros();
    while (shown.scale() < decimals && decimals < MOST_SHOWN && !Ratio.of(shown).equals(this)) {
      decimals++;
      shown = rounded(new Rounding(decimals, RoundingMode.HALF_UP)).stripTrailingZeros();
    }
    return shown.scale() < 0 ? shown.setScale(0) : shown;
  }

  /**
   * Returns the lesser of two ratios.
   *
   * @param other the other
   * @return this or the other
   */
  public Ratio min(Ratio other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * Returns the greater of two ratios.
   *
   * @param other the other
   * @return this or the other
   */
  public Ratio max(Ratio other) {
    return compareTo(other) >= 0 ? this : other;
  }

  @Override
  public int compareTo(Ratio other) {
    if (wide == null && other.wide == null
        && fits(numerator, other.denominator) && fits(other.numerator, denominator)) {
      return Long.compare(numerator * other.denominator, other.numerator * denominator);
    }
    return numerator().multiply(other.denominator()).compareTo(other.numerator().multiply(denominator()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ratio that
        && numerator == that.numerator
        && denominator == that.denominator
        && Objects.equals(wide, that.wide);
  }

  @Override
  public int hashCode() {
    return wide == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : wide.hashCode();
  }

  /**
   * Returns this ratio as {@code numerator/denominator}, which {@link #parse} reads back.
   *
   * @return such as {@code 4957/1200} or {@code 3/1}
   */
  @Override
  public String toString() {
    return numerator() + "/" + denominator();
  }

  private boolean isOne() {
    return wide == null && numerator == 1 && denominator == 1;
  }

  /** Tells whether an integer is kept as a long; the lowest long is not, so that negation is always safe. */
  private static boolean isNarrow(BigInteger value) {
    return value.bitLength() < Long.SIZE && value.longValue() != Long.MIN_VALUE;
  }

  /** Tells whether a product fits a long, leaving out the lowest long so that negation is safe. */
  private static boolean fits(long left, long right) {
    long high = Math.multiplyHigh(left, right);
    long low = left * right;
    return low != Long.MIN_VALUE && high == (low < 0 ? -1 : 0);
  }

  private static long gcd(long left, long right) {
    long greater = left;
    long lesser = right;
    while (lesser != 0) {
      if (greater <= Integer.MAX_VALUE && lesser <= Integer.MAX_VALUE) {
        return gcd((int) greater, (int) lesser);
      }
      long rest = greater % lesser;
      greater = lesser;
      lesser = rest;
    }
    return greater;
  }

  /** The same in ints, whose division takes a processor a fraction of the time. */
  private static int gcd(int left, int right) {
    int greater = left;
    int lesser = right;
    while (lesser != 0) {
      int rest = greater % lesser;
      greater = lesser;
      lesser = rest;
    }
    return greater;
  }

  /**
   * Adds up weighted values over one common denominator, and reduces once, at the end.
   *
   * <p>Exact, whatever the size of the numbers. Not thread-safe.
   */
  public static final class WeightedSum {

    private Ratio aside = ZERO;
    private long numerator;
    private long denominator = 1;

    /** Starts at zero. */
    public WeightedSum() {}

    /**
     * Adds a weighted value.
     *
     * @param weight the weight
     * @param value the value
     */
    public void add(Ratio weight, Ratio value) {
      boolean narrow = weight.wide == null
          && value.wide == null
          && fits(weight.numerator, value.numerator)
          && fits(weight.denominator, value.denominator);
      if (!narrow || !add(weight.numerator * value.numerator, weight.denominator * value.denominator)) {
        aside = aside.plus(weight.times(value));
      }
    }

    /**
     * Returns the sum.
     *
     * @return the sum of all weighted values added so far
     */
    public Ratio total() {
      return aside.plus(Ratio.of(numerator, denominator));
    }

    /** Adds a fraction if the sum still fits. */
    private boolean add(long over, long under) {
      long mine = denominator % under == 0 ? 1 : under / gcd(denominator, under);
      if (!fits(denominator, mine)) {
        return false;
      }
      long common = denominator * mine;
      long yours = common / under;
      if (!fits(numerator, mine) || !fits(over, yours)) {
        return false;
      }
      long sum = numerator * mine + over * yours;
      if (((numerator * mine ^ sum) & (over * yours ^ sum)) < 0 || sum == Long.MIN_VALUE) {
        return false;
      }
      numerator = sum;
      denominator = common;
      return true;
    }
  }
}
