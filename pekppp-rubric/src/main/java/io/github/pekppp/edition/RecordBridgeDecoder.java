package io.github.pekppp.edition;

import io.github.pekppp.bridge.BridgeSection;
import io.github.pekppp.bridge.OneRecord;
import io.github.pekppp.bridge.RecordBridge;
import io.github.pekppp.bridge.RecordQuestion;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.Fields;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.ProblemLog;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how the facts of an edition follow from records, and proves that nothing of a covered indicator is left out. */
final class RecordBridgeDecoder {

  private final ProblemLog log;
  private final Decoder decoder;
  private final PartDecoder parts;
  private final Instrument instrument;
  private final Map<String, Fact> questions = new LinkedHashMap<>();
  private final ConditionDecoder conditions;

  RecordBridgeDecoder(ProblemLog log, Instrument instrument) {
    this.log = log;
    this.decoder = new Decoder(log);
    this.parts = new PartDecoder(decoder);
    this.instrument = instrument;
    for (RecordQuestion question : RecordQuestion.values()) {
      questions.put(question.code(), question.fact());
    }
    this.conditions = new ConditionDecoder(decoder, questions);
  }

  /** Reads and proves the bridge; problems go to the log. */
  Optional<RecordBridge> bridge(DocumentNode node, String sha256) {
    Fields fields = decoder.fields(node);
    RecordBridge.Builder bridge = RecordBridge.builder()
        .sha256(sha256)
        .instrumentId(instrument.id())
        .instrumentSha256(instrument.sha256());
    fields.required("records").ifPresent(id -> decoder.text(id).ifPresent(text -> {
      parts.checkId(id.place(), text);
      bridge.id(text);
    }));
    fields.required("title").flatMap(parts::text).ifPresent(bridge::title);
    fields.required("for").ifPresent(this::checkInstrument);
    bridge.sections(sections(fields));
    fields.close();
    return log.hasErrors() ? Optional.empty() : Optional.of(bridge.build());
  }

  private void checkInstrument(DocumentNode node) {
    decoder.text(node).filter(id -> !id.equals(instrument.id())).ifPresent(id ->
        decoder.problem(RecordBridgeProblem.BRIDGE_INSTRUMENT, node.place(), id, instrument.id()));
  }

  private List<BridgeSection> sections(Fields bridge) {
    Map<String, IndicatorSheet> sheets = new LinkedHashMap<>();
    instrument.sheets().forEach(sheet -> sheets.put(sheet.number().toString(), sheet));
    Map<String, BridgeSection> sections = new HashMap<>();
    for (DocumentNode.Entry entry : bridge.required("indicators").flatMap(decoder::entries).orElse(List.of())) {
      IndicatorSheet sheet = sheets.get(entry.key());
      if (sheet == null) {
        decoder.problem(EditionProblem.REFERENCE_UNKNOWN, entry.place(), entry.key(), String.join(", ", sheets.keySet()));
      } else {
        sections.put(entry.key(), section(entry, sheet));
      }
    }
    return sheets.keySet().stream().filter(sections::containsKey).map(sections::get).toList();
  }

  private BridgeSection section(DocumentNode.Entry entry, IndicatorSheet sheet) {
    Map<String, Fact> missing = new LinkedHashMap<>();
    sheet.facts().forEach(fact -> missing.put(fact.id(), fact));
    List<String> known = List.copyOf(missing.keySet());
    BridgeSection.Builder section = BridgeSection.builder().sheet(sheet);
    Fields fields = decoder.fields(entry.value());
    section.ofOne(fields.optional("of_one").flatMap(kind -> decoder.coded(kind, OneRecord.class)));
    for (DocumentNode.Entry fact : fields.entries("facts")) {
      take(fact.place(), fact.key(), known, missing).ifPresent(found ->
          new DerivationDecoder(decoder, conditions, questions, question -> Optional.empty(), found)
              .derivation(fact.value())
              .ifPresent(derivation -> section.putDerivations(found.id(), derivation)));
    }
    for (DocumentNode fact : fields.list("not_from_records")) {
      decoder.text(fact).flatMap(id -> take(fact.place(), id, known, missing)).ifPresent(section::addBeyondRecords);
    }
    section.note(fields.optional("note").flatMap(decoder::text));
    fields.close();
    missing.keySet().forEach(id -> decoder.problem(RecordBridgeProblem.BRIDGE_FACT_NOT_COVERED, entry.place(), id));
    return section.build();
  }

  /** Takes a fact from those of which nothing was said yet; one that is unknown or taken already is reported. */
  private Optional<Fact> take(Place place, String id, List<String> known, Map<String, Fact> missing) {
    Optional<Fact> fact = Optional.ofNullable(missing.remove(id));
    if (!known.contains(id)) {
      decoder.problem(EditionProblem.REFERENCE_UNKNOWN, place, id, String.join(", ", known));
    } else if (fact.isEmpty()) {
      decoder.problem(RecordBridgeProblem.BRIDGE_FACT_TWICE, place, id);
    }
    return fact;
  }
}
