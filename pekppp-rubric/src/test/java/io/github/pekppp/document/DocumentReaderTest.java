package io.github.pekppp.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemLog;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {

  private static Validation<List<Problem>, DocumentNode> read(String text) {
    return DocumentReader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static DocumentNode value(String text) {
    return ((DocumentNode.Mapping) read(text).get()).entries().get(0).value();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "`` | document-empty | 1",
    "`# only a remark` | document-empty | 1",
    "`~` | document-empty | 1",
    "`a: [1` | document-syntax | 1",
    "`a: 1~~b: \"\\u` | document-syntax | 2",
    "`a: 1~~b: \"\\UFFFFFFFF\"` | document-syntax | 2",
    "`a: 1~~b: *x` | document-alias | 2",
    "`a: 1~~a: 2` | key-duplicate | 2",
    "`? [a]~~: 1` | key-not-text | 1",
    "`a: 1~~---~~b: 2` | document-several | 2",
    "`a: !!str 1` | document-tag | 1",
    "`a: !x [1]` | document-tag | 1",
    "`a: 1~~b: \u0007` | document-control | 2",
  })
  void refusesWhatIsNoPlainDocument(String text, String code, int line) {
    List<Problem> problems = read(text.replace("~~", "\n")).getError();
    assertThat(problems).extracting(Problem::code).contains(code);
    assertThat(problems.get(0).place().position().orElseThrow().line()).isEqualTo(line);
  }

  @Test
  void keepsScalarsAsTheyAreWritten() {
    assertThat(value("region: 76.10")).hasToString("Scalar[place=a.yaml:1:9: region, text=76.10, quoted=false]");
    assertThat(value("a: '1'")).hasToString("Scalar[place=a.yaml:1:4: a, text=1, quoted=true]");
    assertThat(value("a:").isNull()).isTrue();
    assertThat(value("a: null").isNull()).isTrue();
    assertThat(value("a: 'null'").isNull()).isFalse();
  }

  @Test
  void readsJsonWithTabsAndEscapes() {
    DocumentNode list = value("{\n\t\"a\":\t[true,\t\"\\u00e9 \\ud83d\\ude00\"]\n}");
    assertThat(((DocumentNode.Sequence) list).items()).extracting(item -> ((DocumentNode.Scalar) item).text())
        .containsExactly("true", "\u00e9 \ud83d\ude00");
  }

  @Test
  void boundsTheLengthOfKeys() {
    assertThat(read("? " + "k".repeat(DocumentReader.MAX_KEY) + "\n: 1").isValid()).isTrue();
    assertThat(read("? " + "k".repeat(DocumentReader.MAX_KEY + 1) + "\n: 1").getError()).extracting(Problem::code)
        .containsExactly("key-too-long");
  }

  @Test
  void boundsSizeAndDepth() {
    byte[] large = new byte[DocumentReader.MAX_BYTES + 1];
    assertThat(DocumentReader.read("a", large).getError()).extracting(Problem::code).containsExactly("document-too-large");
    String deep = "[".repeat(DocumentReader.MAX_DEPTH) + "]".repeat(DocumentReader.MAX_DEPTH);
    assertThat(read(deep).isValid()).isTrue();
    assertThat(read("[" + deep + "]").isValid()).isTrue();
    assertThat(read("[[" + deep + "]]").getError()).extracting(Problem::code).containsExactly("document-too-deep");
  }

  @Test
  void decodesValuesAndReportsThoseOfAnotherKind() {
    ProblemLog log = new ProblemLog();
    Decoder decoder = new Decoder(log);
    assertThat(decoder.integer(value("a: 7"), 0, 9)).contains(7);
    assertThat(decoder.integer(value("a: 7.0"), 0, 9)).contains(7);
    assertThat(decoder.integer(value("a: 7.5"), 0, 9)).isEmpty();
    assertThat(decoder.integer(value("a: 10"), 0, 9)).isEmpty();
    assertThat(decoder.integer(value("a: '7'"), 0, 9)).isEmpty();
    assertThat(decoder.integer(value("a: 99999999999"), 0, 9)).isEmpty();
    assertThat(decoder.bool(value("a: true"))).contains(true);
    assertThat(decoder.bool(value("a: yes"))).isEmpty();
    assertThat(decoder.bool(value("a: 'true'"))).isEmpty();
    assertThat(decoder.number(value("a: 4.50")).orElseThrow()).hasToString("9/2");
    assertThat(decoder.number(value("a: 1e5"))).isEmpty();
    assertThat(decoder.text(value("a: 12"))).contains("12");
    assertThat(decoder.text(value("a: ' '"))).isEmpty();
    assertThat(decoder.items(value("a: 1"))).isEmpty();
    assertThat(decoder.entries(value("a: [1]"))).isEmpty();
    assertThat(log.problems()).extracting(Problem::code)
        .containsOnly("value-range", "value-type")
        .hasSize(10);
  }

  @Test
  void aKeyThatNobodyAskedForIsUnknownOrMisspelt() {
    ProblemLog log = new ProblemLog();
    Fields fields = new Decoder(log).fields(read("weigth: 1\ncolour: red\nname: x\n" + "k".repeat(150) + ": 1").get());
    assertThat(fields.text("name")).contains("x");
    assertThat(fields.optional("weight")).isEmpty();
    assertThat(fields.text("kind")).isEmpty();
    fields.close();
    assertThat(log.problems()).extracting(problem -> problem.place().path().length() > 100 ? "long" : problem.toString())
        .containsExactly(
            "a.yaml:1:1: kind is required [key-missing]",
            "a.yaml:1:1: weigth: unknown key; did you mean weight? [key-misspelt]",
            "a.yaml:2:1: colour: unknown key; known are: name, weight, kind [key-unknown]",
            "long");
  }
}
