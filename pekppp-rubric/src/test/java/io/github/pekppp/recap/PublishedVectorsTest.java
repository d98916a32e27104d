package io.github.pekppp.recap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.Vectors;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.Units;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published indices and categories of 2017 to 2025. */
class PublishedVectorsTest {

  /** Rows whose note says that the report slipped: R46 prints an A+, which does not exist; R55 calls a 2.24 a C. */
  private static final Set<String> SLIPS = Set.of("R46", "R55");

  static List<Map<String, String>> rows() {
    return Vectors.read("published-ipp.csv");
  }

  static List<Map<String, String>> sound() {
    return rows().stream().filter(row -> !SLIPS.contains(row.get("id"))).toList();
  }

  @Test
  void thereAreRowsAndTheSlipsAreAmongThem() {
    assertThat(rows()).hasSize(64);
    assertThat(rows()).extracting(row -> row.get("id")).containsAll(SLIPS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sound")
  void thePublishedCategoryIsThatOfTheIndex(Map<String, String> row) {
    Grade grade = Units.EDITION.grades().grade(Ratio.parse(row.get("ipp")).orElseThrow());
    if (!row.get("category_reported").isEmpty()) {
      assertThat(grade.letter()).isEqualTo(row.get("category_reported"));
    }
    String label = row.get("label_reported").toLowerCase(Locale.ROOT);
    assertThat(List.of(grade.label().id().toLowerCase(Locale.ROOT), grade.label().en().toLowerCase(Locale.ROOT)))
        .anySatisfy(known -> assertThat(known).startsWith(label));
  }

  @Test
  void theSlipsOfTheReportsAreNotReproduced() {
    assertThat(Units.EDITION.grades().grade(Ratio.parse("4.60").orElseThrow()).letter()).isEqualTo("A");
    assertThat(Units.EDITION.grades().grade(Ratio.parse("2.24").orElseThrow()).letter()).isEqualTo("C-");
  }

  @Test
  void slemanIsTheMeanOfItsLoci() {
    assertThat(agency("4.59", "4.66", "4.63").ipp()).hasToString("Optional[4.63]");
    assertThat(agency("4.59", "4.66", "4.63").category().orElseThrow().letter()).isEqualTo("A");
  }

  @Test
  void madiunIsTheMeanOfItsLociOnlyBeforeTheyAreRounded() {
    assertThat(agency("4.73", "4.63", "4.63").ipp()).hasToString("Optional[4.66]"); // published: 4.67
    assertThat(agency("4.734", "4.634", "4.634").ipp()).hasToString("Optional[4.67]"); // print as 4.73 4.63 4.63
    AgencyIndex rounded = AgencyIndex.ofOrThrow(
        units("4.734", "4.634", "4.634"), Units.policy("agency_mean_of", "rounded_units"), Units.EDITION.grades());
    assertThat(rounded.ipp()).hasToString("Optional[4.66]");
  }

  @Test
  void malangDoesNotReproduceFromItsLoci() {
    assertThat(agency("4.73", "4.69", "4.55").ipp()).hasToString("Optional[4.66]"); // published: 4.57 and 4.54
  }

  @Test
  void polri2021FitsAWeightedMeanWithTheWeightThatWasFound() {
    List<UnitIndex> units = List.of(
        unit("SIM", "3.78").weighted(Ratio.percent(31)),
        unit("SKCK", "3.62").weighted(Ratio.percent(69)));
    assertThat(AgencyIndex.ofOrThrow(units, Units.policy("agency_mean", "weighted"), Units.EDITION.grades()).ipp())
        .hasToString("Optional[3.67]");
  }

  @Test
  void theValueOfAHundredIsTwentyTimesTheExactIndex() {
    assertThat(Index.of(Score.parse("5.00").orElseThrow()).onHundred()).isEqualTo("100.00");
    assertThat(new Index(Score.parse("4.951").orElseThrow(), new Rounding(2, RoundingMode.HALF_UP)).onHundred())
        .isEqualTo("99.02"); // published beside 4.95
  }

  private static AgencyIndex agency(String... indices) {
    return AgencyIndex.ofOrThrow(units(indices), Units.policy(), Units.EDITION.grades());
  }

  private static List<UnitIndex> units(String... indices) {
    return IntStream.range(0, indices.length).mapToObj(i -> unit("unit " + i, indices[i])).toList();
  }

  private static UnitIndex unit(String name, String index) {
    return UnitIndex.of(name, Index.of(Score.parse(index).orElseThrow()));
  }
}
