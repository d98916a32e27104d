package io.github.pekppp.html;

import io.github.pekppp.layout.PlainText;

/**
 * Writes elements and their text: the only way from a document to a page.
 *
 * <p>Names of elements and attributes come from the library; whatever stands in a value or in a text is escaped. What comes out reads the
 * same as HTML and as XML.
 */
final class Markup {

  private final StringBuilder out = new StringBuilder();

  /** Begins an element; attributes are names and values in turn. */
  Markup open(String name, Object... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1].toString());
      out.append('"');
    }
    out.append('>');
    return this;
  }

  Markup close(String name) {
    out.append("</").append(name).append('>');
    return this;
  }

  /** Writes an element that holds nothing. */
  Markup empty(String name, Object... attributes) {
    open(name, attributes);
    out.insert(out.length() - 1, '/');
    return this;
  }

  /** Writes an element that holds a text. */
  Markup element(String name, String text, Object... attributes) {
    return open(name, attributes).text(text).close(name);
  }

  Markup text(String text) {
    escape(text);
    return this;
  }

  /** Ends the line, where white space shows nothing. */
  Markup line() {
    out.append('\n');
    return this;
  }

  /** Puts in what another one wrote. */
  Markup markup(CharSequence written) {
    out.append(written);
    return this;
  }

  static String escaped(String text) {
    return new Markup().text(text).toString();
  }

  private void escape(String text) {
    String plain = PlainText.of(text);
    for (int i = 0; i < plain.length(); i++) {
      char sign = plain.charAt(i);
      switch (sign) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(sign);
      }
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
