package io.github.pekppp.survey;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a unit knows about a survey.
 *
 * <p>Faults do not throw; {@link #build} returns all of them, by paths such as {@code population} and {@code actions[2]}. Not
 * thread-safe.
 */
public final class SurveyBuilder {

  private final ImmutableSurvey.Builder survey = ImmutableSurvey.builder();
  private final SurveyForm form;
  private final LocalDate firstDay;
  private final LocalDate lastDay;
  private final ProblemLog log = new ProblemLog();
  private final Set<String> services = new LinkedHashSet<>();
  private final List<SurveyAction> actions = new ArrayList<>();
  private SurveyRegime regime = SurveyRegime.skm2017();
  private WeightRule rule = WeightRule.EXACT;
  private ElementMeans means;
  private boolean planned;
  private int named;
  private @Nullable Long population;
  private @Nullable LocalDate reported;
  private @Nullable LocalDate followUpReported;

  SurveyBuilder(String id, String title, SurveyForm form, LocalDate firstDay, LocalDate lastDay) {
    survey.id(id).title(title).firstDay(firstDay).lastDay(lastDay);
    this.form = form;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.means = ElementMeans.of(SurveyCounts.none(form));
  }

  /**
   * Sets the rules by which the index is graded, that of 2017 unless set.
   *
   * @param newRegime the regime
   * @return this
   */
  public SurveyBuilder regime(SurveyRegime newRegime) {
    regime = newRegime;
    return this;
  }

  /**
   * Sets what an element weighs, exactly 1/n unless set.
   *
   * @param newRule the rule
   * @return this
   */
  public SurveyBuilder rule(WeightRule newRule) {
    rule = newRule;
    return this;
  }

  /**
   * Adds a service that the survey covers; it covers all unless one is added.
   *
   * @param service the id of the service
   * @return this
   */
  public SurveyBuilder service(String service) {
    named++;
    if (!services.add(service)) {
      log.add(SurveyProblem.SURVEY_SERVICE_TWICE.at(Place.of("services").item(named), service));
    }
    return this;
  }

  /**
   * Sets who is asked, a sample unless set.
   *
   * @param reach who is asked
   * @return this
   */
  public SurveyBuilder reach(SurveyReach reach) {
    survey.reach(reach);
    return this;
  }

  /**
   * Sets how many users the services have in that time.
   *
   * @param users the population
   * @return this
   */
  public SurveyBuilder population(long users) {
    population = users;
    return this;
  }

  /**
   * Sets the answers, from which the means follow.
   *
   * @param counts the answers to the form
   * @return this
   */
  public SurveyBuilder counts(SurveyCounts counts) {
    survey.counts(counts);
    return results("counts", ElementMeans.of(counts));
  }

  /**
   * Sets the means of the elements where the answers are not known.
   *
   * @param printed the means of the elements of the form
   * @return this
   */
  public SurveyBuilder means(ElementMeans printed) {
    survey.counts(Optional.empty());
    return results("means", printed);
  }

  private SurveyBuilder results(String key, ElementMeans results) {
    if (results.form().equals(form)) {
      means = results;
    } else {
      log.add(SurveyProblem.SURVEY_FORM_DIFFERS.at(Place.of(key), results.form().id(), form.id()));
    }
    return this;
  }

  /**
   * Sets when the report on the survey came out.
   *
   * @param date the date of the report, not before the first day of the survey
   * @return this
   */
  public SurveyBuilder reported(LocalDate date) {
    reported = date;
    return this;
  }

  /**
   * Sets when the report on the follow-up came out.
   *
   * @param date the date of the report, not before the first day of the survey
   * @return this
   */
  public SurveyBuilder followUpReported(LocalDate date) {
    followUpReported = date;
    return this;
  }

  /**
   * Adds an action to the plan of improvements.
   *
   * @param action the action, for an element of the form, not done before the first day of the survey
   * @return this
   */
  public SurveyBuilder action(SurveyAction action) {
    planned = true;
    actions.add(action);
    return this;
  }

  /**
   * Ends the survey.
   *
   * @return the survey, or everything that is wrong with it
   * @throws IllegalArgumentException when its id or title is blank
   */
  public Validation<List<Problem>, Survey> build() {
    ProblemLog all = new ProblemLog();
    all.addAll(log.problems());
    checkDates(all);
    long answered = means.respondents().orElse(1L);
    if (population != null && population < Math.max(1, answered)) {
      all.add(SurveyProblem.POPULATION_RANGE.at(Place.of("population"), population, Math.max(1, answered)));
    }
    Optional<SurveyIndex> index = all.unwrap(SurveyIndex.of(means, regime, rule));
    Optional<SurveyPlan> plan =
        index.flatMap(known -> all.unwrap(SurveyPlan.of(known, Optional.ofNullable(reported), actions)));
    return all.result(() -> survey
        .services(services)
        .population(Optional.ofNullable(population))
        .index(index.orElseThrow())
        .reported(Optional.ofNullable(reported))
        .followUpReported(Optional.ofNullable(followUpReported))
        .plan(plan.filter(known -> planned))
        .build());
  }

  /**
   * Ends the survey, throwing where {@link #build} would return problems.
   *
   * @return the survey
   * @throws ProblemException when something is wrong with it
   */
  public Survey buildOrThrow() {
    return ProblemLog.orThrow(build());
  }

  private void checkDates(ProblemLog all) {
    if (lastDay.isBefore(firstDay)) {
      all.add(SurveyProblem.SURVEY_PERIOD_REVERSED.at(Place.of("last_day"), firstDay, lastDay));
    }
    if (reported != null && reported.isBefore(firstDay)) {
      all.add(SurveyProblem.SURVEY_REPORT_EARLY.at(Place.of("reported"), reported, firstDay));
    }
    if (followUpReported != null && followUpReported.isBefore(firstDay)) {
      all.add(SurveyProblem.FOLLOW_UP_REPORT_EARLY.at(Place.of("follow_up_reported"), followUpReported, firstDay));
    }
    for (int i = 0; i < actions.size(); i++) {
      SurveyAction action = actions.get(i);
      Place place = Place.of("actions").item(i + 1).key("done");
      action.done().filter(firstDay::isAfter).ifPresent(day ->
          all.add(SurveyProblem.SURVEY_ACTION_EARLY.at(place, action.id(), day, firstDay)));
    }
  }
}
