package io.github.pekppp.badhouse.text;

import io.github.pekppp.badhouse.problem.KnowsText;

/** One half of a circle. */
public record KnowsProblem(KnowsText other) {}
