package io.github.pekppp.cli;

import io.github.pekppp.problem.Problem;
import io.github.pekppp.proof.ResultRecord;
import io.github.pekppp.proof.Verification;
import io.github.pekppp.report.VerifyReport;
import io.github.pekppp.worksheet.Worksheet;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies a recorded result. */
@Command(
    name = "verify",
    description = "Recompute a recorded result from its worksheet, and name the first difference. Exit code 2 when it does not come out.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

  private static final Pattern RECORD = Pattern.compile("pekppp-result-\\d+ [\\x20-\\x7e&&[^\"]]*");

  @Parameters(index = "0", paramLabel = "WORKSHEET", description = "The worksheet the result was computed from.")
  private Path worksheet = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "RECORD",
      description = "File with the record: any text that contains it, such as the output of grade --format json or of explain.")
  private Path record = Path.of("");

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Mixin
  private EditionOptions editions = new EditionOptions();

  @Mixin
  private RecordsOptions records = new RecordsOptions();

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (Files.isDirectory(worksheet)) {
      throw new InputFault(List.of(CliProblem.FILE_IS_DIRECTORY.at(InputFiles.place(worksheet))));
    }
    WorksheetFiles read = records.worksheets(List.of(worksheet), editions.read(), Map.of());
    List<Problem> problems = new ArrayList<>(read.problems());
    List<ResultRecord> recorded = recorded(problems);
    if (!read.problems().isEmpty() || recorded.isEmpty()) {
      throw new InputFault(problems);
    }
    Worksheet unit = read.worksheets().get(0);
    ResultRecord wanted = recorded.stream()
        .filter(found -> found.inputSha256().equals(unit.assessment().sha256()))
        .findFirst()
        .orElse(recorded.get(0));
    Verification verification = unit.verify(wanted);
    output.write(List.of(new VerifyReport(unit, verification)), Main.out(spec));
    return verification.isConfirmed() ? Main.GRADED : Main.FAULTY;
  }

  /** All records of the file: several units may be in one. */
  private List<ResultRecord> recorded(List<Problem> problems) {
    Validation<Problem, byte[]> content = InputFiles.content(record);
    if (content.isInvalid()) {
      problems.add(content.getError());
      return List.of();
    }
    Matcher line = RECORD.matcher(new String(content.get(), StandardCharsets.UTF_8));
    List<ResultRecord> records = new ArrayList<>();
    while (line.find()) {
      String unescaped = line.group().replace("\\", ""); // Markdown puts backslashes, a record has none
      ResultRecord.parse(unescaped).peek(records::add).swap().forEach(problems::addAll);
    }
    if (records.isEmpty() && problems.isEmpty()) {
      problems.add(CliProblem.RECORD_MISSING.at(InputFiles.place(record)));
    }
    return records;
  }
}
