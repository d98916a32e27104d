package io.github.pekppp.survey;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.text.Text;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a unit plans to improve after a survey (rencana tindak lanjut hasil SKM).
 *
 * <p>Its actions begin with the weakest element. How far it is can be told for any day.
 */
@Value.Immutable
public interface SurveyPlan extends Serializable {

  /**
   * Returns the actions.
   *
   * @return the actions from the weakest element, those of one element by their last day; actions for elements without
   *     answers come last
   */
  List<SurveyAction> actions();

  /**
   * Returns when the report on the survey came out, from which the speed of follow-up is measured.
   *
   * @return the date of the report; empty when there is none yet
   */
  Optional<LocalDate> reported();

  /**
   * Creates a plan.
   *
   * @param index the survey that it follows
   * @param reported when the report on the survey came out; empty when there is none yet
   * @param actions the actions in any order
   * @return the plan, or what is wrong with it; paths are {@code actions[2]}
   */
  static Validation<List<Problem>, SurveyPlan> of(
      SurveyIndex index, Optional<LocalDate> reported, List<SurveyAction> actions) {
    SurveyForm form = index.means().form();
    ProblemLog log = new ProblemLog();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < actions.size(); i++) {
      SurveyAction action = actions.get(i);
      Place place = Place.of("actions").item(i + 1);
      if (!ids.add(action.id())) {
        log.add(SurveyProblem.SURVEY_ACTION_DUPLICATE.at(place, action.id()));
      }
      if (form.element(action.element()).isEmpty()) {
        log.add(SurveyProblem.SURVEY_ACTION_ELEMENT.at(place.key("element"), action.id(), action.element(), form.id()));
      }
    }
    List<String> weakest = index.fromWeakest().stream().map(element -> element.element().id()).toList();
    return log.result(() -> ImmutableSurveyPlan.builder()
        .reported(reported)
        .actions(actions.stream()
            .sorted(Comparator.comparing((SurveyAction action) -> position(action, weakest))
                .thenComparing(SurveyAction::due)
                .thenComparing(SurveyAction::id))
            .toList())
        .build());
  }

  /**
   * Creates a plan, throwing where {@link #of} would return problems.
   *
   * @param index the survey that it follows
   * @param reported when the report on the survey came out; empty when there is none yet
   * @param actions the actions in any order
   * @return the plan
   * @throws ProblemException when something is wrong with it
   */
  static SurveyPlan ofOrThrow(SurveyIndex index, Optional<LocalDate> reported, List<SurveyAction> actions) {
    return ProblemLog.orThrow(of(index, reported, actions));
  }

  /**
   * Suggests a plan: an action for each of the weakest elements, whose content the unit has to fill in.
   *
   * @param index the survey that it follows
   * @param elements how many elements, at least 1; elements as weak as the last of them are added
   * @param reported when the report on the survey came out; empty when there is none yet
   * @param due by when the actions are to be done
   * @return the plan, whose actions have the ids of their elements
   */
  static SurveyPlan suggested(SurveyIndex index, int elements, Optional<LocalDate> reported, LocalDate due) {
    return ofOrThrow(index, reported, index.fromWeakest().stream()
        .filter(element -> element.rank().orElseThrow() <= elements)
        .<SurveyAction>map(element -> SurveyAction.builder()
            .id(element.element().id())
            .element(element.element().id())
            .what(Text.of("Perbaikan unsur {0}", "Improve the element {0}").with(element.element().label()))
            .due(due)
            .build())
        .toList());
  }

  private static int position(SurveyAction action, List<String> weakest) {
    int position = weakest.indexOf(action.element());
    return position < 0 ? weakest.size() : position;
  }

  /**
   * Tells how far the plan is, by what was known on a day.
   *
   * @param date the day
   * @return its status
   */
  default SurveyPlanStatus on(LocalDate date) {
    return SurveyPlanStatus.of(this, date);
  }
}
