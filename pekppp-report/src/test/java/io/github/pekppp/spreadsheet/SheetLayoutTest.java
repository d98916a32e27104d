package io.github.pekppp.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.edition.Editions;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.text.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The sheets of a template are laid out as the documentation of {@link EvaluationWorkbook} tells those who fill them in by code. */
class SheetLayoutTest {

  private static final Map<String, XlsxSheet> SHEETS = XlsxReader.read("t.xlsx",
      EvaluationWorkbook.template(Scorer.of(Editions.find("pekppp-2022-a").orElseThrow())).withEvaluators(9).writeOrThrow(Language.ID)).get();

  private static String text(String sheet, int row, int column) {
    return SHEETS.get(sheet).cell(row, column).orElseThrow().text();
  }

  @Test
  void keysStandInRowThreeAndColumnA() {
    for (String sheet : new String[] {"Unit", "F-01", "F-01 form", "F-02", "F-03"}) {
      assertThat(text(sheet, 3, 1)).isEqualTo("key");
    }
  }

  @Test
  void theFirstRowsAndColumnsAreThoseThatAreTold() {
    assertThat(text("Unit", 3, 3)).isEqualTo("value");
    assertThat(text("Unit", 7, 1)).isEqualTo("instrument");
    assertThat(text("F-01", 7, 1)).isEqualTo("1");
    assertThat(SHEETS.get("F-01").cell(6, 1)).isEmpty();
    assertThat(text("F-02", 3, 4)).isEqualTo("level.1");
    assertThat(text("F-02", 3, 12)).isEqualTo("level.9");
    assertThat(text("F-02", 3, 13)).isEqualTo("field_check");
    assertThat(text("F-02", 6, 1)).isEqualTo("1");
    assertThat(text("F-03", 3, 2)).isEqualTo(Editions.find("pekppp-2022-a").orElseThrow().questionnaire().orElseThrow().items().get(0).code());
    assertThat(text("F-03", 6, 1)).isEqualTo("1");
  }
}
