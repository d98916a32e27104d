package io.github.pekppp.edition;

import io.github.pekppp.condition.Condition;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.FactValueReader;
import io.github.pekppp.document.Fields;
import io.github.pekppp.evidence.EvidenceRequest;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.problem.Place;
import io.github.pekppp.selfreport.Derivation;
import io.github.pekppp.selfreport.SelfReportQuestion;
import io.github.pekppp.selfreport.SelfReportSection;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what a self-report form asks about one indicator, and proves that every fact and question has its place. */
final class SelfReportSectionDecoder {

  private final Decoder decoder;
  private final PartDecoder parts;
  private final IndicatorSheet sheet;
  private final FactTypeDecoder types;
  private final Map<String, Fact> facts = new LinkedHashMap<>();
  private final Map<String, SelfReportQuestion> questions = new LinkedHashMap<>();
  private final Map<String, Fact> asked = new LinkedHashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, Derivation> derivations = new HashMap<>();
  private final Set<String> covered = new HashSet<>();
  private final ConditionDecoder conditions;

  SelfReportSectionDecoder(Decoder decoder, PartDecoder parts, IndicatorSheet sheet) {
    this.decoder = decoder;
    this.parts = parts;
    this.sheet = sheet;
    this.types = new FactTypeDecoder(decoder, parts);
    // Questions are added one by one, so that a condition can only name earlier ones.
    this.conditions = new ConditionDecoder(decoder, asked);
    sheet.facts().forEach(fact -> facts.put(fact.id(), fact));
  }

  SelfReportSection section(DocumentNode.Entry entry) {
    int before = decoder.log().problems().size();
    Fields fields = decoder.fields(entry.value());
    fields.required("questions").flatMap(decoder::entries).orElse(List.of()).forEach(this::question);
    fields.entries("facts").forEach(this::derivation);
    fields.list("not_asked").forEach(fact ->
        parts.reference(fact, facts.keySet()).ifPresent(id -> cover(fact.place(), id)));
    List<EvidenceRequest> evidence = evidence(fields);
    Optional<String> note = fields.optional("note").flatMap(decoder::text);
    fields.close();
    if (decoder.log().problems().size() == before) {
      proveFacts(entry.place());
      proveQuestions();
    }
    SelfReportSection.Builder section = SelfReportSection.builder();
    facts.keySet().forEach(id ->
        Optional.ofNullable(derivations.get(id)).ifPresent(found -> section.putDerivations(id, found)));
    return section.sheet(sheet).questions(questions.values()).evidence(evidence).note(note).build();
  }

  private void question(DocumentNode.Entry entry) {
    parts.checkId(entry);
    Fields fields = decoder.fields(entry.value());
    Optional<DocumentNode> asks = fields.optional("asks");
    Optional<Fact> taken = asks.flatMap(node -> parts.reference(node, facts.keySet())).map(facts::get);
    Optional<FactType> type = asks.isPresent() ? taken.flatMap(fact -> offered(fact, fields)) : types.type(fields);
    Optional<Text> label = parts.text(fields);
    Optional<Condition> condition = fields.optional("if").flatMap(conditions::condition);
    Optional<FactValue> ifSkipped = ifSkipped(fields, taken.map(Fact::type).or(() -> type));
    boolean forEvaluator = fields.optional("for_evaluator").flatMap(decoder::bool).orElse(false);
    fields.close();
    if (type.isEmpty() || label.isEmpty()) {
      return;
    }
    Fact question = new Fact(entry.key(), type.get(), label.get());
    asked.put(entry.key(), question);
    places.put(entry.key(), entry.place());
    questions.put(entry.key(), SelfReportQuestion.builder()
        .fact(question)
        .condition(condition)
        .ifSkipped(ifSkipped)
        .forEvaluator(forEvaluator)
        .build());
    taken.filter(fact -> cover(asks.orElseThrow().place(), fact.id()))
        .ifPresent(fact -> derivations.put(fact.id(), new Derivation.Answer(question)));
  }

