package io.github.pekppp.exchange;

import io.github.pekppp.assessment.Mark;
import io.github.pekppp.assignment.Assignment;
import io.github.pekppp.assignment.Assignments;
import io.github.pekppp.assignment.ConflictRule;
import io.github.pekppp.assignment.EvaluatorHome;
import io.github.pekppp.assignment.EvaluatorPool;
import io.github.pekppp.consensus.Settlement;
import io.github.pekppp.evaluation.Schedule;
import io.github.pekppp.evaluation.Scheme;
import io.github.pekppp.evaluation.Stage;
import io.github.pekppp.evaluation.StageWindow;
import io.github.pekppp.intensive.IntensiveCoachingRule;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.score.Level;
import io.github.pekppp.selection.Candidate;
import io.github.pekppp.selection.ChosenUnit;
import io.github.pekppp.selection.LocusSelection;
import io.github.pekppp.selection.SelectionRule;
import java.util.ArrayList;
import java.util.EnumSet;

/** The shapes of the run of an evaluation. */
final class RunShapes {

  static final Shape<Schedule> SCHEDULE = schedule();
  static final Shape<LocusSelection> SELECTION = selection();
  static final Shape<EvaluatorPool> POOL = pool();
  static final Shape<Assignments> ASSIGNMENTS = assignments();
  static final Shape<Settlement> SETTLEMENT = settlement();
  static final Shape<IntensiveCoachingRule> INTENSIVE_RULE = intensiveRule();

  private RunShapes() {}

  private static Shape<StageWindow> window() {
    var object = ObjectShape.<StageWindow>of("stage_window", "When a stage takes place.");
    var stage = object.required("stage", Leaves.coded(Stage.class), StageWindow::stage);
    var first = object.required("first_day", Leaves.DAY, StageWindow::firstDay);
    var last = object.optional("last_day", Leaves.DAY, StageWindow::lastDay);
    return object.as(parts -> parts.of(last)
        .map(day -> StageWindow.of(parts.of(stage), parts.of(first), day))
        .orElseGet(() -> StageWindow.from(parts.of(stage), parts.of(first))));
  }

  private static Shape<Schedule> schedule() {
    var object = ObjectShape.<Schedule>of("schedule", "The stages of a scheme in one period.");
    var period = object.required("period", Leaves.PERIOD, Schedule::period);
    var scheme = object.required("scheme", Leaves.coded(Scheme.class), Schedule::scheme);
    var windows = object.list("windows", window(), Schedule::windows);
    return object.checked(parts -> Schedule.of(parts.of(period), parts.of(scheme), parts.of(windows)));
  }

  private static Shape<SelectionRule.ByDecree> decree() {
    var object = ObjectShape.<SelectionRule.ByDecree>of("selection_by_decree", "The units that a decree names.");
    var reference = object.required("reference", Leaves.TEXT, SelectionRule.ByDecree::reference);
    var date = object.required("date", Leaves.DAY, SelectionRule.ByDecree::date);
    var units = object.required("units", new ListShape<>(BasicShapes.UNIT_REF), SelectionRule.ByDecree::units);
    return object.as(parts -> new SelectionRule.ByDecree(parts.of(reference), parts.of(date), parts.of(units)));
  }

  private static Shape<SelectionRule> rule() {
    return OneOf.<SelectionRule>kinds()
        .kind("decree", SelectionRule.ByDecree.class, decree(), rule -> rule, rule -> rule)
        .kind("all", SelectionRule.AllUnits.class, Leaves.YES, rule -> true, yes -> new SelectionRule.AllUnits())
        .kind("one_per_service_type", SelectionRule.OnePerServiceType.class, Leaves.YES, rule -> true,
            yes -> new SelectionRule.OnePerServiceType())
        .kind("lowest_last_year", SelectionRule.LowestLastYear.class,
            count(),
            SelectionRule.LowestLastYear::units, SelectionRule.LowestLastYear::new)
        .build();
  }

  private static Shape<Candidate> candidate() {
    var object = ObjectShape.<Candidate>of("candidate", "A unit that may become a locus.");
    var agency = object.required("agency", BasicShapes.AGENCY, Candidate::agency);
    var unit = object.required("unit", BasicShapes.SERVICE_UNIT, Candidate::unit);
    var lastYear = object.optional("last_year", BasicShapes.INDEX, Candidate::lastYear);
    return object.as(parts -> parts.of(lastYear)
        .map(index -> Candidate.of(parts.of(agency), parts.of(unit), index))
        .orElseGet(() -> Candidate.of(parts.of(agency), parts.of(unit))));
  }

  private static Shape<ChosenUnit> chosen() {
    var object = ObjectShape.<ChosenUnit>of("chosen_unit", "A unit that was chosen, and why.");
    var candidate = object.required("candidate", candidate(), ChosenUnit::candidate);
    var reason = object.required("reason", BasicShapes.ANY_TEXT, ChosenUnit::reason);
    return object.as(parts -> new ChosenUnit(parts.of(candidate), parts.of(reason)));
  }

  private static Shape<Problem> problem() {
    var object = ObjectShape.<Problem>of("problem", "A fault, or what must be known.");
    var code = object.required("code", Leaves.ANY_TEXT, Problem::code);
    var severity = object.required("severity", Leaves.named(EnumSet.allOf(Severity.class)), Problem::severity);
    var path = object.defaulted("path", Leaves.ANY_TEXT, "", problem -> problem.place().path());
    var position = object.optional("position", position(), problem -> problem.place().position());
    var message = object.required("message", BasicShapes.ANY_TEXT, Problem::message);
    return object.as(parts -> {
      Place place = Place.of(parts.of(path));
      return new Problem(
          parts.of(code), parts.of(severity), parts.of(position).map(place::at).orElse(place), parts.of(message));
    });
  }

