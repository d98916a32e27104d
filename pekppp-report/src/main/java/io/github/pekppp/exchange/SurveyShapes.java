package io.github.pekppp.exchange;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.json.Json;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.survey.AnswerCounts;
import io.github.pekppp.survey.ElementMeans;
import io.github.pekppp.survey.Survey;
import io.github.pekppp.survey.SurveyAction;
import io.github.pekppp.survey.SurveyBuilder;
import io.github.pekppp.survey.SurveyCounts;
import io.github.pekppp.survey.SurveyElement;
import io.github.pekppp.survey.SurveyForm;
import io.github.pekppp.survey.SurveyPlan;
import io.github.pekppp.survey.SurveyQuestion;
import io.github.pekppp.survey.SurveyReach;
import io.github.pekppp.survey.SurveyRegime;
import io.github.pekppp.survey.WeightRule;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The shapes of satisfaction surveys. */
final class SurveyShapes {

  static final Shape<SurveyForm> FORM = form();
  static final Shape<Survey> SURVEY = survey();

  /** More answers than this do not fit {@link AnswerCounts}. */
  private static final long MOST = Long.MAX_VALUE / 16;

  private SurveyShapes() {}

  // ---- forms

  private static Shape<SurveyForm> form() {
    var object = ObjectShape.<SurveyForm>of("survey_form", "The form of a satisfaction survey: its elements with their questions.");
    var id = object.required("id", Leaves.TEXT, SurveyForm::id);
    var title = object.required("title", BasicShapes.ANY_TEXT, SurveyForm::title);
    var elements = object.required("elements", new ListShape<>(element()), SurveyForm::elements);
    return object.checked(parts -> SurveyForm.of(parts.of(id), parts.of(title), parts.of(elements)));
  }

  private static Shape<SurveyElement> element() {
    var object = ObjectShape.<SurveyElement>of(
        "survey_element", "An element of service; without questions it is asked by one of its own name.");
    var id = object.required("id", Leaves.TEXT, SurveyElement::id);
    var label = object.required("label", BasicShapes.ANY_TEXT, SurveyElement::label);
    var questions = object.list("questions", question(), SurveyShapes::questions);
    return object.as(parts -> parts.of(questions).isEmpty()
        ? SurveyElement.of(parts.of(id), parts.of(label))
        : new SurveyElement(parts.of(id), parts.of(label), parts.of(questions)));
  }

  private static Shape<SurveyQuestion> question() {
    var object = ObjectShape.<SurveyQuestion>of("survey_question", "A question of a survey, answered by 1 to 4.");
    var id = object.required("id", Leaves.TEXT, SurveyQuestion::id);
    var label = object.required("label", BasicShapes.ANY_TEXT, SurveyQuestion::label);
    return object.as(parts -> new SurveyQuestion(parts.of(id), parts.of(label)));
  }

  /** The questions; none where one stands for the element itself. */
  private static List<SurveyQuestion> questions(SurveyElement element) {
    return element.equals(SurveyElement.of(element.id(), element.label())) ? List.of() : element.questions();
  }

  private static Shape<SurveyForm> namedForm() {
    return new NamedShape<>(List.of(SurveyForm.skm2017(), SurveyForm.ikm2004()), SurveyForm::id, FORM);
  }

  // ---- rules

  private static Shape<SurveyRegime> regime() {
    var object = ObjectShape.<SurveyRegime>of("survey_regime", "The rules by which the index of a survey is graded.");
    var id = object.required("id", Leaves.TEXT, SurveyRegime::id);
    var title = object.required("title", BasicShapes.ANY_TEXT, SurveyRegime::title);
    var citation = object.required("citation", Leaves.ANY_TEXT, SurveyRegime::citation);
    var grades = object.required("grades", new ListShape<>(grade()), regime -> regime.scale().grades());
    Shape<SurveyRegime> own = object.checked(parts -> GradeScale.of(parts.of(grades)).flatMap(scale ->
        SurveyRegime.of(parts.of(id), parts.of(title), parts.of(citation), scale)));
    return new NamedShape<>(List.of(SurveyRegime.skm2017(), SurveyRegime.ikm2004()), SurveyRegime::id, own);
  }

  private static Shape<Grade> grade() {
    var object = ObjectShape.<Grade>of("grade", "A category with its printed limits, both included.");
    var letter = object.required("letter", Leaves.ANY_TEXT, Grade::letter);
    var label = object.required("label", BasicShapes.ANY_TEXT, Grade::label);
    var min = object.required("min", Leaves.DECIMAL, Grade::min);
    var max = object.required("max", Leaves.DECIMAL, Grade::max);
    return object.as(parts -> new Grade(parts.of(letter), parts.of(label), parts.of(min), parts.of(max)));
  }

  private static Shape<WeightRule> weights() {
    return Leaves.text(
        Text.of("exact atau bobot seperti 0.111", "exact or a weight such as 0.111"),
        text -> WeightRule.parse(text).toJavaOptional(),
        WeightRule::code,
        Leaves.numberOr("(\\s*exact\\s*|\\s*0\\.\\d{1,20}\\s*)", Json.object().put("exclusiveMinimum", 0).put("exclusiveMaximum", 1)));
  }

