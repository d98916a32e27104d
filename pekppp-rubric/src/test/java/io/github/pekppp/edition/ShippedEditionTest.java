package io.github.pekppp.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.Serialized;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.indicator.Principle;
import io.github.pekppp.instrument.Alternative;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.OpenQuestion;
import io.github.pekppp.policy.PolicyOption;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edition pekppp-2022-a says what its sources say. */
class ShippedEditionTest {

  private static final Instrument EDITION = Editions.pekppp2022A();

  private static Stream<IndicatorSheet> sheets() {
    return Stream.concat(EDITION.indicators().stream(), EDITION.extras().stream());
  }

  @Test
  void hasThirtyIndicatorsInSixAspectsAndTheQueueItem() {
    assertThat(EDITION.indicators()).extracting(sheet -> sheet.number().value())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
    assertThat(EDITION.aspects()).extracting(aspect -> EDITION.indicators(aspect.aspect().id()).size())
        .containsExactly(9, 5, 6, 4, 4, 2);
    assertThat(EDITION.extras()).extracting(sheet -> sheet.number().value()).containsExactly(31);
    assertThat(EDITION.extras().get(0).weight()).isEmpty();
  }

  @Test
  void hasTheWeightsOfTheMinistrySlides() {
    assertThat(EDITION.aspects()).extracting(aspect -> aspect.weight().times(Ratio.of(100)).numerator().intValue())
        .containsExactly(24, 25, 18, 11, 10, 12);
    assertThat(EDITION.indicators())
        .extracting(sheet -> sheet.weight().orElseThrow().times(Ratio.of(100)).numerator().intValue())
        .containsExactly(
            17, 14, 7, 14, 10, 17, 7, 7, 7, 10, 20, 20, 20, 30, 15, 23, 20, 20, 11, 11, 30, 20, 20, 30, 20, 25, 25, 30, 50, 50);
    assertThat(EDITION.shares().f02()).isEqualTo(Ratio.of(3, 4));
  }

  @Test
  void hasTheUserQuestionnaireOfFormA() {
    var form = EDITION.questionnaire().orElseThrow();
    assertThat(form.items()).hasSize(14);
    assertThat(form.items()).extracting(item -> item.aspect()).doesNotContain("inovasi");
    assertThat(form.item("14.d.T").orElseThrow().number()).isEqualTo(13);
    assertThat(form.item("14.d.T").orElseThrow().printedNumber()).isEqualTo(14);
    assertThat(form.minimumRespondents()).contains(10);
    assertThat(form.maximumRespondents()).contains(20);
  }

  @Test
  void namesEverythingInBothLanguages() {
    List<Text> texts = new ArrayList<>();
    sheets().forEach(sheet -> {
      texts.add(sheet.indicator().name());
      sheet.facts().forEach(fact -> {
        texts.add(fact.label());
        if (fact.type() instanceof FactType.Selection set) {
          set.options().forEach(option -> texts.add(option.label()));
        }
      });
      sheet.evidence().forEach(evidence -> texts.add(evidence.label()));
      sheet.levels().conditions().forEach(condition -> texts.add(condition.text()));
    });
    EDITION.questions().forEach(question -> {
      texts.add(question.question());
      question.alternatives().forEach(alternative -> {
        texts.add(alternative.rule());
        texts.add(alternative.support());
      });
    });
    EDITION.questionnaire().orElseThrow().items().forEach(item -> texts.add(item.text()));
    assertThat(texts).hasSizeGreaterThan(500).allSatisfy(text -> {
      assertThat(text.id()).isNotBlank();
      assertThat(text.en()).isNotBlank();
    });
    assertThat(sheets()).allSatisfy(sheet -> assertThat(sheet.evidence()).isNotEmpty());
    assertThat(EDITION.indicators()).extracting(sheet -> sheet.indicator().principle().map(Principle::letters).orElse(""))
        .containsOnly("Ak", "P", "T", "K", "B", "As");
  }

  @Test
  void itsScoringQuestionsAreTheOptionsOfTheEngineWithTheEnginesDefaults() {
    List<OpenQuestion> scoring = EDITION.questions().stream()
        .filter(question -> question.effect() == OpenQuestion.Effect.SCORING)
        .toList();
    assertThat(scoring).extracting(OpenQuestion::id)
        .containsExactlyInAnyOrderElementsOf(PolicyOption.all().stream().map(PolicyOption::key).toList());
    ScoringPolicy engine = ScoringPolicy.builder().build();
    for (OpenQuestion question : scoring) {
      PolicyOption<?> option = PolicyOption.find(question.id()).orElseThrow();
      assertThat(question.alternatives()).extracting(Alternative::id)
          .containsExactlyInAnyOrderElementsOf(option.codes());
      assertThat(question.defaultAlternative()).isEqualTo(option.chosen(engine));
    }
  }

