package io.github.pekppp.badhouse.locus;

/** As Immutables would implement it. */
record ImmutableAlsoStaysAtHome(String name) implements AlsoStaysAtHome {}
