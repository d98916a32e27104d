package io.github.pekppp.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.improve.FactRater;
import io.github.pekppp.improve.FactRating;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.Draft;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.scoring.Status;
import io.github.pekppp.scoring.Units;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The laws of claim, score and field check: each stands for itself. */
class ClaimReviewProperties {

  private static Scorer scorer(Instrument instrument, Random random) {
    return Scorer.ofOrThrow(instrument, Draft.policy(instrument, random));
  }

  private static Draft answersAlone(Draft draft) {
    Draft alone = draft.copy();
    alone.sheets.clear();
    alone.fieldLevels.clear();
    return alone;
  }

  @Property(tries = 150)
  void aUnitsOwnFactsNeverMakeAFinalResult(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    Draft facts = answersAlone(Draft.any(instrument, random)).withFacts(random.nextInt(2) == 0 ? 1 : 0.5, random);
    ClaimReview review = ClaimReview.of(scorer(instrument, random), facts.assessment());
    assertThat(review.result().basis()).isEqualTo(Basis.SELF_ASSESSMENT);
    assertThat(review.result().status()).isNotEqualTo(Status.FINAL);
    assertThat(review.result().remarks()).extracting(remark -> remark.code()).contains("self-assessed");
    assertThat(review.claim()).contains(review.result());
    assertThat(review.evaluation()).isEmpty();
    assertThat(review.fieldCheck()).isEmpty();
    assertThat(review.claimAgainstScore()).isEmpty();
    assertThat(review.scoreAgainstFieldCheck()).isEmpty();
    assertThat(Serialized.copyOf(review)).isEqualTo(review);
  }

  @Property(tries = 150)
  void theClaimIsWhatTheSameLevelsWouldScoreAsMarks(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    Scorer scorer = scorer(instrument, random);
    Draft draft = answersAlone(Draft.any(instrument, random)).withFacts(random.nextInt(2) == 0 ? 1 : 0.7, random);
    Assessment assessment = draft.assessment();
    IppResult claim = scorer.score(assessment, Basis.SELF_ASSESSMENT);
    List<FactRating> ratings = FactRater.of(instrument, scorer.policy()).rate(assessment);
    assertThat(claim.range().lowest()).isEqualTo(scored(scorer, draft, ratings, FactRating::certain).range().lowest());
    assertThat(claim.range().highest()).isEqualTo(scored(scorer, draft, ratings, FactRating::possible).range().highest());
    boolean certain = ratings.stream()
        .allMatch(rating -> rating.certain().equals(rating.possible()) && !rating.facts().values().isEmpty());
    if (certain) {
      assertThat(claim.ipp()).isEqualTo(scored(scorer, draft, ratings, FactRating::certain).ipp());
      assertThat(claim.category()).isEqualTo(scored(scorer, draft, ratings, FactRating::certain).category());
    } else {
      assertThat(claim.ipp()).isEmpty();
    }
  }

  private static IppResult scored(Scorer scorer, Draft draft, List<FactRating> ratings, Function<FactRating, Level> level) {
    Draft marked = draft.copy();
    marked.sheets.put("", ratings.stream()
        .collect(Collectors.toMap(rating -> rating.indicator().number().toString(), rating -> level.apply(rating).value())));
    return scorer.score(marked.assessment());
  }

