package io.github.pekppp.edition;

import io.github.pekppp.bridge.RecordBridge;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentReader;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.text.Fingerprint;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads how the facts of an edition follow from the records of a unit (YAML 1.2) and proves that it fits the edition.
 *
 * <p>Proved are: indicators, facts and options are those of the edition, questions those of the catalogue, every fact of a
 * covered indicator is derived or said to be beyond records, whatever is derived is a value of its fact. A broken file yields
 * all its problems at once, with lines.
 */
public final class RecordBridgeLoader {

  private RecordBridgeLoader() {}

  /**
   * Loads a bridge.
   *
   * @param instrument the edition it is for
   * @param name the name that problems carry, usually the file name
   * @param content the content of the file, in UTF-8
   * @return the bridge, or everything that is wrong with the file
   */
  public static Validation<List<Problem>, RecordBridge> load(Instrument instrument, String name, byte[] content) {
    Objects.requireNonNull(instrument, "instrument");
    Validation<List<Problem>, DocumentNode> document = DocumentReader.read(name, content);
    if (document.isInvalid()) {
      return Validation.invalid(document.getError());
    }
    ProblemLog log = new ProblemLog();
    Optional<RecordBridge> bridge =
        new RecordBridgeDecoder(log, instrument).bridge(document.get(), Fingerprint.sha256(content));
    return log.result(bridge::orElseThrow);
  }

  /**
   * Loads a bridge, throwing where {@link #load} would return problems.
   *
   * @param instrument the edition it is for
   * @param name the name that problems carry
   * @param content the content of the file
   * @return the bridge
   * @throws ProblemException when the file is not sound
   */
  public static RecordBridge loadOrThrow(Instrument instrument, String name, byte[] content) {
    return ProblemLog.orThrow(load(instrument, name, content));
  }
}
