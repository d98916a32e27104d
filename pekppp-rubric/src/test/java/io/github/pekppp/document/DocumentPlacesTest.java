package io.github.pekppp.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where values and faults stand, and how far the bounds of a document go. */
class DocumentPlacesTest {

  private static List<Problem> problems(String text) {
    return DocumentReader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8)).getError();
  }

  private static Position position(Problem problem) {
    return problem.place().position().orElseThrow();
  }

  @Test
  void membersOfAListAreNumberedFromOne() {
    DocumentNode root = DocumentReader.read("a.yaml", "a: [x, [y, z]]".getBytes(StandardCharsets.UTF_8)).get();
    var list = (DocumentNode.Sequence) ((DocumentNode.Mapping) root).entries().get(0).value();
    assertThat(list.items()).extracting(item -> item.place().path()).containsExactly("a[1]", "a[2]");
    assertThat(((DocumentNode.Sequence) list.items().get(1)).items()).extracting(item -> item.place().path())
        .containsExactly("a[2][1]", "a[2][2]");
  }

  @Test
  void aFaultOfFormStandsWhereTheReaderStumbles() {
    Problem unclosed = problems("a: 1\nb: [1").get(0);
    assertThat(unclosed.code()).isEqualTo("document-syntax");
    assertThat(position(unclosed)).isEqualTo(new Position("a.yaml", 2, 6));
    assertThat(position(problems("a: 1\nb: 2: 3").get(0))).isEqualTo(new Position("a.yaml", 2, 5));
  }

  @Test
  void aControlCharacterIsCountedInLettersAndLinesOfEveryKind() {
    assertThat(position(problems("\u0007").get(0))).isEqualTo(new Position("a.yaml", 1, 1));
    assertThat(position(problems("a: 1\rb: \ud83d\ude00\r\nc: \u0007").get(0))).isEqualTo(new Position("a.yaml", 3, 4));
    assertThat(position(problems("a: 1\n\nb: '\ud83d\ude00\u0007'").get(0))).isEqualTo(new Position("a.yaml", 3, 6));
  }

  @Test
  void whatIsNoTextIsReportedByItsFirstBrokenByte() {
    assertThat(DocumentReader.read("a", new byte[] {'a', ':', (byte) 0xff, '1'}).getError()).extracting(Problem::toString)
        .containsExactly("a:1:1: not a text in UTF-8 (broken at byte 3); a binary file? [document-not-text]");
    assertThat(DocumentReader.read("a", new byte[] {'a', 0}).getError()).extracting(Problem::toString)
        .containsExactly("a:1:1: not a text in UTF-8 (broken at byte 2); a binary file? [document-not-text]");
    assertThat(DocumentReader.read("a", new byte[] {0, 'a'}).getError()).extracting(Problem::code)
        .containsExactly("document-not-text");
  }

  @Test
  void everyAliasIsReportedAndReadingGoesOn() {
    assertThat(problems("a: *x\n*y : 1\nb: !t 1")).extracting(Problem::toString).containsExactly(
        "a.yaml:1:4: a: YAML aliases (*x) are not supported: write the value [document-alias]",
        "a.yaml:2:1: YAML aliases (*y) are not supported: write the value [document-alias]",
        "a.yaml:3:4: b: YAML tags (!t) are not supported [document-tag]");
  }

  @Test
  void aDocumentOfTheLargestSizeIsRead() {
    byte[] remarks = "#\n".repeat(DocumentReader.MAX_BYTES / 2).getBytes(StandardCharsets.UTF_8);
    assertThat(remarks).hasSize(DocumentReader.MAX_BYTES);
    assertThat(DocumentReader.read("a", remarks).getError()).extracting(Problem::code).containsExactly("document-empty");
  }

  /** Each opens one level; the innermost value is one deeper than all of them. */
  @ParameterizedTest
  @ValueSource(strings = {"{a: ", "[", "- "})
  void depthIsBoundedHoweverValuesAreNested(String open) {
    String close = open.startsWith("{") ? "}" : open.startsWith("[") ? "]" : "";
    String deepest = open.repeat(DocumentReader.MAX_DEPTH) + "x" + close.repeat(DocumentReader.MAX_DEPTH);
    assertThat(DocumentReader.read("a", deepest.getBytes(StandardCharsets.UTF_8)).isValid()).isTrue();
    assertThat(problems(open + deepest + close)).extracting(Problem::code).containsExactly("document-too-deep");
  }

  @Test
  void aKeyMayNotBeNestedDeeperThanAValue() {
    String deep = "[".repeat(DocumentReader.MAX_DEPTH) + "]".repeat(DocumentReader.MAX_DEPTH);
    assertThat(problems("{" + deep + ": 1}")).extracting(Problem::code).containsExactly("key-not-text");
    assertThat(problems("{[" + deep + "]: 1}")).extracting(Problem::code).containsExactly("document-too-deep");
  }

  @Test
  void longKeysAreToldApartByTheirBeginnings() {
    String tail = "x".repeat(DocumentReader.MAX_KEY);
    assertThat(problems("? a" + tail + "\n: 1\n? b" + tail + "\n: 2")).extracting(Problem::code)
        .containsExactly("key-too-long", "key-too-long");
  }
}
