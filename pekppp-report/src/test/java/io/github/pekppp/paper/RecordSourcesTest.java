package io.github.pekppp.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.calendar.WorkingCalendar;
import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Document;
import io.github.pekppp.report.MarkdownRenderer;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Sheets;
import io.github.pekppp.worksheet.Worksheet;
import io.github.pekppp.worksheet.WorksheetReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An evaluation report names the records of the unit that its facts came from, beside marks too. */
class RecordSourcesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
  private static final Path FOLDER = Path.of("samples", "records");
  private static final WorksheetReader READER = WorksheetReader.standard().withRecords(
      Shapes.UNIT_RECORDS.readOrThrow("records.yaml", Sheets.bytes(FOLDER.resolve("rsud-2025.yaml"))), DAY, WorkingCalendar.of(List.of()));

  private static Document report(String more) {
    String sheet = new String(Sheets.bytes(FOLDER.resolve("rsud-2025-f01.yaml")), StandardCharsets.UTF_8);
    Worksheet worksheet = READER.readOrThrow("rsud-2025-f01.yaml", Sheets.bytes(sheet + more));
    return EvaluationReport.of(worksheet, DAY).build().document(Language.EN);
  }

  private static List<List<String>> facts(Document report, int indicator) {
    Block.Table table = new Contents(report).tables("indicator-" + indicator + "-facts").get(0);
    return table.rows().stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }

  @Test
  void everyFactNamesItsRecordsBesideMarksToo() {
    Document marked = report("\nf02: {5: 3}\n");
    assertThat(facts(marked, 5)).allSatisfy(row -> assertThat(row).hasSize(3));
    assertThat(facts(marked, 5).get(0).get(2)).isEqualTo(
        "Service pledge \"Maklumat Pelayanan RSUD\" (maklumat); There is a service pledge: yes (written on 2023-01-23)");
    assertThat(facts(report(""), 5)).isEqualTo(facts(marked, 5));
    assertThat(facts(marked, 5).get(1).get(2)).contains("SK Direktur 445/013/RSUD/2023");
    assertThat(facts(marked, 10).get(0)).hasSize(2);
    assertThat(MarkdownRenderer.render(marked)).contains("| Fact | As F-01 has it | Source |", "(maklumat)");
  }

  @Test
  void aReportWithoutRecordsHasNoColumnForThem() {
    assertThat(facts(SamplePapers.evaluation().document(Language.EN), 5)).allSatisfy(row -> assertThat(row).hasSize(2));
  }
}
