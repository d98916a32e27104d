package io.github.pekppp.report;

import io.github.pekppp.evidence.EvidenceKind;
import io.github.pekppp.instrument.OpenQuestion;
import io.github.pekppp.json.JsonKind;
import io.github.pekppp.json.ObjectKind;
import io.github.pekppp.text.Coded;

/** What the JSON of {@link EditionReport}, {@link EditionListReport} and {@link EditionCheckReport} looks like. */
final class EditionSchema {

  private static final JsonKind OPTIONS = JsonKind.list(JsonKind.object()
      .with("id", SchemaParts.TEXT, "The id of the option.")
      .with("label", SchemaParts.TEXT, "What the option says.")
      .named("option", "One of the answers to choose from."));

  private static final JsonKind FACT = JsonKind.object()
      .with("id", SchemaParts.TEXT, "The id of the fact within its indicator.")
      .with("label", SchemaParts.TEXT, "What the fact says.")
      .with("expected", SchemaParts.TEXT, "What values it takes, in words.")
      .with("options", OPTIONS, "The options to choose from; empty when it is no choice.");

  private static final JsonKind QUESTION = JsonKind.object()
      .with("id", SchemaParts.TEXT, "The id of the question within its indicator.")
      .with("label", SchemaParts.TEXT, "What is asked.")
      .with("expected", SchemaParts.TEXT, "What answers it takes, in words.")
      .with("options", OPTIONS, "The options to choose from; empty when it is no choice.")
      .with("onlyIf", SchemaParts.TEXT.orNull(), "When it is asked, in words; null when it is always asked.")
      .with("forEvaluator", JsonKind.truth(), "Whether the evaluator answers it, not the unit.");

  private static final JsonKind SELF_REPORT = JsonKind.object()
      .with("questions", JsonKind.list(QUESTION), "What the form asks, in its order.")
      .with("facts", JsonKind.list(JsonKind.object()
              .with("id", SchemaParts.TEXT, "The id of the fact.")
              .with("asked", JsonKind.truth(), "Whether the form asks for it; else the evaluator finds it.")
              .with("how", SchemaParts.TEXT.orNull(), "How it follows from the answers, in words; null when it is not asked.")),
          "How the facts of the indicator follow.")
      .with("evidence", JsonKind.list(SchemaParts.TEXT), "The ids of the evidence to hand in.")
      .with("note", SchemaParts.TEXT.orNull(),
          "What is noted about gaps and doubts of the sources, in English; null when there is nothing.");

  private static final JsonKind SHEET = JsonKind.object()
      .with("number", SchemaParts.INDICATOR_NUMBER, SchemaParts.NUMBER)
      .with("code", SchemaParts.INDICATOR_CODE, SchemaParts.CODE)
      .with("name", SchemaParts.TEXT, SchemaParts.NAME)
      .with("aspect", SchemaParts.TEXT.orNull(), "The id of the aspect it belongs to; null for extra information.")
      .with("principle", SchemaParts.TEXT.orNull(), "The letters of its principle (prinsip) in the code; null where it has none.")
      .with("weight", SchemaParts.FRACTION.orNull(), "Its weight in its aspect as listed; null where the edition lists none.")
      .with("levels", JsonKind.list(SchemaParts.TEXT), "What the levels 0 to 5 demand, in this order.")
      .with("facts", JsonKind.list(FACT), "The facts that decide the level.")
      .with("evidence", JsonKind.list(JsonKind.object()
              .with("id", SchemaParts.TEXT, "The id of the evidence within its indicator.")
              .with("kind", JsonKind.code(Coded.codes(EvidenceKind.class)), "What kind of evidence it is.")
              .with("label", SchemaParts.TEXT, "What is to be handed in.")),
          "The evidence asked for.")
      .with("note", SchemaParts.TEXT.orNull(),
          "What is noted about gaps and doubts of the sources, in English; null when there is nothing.")
      .with("selfReport", SELF_REPORT.orNull(),
          "What form F-01 asks about it; null where the form is not known, or asks nothing.")
      .named("indicator_sheet", "An indicator of an edition.");

  private static final JsonKind OPEN_QUESTION = JsonKind.object()
      .with("id", SchemaParts.TEXT, "The name of the question, which a policy uses.")
      .with("question", SchemaParts.TEXT, "The question.")
      .with("decides", JsonKind.code(Coded.codes(OpenQuestion.Effect.class)), "What the answer decides.")
      .with("default", SchemaParts.TEXT, "The id of the alternative that applies when a policy says nothing.")
      .with("alternatives", JsonKind.list(JsonKind.object()
              .with("id", SchemaParts.TEXT, "The id of the alternative.")
              .with("rule", SchemaParts.TEXT, "What it says.")
              .with("support", SchemaParts.TEXT, "Which sources support it.")),
          "The readings there are.");

