package io.github.pekppp.exchange;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.survey.AnswerCounts;
import io.github.pekppp.survey.ElementMeans;
import io.github.pekppp.survey.Survey;
import io.github.pekppp.survey.SurveyAction;
import io.github.pekppp.survey.SurveyBuilder;
import io.github.pekppp.survey.SurveyCounts;
import io.github.pekppp.survey.SurveyElement;
import io.github.pekppp.survey.SurveyForm;
import io.github.pekppp.survey.SurveyQuestion;
import io.github.pekppp.survey.SurveyReach;
import io.github.pekppp.survey.SurveyRegime;
import io.github.pekppp.survey.WeightRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sound surveys, made at random. */
final class StoredSurveys {

  private static final int MANY = 1_000_000;

  private final Draw draw;

  StoredSurveys(Draw draw) {
    this.draw = draw;
  }

  // ---- forms and rules

  SurveyForm form() {
    Set<String> taken = new LinkedHashSet<>();
    List<SurveyElement> elements = new ArrayList<>();
    for (String id : names()) {
      SurveyElement one = SurveyElement.of(id, draw.anyText());
      List<SurveyQuestion> questions = draw.ids().stream().filter(taken::add).map(this::question).toList();
      if (!questions.isEmpty()) {
        elements.add(new SurveyElement(id, draw.anyText(), questions));
      } else if (taken.add(id)) {
        elements.add(one);
      }
    }
    return elements.isEmpty() ? form() : SurveyForm.ofOrThrow(draw.words(), draw.anyText(), elements);
  }

  private SurveyQuestion question(String id) {
    return new SurveyQuestion(id, draw.anyText());
  }

  /** At least one. */
  private List<String> names() {
    Set<String> names = new LinkedHashSet<>(draw.ids());
    names.add(draw.words());
    return List.copyOf(names);
  }

  private SurveyForm anyForm() {
    return switch (draw.between(0, 3)) {
      case 0 -> SurveyForm.skm2017();
      case 1 -> SurveyForm.ikm2004();
      case 2 -> SurveyForm.skm2017().without("fee");
      default -> form();
    };
  }

  private SurveyRegime regime() {
    return switch (draw.between(0, 2)) {
      case 0 -> SurveyRegime.skm2017();
      case 1 -> SurveyRegime.ikm2004();
      default -> SurveyRegime.ofOrThrow(draw.words(), draw.anyText(), draw.anyWords(), scale());
    };
  }

  private GradeScale scale() {
    BigDecimal limit = BigDecimal.valueOf(draw.between(2501, 10_000), 2);
    String letter = draw.anyWords();
    return GradeScale.ofOrThrow(List.of(
        new Grade(letter, draw.anyText(), limit, new BigDecimal("100.00")),
        new Grade(letter + "-", draw.anyText(), new BigDecimal("25.00"), limit.subtract(new BigDecimal("0.01")))));
  }

  // ---- answers

  private SurveyCounts counts(SurveyForm form) {
    SurveyCounts whole = SurveyCounts.none(form);
    Map<String, Map<String, SurveyCounts>> groupings = new LinkedHashMap<>();
    for (String by : draw.ids()) {
      Map<String, SurveyCounts> groups = new LinkedHashMap<>();
      draw.ids().forEach(value -> groups.put(value, plain(form)));
      groupings.put(by, groups);
      whole = groups.values().stream().reduce(whole, SurveyCounts::plus);
    }
    long without = draw.chance() ? 0 : draw.between(0, MANY);
    return plain(form).plus(whole).groupedOrThrow(without, groupings, draw.some(draw::anyWords));
  }

  private SurveyCounts plain(SurveyForm form) {
    Map<String, AnswerCounts> answers = new LinkedHashMap<>();
    boolean some = draw.chance() || draw.chance();
    for (SurveyQuestion question : form.questions()) {
      if (some && draw.chance()) {
        answers.put(question.id(), new AnswerCounts(number(), number(), number(), number()));
      }
    }
    long most = answers.values().stream().mapToLong(AnswerCounts::total).max().orElse(0);
    return SurveyCounts.ofOrThrow(form, answers, most + draw.between(0, 1));
  }

  private long number() {
    return draw.between(0, MANY);
  }

  private ElementMeans means(SurveyForm form) {
    Map<String, BigDecimal> means = new LinkedHashMap<>();
    for (SurveyElement element : form.elements()) {
      if (draw.chance()) {
        means.put(element.id(), BigDecimal.valueOf(draw.between(100, 400), 2).setScale(draw.between(2, 20)));
      }
    }
    return ElementMeans.printedOrThrow(form, means);
  }

  // ---- surveys

  Survey survey() {
    SurveyForm form = anyForm();
    LocalDate first = draw.day();
    SurveyBuilder survey = Survey.builder(draw.words(), draw.words(), form, first, draw.notBefore(first))
        .regime(regime())
        .rule(draw.of(WeightRule.inUse(form.elements().size())))
        .reach(draw.of(SurveyReach.class));
    draw.ids().forEach(survey::service);
    switch (draw.between(0, 2)) {
      case 0 -> survey.means(means(form));
      case 1 -> survey.counts(counts(form));
      default -> { }
    }
    draw.maybe(() -> draw.notBefore(first)).ifPresent(survey::reported);
    draw.maybe(() -> draw.notBefore(first)).ifPresent(survey::followUpReported);
    draw.maybe(() -> Long.MAX_VALUE - draw.between(0, MANY)).ifPresent(survey::population);
    draw.ids().forEach(id -> survey.action(action(id, form, first)));
    return survey.buildOrThrow();
  }

  private SurveyAction action(String id, SurveyForm form, LocalDate first) {
    return SurveyAction.builder()
        .id(id)
        .element(draw.of(form.elements()).id())
        .what(draw.anyText())
        .owner(draw.maybe(draw::anyWords))
        .due(draw.day())
        .done(draw.maybe(() -> draw.notBefore(first)))
        .evidence(draw.maybe(draw::anyWords))
        .build();
  }
}
