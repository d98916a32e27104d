package io.github.pekppp.paper;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.intensive.IntensiveCoaching;
import io.github.pekppp.layout.Document;
import io.github.pekppp.locus.Agency;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.locus.ServiceUnit;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.recap.Ranking;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Worksheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * @return the ranking of the same index
   */
  Ranking ranking();

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

  @Override
  default String name() {
    return Ids.file("rekapitulasi", agency().name(), period());
  }

  @Override
  default Document document(Language language) {
    return new RecapPages(this, new Wording(language)).document();
  }

  /**
   * Starts a recap.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Starts a recap with what worksheets say of the agency and its units.
   *
   * @param worksheets worksheets of one agency and period, at least one
   * @return a builder with agency, period and units
   */
  static Builder of(List<Worksheet> worksheets) {
    Locus first = worksheets.get(0).locus();
    Builder builder = builder();
    builder.agency(first.agency()).period(first.period());
    worksheets.forEach(worksheet -> builder.putUnits(worksheet.locus().unit().id(), worksheet.locus().unit()));
    return builder;
  }

  /** Builds a recap. */
  final class Builder extends ImmutableAgencyRecap.Builder {
    Builder() {}
  }
}
