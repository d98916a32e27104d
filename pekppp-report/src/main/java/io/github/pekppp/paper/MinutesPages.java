package io.github.pekppp.paper;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.Mark;
import io.github.pekppp.consensus.Consensus;
import io.github.pekppp.consensus.Settlement;
import io.github.pekppp.followup.Recommendation;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Document;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Status;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes minutes. */
final class MinutesPages {

  private static final String ROOM = "........................";
  private static final Party UNNAMED = new Party(Text.same("Evaluator"), "", "");

  private final Minutes minutes;
  private final Locus locus;
  private final IppResult result;
  private final Wording wording;

  MinutesPages(Minutes minutes, Wording wording) {
    this.minutes = minutes;
    this.locus = minutes.worksheet().locus();
    this.result = minutes.result();
    this.wording = wording;
  }

  Document document() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(wording.paragraph("Nomor: {0}", "Number: {0}", minutes.number().orElse(ROOM)));
    blocks.add(wording.paragraph(
        "Pada hari ini, {0}, tanggal {1}, bertempat di {2}, para pihak yang bertanda tangan di bawah ini telah membahas dan "
            + "menyepakati hasil Pemantauan dan Evaluasi Kinerja Penyelenggaraan Pelayanan Publik (PEKPPP) Tahun {3} atas unit "
            + "sebagai berikut.",
        "Today, {0}, {1}, at {2}, the parties who sign below have discussed and agreed on the result of the Monitoring and "
            + "Evaluation of the Performance of Public Service Delivery (PEKPPP) of {3} for the following unit.",
        wording.weekday(minutes.date()), minutes.date(), place(), locus.period()));
    blocks.add(unit());
    blocks.add(result());
    blocks.add(aspects());
    blocks.add(indicators());
    settlements().ifPresent(blocks::add);
    if (!minutes.notes().isEmpty()) {
      blocks.add(new Block.Section("notes", wording.say("Catatan", "Notes"), List.of(new Block.Points(minutes.notes()))));
    }
    blocks.add(recommendations());
    new PolicyPart(minutes.worksheet().instrument(), result.policy(), wording).section().ifPresent(blocks::add);
    blocks.add(wording.paragraph(
        "Hasil ini dihitung dari data masukan dengan SHA-256 {0} menurut edisi {1} dengan SHA-256 {2}.",
        "The result is computed from the input with SHA-256 {0} by edition {1} with SHA-256 {2}.",
        result.inputSha256(), result.instrumentId(), result.instrumentSha256()));
    blocks.add(wording.paragraph(
        "Demikian berita acara ini dibuat dengan sebenarnya dan ditandatangani oleh para pihak untuk dipergunakan sebagaimana "
            + "mestinya.",
        "These minutes are made truthfully and signed by the parties, to be used as they should."));
    blocks.add(signatures());
    return new Document(
        minutes.name(),
        wording.language(),
        wording.say(
            "Berita Acara Hasil Evaluasi Kinerja Penyelenggaraan Pelayanan Publik",
            "Minutes of the Evaluation of Public Service Performance"),
        blocks);
  }

  private Block unit() {
    List<List<Cell>> rows = UnitHead.rows(locus, wording);
    rows.add(UnitHead.edition(minutes.worksheet().instrument(), wording));
    return new Block.Section("unit", wording.say("Unit yang dievaluasi", "The unit"), List.of(wording.pairs(rows)));
  }

  private Block result() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(wording.pair(
        "Indeks {0}, bagian {1} %", "Index of {0}, share {1} %", wording.index(result.f02()),
        wording.basis(result.basis()), wording.percent(Ratio.ONE.minus(result.usersShare())).text()));
    if (minutes.worksheet().instrument().questionnaire().isPresent()) {
      rows.add(wording.pair(
          "Indeks F-03, bagian {0} %", "Index of F-03, share {0} %", wording.index(result.f03().index()),
          wording.percent(result.usersShare()).text()));
      rows.add(wording.pair("Jumlah responden F-03", "Respondents of F-03", wording.whole(result.f03().respondents())));
    }
    rows.add(wording.pair("Indeks Pelayanan Publik (IPP), 0\u20135", "Public service index (IPP), 0\u20135", wording.index(result)));
    result.ipp().ifPresent(ipp -> {
      rows.add(wording.pair("IPP pada skala 100", "IPP on a scale of 100", wording.decimal(ipp.onHundred())));
      rows.add(wording.pair("Nilai tepat", "Exact value", wording.exact(ipp.exact())));
      rows.add(wording.pair("Kategori", "Category", wording.category(result.category())));
    });
    rows.add(wording.pair("Status hasil", "Status of the result", wording.in(result.status().label())));
    List<Block> blocks = new ArrayList<>(List.of(wording.pairs(rows)));
    if (result.status() != Status.FINAL) {
      blocks.add(wording.paragraph("Hasil ini belum final karena:", "This result is not final because:"));
      blocks.add(new Block.Points(RemarkLines.of(result.remarks().stream(), wording)));
    }
    return new Block.Section("result", wording.say("Hasil evaluasi", "Result"), blocks);
  }

  private Block aspects() {
    List<List<Cell>> rows = result.aspects().stream()
        .map(aspect -> List.of(
            Cell.of(wording.in(aspect.aspect().name())),
            wording.percent(aspect.weight()),
            aspect.f02().map(wording::range).orElseGet(wording::none),
            aspect.f03().map(score -> wording.value(score.ratio())).orElseGet(wording::none)))
        .toList();
    return new Block.Section(
        "aspects",
        wording.say("Nilai per aspek", "Aspects"),
        List.of(new Block.Table(
            List.of(
                wording.words("Aspek", "Aspect"),
                wording.number("Bobot (%)", "Weight (%)"),
                Block.Column.numbers(wording.basis(result.basis())),
                Block.Column.numbers("F-03")),
            rows)));
  }

  private Block indicators() {
    return new Block.Section(
        "indicators",
        wording.say("Nilai per indikator", "Indicators"),
        List.of(new Block.Table(
            List.of(
                Block.Column.numbers("No"),
                wording.words("Kode", "Code"),
                wording.words("Indikator", "Indicator"),
                Block.Column.numbers("Level")),
            Stream.concat(result.indicators().stream(), result.extras().stream())
                .map(indicator -> List.of(
                    wording.whole(indicator.indicator().number().value()),
                    Cell.of(indicator.indicator().code().orElse(Wording.NONE)),
                    Cell.of(wording.in(indicator.indicator().name())),
                    wording.outcome(indicator.outcome())))
                .toList())));
  }

  // ---- marks that differed

  private Optional<Block> settlements() {
    List<Settlement> settled = minutes.consensus().map(Consensus::settlements).orElse(List.of()).stream()
        .filter(settlement -> !settlement.on().isAfter(minutes.date()))
        .toList();
    if (settled.isEmpty()) {
      return Optional.empty();
    }
    Assessment original = minutes.consensus().orElseThrow().original();
    return Optional.of(new Block.Section(
        "agreed",
        wording.say("Nilai yang semula berbeda dan disepakati", "Marks that differed and were agreed"),
        List.of(new Block.Table(
            List.of(
                wording.words("Indikator", "Indicator"),
                wording.words("Nilai semula", "Marks at first"),
                wording.number("Disepakati", "Agreed"),
                wording.words("Alasan", "Reason"),
                wording.words("Tanggal dan pencatat", "Date and who recorded it")),
            settled.stream().map(settlement -> settled(settlement, original)).toList()))));
  }

  private List<Cell> settled(Settlement settlement, Assessment original) {
    Map<String, IndicatorSheet> sheets = minutes.worksheet().instrument().sheetsByKey();
    String number = settlement.indicator().toString();
    return List.of(
        Cell.of(Optional.ofNullable(sheets.get(number)).map(sheet -> wording.indicator(sheet.indicator())).orElse(number)),
        Cell.of(original.sheets().stream()
            .filter(sheet -> sheet.marks().containsKey(settlement.indicator()))
            .map(sheet -> sheet.evaluator().map(name -> name + ": ").orElse("")
                + mark(Objects.requireNonNull(sheet.marks().get(settlement.indicator()), "a mark")).text())
            .collect(Collectors.joining("; "))),
        mark(settlement.agreed()),
        Cell.of(settlement.reason()),
        Cell.of(wording.date(settlement.on()) + ", " + settlement.by()));
  }

  private Cell mark(Mark mark) {
    return mark instanceof Mark.Given given
        ? wording.whole(given.level().value())
        : Cell.of(wording.say("tidak ada kasus", "no cases"));
  }

  // ---- recommendations and deadlines

  private Block recommendations() {
    List<Block> blocks = new ArrayList<>();
    if (minutes.recommendations().isEmpty()) {
      blocks.add(wording.paragraph("Tidak ada rekomendasi.", "There are no recommendations."));
    } else {
      blocks.add(new Block.Table(
          List.of(
              Block.Column.numbers("No"),
              wording.words("Rekomendasi", "Recommendation"),
              wording.words("Ditujukan kepada", "Addressed to"),
              wording.words("Batas waktu", "Deadline")),
          IntStream.range(0, minutes.recommendations().size())
              .mapToObj(i -> recommendation(i + 1, minutes.recommendations().get(i)))
              .toList()));
    }
    minutes.planDue().ifPresent(due -> blocks.add(minutes.recommendations().isEmpty()
        ? wording.paragraph(
            "Unit menyampaikan rencana tindak lanjut paling lambat {0}.",
            "The unit hands in its follow-up action plan by {0}.",
            due)
        : wording.paragraph(
            "Unit menyampaikan rencana tindak lanjut atas rekomendasi tersebut paling lambat {0}.",
            "The unit hands in its follow-up action plan on these recommendations by {0}.",
            due)));
    return new Block.Section(
        "recommendations", wording.say("Rekomendasi dan tindak lanjut", "Recommendations and follow-up"), blocks);
  }

  private List<Cell> recommendation(int number, Recommendation recommendation) {
    return List.of(
        wording.whole(number),
        Cell.of(wording.in(recommendation.text())),
        Cell.of(recommendation.addressee().equals(UnitRef.of(locus)) ? locus.unit().name() : recommendation.addressee().toString()),
        Cell.of(Optional.ofNullable(minutes.deadlines().get(recommendation.id())).map(wording::date).orElse(Wording.NONE)));
  }

  private Block signatures() {
    return new Block.Signatures(
        place() + ", " + wording.date(minutes.date()),
        Stream.concat(unitParties().stream(), evaluators().stream())
            .map(party -> new Block.Signatory(wording.in(party.role()), party.name(), party.note()))
            .toList());
  }

  private String place() {
    return minutes.place().isBlank() ? ROOM : minutes.place();
  }

  private List<Party> unitParties() {
    return minutes.unit().isEmpty() ? List.of(Party.unitHead("", "NIP")) : minutes.unit();
  }

  /** Those given, else those of the worksheet, else room to sign. */
  private List<Party> evaluators() {
    if (!minutes.evaluators().isEmpty()) {
      return minutes.evaluators();
    }
    List<Party> named = locus.evaluators().isEmpty()
        ? minutes.worksheet().assessment().sheets().stream()
            .flatMap(sheet -> sheet.evaluator().stream())
            .map(name -> new Party(UNNAMED.role(), name, ""))
            .toList()
        : locus.evaluators().stream().map(Party::of).toList();
    return named.isEmpty() ? List.of(UNNAMED) : named;
  }
}
