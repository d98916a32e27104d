package io.github.pekppp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.score.Ratio;
import io.github.pekppp.worksheet.Sheets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that puts units under two rules, or in two periods. */
class CompareCommandTest {

  private static final Path DINSOS = Sheets.samples().get(0);
  private static final Path RSUD = Sheets.samples().get(1);

  @TempDir
  private Path folder;

  private Path file(String name, String content) {
    try {
      return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static String text(Path sample) {
    return new String(Sheets.bytes(sample), StandardCharsets.UTF_8);
  }

  /** The sample a year later, with one level changed. */
  private Path nextYear(String from, String to) {
    String before = text(DINSOS);
    assertThat(before).contains("period: 2025", from);
    return file("next.yaml", before.replace("period: 2025", "period: 2026").replaceFirst(Pattern.quote(from), to));
  }

  private static List<Map<String, Object>> units(Run run) {
    assertThat(run.exit()).as(run.err()).isZero();
    return Sheets.objects(run.json().get("units"));
  }

  private static Ratio ratio(Map<String, Object> json, String key) {
    return Ratio.parse(String.valueOf(json.get(key))).orElseThrow();
  }

  private static Ratio points(Map<String, Object> unit) {
    return Sheets.objects(unit.get("indicators")).stream()
        .flatMap(indicator -> Stream.of(ratio(indicator, "byLevel"), ratio(indicator, "byRule")))
        .reduce(ratio(unit, "usersPoints").plus(ratio(unit, "roundingPoints")), Ratio::plus);
  }

  @ParameterizedTest
  @MethodSource("io.github.pekppp.report.ReportLawsTest#policies")
  void thePartsAddUpToTheChangeOfEveryUnitUnderEveryChoice(Map<String, String> policy) {
    String choice = policy.entrySet().iterator().next().toString();
    List<Map<String, Object>> units = units(Run.of("compare", Sheets.SULBAR, "--format json --to-policy", choice));
    assertThat(units).hasSize(3).allSatisfy(unit -> {
      assertThat(points(unit)).isEqualTo(ratio(unit, "change"));
      Map<String, Object> before = Sheets.object(unit.get("before"));
      Map<String, Object> after = Sheets.object(unit.get("after"));
      assertThat(ratio(after, "ippExact").minus(ratio(before, "ippExact"))).isEqualTo(ratio(unit, "change"));
      assertThat(unit).containsEntry("indexChanged", Boolean.toString(!before.get("ipp").equals(after.get("ipp"))));
    });
  }

  @Test
  void aUnitDoesNotDifferFromItself() {
    Map<String, Object> unit = units(Run.of("compare", DINSOS, "--format json")).get(0);
    assertThat(unit).containsEntry("change", "0/1").containsEntry("indexChanged", "false")
        .containsEntry("categoryChanged", "false").containsEntry("indicators", List.of()).containsEntry("policy", Map.of());
    assertThat(unit).containsEntry("direction", "same");
    assertThat(Run.of("compare", DINSOS, "--lang en").out())
        .contains("Units: 1; index or category changed: 0, category changed: 0.").doesNotContain("Rules that differ", "Before");
  }

  @Test
  void twoPeriodsAreTwoSides() {
    Path next = nextYear("1: 3", "1: 5");
    Map<String, Object> unit = units(Run.of("compare", DINSOS, "--with", next, "--format json --lang en")).get(0);
    assertThat(Sheets.object(unit.get("before"))).containsEntry("period", "2025").containsEntry("source", DINSOS.toString());
    assertThat(Sheets.object(unit.get("after"))).containsEntry("period", "2026").containsEntry("source", next.toString());
    assertThat(Sheets.objects(unit.get("indicators"))).singleElement().satisfies(indicator -> {
      assertThat(indicator).containsEntry("code", "1.a.Ak").containsEntry("before", "level 3").containsEntry("after", "level 5")
          .containsEntry("byRule", "0/1");
      assertThat(ratio(indicator, "byLevel")).isEqualTo(ratio(unit, "change")).isEqualTo(Ratio.of(2 * 24 * 17 * 3, 40_000));
    });
    String text = Run.of("compare", DINSOS, "--with", next, "--lang en").out();
    assertThat(text).contains("rose", "+0.0612", "1.a.Ak: level 3: ", " -> level 5: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "md"})
  void speaksBothLanguages(String format) {
    Run id = Run.of("compare", Sheets.SULBAR, "--to-policy indicator_weights=equal --format", format);
    Run en = Run.of("compare", Sheets.SULBAR, "--to-policy indicator_weights=equal --lang en --format", format);
    assertThat(id.exit()).isZero();
    assertThat(en.exit()).isZero();
    assertThat(id.out()).contains("Perbandingan", "Aturan yang berbeda", "Poin karena aturan", "naik", "turun")
        .doesNotContain("Points by rule");
    assertThat(en.out()).contains("Comparison", "Rules that differ", "Points by rule", "rose", "fell")
        .doesNotContain("Poin karena");
  }

  @Test
  void anotherEditionTakesOverWhatItShares() {
    Map<String, Object> unit = units(Run.of("compare", RSUD, "--to-edition pekppp-2022-b --format json --lang en")).get(0);
    assertThat(Sheets.object(unit.get("after"))).containsEntry("instrument", "pekppp-2022-b").containsEntry("ipp", null);
    assertThat(unit).containsEntry("change", null);
    List<Map<String, Object>> indicators = Sheets.objects(unit.get("indicators"));
    assertThat(indicators).anySatisfy(indicator -> assertThat(indicator.get("before")).isNull());
    assertThat(indicators).anySatisfy(indicator -> assertThat(indicator.get("after")).isNull());
    assertThat(Sheets.object(unit.get("policy"))).containsKey("indicator_weights");
  }

  @Test
  void aUnitOnOneSideOnlyIsNamed() {
    Run run = Run.of("compare", DINSOS, RSUD, "--with", DINSOS, "--format json --lang en");
    assertThat(units(run)).hasSize(1);
    assertThat(Sheets.objects(run.json().get("problems"))).singleElement().satisfies(problem ->
        assertThat(problem).containsEntry("code", "unit-one-side").containsEntry("message", "unit rsud is on one side only")
            .containsEntry("file", RSUD.toString()));
    assertThat(Run.of("compare", DINSOS, "--with", DINSOS, RSUD).out()).contains("unit rsud hanya ada di satu sisi");
  }

  @Test
  void nothingInCommonIsAFault() {
    Run run = Run.of("compare", DINSOS, "--with", RSUD, "--lang en");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("unit dinsos is on one side only [unit-one-side]", "unit rsud is on one side only [unit-one-side]");
  }

  @Test
  void aUnitTwiceOnOneSideIsAFaultAndTheFirstIsCompared() {
    Path again = file("again.yaml", text(DINSOS));
    Run run = Run.of("compare", DINSOS, again, "--with", DINSOS, "--format json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.jsonProblems()).extracting(problem -> problem.get("code")).containsExactly("unit-twice");
    assertThat(Sheets.objects(run.json().get("units"))).hasSize(1);
  }

  @Test
  void faultyChoicesAndFilesAreSaid() {
    Run choice = Run.of("compare", DINSOS, "--to-policy rounding=guess");
    assertThat(choice.exit()).isEqualTo(2);
    assertThat(choice.err()).contains("[policy-value-unknown]");
    assertThat(choice.out()).isEmpty();
    Run edition = Run.of("compare", DINSOS, "--to-edition pekppp-1999");
    assertThat(edition.exit()).isEqualTo(2);
    assertThat(edition.err()).contains("[edition-unknown]");
    Run file = Run.of("compare", DINSOS, Sheets.FAULTY, "--format json");
    assertThat(file.exit()).isEqualTo(2);
    assertThat(file.jsonProblems()).extracting(problem -> problem.get("file")).containsOnly(Sheets.FAULTY.toString());
    assertThat(Sheets.objects(file.json().get("units"))).hasSize(1);
    assertThat(Run.of("compare", DINSOS, "--with", Sheets.FAULTY).err()).contains("[level-out-of-range]");
    assertThat(Run.of("compare").exit()).isEqualTo(2);
  }

  @Test
  void aPolicyForBothSidesDiffersOnNone() {
    Run run = Run.of("compare", DINSOS, "--policy rounding=three_decimals --to-policy rounding_mode=half_even --format json");
    assertThat(Sheets.object(units(run).get(0).get("policy"))).containsOnlyKeys("rounding_mode");
    assertThat(Sheets.object(units(run).get(0).get("before")).get("ipp").toString()).hasSize(5);
  }
}
