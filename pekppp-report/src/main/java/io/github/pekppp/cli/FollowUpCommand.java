package io.github.pekppp.cli;

import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentReader;
import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.followup.ActionPlan;
import io.github.pekppp.followup.FollowUp;
import io.github.pekppp.followup.PlanStatus;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.report.FollowUpReport;
import io.github.pekppp.report.Report;
import io.github.pekppp.report.TaskForceReport;
import io.github.pekppp.taskforce.TaskForce;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how far follow-up action plans are on a day. */
@Command(
    name = "followup",
    description = "Show how far follow-up action plans are on a day: progress, lateness, what has no owner.",
    mixinStandardHelpOptions = true)
final class FollowUpCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PLAN",
      arity = "1..*",
      description = "Action plans, or follow-ups with findings and recommendations; "
          + "their form: pekppp schema action_plan, pekppp schema follow_up.")
  private List<Path> files = List.of();

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", required = true, description = "The day of the report.")
  private LocalDate date = LocalDate.EPOCH;

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Spec
  private @Nullable CommandSpec spec;

  private final List<Problem> problems = new ArrayList<>();
  private final List<ActionPlan> plans = new ArrayList<>();
  private final List<FollowUp> followUps = new ArrayList<>();

  @Override
  public Integer call() {
    files.forEach(this::read);
    List<Report> reports = new ArrayList<>();
    plans.forEach(plan -> reports.add(new FollowUpReport(plan, PlanStatus.of(plan, date))));
    taskForce().ifPresent(force -> reports.add(new TaskForceReport(force.on(date))));
    if (!reports.isEmpty()) {
      output.write(reports, Main.out(spec));
    }
    if (!problems.isEmpty()) {
      throw new InputFault(problems);
    }
    return Main.GRADED;
  }

  /** What follows the recommendations, where files name them. */
  private Optional<TaskForce> taskForce() {
    if (followUps.isEmpty()) {
      return Optional.empty();
    }
    Validation<List<Problem>, TaskForce> force = TaskForce.of(followUps.get(0).period(), followUps);
    force.swap().forEach(problems::addAll);
    return force.toJavaOptional();
  }

  private void read(Path file) {
    Validation<Problem, byte[]> content = InputFiles.content(file);
    if (content.isInvalid()) {
      problems.add(content.getError());
    } else if (isPlan(content.get())) {
      Shapes.ACTION_PLAN.read(file.toString(), content.get()).peek(plans::add).swap().forEach(problems::addAll);
    } else {
      Shapes.FOLLOW_UP.read(file.toString(), content.get()).peek(this::add).swap().forEach(problems::addAll);
    }
  }

  private void add(FollowUp followUp) {
    followUps.add(followUp);
    followUp.plan().ifPresent(plans::add);
  }

  /** A plan has actions of its own; a follow-up has the plan inside. */
  private static boolean isPlan(byte[] content) {
    return DocumentReader.read("", content).toJavaOptional()
        .filter(DocumentNode.Mapping.class::isInstance)
        .map(DocumentNode.Mapping.class::cast)
        .filter(root -> root.entries().stream().anyMatch(entry -> List.of("actions", "id", "history").contains(entry.key())))
        .isPresent();
  }
}
