package io.github.pekppp.edition;

import io.github.pekppp.condition.Condition;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.condition.StateSpace;
import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.Fields;
import io.github.pekppp.evidence.EvidenceKind;
import io.github.pekppp.evidence.EvidenceRequest;
import io.github.pekppp.indicator.Indicator;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.indicator.Principle;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.LevelVariant;
import io.github.pekppp.problem.Place;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads the sheet of one indicator and proves that every level of its scales can be reached. */
final class SheetDecoder {

  private static final int MOST_INDICATORS = 999;

  private final Decoder decoder;
  private final PartDecoder parts;
  private final FactTypeDecoder types;
  private final Map<String, Principle> principles;
  private final Collection<String> aspects;
  private final EditionProof proof;

  SheetDecoder(
      Decoder decoder, Map<String, Principle> principles, Collection<String> aspects, EditionProof proof) {
    this.decoder = decoder;
    this.proof = proof;
    this.parts = new PartDecoder(decoder);
    this.types = new FactTypeDecoder(decoder, parts);
    this.principles = principles;
    this.aspects = aspects;
  }

  /** Reads a sheet; extra information has neither aspect nor weight. */
  Optional<IndicatorSheet> sheet(DocumentNode node, boolean extra) {
    Fields fields = decoder.fields(node);
    Optional<IndicatorNumber> number = fields.integer("number", 1, MOST_INDICATORS).map(IndicatorNumber::of);
    Optional<String> code = fields.optional("code").flatMap(decoder::text);
    Optional<Text> name = fields.required("name").flatMap(parts::text);
    Optional<Principle> principle = fields.optional("principle")
        .flatMap(id -> parts.reference(id, principles.keySet()))
        .map(principles::get);
    Optional<String> aspect = extra
        ? Optional.empty()
        : fields.required("aspect").flatMap(id -> parts.reference(id, aspects));
    Optional<Ratio> weight = extra ? Optional.empty() : fields.optional("weight").flatMap(parts::weight);
    boolean noCases = fields.optional("may_have_no_cases").flatMap(decoder::bool).orElse(false);
    Map<String, Fact> facts = facts(fields);
    Optional<LevelRules> levels = fields.required("levels").flatMap(found -> levels(found, facts));
    List<LevelVariant> variants = fields.list("variants").stream()
        .map(variant -> variant(variant, facts))
        .flatMap(Optional::stream)
        .toList();
    List<EvidenceRequest> evidence = fields.entries("evidence").stream()
        .map(this::evidence)
        .flatMap(Optional::stream)
        .toList();
    Optional<String> note = fields.optional("note").flatMap(decoder::text);
    fields.close();
    if (number.isEmpty() || name.isEmpty() || levels.isEmpty() || (aspect.isEmpty() && !extra)) {
      return Optional.empty();
    }
    return Optional.of(IndicatorSheet.builder()
        .indicator(Indicator.builder().number(number.get()).code(code).name(name.get()).principle(principle).build())
        .aspect(aspect)
        .weight(weight)
        .mayHaveNoCases(noCases)
        .facts(facts.values())
        .levels(levels.get())
        .variants(variants)
        .evidence(evidence)
        .note(note)
        .build());
  }

  private Map<String, Fact> facts(Fields sheet) {
    Map<String, Fact> facts = new LinkedHashMap<>();
    for (DocumentNode.Entry entry : sheet.entries("facts")) {
      Fields fields = decoder.fields(entry.value());
      parts.checkId(entry);
      Optional<FactType> type = types.type(fields);
      Optional<Text> label = parts.text(fields);
      fields.close();
      if (type.isPresent() && label.isPresent()) {
        facts.put(entry.key(), new Fact(entry.key(), type.get(), label.get()));
      }
    }
    return facts;
  }

