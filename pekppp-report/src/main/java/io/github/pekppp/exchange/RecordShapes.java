package io.github.pekppp.exchange;

import io.github.pekppp.records.UnitRecords;
import io.github.pekppp.records.UnitRecordsBuilder;

/** The shape of all records of a unit. */
final class RecordShapes {

  static final Shape<UnitRecords> UNIT_RECORDS = unitRecords();

  private RecordShapes() {}

  private static Shape<UnitRecords> unitRecords() {
    var object = ObjectShape.<UnitRecords>of(
        "unit_records",
        "The records that a unit keeps of its services. A key that is left out says that such records are not kept, an empty list "
            + "that they are kept and there is none.");
    var unit = object.required("unit", BasicShapes.UNIT_REF, UnitRecords::unit);
    var services = object.list("services", StandardShapes.SERVICE, UnitRecords::services);
    var standards = object.list("standards", StandardShapes.STANDARD, UnitRecords::standards);
    var pledges = object.list("pledges", StandardShapes.PLEDGE, UnitRecords::pledges);
    var forums = object.list("forums", StandardShapes.FORUM, UnitRecords::forums);
    var desks = object.list("complaint_desks", ComplaintShapes.DESK, UnitRecords::desks);
    var cases = object.list("complaint_cases", ComplaintShapes.CASE, records -> records.register().cases());
    var reports = object.list("complaint_reports", ComplaintShapes.REPORT, UnitRecords::complaintReports);
    var innovations = object.list("innovations", InnovationShapes.INNOVATION, UnitRecords::innovations);
    var systems = object.list("information_systems", SystemShapes.SYSTEM, UnitRecords::systems);
    return object.checked(parts -> {
      UnitRecordsBuilder records = UnitRecords.builder(parts.of(unit));
      parts.of(services).forEach(records::add);
      parts.of(standards).forEach(records::add);
      parts.of(pledges).forEach(records::add);
      parts.of(forums).forEach(records::add);
      parts.of(desks).forEach(records::add);
      parts.of(cases).forEach(records::add);
      parts.of(reports).forEach(records::add);
      parts.of(innovations).forEach(records::add);
      parts.of(systems).forEach(records::add);
      return records.build();
    });
  }
}
