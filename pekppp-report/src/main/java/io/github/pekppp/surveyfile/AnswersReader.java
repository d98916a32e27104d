package io.github.pekppp.surveyfile;

import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.survey.SurveyForm;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * Reads the answers to a survey from a table (CSV): a row for each respondent, once through, in memory that does not grow
 * with the rows.
 *
 * <p>A header names the columns, separated by commas, semicolons or tabs. A column holds the answers to a question or to an
 * element of one question when it has its id, its name in Indonesian or English, or its number ({@code U1}); elements
 * without a column do not count. A column that {@link Groupings} knows, or that was asked for, says to which group the
 * respondent belongs. All other columns are left alone; one that another form asks, or that is a number beyond the form, is
 * told. An answer is 1, 2, 3 or 4, also as 4.0 or 4,0; an empty cell, a dash and {@code NA} are none. A faulty row is listed and does not count; the others do.
 *
 * <pre>{@code
 * AnswerTable table = AnswersReader.of(SurveyForm.skm2017()).readOrThrow("answers.csv", in);
 * ElementMeans.of(table.counts());
 * }</pre>
 */
public final class AnswersReader {

  /** Further faults of rows are only counted. */
  public static final int MAX_FAULTS = 100;

  private final List<SurveyForm> forms;
  private final List<String> by;
  private final LongConsumer progress;

  private AnswersReader(List<SurveyForm> forms, List<String> by, LongConsumer progress) {
    this.forms = List.copyOf(forms);
    this.by = List.copyOf(by);
    this.progress = progress;
  }

  /**
   * Creates a reader.
   *
   * @param form the form that was answered; numbered columns that are not as many as its elements make a form of numbers
   * @return the reader
   */
  public static AnswersReader of(SurveyForm form) {
    return among(List.of(Objects.requireNonNull(form, "form")));
  }

  /**
   * Creates a reader that tells by the header which form was answered.
   *
   * @param forms the forms to choose from; that whose names most columns have was answered, of several the first
   * @return the reader
   * @throws IllegalArgumentException when there is no form
   */
  public static AnswersReader among(List<SurveyForm> forms) {
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("forms: is empty");
    }
    return new AnswersReader(forms, List.of(), rows -> {});
  }

  /**
   * Groups the respondents by further columns.
   *
   * @param columns the names of the columns, or the groupings they are known as
   * @return a reader that does
   */
  public AnswersReader by(List<String> columns) {
    return new AnswersReader(forms, columns, progress);
  }

  /**
   * Tells how far a reading is.
   *
   * @param listener takes how many rows were read, now and then
   * @return a reader that does
   */
  public AnswersReader telling(LongConsumer listener) {
    return new AnswersReader(forms, by, listener);
  }

  /**
   * Reads a table.
   *
   * @param name the name that problems carry, usually the file name; their columns count cells
   * @param in the table in UTF-8, with or without byte-order mark; it is closed
   * @return the answers, or why there are none at all
   * @throws IOException when it cannot be read on
   */
  public Validation<List<Problem>, AnswerTable> read(String name, InputStream in) throws IOException {
    try (TableText text = new TableText(in)) {
      return new TableReading(name, new TableRows(text), progress).read(forms, by);
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  /**
   * Reads a table, throwing where {@link #read} would return problems.
   *
   * @param name the name that problems carry, usually the file name
   * @param in the table in UTF-8, with or without byte-order mark; it is closed
   * @return the answers
   * @throws IOException when it cannot be read on
   * @throws ProblemException when there are no answers at all
   */
  public AnswerTable readOrThrow(String name, InputStream in) throws IOException {
    return ProblemLog.orThrow(read(name, in));
  }
}