  private Optional<EvidenceRequest> evidence(DocumentNode.Entry entry) {
    Fields fields = decoder.fields(entry.value());
    Optional<EvidenceKind> kind = fields.coded("kind", EvidenceKind.class);
    Optional<Text> label = parts.text(fields);
    fields.close();
    return kind.isPresent() && label.isPresent()
        ? Optional.of(new EvidenceRequest(entry.key(), kind.get(), label.get()))
        : Optional.empty();
  }

  private Optional<LevelVariant> variant(DocumentNode node, Map<String, Fact> facts) {
    Fields fields = decoder.fields(node);
    Optional<DocumentNode> reading = fields.required("if");
    List<DocumentNode.Entry> when = reading.flatMap(decoder::entries).orElse(List.of());
    Optional<LevelRules> levels = fields.required("levels").flatMap(found -> levels(found, facts));
    fields.close();
    if (reading.isPresent() && when.size() != 1) {
      decoder.problem(EditionProblem.VARIANT_FORM, node.place());
    }
    if (when.size() != 1 || levels.isEmpty()) {
      return Optional.empty();
    }
    Optional<LevelVariant> variant = decoder.text(when.get(0).value())
        .map(alternative -> new LevelVariant(when.get(0).key(), alternative, levels.get()));
    variant.ifPresent(found -> proof.variant(found, when.get(0).place()));
    return variant;
  }

  private Optional<LevelRules> levels(DocumentNode node, Map<String, Fact> facts) {
    int before = decoder.log().problems().size();
    Fields fields = decoder.fields(node);
    List<Condition> conditions = conditions(fields, new ConditionDecoder(decoder, facts));
    fields.close();
    boolean readable = decoder.log().problems().size() == before;
    if (conditions.size() != Level.MAX) {
      if (readable) {
        decoder.problem(EditionProblem.LEVELS_FORM, node.place());
      }
      return Optional.empty();
    }
    LevelRules rules = new LevelRules(conditions);
    if (readable) {
      proveReachable(rules, node.place());
    }
    return Optional.of(rules);
  }

  private static List<Condition> conditions(Fields fields, ConditionDecoder decoder) {
    List<Condition> base = fields.optional("base").flatMap(decoder::condition).map(List::of).orElse(List.of());
    Optional<DocumentNode> ladder = fields.optional("ladder");
    List<Condition> conditions = new ArrayList<>();
    if (ladder.isPresent()) {
      List<Condition> climbed = new ArrayList<>();
      for (Condition step : decoder.conditions(ladder.get())) {
        climbed.add(step);
        conditions.add(ConditionDecoder.all(climbed));
      }
    } else if (fields.optional("fact").isPresent() || fields.optional("count").isPresent()) {
      conditions.addAll(decoder.scale(fields).orElse(List.of()));
    } else {
      for (int level = 1; level <= Level.MAX; level++) {
        fields.required(Integer.toString(level)).flatMap(decoder::condition).ifPresent(conditions::add);
      }
    }
    return conditions.stream().map(condition -> ConditionDecoder.all(concat(base, condition))).toList();
  }

  private static List<Condition> concat(List<Condition> base, Condition condition) {
    List<Condition> parts = new ArrayList<>(base);
    parts.add(condition);
    return parts;
  }

  private void proveReachable(LevelRules rules, Place place) {
    Optional<StateSpace> space = StateSpace.of(rules.conditions());
    if (space.isEmpty()) {
      decoder.problem(EditionProblem.LEVELS_UNPROVABLE, place, StateSpace.MAX_STATES);
      return;
    }
    SortedSet<Level> reached = new TreeSet<>();
    reached.add(rules.certain(space.get().least(new Condition.All(List.of()))));
    rules.conditions().forEach(condition -> reached.add(rules.certain(space.get().least(condition))));
    if (reached.size() <= Level.MAX) {
      space.get().forEach(facts -> reached.add(rules.certain(facts)));
    }
    for (int level = 0; level <= Level.MAX; level++) {
      if (!reached.contains(Level.of(level))) {
        decoder.problem(EditionProblem.LEVEL_UNREACHABLE, place, level);
      }
    }
  }
}
