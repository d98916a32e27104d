package io.github.pekppp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.worksheet.Sheets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Templates are written as workbooks, and filled-in ones are read wherever worksheets are. */
class TemplateCommandTest {

  private static final String RSUD = Sheets.SULBAR.resolve("rsud.yaml").toString();

  @Test
  void aTemplateIsWrittenOnceAndNeverOverWhatIsThere(@TempDir Path work) {
    String file = work.resolve("t.xlsx").toString();
    Run written = Run.of("template", "pekppp-2022-b", "--xlsx", "--lang", "en", "--policy", "rounding=three_decimals", "--out", file);
    assertThat(written.exit()).isZero();
    assertThat(written.out()).isEqualToIgnoringNewLines(file);
    assertThat(Path.of(file)).isNotEmptyFile();
    Run again = Run.of("template", "--xlsx", "--out", file);
    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.err()).contains("file-exists");
  }

  @Test
  void aFilledInWorkbookIsGradedLikeTheWorksheet(@TempDir Path work) throws Exception {
    Path file = work.resolve("rsud.xlsx");
    assertThat(Run.of("template", "--xlsx", "--from", RSUD, "--out", file.toString()).exit()).isZero();
    Files.write(work.resolve("~$rsud.xlsx"), new byte[] {1});
    for (String command : new String[] {"grade", "explain", "recap", "plan"}) {
      Run workbook = Run.of(command, command.equals("recap") ? work.toString() : file.toString());
      Run worksheet = Run.of(command, RSUD);
      assertThat(workbook.exit()).as(workbook.err()).isZero();
      assertThat(workbook.out()).isEqualTo(worksheet.out());
    }
    assertThat(Run.of("compare", RSUD, "--with", file.toString()).exit()).isZero();
  }

  @Test
  void faultsAreToldByCellInTextAndJson(@TempDir Path work) throws Exception {
    Path file = work.resolve("t.xlsx");
    assertThat(Run.of("template", "--xlsx", "--out", file.toString()).exit()).isZero();
    Run graded = Run.of("grade", file.toString(), "--format", "json");
    assertThat(graded.exit()).isEqualTo(2);
    assertThat(graded.err()).contains("\"cell\" : \"Unit!C8\"").contains("cell-empty");
  }

  @Test
  void anEditionThatContradictsTheWorksheetIsRefused(@TempDir Path work) {
    String file = work.resolve("t.xlsx").toString();
    Run other = Run.of("template", "pekppp-2022-b", "--xlsx", "--from", RSUD, "--out", file, "--lang", "en");
    assertThat(other.exit()).isEqualTo(2);
    assertThat(other.err()).contains("template-edition").contains("pekppp-2022-b").contains("pekppp-2022-a");
    assertThat(Path.of(file)).doesNotExist();
    assertThat(Run.of("template", "pekppp-2022-a", "--xlsx", "--from", RSUD, "--out", file).exit()).isZero();
  }

  @Test
  void faultsOfTheCommandLineSayWhatMayBeAsked(@TempDir Path work) throws Exception {
    String file = work.resolve("t.xlsx").toString();
    assertThat(Run.of("template", "--xlsx", "--respondents", "0", "--out", file, "--lang", "en").err()).contains("no room for 0: a workbook holds 1..2000");
    assertThat(Run.of("template", "--xlsx", "--respondents", "3", "--from", RSUD, "--out", file, "--lang", "en").err())
        .contains("no room for 15: a workbook holds 1..3");
    assertThat(Run.of("template", "--xlsx", "nope", "--out", file).err()).contains("EDITION: ").doesNotContain("ID: ");
    Files.write(work.resolve("cut.XLSX"), new byte[] {'P', 'K'});
    assertThat(Run.of("grade", work.resolve("cut.XLSX").toString()).err()).contains("workbook-cut");
  }

  @Test
  void whatCannotBeWrittenIsAFaultOfTheInput(@TempDir Path work) {
    String file = work.resolve("t.xlsx").toString();
    assertThat(Run.of("template", "--out", file).err()).contains("template-kind");
    assertThat(Run.of("template", "--xlsx", "--respondents", "0", "--out", file).err()).contains("workbook-room");
    assertThat(Run.of("template", "--xlsx", "--evaluators", "10", "--out", file).err()).contains("workbook-room");
    assertThat(Run.of("template", "pekppp-1999", "--xlsx", "--out", file).err()).contains("edition-unknown");
    assertThat(Run.of("template", "--xlsx", "--out", work.resolve("no/such/t.xlsx").toString()).err()).contains("file-unwritable");
    assertThat(Path.of(file)).doesNotExist();
  }
}
