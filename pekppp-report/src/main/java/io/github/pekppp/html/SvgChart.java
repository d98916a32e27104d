package io.github.pekppp.html;

import io.github.pekppp.layout.Chart;
import io.github.pekppp.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws charts as SVG to stand in a page.
 *
 * <p>A drawing scales with the page; its colours are custom properties of the style sheet of {@link HtmlTemplate}, and no value is told by
 * colour alone. All coordinates are whole numbers: the same chart gives the same bytes everywhere. Aspects are drawn as bars against the
 * next category rather than as a radar, whose area says more about the order of the aspects than about their values.
 */
public final class SvgChart {

  private SvgChart() {}

  /**
   * Draws a chart.
   *
   * @param chart the chart
   * @param language the language of the numbers along its axis
   * @return one SVG element, or several when it is too high or too wide for a page
   */
  public static List<String> draw(Chart chart, Language language) {
    return drawings(chart, language).stream().map(Drawing::svg).toList();
  }

  /**
   * A drawn chart, or a part of it.
   *
   * @param svg the element
   * @param isWide whether it is wider than a phone shows legibly
   * @param titleId the id of its title
   */
  record Drawing(String svg, boolean isWide, String titleId) {}

  static List<Drawing> drawings(Chart chart, Language language) {
    List<Picture> pictures = pictures(chart, language);
    List<Drawing> drawings = new ArrayList<>();
    for (int i = 1; i <= pictures.size(); i++) {
      String part = pictures.size() == 1 ? "" : " (" + i + "/" + pictures.size() + ")";
      drawings.add(drawing(chart, pictures.get(i - 1), chart.id() + "_" + i, part));
    }
    return drawings;
  }

  private static List<Picture> pictures(Chart chart, Language language) {
    if (chart instanceof Chart.Bars bars) {
      return BarsDrawing.pictures(bars, language);
    } else if (chart instanceof Chart.Waterfall fall) {
      return WaterfallDrawing.pictures(fall, language);
    } else if (chart instanceof Chart.HeatMap map) {
      return HeatMapDrawing.pictures(map);
    }
    return TrendDrawing.pictures((Chart.Trend) chart, language);
  }

  private static Drawing drawing(Chart chart, Picture picture, String id, String part) {
    String title = id + "_title";
    String description = id + "_desc";
    boolean wide = picture.width() > Picture.WIDTH;
    Markup svg = new Markup()
        .open("svg",
            "xmlns", "http://www.w3.org/2000/svg",
            "class", wide ? "chart wide" : "chart",
            "viewBox", "0 0 " + picture.width() + " " + picture.height(),
            "role", "img",
            "aria-labelledby", title + " " + description)
        .line()
        .element("title", chart.title() + part, "id", title)
        .element("desc", chart.description(), "id", description)
        .line()
        .markup(picture.shapes())
        .close("svg");
    return new Drawing(svg.toString(), wide, title);
  }
}
