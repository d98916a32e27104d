package io.github.pekppp.survey;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Ratio;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.immutables.value.Value;

/**
 * The answers to a survey, counted (rekapitulasi hasil survei).
 *
 * <p>Whole counts may have breakdowns by dimension, each of which counts its groups again. Equal by value.
 */
@Value.Immutable
public interface SurveyCounts extends Serializable {

  /**
   * Returns the form that was answered.
   *
   * @return the form
   */
  SurveyForm form();

  /**
   * Returns how many answered at least one question.
   *
   * @return the respondents, at least as many as there are answers to any question
   */
  long respondents();

  /**
   * Returns how many forms came back without an answer.
   *
   * @return the forms, not counted as respondents
   */
  @Value.Default
  default long withoutAnswers() {
    return 0;
  }

  /**
   * Returns how often each answer was given to each question.
   *
   * @return the counts by the id of the question, every question of the form, in its order
   */
  Map<String, AnswerCounts> answers();

  /**
   * Returns the counts of groups.
   *
   * @return by dimension, such as {@code service} or {@code gender}, then by value in alphabetical order; respondents who did
   *     not state a value are in none of its groups
   */
  Map<String, Map<String, SurveyCounts>> breakdowns();

  /**
   * Returns the dimensions that were not broken down.
   *
   * @return those with more than {@link SurveyTally#MOST_GROUPS} values
   */
  List<String> tooFine();

  /**
   * Takes counts, with as many respondents as there are answers to the question answered most.
   *
   * @param form the form that was answered
   * @param answers the counts by the id of the question; a question that is left out was not answered
   * @return the counts, or what is wrong with them; paths are the ids of the questions
   */
  static Validation<List<Problem>, SurveyCounts> of(SurveyForm form, Map<String, AnswerCounts> answers) {
    return of(form, answers, answers.values().stream().mapToLong(AnswerCounts::total).max().orElse(0));
  }

  /**
   * Takes counts.
   *
   * @param form the form that was answered
   * @param answers the counts by the id of the question; a question that is left out was not answered
   * @param respondents how many answered at least one question
   * @return the counts, or what is wrong with them; paths are the ids of the questions
   */
  static Validation<List<Problem>, SurveyCounts> of(
      SurveyForm form, Map<String, AnswerCounts> answers, long respondents) {
    ProblemLog log = new ProblemLog();
    Map<String, AnswerCounts> known = new LinkedHashMap<>();
    form.questions().forEach(question -> known.put(question.id(), AnswerCounts.NONE));
    answers.forEach((question, counts) -> {
      if (known.replace(question, counts) == null) {
        log.add(SurveyProblem.SURVEY_QUESTION_UNKNOWN.at(Place.ROOT.key(question), question, form.id()));
      }
    });
    known.forEach((question, counts) -> {
      if (counts.total() > respondents) {
        log.add(SurveyProblem.RESPONDENTS_TOO_FEW.at(Place.ROOT.key(question), counts.total(), question, respondents));
      }
    });
    return log.result(() -> ImmutableSurveyCounts.builder().form(form).respondents(respondents).answers(known).build());
  }

  /**
   * Takes counts, throwing where {@link #of(SurveyForm, Map)} would return problems.
   *
   * @param form the form that was answered
   * @param answers the counts by the id of the question; a question that is left out was not answered
   * @return the counts
   * @throws ProblemException when something is wrong with them
   */
  static SurveyCounts ofOrThrow(SurveyForm form, Map<String, AnswerCounts> answers) {
    return ProblemLog.orThrow(of(form, answers));
  }

  /**
   * Takes counts, throwing where {@link #of(SurveyForm, Map, long)} would return problems.
   *
   * @param form the form that was answered
   * @param answers the counts by the id of the question; a question that is left out was not answered
   * @param respondents how many answered at least one question
   * @return the counts
   * @throws ProblemException when something is wrong with them
   */
  static SurveyCounts ofOrThrow(SurveyForm form, Map<String, AnswerCounts> answers, long respondents) {
    return ProblemLog.orThrow(of(form, answers, respondents));
  }

