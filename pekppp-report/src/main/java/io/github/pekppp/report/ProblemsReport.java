package io.github.pekppp.report;

import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the input, a line each. */
public final class ProblemsReport implements Report {

  /** Further problems of a text report are only counted: nobody reads a thousand lines at once. */
  private static final int SHOWN = 200;

  private final List<Problem> problems;

  /**
   * Creates the report.
   *
   * @param problems the problems
   */
  public ProblemsReport(List<Problem> problems) {
    this.problems = List.copyOf(problems);
  }

  @Override
  public List<Block> blocks(Language language) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Lines(problems.stream().limit(SHOWN).map(problem -> line(problem, language)).toList()));
    if (problems.size() > SHOWN) {
      blocks.add(new Block.Paragraph(
          Text.of("... dan {0} lagi", "... and {0} more").with(problems.size() - SHOWN).in(language)));
    }
    return blocks;
  }

  /** What a reader must know, under its heading; nothing when there is nothing to say. */
  static List<Block> remarks(List<String> lines, Language language) {
    return lines.isEmpty()
        ? List.of()
        : List.of(
            new Block.Heading(2, Text.of("Perlu diketahui", "What to know").in(language)), new Block.Points(lines));
  }

  /** The problems, each in a line. */
  static List<String> lines(List<Problem> problems, Language language) {
    return problems.stream().map(problem -> line(problem, language)).toList();
  }

  /** A problem as one line, with its code, by which the documentation is searched. */
  static String line(Problem problem, Language language) {
    return problem.line(language) + " [" + problem.code() + "]";
  }

  @Override
  public Json json(Language language) {
    return Json.object()
        .put("problems", Json.list(problems, problem -> JsonParts.problem(problem, language)))
        .build();
  }
}
