package io.github.pekppp.survey;

import io.github.pekppp.source.DateRange;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds a survey against PermenPANRB 14/2017. */
final class SurveyCompliance {

  /** What a free service does not ask about. */
  private static final String FEE = "fee";

  private SurveyCompliance() {}

  static List<SurveyShortcoming> shortcomings(Survey survey, LocalDate date, SampleSize sample) {
    List<SurveyShortcoming> found = new ArrayList<>();
    if (survey.lastDay().isBefore(DateRange.yearsUntil(1, date).from())) {
      add(found, SurveyDuty.YEARLY, "survei terakhir berakhir {0}", "the survey ended on {0}", Text.of(survey.lastDay()));
    }
    missingElements(survey.form()).ifPresent(missing ->
        add(found, SurveyDuty.ELEMENTS, "tidak ditanyakan: {0}", "not asked about: {0}", missing));
    survey.population().ifPresent(population -> checkSample(survey, sample.required(population), found));
    if (survey.index().exact().isEmpty()) {
      add(found, SurveyDuty.INDEX, "unsur tanpa jawaban: {0}", "elements without answers: {0}",
          labels(survey.index().means().missing()));
    }
    if (survey.reported().filter(day -> !day.isAfter(date)).isEmpty()) {
      add(found, SurveyDuty.REPORT, "belum ada laporan", "there is no report yet");
    }
    return List.copyOf(found);
  }

  private static void add(List<SurveyShortcoming> found, SurveyDuty duty, String id, String en, Object... arguments) {
    found.add(new SurveyShortcoming(duty, Text.of(id, en).with(arguments)));
  }

  private static Optional<Text> missingElements(SurveyForm form) {
    List<SurveyElement> asked = RegulatedForms.SKM_2017.elements();
    if (form.isNumbered()) {
      int missing = asked.size() - form.elements().size();
      return missing > 1
          ? Optional.of(Text.of("{0} dari {1} unsur", "{0} of {1} elements").with(missing, asked.size()))
          : Optional.empty();
    }
    List<SurveyElement> missing = asked.stream()
        .filter(element -> !element.id().equals(FEE) && form.element(element.id()).isEmpty())
        .toList();
    return missing.isEmpty() ? Optional.empty() : Optional.of(labels(missing));
  }

  private static Text labels(List<SurveyElement> elements) {
    return Text.join(elements.stream().map(SurveyElement::label).toList(), Text.same("; "));
  }

  private static void checkSample(Survey survey, long required, List<SurveyShortcoming> found) {
    survey.index().respondents().filter(respondents -> respondents < required).ifPresent(respondents ->
        add(found, SurveyDuty.SAMPLE, "{0} responden, seharusnya {1}", "{0} respondents, expected {1}", respondents, required));
  }
}
