package io.github.pekppp.report;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.json.JsonKind;
import io.github.pekppp.json.ObjectKind;
import io.github.pekppp.locus.AgencyKind;
import io.github.pekppp.locus.ServiceMode;
import io.github.pekppp.locus.ServiceType;
import io.github.pekppp.policy.PolicyOption;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.score.Level;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.Status;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.text.Coded;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the parts that JSON reports share look like. */
final class SchemaParts {

  static final JsonKind TEXT = JsonKind.text();

  static final JsonKind FRACTION = JsonKind.text("-?\\d+/[1-9]\\d*").named(
      "fraction",
      "An exact number as a fraction in lowest terms, such as 413/100 or 5/1. It is a text, as JSON readers turn other numbers into binary ones.");

  static final JsonKind DECIMAL = JsonKind.text("-?\\d+(\\.\\d+)?").named(
      "decimal", "A number with the decimals it is published with, such as 4.13. It is a text, so that no decimal is lost.");

  static final JsonKind DATE = JsonKind.text("\\d{4}-\\d{2}-\\d{2}").named("date", "A day, YYYY-MM-DD.");

  static final JsonKind SHA256 = JsonKind.text("[0-9a-f]{64}").named("sha256", "A SHA-256 in hexadecimal digits.");

  static final JsonKind YEAR = JsonKind.whole(EvaluationPeriod.FIRST_YEAR);

  static final JsonKind COUNT = JsonKind.whole(0);

  static final JsonKind LEVEL = JsonKind.whole(0, Level.MAX);

  static final JsonKind SERVICE_TYPE = JsonKind.code(Coded.codes(ServiceType.class));

  static final JsonKind MODE = JsonKind.code(Coded.codes(ServiceMode.class));

  static final JsonKind LEVEL_OR_MEAN = JsonKind.anyOf(LEVEL, FRACTION);

  /** A fact as {@link JsonParts#fact} writes it. */
  static final JsonKind FACT_VALUE = JsonKind.anyOf(JsonKind.truth(), JsonKind.whole(), TEXT, JsonKind.list(TEXT)).named(
      "fact_value",
      "The value of a fact: a truth value; a whole number, another one as a fraction; the id of the option chosen; or the ids of those picked.");

  static final JsonKind BASIS = JsonKind.code(Coded.codes(Basis.class)).named(
      "basis",
      "What the levels rest on: evaluation, the evaluators' marks of form F-02; self_assessment, the unit's own facts of form F-01; "
          + "field_check, the marks with the levels found on site in their place.");

  static final JsonKind STATUS = JsonKind.code(Coded.codes(Status.class)).named(
      "status",
      "How far the index can be relied on: final, everything that the rules ask for is there; "
          + "provisional, there is an index, but something is missing; incomplete, there is no index yet, only the range that what is missing leaves open.");

  static final JsonKind CATEGORY = JsonKind.object()
      .with("letter", TEXT, "The letter of the category, such as A-.")
      .with("label", TEXT, "What the category is called, in the language of the report.")
      .named("category", "A category of an index (kategori).");

  static final JsonKind PROBLEM = JsonKind.object()
      .with("code", TEXT, "What kind of problem it is: a stable code, such as level-out-of-range.")
      .with("severity", JsonKind.code(names(Severity.values())),
          "How grave it is: error, the data cannot be used until it is mended; warning, they can, but are doubtful; info, worth knowing.")
      .with("path", TEXT, "Where it lies in the data, such as f02[3.a.T]; empty where it is about the whole.")
      .with("file", TEXT.orNull(), "The file; null where it lies in none.")
      .with("line", JsonKind.whole(1).orNull(),
          "The line of the file, or the row of a sheet, from 1; null where it is not known.")
      .with("column", JsonKind.whole(1).orNull(), "The column of the line or sheet, from 1; null where it is not known.")
      .optional("cell", TEXT, "The cell of a workbook, such as F-02!D14; not there for other files.")
      .with("message", TEXT, "What is wrong, what was expected and what was found, in the language of the report.")
      .named("located_problem", "A fault in the data, or a remark that a reader must know.");

  static final JsonKind PROBLEMS = JsonKind.list(PROBLEM);

  static final String SERVES = "What the unit provides: goods, services or administration.";

  static final JsonKind AGENCY = JsonKind.object()
      .with("name", TEXT, "The name of the agency.")
      .with("kind", JsonKind.code(Coded.codes(AgencyKind.class)), "What kind of government body it is.")
      .with("region", TEXT.orNull(), "The code of its region with dots, such as 76.04; null where none was given.");

  static final JsonKind UNIT = JsonKind.object()
      .with("id", TEXT, "The id of the unit, unique within its agency.")
      .with("name", TEXT, "The name of the unit.")
      .with("serviceType", SERVICE_TYPE, SERVES)
      .with("mode", MODE, "How it serves: face to face or electronically.");

  static final JsonKind INDICATOR_NUMBER = JsonKind.whole(1);

