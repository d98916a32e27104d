package io.github.pekppp.recap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.scoring.Status;
import io.github.pekppp.scoring.Units;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgencyIndexTest {

  private static UnitIndex unit(String id, String index) {
    return UnitIndex.of(id, Index.of(Score.parse(index).orElseThrow()));
  }

  private static UnitIndex weighted(String id, String index, long weight) {
    return unit(id, index).weighted(Ratio.of(weight));
  }

  private static UnitIndex without(String id) {
    return UnitIndex.withoutIndex(id);
  }

  private static AgencyIndex index(List<UnitIndex> units, String... policy) {
    return AgencyIndex.ofOrThrow(units, Units.policy(policy), Units.EDITION.grades());
  }

  private static List<Problem> problems(List<UnitIndex> units, String... policy) {
    return AgencyIndex.of(units, Units.policy(policy), Units.EDITION.grades()).getError();
  }

  @Test
  void isThePlainMeanOfTheUnitsRoundedAtTheEnd() {
    AgencyIndex agency = index(List.of(unit("a", "4.504"), unit("b", "4.506")));
    assertThat(agency.ipp().orElseThrow().exact()).hasToString("901/200");
    assertThat(agency.ipp()).hasToString("Optional[4.51]");
    assertThat(agency.category().orElseThrow().letter()).isEqualTo("A");
    assertThat(agency.status()).isEqualTo(Status.FINAL);
    assertThat(index(List.of(unit("a", "4.504"), unit("b", "4.506")), "between_bands", "printed_only").category()).isEmpty();
  }

  @Test
  void aUnitWithoutAnIndexIsLeftOutAndNamedNotCountedAsZero() {
    // the mistake seen elsewhere: 4.5, 4.5 and nothing make 3.00
    AgencyIndex agency = index(List.of(unit("a", "4.5"), unit("b", "4.5"), without("c")));
    assertThat(agency.ipp()).hasToString("Optional[4.50]");
    assertThat(agency.status()).isEqualTo(Status.PROVISIONAL);
    assertThat(agency.remarks()).extracting(Problem::toString)
        .containsExactly("units[3]: unit c has no index yet and does not count [unit-without-index]");
    assertThat(agency.units().get(2).share()).isEqualTo(Ratio.ZERO);
  }

  @Test
  void anAgencyWithoutAnyIndexHasNone() {
    AgencyIndex agency = index(List.of(without("a")));
    assertThat(agency.ipp()).isEmpty();
    assertThat(agency.category()).isEmpty();
    assertThat(agency.status()).isEqualTo(Status.INCOMPLETE);
    assertThat(agency.remarks()).extracting(Problem::code).containsExactly("units-none", "unit-without-index");
    assertThat(index(List.of()).status()).isEqualTo(Status.INCOMPLETE);
  }

  @Test
  void theIndexIsNotFinalWhileThatOfAUnitIsNot() {
    IppResult provisional = Units.score(Units.marked(Units.all(4)));
    AgencyIndex agency = index(List.of(UnitIndex.of("a", provisional), unit("b", "4")));
    assertThat(agency.status()).isEqualTo(Status.PROVISIONAL);
    assertThat(agency.remarks()).extracting(Problem::code).containsExactly("unit-provisional");
    assertThat(agency.units().get(0).unit().result()).contains(provisional);
  }

  @Test
  void unitsComputedByDifferentRulesMakeNoFinalIndex() {
    UnitIndex listed = UnitIndex.of("a", Units.score(Units.answered(Units.marked(Units.all(4)), 10, 4)));
    UnitIndex equal = UnitIndex.of(
        "b", Units.score(Units.answered(Units.marked(Units.all(4)), 10, 4), "indicator_weights", "equal"));
    assertThat(AgencyIndex.of(List.of(listed, listed), Scorer.of(Units.EDITION)).isInvalid()).isTrue();
    AgencyIndex mixed = AgencyIndex.of(List.of(listed, equal), Scorer.of(Units.EDITION)).get();
    assertThat(mixed.status()).isEqualTo(Status.PROVISIONAL);
    assertThat(mixed.remarks()).extracting(Problem::toString).containsExactly(
        "units[2]: unit b was computed by other rules than the first unit: indicator_weights=equal [unit-policy-differs]");
    UnitIndex bare = unit("c", "4");
    assertThat(AgencyIndex.of(List.of(bare, listed, equal), Scorer.of(Units.EDITION)).get().status())
        .isEqualTo(AgencyIndex.of(List.of(listed, equal, bare), Scorer.of(Units.EDITION)).get().status())
        .isEqualTo(Status.PROVISIONAL);
    assertThat(mixed.units().get(0).category().orElseThrow().letter()).isEqualTo("B");
  }

  @Test
  void aUnitHasAName() {
    assertThatThrownBy(() -> unit(" ", "3")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void unitsCanBeWeighted() {
    List<UnitIndex> units = List.of(weighted("a", "3", 3), weighted("b", "5", 1));
    assertThat(index(units, "agency_mean", "weighted").ipp()).hasToString("Optional[3.50]");
    assertThat(index(units).ipp()).hasToString("Optional[4.00]"); // weights are ignored by the plain mean
  }

  @Test
  void theUnitsPointsAddUpToTheExactIndex() {
    List<UnitIndex> units = List.of(weighted("a", "3.333", 3), weighted("b", "4.1", 2), weighted("c", "1/3", 5));
    for (String mean : List.of("plain_mean", "weighted")) {
      for (String of : List.of("exact_units", "rounded_units")) {
        AgencyIndex agency = index(units, "agency_mean", mean, "agency_mean_of", of);
        Ratio points = agency.units().stream().map(UnitShare::points).reduce(Ratio.ZERO, Ratio::plus);
        assertThat(points).isEqualTo(agency.ipp().orElseThrow().exact().ratio());
        assertThat(Serialized.copyOf(agency)).isEqualTo(agency);
      }
    }
  }

  @Test
  void roundedUnitsAreRoundedByThePolicy() {
    List<UnitIndex> units = List.of(unit("a", "4.005"), unit("b", "4.005"));
    assertThat(index(units, "agency_mean_of", "rounded_units").ipp()).hasToString("Optional[4.01]");
    assertThat(index(units, "agency_mean_of", "rounded_units", "rounding_mode", "half_even").ipp())
        .hasToString("Optional[4.00]");
  }

  @Test
  void faultyUnitsAreReportedAllAtOnce() {
    assertThat(problems(List.of(unit("a", "3"), unit("a", "4"), weighted("b", "3", 0)), "agency_mean", "weighted"))
        .extracting(Problem::toString)
        .containsExactly(
            "units[1]: unit a has no weight, but agency_mean=weighted [unit-weight-missing]",
            "units[2]: unit a appears more than once [unit-duplicate]",
            "units[2]: unit a has no weight, but agency_mean=weighted [unit-weight-missing]",
            "units[3]: weight 0/1 must be above 0 [unit-weight-range]");
    assertThatThrownBy(() -> index(List.of(unit("a", "3"), unit("a", "4")))).isInstanceOf(ProblemException.class);
  }
}
