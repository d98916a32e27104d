package io.github.pekppp.badhouse.scoring;

/** Computes. */
public final class Scorer {

  private Scorer() {}

  /** Computes. */
  public static int score() {
    return 5;
  }
}
