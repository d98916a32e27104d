package io.github.pekppp.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "5", "5.00", "4.505", "4957/1200", "0/1"})
  void isAnyValueFromZeroToFive(String text) {
    assertThat(Score.parse(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.01", "5.000000001", "6", "501/100", "x", ""})
  void isNothingElse(String text) {
    assertThat(Score.parse(text)).isEmpty();
  }

  @Test
  void refusesToBeMadeOutsideItsRange() {
    assertThatThrownBy(() -> Score.of(6)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0..5");
    assertThatThrownBy(() -> Score.of(Ratio.of(-1, 100))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isOrderedAndEqualByValue() {
    assertThat(Score.of(Ratio.of(10, 4))).isEqualTo(Score.parse("2.5").orElseThrow()).isLessThan(Score.of(3));
    assertThat(Serialized.copyOf(Score.MAX)).isEqualTo(Score.MAX).hasSameHashCodeAs(Score.of(5));
  }

  @Test
  void aTieIsRoundedUpByDefaultAndToTheEvenNeighbourOnDemand() {
    Index index = Index.of(Score.parse("4.505").orElseThrow());
    assertThat(index.rounded()).isEqualTo(new BigDecimal("4.51"));
    assertThat(new Index(index.exact(), new Rounding(2, RoundingMode.HALF_EVEN))).hasToString("4.50");
    assertThat(new Index(index.exact(), new Rounding(3, RoundingMode.HALF_UP))).hasToString("4.505");
  }

  @Test
  void theValueOfAHundredIsMadeFromTheExactScoreNotFromTheRoundedOne() {
    // one published unit shows 4.95 beside 99.02, which no conversion of 4.95 gives
    Index index = Index.of(Score.parse("4.951").orElseThrow());
    assertThat(index).hasToString("4.95");
    assertThat(index.onHundred()).isEqualTo(new BigDecimal("99.02"));
    assertThat(Index.of(Score.MAX).onHundred()).isEqualTo(new BigDecimal("100.00"));
  }

  @Test
  void indicesAreOrderedByTheirExactValues() {
    Index lower = Index.of(Score.parse("4.5049").orElseThrow());
    Index higher = Index.of(Score.parse("4.5051").orElseThrow());
    assertThat(lower).isLessThan(higher);
    assertThat(lower.compareTo(Index.of(lower.exact()))).isZero();
    assertThat(new Index(lower.exact(), new Rounding(3, RoundingMode.HALF_UP))).isGreaterThan(lower);
    assertThat(Serialized.copyOf(lower)).isEqualTo(lower);
  }

  @Test
  void aLevelIsAWholeNumberFromZeroToFive() {
    assertThat(Level.of(5).score()).isEqualTo(Score.MAX);
    assertThat(Level.of(2)).isLessThan(Level.of(3)).hasToString("2");
    assertThat(Level.isLevel(6)).isFalse();
    assertThat(Level.isLevel(-1)).isFalse();
    assertThatThrownBy(() -> Level.of(6)).hasMessageContaining("6 is outside 0..5");
    assertThatThrownBy(() -> Level.of(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRoundingKeepsAtMostTwentyDecimals() {
    assertThatThrownBy(() -> new Rounding(21, RoundingMode.HALF_UP)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rounding(-1, RoundingMode.HALF_UP)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Rounding(2, RoundingMode.UNNECESSARY)).isInstanceOf(IllegalArgumentException.class);
  }
}
