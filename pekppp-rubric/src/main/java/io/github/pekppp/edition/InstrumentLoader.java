package io.github.pekppp.edition;

import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentReader;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.text.Fingerprint;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads an edition file (YAML 1.2) and proves that it is sound.
 *
 * <p>Proved are: weights sum to exactly 100 %, ids are unique, conditions refer to declared facts, every level can be
 * reached, categories cover 0 to 5 without gap or overlap, open questions decide what they say. A broken file yields all
 * its problems at once, with lines.
 */
public final class InstrumentLoader {

  private static final String SCHEMA = "edition.schema.json";

  private InstrumentLoader() {}

  /**
   * Loads an edition.
   *
   * @param name the name that problems carry, usually the file name
   * @param content the content of the file, in UTF-8
   * @return the instrument, or everything that is wrong with the file
   */
  public static Validation<List<Problem>, Instrument> load(String name, byte[] content) {
    Validation<List<Problem>, DocumentNode> document = DocumentReader.read(name, content);
    if (document.isInvalid()) {
      return Validation.invalid(document.getError());
    }
    ProblemLog log = new ProblemLog();
    Optional<Instrument> instrument = new EditionDecoder(log).edition(document.get(), Fingerprint.sha256(content));
    return log.result(instrument::orElseThrow);
  }

  /**
   * Loads an edition, throwing where {@link #load} would return problems.
   *
   * @param name the name that problems carry
   * @param content the content of the file
   * @return the instrument
   * @throws ProblemException when the file is not sound
   */
  public static Instrument loadOrThrow(String name, byte[] content) {
    return ProblemLog.orThrow(load(name, content));
  }

  /**
   * Returns the JSON Schema of edition files (draft 2020-12), by which text editors check and complete them.
   *
   * <p>It tells faults of form. Whether an edition is sound as a whole, only {@link #load} proves.
   *
   * @return the schema as JSON
   */
  public static String schema() {
    try (InputStream in = InstrumentLoader.class.getResourceAsStream(SCHEMA)) {
      return new String(Objects.requireNonNull(in, SCHEMA).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the library's own " + SCHEMA, unreadable);
    }
  }
}
