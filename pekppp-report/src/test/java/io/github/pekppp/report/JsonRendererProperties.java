package io.github.pekppp.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.pekppp.exchange.SchemaOf;
import io.github.pekppp.html.Samples;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Document;
import io.github.pekppp.paper.SamplePapers;
import io.github.pekppp.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A document read back from its JSON is the same document. */
class JsonRendererProperties {

  private static final SchemaOf SCHEMA = new SchemaOf(ReportSchema.all().get("document").schema());

  @Example
  void theSampleDocumentsComeBack() {
    SamplePapers.all().forEach(paper -> Stream.of(Language.values()).forEach(language -> assertComesBack(paper.document(language))));
    Stream.of(Language.values()).forEach(language -> assertComesBack(Samples.small(language)));
  }

  @Property(tries = 60)
  void anyTextComesBackFromEveryPlace(@ForAll("texts") String text) {
    assertComesBack(Samples.everywhere(text, 8));
  }

  @Property(tries = 200)
  void anyDocumentComesBack(@ForAll("documents") Document document) {
    assertComesBack(document);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(Arbitraries.of(Samples.HOSTILE), Arbitraries.strings().ofMaxLength(20));
  }

  @Provide
  Arbitrary<Document> documents() {
    return Arbitraries.randoms().map(random -> new RandomDocuments(random).any());
  }

  private static void assertComesBack(Document document) {
    String json = JsonRenderer.render(document);
    JsonNode read = SchemaOf.parse(json);
    assertThat(SCHEMA.errors(read)).isEmpty();
    assertThat(document(read)).isEqualTo(document);
    assertThat(JsonRenderer.render(document(read))).isEqualTo(json);
    assertThat(json).containsPattern("\\A[ -~\\n]+\\n\\z");
  }

  // ---- a reader

  private static Document document(JsonNode json) {
    return new Document(
        text(json, "name"), Language.ofCode(text(json, "language")).orElseThrow(), text(json, "title"), blocks(json.get("blocks")));
  }

  private static List<Block> blocks(JsonNode json) {
    return list(json, JsonRendererProperties::block);
  }

  private static Block block(JsonNode json) {
    return switch (text(json, "type")) {
      case "heading" -> new Block.Heading(json.get("depth").intValue(), text(json, "text"));
      case "paragraph" -> new Block.Paragraph(text(json, "text"));
      case "points" -> new Block.Points(texts(json.get("items")));
      case "lines" -> new Block.Lines(texts(json.get("lines")));
      case "table" -> table(json);
      case "section" -> new Block.Section(text(json, "id"), text(json, "title"), blocks(json.get("blocks")));
      case "figure" -> new Block.Figure(chart(json.get("chart")));
      case "signatures" -> new Block.Signatures(text(json, "where"), list(json.get("signatories"), one ->
          new Block.Signatory(text(one, "role"), text(one, "name"), text(one, "note"))));
      default -> throw new IllegalArgumentException(json.toString());
    };
  }

  private static Block.Table table(JsonNode json) {
    return new Block.Table(
        list(json.get("columns"), column -> new Block.Column(text(column, "title"), column.get("number").booleanValue())),
        list(json.get("rows"), row -> list(row, JsonRendererProperties::cell)));
  }

  private static Cell cell(JsonNode json) {
    return new Cell(
        text(json, "text"),
        Optional.ofNullable(json.get("number")).map(number -> new BigDecimal(number.textValue())),
        Optional.ofNullable(json.get("date")).map(date -> LocalDate.parse(date.textValue())),
        Optional.ofNullable(json.get("target")).map(JsonNode::textValue));
  }

  private static Chart chart(JsonNode json) {
    String id = text(json, "id");
    String title = text(json, "title");
    String description = text(json, "description");
    JsonNode limits = json.get("axis");
    Chart.Axis axis = new Chart.Axis(number(limits, "min"), number(limits, "max"), number(limits, "step"));
    Block.Table table = table(json.get("table"));
    return switch (text(json, "type")) {
      case "bars" -> new Chart.Bars(
          id, title, description, axis, texts(json.get("labels")), series(json.get("series")), lines(json.get("lines")), table);
      case "trend" -> new Chart.Trend(
          id, title, description, axis, texts(json.get("labels")), series(json.get("series")), lines(json.get("lines")), table);
      case "heat_map" -> new Chart.HeatMap(
          id, title, description, axis, texts(json.get("columns")), series(json.get("rows")), table);
      case "waterfall" -> new Chart.Waterfall(
          id,
          title,
          description,
          axis,
          point(json.get("start")),
          text(json, "startLabel"),
          list(json.get("steps"), step -> new Chart.Step(text(step, "label"), point(step.get("change")), point(step.get("after")))),
          text(json, "endLabel"),
          lines(json.get("lines")),
          table);
      default -> throw new IllegalArgumentException(json.toString());
    };
  }

  private static List<Chart.Series> series(JsonNode json) {
    return list(json, one -> new Chart.Series(text(one, "name"), list(one.get("points"), point ->
        point.isNull() ? Optional.<Chart.Point>empty() : Optional.of(point(point)))));
  }

  private static List<Chart.Line> lines(JsonNode json) {
    return list(json, line -> new Chart.Line(point(line.get("point")), text(line, "label")));
  }

  private static Chart.Point point(JsonNode json) {
    return new Chart.Point(
        number(json, "number"),
        text(json, "text"),
        Optional.ofNullable(json.get("highest")).map(highest -> new BigDecimal(highest.textValue())));
  }

  private static BigDecimal number(JsonNode json, String key) {
    return new BigDecimal(text(json, key));
  }

  private static String text(JsonNode json, String key) {
    return json.get(key).textValue();
  }

  private static List<String> texts(JsonNode json) {
    return list(json, JsonNode::textValue);
  }

  private static <T> List<T> list(JsonNode json, Function<JsonNode, T> read) {
    List<T> values = new ArrayList<>();
    json.forEach(value -> values.add(read.apply(value)));
    return values;
  }
}
