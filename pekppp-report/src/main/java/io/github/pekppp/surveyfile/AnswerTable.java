package io.github.pekppp.surveyfile;

import io.github.pekppp.problem.Problem;
import io.github.pekppp.survey.SurveyCounts;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * What came out of a table of answers (rekapitulasi jawaban responden).
 *
 * @param counts the answers, counted, by the elements that have columns
 * @param by the groupings that were asked for; empty when none was
 * @param rows how many rows there are below the header
 * @param faultyRows how many of them do not count, because something is wrong with them
 * @param faults what is wrong with rows, of the first {@value AnswersReader#MAX_FAULTS} at most
 * @param remarks what a reader of the result must know
 */
public record AnswerTable(
    SurveyCounts counts, List<String> by, long rows, long faultyRows, List<Problem> faults, List<Problem> remarks)
    implements Serializable {

  /**
   * Copies the lists.
   *
   * @param counts the answers, counted
   * @param by the groupings that were asked for; empty when none was
   * @param rows how many rows there are below the header
   * @param faultyRows how many of them do not count
   * @param faults what is wrong with rows
   * @param remarks what a reader of the result must know
   */
  public AnswerTable {
    Objects.requireNonNull(counts, "counts");
    by = List.copyOf(by);
    faults = List.copyOf(faults);
    remarks = List.copyOf(remarks);
  }
}
