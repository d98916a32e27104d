package io.github.pekppp.cli;

import io.github.pekppp.csv.CsvForm;
import io.github.pekppp.problem.Place;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Language;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The command line of the library: {@code pekppp grade}, {@code explain}, {@code recap}, {@code plan}, {@code followup},
 * {@code evidence}, {@code compare}, {@code verify}, {@code category}, {@code skm}, {@code facts}, {@code rubric},
 * {@code schema}, {@code template}, {@code report}.
 */
@Command(
    name = "pekppp",
    description = "Evaluation of public-service units in Indonesia (PEKPPP): index, category, and the reason for every point.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      CommandLine.HelpCommand.class, GradeCommand.class, ExplainCommand.class, RecapCommand.class, PlanCommand.class,
      FollowUpCommand.class, EvidenceCommand.class, CompareCommand.class, VerifyCommand.class, CategoryCommand.class,
      SkmCommand.class, FactsCommand.class, RubricCommand.class, SchemaCommand.class, TemplateCommand.class,
      ReportCommand.class,
    })
public final class Main {

  /** Exit code: everything was graded. */
  static final int GRADED = 0;

  /** Exit code: a fault of the program. */
  static final int BROKEN = 1;

  /** Exit code: the input is at fault. */
  static final int FAULTY = 2;

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Main() {}

  /**
   * Runs a command and ends the program with its exit code: 0 graded, 2 the input is at fault, 1 a fault of the program.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    int code = run(arguments, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    System.exit(code);
  }

  /**
   * Runs a command.
   *
   * @param arguments the command line
   * @param out takes what was asked for, in UTF-8
   * @param err takes what is wrong, in UTF-8
   * @return the exit code
   */
  static int run(String[] arguments, OutputStream out, OutputStream err) {
    PrintWriter outWriter = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    PrintWriter errWriter = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8));
    CommandLine line = new CommandLine(new Main())
        .setOut(outWriter)
        .setErr(errWriter)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler((fault, args) -> misused(fault, args, errWriter))
        .setExecutionExceptionHandler((fault, command, parsed) ->
            failed(fault, OutputOptions.guess(parsed.originalArgs()), errWriter));
    line.registerConverter(Language.class, code -> Language.ofCode(code.toLowerCase(Locale.ROOT)).orElseThrow(() ->
        new CommandLine.TypeConversionException("expected id or en, found " + code)));
    line.registerConverter(OutputOptions.Format.class, code -> OutputOptions.Format.ofCode(code).orElseThrow(() ->
        new CommandLine.TypeConversionException("expected text, md or json, found " + code)));
    line.registerConverter(PaperFormat.class, code -> PaperFormat.ofCode(code).orElseThrow(() ->
        new CommandLine.TypeConversionException("expected " + PaperFormat.codes() + ", found " + code)));
    line.registerConverter(PaperKind.class, code -> PaperKind.ofCode(code).orElseThrow(() ->
        new CommandLine.TypeConversionException("expected " + PaperKind.codes() + ", found " + code)));
    line.registerConverter(CsvForm.class, code -> Coded.find(CsvForm.class, code).orElseThrow(() ->
        new CommandLine.TypeConversionException("expected " + String.join(" or ", Coded.codes(CsvForm.class)) + ", found " + code)));
    line.registerConverter(LocalDate.class, Main::date);
    int code = arguments.length == 0 ? usage(line, errWriter) : execute(line, arguments, errWriter);
    outWriter.flush();
    errWriter.flush();
    return code;
  }

  /** A date of four-digit years, as in files: others would leave the calendar when days are counted. */
  private static LocalDate date(String text) {
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeParseException none) {
      // Told below, as a text of another form is.
    }
    throw new CommandLine.TypeConversionException("expected a date YYYY-MM-DD, found " + text);
  }

  /** The writer of a command's output. */
  static PrintWriter out(@Nullable CommandSpec spec) {
    return Objects.requireNonNull(spec, "set by picocli").commandLine().getOut();
  }

  /** The writer of what a command tells while it runs. */
  static PrintWriter err(@Nullable CommandSpec spec) {
    return Objects.requireNonNull(spec, "set by picocli").commandLine().getErr();
  }

  /** Runs the command; not even exhausted memory shows a stack trace. */
  private static int execute(CommandLine line, String[] arguments, PrintWriter err) {
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError | StackOverflowError exhausted) {
      return broken(exhausted, err);
    }
  }

  private static int broken(Throwable fault, PrintWriter err) {
    err.println("pekppp: " + fault);
    err.println("This is a fault of the program, not of your data; please report it with the line above.");
    return BROKEN;
  }

  private static int usage(CommandLine line, PrintWriter err) {
    line.usage(err);
    return FAULTY;
  }

  private static int misused(ParameterException fault, String[] arguments, PrintWriter err) {
    String message = String.valueOf(fault.getMessage());
    if (fault instanceof CommandLine.UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()) {
      message += "; did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?";
    }
    OutputOptions.guess(Arrays.asList(arguments))
        .writeProblems(List.of(CliProblem.USAGE.at(Place.of("pekppp"), message)), err);
    return FAULTY;
  }

  private static int failed(Exception fault, OutputOptions output, PrintWriter err) {
    if (fault instanceof InputFault input) {
      output.writeProblems(input.problems(), err);
      return FAULTY;
    }
    return broken(fault, err);
  }
}