  // ---- answers

  /** How many answered, and what: of all or of a group. */
  private record Tally(long respondents, List<Answers> answers) {

    static Tally of(SurveyCounts counts) {
      return new Tally(counts.respondents(), counts.answers().entrySet().stream()
          .filter(question -> question.getValue().total() > 0)
          .map(question -> new Answers(question.getKey(), question.getValue()))
          .toList());
    }

    SurveyCounts counts(SurveyForm form) {
      Map<String, AnswerCounts> known = new LinkedHashMap<>();
      answers.forEach(answer -> put(known, answer.question(), answer.counts()));
      return SurveyCounts.ofOrThrow(form, known, respondents);
    }
  }

  /** The answers to a question. */
  private record Answers(String question, AnswerCounts counts) {}

  /** A group of respondents. */
  private record Group(String value, Tally tally) {}

  /** The groups by one thing that is known of respondents. */
  private record Grouping(String by, List<Group> groups) {}

  /** Counts as they are stored: which form they are about is said beside them. */
  private record Counts(Tally tally, long withoutAnswers, List<Grouping> groupings, List<String> tooFine) {

    static Counts of(SurveyCounts counts) {
      return new Counts(
          Tally.of(counts),
          counts.withoutAnswers(),
          counts.breakdowns().entrySet().stream()
              .map(grouping -> new Grouping(grouping.getKey(), grouping.getValue().entrySet().stream()
                  .map(group -> new Group(group.getKey(), Tally.of(group.getValue())))
                  .toList()))
              .toList(),
          counts.tooFine());
    }

    SurveyCounts counts(SurveyForm form) {
      Map<String, Map<String, SurveyCounts>> known = new LinkedHashMap<>();
      for (Grouping grouping : groupings) {
        Map<String, SurveyCounts> groups = new LinkedHashMap<>();
        grouping.groups().forEach(group -> put(groups, group.value(), group.tally().counts(form)));
        put(known, grouping.by(), groups);
      }
      return tally.counts(form).groupedOrThrow(withoutAnswers, known, tooFine);
    }
  }

  /** Puts what may be there once only. */
  private static <V> void put(Map<String, V> known, String name, V value) {
    if (known.put(name, value) != null) {
      throw new IllegalArgumentException(name + ": appears more than once");
    }
  }

  private static Shape<Counts> counts() {
    var object = ObjectShape.<Counts>of(
        "survey_counts", "How often each answer was given to each question, by all respondents and by groups of them.");
    var respondents = object.required("respondents", number(), counts -> counts.tally().respondents());
    var withoutAnswers = object.defaulted("without_answers", number(), 0L, Counts::withoutAnswers);
    var answers = object.list("answers", answers(), counts -> counts.tally().answers());
    var groupings = object.list("groupings", grouping(), Counts::groupings);
    var tooFine = object.list("too_fine", Leaves.ANY_TEXT, Counts::tooFine);
    return object.as(parts -> new Counts(
        new Tally(parts.of(respondents), parts.of(answers)),
        parts.of(withoutAnswers),
        parts.of(groupings),
        parts.of(tooFine)));
  }

  private static Shape<Grouping> grouping() {
    var object = ObjectShape.<Grouping>of("survey_grouping", "The answers by service, period or what is known of respondents.");
    var by = object.required("by", Leaves.ANY_TEXT, Grouping::by);
    var groups = object.list("groups", group(), Grouping::groups);
    return object.as(parts -> new Grouping(parts.of(by), parts.of(groups)));
  }

  private static Shape<Group> group() {
    var object = ObjectShape.<Group>of("survey_group", "The answers of a group of respondents.");
    var value = object.required("value", Leaves.ANY_TEXT, Group::value);
    var respondents = object.required("respondents", number(), group -> group.tally().respondents());
    var answers = object.list("answers", answers(), group -> group.tally().answers());
    return object.as(parts -> new Group(parts.of(value), new Tally(parts.of(respondents), parts.of(answers))));
  }

  private static Shape<Answers> answers() {
    var object = ObjectShape.<Answers>of("survey_answers", "How many answered a question by 1, 2, 3 and 4.");
    var question = object.required("question", Leaves.TEXT, Answers::question);
    var counts = object.required("counts", new ListShape<>(count()), answers -> List.of(
        answers.counts().ones(), answers.counts().twos(), answers.counts().threes(), answers.counts().fours()));
    return object.checked(parts ->
        AnswerCounts.of(parts.of(counts), Place.of("counts")).map(found -> new Answers(parts.of(question), found)));
  }

  private static Shape<Long> count() {
    return Leaves.whole(0, MOST, count -> count, count -> count);
  }

  private static Shape<Long> number() {
    return Leaves.whole(0, Long.MAX_VALUE, number -> number, number -> number);
  }

  // ---- surveys

