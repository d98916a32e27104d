package io.github.pekppp.survey;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The weights that were found in published surveys. */
final class WeightsInUse {

  static final List<WeightRule> PRINTED = Stream.of("0.111", "0.11", "0.071")
      .<WeightRule>map(weight -> new WeightRule.Printed(new BigDecimal(weight)))
      .toList();

  /** A weight below 1, of a length that no form comes near. */
  static final Pattern DECIMAL = Pattern.compile("0\\.\\d{1,20}");

  private WeightsInUse() {}
}
