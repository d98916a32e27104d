package io.github.pekppp.worksheet;

import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.FactValueReader;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.problem.Place;
import io.github.pekppp.selfreport.SelfReport;
import io.github.pekppp.selfreport.SelfReportBuilder;
import io.github.pekppp.selfreport.SelfReportForm;
import io.github.pekppp.selfreport.SelfReportProblem;
import io.github.pekppp.selfreport.SelfReportSection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the answers to form F-01 as it is printed: {@code {1: {sp_exists: true}, 2: {groups_took_part: false}}}. */
final class AnswersDecoder {

  private final Decoder decoder;
  private final SelfReportBuilder report;
  private final Map<IndicatorNumber, Place> places = new HashMap<>();

  AnswersDecoder(Decoder decoder, SelfReportForm form) {
    this.decoder = decoder;
    this.report = SelfReport.builder(form);
  }

  /** Reads the answers; problems and warnings go to the log. */
  Optional<SelfReport> read(DocumentNode node) {
    for (DocumentNode.Entry indicator : decoder.entries(node).orElse(List.of())) {
      Optional<SelfReportSection> section = report.section(indicator.place(), indicator.key());
      section.ifPresent(found -> places.putIfAbsent(found.number(), indicator.place()));
      for (DocumentNode.Entry answer : decoder.entries(indicator.value()).orElse(List.of())) {
        section.flatMap(found -> report.question(answer.place(), found, answer.key()))
            .filter(question -> !answer.value().isNull()) // not answered yet
            .ifPresent(question -> answer(question.fact(), indicator.key(), answer));
      }
    }
    Optional<SelfReport> answered = decoder.log().unwrap(report.build());
    answered.ifPresent(found -> decoder.log().addAll(found.warnings()));
    return answered;
  }

  /** Returns where the answers about an indicator stand. */
  Place place(IndicatorNumber number) {
    return Optional.ofNullable(places.get(number)).orElse(Place.ROOT);
  }

  private void answer(Fact question, String key, DocumentNode.Entry entry) {
    List<DocumentNode> strangers = FactValueReader.strangers(question.type(), entry.value());
    if (!strangers.isEmpty()) {
      String options = String.join(", ", FactType.Option.ids(question.options()));
      strangers.forEach(found ->
          decoder.problem(SelfReportProblem.F01_ANSWER_OPTION, found.place(), found.kind(), question.id(), options));
      return;
    }
    FactValueReader.read(question.type(), entry.value()).ifPresentOrElse(
        found -> report.answer(entry.place(), key, question.id(), found),
        () -> decoder.problem(
            SelfReportProblem.F01_ANSWER_VALUE, entry.value().place(), question.type().expected(), entry.value().kind()));
  }
}
