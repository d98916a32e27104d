package io.github.pekppp.surveyfile;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.survey.SurveyCounts;
import io.github.pekppp.survey.SurveyForm;
import io.github.pekppp.survey.SurveyTally;
import io.vavr.control.Validation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/** One reading of a table. */
final class TableReading {

  private static final int LONGEST_GROUP = 200;
  private static final int SHOWN = 40;
  private static final int ROWS_BETWEEN_NEWS = 4096;

  private final String name;
  private final TableRows table;
  private final TableRow row;
  private final LongConsumer progress;
  private final List<Problem> faults = new ArrayList<>();
  private long rows;
  private long faultyRows;

  TableReading(String name, TableRows table, LongConsumer progress) {
    this.name = name;
    this.table = table;
    this.row = table.row();
    this.progress = progress;
  }

  Validation<List<Problem>, AnswerTable> read(List<SurveyForm> forms, List<String> by) throws IOException {
    Validation<List<Problem>, TableHeader> header = header(forms, by);
    return header.isInvalid() ? Validation.invalid(header.getError()) : Validation.valid(rows(header.get()));
  }

  private Validation<List<Problem>, TableHeader> header(List<SurveyForm> forms, List<String> by) throws IOException {
    TableRows.Step step = table.next();
    Place place = Place.ROOT.at(new Position(name, 1, 1));
    if (step == TableRows.Step.END) {
      return invalid(SurveyFileProblem.TABLE_EMPTY.at(place));
    }
    if (isSpoilt(table.firstLine())) {
      return invalid(SurveyFileProblem.TABLE_NOT_TEXT.at(place));
    }
    if (step != TableRows.Step.ROW) {
      return invalid(SurveyFileProblem.HEADER_UNREADABLE.at(place));
    }
    List<String> names = IntStream.range(0, row.size()).mapToObj(row::text).toList();
    return TableHeader.of(names, forms, by, place.at(position(0)));
  }

  private static <T> Validation<List<Problem>, T> invalid(Problem problem) {
    return Validation.invalid(List.of(problem));
  }

  private AnswerTable rows(TableHeader header) throws IOException {
    SurveyTally tally = SurveyTally.of(header.form(), header.groupings());
    int[] answers = new int[header.form().questions().size()];
    String[] groups = new String[header.groupings().size()];
    Arrays.fill(groups, "");
    for (TableRows.Step step = table.next(); step != TableRows.Step.END; step = table.next()) {
      rows++;
      if (isWhole(step, header) && take(header.answers(), answers) && take(header.groups(), groups)) {
        tally.add(answers, groups, Place.ROOT);
      } else {
        faultyRows++;
      }
      if (rows % ROWS_BETWEEN_NEWS == 0) {
        progress.accept(rows);
      }
    }
    SurveyCounts counts = tally.counts();
    return new AnswerTable(counts, header.by(), rows, faultyRows, faults, remarks(header, counts));
  }

  private boolean isWhole(TableRows.Step step, TableHeader header) {
    if (step == TableRows.Step.ROW && row.size() == header.columns()) {
      return true;
    }
    if (faults.size() < AnswersReader.MAX_FAULTS) {
      Place place = Place.ROOT.at(position(step == TableRows.Step.ROW ? Math.min(row.size(), header.columns()) : row.size()));
      faults.add(switch (step) {
        case BROKEN_QUOTE -> SurveyFileProblem.ROW_QUOTES.at(place, TableRows.MAX_CELL);
        case TOO_LONG -> SurveyFileProblem.ROW_TOO_LONG.at(place, TableRow.MAX_CHARS);
        default -> SurveyFileProblem.ROW_CELLS.at(place, row.size(), header.columns());
      });
    }
    return false;
  }

  private boolean take(List<TableHeader.Column> columns, int[] answers) {
    boolean sound = true;
    for (TableHeader.Column column : columns) {
      int answer = row.answer(column.cell());
      answers[column.target()] = answer;
      if (answer == TableRow.NO_NUMBER) {
        fault(SurveyFileProblem.ANSWER_UNREADABLE, column, shown(row.text(column.cell())));
        sound = false;
      }
    }
    return sound;
  }

  private boolean take(List<TableHeader.Column> columns, String[] groups) {
    boolean sound = true;
    for (TableHeader.Column column : columns) {
      String group = row.text(column.cell());
      groups[column.target()] = row.answer(column.cell()) == SurveyTally.NO_ANSWER ? "" : group;
      if (group.length() > LONGEST_GROUP || isSpoilt(group)) {
        fault(SurveyFileProblem.GROUP_UNREADABLE, column, LONGEST_GROUP);
        sound = false;
      }
    }
    return sound;
  }

  private void fault(SurveyFileProblem problem, TableHeader.Column column, Object argument) {
    if (faults.size() < AnswersReader.MAX_FAULTS) {
      faults.add(problem.at(Place.ROOT.at(position(column.cell())).key(column.name()), argument));
    }
  }

  private static String shown(String text) {
    return text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
  }

  /** Tells whether a text holds what no text holds: bytes of another encoding, or of no text at all. */
  private static boolean isSpoilt(String text) {
    return text.indexOf('\uFFFD') >= 0 || text.indexOf('\0') >= 0;
  }

  /** Where a cell stands, counted from 0: columns of a table are counted by cells. */
  private Position position(int cell) {
    return new Position(name, (int) Math.min(table.line(), Integer.MAX_VALUE), cell + 1);
  }

  private List<Problem> remarks(TableHeader header, SurveyCounts counts) {
    List<Problem> remarks = new ArrayList<>(header.remarks());
    remarks.addAll(counts.remarks());
    Place place = Place.of(name);
    if (faultyRows > 0) {
      remarks.add(SurveyFileProblem.ROWS_FAULTY.at(place, faultyRows, rows));
    }
    if (counts.withoutAnswers() > 0) {
      remarks.add(SurveyFileProblem.ROWS_WITHOUT_ANSWERS.at(place, counts.withoutAnswers()));
    }
    return remarks;
  }
}
