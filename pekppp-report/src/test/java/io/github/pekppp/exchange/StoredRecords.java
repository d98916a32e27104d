package io.github.pekppp.exchange;

import io.github.pekppp.complaint.ArchiveAccess;
import io.github.pekppp.complaint.ArchiveForm;
import io.github.pekppp.complaint.CaseChannel;
import io.github.pekppp.complaint.CaseKind;
import io.github.pekppp.complaint.ComplaintCase;
import io.github.pekppp.complaint.ComplaintDesk;
import io.github.pekppp.complaint.ComplaintReport;
import io.github.pekppp.complaint.DeskFacility;
import io.github.pekppp.complaint.DeskPlace;
import io.github.pekppp.complaint.DeskPurpose;
import io.github.pekppp.infosystem.InformationSystem;
import io.github.pekppp.infosystem.QualityMark;
import io.github.pekppp.infosystem.SippnLink;
import io.github.pekppp.infosystem.SiteOwnership;
import io.github.pekppp.infosystem.SystemContent;
import io.github.pekppp.infosystem.SystemElement;
import io.github.pekppp.infosystem.SystemQuality;
import io.github.pekppp.infosystem.SystemReach;
import io.github.pekppp.infosystem.WebAddress;
import io.github.pekppp.innovation.Award;
import io.github.pekppp.innovation.Competition;
import io.github.pekppp.innovation.CompetitionLevel;
import io.github.pekppp.innovation.Innovation;
import io.github.pekppp.innovation.InnovationCriterion;
import io.github.pekppp.innovation.InnovationResource;
import io.github.pekppp.records.SurveyRecord;
import io.github.pekppp.records.UnitRecords;
import io.github.pekppp.records.UnitRecordsBuilder;
import io.github.pekppp.source.DateRange;
import io.github.pekppp.source.Enactment;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.Publication;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.standard.ForumMinutes;
import io.github.pekppp.standard.ForumPoint;
import io.github.pekppp.standard.Involvement;
import io.github.pekppp.standard.Monitoring;
import io.github.pekppp.standard.PledgePart;
import io.github.pekppp.standard.PublicForum;
import io.github.pekppp.standard.Service;
import io.github.pekppp.standard.ServicePledge;
import io.github.pekppp.standard.ServiceStandard;
import io.github.pekppp.standard.StakeholderGroup;
import io.github.pekppp.standard.StandardComponent;
import io.github.pekppp.standard.StandardPublication;
import io.github.pekppp.standard.StandardReview;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Sound records of a unit at random. */
final class StoredRecords {

  private static final int SECONDS_OF_DAY = 86_400;

  private final Draw draw;
  private final StoredValues values;

  StoredRecords(Draw draw, StoredValues values) {
    this.draw = draw;
    this.values = values;
  }

  UnitRecords records() {
    Map<String, SurveyRecord> surveys = new LinkedHashMap<>();
    draw.some(this::survey).forEach(one -> surveys.put(one.survey().id(), one));
    List<String> services = services(surveys.values());
    UnitRecordsBuilder records = UnitRecords.builder(values.unit());
    services.forEach(id -> records.add(new Service(id, draw.words())));
    if (!services.isEmpty()) {
      draw.ids().forEach(id -> records.add(standard(id, services)));
    }
    draw.ids().forEach(id -> records.add(pledge(id)));
    draw.ids().forEach(id -> records.add(forum(id)));
    surveys.values().forEach(records::add);
    draw.ids().forEach(id -> records.add(desk(id)));
    draw.ids().forEach(id -> records.add(complaintCase(id)));
    draw.ids().forEach(id -> records.add(report(id)));
    draw.ids().forEach(id -> records.add(innovation(id)));
    draw.ids().forEach(id -> records.add(system(id)));
    someOf(RecordKind.class).forEach(records::keeps);
    return records.buildOrThrow();
  }

  List<LocalDate> holidays() {
    return draw.some(draw::day);
  }

  // ---- what records have in common

  private Enactment enactment(LocalDate earliest) {
    return new Enactment(draw.words(), draw.notBefore(earliest));
  }

