package io.github.pekppp.report;

import io.github.pekppp.evidence.EvidenceStanding;
import io.github.pekppp.json.JsonKind;
import io.github.pekppp.json.ObjectKind;
import io.github.pekppp.text.Coded;

/** What the JSON of {@link EvidenceReport} looks like. */
final class EvidenceSchema {

  private static final JsonKind STANDING = JsonKind.code(Coded.codes(EvidenceStanding.class));

  private static final JsonKind COMPLETENESS = JsonKind.object()
      .with("requested", SchemaParts.COUNT, "How many pieces the edition asks for.")
      .with("handedIn", SchemaParts.COUNT, "How many of these were handed in.")
      .with("valid", SchemaParts.COUNT, "How many of these have not expired.")
      .with("verified", SchemaParts.COUNT, "How many of these are verified.")
      .with("further", SchemaParts.COUNT, "How many pieces were handed in that nobody asked for.");

  private static final JsonKind PIECE = JsonKind.object()
      .with("request", SchemaParts.TEXT.orNull(), "The id of what the edition asks for; null for a further piece.")
      .with("label", SchemaParts.TEXT, "What it is.")
      .with("standing", STANDING, "How far it can be relied on.")
      .with("items", JsonKind.list(SchemaParts.TEXT), "The ids of what was handed in as it.");

  private static final JsonKind INDICATOR = JsonKind.object()
      .with("number", SchemaParts.INDICATOR_NUMBER, SchemaParts.NUMBER)
      .with("code", SchemaParts.INDICATOR_CODE, SchemaParts.CODE)
      .with("standing", STANDING, "How far its evidence can be relied on: that of the weakest piece handed in.")
      .with("points", SchemaParts.FRACTION, "What it adds to the index, at the lowest, whatever backs it.")
      .with("pieces", JsonKind.list(PIECE), "Its evidence: what is asked for, then further pieces.");

  private static final JsonKind EXPIRY = JsonKind.object()
      .with("from", SchemaParts.DATE, "The first day on which it does not count any more.")
      .with("points", SchemaParts.FRACTION, "The points of the index that rest on expired evidence from that day on.")
      .with("ippWithout", SchemaParts.DECIMAL, "The index without these points, 0..5.")
      .with("category", SchemaParts.CATEGORY.orNull(),
          "The category of that index; null between two printed limits when the policy reads them as printed.")
      .with("pieces", JsonKind.list(SchemaParts.TEXT), "What expires, in words.");

  static final ObjectKind KIND = JsonKind.object()
      .with("unit", SchemaParts.UNIT, "The unit.")
      .with("period", SchemaParts.YEAR, "The year of the evaluation.")
      .with("asOf", SchemaParts.DATE, "The day of the report.")
      .with("ipp", SchemaParts.DECIMAL.orNull(),
          "The official index as published, 0..5, which evidence never changes; null while there is none.")
      .with("standings", standings(), "What the points of form F-02 rest on, by the standing of the evidence.")
      .with("completeness", COMPLETENESS, "How much of the evidence was handed in.")
      .with("indicators", JsonKind.list(INDICATOR), "The indicators that count, in the order of the form.")
      .with("expiries", JsonKind.list(EXPIRY), "What expires if nothing is renewed, by day.")
      .with("categoryFalls", SchemaParts.DATE.orNull(),
          "The first day on which valid evidence does not carry the official category any more; null when that does not happen.")
      .with("problems", SchemaParts.PROBLEMS, SchemaParts.REMARKS);

  private EvidenceSchema() {}

  private static ObjectKind standings() {
    JsonKind standing = JsonKind.object()
        .with("points", SchemaParts.FRACTION, "Points of the index.")
        .with("share", SchemaParts.FRACTION.orNull(), "Their part of all points of form F-02, 0..1; null when there are none.")
        .named("standing_points", "The points that rest on evidence of one standing.");
    ObjectKind standings = JsonKind.object();
    for (EvidenceStanding found : EvidenceStanding.values()) {
      standings = standings.with(found.code(), standing, "Evidence with the standing: " + found.label().en() + ".");
    }
    return standings;
  }
}
