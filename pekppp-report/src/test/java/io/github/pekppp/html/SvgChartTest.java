package io.github.pekppp.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SvgChartTest {

  private static final Block.Table TABLE = Block.Table.of(List.of(), List.of());

  @Test
  void aRangeIsAnOutlineBeyondItsLowestValue() {
    Chart.Point range = new Chart.Point(new BigDecimal(4), "4\u20135", Optional.of(new BigDecimal(5)));
    Chart chart = new Chart.Bars(
        "bars", "Judul", "Uraian.", Chart.Axis.INDEX, List.of("satu", "dua"),
        List.of(new Chart.Series("Klaim", List.of(Optional.of(range), Optional.of(new Chart.Point(new BigDecimal(5), "5"))))), List.of(), TABLE);
    Element picture = Jsoup.parse(SvgChart.draw(chart, Language.ID).get(0)).select("svg").first();
    Element lowest = picture.select("rect.k1").get(0);
    Element open = picture.select("rect.open").first();
    Element full = picture.select("rect.k1").get(1);
    assertThat(end(lowest)).isEqualTo(Integer.parseInt(open.attr("x")));
    assertThat(end(open)).isEqualTo(end(full));
    assertThat(picture.select("text.v").eachText()).containsExactly("4\u20135", "5");
  }

  private static int end(Element rect) {
    return Integer.parseInt(rect.attr("x")) + Integer.parseInt(rect.attr("width"));
  }
}
