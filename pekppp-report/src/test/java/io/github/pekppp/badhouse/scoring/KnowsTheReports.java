package io.github.pekppp.badhouse.scoring;

import io.github.pekppp.badhouse.report.Scores;

/** An engine that knows what prints it. */
record KnowsTheReports(Scores report) {}
