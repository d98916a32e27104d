package io.github.pekppp.exchange;

import io.github.pekppp.assessment.Mark;
import io.github.pekppp.assignment.Assignment;
import io.github.pekppp.assignment.Assignments;
import io.github.pekppp.assignment.ConflictRule;
import io.github.pekppp.assignment.EvaluatorHome;
import io.github.pekppp.assignment.EvaluatorPool;
import io.github.pekppp.coaching.CoachingProgramme;
import io.github.pekppp.coaching.CoachingSession;
import io.github.pekppp.coaching.SessionKind;
import io.github.pekppp.coaching.Suggestion;
import io.github.pekppp.consensus.Settlement;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.evaluation.Evaluator;
import io.github.pekppp.evaluation.EvaluatorRole;
import io.github.pekppp.evaluation.Schedule;
import io.github.pekppp.evaluation.Scheme;
import io.github.pekppp.evaluation.Stage;
import io.github.pekppp.evaluation.StageWindow;
import io.github.pekppp.evidence.CheckMethod;
import io.github.pekppp.evidence.CheckOutcome;
import io.github.pekppp.evidence.EvidenceCheck;
import io.github.pekppp.evidence.EvidenceFile;
import io.github.pekppp.evidence.EvidenceItem;
import io.github.pekppp.evidence.EvidenceKind;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.intensive.IntensiveCoachingRule;
import io.github.pekppp.locus.Agency;
import io.github.pekppp.locus.AgencyKind;
import io.github.pekppp.locus.RegionCode;
import io.github.pekppp.locus.ServiceMode;
import io.github.pekppp.locus.ServiceType;
import io.github.pekppp.locus.ServiceUnit;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.meeting.Attendance;
import io.github.pekppp.meeting.AttendanceState;
import io.github.pekppp.meeting.Meeting;
import io.github.pekppp.meeting.MeetingBuilder;
import io.github.pekppp.meeting.MeetingSeries;
import io.github.pekppp.meeting.Participant;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.processmap.BroughtMap;
import io.github.pekppp.processmap.BusinessProcess;
import io.github.pekppp.processmap.FunctionStep;
import io.github.pekppp.processmap.MapReview;
import io.github.pekppp.processmap.MapState;
import io.github.pekppp.processmap.ProcessClass;
import io.github.pekppp.processmap.ProcessMap;
import io.github.pekppp.processmap.Relation;
import io.github.pekppp.processmap.Sipoc;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.score.Score;
import io.github.pekppp.selection.Candidate;
import io.github.pekppp.selection.ChosenUnit;
import io.github.pekppp.selection.LocusSelection;
import io.github.pekppp.selection.SelectionRule;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/** Sound values of every shape, made at random by the factories and builders of their types. */
public final class StoredValues {

  /** How a value of each shape is made, by the shape's name. */
  static final Map<String, Function<StoredValues, ?>> MAKERS = Map.ofEntries(
      Map.entry("evidence_file", StoredValues::evidenceFile),
      Map.entry("evidence_item", values -> values.item(values.draw.words())),
      Map.entry("evidence_check", values -> values.check(values.item(values.draw.words()))),
      Map.entry("finding", values -> new StoredFollowUps(values.draw, values).finding()),
      Map.entry("recommendation", values -> new StoredFollowUps(values.draw, values).recommendation()),
      Map.entry("action", values -> new StoredFollowUps(values.draw, values).action()),
      Map.entry("follow_up", values -> new StoredFollowUps(values.draw, values).followUp()),
      Map.entry("action_plan", values -> new StoredFollowUps(values.draw, values).plan()),
      Map.entry("schedule", StoredValues::schedule),
      Map.entry("locus_selection", StoredValues::selection),
      Map.entry("evaluator_pool", StoredValues::pool),
      Map.entry("assignments", StoredValues::assignments),
      Map.entry("settlements", values -> values.draw.some(values::settlement)),
      Map.entry("meeting", StoredValues::meeting),
      Map.entry("coaching_programme", StoredValues::coaching),
      Map.entry("intensive_coaching_rule", StoredValues::intensiveRule),
      Map.entry("process_map", StoredValues::processMap),
      Map.entry("map_review", StoredValues::mapReview),
      Map.entry("survey", values -> new StoredSurveys(values.draw).survey()),
      Map.entry("survey_form", values -> new StoredSurveys(values.draw).form()),
      Map.entry("unit_records", values -> new StoredRecords(values.draw, values).records()),
      Map.entry("holidays", values -> new StoredRecords(values.draw, values).holidays()));

  private static final List<RoundingMode> ROUNDING_MODES =
      List.copyOf(EnumSet.complementOf(EnumSet.of(RoundingMode.UNNECESSARY)));

  private final Draw draw;

  private StoredValues(Draw draw) {
    this.draw = draw;
  }

  /** Makes a value of the shape of a name. */
  public static Object of(String shape, Random random) {
    return MAKERS.get(shape).apply(new StoredValues(new Draw(random)));
  }

  // ---- what all are made of

