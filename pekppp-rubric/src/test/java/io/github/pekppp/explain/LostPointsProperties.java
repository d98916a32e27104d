package io.github.pekppp.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.Draft;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every point that an index lacks is lost in exactly one place. */
class LostPointsProperties {

  @Property(tries = 300)
  void fiveLessAllLossesIsTheIndex(@ForAll long seed) {
    IppResult result = result(new Random(seed));
    LostPoints lost = LostPoints.of(result.explanation());
    assertThat(Ratio.of(Level.MAX).minus(sum(lost.aspects())).minus(lost.users()).minus(lost.unassigned()).plus(lost.rounding()))
        .isEqualTo(result.range().lowest().ratio());
  }

  @Property(tries = 300)
  void aspectsLoseWhatTheirIndicatorsLose(@ForAll long seed) {
    IppResult result = result(new Random(seed));
    LostPoints lost = LostPoints.of(result.explanation());
    assertThat(sum(lost.indicators())).isEqualTo(sum(lost.aspects()));
    Map<String, IndicatorResult> indicators = new HashMap<>();
    result.indicators().forEach(indicator -> indicators.put(indicator.indicator().number().toString(), indicator));
    assertThat(lost.indicators()).allSatisfy(loss -> {
      IndicatorResult indicator = indicators.get(loss.id());
      assertThat(loss.points().plus(indicator.points())).isEqualTo(indicator.share().times(Ratio.of(Level.MAX)));
    });
  }

  @Property(tries = 100)
  void theBiggestLossesComeFirst(@ForAll long seed) {
    LostPoints lost = LostPoints.of(result(new Random(seed)).explanation());
    assertThat(lost.biggest()).isSortedAccordingTo(Comparator.comparing(LostPoints.Loss::points).reversed());
    assertThat(sum(lost.biggest())).isEqualTo(sum(lost.indicators()));
    assertThat(lost.biggest()).allSatisfy(loss -> assertThat(loss.points()).isGreaterThan(Ratio.ZERO));
  }

  private static IppResult result(Random random) {
    Instrument edition = Draft.edition(random);
    return Scorer.ofOrThrow(edition, Draft.policy(edition, random)).score(Draft.any(edition, random).assessment());
  }

  private static Ratio sum(List<LostPoints.Loss> losses) {
    return losses.stream().map(LostPoints.Loss::points).reduce(Ratio.ZERO, Ratio::plus);
  }
}
