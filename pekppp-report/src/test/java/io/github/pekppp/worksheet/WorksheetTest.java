package io.github.pekppp.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.locus.ServiceMode;
import io.github.pekppp.locus.ServiceUnit;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Problem;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A worksheet that a host makes without a file. */
class WorksheetTest {

  private static final Instrument EDITION = Editions.pekppp2022A();

  /** The same unit as a file says it. */
  private static final String ODD = Sheets.small("period: 2025", "period: 2019").replace("face_to_face", "electronic")
      .replace("f01: {1: {sp_exists: true}}", "f01: {1: {public_involved: true}, 2: {groups: []}}");

  private static Worksheet made(Locus locus, Assessment assessment) {
    return Worksheet.of(locus, assessment, EDITION);
  }

  private static List<String> lines(List<Problem> problems) {
    return problems.stream().map(problem -> problem.place().path() + " " + problem.code()).toList();
  }

  @Test
  void whatLooksOddIsToldOfAWorksheetMadeInJavaToo() {
    Worksheet read = Sheets.read(ODD);
    assertThat(lines(read.warnings())).containsExactly("period period-outside", "unit.mode mode-other", "f01 facts-contradict");
    assertThat(lines(made(read.locus(), read.assessment()).warnings())).isEqualTo(lines(read.warnings()));
    assertThat(read.warnings()).allSatisfy(warning -> assertThat(warning.place().position()).isPresent());
  }

  @Test
  void aHostNeedsNeitherFileNorPolicy() {
    Worksheet read = Sheets.read(Sheets.SMALL);
    Worksheet made = made(read.locus(), read.assessment());
    assertThat(made.source()).isEqualTo("dukcapil");
    assertThat(made.policy()).isEqualTo(ScoringPolicy.defaultsOf(EDITION));
    assertThat(made.warnings()).isEmpty();
    assertThat(made.score().inputSha256()).isEqualTo(read.score().inputSha256());
  }

  @Test
  void aWorksheetIsOfTheEditionOfItsAssessment() {
    Worksheet read = Sheets.read(Sheets.SMALL);
    assertThatThrownBy(() -> Worksheet.of(read.locus(), read.assessment(), Editions.pekppp2022B()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("assessment: made for pekppp-2022-a, not for pekppp-2022-b");
  }

  @Test
  void aWorksheetThatHoldsNothingSaysSo() {
    assertThat(lines(made(Sheets.read(Sheets.SMALL).locus(), Assessment.builder(EDITION).buildOrThrow()).warnings()))
        .containsExactly(" nothing-marked");
  }

  @Test
  void warningsAreThoseOfWhatTheWorksheetHoldsNow() {
    Worksheet read = Sheets.read(ODD);
    Locus sound = Locus.builder().from(read.locus()).period(EvaluationPeriod.of(2025))
        .unit(ServiceUnit.builder().from(read.locus().unit()).mode(ServiceMode.FACE_TO_FACE).build()).build();
    assertThat(lines(Worksheet.builder().from(read).locus(sound).build().warnings())).containsExactly("f01 facts-contradict");
    assertThat(lines(Sheets.read(Sheets.small("period: 2025", "period: 2019")).underOrThrow(
        Editions.find("pekppp-2017").orElseThrow(), Map.of()).warnings())).containsExactly(" nothing-marked");
  }
}
