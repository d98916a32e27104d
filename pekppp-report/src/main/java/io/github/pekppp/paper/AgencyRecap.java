package io.github.pekppp.paper;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.intensive.IntensiveCoaching;
import io.github.pekppp.layout.Document;
import io.github.pekppp.locus.Agency;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.locus.ServiceUnit;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.recap.Ranking;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Worksheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * The recap of an agency (rekapitulasi hasil evaluasi): its index, the ranking of its units, their categories, their aspects,
 * what changed since last year, which units get intensive coaching and which are left out.
 */
@Value.Immutable
public interface AgencyRecap extends Paper {

  /**
   * Returns the agency.
   *
   * @return the agency
   */
  Agency agency();

  /**
   * Returns the evaluation.
   *
   * @return the period
   */
  EvaluationPeriod period();

  /**
   * Returns the day of writing.
   *
   * @return the date that the recap bears
   */
  LocalDate writtenOn();

  /**
   * Returns the index of the agency.
   *
   * @return the index with all its units
   */
  AgencyIndex index();

  /**
   * Returns the units by their index.
   *
   * @return the ranking, with the change since last year where that is known
   */
  @Value.Lazy
  default Ranking ranking() {
    return lastYear().map(before -> Ranking.of(index(), before)).orElseGet(() -> Ranking.of(index()));
  }

  /**
   * Returns who the units are.
   *
   * @return units by id; one that is missing is shown by its id
   */
  Map<String, ServiceUnit> units();

  /**
   * Returns the index of last year.
   *
   * @return the index; empty when it is not known
   */
  Optional<AgencyIndex> lastYear();

  /**
   * Returns the units for intensive coaching.
   *
   * @return the choice; empty when no rule chose any
   */
  Optional<IntensiveCoaching> intensive();

  /**
   * Returns what else must be known.
   *
   * @return remarks beside those of the index, such as worksheets that could not be read; an error among them makes the index
   *     provisional
   */
  List<Problem> others();

  /** Checks that the index has every unit. */
  @Value.Check
  default void check() {
    Set<String> counted = index().units().stream().map(share -> share.unit().unit()).collect(Collectors.toSet());
    String without = units().keySet().stream().filter(unit -> !counted.contains(unit)).collect(Collectors.joining(", "));
    if (!without.isEmpty()) {
      throw new IllegalArgumentException("index: without " + without);
    }
  }

  @Override
  default String name() {
    return Ids.file("rekapitulasi", agency().name(), period());
  }

  @Override
  default Document document(Language language) {
    return new RecapPages(this, new Wording(language)).document();
  }

  /**
   * Starts a recap; {@link #of(List)} is shorter.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a recap of worksheets: agency, period, units and the index that the units make by policy and categories of the first.
   *
   * @param worksheets worksheets of one agency and period, at least one, one for each unit
   * @return a builder that needs only the day of writing
   * @throws IllegalArgumentException when there is none, or they are of several agencies or periods; a
   *     {@link ProblemException} when the units make no index, such as one unit twice
   */
  static Builder of(List<Worksheet> worksheets) {
    Locus first = RecapUnits.first(worksheets);
    Builder builder = builder().agency(first.agency()).period(first.period()).index(RecapUnits.index("worksheets", worksheets));
    worksheets.forEach(worksheet -> builder.putUnits(worksheet.locus().unit().id(), worksheet.locus().unit()));
    return builder;
  }

  /**
   * Starts a recap of worksheets beside those of last year.
   *
   * @param worksheets worksheets of one agency and period, at least one, one for each unit
   * @param lastYear worksheets of the same agency in one earlier period, at least one; their units may be others
   * @return a builder that needs only the day of writing
   * @throws IllegalArgumentException when there is none, they are of several agencies, or last year is no earlier period; a
   *     {@link ProblemException} when the units make no index, such as one unit twice
   */
  static Builder of(List<Worksheet> worksheets, List<Worksheet> lastYear) {
    Builder builder = of(worksheets);
    RecapUnits.checkBefore(lastYear, RecapUnits.first(worksheets));
    return builder.lastYear(RecapUnits.index("lastYear", lastYear));
  }

  /** Builds a recap. */
  final class Builder extends ImmutableAgencyRecap.Builder {
    Builder() {}
  }
}