  /**
   * Returns the counts of nobody.
   *
   * @param form a form
   * @return counts without respondents
   */
  static SurveyCounts none(SurveyForm form) {
    return ofOrThrow(form, Map.of());
  }

  /**
   * Adds what a recapitulation tells of groups to counts that have none.
   *
   * @param formsWithoutAnswers how many forms came back without an answer, at least 0
   * @param groups the counts by dimension, then by value; respondents who did not state a value are in none of its groups
   * @param fine the dimensions that were not broken down, as they have too many values
   * @return the counts with groups, or what is wrong with them; paths are {@code service[KTP]}
   * @throws IllegalArgumentException when a group has groups of its own, or a number is below 0
   */
  default Validation<List<Problem>, SurveyCounts> grouped(
      long formsWithoutAnswers, Map<String, Map<String, SurveyCounts>> groups, List<String> fine) {
    if (formsWithoutAnswers < 0) {
      throw new IllegalArgumentException("formsWithoutAnswers: " + formsWithoutAnswers + " is below 0");
    }
    if (groups.values().stream().flatMap(values -> values.values().stream()).anyMatch(group -> !group.isPlain())) {
      throw new IllegalArgumentException("groups: one has groups of its own");
    }
    ProblemLog log = new ProblemLog();
    groups.forEach((dimension, values) -> {
      Place place = Place.ROOT.key(dimension);
      values.forEach((value, group) -> {
        if (!group.form().equals(form())) {
          log.add(SurveyProblem.SURVEY_FORM_DIFFERS.at(place.key(value), group.form().id(), form().id()));
        }
      });
      if (!log.hasErrors() && !holds(values.values())) {
        log.add(SurveyProblem.GROUPS_EXCEED_WHOLE.at(place, dimension));
      }
    });
    Map<String, Map<String, SurveyCounts>> sorted = new LinkedHashMap<>();
    groups.forEach((dimension, values) -> sorted.put(dimension, Collections.unmodifiableMap(new TreeMap<>(values))));
    return log.result(() -> ImmutableSurveyCounts.builder()
        .from(this)
        .withoutAnswers(formsWithoutAnswers)
        .breakdowns(sorted)
        .tooFine(fine)
        .build());
  }

  /**
   * Adds what a recapitulation tells of groups, throwing where {@link #grouped} would return problems.
   *
   * @param formsWithoutAnswers how many forms came back without an answer, at least 0
   * @param groups the counts by dimension, then by value
   * @param fine the dimensions that were not broken down
   * @return the counts with groups
   * @throws ProblemException when something is wrong with them
   * @throws IllegalArgumentException when a group has groups of its own, or a number is below 0
   */
  default SurveyCounts groupedOrThrow(
      long formsWithoutAnswers, Map<String, Map<String, SurveyCounts>> groups, List<String> fine) {
    return ProblemLog.orThrow(grouped(formsWithoutAnswers, groups, fine));
  }

  private boolean isPlain() {
    return breakdowns().isEmpty() && tooFine().isEmpty() && withoutAnswers() == 0;
  }

  /** Tells whether groups are together no more than the whole. */
  private boolean holds(Collection<SurveyCounts> groups) {
    return fit(groups.stream().mapToLong(SurveyCounts::respondents), respondents())
        && answers().entrySet().stream().allMatch(question ->
            IntStream.rangeClosed(AnswerCounts.LOWEST, AnswerCounts.HIGHEST).allMatch(answer -> fit(
                groups.stream().mapToLong(group ->
                    group.answers().getOrDefault(question.getKey(), AnswerCounts.NONE).count(answer)),
                question.getValue().count(answer))));
  }

  /** Tells whether parts, none below 0, are together at most a whole; their sum need not fit a long. */
  private static boolean fit(LongStream parts, long whole) {
    long left = whole;
    for (long part : parts.toArray()) {
      if (part > left) {
        return false;
      }
      left -= part;
    }
    return true;
  }

