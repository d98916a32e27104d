package io.github.pekppp.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

  @Test
  void readsWholeNumbersDecimalsAndFractions() {
    assertThat(Ratio.parse("3")).contains(Ratio.of(3));
    assertThat(Ratio.parse(" 4.505 ")).contains(Ratio.of(901, 200));
    assertThat(Ratio.parse("4957 / 1200")).contains(Ratio.of(4957, 1200));
    assertThat(Ratio.parse("-1/2")).contains(Ratio.of(-1, 2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "1/0", "1e9", "NaN", "4,5", "1/2/3", ".5", "5.", "0x10", "1/-2", "\u0661"})
  void doesNotReadAnythingElse(String text) {
    assertThat(Ratio.parse(text)).isEmpty();
  }

  @Test
  void doesNotReadNumbersLongerThanAnyFigure() {
    assertThat(Ratio.parse("9".repeat(61))).isEmpty();
    assertThat(Ratio.parse("9".repeat(60))).isPresent();
  }

  @Test
  void readsDecimalsExactlyAsTheyAreWritten() {
    assertThat(Ratio.of(new BigDecimal("0.1")).plus(Ratio.of(new BigDecimal("0.2")))).isEqualTo(Ratio.of(3, 10));
    assertThat(Ratio.of(new BigDecimal("1E+3"))).isEqualTo(Ratio.of(1000));
  }

  @Test
  void showsAlwaysNumeratorAndDenominator() {
    assertThat(Ratio.of(6, 2)).hasToString("3/1");
    assertThat(Ratio.of(2, -4)).hasToString("-1/2");
    assertThat(Ratio.percent(17)).hasToString("17/100");
  }

  @Test
  void refusesADenominatorOfZero() {
    assertThatThrownBy(() -> Ratio.of(1, 0)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> Ratio.ONE.dividedBy(Ratio.ZERO)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void isEqualByValueHoweverItWasMade() {
    assertThat(Ratio.of(Long.MAX_VALUE).plus(Ratio.ONE).minus(Ratio.ONE)).isEqualTo(Ratio.of(Long.MAX_VALUE));
    assertThat(Ratio.of(Long.MIN_VALUE).minus(Ratio.ONE).plus(Ratio.ONE)).isEqualTo(Ratio.of(Long.MIN_VALUE));
    assertThat(Ratio.of(Long.MAX_VALUE)).isEqualTo(Ratio.of(Ratio.of(Long.MAX_VALUE).numerator(), Ratio.ONE.numerator()));
  }

  @ParameterizedTest
  @CsvSource({
    "90/1, 90", "0/1, 0", "-7/2, -3.5", "100/1, 100", "400/7, 57.14", "1/3, 0.33", "2/3, 0.67",
    "899900/9999, 89.999", "999999/10000, 99.9999", "1/1000, 0.001", "-1/1000, -0.001", "90001/1000, 90.001", "896/1000, 0.896",
    "1/100000000000000000000, 0.00000000000000000001",
  })
  void looksNoRounderThanItIs(String exact, String shown) {
    assertThat(Ratio.parse(exact).orElseThrow().shown().toPlainString()).isEqualTo(shown);
  }
}
