package io.github.pekppp.paper;

import io.github.pekppp.problem.Problem;
import io.github.pekppp.scoring.ScoringRemark;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader must know of a result, a sentence each; what is said of several indicators alike is one sentence. */
final class RemarkLines {

  private static final Map<String, Text> TOGETHER = Map.of(
      ScoringRemark.INDICATOR_MISSING.code(),
      Text.of("{0} indikator belum dinilai: {1}.", "{0} indicators are not marked: {1}."),
      ScoringRemark.INDICATOR_DISPUTED.code(),
      Text.of(
          "{0} indikator dinilai berbeda oleh para evaluator, dan belum disepakati: {1}.",
          "{0} indicators on which evaluators differ, without an agreement yet: {1}."),
      ScoringRemark.NO_CASES_UNDECIDED.code(),
      Text.of(
          "{0} indikator tanpa kasus, dan belum dipilih cara menghitungnya (no_cases): {1}.",
          "{0} indicators without cases, and no rule chosen for that (no_cases): {1}."),
      ScoringRemark.FACTS_NONE.code(),
      Text.of("{0} indikator belum memiliki fakta: {1}.", "{0} indicators of which no facts are known: {1}."),
      ScoringRemark.FACTS_OPEN.code(),
      Text.of(
          "{0} indikator yang levelnya masih terbuka menurut fakta yang ada: {1}.",
          "{0} indicators whose level the facts leave open: {1}."));

  private RemarkLines() {}

  static List<String> of(Stream<Problem> remarks, Wording wording) {
    Map<String, List<Problem>> byCode =
        remarks.collect(Collectors.groupingBy(Problem::code, LinkedHashMap::new, Collectors.toList()));
    List<String> lines = new ArrayList<>();
    byCode.forEach((code, alike) -> Optional.ofNullable(TOGETHER.get(code))
        .filter(together -> alike.size() > 1)
        .ifPresentOrElse(
            together -> lines.add(wording.say(together.id(), together.en(), alike.size(), indicators(alike))),
            () -> alike.forEach(remark -> lines.add(wording.sentence(remark.message())))));
    return lines.stream().distinct().toList();
  }

  private static String indicators(List<Problem> remarks) {
    return remarks.stream().map(remark -> last(remark.place().path())).collect(Collectors.joining(", "));
  }

  /** The key at the end of a path, such as 2.a.P in f02[2.a.P]. */
  private static String last(String path) {
    return path.endsWith("]") ? path.substring(path.lastIndexOf('[') + 1, path.length() - 1) : path.substring(path.lastIndexOf('.') + 1);
  }
}
