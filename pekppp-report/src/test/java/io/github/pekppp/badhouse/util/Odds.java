package io.github.pekppp.badhouse.util;

/** Lies in a package that is named after nothing. */
final class Odds {}
