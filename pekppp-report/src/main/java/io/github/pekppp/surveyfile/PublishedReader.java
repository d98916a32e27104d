package io.github.pekppp.surveyfile;

import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentReader;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.survey.SurveyForm;
import io.github.pekppp.survey.SurveyRegime;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;

/**
 * Reads surveys as tables show them, YAML or JSON: one, or a list of several.
 *
 * <pre>{@code
 * id: RSUD-2025-1
 * title: RSUD, first semester of 2025      # optional
 * regime: 2017                             # 2017, the default, or 2004
 * counts: {requirements: [0, 3, 80, 60]}   # answers of 1, 2, 3 and 4 by question; a list when elements have no names
 * printed_nrr: {requirements: 3.40}        # optional: the means that were printed beside the counts
 * published: {ikm: 84.97, category: B}     # optional: category too
 * reproduced_by: exact                     # optional: the weight rule that gives the published figure, or none
 * }</pre>
 *
 * <p>{@code nrr} with the printed means of the elements stands in the place of {@code counts} where the answers are not known.
 */
public final class PublishedReader {

  private final Optional<SurveyForm> form;
  private final Optional<SurveyRegime> regime;

  private PublishedReader(Optional<SurveyForm> form, Optional<SurveyRegime> regime) {
    this.form = form;
    this.regime = regime;
  }

  /**
   * Returns a reader that knows the forms of the two regimes.
   *
   * @return the reader
   */
  public static PublishedReader standard() {
    return new PublishedReader(Optional.empty(), Optional.empty());
  }

  /**
   * Adds a form.
   *
   * @param own a form of one's own, which comes before those of the regimes
   * @return a reader that knows it
   */
  public PublishedReader withForm(SurveyForm own) {
    return new PublishedReader(Optional.of(own), regime);
  }

  /**
   * Sets the regime.
   *
   * @param chosen the rules by which all are graded, whatever the files say
   * @return a reader that does
   */
  public PublishedReader withRegime(SurveyRegime chosen) {
    return new PublishedReader(form, Optional.of(chosen));
  }

  /**
   * Reads surveys.
   *
   * @param name the name that problems carry, usually the file name
   * @param content the content of the file, in UTF-8
   * @return the surveys in the order of the file, or everything that is wrong with them
   */
  public Validation<List<Problem>, List<PublishedSurvey>> read(String name, byte[] content) {
    Validation<List<Problem>, DocumentNode> document = DocumentReader.read(name, content);
    if (document.isInvalid()) {
      return Validation.invalid(document.getError());
    }
    ProblemLog log = new ProblemLog();
    PublishedDecoder decoder = new PublishedDecoder(log, form, regime);
    List<PublishedSurvey> surveys = decoder.surveys(document.get());
    return log.result(() -> surveys);
  }

  /**
   * Reads surveys, throwing where {@link #read} would return problems.
   *
   * @param name the name that problems carry, usually the file name
   * @param content the content of the file, in UTF-8
   * @return the surveys in the order of the file
   * @throws ProblemException when something is wrong with them
   */
  public List<PublishedSurvey> readOrThrow(String name, byte[] content) {
    return ProblemLog.orThrow(read(name, content));
  }
}
