package io.github.pekppp.report;

import io.github.pekppp.condition.Condition;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.selfreport.Derivation;
import io.github.pekppp.selfreport.SelfReportQuestion;
import io.github.pekppp.selfreport.SelfReportSection;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the self-report form asks about an indicator, as the report on an edition shows it. */
final class SelfReportParts {

  private SelfReportParts() {}

  static void blocks(SelfReportSection section, List<Block> blocks, Language language) {
    blocks.add(new Block.Paragraph(
        Text.of("Formulir F-01 menanyakan:", "The self-report F-01 asks:").in(language)));
    blocks.add(new Block.Points(
        section.questions().stream().map(question -> question(question, section, language)).toList()));
    List<String> facts = new ArrayList<>();
    for (Fact fact : section.sheet().facts()) {
      Optional<Text> how = how(fact, section);
      how.ifPresent(text -> facts.add(fact.id() + ": " + text.in(language)));
    }
    if (!facts.isEmpty()) {
      blocks.add(new Block.Paragraph(Text.of("Fakta menurut F-01:", "Facts from the F-01:").in(language)));
      blocks.add(new Block.Points(facts));
    }
    section.note().ifPresent(note -> blocks.add(new Block.Paragraph(
        Text.of("Catatan penyusun formulir (Inggris): {0}", "Note on the form: {0}").with(note).in(language))));
  }

  static Json json(SelfReportSection section, Language language) {
    return Json.object()
        .put("questions", Json.list(section.questions(), question -> question(question, language)))
        .put("facts", Json.list(section.sheet().facts(), fact -> Json.object()
            .put("id", fact.id())
            .put("asked", !section.notAsked().contains(fact))
            .put("how", Optional.ofNullable(section.derivations().get(fact.id())).map(found -> found.text(fact).in(language)))
            .build()))
        .put("evidence", Json.list(section.evidence(), found -> Json.of(found.id())))
        .put("note", section.note())
        .build();
  }

  /** Says how a fact is found, unless it is asked as it is under the same name. */
  private static Optional<Text> how(Fact fact, SelfReportSection section) {
    Derivation derivation = section.derivations().get(fact.id());
    if (derivation == null) {
      return Optional.of(Text.of("tidak ditanyakan; dicari evaluator", "not asked; the evaluator finds it"));
    }
    boolean asIs = derivation instanceof Derivation.Answer answer && answer.question().id().equals(fact.id());
    return asIs ? Optional.empty() : Optional.of(derivation.text(fact));
  }

  private static String question(SelfReportQuestion question, SelfReportSection section, Language language) {
    Fact fact = question.fact();
    StringBuilder line = new StringBuilder(fact.id()).append(": ").append(fact.label().in(language));
    if (!sameOptions(fact, section)) {
      line.append(": ").append(fact.options().stream()
          .map(option -> option.label().in(language) + " (" + option.id() + ")")
          .collect(Collectors.joining("; ")));
    }
    question.condition().map(Condition::text).ifPresent(condition ->
        line.append(Text.of(" [hanya bila: {0}]", " [only if: {0}]").with(condition).in(language)));
    question.ifSkipped().ifPresent(value -> {
      Fact asked = section.sheet().facts().stream().filter(found -> answers(found, fact, section)).findFirst().orElse(fact);
      line.append(Text.of(" [bila dilewati: {0}]", " [if skipped: {0}]").with(asked.shown(value)).in(language));
    });
    if (question.forEvaluator()) {
      line.append(Text.of(" [untuk evaluator]", " [for the evaluator]").in(language));
    }
    return line.toString();
  }

  /** Tells whether a question has no options, or just those that its indicator already shows with a fact of its name. */
  private static boolean sameOptions(Fact question, SelfReportSection section) {
    return question.options().isEmpty()
        || section.sheet().facts().stream().anyMatch(fact ->
            fact.id().equals(question.id()) && fact.type().equals(question.type()));
  }

  private static boolean answers(Fact fact, Fact question, SelfReportSection section) {
    return section.derivations().get(fact.id()) instanceof Derivation.Answer answer && answer.question().equals(question);
  }

  private static Json question(SelfReportQuestion question, Language language) {
    Fact fact = question.fact();
    return Json.object()
        .put("id", fact.id())
        .put("label", fact.label().in(language))
        .put("expected", fact.type().expected().in(language))
        .put("options", options(fact.options(), language))
        .put("onlyIf", question.condition().map(condition -> condition.text().in(language)))
        .put("forEvaluator", question.forEvaluator())
        .build();
  }

  static Json options(List<FactType.Option> options, Language language) {
    return Json.list(options, option -> Json.object()
        .put("id", option.id())
        .put("label", option.label().in(language))
        .build());
  }
}