  UnitRef unit() {
    return new UnitRef(draw.words(), draw.words());
  }

  EvaluationPeriod period() {
    return EvaluationPeriod.of(draw.between(EvaluationPeriod.FIRST_YEAR, 9999));
  }

  IndicatorNumber indicator() {
    return IndicatorNumber.of(draw.between(1, draw.chance() ? 30 : Integer.MAX_VALUE));
  }

  Level level() {
    return Level.of(draw.between(0, Level.MAX));
  }

  Index index() {
    BigInteger under = draw.whole().add(BigInteger.ONE);
    Score exact = Score.of(Ratio.of(draw.whole().mod(under.multiply(BigInteger.valueOf(Level.MAX))), under));
    return draw.chance()
        ? Index.of(exact)
        : new Index(exact, new Rounding(draw.between(0, 20), draw.of(ROUNDING_MODES)));
  }

  // ---- evidence

  private EvidenceFile evidenceFile() {
    List<EvidenceItem> items = draw.ids().stream().map(this::item).toList();
    List<EvidenceCheck> checks = items.isEmpty() ? List.of() : draw.some(() -> check(draw.of(items)));
    return EvidenceFile.ofOrThrow(unit(), period(), items, List.copyOf(new LinkedHashSet<>(checks)));
  }

  private EvidenceItem item(String id) {
    LocalDate collected = draw.day();
    Optional<LocalDate> issued = draw.maybe(() -> draw.notAfter(collected));
    Optional<LocalDate> from = draw.maybe(draw::day);
    return EvidenceItem.builder()
        .id(id)
        .indicator(indicator())
        .request(draw.maybe(draw::anyWords))
        .kind(draw.of(EvidenceKind.class))
        .title(draw.words())
        .reference(draw.maybe(draw::anyWords))
        .sha256(draw.maybe(() -> draw.of(List.of("0", "9", "a", "f")).repeat(64)))
        .issued(issued)
        .collectedBy(draw.words())
        .collectedOn(collected)
        .coversFrom(from)
        .coversUntil(draw.maybe(() -> draw.notBefore(from.orElseGet(draw::day))))
        .expires(draw.maybe(() -> draw.notBefore(issued.orElseGet(draw::day))))
        .build();
  }

  private EvidenceCheck check(EvidenceItem item) {
    return EvidenceCheck.builder()
        .item(item.id())
        .method(draw.of(CheckMethod.class))
        .outcome(draw.of(CheckOutcome.class))
        .by(draw.words())
        .on(draw.notBefore(item.collectedOn()))
        .note(draw.maybe(draw::anyWords))
        .build();
  }

  // ---- the run of an evaluation

  private Schedule schedule() {
    List<StageWindow> windows = draw.among(List.of(Stage.values())).stream().map(this::window).toList();
    return Schedule.ofOrThrow(period(), draw.of(Scheme.class), windows);
  }

  private StageWindow window(Stage stage) {
    LocalDate first = draw.day();
    return draw.chance() ? StageWindow.from(stage, first) : StageWindow.of(stage, first, draw.notBefore(first));
  }

  private LocusSelection selection() {
    List<Candidate> candidates = new ArrayList<>();
    draw.ids().forEach(id -> candidates.add(candidate(id)));
    LocusSelection made = LocusSelection.ofOrThrow(rule(candidates), candidates);
    return draw.chance()
        ? made
        : new LocusSelection(
            made.rule(),
            candidates.stream().map(candidate -> new ChosenUnit(candidate, draw.anyText())).toList(),
            draw.some(this::remark));
  }

  private SelectionRule rule(List<Candidate> candidates) {
    return switch (draw.between(0, 3)) {
      case 0 -> new SelectionRule.AllUnits();
      case 1 -> new SelectionRule.OnePerServiceType();
      case 2 -> new SelectionRule.LowestLastYear(draw.between(1, Integer.MAX_VALUE));
      default -> new SelectionRule.ByDecree(draw.words(), draw.day(), draw.some(() ->
          candidates.isEmpty() || draw.chance() ? unit() : draw.of(candidates).ref()));
    };
  }

  private Candidate candidate(String id) {
    Agency agency = agency();
    ServiceUnit unit = ServiceUnit.builder()
        .id(id)
        .name(draw.words())
        .serviceType(draw.of(ServiceType.class))
        .mode(draw.of(ServiceMode.class))
        .build();
    return draw.chance() ? Candidate.of(agency, unit) : Candidate.of(agency, unit, index());
  }

  private Agency agency() {
    AgencyKind kind = draw.of(AgencyKind.class);
    Optional<RegionCode> region = RegionCode.parse("7604".substring(0, kind.regionDigits())).filter(code -> draw.chance());
    return Agency.builder().name(draw.words()).kind(kind).region(region).build();
  }

