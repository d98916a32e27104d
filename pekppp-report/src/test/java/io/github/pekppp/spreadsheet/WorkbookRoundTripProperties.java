package io.github.pekppp.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.edition.Editions;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Sheets;
import io.github.pekppp.worksheet.Worksheet;
import io.github.pekppp.worksheet.WorksheetReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is written into a workbook is read back as it was, and equal workbooks have equal bytes. */
class WorkbookRoundTripProperties {

  private static final WorkbookReader READER = new WorkbookReader(WorksheetReader.standard());

  @Property(tries = 40)
  void aFilledInTemplateSaysWhatTheWorksheetSays(@ForAll long seed, @ForAll Language language) {
    Worksheet unit = new RandomWorksheets(seed).any();
    Worksheet read = READER.readOrThrow("unit.xlsx", EvaluationWorkbook.of(unit).writeOrThrow(language));
    assertThat(read.assessment()).isEqualTo(unit.assessment());
    assertThat(read.locus()).isEqualTo(unit.locus());
    assertThat(read.policy()).isEqualTo(unit.policy());
    assertThat(read.weight()).isEqualTo(unit.weight());
    assertThat(read.note()).isEqualTo(unit.note());
    assertThat(read.score()).isEqualTo(unit.score());
  }

  @Property(tries = 5)
  void equalWorkbooksHaveEqualBytes(@ForAll long seed, @ForAll Language language) {
    Worksheet unit = new RandomWorksheets(seed).any();
    assertThat(EvaluationWorkbook.of(unit).writeOrThrow(language)).isEqualTo(EvaluationWorkbook.of(unit).writeOrThrow(language));
  }

  @Test
  void theSamplesGiveTheSameResultAsWorkbooks() {
    for (var sample : Sheets.samples()) {
      Worksheet unit = Sheets.read(sample);
      Worksheet read = READER.readOrThrow("unit.xlsx", EvaluationWorkbook.of(unit).writeOrThrow(Language.ID));
      assertThat(read.score()).isEqualTo(unit.score());
      assertThat(read.selfReport()).isEqualTo(unit.selfReport());
      assertThat(read.review()).isEqualTo(unit.review());
    }
  }

  @Test
  void theAnswersToTheFormAsPrintedAreReadBack() {
    Worksheet unit = Sheets.read(Sheets.small("f01: {1: {sp_exists: true}}", "f01_answers: {3: {sp_published: true, media: [website, sippn]}}"));
    Worksheet read = READER.readOrThrow("unit.xlsx", EvaluationWorkbook.of(unit).writeOrThrow(Language.EN));
    assertThat(unit.selfReport()).isPresent();
    assertThat(read.selfReport()).isEqualTo(unit.selfReport());
    assertThat(read.assessment()).isEqualTo(unit.assessment());
  }

  @Test
  void whoAnswersNothingIsNoRespondentInAnyForm() {
    String silent = "[" + "null, ".repeat(13) + "null]";
    String answers = "[5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5, null]";
    Worksheet unit = Sheets.read(Sheets.small("f03: [" + answers + "]", "f03: [" + silent + ", " + answers + ", {}, " + silent + "]"));
    assertThat(unit.assessment().responses()).hasSize(1);
    Worksheet read = READER.readOrThrow("unit.xlsx", EvaluationWorkbook.of(unit).writeOrThrow(Language.EN));
    assertThat(read.assessment()).isEqualTo(unit.assessment());
  }

  @Test
  void anEmptyTemplateOfEveryEditionLacksOnlyWhatPeopleFillIn() {
    for (String id : Editions.ids()) {
      byte[] template = EvaluationWorkbook.template(Scorer.of(Editions.find(id).orElseThrow())).writeOrThrow(Language.ID);
      assertThat(READER.read("t.xlsx", template).getError()).extracting(problem -> problem.line(Language.EN))
          .containsExactly(
              "t.xlsx:Unit!C8: period: Periode (tahun) is not filled in",
              "t.xlsx:Unit!C10: agency.name: Instansi is not filled in",
              "t.xlsx:Unit!C11: agency.kind: Jenis instansi is not filled in",
              "t.xlsx:Unit!C13: unit.id: Id unit is not filled in",
              "t.xlsx:Unit!C14: unit.name: Unit penyelenggara is not filled in",
              "t.xlsx:Unit!C15: unit.service_type: Jenis layanan is not filled in",
              "t.xlsx:Unit!C16: unit.mode: Cara layanan is not filled in");
    }
  }
}