  private static Shape<Survey> survey() {
    var object = ObjectShape.<Survey>of(
        "survey", "A satisfaction survey of a unit: how it was run, its answers or printed means, and what followed.");
    var id = object.required("id", Leaves.TEXT, Survey::id);
    var title = object.required("title", Leaves.TEXT, Survey::title);
    var form = object.required("form", namedForm(), Survey::form);
    var regime = object.defaulted("regime", regime(), SurveyRegime.skm2017(), survey -> survey.index().regime());
    var weights = object.defaulted("weights", weights(), WeightRule.EXACT, survey -> survey.index().rule());
    var services = object.list("services", Leaves.ANY_TEXT, Survey::services);
    var reach = object.defaulted("reach", Leaves.coded(SurveyReach.class), SurveyReach.SAMPLE, Survey::reach);
    var firstDay = object.required("first_day", Leaves.DAY, Survey::firstDay);
    var lastDay = object.required("last_day", Leaves.DAY, Survey::lastDay);
    var population = object.optional("population", number(), Survey::population);
    var counts = object.optional("counts", counts(), survey -> survey.counts().map(Counts::of));
    var means = object.optional("means", new ListShape<>(mean()), SurveyShapes::printedMeans);
    var reported = object.optional("reported", Leaves.DAY, Survey::reported);
    var actions = object.list("actions", action(), survey -> survey.plan().map(SurveyPlan::actions).orElse(List.of()));
    var followUpReported = object.optional("follow_up_reported", Leaves.DAY, Survey::followUpReported);
    return object.checked(parts -> {
      if (parts.of(counts).isPresent() && parts.of(means).isPresent()) {
        throw new IllegalArgumentException("means: stand in the place of counts, not beside them");
      }
      SurveyForm asked = parts.of(form);
      SurveyBuilder survey =
          Survey.builder(parts.of(id), parts.of(title), asked, parts.of(firstDay), parts.of(lastDay))
              .regime(parts.of(regime))
              .rule(parts.of(weights))
              .reach(parts.of(reach));
      parts.of(services).forEach(survey::service);
      parts.of(population).ifPresent(survey::population);
      parts.of(counts).map(found -> inside("counts", () -> found.counts(asked))).ifPresent(survey::counts);
      parts.of(means).map(found -> inside("means", () -> printed(asked, found))).ifPresent(survey::means);
      parts.of(reported).ifPresent(survey::reported);
      parts.of(followUpReported).ifPresent(survey::followUpReported);
      parts.of(actions).forEach(survey::action);
      return survey.build();
    });
  }

  /** Makes a part, whose problems lie below its key. */
  private static <T> T inside(String key, Supplier<T> part) {
    try {
      return part.get();
    } catch (ProblemException refused) {
      throw new ProblemException(refused.problems().stream()
          .map(problem -> new Problem(
              problem.code(), problem.severity(), Place.of(key + "." + problem.place().path()), problem.message()))
          .toList());
    }
  }

  /** The mean of an element as it was printed. */
  private record Mean(String element, BigDecimal mean) {}

  private static Shape<Mean> mean() {
    var object = ObjectShape.<Mean>of("survey_mean", "The mean answer to an element, 1..4, as it was printed.");
    var element = object.required("element", Leaves.TEXT, Mean::element);
    var mean = object.required("mean", Leaves.DECIMAL, Mean::mean);
    return object.as(parts -> new Mean(parts.of(element), parts.of(mean)));
  }

  /** The means of a survey whose answers are not known. */
  private static Optional<List<Mean>> printedMeans(Survey survey) {
    ElementMeans means = survey.index().means();
    return means.decimals().map(decimals -> means.means().entrySet().stream()
        .map(mean -> new Mean(mean.getKey(), mean.getValue().rounded(new Rounding(decimals, RoundingMode.HALF_UP))))
        .toList());
  }

  private static ElementMeans printed(SurveyForm form, List<Mean> means) {
    Map<String, BigDecimal> known = new LinkedHashMap<>();
    means.forEach(mean -> put(known, mean.element(), mean.mean()));
    return ElementMeans.printedOrThrow(form, known);
  }

  private static Shape<SurveyAction> action() {
    var object = ObjectShape.<SurveyAction>of("survey_action", "An improvement that is planned after a survey.");
    var id = object.required("id", Leaves.TEXT, SurveyAction::id);
    var element = object.required("element", Leaves.TEXT, SurveyAction::element);
    var what = object.required("what", BasicShapes.ANY_TEXT, SurveyAction::what);
    var owner = object.optional("owner", Leaves.ANY_TEXT, SurveyAction::owner);
    var due = object.required("due", Leaves.DAY, SurveyAction::due);
    var done = object.optional("done", Leaves.DAY, SurveyAction::done);
    var evidence = object.optional("evidence", Leaves.ANY_TEXT, SurveyAction::evidence);
    return object.as(parts -> SurveyAction.builder()
        .id(parts.of(id))
        .element(parts.of(element))
        .what(parts.of(what))
        .owner(parts.of(owner))
        .due(parts.of(due))
        .done(parts.of(done))
        .evidence(parts.of(evidence))
        .build());
  }
}
