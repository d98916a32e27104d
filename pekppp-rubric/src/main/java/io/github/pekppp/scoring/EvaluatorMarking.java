package io.github.pekppp.scoring;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.F02Sheet;
import io.github.pekppp.assessment.Mark;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.policy.NoCases;
import io.github.pekppp.policy.SeveralEvaluators;
import io.github.pekppp.problem.Place;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Takes the levels that evaluators gave in form F-02. */
final class EvaluatorMarking implements Marking {

  private static final Place FORM = Place.of("f02");

  private final Rules rules;
  private final List<F02Sheet> sheets;

  EvaluatorMarking(Rules rules, Assessment assessment) {
    this.rules = rules;
    this.sheets = assessment.sheets();
  }

  @Override
  public Outcome outcome(IndicatorSheet sheet, Remarks remarks) {
    boolean extra = sheet.aspect().isEmpty();
    List<F02Sheet> asked = extra
        ? sheets.stream().filter(marks -> marks.marks().containsKey(sheet.number())).toList()
        : sheets;
    return outcome(sheet, asked, remarks);
  }

  private Outcome outcome(IndicatorSheet sheet, List<F02Sheet> sheets, Remarks remarks) {
    // The usual sheet, one level that all share: what follows would say the same in more steps.
    if (sheets.size() == 1 && sheets.get(0).marks().get(sheet.number()) instanceof Mark.Given given) {
      return Outcome.Scored.of(given.level());
    }
    String label = sheet.indicator().codeOrNumber();
    SortedMap<String, Level> levels = new TreeMap<>();
    List<String> withoutMark = new ArrayList<>();
    int noCases = 0;
    for (F02Sheet marks : sheets) {
      String evaluator = marks.evaluator().orElse("");
      Mark mark = marks.marks().get(sheet.number());
      if (mark instanceof Mark.Given given) {
        levels.put(evaluator, given.level());
      } else if (mark instanceof Mark.NoCase && rules.policy().noCases() == NoCases.ZERO) {
        levels.put(evaluator, Level.of(0));
      } else if (mark instanceof Mark.NoCase) {
        noCases++;
      } else {
        withoutMark.add(evaluator);
      }
    }
    if (levels.isEmpty() && noCases == 0) {
      remarks.add(ScoringRemark.INDICATOR_MISSING, FORM.key(label), label);
      return new Outcome.Missing();
    }
    if (!withoutMark.isEmpty()) {
      String evaluators = withoutMark.stream().sorted().collect(Collectors.joining(", "));
      remarks.add(ScoringRemark.INDICATOR_MISSING_BY, FORM.key(label), label, evaluators);
      return new Outcome.Missing();
    }
    return noCases == 0 ? join(levels, label, remarks) : withoutCases(levels, label, remarks);
  }

  private Outcome withoutCases(SortedMap<String, Level> levels, String label, Remarks remarks) {
    Place place = FORM.key(label);
    if (rules.policy().noCases() == NoCases.UNDECIDED) {
      remarks.add(ScoringRemark.NO_CASES_UNDECIDED, place, label);
      return new Outcome.Missing();
    }
    if (levels.isEmpty()) {
      remarks.add(ScoringRemark.INDICATOR_NOT_APPLICABLE, place, label);
      return new Outcome.NotApplicable();
    }
    remarks.add(ScoringRemark.INDICATOR_DISPUTED, place, label, "no_cases, " + shown(levels));
    return new Outcome.Missing();
  }

  private static String shown(SortedMap<String, Level> levels) {
    return levels.entrySet().stream()
        .map(mark -> mark.getKey() + " " + mark.getValue())
        .collect(Collectors.joining(", "));
  }

  private Outcome join(SortedMap<String, Level> levels, String label, Remarks remarks) {
    Level first = levels.values().iterator().next();
    if (levels.values().stream().allMatch(level -> level.equals(first))) {
      return Outcome.Scored.of(first);
    }
    if (rules.policy().severalEvaluators() == SeveralEvaluators.MEAN) {
      int sum = levels.values().stream().mapToInt(Level::value).sum();
      return new Outcome.Scored(Score.of(Ratio.of(sum, levels.size())));
    }
    remarks.add(ScoringRemark.INDICATOR_DISPUTED, FORM.key(label), label, shown(levels));
    return new Outcome.Disputed(levels);
  }
}