  private Problem remark() {
    Place place = Place.of(draw.anyWords());
    Position position = draw.chance()
        ? new Position(draw.anyWords(), draw.between(1, 90), draw.between(1, 90))
        : Position.ofCell(draw.anyWords(), draw.anyWords(), draw.between(1, 90), draw.between(1, 90));
    return new Problem(draw.anyWords(), draw.of(Severity.class), draw.chance() ? place : place.at(position), draw.anyText());
  }

  private EvaluatorPool pool() {
    List<EvaluatorHome> homes = draw.ids().stream()
        .map(name -> draw.chance() ? EvaluatorHome.inAgency(name, draw.words()) : EvaluatorHome.inUnit(name, unit()))
        .toList();
    return EvaluatorPool.ofOrThrow(draw.of(ConflictRule.class), homes);
  }

  private Assignments assignments() {
    return new Assignments(draw.some(() ->
        new Assignment(unit(), new Evaluator(draw.words(), draw.of(EvaluatorRole.class)))));
  }

  private Settlement settlement() {
    return draw.chance()
        ? Settlement.of(indicator(), level(), draw.words(), draw.day(), draw.words())
        : new Settlement(indicator(), new Mark.NoCase(), draw.words(), draw.day(), draw.words());
  }

  private IntensiveCoachingRule intensiveRule() {
    return IntensiveCoachingRule.builder()
        .categoryAtOrBelow(draw.maybe(draw::anyWords))
        .indexBelow(draw.maybe(draw::decimal))
        .fallOfAtLeast(draw.maybe(draw::decimal))
        .build();
  }

  // ---- meetings

  private Meeting meeting() {
    return meeting(draw.words());
  }

  private Meeting meeting(String id) {
    LocalDate date = draw.day();
    MeetingBuilder meeting = Meeting.builder(id, draw.words(), date);
    draw.some(draw::anyWords).forEach(meeting::topic);
    new LinkedHashSet<>(draw.some(this::participant)).forEach(meeting::invite);
    LocalDate recorded = date;
    for (Participant participant : draw.some(this::participant)) {
      recorded = draw.notBefore(recorded);
      Attendance entry = Attendance.of(participant, draw.of(AttendanceState.class), recorded);
      meeting.record(draw.maybe(draw::anyWords).map(entry::noted).orElse(entry));
    }
    return meeting.buildOrThrow();
  }

  private Participant participant() {
    return switch (draw.between(0, 2)) {
      case 0 -> Participant.agency(draw.words());
      case 1 -> Participant.unit(unit());
      default -> Participant.person(draw.words());
    };
  }

  private CoachingProgramme coaching() {
    List<String> suggestions = new ArrayList<>(draw.ids());
    List<CoachingSession> sessions = draw.ids().stream().map(id -> session(id, suggestions)).toList();
    return CoachingProgramme.ofOrThrow(period(), draw.words(), sessions);
  }

  /** A session that takes some of the suggestions that no session has yet. */
  private CoachingSession session(String id, List<String> suggestions) {
    Meeting meeting = meeting(id);
    List<String> taken = draw.among(suggestions);
    suggestions.removeAll(taken);
    List<Suggestion> made = taken.stream()
        .map(name -> new Suggestion(name, draw.words(), draw.words(), draw.notBefore(meeting.date()), unit()))
        .toList();
    return new CoachingSession(draw.of(SessionKind.class), meeting, made);
  }

  // ---- process maps

  private ProcessMap processMap() {
    List<BusinessProcess> processes = new ArrayList<>();
    draw.ids().forEach(id -> processes.add(process(id, processes)));
    List<String> ids = processes.stream().map(BusinessProcess::id).toList();
    return ProcessMap.ofOrThrow(
        draw.words(),
        draw.of(MapState.class),
        processes,
        ids.isEmpty() ? List.of() : draw.some(() -> new Relation(draw.of(ids), draw.of(ids), draw.anyWords())),
        ids.isEmpty() ? List.of() : draw.some(() -> new FunctionStep(draw.of(ids), draw.anyWords(), draw.anyWords())));
  }

  private BusinessProcess process(String id, List<BusinessProcess> known) {
    BusinessProcess.Builder process = BusinessProcess.builder()
        .id(id)
        .name(draw.words())
        .processClass(draw.of(ProcessClass.class))
        .sipoc(draw.maybe(() -> new Sipoc(
            draw.some(draw::anyWords),
            draw.some(draw::anyWords),
            draw.some(draw::anyWords),
            draw.some(draw::anyWords),
            draw.some(draw::anyWords))));
    if (known.isEmpty() || draw.chance()) {
      return process.level(0).build();
    }
    BusinessProcess parent = draw.of(known);
    return process.level(parent.level() + 1).parent(parent.id()).build();
  }

  private MapReview mapReview() {
    List<BroughtMap> brought = new ArrayList<>();
    LocalDate day = draw.day();
    for (String agency : draw.some(draw::words)) {
      day = draw.notBefore(day);
      brought.add(new BroughtMap(agency, draw.of(MapState.class), day));
    }
    return MapReview.ofOrThrow(MeetingSeries.ofOrThrow(draw.ids().stream().map(this::meeting).toList()), brought);
  }
}
