package io.github.pekppp.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.html.HtmlRenderer;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Document;
import io.github.pekppp.text.Language;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** A text of several lines has them in every form that can show them. */
class LineBreaksTest {

  private static final String TEXT = "Tambah kursi:\r\n-\t20 di aula A\n";
  private static final List<Block> BLOCKS = List.of(
      new Block.Heading(2, TEXT),
      new Block.Paragraph(TEXT),
      new Block.Points(List.of(TEXT)),
      Block.Table.of(List.of(Block.Column.words(TEXT)), List.of(List.of(TEXT))));

  @Test
  void markdownBreaksThem() {
    assertThat(MarkdownRenderer.render(BLOCKS)).isEqualTo(
        """
        ## Tambah kursi: - 20 di aula A

        Tambah kursi:<br>- 20 di aula A

        - Tambah kursi:<br>- 20 di aula A

        | Tambah kursi:<br>- 20 di aula A |
        | --- |
        | Tambah kursi:<br>- 20 di aula A |
        """);
  }

  @Test
  void aPageKeepsThem() {
    org.jsoup.nodes.Document page = Jsoup.parse(HtmlRenderer.render(new Document("any", Language.ID, "Judul", BLOCKS)));
    assertThat(page.select("p, li, th, td")).hasSize(4).allSatisfy(element ->
        assertThat(element.wholeText().strip()).isEqualTo("Tambah kursi:\n- 20 di aula A"));
    assertThat(page.select("style").html()).containsPattern("\\.body p, \\.body li, th, td \\{[^}]*white-space: pre-line");
  }

  @Test
  void aTerminalShowsBlanks() {
    assertThat(TextRenderer.render(BLOCKS)).contains(
        "Tambah kursi: - 20 di aula A\n\nTambah kursi: - 20 di aula A\n\n  - Tambah kursi: - 20 di aula A\n");
  }
}