  @Property(tries = 150)
  void anOutcomeIsTheRatingOfItsFacts(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    Scorer scorer = scorer(instrument, random);
    Assessment assessment = Draft.any(instrument, random).withFacts(0.5, random).assessment();
    Map<IndicatorNumber, IndicatorResult> outcomes = scorer.score(assessment, Basis.SELF_ASSESSMENT).indicators().stream()
        .collect(Collectors.toMap(result -> result.indicator().number(), result -> result));
    for (FactRating rating : FactRater.of(instrument, scorer.policy()).rate(assessment)) {
      Outcome expected = rating.facts().values().isEmpty()
          ? new Outcome.Missing()
          : rating.certain().equals(rating.possible())
              ? Outcome.Scored.of(rating.certain())
              : new Outcome.Open(rating.certain(), rating.possible());
      assertThat(outcomes.get(rating.indicator().number()).outcome()).isEqualTo(expected);
    }
    ClaimReview review = ClaimReview.of(scorer, assessment);
    assertThat(review.ratings()).isEqualTo(FactRater.of(instrument, scorer.policy()).rate(assessment).stream()
        .filter(rating -> assessment.facts().containsKey(rating.indicator().number())).toList());
    assertThat(review.contradictions()).isEqualTo(instrument.contradictions(assessment.facts()));
  }

  @Property(tries = 200)
  void aFieldCheckReplacesOnlyWhatWasChecked(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    Scorer scorer = scorer(instrument, random);
    Draft draft = Draft.any(instrument, random);
    Assessment assessment = draft.assessment();
    IppResult marks = scorer.score(assessment);
    IppResult field = scorer.score(assessment, Basis.FIELD_CHECK);
    for (int i = 0; i < field.indicators().size(); i++) {
      IndicatorResult found = field.indicators().get(i);
      Integer checked = draft.fieldLevels.get(found.indicator().number().toString());
      assertThat(found.outcome())
          .isEqualTo(checked == null ? marks.indicators().get(i).outcome() : Outcome.Scored.of(Level.of(checked)));
    }
    Draft unchecked = draft.copy();
    unchecked.fieldLevels.clear();
    Assessment without = unchecked.assessment();
    assertThat(scorer.score(without, Basis.FIELD_CHECK).range()).isEqualTo(marks.range());
    assertThat(scorer.score(without).range()).isEqualTo(marks.range());
    assertThat(field.basis()).isEqualTo(Basis.FIELD_CHECK);
    assertThat(field.f03()).isEqualTo(marks.f03());
  }

  @Property(tries = 200)
  void everySideIsThereWhenSomethingOfItWasWrittenDown(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    Scorer scorer = scorer(instrument, random);
    Draft draft = Draft.any(instrument, random);
    Assessment assessment = draft.assessment();
    ClaimReview review = ClaimReview.of(scorer, assessment);
    boolean marked = draft.sheets.values().stream()
        .flatMap(sheet -> sheet.keySet().stream())
        .anyMatch(number -> instrument.find(number.toString()).orElseThrow().aspect().isPresent());
    assertThat(review.claim()).isEqualTo(given(!draft.facts.isEmpty(), scorer, assessment, Basis.SELF_ASSESSMENT));
    assertThat(review.evaluation()).isEqualTo(given(marked, scorer, assessment, Basis.EVALUATION));
    assertThat(review.fieldCheck()).isEqualTo(given(!draft.fieldLevels.isEmpty(), scorer, assessment, Basis.FIELD_CHECK));
    assertThat(review.result().basis()).isEqualTo(marked || draft.facts.isEmpty() ? Basis.EVALUATION : Basis.SELF_ASSESSMENT);
    assertThat(review.claimAgainstScore().isPresent()).isEqualTo(marked && !draft.facts.isEmpty());
    assertThat(review.scoreAgainstFieldCheck().isPresent())
        .isEqualTo((marked || !draft.facts.isEmpty()) && !draft.fieldLevels.isEmpty());
    review.claimAgainstScore().ifPresent(comparison -> assertThat(comparison)
        .isEqualTo(ResultComparison.of(review.claim().orElseThrow(), review.evaluation().orElseThrow())));
    review.scoreAgainstFieldCheck().ifPresent(comparison -> assertThat(comparison)
        .isEqualTo(ResultComparison.of(review.evaluation().or(review::claim).orElseThrow(), review.fieldCheck().orElseThrow())
            .only(assessment.fieldLevels().keySet())));
  }

  private static Optional<IppResult> given(boolean given, Scorer scorer, Assessment assessment, Basis basis) {
    return given ? Optional.of(scorer.score(assessment, basis)) : Optional.empty();
  }

