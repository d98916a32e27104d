package io.github.pekppp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.pekppp.document.DocumentReader;
import io.github.pekppp.worksheet.Sheets;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files from strangers: refused quickly, with a problem and not with a stack trace. */
class HostileInputTest {

  /** Generous: each takes well under a second or two on a quiet machine. */
  private static final Duration QUICKLY = Duration.ofSeconds(30);

  @TempDir
  private Path folder;

  private Run grade(byte[] content, String... options) {
    Path file = folder.resolve("hostile.yaml");
    try {
      Files.write(file, content);
    } catch (IOException unwritable) {
      throw new AssertionError(unwritable);
    }
    return quickly("grade", file, String.join(" ", options.length == 0 ? new String[] {"--lang=en"} : options));
  }

  private Run grade(String content, String... options) {
    return grade(Sheets.bytes(content), options);
  }

  private static Run quickly(Object... command) {
    return assertTimeoutPreemptively(QUICKLY, () -> Run.of(command));
  }

  private static void assertRefused(Run run, String code) {
    assertThat(run.err()).contains("[" + code + "]").doesNotContain("Exception", "\tat ", "fault of the program");
    assertThat(run.out()).isEmpty();
    assertThat(run.exit()).isEqualTo(2);
  }

  @Test
  void anEmptyFile() {
    assertRefused(grade(""), "document-empty");
    assertRefused(grade("\n\n   \n"), "document-empty");
    assertRefused(grade("\uFEFF"), "document-empty");
  }

  @Test
  void aBinaryFile() {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    assertRefused(grade(noise), "document-not-text");
    assertRefused(grade(new byte[] {'P', 'K', 3, 4, 20, 0, 8, 8}), "workbook-cut");
    assertRefused(grade(new byte[] {0x1B, 0x07, 0x01}), "document-control");
  }

  @Test
  void aFileInAnotherEncoding() {
    assertRefused(grade(Sheets.SMALL.getBytes(StandardCharsets.UTF_16)), "document-not-text");
    assertRefused(grade(Sheets.SMALL.getBytes(StandardCharsets.UTF_16LE)), "document-not-text");
    assertRefused(grade("name: Sémarang".getBytes(StandardCharsets.ISO_8859_1)), "document-not-text");
  }

