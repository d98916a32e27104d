package io.github.pekppp.cli;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options that say which documents to write, and in which forms. */
final class PaperChoice {

  @Option(
      names = "--as",
      paramLabel = "html|xlsx|pdf|csv|md|json",
      split = ",",
      required = true,
      description = "As what to write; several are parted by commas.")
  private List<PaperFormat> formats = List.of();

  @Option(
      names = "--documents",
      paramLabel = "lhe,minutes,years,recap,follow-up,skm,sheets",
      split = ",",
      description = "Which documents (default: all that can be made of the input, but the indicator sheets).")
  private List<PaperKind> documents = List.of();

  /** The forms, each once. */
  List<PaperFormat> formats() {
    return formats.stream().distinct().toList();
  }

  /** Ends the command when a document was asked for whose input, or whose form, was not. */
  void check(Predicate<PaperKind> given) {
    List<Problem> faults = new ArrayList<>();
    Place option = Place.of("--documents");
    for (PaperKind kind : documents) {
      if (!given.test(kind)) {
        faults.add(CliProblem.DOCUMENT_INPUT.at(option, kind.code(), kind.input()));
      }
      if (!isWritten(kind)) {
        faults.add(CliProblem.DOCUMENT_FORM.at(option, kind.code(), formatCodes()));
      }
    }
    if (!faults.isEmpty()) {
      throw new InputFault(faults);
    }
  }

  /** The documents asked for; unless some are, those that the input allows. */
  List<PaperKind> kinds(Predicate<PaperKind> allowed) {
    return Arrays.stream(PaperKind.values())
        .filter(kind -> documents.isEmpty() ? allowed.test(kind) : documents.contains(kind))
        .filter(this::isWritten)
        .toList();
  }

  /** Tells that nothing can be made of the input. */
  Problem nothing() {
    return CliProblem.DOCUMENTS_NONE.at(Place.of("report"), formatCodes());
  }

  /** Which of some documents bear a date; empty when none does. */
  String dated(List<PaperKind> kinds) {
    return kinds.stream()
        .filter(kind -> formats.stream().anyMatch(format -> kind.isWrittenAs(format) && kind.bearsDate(format)))
        .map(PaperKind::code)
        .collect(Collectors.joining(", "));
  }

  private boolean isWritten(PaperKind kind) {
    return formats.stream().anyMatch(kind::isWrittenAs);
  }

  private String formatCodes() {
    return formats.stream().map(PaperFormat::code).collect(Collectors.joining(", "));
  }
}
