package io.github.pekppp.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurveyFormTest {

  @Test
  void theRegulationOf2017HasNineElements() {
    assertThat(SurveyForm.skm2017().elements()).extracting(SurveyElement::id).containsExactly(
        "requirements", "procedure", "time", "fee", "product", "competence", "behaviour", "complaints", "facilities");
    assertThat(SurveyRegime.skm2017().form()).contains(SurveyForm.skm2017());
  }

  @Test
  void theDecreeOf2004HasFourteenElements() {
    assertThat(SurveyForm.ikm2004().elements()).extracting(SurveyElement::id).hasSize(14)
        .startsWith("procedure", "requirements").endsWith("comfort", "safety").doesNotHaveDuplicates();
    assertThat(SurveyRegime.ikm2004().form()).contains(SurveyForm.ikm2004());
  }

  @Test
  void anElementHasOneQuestionUnlessMoreAreGiven() {
    assertThat(SurveyForm.skm2017().questions()).extracting(SurveyQuestion::id)
        .containsExactlyElementsOf(SurveyForm.skm2017().elements().stream().map(SurveyElement::id).toList());
    assertThat(Surveys.SMALL.questions()).extracting(SurveyQuestion::id).containsExactly("time", "staff_1", "staff_2", "fee");
  }

  @Test
  void aFreeServiceAsksAboutNoFee() {
    SurveyForm free = SurveyForm.skm2017().without("fee");
    assertThat(free.elements()).hasSize(8);
    assertThat(free.element("fee")).isEmpty();
    assertThat(free.element("time")).isPresent();
    assertThatThrownBy(() -> free.without("fee")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("fee");
    assertThatThrownBy(() -> SurveyForm.numbered(1).without("u1")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void elementsOfATableWithoutNamesAreNumbered() {
    assertThat(SurveyForm.numbered(3).elements()).extracting(element -> element.id() + " " + element.label().id())
        .containsExactly("u1 U1", "u2 U2", "u3 U3");
    assertThat(SurveyForm.numbered(3).isNumbered()).isTrue();
    assertThat(SurveyForm.skm2017().isNumbered()).isFalse();
  }

  @Test
  void elementsAndQuestionsCanBeToldApart() {
    SurveyElement time = SurveyElement.of("time", Text.same("Waktu"));
    SurveyElement speed = new SurveyElement("speed", Text.same("Cepat"), time.questions());
    SurveyElement mute = new SurveyElement("mute", Text.same("Bisu"), List.of());
    assertThat(Surveys.codes(SurveyForm.of("f", Text.same("F"), List.of(time, time, speed, mute)))).containsExactly(
        "element-duplicate elements[2]",
        "question-duplicate elements[2].questions[1]",
        "question-duplicate elements[3].questions[1]",
        "element-without-question elements[4]");
    assertThat(Surveys.codes(SurveyForm.of("f", Text.same("F"), List.of()))).containsExactly("form-empty elements");
    assertThatThrownBy(() -> SurveyForm.numbered(0)).isInstanceOf(ProblemException.class);
  }

  @Test
  void namesAreNotBlank() {
    assertThatThrownBy(() -> SurveyElement.of(" ", Text.same("x"))).hasMessage("id: is blank");
    List<SurveyQuestion> asked = SurveyForm.numbered(1).questions();
    assertThatThrownBy(() -> new SurveyElement(" ", Text.same("x"), asked)).hasMessage("id: is blank");
    assertThatThrownBy(() -> new SurveyQuestion("", Text.same("x"))).hasMessage("id: is blank");
    assertThatThrownBy(() -> SurveyForm.of("", Text.same("x"), List.of(SurveyElement.of("a", Text.same("a")))))
        .hasMessage("id: is blank");
  }

  @Test
  void aFormTravels() {
    assertThat(Serialized.copyOf(SurveyForm.skm2017())).isEqualTo(SurveyForm.skm2017());
  }
}