  @Test
  void aClaimThatIsTooHighFalls() {
    Assessment unit = Units.marked(Units.all(3))
        .fact("1", "sp_exists", new FactValue.Flag(true))
        .fact("1", "sp_14_components", new FactValue.Flag(true))
        .fact("1", "sp_enacted", new FactValue.Flag(true))
        .fact("1", "public_involved", new FactValue.Flag(true))
        .fact("1", "sp_monitored", new FactValue.Flag(true))
        .fact("2", "groups", FactValue.Picked.of(List.of("experts")))
        .fieldLevel("1", 2)
        .buildOrThrow();
    ClaimReview review = ClaimReview.of(Scorer.of(Units.EDITION), unit);
    ResultComparison claim = review.claimAgainstScore().orElseThrow();
    assertThat(claim.changes(Direction.FELL)).singleElement().satisfies(change -> {
      assertThat(change.indicator().number().value()).isEqualTo(1);
      assertThat(change.distance()).isEqualTo(Ratio.of(2));
      assertThat(change.stake()).isEqualTo(Ratio.of(2).times(Ratio.percent(24)).times(Ratio.percent(17)));
    });
    assertThat(claim.changes(Direction.ROSE)).singleElement()
        .satisfies(change -> assertThat(change.indicator().number().value()).isEqualTo(2));
    assertThat(claim.lowered()).isEqualTo(claim.changes(Direction.FELL).get(0).stake());
    assertThat(claim.raised()).isEqualTo(claim.changes(Direction.ROSE).get(0).stake());
    assertThat(review.scoreAgainstFieldCheck().orElseThrow().changes(Direction.FELL)).hasSize(1);
    assertThat(review.scoreAgainstFieldCheck().orElseThrow().direction()).isEqualTo(Direction.FELL);
  }

  @Test
  void indicatorsOnOneSideOnlyAreAlone() {
    Instrument before = Editions.pekppp2022A();
    Instrument after = Editions.pekppp2022B();
    Correspondence correspondence = Correspondence.between(before, after);
    ResultComparison comparison = ResultComparison.of(
        Scorer.of(before).score(Units.marked(Units.all(4)).buildOrThrow()),
        Scorer.of(after).score(correspondence.carry(Units.marked(Units.all(4)).buildOrThrow())),
        correspondence);
    assertThat(correspondence.pairs()).isNotEmpty();
    assertThat(correspondence.onlyBefore()).isNotEmpty();
    assertThat(comparison.changes(Direction.ALONE)).hasSize(correspondence.onlyBefore().size() + correspondence.onlyAfter().size());
    assertThat(comparison.changes(Direction.ALONE)).allSatisfy(change -> {
      assertThat(change.isChange()).isTrue();
      assertThat(change.distance()).isEqualTo(Ratio.ZERO);
    });
    assertThat(comparison.indexChange()).isEmpty();
    assertThatThrownBy(() -> ResultComparison.of(comparison.before(), comparison.after()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("after: computed by pekppp-2022-b, not by pekppp-2022-a; compare editions by a Correspondence");
    assertThatThrownBy(() -> correspondence.carry(Assessment.builder(after).buildOrThrow()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("assessment: made for pekppp-2022-b, not for pekppp-2022-a");
    assertThatThrownBy(() -> IndicatorChange.builder().build()).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aReviewOfAnotherEditionIsAMistake() {
    Assessment other = Assessment.builder(Editions.pekppp2022B()).buildOrThrow();
    assertThatThrownBy(() -> ClaimReview.of(Scorer.of(Units.EDITION), other)).isInstanceOf(IllegalArgumentException.class);
    Assessment nothing = Assessment.builder(Units.EDITION).buildOrThrow();
    assertThat(ClaimReview.of(Scorer.of(Units.EDITION), nothing).result().status()).isEqualTo(Status.INCOMPLETE);
  }
}
