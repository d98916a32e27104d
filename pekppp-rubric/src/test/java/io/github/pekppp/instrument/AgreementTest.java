package io.github.pekppp.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What facts of different indicators must agree on. */
class AgreementTest {

  private static final Instrument EDITION = Editions.pekppp2022A();
  private static final FactValue YES = new FactValue.Flag(true);
  private static final FactValue NO = new FactValue.Flag(false);
  private static final FactValue NOBODY = FactValue.Picked.of(List.of());
  private static final FactValue EXPERTS = FactValue.Picked.of(List.of("experts"));

  private static IndicatorNumber no(int number) {
    return IndicatorNumber.of(number);
  }

  private static Facts facts(String fact, FactValue value) {
    return new Facts(Map.of(fact, value));
  }

  private static List<Contradiction> contradictions(FactValue involved, FactValue groups) {
    return EDITION.contradictions(Map.of(no(1), facts("public_involved", involved), no(2), facts("groups", groups)));
  }

  @Test
  void factsOfOneSenseAgree() {
    assertThat(contradictions(YES, EXPERTS)).isEmpty();
    assertThat(contradictions(NO, NOBODY)).isEmpty();
  }

  @Test
  void factsOfTwoSensesContradict() {
    Contradiction found = contradictions(YES, NOBODY).get(0);
    assertThat(found.agreement().id()).isEqualTo("public_involvement");
    assertThat(found.holding()).extracting(Agreement.Statement::number).containsExactly(no(1));
    assertThat(found.failing()).extracting(Agreement.Statement::number).containsExactly(no(2));
    assertThat(found.text().en()).isEqualTo("Public involvement in drafting the standard: holds: no. 1: Public took part in"
        + " drafting; does not hold: no. 2: Groups that took part: at least 1 of 5");
    assertThat(found.text().id()).isEqualTo("Pelibatan masyarakat dalam penyusunan SP: terpenuhi: no. 1: Masyarakat ikut"
        + " menyusun SP; tidak terpenuhi: no. 2: Kelompok yang dilibatkan: paling sedikit 1 dari 5");
    assertThat(contradictions(NO, EXPERTS)).singleElement().satisfies(other ->
        assertThat(other.holding()).extracting(Agreement.Statement::number).containsExactly(no(2)));
    assertThat(Serialized.copyOf(found)).isEqualTo(found);
  }

  @Test
  void theUnknownContradictsNothing() {
    assertThat(EDITION.contradictions(Map.of())).isEmpty();
    assertThat(EDITION.contradictions(Map.of(no(1), facts("public_involved", YES)))).isEmpty();
    assertThat(EDITION.contradictions(Map.of(no(1), facts("public_involved", YES), no(2), Facts.NONE))).isEmpty();
  }

  @Test
  void ofThreeStatementsTheUnknownOneIsLeftOut() {
    Map<IndicatorNumber, Facts> facts = Map.of(
        no(6), facts("skm_followed_up", YES),
        no(8), facts("done_percent", new FactValue.Quantity(Ratio.ZERO)));
    assertThat(EDITION.contradictions(facts)).singleElement().satisfies(found -> {
      assertThat(found.agreement().id()).isEqualTo("survey_followed_up");
      assertThat(found.holding()).extracting(Agreement.Statement::number).containsExactly(no(6));
      assertThat(found.failing()).extracting(Agreement.Statement::number).containsExactly(no(8));
    });
  }

  @Test
  void theEditionsSayWhatMustAgree() {
    assertThat(EDITION.agreements()).extracting(Agreement::id)
        .containsExactly("public_involvement", "survey_published", "survey_followed_up");
    assertThat(numbers(EDITION)).containsExactly(List.of(1, 2), List.of(6, 7), List.of(6, 8, 9));
    assertThat(numbers(Editions.pekppp2022B())).containsExactly(List.of(1, 2), List.of(5, 6), List.of(5, 7, 8));
    assertThat(numbers(Editions.pekppp2017())).containsExactly(List.of(4, 6), List.of(6, 8), List.of(12, 13));
  }

  private static List<List<Integer>> numbers(Instrument edition) {
    return edition.agreements().stream()
        .map(agreement -> agreement.statements().stream().map(statement -> statement.number().value()).toList())
        .toList();
  }

  @Test
  void oneStatementAloneAgreesWithNothing() {
    List<Agreement.Statement> one = EDITION.agreements().get(0).statements().subList(0, 1);
    assertThatThrownBy(() -> new Agreement("x", Text.same("x"), one))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("statements");
  }
}
