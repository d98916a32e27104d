package io.github.pekppp.survey;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Counts responses one by one, in memory that does not grow with their number.
 *
 * <p>It keeps the answers to each question, once for all respondents and once for each group of each dimension: service,
 * period, and what is known of the respondents, such as gender, age, education and occupation. Not thread-safe; tallies
 * of parts are joined by {@link SurveyCounts#plus}.
 *
 * <pre>{@code
 * SurveyTally tally = SurveyTally.of(SurveyForm.skm2017(), List.of("service", "gender"));
 * tally.add(new int[] {3, 3, 4, 4, 3, 3, SurveyTally.NO_ANSWER, 4, 3}, new String[] {"KTP", "P"}, Place.ROOT);
 * tally.counts();
 * }</pre>
 */
public final class SurveyTally {

  /** Stands for a question that was not answered. */
  public static final int NO_ANSWER = 0;

  /** More distinct values than this are no groups: such a dimension has no breakdown. */
  public static final int MOST_GROUPS = 1000;

  private final SurveyForm form;
  private final List<SurveyQuestion> questions;
  private final List<String> dimensions;
  private final Group all;
  private final List<Map<String, Group>> groups = new ArrayList<>();
  private final boolean[] tooFine;
  private long withoutAnswers;

  /** The answers of a group: how many respondents, and how often each answer to each question. */
  private static final class Group {
    private final long[] counts;
    private long respondents;

    Group(int questions) {
      counts = new long[questions * AnswerCounts.HIGHEST];
    }

    void add(int[] answers) {
      respondents++;
      for (int i = 0; i < answers.length; i++) {
        if (answers[i] != NO_ANSWER) {
          counts[i * AnswerCounts.HIGHEST + answers[i] - 1]++;
        }
      }
    }

    AnswerCounts counts(int question) {
      int from = question * AnswerCounts.HIGHEST;
      return new AnswerCounts(counts[from], counts[from + 1], counts[from + 2], counts[from + 3]);
    }
  }

  private SurveyTally(SurveyForm form, List<String> dimensions) {
    this.form = form;
    this.questions = form.questions();
    this.dimensions = List.copyOf(dimensions);
    this.all = new Group(questions.size());
    this.tooFine = new boolean[dimensions.size()];
    dimensions.forEach(dimension -> groups.add(new HashMap<>()));
  }

  /**
   * Starts a tally.
   *
   * @param form the form that is answered
   * @param dimensions by what respondents are grouped, such as {@code service}; none for the whole alone
   * @return a tally without responses
   * @throws IllegalArgumentException when a dimension is named twice
   */
  public static SurveyTally of(SurveyForm form, List<String> dimensions) {
    if (new HashSet<>(dimensions).size() < dimensions.size()) {
      throw new IllegalArgumentException("dimensions: one of " + dimensions + " is named twice");
    }
    return new SurveyTally(form, dimensions);
  }

  /**
   * Returns the form that is answered.
   *
   * @return the form
   */
  public SurveyForm form() {
    return form;
  }

  /**
   * Returns by what respondents are grouped.
   *
   * @return the dimensions in the order given
   */
  public List<String> dimensions() {
    return dimensions;
  }

  /**
   * Counts a response.
   *
   * @param response the response
   * @param place where it stands
   * @return what is wrong with it; when empty, it was counted, else nothing of it was
   */
  public List<Problem> add(SurveyResponse response, Place place) {
    List<Problem> faults = unknown(response, place);
    int[] answers =
        questions.stream().mapToInt(question -> response.answers().getOrDefault(question.id(), NO_ANSWER)).toArray();
    faults.addAll(faults(answers, place));
    if (faults.isEmpty()) {
      count(answers, dimensions.stream().map(one -> response.groups().getOrDefault(one, "")).toArray(String[]::new));
    }
    return faults;
  }

  /** Lists what a response has that is not of this survey. */
  private List<Problem> unknown(SurveyResponse response, Place place) {
    List<Problem> faults = new ArrayList<>();
    response.answers().forEach((question, answer) -> {
      if (questions.stream().noneMatch(known -> known.id().equals(question))) {
        faults.add(SurveyProblem.SURVEY_QUESTION_UNKNOWN.at(place.key(question), question, form.id()));
      } else if (answer == NO_ANSWER) {
        faults.add(range(question, answer, place));
      }
    });
    response.groups().keySet().stream()
        .filter(dimension -> !dimensions.contains(dimension))
        .forEach(dimension -> faults.add(SurveyProblem.GROUPING_UNKNOWN.at(place.key(dimension), dimension)));
    return faults;
  }

  /**
   * Counts a response that is given by positions.
   *
   * @param answers the answers, 1..4 or {@link #NO_ANSWER}, in the order of {@link SurveyForm#questions}
   * @param groups what is known of the respondent, in the order of {@link #dimensions}; a blank value was not stated
   * @param place where it stands
   * @return what is wrong with it; when empty, it was counted, else nothing of it was
   * @throws IllegalArgumentException when there are not as many answers as questions, or groups as dimensions
   */
  public List<Problem> add(int[] answers, String[] groups, Place place) {
    if (answers.length != questions.size() || groups.length != dimensions.size()) {
      throw new IllegalArgumentException("answers, groups: " + answers.length + " and " + groups.length
          + ", expected " + questions.size() + " and " + dimensions.size());
    }
    List<Problem> faults = faults(answers, place);
    if (faults.isEmpty()) {
      count(answers, groups);
    }
    return faults;
  }

  private List<Problem> faults(int[] answers, Place place) {
    List<Problem> faults = List.of();
    for (int i = 0; i < answers.length; i++) {
      if (answers[i] != NO_ANSWER && !AnswerCounts.isAnswer(answers[i])) {
        faults = faults.isEmpty() ? new ArrayList<>() : faults;
        faults.add(range(questions.get(i).id(), answers[i], place));
      }
    }
    return faults;
  }

  private static Problem range(String question, int answer, Place place) {
    return SurveyProblem.ANSWER_RANGE.at(place.key(question), answer, AnswerCounts.LOWEST, AnswerCounts.HIGHEST);
  }

  private void count(int[] answers, String[] values) {
    if (isBlank(answers)) {
      withoutAnswers++;
      return;
    }
    all.add(answers);
    for (int i = 0; i < values.length; i++) {
      if (!tooFine[i] && !values[i].isBlank()) {
        count(answers, i, values[i].strip());
      }
    }
  }

  private void count(int[] answers, int dimension, String value) {
    Map<String, Group> known = groups.get(dimension);
    if (known.size() == MOST_GROUPS && !known.containsKey(value)) {
      tooFine[dimension] = true;
      known.clear();
    } else {
      known.computeIfAbsent(value, first -> new Group(questions.size())).add(answers);
    }
  }

  private static boolean isBlank(int[] answers) {
    for (int answer : answers) {
      if (answer != NO_ANSWER) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns what was counted so far.
   *
   * @return the counts
   */
  public SurveyCounts counts() {
    ImmutableSurveyCounts.Builder counts = counts(all)
        .withoutAnswers(withoutAnswers)
        .tooFine(IntStream.range(0, tooFine.length).filter(i -> tooFine[i]).mapToObj(dimensions::get).sorted().toList());
    for (int i = 0; i < dimensions.size(); i++) {
      if (!tooFine[i]) {
        Map<String, SurveyCounts> breakdown = new TreeMap<>();
        groups.get(i).forEach((value, group) -> breakdown.put(value, counts(group).build()));
        counts.putBreakdowns(dimensions.get(i), Collections.unmodifiableMap(breakdown));
      }
    }
    return counts.build();
  }

  private ImmutableSurveyCounts.Builder counts(Group group) {
    Map<String, AnswerCounts> answers = new LinkedHashMap<>();
    for (int i = 0; i < questions.size(); i++) {
      answers.put(questions.get(i).id(), group.counts(i));
    }
    return ImmutableSurveyCounts.builder().form(form).respondents(group.respondents).answers(answers);
  }
}
