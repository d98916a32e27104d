package io.github.pekppp.report;

import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.proof.ResultRecord;
import io.github.pekppp.proof.Verification;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.List;

/** Whether a recorded result comes out again, and where it first does not. */
public final class VerifyReport implements Report {

  private final Worksheet worksheet;
  private final Verification verification;

  /**
   * Creates the report.
   *
   * @param worksheet the worksheet
   * @param verification the recomputation
   */
  public VerifyReport(Worksheet worksheet, Verification verification) {
    this.worksheet = worksheet;
    this.verification = verification;
  }

  @Override
  public List<Block> blocks(Language language) {
    List<Block> blocks = new ArrayList<>(GradeReport.header(worksheet, language));
    ResultRecord record = verification.record();
    blocks.add(new Block.Paragraph(Text.of(
            "Tercatat: IPP {0}, {1}, oleh pekppp {2}; dihitung ulang oleh pekppp {3}.",
            "Recorded: IPP {0}, {1}, by pekppp {2}; recomputed by pekppp {3}.")
        .with(
            Figures.index(record.ipp()),
            record.status().label(),
            record.libraryVersion(),
            verification.libraryVersion())
        .in(language)));
    if (verification.isConfirmed()) {
      blocks.add(new Block.Paragraph(
          Text.of("Cocok: semua langkah menghasilkan nilai yang sama.", "Confirmed: every step gives the same value.").in(language)));
    } else {
      blocks.add(new Block.Paragraph(
          Text.of("Tidak cocok. Perbedaan pertama lebih dulu:", "Not confirmed. The first difference first:").in(language)));
      blocks.add(new Block.Points(
          verification.differences().stream().map(difference -> difference.text().in(language)).toList()));
    }
    return blocks;
  }

  @Override
  public Json json(Language language) {
    return Json.object()
        .put("source", worksheet.source())
        .put("confirmed", verification.isConfirmed())
        .put("recordedBy", verification.record().libraryVersion())
        .put("recomputedBy", verification.libraryVersion())
        .put("differences", Json.list(verification.differences(), difference -> Json.object()
            .put("step", JsonParts.code(difference.step()))
            .put("part", difference.part())
            .put("recorded", difference.recorded())
            .put("recomputed", difference.recomputed())
            .build()))
        .build();
  }
}
