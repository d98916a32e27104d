package io.github.pekppp.locus;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code of an administrative region (kode wilayah administrasi pemerintahan) as the Ministry of Home Affairs gives it.
 *
 * <p>Two digits name a province, {@code 76}; two more a kabupaten or kota, {@code 76.04}; two more a district (kecamatan);
 * four more a village. Whether a region of that code exists is not checked.
 *
 * @param digits the digits without dots, 2, 4, 6 or 10 of them
 */
public record RegionCode(String digits) implements Comparable<RegionCode>, Serializable {

  private static final Pattern FORM =
      Pattern.compile("[1-9]\\d(\\.\\d{2}){0,2}|[1-9]\\d\\.\\d{2}\\.\\d{2}\\.\\d{4}|[1-9]\\d(\\d{2}){1,2}|[1-9]\\d{9}");

  /**
   * Checks the form.
   *
   * @param digits the digits without dots, 2, 4, 6 or 10 of them; {@link #of} takes a code with dots
   */
  public RegionCode {
    if (digits.indexOf('.') >= 0 || !FORM.matcher(digits).matches()) {
      throw new IllegalArgumentException("digits: \"" + digits + "\" is no region code of digits alone; RegionCode.of takes dots");
    }
  }

  /**
   * Takes a region code that is known to be one, such as {@code 35.15}.
   *
   * @param text the code, with dots between its parts or without any
   * @return the code
   * @throws IllegalArgumentException when the text is none; {@link #parse} returns nothing then
   */
  public static RegionCode of(String text) {
    return parse(text).orElseThrow(() -> new IllegalArgumentException("text: \"" + text + "\" is no region code"));
  }

  /**
   * Reads a region code.
   *
   * @param text the code, with dots between its parts or without any
   * @return the code; empty when the text is none
   */
  public static Optional<RegionCode> parse(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new RegionCode(text.replace(".", ""))) : Optional.empty();
  }

  /**
   * Returns the province that this region is, or lies in.
   *
   * @return the code of two digits
   */
  public RegionCode province() {
    return new RegionCode(digits.substring(0, 2));
  }

  @Override
  public int compareTo(RegionCode other) {
    return digits.compareTo(other.digits);
  }

  /**
   * Returns the code with dots between its parts.
   *
   * @return such as {@code 76.04}
   */
  @Override
  public String toString() {
    StringBuilder dotted = new StringBuilder(digits.substring(0, 2));
    for (int at = 2; at < digits.length(); at = at < 6 ? at + 2 : digits.length()) {
      dotted.append('.').append(digits, at, at < 6 ? at + 2 : digits.length());
    }
    return dotted.toString();
  }
}
