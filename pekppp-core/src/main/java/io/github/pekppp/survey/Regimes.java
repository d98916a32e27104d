package io.github.pekppp.survey;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.util.List;

/** The scales that regulations print. */
final class Regimes {

  /** All answers 1. */
  static final BigDecimal LOWEST = new BigDecimal("25.00");

  /** All answers 4. */
  static final BigDecimal HIGHEST = new BigDecimal("100.00");

  static final SurveyRegime SKM_2017 = ImmutableSurveyRegime.builder()
      .id("2017")
      .title(Text.of("Survei Kepuasan Masyarakat 2017", "Public satisfaction survey of 2017"))
      .citation("PermenPANRB 14/2017")
      .scale(scale("88.31", "76.61", "65.00"))
      .form(RegulatedForms.SKM_2017)
      .build();

  static final SurveyRegime IKM_2004 = ImmutableSurveyRegime.builder()
      .id("2004")
      .title(Text.of("Indeks Kepuasan Masyarakat 2004", "Public satisfaction index of 2004"))
      .citation("KEP/25/M.PAN/2/2004")
      .scale(scale("81.26", "62.51", "43.76"))
      .form(RegulatedForms.IKM_2004)
      .build();

  private Regimes() {}

  /** Makes a scale from the lower limits of A, B and C: each ends a hundredth below the one above. */
  private static GradeScale scale(String a, String b, String c) {
    return GradeScale.ofOrThrow(List.of(
        new Grade("A", Text.of("Sangat Baik", "Very good"), new BigDecimal(a), HIGHEST),
        new Grade("B", Text.of("Baik", "Good"), new BigDecimal(b), below(a)),
        new Grade("C", Text.of("Kurang Baik", "Less than good"), new BigDecimal(c), below(b)),
        new Grade("D", Text.of("Tidak Baik", "Not good"), LOWEST, below(c))));
  }

  private static BigDecimal below(String limit) {
    return new BigDecimal(limit).subtract(new BigDecimal("0.01"));
  }
}
