package io.github.pekppp.report;

import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.taskforce.FollowUpCount;
import io.github.pekppp.taskforce.RecommendationStatus;
import io.github.pekppp.taskforce.TaskForceStatus;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How far the recommendations of an evaluation are on a day, by agency and unit. */
public final class TaskForceReport implements Report {

  private final TaskForceStatus status;

  /**
   * Creates the report.
   *
   * @param status how far everything is on a day
   */
  public TaskForceReport(TaskForceStatus status) {
    this.status = status;
  }

  @Override
  public List<Block> blocks(Language language) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, Text.of("Tindak lanjut rekomendasi per {0}", "Follow-up of recommendations as of {0}")
        .with(status.date())
        .in(language)));
    List<List<String>> rows = new ArrayList<>();
    status.byAgency().forEach((agency, count) -> {
      rows.add(row(agency, count));
      for (Map.Entry<UnitRef, FollowUpCount> unit : status.byUnit().entrySet()) {
        if (unit.getKey().agency().equals(agency)) {
          rows.add(row("  " + unit.getKey().unit(), unit.getValue()));
        }
      }
    });
    rows.add(row(Text.of("Semua", "All").in(language), status.total()));
    blocks.add(Block.Table.of(
        List.of(
            Block.Column.words(Text.of("Instansi, unit", "Agency, unit").in(language)),
            Block.Column.numbers(Text.of("Rekomendasi", "Recommendations").in(language)),
            Block.Column.numbers(Text.of("Terbuka", "Open").in(language)),
            Block.Column.numbers(Text.of("Tuntas", "Closed").in(language)),
            Block.Column.numbers(Text.of("Belum ditindaklanjuti", "Unanswered").in(language)),
            Block.Column.numbers(Text.of("Terlambat", "Late").in(language)),
            Block.Column.numbers(Text.of("Tanpa penanggung jawab", "Without owner").in(language))),
        rows));
    if (!status.open().isEmpty()) {
      blocks.add(new Block.Heading(2, Text.of("Yang masih terbuka", "What is open").in(language)));
      blocks.add(new Block.Points(status.open().stream().map(open -> open(open, language)).toList()));
    }
    return blocks;
  }

  private static List<String> row(String name, FollowUpCount count) {
    return List.of(
        name,
        Integer.toString(count.all()),
        Integer.toString(count.open()),
        Integer.toString(count.closed()),
        Integer.toString(count.unanswered()),
        Integer.toString(count.late()),
        Integer.toString(count.withoutOwner()));
  }

  private static String open(RecommendationStatus open, Language language) {
    String line = Text.of("{0}, {1}: {2} ({3})", "{0}, {1}: {2} ({3})")
        .with(open.recommendation().addressee().unit(), open.recommendation().id(), open.recommendation().text(), open.state().label())
        .in(language);
    String late = open.isLate() ? Text.of("; terlambat {0} hari", "; {0} days late").with(open.daysLate()).in(language) : "";
    String owner = open.isWithoutOwner() ? Text.of("; tanpa penanggung jawab", "; without owner").in(language) : "";
    return line + late + owner;
  }

  @Override
  public Json json(Language language) {
    Json.Builder agencies = Json.object();
    status.byAgency().forEach((agency, count) -> agencies.put(agency, count(count)));
    return Json.object()
        .put("asOf", status.date().toString())
        .put("total", count(status.total()))
        .put("agencies", agencies.build())
        .put("units", Json.list(status.byUnit().entrySet(), unit -> Json.object()
            .put("agency", unit.getKey().agency())
            .put("unit", unit.getKey().unit())
            .put("count", count(unit.getValue()))
            .build()))
        .put("recommendations", Json.list(status.recommendations(), one -> Json.object()
            .put("agency", one.recommendation().addressee().agency())
            .put("unit", one.recommendation().addressee().unit())
            .put("id", one.recommendation().id())
            .put("text", one.recommendation().text().in(language))
            .put("state", JsonParts.code(one.state()))
            .put("daysLate", one.daysLate())
            .put("withoutOwner", one.isWithoutOwner())
            .build()))
        .build();
  }

  private static Json count(FollowUpCount count) {
    return Json.object()
        .put("all", count.all())
        .put("open", count.open())
        .put("closed", count.closed())
        .put("unanswered", count.unanswered())
        .put("late", count.late())
        .put("withoutOwner", count.withoutOwner())
        .build();
  }
}
