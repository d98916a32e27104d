package io.github.pekppp.report;

import io.github.pekppp.json.Json;
import io.github.pekppp.json.JsonWriter;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Document;
import java.math.BigDecimal;
import java.util.List;

/**
 * Renders a document as JSON, for programs that show it in their own way.
 *
 * <p>Nothing of the document is lost. Its schema is {@code document} of {@link ReportSchema}; numbers are texts, so that no
 * decimal of them is.
 */
public final class JsonRenderer {

  /** The tag that tells blocks, and charts, from one another. */
  static final String TYPE = "type";

  private JsonRenderer() {}

  /**
   * Renders a document.
   *
   * @param document the document
   * @return indented JSON that ends with a line feed, the same bytes on every machine
   */
  public static String render(Document document) {
    return JsonWriter.write(Json.object()
        .put("name", document.name())
        .put("language", document.language().code())
        .put("title", document.title())
        .put("blocks", blocks(document.blocks()))
        .build());
  }

  private static Json blocks(List<Block> blocks) {
    return Json.list(blocks, JsonRenderer::block);
  }

  private static Json block(Block block) {
    if (block instanceof Block.Heading heading) {
      return typed("heading").put("depth", heading.depth()).put("text", heading.text()).build();
    } else if (block instanceof Block.Paragraph paragraph) {
      return typed("paragraph").put("text", paragraph.text()).build();
    } else if (block instanceof Block.Points points) {
      return typed("points").put("items", Json.list(points.items(), Json::of)).build();
    } else if (block instanceof Block.Lines lines) {
      return typed("lines").put("lines", Json.list(lines.lines(), Json::of)).build();
    } else if (block instanceof Block.Table table) {
      return table(table);
    } else if (block instanceof Block.Section section) {
      return typed("section")
          .put("id", section.id())
          .put("title", section.title())
          .put("blocks", blocks(section.blocks()))
          .build();
    } else if (block instanceof Block.Figure figure) {
      return typed("figure").put("chart", chart(figure.chart())).build();
    }
    return signatures((Block.Signatures) block);
  }

  private static Json.Builder typed(String type) {
    return Json.object().put(TYPE, type);
  }

  private static Json table(Block.Table table) {
    return typed("table")
        .put("columns", Json.list(table.columns(), column ->
            Json.object().put("title", column.title()).put("number", column.number()).build()))
        .put("rows", Json.list(table.rows(), row -> Json.list(row, JsonRenderer::cell)))
        .build();
  }

  private static Json cell(Cell cell) {
    Json.Builder json = Json.object().put("text", cell.text());
    cell.number().ifPresent(number -> json.put("number", number(number)));
    cell.date().ifPresent(date -> json.put("date", date.toString()));
    cell.target().ifPresent(target -> json.put("target", target));
    return json.build();
  }

  private static Json signatures(Block.Signatures signatures) {
    return typed("signatures")
        .put("where", signatures.where())
        .put("signatories", Json.list(signatures.signatories(), signatory -> Json.object()
            .put("role", signatory.role())
            .put("name", signatory.name())
            .put("note", signatory.note())
            .build()))
        .build();
  }

  private static Json chart(Chart chart) {
    if (chart instanceof Chart.Bars bars) {
      return titled("bars", bars, bars.axis())
          .put("labels", Json.list(bars.labels(), Json::of))
          .put("series", series(bars.series()))
          .put("lines", lines(bars.lines()))
          .put("table", table(bars.table()))
          .build();
    } else if (chart instanceof Chart.Trend trend) {
      return titled("trend", trend, trend.axis())
          .put("labels", Json.list(trend.labels(), Json::of))
          .put("series", series(trend.series()))
          .put("lines", lines(trend.lines()))
          .put("table", table(trend.table()))
          .build();
    } else if (chart instanceof Chart.HeatMap map) {
      return titled("heat_map", map, map.axis())
          .put("columns", Json.list(map.columns(), Json::of))
          .put("rows", series(map.rows()))
          .put("table", table(map.table()))
          .build();
    }
    return waterfall((Chart.Waterfall) chart);
  }

  private static Json waterfall(Chart.Waterfall waterfall) {
    return titled("waterfall", waterfall, waterfall.axis())
        .put("start", point(waterfall.start()))
        .put("startLabel", waterfall.startLabel())
        .put("steps", Json.list(waterfall.steps(), step -> Json.object()
            .put("label", step.label())
            .put("change", point(step.change()))
            .put("after", point(step.after()))
            .build()))
        .put("endLabel", waterfall.endLabel())
        .put("lines", lines(waterfall.lines()))
        .put("table", table(waterfall.table()))
        .build();
  }

  private static Json.Builder titled(String type, Chart chart, Chart.Axis axis) {
    return typed(type)
        .put("id", chart.id())
        .put("title", chart.title())
        .put("description", chart.description())
        .put("axis", Json.object()
            .put("min", number(axis.min()))
            .put("max", number(axis.max()))
            .put("step", number(axis.step()))
            .build());
  }

  private static Json series(List<Chart.Series> series) {
    return Json.list(series, one -> Json.object()
        .put("name", one.name())
        .put("points", Json.list(one.points(), point -> point.map(JsonRenderer::point).orElseGet(Json.Null::new)))
        .build());
  }

  private static Json lines(List<Chart.Line> lines) {
    return Json.list(lines, line -> Json.object().put("point", point(line.point())).put("label", line.label()).build());
  }

  private static Json point(Chart.Point point) {
    Json.Builder json = Json.object().put("number", number(point.number())).put("text", point.text());
    point.highest().ifPresent(highest -> json.put("highest", number(highest)));
    return json.build();
  }

  private static String number(BigDecimal number) {
    return number.toPlainString();
  }
}
