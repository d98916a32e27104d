package io.github.pekppp.processmap;

import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.text.Text;

/** What can be wrong with a process map, or with the review of maps. */
public enum MapProblem implements ProblemCode {
  /** Two processes of one id. */
  PROCESS_DUPLICATE("proses {0} muncul lebih dari sekali", "process {0} appears more than once"),
  /** A process below level 0 that is part of nothing. */
  PARENT_MISSING("proses {0} pada level {1} tanpa proses induk", "process {0} at level {1} has no parent"),
  /** A process of the whole agency that is part of another. */
  PARENT_NOT_ALLOWED(
      "proses {0} pada level 0 tidak boleh memiliki induk {1}", "process {0} at level 0 cannot have the parent {1}"),
  /** A parent that the map does not have. */
  PARENT_UNKNOWN("induk {1} dari proses {0} tidak ada dalam peta", "the parent {1} of process {0} is not in the map"),
  /** A parent that is not one level up; processes that are part of one another are found by this too. */
  PARENT_LEVEL(
      "induk {1} dari proses {0} berada pada level {2}, seharusnya {3}",
      "the parent {1} of process {0} is at level {2}, expected {3}"),
  /** A relation or a step of a process that the map does not have. */
  PROCESS_UNKNOWN("proses {0} tidak ada dalam peta", "process {0} is not in the map"),
  /** A map is dated before the one above it. */
  BROUGHT_ORDER("peta dibawa {0}, sebelum catatan terdahulu {1}", "brought on {0}, before the entry above it of {1}");

  private final Text template;

  MapProblem(String id, String en) {
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
}
