package io.github.pekppp.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SurveyTallyTest {

  private static final Place ROW = Place.of("row");
  private static final int NONE = SurveyTally.NO_ANSWER;

  private final SurveyTally tally = SurveyTally.of(Surveys.SMALL, Surveys.DIMENSIONS);

  private List<Problem> add(String service, String gender, int... answers) {
    return tally.add(answers, new String[] {service, gender}, ROW);
  }

  @Test
  void answersAreCountedByQuestionAndGroup() {
    assertThat(add("KTP", "P", 4, 3, 3, NONE)).isEmpty();
    assertThat(add(" KTP ", "L", 4, 2, NONE, 1)).isEmpty();
    assertThat(add("KK", " ", 1, 3, 4, 1)).isEmpty();
    SurveyCounts counts = tally.counts();
    assertThat(counts.respondents()).isEqualTo(3);
    assertThat(counts.answers()).containsExactly(
        Map.entry("time", new AnswerCounts(1, 0, 0, 2)),
        Map.entry("staff_1", new AnswerCounts(0, 1, 2, 0)),
        Map.entry("staff_2", new AnswerCounts(0, 0, 1, 1)),
        Map.entry("fee", new AnswerCounts(2, 0, 0, 0)));
    assertThat(counts.breakdown("service").get("KTP").answers()).containsEntry("time", new AnswerCounts(0, 0, 0, 2));
    assertThat(counts.profile("service")).containsExactly(Map.entry("KK", 1L), Map.entry("KTP", 2L));
    assertThat(counts.shares("gender")).containsExactly(Map.entry("L", Ratio.of(1, 3)), Map.entry("P", Ratio.of(1, 3)));
    assertThat(counts.notStated("gender")).isEqualTo(1);
    assertThat(counts.notStated("service")).isZero();
    assertThat(counts.profile("age")).isEmpty();
    assertThat(counts.remarks()).isEmpty();
    assertThat(Serialized.copyOf(counts)).isEqualTo(counts);
  }

  @Test
  void aResponseIsReadByName() {
    Map<String, Integer> answers = Map.of("time", 4, "fee", 2);
    assertThat(tally.add(new SurveyResponse(answers, Map.of("gender", "P")), ROW)).isEmpty();
    assertThat(tally.add(SurveyResponse.of(answers), ROW)).isEmpty();
    assertThat(tally.counts().answers().get("fee")).isEqualTo(new AnswerCounts(0, 2, 0, 0));
    assertThat(tally.counts().answers().get("staff_1")).isEqualTo(AnswerCounts.NONE);
    assertThat(tally.counts().profile("gender")).containsExactly(Map.entry("P", 1L));
    assertThat(tally.counts().notStated("service")).isEqualTo(2);
  }

  @Test
  void aFormWithoutAnswersIsNoRespondent() {
    assertThat(add("KTP", "P", NONE, NONE, NONE, NONE)).isEmpty();
    assertThat(tally.counts().respondents()).isZero();
    assertThat(tally.counts().withoutAnswers()).isEqualTo(1);
    assertThat(tally.counts().breakdown("service")).isEmpty();
  }

  @Test
  void nothingOfAFaultyResponseIsCounted() {
    assertThat(add("KTP", "P", 4, 5, 3, -1)).extracting(problem -> problem.line(Language.EN))
        .containsExactly("row.staff_1: answer 5 is outside 1..4", "row.fee: answer -1 is outside 1..4");
    SurveyResponse unknown = new SurveyResponse(Map.of("price", 4), Map.of("age", "30"));
    assertThat(tally.add(unknown, ROW)).extracting(Problem::code).containsExactly("survey-question-unknown", "grouping-unknown");
    assertThat(tally.add(SurveyResponse.of(Map.of("time", 0, "fee", 3)), ROW)).extracting(problem -> problem.line(Language.ID))
        .containsExactly("row.time: jawaban 0 di luar 1..4");
    assertThat(tally.counts().respondents()).isZero();
    assertThat(tally.counts()).isEqualTo(SurveyTally.of(Surveys.SMALL, Surveys.DIMENSIONS).counts());
  }

  @Test
  void aColumnOfTooManyValuesIsNoGrouping() {
    for (int i = 0; i < SurveyTally.MOST_GROUPS; i++) {
      add("S" + i, "L", 1, 1, 1, 1);
    }
    add("S0", "P", 2, 2, 2, 2);
    assertThat(tally.counts().breakdown("service")).hasSize(SurveyTally.MOST_GROUPS);
    assertThat(tally.counts().remarks()).isEmpty();
    add("one more", "P", 4, 4, 4, 4);
    add("S0", "P", 4, 4, 4, 4);
    SurveyCounts counts = tally.counts();
    assertThat(counts.breakdowns()).containsOnlyKeys("gender");
    assertThat(counts.tooFine()).containsExactly("service");
    assertThat(counts.remarks()).extracting(problem -> problem.line(Language.EN))
        .containsExactly("service: service has more than 1000 distinct values; it is no grouping and has no breakdown");
    assertThat(counts.respondents()).isEqualTo(SurveyTally.MOST_GROUPS + 3);
    assertThat(counts.profile("gender")).containsEntry("P", 3L);
    assertThat(counts.notStated("service")).isEqualTo(counts.respondents());
  }

  @Test
  void joinedCountsMayHaveTooManyValues() {
    SurveyTally other = SurveyTally.of(Surveys.SMALL, List.of("service"));
    for (int i = 0; i < SurveyTally.MOST_GROUPS; i++) {
      add("S" + i, "L", 1, 1, 1, 1);
      other.add(new int[] {1, 1, 1, 1}, new String[] {"S" + i}, ROW);
    }
    SurveyCounts joined = tally.counts().plus(other.counts());
    assertThat(joined.breakdown("service")).hasSize(SurveyTally.MOST_GROUPS);
    assertThat(joined.notStated("gender")).isEqualTo(SurveyTally.MOST_GROUPS);
    other.add(new int[] {1, 1, 1, 1}, new String[] {"T"}, ROW);
    assertThat(tally.counts().plus(other.counts()).tooFine()).containsExactly("service");
    SurveyTally one = SurveyTally.of(Surveys.SMALL, List.of("service"));
    one.add(new int[] {1, 1, 1, 1}, new String[] {"U"}, ROW);
    SurveyCounts grown = tally.counts().plus(one.counts());
    assertThat(grown.tooFine()).containsExactly("service");
    assertThat(grown.breakdowns()).containsOnlyKeys("gender");
    assertThat(grown.plus(one.counts()).tooFine()).containsExactly("service");
  }

  @Test
  void aTallyIsHandedWhatItCounts() {
    assertThat(tally.form()).isEqualTo(Surveys.SMALL);
    assertThat(tally.dimensions()).isEqualTo(Surveys.DIMENSIONS);
    assertThatThrownBy(() -> tally.add(new int[] {1}, new String[] {"a", "b"}, ROW))
        .hasMessageContaining("1 and 2, expected 4 and 2");
    assertThatThrownBy(() -> tally.add(new int[] {1, 1, 1, 1}, new String[] {"a"}, ROW)).hasMessageContaining("4 and 1");
    assertThatThrownBy(() -> SurveyTally.of(Surveys.SMALL, List.of("a", "a"))).hasMessageContaining("dimensions");
    assertThatThrownBy(() -> tally.counts().plus(SurveyCounts.none(SurveyForm.skm2017()))).hasMessageContaining("skm-2017");
  }

  @Test
  void countsOfATableAreTaken() {
    SurveyCounts counts = SurveyCounts.ofOrThrow(Surveys.SMALL, Map.of("time", new AnswerCounts(1, 2, 3, 4)));
    assertThat(counts.respondents()).isEqualTo(10);
    assertThat(counts.withoutAnswers()).isZero();
    assertThat(counts.answers()).containsOnlyKeys("time", "staff_1", "staff_2", "fee").containsEntry("fee", AnswerCounts.NONE);
    assertThat(SurveyCounts.ofOrThrow(Surveys.SMALL, Map.of("time", new AnswerCounts(1, 2, 3, 4)), 12).respondents())
        .isEqualTo(12);
    assertThat(Surveys.codes(SurveyCounts.of(Surveys.SMALL, Map.of("time", new AnswerCounts(1, 2, 3, 4)), 9)))
        .containsExactly("respondents-too-few time");
    assertThat(Surveys.codes(SurveyCounts.of(Surveys.SMALL, Map.of("price", AnswerCounts.NONE))))
        .containsExactly("survey-question-unknown price");
    assertThat(SurveyCounts.of(Surveys.SMALL, Map.of(), -1).isInvalid()).isTrue();
  }

  @Test
  void theAnswersOfAQuestionAreCounted() {
    AnswerCounts counts = AnswerCounts.ofOrThrow(List.of(1L, 2L, 3L, 4L));
    assertThat(counts.total()).isEqualTo(10);
    assertThat(counts.sum()).isEqualTo(1 + 4 + 9 + 16);
    assertThat(counts.mean()).contains(Ratio.of(3));
    assertThat(counts.count(1)).isEqualTo(1);
    assertThat(counts.count(2)).isEqualTo(2);
    assertThat(counts.count(3)).isEqualTo(3);
    assertThat(counts.share(4)).contains(Ratio.of(2, 5));
    assertThat(counts.plus(counts)).isEqualTo(new AnswerCounts(2, 4, 6, 8));
    assertThat(AnswerCounts.NONE.mean()).isEmpty();
    assertThat(AnswerCounts.NONE.share(1)).isEmpty();
    assertThatThrownBy(() -> counts.count(5)).hasMessage("answer: 5 is outside 1..4");
    assertThatThrownBy(() -> AnswerCounts.NONE.share(0)).hasMessage("answer: 0 is outside 1..4");
  }

  @Test
  void countsStayWithinWhatALongHolds() {
    long most = Long.MAX_VALUE / 16;
    AnswerCounts full = AnswerCounts.ofOrThrow(List.of(most, most, most, most));
    assertThat(full.sum()).isEqualTo(10 * most);
    assertThatThrownBy(() -> full.plus(full)).isInstanceOf(ArithmeticException.class);
    assertThatThrownBy(() -> new AnswerCounts(0, -1, 0, 0)).hasMessage("counts: -1 is below 0");
    assertThat(Surveys.codes(AnswerCounts.of(List.of(-1L, most, most + 1, 0L))))
        .containsExactly("count-range [1]", "count-range [3]");
    assertThat(Surveys.codes(AnswerCounts.of(List.of(1L), ROW))).containsExactly("counts-not-four row");
    assertThatThrownBy(() -> AnswerCounts.ofOrThrow(List.of(1L, 2L, 3L), ROW)).hasMessageContaining("3 numbers");
    assertThat(AnswerCounts.ofOrThrow(List.of(0L, 0L, 0L, 1L), ROW)).isEqualTo(new AnswerCounts(0, 0, 0, 1));
  }
}
