package io.github.pekppp.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.locus.Agency;
import io.github.pekppp.locus.AgencyKind;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.recap.Ranking;
import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.worksheet.Sheets;
import io.github.pekppp.worksheet.Worksheet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A recap is made of the worksheets of one agency and period. */
class AgencyRecapTest {

  private static final Agency OTHER = Agency.builder().name("Kabupaten Lain").kind(AgencyKind.REGENCY).build();
  private static final List<Worksheet> LAST_YEAR = Sheets.samples().stream()
      .map(sample -> Sheets.read(Path.of("samples", "sulbar-2024").resolve(sample.getFileName())))
      .toList();

  private final List<Worksheet> worksheets = Sheets.samples().stream().map(Sheets::read).toList();

  private List<Worksheet> with(Worksheet last) {
    List<Worksheet> changed = new ArrayList<>(worksheets.subList(0, 2));
    changed.add(last);
    return changed;
  }

  private Worksheet moved(Agency agency, int year) {
    Worksheet last = worksheets.get(2);
    Locus locus = Locus.builder().from(last.locus()).agency(agency).period(EvaluationPeriod.of(year)).build();
    return Worksheet.builder().from(last).locus(locus).build();
  }

  @Test
  void aRecapIsOfAtLeastOneUnit() {
    assertThatThrownBy(() -> AgencyRecap.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("worksheets: none");
  }

  @Test
  void aRecapIsOfOneAgency() {
    assertThatThrownBy(() -> AgencyRecap.of(with(moved(OTHER, 2025))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("worksheets[3]: samsat-majene is of Kabupaten Lain, the first of Pemerintah Provinsi Sulawesi Barat");
  }

  @Test
  void aRecapIsOfOnePeriod() {
    Agency agency = worksheets.get(0).locus().agency();
    assertThatThrownBy(() -> AgencyRecap.of(with(moved(agency, 2024))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("worksheets[3]: samsat-majene is of 2024, the first of 2025");
  }

  @Test
  void lastYearStandsBesideTheAgencyAndEachUnit() {
    AgencyRecap recap = AgencyRecap.of(worksheets, LAST_YEAR).writtenOn(SamplePapers.WRITTEN).build();
    assertThat(recap.lastYear().orElseThrow().units()).hasSize(3);
    assertThat(recap.ranking()).isEqualTo(Ranking.of(recap.index(), recap.lastYear().orElseThrow()));
    assertThat(recap.ranking().units()).allSatisfy(unit -> assertThat(unit.change()).isPresent());
    assertThat(AgencyRecap.of(worksheets).writtenOn(SamplePapers.WRITTEN).build().ranking().units())
        .allSatisfy(unit -> assertThat(unit.change()).isEmpty());
  }

  @Test
  void lastYearIsOfTheSameAgencyInAnEarlierPeriod() {
    assertThatThrownBy(() -> AgencyRecap.of(worksheets, List.of())).hasMessage("lastYear: none");
    assertThatThrownBy(() -> AgencyRecap.of(worksheets, worksheets))
        .hasMessage("lastYear[1]: dinsos is of 2025, which is not before 2025");
    assertThatThrownBy(() -> AgencyRecap.of(worksheets, List.of(moved(OTHER, 2024))))
        .hasMessage("lastYear[1]: samsat-majene is of Kabupaten Lain, the first of Pemerintah Provinsi Sulawesi Barat");
    List<Worksheet> mixed = List.of(LAST_YEAR.get(0), worksheets.get(1));
    assertThatThrownBy(() -> AgencyRecap.of(worksheets, mixed)).hasMessage("lastYear[2]: rsud is of 2025, the first of 2024");
  }

  @Test
  void aUnitIsCountedOnce() {
    assertThatThrownBy(() -> AgencyRecap.of(List.of(worksheets.get(0), worksheets.get(0))))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("unit dinsos appears more than once");
  }

  @Test
  void theIndexHasEveryUnitOfTheWorksheets() {
    AgencyIndex one = AgencyIndex.ofOrThrow(
        List.of(worksheets.get(0).unitIndex(worksheets.get(0).score()), UnitIndex.withoutIndex("lain")),
        worksheets.get(0).policy(), worksheets.get(0).instrument().grades());
    assertThatThrownBy(() -> AgencyRecap.of(worksheets).writtenOn(SamplePapers.WRITTEN).index(one).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("index: without rsud, samsat-majene");
  }
}
