package io.github.pekppp.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.selfreport.SelfReportForm;
import io.github.pekppp.selfreport.SelfReportQuestion;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to break a self-report form, with the problem and the line it is reported at. */
class SelfReportLoaderTest {

  private static final String EDITION = """
      edition: desa-2030
      title: {id: Desa, en: Village}
      mode: face_to_face
      valid: {from: 2030}
      shares: {f02: 100, f03: 0}
      grades:
        - {letter: A, min: 2.51, max: 5.00, label: {id: Baik, en: Good}}
        - {letter: B, min: 0.00, max: 2.50, label: {id: Kurang, en: Poor}}
      aspects:
        satu: {weight: 100, name: {id: Satu, en: One}}
      indicators:
        - number: 1
          aspect: satu
          name: {id: Media, en: Media}
          facts:
            media: {type: set, id: Media, en: Media, options: {a: {id: A, en: A}, b: {id: B, en: B}}}
            days: {type: duration, unit: days, id: Hari, en: Days}
            done: {type: bool, id: Selesai, en: Done}
            share: {type: percent, id: Persen, en: Per cent}
            how: {type: choice, id: Cara, en: How, options: {x: {id: X, en: X}, y: {id: Y, en: Y}}}
            seen: {type: bool, id: Terlihat, en: Seen}
          levels:
            1: done
            2: [done, {count: media, at_least: 1}]
            3: [done, {count: media, at_least: 2}]
            4: [done, {count: media, at_least: 2}, {fact: days, at_most: 20}]
            5: [done, {count: media, at_least: 2}, {fact: days, at_most: 10}]
          evidence:
            photo: {kind: photo, id: Foto, en: Photo}
        - number: 2
          aspect: satu
          name: {id: Waktu, en: Time}
          facts:
            hours: {type: int, id: Jam, en: Hours}
          levels: {fact: hours, at_least: [1, 2, 3, 4, 5]}
      """;

  private static final String FORM = """
      form: desa-f01
      title: {id: Isian, en: Report}
      for: desa-2030
      indicators:
        1:
          questions:
            any: {type: bool, id: Ada, en: Any}
            media: {asks: media, options: [a], if: any, id: Media apa, en: Which media}
            done: {asks: done, id: Selesai, en: Done}
            all: {type: int, if: done, if_skipped: 0, id: Semua, en: All}
            part: {type: int, if: done, id: Sebagian, en: Part}
            speed: {type: choice, id: Laju, en: Speed, options: {x: {id: X, en: X}, z: {id: Z, en: Z}}}
            remark: {type: int, for_evaluator: true, id: Catatan, en: Remark}
          facts:
            days: {first_known: [{answer: part}, {cases: [{if: {fact: speed, is: z}, is: 3}]}]}
            share: {percent: {part: part, whole: {count: all, less: part}, whole_is_zero: 0}}
            how:
              cases: [{if: any, is: x}]
              otherwise: y
          not_asked: [seen]
          evidence: [photo]
        2:
          questions:
            hours: {asks: hours, id: Berapa jam, en: How many hours}
      """;

  private static final Instrument VILLAGE = InstrumentLoader.loadOrThrow("desa.yaml", bytes(EDITION));

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Validation<List<Problem>, SelfReportForm> load(String text) {
    return SelfReportLoader.load(VILLAGE, "f01.yaml", bytes(text));
  }

