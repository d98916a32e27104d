package io.github.pekppp.survey;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.text.Text;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Forms, responses and means for the tests. */
final class Surveys {

  static final List<String> DIMENSIONS = List.of("service", "gender");

  /** Three elements, one of them with two questions. */
  static final SurveyForm SMALL = SurveyForm.ofOrThrow("small", Text.same("Survei"), List.of(
      SurveyElement.of("time", Text.of("Waktu", "Time")),
      new SurveyElement("staff", Text.of("Petugas", "Staff"), List.of(
          new SurveyQuestion("staff_1", Text.same("Ramah?")), new SurveyQuestion("staff_2", Text.same("Cakap?")))),
      SurveyElement.of("fee", Text.of("Biaya", "Fee"))));

  private Surveys() {}

  static SurveyForm anyForm(Random random) {
    List<SurveyElement> elements = new ArrayList<>();
    for (int i = random.nextInt(5); i >= 0; i--) {
      List<SurveyQuestion> questions = new ArrayList<>();
      for (int j = random.nextInt(3); j >= 0; j--) {
        questions.add(new SurveyQuestion("q" + i + j, Text.same("q" + i + j)));
      }
      elements.add(new SurveyElement("e" + i, Text.same("e" + i), questions));
    }
    return SurveyForm.ofOrThrow("any", Text.same("Survei"), elements);
  }

  static SurveyResponse anyResponse(SurveyForm form, Random random) {
    Map<String, Integer> answers = new LinkedHashMap<>();
    for (SurveyQuestion question : form.questions()) {
      if (random.nextInt(5) > 0) {
        answers.put(question.id(), 1 + random.nextInt(4));
      }
    }
    Map<String, String> groups = new LinkedHashMap<>();
    groups.put("service", List.of("KTP", "KK", "Akta").get(random.nextInt(3)));
    if (random.nextInt(4) > 0) {
      groups.put("gender", List.of("L", "P", " ").get(random.nextInt(3)));
    }
    return new SurveyResponse(answers, groups);
  }

  static List<SurveyResponse> anyResponses(SurveyForm form, Random random) {
    List<SurveyResponse> responses = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      responses.add(anyResponse(form, random));
    }
    return responses;
  }

  static SurveyCounts counts(SurveyForm form, List<SurveyResponse> responses) {
    SurveyTally tally = SurveyTally.of(form, DIMENSIONS);
    for (SurveyResponse response : responses) {
      if (!tally.add(response, Place.ROOT).isEmpty()) {
        throw new AssertionError(response);
      }
    }
    return tally.counts();
  }

  /** Everybody gives one answer to everything. */
  static SurveyCounts all(SurveyForm form, int answer) {
    Map<String, Integer> answers = new LinkedHashMap<>();
    form.questions().forEach(question -> answers.put(question.id(), answer));
    return counts(form, List.of(SurveyResponse.of(answers)));
  }

  static SurveyIndex index(SurveyCounts counts) {
    return SurveyIndex.ofOrThrow(ElementMeans.of(counts), SurveyRegime.skm2017(), WeightRule.EXACT);
  }

  static <T> List<String> codes(Validation<List<Problem>, T> refused) {
    return refused.getError().stream().map(problem -> problem.code() + " " + problem.place().path()).toList();
  }
}
