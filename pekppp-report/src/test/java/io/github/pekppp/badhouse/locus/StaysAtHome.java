package io.github.pekppp.badhouse.locus;

/** A value that is not serializable. */
public record StaysAtHome(String name) {}
