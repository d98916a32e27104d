package io.github.pekppp.badhouse.locus;

import io.github.pekppp.badhouse.scoring.Scorer;

/** A part of the core that computes. */
final class KnowsTheEngine {

  int score() {
    return Scorer.score();
  }
}
