package io.github.pekppp.worksheet;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.bridge.RecordBridge;
import io.github.pekppp.bridge.RecordFacts;
import io.github.pekppp.calendar.WorkingCalendar;
import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentReader;
import io.github.pekppp.document.Fields;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.Questionnaire;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.policy.PolicyParser;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.records.UnitRecords;
import io.github.pekppp.selfreport.SelfReport;
import io.github.pekppp.selfreport.SelfReportForm;
import io.github.pekppp.text.Text;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads worksheets, YAML or JSON, checking them against the edition they name.
 *
 * <p>A faulty worksheet yields all its problems at once, with paths and lines. Immutable, thread-safe.
 */
public final class WorksheetReader {

  private final Map<String, Instrument> ownEditions;
  private final Map<String, SelfReportForm> ownForms;
  private final Map<String, String> policyChoices;
  private final Map<UnitRef, RecordsOn> records;

  private WorksheetReader(
      Map<String, Instrument> ownEditions,
      Map<String, SelfReportForm> ownForms,
      Map<String, String> policyChoices,
      Map<UnitRef, RecordsOn> records) {
    this.ownEditions = ownEditions;
    this.ownForms = ownForms;
    this.policyChoices = policyChoices;
    this.records = records;
  }

  /** The records of a unit, read as of a date. */
  private record RecordsOn(UnitRecords records, LocalDate date, WorkingCalendar calendar) {

    RecordFacts facts(RecordBridge bridge) {
      return RecordFacts.of(bridge, records, date, calendar);
    }
  }

  /**
   * Makes a reader that knows the editions of the library.
   *
   * @return the reader
   */
  public static WorksheetReader standard() {
    return new WorksheetReader(Map.of(), Map.of(), Map.of(), Map.of());
  }

  /**
   * Returns a reader that knows one more edition, before those of the library.
   *
   * @param instrument the edition
   * @return the reader
   */
  public WorksheetReader withEdition(Instrument instrument) {
    Map<String, Instrument> more = new LinkedHashMap<>(ownEditions);
    more.put(instrument.id(), instrument);
    return new WorksheetReader(more, ownForms, policyChoices, records);
  }

  /**
   * Returns a reader that knows one more self-report form, before those of the library.
   *
   * @param form the form; it serves worksheets of the very edition it was loaded for
   * @return the reader
   */
  public WorksheetReader withSelfReportForm(SelfReportForm form) {
    Map<String, SelfReportForm> more = new LinkedHashMap<>(ownForms);
    more.put(form.instrumentId(), form);
    return new WorksheetReader(ownEditions, more, policyChoices, records);
  }

  /**
   * Returns a reader that replaces choices of the worksheets' policies.
   *
   * @param choices choices by option, such as {@code between_bands=printed_only}
   * @return the reader
   */
  public WorksheetReader withPolicy(Map<String, String> choices) {
    return new WorksheetReader(ownEditions, ownForms, new LinkedHashMap<>(choices), records);
  }

  /**
   * Returns a reader that adds to the worksheets of a unit what its records tell.
   *
   * <p>The facts of the records join those that the worksheet types. A fact that both give differently is an error.
   *
   * @param kept the records of the unit; its worksheets must follow an edition of the library
   * @param date the date as of which the records are read; nothing dated after it counts
   * @param calendar the working days and holidays
   * @return the reader
   */
  public WorksheetReader withRecords(UnitRecords kept, LocalDate date, WorkingCalendar calendar) {
    Map<UnitRef, RecordsOn> more = new LinkedHashMap<>(records);
    more.put(kept.unit(), new RecordsOn(kept, date, calendar));
    return new WorksheetReader(ownEditions, ownForms, policyChoices, more);
  }

  /**
   * Finds an edition as worksheets name it.
   *
   * @param id the id, such as {@code pekppp-2022-a}
   * @return the edition; empty when this reader knows none of that id
   */
  public Optional<Instrument> edition(String id) {
    return Optional.ofNullable(ownEditions.get(id)).or(() -> Editions.find(id));
  }

  /**
   * Reads a worksheet.
   *
   * @param name the name that problems carry, usually the file name
   * @param content the content of the file, in UTF-8
   * @return the worksheet, or everything that is wrong with it
   */
  public Validation<List<Problem>, Worksheet> read(String name, byte[] content) {
    Validation<List<Problem>, DocumentNode> document = DocumentReader.read(name, content);
    return document.isValid() ? read(name, document.get()) : Validation.invalid(document.getError());
  }

  /**
   * Reads a worksheet from a document that something else has read, such as a workbook.
   *
   * @param name the name of the source, usually the file name
   * @param document the document, in the form of a worksheet in YAML
   * @return the worksheet, or everything that is wrong with it
   */
  public Validation<List<Problem>, Worksheet> read(String name, DocumentNode document) {
    ProblemLog log = new ProblemLog();
    Worksheet.Builder worksheet = Worksheet.builder().source(name).places(Oddities.places(document));
    sheet(document, new Decoder(log), worksheet);
    return log.result(() -> {
      List<Problem> ownWarnings = worksheet.build().warnings();
      return worksheet.remarks(log.problems().stream().filter(found -> !ownWarnings.contains(found)).toList()).build();
    });
  }

  /**
   * Reads a worksheet, throwing where {@link #read(String, byte[])} would return problems.
   *
   * @param name the name that problems carry
   * @param content the content of the file
   * @return the worksheet
   * @throws ProblemException when something is wrong with it
   */
  public Worksheet readOrThrow(String name, byte[] content) {
    return ProblemLog.orThrow(read(name, content));
  }

