package io.github.pekppp.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to break an edition file, with the problem and the line it is reported at. */
class InstrumentLoaderTest {

  private static final String SMALL = """
      edition: desa-2030
      title: {id: Desa, en: Village}
      mode: face_to_face
      valid: {from: 2030}
      shares: {f02: 80, f03: 20}
      principles:
        K: {id: Keadilan, en: Fairness}
      grades:
        - {letter: A, min: 2.51, max: 5.00, label: {id: Baik, en: Good}}
        - {letter: B, min: 0.00, max: 2.50, label: {id: Kurang, en: Poor}}
      aspects:
        satu: {weight: 60, name: {id: Satu, en: One}}
        dua: {weight: 40, name: {id: Dua, en: Two}}
      questions:
        media_count:
          question: {id: Berapa, en: How many}
          decides: levels
          default: five
          alternatives:
            five: {rule: {id: lima, en: five}, support: {id: x, en: x}}
            six: {rule: {id: enam, en: six}, support: {id: x, en: x}}
      indicators:
        - number: 1
          code: 1.K
          aspect: satu
          principle: K
          name: {id: Media, en: Media}
          weight: 100
          facts:
            media:
              type: set
              id: Media
              en: Media
              options:
                a: {id: A, en: A}
                b: {id: B, en: B}
                c: {id: C, en: C}
                d: {id: D, en: D}
                e: {id: E, en: E}
                f: {id: F, en: F}
          levels: {count: media, at_least: [1, 2, 3, 4, 5]}
          variants:
            - if: {media_count: six}
              levels: {count: media, at_least: [1, 2, 3, 4, 6]}
        - number: 2
          aspect: dua
          name: {id: Waktu, en: Time}
          weight: 100
          facts:
            days: {type: duration, unit: days, id: Hari, en: Days}
            done: {type: bool, id: Selesai, en: Done}
            how: {type: choice, id: Cara, en: How, options: {x: {id: X, en: X}, y: {id: Y, en: Y}}}
          levels:
            1: done
            2: [done, {fact: days, at_most: 40}]
            3: [done, {fact: days, at_most: 30}]
            4: {all: [done, {fact: days, less_than: 20}, {any: [{fact: how, is: x}, {not: {fact: how, is: x}}]}]}
            5: [done, {fact: days, at_most: 10}, {fact: how, is: [x]}]
      questionnaire:
        respondents: {minimum: 5}
        items:
          - {number: 1, code: u1, aspect: satu, text: {id: Puas?, en: Satisfied?}}
      """;

