package io.github.pekppp.paper;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Document;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.proof.ResultRecord;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes an evaluation report. */
final class EvaluationPages {

  private final EvaluationReport report;
  private final Worksheet worksheet;
  private final IppResult result;
  private final Wording wording;

  EvaluationPages(EvaluationReport report, Wording wording) {
    this.report = report;
    this.worksheet = report.worksheet();
    this.result = report.review().result();
    this.wording = wording;
  }

  Document document() {
    Locus locus = worksheet.locus();
    List<Block> blocks = new ArrayList<>();
    blocks.add(head());
    blocks.addAll(new ResultPart(worksheet.instrument(), report.review(), wording).sections());
    LossPart losses = new LossPart(worksheet.instrument(), result, wording);
    losses.lost().ifPresent(blocks::add);
    losses.first(report.wayUp()).ifPresent(blocks::add);
    report.robustness().ifPresent(robustness -> blocks.add(losses.firmness(robustness)));
    new ClaimPart(report.review(), wording).section().ifPresent(blocks::add);
    report.backing().ifPresent(backing -> blocks.add(new EvidencePart(backing, report.forecast(), wording).section()));
    recommendations().ifPresent(blocks::add);
    remarks().ifPresent(blocks::add);
    new PolicyPart(worksheet.instrument(), result.policy(), wording).section().ifPresent(blocks::add);
    blocks.add(new IndicatorPart(worksheet.instrument(), report.review(), report.backing(), wording).section());
    blocks.add(proof());
    return new Document(
        report.name(),
        wording.language(),
        wording.say("Laporan Hasil Evaluasi {0}, {1}", "Evaluation Report of {0}, {1}", locus.unit().name(), locus.period()),
        blocks);
  }

  private Block head() {
    List<List<Cell>> rows = UnitHead.rows(worksheet.locus(), wording);
    rows.add(UnitHead.edition(worksheet.instrument(), wording));
    rows.add(wording.pair("Dasar nilai", "Marks rest on", basis()));
    UnitHead.evaluators(worksheet, wording).ifPresent(rows::add);
    rows.add(wording.pair("Tanggal laporan", "Date of this report", wording.date(report.writtenOn())));
    worksheet.note().ifPresent(note -> rows.add(wording.pair("Catatan", "Note", note)));
    return wording.pairs(rows);
  }

  private String basis() {
    return result.basis() == Basis.EVALUATION && result.assessment().sheets().isEmpty()
        ? wording.say("belum ada nilai evaluator", "no evaluator has marked it yet")
        : wording.in(result.basis().label());
  }

  private Optional<Block> recommendations() {
    List<List<Cell>> rows = report.recommendations().stream()
        .map(one -> List.of(Cell.of(one.id()), Cell.of(wording.in(one.text())), Cell.of(one.by()), wording.dateCell(one.on())))
        .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Section(
            "recommendations",
            wording.say("Rekomendasi", "Recommendations"),
            List.of(new Block.Table(
                List.of(
                    wording.words("Id", "Id"),
                    wording.words("Rekomendasi", "Recommendation"),
                    wording.words("Oleh", "By"),
                    wording.words("Tanggal", "Date")),
                rows))));
  }

  private Optional<Block> remarks() {
    List<String> lines = RemarkLines.of(Stream.concat(worksheet.warnings().stream(), result.remarks().stream()), wording);
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Section(
            "remarks", wording.say("Perlu diketahui", "What to know"), List.of(new Block.Points(lines))));
  }

  private Block proof() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(wording.pair("Edisi", "Edition", result.instrumentId()));
    rows.add(wording.pair("SHA-256 berkas edisi", "SHA-256 of the edition's file", result.instrumentSha256()));
    rows.add(wording.pair("SHA-256 data masukan", "SHA-256 of the input", result.inputSha256()));
    rows.add(wording.pair("Versi pustaka pekppp", "Version of the pekppp library", result.libraryVersion()));
    rows.add(wording.pair("Dasar hukum", "Legal basis", String.join("; ", worksheet.instrument().legalBasis())));
    return new Block.Section(
        "proof",
        wording.say("Jejak pembuktian", "Proof"),
        List.of(
            wording.paragraph(
                "Siapa pun yang memegang data masukan dan edisi dengan sidik ini dapat menghitung ulang hasil di atas dan harus "
                    + "memperoleh angka yang sama.",
                "Whoever holds the input and the edition with these fingerprints can recompute the result above and must come to "
                    + "the same figures."),
            wording.pairs(rows),
            wording.paragraph("Catatan hasil yang dapat diuji dengan perintah verify:", "Record of the result, for the command verify:"),
            new Block.Lines(List.of(ResultRecord.of(result).line()))));
  }
}
