package io.github.pekppp.badhouse.problem;

import io.github.pekppp.badhouse.text.KnowsProblem;

/** The other half of a circle. */
public record KnowsText(KnowsProblem other) {}
