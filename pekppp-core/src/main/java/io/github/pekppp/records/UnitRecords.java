package io.github.pekppp.records;

import io.github.pekppp.complaint.ComplaintDesk;
import io.github.pekppp.complaint.ComplaintRegister;
import io.github.pekppp.complaint.ComplaintReport;
import io.github.pekppp.infosystem.InformationSystem;
import io.github.pekppp.innovation.Innovation;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.source.SourceRecord;
import io.github.pekppp.standard.PublicForum;
import io.github.pekppp.standard.Service;
import io.github.pekppp.standard.ServicePledge;
import io.github.pekppp.standard.ServiceStandard;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The records that a unit keeps of its services, from which it need not type into form F-01 what it already knows.
 *
 * <p>Nothing is computed for a moment: each record tells for a date what was known then. Only a {@link UnitRecordsBuilder} makes
 * one, after proving that its parts fit together.
 *
 * <pre>{@code
 * UnitRecords records = UnitRecords.builder(unit).add(new Service("ktp", "KTP elektronik")).add(standard).buildOrThrow();
 * records.enactedServicesOn(LocalDate.of(2025, 6, 30));
 * }</pre>
 */
@Value.Immutable
public interface UnitRecords extends Serializable {

  /**
   * Returns whose records they are.
   *
   * @return the unit
   */
  UnitRef unit();

  /**
   * Returns the service catalogue (daftar layanan).
   *
   * @return the services, in the order given
   */
  List<Service> services();

  /**
   * Returns the service standards.
   *
   * @return the standards, in the order given
   */
  List<ServiceStandard> standards();

  /**
   * Returns the service pledges.
   *
   * @return the pledges, in the order given
   */
  List<ServicePledge> pledges();

  /**
   * Returns the public consultation forums.
   *
   * @return the forums, in the order given
   */
  List<PublicForum> forums();

  /**
   * Returns the satisfaction surveys.
   *
   * @return the surveys with the publications of their results, in the order given
   */
  List<SurveyRecord> surveys();

  /**
   * Returns how consultation and complaints are organised.
   *
   * @return the desks, in the order given
   */
  List<ComplaintDesk> desks();

  /**
   * Returns the consultations and complaints received.
   *
   * @return the register
   */
  ComplaintRegister register();

  /**
   * Returns the reports on consultations and complaints.
   *
   * @return the reports, in the order given
   */
  List<ComplaintReport> complaintReports();

  /**
   * Returns the innovations.
   *
   * @return the innovations, in the order given
   */
  List<Innovation> innovations();

  /**
   * Returns the information systems.
   *
   * @return the systems, in the order given
   */
  List<InformationSystem> systems();

  /**
   * Returns which kinds of records the unit says it keeps, whether it has one or not.
   *
   * <p>Absent is not false: of a kind that is kept and has no record, "none" is known; of any other kind without a record, nothing
   * is. A kind that has a record is kept and need not be named.
   *
   * @return the kinds, in their order
   */
  @Value.NaturalOrder
  SortedSet<RecordKind> kept();

  /**
   * Starts the records of a unit.
   *
   * @param unit whose records they are
   * @return a builder
   */
  static UnitRecordsBuilder builder(UnitRef unit) {
    return new UnitRecordsBuilder(unit);
  }

  /**
   * Lists all records.
   *
   * @return the records by kind, in the order given
   */
  default List<SourceRecord> all() {
    return Stream.<Collection<? extends SourceRecord>>of(
            services(), standards(), pledges(), forums(), surveys(), desks(), register().cases(), complaintReports(), innovations(),
            systems())
        .<SourceRecord>flatMap(Collection::stream)
        .toList();
  }

  /**
   * Names all records.
   *
   * @return their references by kind and id
   */
  default List<RecordRef> refs() {
    return all().stream().map(SourceRecord::ref).sorted().toList();
  }

  /**
   * Finds a record.
   *
   * @param ref names it; its title does not matter
   * @return the record; empty when the unit has none of that kind and id
   */
  default Optional<SourceRecord> find(RecordRef ref) {
    return all().stream().filter(one -> one.ref().names(ref)).findFirst();
  }

  /**
   * Lists the standards that cover a service.
   *
   * @param service the id of the service
   * @return the standards, in the order given
   */
  default List<ServiceStandard> standardsOf(String service) {
    return standards().stream().filter(standard -> standard.services().contains(service)).toList();
  }

  /**
   * Lists the services that had at least a draft of a standard.
   *
   * @param date the date to look at
   * @return the services in the order of the catalogue
   */
  default List<Service> coveredServicesOn(LocalDate date) {
    return servicesWith(standard -> standard.existsOn(date));
  }

  /**
   * Lists the services that had a standard in force.
   *
   * @param date the date to look at
   * @return the services in the order of the catalogue
   */
  default List<Service> enactedServicesOn(LocalDate date) {
    return servicesWith(standard -> standard.isEnactedOn(date));
  }

  private List<Service> servicesWith(Predicate<ServiceStandard> test) {
    return services().stream().filter(service -> standardsOf(service.id()).stream().anyMatch(test)).toList();
  }
}
