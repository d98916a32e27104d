package io.github.pekppp.edition;

import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentReader;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.selfreport.SelfReportForm;
import io.github.pekppp.text.Fingerprint;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the self-report form of an edition (YAML 1.2) and proves that it fits the edition.
 *
 * <p>Proved are: conditions name earlier questions of their indicator, every fact of the edition is asked, derived or
 * said to be the evaluator's, whatever is derived is a value of its fact, every question serves a fact or is said to
 * serve the evaluator, evidence is that of the edition. A broken file yields all its problems at once, with lines.
 */
public final class SelfReportLoader {

  private SelfReportLoader() {}

  /**
   * Loads a form.
   *
   * @param instrument the edition it is for
   * @param name the name that problems carry, usually the file name
   * @param content the content of the file, in UTF-8
   * @return the form, or everything that is wrong with the file
   */
  public static Validation<List<Problem>, SelfReportForm> load(Instrument instrument, String name, byte[] content) {
    Objects.requireNonNull(instrument, "instrument");
    Validation<List<Problem>, DocumentNode> document = DocumentReader.read(name, content);
    if (document.isInvalid()) {
      return Validation.invalid(document.getError());
    }
    ProblemLog log = new ProblemLog();
    Optional<SelfReportForm> form =
        new SelfReportDecoder(log, instrument).form(document.get(), Fingerprint.sha256(content));
    return log.result(form::orElseThrow);
  }

  /**
   * Loads a form, throwing where {@link #load} would return problems.
   *
   * @param instrument the edition it is for
   * @param name the name that problems carry
   * @param content the content of the file
   * @return the form
   * @throws ProblemException when the file is not sound
   */
  public static SelfReportForm loadOrThrow(Instrument instrument, String name, byte[] content) {
    return ProblemLog.orThrow(load(instrument, name, content));
  }
}
