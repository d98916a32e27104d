package io.github.pekppp.cli;

import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.intensive.IntensiveCoaching;
import io.github.pekppp.intensive.IntensiveCoachingRule;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.problem.Place;
import io.github.pekppp.recap.Ranking;
import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.report.RecapReport;
import java.nio.file.Path;
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

/** Makes the index of an agency from the worksheets of its units. */
@Command(name = "recap", description = "Make the index of an agency from the worksheets of its units.", mixinStandardHelpOptions = true)
final class RecapCommand implements Callable<Integer> {

  /** The best category that needs intensive coaching unless a rule says otherwise. */
  private static final String LOW = "C";

  @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "Worksheets, or directories of worksheets, of one agency and period.")
  private List<Path> files = List.of();

  @Option(
      names = "--last-year",
      paramLabel = "FILE|DIR",
      description = "Worksheets of the same units last year, to show what changed.")
  private List<Path> lastYear = new ArrayList<>();

  @Option(
      names = "--intensive",
      paramLabel = "FILE",
      description = "Which units get intensive coaching (default: those of category C or lower); "
          + "its form: pekppp schema intensive_coaching_rule.")
  private @Nullable Path intensive;

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Mixin
  private PolicyOptions policy = new PolicyOptions();

  @Mixin
  private EditionOptions editions = new EditionOptions();

  @Spec
  private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    List<Instrument> own = editions.read();
    AgencyFiles agency = AgencyFiles.read(files, own, policy.choices());
    Optional<AgencyFiles> before = lastYear.isEmpty()
        ? Optional.empty()
        : Optional.of(AgencyFiles.read(lastYear, own, policy.choices()));
    before.ifPresent(AgencyFiles::tellProblems);
    before.ifPresent(other -> checkYears(agency, other));
    List<UnitIndex> beforeUnits = before.map(AgencyFiles::units).orElse(List.of());
    output.write(
        List.of(new RecapReport(
            agency.worksheets(),
            agency.index(),
            before.map(AgencyFiles::index),
            Ranking.of(agency.index(), beforeUnits, agency.grades()),
            intensive(agency, beforeUnits),
            agency.notCounted())),
        Main.out(spec));
    agency.tellProblems();
    return Main.GRADED;
  }

  private static void checkYears(AgencyFiles agency, AgencyFiles before) {
    Locus now = agency.worksheets().get(0).locus();
    Locus then = before.worksheets().get(0).locus();
    Place place = WorksheetFiles.place(before.worksheets().get(0));
    if (!then.agency().equals(now.agency())) {
      throw new InputFault(List.of(CliProblem.AGENCY_DIFFERS.at(place, then.agency().name(), now.agency().name())));
    }
    if (then.period().compareTo(now.period()) >= 0) {
      throw new InputFault(List.of(CliProblem.PERIOD_ORDER.at(place, then.period(), now.period())));
    }
  }

  /** The units that a rule chooses; without a rule, those of category C or lower where the edition has one. */
  private Optional<IntensiveCoaching> intensive(AgencyFiles agency, List<UnitIndex> before) {
    Optional<IntensiveCoachingRule> rule = intensive == null
        ? agency.grades().grades().stream()
            .filter(grade -> grade.letter().equals(LOW))
            .findFirst()
            .map(grade -> IntensiveCoachingRule.builder().categoryAtOrBelow(grade.letter()).build())
        : Optional.of(rule(intensive));
    if (before.isEmpty() && rule.flatMap(IntensiveCoachingRule::fallOfAtLeast).isPresent()) {
      throw new InputFault(List.of(CliProblem.LAST_YEAR_NEEDED.at(Place.of("--intensive"))));
    }
    return rule.map(found -> InputFault.unwrap(IntensiveCoaching.of(
        found, agency.units(), before, agency.index().policy(), agency.grades())));
  }

  private static IntensiveCoachingRule rule(Path file) {
    return InputFault.unwrap(Shapes.INTENSIVE_COACHING_RULE.read(file.toString(), InputFiles.contentOrFault(file)));
  }
}
