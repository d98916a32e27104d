package io.github.pekppp.worksheet;

import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.assessment.AssessmentProblem;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.FactValueReader;
import io.github.pekppp.document.Fields;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.problem.Place;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Reads forms F-01, F-02 and F-03 of a worksheet into an assessment. */
final class FormsDecoder {

  private static final Text LEVEL = Text.of("bilangan bulat 0..5", "a whole number 0..5");
  private static final Text MARK = Text.of("level 0..5 atau no_cases", "a level 0..5 or no_cases");
  private static final Text RESPONSE =
      Text.of("daftar jawaban, atau jawaban per kode butir", "a list of answers, or answers by item code");
  private static final String NO_CASES = "no_cases";

  private final Decoder decoder;
  private final AssessmentBuilder assessment;
  private final int items;

  /** Makes a decoder for an edition whose users' form has so many items, 0 when it has none. */
  FormsDecoder(Decoder decoder, AssessmentBuilder assessment, int items) {
    this.decoder = decoder;
    this.assessment = assessment;
    this.items = items;
  }

  /** Reads facts by indicator: {@code {1: {sp_exists: true}, 2: {groups: [experts]}}}. */
  void f01(DocumentNode node) {
    for (DocumentNode.Entry indicator : decoder.entries(node).orElse(List.of())) {
      Optional<IndicatorSheet> sheet = assessment.indicator(indicator.place(), indicator.key());
      for (DocumentNode.Entry fact : decoder.entries(indicator.value()).orElse(List.of())) {
        sheet.ifPresent(found -> fact(found, indicator.key(), fact));
      }
    }
  }

  /** Reads marks by indicator, or a list of sheets with the evaluator of each. */
  void f02(DocumentNode node) {
    if (!(node instanceof DocumentNode.Sequence sequence)) {
      marks(node);
      return;
    }
    for (DocumentNode sheet : sequence.items()) {
      Fields fields = decoder.fields(sheet);
      Optional<DocumentNode> evaluator = fields.required("evaluator");
      Optional<DocumentNode> levels = fields.required("levels");
      fields.close();
      evaluator.flatMap(decoder::text).ifPresent(name -> {
        assessment.evaluator(evaluator.orElse(sheet).place(), name);
        levels.ifPresent(this::marks);
      });
    }
  }

  /** Reads the levels found on site by indicator. */
  void fieldCheck(DocumentNode node) {
    decoder.entries(node).orElse(List.of()).forEach(entry ->
        level(entry, LEVEL, level -> assessment.fieldLevel(entry.value().place(), entry.key(), level)));
  }

  /**
   * Reads one entry per respondent: answers in the order of the items, or by the codes of the items. Who answers nothing is no respondent,
   * as an empty row of a workbook is none.
   */
  void f03(DocumentNode node) {
    for (DocumentNode response : decoder.items(node).orElse(List.of())) {
      if (isSilent(response)) {
        continue;
      }
      if (response instanceof DocumentNode.Sequence sequence) {
        List<@Nullable Integer> answers = new ArrayList<>();
        for (DocumentNode answer : sequence.items()) {
          answers.add(answer.isNull() ? null : decoder.integer(answer, LEVEL).orElse(null));
        }
        assessment.response(response.place(), answers, item -> sequence.items().get(item - 1).place());
      } else if (response instanceof DocumentNode.Scalar) {
        decoder.wrong(response, RESPONSE);
      } else {
        Map<String, Integer> answers = new LinkedHashMap<>();
        Map<String, Place> places = new HashMap<>();
        for (DocumentNode.Entry entry : decoder.entries(response).orElse(List.of())) {
          if (!entry.value().isNull()) {
            places.put(entry.key(), entry.place());
            decoder.integer(entry.value(), LEVEL).ifPresent(answer -> answers.put(entry.key(), answer));
          }
        }
        assessment.response(response.place(), answers, code -> places.getOrDefault(code, response.place()));
      }
    }
  }

  private boolean isSilent(DocumentNode response) {
    if (response instanceof DocumentNode.Sequence sequence) {
      return items > 0 && sequence.items().size() == items && sequence.items().stream().allMatch(DocumentNode::isNull);
    }
    return items > 0
        && response instanceof DocumentNode.Mapping mapping && mapping.entries().stream().allMatch(entry -> entry.value().isNull());
  }

  private void marks(DocumentNode node) {
    for (DocumentNode.Entry entry : decoder.entries(node).orElse(List.of())) {
      if (entry.value() instanceof DocumentNode.Scalar scalar && scalar.text().equals(NO_CASES)) {
        assessment.noCases(scalar.place(), entry.key());
      } else {
        level(entry, MARK, level -> assessment.level(entry.value().place(), entry.key(), level));
      }
    }
  }

  /** Reads a level; the indicator is looked up in any case, so that an unknown one is reported. */
  private void level(DocumentNode.Entry entry, Text expected, IntConsumer use) {
    Optional<Integer> level =
        entry.value().isNull() ? Optional.empty() : decoder.integer(entry.value(), expected);
    level.ifPresentOrElse(use::accept, () -> assessment.indicator(entry.place(), entry.key()));
  }

  private void fact(IndicatorSheet sheet, String key, DocumentNode.Entry entry) {
    Optional<Fact> declared = sheet.facts().stream().filter(fact -> fact.id().equals(entry.key())).findFirst();
    if (declared.isEmpty()) {
      String known = String.join(", ", sheet.facts().stream().map(Fact::id).toList());
      decoder.problem(AssessmentProblem.FACT_UNKNOWN, entry.place(), sheet.indicator().codeOrNumber(), entry.key(), known);
      return;
    }
    if (entry.value().isNull()) {
      return; // unknown
    }
    Fact fact = declared.get();
    List<DocumentNode> strangers = FactValueReader.strangers(fact.type(), entry.value());
    if (!strangers.isEmpty()) {
      String options = String.join(", ", FactType.Option.ids(fact.options()));
      strangers.forEach(found ->
          decoder.problem(AssessmentProblem.FACT_OPTION, found.place(), found.kind(), fact.id(), options));
      return;
    }
    FactValueReader.read(fact.type(), entry.value()).ifPresentOrElse(
        found -> assessment.fact(entry.place(), key, fact.id(), found),
        () -> decoder.problem(
            AssessmentProblem.FACT_VALUE, entry.value().place(), fact.type().expected(), entry.value().kind()));
  }
}
