package io.github.pekppp.edition;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.Fields;
import io.github.pekppp.instrument.Questionnaire;
import io.github.pekppp.instrument.QuestionnaireItem;
import io.github.pekppp.text.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the user questionnaire of an edition. */
final class QuestionnaireDecoder {

  private static final int MOST = 1_000_000;

  private final Decoder decoder;
  private final PartDecoder parts;
  private final Collection<String> aspects;

  QuestionnaireDecoder(Decoder decoder, PartDecoder parts, Collection<String> aspects) {
    this.decoder = decoder;
    this.parts = parts;
    this.aspects = aspects;
  }

  Questionnaire questionnaire(DocumentNode node) {
    Fields fields = decoder.fields(node);
    Questionnaire.Builder form = Questionnaire.builder();
    fields.optional("respondents").ifPresent(respondents -> {
      Fields limits = decoder.fields(respondents);
      Optional<Integer> minimum = limits.optional("minimum").flatMap(number -> decoder.integer(number, 1, MOST));
      Optional<Integer> maximum = limits.optional("maximum").flatMap(number -> decoder.integer(number, 1, MOST));
      limits.close();
      if (minimum.isPresent() && maximum.isPresent() && maximum.get() < minimum.get()) {
        decoder.problem(EditionProblem.RESPONDENTS_ORDER, respondents.place());
      }
      form.minimumRespondents(minimum).maximumRespondents(maximum);
    });
    List<DocumentNode> items = fields.required("items").flatMap(decoder::items).orElse(List.of());
    if (items.isEmpty()) {
      decoder.problem(EditionProblem.QUESTIONNAIRE_EMPTY, node.place());
    }
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      DocumentNode item = items.get(i);
      item(item, i + 1).ifPresent(found -> {
        form.addItems(found);
        if (!codes.add(found.code())) {
          decoder.problem(EditionProblem.ID_DUPLICATE, item.place(), found.code());
        }
      });
    }
    fields.close();
    return form.build();
  }

  private Optional<QuestionnaireItem> item(DocumentNode node, int expected) {
    Fields fields = decoder.fields(node);
    Optional<Integer> number = fields.integer("number", 1, MOST);
    Optional<Integer> printed = fields.optional("printed_number").flatMap(found -> decoder.integer(found, 1, MOST));
    Optional<String> code = fields.text("code");
    Optional<String> aspect = fields.required("aspect").flatMap(id -> parts.reference(id, aspects));
    Optional<Text> text = fields.required("text").flatMap(parts::text);
    fields.close();
    if (number.isPresent() && number.get() != expected) {
      decoder.problem(EditionProblem.NUMBERING, node.place(), expected);
    }
    if (number.isEmpty() || code.isEmpty() || aspect.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    int shown = printed.orElse(number.get());
    return Optional.of(new QuestionnaireItem(number.get(), shown, code.get(), aspect.get(), text.get()));
  }
}