  private static final JsonKind GAP = JsonKind.object()
      .with("level", SchemaParts.LEVEL, "The level that is read.")
      .with("higher", SchemaParts.LEVEL, "The lowest level that adds one of the conditions that hold.")
      .with("holds", JsonKind.list(SchemaParts.TEXT, 1), "The conditions of higher levels that hold all the same.")
      .with("lacks", JsonKind.list(SchemaParts.TEXT, 1), "What the higher level demands besides.")
      .with("least", JsonKind.truth(), "Whether the gap contains no other; all others are combinations of such gaps.")
      .with("states", JsonKind.whole(1), "How many situations that the scale tells apart are such.")
      .with("example", JsonKind.byKey(SchemaParts.FACT_VALUE),
          "The facts of one such situation, by id; numbers as fractions, as form F-01 of a worksheet may write them.")
      .with("text", SchemaParts.TEXT, "The gap in words.");

  private static final JsonKind SCALE = JsonKind.object()
      .with("number", SchemaParts.INDICATOR_NUMBER, SchemaParts.NUMBER)
      .with("code", SchemaParts.INDICATOR_CODE, SchemaParts.CODE)
      .with("name", SchemaParts.TEXT, SchemaParts.NAME)
      .with("reading", SchemaParts.TEXT.orNull(),
          "The reading of an open question under which the scale applies, as question=alternative; null for the default readings.")
      .with("gaps", JsonKind.list(GAP), "The gaps of the scale; empty when its levels describe every situation.");

  static final ObjectKind KIND = edition(JsonKind.object())
      .with("mode", SchemaParts.MODE, "The services that it is for.")
      .with("legalBasis", JsonKind.list(SchemaParts.TEXT), "The regulations that it rests on.")
      .with("shares", JsonKind.object()
              .with("f02", SchemaParts.FRACTION, "The part of form F-02, 0..1.")
              .with("f03", SchemaParts.FRACTION, "The part of form F-03, 0..1."),
          "What parts of the index the forms are.")
      .with("grades", JsonKind.list(JsonKind.object()
              .with("letter", SchemaParts.TEXT, "The letter of the category.")
              .with("label", SchemaParts.TEXT, "What the category is called.")
              .with("min", SchemaParts.DECIMAL, "Its lowest value as printed.")
              .with("max", SchemaParts.DECIMAL, "Its highest value as printed.")),
          "The categories.")
      .with("aspects", JsonKind.list(JsonKind.object()
              .with("id", SchemaParts.TEXT, "The id of the aspect.")
              .with("name", SchemaParts.TEXT, "The name of the aspect.")
              .with("weight", SchemaParts.FRACTION, "Its part of the F-02 index, 0..1.")),
          "The aspects in the order of the form.")
      .with("indicators", JsonKind.list(SHEET), "The indicators that count, in the order of the form.")
      .with("extras", JsonKind.list(SHEET), "Extra information, which adds nothing to the index.")
      .with("items", JsonKind.list(JsonKind.object()
              .with("number", JsonKind.whole(1), "The number of the question, counted from 1 without gaps.")
              .with("printedNumber", JsonKind.whole(1), "The number that the form prints, which may skip.")
              .with("code", SchemaParts.TEXT, "The printed code of the question.")
              .with("aspect", SchemaParts.TEXT, "The id of the aspect that the question belongs to.")
              .with("text", SchemaParts.TEXT, "What it asks, in short.")),
          "The questions of form F-03; empty when the edition has no such form.")
      .with("selfReportForm", JsonKind.object()
              .with("id", SchemaParts.TEXT, "The id of the form.")
              .with("sha256", SchemaParts.SHA256, "The SHA-256 of its file.")
              .with("title", SchemaParts.TEXT, "The title of the form.")
              .with("sources", JsonKind.list(SchemaParts.TEXT), "What it was made from.")
              .orNull(),
          "The self-report form F-01; null where it is not known.")
      .with("agreements", JsonKind.list(JsonKind.object()
              .with("id", SchemaParts.TEXT, "The id of the agreement.")
              .with("name", SchemaParts.TEXT, "What has to agree.")
              .with("statements", JsonKind.list(JsonKind.object()
                      .with("number", SchemaParts.INDICATOR_NUMBER, SchemaParts.NUMBER)
                      .with("condition", SchemaParts.TEXT, "The condition over its facts, in words.")),
                  "The statements that are all true, or all false.")),
          "Statements of different indicators that must agree.")
      .with("questions", JsonKind.list(OPEN_QUESTION), "The points on which the sources disagree or are silent.");

  static final ObjectKind LIST = JsonKind.object()
      .with("editions", JsonKind.list(edition(JsonKind.object())
              .with("mode", SchemaParts.MODE, "The services that it is for.")
              .with("validFrom", SchemaParts.YEAR, "The first year in which it holds.")
              .with("validUntil", SchemaParts.YEAR.orNull(), "The last year in which it holds; null while it is in force.")
              .with("indicators", SchemaParts.COUNT, "How many indicators count.")),
          "The editions that the library holds.");

  static final ObjectKind CHECK = edition(JsonKind.object())
      .with("scales", JsonKind.list(SCALE),
          "The scales in the order of the form, other readings of an indicator after its default scale.");

  private EditionSchema() {}

  private static ObjectKind edition(ObjectKind object) {
    return object
        .with("instrument", SchemaParts.TEXT, "The id of the edition.")
        .with("sha256", SchemaParts.SHA256, "The SHA-256 of its file.")
        .with("title", SchemaParts.TEXT, "The title of the edition.");
  }
}
