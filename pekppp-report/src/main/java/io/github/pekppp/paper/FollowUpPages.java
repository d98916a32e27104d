package io.github.pekppp.paper;

import io.github.pekppp.followup.Action;
import io.github.pekppp.followup.Finding;
import io.github.pekppp.followup.FollowUp;
import io.github.pekppp.followup.Recommendation;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Document;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.taskforce.FollowUpCount;
import io.github.pekppp.taskforce.RecommendationStatus;
import io.github.pekppp.taskforce.TaskForceStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a follow-up matrix. */
final class FollowUpPages {

  private final FollowUpMatrix matrix;
  private final TaskForceStatus status;
  private final boolean several;
  private final Wording wording;

  FollowUpPages(FollowUpMatrix matrix, Wording wording) {
    this.matrix = matrix;
    this.status = matrix.taskForce().on(matrix.date());
    this.several = matrix.taskForce().followUps().size() != 1;
    this.wording = wording;
  }

  /** A row: a recommendation, with one of the actions that answer it, or none; and by how many days that is late. */
  private record Line(RecommendationStatus status, Optional<Action> action, long daysLate) {

    /** An action that was finished late is not overdue any more. */
    long overdue() {
      return action.filter(found -> found.state().isOpen()).map(found -> daysLate).orElse(0L);
    }
  }

