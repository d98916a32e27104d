package io.github.pekppp.badhouse.report;

import io.github.pekppp.badhouse.scoring.Scorer;

/** A report that computes. */
public final class Scores {

  /** What it computed. */
  public int score() {
    return Scorer.score();
  }
}
