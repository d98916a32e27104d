package io.github.pekppp.exchange;

/** The shapes of all types that a host stores. */
public final class Shapes {

  private Shapes() {}
}