  /** Returns the type of a fact that is asked as it is, with the options that the form offers. */
  private Optional<FactType> offered(Fact fact, Fields fields) {
    Optional<DocumentNode> node = fields.optional("options");
    if (node.isEmpty()) {
      return Optional.of(fact.type());
    } else if (fact.options().isEmpty()) {
      decoder.problem(EditionProblem.FACT_TYPE, node.get().place(), fact.id(), "choice, set");
      return Optional.empty();
    }
    List<FactType.Option> options = new ArrayList<>();
    for (DocumentNode option : decoder.items(node.get()).orElse(List.of())) {
      parts.reference(option, FactType.Option.ids(fact.options())).ifPresent(id ->
          fact.options().stream().filter(known -> known.id().equals(id)).forEach(options::add));
    }
    return Optional.of(
        fact.type() instanceof FactType.Choice ? new FactType.Choice(options) : new FactType.Selection(options));
  }

  private Optional<FactValue> ifSkipped(Fields fields, Optional<FactType> type) {
    Optional<DocumentNode> node = fields.optional("if_skipped");
    if (node.isEmpty() || type.isEmpty()) {
      return Optional.empty();
    } else if (fields.optional("if").isEmpty()) {
      decoder.problem(SelfReportFormProblem.SKIP_WITHOUT_CONDITION, node.get().place());
    }
    Optional<FactValue> value = FactValueReader.read(type.get(), node.get());
    return value.isPresent() ? value : decoder.wrong(node.get(), type.get().expected());
  }

  private void derivation(DocumentNode.Entry entry) {
    Fact fact = facts.get(entry.key());
    if (fact == null) {
      decoder.problem(
          EditionProblem.REFERENCE_UNKNOWN, entry.place(), entry.key(), String.join(", ", facts.keySet()));
    } else if (cover(entry.place(), fact.id())) {
      new DerivationDecoder(decoder, conditions, asked, this::valueWhenSkipped, fact)
          .derivation(entry.value())
          .ifPresent(derivation -> derivations.put(fact.id(), derivation));
    }
  }

  private Optional<FactValue> valueWhenSkipped(Fact question) {
    return Optional.ofNullable(questions.get(question.id())).flatMap(SelfReportQuestion::valueWhenSkipped);
  }

  private List<EvidenceRequest> evidence(Fields fields) {
    List<String> known = sheet.evidence().stream().map(EvidenceRequest::id).toList();
    List<EvidenceRequest> evidence = new ArrayList<>();
    for (DocumentNode node : fields.list("evidence")) {
      parts.reference(node, known).ifPresent(id -> evidence.add(sheet.evidence().get(known.indexOf(id))));
    }
    return evidence;
  }

  /** Notes that the form says how a fact is found; a second way is reported. */
  private boolean cover(Place place, String fact) {
    boolean first = covered.add(fact);
    if (!first) {
      decoder.problem(SelfReportFormProblem.FACT_TWICE, place, fact);
    }
    return first;
  }

  private void proveFacts(Place place) {
    facts.keySet().stream()
        .filter(fact -> !covered.contains(fact))
        .forEach(fact -> decoder.problem(SelfReportFormProblem.FACT_NOT_COVERED, place, fact));
  }

  /** A question serves a fact when it is derived from it, or when it decides whether a question is asked that does. */
  private void proveQuestions() {
    Set<Fact> serving = new HashSet<>();
    derivations.values().forEach(derivation -> derivation.questions().forEach(serving::add));
    List<SelfReportQuestion> latestFirst = new ArrayList<>(questions.values());
    Collections.reverse(latestFirst);
    for (SelfReportQuestion question : latestFirst) {
      boolean serves = serving.contains(question.fact());
      if (serves) {
        question.condition().ifPresent(condition -> condition.facts().forEach(serving::add));
      }
      if (serves == question.forEvaluator()) {
        decoder.problem(
            serves ? SelfReportFormProblem.QUESTION_NOT_IDLE : SelfReportFormProblem.QUESTION_IDLE,
            places.getOrDefault(question.id(), Place.ROOT),
            question.id());
      }
    }
  }
}
