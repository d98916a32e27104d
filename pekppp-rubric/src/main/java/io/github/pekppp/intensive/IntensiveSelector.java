package io.github.pekppp.intensive;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.Status;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Chooses units by a rule that fits the scale. */
final class IntensiveSelector {

  private static final Text LOW_CATEGORY =
      Text.of("kategori {0}, tidak di atas {1}", "category {0}, not above {1}");
  private static final Text LOW_INDEX = Text.of("indeks {0}, di bawah {1}", "index {0}, below {1}");
  private static final Text FALLEN =
      Text.of("indeks turun {0} dari {1} menjadi {2}, batasnya {3}", "index fell by {0} from {1} to {2}, the limit is {3}");

  private final IntensiveCoachingRule rule;
  private final ScoringPolicy policy;
  private final GradeScale grades;
  private final SortedMap<String, UnitIndex> lastYear = new TreeMap<>();
  private final ProblemLog remarks = new ProblemLog();

  IntensiveSelector(IntensiveCoachingRule rule, ScoringPolicy policy, GradeScale grades, List<UnitIndex> lastYear) {
    this.rule = rule;
    this.policy = policy;
    this.grades = grades;
    lastYear.forEach(unit -> this.lastYear.put(unit.unit(), unit));
  }

  IntensiveCoaching select(List<UnitIndex> units) {
    SortedMap<String, UnitIndex> byId = new TreeMap<>();
    units.forEach(unit -> byId.put(unit.unit(), unit));
    List<UnitToCoach> chosen = new ArrayList<>();
    byId.values().forEach(unit -> unit.ipp().ifPresent(index -> {
      List<Text> reasons = reasons(unit, index);
      if (!reasons.isEmpty()) {
        chosen.add(new UnitToCoach(unit, reasons));
      }
    }));
    chosen.sort(Comparator.comparing(one -> one.unit().ipp().map(Index::exact).orElse(Score.ZERO)));
    remarkGone(byId);
    List<String> withoutIndex =
        byId.values().stream().filter(unit -> unit.ipp().isEmpty()).map(UnitIndex::unit).toList();
    return new IntensiveCoaching(rule, chosen, withoutIndex, remarks.problems());
  }

  private List<Text> reasons(UnitIndex unit, Index index) {
    if (unit.status() != Status.FINAL) {
      remarks.add(IntensiveCoachingProblem.COACHED_UNIT_PROVISIONAL.at(place(unit), unit.unit()));
    }
    List<Text> reasons = new ArrayList<>();
    rule.categoryAtOrBelow().flatMap(limit -> lowCategory(unit, index, limit)).ifPresent(reasons::add);
    rule.indexBelow()
        .filter(limit -> index.rounded().compareTo(limit) < 0)
        .ifPresent(limit -> reasons.add(LOW_INDEX.with(index, limit.toPlainString())));
    rule.fallOfAtLeast().flatMap(limit -> fall(unit, index, limit)).ifPresent(reasons::add);
    return reasons;
  }

  private Optional<Text> lowCategory(UnitIndex unit, Index index, String limit) {
    Optional<Grade> grade = policy.grade(grades, index.exact().ratio());
    if (grade.isEmpty()) {
      remarks.add(IntensiveCoachingProblem.CATEGORY_NONE.at(place(unit), unit.unit(), index.exact()));
    }
    List<String> letters = grades.grades().stream().map(Grade::letter).toList();
    return grade.map(Grade::letter)
        .filter(letter -> letters.indexOf(letter) >= letters.indexOf(limit))
        .map(letter -> LOW_CATEGORY.with(letter, limit));
  }

  private Optional<Text> fall(UnitIndex unit, Index index, BigDecimal limit) {
    Optional<Index> before = Optional.ofNullable(lastYear.get(unit.unit())).flatMap(UnitIndex::ipp);
    if (before.isEmpty()) {
      remarks.add(IntensiveCoachingProblem.FALL_UNKNOWN.at(place(unit), unit.unit()));
    }
    return before.flatMap(earlier -> {
      BigDecimal fallen = earlier.rounded().subtract(index.rounded());
      return Optional.of(FALLEN.with(fallen.toPlainString(), earlier, index, limit.toPlainString()))
          .filter(reason -> fallen.compareTo(limit) >= 0);
    });
  }

  private void remarkGone(Map<String, UnitIndex> units) {
    lastYear.keySet().stream().filter(id -> !units.containsKey(id)).forEach(id ->
        remarks.add(IntensiveCoachingProblem.UNIT_GONE.at(Place.of("last_year").key(id), id)));
  }

  private static Place place(UnitIndex unit) {
    return Place.of("units").key(unit.unit());
  }
}
