package io.github.pekppp.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Document;
import io.github.pekppp.text.Language;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What the style sheet goes by: which tables and rows stay on one page, where references need room, which pages are costly to lay out. */
class StyleClassTest {

  private static final List<Block.Column> COLUMNS = List.of(Block.Column.words("Unit"), Block.Column.numbers("IPP"), Block.Column.numbers("Bobot"));

  private static Element table(List<List<Cell>> rows) {
    Document document = new Document("contoh", Language.ID, "Judul", List.of(
        new Block.Table(COLUMNS, rows), new Block.Section("bagian", "Bagian", List.of())));
    return Jsoup.parse(HtmlRenderer.render(document)).select("table").first();
  }

  private static List<Cell> row(String words) {
    return List.of(Cell.of(words), Cell.of("4,13").to("bagian"), Cell.of("1"));
  }

  @Test
  void aShortTableStaysOnOnePage() {
    assertThat(table(Collections.nCopies(12, row("rsud"))).hasClass("short")).isTrue();
    assertThat(table(Collections.nCopies(13, row("rsud"))).hasClass("short")).isFalse();
    assertThat(table(Collections.nCopies(12, row("kata ".repeat(60)))).hasClass("short")).isFalse();
  }

  @Test
  void aTallRowMayBreak() {
    assertThat(table(List.of(row("kata ".repeat(400)))).select("tr.tall")).hasSize(1);
    assertThat(table(List.of(row("baris\n".repeat(30)))).select("tr.tall")).hasSize(1);
    assertThat(table(List.of(row("kata ".repeat(60)))).select("tr.tall")).isEmpty();
  }

  @Test
  void onlyNumbersWithReferencesMakeRoomForThem() {
    assertThat(table(List.of(row("rsud"))).select(".ref")).extracting(Element::text).containsExactly("IPP", "4,13");
  }

  @Test
  void wordsOfThousandsOfLettersAreLaidOutWithoutKerning() {
    for (String words : List.of("A".repeat(3_000), "kata ".repeat(3_000))) {
      Document document = new Document("contoh", Language.ID, "Judul", List.of(new Block.Paragraph(words)));
      assertThat(Jsoup.parse(HtmlRenderer.render(document)).select("main.long").isEmpty()).isEqualTo(words.contains(" "));
    }
    assertThat(OwnFile.read("page.css")).contains(".long { font-kerning: none; }");
  }
}
