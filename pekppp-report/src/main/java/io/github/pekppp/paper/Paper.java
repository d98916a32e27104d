package io.github.pekppp.paper;

import io.github.pekppp.layout.Document;
import io.github.pekppp.text.Language;

/**
 * A document to hand in, sign or show (dokumen), before anything renders it.
 *
 * <p>A host makes one of its own by implementing this; every renderer takes it like those of the library.
 */
public interface Paper {

  /**
   * Returns what files with it are called.
   *
   * @return a name without ending: lower-case letters, digits and hyphens
   */
  String name();

  /**
   * Writes it in a language.
   *
   * @param language the language
   * @return the document, the same at every call
   */
  Document document(Language language);
}