  /**
   * Returns the groups of a dimension.
   *
   * @param dimension the dimension, such as {@code service}
   * @return the counts by value in alphabetical order; empty when there is no such breakdown
   */
  default Map<String, SurveyCounts> breakdown(String dimension) {
    return breakdowns().getOrDefault(dimension, Map.of());
  }

  /**
   * Returns the profile of the respondents (profil responden).
   *
   * @param dimension an attribute, such as {@code gender}
   * @return how many stated which value, in alphabetical order; empty when there is no such breakdown
   */
  default Map<String, Long> profile(String dimension) {
    Map<String, Long> profile = new LinkedHashMap<>();
    breakdown(dimension).forEach((value, counts) -> profile.put(value, counts.respondents()));
    return Collections.unmodifiableMap(profile);
  }

  /**
   * Returns the profile of the respondents as parts of the whole.
   *
   * @param dimension an attribute, such as {@code gender}
   * @return which part of all respondents stated which value, 0..1, in alphabetical order; empty when there is no such
   *     breakdown
   */
  default Map<String, Ratio> shares(String dimension) {
    Map<String, Ratio> shares = new LinkedHashMap<>();
    profile(dimension).forEach((value, count) -> shares.put(value, Ratio.of(count, respondents())));
    return Collections.unmodifiableMap(shares);
  }

  /**
   * Returns how many did not state a value.
   *
   * @param dimension an attribute, such as {@code gender}
   * @return the respondents who are in none of its groups; all of them when there is no such breakdown
   */
  default long notStated(String dimension) {
    return respondents() - profile(dimension).values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Returns what a reader must know.
   *
   * @return remarks on dimensions that were not broken down; paths are their names
   */
  default List<Problem> remarks() {
    return tooFine().stream()
        .map(dimension -> SurveyProblem.GROUPING_TOO_FINE.at(Place.ROOT.key(dimension), dimension, SurveyTally.MOST_GROUPS))
        .toList();
  }

  /**
   * Joins the counts of other responses to the same form.
   *
   * @param other their counts
   * @return the counts of both, whichever comes first
   * @throws IllegalArgumentException when the other is about another form
   * @throws ArithmeticException when a count does not fit any more
   */
  default SurveyCounts plus(SurveyCounts other) {
    if (!form().equals(other.form())) {
      throw new IllegalArgumentException("other: is about form " + other.form().id() + ", not " + form().id());
    }
    Map<String, AnswerCounts> joined = new LinkedHashMap<>();
    answers().forEach((question, counts) ->
        joined.put(question, counts.plus(other.answers().getOrDefault(question, AnswerCounts.NONE))));
    ImmutableSurveyCounts.Builder both = ImmutableSurveyCounts.builder()
        .form(form())
        .respondents(Math.addExact(respondents(), other.respondents()))
        .withoutAnswers(Math.addExact(withoutAnswers(), other.withoutAnswers()))
        .answers(joined);
    Set<String> coarse = new LinkedHashSet<>(breakdowns().keySet());
    coarse.addAll(other.breakdowns().keySet());
    Set<String> fine = new LinkedHashSet<>(tooFine());
    fine.addAll(other.tooFine());
    coarse.removeAll(fine);
    for (String dimension : coarse) {
      Map<String, SurveyCounts> groups = joined(breakdown(dimension), other.breakdown(dimension));
      if (groups.size() > SurveyTally.MOST_GROUPS) {
        fine.add(dimension);
      } else {
        both.putBreakdowns(dimension, Collections.unmodifiableMap(groups));
      }
    }
    return both.tooFine(fine.stream().sorted().toList()).build();
  }

  private static Map<String, SurveyCounts> joined(Map<String, SurveyCounts> some, Map<String, SurveyCounts> others) {
    Map<String, SurveyCounts> groups = new TreeMap<>(some);
    others.forEach((value, counts) -> groups.merge(value, counts, SurveyCounts::plus));
    return groups;
  }
}
