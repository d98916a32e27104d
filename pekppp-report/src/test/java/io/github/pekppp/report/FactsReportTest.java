package io.github.pekppp.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.bridge.RecordFacts;
import io.github.pekppp.calendar.WorkingCalendar;
import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.records.UnitRecords;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Sheets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The report of facts from records speaks of these facts alone. */
class FactsReportTest {

  private static final Instrument EDITION = Editions.pekppp2022A();
  private static final UnitRecords RECORDS =
      Shapes.UNIT_RECORDS.readOrThrow("records.yaml", Sheets.bytes(Path.of("samples", "records", "rsud-2025.yaml")));
  private static final RecordFacts FACTS = RecordFacts.of(
      Editions.recordBridge(EDITION.id()).orElseThrow(), RECORDS, LocalDate.of(2025, 6, 30), WorkingCalendar.of(List.of()));

  @Test
  void theIndexIsThatOfTheFacts() {
    String shown = TextRenderer.render(FactsReport.of(RECORDS.unit(), EDITION, FACTS).blocks(Language.EN));
    Assessment facts = Assessment.builder(EDITION).records(FACTS).buildOrThrow();
    assertThat(shown).contains("IPP by these facts: " + Figures.index(ClaimReview.of(Scorer.of(EDITION), facts).result()));
  }
}
