package io.github.pekppp.cli;

import io.github.pekppp.json.Json;
import io.github.pekppp.json.JsonWriter;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.report.MarkdownRenderer;
import io.github.pekppp.report.ProblemsReport;
import io.github.pekppp.report.Report;
import io.github.pekppp.report.TextRenderer;
import io.github.pekppp.text.Language;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options that say how a command writes. */
final class OutputOptions {

  /** How a report is written; the names are those of the command line. */
  enum Format {
    TEXT,
    MD,
    JSON;

    static Optional<Format> ofCode(String code) {
      return Arrays.stream(values()).filter(format -> format.name().equalsIgnoreCase(code)).findFirst();
    }
  }

  @Option(names = "--format", paramLabel = "text|md|json", description = "How to write: text (default), md or json.")
  private Format format = Format.TEXT;

  @Option(names = "--lang", paramLabel = "id|en", description = "Language to write in: id (default) or en.")
  private Language language = Language.ID;

  /** Returns options as they are before the command line is understood. */
  static OutputOptions guess(List<String> arguments) {
    OutputOptions options = new OutputOptions();
    String line = String.join(" ", arguments).toLowerCase(Locale.ROOT);
    options.format = line.contains("--format json") || line.contains("--format=json") ? Format.JSON : Format.TEXT;
    options.language = line.contains("--lang en") || line.contains("--lang=en") ? Language.EN : Language.ID;
    return options;
  }

  Language language() {
    return language;
  }

  /** Writes reports, one after the other; as JSON, several make a list. */
  void write(List<? extends Report> reports, PrintWriter out) {
    String text = switch (format) {
      case TEXT -> reports.stream()
          .map(report -> TextRenderer.render(report.blocks(language)))
          .collect(Collectors.joining("\n\n"));
      case MD -> reports.stream()
          .map(report -> MarkdownRenderer.render(report.blocks(language)))
          .collect(Collectors.joining("\n"));
      case JSON -> JsonWriter.write(
          reports.size() == 1
              ? reports.get(0).json(language)
              : Json.list(reports, report -> report.json(language)));
    };
    out.print(text);
    out.flush();
  }

  /** Writes what is wrong with the input, in the format that was asked for. */
  void writeProblems(List<Problem> problems, PrintWriter err) {
    write(List.of(new ProblemsReport(problems)), err);
  }
}
