package io.github.pekppp.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.html.Samples;
import io.github.pekppp.layout.Document;
import io.github.pekppp.layout.PlainText;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the texts of a document are, its file is sound and shows all of them as text. */
class PdfLawsProperties {

  private static final Pattern POINT = Pattern.compile("U\\+([0-9A-F]+)");

  /** Signs of Latin-1: in other ranges two signs may share a glyph, of which a reader sees only one. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> latin = Arbitraries.strings().withCharRange('\0', '\u00FF').ofMaxLength(60);
    Arbitrary<String> hostile = Arbitraries.of(Samples.HOSTILE).filter(text -> text.length() < 1_000);
    return Arbitraries.oneOf(latin, hostile);
  }

  @Property(tries = 60)
  void everyTextIsShownAsText(@ForAll("texts") String text, @ForAll @IntRange(max = 6) int size) throws IOException {
    Document document = Samples.everywhere("x" + text, size);
    PdfFile written = PdfRenderer.renderOrThrow(document);
    Set<Integer> replaced = written.remarks().stream()
        .flatMap(problem -> POINT.matcher(problem.message().en()).results())
        .map(found -> Integer.valueOf(found.group(1), 16))
        .filter(point -> point != 0xFFFD)
        .collect(Collectors.toSet());
    try (Opened opened = Opened.of(written)) {
      assertThat(opened.signs()).isEqualTo(Texts.withoutBlanks(shown(Texts.of(harmless(document, text)), replaced)));
    }
  }

  /** Blanks that are control characters are shown, so they must be replaced before blanks are dropped; joiners have nothing to join. */
  private static Document harmless(Document document, String text) {
    return Samples.everywhere(PlainText.of("x" + text).replaceAll("[\u200C\u200D]", ""), ((io.github.pekppp.layout.Block.Points) document.blocks().get(3)).items().size());
  }

  private static String shown(String text, Set<Integer> replaced) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(point -> shown.appendCodePoint(replaced.contains(point) ? 0xFFFD : point));
    return shown.toString();
  }

  @Property(tries = 60)
  void anyTextLeavesTheFileSound(@ForAll String text) throws IOException {
    try (Opened opened = Opened.of(Samples.everywhere("x" + text, 2))) {
      assertThat(opened.signs()).startsWith("x");
      assertThat(opened.page(opened.pages())).contains(opened.pages() + " / " + opened.pages());
    }
  }

  @Property(tries = 8)
  void textsLongerThanAPageRunOn(@ForAll @IntRange(min = 4_000, max = 12_000) int length) throws IOException {
    try (Opened opened = Opened.of(Samples.everywhere("A".repeat(length), 1))) {
      String signs = opened.signs();
      Document document = Samples.everywhere("A".repeat(length), 1);
      assertThat(signs).hasSameSizeAs(Texts.of(document));
    }
  }
}
