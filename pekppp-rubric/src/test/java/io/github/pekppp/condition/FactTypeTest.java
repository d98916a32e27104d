package io.github.pekppp.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactTypeTest {

  private static final List<FactType.Option> OPTIONS =
      List.of(new FactType.Option("a", Text.same("A")), new FactType.Option("b", Text.same("B")));

  private static FactValue number(String value) {
    return new FactValue.Quantity(Ratio.parse(value).orElseThrow());
  }

  @Test
  void eachTypeAcceptsItsOwnValuesInTheirRangeOnly() {
    assertThat(new FactType.Bool().accepts(new FactValue.Flag(false))).isTrue();
    assertThat(new FactType.Bool().accepts(number("1"))).isFalse();
    assertThat(new FactType.Whole().accepts(number("3"))).isTrue();
    assertThat(new FactType.Whole().accepts(number("3.5"))).isFalse();
    assertThat(new FactType.Whole().accepts(number("-1"))).isFalse();
    assertThat(new FactType.Percent().accepts(number("100"))).isTrue();
    assertThat(new FactType.Percent().accepts(number("100.01"))).isFalse();
    assertThat(new FactType.Percent().accepts(number("-0.01"))).isFalse();
    assertThat(new FactType.Duration(TimeUnit.MONTHS).accepts(number("0.5"))).isTrue();
    assertThat(new FactType.Duration(TimeUnit.MONTHS).accepts(number("-1"))).isFalse();
    assertThat(new FactType.Duration(TimeUnit.MONTHS).accepts(new FactValue.Flag(true))).isFalse();
    assertThat(new FactType.Choice(OPTIONS).accepts(new FactValue.Chosen("a"))).isTrue();
    assertThat(new FactType.Choice(OPTIONS).accepts(new FactValue.Chosen("z"))).isFalse();
    assertThat(new FactType.Choice(OPTIONS).accepts(FactValue.Picked.of(List.of("a")))).isFalse();
    assertThat(new FactType.Selection(OPTIONS).accepts(FactValue.Picked.of(List.of()))).isTrue();
    assertThat(new FactType.Selection(OPTIONS).accepts(FactValue.Picked.of(List.of("a", "z")))).isFalse();
    assertThat(new FactType.Selection(OPTIONS).accepts(new FactValue.Chosen("a"))).isFalse();
  }

  @Test
  void eachTypeSaysWhatItExpects() {
    assertThat(new FactType.Bool().expected().en()).isEqualTo("true or false");
    assertThat(new FactType.Whole().expected().en()).isEqualTo("a whole number from 0");
    assertThat(new FactType.Percent().expected().en()).isEqualTo("a number 0..100");
    assertThat(new FactType.Duration(TimeUnit.MONTHS).expected().en()).isEqualTo("a number from 0, in months");
    assertThat(new FactType.Choice(OPTIONS).expected().en()).isEqualTo("one of: a, b");
    assertThat(new FactType.Selection(OPTIONS).expected().en()).isEqualTo("a list of: a, b");
  }

  @Test
  void aScaleHasFiveConditionsAndLevelZeroIsTheRest() {
    Condition never = new Condition.Any(List.of());
    assertThatThrownBy(() -> new LevelRules(List.of(never))).hasMessageContaining("expected 5, found 1");
    LevelRules rules = new LevelRules(List.of(never, never, never, never, never));
    assertThat(rules.certain(Facts.NONE)).isEqualTo(Level.of(0));
    assertThat(rules.text(Level.of(0)).en()).isEqualTo("otherwise");
    assertThat(rules.text(Level.of(1)).en()).isEqualTo("-");
  }

  @Test
  void unknownIsNeitherTrueNorFalse() {
    assertThat(Truth.UNKNOWN.and(Truth.FALSE)).isEqualTo(Truth.FALSE);
    assertThat(Truth.UNKNOWN.and(Truth.TRUE)).isEqualTo(Truth.UNKNOWN);
    assertThat(Truth.UNKNOWN.or(Truth.TRUE)).isEqualTo(Truth.TRUE);
    assertThat(Truth.UNKNOWN.or(Truth.FALSE)).isEqualTo(Truth.UNKNOWN);
    assertThat(Truth.UNKNOWN.not()).isEqualTo(Truth.UNKNOWN);
    assertThat(Truth.TRUE.not()).isEqualTo(Truth.FALSE);
    assertThat(Truth.FALSE.not()).isEqualTo(Truth.TRUE);
  }

  @Test
  void comparisonsIncludeTheLimitOnlyWhereTheySaySo() {
    assertThat(Comparison.AT_LEAST.test(Ratio.of(30), Ratio.of(30))).isTrue();
    assertThat(Comparison.MORE_THAN.test(Ratio.of(30), Ratio.of(30))).isFalse();
    assertThat(Comparison.AT_MOST.test(Ratio.of(30), Ratio.of(30))).isTrue();
    assertThat(Comparison.LESS_THAN.test(Ratio.of(30), Ratio.of(30))).isFalse();
    assertThat(Comparison.LESS_THAN.test(Ratio.of(29), Ratio.of(30))).isTrue();
    assertThat(Comparison.AT_MOST.test(Ratio.of(31), Ratio.of(30))).isFalse();
  }

  @Test
  void aPercentageIsNotShownAsALimitThatItMisses() {
    Fact done = new Fact("done", new FactType.Percent(), Text.same("done"));
    assertThat(done.shown(FactValue.of(Ratio.of(899_900, 9_999)))).isEqualTo(Text.same("89.999"));
    assertThat(done.shown(FactValue.of(90))).isEqualTo(Text.same("90"));
    assertThat(done.shown(FactValue.of(Ratio.of(400, 7)))).isEqualTo(Text.same("57.14"));
  }
}
