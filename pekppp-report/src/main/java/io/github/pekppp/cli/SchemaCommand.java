package io.github.pekppp.cli;

import io.github.pekppp.edition.InstrumentLoader;
import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.problem.Place;
import io.github.pekppp.report.ReportSchema;
import io.github.pekppp.worksheet.CostReader;
import io.github.pekppp.worksheet.WorksheetReader;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a JSON Schema. */
@Command(
    name = "schema",
    description = "Print a JSON Schema: of files, by which editors check and complete them, or of what --format json prints.",
    mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NAME", description = "What the schema describes: ${COMPLETION-CANDIDATES}.", completionCandidates = Names.class)
  private String name = "";

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = Main.out(spec);
    out.print(Optional.ofNullable(schemas().get(name)).map(Supplier::get).orElseThrow(() -> new InputFault(List.of(
        CliProblem.SCHEMA_UNKNOWN.at(Place.of("NAME"), name, String.join(", ", schemas().keySet()))))));
    out.flush();
    return Main.GRADED;
  }

  /** All schemas by name. */
  private static Map<String, Supplier<String>> schemas() {
    Map<String, Supplier<String>> schemas = new LinkedHashMap<>();
    schemas.put("worksheet", WorksheetReader::schema);
    schemas.put("edition", InstrumentLoader::schema);
    schemas.put("cost", CostReader::schema);
    Shapes.all().forEach((name, shape) -> schemas.put(name, shape::schema));
    ReportSchema.all().forEach((name, report) -> schemas.put(name, report::schema));
    schemas.put("written_files", WrittenFiles::schema);
    return schemas;
  }

  /** The names for the help. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return schemas().keySet().iterator();
    }
  }
}