  static final JsonKind INDICATOR_CODE = TEXT.orNull();

  static final String NUMBER = "The number of the indicator in the edition.";
  static final String CODE = "The printed code of the indicator, such as 3.a.T; null where the form prints none.";
  static final String NAME = "The name of the indicator.";
  static final String REMARKS = "What a reader must know; empty when there is nothing to say.";
  static final String CATEGORY_OF_INDEX =
      "The category of the index; null without an index, and between two printed limits when the policy reads them as printed.";

  static final JsonKind RECORDS = JsonKind.list(JsonKind.object()
      .with("kind", JsonKind.code(Coded.codes(RecordKind.class)), "What the record is about.")
      .with("id", TEXT, "The id of the record among those of its kind.")
      .with("title", TEXT, "What people call the record.")
      .named("source_record", "A record that the unit keeps."));

  static final JsonKind GROUNDS = JsonKind.list(JsonKind.object()
      .with("fact", TEXT, "The id of the fact.")
      .with("label", TEXT, "What the fact says.")
      .with("value", TEXT, "Its value in words.")
      .with("how", TEXT, "How it follows from the records.")
      .with("records", RECORDS, "The records that it follows from; none where the lack of records says it.")
      .named("ground", "A fact that a level follows from, with the records of the unit that say so."));

  static final String BRIDGE = "The id of the rules by which facts follow from records.";

  static final String BRIDGE_FILE = "The SHA-256 of the file of these rules.";

  static final JsonKind RECORDS_READ = JsonKind.list(JsonKind.object()
      .with("asOf", DATE, "The day by which the records were known.")
      .with("bridge", TEXT, BRIDGE)
      .with("bridgeSha256", SHA256, BRIDGE_FILE)
      .named("records_read", "A reading of the records of the unit."));

  static final String READINGS = "The readings of records that facts of the unit came from; empty when none did.";

  private static final Map<String, String> OPTIONS = Map.ofEntries(
      Map.entry("indicator_weights", "Which weights the indicators of an aspect have: those listed, or equal ones."),
      Map.entry("f02_f03_share", "How forms F-02 and F-03 are joined: 75 to 25 for the whole, or inside each aspect."),
      Map.entry("f03_aggregation", "How the answers of form F-03 become one index: means of aspects, or the mean of all answers."),
      Map.entry("too_few_respondents", "What happens when fewer users answered than are needed."),
      Map.entry("several_evaluators", "How the marks of several evaluators are joined: only where they agree, or their mean."),
      Map.entry("no_cases", "What an indicator counts of which there were no cases."),
      Map.entry("rounding", "Where values are rounded, and to how many decimals."),
      Map.entry("rounding_mode", "Which way a half is rounded."),
      Map.entry("between_bands", "Which category a value between two printed limits has."),
      Map.entry("agency_mean", "How the index of an agency is made of those of its units: a plain or a weighted mean."),
      Map.entry("agency_mean_of", "Which indices of the units it is made of: the exact or the published ones."));

  static final JsonKind POLICY = policy().named("policy", "What was chosen where sources disagree, by option.");

  private SchemaParts() {}

  /** The index under the names that every report uses. */
  static ObjectKind index(ObjectKind object) {
    return object
        .with("ipp", DECIMAL.orNull(), "The index (IPP) as published, 0..5, rounded by the policy; null while there is none.")
        .with("ippExact", FRACTION.orNull(), "The exact index, 0..5; null while there is none.")
        .with("onHundred", DECIMAL.orNull(), "The index as a value of 100; null while there is none.");
  }

  /** An index that there is, under the same names. */
  static ObjectKind presentIndex(ObjectKind object) {
    return object
        .with("ipp", DECIMAL, "The index (IPP) as published, 0..5, rounded by the policy.")
        .with("ippExact", FRACTION, "The exact index, 0..5.")
        .with("onHundred", DECIMAL, "The index as a value of 100.");
  }

  /** The range in which the index lies. */
  static ObjectKind range(ObjectKind object) {
    return object
        .with("lowest", FRACTION, "The lowest that the exact index can become, 0..5.")
        .with("highest", FRACTION,
            "The highest that the exact index can become, 0..5; the same as the lowest when nothing is missing.");
  }

  /** The choices of a policy. */
  private static JsonKind policy() {
    ObjectKind policy = JsonKind.object();
    for (PolicyOption<?> option : PolicyOption.all()) {
      policy = policy.with(option.key(), JsonKind.code(option.codes()), OPTIONS.getOrDefault(option.key(), ""));
    }
    return policy
        .optional(
            ScoringPolicy.MINIMUM_RESPONDENTS,
            JsonKind.whole(1),
            "How many users must have answered form F-03; not there where the edition has no such form, or asks for no number.")
        .openTo(TEXT, "What was chosen for an open question of the edition that decides weights or levels, by the id of the question.");
  }

  /** The names of constants that have no code of their own. */
  static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(constant -> constant.name().toLowerCase(Locale.ROOT)).toList();
  }
}
