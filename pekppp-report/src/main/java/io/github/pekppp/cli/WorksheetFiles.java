package io.github.pekppp.cli;

import io.github.pekppp.document.DocumentReader;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.worksheet.Worksheet;
import io.github.pekppp.worksheet.WorksheetReader;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Worksheets in files: those that could be read, and what is wrong with the others. */
final class WorksheetFiles {

  private static final List<String> ENDINGS = List.of(".yaml", ".yml", ".json");

  private final List<Worksheet> worksheets = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private WorksheetFiles() {}

  /** Reads files, and all worksheets of directories in the order of their names. */
  static WorksheetFiles read(List<Path> paths, Map<String, String> policy) {
    WorksheetReader reader = WorksheetReader.standard().withPolicy(policy);
    WorksheetFiles files = new WorksheetFiles();
    for (Path path : paths) {
      for (Path file : Files.isDirectory(path) ? files.list(path) : List.of(path)) {
        files.read(file, reader);
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

  private List<Path> list(Path directory) {
    try (Stream<Path> entries = Files.list(directory)) {
      List<Path> files = entries
          .filter(Files::isRegularFile)
          .filter(file -> ENDINGS.stream().anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith))
          .sorted()
          .toList();
      if (files.isEmpty()) {
        problems.add(CliProblem.DIRECTORY_EMPTY.at(place(directory)));
      }
      return files;
    } catch (IOException unreadable) {
      problems.add(CliProblem.FILE_UNREADABLE.at(place(directory), reason(unreadable)));
      return List.of();
    }
  }

  private void read(Path file, WorksheetReader reader) {
    Validation<Problem, byte[]> content = content(file);
    if (content.isInvalid()) {
      problems.add(content.getError());
      return;
    }
    Validation<List<Problem>, Worksheet> worksheet = reader.read(file.toString(), content.get());
    if (worksheet.isValid()) {
      worksheets.add(worksheet.get());
    } else {
      problems.addAll(worksheet.getError());
    }
  }

  /** The content of a file, or why there is none. */
  static Validation<Problem, byte[]> content(Path file) {
    try {
      if (!Files.exists(file)) {
        return Validation.invalid(CliProblem.FILE_MISSING.at(place(file)));
      }
      if (Files.isDirectory(file)) {
        return Validation.invalid(CliProblem.FILE_IS_DIRECTORY.at(place(file)));
      }
      try (InputStream in = Files.newInputStream(file)) {
        byte[] content = in.readNBytes(DocumentReader.MAX_BYTES + 1);
        return content.length > DocumentReader.MAX_BYTES
            ? Validation.invalid(CliProblem.FILE_TOO_LARGE.at(place(file), DocumentReader.MAX_BYTES))
            : Validation.valid(content);
      }
    } catch (IOException unreadable) {
      return Validation.invalid(CliProblem.FILE_UNREADABLE.at(place(file), reason(unreadable)));
    }
  }

  /** Where the unit of a worksheet is named. */
  static Place place(Worksheet worksheet) {
    return Place.ROOT.at(new Position(worksheet.source(), 1, 1)).key("unit").key("id");
  }

  private static Place place(Path file) {
    return Place.of(file.toString());
  }

  private static String reason(IOException unreadable) {
    return unreadable.getClass().getSimpleName();
  }
}
