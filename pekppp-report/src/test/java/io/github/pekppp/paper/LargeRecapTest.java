package io.github.pekppp.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.pekppp.layout.Block;
import io.github.pekppp.spreadsheet.TableWorkbook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nobody is lost in the recap of a large agency. */
class LargeRecapTest {

  private static final int UNITS = 1_000;
  private static final LargeRecap LARGE = LargeRecap.of(UNITS);

  @Test
  void everyUnitStandsInEveryForm() {
    assertThat(LARGE.csv().lines()).hasSize(1 + UNITS);
    assertThat(LARGE.html()).contains("id=\"heat-map-25\"").contains("id=\"changes-25\"");
    assertThatCode(LARGE::xlsx).doesNotThrowAnyException();
  }

  /** Charts go on from page to page; a workbook has the rows of all of them on one sheet. */
  @Test
  void aWorkbookHasEachTableOnce() {
    List<TableWorkbook.Named> tables = TableWorkbook.tables(LARGE.document());
    assertThat(tables).extracting(TableWorkbook.Named::name).doesNotHaveDuplicates()
        .contains("Peringkat unit", "Nilai aspek tiap unit", "Perubahan sejak tahun lalu");
    assertThat(tables).filteredOn(table -> List.of("Peringkat unit", "Nilai aspek tiap unit", "Perubahan sejak tahun lalu").contains(table.name()))
        .extracting(TableWorkbook.Named::table)
        .extracting(Block.Table::rows)
        .allSatisfy(rows -> assertThat(rows).hasSize(UNITS));
  }
}
