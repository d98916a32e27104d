package io.github.pekppp.paper;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Document;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.survey.AnswerCounts;
import io.github.pekppp.survey.ElementIndex;
import io.github.pekppp.survey.SampleSize;
import io.github.pekppp.survey.Survey;
import io.github.pekppp.survey.SurveyAction;
import io.github.pekppp.survey.SurveyCounts;
import io.github.pekppp.survey.SurveyDuty;
import io.github.pekppp.survey.SurveyIndex;
import io.github.pekppp.survey.SurveyPlan;
import io.github.pekppp.survey.SurveyPlanStatus;
import io.github.pekppp.survey.SurveyQuestion;
import io.github.pekppp.survey.SurveyShortcoming;
import io.github.pekppp.survey.WeightRule;
import io.github.pekppp.surveyfile.Groupings;
import io.github.pekppp.surveyfile.SurveyResult;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Writes the report on a satisfaction survey. */
final class SatisfactionPages {

  private static final Rounding MEAN = new Rounding(3, RoundingMode.HALF_UP);
  private static final BigDecimal STEP = new BigDecimal("25");
  private static final String ANSWERS = "answers";
  private static final String ELEMENTS = "elements";
  private static final String ORDER = "order";
  private static final String SAMPLE = "sample";

  private final SatisfactionReport report;
  private final SurveyResult result;
  private final SurveyIndex index;
  private final LocalDate date;
  private final Wording wording;

  SatisfactionPages(SatisfactionReport report, Wording wording) {
    this.report = report;
    this.result = report.result();
    this.index = result.index();
    this.date = report.writtenOn();
    this.wording = wording;
  }

  Document document() {
    List<Block> blocks = new ArrayList<>(List.of(head(), result(), elements(), answers()));
    sample().ifPresent(blocks::add);
    groups("groups", "Indeks menurut kelompok", "Index by group", grouping -> !Groupings.isProfile(grouping)).ifPresent(blocks::add);
    groups("profile", "Profil responden", "Profile of the respondents", Groupings::isProfile).ifPresent(blocks::add);
    order().ifPresent(blocks::add);
    report.survey().flatMap(Survey::plan).ifPresent(plan -> blocks.add(plan(plan)));
    report.survey().ifPresent(survey -> blocks.add(compliance(survey)));
    remarks().ifPresent(blocks::add);
    return new Document(
        report.name(),
        wording.language(),
        wording.say("Laporan Hasil SKM: {0}", "Report on a Satisfaction Survey: {0}", result.title()),
        blocks);
  }

