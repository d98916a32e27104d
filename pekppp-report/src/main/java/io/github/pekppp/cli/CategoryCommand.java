package io.github.pekppp.cli;

import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.PolicyParser;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.report.CategoryReport;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives the categories of bare indices. */
@Command(name = "category", description = "Give the categories of bare indices, and of their mean.", mixinStandardHelpOptions = true)
final class CategoryCommand implements Callable<Integer> {

  @Parameters(paramLabel = "INDEX", arity = "1..*", description = "Indices 0..5, such as 4.505 or 901/200.")
  private List<String> indices = List.of();

  @Option(names = "--edition", paramLabel = "ID|FILE", description = "Edition whose categories apply (default: pekppp-2022-a).")
  private String edition = "pekppp-2022-a";

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Mixin
  private PolicyOptions choices = new PolicyOptions();

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Instrument instrument = EditionFiles.find(edition);
    ProblemLog log = new ProblemLog();
    Optional<ScoringPolicy> policy = log.unwrap(PolicyParser.parse(instrument, choices.choices()));
    List<UnitIndex> units = new ArrayList<>();
    for (int i = 0; i < indices.size(); i++) {
      String text = indices.get(i);
      Optional<Score> score = Score.parse(text);
      if (score.isEmpty()) {
        log.add(CliProblem.INDEX_FORM.at(Place.of("INDEX").item(i + 1), text));
      } else if (policy.isPresent()) {
        units.add(UnitIndex.of(Integer.toString(i + 1), new Index(score.get(), policy.get().rounding())));
      }
    }
    if (log.hasErrors() || policy.isEmpty()) {
      throw new InputFault(log.problems());
    }
    List<Problem> problems = new ArrayList<>();
    AgencyIndex.of(units, policy.get(), instrument.grades())
        .peek(agency -> output.write(List.of(new CategoryReport(indices, agency)), Main.out(spec)))
        .swap()
        .forEach(problems::addAll);
    if (!problems.isEmpty()) {
      throw new InputFault(problems);
    }
    return Main.GRADED;
  }
}
