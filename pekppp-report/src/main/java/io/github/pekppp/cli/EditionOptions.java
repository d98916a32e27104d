package io.github.pekppp.cli;

import io.github.pekppp.instrument.Instrument;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that names editions of one's own. */
final class EditionOptions {

  @Option(
      names = "--edition",
      paramLabel = "FILE",
      description = "Edition file that worksheets may name besides those of the library; may be repeated.")
  private List<Path> files = List.of();

  List<Instrument> read() {
    return EditionFiles.read(files);
  }
}
