package io.github.pekppp.badhouse.attic;

/** Lies in a package of no module. */
final class Forgotten {}
