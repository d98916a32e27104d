package io.github.pekppp.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.text.Spelling;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

  private static final List<String> KNOWN = List.of("policy", "period", "2.a.P", "f02");

  @Test
  void findsTheNearestKnownWord() {
    assertThat(Spelling.nearest("polcy", KNOWN)).contains("policy");
    assertThat(Spelling.nearest("peroid", KNOWN)).contains("period");
    assertThat(Spelling.nearest("2.A.p", KNOWN)).contains("2.a.P");
    assertThat(Spelling.nearest("fo2", KNOWN)).contains("f02");
  }

  @Test
  void doesNotGuessWhatIsTooFarOff() {
    assertThat(Spelling.nearest("colour", KNOWN)).isEmpty();
    assertThat(Spelling.nearest("", KNOWN)).isEmpty();
    assertThat(Spelling.nearest("p".repeat(41), KNOWN)).isEmpty();
  }
}
