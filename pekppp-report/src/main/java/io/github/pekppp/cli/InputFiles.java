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
import java.util.Optional;

/** Reads files that a user names, within the size that is read at all. */
final class InputFiles {

  /** Fonts of all Chinese signs have twenty million bytes. */
  private static final int MOST_OF_FONT = 64 * 1024 * 1024;

  private InputFiles() {}

  static Validation<Problem, byte[]> content(Path file) {
    return content(file, DocumentReader.MAX_BYTES);
  }

  private static Validation<Problem, byte[]> content(Path file, int most) {
    Optional<Problem> missing = missing(file);
    if (missing.isPresent()) {
      return Validation.invalid(missing.get());
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] content = in.readNBytes(most + 1);
      return content.length > most
          ? Validation.invalid(CliProblem.FILE_TOO_LARGE.at(place(file), most))
          : Validation.valid(content);
    } catch (IOException unreadable) {
      return Validation.invalid(unreadable(file, unreadable));
    }
  }

  /** Why there is no such file to read. */
  static Optional<Problem> missing(Path file) {
    if (!Files.exists(file)) {
      return Optional.of(CliProblem.FILE_MISSING.at(place(file)));
    }
    return Files.isDirectory(file) ? Optional.of(CliProblem.FILE_IS_DIRECTORY.at(place(file))) : Optional.empty();
  }

  /** Reads a file without which the command cannot go on. */
  static byte[] contentOrFault(Path file) {
    return InputFault.unwrap(content(file).mapError(List::of));
  }

  /** Reads a font, which may be larger than any text. */
  static byte[] fontOrFault(Path file) {
    return InputFault.unwrap(content(file, MOST_OF_FONT).mapError(List::of));
  }

  static Problem unreadable(Path file, IOException fault) {
    return CliProblem.FILE_UNREADABLE.at(place(file), fault.getClass().getSimpleName());
  }

  static Place place(Path file) {
    return Place.of(file.toString());
  }
}
