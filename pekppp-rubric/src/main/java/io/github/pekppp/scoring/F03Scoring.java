package io.github.pekppp.scoring;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.F03Response;
import io.github.pekppp.explain.Explanation;
import io.github.pekppp.instrument.Questionnaire;
import io.github.pekppp.instrument.QuestionnaireItem;
import io.github.pekppp.policy.F03Aggregation;
import io.github.pekppp.problem.Place;
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
  private final Map<String, Term> aspects;
  private final Optional<Term> form;

  F03Scoring(Rules rules, Assessment assessment, Remarks remarks) {
    this.rules = rules;
    List<F03Response> answered =
        assessment.responses().stream().filter(response -> response.lastItem() > 0).toList();
    this.respondents = answered.size();
    this.items = results(rules.instrument().questionnaire().map(Questionnaire::items).orElse(List.of()), answered);
    this.aspects = hasAnswers() ? aspectTerms() : Map.of();
    this.form = hasAnswers() ? Optional.of(join()) : Optional.empty();
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

  /** The term of the whole form; empty without answers. */
  Optional<Term> form() {
    return form;
  }

  /** The terms of the aspects about which something was answered, by aspect id. */
  Map<String, Term> aspects() {
    return aspects;
  }

  /** The ids of the aspects about which the form asks. */
  List<String> askedAspects() {
    return items.stream().map(item -> item.item().aspect()).distinct().toList();
  }

  static Term.Subject subject() {
    return new Term.Subject(Explanation.Kind.F03, "f03", Text.of("F-03, jawaban pengguna", "F-03, users' answers"));
  }

  private Term join() {
    return new Term.Mean(
        subject(), rules.chosen("f03_aggregation"), isByAspect() ? aspectParts() : itemParts(rules.items()), null);
  }

  private Map<String, Term> aspectTerms() {
    Map<String, Term> terms = new LinkedHashMap<>();
    for (AspectRule aspect : rules.aspects()) {
      List<Term.Part> parts = itemParts(aspect.items());
      if (!parts.isEmpty()) {
        terms.put(aspect.id(), new Term.Mean(aspect.subject(), rules.chosen("f03_aggregation"), parts, null));
      }
    }
    return terms;
  }

  private List<Term.Part> aspectParts() {
    Ratio weight = Ratio.of(1, aspects.size());
    List<Term.Part> parts = new ArrayList<>(aspects.size());
    aspects.values().forEach(term -> parts.add(new Term.Part(weight, term)));
    return parts;
  }

  private boolean isByAspect() {
    return rules.policy().f03Aggregation() == F03Aggregation.ASPECT_MEANS;
  }

  /** Items by equal weights, or by their numbers of answers, which makes the plain mean of all answers. */
  private List<Term.Part> itemParts(List<Integer> places) {
    int answered = 0;
    long answers = 0;
    for (int place : places) {
      answered += items.get(place).answers() > 0 ? 1 : 0;
      answers += items.get(place).answers();
    }
    Ratio equal = Ratio.of(1, Math.max(answered, 1));
    List<Term.Part> parts = new ArrayList<>(answered);
    for (int place : places) {
      ItemResult item = items.get(place);
      if (item.mean().isPresent()) {
        Ratio weight = isByAspect() ? equal : Ratio.of(item.answers(), answers);
        parts.add(new Term.Part(weight, leaf(item, item.mean().get())));
      }
    }
    return parts;
  }

  private Term leaf(ItemResult item, Score mean) {
    Term.Subject subject = new Term.Subject(Explanation.Kind.ITEM, item.item().code(), item.item().text());
    return Term.Leaf.of(subject, rules.meanOf(item.answers()), mean, mean);
  }

  /** Adds up the answers of all respondents, in one walk through them. */
  private static List<ItemResult> results(List<QuestionnaireItem> items, List<F03Response> responses) {
    int[] answers = new int[items.size() + 1];
    long[] sums = new long[items.size() + 1];
    for (F03Response response : responses) {
      for (int item = 1; item <= response.lastItem(); item++) {
        if (response.isAnswered(item)) {
          answers[item]++;
          sums[item] += response.answer(item).value();
        }
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
