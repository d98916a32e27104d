package io.github.pekppp.selection;

import static io.github.pekppp.selection.Units.SLEMAN;
import static io.github.pekppp.selection.Units.SULBAR;
import static io.github.pekppp.selection.Units.unit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.evaluation.Scheme;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.locus.ServiceType;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocusSelectionTest {

  private static final Candidate DINSOS = unit(SULBAR, "dinsos", ServiceType.GOODS, "3.9");
  private static final Candidate RSUD = unit(SULBAR, "rsud", ServiceType.SERVICE, "3.2");
  private static final Candidate PUSKESMAS = unit(SULBAR, "puskesmas", ServiceType.SERVICE, "4.1");
  private static final Candidate KLINIK = unit(SULBAR, "klinik", ServiceType.SERVICE);
  private static final Candidate SAMSAT = unit(SULBAR, "samsat", ServiceType.ADMINISTRATIVE);
  private static final Candidate DUKCAPIL = unit(SULBAR, "dukcapil", ServiceType.ADMINISTRATIVE);
  private static final List<Candidate> UNITS = List.of(SAMSAT, RSUD, DINSOS, KLINIK, PUSKESMAS, DUKCAPIL);

  private static List<String> reasons(LocusSelection selection) {
    return selection.chosen().stream()
        .map(unit -> unit.candidate().unit().id() + ": " + unit.reason().en())
        .toList();
  }

  @Test
  void aDecreeNamesTheLoci() {
    SelectionRule decree = new SelectionRule.ByDecree(
        "Keputusan Bupati 12/2025", LocalDate.of(2025, 3, 31),
        List.of(RSUD.ref(), DINSOS.ref(), new UnitRef("Sulawesi Barat", "pdam"), RSUD.ref()));
    LocusSelection selection = LocusSelection.ofOrThrow(decree, UNITS);
    assertThat(reasons(selection)).containsExactly(
        "dinsos: named by Keputusan Bupati 12/2025 of 2025-03-31", "rsud: named by Keputusan Bupati 12/2025 of 2025-03-31");
    assertThat(selection.remarks()).extracting(Problem::toString).containsExactly(
        "units[3]: unit Sulawesi Barat/pdam is named by the decree but not known [unit-unknown]",
        "units[4]: unit Sulawesi Barat/rsud is named more than once by the decree [unit-named-twice]");
    assertThat(selection.chosen().get(0).reason().id())
        .isEqualTo("ditetapkan dengan Keputusan Bupati 12/2025 tanggal 2025-03-31");
    assertThat(Serialized.copyOf(selection)).isEqualTo(selection);
  }

  @Test
  void everyUnitIsChosenBySelfRunEvaluations() {
    LocusSelection selection = LocusSelection.ofOrThrow(new SelectionRule.AllUnits(), UNITS);
    assertThat(selection.units()).extracting(UnitRef::unit)
        .containsExactly("dinsos", "dukcapil", "klinik", "puskesmas", "rsud", "samsat");
    assertThat(selection.remarks()).isEmpty();
    assertThat(reasons(selection)).contains("rsud: all units");
  }

  @Test
  void ofEachServiceTypeTheUnitWithTheLowestIndexIsChosen() {
    LocusSelection selection = LocusSelection.ofOrThrow(new SelectionRule.OnePerServiceType(), UNITS);
    assertThat(reasons(selection)).containsExactly(
        "dinsos: the only unit of service type Goods",
        "dukcapil: service type Administrative: no unit has an index of last year, first id",
        "rsud: index last year 3.20, the lowest of service type Service");
    assertThat(selection.remarks()).extracting(Problem::toString).containsExactly(
        "agencies[Sulawesi Barat].klinik: unit Sulawesi Barat/klinik has no index of last year and is not ranked"
            + " [last-year-missing]");
  }

  @Test
  void anAgencyWithoutAUnitOfAServiceTypeIsNamed() {
    Candidate other = unit(SLEMAN, "rsud", ServiceType.SERVICE);
    LocusSelection selection =
        LocusSelection.ofOrThrow(new SelectionRule.OnePerServiceType(), List.of(DINSOS, RSUD, SAMSAT, other));
    assertThat(selection.units()).containsExactly(other.ref(), DINSOS.ref(), RSUD.ref(), SAMSAT.ref());
    assertThat(selection.remarks()).extracting(Problem::toString).containsExactly(
        "agencies.Sleman: Sleman has no unit of service type Goods [service-type-none]",
        "agencies.Sleman: Sleman has no unit of service type Administrative [service-type-none]");
    assertThat(selection.remarks()).noneMatch(Problem::isError);
  }

  @Test
  void theLowestOfLastYearAreRankedWithinTheirAgency() {
    Candidate low = unit(SLEMAN, "a", ServiceType.SERVICE, "1.5");
    LocusSelection selection = LocusSelection.ofOrThrow(
        new SelectionRule.LowestLastYear(2), List.of(PUSKESMAS, KLINIK, DINSOS, RSUD, low));
    assertThat(reasons(selection)).containsExactly(
        "a: index last year 1.50, number 1 from the lowest",
        "dinsos: index last year 3.90, number 2 from the lowest",
        "rsud: index last year 3.20, number 1 from the lowest");
    assertThat(selection.remarks()).extracting(Problem::code).containsExactly("units-too-few", "last-year-missing");
    assertThat(selection.remarks().get(0).message().en())
        .isEqualTo("Sleman has only 1 units with an index of last year, asked for 2");
  }

  @Test
  void equalIndicesAreToldApartById() {
    List<Candidate> equal = List.of(
        unit(SULBAR, "b", ServiceType.GOODS, "3"),
        unit(SULBAR, "a", ServiceType.GOODS, "3.000"),
        unit(SULBAR, "c", ServiceType.GOODS, "3"));
    assertThat(LocusSelection.ofOrThrow(new SelectionRule.LowestLastYear(2), equal).units())
        .extracting(UnitRef::unit).containsExactly("a", "b");
    assertThat(LocusSelection.ofOrThrow(new SelectionRule.LowestLastYear(3), equal).remarks()).isEmpty();
  }

  @Test
  void aUnitGivenTwiceIsAProblem() {
    List<Candidate> twice = List.of(RSUD, DINSOS, RSUD);
    assertThat(LocusSelection.of(new SelectionRule.AllUnits(), twice).getError()).extracting(Problem::toString)
        .containsExactly("candidates[3]: unit Sulawesi Barat/rsud appears more than once [candidate-duplicate]");
    assertThatThrownBy(() -> LocusSelection.ofOrThrow(new SelectionRule.AllUnits(), twice)).isInstanceOf(ProblemException.class);
  }

  @Test
  void chosenUnitsBecomeLoci() {
    Locus locus = LocusSelection.ofOrThrow(new SelectionRule.AllUnits(), List.of(RSUD))
        .loci(EvaluationPeriod.of(2025), Scheme.SELF_RUN).get(0);
    assertThat(UnitRef.of(locus)).isEqualTo(RSUD.ref());
    assertThat(locus.period()).isEqualTo(EvaluationPeriod.of(2025));
    assertThat(locus.scheme()).contains(Scheme.SELF_RUN);
    assertThat(locus.evaluators()).isEmpty();
  }

  @Test
  void rulesSayWhatTheyDo() {
    assertThat(new SelectionRule.OnePerServiceType().text().id()).isEqualTo("satu unit per jenis layanan");
    assertThat(new SelectionRule.LowestLastYear(3).text().en()).isEqualTo("the 3 units with the lowest index last year");
    assertThatThrownBy(() -> new SelectionRule.LowestLastYear(0)).hasMessageContaining("units: 0");
    assertThatThrownBy(() -> new SelectionRule.ByDecree(" ", LocalDate.EPOCH, List.of())).hasMessageContaining("reference");
  }
}
