package io.github.pekppp.html;

import io.github.pekppp.layout.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks words into lines that fit a picture.
 *
 * <p>Which font a reader has is unknown: widths are those of a wide one (DejaVu Sans), so that others leave room.
 */
final class Label {

  private static final String NARROW = " iIjlft.,:;'|!()[]";
  private static final String WIDE = "mwMW@%";
  private static final String ELLIPSIS = "\u2026";

  private Label() {}

  /** How wide a text is, in units of a picture, at most. */
  static int width(String text, int fontSize) {
    long thousandths = PlainText.line(text).codePoints().mapToLong(Label::width).sum();
    return Math.toIntExact((thousandths * fontSize + 999) / 1000);
  }

  /** Thousandths of the font size. */
  private static int width(int point) {
    if (point > '~') {
      return point < 0x1100 ? 800 : 1100;
    } else if (NARROW.indexOf(point) >= 0) {
      return 400;
    } else if (WIDE.indexOf(point) >= 0) {
      return 990;
    }
    return Character.isUpperCase(point) ? 750 : 640;
  }

  /** Breaks a text at blanks, long words anywhere, into a number of lines at most; what is cut off ends in an ellipsis. */
  static List<String> lines(String text, int width, int fontSize, int most) {
    List<String> lines = new ArrayList<>();
    String rest = shortened(PlainText.line(text), width, fontSize, most).strip();
    while (!rest.isEmpty() && lines.size() < most) {
      int end = lines.size() == most - 1 ? rest.length() : lineEnd(rest, width, fontSize);
      lines.add(cut(rest.substring(0, end).strip(), width, fontSize));
      rest = rest.substring(end).strip();
    }
    return lines;
  }

  /** Cuts a text to a width. */
  static String cut(String text, int width, int fontSize) {
    String plain = PlainText.line(text);
    if (fitting(plain, width, fontSize) == plain.length()) {
      return plain;
    }
    int end = fitting(plain, width - width(ELLIPSIS, fontSize), fontSize);
    return plain.substring(0, end).stripTrailing() + ELLIPSIS;
  }

  /** As much of a text as could fill all lines and one more, so that a name of 10,000 characters costs no more than one of 100. */
  private static String shortened(String text, int width, int fontSize, int most) {
    return text.substring(0, fitting(text, width * (most + 1), fontSize));
  }

  private static int lineEnd(String text, int width, int fontSize) {
    int end = fitting(text, width, fontSize);
    int blank = end == text.length() ? end : text.lastIndexOf(' ', end);
    return blank > 0 ? blank : end;
  }

  /** How many characters fit a width, at least one. */
  private static int fitting(String text, int width, int fontSize) {
    int left = width * 1000;
    int end = 0;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      left -= width(point) * fontSize;
      if (left < 0 && end > 0) {
        return end;
      }
      end += Character.charCount(point);
    }
    return end;
  }
}
