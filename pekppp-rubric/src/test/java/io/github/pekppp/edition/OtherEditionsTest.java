package io.github.pekppp.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.explain.Explanation;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.PolicyParser;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.scoring.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The editions pekppp-2022-b and pekppp-2017 say what their sources say. */
class OtherEditionsTest {

  static List<Instrument> editions() {
    return Editions.ids().stream().map(id -> Editions.find(id).orElseThrow()).toList();
  }

  private static IppResult score(Instrument edition, int level, Map<String, String> policy) {
    int[] levels = new int[edition.indicators().size()];
    Arrays.fill(levels, level);
    AssessmentBuilder unit = Assessment.builder(edition).levels(levels);
    edition.questionnaire().ifPresent(form -> {
      Integer[] answers = new Integer[form.items().size()];
      Arrays.fill(answers, level);
      for (int i = 0; i < 10; i++) {
        unit.response(answers);
      }
    });
    return Scorer.ofOrThrow(edition, ProblemLog.orThrow(PolicyParser.parse(edition, policy))).score(unit.buildOrThrow());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("editions")
  void aUnitThatIsOneLevelInEverythingHasThatIndex(Instrument edition) {
    for (int level = 0; level <= 5; level++) {
      IppResult result = score(edition, level, Map.of());
      assertThat(result.ipp().orElseThrow().exact().ratio()).isEqualTo(Ratio.of(level));
      assertThat(result.status()).isEqualTo(Status.FINAL);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("editions")
  void everyIndicatorHasNamesFactsAndASourceForEveryReading(Instrument edition) {
    assertThat(edition.indicators()).allSatisfy(sheet -> {
      assertThat(sheet.indicator().name().id()).isNotBlank();
      assertThat(sheet.indicator().name().en()).isNotBlank();
      assertThat(sheet.facts()).isNotEmpty();
    });
    assertThat(edition.questions()).allSatisfy(question -> assertThat(question.alternatives()).isNotEmpty()
        .allSatisfy(alternative -> assertThat(alternative.support().id()).isNotBlank()));
  }

  @Test
  void theElectronicFormHasTwentyNineIndicatorsElevenQuestionsAndNoIndicatorWeights() {
    Instrument edition = Editions.pekppp2022B();
    assertThat(edition.indicators()).hasSize(29);
    assertThat(edition.extras()).hasSize(1);
    assertThat(edition.aspects()).extracting(aspect -> edition.indicators(aspect.aspect().id()).size())
        .containsExactly(8, 5, 6, 4, 4, 2);
    assertThat(edition.questionnaire().orElseThrow().items()).hasSize(11);
    assertThat(edition.hasIndicatorWeights()).isFalse();
    List<Problem> problems = PolicyParser.parse(edition, Map.of("indicator_weights", "listed")).getError();
    assertThat(problems).extracting(Problem::toString).containsExactly(
        "policy.indicator_weights: edition pekppp-2022-b does not offer listed; it offers: equal [policy-not-offered]");
  }

  @Test
  void theFormOf2017HasThirtySevenIndicatorsInSixAspectsAndNoQuestionnaire() {
    Instrument edition = Editions.pekppp2017();
    assertThat(edition.aspects()).extracting(aspect -> edition.indicators(aspect.aspect().id()).size())
        .containsExactly(13, 7, 7, 5, 4, 1);
    assertThat(edition.aspects()).extracting(aspect -> aspect.weight().times(Ratio.of(100)).numerator().intValue())
        .containsExactly(30, 18, 15, 15, 15, 7);
    assertThat(edition.questionnaire()).isEmpty();
    assertThat(edition.validUntil().orElseThrow().year()).isEqualTo(2021);
    assertThat(edition.find("1").orElseThrow().weight()).contains(Ratio.of(5, 56));
  }

  @Test
  void aNumberComesBeforeACodeThatLooksLikeOne() {
    Instrument edition = Editions.pekppp2017(); // prints the code 6 for number 37
    assertThat(edition.find("37").orElseThrow().indicator().code()).contains("6");
    assertThat(edition.find("6").orElseThrow().number().value()).isEqualTo(6);
  }

  @Test
  void thePrintedWeightsOf2017LetNoUnitReachFive() {
    IppResult printed = score(Editions.pekppp2017(), 5, Map.of("weights_not_100", "printed"));
    assertThat(printed.ipp().orElseThrow().exact()).hasToString("99817/20000"); // 4.99085
    List<Explanation> unassigned =
        printed.explanation().nodes().filter(node -> node.kind() == Explanation.Kind.UNASSIGNED).toList();
    assertThat(unassigned).extracting(Explanation::weight)
        .containsExactly(Ratio.of(5, 1000), Ratio.of(1, 1000), Ratio.of(1, 1000));
    assertThat(score(Editions.pekppp2017(), 5, Map.of("weights_not_100", "rescaled")).ipp()).hasToString("Optional[5.00]");
    assertThat(score(Editions.pekppp2017(), 5, Map.of("weights_not_100", "printed", "indicator_weights", "equal")).ipp())
        .hasToString("Optional[5.00]");
  }
}
