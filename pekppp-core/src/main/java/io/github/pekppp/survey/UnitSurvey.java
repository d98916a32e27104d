package io.github.pekppp.survey;

import io.github.pekppp.score.Ratio;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** The index of a unit as a part of that of its agency (IKM unit). */
@Value.Immutable
public interface UnitSurvey extends Serializable {

  /**
   * Returns the unit.
   *
   * @return its id, unique within the agency
   */
  String unit();

  /**
   * Returns the exact index.
   *
   * @return the index; empty when the unit has none
   */
  Optional<Ratio> exact();

  /**
   * Returns how many answered.
   *
   * @return the respondents; empty when it is not known
   */
  Optional<Long> respondents();

  /**
   * Returns the index with its elements.
   *
   * @return the index, to drill down to the elements; empty for a bare figure
   */
  @Value.Redacted
  Optional<SurveyIndex> index();

  /** Checks that the unit has a name. */
  @Value.Check
  default void check() {
    Words.check("unit", unit());
  }

  /**
   * Takes the index of a unit.
   *
   * @param unit the unit's id, not blank
   * @param index its index, which may have no value yet
   * @return the unit
   */
  static UnitSurvey of(String unit, SurveyIndex index) {
    return ImmutableUnitSurvey.builder()
        .unit(unit)
        .exact(index.exact())
        .respondents(index.respondents())
        .index(index)
        .build();
  }

  /**
   * Takes a bare figure.
   *
   * @param unit the unit's id, not blank
   * @param exact its index, 25..100; another one is a problem of the agency's index
   * @return the unit
   */
  static UnitSurvey of(String unit, Ratio exact) {
    return ImmutableUnitSurvey.builder().unit(unit).exact(exact).build();
  }

  /**
   * Takes a unit that nobody answered about.
   *
   * @param unit the unit's id, not blank
   * @return the unit
   */
  static UnitSurvey withoutAnswers(String unit) {
    return ImmutableUnitSurvey.builder().unit(unit).build();
  }

  /**
   * Returns this unit with the number of its respondents.
   *
   * @param respondents how many answered, above 0; another number is a problem of a mean by respondents
   * @return the unit
   */
  default UnitSurvey answeredBy(long respondents) {
    return ImmutableUnitSurvey.builder().from(this).respondents(respondents).build();
  }
}
