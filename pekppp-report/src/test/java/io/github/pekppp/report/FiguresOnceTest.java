package io.github.pekppp.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.html.HtmlRenderer;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Document;
import io.github.pekppp.text.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The figures behind a chart that stand beside it anyway are not repeated. */
class FiguresOnceTest {

  private static final Block.Table TABLE =
      Block.Table.of(List.of(Block.Column.words("Unit"), Block.Column.words("Nilai")), List.of(List.of("rsud", "4,13")));
  private static final Block FIGURE = new Block.Figure(new Chart.Bars(
      "bars", "Judul grafik", "Uraian.", Chart.Axis.INDEX, List.of("rsud"),
      List.of(new Chart.Series("IPP", List.of(Optional.of(new Chart.Point(new BigDecimal("4.13"), "4,13"))))), List.of(), TABLE));

  private static Document document(Block... blocks) {
    return new Document("contoh", Language.ID, "Judul", List.of(new Block.Section("bagian", "Bagian", List.of(blocks))));
  }

  @Test
  void aPageRefersToThem() {
    for (Document document : List.of(document(TABLE, FIGURE), document(FIGURE, TABLE))) {
      Element section = Jsoup.parse(HtmlRenderer.render(document)).select("section").first();
      assertThat(section.select("table")).hasSize(1);
      assertThat(section.select("figure details")).isEmpty();
      assertThat(section.select("figure > p").eachText()).containsExactly("Angkanya ada di tabel di dekat grafik ini.");
    }
  }

  @Test
  void markdownDoesNotRepeatThem() {
    assertThat(MarkdownRenderer.render(document(FIGURE, TABLE))).containsOnlyOnce("| rsud | 4,13 |");
  }

  @Test
  void figuresThatStandNowhereElseFollowTheirChart() {
    Document document = document(FIGURE, new Block.Section("lain", "Lain", List.of(TABLE)));
    assertThat(Jsoup.parse(HtmlRenderer.render(document)).select("figure details table")).hasSize(1);
    assertThat(MarkdownRenderer.render(document).split("\\| rsud \\| 4,13 \\|", -1)).hasSize(3);
  }
}
