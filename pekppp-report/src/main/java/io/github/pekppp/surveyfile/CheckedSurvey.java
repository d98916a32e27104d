package io.github.pekppp.surveyfile;

import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.survey.ElementMeans;
import io.github.pekppp.survey.PublishedIndex;
import io.github.pekppp.survey.Recomputation;
import io.github.pekppp.survey.SurveyElement;
import io.github.pekppp.survey.WeightRule;
import io.github.pekppp.text.Text;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A published survey, recomputed (hitung ulang IKM yang dipublikasikan).
 *
 * @param survey the survey as a file shows it
 * @param recomputation what came of its published figure
 */
public record CheckedSurvey(PublishedSurvey survey, Recomputation recomputation) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param survey the survey as a file shows it
   * @param recomputation what came of its published figure
   */
  public CheckedSurvey {
    Objects.requireNonNull(survey, "survey");
    Objects.requireNonNull(recomputation, "recomputation");
  }

  /**
   * Recomputes the published figure of a survey.
   *
   * @param survey the survey as a file shows it
   * @return what came of it, or why it cannot be recomputed
   */
  public static Validation<List<Problem>, CheckedSurvey> of(PublishedSurvey survey) {
    if (survey.published().isEmpty()) {
      return Validation.invalid(List.of(SurveyFileProblem.PUBLISHED_MISSING.at(survey.place())));
    }
    return Recomputation.of(survey.published().get())
        .map(found -> new CheckedSurvey(survey, found))
        .mapError(problems -> problems.stream()
            .map(problem -> new Problem(problem.code(), problem.severity(), survey.place(), problem.message()))
            .toList());
  }

  /**
   * Recomputes the published figure of a survey, throwing where {@link #of} would return problems.
   *
   * @param survey the survey as a file shows it
   * @return what came of it
   * @throws ProblemException when it cannot be recomputed
   */
  public static CheckedSurvey ofOrThrow(PublishedSurvey survey) {
    return ProblemLog.orThrow(of(survey));
  }

  /**
   * Tells whether what the file says of the rule comes true.
   *
   * @return empty when the file does not say
   */
  public Optional<Boolean> claimHolds() {
    return survey.reproducedBy().map(claim -> claim.equals(PublishedSurvey.NO_RULE)
        ? recomputation.reproducedBy().isEmpty()
        : recomputation.reproducedBy().stream().map(WeightRule::code).anyMatch(claim::equals));
  }

  /**
   * Lists where the file and the recomputation contradict one another.
   *
   * @return a category that is not that of the figure, means that are not those of the answers, a rule that is not so; empty when
   *     the file is right, or does not say
   */
  public List<Problem> contradictions() {
    List<Problem> contradictions = new ArrayList<>();
    PublishedIndex published = recomputation.published();
    recomputation.rightCategory().ifPresent(right -> contradictions.add(SurveyFileProblem.PUBLISHED_CATEGORY_DIFFERS.at(
        survey.place().key("published").key("category"), published.ikm(), right.letter(), published.category().orElse(""))));
    List<SurveyElement> differing = recomputation.differingMeans();
    if (!differing.isEmpty()) {
      contradictions.add(SurveyFileProblem.PUBLISHED_MEANS_DIFFER.at(
          survey.place().key("printed_nrr"), Text.join(differing.stream().map(this::means).toList(), Text.same("; "))));
    }
    if (!claimHolds().orElse(true)) {
      String found = recomputation.rule().map(WeightRule::code).orElse(PublishedSurvey.NO_RULE);
      contradictions.add(SurveyFileProblem.REPRODUCED_BY_DIFFERS.at(
          survey.place().key("reproduced_by"), survey.reproducedBy().orElse(""), found));
    }
    return List.copyOf(contradictions);
  }

  /** The mean of an element as it is printed, beside that of the answers. */
  private Text means(SurveyElement element) {
    ElementMeans means = recomputation.published().means().orElseThrow();
    Rounding decimals = new Rounding(means.decimals().orElse(0), RoundingMode.HALF_UP);
    Ratio printed = means.mean(element.id()).orElseThrow();
    Ratio counted = recomputation.means().mean(element.id()).orElseThrow();
    return Text.of("{0}: {1}, bukan {2}", "{0}: {1}, not {2}")
        .with(element.label(), printed.rounded(decimals).toPlainString(), counted.rounded(decimals).toPlainString());
  }

}
