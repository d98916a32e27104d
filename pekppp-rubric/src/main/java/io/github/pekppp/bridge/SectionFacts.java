package io.github.pekppp.bridge;

import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.selfreport.Derivation;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The facts of one indicator, from the answers of records. */
final class SectionFacts {

  private static final Text SEPARATOR = Text.same("; ");

  private final RecordAnswers answers;
  private final Map<String, RecordedFact> known = new LinkedHashMap<>();
  private final List<OpenFact> open = new ArrayList<>();

  SectionFacts(BridgeSection section, RecordAnswers answers) {
    this.answers = answers;
    for (Fact fact : section.sheet().facts()) {
      Optional.ofNullable(section.derivations().get(fact.id())).ifPresentOrElse(
          derivation -> derive(fact, derivation), () -> open.add(beyond(fact)));
    }
  }

  /** Asks each record of a kind alone and takes the facts that surely give the highest level; without a record there are none. */
  static Optional<SectionFacts> ofBest(BridgeSection section, OneRecord kind, View view) {
    LevelRules levels = section.sheet().levels();
    return kind.candidates(view).stream()
        .map(one -> new SectionFacts(section, new RecordAnswers(view.only(one))))
        .max(Comparator.comparing((SectionFacts facts) -> levels.certain(facts.values()))
            .thenComparing(facts -> levels.possible(facts.values())));
  }

  private Facts values() {
    Map<String, FactValue> values = new TreeMap<>();
    known.forEach((id, fact) -> values.put(id, fact.value()));
    return new Facts(values);
  }

  Map<String, RecordedFact> known() {
    return Collections.unmodifiableMap(known);
  }

  List<OpenFact> open() {
    return open;
  }

  private void derive(Fact fact, Derivation derivation) {
    List<Fact> questions = derivation.questions().distinct().toList();
    Map<Fact, RecordAnswer.Told> told = new LinkedHashMap<>();
    List<RecordAnswer.Silent> silent = new ArrayList<>();
    for (Fact question : questions) {
      RecordAnswer answer = answers.answer(question);
      if (answer instanceof RecordAnswer.Told found) {
        told.put(question, found);
      } else if (answer instanceof RecordAnswer.Silent found) {
        silent.add(found);
      }
    }
    derivation.value(values(told)).ifPresentOrElse(
        value -> known.put(fact.id(), new RecordedFact(value, origin(derivation, value, told))),
        () -> open.add(silent.isEmpty() ? between(fact, told) : silent(fact, silent)));
  }

  private static Facts values(Map<Fact, RecordAnswer.Told> told) {
    Map<String, FactValue> values = new TreeMap<>();
    told.forEach((question, answer) -> values.put(question.id(), answer.value()));
    return new Facts(values);
  }

  /** Names the answers that suffice for the value, dropping those without which it stays the same, the last first. */
  private static FactOrigin origin(Derivation derivation, FactValue value, Map<Fact, RecordAnswer.Told> told) {
    Map<Fact, RecordAnswer.Told> needed = new LinkedHashMap<>(told);
    List<Fact> latestFirst = new ArrayList<>(told.keySet());
    Collections.reverse(latestFirst);
    for (Fact question : latestFirst) {
      Map<Fact, RecordAnswer.Told> fewer = new LinkedHashMap<>(needed);
      fewer.remove(question);
      if (derivation.value(values(fewer)).equals(Optional.of(value))) {
        needed = fewer;
      }
    }
    List<RecordRef> records = needed.values().stream().flatMap(answer -> answer.records().stream()).toList();
    return new FactOrigin(said(needed), records);
  }

  private static Text said(Map<Fact, RecordAnswer.Told> told) {
    List<Text> said = new ArrayList<>();
    told.forEach((question, answer) -> said.add(
        Text.same("{0}: {1} ({2})").with(question.label(), question.shown(answer.value()), answer.basis())));
    return Text.join(said, SEPARATOR);
  }

  private static OpenFact between(Fact fact, Map<Fact, RecordAnswer.Told> told) {
    return new OpenFact(fact, Silence.IN_BETWEEN, said(told));
  }

  /** The first reason stands for all; the words name each. */
  private static OpenFact silent(Fact fact, List<RecordAnswer.Silent> silent) {
    List<Text> reasons = silent.stream().map(RecordAnswer.Silent::why).distinct().toList();
    return new OpenFact(fact, silent.get(0).silence(), Text.join(reasons, SEPARATOR));
  }

  private static OpenFact beyond(Fact fact) {
    return new OpenFact(fact, Silence.BEYOND_RECORDS,
        Text.of("tidak dapat diketahui dari catatan unit", "nothing that records of a unit tell"));
  }
}