  @Test
  void findsIndicatorsByNumberAndByPrintedCode() {
    assertThat(EDITION.find("2").orElseThrow()).isEqualTo(EDITION.find("2.a.P").orElseThrow());
    assertThat(EDITION.find("99")).isEmpty();
    assertThat(Editions.find("pekppp-1999")).isEmpty();
    assertThat(Editions.ids()).allSatisfy(id -> assertThat(Editions.find(id)).isPresent());
  }

  @Test
  void isOneValueHoweverOftenItIsAskedForAndSurvivesSerialisation() {
    assertThat(Editions.pekppp2022A()).isSameAs(EDITION);
    assertThat(Serialized.copyOf(EDITION)).isEqualTo(EDITION);
  }

  /** States of the kind that evaluators argue about, with the level that the notes of the edition give. */
  @ParameterizedTest(name = "no. {0}: {1} is level {2}")
  @CsvSource(delimiter = '|', value = {
    "1 | sp_exists sp_14_components public_involved | 2",
    "1 | sp_exists sp_14_components sp_enacted sp_monitored | 3",
    "1 | sp_exists sp_enacted public_involved sp_monitored | 1",
    "3 | components=all media=website | 1",
    "3 | components=all on_sippn | 1",
    "3 | components=all media=website,printed on_sippn | 3",
    "4 | reviewed review_months=12 review_scope=part | 4",
    "4 | reviewed review_months=24 review_scope=all | 3",
    "4 | reviewed review_months=36 review_scope=all | 1",
    "4 | reviewed review_months=36 review_scope=part | 0",
    "8 | plan_exists report_exists done_percent=80 | 3",
    "8 | plan_exists report_exists done_percent=80.5 | 4",
    "9 | follow_up=all done_months=2 | 4",
    "9 | follow_up=part done_months=1 | 0",
    "10 | arrangements=staggered_breaks,round_the_clock | 0",
    "13 | criteria=performance | 3",
    "13 | criteria=attendance,teamwork,creativity,appearance,no_complaints | 2",
    "16 | mandatory=seats extras=wifi,television | 0",
    "18 | facilities=ramp,corridor,wheelchair | 1",
    "22 | elements=complaints_sp4n,survey,staff_performance,faq | 0",
    "24 | update_frequency=daily | 4",
    "26 | offline_place=joined online_media=sp4n_lapor | 3",
    "28 | other_done_percent=100 sp4n_done_percent=90 | 5",
    "28 | other_done_percent=100 sp4n_done_percent=0 | 2",
    "29 | stage=running running_months=3 awarded | 5",
    "31 | queue_exists facilities=monitor,queue_number | 2"
  })
  void readsStatesAsItsNotesSay(String number, String state, int level) {
    IndicatorSheet sheet = EDITION.find(number).orElseThrow();
    Facts facts = facts(sheet, state);
    assertThat(sheet.levels().certain(facts).value()).isEqualTo(level);
    assertThat(sheet.levels().possible(facts).value()).isEqualTo(level);
  }

  /** Facts that the state does not name are known not to be so. */
  private static Facts facts(IndicatorSheet sheet, String state) {
    Map<String, String> named = new HashMap<>();
    for (String part : state.split(" ")) {
      named.put(part.split("=")[0], part.contains("=") ? part.split("=")[1] : "true");
    }
    Map<String, FactValue> values = new HashMap<>();
    sheet.facts().forEach(fact -> {
      String value = named.remove(fact.id());
      if (fact.type() instanceof FactType.Bool) {
        values.put(fact.id(), new FactValue.Flag(value != null));
      } else if (fact.type() instanceof FactType.Selection) {
        values.put(fact.id(), FactValue.Picked.of(value == null ? List.of() : List.of(value.split(","))));
      } else if (fact.type() instanceof FactType.Choice choice) {
        values.put(fact.id(), new FactValue.Chosen(value == null ? choice.options().get(0).id() : value));
      } else {
        values.put(fact.id(), new FactValue.Quantity(value == null ? Ratio.ZERO : Ratio.parse(value).orElseThrow()));
      }
      assertThat(fact.type().accepts(values.get(fact.id()))).isTrue();
    });
    assertThat(named).isEmpty();
    return new Facts(values);
  }
}
