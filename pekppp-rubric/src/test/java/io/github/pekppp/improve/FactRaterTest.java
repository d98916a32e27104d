package io.github.pekppp.improve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Truth;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.Units;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactRaterTest {

  private static FactRating rate(int number, Object... facts) {
    var unit = Assessment.builder(Units.EDITION);
    for (int i = 0; i < facts.length; i += 2) {
      unit.fact(Integer.toString(number), (String) facts[i], (FactValue) facts[i + 1]);
    }
    return FactRater.of(Units.EDITION).rate(unit.buildOrThrow()).get(number - 1);
  }

  private static FactValue yes() {
    return new FactValue.Flag(true);
  }

  private static FactValue no() {
    return new FactValue.Flag(false);
  }

  private static List<String> ways(FactRating rating, int level) {
    return rating.improvements(Level.of(level)).stream().map(found -> found.text().en()).toList();
  }

  @Test
  void aLadderNamesTheMissingStep() {
    FactRating rating = rate(1, "sp_exists", yes(), "sp_14_components", yes(), "sp_enacted", no(),
        "public_involved", yes(), "sp_monitored", yes());
    assertThat(rating.certain()).isEqualTo(Level.of(2));
    assertThat(rating.holds(Level.of(2))).isEqualTo(Truth.TRUE);
    assertThat(rating.holds(Level.of(3))).isEqualTo(Truth.FALSE);
    assertThat(rating.firstUnmet()).contains(Level.of(3));
    assertThat(ways(rating, 3)).containsExactly("Standard enacted by management: yes");
    assertThat(ways(rating, 5)).containsExactly("Standard enacted by management: yes");
  }

  @Test
  void aCountSaysHowManyOfHowManyWithoutListingCombinations() {
    FactRating rating = rate(18, "facilities", FactValue.Picked.of(List.of("ramp", "corridor", "wheelchair")));
    assertThat(rating.certain()).isEqualTo(Level.of(1));
    assertThat(ways(rating, 2)).containsExactly("Facilities for vulnerable groups: add any 1 of the remaining 11");
    assertThat(ways(rating, 5)).containsExactly("Facilities for vulnerable groups: add any 10 of the remaining 11");
    assertThat(rating.improvements(Level.of(5)).get(0).effort()).isEqualTo(10);
  }

  @Test
  void aMandatoryOptionIsNamedBesideTheCount() {
    FactRating rating = rate(10, "arrangements", FactValue.Picked.of(List.of("staggered_breaks")));
    assertThat(rating.certain()).isEqualTo(Level.of(0));
    assertThat(ways(rating, 3)).containsExactly(
        "Arrangements of service time: add Set service hours; Arrangements of service time: add any 1 of the remaining 4");
  }

  @Test
  void differentWaysAreListedCheapestFirst() {
    FactRating rating = rate(4, "reviewed", yes(), "review_months", new FactValue.Quantity(Ratio.of(24)),
        "review_scope", new FactValue.Chosen("part"));
    assertThat(rating.certain()).isEqualTo(Level.of(2));
    assertThat(ways(rating, 3)).containsExactlyInAnyOrder(
        "Service types covered: Every service type", "Months between reviews: 12");
    assertThat(ways(rating, 5)).containsExactly("Service types covered: Every service type; Months between reviews: 12");
  }

  @Test
  void anUnknownFactIsNeitherYesNorNo() {
    FactRating rating = rate(1, "sp_exists", yes(), "sp_14_components", yes(), "public_involved", yes());
    assertThat(rating.certain()).isEqualTo(Level.of(2));
    assertThat(rating.possible()).isEqualTo(Level.of(5));
    assertThat(rating.deciding()).extracting(Fact::id).containsExactlyInAnyOrder("sp_enacted", "sp_monitored");
    FactRating settled = rate(1, "sp_exists", no());
    assertThat(settled.certain()).isEqualTo(settled.possible()).isEqualTo(Level.of(0));
    assertThat(settled.deciding()).isEmpty();
  }

  @Test
  void anUnknownNumberIsAskedForAtItsLimit() {
    FactRating rating = rate(9, "follow_up", new FactValue.Chosen("all"));
    assertThat(ways(rating, 3)).containsExactly("Months since the report came out: 6");
    FactRating share = rate(8, "plan_exists", yes(), "report_exists", yes());
    assertThat(ways(share, 3)).containsExactly("Per cent of planned actions realised: 30");
  }

  @Test
  void theReadingThatThePolicyChoseIsRated() {
    var unit = Assessment.builder(Units.EDITION)
        .fact("22", "elements", FactValue.Picked.of(List.of("survey", "faq")))
        .buildOrThrow();
    assertThat(FactRater.of(Units.EDITION).rate(unit).get(21).certain()).isEqualTo(Level.of(0));
    assertThat(FactRater.of(Units.EDITION, Units.policy("item_22_count", "count")).rate(unit).get(21).certain())
        .isEqualTo(Level.of(2));
  }

  @Test
  void aUnitWithoutFactsHasTheWholeRange() {
    List<FactRating> ratings = FactRater.of(Units.EDITION).rate(Assessment.builder(Units.EDITION).buildOrThrow());
    assertThat(ratings).hasSize(30).allSatisfy(rating -> {
      assertThat(rating.certain()).isEqualTo(Level.of(0));
      assertThat(rating.possible()).isEqualTo(Level.of(5));
    });
  }
}