  private Block head() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(wording.pair("Formulir", "Form", wording.in(index.means().form().title())));
    rows.add(wording.pair("Mutu pelayanan menurut", "Categories by", index.regime().citation()));
    rows.add(wording.pair("Bobot unsur", "Weight of an element", weight()));
    report.survey().ifPresent(survey -> {
      rows.add(wording.pair(
          "Masa pengumpulan jawaban", "Answers collected",
          wording.date(survey.firstDay()) + " \u2013 " + wording.date(survey.lastDay())));
      rows.add(wording.pair("Jangkauan responden", "Who was asked", wording.in(survey.reach().label())));
      rows.add(wording.pair("Layanan yang dicakup", "Services covered", survey.services().isEmpty()
          ? wording.say("semua", "all")
          : String.join(", ", survey.services())));
      rows.add(day("Laporan hasil survei terbit", "Report on the survey came out", survey.reported()));
      rows.add(day("Laporan tindak lanjut terbit", "Report on the follow-up came out", survey.followUpReported()));
    });
    rows.add(wording.pair("Tanggal laporan", "Date of this report", wording.date(date)));
    return wording.pairs(rows);
  }

  private String weight() {
    return index.rule().equals(WeightRule.EXACT)
        ? wording.say("1/{0}, tepat", "1/{0}, exact", index.elements().size())
        : wording.decimal(new BigDecimal(index.rule().code())).text();
  }

  /** A day that may not have come. */
  private List<Cell> day(String id, String en, Optional<LocalDate> day) {
    return wording.pair(id, en, day.filter(known -> !known.isAfter(date)).map(wording::date).orElseGet(() ->
        wording.say("belum", "not yet")));
  }

  // ---- the index and what it rests on

  private Block result() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(wording.pair(
        "Indeks Kepuasan Masyarakat (IKM), 25\u2013100", "Satisfaction index (IKM), 25\u2013100", ikm(index).to(ELEMENTS)));
    rows.add(wording.pair("Mutu pelayanan", "Category", wording.category(index.grade())));
    index.exact().ifPresent(exact -> rows.add(wording.pair("Nilai tepat", "Exact value", exact.toString())));
    index.respondents().ifPresent(respondents -> {
      Cell cell = wording.whole(respondents);
      rows.add(wording.pair("Responden", "Respondents", requirement().isPresent() ? cell.to(SAMPLE) : cell));
    });
    result.counts().map(SurveyCounts::withoutAnswers).filter(forms -> forms > 0).ifPresent(forms ->
        rows.add(wording.pair("Formulir tanpa jawaban", "Forms without answers", wording.whole(forms))));
    result.rows().ifPresent(all -> {
      rows.add(wording.pair("Baris tabel", "Rows of the table", wording.whole(all)));
      rows.add(wording.pair("Baris yang tidak dihitung", "Rows that do not count", wording.whole(result.faultyRows())));
    });
    return new Block.Section("result", wording.say("Hasil survei", "Result"), List.of(wording.pairs(rows)));
  }

  private Cell ikm(SurveyIndex some) {
    return some.rounded().map(wording::decimal).orElseGet(wording::none);
  }

  private Block elements() {
    Block.Table table = new Block.Table(
        List.of(
            wording.words("Unsur", "Element"),
            wording.number("Nilai rata-rata (NRR)", "Mean"),
            wording.number("NRR tertimbang", "Weighted mean"),
            wording.number("NRR x 25", "Mean x 25"),
            wording.words("Mutu", "Category"),
            wording.number("Urutan dari terlemah", "Rank from the weakest")),
        index.elements().stream().map(this::element).toList());
    List<Block> blocks = new ArrayList<>();
    if (!index.fromWeakest().isEmpty()) {
      blocks.add(new Block.Figure(chart(table)));
    }
    blocks.add(table);
    return new Block.Section(ELEMENTS, wording.say("Nilai unsur", "Elements"), blocks);
  }

  private List<Cell> element(ElementIndex element) {
    Cell rank = element.rank().map(place -> wording.whole(place).to(ORDER)).orElseGet(wording::none);
    return List.of(
        Cell.of(wording.in(element.element().label())),
        mean(element.mean()).to(ANSWERS),
        mean(element.weighted()),
        value(element),
        Cell.of(wording.letter(element.grade())),
        rank);
  }

  private Cell mean(Optional<Ratio> mean) {
    return mean.map(known -> wording.decimal(known.rounded(MEAN))).orElseGet(wording::none);
  }

  private Cell value(ElementIndex element) {
    return element.exact().map(wording::value).orElseGet(wording::none);
  }

  private Chart chart(Block.Table table) {
    List<ElementIndex> weakest = index.fromWeakest();
    return new Chart.Bars(
        "elements-chart",
        wording.say("Nilai unsur dan batas mutu pelayanan", "Elements and the limits of the categories"),
        wording.say(
            "Nilai rata-rata tiap unsur kali 25. Terendah: {0}, {1}; tertinggi: {2}, {3}.",
            "The mean of each element times 25. Lowest: {0}, {1}; highest: {2}, {3}.",
            weakest.get(0).element().label(), value(weakest.get(0)).text(),
            weakest.get(weakest.size() - 1).element().label(), value(weakest.get(weakest.size() - 1)).text()),
        new Chart.Axis(index.regime().scale().lowest(), index.regime().scale().highest(), STEP),
        index.elements().stream().map(element -> wording.in(element.element().label())).toList(),
        List.of(new Chart.Series(
            wording.say("NRR x 25", "Mean x 25"), index.elements().stream().map(element -> wording.maybe(value(element))).toList())),
        index.regime().scale().grades().stream()
            .filter(grade -> grade.min().compareTo(index.regime().scale().lowest()) > 0)
            .map(wording::limit)
            .toList(),
        table);
  }

  private Block answers() {
    return new Block.Section(ANSWERS, wording.say("Jawaban responden", "Answers"), result.counts()
        .<List<Block>>map(counts -> List.of(answers(counts)))
        .orElseGet(() -> List.of(wording.paragraph(
            "Jawaban tidak diketahui; nilai unsur berasal dari tabel yang tercetak.",
            "The answers are not known; the means come from a printed table."))));
  }

  private Block answers(SurveyCounts counts) {
    List<List<Cell>> rows = new ArrayList<>();
    for (SurveyQuestion question : counts.form().questions()) {
      AnswerCounts answers = counts.answers().getOrDefault(question.id(), AnswerCounts.NONE);
      rows.add(List.of(
          Cell.of(wording.in(question.label())),
          wording.whole(answers.ones()),
          wording.whole(answers.twos()),
          wording.whole(answers.threes()),
          wording.whole(answers.fours()),
          wording.whole(answers.total()),
          mean(answers.mean())));
    }
    return new Block.Table(
        List.of(
            wording.words("Pertanyaan", "Question"),
            wording.number("Jawaban 1", "Answer 1"),
            wording.number("Jawaban 2", "Answer 2"),
            wording.number("Jawaban 3", "Answer 3"),
            wording.number("Jawaban 4", "Answer 4"),
            wording.number("Jumlah jawaban", "Answers"),
            wording.number("Nilai rata-rata (NRR)", "Mean")),
        rows);
  }

  // ---- who answered

  /** What a population needs, and how many answered. */
  private record Requirement(long population, long required, long respondents, boolean enough) {}

  private Optional<Requirement> requirement() {
    return report.population().flatMap(users -> index.respondents().map(respondents -> new Requirement(
        users,
        SampleSize.ROUNDED_UP.required(users),
        respondents,
        SampleSize.ROUNDED_UP.isEnough(users, respondents))));
  }

  private Optional<Block> sample() {
    return requirement().map(found -> new Block.Section(
        SAMPLE,
        wording.say("Kecukupan sampel", "Sample"),
        List.of(
            wording.pairs(List.of(
                wording.pair("Populasi pengguna layanan", "Population of users", wording.whole(found.population())),
                wording.pair("Responden yang diperlukan", "Respondents needed", wording.whole(found.required())),
                wording.pair("Responden yang menjawab", "Respondents who answered", wording.whole(found.respondents())),
                wording.pair("Kesimpulan", "Conclusion", found.enough()
                    ? wording.say("cukup", "enough")
                    : wording.say("kurang", "too few")))),
            wording.paragraph(
                "Jumlah yang diperlukan menurut rumus Krejcie dan Morgan, dibulatkan ke atas.",
                "The number needed is that of the formula of Krejcie and Morgan, rounded up."))));
  }

  private Optional<Block> groups(String id, String indonesian, String english, Predicate<String> chosen) {
    List<Block> parts = new ArrayList<>();
    result.counts().ifPresent(counts -> result.groups().forEach((grouping, indices) -> {
      if (chosen.test(grouping) && (result.by().isEmpty() || result.by().contains(grouping))) {
        parts.add(new Block.Section(
            id + "-" + (parts.size() + 1), heading(grouping), List.of(groups(grouping, indices, counts))));
      }
    }));
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Block.Section(id, wording.say(indonesian, english), parts));
  }

  private String heading(String grouping) {
    Text label = Groupings.label(grouping);
    return wording.say(
        "Menurut {0}", "By {0}", Text.of(label.id().toLowerCase(Locale.ROOT), label.en().toLowerCase(Locale.ROOT)));
  }

  private Block groups(String grouping, Map<String, SurveyIndex> indices, SurveyCounts counts) {
    List<List<Cell>> rows = new ArrayList<>();
    indices.forEach((value, group) -> rows.add(List.of(
        Cell.of(value),
        wording.whole(group.respondents().orElse(0L)),
        share(group.respondents().orElse(0L), counts),
        ikm(group),
        Cell.of(wording.category(group.grade())))));
    long notStated = counts.notStated(grouping);
    if (notStated > 0) {
      rows.add(List.of(
          Cell.of(wording.say("tidak disebut", "not stated")),
          wording.whole(notStated),
          share(notStated, counts),
          wording.none(),
          wording.none()));
    }
    return new Block.Table(
        List.of(
            Block.Column.words(wording.in(Groupings.label(grouping))),
            wording.number("Responden", "Respondents"),
            wording.number("Bagian (%)", "Share (%)"),
            Block.Column.numbers("IKM"),
            wording.words("Mutu pelayanan", "Category")),
        rows);
  }

  private Cell share(long part, SurveyCounts counts) {
    return counts.respondents() == 0 ? wording.none() : wording.percent(Ratio.of(part, counts.respondents()));
  }

  // ---- what follows

  private Optional<Block> order() {
    List<List<Cell>> rows = index.fromWeakest().stream()
        .map(element -> List.of(
            wording.whole(element.rank().orElseThrow()),
            Cell.of(wording.in(element.element().label())),
            value(element),
            Cell.of(wording.category(element.grade()))))
        .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Section(
            ORDER,
            wording.say("Urutan tindak lanjut", "Order of follow-up"),
            List.of(
                wording.paragraph(
                    "Tindak lanjut dimulai dari unsur dengan nilai terendah.", "Follow-up begins with the weakest element."),
                new Block.Table(
                    List.of(
                        wording.number("Urutan", "Rank"),
                        wording.words("Unsur", "Element"),
                        wording.number("NRR x 25", "Mean x 25"),
                        wording.words("Mutu pelayanan", "Category")),
                    rows))));
  }

  private Block plan(SurveyPlan plan) {
    SurveyPlanStatus status = plan.on(date);
    List<List<Cell>> totals = new ArrayList<>();
    totals.add(wording.pair("Direncanakan", "Planned", wording.whole(status.planned())));
    totals.add(wording.pair("Selesai", "Done", wording.whole(status.done())));
    status.donePercent().ifPresent(percent -> totals.add(wording.pair("Selesai (%)", "Done (%)", wording.value(percent))));
    totals.add(wording.pair("Terlambat", "Late", wording.whole(status.late().size())));
    totals.add(wording.pair("Cakupan tindak lanjut", "Extent of follow-up", wording.in(status.extent().label())));
    status.months().ifPresent(months -> totals.add(wording.pair(
        "Tuntas dalam bulan sejak laporan", "Completed within months of the report", wording.whole(months))));
    return new Block.Section(
        "plan",
        wording.say("Rencana tindak lanjut per {0}", "Follow-up plan as of {0}", date),
        List.of(
            wording.pairs(totals),
            new Block.Table(
                List.of(
                    wording.words("Unsur", "Element"),
                    wording.words("Perbaikan", "Improvement"),
                    wording.words("Penanggung jawab", "Owner"),
                    wording.words("Batas waktu", "Deadline"),
                    wording.words("Keadaan", "State"),
                    wording.words("Bukti", "Evidence")),
                plan.actions().stream().map(this::action).toList())));
  }

  private List<Cell> action(SurveyAction action) {
    boolean done = action.isDoneOn(date);
    return List.of(
        Cell.of(index.means().form().element(action.element())
            .map(element -> wording.in(element.label()))
            .orElse(action.element())),
        Cell.of(wording.in(action.what())),
        Cell.of(action.owner().orElse(Wording.NONE)),
        wording.dateCell(action.due()),
        Cell.of(state(action)),
        Cell.of(action.evidence().filter(known -> done).orElse(Wording.NONE)));
  }

  private String state(SurveyAction action) {
    if (action.isDoneOn(date)) {
      return wording.say("selesai {0}", "done {0}", action.done().orElseThrow());
    }
    return action.isLateOn(date) ? wording.say("terlambat", "late") : wording.say("belum selesai", "not done yet");
  }

  // ---- what the regulation asks

  private Block compliance(Survey survey) {
    List<SurveyShortcoming> shortcomings = survey.shortcomings(date, SampleSize.ROUNDED_UP);
    List<List<Cell>> rows = new ArrayList<>();
    for (SurveyDuty duty : SurveyDuty.values()) {
      rows.add(List.of(
          Cell.of(wording.in(duty.label())),
          Cell.of(shortcomings.stream()
              .filter(found -> found.duty() == duty)
              .findFirst()
              .map(found -> wording.say("tidak terlihat: {0}", "not shown: {0}", found.what()))
              .orElseGet(() -> unobjected(duty))),
          Cell.of(duty.citation())));
    }
    return new Block.Section(
        "compliance",
        wording.say("Kesesuaian pelaksanaan", "What the regulation asks"),
        List.of(new Block.Table(
            List.of(
                wording.words("Ketentuan", "Duty"), wording.words("Keadaan", "State"), wording.words("Dasar", "Source")),
            rows)));
  }

  /** A sample that cannot be held against a population is not enough, nor too small. */
  private String unobjected(SurveyDuty duty) {
    return duty == SurveyDuty.SAMPLE && requirement().isEmpty()
        ? wording.say("tidak diperiksa: populasi atau responden tidak diketahui", "not checked: population or respondents are not known")
        : wording.say("terpenuhi", "met");
  }

  /** A report may bear no date before the answers that it counts without saying so. */
  private Optional<String> early() {
    return report.survey().map(Survey::lastDay).filter(date::isBefore).map(last -> wording.say(
        "Laporan ini bertanggal {0}, padahal jawaban dikumpulkan sampai {1}: angkanya lebih baru daripada tanggalnya.",
        "This report bears the date {0}, but answers were collected until {1}: its figures are later than its date.",
        date, last));
  }

  private Optional<Block> remarks() {
    Stream<String> found = Stream.concat(result.remarks().stream(), result.counts().stream().flatMap(counts -> counts.remarks().stream()))
        .map(remark -> wording.sentence(remark.message()));
    List<String> lines = Stream.concat(early().stream(), found).distinct().toList();
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Section(
            "remarks", wording.say("Perlu diketahui", "What to know"), List.of(new Block.Points(lines))));
  }
}
