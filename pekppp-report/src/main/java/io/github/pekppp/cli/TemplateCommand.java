package io.github.pekppp.cli;

import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.PolicyParser;
import io.github.pekppp.problem.Place;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.spreadsheet.EvaluationWorkbook;
import io.github.pekppp.text.Language;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an empty worksheet to fill in. */
@Command(
    name = "template",
    description = "Write an empty worksheet to fill in as a workbook, whose formulas show the index and the category while one fills it in.",
    mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "EDITION", description = "Edition or its file (default: ${DEFAULT-VALUE}).")
  private String edition = "pekppp-2022-a";

  @Option(names = "--xlsx", description = "As a workbook; there is no other kind.")
  private boolean xlsx;

  @Option(names = "--out", paramLabel = "FILE", description = "File to write, which must not exist (default: EDITION.xlsx).")
  private @Nullable Path out;

  @Option(names = "--from", paramLabel = "WORKSHEET", description = "Fill it with what a worksheet holds, by the edition and policy of that.")
  private @Nullable Path from;

  @Option(names = "--respondents", paramLabel = "N", description = "Rows of form F-03 (default: " + EvaluationWorkbook.RESPONDENTS + ", or as many as needed).")
  private @Nullable Integer respondents;

  @Option(names = "--evaluators", paramLabel = "N", description = "Columns of form F-02 (default: 1, or as many as needed).")
  private @Nullable Integer evaluators;

  @Option(names = "--lang", paramLabel = "id|en", description = "Language of the workbook: id (default) or en.")
  private Language language = Language.ID;

  @Mixin
  private PolicyOptions policy = new PolicyOptions();

  @Mixin
  private EditionOptions editions = new EditionOptions();

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (!xlsx) {
      throw new InputFault(List.of(CliProblem.TEMPLATE_KIND.at(Place.of("template"))));
    }
    EvaluationWorkbook workbook = from == null ? empty() : filled(from);
    if (respondents != null) {
      workbook = workbook.withRespondents(respondents);
    }
    if (evaluators != null) {
      workbook = workbook.withEvaluators(evaluators);
    }
    Path file = write(InputFault.unwrap(workbook.write(language)), workbook.instrument());
    Main.out(spec).println(file);
    return Main.GRADED;
  }

  private EvaluationWorkbook empty() {
    Instrument instrument = EditionFiles.find(edition);
    return EvaluationWorkbook.template(Scorer.ofOrThrow(instrument, InputFault.unwrap(PolicyParser.parse(instrument, policy.choices()))));
  }

  private EvaluationWorkbook filled(Path worksheet) {
    WorksheetFiles read = WorksheetFiles.read(List.of(worksheet), editions.read(), policy.choices());
    if (!read.problems().isEmpty()) {
      throw new InputFault(read.problems());
    }
    return EvaluationWorkbook.of(read.worksheets().get(0));
  }

  /** Writes a new file: what somebody has filled in is never written over. */
  private Path write(byte[] content, Instrument instrument) {
    Path file = out == null ? Path.of(instrument.id() + ".xlsx") : out;
    try {
      return Files.write(file, content, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException exists) {
      throw new InputFault(List.of(CliProblem.FILE_EXISTS.at(InputFiles.place(file))));
    } catch (IOException unwritable) {
      throw new InputFault(List.of(CliProblem.FILE_UNWRITABLE.at(InputFiles.place(file), unwritable.getClass().getSimpleName())));
    }
  }
}
