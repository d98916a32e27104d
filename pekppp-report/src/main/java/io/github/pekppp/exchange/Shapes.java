package io.github.pekppp.exchange;

import io.github.pekppp.assignment.Assignments;
import io.github.pekppp.assignment.EvaluatorPool;
import io.github.pekppp.coaching.CoachingProgramme;
import io.github.pekppp.consensus.Settlement;
import io.github.pekppp.evaluation.Schedule;
import io.github.pekppp.evidence.EvidenceCheck;
import io.github.pekppp.evidence.EvidenceFile;
import io.github.pekppp.evidence.EvidenceItem;
import io.github.pekppp.followup.Action;
import io.github.pekppp.followup.ActionPlan;
import io.github.pekppp.followup.Finding;
import io.github.pekppp.followup.FollowUp;
import io.github.pekppp.followup.Recommendation;
import io.github.pekppp.intensive.IntensiveCoachingRule;
import io.github.pekppp.meeting.Meeting;
import io.github.pekppp.processmap.MapReview;
import io.github.pekppp.processmap.ProcessMap;
import io.github.pekppp.records.UnitRecords;
import io.github.pekppp.selection.LocusSelection;
import io.github.pekppp.survey.Survey;
import io.github.pekppp.survey.SurveyForm;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shapes of all that a host stores about an evaluation. */
public final class Shapes {

  private static final Map<String, Shape<?>> ALL = new LinkedHashMap<>();

  /** The evidence of a unit (bukti dukung) with its checks. */
  public static final Shape<EvidenceFile> EVIDENCE_FILE = add("evidence_file", EvidenceShapes.FILE);

  /** Findings, recommendations and plan of a unit. */
  public static final Shape<FollowUp> FOLLOW_UP = add("follow_up", FollowUpShapes.FOLLOW_UP);

  /** One piece of evidence. */
  public static final Shape<EvidenceItem> EVIDENCE_ITEM = add("evidence_item", EvidenceShapes.ITEM);

  /** One check of a piece of evidence. */
  public static final Shape<EvidenceCheck> EVIDENCE_CHECK = add("evidence_check", EvidenceShapes.CHECK);

  /** One finding (temuan). */
  public static final Shape<Finding> FINDING = add("finding", FollowUpShapes.FINDING);

  /** One recommendation (rekomendasi). */
  public static final Shape<Recommendation> RECOMMENDATION = add("recommendation", FollowUpShapes.RECOMMENDATION);

  /** One action (tindak lanjut) with its history. */
  public static final Shape<Action> ACTION = add("action", FollowUpShapes.ACTION);

  /** The follow-up action plan of a unit (rencana tindak lanjut, RTL) alone. */
  public static final Shape<ActionPlan> ACTION_PLAN = add("action_plan", FollowUpShapes.PLAN);

  /** The stages of a scheme. */
  public static final Shape<Schedule> SCHEDULE = add("schedule", RunShapes.SCHEDULE);

  /** The units chosen as loci. */
  public static final Shape<LocusSelection> LOCUS_SELECTION = add("locus_selection", RunShapes.SELECTION);

  /** Who can evaluate. */
  public static final Shape<EvaluatorPool> EVALUATOR_POOL = add("evaluator_pool", RunShapes.POOL);

  /** Who evaluates what. */
  public static final Shape<Assignments> ASSIGNMENTS = add("assignments", RunShapes.ASSIGNMENTS);

  /** What evaluators who differed agreed on. */
  public static final Shape<List<Settlement>> SETTLEMENTS = add("settlements", new ListShape<>(RunShapes.SETTLEMENT));

  /** A session with invitations and attendance. */
  public static final Shape<Meeting> MEETING = add("meeting", MeetingShapes.MEETING);

  /** The coaching of an agency (pembinaan). */
  public static final Shape<CoachingProgramme> COACHING_PROGRAMME = add("coaching_programme", MeetingShapes.COACHING);

  /** Which units get intensive coaching. */
  public static final Shape<IntensiveCoachingRule> INTENSIVE_COACHING_RULE =
      add("intensive_coaching_rule", RunShapes.INTENSIVE_RULE);

  /** The business process map of an agency (peta proses bisnis). */
  public static final Shape<ProcessMap> PROCESS_MAP = add("process_map", ProcessMapShapes.MAP);

  /** The review of process maps. */
  public static final Shape<MapReview> MAP_REVIEW = add("map_review", MeetingShapes.MAP_REVIEW);

  /** A satisfaction survey of a unit (SKM). */
  public static final Shape<Survey> SURVEY = add("survey", SurveyShapes.SURVEY);

  /** The form of a satisfaction survey (kuesioner SKM). */
  public static final Shape<SurveyForm> SURVEY_FORM = add("survey_form", SurveyShapes.FORM);

  /** The records that a unit keeps of its services. */
  public static final Shape<UnitRecords> UNIT_RECORDS = add("unit_records", RecordShapes.UNIT_RECORDS);

  /** Days off besides the weekend (hari libur nasional dan cuti bersama). */
  public static final Shape<List<LocalDate>> HOLIDAYS = add("holidays", RecordShapes.HOLIDAYS);

  private Shapes() {}

  private static <T> Shape<T> add(String name, Shape<T> shape) {
    ALL.put(name, shape);
    return shape;
  }

  /**
   * Lists all shapes.
   *
   * @return shapes by name, in a fixed order
   */
  public static Map<String, Shape<?>> all() {
    return Collections.unmodifiableMap(ALL);
  }
}
