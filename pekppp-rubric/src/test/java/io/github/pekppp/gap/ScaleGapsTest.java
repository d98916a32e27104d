package io.github.pekppp.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.condition.Condition;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.condition.Truth;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleGapsTest {

  private static final Instrument EDITION = Editions.pekppp2022A();
  private static final List<Condition> STEPS = List.of(flag("a"), flag("b"), flag("c"), flag("d"), flag("e"));

  private static Condition flag(String name) {
    return new Condition.Holds(new Fact(name, new FactType.Bool(), Text.same(name)));
  }

  private static LevelRules ladder() {
    return new LevelRules(IntStream.rangeClosed(1, 5)
        .<Condition>mapToObj(level -> new Condition.All(STEPS.subList(0, level)))
        .toList());
  }

  @Test
  void aLadderHasAGapForEveryBrokenChain() {
    List<Gap> gaps = ScaleGaps.of(ladder());
    // Level L is followed by a missing step; each of the later steps may hold or not, but not all may be missing.
    assertThat(gaps).hasSize(15 + 7 + 3 + 1);
    assertThat(gaps).allSatisfy(gap -> assertThat(gap.states()).isEqualTo(1));
    assertThat(gaps.get(0).text()).isEqualTo(Text.of(
        "dibaca level 0, padahal ini terpenuhi: b; untuk level 2 masih kurang: a",
        "read as level 0, although this holds: b; for level 2 it lacks: a"));
    assertThat(gaps).extracting(gap -> gap.level().value()).isSorted();
    assertThat(gaps).filteredOn(gap -> gap.level().value() == 0).extracting(gap -> gap.holds().size()).isSorted();
  }

  @Test
  void theBrokenChainOfFiveIsReadByItsUnbrokenPart() {
    assertThat(ScaleGaps.of(ladder())).filteredOn(gap -> gap.holds().equals(List.of(flag("d"))) && gap.level().value() == 2)
        .singleElement()
        .satisfies(gap -> {
          assertThat(gap.higher()).isEqualTo(Level.of(4));
          assertThat(gap.lacks()).containsExactly(flag("c"));
          assertThat(gap.example().values()).containsOnlyKeys("a", "b", "c", "d", "e").containsEntry("c", new FactValue.Flag(false));
        });
  }

  @Test
  void theLeastGapsOfALadderAreItsSingleSteps() {
    ScaleGaps first = ScaleGaps.of(EDITION).get(0);
    assertThat(first.indicator().codeOrNumber()).isEqualTo("1.a.Ak");
    assertThat(first.gaps()).hasSize(26);
    assertThat(first.least()).hasSize(4 + 3 + 2 + 1).allSatisfy(gap -> assertThat(gap.holds()).hasSize(1));
    assertThat(Serialized.copyOf(first)).isEqualTo(first);
  }

  @Test
  void everyScaleHasItsEntryTheVariantsToo() {
    List<ScaleGaps> scales = ScaleGaps.of(EDITION);
    assertThat(scales).hasSize(31 + 5);
    assertThat(scales).filteredOn(scale -> scale.variant().isPresent())
        .extracting(scale -> scale.variant().orElseThrow().question())
        .containsExactly("sippn_counted", "item_10_options", "item_22_count", "item_23_order", "item_28_exactly_90");
    assertThat(scales).filteredOn(scale -> scale.indicator().codeOrNumber().equals("22.d.B"))
        .extracting(scale -> scale.gaps().isEmpty())
        .containsExactly(false, true); // a chain has gaps, a count has none
  }

  @Test
  void aScaleTooLargeToWalkIsRefused() {
    List<Condition> many = new ArrayList<>();
    IntStream.range(0, 18).forEach(at -> many.add(flag("fact" + at)));
    LevelRules rules = new LevelRules(IntStream.range(0, 5).<Condition>mapToObj(level -> new Condition.All(many)).toList());
    assertThatThrownBy(() -> ScaleGaps.of(rules)).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("rules: ");
  }

  /**
   * The gaps that the notes of the edition name in words, as states with the level that the notes give.
   *
   * <p>Left out is what conditions cannot tell: values between printed points (4, 24), where the wording is narrower than its condition,
   * and parts of a count (21: an oral centre with only one of board and print).
   */
  @ParameterizedTest(name = "no. {0}: {1} is read as {2}")
  @CsvSource(delimiter = '|', value = {
    "1 | sp_exists sp_14_components public_involved | 2",
    "1 | sp_exists sp_14_components sp_enacted sp_monitored | 3",
    "1 | sp_exists sp_enacted | 1",
    "1 | sp_exists public_involved | 1",
    "1 | sp_exists sp_monitored | 1",
    "3 | components=all media=website | 1",
    "3 | components=all media=website on_sippn | 1",
    "3 | components=all on_sippn | 1",
    "4 | reviewed review_months=36 review_scope=part | 0",
    "5 | pledge_exists pledge_enacted pledge_compliant publication=electronic | 3",
    "5 | pledge_exists pledge_compliant publication=non_electronic | 1",
    "5 | pledge_exists pledge_enacted publication=non_electronic | 2",
    "6 | skm_done skm_compliant publication=electronic | 2",
    "6 | skm_done skm_compliant skm_followed_up | 2",
    "6 | skm_done skm_compliant publication=non_electronic skm_followed_up | 3",
    "8 | plan_exists done_percent=50 | 1",
    "9 | follow_up=part done_months=1 | 0",
    "9 | follow_up=all done_months=14 | 0",
    "10 | arrangements=round_the_clock | 0",
    "11 | elements=ban_corruption | 0",
    "15 | parking_exists | 0",
    "16 | mandatory=seats extras=wifi | 0",
    "17 | toilet_exists | 0",
    "20 | fo_exists | 0",
    "21 | online_site sippn_linked | 4",
    "21 | sippn_linked sippn_services_entered offline_electronic | 3",
    "22 | elements=complaints_sp4n,survey,staff_performance,faq | 0",
    "23 | connected | 0",
    "23 | connected easy_operation compatible | 1",
    "24 | update_frequency=daily | 4",
    "26 | offline_place=none online_media=email | 0",
    "27 | documented | 0",
    "27 | documented archived monitored | 1",
    "29 | stage=running running_months=3 competed | 2",
    "30 | legal_basis=none resources=budget | 0",
    "30 | legal_basis=draft resources=budget | 1",
    "31 | queue_exists | 0",
  })
  void theGapsThatTheNotesNameAreFound(String number, String state, int level) {
    IndicatorSheet sheet = EDITION.find(number).orElseThrow();
    Facts facts = facts(sheet, state);
    assertThat(sheet.levels().certain(facts)).isEqualTo(Level.of(level));
    assertThat(ScaleGaps.of(sheet.levels())).anySatisfy(gap -> {
      assertThat(gap.level()).isEqualTo(Level.of(level));
      assertThat(gap.holds()).allMatch(condition -> condition.evaluate(facts) == Truth.TRUE);
      assertThat(gap.lacks()).allMatch(condition -> condition.evaluate(facts) == Truth.FALSE);
    });
  }

  /** Whatever the state does not name is not so; of choices it does not name the first option holds. */
  private static Facts facts(IndicatorSheet sheet, String state) {
    Map<String, String> named = new HashMap<>();
    for (String part : state.split(" ")) {
      named.put(part.split("=")[0], part.contains("=") ? part.split("=")[1] : "true");
    }
    Map<String, FactValue> values = new HashMap<>();
    sheet.facts().forEach(fact -> {
      values.put(fact.id(), value(fact.type(), named.remove(fact.id())));
      assertThat(fact.type().accepts(values.get(fact.id()))).as(fact.id()).isTrue();
    });
    assertThat(named).isEmpty();
    return new Facts(values);
  }

  private static FactValue value(FactType type, String value) {
    if (type instanceof FactType.Bool) {
      return new FactValue.Flag(value != null);
    } else if (type instanceof FactType.Selection) {
      return FactValue.Picked.of(value == null ? List.of() : List.of(value.split(",")));
    } else if (type instanceof FactType.Choice choice) {
      return new FactValue.Chosen(value == null ? choice.options().get(0).id() : value);
    }
    return new FactValue.Quantity(value == null ? Ratio.ZERO : Ratio.parse(value).orElseThrow());
  }
}
