package io.github.pekppp.html;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with the page of a host. */
public enum HtmlProblem implements ProblemCode {
  /** A placeholder that nothing fills. */
  PAGE_PLACEHOLDER_UNKNOWN("tempat isian {0} tidak dikenal; yang ada: {1}", "there is no placeholder {0}; there are {1}"),
  /** The content stands nowhere, or more than once. */
  PAGE_CONTENT("{{content}} harus ada tepat sekali; ditemukan {0} kali", "{{content}} must stand exactly once; found {0} times"),
  /** A value for a placeholder that the page does not have. */
  PAGE_SLOT_UNUSED("halaman tidak memuat tempat isian {0}", "the page has no placeholder {0}"),
  /** A value for a placeholder that the library fills, or whose name cannot stand in a page. */
  PAGE_SLOT_NAME(
      "{0} tidak dapat menjadi nama tempat isian: huruf kecil, angka, dan tanda hubung, bukan salah satu dari {1}",
      "{0} cannot be the name of a placeholder: lower-case letters, digits and hyphens, and none of {1}"),
  /** A variable that the style sheet does not have. */
  PAGE_VARIABLE_UNKNOWN("variabel gaya {0} tidak dikenal; yang ada: {1}", "there is no style variable {0}; there are {1}"),
  /** A value that is more than a colour, a length or names of fonts. */
  PAGE_VARIABLE_VALUE(
      "nilai variabel gaya {0} bukan warna, ukuran, atau nama huruf: {1}",
      "the value of style variable {0} is no colour, length or name of a font: {1}");

  private final Text template;

  HtmlProblem(String id, String en) {
    this.template = Text.of(id, en);
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Text template() {
    return template;
  }
}
