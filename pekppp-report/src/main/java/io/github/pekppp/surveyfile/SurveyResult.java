package io.github.pekppp.surveyfile;

import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.survey.ElementMeans;
import io.github.pekppp.survey.Survey;
import io.github.pekppp.survey.SurveyCounts;
import io.github.pekppp.survey.SurveyIndex;
import io.github.pekppp.survey.SurveyRegime;
import io.github.pekppp.survey.WeightRule;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What the file of a survey says (hasil SKM): the index of all, and of each group of respondents. */
@Value.Immutable
public interface SurveyResult extends Serializable {

  /**
   * Returns what it is called.
   *
   * @return the title, or the name of the file
   */
  String title();

  /**
   * Returns the index of all.
   *
   * @return the index; its value is empty while an element has no answers
   */
  SurveyIndex index();

  /**
   * Returns the answers.
   *
   * @return the counts; empty when only means are known
   */
  Optional<SurveyCounts> counts();

  /**
   * Returns the indices of groups.
   *
   * @return by grouping, such as {@code service}, then by value in alphabetical order
   */
  Map<String, Map<String, SurveyIndex>> groups();

  /**
   * Returns the groupings that were asked for.
   *
   * @return some of those of {@link #groups}; empty when none was asked for, and all are wanted
   */
  List<String> by();

  /**
   * Returns how many rows there were.
   *
   * @return the rows below the header; empty when it was no table of answers
   */
  Optional<Long> rows();

  /**
   * Returns how many rows do not count.
   *
   * @return the faulty rows
   */
  @Value.Default
  default long faultyRows() {
    return 0;
  }

  /**
   * Returns what a reader must know.
   *
   * @return remarks
   */
  List<Problem> remarks();

  /**
   * Computes the indices of a table of answers.
   *
   * @param title what it is called
   * @param table the answers
   * @param regime the rules by which the indices are graded
   * @param rule what an element weighs
   * @return the result, or that the weight is not that of so many elements
   */
  static Validation<List<Problem>, SurveyResult> of(
      String title, AnswerTable table, SurveyRegime regime, WeightRule rule) {
    return SurveyIndex.of(ElementMeans.of(table.counts()), regime, rule).map(index -> ImmutableSurveyResult.builder()
        .title(title)
        .index(index)
        .counts(table.counts())
        .groups(groups(table.counts(), regime, rule))
        .by(table.by())
        .rows(table.rows())
        .faultyRows(table.faultyRows())
        .addAllRemarks(table.remarks())
        .addAllRemarks(index.remarks())
        .build());
  }

  /**
   * Computes the indices of a table of answers, throwing where {@link #of(String, AnswerTable, SurveyRegime, WeightRule)}
   * would return a problem.
   *
   * @param title what it is called
   * @param table the answers
   * @param regime the rules by which the indices are graded
   * @param rule what an element weighs
   * @return the result
   * @throws ProblemException when the weight is not that of so many elements
   */
  static SurveyResult ofOrThrow(String title, AnswerTable table, SurveyRegime regime, WeightRule rule) {
    return ProblemLog.orThrow(of(title, table, regime, rule));
  }

  /**
   * Computes the index of a survey as a table shows it.
   *
   * @param survey the survey
   * @param rule what an element weighs
   * @return the result, or that the weight is not that of so many elements
   */
  static Validation<List<Problem>, SurveyResult> of(PublishedSurvey survey, WeightRule rule) {
    return SurveyIndex.of(survey.means(), survey.regime(), rule).map(index -> ImmutableSurveyResult.builder()
        .title(survey.title().orElse(survey.id()))
        .index(index)
        .counts(survey.counts())
        .addAllRemarks(survey.remarks())
        .addAllRemarks(index.remarks())
        .build());
  }

  /**
   * Computes the index of a survey as a table shows it, throwing where {@link #of(PublishedSurvey, WeightRule)} would return
   * a problem.
   *
   * @param survey the survey
   * @param rule what an element weighs
   * @return the result
   * @throws ProblemException when the weight is not that of so many elements
   */
  static SurveyResult ofOrThrow(PublishedSurvey survey, WeightRule rule) {
    return ProblemLog.orThrow(of(survey, rule));
  }

  /**
   * Shows a survey that a unit keeps.
   *
   * @param survey the survey
   * @return the result, with the groups of its answers
   */
  static SurveyResult of(Survey survey) {
    return of(survey, survey.index());
  }

  /**
   * Shows a survey that a unit keeps, graded by other rules or with other weights than its own.
   *
   * @param survey the survey
   * @param regime the rules by which the indices are graded
   * @param rule what an element weighs
   * @return the result, or that the weight is not that of so many elements
   */
  static Validation<List<Problem>, SurveyResult> of(Survey survey, SurveyRegime regime, WeightRule rule) {
    return SurveyIndex.of(survey.index().means(), regime, rule).map(index -> of(survey, index));
  }

  /**
   * Shows a survey that a unit keeps, graded otherwise, throwing where {@link #of(Survey, SurveyRegime, WeightRule)} would return
   * a problem.
   *
   * @param survey the survey
   * @param regime the rules by which the indices are graded
   * @param rule what an element weighs
   * @return the result
   * @throws ProblemException when the weight is not that of so many elements
   */
  static SurveyResult ofOrThrow(Survey survey, SurveyRegime regime, WeightRule rule) {
    return ProblemLog.orThrow(of(survey, regime, rule));
  }

  private static SurveyResult of(Survey survey, SurveyIndex index) {
    return ImmutableSurveyResult.builder()
        .title(survey.title())
        .index(index)
        .counts(survey.counts())
        .groups(survey.counts().map(counts -> groups(counts, index.regime(), index.rule())).orElse(Map.of()))
        .remarks(index.remarks())
        .build();
  }

  private static Map<String, Map<String, SurveyIndex>> groups(SurveyCounts counts, SurveyRegime regime, WeightRule rule) {
    Map<String, Map<String, SurveyIndex>> groups = new LinkedHashMap<>();
    counts.breakdowns().keySet().forEach(grouping ->
        groups.put(grouping, SurveyIndex.byGroupOrThrow(counts, grouping, regime, rule)));
    return groups;
  }
}
