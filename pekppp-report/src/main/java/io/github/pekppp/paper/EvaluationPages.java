package io.github.pekppp.paper;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Document;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.proof.ResultRecord;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.scoring.ScoringRemark;
import io.github.pekppp.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an evaluation report. */
final class EvaluationPages {

  /** Remarks that one line for all indicators replaces. */
  private static final Set<String> ONE_BY_ONE =
      Set.of(ScoringRemark.INDICATOR_MISSING.code(), ScoringRemark.FACTS_NONE.code());

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
    policy().ifPresent(blocks::add);
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
    rows.add(wording.pair("Dasar nilai", "Marks rest on", wording.in(result.basis().label())));
    UnitHead.evaluators(worksheet.locus(), wording).ifPresent(rows::add);
    rows.add(wording.pair("Tanggal laporan", "Date of this report", wording.date(report.writtenOn())));
    worksheet.note().ifPresent(note -> rows.add(wording.pair("Catatan", "Note", note)));
    return wording.pairs(rows);
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
    List<IndicatorResult> missing =
        result.indicators().stream().filter(found -> found.outcome() instanceof Outcome.Missing).toList();
    List<String> lines = new ArrayList<>();
    if (missing.size() > 1) {
      lines.add(wording.say(
          "{0} indikator belum dinilai: {1}.",
          "{0} indicators are not marked: {1}.",
          missing.size(),
          missing.stream().map(found -> found.indicator().codeOrNumber()).collect(Collectors.joining(", "))));
    }
    Stream.concat(worksheet.warnings().stream(), result.remarks().stream())
        .filter(problem -> missing.size() <= 1 || !ONE_BY_ONE.contains(problem.code()))
        .map(problem -> wording.sentence(problem.message()))
        .forEach(lines::add);
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Section(
            "remarks", wording.say("Perlu diketahui", "What to know"), List.of(new Block.Points(lines))));
  }

  /** The choices that differ from the defaults of the edition, each with its reading and who supports it. */
  private Optional<Block> policy() {
    Map<String, String> defaults = ScoringPolicy.defaultsOf(worksheet.instrument()).toMap();
    List<List<Cell>> rows = new ArrayList<>();
    result.policy().toMap().forEach((key, choice) -> {
      if (!choice.equals(defaults.get(key))) {
        rows.add(List.of(Cell.of(key), Cell.of(choice), Cell.of(reading(key, choice)), Cell.of(defaults.getOrDefault(key, Wording.NONE))));
      }
    });
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Section(
            "policy",
            wording.say("Cara hitung yang berbeda dari bawaan", "Policy that differs from the defaults"),
            List.of(new Block.Table(
                List.of(
                    wording.words("Pilihan", "Option"),
                    wording.words("Dipakai", "Chosen"),
                    wording.words("Artinya dan pendukungnya", "What it means and who supports it"),
                    wording.words("Bawaan", "Default")),
                rows))));
  }

  private String reading(String key, String choice) {
    return worksheet.instrument().question(key)
        .flatMap(question -> question.alternative(choice))
        .map(found -> wording.in(found.rule()) + " (" + wording.in(found.support()) + ")")
        .orElse("");
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