  Document document() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(totals());
    blocks.add(matrix());
    open().ifPresent(blocks::add);
    blocks.add(findings());
    String whose = several
        ? wording.say("Matriks Tindak Lanjut Hasil Evaluasi {0}", "Follow-up Matrix of the Evaluation of {0}", matrix.taskForce().period())
        : wording.say(
            "Matriks Tindak Lanjut {0}, Evaluasi {1}",
            "Follow-up Matrix of {0}, Evaluation of {1}",
            name(matrix.taskForce().followUps().get(0).unit()), matrix.taskForce().period());
    return new Document(matrix.name(), wording.language(), whose, blocks);
  }

  private String name(UnitRef unit) {
    return matrix.names().getOrDefault(unit, unit.unit());
  }

  // ---- totals

  private Block totals() {
    List<List<Cell>> rows = new ArrayList<>();
    if (several) {
      status.byUnit().forEach((unit, count) -> rows.add(row(name(unit), count)));
    }
    rows.add(row(wording.say("Jumlah", "Total"), status.total()));
    return new Block.Section(
        "totals",
        wording.say("Ringkasan per {0}", "Summary as of {0}", matrix.date()),
        List.of(new Block.Table(
            List.of(
                wording.words("Unit", "Unit"),
                wording.number("Rekomendasi", "Recommendations"),
                wording.number("Terbuka", "Open"),
                wording.number("Tuntas", "Closed"),
                wording.number("Belum ditindaklanjuti", "Unanswered"),
                wording.number("Terlambat", "Late"),
                wording.number("Tanpa penanggung jawab", "Without owner")),
            rows)));
  }

  private List<Cell> row(String name, FollowUpCount count) {
    return List.of(
        Cell.of(name),
        wording.whole(count.all()),
        wording.whole(count.open()),
        wording.whole(count.closed()),
        wording.whole(count.unanswered()),
        wording.whole(count.late()),
        wording.whole(count.withoutOwner()));
  }

  // ---- the matrix

  private Block matrix() {
    List<Line> lines = status.recommendations().stream()
        .flatMap(this::lines)
        .sorted(Comparator.comparingLong(Line::overdue).reversed())
        .toList();
    List<List<Cell>> rows = new ArrayList<>();
    lines.forEach(line -> rows.add(row(line, rows.size() + 1)));
    List<Block.Column> columns = new ArrayList<>(List.of(Block.Column.numbers("No")));
    if (several) {
      columns.add(wording.words("Unit", "Unit"));
    }
    columns.addAll(List.of(
        wording.words("Temuan", "Finding"),
        wording.words("Rekomendasi", "Recommendation"),
        wording.words("Tindak lanjut", "Action"),
        wording.words("Penanggung jawab", "Owner"),
        wording.words("Batas waktu", "Deadline"),
        wording.words("Keadaan", "State"),
        wording.number("Kemajuan (%)", "Progress (%)"),
        wording.number("Hari terlambat", "Days late"),
        wording.words("Bukti", "Evidence")));
    return new Block.Section(
        "matrix",
        wording.say("Matriks, yang terlambat lebih dahulu", "Matrix, late ones first"),
        List.of(new Block.Table(columns, rows)));
  }

  private Stream<Line> lines(RecommendationStatus one) {
    return one.actions().isEmpty()
        ? Stream.of(new Line(one, Optional.empty(), 0))
        : one.actions().stream().map(action -> new Line(one, Optional.of(action), action.daysLateOn(matrix.date())));
  }

  private List<Cell> row(Line line, int place) {
    Recommendation recommendation = line.status().recommendation();
    List<Cell> row = new ArrayList<>(List.of(wording.whole(place)));
    if (several) {
      row.add(Cell.of(name(recommendation.addressee())));
    }
    row.add(found(recommendation));
    row.add(Cell.of(recommendation.id() + ": " + wording.in(recommendation.text())));
    line.action().ifPresentOrElse(action -> action(action, line, row), () -> nothing(line.status(), row));
    return row;
  }

  private void action(Action action, Line line, List<Cell> row) {
    LocalDate date = matrix.date();
    List<String> evidence = action.evidenceOn(date);
    row.addAll(List.of(
        Cell.of(action.id() + ": " + wording.in(action.details().title())),
        Cell.of(action.ownerOn(date).orElse(Wording.NONE)),
        wording.dateCell(action.deadlineOn(date)),
        Cell.of(wording.in(action.state().label()) + (line.overdue() > 0 ? wording.say(", TERLAMBAT", ", LATE") : "")),
        wording.percent(action.progressOn(date)),
        wording.whole(line.daysLate()),
        Cell.of(evidence.isEmpty() ? Wording.NONE : String.join(", ", evidence))));
  }

  private void nothing(RecommendationStatus one, List<Cell> row) {
    row.addAll(List.of(
        wording.none(), wording.none(), wording.none(), Cell.of(wording.in(one.state().label())), wording.none(), wording.none(), wording.none()));
  }

  private Cell found(Recommendation recommendation) {
    String found = findings(recommendation.addressee())
        .filter(finding -> recommendation.findings().contains(finding.id()))
        .map(finding -> wording.in(finding.text()))
        .collect(Collectors.joining("; "));
    return found.isEmpty() ? wording.none() : Cell.of(found).to("findings");
  }

  // ---- what needs attention, and what was found

  /** Late milestones, what nobody is in charge of, and what an action waits for. */
  private Optional<Block> open() {
    List<String> points = new ArrayList<>();
    status.recommendations().forEach(one -> {
      one.actions().forEach(action -> action.lateMilestonesOn(matrix.date()).forEach(milestone -> points.add(wording.say(
          "{0}: tahapan \"{1}\" melewati batas {2}.",
          "{0}: milestone \"{1}\" is past its day, {2}.",
          label(one, action.id()), milestone.title(), milestone.due()))));
      if (one.actions().isEmpty()) {
        points.add(wording.say(
            "{0}: belum ada tindak lanjut yang menjawabnya.", "{0}: no action answers it.", label(one, one.recommendation().id())));
      }
      one.withoutOwner().forEach(action ->
          points.add(wording.say("{0}: belum ada penanggung jawab.", "{0}: nobody is in charge.", label(one, action))));
      one.actions().stream().filter(action -> action.state().isOpen()).forEach(action -> action.details().needs().forEach(need ->
          points.add(wording.say("{0}: memerlukan {1}.", "{0}: needs {1}.", label(one, action.id()), need.text()))));
    });
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Section(
            "attention", wording.say("Perlu perhatian", "Needs attention"), List.of(new Block.Points(points))));
  }

  private String label(RecommendationStatus one, String id) {
    return several ? name(one.recommendation().addressee()) + ", " + id : id;
  }

  private Block findings() {
    List<List<Cell>> rows = new ArrayList<>();
    for (FollowUp followUp : matrix.taskForce().followUps()) {
      findings(followUp.unit()).forEach(finding -> {
        List<Cell> row = new ArrayList<>();
        if (several) {
          row.add(Cell.of(name(followUp.unit())));
        }
        row.addAll(List.of(
            Cell.of(finding.id()),
            Cell.of(wording.in(finding.kind().label())),
            Cell.of(wording.in(finding.text())),
            wording.dateCell(finding.foundOn()),
            Cell.of(answers(followUp.unit(), finding))));
        rows.add(row);
      });
    }
    List<Block.Column> columns = new ArrayList<>();
    if (several) {
      columns.add(wording.words("Unit", "Unit"));
    }
    columns.addAll(List.of(
        wording.words("Id", "Id"),
        wording.words("Jenis", "Kind"),
        wording.words("Temuan", "Finding"),
        wording.words("Tanggal", "Date"),
        wording.words("Dijawab rekomendasi", "Answered by recommendation")));
    return new Block.Section("findings", wording.say("Temuan", "Findings"), List.of(new Block.Table(columns, rows)));
  }

  /** What was known of a unit on the day. */
  private Stream<Finding> findings(UnitRef unit) {
    return matrix.taskForce().followUps().stream()
        .filter(followUp -> followUp.unit().equals(unit))
        .flatMap(followUp -> followUp.findings().stream())
        .filter(finding -> !finding.foundOn().isAfter(matrix.date()));
  }

  private String answers(UnitRef unit, Finding finding) {
    String ids = status.recommendations().stream()
        .map(RecommendationStatus::recommendation)
        .filter(recommendation -> recommendation.addressee().equals(unit) && recommendation.findings().contains(finding.id()))
        .map(Recommendation::id)
        .collect(Collectors.joining(", "));
    return ids.isEmpty() ? wording.say("belum ada", "none yet") : ids;
  }
}
