package io.github.pekppp.bridge;

import io.github.pekppp.calendar.WorkingCalendar;
import io.github.pekppp.complaint.ComplaintCase;
import io.github.pekppp.complaint.ComplaintDesk;
import io.github.pekppp.complaint.ComplaintReport;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.infosystem.InformationSystem;
import io.github.pekppp.innovation.Innovation;
import io.github.pekppp.innovation.InnovationStage;
import io.github.pekppp.records.SurveyRecord;
import io.github.pekppp.records.UnitRecords;
import io.github.pekppp.source.DateRange;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.source.SourceRecord;
import io.github.pekppp.standard.PublicForum;
import io.github.pekppp.standard.ServicePledge;
import io.github.pekppp.standard.ServiceStandard;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** The records of a unit as they were known on a date; each kind in the order of ids, whatever order they came in. */
final class View {

  private final UnitRecords records;
  private final LocalDate date;
  private final WorkingCalendar calendar;
  private final Optional<RecordRef> only;

  View(UnitRecords records, LocalDate date, WorkingCalendar calendar) {
    this(records, date, calendar, Optional.empty());
  }

  private View(UnitRecords records, LocalDate date, WorkingCalendar calendar, Optional<RecordRef> only) {
    this.records = Objects.requireNonNull(records, "records");
    this.date = Objects.requireNonNull(date, "date");
    this.calendar = Objects.requireNonNull(calendar, "calendar");
    this.only = only;
  }

  /** The same records without the others of the kind of one. */
  View only(SourceRecord one) {
    return new View(records, date, calendar, Optional.of(one.ref()));
  }

  UnitRecords records() {
    return records;
  }

  LocalDate date() {
    return date;
  }

  WorkingCalendar calendar() {
    return calendar;
  }

  List<ServiceStandard> standards() {
    return known(records.standards(), standard -> standard.existsOn(date));
  }

  List<ServicePledge> pledges() {
    return known(records.pledges(), pledge -> pledge.existsOn(date));
  }

  List<PublicForum> forums() {
    return known(records.forums(), forum -> forum.isHeldOn(date));
  }

  List<SurveyRecord> surveys() {
    return known(records.surveys(), record -> record.survey().isCompleteOn(date));
  }

  List<ComplaintDesk> desks() {
    return known(records.desks(), desk -> desk.existsOn(date));
  }

  List<ComplaintCase> cases() {
    return known(records.register().cases(), one -> one.isReceivedOn(date));
  }

  List<ComplaintReport> complaintReports() {
    return known(records.complaintReports(), report -> report.existsOn(date));
  }

  List<Innovation> innovations() {
    return known(records.innovations(), one -> isLookedAt(one) && one.stageOn(date) != InnovationStage.NOT_BEGUN);
  }

  List<InformationSystem> systems() {
    return known(records.systems(), system -> isLookedAt(system) && system.existsOn(date));
  }

  private boolean isLookedAt(SourceRecord record) {
    return only.filter(one -> one.kind() == record.ref().kind() && !one.equals(record.ref())).isEmpty();
  }

  private static <R extends SourceRecord> List<R> known(List<R> records, Predicate<R> test) {
    return records.stream().filter(test).sorted(Comparator.comparing(SourceRecord::ref)).toList();
  }

  /** Tells whether a day lies in the 12 months up to the date. */
  boolean isOfLastYear(LocalDate day) {
    return DateRange.yearsUntil(1, date).holds(day);
  }

  /**
   * Asks the records of a kind.
   *
   * @param kind the kind
   * @param known those of them that were known
   * @param none the answer where the unit keeps the kind and has none
   * @param answer makes the answer of at least one record
   */
  <R extends SourceRecord> RecordAnswer ask(
      RecordKind kind, List<R> known, FactValue none, Function<List<R>, RecordAnswer> answer) {
    if (!known.isEmpty()) {
      return answer.apply(known);
    }
    return keeps(kind) ? none(none, kind) : notKept(kind);
  }

  /** Tells whether the unit keeps a kind of records: it has one, or says so. */
  boolean keeps(RecordKind kind) {
    return records.kept().contains(kind) || !known(kind).isEmpty();
  }

  private List<? extends SourceRecord> known(RecordKind kind) {
    return switch (kind) {
      case SERVICE -> records.services();
      case STANDARD -> standards();
      case PLEDGE -> pledges();
      case FORUM -> forums();
      case SURVEY -> surveys();
      case COMPLAINT_DESK -> desks();
      case COMPLAINT_CASE -> cases();
      case COMPLAINT_REPORT -> complaintReports();
      case INNOVATION -> innovations();
      case INFORMATION_SYSTEM -> systems();
    };
  }

  RecordAnswer told(FactValue value, Text basis, Collection<? extends SourceRecord> resting) {
    return new RecordAnswer.Told(value, basis, resting.stream().map(SourceRecord::ref).toList());
  }

  private static RecordAnswer none(FactValue value, RecordKind kind) {
    Text basis = Text.of("dicatat, tetapi tidak ada: {0}", "kept, but there is none: {0}").with(kind.label());
    return new RecordAnswer.Told(value, basis, List.of());
  }

  static RecordAnswer notKept(RecordKind kind) {
    Text why = Text.of("belum ada catatan: {0}", "no records are kept: {0}").with(kind.label());
    return new RecordAnswer.Silent(Silence.NOT_KEPT, why);
  }

  static RecordAnswer notTold(Text why) {
    return new RecordAnswer.Silent(Silence.NOT_TOLD, why);
  }

  /** Leaves open what the edition does not say how to count. */
  static RecordAnswer between(Text why) {
    return new RecordAnswer.Silent(Silence.IN_BETWEEN, why);
  }

  static FactValue picked(Set<? extends Coded> codes) {
    return FactValue.Picked.of(codes.stream().map(code -> code.code()).toList());
  }

  static FactValue chosen(Coded code) {
    return FactValue.chosen(code.code());
  }

  static Text mediaCount(Set<Medium> media) {
    return Text.of("{0} media", "{0} media").with(media.size());
  }
}
