package io.github.pekppp.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Ratio;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a problem says was found, and the ends of ranges. */
class DecoderTest {

  private final ProblemLog log = new ProblemLog();
  private final Decoder decoder = new Decoder(log);

  private static DocumentNode value(String text) {
    DocumentNode root = DocumentReader.read("a", ("a: " + text).getBytes(StandardCharsets.UTF_8)).get();
    return ((DocumentNode.Mapping) root).entries().get(0).value();
  }

  private List<String> messages() {
    return log.problems().stream().map(problem -> problem.message().en()).toList();
  }

  @Test
  void bothEndsOfARangeBelongToIt() {
    assertThat(decoder.integer(value("0"), 0, 9)).contains(0);
    assertThat(decoder.integer(value("9"), 0, 9)).contains(9);
    assertThat(decoder.integer(value("-1"), 0, 9)).isEmpty();
    assertThat(decoder.integer(value("10"), 0, 9)).isEmpty();
    assertThat(messages()).containsExactly("-1 is outside 0..9", "10 is outside 0..9");
  }

  @Test
  void aFractionMayStandInQuotesAndANumberMayNot() {
    assertThat(decoder.number(value("'1/3'"))).contains(Ratio.of(1, 3));
    assertThat(decoder.number(value("1/3"))).contains(Ratio.of(1, 3));
    assertThat(decoder.number(value("'5'"))).isEmpty();
    assertThat(decoder.number(value("[1]"))).isEmpty();
    assertThat(messages()).containsExactly("expected a number, found \"5\"", "expected a number, found a list");
  }

  @Test
  void truthIsReadEitherWay() {
    assertThat(decoder.bool(value("true"))).contains(true);
    assertThat(decoder.bool(value("false"))).contains(false);
  }

  @Test
  void aSingleValueIsAListOfOneWhereBothAreAllowed() {
    assertThat(decoder.oneOrMore(value("x"))).hasSize(1);
    assertThat(decoder.oneOrMore(value("[x, y]"))).hasSize(2);
  }

  @Test
  void aProblemShowsWhatWasFoundButNotAllOfALongText() {
    decoder.entries(value("[1]"));
    decoder.items(value("{b: 1}"));
    decoder.items(value("~"));
    decoder.items(value("'x'"));
    decoder.items(value("x".repeat(40)));
    decoder.items(value("x".repeat(41)));
    assertThat(messages()).containsExactly(
        "expected a mapping of keys to values, found a list",
        "expected a list, found a mapping of keys to values",
        "expected a list, found nothing (null)",
        "expected a list, found \"x\"",
        "expected a list, found " + "x".repeat(40),
        "expected a list, found " + "x".repeat(40) + "...");
  }
}
