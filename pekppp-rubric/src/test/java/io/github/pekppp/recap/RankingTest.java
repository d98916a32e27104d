package io.github.pekppp.recap;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.edition.Editions;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Score;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The units of an agency by their published index. */
class RankingTest {

  private static final GradeScale GRADES = Editions.pekppp2022A().grades();
  private static final ScoringPolicy POLICY = ScoringPolicy.defaultsOf(Editions.pekppp2022A());

  private static UnitIndex unit(String id, String index) {
    return UnitIndex.of(id, Index.of(Score.parse(index).orElseThrow()));
  }

  private static Ranking ranking(List<UnitIndex> units, List<UnitIndex> lastYear) {
    return Ranking.of(AgencyIndex.ofOrThrow(units, POLICY, GRADES), lastYear);
  }

  private static List<String> lines(Ranking ranking) {
    return ranking.units().stream().map(ranked -> ranked.rank() + " " + ranked.unit().unit().unit()).toList();
  }

  @Test
  void unitsOfOnePublishedIndexShareARank() {
    Ranking ranking = ranking(
        List.of(unit("d", "3.2"), unit("c", "4.125"), unit("b", "4.134"), unit("a", "4.6"), UnitIndex.withoutIndex("z"),
            UnitIndex.withoutIndex("y")),
        List.of());
    assertThat(lines(ranking)).containsExactly("1 a", "2 b", "2 c", "4 d"); // 4.125 and 4.134 are both published as 4.13
    assertThat(ranking.withoutIndex()).containsExactly("y", "z");
    assertThat(ranking.find("c").orElseThrow().rank()).isEqualTo(2);
    assertThat(ranking.find("z")).isEmpty();
    assertThat(ranking.find("nobody")).isEmpty();
  }

  @Test
  void theChangeIsThatOfThePublishedFigures() {
    Ranking ranking = ranking(
        List.of(unit("a", "4.126"), unit("b", "3"), unit("new", "2")),
        List.of(unit("b", "3.5"), unit("a", "4.004"), UnitIndex.withoutIndex("new"), unit("gone", "5")));
    assertThat(ranking.find("a").orElseThrow().change()).contains(new BigDecimal("0.13"));
    assertThat(ranking.find("b").orElseThrow().change()).contains(new BigDecimal("-0.50"));
    assertThat(ranking.find("b").orElseThrow().lastYear()).contains(Index.of(Score.parse("3.5").orElseThrow()));
    assertThat(ranking.find("new").orElseThrow().change()).isEmpty();
    assertThat(ranking.find("gone")).isEmpty();
  }

  @Test
  void everyCategoryIsCountedEvenWhereNoUnitHasIt() {
    Map<String, Integer> counts = ranking(
        List.of(unit("a", "4.6"), unit("b", "3.6"), unit("c", "3.7"), UnitIndex.withoutIndex("d")), List.of())
        .categories().entrySet().stream()
        .collect(Collectors.toMap(count -> count.getKey().letter(), Map.Entry::getValue));
    assertThat(counts).hasSize(GRADES.grades().size())
        .containsEntry("A", 1).containsEntry("B", 2).containsEntry("A-", 0).containsEntry("F", 0);
    assertThat(ranking(List.of(unit("a", "4.6")), List.of()).categories().keySet()).containsExactlyElementsOf(GRADES.grades());
  }

  @Property(tries = 200)
  void aRankingIsThatOfItsUnitsInAnyOrder(@ForAll Random random) {
    List<UnitIndex> units = new ArrayList<>(IntStream.range(0, random.nextInt(12))
        .mapToObj(i -> random.nextInt(5) == 0
            ? UnitIndex.withoutIndex("u" + i)
            : unit("u" + i, "4.1" + random.nextInt(3) + random.nextInt(10)))
        .toList());
    Ranking ranking = ranking(units, List.of());
    for (RankedUnit ranked : ranking.units()) {
      BigDecimal published = ranked.unit().unit().ipp().orElseThrow().rounded();
      long higher = units.stream().flatMap(unit -> unit.ipp().stream())
          .filter(index -> index.rounded().compareTo(published) > 0)
          .count();
      assertThat(ranked.rank()).isEqualTo(1 + higher);
    }
    assertThat(ranking.units().size() + ranking.withoutIndex().size()).isEqualTo(units.size());
    assertThat(ranking.categories().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(ranking.units().size());
    Collections.shuffle(units, random);
    assertThat(lines(ranking(units, List.of()))).isEqualTo(lines(ranking));
  }
}
