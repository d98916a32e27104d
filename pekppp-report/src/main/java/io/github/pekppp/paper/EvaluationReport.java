package io.github.pekppp.paper;

import io.github.pekppp.backing.BackingForecast;
import io.github.pekppp.backing.IndexBacking;
import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.followup.Recommendation;
import io.github.pekppp.layout.Document;
import io.github.pekppp.priority.Robustness;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Worksheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The evaluation report of a unit (laporan hasil evaluasi, LHE): its index and category, where points were lost, what to fix
 * first, and for every number the way down to condition, fact, evidence and citation.
 */
@Value.Immutable
public interface EvaluationReport extends Paper {

  /**
   * Returns the worksheet of the unit.
   *
   * @return unit, edition, policy and what was written down
   */
  Worksheet worksheet();

  /**
   * Returns what is reported. It need not be given: the library computes it.
   *
   * @return the review of what the worksheet holds by its policy, with its result; another one is refused
   */
  @Value.Default
  default ClaimReview review() {
    return worksheet().review();
  }

  /**
   * Returns the day of writing.
   *
   * @return the date that the report bears
   */
  LocalDate writtenOn();

  /**
   * Returns what to fix first.
   *
   * @return the way to a goal; without it the report names the raises that are worth most
   */
  Optional<WayUp> wayUp();

  /**
   * Returns how firmly the category stands.
   *
   * @return what was examined; empty to leave that part out
   */
  Optional<Robustness> robustness();

  /**
   * Returns what the points rest on.
   *
   * @return the backing of the same result; empty to leave evidence out
   */
  Optional<IndexBacking> backing();

  /**
   * Returns what expires when.
   *
   * @return the forecast of the same result; empty to leave it out
   */
  Optional<BackingForecast> forecast();

  /**
   * Returns what is advised.
   *
   * @return the recommendations; may be empty
   */
  List<Recommendation> recommendations();

  /** Checks that all parts are about one result. */
  @Value.Check
  default void check() {
    IppResult result = review().result();
    ResultProof proof = ResultProof.of(worksheet());
    Stream.of(Optional.of(result), review().claim(), review().evaluation(), review().fieldCheck())
        .flatMap(Optional::stream)
        .forEach(part -> proof.check("review", part, worksheet().assessment()));
    backing().ifPresent(backing -> require(backing.result().equals(result), "backing: of another result"));
    wayUp().ifPresent(way -> require(Optional.of(way.path().before()).equals(result.ipp()), "wayUp: starts from another index"));
    robustness().ifPresent(firm -> require(Optional.of(firm.present()).equals(result.ipp()), "robustness: of another index"));
  }

  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(problem);
    }
  }

  @Override
  default String name() {
    return Ids.file("lhe", worksheet().locus().unit().id(), worksheet().locus().period());
  }

  @Override
  default Document document(Language language) {
    return new EvaluationPages(this, new Wording(language)).document();
  }

  /**
   * Starts the report of a unit.
   *
   * @param worksheet the worksheet of the unit
   * @param writtenOn the date that the report bears
   * @return a builder that can be built as it is; result and review are computed
   */
  static Builder of(Worksheet worksheet, LocalDate writtenOn) {
    return builder().worksheet(worksheet).writtenOn(writtenOn);
  }

  /**
   * Starts a report; {@link #of} is shorter.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a report. */
  final class Builder extends ImmutableEvaluationReport.Builder {
    Builder() {}
  }
}
