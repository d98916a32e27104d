package io.github.pekppp.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Document;
import io.github.pekppp.layout.PlainText;
import io.github.pekppp.text.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/** Whatever the texts of a document are, its page has the same elements, and shows the texts as text. */
class HtmlLawsProperties {

  /** A text of which the page keeps every sign, and which is found nowhere else in it. */
  private static final String PLAIN = "plainwords";

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40);
    Arbitrary<String> markup = Arbitraries.strings().withChars("<>&\"'=/!-[]{}$\\; \t\n\u202Eab").ofMaxLength(40);
    Arbitrary<String> joined = Arbitraries.of(Samples.HOSTILE).list().ofMinSize(1).ofMaxSize(2).map(parts -> String.join("x", parts));
    return Arbitraries.oneOf(any, markup, joined).map(text -> "x" + text);
  }

  /** Names of all elements and attributes of pages with short and with long texts. */
  private static final Set<String> KNOWN = Stream.of(PLAIN, PLAIN.repeat(5), (PLAIN + " ").repeat(5))
      .flatMap(text -> names(parsed(HtmlRenderer.render(Samples.everywhere(text, 2)))).stream())
      .collect(Collectors.toSet());

  private static org.jsoup.nodes.Document parsed(String page) {
    return Jsoup.parse(page);
  }

  private static String tag(Element element) {
    return element.attributes().asList().stream()
        .map(Attribute::toString)
        .collect(Collectors.joining(" ", element.normalName() + " ", ""));
  }

  @Property(tries = 60)
  void noElementAndNoAttributeComesFromData(@ForAll("texts") String text) {
    org.jsoup.nodes.Document page = parsed(HtmlRenderer.render(Samples.everywhere(text, 2)));
    assertThat(KNOWN).containsAll(names(page));
    assertThat(skeleton(page)).isEqualTo(skeleton(parsed(HtmlRenderer.render(Samples.everywhere(PLAIN, 2)))));
  }

  /** Elements and attributes outside of pictures, in which words are broken into lines. */
  private static List<String> skeleton(org.jsoup.nodes.Document page) {
    return page.select("main :not(svg *)").stream().map(HtmlLawsProperties::withoutClass).toList();
  }

  private static List<String> names(org.jsoup.nodes.Document page) {
    return page.getAllElements().stream()
        .flatMap(element -> Stream.concat(
            Stream.of(element.normalName()), element.attributes().asList().stream().map(found -> "@" + found.getKey())))
        .distinct()
        .toList();
  }

  /** Sizes and classes follow from the length of texts; everything else stays. */
  private static String withoutClass(Element element) {
    Element copy = element.shallowClone();
    Stream.of("class", "viewbox", "viewBox", "role", "tabindex", "aria-labelledby").forEach(copy::removeAttr);
    return tag(copy);
  }

  @Property(tries = 60)
  void everyTextIsReadAsItWasWritten(@ForAll("texts") String text) {
    org.jsoup.nodes.Document page = parsed(HtmlRenderer.render(Samples.everywhere(text, 2)));
    String expected = PlainText.of(text);
    assertThat(page.select("h1, h2, h3, .body > p, li:not(nav li), nav a, th, td, td a, figcaption, .where, .role, .name, .note, svg title, svg desc"))
        .isNotEmpty()
        .allSatisfy(element -> assertThat(element.wholeText().strip()).startsWith(expected.strip()));
    assertThat(page.select("head title").first().wholeText()).isEqualTo(expected);
    assertThat(page.select("td").first().wholeText()).isEqualTo(expected);
  }

  @Property(tries = 60)
  void thePageIsWellFormed(@ForAll("texts") String text, @ForAll @IntRange(max = 3) int size) {
    String page = HtmlRenderer.render(Samples.everywhere(text, size));
    Parser parser = Parser.htmlParser().setTrackErrors(10);
    parser.parseInput(page, "");
    assertThat(parser.getErrors().stream().map(ParseError::getErrorMessage)).isEmpty();
    assertThat(Xml.root(page).getLocalName()).isEqualTo("html");
  }

  @Property(tries = 20)
  void theSameDocumentGivesTheSameBytes(@ForAll("texts") String text, @ForAll @IntRange(max = 60) int size) {
    assertThat(HtmlRenderer.render(Samples.everywhere(text, size))).isEqualTo(HtmlRenderer.render(Samples.everywhere(text, size)));
  }

  @Property(tries = 40)
  void everyChartHasATitleADescriptionAndATable(@ForAll("texts") String text, @ForAll @IntRange(max = 60) int size) {
    org.jsoup.nodes.Document page = parsed(HtmlRenderer.render(Samples.everywhere(text, size)));
    assertThat(page.select("figure")).hasSize(4).allSatisfy(figure -> {
      assertThat(figure.select("svg")).isNotEmpty().allSatisfy(svg -> {
        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.hasAttr("viewBox") || svg.hasAttr("viewbox")).isTrue();
        assertThat(svg.hasAttr("width")).isFalse();
        List<String> named = Arrays.asList(svg.attr("aria-labelledby").split(" ", -1));
        assertThat(named).containsExactly(svg.select("title").first().id(), svg.select("desc").first().id());
        assertThat(svg.select("desc").first().wholeText()).isEqualTo(PlainText.of(text));
      });
      assertThat(figure.select("details > summary")).hasSize(1);
      assertThat(figure.select("details tbody tr")).hasSize(size);
    });
  }

  @Property(tries = 40)
  void everyLinkLeadsSomewhereAndEveryIdIsThereOnce(@ForAll @IntRange(max = 60) int size) {
    org.jsoup.nodes.Document page = parsed(HtmlRenderer.render(Samples.everywhere(PLAIN, size)));
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(page.select("a").eachAttr("href")).isNotEmpty().allSatisfy(href -> assertThat(ids).contains(href.substring(1)));
    assertThat(page.select("[fill^=url]").eachAttr("fill"))
        .allSatisfy(fill -> assertThat(ids).contains(fill.substring("url(#".length(), fill.length() - 1)));
    assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
        .allSatisfy(named -> assertThat(ids).contains(named.split(" ", -1)));
  }

  @Property(tries = 40)
  void aCellLeadsToItsSection(@ForAll @IntRange(min = 1, max = 9) int size) {
    org.jsoup.nodes.Document page = parsed(HtmlRenderer.render(Samples.everywhere(PLAIN, size)));
    assertThat(page.select("td a").eachAttr("href")).isNotEmpty().containsOnly("#two");
    assertThat(page.select("td a").eachAttr("data-part")).containsOnly(page.select("#two > h3").attr("data-part")).containsOnly("1.1");
  }

  @Property(tries = 60)
  void nothingInAPictureStandsOutsideIt(@ForAll("texts") String text, @ForAll @IntRange(max = 60) int size) {
    for (Chart chart : Samples.charts(text, size)) {
      for (String svg : SvgChart.draw(chart, Language.EN)) {
        Element picture = Jsoup.parse(svg).select("svg").first();
        List<Integer> box = Stream.of(picture.attr("viewBox").split(" ", -1)).map(Integer::valueOf).toList();
        assertThat(picture.select("rect, text, line")).allSatisfy(shape -> {
          inside(shape, List.of("x", "x1", "x2"), "width", box.get(2));
          inside(shape, List.of("y", "y1", "y2"), "height", box.get(3));
        });
        assertThat(box.get(3)).isLessThanOrEqualTo(Picture.MOST_HEIGHT);
      }
    }
  }

  private static void inside(Element shape, List<String> at, String length, int most) {
    at.stream().filter(shape::hasAttr).map(name -> Integer.parseInt(shape.attr(name))).forEach(start -> {
      int end = start + (shape.hasAttr(length) ? Integer.parseInt(shape.attr(length)) : 0);
      assertThat(start).isBetween(0, most);
      assertThat(end).isBetween(start, most);
    });
  }

  @Property(tries = 100)
  void noWordRunsOutOfItsPicture(@ForAll("texts") String text, @ForAll @IntRange(max = 60) int size) {
    for (Chart chart : Samples.charts(text, size)) {
      for (String svg : SvgChart.draw(chart, Language.EN)) {
        Element picture = Jsoup.parse(svg).select("svg").first();
        int width = Integer.parseInt(picture.attr("viewBox").split(" ", -1)[2]);
        assertThat(picture.select("text:not([transform])")).allSatisfy(words -> {
          int length = Label.width(words.wholeText(), words.hasClass("l") ? Picture.LABEL : words.hasClass("t") ? Picture.TICK : Picture.VALUE);
          int x = Integer.parseInt(words.attr("x"));
          int start = words.hasClass("mid") ? x - (length + 1) / 2 : words.hasClass("end") ? x - length : x;
          assertThat(start).isGreaterThanOrEqualTo(0);
          assertThat(start + length).isLessThanOrEqualTo(width);
        });
      }
    }
  }

  @Property(tries = 60)
  void headingsNeverSkipALevel(@ForAll List<@IntRange(min = 1, max = 6) Integer> depths) {
    List<Block> headings = depths.stream().<Block>map(depth -> new Block.Heading(depth, PLAIN)).toList();
    List<Block> blocks = Stream.concat(
            headings.stream(), Stream.of(new Block.Section("one", PLAIN, headings), new Block.Section("two", PLAIN, headings)))
        .toList();
    List<Integer> levels = parsed(HtmlRenderer.render(new Document("any", Language.ID, "Judul", blocks))).select("h1,h2,h3,h4,h5,h6").stream()
        .map(found -> Integer.parseInt(found.normalName().substring(1)))
        .toList();
    assertThat(levels.get(0)).isEqualTo(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isBetween(2, levels.get(i - 1) + 1);
    }
  }
}