  private Publication publication(LocalDate since) {
    return Publication.builder()
        .medium(draw.of(Medium.class))
        .since(since)
        .until(draw.maybe(() -> draw.notBefore(since)))
        .reference(draw.maybe(draw::anyWords))
        .build();
  }

  private List<String> documents() {
    return draw.some(draw::anyWords);
  }

  /** Some constants of a set, not seldom none. */
  private <E extends Enum<E>> Set<E> someOf(Class<E> set) {
    Set<E> some = EnumSet.noneOf(set);
    if (draw.chance() && draw.chance()) {
      return some;
    }
    Arrays.stream(set.getEnumConstants()).filter(constant -> draw.chance()).forEach(some::add);
    return some;
  }

  private <E extends Enum<E>> Set<E> atLeastOneOf(Class<E> set) {
    Set<E> some = someOf(set);
    some.add(draw.of(set));
    return some;
  }

  private <E extends Enum<E>> Map<E, LocalDate> days(Class<E> set) {
    Map<E, LocalDate> days = new EnumMap<>(set);
    someOf(set).forEach(constant -> days.put(constant, draw.day()));
    return days;
  }

  // ---- standards, pledges, forums

  private ServiceStandard standard(String id, List<String> services) {
    LocalDate drafted = draw.day();
    Set<String> covered = new TreeSet<>(draw.among(services));
    covered.add(draw.of(services));
    return ServiceStandard.builder()
        .id(id)
        .title(draw.words())
        .services(covered)
        .components(someOf(StandardComponent.class))
        .drafted(drafted)
        .enactment(draw.maybe(() -> enactment(drafted)))
        .involvements(draw.some(() -> new Involvement(draw.day(), atLeastOneOf(StakeholderGroup.class), documents())))
        .publications(draw.some(() -> shown(publication(draw.notBefore(drafted)))))
        .reviews(draw.some(() -> new StandardReview(
            draw.notBefore(drafted), Set.copyOf(draw.among(List.copyOf(covered))), documents())))
        .monitorings(draw.some(() -> new Monitoring(draw.notBefore(drafted), documents())))
        .build();
  }

  private StandardPublication shown(Publication publication) {
    return draw.chance()
        ? StandardPublication.ofDelivery(publication)
        : new StandardPublication(publication, atLeastOneOf(StandardComponent.class));
  }

  private ServicePledge pledge(String id) {
    LocalDate written = draw.day();
    return ServicePledge.builder()
        .id(id)
        .title(draw.words())
        .parts(someOf(PledgePart.class))
        .written(written)
        .enactment(draw.maybe(() -> enactment(written)))
        .publications(draw.some(() -> publication(draw.day())))
        .build();
  }

  private PublicForum forum(String id) {
    LocalDate held = draw.day();
    Map<StakeholderGroup, Integer> participants = new EnumMap<>(StakeholderGroup.class);
    someOf(StakeholderGroup.class).forEach(group -> participants.put(group, draw.between(0, Integer.MAX_VALUE)));
    return PublicForum.builder()
        .id(id)
        .title(draw.words())
        .date(held)
        .participants(participants)
        .minutes(draw.maybe(() -> minutes(held)))
        .attendanceLists(documents())
        .photos(documents())
        .build();
  }

  private ForumMinutes minutes(LocalDate held) {
    List<String> signatories = documents();
    return ForumMinutes.builder()
        .signedOn(signatories.isEmpty() ? Optional.empty() : draw.maybe(() -> draw.notBefore(held)))
        .signatories(signatories)
        .points(draw.some(() -> new ForumPoint(draw.words(), draw.words(), draw.notBefore(held))))
        .build();
  }

  private SurveyRecord survey() {
    return new SurveyRecord(new StoredSurveys(draw).survey(), draw.some(() -> publication(draw.day())));
  }

  /** A catalogue that has the services that surveys are about. */
  private List<String> services(Collection<SurveyRecord> surveys) {
    Set<String> services = new LinkedHashSet<>(draw.ids());
    surveys.forEach(record -> services.addAll(record.survey().services()));
    return List.copyOf(services);
  }

  // ---- consultation and complaints