  @Test
  void fiftyMegabytes() throws IOException {
    Path file = folder.resolve("large.yaml");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(50L * 1024 * 1024);
    }
    assertRefused(quickly("grade", file), "file-too-large");
    assertRefused(quickly("recap", folder), "file-too-large");
  }

  @Test
  void theLargestFileThatIsRead() {
    String padding = "#".repeat(DocumentReader.MAX_BYTES - Sheets.SMALL.length());
    assertThat(grade(Sheets.SMALL + padding).exit()).isZero();
    assertRefused(grade(Sheets.SMALL + padding + "#"), "file-too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{a: ", "{\"a\":"})
  void deepNesting(String opening) {
    assertRefused(grade(opening.repeat(300_000)), "document-too-deep");
  }

  @Test
  void deepNestingByIndentation() {
    String deep = IntStream.range(0, 1_000).mapToObj(depth -> " ".repeat(depth) + "a:\n").collect(Collectors.joining());
    assertRefused(grade(deep), "document-too-deep");
  }

  @Test
  void anAliasBomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a").append(i).append(": &a").append(i).append(" [")
          .append(String.join(", ", Collections.nCopies(9, alias))).append("]\n");
    }
    assertRefused(grade(bomb.toString()), "document-alias");
    assertRefused(grade("a: &a [*a]\n"), "document-alias");
    assertRefused(grade("a: &a {x: 1}\nb: {<<: *a}\n"), "document-alias");
  }

  @Test
  void aTagThatNamesAJavaClass() {
    assertRefused(
        grade("note: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n"), "document-tag");
  }

  @Test
  void aHugeScalar() {
    String huge = "9".repeat(1_900_000);
    assertRefused(grade(Sheets.small("1: 4", "1: " + huge)), "value-type");
    assertRefused(grade(Sheets.small("period: 2025", "period: " + huge)), "value-type");
    assertRefused(grade(Sheets.small("printed_only", "\"" + huge + "\"")), "policy-value-unknown");
    assertRefused(grade(Sheets.small("sp_exists: true", "sp_exists: " + huge)), "fact-value");
  }

  @Test
  void manyKeys() {
    String keys = IntStream.range(0, 100_000).mapToObj(i -> "key" + i + ": 1\n").collect(Collectors.joining());
    String indicators = IntStream.range(100, 50_000).mapToObj(i -> i + ": 1").collect(Collectors.joining(", ", "f02: {", "}"));
    Run run = grade(Sheets.SMALL + keys);
    assertRefused(run, "key-unknown");
    assertThat(run.err()).contains("... and 99800 more");
    assertRefused(grade(Sheets.small("f02: {1: 4, 2.a.P: 3}", indicators)), "indicator-unknown");
  }

  @Test
  void manyRespondents() {
    String sheets = IntStream.range(0, 20_000).mapToObj(i -> "[5,4,5,4,5,4,5,4,5,4,5,4,5,4]")
        .collect(Collectors.joining(",\n  ", "f03: [", "]"));
    Run run = grade(Sheets.small("f03: [[5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5, null]]", sheets));
    assertThat(run.out()).contains("20000 respondents");
    assertThat(run.exit()).isZero();
  }

  @Test
  void truncatedJson() {
    String json = Sheets.toJson(DocumentReader.read("sheet", Sheets.bytes(Sheets.SMALL)).get());
    assertThat(grade(json).exit()).isZero();
    for (int length : List.of(1, 20, json.length() / 2, json.length() - 3)) {
      Run run = grade(json.substring(0, length));
      assertRefused(run, "document-syntax");
    }
  }

  @Test
  void aNumberThatIsNone() {
    for (String number : List.of("1/0", "NaN", ".inf", "1e400", "0x10", "--1", "1_000")) {
      assertRefused(grade(Sheets.small("sp_exists: true}}", "sp_exists: true}, 8: {done_percent: " + number + "}}")), "fact-value");
    }
  }

  private static final String STEERING =
      "\\e[31mred\\e]0;title\\a \\u202Egnp.exe \\u200B \\u2028 \\x9B2J \\b\\r end";

  private static boolean steers(int point) {
    int type = Character.getType(point);
    return point != '\n'
        && (type == Character.CONTROL || type == Character.FORMAT || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format text", "--format md"})
  void namesThatWouldSteerATerminalAreNotEchoed(String format) {
    String sheet = Sheets.small("name: Disdukcapil", "name: \"" + STEERING + "\"")
        .replace("period: 2025", "period: 2025\nnote: \"" + STEERING + "\"");
    for (String command : List.of("grade", "explain", "recap")) {
      assertThat(grade(sheet, format).exit()).isZero();
      Run run = quickly(command, folder.resolve("hostile.yaml"), format);
      assertThat(run.exit()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).contains("\uFFFD");
      assertThat(run.out().codePoints().filter(HostileInputTest::steers)).isEmpty();
    }
  }

  @Test
  void namesThatWouldSteerATerminalAreEscapedInJson() {
    Run run = grade(Sheets.small("name: Disdukcapil", "name: \"\\e[31mred\\a\\b\\r\""), "--format json");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("\\u001B[31mred").doesNotContain("\u001B", "\u0007", "\b", "\r");
    assertThat(Sheets.object(run.json().get("unit")).get("name").toString()).startsWith("\u001B[31mred");
  }

  @Test
  void problemsEchoNothingThatSteersATerminal() {
    Run run = grade(Sheets.SMALL + "\"" + STEERING + "\": 1\n");
    assertRefused(run, "key-unknown");
    assertThat(run.err().codePoints().filter(HostileInputTest::steers)).isEmpty();
    Run usage = Run.of("grade", "\u001B[31m", "--lang=en");
    assertThat(usage.exit()).isEqualTo(2);
    assertThat(usage.err().codePoints().filter(HostileInputTest::steers)).isEmpty();
  }

  @Test
  void markupInNamesStaysTextInMarkdown() {
    Run run = grade(Sheets.small("name: Disdukcapil", "name: \"<script>|[x](javascript:1)\""), "--format md");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("&lt;script\\>\\|\\[x\\](javascript:1)").doesNotContain("<script");
  }
}
