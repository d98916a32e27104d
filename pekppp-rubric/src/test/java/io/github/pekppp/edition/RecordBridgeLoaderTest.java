package io.github.pekppp.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.bridge.BridgeSection;
import io.github.pekppp.bridge.OneRecord;
import io.github.pekppp.bridge.RecordBridge;
import io.github.pekppp.bridge.RecordQuestion;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.text.Language;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bridges that the library ships, and every way to break one, with the problem and the line it is reported at. */
class RecordBridgeLoaderTest {

  private static final Instrument VILLAGE = InstrumentLoader.loadOrThrow("desa.yaml", bytes("""
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
          name: {id: Standar, en: Standard}
          facts:
            media: {type: set, id: Media, en: Media, options: {paper: {id: Kertas, en: Paper}, screen: {id: Layar, en: Screen}}}
            done: {type: bool, id: Selesai, en: Done}
            seen: {type: bool, id: Terlihat, en: Seen}
          levels:
            1: done
            2: [done, {count: media, at_least: 1}]
            3: [done, {count: media, at_least: 2}]
            4: [done, seen, {count: media, at_least: 1}]
            5: [done, seen, {count: media, at_least: 2}]
        - number: 2
          aspect: satu
          name: {id: Waktu, en: Time}
          facts:
            months: {type: duration, unit: months, id: Bulan, en: Months}
          levels: {fact: months, at_most: [12, 9, 6, 3, 1]}
      """));

  private static final String BRIDGE = """
      records: desa-records
      title: {id: Catatan, en: Records}
      for: desa-2030
      indicators:
        1:
          facts:
            media:
              options:
                paper: {any: [{fact: standard_media, has: leaflet}, {fact: standard_media, has: press}]}
                screen: {fact: standard_media, has: screen}
            done: {answer: standard_exists}
          not_from_records: [seen]
          note: as printed
      """;

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Validation<List<Problem>, RecordBridge> load(String text) {
    return RecordBridgeLoader.load(VILLAGE, "records.yaml", bytes(text));
  }

  @Test
  void readsABridgeOfOnesOwn() {
    RecordBridge bridge = load(BRIDGE).get();
    assertThat(bridge.id()).isEqualTo("desa-records");
    assertThat(bridge.title().en()).isEqualTo("Records");
    assertThat(bridge.instrumentId()).isEqualTo("desa-2030");
    assertThat(bridge.instrumentSha256()).isEqualTo(VILLAGE.sha256());
    assertThat(bridge.sha256()).hasSize(64).isNotEqualTo(load(BRIDGE + "# more\n").get().sha256());
    BridgeSection section = bridge.section(VILLAGE.find("1").orElseThrow().number()).orElseThrow();
    assertThat(section.derivations()).containsOnlyKeys("media", "done");
    assertThat(section.beyondRecords()).extracting(Fact::id).containsExactly("seen");
    assertThat(section.note()).contains("as printed");
    assertThat(section.ofOne()).isEmpty();
    assertThat(load(BRIDGE.replace("note: as printed", "of_one: information_system")).get().sections().get(0).ofOne())
        .contains(OneRecord.INFORMATION_SYSTEM);
    assertThat(bridge.section(VILLAGE.find("2").orElseThrow().number())).isEmpty();
    assertThat(Serialized.copyOf(bridge)).isEqualTo(bridge);
  }

  @Test
  void sectionsComeInTheOrderOfTheEdition() {
    String text = BRIDGE.replace("indicators:\n", "indicators:\n  2: {facts: {months: {answer: review_months}}}\n");
    assertThat(load(text).get().sections()).extracting(section -> section.number().value()).containsExactly(1, 2);
  }

