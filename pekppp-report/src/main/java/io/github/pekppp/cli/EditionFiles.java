package io.github.pekppp.cli;

import io.github.pekppp.edition.Editions;
import io.github.pekppp.edition.InstrumentLoader;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.vavr.control.Validation;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Editions by what a user calls them: the id of one of the library, or a file. */
final class EditionFiles {

  private EditionFiles() {}

  /** Finds an edition; a name that is neither an id nor a file, and a file with faults, is a fault of the input. */
  static Instrument find(String idOrFile) {
    return find(idOrFile, "ID");
  }

  /** Finds an edition that a parameter of another name names. */
  static Instrument find(String idOrFile, String parameter) {
    return Editions.find(idOrFile).orElseGet(() -> {
      if (!isFile(idOrFile)) {
        throw new InputFault(List.of(
            CliProblem.EDITION_UNKNOWN.at(Place.of(parameter), idOrFile, String.join(", ", Editions.ids()))));
      }
      Validation<List<Problem>, Instrument> edition = load(Path.of(idOrFile));
      if (edition.isInvalid()) {
        throw new InputFault(edition.getError());
      }
      return edition.get();
    });
  }

  /** Reads edition files; their problems are told all at once. */
  static List<Instrument> read(List<Path> files) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Path> ids = new LinkedHashMap<>();
    List<Instrument> editions = new ArrayList<>();
    for (Path file : files) {
      load(file).peek(edition -> {
        Path other = ids.putIfAbsent(edition.id(), file);
        if (other != null) {
          problems.add(CliProblem.EDITION_TWICE.at(InputFiles.place(file), edition.id(), other));
        }
        editions.add(edition);
      }).swap().forEach(problems::addAll);
    }
    if (!problems.isEmpty()) {
      throw new InputFault(problems);
    }
    return editions;
  }

  private static Validation<List<Problem>, Instrument> load(Path file) {
    return InputFiles.content(file)
        .mapError(List::of)
        .flatMap(content -> InstrumentLoader.load(file.toString(), content));
  }

  /** A name that is no id, which has neither dot nor slash, is meant as a file even where there is none. */
  private static boolean isFile(String name) {
    try {
      return Files.exists(Path.of(name)) || name.matches(".*[./\\\\].*");
    } catch (InvalidPathException noPath) {
      return false;
    }
  }
}
