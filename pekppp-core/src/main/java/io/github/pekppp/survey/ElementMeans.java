package io.github.pekppp.survey;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Ratio;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The mean answer to each element of a survey (nilai rata-rata per unsur, NRR).
 *
 * <p>Either computed from answers, then exact, or taken from a published table, then rounded as it was printed. The mean of
 * an element of several questions is the mean of the questions' means.
 */
@Value.Immutable
public interface ElementMeans extends Serializable {

  /** Printed means and indices have no more decimals. */
  int MOST_DECIMALS = 20;

  /**
   * Returns the form that was answered.
   *
   * @return the form
   */
  SurveyForm form();

  /**
   * Returns the means.
   *
   * @return the means, 1..4, by the id of the element, in the order of the form; an element without answers is left out
   */
  Map<String, Ratio> means();

  /**
   * Returns with how many decimals the means were printed.
   *
   * @return the decimals of the mean that has most; empty for means computed from answers
   */
  Optional<Integer> decimals();

  /**
   * Returns how many answered.
   *
   * @return the respondents; empty when the means come from a table
   */
  Optional<Long> respondents();

  /**
   * Returns the questions that nobody answered.
   *
   * @return their ids; the means of their elements are those of the other questions
   */
  List<String> unanswered();

  /**
   * Computes the means of answers.
   *
   * @param counts the answers
   * @return the exact means
   */
  static ElementMeans of(SurveyCounts counts) {
    ImmutableElementMeans.Builder means =
        ImmutableElementMeans.builder().form(counts.form()).respondents(counts.respondents());
    for (SurveyElement element : counts.form().elements()) {
      List<Ratio> answered = new ArrayList<>();
      for (SurveyQuestion question : element.questions()) {
        Optional<Ratio> mean = counts.answers().getOrDefault(question.id(), AnswerCounts.NONE).mean();
        mean.ifPresentOrElse(answered::add, () -> means.addUnanswered(question.id()));
      }
      if (!answered.isEmpty()) {
        means.putMeans(element.id(), sum(answered).dividedBy(Ratio.of(answered.size())));
      }
    }
    return means.build();
  }

  /**
   * Takes the means of a published table.
   *
   * @param form the form that was answered
   * @param means the printed means, 1..4, in the order of the form
   * @return the means, or what is wrong with them; paths are {@code [2]}
   */
  static Validation<List<Problem>, ElementMeans> printed(SurveyForm form, List<BigDecimal> means) {
    ProblemLog log = new ProblemLog();
    if (means.size() != form.elements().size()) {
      log.add(SurveyProblem.MEANS_NUMBER.at(Place.ROOT, means.size(), form.elements().size()));
    }
    Map<String, BigDecimal> known = new LinkedHashMap<>();
    for (int i = 0; i < means.size(); i++) {
      checkRange(means.get(i), Place.ROOT.item(i + 1), log);
      if (i < form.elements().size()) {
        known.put(form.elements().get(i).id(), means.get(i));
      }
    }
    return log.result(() -> ofPrinted(form, known));
  }

  /**
   * Takes the means of a published table that names its elements.
   *
   * @param form the form that was answered
   * @param means the printed means, 1..4, by the id of the element; an element that is left out has none
   * @return the means, or what is wrong with them; paths are the ids
   */
  static Validation<List<Problem>, ElementMeans> printed(SurveyForm form, Map<String, BigDecimal> means) {
    ProblemLog log = new ProblemLog();
    means.forEach((element, mean) -> {
      if (form.element(element).isEmpty()) {
        log.add(SurveyProblem.ELEMENT_UNKNOWN.at(Place.ROOT.key(element), element, form.id()));
      }
      checkRange(mean, Place.ROOT.key(element), log);
    });
    return log.result(() -> ofPrinted(form, means));
  }

  /**
   * Takes the means of a published table, throwing where {@link #printed(SurveyForm, List)} would return problems.
   *
   * @param form the form that was answered
   * @param means the printed means, 1..4, in the order of the form
   * @return the means
   * @throws ProblemException when something is wrong with them
   */
  static ElementMeans printedOrThrow(SurveyForm form, List<BigDecimal> means) {
    return ProblemLog.orThrow(printed(form, means));
  }

  /**
   * Takes the means of a published table, throwing where {@link #printed(SurveyForm, Map)} would return problems.
   *
   * @param form the form that was answered
   * @param means the printed means, 1..4, by the id of the element
   * @return the means
   * @throws ProblemException when something is wrong with them
   */
  static ElementMeans printedOrThrow(SurveyForm form, Map<String, BigDecimal> means) {
    return ProblemLog.orThrow(printed(form, means));
  }

  private static void checkRange(BigDecimal mean, Place place, ProblemLog log) {
    if (mean.compareTo(BigDecimal.valueOf(AnswerCounts.LOWEST)) < 0
        || mean.compareTo(BigDecimal.valueOf(AnswerCounts.HIGHEST)) > 0) {
      log.add(SurveyProblem.MEAN_RANGE.at(place, mean, AnswerCounts.LOWEST, AnswerCounts.HIGHEST));
    }
    if (mean.scale() > MOST_DECIMALS) {
      log.add(SurveyProblem.FIGURE_DECIMALS.at(place, mean, MOST_DECIMALS));
    }
  }

  private static ElementMeans ofPrinted(SurveyForm form, Map<String, BigDecimal> means) {
    ImmutableElementMeans.Builder printed = ImmutableElementMeans.builder().form(form)
        .decimals(means.values().stream().mapToInt(mean -> Math.max(mean.scale(), 0)).max().orElse(0));
    for (SurveyElement element : form.elements()) {
      BigDecimal mean = means.get(element.id());
      if (mean != null) {
        printed.putMeans(element.id(), Ratio.of(mean));
      }
    }
    return printed.build();
  }

  private static Ratio sum(List<Ratio> values) {
    return values.stream().reduce(Ratio.ZERO, Ratio::plus);
  }

  /**
   * Finds the mean of an element.
   *
   * @param element the id of the element
   * @return its mean, 1..4; empty when it has no answers
   */
  default Optional<Ratio> mean(String element) {
    return Optional.ofNullable(means().get(element));
  }

  /**
   * Lists the elements without answers.
   *
   * @return the elements in the order of the form; while there is one, there is no index
   */
  default List<SurveyElement> missing() {
    return form().elements().stream().filter(element -> !means().containsKey(element.id())).toList();
  }
}
