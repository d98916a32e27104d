package io.github.pekppp.cli;

import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.spreadsheet.WorkbookReader;
import io.github.pekppp.worksheet.Worksheet;
import io.github.pekppp.worksheet.WorksheetReader;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Worksheets in files: those that could be read, and what is wrong with the others. */
final class WorksheetFiles {

  private static final String WORKBOOK = ".xlsx";
  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json", WORKBOOK);

  /** How the names of files begin that a spreadsheet keeps beside a workbook while it is open. */
  private static final String OPEN = "~$";

  private final List<Worksheet> worksheets = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private WorksheetFiles() {}

  /** Reads files, and all worksheets of directories in the order of their names. */
  static WorksheetFiles read(List<Path> paths, List<Instrument> editions, Map<String, String> policy) {
    return read(paths, editions, policy, reader -> reader, done -> {});
  }

  /** Reads files with a reader that knows more, telling how many after each. */
  static WorksheetFiles read(
      List<Path> paths,
      List<Instrument> editions,
      Map<String, String> policy,
      UnaryOperator<WorksheetReader> more,
      LongConsumer progress) {
    WorksheetReader reader = WorksheetReader.standard().withPolicy(policy);
    for (Instrument edition : editions) {
      reader = reader.withEdition(edition);
    }
    reader = more.apply(reader);
    WorksheetFiles files = new WorksheetFiles();
    long done = 0;
    for (Path path : paths) {
      for (Path file : Files.isDirectory(path) ? files.list(path) : List.of(path)) {
        files.read(file, reader);
        progress.accept(++done);
      }
    }
    return files;
  }

  List<Worksheet> worksheets() {
    return worksheets;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Adds what is wrong with something that was read beside them. */
  WorksheetFiles and(List<Problem> more) {
    problems.addAll(more);
    return this;
  }

  private List<Path> list(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      List<Path> files = entries
          .filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().startsWith(OPEN))
          .filter(file -> ENDINGS.stream().anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith))
          .sorted()
          .toList();
      if (files.isEmpty()) {
        problems.add(CliProblem.DIRECTORY_EMPTY.at(InputFiles.place(directory)));
      }
      return files;
    } catch (IOException unreadable) {
      problems.add(InputFiles.unreadable(directory, unreadable));
      return List.of();
    }
  }

  private void read(Path file, WorksheetReader reader) {
    Validation<Problem, byte[]> content = InputFiles.content(file);
    if (content.isInvalid()) {
      problems.add(content.getError());
      return;
    }
    boolean workbook = WorkbookReader.isWorkbook(content.get()) || file.toString().toLowerCase(Locale.ROOT).endsWith(WORKBOOK);
    Validation<List<Problem>, Worksheet> worksheet = workbook
        ? new WorkbookReader(reader).read(file.toString(), content.get())
        : reader.read(file.toString(), content.get());
    if (worksheet.isValid()) {
      worksheets.add(worksheet.get());
    } else {
      problems.addAll(worksheet.getError());
    }
  }

  /** Where the unit of a worksheet is named. */
  static Place place(Worksheet worksheet) {
    return Place.ROOT.at(new Position(worksheet.source(), 1, 1)).key("unit").key("id");
  }
}
