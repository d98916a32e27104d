package io.github.pekppp.edition;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.Fields;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.indicator.Aspect;
import io.github.pekppp.indicator.Principle;
import io.github.pekppp.instrument.AspectWeight;
import io.github.pekppp.instrument.FormShares;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.OpenQuestion;
import io.github.pekppp.locus.ServiceMode;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads an edition as a whole, leaving its larger parts to decoders of their own. */
final class EditionDecoder {

  private static final int LAST_YEAR = 9999;

  private final ProblemLog log;
  private final Decoder decoder;
  private final PartDecoder parts;

  EditionDecoder(ProblemLog log) {
    this.log = log;
    this.decoder = new Decoder(log);
    this.parts = new PartDecoder(decoder);
  }

  /** Reads and proves the edition; problems go to the log. */
  Optional<Instrument> edition(DocumentNode node, String sha256) {
    EditionProof proof = new EditionProof(decoder);
    Fields fields = decoder.fields(node);
    Instrument.Builder instrument = Instrument.builder().sha256(sha256);
    fields.required("edition").ifPresent(id -> decoder.text(id).ifPresent(text -> {
      parts.checkId(id.place(), text);
      instrument.id(text);
    }));
    fields.required("title").flatMap(parts::text).ifPresent(instrument::title);
    fields.coded("mode", ServiceMode.class).ifPresent(instrument::mode);
    instrument.legalBasis(parts.texts(fields, "legal_basis")).sources(parts.texts(fields, "sources"));
    fields.required("valid").ifPresent(valid -> valid(valid, instrument));
    Map<String, Principle> principles = principles(fields);
    Map<String, AspectWeight> aspects = aspects(fields, proof);
    instrument.principles(principles.values()).aspects(aspects.values());
    fields.required("grades")
        .flatMap(grades -> new GradesDecoder(decoder, parts).grades(grades))
        .ifPresent(instrument::grades);

    SheetDecoder decoding = new SheetDecoder(decoder, principles, aspects.keySet(), proof);
    List<IndicatorSheet> indicators = sheets(fields, "indicators", decoding, false, proof);
    List<IndicatorSheet> extras = sheets(fields, "extras", decoding, true, proof);
    List<OpenQuestion> questions = new QuestionDecoder(decoder, parts, proof).questions(fields);
    instrument.indicators(indicators).extras(extras).questions(questions);
    List<IndicatorSheet> sheets = Stream.concat(indicators.stream(), extras.stream()).toList();
    boolean allRead = !proof.isSkipped("indicators");
    instrument.agreements(new AgreementDecoder(decoder, parts, sheets, allRead).agreements(fields));
    Optional<DocumentNode> form = fields.optional("questionnaire");
    instrument.questionnaire(
        form.map(found -> new QuestionnaireDecoder(decoder, parts, aspects.keySet()).questionnaire(found)));
    fields.required("shares").flatMap(shares -> shares(shares, form.isPresent())).ifPresent(instrument::shares);
    fields.close();
    proof.prove(aspects, indicators, extras, questions);
    return log.hasErrors() ? Optional.empty() : Optional.of(instrument.build());
  }

  private void valid(DocumentNode node, Instrument.Builder instrument) {
    Fields fields = decoder.fields(node);
    int first = EvaluationPeriod.FIRST_YEAR;
    Optional<Integer> from = fields.integer("from", first, LAST_YEAR);
    Optional<Integer> until = fields.optional("until").flatMap(year -> decoder.integer(year, first, LAST_YEAR));
    fields.close();
    from.map(EvaluationPeriod::of).ifPresent(instrument::validFrom);
    until.map(EvaluationPeriod::of).ifPresent(instrument::validUntil);
    if (from.isPresent() && until.isPresent() && until.get() < from.get()) {
      decoder.problem(EditionProblem.VALID_ORDER, node.place());
    }
  }

  private Optional<FormShares> shares(DocumentNode node, boolean questionnaire) {
    Fields fields = decoder.fields(node);
    Optional<Ratio> f02 = fields.required("f02").flatMap(parts::weight);
    Optional<Ratio> f03 = fields.required("f03").flatMap(parts::weight);
    fields.close();
    if (f02.isEmpty() || f03.isEmpty() || !EditionProof.isWhole(f02.get().plus(f03.get()), node.place(), decoder)) {
      return Optional.empty();
    }
    if (f03.get().signum() > 0 != questionnaire) {
      decoder.problem(EditionProblem.SHARE_WITHOUT_FORM, node.place(), EditionProof.percent(f03.get()));
    }
    return Optional.of(new FormShares(f02.get(), f03.get()));
  }

  private Map<String, Principle> principles(Fields edition) {
    Map<String, Principle> principles = new LinkedHashMap<>();
    for (DocumentNode.Entry entry : edition.entries("principles")) {
      parts.text(entry.value()).ifPresent(name -> principles.put(entry.key(), new Principle(entry.key(), name)));
    }
    return principles;
  }

  private Map<String, AspectWeight> aspects(Fields edition, EditionProof proof) {
    Map<String, AspectWeight> aspects = new LinkedHashMap<>();
    edition.required("aspects").ifPresent(node -> proof.place("aspects", node.place()));
    for (DocumentNode.Entry entry : edition.entries("aspects")) {
      parts.checkId(entry);
      proof.place("aspects." + entry.key(), entry.place());
      Fields fields = decoder.fields(entry.value());
      Optional<Ratio> weight = fields.required("weight").flatMap(parts::weight);
      Optional<Text> name = fields.required("name").flatMap(parts::text);
      fields.close();
      if (weight.isPresent() && name.isPresent()) {
        aspects.put(entry.key(), new AspectWeight(new Aspect(entry.key(), name.get()), weight.get()));
      } else {
        proof.skip("aspects");
      }
    }
    return aspects;
  }

  private static List<IndicatorSheet> sheets(
      Fields edition, String key, SheetDecoder decoding, boolean extra, EditionProof proof) {
    List<IndicatorSheet> sheets = new ArrayList<>();
    for (DocumentNode node : edition.list(key)) {
      Optional<IndicatorSheet> sheet = decoding.sheet(node, extra);
      sheet.ifPresentOrElse(found -> proof.sheet(found, node.place()), () -> proof.skip("indicators"));
      sheet.ifPresent(sheets::add);
    }
    return sheets;
  }
}