  @Test
  void anOptionFollowsFromItsCondition() {
    BridgeSection section = load(BRIDGE).get().sections().get(0);
    Fact media = section.sheet().facts().get(0);
    assertThat(section.derivations().get("media").text(media).in(Language.EN)).isEqualTo(
        "Paper if Media publishing the standard: Leaflet or booklet or Printed press; Screen if Media publishing the standard: Screen, TV or electronic kiosk");
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        Arguments.of("records: desa-records", "records: Desa", "id-form"),
        Arguments.of("title: {id: Catatan, en: Records}", "title: {id: Catatan}", "key-missing"),
        Arguments.of("for: desa-2030", "for: pekppp-2022-a", "bridge-instrument"),
        Arguments.of("  1:\n", "  7:\n", "reference-unknown"),
        Arguments.of("done: {answer", "done_all: {answer", "reference-unknown"),
        Arguments.of("done: {answer", "media: {answer", "key-duplicate"),
        Arguments.of("{answer: standard_exists}", "{answer: standard_exist}", "reference-unknown"),
        Arguments.of("{answer: standard_exists}", "{answer: standard_media}", "derivation-type"),
        Arguments.of("{answer: standard_exists}", "{answer: review_months}", "derivation-type"),
        Arguments.of("{answer: standard_exists}", "{}", "derivation-form"),
        Arguments.of("{answer: standard_exists}", "{cases: [{if: standard_exists, is: maybe}]}", "value-type"),
        Arguments.of("{answer: standard_exists}", "{options: {}}", "derivation-type"),
        Arguments.of("screen: {fact: standard_media, has: screen}", "scren: {fact: standard_media, has: screen}", "reference-unknown"),
        Arguments.of("has: screen}", "has: television}", "reference-unknown"),
        Arguments.of("not_from_records: [seen]", "not_from_records: [seen, done]", "bridge-fact-twice"),
        Arguments.of("not_from_records: [seen]", "not_from_records: [seen, sight]", "reference-unknown"),
        Arguments.of("note: as printed", "of_one: pledge", "value-choice"),
        Arguments.of("note: as printed", "remark: as printed", "key-unknown"));
  }

  @ParameterizedTest(name = "{1}: {2}")
  @MethodSource("faults")
  void eachFaultIsReportedAtItsLine(String sound, String broken, String code) {
    assertThat(BRIDGE).containsOnlyOnce(sound);
    String text = BRIDGE.replace(sound, broken);
    int line = (int) BRIDGE.substring(0, BRIDGE.indexOf(sound)).chars().filter(c -> c == '\n').count() + 1;
    List<Problem> problems = load(text).getError();
    assertThat(problems).as("problems %s", problems).anySatisfy(problem -> {
      assertThat(problem.code()).isEqualTo(code);
      assertThat(problem.place().position().orElseThrow().document()).isEqualTo("records.yaml");
      assertThat(problem.place().position().orElseThrow().line()).isEqualTo(line);
      assertThat(problem.message().id()).isNotBlank().doesNotContainPattern("\\{\\d}");
    });
  }

  @Test
  void everyFactOfACoveredIndicatorMustBeNamed() {
    assertThat(codes(BRIDGE.replace("    not_from_records: [seen]\n", ""))).containsExactly("bridge-fact-not-covered");
    assertThat(codes(BRIDGE.replace("          screen: {fact: standard_media, has: screen}\n", "")))
        .containsExactly("option-not-covered");
  }

  @Test
  void everyProblemOfABridgeIsCovered() {
    Set<String> tested = faults().map(fault -> (String) fault.get()[2]).collect(Collectors.toSet());
    tested.add("bridge-fact-not-covered");
    assertThat(Arrays.stream(RecordBridgeProblem.values()).map(RecordBridgeProblem::code)).isSubsetOf(tested);
  }

  @Test
  void aBrokenBridgeThrowsAllItsProblems() {
    String text = BRIDGE.replace("for: desa-2030", "for: kota").replace("[seen]", "[seen, seen]");
    List<Problem> problems = load(text).getError();
    assertThat(problems).extracting(Problem::code).containsExactly("bridge-instrument", "bridge-fact-twice");
    assertThatThrownBy(() -> RecordBridgeLoader.loadOrThrow(VILLAGE, "records.yaml", bytes(text)))
        .isInstanceOfSatisfying(ProblemException.class, thrown -> assertThat(thrown.problems()).isEqualTo(problems));
    assertThat(codes("")).containsExactly("document-empty");
  }

  @Test
  void everyEditionHasItsBridge() {
    for (String id : Editions.ids()) {
      Instrument edition = Editions.find(id).orElseThrow();
      RecordBridge bridge = Editions.recordBridge(id).orElseThrow();
      assertThat(bridge.id()).isEqualTo(id + "-records");
      assertThat(bridge.instrumentSha256()).isEqualTo(edition.sha256());
      assertThat(bridge).isSameAs(Editions.recordBridge(id).orElseThrow());
    }
    assertThat(Editions.recordBridge("pekppp-1945")).isEmpty();
  }

  @Test
  void recordsTellOfTheIndicatorsThatTheyAreAbout() {
    assertThat(covered("pekppp-2022-a")).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30);
    assertThat(covered("pekppp-2022-b")).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29);
    assertThat(covered("pekppp-2017"))
        .containsExactly(1, 2, 4, 5, 6, 8, 9, 10, 11, 12, 13, 28, 29, 30, 31, 33, 34, 35, 36, 37);
  }

  private static List<Integer> covered(String id) {
    return Editions.recordBridge(id).orElseThrow().sections().stream().map(section -> section.number().value()).toList();
  }

  /** Questions that only a bridge of one's own asks, for another reading. */
  private static final Set<String> OTHER_READINGS = Set.of("services_covered", "response_hours_mean", "response_hours_median");

  @Test
  void everyOtherQuestionServesAFactOfAnEdition() {
    Set<String> asked = new HashSet<>(OTHER_READINGS);
    Editions.ids().stream()
        .flatMap(id -> Editions.recordBridge(id).orElseThrow().sections().stream())
        .flatMap(section -> section.derivations().values().stream())
        .flatMap(derivation -> derivation.questions())
        .forEach(question -> asked.add(question.id()));
    assertThat(asked).containsExactlyInAnyOrderElementsOf(
        Arrays.stream(RecordQuestion.values()).map(RecordQuestion::code).toList());
  }

  private static List<String> codes(String text) {
    return load(text).getError().stream().map(Problem::code).toList();
  }
}