  /**
   * Reads a worksheet, throwing where {@link #read(String, DocumentNode)} would return problems.
   *
   * @param name the name of the source
   * @param document the document
   * @return the worksheet
   * @throws ProblemException when something is wrong with it
   */
  public Worksheet readOrThrow(String name, DocumentNode document) {
    return ProblemLog.orThrow(read(name, document));
  }

  /**
   * Returns the JSON Schema of worksheets (draft 2020-12), by which text editors check and complete them.
   *
   * <p>It tells faults of form. Whether a worksheet fits its edition, only {@link #read(String, byte[])} tells.
   *
   * @return the schema as JSON
   */
  public static String schema() {
    return OwnSchema.read("worksheet.schema.json");
  }

  private void sheet(DocumentNode node, Decoder decoder, Worksheet.Builder worksheet) {
    Fields fields = decoder.fields(node);
    Optional<Instrument> instrument = fields.required("instrument").flatMap(id -> instrument(id, decoder));
    LocusDecoder locus = new LocusDecoder(decoder);
    Optional<Locus> unit = locus.read(fields, instrument);
    unit.ifPresent(worksheet::locus);
    Optional<RecordsOn> kept = unit.map(UnitRef::of).flatMap(ref -> Optional.ofNullable(records.get(ref)));
    worksheet.note(fields.optional("note").flatMap(decoder::text));
    locus.weight().ifPresent(worksheet::weight);
    Optional<DocumentNode> policy = fields.optional("policy");
    Optional<DocumentNode> f01 = fields.optional("f01");
    Optional<DocumentNode> answers = fields.optional("f01_answers");
    Optional<DocumentNode> f02 = fields.optional("f02");
    Optional<DocumentNode> fieldCheck = fields.optional("field_check");
    Optional<DocumentNode> f03 = fields.optional("f03");
    fields.close();
    if (instrument.isEmpty()) {
      return;
    }
    worksheet.instrument(instrument.get());
    policy(instrument.get(), policy, decoder).ifPresent(worksheet::policy);
    AssessmentBuilder assessment = Assessment.builder(instrument.get());
    kept.ifPresent(found -> recordFacts(instrument.get(), found, node, decoder).ifPresent(assessment::records));
    FormsDecoder forms = new FormsDecoder(
        decoder, assessment, instrument.get().questionnaire().map(Questionnaire::items).map(List::size).orElse(0));
    f01.ifPresent(forms::f01);
    worksheet.selfReport(answers.flatMap(found -> selfReport(instrument.get(), found, decoder, assessment)));
    f02.ifPresent(forms::f02);
    fieldCheck.ifPresent(forms::fieldCheck);
    f03.ifPresent(forms::f03);
    Place period = fields.optional("period").orElse(node).place();
    unit.ifPresent(where -> kept.ifPresent(found -> checkDay(where.period(), found.date(), period, decoder)));
    decoder.log().unwrap(assessment.build()).ifPresent(built -> {
      worksheet.assessment(built);
      f01.or(() -> answers).or(() -> kept.map(found -> node)).ifPresent(stated ->
          decoder.log().addAll(Oddities.contradictions(built.facts(), instrument.get(), stated.place())));
    });
  }

  private static void checkDay(EvaluationPeriod period, LocalDate day, Place place, Decoder decoder) {
    if (!period.covers(day)) {
      decoder.problem(
          WorksheetProblem.RECORDS_DAY, place, Text.of(day), period, Text.of(period.firstDay()), Text.of(period.lastDay()));
    }
  }

  private static Optional<RecordFacts> recordFacts(
      Instrument instrument, RecordsOn kept, DocumentNode node, Decoder decoder) {
    Optional<RecordBridge> bridge =
        Editions.recordBridge(instrument.id()).filter(found -> found.instrumentSha256().equals(instrument.sha256()));
    if (bridge.isEmpty()) {
      decoder.problem(WorksheetProblem.RECORDS_NONE, node.place(), instrument.id());
    }
    return bridge.map(kept::facts);
  }

  private Optional<SelfReport> selfReport(
      Instrument instrument, DocumentNode node, Decoder decoder, AssessmentBuilder assessment) {
    Optional<SelfReportForm> form = Optional.ofNullable(ownForms.get(instrument.id()))
        .or(() -> Editions.selfReportForm(instrument.id()))
        .filter(found -> found.instrumentSha256().equals(instrument.sha256()));
    if (form.isEmpty()) {
      decoder.problem(WorksheetProblem.SELF_REPORT_NONE, node.place(), instrument.id());
      return Optional.empty();
    }
    AnswersDecoder answers = new AnswersDecoder(decoder, form.get());
    Optional<SelfReport> report = answers.read(node);
    report.ifPresent(found -> assessment.selfReport(found, answers::place));
    return report;
  }

  private Optional<Instrument> instrument(DocumentNode node, Decoder decoder) {
    Optional<String> id = decoder.text(node);
    Optional<Instrument> found = id.flatMap(this::edition);
    if (id.isPresent() && found.isEmpty()) {
      List<String> known = new ArrayList<>(ownEditions.keySet());
      known.addAll(Editions.ids());
      decoder.problem(WorksheetProblem.INSTRUMENT_UNKNOWN, node.place(), id.get(), String.join(", ", known));
    }
    return found;
  }

  private Optional<ScoringPolicy> policy(Instrument instrument, Optional<DocumentNode> node, Decoder decoder) {
    PolicyParser parser = new PolicyParser(instrument);
    for (DocumentNode.Entry entry : node.flatMap(decoder::entries).orElse(List.of())) {
      decoder.text(entry.value()).ifPresent(value -> parser.set(entry.place(), entry.key(), value));
    }
    policyChoices.forEach((key, value) -> parser.set(Place.of("--policy").key(key), key, value));
    return decoder.log().unwrap(parser.finish());
  }
}
