package io.github.pekppp.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What conditions say of themselves. */
class ConditionTextTest {

  private static final List<FactType.Option> OPTIONS = Stream.of("a", "b", "c")
      .map(id -> new FactType.Option(id, Text.same(id.toUpperCase(Locale.ROOT))))
      .toList();
  private static final Fact DONE = new Fact("done", new FactType.Bool(), Text.of("Selesai", "Done"));
  private static final Fact KIND = new Fact("kind", new FactType.Choice(OPTIONS), Text.of("Jenis", "Kind"));
  private static final Fact MEDIA = new Fact("media", new FactType.Selection(OPTIONS), Text.of("Media", "Media"));
  private static final Fact SHARE = new Fact("share", new FactType.Percent(), Text.of("Bagian", "Share"));

  private static final Condition HOLDS = new Condition.Holds(DONE);
  private static final Condition IS = new Condition.Is(KIND, new TreeSet<>(List.of("a", "c")));
  private static final Condition HAS = new Condition.Has(MEDIA, "b");
  private static final Condition COUNTS = new Condition.Counts(MEDIA, new TreeSet<>(List.of("c")), Comparison.AT_LEAST, 2);
  private static final Condition MEASURES = new Condition.Measures(SHARE, Comparison.LESS_THAN, Ratio.parse("12.50").orElseThrow());

  private static Condition all(Condition... parts) {
    return new Condition.All(List.of(parts));
  }

  private static Condition any(Condition... parts) {
    return new Condition.Any(List.of(parts));
  }

  @Test
  void aStatementNamesItsFactAndWhatIsDemandedOfIt() {
    assertThat(HOLDS.text()).isEqualTo(Text.of("Selesai", "Done"));
    assertThat(IS.text()).isEqualTo(Text.of("Jenis: A atau C", "Kind: A or C"));
    assertThat(HAS.text()).isEqualTo(Text.of("Media: B", "Media: B"));
    assertThat(COUNTS.text()).isEqualTo(Text.of("Media: paling sedikit 2 dari 2", "Media: at least 2 of 2"));
    assertThat(MEASURES.text()).isEqualTo(Text.of("Bagian: kurang dari 12.5", "Share: less than 12.5"));
    assertThat(new Condition.Measures(SHARE, Comparison.MORE_THAN, Ratio.of(1, 3)).text().en()).isEqualTo("Share: more than 1/3");
    assertThat(new Condition.Not(HAS).text()).isEqualTo(Text.of("tidak (Media: B)", "not (Media: B)"));
  }

  @Test
  void statementsOnOneFactThatFollowOneAnotherNameItOnce() {
    assertThat(all(HAS, COUNTS, HOLDS).text().en()).isEqualTo("Media: B, at least 2 of 2; Done");
    assertThat(all(HAS, HOLDS, COUNTS).text().en()).isEqualTo("Media: B; Done; Media: at least 2 of 2");
    assertThat(all(HAS, IS).text().en()).isEqualTo("Media: B; Kind: A or C");
    assertThat(any(HAS, COUNTS, HOLDS).text()).isEqualTo(
        Text.of("Media: B atau paling sedikit 2 dari 2 atau Selesai", "Media: B or at least 2 of 2 or Done"));
  }

  @Test
  void whatWouldBeMisreadStandsInParentheses() {
    assertThat(all(HOLDS, any(HAS, MEASURES)).text().en()).isEqualTo("Done; (Media: B or Share: less than 12.5)");
    assertThat(any(HOLDS, all(HAS, MEASURES)).text().en()).isEqualTo("Done or (Media: B; Share: less than 12.5)");
    assertThat(all(HOLDS, new Condition.Not(HAS)).text().en()).isEqualTo("Done; not (Media: B)");
  }
}
