package io.github.pekppp.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.condition.Comparison;
import io.github.pekppp.condition.Condition;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.TimeUnit;
import io.github.pekppp.evidence.EvidenceKind;
import io.github.pekppp.evidence.EvidenceRequest;
import io.github.pekppp.indicator.Principle;
import io.github.pekppp.instrument.Alternative;
import io.github.pekppp.instrument.AspectWeight;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.LevelVariant;
import io.github.pekppp.instrument.OpenQuestion;
import io.github.pekppp.instrument.QuestionnaireItem;
import io.github.pekppp.locus.ServiceMode;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that an edition file can say arrives, and what is just allowed is not refused. */
class EditionContentTest {

  private static final String FULL = """
      edition: kota-2031
      title: {id: Kota, en: City}
      mode: electronic
      legal_basis: [Perwali 1/2031, Perwali 2/2031]
      valid: {from: 2031, until: 2031}
      sources: [salinan peraturan]
      shares: {f02: 70, f03: 30}
      principles:
        K: {id: Keadilan, en: Fairness}
        T: {id: Transparansi, en: Transparency}
      grades:
        - {letter: A, min: 5.00, max: 5.00, label: {id: Sempurna, en: Perfect}}
        - {letter: B, min: 0.00, max: 4.99, label: {id: Lainnya, en: Other}}
      aspects:
        satu: {weight: 100, name: {id: Satu, en: One}}
        nol: {weight: 0, name: {id: Nol, en: Zero}}
      questions:
        days_count:
          question: {id: Hari apa, en: Which days}
          decides: levels
          default: all_days
          alternatives:
            all_days: {rule: {id: semua, en: all}, support: {id: s1, en: s1}}
            work_days: {rule: {id: kerja, en: working}, support: {id: s2, en: s2}}
        thirds:
          question: {id: Bobot mana, en: Which weights}
          decides: weights
          default: listed_ones
          alternatives:
            listed_ones: {rule: {id: a, en: a}, support: {id: b, en: b}}
            third: {rule: {id: c, en: c}, support: {id: d, en: d}, weights: {satu: [1/3, 200/300], nol: [99.9]}, totals: {nol: 99.9, satu: 100}}
      indicators:
        - number: 7
          code: 7.K
          aspect: satu
          principle: K
          name: {id: Hari, en: Days}
          weight: 25
          may_have_no_cases: true
          facts:
            days: {type: duration, unit: working_days, id: Hari kerja, en: Working days}
            kind: {type: choice, id: Jenis, en: Kind, options: {x: {id: X, en: EX}, y: {id: Y, en: WHY}}}
            media: {type: set, id: Media, en: Media, options: {a: {id: A, en: EH}, b: {id: B, en: BEE}, c: {id: C, en: SEE}}}
            cases: {type: int, id: Kasus, en: Cases}
            share: {type: percent, id: Bagian, en: Share}
            done: {type: bool, id: Selesai, en: Done}
          levels:
            1: done
            2: [done, {fact: days, less_than: 5}, {fact: kind, is: [x, y]}]
            3: {all: [{not: {fact: kind, is: x}}, {fact: media, has: [a, b]}]}
            4: [{any: [{fact: cases, more_than: 3}, {fact: share, at_most: 12.5}]}, {fact: media, has: c}]
            5: [{count: media, without: [c], at_least: 1}, {fact: kind, is: y}, {fact: share, at_least: 1/3}]
          variants:
            - if: {days_count: work_days}
              levels: {base: done, fact: days, at_most: [5, 4, 3, 2, 1]}
          evidence:
            decree: {kind: decree, id: SK, en: Decree}
            photo: {kind: photo, id: Foto, en: Photo}
          note: read with care
        - number: 8
          aspect: satu
          name: {id: Tangga, en: Ladder}
          weight: 75
          facts:
            share: {type: percent, id: Bagian, en: Share}
          levels: {ladder: [{fact: share, more_than: 0}, {fact: share, at_least: 20}, {fact: share, at_least: 40}, {fact: share, at_least: 60}, {fact: share, at_least: 80}]}
        - number: 9
          aspect: nol
          name: {id: Tanpa bobot, en: Weightless}
          weight: 100
          facts:
            cases: {type: int, id: Kasus, en: Cases}
          levels: {fact: cases, more_than: [0, 1, 2, 3, 4]}
      extras:
        - number: 999
          code: X
          name: {id: Tambahan, en: Extra}
          facts:
            cases: {type: int, id: Kasus, en: Cases}
          levels: {fact: cases, at_least: [1, 2, 3, 4, 5]}
      questionnaire:
        respondents: {minimum: 5, maximum: 5}
        items:
          - {number: 1, code: u1, aspect: satu, text: {id: Puas?, en: Satisfied?}}
          - {number: 2, printed_number: 4, code: u4, aspect: nol, text: {id: Cepat?, en: Fast?}}
      """;

