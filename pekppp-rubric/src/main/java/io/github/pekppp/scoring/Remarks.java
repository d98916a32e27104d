package io.github.pekppp.scoring;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Gathers the remarks of one scoring, with the status that follows from them. */
final class Remarks {

  private final List<Problem> problems = new ArrayList<>();
  private Status status = Status.FINAL;

  void add(ScoringRemark remark, Place place, Object... arguments) {
    problems.add(remark.at(place, arguments));
    status = status.worse(remark.effect());
  }

  List<Problem> problems() {
    return problems;
  }

  Status status() {
    return status;
  }
}
