package io.github.pekppp.badhouse.locus;

/** A value like those of Immutables that is not serializable. */
public interface AlsoStaysAtHome {

  /** A name. */
  String name();
}
