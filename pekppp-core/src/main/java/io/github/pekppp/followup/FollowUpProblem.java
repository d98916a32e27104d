package io.github.pekppp.followup;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What can be wrong with what follows an evaluation. */
public enum FollowUpProblem implements ProblemCode {
  /** A history without steps. */
  HISTORY_EMPTY("riwayat kosong: langkah pertama adalah \"{0}\"", "the history is empty: the first step is \"{0}\""),
  /** A history that begins in the middle. */
  STEP_FIRST("\"{0}\" bukan langkah pertama; langkah pertama adalah \"{1}\"", "{0} cannot come first; the first step is \"{1}\""),
  /** A step that the state before does not allow. */
  STEP_ORDER("\"{0}\" tidak dapat menyusul \"{1}\"", "{0} cannot follow {1}"),
  /** A step before the one that it follows. */
  STEP_DATE("{0} lebih awal dari langkah sebelumnya, {1}", "{0} is before the step it follows, {1}"),
  /** A step without a part it demands. */
  STEP_PART_MISSING("\"{0}\": {1} belum diisi", "{0}: {1} is missing"),
  /** A step with a part it has no use for. */
  STEP_PART_SURPLUS("\"{0}\": {1} tidak diperlukan", "{0}: {1} is out of place"),
  /** An action that a revised plan leaves out, or whose history it changes. */
  ACTION_HISTORY_LOST(
      "tindakan {0} hilang atau riwayatnya berubah; tolak atau batalkan dengan alasan",
      "action {0} is gone or its history changed; reject or drop it with a reason"),
  /** A milestone that the action does not have. */
  MILESTONE_UNKNOWN("tindakan {0} tidak memiliki tahapan {1}", "action {0} has no milestone {1}"),
  /** A milestone that is reached twice. */
  MILESTONE_REACHED("tahapan {0} sudah tercapai", "milestone {0} is already reached"),
  /** A milestone that is undone without having been reached. */
  MILESTONE_NOT_REACHED("tahapan {0} belum tercapai", "milestone {0} is not reached"),
  /** An extension that gives no more time. */
  DEADLINE_NOT_LATER("batas waktu {0} tidak sesudah batas sebelumnya, {1}", "deadline {0} is not after the one before, {1}"),
  /** An id that stands for two things. */
  FOLLOW_UP_ID_DUPLICATE("{0} muncul lebih dari sekali", "{0} appears more than once"),
  /** An action that answers no recommendation. */
  ACTION_ANSWERS_NOTHING("tindakan {0} tidak menjawab rekomendasi apa pun", "action {0} answers no recommendation"),
  /** A target that raises nothing. */
  TARGET_NOT_ABOVE("target level {0} tidak di atas level {1}", "target level {0} is not above level {1}"),
  /** Something about another unit, or from another evaluation. */
  OTHER_EVALUATION("milik {0} pada {1}, bukan {2} pada {3}", "belongs to {0} in {1}, not to {2} in {3}"),
  /** A recommendation that is written to another unit. */
  ADDRESSEE_OTHER("ditujukan kepada {0}, bukan kepada {1}", "is written to {0}, not to {1}"),
  /** A recommendation for a finding that there is not. */
  FINDING_UNKNOWN("tidak ada temuan {0}", "there is no finding {0}"),
  /** A plan for a recommendation that there is not. */
  RECOMMENDATION_NONE("tidak ada rekomendasi {0}", "there is no recommendation {0}"),
  /** An action for a recommendation that its plan does not answer. */
  RECOMMENDATION_UNKNOWN("rencana {0} tidak memuat rekomendasi {1}", "plan {0} does not answer recommendation {1}"),
  /** A plan that is written anew while it lies with the evaluators, or after they accepted it. */
  PLAN_NOT_OPEN("rencana {0} tidak dapat diubah: {1}", "plan {0} cannot be rewritten: {1}"),
  /** A plan that was returned more often than the rule allows. */
  ROUND_TOO_MANY("rencana sudah {0} kali dikembalikan untuk diperbaiki, paling banyak {0}",
      "the plan was already returned {0} times for revision, which is the most"),
  /** A revised plan that came too late. */
  RESUBMITTED_LATE(
      "perbaikan diajukan pada {0}, batasnya {1} ({2} hari sejak dikembalikan)",
      "the revision was submitted on {0}, its limit was {1} ({2} days after the plan was returned)");

  private final Text template;

  FollowUpProblem(String id, String en) {
    this.template = Text.of(id, en);
  }

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }

  @Override
  public Text template() {
    return template;
  }

  /** Reports every id that stands in a list a second time. */
  static void duplicates(List<String> ids, Place list, ProblemLog log) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < ids.size(); i++) {
      if (!seen.add(ids.get(i))) {
        log.add(FOLLOW_UP_ID_DUPLICATE.at(list.item(i + 1), ids.get(i)));
      }
    }
  }
}
