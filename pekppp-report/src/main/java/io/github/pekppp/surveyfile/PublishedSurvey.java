package io.github.pekppp.surveyfile;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.survey.ElementMeans;
import io.github.pekppp.survey.PublishedIndex;
import io.github.pekppp.survey.SurveyCounts;
import io.github.pekppp.survey.SurveyRegime;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A survey as a table shows it (tabel hasil SKM): answers counted, or means of elements, and what was published. */
@Value.Immutable
public interface PublishedSurvey extends Serializable {

  /** Stands for no rule in {@link #reproducedBy}. */
  String NO_RULE = "none";

  /**
   * Returns where the file tells of it.
   *
   * @return its place
   */
  Place place();

  /**
   * Returns its name in the file.
   *
   * @return the id
   */
  String id();

  /**
   * Returns what it is called.
   *
   * @return the title; empty when it has none
   */
  Optional<String> title();

  /**
   * Returns the rules by which it is graded.
   *
   * @return the regime
   */
  SurveyRegime regime();

  /**
   * Returns the answers.
   *
   * @return the counts; empty when only means are known
   */
  Optional<SurveyCounts> counts();

  /**
   * Returns the means to compute from.
   *
   * @return those of the answers where these are known, else the printed ones
   */
  ElementMeans means();

  /**
   * Returns the figures that were published, with what they can be recomputed from.
   *
   * @return the figures; empty when the file has none
   */
  Optional<PublishedIndex> published();

  /**
   * Returns which rule is said to give the published index.
   *
   * @return the code of a weight rule, or {@value #NO_RULE}; empty when the file does not say
   */
  Optional<String> reproducedBy();

  /**
   * Returns what a reader must know.
   *
   * @return remarks on elements that the file leaves out
   */
  List<Problem> remarks();
}
