package io.github.pekppp.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.layout.Block;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.Sheets;
import io.github.pekppp.worksheet.Worksheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Report and minutes of a unit are about what stands on its worksheet. */
class UnitPaperTest {

  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

  private final Worksheet worksheet = SamplePapers.rsud();
  private final Worksheet other = Sheets.read(Sheets.SULBAR.resolve("dinas-sosial.yaml"));
  private final Worksheet equalWeights = worksheet.underOrThrow(worksheet.instrument(), Map.of("indicator_weights", "equal"));

  private Minutes.Builder minutes() {
    return Minutes.of(worksheet, "Mamuju", DAY);
  }

  private static String text(Paper paper) {
    return paper.document(Language.ID).toString();
  }

  @Test
  void minutesAreNotOfTheResultOfAnotherUnit() {
    assertThatThrownBy(() -> minutes().result(other.score()).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("result: not of what the worksheet of rsud holds");
  }

  @Test
  void minutesAreNotOfTheResultByAnotherPolicy() {
    assertThatThrownBy(() -> minutes().result(equalWeights.score()).build())
        .hasMessage("result: by another policy than the worksheet of rsud");
  }

  @Test
  void minutesAreNotOfAConsensusOfAnotherUnit() {
    IppResult agreed = SamplePapers.minutes().result();
    assertThatThrownBy(() -> Minutes.builder().from(SamplePapers.minutes()).worksheet(other).result(agreed).build())
        .hasMessage("consensus: not of what the worksheet of dinsos holds");
  }

  @Test
  void minutesOfAConsensusAreOfWhatWasAgreed() {
    assertThatThrownBy(() -> Minutes.builder().from(SamplePapers.minutes()).date(LocalDate.of(2025, 8, 14)).build())
        .hasMessage("result: not of what the worksheet of rsud holds");
  }

  @Test
  void aReportIsNotOfTheReviewOfAnotherUnitOrPolicy() {
    EvaluationReport.Builder report = EvaluationReport.of(worksheet, DAY);
    assertThatThrownBy(() -> report.review(other.review()).build()).hasMessage("review: not of what the worksheet of rsud holds");
    assertThatThrownBy(() -> report.review(equalWeights.review()).build())
        .hasMessage("review: by another policy than the worksheet of rsud");
  }

  @Test
  void resultAndReviewNeedNotBeGiven() {
    assertThat(minutes().build().result()).isEqualTo(worksheet.review().result());
    assertThat(EvaluationReport.of(worksheet, DAY).build().review()).isEqualTo(worksheet.review());
    Minutes agreed = SamplePapers.minutes();
    assertThat(agreed.result().assessment()).isEqualTo(agreed.consensus().orElseThrow().agreedOn(worksheet.instrument(), agreed.date()));
  }

  @Test
  void minutesLeaveRoomForAPlaceThatIsNotKnown() {
    assertThat(text(minutes().place(" ").build())).contains("bertempat di ........................, para pihak");
  }

  @Test
  void minutesWithoutRecommendationsSpeakOfNone() {
    assertThat(text(minutes().planDue(DAY.plusDays(28)).build()))
        .contains("Tidak ada rekomendasi.", "Unit menyampaikan rencana tindak lanjut paling lambat 29 September 2025.");
  }

  @Test
  void minutesAlwaysHaveRoomForBothSidesToSign() {
    assertThat(signatories(minutes().build())).containsExactly(
        "Pimpinan unit penyelenggara pelayanan: ", "Ketua Evaluator: Evaluator Satu", "Evaluator: Evaluator Dua");
    Locus unnamed = Locus.builder().from(worksheet.locus()).evaluators(List.of()).build();
    Worksheet nobody = Worksheet.builder().from(worksheet).locus(unnamed).build();
    assertThat(signatories(Minutes.of(nobody, "Mamuju", DAY).build()))
        .containsExactly("Pimpinan unit penyelenggara pelayanan: ", "Evaluator: ");
    assertThat(signatories(minutes().addUnit(Party.unitHead("Siti", "")).addEvaluators(new Party(Text.same("Saksi"), "Ani", "")).build()))
        .containsExactly("Pimpinan unit penyelenggara pelayanan: Siti", "Saksi: Ani");
  }

  private static List<String> signatories(Minutes minutes) {
    return minutes.document(Language.ID).blocks().stream()
        .filter(Block.Signatures.class::isInstance)
        .flatMap(block -> ((Block.Signatures) block).signatories().stream())
        .map(one -> one.role() + ": " + one.name())
        .toList();
  }
}
