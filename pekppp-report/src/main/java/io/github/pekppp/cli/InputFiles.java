package io.github.pekppp.cli;

import io.github.pekppp.document.DocumentReader;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads files that a user names, within the size that is read at all. */
final class InputFiles {

  private InputFiles() {}

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
      return Validation.invalid(unreadable(file, unreadable));
    }
  }

  /** Reads a file without which the command cannot go on. */
  static byte[] contentOrFault(Path file) {
    return InputFault.unwrap(content(file).mapError(List::of));
  }

  static Problem unreadable(Path file, IOException fault) {
    return CliProblem.FILE_UNREADABLE.at(place(file), fault.getClass().getSimpleName());
  }

  static Place place(Path file) {
    return Place.of(file.toString());
  }
}
