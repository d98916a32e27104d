package io.github.pekppp.cli;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.priority.Goal;
import io.github.pekppp.priority.Priorities;
import io.github.pekppp.priority.Robustness;
import io.github.pekppp.problem.Place;
import io.github.pekppp.report.PlanReport;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.CostReader;
import io.github.pekppp.worksheet.Worksheet;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what to fix first. */
@Command(
    name = "plan",
    description = "Say what to fix first: the cheapest way of a unit, or of an agency, to a category or an index.",
    mixinStandardHelpOptions = true)
final class PlanCommand implements Callable<Integer> {

  private static final int MOST_WAYS = 20;

  @Parameters(
      paramLabel = "FILE|DIR",
      arity = "1..*",
      description = "The worksheet of a unit; several, or a directory, are planned for together as an agency.")
  private List<Path> files = List.of();

  @Option(
      names = "--target",
      paramLabel = "A-|4.2",
      description = "The category or index to reach (default: the next category).")
  private @Nullable String target;

  @Option(names = "--budget", paramLabel = "N", description = "Find the highest index for a cost instead.")
  private @Nullable Long budget;

  @Option(
      names = "--cost",
      paramLabel = "FILE",
      description = "What steps cost (default: one per fact to change); its form: pekppp schema cost.")
  private @Nullable Path cost;

  @Option(names = "--ways", paramLabel = "N", description = "How many ways to find (default: ${DEFAULT-VALUE}).")
  private int ways = 3;

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Mixin
  private PolicyOptions policy = new PolicyOptions();

  @Mixin
  private EditionOptions editions = new EditionOptions();

  @Mixin
  private RecordsOptions records = new RecordsOptions();

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    checkOptions();
    AgencyFiles read = AgencyFiles.of(records.worksheets(files, editions.read(), policy.choices()));
    read.tellProblems();
    output.write(List.of(report(read)), Main.out(spec));
    return Main.GRADED;
  }

  private void checkOptions() {
    if (budget != null && target != null) {
      throw new InputFault(List.of(CliProblem.PLAN_OPTIONS.at(Place.of("--budget"))));
    }
    if (budget != null && budget < 0) {
      throw new InputFault(List.of(CliProblem.OPTION_RANGE.at(Place.of("--budget"), budget, 0, Long.MAX_VALUE)));
    }
    if (ways < 1 || ways > MOST_WAYS) {
      throw new InputFault(List.of(CliProblem.OPTION_RANGE.at(Place.of("--ways"), ways, 1, MOST_WAYS)));
    }
  }

  private PlanReport report(AgencyFiles read) {
    Worksheet first = read.worksheets().get(0);
    Instrument instrument = first.instrument();
    AgencyChanges changes = new AgencyChanges(read);
    CostReader.Costs costs = costs(read, changes);
    Priorities priorities = InputFault.unwrap(read.single()
        .map(result -> Priorities.of(result, instrument))
        .orElseGet(() -> Priorities.of(read.index(), instrument.grades())));
    Robustness robustness = InputFault.unwrap(read.single()
        .map(result -> Robustness.of(result, Scorer.ofOrThrow(instrument, first.policy())))
        .orElseGet(() -> Robustness.of(read.index(), instrument.grades())));
    Text goal;
    List<io.github.pekppp.priority.Path> paths;
    if (budget != null) {
      goal = Text.of("IPP tertinggi dengan biaya {0}", "the highest IPP for a cost of {0}").with(budget);
      paths = List.of(priorities.within(budget, costs.costs()));
    } else {
      Goal wanted = goal(instrument, priorities);
      goal = wanted.text();
      paths = priorities.cheapest(wanted, costs.costs(), ways);
    }
    return new PlanReport(
        read.worksheets(),
        goal,
        cost == null ? Text.of("fakta yang diubah", "facts to change") : Text.same(costs.unit()),
        paths,
        robustness,
        priorities.category().flatMap(category -> priorities.smallestLoss(new Goal.Category(category))),
        changes::text,
        read.single().map(IppResult::remarks).orElse(read.index().remarks()));
  }

  private Goal goal(Instrument instrument, Priorities priorities) {
    return target == null ? next(instrument, priorities) : InputFault.unwrap(Goal.parse(instrument, target));
  }

  /** The lowest category above the present one, or the highest there is. */
  static Goal next(Instrument instrument, Priorities priorities) {
    Goal goal = new Goal.Category(instrument.grades().grades().get(0));
    for (Grade grade : instrument.grades().grades()) {
      Goal lower = new Goal.Category(grade);
      goal = priorities.reaches(lower) ? goal : lower;
    }
    return goal;
  }

  private CostReader.Costs costs(AgencyFiles read, AgencyChanges changes) {
    if (cost == null) {
      return new CostReader.Costs("", changes);
    }
    Instrument instrument = read.worksheets().get(0).instrument();
    for (Worksheet worksheet : read.worksheets()) {
      if (!worksheet.instrument().sha256().equals(instrument.sha256())) {
        throw new InputFault(List.of(CliProblem.COST_EDITIONS.at(
            Place.of("--cost"), worksheet.instrument().id(), instrument.id())));
      }
    }
    return InputFault.unwrap(new CostReader(instrument, changes).read(cost.toString(), InputFiles.contentOrFault(cost)));
  }
}
