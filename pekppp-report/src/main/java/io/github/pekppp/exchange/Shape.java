package io.github.pekppp.exchange;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentReader;
import io.github.pekppp.json.Definitions;
import io.github.pekppp.json.Json;
import io.github.pekppp.json.JsonKind;
import io.github.pekppp.json.JsonWriter;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;

/**
 * How the values of a type look in JSON: one description that writes them, reads them back and gives their schema.
 *
 * <p>What was written is read back as an equal value. Reading takes YAML too, and reports every fault with its path and
 * line. Immutable, thread-safe. {@link Shapes} lists all there are.
 *
 * @param <T> the type
 */
public abstract class Shape<T> {

  Shape() {}

  /**
   * Reads a value.
   *
   * @param name the name that problems carry, usually the file name
   * @param content JSON or YAML, in UTF-8
   * @return the value, or everything that is wrong with it
   */
  public final Validation<List<Problem>, T> read(String name, byte[] content) {
    Validation<List<Problem>, DocumentNode> document = DocumentReader.read(name, content);
    if (document.isInvalid()) {
      return Validation.invalid(document.getError());
    }
    ProblemLog log = new ProblemLog();
    Optional<T> value = decode(document.get(), new Decoder(log));
    return log.result(value::orElseThrow);
  }

  /**
   * Reads a value, throwing where {@link #read} would return problems.
   *
   * @param name the name that problems carry
   * @param content JSON or YAML, in UTF-8
   * @return the value
   * @throws ProblemException when something is wrong with it
   */
  public final T readOrThrow(String name, byte[] content) {
    return ProblemLog.orThrow(read(name, content));
  }

  /**
   * Writes a value.
   *
   * @param value the value
   * @return indented JSON that ends with a line feed, the same bytes on every machine
   */
  public final String write(T value) {
    return JsonWriter.write(json(value));
  }

  /**
   * Returns the JSON Schema of this type (draft 2020-12), by which editors check and complete files.
   *
   * @return the schema as JSON
   */
  public final String schema() {
    Definitions definitions = new Definitions();
    Json root = schema(definitions);
    return JsonWriter.write(definitions.document(root));
  }

  /**
   * Returns the JSON of a value, to put it into a greater whole.
   *
   * @param value the value
   * @return the JSON
   */
  public abstract Json json(T value);

  /**
   * Returns what the JSON looks like, to put its schema into that of a greater whole.
   *
   * @return the kind of JSON that {@link #json} gives
   */
  public final JsonKind kind() {
    return this::schema;
  }

  /** Reads a value from a document; empty after a problem was logged. */
  abstract Optional<T> decode(DocumentNode node, Decoder decoder);

  /** Describes the JSON; what has a name goes to the definitions. */
  abstract Json schema(Definitions definitions);
}
