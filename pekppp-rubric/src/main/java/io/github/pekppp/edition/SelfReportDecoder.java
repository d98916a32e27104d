package io.github.pekppp.edition;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.Fields;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.selfreport.SelfReportForm;
import io.github.pekppp.selfreport.SelfReportSection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a self-report form as a whole, leaving what is asked about an indicator to a decoder of its own. */
final class SelfReportDecoder {

  private final ProblemLog log;
  private final Decoder decoder;
  private final PartDecoder parts;
  private final Instrument instrument;

  SelfReportDecoder(ProblemLog log, Instrument instrument) {
    this.log = log;
    this.decoder = new Decoder(log);
    this.parts = new PartDecoder(decoder);
    this.instrument = instrument;
  }

  /** Reads and proves the form; problems go to the log. */
  Optional<SelfReportForm> form(DocumentNode node, String sha256) {
    Fields fields = decoder.fields(node);
    SelfReportForm.Builder form = SelfReportForm.builder()
        .sha256(sha256)
        .instrumentId(instrument.id())
        .instrumentSha256(instrument.sha256());
    fields.required("form").ifPresent(id -> decoder.text(id).ifPresent(text -> {
      parts.checkId(id.place(), text);
      form.id(text);
    }));
    fields.required("title").flatMap(parts::text).ifPresent(form::title);
    fields.required("for").ifPresent(this::checkInstrument);
    form.legalBasis(parts.texts(fields, "legal_basis")).sources(parts.texts(fields, "sources"));
    form.sections(sections(fields));
    fields.close();
    return log.hasErrors() ? Optional.empty() : Optional.of(form.build());
  }

  private void checkInstrument(DocumentNode node) {
    decoder.text(node).filter(id -> !id.equals(instrument.id())).ifPresent(id ->
        decoder.problem(SelfReportFormProblem.FORM_INSTRUMENT, node.place(), id, instrument.id()));
  }

  private List<SelfReportSection> sections(Fields form) {
    Map<String, IndicatorSheet> sheets = new LinkedHashMap<>();
    instrument.sheets().forEach(sheet -> sheets.put(sheet.number().toString(), sheet));
    Map<String, SelfReportSection> sections = new HashMap<>();
    Map<String, IndicatorSheet> missing = new LinkedHashMap<>(sheets);
    Optional<DocumentNode> node = form.required("indicators");
    for (DocumentNode.Entry entry : node.flatMap(decoder::entries).orElse(List.of())) {
      IndicatorSheet sheet = sheets.get(entry.key());
      if (sheet == null) {
        decoder.problem(
            EditionProblem.REFERENCE_UNKNOWN, entry.place(), entry.key(), String.join(", ", sheets.keySet()));
      } else {
        missing.remove(entry.key());
        sections.put(entry.key(), new SelfReportSectionDecoder(decoder, parts, sheet).section(entry));
      }
    }
    Place place = node.map(DocumentNode::place).orElse(form.place());
    missing.keySet().forEach(number -> decoder.problem(SelfReportFormProblem.INDICATOR_NOT_COVERED, place, number));
    return sheets.keySet().stream().map(sections::get).filter(section -> section != null).toList();
  }
}
