package io.github.pekppp.scoring;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.F03Response;
import io.github.pekppp.explain.Explanation;
import io.github.pekppp.explain.Reason;
import io.github.pekppp.instrument.AspectWeight;
import io.github.pekppp.instrument.Questionnaire;
import io.github.pekppp.instrument.QuestionnaireItem;
import io.github.pekppp.policy.F03Aggregation;
import io.github.pekppp.problem.Place;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores form F-03: answers to means of items, means of items to a term per aspect. */
final class F03Scoring {

  private static final Place FORM = Place.of("f03");

  private final Rules rules;
  private final int respondents;
  private final List<ItemResult> items;

  F03Scoring(Rules rules, Assessment assessment, Remarks remarks) {
    this.rules = rules;
    List<F03Response> answered =
        assessment.responses().stream().filter(response -> !response.answers().isEmpty()).toList();
    this.respondents = answered.size();
    this.items = results(rules.instrument().questionnaire().map(Questionnaire::items).orElse(List.of()), answered);
    int empty = assessment.responses().size() - respondents;
    if (empty > 0) {
      remarks.add(ScoringRemark.RESPONSES_EMPTY, FORM, empty);
    }
    rules.instrument().questionnaire().flatMap(Questionnaire::maximumRespondents)
        .filter(maximum -> respondents > maximum)
        .ifPresent(maximum -> remarks.add(ScoringRemark.RESPONDENTS_MANY, FORM, respondents, maximum));
  }

  int respondents() {
    return respondents;
  }

  List<ItemResult> items() {
    return items;
  }

  /** Tells whether anybody answered anything. */
  boolean hasAnswers() {
    return respondents > 0;
  }

  /** Remarks on every question that nobody answered. */
  void remarkUnanswered(Remarks remarks) {
    for (ItemResult item : items) {
      if (item.answers() == 0) {
        remarks.add(ScoringRemark.ITEM_UNANSWERED, FORM, item.item().code());
      }
    }
  }

  /** The term of the whole form, which must have answers. */
  Term form() {
    boolean byAspect = rules.policy().f03Aggregation() == F03Aggregation.ASPECT_MEANS;
    return new Term.Mean(subject(), rules.chosen("f03_aggregation"), byAspect ? aspectParts() : itemParts(items), null);
  }

  /** The terms of the aspects about which something was answered, by aspect id. */
  Map<String, Term> aspects() {
    Map<String, Term> aspects = new LinkedHashMap<>();
    for (AspectWeight aspect : rules.instrument().aspects()) {
      List<ItemResult> asked = items.stream()
          .filter(item -> item.item().aspect().equals(aspect.aspect().id()))
          .toList();
      if (asked.stream().anyMatch(item -> item.answers() > 0)) {
        Term.Subject subject =
            new Term.Subject(Explanation.Kind.ASPECT, aspect.aspect().id(), aspect.aspect().name());
        aspects.put(aspect.aspect().id(), new Term.Mean(subject, rules.chosen("f03_aggregation"), itemParts(asked), null));
      }
    }
    return aspects;
  }

  /** The ids of the aspects about which the form asks. */
  List<String> askedAspects() {
    return items.stream().map(item -> item.item().aspect()).distinct().toList();
  }

  static Term.Subject subject() {
    return new Term.Subject(Explanation.Kind.F03, "f03", Text.of("F-03, jawaban pengguna", "F-03, users' answers"));
  }

  private List<Term.Part> aspectParts() {
    Map<String, Term> aspects = aspects();
    Ratio weight = Ratio.of(1, aspects.size());
    return aspects.values().stream().map(term -> new Term.Part(weight, term)).toList();
  }

  /** Items by equal weights, or by their numbers of answers, which makes the plain mean of all answers. */
  private List<Term.Part> itemParts(List<ItemResult> of) {
    List<ItemResult> answered = of.stream().filter(item -> item.answers() > 0).toList();
    boolean byAspect = rules.policy().f03Aggregation() == F03Aggregation.ASPECT_MEANS;
    long answers = answered.stream().mapToLong(ItemResult::answers).sum();
    List<Term.Part> parts = new ArrayList<>();
    for (ItemResult item : answered) {
      Ratio weight = byAspect ? Ratio.of(1, answered.size()) : Ratio.of(item.answers(), answers);
      item.mean().ifPresent(mean -> parts.add(new Term.Part(weight, leaf(item, mean))));
    }
    return parts;
  }

  private Term leaf(ItemResult item, Score mean) {
    Term.Subject subject = new Term.Subject(Explanation.Kind.ITEM, item.item().code(), item.item().text());
    Reason reason = rules.cited(Text.of("rata-rata {0} jawaban", "mean of {0} answers").with(item.answers()));
    return new Term.Leaf(subject, reason, mean, mean);
  }

  /** Adds up the answers of all respondents, in one walk through them. */
  private static List<ItemResult> results(List<QuestionnaireItem> items, List<F03Response> responses) {
    int[] answers = new int[items.size() + 1];
    long[] sums = new long[items.size() + 1];
    for (F03Response response : responses) {
      for (Map.Entry<Integer, Level> answer : response.answers().entrySet()) {
        answers[answer.getKey()]++;
        sums[answer.getKey()] += answer.getValue().value();
      }
    }
    List<ItemResult> results = new ArrayList<>(items.size());
    for (QuestionnaireItem item : items) {
      int count = answers[item.number()];
      results.add(ItemResult.builder()
          .item(item)
          .answers(count)
          .mean(count == 0 ? Optional.empty() : Optional.of(Score.of(Ratio.of(sums[item.number()], count))))
          .build());
    }
    return results;
  }
}
