package io.github.pekppp.cli;

import io.github.pekppp.html.HtmlTemplate;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.PolicyParser;
import io.github.pekppp.problem.Place;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.spreadsheet.EvaluationWorkbook;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Worksheet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/** Writes what a user goes on from: an empty worksheet, or the page around documents. */
@Command(
    name = "template",
    description = "Write an empty worksheet to fill in as a workbook, whose formulas show the index and the category while one fills it in; "
        + "or the page around documents in HTML, to change.",
    mixinStandardHelpOptions = true)
final class TemplateCommand implements Callable<Integer> {

  private static final String STANDARD = "pekppp-2022-a";
  private static final String EDITION = "EDITION";

  @Parameters(
      arity = "0..1",
      paramLabel = EDITION,
      description = "Edition or its file (default: " + STANDARD + ", or that of --from).")
  private @Nullable String edition;

  @Option(names = "--xlsx", description = "An empty worksheet as a workbook.")
  private boolean xlsx;

  @Option(names = "--html", description = "The page around documents; pekppp report --page takes it.")
  private boolean html;

  @Option(names = "--out", paramLabel = "FILE", description = "File to write, which must not exist (default: EDITION.xlsx or page.html).")
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
    if (xlsx == html) {
      throw new InputFault(List.of(CliProblem.TEMPLATE_KIND.at(Place.of("template"))));
    }
    Path file = html ? write(HtmlTemplate.standardPage().getBytes(StandardCharsets.UTF_8), "page.html") : writeWorkbook();
    Main.out(spec).println(file);
    return Main.GRADED;
  }

  private Path writeWorkbook() {
    EvaluationWorkbook workbook = from == null ? empty() : filled(from);
    if (respondents != null) {
      workbook = workbook.withRespondents(respondents);
    }
    if (evaluators != null) {
      workbook = workbook.withEvaluators(evaluators);
    }
    return write(InputFault.unwrap(workbook.write(language)), workbook.instrument().id() + ".xlsx");
  }

  private EvaluationWorkbook empty() {
    Instrument instrument = EditionFiles.find(edition == null ? STANDARD : edition, EDITION);
    return EvaluationWorkbook.template(Scorer.ofOrThrow(instrument, InputFault.unwrap(PolicyParser.parse(instrument, policy.choices()))));
  }

  private EvaluationWorkbook filled(Path worksheet) {
    WorksheetFiles read = WorksheetFiles.read(List.of(worksheet), editions.read(), policy.choices());
    if (!read.problems().isEmpty()) {
      throw new InputFault(read.problems());
    }
    Worksheet unit = read.worksheets().get(0);
    if (edition != null && !isThat(unit.instrument(), edition)) {
      throw new InputFault(List.of(CliProblem.TEMPLATE_EDITION.at(Place.of(EDITION), edition, unit.instrument().id())));
    }
    return EvaluationWorkbook.of(unit);
  }

  private static boolean isThat(Instrument instrument, String idOrFile) {
    return idOrFile.equals(instrument.id()) || EditionFiles.find(idOrFile, EDITION).sha256().equals(instrument.sha256());
  }

  /** Writes a new file: what somebody has filled in is never written over. */
  private Path write(byte[] content, String name) {
    Path file = out == null ? Path.of(name) : out;
    try {
      return Files.write(file, content, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException exists) {
      throw new InputFault(List.of(CliProblem.FILE_EXISTS.at(InputFiles.place(file))));
    } catch (IOException unwritable) {
      throw new InputFault(List.of(CliProblem.FILE_UNWRITABLE.at(InputFiles.place(file), unwritable.getClass().getSimpleName())));
    }
  }
}
