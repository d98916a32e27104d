package io.github.pekppp.report;

import io.github.pekppp.json.JsonKind;
import io.github.pekppp.json.ObjectKind;
import io.github.pekppp.survey.Verdict;
import io.github.pekppp.text.Coded;

/** What the JSON of {@link RecomputationReport} looks like. */
final class RecomputationSchema {

  private static final JsonKind TRIAL = JsonKind.object()
      .with("weights", SchemaParts.TEXT, "What an element weighs: exact, or a printed weight such as 0.111.")
      .with("ikm", SchemaParts.DECIMAL, "The index by this weight, rounded to the decimals of the published one.")
      .with("ikmExact", SchemaParts.FRACTION, "The exact index by this weight.")
      .with("difference", SchemaParts.DECIMAL, "The published index less this one.")
      .with("category", SchemaParts.CATEGORY, "The category of the exact index.")
      .with("reproduces", JsonKind.truth(), "Whether the weight gives the published index as printed.")
      .with("withinRoundingOfMeans", JsonKind.truth(),
          "Whether means that are printed as the published ones can give the published index.");

  private static final JsonKind SURVEY = JsonKind.object()
      .with("id", SchemaParts.TEXT, "The id of the survey in its file.")
      .with("title", SchemaParts.TEXT.orNull(), "What the survey is called; null when the file does not say.")
      .with("regime", SchemaParts.TEXT, "The id of the rules by which it is graded: 2017, 2004, or one of the host's own.")
      .with("published", JsonKind.object()
              .with("ikm", SchemaParts.DECIMAL, "The index (IKM), with the decimals it was published with.")
              .with("category", SchemaParts.TEXT.orNull(), "The letter of the category; null when none was published."),
          "What was published.")
      .with("verdict", JsonKind.code(Coded.codes(Verdict.class)), "What came of it.")
      .with("reproducedBy", JsonKind.list(SchemaParts.TEXT),
          "The weights that give the published index as printed, the nearest first.")
      .with("trials", JsonKind.list(TRIAL), "What each weight in use gives, the nearest to the published index first.")
      .with("categoryFitsPublished", JsonKind.truth().orNull(),
          "Whether the published category is that of the published index; null when none was published.")
      .with("categoryFitsExact", JsonKind.truth().orNull(),
          "Whether the published category is that of the index by exact weights; null when none was published.")
      .with("differingMeans", JsonKind.list(SchemaParts.TEXT),
          "The ids of the elements whose printed mean is not that of the answers.")
      .with("claim", SchemaParts.TEXT.orNull(), "The weight that the file says was used; null when it does not say.")
      .with("claimHolds", JsonKind.truth().orNull(), "Whether that comes true; null when the file does not say.")
      .with("contradictions", SchemaParts.PROBLEMS, "Where the file and the recomputation contradict one another; empty when the file is right.")
      .with("problems", SchemaParts.PROBLEMS, SchemaParts.REMARKS);

  static final ObjectKind KIND = JsonKind.object()
      .with("title", SchemaParts.TEXT, "What it is called, usually the name of the file.")
      .with("surveys", JsonKind.list(SURVEY), "The surveys in the order of the file.");

  private RecomputationSchema() {}
}
