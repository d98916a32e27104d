package io.github.pekppp.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.evidence.EvidenceKind;
import io.github.pekppp.evidence.EvidenceRequest;
import io.github.pekppp.text.Text;
import org.junit.jupiter.api.Test;

class IndicatorTest {

  private static final Indicator SECOND = Indicator.builder()
      .number(IndicatorNumber.of(2))
      .code("2.a.P")
      .name(Text.same("x"))
      .principle(new Principle("P", Text.of("Partisipatif", "Participation")))
      .build();

  @Test
  void isIdentifiedByItsNumberAndLabelledByItsPrintedCode() {
    assertThat(SECOND.codeOrNumber()).isEqualTo("2.a.P");
    assertThat(Indicator.builder().number(IndicatorNumber.of(31)).name(Text.same("x")).build().codeOrNumber()).isEqualTo("31");
    assertThat(IndicatorNumber.of(2)).isLessThan(IndicatorNumber.of(10));
    assertThatThrownBy(() -> IndicatorNumber.of(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void valuesAreSerializable() {
    assertThat(Serialized.copyOf(SECOND)).isEqualTo(SECOND);
    Aspect aspect = new Aspect("sdm", Text.same("x"));
    assertThat(Serialized.copyOf(aspect)).isEqualTo(aspect);
    EvidenceRequest request = new EvidenceRequest("photo", EvidenceKind.PHOTO, Text.same("x"));
    assertThat(Serialized.copyOf(request)).isEqualTo(request);
  }
}
