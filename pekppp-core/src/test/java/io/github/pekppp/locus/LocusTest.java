package io.github.pekppp.locus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.evaluation.Evaluator;
import io.github.pekppp.evaluation.EvaluatorRole;
import io.github.pekppp.evaluation.Scheme;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocusTest {

  private static final Agency SULBAR = Agency.builder()
      .name("Pemerintah Provinsi Sulawesi Barat")
      .kind(AgencyKind.PROVINCE)
      .region(new RegionCode("76"))
      .build();

  private static ServiceUnit.Builder unit() {
    return ServiceUnit.builder().id("rsud").name("RSUD").serviceType(ServiceType.SERVICE).mode(ServiceMode.FACE_TO_FACE);
  }

  @ParameterizedTest
  @CsvSource({"76,76", "7604,76.04", "76.04,76.04", "76.04.01,76.04.01", "7604012001,76.04.01.2001"})
  void aRegionCodeReadsWithAndWithoutDots(String text, String shown) {
    RegionCode region = RegionCode.parse(text).orElseThrow();
    assertThat(region).hasToString(shown).isEqualTo(RegionCode.parse(shown).orElseThrow());
    assertThat(region.province()).hasToString("76");
    assertThat(Serialized.copyOf(region)).isEqualTo(region);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "06", "760", "76.4", "76.04.", "76.04.01.20", "76-04", "76.0401", "abc", "76 "})
  void nothingElseIsARegionCode(String text) {
    assertThat(RegionCode.parse(text)).isEmpty();
    assertThatThrownBy(() -> new RegionCode(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aRegionCodeIsMadeOfDigitsAlone() {
    assertThatThrownBy(() -> new RegionCode("76.04"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("digits: \"76.04\" is no region code of digits alone; RegionCode.of takes dots");
    assertThat(RegionCode.of("76.04")).isEqualTo(new RegionCode("7604"));
    assertThatThrownBy(() -> RegionCode.of("7")).isInstanceOf(IllegalArgumentException.class).hasMessage("text: \"7\" is no region code");
    assertThat(new RegionCode("76")).isLessThan(new RegionCode("7604"));
  }

  @Test
  void theRegionOfAnAgencyFitsItsKind() {
    assertThat(SULBAR.region()).contains(new RegionCode("76"));
    assertThatThrownBy(() -> Agency.builder().from(SULBAR).kind(AgencyKind.REGENCY).build())
        .hasMessageContaining("region");
    assertThatThrownBy(() -> Agency.builder().from(SULBAR).kind(AgencyKind.MINISTRY).build())
        .hasMessageContaining("region");
    assertThat(AgencyKind.CITY.accepts(new RegionCode("3577"))).isTrue();
  }

  @Test
  void namesAreNotBlank() {
    assertThatThrownBy(() -> Agency.builder().from(SULBAR).name(" ").build()).hasMessageContaining("name");
    assertThatThrownBy(() -> unit().id("").build()).hasMessageContaining("id");
    assertThatThrownBy(() -> unit().name(" ").build()).hasMessageContaining("name");
    assertThatThrownBy(() -> new Evaluator("", EvaluatorRole.CHIEF)).hasMessageContaining("name");
  }

  @Test
  void aLocusIsAUnitInAPeriodEqualByValueAndSerializable() {
    Locus locus = Locus.builder()
        .agency(SULBAR)
        .unit(unit().build())
        .period(EvaluationPeriod.of(2025))
        .scheme(Scheme.SELF_RUN)
        .addEvaluators(new Evaluator("Evaluator Satu", EvaluatorRole.CHIEF))
        .build();
    assertThat(Serialized.copyOf(locus)).isEqualTo(locus).hasSameHashCodeAs(locus);
    assertThat(Locus.builder().from(locus).period(EvaluationPeriod.of(2024)).build()).isNotEqualTo(locus);
    assertThatThrownBy(() -> locus.evaluators().clear()).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aPeriodIsAYearFrom2017() {
    assertThat(EvaluationPeriod.of(2017)).isLessThan(EvaluationPeriod.of(2025)).hasToString("2017");
    assertThatThrownBy(() -> EvaluationPeriod.of(2016)).hasMessageContaining("2016");
    assertThatThrownBy(() -> EvaluationPeriod.of(10000)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void closedSetsAreNamedByCodesInFilesAndByLabelsForPeople() {
    assertThat(Coded.find(ServiceMode.class, "face_to_face")).contains(ServiceMode.FACE_TO_FACE);
    assertThat(Coded.find(ServiceMode.class, "FACE_TO_FACE")).isEmpty();
    assertThat(Coded.codes(ServiceType.class)).containsExactly("goods", "service", "administrative");
    assertThat(ServiceMode.ELECTRONIC.label().in(Language.ID)).isEqualTo("Daring");
    assertThat(Language.ofCode("en")).contains(Language.EN);
    assertThat(Language.ofCode("fr")).isEmpty();
  }

  @Test
  void aPeriodCoversItsYearAndHalfOfTheNext() {
    EvaluationPeriod period = EvaluationPeriod.of(2025);
    assertThat(period.firstDay()).isEqualTo("2025-01-01");
    assertThat(period.lastDay()).isEqualTo("2026-06-30");
    assertThat(List.of("2024-12-31", "2025-01-01", "2026-06-30", "2026-07-01").stream().map(LocalDate::parse).map(period::covers))
        .containsExactly(false, true, true, false);
  }
}