  private ComplaintDesk desk(String id) {
    return ComplaintDesk.builder()
        .id(id)
        .title(draw.words())
        .purposes(atLeastOneOf(DeskPurpose.class))
        .since(draw.day())
        .place(draw.of(DeskPlace.class))
        .facilities(days(DeskFacility.class))
        .channels(days(CaseChannel.class))
        .archive(someOf(ArchiveForm.class))
        .access(draw.of(ArchiveAccess.class))
        .build();
  }

  private ComplaintCase complaintCase(String id) {
    LocalDateTime received = draw.day().atStartOfDay().plusSeconds(draw.between(0, SECONDS_OF_DAY - 1));
    ComplaintCase.Builder one = ComplaintCase.builder()
        .id(id)
        .kind(draw.of(CaseKind.class))
        .channel(draw.of(CaseChannel.class))
        .subject(draw.maybe(draw::words))
        .received(received);
    LocalDateTime verified = later(received);
    LocalDateTime responded = later(verified);
    boolean closed = draw.chance();
    return one
        .verified(draw.maybe(() -> verified))
        .responded(draw.maybe(() -> responded))
        .closed(closed ? Optional.of(later(responded)) : Optional.empty())
        .outcome(closed ? draw.maybe(draw::anyWords) : Optional.empty())
        .build();
  }

  /** A time on the same or a later day, down to fractions of a second. */
  private LocalDateTime later(LocalDateTime time) {
    LocalDate day = draw.notBefore(time.toLocalDate());
    return day.equals(time.toLocalDate()) ? time : day.atTime(23, draw.between(0, 59), 59, draw.between(0, 999_999_999));
  }

  private ComplaintReport report(String id) {
    LocalDate from = draw.day();
    return ComplaintReport.builder()
        .id(id)
        .title(draw.words())
        .period(new DateRange(from, draw.notBefore(from)))
        .date(draw.notBefore(from))
        .monitored(draw.maybe(() -> draw.notBefore(from)))
        .publications(draw.some(() -> publication(draw.day())))
        .build();
  }

  // ---- innovations and information systems

  private Innovation innovation(String id) {
    LocalDate begun = draw.day();
    LocalDate started = draw.notBefore(begun);
    LocalDate drafted = draw.day();
    boolean draft = draw.chance();
    return Innovation.builder()
        .id(id)
        .title(draw.words())
        .criteria(someOf(InnovationCriterion.class))
        .begun(begun)
        .started(draw.maybe(() -> started))
        .ended(draw.maybe(() -> draw.notBefore(started)))
        .competitions(draw.some(() -> competition(draw.notBefore(begun))))
        .basisDrafted(draft ? Optional.of(drafted) : Optional.empty())
        .basis(draw.maybe(() -> enactment(drafted)))
        .resources(days(InnovationResource.class))
        .build();
  }

  private Competition competition(LocalDate date) {
    return Competition.builder()
        .name(draw.words())
        .level(draw.of(CompetitionLevel.class))
        .date(date)
        .award(draw.maybe(() -> new Award(draw.words(), draw.notBefore(date))))
        .build();
  }

  private InformationSystem system(String id) {
    LocalDate since = draw.day();
    SystemReach reach = draw.of(SystemReach.class);
    return InformationSystem.builder()
        .id(id)
        .title(draw.words())
        .reach(reach)
        .since(since)
        .elements(days(SystemElement.class))
        .content(someOf(SystemContent.class))
        .address(draw.maybe(() -> new WebAddress(draw.words())))
        .ownership(reach == SystemReach.ONLINE ? draw.maybe(() -> draw.of(SiteOwnership.class)) : Optional.empty())
        .selfManaged(draw.maybe(draw::chance))
        .sippn(draw.maybe(() -> new SippnLink(draw.day(), draw.between(0, Integer.MAX_VALUE))))
        .qualities(qualities())
        .updates(draw.some(() -> draw.notBefore(since)))
        .build();
  }

  /** What was found of each quality, on days of its own: the same day twice could contradict itself. */
  private List<QualityMark> qualities() {
    return someOf(SystemQuality.class).stream()
        .flatMap(quality -> draw.some(draw::day).stream().distinct().map(day -> new QualityMark(quality, draw.chance(), day)))
        .toList();
  }
}
