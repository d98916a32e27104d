package io.github.pekppp.exchange;

import io.github.pekppp.complaint.ComplaintCase;
import io.github.pekppp.complaint.ComplaintDesk;
import io.github.pekppp.complaint.ComplaintReport;
import io.github.pekppp.infosystem.InformationSystem;
import io.github.pekppp.innovation.Innovation;
import io.github.pekppp.records.SurveyRecord;
import io.github.pekppp.records.UnitRecords;
import io.github.pekppp.records.UnitRecordsBuilder;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.standard.PublicForum;
import io.github.pekppp.standard.Service;
import io.github.pekppp.standard.ServicePledge;
import io.github.pekppp.standard.ServiceStandard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The shapes of the records of a unit taken together, and of the holidays that its deadlines skip. */
final class RecordShapes {

  static final Shape<List<LocalDate>> HOLIDAYS = new ListShape<>(Leaves.DAY);
  static final Shape<UnitRecords> UNIT_RECORDS = unitRecords();

  private RecordShapes() {}

  /** The records of a kind: their key, the shape of one, and the way into and out of the records of a unit. */
  private record Records<R>(
      RecordKind kind,
      String key,
      Shape<R> shape,
      Function<UnitRecords, List<R>> list,
      BiConsumer<UnitRecordsBuilder, R> add) {

    /** Adds their key to the object; what comes back takes what was read there. */
    BiConsumer<ObjectShape.Parts, UnitRecordsBuilder> member(ObjectShape.Builder<UnitRecords> object) {
      var member = object.optional(key, new ListShape<>(shape), this::written);
      return (parts, records) -> parts.of(member).ifPresent(read -> {
        if (read.isEmpty()) {
          records.keeps(kind);
        }
        read.forEach(one -> add.accept(records, one));
      });
    }

    private Optional<List<R>> written(UnitRecords records) {
      return Optional.of(list.apply(records)).filter(all -> !all.isEmpty() || records.kept().contains(kind));
    }

    boolean isNamedAsKept(UnitRecords records) {
      return !list.apply(records).isEmpty() && records.kept().contains(kind);
    }
  }

  private static List<Records<?>> kinds() {
    return List.of(
        new Records<Service>(
            RecordKind.SERVICE, "services", StandardShapes.SERVICE, UnitRecords::services, UnitRecordsBuilder::add),
        new Records<ServiceStandard>(
            RecordKind.STANDARD, "standards", StandardShapes.STANDARD, UnitRecords::standards, UnitRecordsBuilder::add),
        new Records<ServicePledge>(
            RecordKind.PLEDGE, "pledges", StandardShapes.PLEDGE, UnitRecords::pledges, UnitRecordsBuilder::add),
        new Records<PublicForum>(
            RecordKind.FORUM, "forums", StandardShapes.FORUM, UnitRecords::forums, UnitRecordsBuilder::add),
        new Records<SurveyRecord>(
            RecordKind.SURVEY, "surveys", surveyRecord(), UnitRecords::surveys, UnitRecordsBuilder::add),
        new Records<ComplaintDesk>(
            RecordKind.COMPLAINT_DESK, "complaint_desks", ComplaintShapes.DESK, UnitRecords::desks, UnitRecordsBuilder::add),
        new Records<ComplaintCase>(
            RecordKind.COMPLAINT_CASE, "complaint_cases", ComplaintShapes.CASE, records -> records.register().cases(),
            UnitRecordsBuilder::add),
        new Records<ComplaintReport>(
            RecordKind.COMPLAINT_REPORT, "complaint_reports", ComplaintShapes.REPORT, UnitRecords::complaintReports,
            UnitRecordsBuilder::add),
        new Records<Innovation>(
            RecordKind.INNOVATION, "innovations", InnovationShapes.INNOVATION, UnitRecords::innovations, UnitRecordsBuilder::add),
        new Records<InformationSystem>(
            RecordKind.INFORMATION_SYSTEM, "information_systems", SystemShapes.SYSTEM, UnitRecords::systems,
            UnitRecordsBuilder::add));
  }

  private static Shape<SurveyRecord> surveyRecord() {
    var object = ObjectShape.<SurveyRecord>of("survey_record", "A satisfaction survey, and where its results are published.");
    var survey = object.required("survey", SurveyShapes.SURVEY, SurveyRecord::survey);
    var publications = object.countedList("publications", SourceShapes.PUBLICATION, SurveyRecord::publications);
    return object.as(parts -> new SurveyRecord(parts.of(survey), parts.of(publications)));
  }

  private static Shape<UnitRecords> unitRecords() {
    var object = ObjectShape.<UnitRecords>of(
        "unit_records",
        "The records that a unit keeps of its services. An empty list says that such records are kept and there is none; of a kind "
            + "whose list is left out nothing is known. Within a record every list from which a \"no\" would follow is written, empty "
            + "where there is none. Of a kind with records nothing is known before the first of them, unless kept names it.");
    var unit = object.required("unit", BasicShapes.UNIT_REF, UnitRecords::unit);
    List<Records<?>> kinds = kinds();
    var kept = object.defaulted("kept", Leaves.codes(RecordKind.class), Set.of(), records -> named(kinds, records));
    List<BiConsumer<ObjectShape.Parts, UnitRecordsBuilder>> members = new ArrayList<>();
    kinds.forEach(kind -> members.add(kind.member(object)));
    return object.checked(parts -> {
      UnitRecordsBuilder records = UnitRecords.builder(parts.of(unit));
      parts.of(kept).forEach(records::keeps);
      members.forEach(member -> member.accept(parts, records));
      return records.build();
    });
  }

  /** The kinds that are kept since before their first record. */
  private static Set<RecordKind> named(List<Records<?>> kinds, UnitRecords records) {
    return kinds.stream()
        .filter(kind -> kind.isNamedAsKept(records))
        .map(Records::kind)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(RecordKind.class)));
  }
}