  private static Shape<Position> position() {
    var object = ObjectShape.<Position>of("position", "Where something stands in a document.");
    var document = object.required("document", Leaves.ANY_TEXT, Position::document);
    var sheet = object.optional("sheet", Leaves.ANY_TEXT, Position::sheet);
    var line = object.required("line", count(), Position::line);
    var column = object.required("column", count(), Position::column);
    return object.as(parts -> parts.of(sheet)
        .map(name -> Position.ofCell(parts.of(document), name, parts.of(line), parts.of(column)))
        .orElseGet(() -> new Position(parts.of(document), parts.of(line), parts.of(column))));
  }

  private static Shape<Integer> count() {
    return Leaves.whole(1, Integer.MAX_VALUE, number -> (int) number, Integer::longValue);
  }

  private static Shape<LocusSelection> selection() {
    var object = ObjectShape.<LocusSelection>of("locus_selection", "The units chosen as loci, by which rule.");
    var rule = object.required("rule", rule(), LocusSelection::rule);
    var chosen = object.list("chosen", chosen(), LocusSelection::chosen);
    var remarks = object.list("remarks", problem(), LocusSelection::remarks);
    return object.as(parts -> new LocusSelection(parts.of(rule), parts.of(chosen), parts.of(remarks)));
  }

  private static Shape<EvaluatorHome> home() {
    var object = ObjectShape.<EvaluatorHome>of("evaluator_home", "Where an evaluator works.");
    var evaluator = object.required("evaluator", Leaves.TEXT, EvaluatorHome::evaluator);
    var agency = object.required("agency", Leaves.TEXT, EvaluatorHome::agency);
    var unit = object.optional("unit", Leaves.TEXT, EvaluatorHome::unit);
    return object.as(parts -> parts.of(unit)
        .map(id -> EvaluatorHome.inUnit(parts.of(evaluator), new UnitRef(parts.of(agency), id)))
        .orElseGet(() -> EvaluatorHome.inAgency(parts.of(evaluator), parts.of(agency))));
  }

  private static Shape<EvaluatorPool> pool() {
    var object = ObjectShape.<EvaluatorPool>of("evaluator_pool", "Who can evaluate, and what a conflict of interest is.");
    var rule = object.required("rule", Leaves.coded(ConflictRule.class), EvaluatorPool::rule);
    var homes = object.<EvaluatorHome>list("homes", home(), pool -> new ArrayList<>(pool.homes().values()));
    return object.checked(parts -> EvaluatorPool.of(parts.of(rule), parts.of(homes)));
  }

  private static Shape<Assignments> assignments() {
    var one = ObjectShape.<Assignment>of("assignment", "An evaluator of a unit.");
    var unit = one.required("unit", BasicShapes.UNIT_REF, Assignment::unit);
    var evaluator = one.required("evaluator", BasicShapes.EVALUATOR, Assignment::evaluator);
    Shape<Assignment> assignment = one.as(parts -> new Assignment(parts.of(unit), parts.of(evaluator)));
    var object = ObjectShape.<Assignments>of("assignments", "Who evaluates what.");
    var all = object.list("all", assignment, Assignments::all);
    return object.as(parts -> new Assignments(parts.of(all)));
  }

  private static Shape<Settlement> settlement() {
    var object = ObjectShape.<Settlement>of("settlement", "What evaluators who differed agreed on.");
    var indicator = object.required("indicator", Leaves.INDICATOR, Settlement::indicator);
    var agreed = object.required("agreed", mark(), Settlement::agreed);
    var reason = object.required("reason", Leaves.TEXT, Settlement::reason);
    var on = object.required("on", Leaves.DAY, Settlement::on);
    var by = object.required("by", Leaves.TEXT, Settlement::by);
    return object.as(parts -> new Settlement(
        parts.of(indicator), parts.of(agreed), parts.of(reason), parts.of(on), parts.of(by)));
  }

  private static Shape<Mark> mark() {
    return OneOf.<Mark>kinds()
        .kind("level", Mark.Given.class, Leaves.LEVEL, Mark.Given::level, (Level level) -> Mark.Given.of(level))
        .kind("no_cases", Mark.NoCase.class, Leaves.YES, mark -> true, yes -> new Mark.NoCase())
        .build();
  }

  private static Shape<IntensiveCoachingRule> intensiveRule() {
    var object = ObjectShape.<IntensiveCoachingRule>of(
        "intensive_coaching_rule", "Which units get intensive coaching: each condition that is given suffices.");
    var category = object.optional("category_at_or_below", Leaves.ANY_TEXT, IntensiveCoachingRule::categoryAtOrBelow);
    var index = object.optional("index_below", Leaves.DECIMAL, IntensiveCoachingRule::indexBelow);
    var fall = object.optional("fall_of_at_least", Leaves.DECIMAL, IntensiveCoachingRule::fallOfAtLeast);
    return object.as(parts -> IntensiveCoachingRule.builder()
        .categoryAtOrBelow(parts.of(category))
        .indexBelow(parts.of(index))
        .fallOfAtLeast(parts.of(fall))
        .build());
  }
}
