package io.github.pekppp.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.followup.ActionPlan;
import io.github.pekppp.followup.FollowUp;
import io.github.pekppp.layout.Block;
import io.github.pekppp.worksheet.Sheets;
import io.github.pekppp.worksheet.Worksheet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables for other programs. */
class ResultTablesTest {

  private static final FollowUp FOLLOW_UP = Shapes.FOLLOW_UP.readOrThrow(
      "rsud-2025.yaml", Sheets.bytes(Path.of("samples", "follow-up", "rsud-2025.yaml")));

  private static List<String> actions(LocalDate date) {
    List<ActionPlan> plans = FOLLOW_UP.plan().stream().toList();
    return lines(ResultTables.actions(plans, date));
  }

  /** The fields of each line; no field of the samples has a quote or a comma. */
  private static List<String> lines(Block.Table table) {
    return Arrays.stream(CsvText.of(table).split("\r\n")).map(line -> line.replace("\"", "")).toList();
  }

  @Test
  void actionsAreListedAsTheyWereKnownOnTheDay() {
    String unit = ",RTL-rsud-2025,Pemerintah Provinsi Sulawesi Barat,rsud,2025,";
    assertThat(actions(LocalDate.of(2026, 6, 1))).containsExactly(
        "as_of,plan_id,agency,unit_id,period,action,title,recommendations,owner,deadline,state,progress,days_late,indicator,from_level,"
            + "to_level,gain,evidence",
        "2026-06-01" + unit + "T1,Mengikuti kompetisi inovasi pelayanan publik,R1,Kepala Bidang Pelayanan,2026-05-31,in_progress,0.5,1,29,"
            + "3,5,0.09,",
        "2026-06-01" + unit + "T2,Laporan aduan triwulanan,R2,Kepala Subbagian Pengaduan,2026-04-15,verified,1,0,,,,,laporan-aduan-2026-1",
        "2026-06-01" + unit + "T3,Kursi ruang tunggu,R3,,2026-08-31,agreed,0,0,,,,,");
    assertThat(actions(LocalDate.of(2026, 6, 30)).get(1)).contains(",2026-06-20,in_progress,0.5,10,");
    assertThat(actions(LocalDate.of(2026, 1, 5)).get(2)).contains(",Kepala Subbagian Humas,2026-04-15,in_progress,0,0,");
  }

  /** A unit without marks is listed by what its own facts give. */
  @Test
  void aUnitWithoutMarksIsListedByItsClaim() {
    Worksheet claimed = Sheets.read(Sheets.small("f02: {1: 4, 2.a.P: 3}\n", ""));
    String row = lines(ResultTables.results(List.of(claimed))).get(1);
    assertThat(row).contains(claimed.review().claim().orElseThrow().status().code() + ",").contains(claimed.score().inputSha256());
    assertThat(lines(ResultTables.indicators(List.of(claimed))))
        .hasSize(1 + claimed.instrument().indicators().size())
        .anyMatch(line -> line.contains(",1.a.Ak,") && line.contains(",open,"));
  }
}
