package io.github.pekppp.survey;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A published index computed again by every weight rule in use (hitung ulang IKM).
 *
 * <p>It tells which rule the publisher used. A figure that none reproduces is reported, not corrected.
 */
@Value.Immutable
public interface Recomputation extends Serializable {

  /**
   * Returns what was published.
   *
   * @return the figures
   */
  PublishedIndex published();

  /**
   * Returns the means that were used.
   *
   * @return those of the answers where these were published, else the printed ones
   */
  ElementMeans means();

  /**
   * Returns what each rule gives.
   *
   * @return a trial for each rule in use for so many elements, nearest to the published index first
   */
  List<RuleTrial> trials();

  /**
   * Recomputes a published index.
   *
   * @param published the figures
   * @return what came of it, or why it cannot be recomputed
   */
  static Validation<List<Problem>, Recomputation> of(PublishedIndex published) {
    ProblemLog log = new ProblemLog();
    Optional<ElementMeans> means = published.counts().map(ElementMeans::of).or(published::means);
    if (means.isEmpty()) {
      log.add(SurveyProblem.PUBLISHED_WITHOUT_BASIS.at(Place.ROOT, published.ikm()));
    }
    means.ifPresent(known -> check(published, known, log));
    checkFigure(published.ikm(), log);
    published.category().filter(letter -> published.regime().grade(letter).isEmpty()).ifPresent(letter -> log.add(
        SurveyProblem.PUBLISHED_GRADE_UNKNOWN.at(Place.of("category"), letter, published.regime().title())));
    return log.result(() -> compute(published, means.orElseThrow()));
  }

  /**
   * Recomputes a published index, throwing where {@link #of} would return problems.
   *
   * @param published the figures
   * @return what came of it
   * @throws ProblemException when it cannot be recomputed
   */
  static Recomputation ofOrThrow(PublishedIndex published) {
    return ProblemLog.orThrow(of(published));
  }

  private static void check(PublishedIndex published, ElementMeans means, ProblemLog log) {
    means.missing().forEach(element ->
        log.add(SurveyProblem.PUBLISHED_ELEMENT_MISSING.at(Place.of("elements").key(element.id()), element.label())));
    published.means().filter(printed -> !printed.form().equals(means.form())).ifPresent(printed -> log.add(
        SurveyProblem.SURVEY_FORM_DIFFERS.at(Place.of("means"), printed.form().id(), means.form().id())));
  }

  private static void checkFigure(BigDecimal ikm, ProblemLog log) {
    if (ikm.signum() < 0 || ikm.compareTo(Regimes.HIGHEST) > 0) {
      log.add(SurveyProblem.PUBLISHED_RANGE.at(Place.of("ikm"), ikm, 0, Regimes.HIGHEST));
    }
    if (ikm.scale() > ElementMeans.MOST_DECIMALS) {
      log.add(SurveyProblem.FIGURE_DECIMALS.at(Place.of("ikm"), ikm, ElementMeans.MOST_DECIMALS));
    }
  }

  private static Recomputation compute(PublishedIndex published, ElementMeans means) {
    return ImmutableRecomputation.builder()
        .published(published)
        .means(means)
        .trials(WeightRule.inUse(means.form().elements().size()).stream()
            .map(rule -> trial(published, means, rule))
            .sorted(Comparator.comparing(trial -> distance(trial.exact(), published.ikm())))
            .toList())
        .build();
  }

  private static RuleTrial trial(PublishedIndex published, ElementMeans means, WeightRule rule) {
    SurveyIndex index = SurveyIndex.ofOrThrow(means, published.regime(), rule);
    Ratio exact = index.exact().orElseThrow();
    BigDecimal recomputed = exact.rounded(decimals(published.ikm()));
    return new RuleTrial(
        rule,
        exact,
        recomputed,
        published.ikm().subtract(recomputed),
        index.grade().orElseThrow(),
        published.means().filter(printed -> isWithinRounding(published.ikm(), printed, rule)).isPresent());
  }

  private static Ratio distance(Ratio exact, BigDecimal printed) {
    Ratio difference = exact.minus(Ratio.of(printed));
    return difference.max(Ratio.ZERO.minus(difference));
  }

