package io.github.pekppp.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Document;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTemplateTest {

  private static final Document DOCUMENT = new Document("ba", Language.ID, "Berita Acara", List.of(new Block.Paragraph("isi")));

  private static List<String> codes(String page, Map<String, Slot> slots, Map<String, String> variables) {
    return HtmlTemplate.of(page, slots, variables).getError().stream().map(Problem::code).toList();
  }

  private static String rendered(String page, Map<String, Slot> slots) {
    return HtmlRenderer.render(DOCUMENT, HtmlTemplate.ofOrThrow(page, slots, Map.of()));
  }

  @Test
  void aPageOfTheHostIsFilled() {
    String page = rendered("<p lang='{{language}}' title='{{ title }}'>{{kop}}</p>{{content}}", Map.of("kop", Slot.words("Kabupaten \"A\" & <B>")));
    Element kop = Jsoup.parse(page).select("p").first();
    assertThat(kop.attr("lang")).isEqualTo("id");
    assertThat(kop.attr("title")).isEqualTo("Berita Acara");
    assertThat(kop.text()).isEqualTo("Kabupaten \"A\" & <B>");
    assertThat(page).contains("<h1>Berita Acara</h1>");
  }

  @Test
  void whatFillsAPlaceholderIsNotReadForPlaceholders() {
    assertThat(rendered("{{kop}}|{{content}}", Map.of("kop", Slot.words("{{content}} $1 \\")))).startsWith("{{content}} $1 \\|");
  }

  @Test
  void linesOfALetterheadStay() {
    assertThat(rendered("{{header}}|{{content}}", Map.of("header", Slot.words("Satu\nDua\u0007")))).startsWith("Satu\nDua\uFFFD|");
  }

  @Test
  void anEmblemTravelsInThePage() {
    byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
    String page = rendered(HtmlTemplate.standardPage(), Map.of("logo", Slot.image(Slot.ImageType.SVG, svg, "Lambang \"Kabupaten\"")));
    Element image = Jsoup.parse(page).select("body > header > img").first();
    assertThat(image.attr("src")).startsWith("data:image/svg+xml;base64,PHN2Zy");
    assertThat(image.attr("alt")).isEqualTo("Lambang \"Kabupaten\"");
    assertThat(Xml.root(page).getLocalName()).isEqualTo("html");
  }

  @Test
  void aPictureIsOfTheKindThatIsNamed() {
    byte[] words = "hello".getBytes(StandardCharsets.UTF_8);
    for (Slot.ImageType type : Slot.ImageType.values()) {
      assertThatThrownBy(() -> Slot.image(type, words, "")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(type.name());
    }
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0};
    assertThat(Slot.image(Slot.ImageType.JPEG, jpeg, "")).isNotNull();
    assertThatThrownBy(() -> Slot.image(Slot.ImageType.PNG, jpeg, "")).hasMessage("content: no PNG picture");
  }

  @Test
  void anUnknownPlaceholderIsLocated() {
    Problem problem = HtmlTemplate.of("<p>\n  {{contents}}</p>{{content}}", Map.of(), Map.of()).getError().get(0);
    assertThat(problem.line(Language.EN))
        .isEqualTo("page:2:3: page: there is no placeholder contents; there are content, footer, header, language, logo, style, title");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{{title}}", "{{content}}{{content}}", "{content}", "{{ con tent }}"})
  void theContentStandsExactlyOnce(String page) {
    assertThat(codes(page, Map.of(), Map.of())).containsExactly("page-content");
  }

  @Test
  void aSlotThatStandsNowhereIsAProblem() {
    assertThat(codes("{{content}}", Map.of("header", Slot.words("x")), Map.of())).containsExactly("page-slot-unused");
  }

  @ParameterizedTest
  @ValueSource(strings = {"content", "title", "style", "language", "Kop Surat", "", "{{x}}"})
  void aSlotCannotTakeTheNameOfWhatTheLibraryFills(String name) {
    assertThat(codes("{{content}}", Map.of(name, Slot.words("x")), Map.of())).containsExactly("page-slot-name");
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    assertThat(codes("{{a}}", Map.of("b", Slot.words("x")), Map.of("--c", "red")))
        .containsExactlyInAnyOrder("page-slot-unused", "page-placeholder-unknown", "page-content", "page-variable-unknown");
    assertThatThrownBy(() -> HtmlTemplate.ofOrThrow("{{a}}", Map.of(), Map.of())).isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#7a1f1f", "rebeccapurple", "rgb(10, 20, 30)", "light-dark(#123456, hsl(10 20% 30%))", "Bookman Old Style, serif", "'Bookman Old Style', serif",
      "\"Noto Sans\"", "calc(1px + 2px)"})
  void aHostChoosesItsColoursAndFonts(String value) {
    String page = HtmlRenderer.render(DOCUMENT, HtmlTemplate.ofOrThrow(HtmlTemplate.standardPage(), Map.of(), Map.of("--accent", value)));
    assertThat(page).contains(":root:root {\n  --accent: " + value + ";\n}\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "", " ", "red; } body { display: none", "red}", "</style><script>", "url(http://example.com/x)", "image-set(x)", "src(x)",
      "expression(alert(1))", "'a", "a'", "'a\"", "'a;b'", "'</style>'", "'\\'", "'a\nb'", "rgb(1,2", "rgb(1,2))", "a/*", "\\75rl(x)", "@import", "xcalc(1)", "red\n;", "&amp;"})
  void aValueCannotBeMoreThanAValue(String value) {
    assertThat(codes(HtmlTemplate.standardPage(), Map.of(), Map.of("--accent", value))).containsExactly("page-variable-value");
  }

  @Test
  void thePageOfTheLibraryFetchesNothingAndRunsNothing() {
    org.jsoup.nodes.Document page = Jsoup.parse(HtmlRenderer.render(Samples.small(Language.ID)));
    assertThat(page.select("script, link, iframe, object, embed, img, image, use, form, base, meta[http-equiv=refresh]")).isEmpty();
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content")).startsWith("default-src 'none'");
    assertThat(page.select("style").first().data()).doesNotContain("url(", "@import", "http");
    assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(page.getAllElements()).allSatisfy(element ->
        assertThat(element.attributes()).noneMatch(attribute -> attribute.getKey().startsWith("on") || attribute.getKey().equals("style")));
  }
}
