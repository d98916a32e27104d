package io.github.pekppp.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.score.Level;
import io.github.pekppp.scoring.Draft;
import io.github.pekppp.scoring.Units;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A fingerprint stands for everything that was written down, and for nothing else. */
class FingerprintProperties {

  @Property(tries = 150)
  void theOrderOfWritingDownDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    Draft draft = Draft.any(Draft.edition(random), random);
    assertThat(draft.inAnyOrder(random).sha256()).isEqualTo(draft.assessment().sha256());
    assertThat(Serialized.copyOf(draft.assessment()).sha256()).isEqualTo(draft.assessment().sha256());
  }

  @Property(tries = 400)
  void everyChangeChangesIt(@ForAll long seed) {
    Random random = new Random(seed);
    Draft draft = Draft.any(Draft.edition(random), random);
    Draft changed = changed(draft, random);
    assertThat(changed.assessment()).isNotEqualTo(draft.assessment());
    assertThat(changed.assessment().sha256()).isNotEqualTo(draft.assessment().sha256());
  }

  @Property(tries = 200)
  void equalFingerprintsAreOfEqualInput(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    Draft one = new Draft(instrument);
    Draft other = new Draft(instrument);
    for (int i = 0; i < 2; i++) {
      one = random.nextBoolean() ? changed(one, random) : one;
      other = random.nextBoolean() ? changed(other, random) : other;
    }
    assertThat(one.assessment().sha256().equals(other.assessment().sha256()))
        .isEqualTo(one.assessment().equals(other.assessment()));
  }

  /** One change of any kind. */
  private static Draft changed(Draft draft, Random random) {
    Draft changed = draft.copy();
    IndicatorSheet sheet = Draft.any(draft.instrument.sheets(), random);
    String number = sheet.number().toString();
    switch (random.nextInt(6)) {
      case 0 -> toggle(marks(changed, random), number, random);
      case 1 -> toggle(changed.fieldLevels, number, random);
      case 2 -> fact(changed, sheet, random);
      case 3 -> answer(changed, random);
      case 4 -> rename(changed, random);
      default -> respondents(changed, random);
    }
    return changed;
  }

  private static Map<String, Integer> marks(Draft draft, Random random) {
    if (draft.sheets.isEmpty()) {
      draft.sheets.put("", new TreeMap<>());
    }
    return draft.sheets.get(Draft.any(new ArrayList<>(draft.sheets.keySet()), random));
  }

  private static void toggle(Map<String, Integer> levels, String number, Random random) {
    levels.merge(number, random.nextInt(6), (before, level) -> before.equals(level) ? (level + 1) % 6 : level);
  }

  private static void fact(Draft draft, IndicatorSheet sheet, Random random) {
    Fact fact = Draft.any(sheet.facts(), random);
    Map<String, FactValue> values = draft.facts.computeIfAbsent(sheet.number().toString(), number -> new TreeMap<>());
    FactValue before = values.get(fact.id());
    FactValue after = Draft.value(fact, random);
    while (after.equals(before)) {
      after = Draft.value(fact, random);
    }
    values.put(fact.id(), after);
  }

  private static void answer(Draft draft, Random random) {
    if (draft.responses.isEmpty()) {
      respondents(draft, random);
    } else {
      String code = Draft.any(draft.instrument.questionnaire().orElseThrow().items(), random).code();
      toggle(Draft.any(draft.responses, random), code, random);
    }
  }

  private static void respondents(Draft draft, Random random) {
    if (draft.instrument.questionnaire().isEmpty()) {
      toggle(draft.fieldLevels, draft.instrument.sheets().get(0).number().toString(), random);
    } else {
      draft.responses.add(new TreeMap<>());
    }
  }

  /** Gives a sheet another evaluator, or adds one of an evaluator who marked nothing. */
  private static void rename(Draft draft, Random random) {
    Map<String, Integer> marks = draft.sheets.isEmpty() ? new TreeMap<>() : marks(draft, random);
    draft.sheets.values().removeIf(found -> found == marks);
    draft.sheets.put("Cici " + random.nextInt(3) + draft.sheets.keySet(), marks);
    if (draft.sheets.size() > 1 && draft.sheets.containsKey("")) {
      draft.sheets.remove("");
    }
  }

  @Test
  void aSheetWithoutAnyAnswerIsNoMissingSheet() {
    Assessment nobody = Assessment.builder(Units.EDITION).buildOrThrow();
    Assessment silent = Assessment.builder(Units.EDITION).response(Map.of()).buildOrThrow();
    Assessment two = Assessment.builder(Units.EDITION).response(Map.of()).response(Map.of()).buildOrThrow();
    assertThat(List.of(nobody.sha256(), silent.sha256(), two.sha256())).doesNotHaveDuplicates();
  }

  @Test
  void aSheetOfAnEvaluatorWithoutANameIsNotTheCommonSheet() {
    Assessment common = Assessment.builder(Units.EDITION).level("1", 4).buildOrThrow();
    Assessment nameless = Assessment.builder(Units.EDITION).evaluator(" ").level("1", 4).buildOrThrow();
    assertThat(nameless).isNotEqualTo(common);
    assertThat(nameless.sha256()).isNotEqualTo(common.sha256());
  }

  @Test
  void theSameMarksUnderAnotherEditionAreAnotherInput() {
    assertThat(Assessment.builder(Editions.pekppp2022A()).level("1", 4).buildOrThrow().sha256())
        .isNotEqualTo(Assessment.builder(Editions.pekppp2022B()).level("1", 4).buildOrThrow().sha256());
  }

  @Test
  void namesCannotImitateMarks() {
    Assessment one = Assessment.builder(Units.EDITION).evaluator("A").level("1", 4).evaluator("B").level("1", 5).buildOrThrow();
    Assessment other = Assessment.builder(Units.EDITION).evaluator("A:1=4|f02@B").level("1", 5).buildOrThrow();
    assertThat(one.sha256()).isNotEqualTo(other.sha256());
  }

  @Test
  void aFieldCheckIsWrittenDownOnceAndAsALevel() {
    AssessmentBuilder unit = Assessment.builder(Units.EDITION)
        .fieldLevel("1", 4).fieldLevel("1.a.Ak", 4).fieldLevel("2", 6).fieldLevel("99", 1);
    assertThat(unit.build().getError().stream().map(Object::toString)).containsExactly(
        "field_check[1.a.Ak]: indicator 1.a.Ak is marked more than once [indicator-duplicate]",
        "field_check[2]: level 6 is outside 0..5 [level-out-of-range]",
        "field_check[99]: edition pekppp-2022-a has no indicator \"99\"; its numbers are 1..31 [indicator-unknown]");
  }

  @Test
  void anAnswerIsThatToItsItem() {
    F03Response response = F03Response.of(Map.of(2, Level.of(3), 5, Level.of(0)));
    assertThat(response.lastItem()).isEqualTo(5);
    assertThat(response.answers()).containsExactly(Map.entry(2, Level.of(3)), Map.entry(5, Level.of(0)));
    assertThat(response.isAnswered(2)).isTrue();
    assertThat(response.isAnswered(1)).isFalse();
    assertThat(response.isAnswered(0)).isFalse();
    assertThat(response.isAnswered(6)).isFalse();
    assertThat(response).hasToString("{2=3, 5=0}").isEqualTo(F03Response.of(response.answers()))
        .hasSameHashCodeAs(F03Response.of(response.answers())).isNotEqualTo(F03Response.of(Map.of(2, Level.of(3))));
    assertThatThrownBy(() -> response.answer(1)).isInstanceOf(IllegalArgumentException.class).hasMessage("item: 1 was not answered");
    assertThatThrownBy(() -> response.answers().put(1, Level.of(1))).isInstanceOf(UnsupportedOperationException.class);
    assertThat(F03Response.of(Map.of()).lastItem()).isZero();
  }

  @Test
  void itemsOutsideTheFormAreRefused() {
    for (int item : new int[] {0, -1, Integer.MIN_VALUE, 100_001, Integer.MAX_VALUE}) {
      assertThatThrownBy(() -> F03Response.of(Map.of(item, Level.of(1)))).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(F03Response.of(Map.of(100_000, Level.of(1))).lastItem()).isEqualTo(100_000);
  }
}
