package io.github.pekppp.report;

import io.github.pekppp.json.JsonKind;
import io.github.pekppp.json.ObjectKind;
import io.github.pekppp.text.Language;
import java.util.Arrays;
import java.util.List;

/** What the JSON of a {@link io.github.pekppp.layout.Document} looks like. */
final class DocumentSchema {

  private static final String BLOCK = "block";

  private static final JsonKind BLOCKS = JsonKind.list(JsonKind.itself(BLOCK));

  private static final JsonKind TEXTS = JsonKind.list(SchemaParts.TEXT);

  private static final JsonKind ID = JsonKind.text("[a-z0-9]+(-[a-z0-9]+)*");

  private static final JsonKind CELL = JsonKind.object()
      .with("text", SchemaParts.TEXT, "What people read, with numbers as the language writes them.")
      .optional("number", SchemaParts.DECIMAL, "The same as a number; not there for words and dates.")
      .optional("date", SchemaParts.DATE, "The same as a date; not there for words and numbers.")
      .optional("target", ID, "The id of the section that explains it; not there when none does.")
      .named("cell", "A cell of a table.");

  private static final JsonKind TABLE = typed("table")
      .with("columns", JsonKind.list(JsonKind.object()
              .with("title", SchemaParts.TEXT, "The heading; may be empty.")
              .with("number", JsonKind.truth(), "Whether its cells are numbers, which stand on the right.")),
          "The columns.")
      .with("rows", JsonKind.list(JsonKind.list(CELL)), "The cells of each row, as many as columns.")
      .named("table", "A table.");

  private static final JsonKind POINT = JsonKind.object()
      .with("number", SchemaParts.DECIMAL, "Where it stands on the axis; of a range, its lowest value.")
      .with("text", SchemaParts.TEXT, "How people read it, with numbers as the language writes them.")
      .optional("highest", SchemaParts.DECIMAL, "The highest value of a range; not there for a single value.")
      .named("point", "A value to draw, or the range in which one lies that is not known exactly.");

  private static final JsonKind SERIES = JsonKind.list(JsonKind.object()
      .with("name", SchemaParts.TEXT, "What the values are.")
      .with("points", JsonKind.list(POINT.orNull()), "A value for each label, in the same order; null where there is none.")
      .named("series", "Values of one kind."));

  private static final JsonKind LINES = JsonKind.list(JsonKind.object()
      .with("point", POINT, "Where it stands.")
      .with("label", SchemaParts.TEXT, "What it marks.")
      .named("line", "A line across a chart, such as where the next category begins."));

  private static final JsonKind AXIS = JsonKind.object()
      .with("min", SchemaParts.DECIMAL, "The lowest value.")
      .with("max", SchemaParts.DECIMAL, "The highest value.")
      .with("step", SchemaParts.DECIMAL, "The distance of two grid lines.")
      .named("axis", "The range of values that a chart shows.");

  private static final JsonKind STEP = JsonKind.object()
      .with("label", SchemaParts.TEXT, "What the step is.")
      .with("change", POINT, "What it adds, below 0 when it takes away.")
      .with("after", POINT, "The value after it.");

  private static final JsonKind CHART = JsonKind.anyOf(
          withTable(chart("bars")
              .with("labels", TEXTS, "The groups of bars.")
              .with("series", SERIES, "The bars of each group.")
              .with("lines", LINES, "Lines across.")),
          withTable(chart("trend")
              .with("labels", TEXTS, "The times, first to last.")
              .with("series", SERIES, "A line each.")
              .with("lines", LINES, "Lines across.")),
          withTable(chart("heat_map")
              .with("columns", TEXTS, "The columns.")
              .with("rows", SERIES, "The rows, with a value per column.")),
          withTable(chart("waterfall")
              .with("start", POINT, "The value at first.")
              .with("startLabel", SchemaParts.TEXT, "What that is.")
              .with("steps", JsonKind.list(STEP), "How it becomes another, step by step.")
              .with("endLabel", SchemaParts.TEXT, "What the value after all steps is.")
              .with("lines", LINES, "Lines across.")))
      .named("chart", "A picture of numbers: bars in groups, a trend over time, a table of shades, or one value that becomes another.");

  private static final JsonKind SIGNATORY = JsonKind.object()
      .with("role", SchemaParts.TEXT, "In what capacity somebody signs.")
      .with("name", SchemaParts.TEXT, "The name; empty when it is to be written by hand.")
      .with("note", SchemaParts.TEXT, "What stands under the name; may be empty.");

  private static final JsonKind ANY_BLOCK = JsonKind.anyOf(
          typed("heading")
              .with("depth", JsonKind.whole(), "1 for the title of a report, 2 for that of a part, and so on.")
              .with("text", SchemaParts.TEXT, "The words."),
          typed("paragraph").with("text", SchemaParts.TEXT, "The words."),
          typed("points").with("items", TEXTS, "The points of a list."),
          typed("lines").with("lines", TEXTS, "Lines that are never broken."),
          TABLE,
          typed("section")
              .with("id", ID, "The name of the section, unique in the document, to which cells lead.")
              .with("title", SchemaParts.TEXT, "Its heading.")
              .with("blocks", BLOCKS, "What it holds."),
          typed("figure").with("chart", CHART, "The chart, with the table behind it."),
          typed("signatures")
              .with("where", SchemaParts.TEXT, "Place and date, as a line above; may be empty.")
              .with("signatories", JsonKind.list(SIGNATORY), "Who signs, side by side."))
      .named(BLOCK, "A part of a document; its type says which.");

  static final ObjectKind KIND = JsonKind.object()
      .with("name", ID, "What files with the document are called, without ending.")
      .with("language", JsonKind.code(Arrays.stream(Language.values()).map(Language::code).toList()),
          "The language of its words and numbers.")
      .with("title", SchemaParts.TEXT, "The title.")
      .with("blocks", JsonKind.list(ANY_BLOCK), "The parts of the document.");

  private DocumentSchema() {}

  private static ObjectKind typed(String type) {
    return JsonKind.object().with(JsonRenderer.TYPE, JsonKind.code(List.of(type)), "What this is.");
  }

  private static ObjectKind chart(String type) {
    return typed(type)
        .with("id", SchemaParts.TEXT, "The name of the chart, unique in the document.")
        .with("title", SchemaParts.TEXT, "What it shows.")
        .with("description", SchemaParts.TEXT, "What can be seen in it, for those who do not see it.")
        .with("axis", AXIS, "The range of values.");
  }

  private static ObjectKind withTable(ObjectKind chart) {
    return chart.with("table", TABLE, "The same in figures.");
  }
}