  private static Validation<List<Problem>, Instrument> load(String text) {
    return InstrumentLoader.load("own.yaml", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsAnEditionOfOnesOwn() {
    Instrument own = load(SMALL).get();
    assertThat(own.id()).isEqualTo("desa-2030");
    assertThat(own.indicators()).hasSize(2);
    assertThat(own.hasIndicatorWeights()).isTrue();
    assertThat(own.sha256()).hasSize(64).isNotEqualTo(load(SMALL + "# more\n").get().sha256());
    assertThat(own.find("1.K").orElseThrow().levels().conditions().get(4).text().en())
        .isEqualTo("Media: at least 5 of 6");
    assertThat(own.find("2").orElseThrow().levels().conditions().get(3).text().en())
        .isEqualTo("Done; Days: less than 20; (How: X or not (How: X))");
  }

  @Test
  void anEditionMayListNoIndicatorWeights() {
    Instrument own = load(SMALL.replace("    weight: 100\n", "")).get();
    assertThat(own.hasIndicatorWeights()).isFalse();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("edition: desa-2030", "edition: Desa 2030", "id-form"),
        fault("edition: desa-2030", "edition:", "key-missing"),
        fault("mode: face_to_face", "mode: luring", "value-choice"),
        fault("valid: {from: 2030}", "valid: {from: 2030, until: 2029}", "valid-order"),
        fault("valid: {from: 2030}", "valid: {from: 1999}", "value-range"),
        fault("title: {id: Desa, en: Village}", "title: {id: Desa}", "key-missing"),
        fault("title: {id: Desa, en: Village}", "title: Desa", "value-type"),
        fault("shares: {f02: 80, f03: 20}", "shares: {f02: 80, f03: 30}", "weights-sum"),
        fault("shares: {f02: 80, f03: 20}", "shares: {f02: 100, f03: 0}", "share-without-form"),
        fault("shares: {f02: 80, f03: 20}", "shares: {f02: 120, f03: -20}", "weight-negative"),
        fault("min: 2.51", "min: 2.61", "grade-gap"),
        fault("min: 0.00", "min: 0.01", "scale-range"),
        fault("letter: B", "letter: A", "grade-duplicate"),
        fault("max: 2.50", "max: 2.5", "grade-decimals"),
        fault("max: 5.00", "max: 2.00", "grade-limits"),
        fault("min: 2.51", "min: 5/2", "value-type"),
        fault("weight: 60", "weight: 59.9", "weights-sum"),
        fault("weight: 60", "weight: a lot", "value-type"),
        fault("decides: levels", "decides: moods", "value-choice"),
        fault("decides: levels", "decides: scoring", "question-unknown"),
        fault("default: five", "default: seven", "default-unknown"),
        fault("if: {media_count: six}", "if: {media_count: five}", "variant-question"),
        fault("if: {media_count: six}", "if: {media_cuont: six}", "variant-question"),
        fault("if: {media_count: six}", "if: {media_count: six, other: x}", "variant-form"),
        fault("if: {media_count: six}", "if: {}", "variant-form"),
        fault("principle: K", "principle: Z", "reference-unknown"),
        fault("aspect: satu\n    principle", "aspect: tiga\n    principle", "reference-unknown"),
        fault("number: 2", "number: 1", "id-duplicate"),
        fault("number: 2", "number: 0", "value-range"),
        fault("- number: 2\n", "- number: 2\n    code: 1.K\n", "id-duplicate"),
        fault("name: {id: Waktu, en: Time}\n    weight: 100", "name: {id: Waktu, en: Time}", "weights-incomplete"),
        fault("days: {type: duration, unit: days,", "days: {type: duration, unit: moons,", "value-choice"),
        fault("days: {type: duration, unit: days,", "days: {type: length,", "value-choice"),
        fault("levels: {count: media, at_least: [1, 2, 3, 4, 5]}", "levels: {count: media, at_least: [1, 2, 3, 4]}", "levels-form"),
        fault("at_least: [1, 2, 3, 4, 5]", "at_least: [1, 2, 3, 4, 7]", "level-unreachable"),
        fault("at_least: [1, 2, 3, 4, 5]", "at_least: [0, 2, 3, 4, 5]", "level-unreachable"),
        fault("at_least: [1, 2, 3, 4, 5]", "at_least: [1, 2, 2, 4, 5]", "level-unreachable"),
        fault("at_least: [1, 2, 3, 4, 5]", "at_least: [1, 2, 3, 4, many]", "value-type"),
        fault("count: media, at_least: [1, 2, 3, 4, 5]", "count: medai, at_least: [1, 2, 3, 4, 5]", "reference-unknown"),
        fault("1: done", "1: finished", "reference-unknown"),
        fault("1: done", "1: days", "fact-type"),
        fault("1: done", "1: {fact: done, at_least: 3}", "fact-type"),
        fault("1: done", "1: {count: how, at_least: 1}", "fact-type"),
        fault("1: done", "1: {maybe: done}", "condition-form"),
        fault("1: done", "1: {all: [done], any: [done]}", "condition-form"),
        fault("1: done", "1: {fact: days}", "condition-comparison"),
        fault("1: done", "1: {fact: days, at_least: 1, at_most: 2}", "condition-comparison"),
        fault("{fact: how, is: [x]}", "{fact: how, is: [z]}", "reference-unknown"),
        fault("{fact: days, at_most: 40}", "{fact: days, at_most: 40, atleast: 3}", "key-misspelt"),
        fault("respondents: {minimum: 5}", "respondents: {minimum: 5, maximum: 4}", "respondents-order"),
        fault("questions:\n", "questions:\n  w:\n    question: {id: x, en: x}\n    decides: weights\n"
            + "    default: a\n    alternatives:\n      a: {rule: {id: x, en: x}, support: {id: x, en: x}}\n"
            + "      b: {rule: {id: x, en: x}, support: {id: x, en: x}, weights: {tiga: [100]}}\n", "reference-unknown"),
        fault("questions:\n", "questions:\n  w:\n    question: {id: x, en: x}\n    decides: weights\n"
            + "    default: a\n    alternatives:\n      a: {rule: {id: x, en: x}, support: {id: x, en: x}}\n"
            + "      b: {rule: {id: x, en: x}, support: {id: x, en: x}, weights: {satu: [90]}}\n", "weights-total"),
        fault("questions:\n", "questions:\n  w:\n    question: {id: x, en: x}\n    decides: weights\n"
            + "    default: a\n    alternatives:\n      a: {rule: {id: x, en: x}, support: {id: x, en: x}}\n"
            + "      b: {rule: {id: x, en: x}, support: {id: x, en: x}, weights: {satu: [110]}, totals: {satu: 110}}\n",
            "total-range"),
        fault("number: 1, code: u1", "number: 2, code: u1", "numbering"),
        fault("code: u1, aspect: satu", "code: u1, aspect: lima", "reference-unknown"),
        fault("aspect: satu, text", "aspect: satu, colour: red, text", "key-unknown"),
        fault("  - {number: 1, code: u1,", "  - {number: 1, code: u1, aspect: satu, text: {id: x, en: x}}\n    - {number: 2, code: u1,", "id-duplicate"));
  }

  private static Arguments fault(String sound, String broken, String code) {
    return Arguments.of(sound, broken, code);
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("faults")
  void eachFaultIsReportedAtItsLine(String sound, String broken, String code) {
    assertThat(SMALL).contains(sound);
    String text = SMALL.replaceFirst(Pattern.quote(sound), Matcher.quoteReplacement(broken));
    Validation<List<Problem>, Instrument> result = load(text);
    assertThat(result.isInvalid()).isTrue();
    List<Problem> found = result.getError().stream().filter(problem -> problem.code().equals(code)).toList();
    assertThat(found).as("problems %s", result.getError()).isNotEmpty();
    Position position = found.get(0).place().position().orElseThrow();
    assertThat(position.document()).isEqualTo("own.yaml");
    assertThat(position.line()).isBetween(1, text.split("\n").length);
    // the problem stands where the change begins, or where the part begins that it makes unsound
    int changed = (int) text.substring(0, SMALL.indexOf(sound)).chars().filter(c -> c == '\n').count() + 1;
    assertThat(position.line()).as("line of %s", found.get(0)).isBetween(changed - 3, changed + (int) broken.lines().count() + 2);
  }

  @Test
  void statementsThatMustAgreeNameIndicatorsAndFacts() {
    String agreement = SMALL + "agreements:\n  same:\n    name: {id: Sama, en: Same}\n    statements: {%s}\n";
    assertThat(load(agreement.formatted("1: {count: media, at_least: 1}, 2: done")).get().agreements()).hasSize(1);
    assertThat(agreementFault(agreement, "2: done")).isEqualTo("agreement-form");
    assertThat(agreementFault(agreement, "")).isEqualTo("agreement-form");
    assertThat(agreementFault(agreement, "1: {count: media, at_least: 1}, 3: done")).isEqualTo("reference-unknown");
    assertThat(agreementFault(agreement, "1: {count: media, at_least: 1}, 2: finished")).isEqualTo("reference-unknown");
    assertThat(agreementFault(agreement, "1: media, 2: done")).isEqualTo("fact-type");
  }

  private static String agreementFault(String agreement, String statements) {
    List<Problem> problems = load(agreement.formatted(statements)).getError();
    assertThat(problems).extracting(problem -> problem.place().position().orElseThrow().line())
        .containsExactly((int) agreement.lines().count());
    return problems.get(0).code();
  }

  @Test
  void anEmptyQuestionnaireIsRefused() {
    String text = SMALL.substring(0, SMALL.indexOf("  items:")) + "  items: []\n";
    assertThat(load(text).getError()).extracting(Problem::code).containsExactly("questionnaire-empty");
  }

  @Test
  void listedWeightsAreOfferedOnlyWhereThereAreSome() {
    String question = "questions:\n  indicator_weights:\n    question: {id: x, en: x}\n    decides: scoring\n"
        + "    default: listed\n    alternatives:\n      listed: {rule: {id: x, en: x}, support: {id: x, en: x}}\n";
    assertThat(load(SMALL.replace("questions:\n", question)).isValid()).isTrue();
    assertThat(load(SMALL.replace("questions:\n", question).replace("    weight: 100\n", "")).getError())
        .extracting(Problem::code).containsExactly("weights-not-listed");
  }

  @Test
  void twoQuestionsDoNotDecideTheWeightsOfOneAspect() {
    String one = ":\n    question: {id: x, en: x}\n    decides: weights\n    default: a\n    alternatives:\n"
        + "      a: {rule: {id: x, en: x}, support: {id: x, en: x}}\n"
        + "      b: {rule: {id: x, en: x}, support: {id: x, en: x}, weights: {satu: [100]}}\n";
    assertThat(load(SMALL.replace("questions:\n", "questions:\n  v" + one + "  w" + one)).getError())
        .extracting(Problem::code).containsExactly("weights-twice");
  }

  @Test
  void aScaleTooLargeToProveIsRefused() {
    StringBuilder facts = new StringBuilder();
    for (int i = 0; i < 40; i++) {
      facts.append("      b").append(i).append(": {type: bool, id: x, en: x}\n");
    }
    String any = "{any: [" + String.join(", ", IntStream.range(0, 40).mapToObj(i -> "b" + i).toList()) + "]}";
    String text = SMALL.replace("      done: {type: bool", facts + "      done: {type: bool").replace("1: done", "1: [done, " + any + "]");
    assertThat(load(text).getError()).extracting(Problem::code).containsExactly("levels-unprovable");
  }

  @Test
  void aBrokenFileYieldsAllItsProblemsAtOnceInTheOrderOfItsLines() {
    String text = SMALL
        .replace("mode: face_to_face", "mode: luring")
        .replace("weight: 60", "weight: 61")
        .replace("1: done", "1: finished")
        .replace("default: five", "default: seven");
    List<Problem> problems = load(text).getError();
    assertThat(problems).extracting(Problem::code)
        .containsExactly("value-choice", "weights-sum", "default-unknown", "reference-unknown");
    assertThat(problems).extracting(problem -> problem.place().position().orElseThrow().line()).isSorted();
    assertThatThrownBy(() -> InstrumentLoader.loadOrThrow("own.yaml", text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(ProblemException.class, thrown -> assertThat(thrown.problems()).isEqualTo(problems));
  }

  @Test
  void everyLineOfTheShippedEditionMatters() {
    // whatever line is dropped, the loader never throws: the file is unsound, or a smaller sound edition
    List<String> lines = EditionText.shipped().lines().toList();
    int unsound = 0;
    for (int drop = 0; drop < lines.size(); drop += 7) {
      int at = drop;
      String text = String.join("\n", IntStream.range(0, lines.size())
          .filter(i -> i != at)
          .mapToObj(lines::get)
          .toList());
      unsound += load(text).isInvalid() ? 1 : 0;
    }
    assertThat(unsound).isGreaterThan(50);
  }

  @Test
  void whatIsNoDocumentIsReportedAsSuch() {
    assertThat(load("").getError()).extracting(Problem::code).containsExactly("document-empty");
    assertThat(load("[1, 2").getError()).extracting(Problem::code).containsExactly("document-syntax");
    assertThat(load("just words").getError()).extracting(Problem::code).contains("value-type");
    assertThat(InstrumentLoader.load("x", new byte[] {(byte) 0xff, 0}).getError()).extracting(Problem::code)
        .containsExactly("document-not-text");
  }

  @Test
  void problemMessagesReadInBothLanguages() {
    Problem problem = load(SMALL.replace("weight: 60", "weight: 59.9")).getError().get(0);
    assertThat(problem.message().id()).isEqualTo("bobot berjumlah 99.9 %, seharusnya tepat 100 %");
    assertThat(problem.message().en()).isEqualTo("the weights sum to 99.9 %, expected exactly 100 %");
    assertThat(Arrays.stream(EditionProblem.values())).allSatisfy(code -> assertThat(code.template().en()).isNotBlank());
  }
}
