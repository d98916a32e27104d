package io.github.pekppp.report;

import io.github.pekppp.json.JsonKind;
import io.github.pekppp.json.ObjectKind;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The JSON Schema of what a report, or a document, looks like as JSON.
 *
 * <p>That of {@code GradeReport} is called {@code grade_report}, and so on; that of a {@link io.github.pekppp.layout.Document} is
 * {@code document}. Each describes every member: what it means, its unit and range, and what null means. Members that it does not
 * describe are refused. Immutable, thread-safe.
 */
public final class ReportSchema {

  private static final String TASK_FORCE = "How far the recommendations of an evaluation are on a day.";
  private static final String SURVEY = "The index of a satisfaction survey (SKM), of its elements and groups.";
  private static final String AGENCY_SURVEY = "The index of an agency, made from the satisfaction surveys of its units.";

  private static final Map<String, ReportSchema> ALL = new LinkedHashMap<>();

  static {
    several("grade_report", "Result of a unit",
        "The index of a unit with its category, aspects and indicators.", GradeSchema.KIND);
    several("explain_report", "Explanation of a result",
        "The reason for every point of the index of a unit, as a tree.", ExplainSchema.KIND);
    one("recap_report", "Recap of an agency", "The index of an agency with its units, ranked.", RecapSchema.KIND);
    one("category_report", "Categories of indices",
        "The categories of bare indices, and the index of an agency that has them.", CategorySchema.KIND);
    one("compare_report", "Comparison", "Units under two rules, or in two periods: what changed and why.", CompareSchema.KIND);
    one("plan_report", "What to fix first",
        "The cheapest ways to a goal, and how firmly the present category stands.", PlanSchema.KIND);
    one("verify_report", "Verification of a result", "A result computed again, held against its record.", VerifySchema.KIND);
    one("facts_report", "Facts from records",
        "The facts of form F-01 that the records of a unit tell, and the levels that follow.", FactsSchema.KIND);
    one("evidence_report", "Evidence behind an index",
        "What the points of an index rest on, and what expires when.", EvidenceSchema.KIND);
    ending("follow_up_report", "Follow-up action plan", "A follow-up action plan as it stands on a day.", FollowUpSchema.KIND,
        "task_force_report", TASK_FORCE, TaskForceSchema.KIND);
    one("task_force_report", "Follow-up of recommendations", TASK_FORCE, TaskForceSchema.KIND);
    ending("survey_report", "Index of a satisfaction survey", SURVEY, SurveySchema.KIND,
        "agency_survey_report", AGENCY_SURVEY, SurveySchema.AGENCY);
    one("agency_survey_report", "Survey index of an agency", AGENCY_SURVEY, SurveySchema.AGENCY);
    several("recomputation_report", "Published survey indices recomputed",
        "Published survey indices, computed again by every weight in use.", RecomputationSchema.KIND);
    one("edition_list_report", "Editions", "The editions of the instrument that the library holds.", EditionSchema.LIST);
    one("edition_report", "Edition",
        "An edition of the instrument for reading; the file of an edition has the schema edition.", EditionSchema.KIND);
    one("edition_check_report", "Check of an edition",
        "The situations that no level of an edition describes.", EditionSchema.CHECK);
    one("problems_report", "Problems", "What is wrong with the input. Commands write it to standard error.", ProblemsSchema.KIND);
    one("document", "Document", "A document in one language, whatever it is rendered as.", DocumentSchema.KIND);
  }

  private final String name;
  private final String title;
  private final String description;
  private final JsonKind kind;

  private ReportSchema(String name, String title, String description, JsonKind kind) {
    this.name = name;
    this.title = title;
    this.description = description;
    this.kind = kind;
  }

  private static void one(String name, String title, String description, JsonKind kind) {
    ALL.put(name, new ReportSchema(name, title, description, kind));
  }

  /** A report of which a command may print several. */
  private static void several(String name, String title, String description, ObjectKind kind) {
    JsonKind report = kind.named(name, description);
    one(
        name,
        title,
        description + " Where there are several, a list of them.",
        JsonKind.anyOf(report, JsonKind.list(report, 2)));
  }

  /** A report of which a command may print several, with one of another kind that sums them up as the last of the list. */
  private static void ending(
      String name, String title, String description, ObjectKind kind, String last, String lastDescription, ObjectKind lastKind) {
    JsonKind report = kind.named(name, description);
    JsonKind end = lastKind.named(last, lastDescription);
    one(
        name,
        title,
        description + " Where there are several, a list of them, with the one over all of them, where there is one, last.",
        JsonKind.anyOf(report, JsonKind.list(JsonKind.anyOf(report, end), 2)));
  }

  /**
   * Lists the schemas.
   *
   * @return schemas by name, in a fixed order
   */
  public static Map<String, ReportSchema> all() {
    return Collections.unmodifiableMap(ALL);
  }

  /**
   * Returns what the command {@code schema} calls it.
   *
   * @return the name: lower-case letters and underscores
   */
  public String name() {
    return name;
  }

  /**
   * Returns the schema (draft 2020-12), complete in itself.
   *
   * @return indented JSON that ends with a line feed, the same bytes on every machine
   */
  public String schema() {
    return kind.document(title, description);
  }
}