  private static Rounding decimals(BigDecimal printed) {
    return new Rounding(Math.max(printed.scale(), 0), RoundingMode.HALF_UP);
  }

  /** Tells whether means of up to half a unit of the last printed decimal more or less can give the index. */
  private static boolean isWithinRounding(BigDecimal ikm, ElementMeans printed, WeightRule rule) {
    if (!printed.missing().isEmpty()) {
      return false;
    }
    Ratio half = Ratio.of(BigDecimal.ONE.movePointLeft(printed.decimals().orElse(0))).dividedBy(Ratio.of(2));
    Ratio least = Ratio.ZERO;
    Ratio most = Ratio.ZERO;
    for (Ratio mean : printed.means().values()) {
      least = least.plus(mean.minus(half).max(Ratio.of(AnswerCounts.LOWEST)));
      most = most.plus(mean.plus(half).min(Ratio.of(AnswerCounts.HIGHEST)));
    }
    Ratio factor = rule.weight(printed.means().size()).times(SurveyIndex.TO_HUNDRED);
    return least.times(factor).rounded(decimals(ikm)).compareTo(ikm) <= 0
        && most.times(factor).rounded(decimals(ikm)).compareTo(ikm) >= 0;
  }

  /**
   * Returns what came of it.
   *
   * @return the verdict
   */
  default Verdict verdict() {
    if (rule().isPresent()) {
      return Verdict.REPRODUCED;
    }
    return trials().stream().anyMatch(RuleTrial::withinRounding) ? Verdict.WITHIN_ROUNDING_OF_MEANS : Verdict.NOT_REPRODUCED;
  }

  /**
   * Returns the rules that give the published index as printed.
   *
   * @return the rules, nearest first: a figure without decimals may come from several; empty when none does
   */
  default List<WeightRule> reproducedBy() {
    return trials().stream().filter(RuleTrial::reproduces).map(RuleTrial::rule).toList();
  }

  /**
   * Returns the rule that gives the published index.
   *
   * @return of those that give it as printed, the one whose exact index is nearest; empty when none gives it
   */
  default Optional<WeightRule> rule() {
    return reproducedBy().stream().findFirst();
  }

  /**
   * Finds what a rule gives.
   *
   * @param rule the rule
   * @return its trial; empty when it is not in use for so many elements
   */
  default Optional<RuleTrial> trial(WeightRule rule) {
    return trials().stream().filter(trial -> trial.rule().equals(rule)).findFirst();
  }

  /**
   * Tells whether the published category is that of the published index.
   *
   * @return empty when no category was published
   */
  default Optional<Boolean> categoryFitsPublished() {
    return fits(published().regime().grade(Ratio.of(published().ikm())));
  }

  /**
   * Tells whether the published category is that of the index by exact weights.
   *
   * @return empty when no category was published
   */
  default Optional<Boolean> categoryFitsExact() {
    return fits(trial(WeightRule.EXACT).orElseThrow().grade());
  }

  /**
   * Returns the category that should have been published.
   *
   * @return that of the published index; empty when no category was published, or it is that of the published index, or of the
   *     exact one that a rule gives
   */
  default Optional<Grade> rightCategory() {
    Grade right = published().regime().grade(Ratio.of(published().ikm()));
    boolean isExact = rule().flatMap(this::trial).flatMap(trial -> fits(trial.grade())).orElse(false);
    return isExact ? Optional.empty() : fits(right).filter(fits -> !fits).map(fits -> right);
  }

  private Optional<Boolean> fits(Grade grade) {
    return published().category().map(grade.letter()::equals);
  }

  /**
   * Lists the elements whose printed mean is not that of the answers.
   *
   * @return the elements whose mean rounds to another number; none when answers and means were not both published
   */
  default List<SurveyElement> differingMeans() {
    return published().counts().flatMap(counts -> published().means()).stream()
        .flatMap(printed -> means().form().elements().stream().filter(element -> differs(element.id(), printed)))
        .toList();
  }

  private boolean differs(String element, ElementMeans printed) {
    Rounding rounding = new Rounding(printed.decimals().orElse(0), RoundingMode.HALF_UP);
    return printed.mean(element)
        .filter(mean -> mean.rounded(rounding).compareTo(means().mean(element).orElseThrow().rounded(rounding)) != 0)
        .isPresent();
  }
}
