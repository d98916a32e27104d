package io.github.pekppp.paper;

import io.github.pekppp.followup.FollowUp;
import io.github.pekppp.layout.Document;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.taskforce.TaskForce;
import io.github.pekppp.text.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Every recommendation of an evaluation with what was found and what is done about it, as of a day (matriks tindak lanjut). Late
 * actions come first.
 *
 * @param taskForce the follow-ups of one unit, or of several
 * @param date the day of which it speaks; what came later is not shown
 * @param names names of units, for those whose id is not enough
 */
public record FollowUpMatrix(TaskForce taskForce, LocalDate date, Map<UnitRef, String> names) implements Paper {

  /**
   * Copies the names.
   *
   * @param taskForce the follow-ups of one unit, or of several
   * @param date the day of which it speaks
   * @param names names of units
   */
  public FollowUpMatrix {
    Objects.requireNonNull(taskForce, "taskForce");
    Objects.requireNonNull(date, "date");
    names = Map.copyOf(names);
  }

  /**
   * Shows the follow-up of one unit.
   *
   * @param followUp its findings, recommendations and plan
   * @param name its name
   * @param date the day of which it speaks
   * @return the matrix
   */
  public static FollowUpMatrix of(FollowUp followUp, String name, LocalDate date) {
    return new FollowUpMatrix(
        TaskForce.ofOrThrow(followUp.period(), List.of(followUp)), date, Map.of(followUp.unit(), name));
  }

  @Override
  public String name() {
    List<FollowUp> all = taskForce.followUps();
    return all.size() == 1
        ? Ids.file("tindak-lanjut", all.get(0).unit().unit(), taskForce.period())
        : Ids.file("tindak-lanjut", taskForce.period());
  }

  @Override
  public Document document(Language language) {
    return new FollowUpPages(this, new Wording(language)).document();
  }
}
