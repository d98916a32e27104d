package io.github.pekppp.cli;

import io.github.pekppp.edition.InstrumentLoader;
import io.github.pekppp.worksheet.WorksheetReader;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a JSON Schema. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of worksheets or editions, by which editors check and complete them.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

  /** What there is a schema of; the names are those of the command line. */
  enum Kind {
    WORKSHEET,
    EDITION;

    String schema() {
      return switch (this) {
        case WORKSHEET -> WorksheetReader.schema();
        case EDITION -> InstrumentLoader.schema();
      };
    }

    static Optional<Kind> ofCode(String code) {
      return Arrays.stream(values()).filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(code)).findFirst();
    }
  }

  @Parameters(paramLabel = "worksheet|edition", description = "What the schema describes.")
  private Kind kind = Kind.WORKSHEET;

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Main.out(spec);
    out.print(kind.schema());
    out.flush();
    return Main.GRADED;
  }
}
