package io.github.pekppp.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.score.Ratio;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleSizeTest {

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "10, 10, 10", "67, 58, 57", "100, 80, 80", "1000, 278, 278", "1000000, 384, 384", "100000000, 385, 384"})
  void theSampleOfAPopulation(long population, long up, long halfUp) {
    assertThat(SampleSize.ROUNDED_UP.required(population)).isEqualTo(up);
    assertThat(SampleSize.HALF_UP.required(population)).isEqualTo(halfUp);
  }

  @Test
  void theSampleIsExactBeforeItIsRounded() {
    assertThat(SampleSize.ROUNDED_UP.exact(67)).isEqualTo(Ratio.of(3841 * 67L, 4 * 165 + 3841));
  }

  @Test
  void theNumbersCanBeOthers() {
    SampleSize normal = new SampleSize(Ratio.of(38416, 10000), Ratio.of(1, 2), Ratio.of(1, 20), RoundingMode.UP);
    assertThat(normal.required(1_000_000)).isEqualTo(385);
    SampleSize expected = new SampleSize(Ratio.of(4), Ratio.of(1, 4), Ratio.of(1, 10), RoundingMode.HALF_UP);
    assertThat(expected.exact(101)).isEqualTo(Ratio.of(303, 7));
    Ratio one = Ratio.ONE;
    Ratio half = Ratio.of(1, 2);
    assertThatThrownBy(() -> new SampleSize(one, half, half, RoundingMode.UNNECESSARY)).hasMessageContaining("mode");
    assertThatThrownBy(() -> new SampleSize(Ratio.ZERO, half, half, RoundingMode.UP)).hasMessageContaining("chiSquare");
    assertThatThrownBy(() -> new SampleSize(one, half, Ratio.ZERO, RoundingMode.UP)).hasMessageContaining("margin");
    assertThatThrownBy(() -> new SampleSize(one, one, half, RoundingMode.UP)).hasMessageContaining("proportion");
    assertThatThrownBy(() -> new SampleSize(one, Ratio.ZERO, half, RoundingMode.UP)).hasMessageContaining("proportion");
    assertThatThrownBy(() -> SampleSize.HALF_UP.required(0)).hasMessage("population: 0 is below 1");
  }

  @Test
  void aSampleIsEnoughFromTheRequiredNumberOn() {
    assertThat(SampleSize.ROUNDED_UP.isEnough(67, 57)).isFalse();
    assertThat(SampleSize.ROUNDED_UP.isEnough(67, 58)).isTrue();
    assertThat(SampleSize.HALF_UP.isEnough(67, 57)).isTrue();
  }

  @Property
  void aLargerPopulationNeverNeedsFewerAndNoneMoreThanItself(
      @ForAll @LongRange(min = 1, max = 300_000_000) long one, @ForAll @LongRange(min = 1, max = 300_000_000) long other) {
    for (SampleSize size : List.of(SampleSize.ROUNDED_UP, SampleSize.HALF_UP)) {
      assertThat(size.required(Math.min(one, other))).isLessThanOrEqualTo(size.required(Math.max(one, other)));
      assertThat(size.required(one)).isBetween(1L, Math.min(one, 385));
      assertThat(size.isEnough(one, one)).isTrue();
    }
  }
}
