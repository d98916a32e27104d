package io.github.pekppp.html;

import io.github.pekppp.layout.Document;

/**
 * Renders a document as one HTML file that needs nothing else: no script, no font, no picture from elsewhere.
 *
 * <p>It reads on a phone and on a screen, light and dark, prints on A4, and is well-formed XML. Every text of the document stands in an
 * element of its own, so that no text can change how another one is read, with its lines; what works unseen in it is shown as U+FFFD.
 */
public final class HtmlRenderer {

  private HtmlRenderer() {}

  /**
   * Renders a document in the page of the library.
   *
   * @param document the document
   * @return HTML, to be written in UTF-8
   */
  public static String render(Document document) {
    return render(document, HtmlTemplate.standard());
  }

  /**
   * Renders a document in the page of a host.
   *
   * @param document the document
   * @param template the page
   * @return HTML, to be written in UTF-8
   */
  public static String render(Document document, HtmlTemplate template) {
    String title = document.title().isBlank() ? document.name() : document.title();
    return template.page(document.language(), title, new Page(document, title).content());
  }
}
