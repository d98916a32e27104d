package io.github.pekppp.edition;

import io.github.pekppp.condition.Condition;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.Fields;
import io.github.pekppp.instrument.Agreement;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the statements about different indicators that must agree. */
final class AgreementDecoder {

  private final Decoder decoder;
  private final PartDecoder parts;
  private final boolean allRead;
  private final Map<String, IndicatorSheet> sheets = new LinkedHashMap<>();

  /** A sheet that could not be read suspends the reports about indicators that are not there. */
  AgreementDecoder(Decoder decoder, PartDecoder parts, List<IndicatorSheet> sheets, boolean allRead) {
    this.decoder = decoder;
    this.parts = parts;
    this.allRead = allRead;
    sheets.forEach(sheet -> this.sheets.put(sheet.number().toString(), sheet));
  }

  List<Agreement> agreements(Fields edition) {
    return edition.entries("agreements").stream().map(this::agreement).flatMap(Optional::stream).toList();
  }

  private Optional<Agreement> agreement(DocumentNode.Entry entry) {
    int before = decoder.log().problems().size();
    parts.checkId(entry);
    Fields fields = decoder.fields(entry.value());
    Optional<Text> name = fields.required("name").flatMap(parts::text);
    List<Agreement.Statement> statements = new ArrayList<>();
    Optional<DocumentNode> node = fields.required("statements");
    node.flatMap(decoder::entries).orElse(List.of()).forEach(found -> statement(found).ifPresent(statements::add));
    fields.close();
    if (allRead && node.isPresent() && decoder.log().problems().size() == before && statements.size() < Agreement.FEWEST) {
      decoder.problem(EditionProblem.AGREEMENT_FORM, node.get().place());
    }
    return name.isPresent() && statements.size() >= Agreement.FEWEST
        ? Optional.of(new Agreement(entry.key(), name.get(), statements))
        : Optional.empty();
  }

  private Optional<Agreement.Statement> statement(DocumentNode.Entry entry) {
    IndicatorSheet sheet = sheets.get(entry.key());
    if (sheet == null) {
      if (allRead) {
        decoder.problem(
            EditionProblem.REFERENCE_UNKNOWN, entry.place(), entry.key(), String.join(", ", sheets.keySet()));
      }
      return Optional.empty();
    }
    Map<String, Fact> facts = new LinkedHashMap<>();
    sheet.facts().forEach(fact -> facts.put(fact.id(), fact));
    Optional<Condition> condition = new ConditionDecoder(decoder, facts).condition(entry.value());
    return condition.map(found -> new Agreement.Statement(sheet.number(), found));
  }
}
