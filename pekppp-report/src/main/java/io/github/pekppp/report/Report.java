package io.github.pekppp.report;

import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.text.Language;
import java.util.List;

/** Something to read: for people as blocks of text, for programs as JSON. It shows what was computed, and computes nothing. */
public interface Report {

  /**
   * Returns the report for people.
   *
   * @param language the language to write in
   * @return its parts
   */
  List<Block> blocks(Language language);

  /**
   * Returns the report for programs.
   *
   * @param language the language of names and messages in it
   * @return a JSON value
   */
  Json json(Language language);
}