  private static Validation<List<Problem>, Instrument> load(String text) {
    return InstrumentLoader.load("own.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Fact fact(IndicatorSheet sheet, String id) {
    return sheet.facts().stream().filter(fact -> fact.id().equals(id)).findFirst().orElseThrow();
  }

  private static FactType.Option option(String id, String en) {
    return new FactType.Option(id, Text.of(id.toUpperCase(Locale.ROOT), en));
  }

  @Test
  void theHeadOfTheFile() {
    Instrument own = load(FULL).get();
    assertThat(own.title()).isEqualTo(Text.of("Kota", "City"));
    assertThat(own.mode()).isEqualTo(ServiceMode.ELECTRONIC);
    assertThat(own.legalBasis()).containsExactly("Perwali 1/2031", "Perwali 2/2031");
    assertThat(own.sources()).containsExactly("salinan peraturan");
    assertThat(own.validFrom().year()).isEqualTo(2031);
    assertThat(own.validUntil().orElseThrow().year()).isEqualTo(2031);
    assertThat(own.shares().f02()).isEqualTo(Ratio.of(7, 10));
    assertThat(own.shares().f03()).isEqualTo(Ratio.of(3, 10));
    assertThat(own.principles()).containsExactly(
        new Principle("K", Text.of("Keadilan", "Fairness")), new Principle("T", Text.of("Transparansi", "Transparency")));
    assertThat(own.grades().grades())
        .extracting(grade -> grade.letter() + " " + grade.min() + " " + grade.max() + " " + grade.label().en())
        .containsExactly("A 5.00 5.00 Perfect", "B 0.00 4.99 Other");
    assertThat(own.aspects()).extracting(aspect -> aspect.aspect().id()).containsExactly("satu", "nol");
    assertThat(own.aspects()).extracting(AspectWeight::weight).containsExactly(Ratio.ONE, Ratio.ZERO);
    assertThat(own.aspects().get(0).aspect().name()).isEqualTo(Text.of("Satu", "One"));
  }

  @Test
  void theQuestionsAndTheirReadings() {
    Instrument own = load(FULL).get();
    assertThat(own.questions()).extracting(OpenQuestion::effect)
        .containsExactly(OpenQuestion.Effect.LEVELS, OpenQuestion.Effect.WEIGHTS);
    OpenQuestion thirds = own.question("thirds").orElseThrow();
    assertThat(thirds.question()).isEqualTo(Text.of("Bobot mana", "Which weights"));
    assertThat(thirds.defaultAlternative()).isEqualTo("listed_ones");
    Alternative third = thirds.alternative("third").orElseThrow();
    assertThat(third.rule()).isEqualTo(Text.of("c", "c"));
    assertThat(third.support()).isEqualTo(Text.of("d", "d"));
    assertThat(third.weights()).isEqualTo(
        Map.of("satu", List.of(Ratio.of(1, 3), Ratio.of(2, 3)), "nol", List.of(Ratio.of(999, 1000))));
    assertThat(third.totals()).isEqualTo(Map.of("nol", Ratio.of(999, 1000), "satu", Ratio.ONE));
    assertThat(thirds.alternatives().get(0).weights()).isEmpty();
  }

  @Test
  void aSheetWithFactsOfEveryType() {
    Instrument own = load(FULL).get();
    IndicatorSheet sheet = own.find("7").orElseThrow();
    assertThat(sheet.indicator().code()).contains("7.K");
    assertThat(sheet.indicator().name()).isEqualTo(Text.of("Hari", "Days"));
    assertThat(sheet.indicator().principle()).contains(own.principles().get(0));
    assertThat(sheet.aspect()).contains("satu");
    assertThat(sheet.weight()).contains(Ratio.of(1, 4));
    assertThat(sheet.mayHaveNoCases()).isTrue();
    assertThat(sheet.note()).contains("read with care");
    assertThat(sheet.evidence()).containsExactly(
        new EvidenceRequest("decree", EvidenceKind.DECREE, Text.of("SK", "Decree")),
        new EvidenceRequest("photo", EvidenceKind.PHOTO, Text.of("Foto", "Photo")));
    assertThat(sheet.facts()).extracting(Fact::type).containsExactly(
        new FactType.Duration(TimeUnit.WORKING_DAYS),
        new FactType.Choice(List.of(option("x", "EX"), option("y", "WHY"))),
        new FactType.Selection(List.of(option("a", "EH"), option("b", "BEE"), option("c", "SEE"))),
        new FactType.Whole(),
        new FactType.Percent(),
        new FactType.Bool());
    assertThat(fact(sheet, "days").label()).isEqualTo(Text.of("Hari kerja", "Working days"));
  }

  @Test
  void conditionsInEveryForm() {
    IndicatorSheet sheet = load(FULL).get().find("7").orElseThrow();
    Condition done = new Condition.Holds(fact(sheet, "done"));
    Fact kind = fact(sheet, "kind");
    Fact media = fact(sheet, "media");
    Fact share = fact(sheet, "share");
    Fact days = fact(sheet, "days");
    assertThat(sheet.levels().conditions()).containsExactly(
        done,
        new Condition.All(List.of(
            done,
            new Condition.Measures(days, Comparison.LESS_THAN, Ratio.of(5)),
            new Condition.Is(kind, new TreeSet<>(List.of("x", "y"))))),
        new Condition.All(List.of(
            new Condition.Not(new Condition.Is(kind, new TreeSet<>(List.of("x")))),
            new Condition.Has(media, "a"),
            new Condition.Has(media, "b"))),
        new Condition.All(List.of(
            new Condition.Any(List.of(
                new Condition.Measures(fact(sheet, "cases"), Comparison.MORE_THAN, Ratio.of(3)),
                new Condition.Measures(share, Comparison.AT_MOST, Ratio.of(25, 2)))),
            new Condition.Has(media, "c"))),
        new Condition.All(List.of(
            new Condition.Counts(media, new TreeSet<>(List.of("c")), Comparison.AT_LEAST, 1),
            new Condition.Is(kind, new TreeSet<>(List.of("y"))),
            new Condition.Measures(share, Comparison.AT_LEAST, Ratio.of(1, 3)))));
    LevelVariant variant = sheet.variants().get(0);
    assertThat(sheet.variants()).hasSize(1);
    assertThat(variant.question() + "=" + variant.alternative()).isEqualTo("days_count=work_days");
    assertThat(variant.levels().conditions()).element(4).isEqualTo(
        new Condition.All(List.of(done, new Condition.Measures(days, Comparison.AT_MOST, Ratio.ONE))));
  }

  @Test
  void aSheetThatSaysLittle() {
    Instrument own = load(FULL).get();
    IndicatorSheet extra = own.extras().get(0);
    assertThat(own.find("X")).contains(extra);
    assertThat(extra.number().value()).isEqualTo(999);
    assertThat(extra.aspect()).isEmpty();
    assertThat(extra.weight()).isEmpty();
    assertThat(extra.mayHaveNoCases()).isFalse();
    assertThat(extra.variants()).isEmpty();
    assertThat(extra.evidence()).isEmpty();
    assertThat(extra.note()).isEmpty();
    assertThat(own.find("8").orElseThrow().indicator().principle()).isEmpty();
    assertThat(own.find("8").orElseThrow().levels().conditions().get(2).text().en())
        .isEqualTo("Share: more than 0, at least 20, at least 40");
  }

  @Test
  void theQuestionnaire() {
    var form = load(FULL).get().questionnaire().orElseThrow();
    assertThat(form.minimumRespondents()).contains(5);
    assertThat(form.maximumRespondents()).contains(5);
    assertThat(form.items()).containsExactly(
        new QuestionnaireItem(1, 1, "u1", "satu", Text.of("Puas?", "Satisfied?")),
        new QuestionnaireItem(2, 4, "u4", "nol", Text.of("Cepat?", "Fast?")));
  }

  /** One fault is reported once, whatever else depends on the part that could not be read. */
  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
    "satu: {weight: 100, name: {id: Satu, en: One}} | satu: {weight: 100, name: {id: Satu}} | key-missing reference-unknown reference-unknown reference-unknown",
    "name: {id: Tangga, en: Ladder} | name: {id: Tangga} | key-missing",
    "name: {id: Hari, en: Days} | name: {en: Days} | key-missing",
    "aspect: nol | aspect: satu | aspect-empty weights-sum weights-count weights-count",
    "{kind: photo, id: Foto, en: Photo} | {kind: selfie, id: Foto, en: Photo} | value-choice",
    "weights: {satu: [1/3, 200/300] | weights: {satu: [1/3] | weights-count",
    "weights: {satu: [1/3, 200/300], nol: [99.9]} | weights: {satu: [1/3, 200/300], nol: [99.8]} | weights-total",
    ", weights: {satu: [1/3, 200/300], nol: [99.9]}, totals: {nol: 99.9, satu: 100} | `` | alternative-unused",
    "- if: {days_count: work_days} | - if: {days_count: [work_days]} | value-type alternative-unused",
    "maximum: 5} | maximum: 4} | respondents-order",
    "minimum: 5, | minimum: 0, | value-range",
    "f02: 70, f03: 30 | f02: 100, f03: 0 | share-without-form",
    "weight: 25 | weight: -25 | weight-negative weights-incomplete",
    "number: 999 | number: 1000 | value-range",
    "code: X | code: 7.K | id-duplicate",
    "{fact: media, has: [a, b]} | {fact: media, has: [a, z]} | reference-unknown",
    "{count: media, without: [c], at_least: 1} | {count: media, without: [z], at_least: 1} | reference-unknown",
    "{count: media, without: [c], at_least: 1} | {count: media, without: [c], at_least: 1001} | value-range",
    "{fact: share, at_least: 1/3} | {fact: share, is: x} | fact-type",
    "{fact: share, at_least: 1/3} | {fact: share, has: x} | fact-type",
    "{fact: share, at_least: 1/3} | {fact: media, at_least: 1} | fact-type",
    "{fact: share, at_least: 1/3} | {fact: share, is: x, at_least: 1/3} | condition-comparison",
    "fact: cases, more_than: [0, 1, 2, 3, 4] | fact: cases, more_than: [0, 1, 2, 3, 4], at_least: [1, 2, 3, 4, 5] | condition-comparison",
    "levels: {fact: cases, more_than: [0, 1, 2, 3, 4]} | levels: {1: {fact: cases, more_than: 1}} | key-missing key-missing key-missing key-missing",
    "more_than: [0, 1, 2, 3, 4] | more_than: [0, 1, 2, 3, 4, 5] | levels-form",
    "more_than: [0, 1, 2, 3, 4] | more_than: 3 | value-type",
  })
  void oneFaultIsReportedAsWhatItIs(String sound, String broken, String codes) {
    assertThat(FULL).contains(sound);
    List<Problem> problems = load(FULL.replace(sound, broken)).getError();
    assertThat(problems).extracting(Problem::code).as("%s", problems).containsExactlyInAnyOrder(codes.split(" "));
  }

  /** A key that means nothing is reported in whichever part it stands. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {
    "{id: Kota, en: City", "{from: 2031", "{f02: 70", "{id: Keadilan, en: Fairness", "{letter: A", "{weight: 100",
    "{id: Hari apa, en: Which days", "{rule: {id: semua, en: all}", "{type: bool", "{kind: decree", "{fact: days, less_than: 5",
    "{id: X, en: EX", "{base: done", "{fact: cases, at_least: [1, 2, 3, 4, 5]", "{minimum: 5", "{number: 1"})
  void aKeyThatMeansNothingIsReportedWhereverItStands(String mapping) {
    assertThat(FULL).contains(mapping);
    assertThat(load(FULL.replace(mapping, mapping + ", zzzzzzzz: red")).getError()).extracting(Problem::code)
        .containsExactly("key-unknown");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {
    "edition: kota-2031\n|", "- number: 7\n|    ", "questionnaire:\n|  ", "    - if: {days_count: work_days}\n|        ",
    "  days_count:\n|    "})
  void aKeyThatMeansNothingIsReportedInABlockToo(String mapping) {
    String head = mapping.substring(0, mapping.indexOf('|'));
    assertThat(FULL).contains(head);
    String more = head + mapping.substring(mapping.indexOf('|') + 1) + "zzzzzzzz: red\n";
    assertThat(load(FULL.replace(head, more)).getError()).extracting(Problem::code).containsExactly("key-unknown");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"done", "nol", "thirds", "third"})
  void aNameInCapitalsIsNoId(String id) {
    String text = FULL.replaceAll("\\b" + id + "\\b", "Id");
    assertThat(load(text).getError()).extracting(Problem::code).containsExactly("id-form");
  }

  @Test
  void perCentsAreShownAsWrittenAndThirdsAsFractions() {
    assertThat(load(FULL.replace("200/300", "1/3")).getError()).extracting(problem -> problem.message().en())
        .containsExactly("the weights sum to 200/3 %, expected 100 %");
    assertThat(load(FULL.replace("weight: 75", "weight: 74.95")).getError()).extracting(problem -> problem.message().en())
        .containsExactly("the weights sum to 99.95 %, expected exactly 100 %");
  }

  @Test
  void aScoringQuestionOffersOnlyWhatTheEngineKnows() {
    String question = "questions:\n  rounding:\n    question: {id: x, en: x}\n    decides: scoring\n    default: each_aspect\n"
        + "    alternatives:\n      each_aspect: {rule: {id: x, en: x}, support: {id: x, en: x}}\n";
    String unknown = "      by_lot: {rule: {id: x, en: x}, support: {id: x, en: x}}\n";
    assertThat(load(FULL.replace("questions:\n", question)).isValid()).isTrue();
    assertThat(load(FULL.replace("questions:\n", question + unknown)).getError()).extracting(Problem::code)
        .containsExactly("question-unknown");
  }
}
