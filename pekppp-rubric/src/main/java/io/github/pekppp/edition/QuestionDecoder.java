package io.github.pekppp.edition;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.Fields;
import io.github.pekppp.instrument.Alternative;
import io.github.pekppp.instrument.OpenQuestion;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the open questions of an edition. */
final class QuestionDecoder {

  private final Decoder decoder;
  private final PartDecoder parts;
  private final EditionProof proof;

  QuestionDecoder(Decoder decoder, PartDecoder parts, EditionProof proof) {
    this.decoder = decoder;
    this.parts = parts;
    this.proof = proof;
  }

  List<OpenQuestion> questions(Fields edition) {
    List<OpenQuestion> questions = new ArrayList<>();
    for (DocumentNode.Entry entry : edition.entries("questions")) {
      parts.checkId(entry);
      proof.place("questions." + entry.key(), entry.place());
      question(entry).ifPresent(questions::add);
    }
    return questions;
  }

  private Optional<OpenQuestion> question(DocumentNode.Entry entry) {
    Fields fields = decoder.fields(entry.value());
    Optional<Text> question = fields.required("question").flatMap(parts::text);
    Optional<OpenQuestion.Effect> effect = fields.coded("decides", OpenQuestion.Effect.class);
    Optional<String> preset = fields.text("default");
    List<Alternative> alternatives = new ArrayList<>();
    for (DocumentNode.Entry found : fields.required("alternatives").flatMap(decoder::entries).orElse(List.of())) {
      alternative(found).ifPresent(alternatives::add);
    }
    fields.close();
    if (question.isEmpty() || effect.isEmpty() || preset.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(OpenQuestion.builder()
        .id(entry.key())
        .question(question.get())
        .effect(effect.get())
        .defaultAlternative(preset.get())
        .alternatives(alternatives)
        .build());
  }

  private Optional<Alternative> alternative(DocumentNode.Entry entry) {
    parts.checkId(entry);
    Fields fields = decoder.fields(entry.value());
    Alternative.Builder alternative = Alternative.builder().id(entry.key());
    Optional<Text> rule = fields.required("rule").flatMap(parts::text);
    Optional<Text> support = fields.required("support").flatMap(parts::text);
    for (DocumentNode.Entry aspect : fields.entries("weights")) {
      proof.place(entry.place().path() + "." + aspect.key(), aspect.place());
      alternative.putWeights(aspect.key(), decoder.items(aspect.value()).orElse(List.of()).stream()
          .map(parts::weight)
          .flatMap(Optional::stream)
          .toList());
    }
    for (DocumentNode.Entry aspect : fields.entries("totals")) {
      parts.weight(aspect.value()).ifPresent(total -> alternative.putTotals(aspect.key(), total));
    }
    fields.close();
    return rule.isPresent() && support.isPresent()
        ? Optional.of(alternative.rule(rule.get()).support(support.get()).build())
        : Optional.empty();
  }
}
