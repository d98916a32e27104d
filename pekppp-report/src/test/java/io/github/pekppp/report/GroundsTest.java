package io.github.pekppp.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.bridge.FactOrigin;
import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.json.JsonWriter;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.Worksheet;
import io.github.pekppp.worksheet.WorksheetReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An explanation names the records that facts came from. */
class GroundsTest {

  private static final Instrument EDITION = Editions.pekppp2022A();
  private static final Worksheet SHEET = WorksheetReader.standard().readOrThrow("rsud.yaml", """
      instrument: pekppp-2022-a
      period: 2026
      agency: {name: Pemerintah Provinsi Sulawesi Barat, kind: province, region: "76"}
      unit: {id: rsud, name: RSUD, service_type: service, mode: face_to_face}
      f01: {6: {skm_done: true}}
      """.getBytes(StandardCharsets.UTF_8));

  private static AssessmentBuilder recorded() {
    List<RecordRef> cases = IntStream.rangeClosed(1, 5)
        .mapToObj(number -> new RecordRef(RecordKind.COMPLAINT_CASE, "k" + number, "Antrean"))
        .toList();
    return Assessment.builder(EDITION)
        .fact("6", "skm_done", FactValue.of(true), new FactOrigin(Text.of("berakhir September", "ended in September"),
            List.of(new RecordRef(RecordKind.SURVEY, "skm-2025", "SKM 2025"))))
        .fact("6", "skm_followed_up", FactValue.of(false), new FactOrigin(Text.of("tanpa rencana", "without a plan"), List.of()))
        .fact("28", "sp4n_done_percent", FactValue.of(80), new FactOrigin(Text.of("4 dari 5", "4 of 5"), cases));
  }

  private static ExplainReport report(AssessmentBuilder unit) {
    return new ExplainReport(SHEET, ClaimReview.of(Scorer.of(EDITION), unit.buildOrThrow()));
  }

  @Test
  void aFactIsFollowedByTheRecordsItCameFrom() {
    assertThat(TextRenderer.render(report(recorded()).blocks(Language.EN))).contains(
        "Survey has been carried out: yes, from: Satisfaction survey \"SKM 2025\" (skm-2025); ended in September",
        "Survey results acted upon: no, from: no record; without a plan",
        "(k1), ", "(k3), and 2 others; 4 of 5");
    assertThat(MarkdownRenderer.render(report(recorded()).blocks(Language.ID))).contains(
        "SKM sudah dijalankan: ya, dari: Survei kepuasan masyarakat \"SKM 2025\" (skm-2025); berakhir September",
        "dan 2 lainnya");
  }

  @Test
  void theRecordsOfAClaimAreNamedBesideAMarkToo() {
    String marked = JsonWriter.write(report(recorded().level("6", 3)).json(Language.EN));
    assertThat(marked).contains("\"skm-2025\"");
    assertThat(JsonWriter.write(report(recorded()).json(Language.EN))).contains("\"complaint_case\"", "\"k5\"");
    assertThat(JsonWriter.write(new ExplainReport(SHEET, SHEET.review()).json(Language.EN))).doesNotContain("skm-2025");
  }
}
