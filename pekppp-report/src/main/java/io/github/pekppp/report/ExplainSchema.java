package io.github.pekppp.report;

import io.github.pekppp.condition.Truth;
import io.github.pekppp.explain.Explanation;
import io.github.pekppp.json.JsonKind;
import io.github.pekppp.json.ObjectKind;
import io.github.pekppp.score.Level;

/** What the JSON of {@link ExplainReport} looks like. */
final class ExplainSchema {

  private static final String NODE = "explanation";

  private static final JsonKind HOLDS = JsonKind.code(SchemaParts.names(Truth.values()));

  private static final String AS_FAR_AS_KNOWN = "Whether it holds as far as the facts are known; unknown is not false.";

  private static final JsonKind EXPLANATION = JsonKind.object()
      .with("kind", JsonKind.code(SchemaParts.names(Explanation.Kind.values())), "What the node stands for.")
      .with("id", SchemaParts.TEXT,
          "The id of what it stands for: of an aspect or question, the number of an indicator, else its kind.")
      .with("label", SchemaParts.TEXT, "Its name for people.")
      .with("rule", SchemaParts.TEXT, "Why its value is what it is.")
      .with("source", SchemaParts.TEXT, "Where the rule stands.")
      .with("weight", SchemaParts.FRACTION, "Its part of the node above, 0..1; the weights of the nodes below one node sum to 1.")
      .with("share", SchemaParts.FRACTION, "Its part of the whole index, 0..1.")
      .with("lowest", SchemaParts.FRACTION, "The lowest that its value can become, 0..5.")
      .with("highest", SchemaParts.FRACTION,
          "The highest that its value can become, 0..5; the same as the lowest when nothing is missing.")
      .with("points", SchemaParts.FRACTION, "What it adds to the index: share times lowest.")
      .with("adjustment", SchemaParts.FRACTION,
          "What rounding added to the weighted sum of the nodes below, to give lowest; 0/1 unless the policy rounds each aspect.")
      .with("children", JsonKind.list(JsonKind.itself(NODE)), "What it is made of; empty at the ends of the tree.")
      .optional("grounds", SchemaParts.GROUNDS,
          "The facts that its level follows from, as far as records of the unit tell them; only there for indicators.")
      .named(NODE, "A node of the tree that gives the reason for every point of the index.");

  private static final JsonKind LEVEL = JsonKind.object()
      .with("level", JsonKind.whole(1, Level.MAX), "The level.")
      .with("holds", HOLDS, AS_FAR_AS_KNOWN)
      .with("demands", JsonKind.list(JsonKind.object()
              .with("text", SchemaParts.TEXT, "What is demanded.")
              .with("holds", HOLDS, AS_FAR_AS_KNOWN)),
          "What the level demands, part by part.")
      .with("improvements", JsonKind.list(JsonKind.object()
              .with("effort", JsonKind.whole(1), "How many things have to change.")
              .with("text", SchemaParts.TEXT, "What has to change.")),
          "Every least set of changes that reaches the level, by rising effort; empty when it is reached.");

  private static final JsonKind RATING = JsonKind.object()
      .with("number", SchemaParts.INDICATOR_NUMBER, SchemaParts.NUMBER)
      .with("code", SchemaParts.INDICATOR_CODE, SchemaParts.CODE)
      .with("certain", SchemaParts.LEVEL, "The level that the facts give whatever is unknown.")
      .with("possible", SchemaParts.LEVEL, "The level that they give at best.")
      .with("deciding", JsonKind.list(SchemaParts.TEXT), "The ids of the unknown facts that decide between the two.")
      .with("levels", JsonKind.list(LEVEL), "The levels from 1 to 5.")
      .with("grounds", SchemaParts.GROUNDS, "The facts of the indicator that records of the unit tell.");

  static final ObjectKind KIND = SchemaParts.index(JsonKind.object()
          .with("instrument", SchemaParts.TEXT, "The id of the edition.")
          .with("unit", SchemaParts.UNIT, "The unit that was evaluated.")
          .with("records", SchemaParts.RECORDS_READ, SchemaParts.READINGS)
          .with("basis", SchemaParts.BASIS, "What the levels of this result rest on.")
          .with("status", SchemaParts.STATUS, "How far the index can be relied on."))
      .with("category", SchemaParts.CATEGORY.orNull(), SchemaParts.CATEGORY_OF_INDEX)
      .with("explanation", EXPLANATION, "The tree of reasons; its root is the index.")
      .with("facts", JsonKind.list(RATING), "What the facts of form F-01 say of each indicator of which a fact is known.")
      .with("openQuestions", JsonKind.byKey(JsonKind.list(SchemaParts.TEXT)).orNull(),
          "The questions of form F-01 that are still to be answered, their ids by the number of the indicator; "
              + "null where the worksheet does not answer them.")
      .with("policy", SchemaParts.POLICY, "How the index was computed where sources disagree.")
      .with("record", SchemaParts.TEXT, "Every figure of the result as one line, which the command verify recomputes.")
      .with("problems", SchemaParts.PROBLEMS, SchemaParts.REMARKS);

  private ExplainSchema() {}
}
