package io.github.pekppp.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.report.ExplainReport;
import io.github.pekppp.report.GradeReport;
import io.github.pekppp.report.ProblemsReport;
import io.github.pekppp.report.TextRenderer;
import io.github.pekppp.text.Language;
import io.vavr.control.Validation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever stands in a file, reading it gives a worksheet or says what is wrong, and never throws. */
class FuzzProperties {

  private static final List<byte[]> SEEDS = Stream.concat(
          Stream.concat(Sheets.samples().stream(), Stream.of(Sheets.FAULTY)).map((Path file) -> Sheets.bytes(file)),
          Stream.of(Sheets.bytes(Sheets.SMALL)))
      .toList();

  private static final List<String> TOKENS = List.of(
      "null", "~", "", "-1", "0", "5", "6", "4.5", "1/0", "1e9", "99999999999999999999", "no_cases", "true", "\"", "'",
      "[", "]", "{", "}", "[]", "{}", ":", ": ", "- ", "? ", ", ", "|", ">", "&a ", "*a", "!!int ", "%YAML 1.2\n", "---",
      "...", "#", "\n", "\r", "\t", "  ", "\uFEFF", "\u2028", "\u0085", "\uD83D\uDE00", "\\ud800", "1.a.Ak", "f02", "unit",
      "evaluator", "levels", "policy", "weight", "<<", "=", "@", "`");

  @Property(tries = 500)
  void randomBytes(@ForAll byte[] content) {
    assertRead(content);
  }

  @Property(tries = 500)
  void randomText(@ForAll String content) {
    assertRead(Sheets.bytes(content));
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void samplesWithRandomSlicesLostRepeatedOrReplaced(@ForAll("mutilated") byte[] content) {
    assertRead(content);
  }

  @Property(tries = 600, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
  void aSmallSheetWithWordsOfYamlThrownIn(@ForAll("sprinkled") byte[] content) {
    assertRead(content);
  }

  @Provide
  Arbitrary<byte[]> mutilated() {
    return Arbitraries.of(SEEDS).flatMap(seed -> mutation(seed).flatMap(once ->
        Arbitraries.oneOf(Arbitraries.just(once), mutation(once))));
  }

  @Provide
  Arbitrary<byte[]> sprinkled() {
    byte[] small = Sheets.bytes(Sheets.SMALL);
    return sprinkle(small).flatMap(once -> Arbitraries.oneOf(Arbitraries.just(once), sprinkle(once)));
  }

  private static Arbitrary<byte[]> sprinkle(byte[] seed) {
    return Combinators.combine(
            Arbitraries.integers().between(0, seed.length),
            Arbitraries.integers().between(0, 8),
            Arbitraries.of(TOKENS))
        .as((from, length, token) -> spliced(seed, from, length, Sheets.bytes(token)));
  }

  private static Arbitrary<byte[]> mutation(byte[] seed) {
    Arbitrary<Integer> from = Arbitraries.integers().between(0, seed.length);
    Arbitrary<Integer> length = Arbitraries.integers().between(0, 60);
    Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(12);
    return Combinators.combine(Arbitraries.integers().between(0, 2), from, length, noise)
        .as((kind, at, many, bytes) -> {
          byte[] slice = Arrays.copyOfRange(seed, at, Math.min(seed.length, at + many));
          return switch (kind) {
            case 0 -> spliced(seed, at, many, new byte[0]);
            case 1 -> spliced(seed, at, 0, slice);
            default -> spliced(seed, at, many, bytes);
          };
        });
  }

  private static byte[] spliced(byte[] seed, int from, int length, byte[] instead) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int end = Math.min(seed.length, from + length);
    out.write(seed, 0, from);
    out.writeBytes(instead);
    out.write(seed, end, seed.length - end);
    return out.toByteArray();
  }

  private static void assertRead(byte[] content) {
    Validation<List<Problem>, Worksheet> read = WorksheetReader.standard().read("fuzz", content);
    List<Problem> problems = read.fold(found -> found, Worksheet::warnings);
    if (read.isInvalid()) {
      assertThat(problems).anyMatch(Problem::isError);
    } else {
      assertThat(problems).noneMatch(Problem::isError);
      ClaimReview review = read.get().review();
      assertThat(new GradeReport(read.get(), review).json(Language.EN)).isNotNull();
      assertThat(TextRenderer.render(new ExplainReport(read.get(), review).blocks(Language.ID))).isNotEmpty();
    }
    assertThat(TextRenderer.render(new ProblemsReport(problems).blocks(Language.ID))).doesNotContain("\u001B");
    List<String> lines = lines(content);
    assertThat(problems).allSatisfy(problem -> assertInside(problem, lines));
  }

  private static void assertInside(Problem problem, List<String> lines) {
    Position position = problem.place().position().orElseThrow();
    assertThat(position.document()).isEqualTo("fuzz");
    assertThat(position.line()).isBetween(1, lines.size());
    String line = lines.get(position.line() - 1);
    assertThat(position.column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
  }

  private static List<String> lines(byte[] content) {
    String text = new String(content, StandardCharsets.UTF_8);
    return List.of(text.split("\r\n|\r|\n", -1));
  }
}
