package io.github.pekppp.gap;

import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.indicator.Indicator;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.LevelVariant;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The gaps of one scale of an indicator.
 *
 * <p>A scale has a gap where a condition that a higher level adds holds although that level is not reached. In a ladder of
 * steps a, b, c that is the state with a and c but not b: it is read as level 1. Such a state is for evaluators to settle. Found are
 * gaps between the conditions, not those between the conditions and the wording of a source.
 */
@Value.Immutable
public interface ScaleGaps extends Serializable {

  /**
   * Returns the indicator.
   *
   * @return the indicator
   */
  Indicator indicator();

  /**
   * Returns the reading of an open question under which the scale applies.
   *
   * @return the variant; empty for the scale of the default readings
   */
  Optional<LevelVariant> variant();

  /**
   * Returns the gaps.
   *
   * @return one gap for each pattern of conditions that hold, by the level read, the smallest patterns first; empty
   *     when the levels describe every situation
   */
  List<Gap> gaps();

  /**
   * Returns the gaps that contain no other; all others are combinations of them.
   *
   * @return the smallest gaps of each level read
   */
  default List<Gap> least() {
    return gaps().stream().filter(gap -> gaps().stream().noneMatch(gap::isMoreThan)).toList();
  }

  /**
   * Finds the gaps of a scale.
   *
   * @param rules the scale
   * @return its gaps
   * @throws IllegalArgumentException when it tells too many situations apart; no scale of a loaded edition does
   */
  static List<Gap> of(LevelRules rules) {
    return new GapFinder(rules).gaps();
  }

  /**
   * Finds the gaps of all scales of an edition.
   *
   * @param instrument the edition
   * @return an entry for every scale, in the order of the form, the variants of an indicator after its default scale
   */
  static List<ScaleGaps> of(Instrument instrument) {
    return instrument.sheets().stream().flatMap(ScaleGaps::of).toList();
  }

  private static Stream<ScaleGaps> of(IndicatorSheet sheet) {
    return Stream.concat(
        Stream.of(of(sheet, Optional.empty(), sheet.levels())),
        sheet.variants().stream().map(variant -> of(sheet, Optional.of(variant), variant.levels())));
  }

  private static ScaleGaps of(IndicatorSheet sheet, Optional<LevelVariant> variant, LevelRules rules) {
    return new Builder().indicator(sheet.indicator()).variant(variant).gaps(of(rules)).build();
  }

  /** Builds the gaps of a scale. */
  final class Builder extends ImmutableScaleGaps.Builder {
    Builder() {}
  }
}
