package io.github.pekppp.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Sheets;
import io.vavr.control.Validation;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever stands in a file, a shape reads a value that it can write, or says what is wrong, and never throws. */
class ShapeFuzzProperties {

  private static final List<String> SHAPES = List.copyOf(Shapes.all().keySet());

  private static final List<String> TOKENS = List.of(
      "null", "~", "", "-1", "0", "5", "4.5", "1/0", "\"1/0\"", "\"1/3\"", "1e9", "99999999999999999999", "true", "false", "\"",
      "'", "[", "]", "{", "}", "[]", "{}", ":", ": ", "- ", "? ", ", ", ",", "|", "&a ", "*a", "!!int ", "---", "...", "#", "\n",
      "\t", "\uFEFF", "\u2028", "\u0085", "\uD83D\uDE00", "\\ud800", "\\u0000", "0000-01-01", "9999-12-31", "+999999999-12-31",
      "\"2025-02-30\"", "unnecessary", "unit", "id", "on", "<<", "@");

  @Property(tries = 500)
  void randomBytes(@ForAll byte[] content, @ForAll Random random) {
    assertRead(SHAPES.get(random.nextInt(SHAPES.size())), content);
  }

  @Property(tries = 500)
  void randomText(@ForAll String content, @ForAll Random random) {
    assertRead(SHAPES.get(random.nextInt(SHAPES.size())), Sheets.bytes(content));
  }

  @Property(tries = 1500)
  void aSoundFileWithSlicesLostRepeatedOrReplaced(@ForAll Random random) {
    String name = SHAPES.get(random.nextInt(SHAPES.size()));
    byte[] content = Sheets.bytes(SchemaOf.text(ShapeSchemaTest.written(name, random)));
    for (int i = random.nextInt(3); i >= 0; i--) {
      content = mutated(content, random);
    }
    assertRead(name, content);
  }

  @Property(tries = 300)
  void aFileOfAnotherShape(@ForAll Random random) {
    String name = SHAPES.get(random.nextInt(SHAPES.size()));
    assertRead(name, Sheets.bytes(SchemaOf.text(ShapeSchemaTest.written(SHAPES.get(random.nextInt(SHAPES.size())), random))));
  }

  private static byte[] mutated(byte[] seed, Random random) {
    int from = random.nextInt(seed.length + 1);
    int length = random.nextInt(random.nextBoolean() ? 8 : 60);
    byte[] noise = new byte[random.nextInt(6)];
    random.nextBytes(noise);
    return switch (random.nextInt(5)) {
      case 0 -> spliced(seed, from, length, new byte[0]);
      case 1 -> spliced(seed, from, 0, Arrays.copyOfRange(seed, from, Math.min(seed.length, from + length)));
      case 2 -> spliced(seed, from, length, noise);
      default -> spliced(seed, from, length % 12, Sheets.bytes(TOKENS.get(random.nextInt(TOKENS.size()))));
    };
  }

  private static byte[] spliced(byte[] seed, int from, int length, byte[] instead) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int end = Math.min(seed.length, from + length);
    out.write(seed, 0, from);
    out.writeBytes(instead);
    out.write(seed, end, seed.length - end);
    return out.toByteArray();
  }

  @SuppressWarnings("unchecked") // what a shape reads it writes
  private static void assertRead(String name, byte[] content) {
    Shape<Object> shape = (Shape<Object>) Shapes.all().get(name);
    Validation<List<Problem>, Object> read = shape.read(name, content);
    if (read.isValid()) {
      Object value = read.get();
      assertThat(value.toString()).isNotNull();
      assertThat(shape.readOrThrow(name, Sheets.bytes(shape.write(value)))).isEqualTo(value);
      return;
    }
    List<String> lines = List.of(new String(content, StandardCharsets.UTF_8).split("\r\n|\r|\n", -1));
    assertThat(read.getError()).isNotEmpty().allSatisfy(problem -> {
      assertThat(problem.isError()).isTrue();
      assertThat(problem.message().in(Language.ID)).isNotBlank();
      assertThat(problem.message().in(Language.EN)).isNotBlank();
      Position position = problem.place().position().orElseThrow();
      assertThat(position.document()).isEqualTo(name);
      assertThat(position.line()).isBetween(1, lines.size());
      String line = lines.get(position.line() - 1);
      assertThat(position.column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
    });
  }
}
