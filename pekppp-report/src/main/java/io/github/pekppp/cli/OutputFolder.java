package io.github.pekppp.cli;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The directory that a command writes to: every document has a name of its own there, and nothing is written elsewhere. */
final class OutputFolder {

  /** File systems take 255 bytes; a number, a language and an ending come after it. */
  private static final int LONGEST_NAME = 200;

  private final Path folder;
  private final boolean force;
  private final Set<String> names = new HashSet<>();
  private final List<Path> written = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Takes a directory, which is made when it is not there; with force, files that are there are written over. */
  OutputFolder(Path folder, boolean force) {
    this.folder = folder;
    this.force = force;
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException file) {
      throw new InputFault(List.of(CliProblem.OUTPUT_IS_FILE.at(InputFiles.place(folder))));
    } catch (IOException unwritable) {
      throw new InputFault(List.of(unwritable(folder, unwritable)));
    }
  }

  List<Path> written() {
    return written;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Gives a name that no other document has; the second of one name gets a number. */
  String reserve(String wanted) {
    String name = wanted.substring(0, Math.min(wanted.length(), LONGEST_NAME));
    String free = name;
    for (int number = 2; !names.add(free); number++) {
      free = name + "-" + number;
    }
    return free;
  }

  /** Where a file of a name is. */
  Place place(String name) {
    return InputFiles.place(folder.resolve(name));
  }

  /** Writes a file; why that is not possible becomes a problem. */
  void write(String name, byte[] content) {
    Path file = folder.resolve(name);
    try {
      if (force && isFile(file)) {
        Files.delete(file);
      }
      Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      written.add(file);
    } catch (FileAlreadyExistsException exists) {
      problems.add(CliProblem.OUTPUT_EXISTS.at(InputFiles.place(file)));
    } catch (IOException unwritable) {
      problems.add(unwritable(file, unwritable));
    }
  }

  /** A link is one too: it is replaced, not followed to where it leads. */
  private static boolean isFile(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(file);
  }

  private static Problem unwritable(Path file, IOException fault) {
    return CliProblem.FILE_UNWRITABLE.at(InputFiles.place(file), fault.getClass().getSimpleName());
  }
}
