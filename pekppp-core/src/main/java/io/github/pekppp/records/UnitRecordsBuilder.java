package io.github.pekppp.records;

import io.github.pekppp.complaint.ComplaintCase;
import io.github.pekppp.complaint.ComplaintDesk;
import io.github.pekppp.complaint.ComplaintRegister;
import io.github.pekppp.complaint.ComplaintReport;
import io.github.pekppp.infosystem.InformationSystem;
import io.github.pekppp.innovation.Innovation;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.SourceRecord;
import io.github.pekppp.standard.PublicForum;
import io.github.pekppp.standard.Service;
import io.github.pekppp.standard.ServicePledge;
import io.github.pekppp.standard.ServiceStandard;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Collects the records of a unit.
 *
 * <p>Records come in any order. Faults do not throw; {@link #build} returns all of them, by paths such as
 * {@code standards[2].reviews[1].date}, {@code complaint_cases[3].closed} and {@code information_systems[1].id}. Not thread-safe.
 */
public final class UnitRecordsBuilder {

  private final UnitRef unit;
  private final List<Service> services = new ArrayList<>();
  private final List<ServiceStandard> standards = new ArrayList<>();
  private final List<ServicePledge> pledges = new ArrayList<>();
  private final List<PublicForum> forums = new ArrayList<>();
  private final List<SurveyRecord> surveys = new ArrayList<>();
  private final List<ComplaintDesk> desks = new ArrayList<>();
  private final List<ComplaintCase> cases = new ArrayList<>();
  private final List<ComplaintReport> reports = new ArrayList<>();
  private final List<Innovation> innovations = new ArrayList<>();
  private final List<InformationSystem> systems = new ArrayList<>();

  private final Set<RecordKind> kept = EnumSet.noneOf(RecordKind.class);

  UnitRecordsBuilder(UnitRef unit) {
    this.unit = unit;
  }

  /**
   * Adds a service to the catalogue.
   *
   * @param service the service
   * @return this
   */
  public UnitRecordsBuilder add(Service service) {
    services.add(service);
    return this;
  }

  /**
   * Adds a service standard.
   *
   * @param standard the standard
   * @return this
   */
  public UnitRecordsBuilder add(ServiceStandard standard) {
    standards.add(standard);
    return this;
  }

  /**
   * Adds a service pledge.
   *
   * @param pledge the pledge
   * @return this
   */
  public UnitRecordsBuilder add(ServicePledge pledge) {
    pledges.add(pledge);
    return this;
  }

  /**
   * Adds a public consultation forum.
   *
   * @param forum the forum
   * @return this
   */
  public UnitRecordsBuilder add(PublicForum forum) {
    forums.add(forum);
    return this;
  }

  /**
   * Adds a satisfaction survey.
   *
   * @param survey the survey with the publications of its results
   * @return this
   */
  public UnitRecordsBuilder add(SurveyRecord survey) {
    surveys.add(survey);
    return this;
  }

  /**
   * Adds a desk for consultation or complaints.
   *
   * @param desk the desk
   * @return this
   */
  public UnitRecordsBuilder add(ComplaintDesk desk) {
    desks.add(desk);
    return this;
  }

  /**
   * Adds a consultation or complaint.
   *
   * @param complaintCase the case
   * @return this
   */
  public UnitRecordsBuilder add(ComplaintCase complaintCase) {
    cases.add(complaintCase);
    return this;
  }

  /**
   * Adds a report on consultations and complaints.
   *
   * @param report the report
   * @return this
   */
  public UnitRecordsBuilder add(ComplaintReport report) {
    reports.add(report);
    return this;
  }

  /**
   * Adds an innovation.
   *
   * @param innovation the innovation
   * @return this
   */
  public UnitRecordsBuilder add(Innovation innovation) {
    innovations.add(innovation);
    return this;
  }

  /**
   * Adds an information system.
   *
   * @param system the system
   * @return this
   */
  public UnitRecordsBuilder add(InformationSystem system) {
    systems.add(system);
    return this;
  }

  /**
   * Says that the unit keeps a kind of records, so that it is known to have none where none is added.
   *
   * @param kind the kind
   * @return this
   */
  public UnitRecordsBuilder keeps(RecordKind kind) {
    kept.add(kind);
    return this;
  }

  /**
   * Ends the records.
   *
   * @return the records, or everything that is wrong: ids used twice in a kind, services that the catalogue does not have, and
   *     what contradicts itself in a record
   */
  public Validation<List<Problem>, UnitRecords> build() {
    ProblemLog log = new ProblemLog();
    checkEach("services", services, log);
    checkEach("standards", standards, log);
    checkServices(log);
    checkEach("pledges", pledges, log);
    checkEach("forums", forums, log);
    checkEach("surveys", surveys, log);
    checkEach("complaint_desks", desks, log);
    Validation<List<Problem>, ComplaintRegister> register = ComplaintRegister.of(cases);
    log.unwrap(register);
    checkEach("complaint_reports", reports, log);
    checkEach("innovations", innovations, log);
    checkEach("information_systems", systems, log);
    return log.result(() -> ImmutableUnitRecords.builder()
        .unit(unit)
        .services(services)
        .standards(standards)
        .pledges(pledges)
        .forums(forums)
        .surveys(surveys)
        .desks(desks)
        .register(register.get())
        .complaintReports(reports)
        .innovations(innovations)
        .systems(systems)
        .kept(kept)
        .build());
  }

  /**
   * Ends the records, throwing where {@link #build} would return problems.
   *
   * @return the records
   * @throws ProblemException when something is wrong with them
   */
  public UnitRecords buildOrThrow() {
    return ProblemLog.orThrow(build());
  }

  private static void checkEach(String key, List<? extends SourceRecord> records, ProblemLog log) {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < records.size(); i++) {
      SourceRecord one = records.get(i);
      Place place = Place.of(key).item(i + 1);
      if (!ids.add(one.ref().id())) {
        log.add(RecordsProblem.RECORD_DUPLICATE.at(place.key("id"), one.ref().kind().label(), one.ref().id()));
      }
      log.addAll(one.faults(place));
    }
  }

  private void checkServices(ProblemLog log) {
    Set<String> known = services.stream().map(Service::id).collect(Collectors.toSet());
    checkServices("standards", standards, ServiceStandard::services, known, log);
    checkServices("surveys", surveys, record -> record.survey().services(), known, log);
  }

  private static <R> void checkServices(
      String key, List<R> records, Function<R, Collection<String>> services, Set<String> known, ProblemLog log) {
    for (int i = 0; i < records.size(); i++) {
      Place place = Place.of(key).item(i + 1).key("services");
      services.apply(records.get(i)).stream()
          .filter(service -> !known.contains(service))
          .forEach(service -> log.add(RecordsProblem.RECORD_SERVICE_UNKNOWN.at(place, service)));
    }
  }
}
