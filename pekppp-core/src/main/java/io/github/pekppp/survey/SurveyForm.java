package io.github.pekppp.survey;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.text.Text;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/**
 * The form of a satisfaction survey (kuesioner SKM): its elements with their questions, each answered by 1 to 4.
 *
 * <p>Any number of elements makes a form: those of the regulations are given here, published surveys have 4, 5, 8, 9 or 14,
 * and the sibling surveys on quality of service and corruption (SPKP, SPAK) have others.
 *
 * <pre>{@code
 * SurveyForm free = SurveyForm.skm2017().without("fee");   // eight elements
 * }</pre>
 */
@Value.Immutable
public interface SurveyForm extends Serializable {

  /**
   * Returns its name in files.
   *
   * @return the id, not blank
   */
  String id();

  /**
   * Returns what people call it.
   *
   * @return the title
   */
  Text title();

  /**
   * Returns the elements.
   *
   * @return the elements in the order given, at least one
   */
  List<SurveyElement> elements();

  /** Checks that it has a name. */
  @Value.Check
  default void check() {
    Words.check("id", id());
  }

  /**
   * Returns the nine elements of PermenPANRB 14/2017.
   *
   * @return requirements, procedure, time, fee, product, competence, behaviour, complaints, facilities
   */
  static SurveyForm skm2017() {
    return RegulatedForms.SKM_2017;
  }

  /**
   * Returns the fourteen elements of KEP/25/M.PAN/2/2004.
   *
   * @return procedure, requirements, staff_clarity, discipline, responsibility, ability, speed, fairness, courtesy,
   *     cost_reasonable, cost_certain, schedule_certain, comfort, safety
   */
  static SurveyForm ikm2004() {
    return RegulatedForms.IKM_2004;
  }

  /**
   * Creates the form of a published table that prints its elements without names.
   *
   * @param elements how many there are, at least 1
   * @return a form of the elements {@code u1} to {@code un}
   */
  static SurveyForm numbered(int elements) {
    return RegulatedForms.numbered(elements);
  }

  /**
   * Creates a form after proving that its elements and questions can be told apart.
   *
   * @param id its name in files, not blank
   * @param title what people call it
   * @param elements the elements in order
   * @return the form, or what is wrong with it; paths are {@code elements[2]} and {@code elements[2].questions[1]}
   */
  static Validation<List<Problem>, SurveyForm> of(String id, Text title, List<SurveyElement> elements) {
    ProblemLog log = new ProblemLog();
    if (elements.isEmpty()) {
      log.add(SurveyProblem.FORM_EMPTY.at(Place.of("elements"), id));
    }
    Set<String> ids = new HashSet<>();
    Set<String> questions = new HashSet<>();
    for (int i = 0; i < elements.size(); i++) {
      SurveyElement element = elements.get(i);
      Place place = Place.of("elements").item(i + 1);
      if (!ids.add(element.id())) {
        log.add(SurveyProblem.ELEMENT_DUPLICATE.at(place, element.id()));
      }
      checkQuestions(element, questions, place, log);
    }
    return log.result(() -> ImmutableSurveyForm.builder().id(id).title(title).elements(elements).build());
  }

  /**
   * Creates a form, throwing where {@link #of} would return problems.
   *
   * @param id its name in files, not blank
   * @param title what people call it
   * @param elements the elements in order
   * @return the form
   * @throws ProblemException when its elements and questions cannot be told apart
   */
  static SurveyForm ofOrThrow(String id, Text title, List<SurveyElement> elements) {
    return ProblemLog.orThrow(of(id, title, elements));
  }

  private static void checkQuestions(SurveyElement element, Set<String> known, Place place, ProblemLog log) {
    if (element.questions().isEmpty()) {
      log.add(SurveyProblem.ELEMENT_WITHOUT_QUESTION.at(place, element.id()));
    }
    for (int i = 0; i < element.questions().size(); i++) {
      String question = element.questions().get(i).id();
      if (!known.add(question)) {
        log.add(SurveyProblem.QUESTION_DUPLICATE.at(place.key("questions").item(i + 1), question));
      }
    }
  }

  /**
   * Returns this form without an element: a free service has no fee.
   *
   * @param element the id of the element
   * @return the form of the others
   * @throws IllegalArgumentException when the form does not have the element, or no other
   */
  default SurveyForm without(String element) {
    if (element(element).isEmpty() || elements().size() == 1) {
      throw new IllegalArgumentException("element: " + element + " is not one of several of form " + id());
    }
    return ImmutableSurveyForm.builder().from(this)
        .elements(elements().stream().filter(one -> !one.id().equals(element)).toList())
        .build();
  }

  /**
   * Finds an element.
   *
   * @param id its id
   * @return the element; empty when the form does not have it
   */
  default Optional<SurveyElement> element(String id) {
    return elements().stream().filter(element -> element.id().equals(id)).findFirst();
  }

  /**
   * Lists the questions.
   *
   * @return the questions of all elements, in order
   */
  default List<SurveyQuestion> questions() {
    return elements().stream().flatMap(element -> element.questions().stream()).toList();
  }

  /**
   * Tells whether the elements are known by number alone.
   *
   * @return true for a form made by {@link #numbered}
   */
  default boolean isNumbered() {
    List<String> numbers = IntStream.rangeClosed(1, elements().size()).mapToObj(RegulatedForms::number).toList();
    return elements().stream().map(SurveyElement::id).toList().equals(numbers);
  }
}
