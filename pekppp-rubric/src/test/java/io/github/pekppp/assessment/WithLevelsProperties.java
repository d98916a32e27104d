package io.github.pekppp.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.edition.Editions;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.score.Level;
import io.github.pekppp.scoring.Draft;
import io.github.pekppp.scoring.Units;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The laws of writing other levels into an assessment. */
class WithLevelsProperties {

  private static Map<IndicatorNumber, Level> levels(Instrument instrument, Random random) {
    Map<IndicatorNumber, Level> levels = new TreeMap<>();
    instrument.sheets().stream().map(IndicatorSheet::number).filter(number -> random.nextInt(3) == 0)
        .forEach(number -> levels.put(number, Level.of(random.nextInt(Level.MAX + 1))));
    return levels;
  }

  @Property(tries = 200)
  void itIsAsIfTheEvaluatorsHadGivenThem(@ForAll long seed) {
    Random random = new Random(seed);
    Draft draft = Draft.any(Draft.edition(random), random);
    Map<IndicatorNumber, Level> levels = levels(draft.instrument, random);
    Draft given = draft.copy();
    if (given.sheets.isEmpty() && !levels.isEmpty()) {
      given.sheets.put("", new TreeMap<>());
    }
    given.sheets.values().forEach(sheet -> levels.forEach((number, level) -> sheet.put(number.toString(), level.value())));
    Assessment written = draft.assessment().withLevels(draft.instrument, levels);
    assertThat(written).isEqualTo(given.assessment());
    assertThat(written.sha256()).isEqualTo(given.assessment().sha256());
  }

  @Property(tries = 100)
  void noLevelsChangeNothing(@ForAll long seed) {
    Random random = new Random(seed);
    Draft draft = Draft.any(Draft.edition(random), random);
    assertThat(draft.assessment().withLevels(draft.instrument, Map.of())).isEqualTo(draft.assessment());
  }

  @Test
  void anUnknownIndicatorOrAnotherEditionIsAMistake() {
    Assessment unit = Units.marked(Units.all(3)).buildOrThrow();
    assertThatThrownBy(() -> unit.withLevels(Units.EDITION, Map.of(IndicatorNumber.of(99), Level.of(3))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("levels: pekppp-2022-a has no indicator 99");
    assertThatThrownBy(() -> unit.withLevels(Editions.pekppp2022B(), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("instrument: pekppp-2022-b, but the assessment was made for pekppp-2022-a");
  }
}
