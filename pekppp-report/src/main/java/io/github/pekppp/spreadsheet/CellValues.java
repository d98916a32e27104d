package io.github.pekppp.spreadsheet;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.problem.Place;
import io.github.pekppp.text.Coded;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns cells that people filled in into values of a document; what a cell cannot mean goes to a problem log. */
final class CellValues {

  private static final Pattern CODE = Pattern.compile(".*\\[([^\\[\\]]*)\\]\\s*", Pattern.DOTALL);
  private static final Pattern DIGITS = Pattern.compile("\\s*\\d{1,15}([.,]\\d{1,15})?\\s*");
  private static final Set<String> YES = Set.of("ya", "yes", "true");
  private static final Set<String> NO = Set.of("tidak", "no", "false");
  private static final int LONGEST_NUMBER = 40;
  private static final int LONGEST_KEY = 100;

  private final Decoder decoder;

  CellValues(Decoder decoder) {
    this.decoder = decoder;
  }

  /** The text of a cell that the template wrote itself; what is longer than any of those is cut. */
  static String text(XlsxCell cell) {
    String text = cell.kind() == XlsxCell.Kind.NUMBER ? plain(cell.text()).orElse(cell.text()) : cell.text().strip();
    return text.length() > LONGEST_KEY ? text.substring(0, LONGEST_KEY) + "..." : text;
  }

  /** A value as it stands; a formula and an error are problems. */
  Optional<DocumentNode> scalar(XlsxCell cell, Place place) {
    if (cell.formula()) {
      decoder.problem(WorkbookProblem.CELL_FORMULA, place);
      return Optional.empty();
    }
    return switch (cell.kind()) {
      case ERROR -> {
        decoder.problem(WorkbookProblem.CELL_ERROR, place, cell.text());
        yield Optional.empty();
      }
      case TRUTH -> Optional.of(new DocumentNode.Scalar(place, cell.text().equals("1") ? "true" : "false", false));
      case NUMBER -> Optional.of(plain(cell.text())
          .map(number -> new DocumentNode.Scalar(place, number, false))
          .orElse(new DocumentNode.Scalar(place, cell.text(), true)));
      case TEXT -> Optional.of(new DocumentNode.Scalar(place, cell.text(), true));
    };
  }

  /** A number; digits kept as text are told, as the formulas of the workbook do not count them either. */
  Optional<DocumentNode> number(XlsxCell cell, Place place) {
    Optional<DocumentNode> value = scalar(cell, place);
    if (value.isPresent() && cell.kind() == XlsxCell.Kind.TEXT && DIGITS.matcher(cell.text()).matches()) {
      decoder.problem(WorkbookProblem.CELL_TEXT, place, value.get().kind());
      return Optional.empty();
    }
    return value;
  }

  /** A choice: the code in brackets at the end of what the list shows, or the code alone. */
  Optional<DocumentNode> choice(XlsxCell cell, Place place) {
    Matcher code = CODE.matcher(cell.text());
    return cell.kind() == XlsxCell.Kind.TEXT && !cell.formula() && code.matches()
        ? Optional.of(new DocumentNode.Scalar(place, code.group(1), true))
        : scalar(cell, place);
  }

  /** A choice that may also be written as its label, in Indonesian or English. */
  Optional<DocumentNode> choice(XlsxCell cell, Place place, List<? extends Coded> set) {
    String words = cell.text().strip();
    Optional<? extends Coded> labelled = set.stream()
        .filter(coded -> coded.label().id().equalsIgnoreCase(words) || coded.label().en().equalsIgnoreCase(words)).findFirst();
    return labelled.isPresent() && !cell.formula()
        ? Optional.of(new DocumentNode.Scalar(place, labelled.get().code(), true))
        : choice(cell, place);
  }

  /** A level, or that there were no cases. */
  Optional<DocumentNode> mark(XlsxCell cell, Place place) {
    return CODE.matcher(cell.text()).matches() ? choice(cell, place) : number(cell, place);
  }

  /** Yes or no, in either language. */
  Optional<DocumentNode.Scalar> yesNo(XlsxCell cell, Place place) {
    Optional<DocumentNode> value = scalar(cell, place);
    if (value.isEmpty() || !(value.get() instanceof DocumentNode.Scalar scalar)) {
      return Optional.empty();
    }
    String word = scalar.text().strip().toLowerCase(Locale.ROOT);
    if (!YES.contains(word) && !NO.contains(word)) {
      decoder.problem(WorkbookProblem.CELL_YES_NO, place, scalar.kind());
      return Optional.empty();
    }
    return Optional.of(new DocumentNode.Scalar(place, Boolean.toString(YES.contains(word)), false));
  }

  /** A number without exponent; spreadsheets write 4 as {@code 4.0} or {@code 4E0} at times. */
  private static Optional<String> plain(String number) {
    if (number.length() > LONGEST_NUMBER) {
      return Optional.empty();
    }
    try {
      BigDecimal value = new BigDecimal(number).stripTrailingZeros();
      return Math.abs((long) value.scale()) <= LONGEST_NUMBER ? Optional.of(value.toPlainString()) : Optional.empty();
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}
