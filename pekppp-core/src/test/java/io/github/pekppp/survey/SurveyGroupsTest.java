package io.github.pekppp.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.problem.ProblemException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Counts of groups that come with a recapitulation. */
class SurveyGroupsTest {

  private static final SurveyForm FORM = SurveyForm.numbered(1);

  private static SurveyCounts answered(long threes, long fours) {
    return SurveyCounts.ofOrThrow(FORM, Map.of("u1", new AnswerCounts(0, 0, threes, fours)));
  }

  @Property
  void countsPutTogetherAgainAreThoseOfTheTally(@ForAll Random random) {
    SurveyForm form = Surveys.anyForm(random);
    SurveyCounts counts = Surveys.counts(form, Surveys.anyResponses(form, random));
    SurveyCounts plain = SurveyCounts.ofOrThrow(form, counts.answers(), counts.respondents());
    assertThat(plain.groupedOrThrow(counts.withoutAnswers(), counts.breakdowns(), counts.tooFine())).isEqualTo(counts);
  }

  @Example
  void groupsAreSortedByTheirValues() {
    SurveyCounts grouped = answered(3, 3).groupedOrThrow(
        2, Map.of("service", Map.of("KTP", answered(1, 2), "Akta", answered(1, 1))), List.of("name"));
    assertThat(grouped.breakdown("service").keySet()).containsExactly("Akta", "KTP");
    assertThat(grouped.notStated("service")).isEqualTo(1);
    assertThat(grouped.withoutAnswers()).isEqualTo(2);
    assertThat(grouped.tooFine()).containsExactly("name");
  }

  @Example
  void groupsAreTogetherNoMoreThanTheWhole() {
    SurveyCounts whole = answered(2, 2);
    assertThat(whole.grouped(0, Map.of("age", Map.of("17", answered(1, 1), "30", answered(1, 1))), List.of()).isValid()).isTrue();
    for (SurveyCounts other : List.of(answered(2, 1), answered(1, 2), SurveyCounts.ofOrThrow(FORM, Map.of(), 3))) {
      assertThat(Surveys.codes(whole.grouped(0, Map.of("age", Map.of("17", answered(1, 1), "30", other)), List.of())))
          .containsExactly("groups-exceed-whole age");
    }
  }

  @Example
  void groupsWhoseSumFitsNoNumberExceedTheWhole() {
    long most = 576460752303423487L;
    SurveyCounts crowd = SurveyCounts.ofOrThrow(FORM, Map.of("u1", new AnswerCounts(0, 0, most, 0)), Long.MAX_VALUE);
    SurveyCounts silent = SurveyCounts.ofOrThrow(FORM, Map.of(), Long.MAX_VALUE);
    for (SurveyCounts group : List.of(crowd, silent, answered(most, 0))) {
      assertThat(Surveys.codes(crowd.grouped(0, Map.of("gender", Map.of("L", group, "P", group)), List.of())))
          .containsExactly("groups-exceed-whole gender");
    }
    assertThat(crowd.groupedOrThrow(0, Map.of("gender", Map.of("L", crowd)), List.of()).notStated("gender")).isZero();
  }

  @Example
  void groupsAreAboutTheSameForm() {
    SurveyCounts other = SurveyCounts.none(SurveyForm.numbered(2));
    assertThat(Surveys.codes(answered(1, 1).grouped(0, Map.of("service", Map.of("KTP", other)), List.of())))
        .containsExactly("survey-form-differs service.KTP");
    assertThatThrownBy(() -> answered(1, 1).groupedOrThrow(0, Map.of("service", Map.of("KTP", other)), List.of()))
        .isInstanceOf(ProblemException.class);
  }

  @Example
  void groupsHaveNoGroupsOfTheirOwn() {
    SurveyCounts grouped = answered(1, 0).groupedOrThrow(0, Map.of("age", Map.of("17", answered(1, 0))), List.of());
    assertThatThrownBy(() -> answered(1, 0).grouped(0, Map.of("service", Map.of("KTP", grouped)), List.of()))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("groups");
    assertThatThrownBy(() -> answered(1, 0).grouped(-1, Map.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    SurveyCounts withoutAnswers = answered(1, 0).groupedOrThrow(1, Map.of(), List.of());
    assertThatThrownBy(() -> answered(1, 0).grouped(0, Map.of("age", Map.of("17", withoutAnswers)), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