  @Test
  void readsAFormOfOnesOwn() {
    SelfReportForm form = load(FORM).get();
    assertThat(form.id()).isEqualTo("desa-f01");
    assertThat(form.instrumentId()).isEqualTo("desa-2030");
    assertThat(form.sha256()).hasSize(64).isNotEqualTo(load(FORM + "# more\n").get().sha256());
    assertThat(form.find("1").orElseThrow().questions()).extracting(SelfReportQuestion::id)
        .containsExactly("any", "media", "done", "all", "part", "speed", "remark");
    assertThat(form.find("1").orElseThrow().derivations()).containsOnlyKeys("media", "days", "done", "share", "how");
    assertThat(form.find("3")).isEmpty();
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        fault("form: desa-f01", "form: Desa F01", "id-form"),
        fault("title: {id: Isian, en: Report}", "title: {id: Isian}", "key-missing"),
        fault("for: desa-2030", "for: pekppp-2022-a", "form-instrument"),
        fault("title: {id: Isian, en: Report}", "title: {id: Isian, en: Report, de: Bericht}", "key-unknown"),
        fault("  2:\n", "  3:\n", "reference-unknown"),
        fault("any: {type: bool", "Any: {type: bool", "id-form"),
        fault("any: {type: bool", "any: {type: maybe", "value-choice"),
        fault("any: {type: bool", "any: {type: bool, colour: red", "key-unknown"),
        fault("media: {asks: media", "media: {asks: medai", "reference-unknown"),
        fault("options: [a]", "options: [c]", "reference-unknown"),
        fault("done: {asks: done", "done: {asks: done, options: [a]", "fact-type"),
        fault("if: any, id: Media", "if: part, id: Media", "reference-unknown"),
        fault("if: any, id: Media", "if: media, id: Media", "reference-unknown"),
        fault("if: any, id: Media", "if: {fact: any, at_least: 1}, id: Media", "fact-type"),
        fault("if: done, if_skipped: 0", "if_skipped: 0", "skip-without-condition"),
        fault("if_skipped: 0", "if_skipped: none", "value-type"),
        fault("for_evaluator: true", "for_evaluator: false", "question-idle"),
        fault("speed: {type: choice", "speed: {type: choice, for_evaluator: true", "question-not-idle"),
        fault("any: {type: bool", "any: {type: bool, for_evaluator: true", "question-not-idle"),
        fault("{answer: part}", "{answer: parts}", "reference-unknown"),
        fault("{answer: part}", "{answer: any}", "derivation-type"),
        fault("{answer: part}", "{}", "derivation-form"),
        fault("{answer: part}", "{answer: part, holds_if: any}", "derivation-form"),
        fault("{answer: part}", "{answer: part, otherwise: 3}", "key-unknown"),
        fault("{answer: part}", "{options_of: part}", "fact-type"),
        fault("{answer: part}", "{options_of: media}", "derivation-type"),
        fault("{answer: part}", "{holds_if: any}", "derivation-type"),
        fault("{answer: part}", "part", "value-type"),
        fault("is: 3}", "is: -3}", "value-type"),
        fault("is: 3}", "was: 3}", "key-missing"),
        fault("{fact: speed, is: z}", "{fact: speed, is: y}", "reference-unknown"),
        fault("otherwise: y", "otherwise: z", "value-type"),
        fault("whole_is_zero: 0", "whole_is_zero: 101", "derivation-type"),
        fault("whole_is_zero: 0", "whole_is_zero: none", "value-type"),
        fault("{part: part,", "{part: speed,", "fact-type"),
        fault("{count: all, less: part}", "{count: all}", "key-missing"),
        fault("share: {percent", "shares: {percent", "reference-unknown"),
        fault("how:\n", "done:\n", "fact-twice"),
        fault("not_asked: [seen]", "not_asked: [seen, days]", "fact-twice"),
        fault("not_asked: [seen]", "not_asked: [sene]", "reference-unknown"),
        fault("evidence: [photo]", "evidence: [film]", "reference-unknown"));
  }

  private static Arguments fault(String sound, String broken, String code) {
    return Arguments.of(sound, broken, code);
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("faults")
  void eachFaultIsReportedAtItsLine(String sound, String broken, String code) {
    assertThat(FORM).containsOnlyOnce(sound);
    String text = FORM.replace(sound, broken);
    int line = (int) FORM.substring(0, FORM.indexOf(sound)).chars().filter(c -> c == '\n').count() + 1;
    List<Problem> problems = load(text).getError();
    assertThat(problems).as("problems %s", problems).anySatisfy(problem -> {
      assertThat(problem.code()).isEqualTo(code);
      assertThat(problem.place().position().orElseThrow().document()).isEqualTo("f01.yaml");
      assertThat(problem.place().position().orElseThrow().line()).isEqualTo(line);
      assertThat(problem.message().id()).isNotBlank().doesNotContainPattern("\\{\\d}");
    });
  }

  @Test
  void everyFactMustBeAskedDerivedOrLeftToTheEvaluator() {
    assertThat(codes(FORM.replace("    not_asked: [seen]\n", ""))).containsExactly("fact-not-covered");
    assertThat(codes(FORM.substring(0, FORM.indexOf("  2:\n")))).containsExactly("indicator-not-covered");
    assertThat(codes("form: x\n")).contains("key-missing", "indicator-not-covered");
  }

  @Test
  void aFactMayFollowOptionByOption() {
    String chosen = FORM.replace("media: {asks: media, options: [a], if: any,", "several: {type: bool, if: any,");
    String each = chosen.replace("days: {first", "media: {options: {a: any, b: several}}\n      days: {first");
    assertThat(load(each).get().find("1").orElseThrow().derivations()).containsKey("media");
    assertThat(codes(each.replace("a: any, b: several", "a: several"))).containsExactly("option-not-covered");
  }

  @Test
  void anAnswerWhoseSkippingMeansAnotherTypeSuitsNoFact() {
    String never = FORM.replace("hours: {asks: hours, id: Berapa jam, en: How many hours}", """
        open: {type: bool, id: Buka, en: Open}
              hours: {asks: hours, if: open, if_skipped: never, id: Berapa jam, en: How many hours}""");
    assertThat(codes(never)).containsExactly("value-type");
  }

  @Test
  void everyProblemOfAFormIsCovered() {
    Set<String> tested = faults().map(fault -> (String) fault.get()[2]).collect(Collectors.toSet());
    tested.addAll(Set.of("fact-not-covered", "indicator-not-covered", "option-not-covered"));
    assertThat(Arrays.stream(SelfReportFormProblem.values()).map(SelfReportFormProblem::code)).isSubsetOf(tested);
  }

  @Test
  void allProblemsComeAtOnceInTheOrderOfLines() {
    String text = FORM.replace("any: {type: bool", "any: {type: maybe").replace("evidence: [photo]", "evidence: [film]")
        .replace("for: desa-2030", "for: kota-2030");
    List<Problem> problems = load(text).getError();
    assertThat(problems).extracting(Problem::code).startsWith("form-instrument", "value-choice").endsWith("reference-unknown");
    assertThat(problems).extracting(problem -> problem.place().position().orElseThrow().line()).isSorted();
    assertThatThrownBy(() -> SelfReportLoader.loadOrThrow(VILLAGE, "f01.yaml", bytes(text)))
        .isInstanceOfSatisfying(ProblemException.class, thrown -> assertThat(thrown.problems()).isEqualTo(problems));
  }

  @Test
  void whatIsNoDocumentIsReportedAsSuch() {
    assertThat(codes("")).containsExactly("document-empty");
    assertThat(codes("[1, 2")).containsExactly("document-syntax");
    assertThat(codes("just words")).contains("value-type");
  }

  private static List<String> codes(String text) {
    return load(text).getError().stream().map(Problem::code).toList();
  }
}
