package io.github.pekppp.report;

import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.followup.Action;
import io.github.pekppp.followup.ActionDetails;
import io.github.pekppp.followup.ActionPlan;
import io.github.pekppp.followup.ActionState;
import io.github.pekppp.followup.LateAction;
import io.github.pekppp.followup.LevelTarget;
import io.github.pekppp.followup.Milestone;
import io.github.pekppp.followup.Need;
import io.github.pekppp.followup.PlanStatus;
import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A follow-up action plan as it stands on a day: progress, lateness, and what is missing. */
public final class FollowUpReport implements Report {

  private final ActionPlan plan;
  private final ActionPlan known;
  private final PlanStatus status;

  /**
   * Creates the report.
   *
   * @param plan the plan with its whole history
   * @param status how far it is on a day, which is the day of the report
   */
  public FollowUpReport(ActionPlan plan, PlanStatus status) {
    this.plan = plan;
    this.known = plan.asOf(status.date());
    this.status = status;
  }

  @Override
  public List<Block> blocks(Language language) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, Text.of("Rencana tindak lanjut {0}, {1}", "Follow-up action plan {0}, {1}")
        .with(plan.details().unit(), plan.details().period())
        .in(language)));
    blocks.add(new Block.Paragraph(Text.of("{0}, per {1}: {2}. Kemajuan {3}.", "{0}, as of {1}: {2}. Progress {3}.")
        .with(plan.id(), status.date(), status.state().label(), progress(status.progress()))
        .in(language)));
    blocks.add(counts(language));
    blocks.add(actions(language));
    attention(blocks, language);
    return blocks;
  }

  private static String progress(Optional<Ratio> progress) {
    return progress.map(Figures::percent).orElse(Figures.NONE);
  }

  private Block counts(Language language) {
    return new Block.Paragraph(status.actions().entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .map(count -> count.getKey().label().in(language) + ": " + count.getValue())
        .collect(Collectors.joining("; ")));
  }

  private Block actions(Language language) {
    List<List<String>> rows = new ArrayList<>();
    for (Action action : known.actions()) {
      ActionDetails details = action.details();
      rows.add(List.of(
          action.id(),
          details.title().in(language),
          action.ownerOn(status.date()).orElse(Figures.NONE),
          action.deadlineOn(status.date()).toString(),
          action.state().label().in(language),
          Figures.percent(action.progressOn(status.date())),
          late(action).map(LateAction::days).filter(days -> days > 0).map(days -> Long.toString(days)).orElse(""),
          details.target().map(FollowUpReport::target).orElse(Figures.NONE),
          details.gain().map(Figures::signed).orElse(Figures.NONE)));
    }
    return Block.Table.of(
        List.of(
            Block.Column.words("Id"),
            Block.Column.words(Text.of("Tindak lanjut", "Action").in(language)),
            Block.Column.words(Text.of("Penanggung jawab", "Owner").in(language)),
            Block.Column.words(Text.of("Batas waktu", "Deadline").in(language)),
            Block.Column.words(Text.of("Keadaan", "State").in(language)),
            Block.Column.numbers(Text.of("Kemajuan", "Progress").in(language)),
            Block.Column.numbers(Text.of("Hari terlambat", "Days late").in(language)),
            Block.Column.words(Text.of("Indikator, level", "Indicator, level").in(language)),
            Block.Column.numbers(Text.of("Poin IPP", "IPP points").in(language))),
        rows);
  }

  private Optional<LateAction> late(Action action) {
    return status.late().stream().filter(late -> late.id().equals(action.id())).findFirst();
  }

  private static String target(LevelTarget target) {
    return target.indicator() + ": " + target.from() + "\u2192" + target.to();
  }

  private void attention(List<Block> blocks, Language language) {
    List<Text> points = new ArrayList<>();
    if (status.revisionDaysLate() > 0) {
      points.add(Text.of("perbaikan rencana terlambat {0} hari", "the revision of the plan is {0} days late")
          .with(status.revisionDaysLate()));
    }
    status.late().forEach(late -> points.add(late(late)));
    named(points, status.withoutOwner(), Text.of("belum ada penanggung jawab: {0}", "without owner: {0}"));
    named(
        points,
        status.openRecommendations(),
        Text.of("rekomendasi yang belum ditindaklanjuti: {0}", "recommendations that nothing answers: {0}"));
    for (Action action : known.actions()) {
      if (action.state() == ActionState.REJECTED || action.state() == ActionState.DROPPED) {
        points.add(Text.of("{0} {1}: {2}", "{0} {1}: {2}").with(
            action.id(), action.state().label(), action.history().get(action.history().size() - 1).reason().orElse("")));
      }
      for (Need need : action.state().isOpen() ? action.details().needs() : List.<Need>of()) {
        points.add(Text.of("{0} memerlukan {1}", "{0} needs {1}").with(action.id(), need.text()));
      }
    }
    if (!points.isEmpty()) {
      blocks.add(new Block.Heading(2, Text.of("Perlu perhatian", "Needs attention").in(language)));
      blocks.add(new Block.Points(points.stream().map(point -> point.in(language)).toList()));
    }
  }

  private static Text late(LateAction late) {
    Text milestones = Text.join(
        late.milestones().stream()
            .map(milestone -> Text.of("{0} ({1})", "{0} ({1})").with(milestone.title(), milestone.due()))
            .toList(),
        Text.same(", "));
    if (late.milestones().isEmpty()) {
      return Text.of("{0} terlambat {1} hari", "{0} is {1} days late").with(late.id(), late.days());
    }
    return late.days() == 0
        ? Text.of("{0}: tahapan terlambat: {1}", "{0}: milestones late: {1}").with(late.id(), milestones)
        : Text.of("{0} terlambat {1} hari; tahapan terlambat: {2}", "{0} is {1} days late; milestones late: {2}")
            .with(late.id(), late.days(), milestones);
  }

  private static void named(List<Text> points, List<String> ids, Text text) {
    if (!ids.isEmpty()) {
      points.add(text.with(String.join(", ", ids)));
    }
  }

  @Override
  public Json json(Language language) {
    Json.Builder counts = Json.object();
    for (Map.Entry<ActionState, Integer> count : status.actions().entrySet()) {
      counts.put(count.getKey().code(), count.getValue());
    }
    return Json.object()
        .put("asOf", status.date().toString())
        .put("state", JsonParts.code(status.state()))
        .put("progress", status.progress())
        .put("revisionDaysLate", status.revisionDaysLate())
        .put("counts", counts.build())
        .put("actions", Json.list(known.actions(), action -> action(action, language)))
        .put("leftOut", Json.list(status.leftOut(), Json::of))
        .put("withoutOwner", Json.list(status.withoutOwner(), Json::of))
        .put("openRecommendations", Json.list(status.openRecommendations(), Json::of))
        .put("plan", Shapes.ACTION_PLAN.json(plan))
        .build();
  }

  private Json action(Action action, Language language) {
    Optional<LateAction> late = late(action);
    return Json.object()
        .put("id", action.id())
        .put("title", action.details().title().in(language))
        .put("owner", action.ownerOn(status.date()))
        .put("deadline", action.deadlineOn(status.date()).toString())
        .put("state", JsonParts.code(action.state()))
        .put("progress", action.progressOn(status.date()).toString())
        .put("daysLate", late.map(LateAction::days).orElse(0L))
        .put("lateMilestones", Json.list(
            late.map(LateAction::milestones).orElse(List.of()).stream().map(Milestone::id).toList(), Json::of))
        .build();
  }
}
