package io.github.pekppp.cli;

import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.intensive.IntensiveCoaching;
import io.github.pekppp.intensive.IntensiveCoachingRule;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.problem.Place;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.recap.UnitIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what stands beside the index of an agency. */
final class RecapOptions {

  /** The best category that needs intensive coaching unless a rule says otherwise. */
  private static final String LOW = "C";

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

  /** Last year and the units for intensive coaching, where they are known. */
  record Years(Optional<AgencyIndex> lastYear, Optional<IntensiveCoaching> intensive) {}

  /** Tells whether somebody asked for more than the index. */
  boolean areGiven() {
    return !lastYear.isEmpty() || intensive != null;
  }

  /** Puts last year beside an agency; what is wrong with that is a fault of the input. */
  Years read(AgencyFiles agency, List<Instrument> editions, Map<String, String> policy) {
    Optional<AgencyFiles> before =
        lastYear.isEmpty() ? Optional.empty() : Optional.of(AgencyFiles.read(lastYear, editions, policy));
    before.ifPresent(AgencyFiles::tellProblems);
    before.ifPresent(other -> checkYears(agency, other));
    List<UnitIndex> units = before.map(AgencyFiles::units).orElse(List.of());
    return new Years(before.map(AgencyFiles::index), intensive(agency, units));
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
