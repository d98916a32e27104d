package io.github.pekppp.exchange;

import io.github.pekppp.survey.SurveyElement;
import io.github.pekppp.survey.SurveyForm;
import io.github.pekppp.survey.SurveyQuestion;
import java.util.List;

/** The shapes of satisfaction surveys. */
final class SurveyShapes {

  static final Shape<SurveyForm> FORM = form();

  private SurveyShapes() {}

  private static Shape<SurveyForm> form() {
    var object = ObjectShape.<SurveyForm>of("survey_form", "The form of a satisfaction survey: its elements with their questions.");
    var id = object.required("id", Leaves.TEXT, SurveyForm::id);
    var title = object.required("title", BasicShapes.ANY_TEXT, SurveyForm::title);
    var elements = object.required("elements", new ListShape<>(element()), SurveyForm::elements);
    return object.checked(parts -> SurveyForm.of(parts.of(id), parts.of(title), parts.of(elements)));
  }

  private static Shape<SurveyElement> element() {
    var object = ObjectShape.<SurveyElement>of(
        "survey_element", "An element of service; without questions it is asked by one of its own name.");
    var id = object.required("id", Leaves.TEXT, SurveyElement::id);
    var label = object.required("label", BasicShapes.ANY_TEXT, SurveyElement::label);
    var questions = object.list("questions", question(), SurveyShapes::questions);
    return object.as(parts -> parts.of(questions).isEmpty()
        ? SurveyElement.of(parts.of(id), parts.of(label))
        : new SurveyElement(parts.of(id), parts.of(label), parts.of(questions)));
  }

  private static Shape<SurveyQuestion> question() {
    var object = ObjectShape.<SurveyQuestion>of("survey_question", "A question of a survey, answered by 1 to 4.");
    var id = object.required("id", Leaves.TEXT, SurveyQuestion::id);
    var label = object.required("label", BasicShapes.ANY_TEXT, SurveyQuestion::label);
    return object.as(parts -> new SurveyQuestion(parts.of(id), parts.of(label)));
  }

  /** The questions; none where one stands for the element itself. */
  private static List<SurveyQuestion> questions(SurveyElement element) {
    return element.equals(SurveyElement.of(element.id(), element.label())) ? List.of() : element.questions();
  }
}
