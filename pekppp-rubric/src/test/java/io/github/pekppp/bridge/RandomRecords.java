package io.github.pekppp.bridge;

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
import io.github.pekppp.survey.AnswerCounts;
import io.github.pekppp.survey.Survey;
import io.github.pekppp.survey.SurveyAction;
import io.github.pekppp.survey.SurveyBuilder;
import io.github.pekppp.survey.SurveyCounts;
import io.github.pekppp.survey.SurveyForm;
import io.github.pekppp.survey.SurveyReach;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Records of a unit as chance has them, around a date.
 *
 * <p>With one seed the same is drawn; what is dated after the limit is left out.
 */
final class RandomRecords {

  static final LocalDate DATE = LocalDate.of(2026, 3, 31);

  private static final int DAYS_BEFORE = 1000;
  private static final int DAYS_AFTER = 200;
  private static final List<String> SERVICES = List.of("a", "b", "c");

  private final Random random;
  private final LocalDate limit;
  private final List<Consumer<UnitRecordsBuilder>> records = new ArrayList<>();

  RandomRecords(long seed, LocalDate limit) {
    this.random = new Random(seed);
    this.limit = limit;
    SERVICES.forEach(id -> records.add(unit -> unit.add(new Service(id, "Layanan " + id))));
    for (RecordKind kind : RecordKind.values()) {
      if (random.nextInt(4) == 0) {
        records.add(unit -> unit.keeps(kind));
      }
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      standard("s" + i);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      pledge("p" + i);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      survey("v" + i);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      forum("f" + i);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      desk("d" + i);
    }
    for (int i = random.nextInt(8); i > 0; i--) {
      complaint("c" + i);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      report("r" + i);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      innovation("i" + i);
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      system("y" + i);
    }
  }

  RandomRecords(long seed) {
    this(seed, LocalDate.MAX);
  }

  RandomRecords with(Consumer<UnitRecordsBuilder> more) {
    records.add(more);
    return this;
  }

  RandomRecords shuffled(Random order) {
    Collections.shuffle(records, order);
    return this;
  }

  UnitRecords records() {
    UnitRecordsBuilder unit = UnitRecords.builder(Hospital.UNIT);
    records.forEach(record -> record.accept(unit));
    return unit.buildOrThrow();
  }

  private LocalDate day() {
    return DATE.minusDays(DAYS_BEFORE).plusDays(random.nextInt(DAYS_BEFORE + DAYS_AFTER));
  }

  /** A day from another on, by chance a long time later. */
  private LocalDate after(LocalDate day) {
    return day.plusDays(random.nextInt(random.nextBoolean() ? 30 : 500));
  }

  private boolean chance() {
    return random.nextInt(4) > 0;
  }

  private boolean known(LocalDate day) {
    return !day.isAfter(limit);
  }

  private Optional<LocalDate> maybe(LocalDate day) {
    return chance() && known(day) ? Optional.of(day) : Optional.empty();
  }

  private <E extends Enum<E>> Set<E> some(Class<E> type) {
    Set<E> some = EnumSet.noneOf(type);
    boolean most = random.nextBoolean();
    for (E one : type.getEnumConstants()) {
      if (most ? random.nextInt(10) > 0 : random.nextInt(3) == 0) {
        some.add(one);
      }
    }
    return some;
  }

  private <E extends Enum<E>> E one(Class<E> type) {
    E[] all = type.getEnumConstants();
    return all[random.nextInt(all.length)];
  }

  private <E extends Enum<E>> Map<E, LocalDate> since(Class<E> type) {
    Map<E, LocalDate> since = new HashMap<>();
    for (E one : some(type)) {
      LocalDate day = day();
      if (known(day)) {
        since.put(one, day);
      }
    }
    return since;
  }

  private List<Publication> publications(LocalDate from) {
    List<Publication> publications = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      LocalDate day = after(from);
      Publication one = Publication.of(one(Medium.class), day);
      if (known(day)) {
        publications.add(one);
      }
    }
    return publications;
  }

  private Optional<Enactment> enactment(LocalDate from) {
    return maybe(after(from)).map(day -> new Enactment("SK " + day, day));
  }

  private void standard(String id) {
    LocalDate drafted = day();
    Set<String> services = new HashSet<>(SERVICES);
    if (random.nextBoolean()) {
      services.remove(SERVICES.get(random.nextInt(3)));
    }
    Set<StandardComponent> components = random.nextBoolean() ? EnumSet.allOf(StandardComponent.class) : some(StandardComponent.class);
    ServiceStandard.Builder standard = ServiceStandard.builder().id(id).title("Standar " + id).services(services)
        .components(components).drafted(drafted).enactment(enactment(drafted));
    Set<StandardComponent> shown = random.nextBoolean() ? Set.of() : some(StandardComponent.class);
    for (Publication one : publications(drafted)) {
      standard.addPublications(
          shown.isEmpty() ? StandardPublication.ofDelivery(one) : new StandardPublication(one, shown));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      LocalDate review = after(drafted);
      Set<String> reviewed = random.nextBoolean() ? Set.of() : Set.of(services.iterator().next());
      LocalDate monitoring = after(drafted);
      LocalDate meeting = after(drafted);
      Set<StakeholderGroup> groups = some(StakeholderGroup.class);
      if (known(review)) {
        standard.addReviews(new StandardReview(review, reviewed, List.of()));
      }
      if (known(monitoring)) {
        standard.addMonitorings(new Monitoring(monitoring, List.of()));
      }
      if (known(meeting) && !groups.isEmpty()) {
        standard.addInvolvements(new Involvement(meeting, groups, List.of()));
      }
    }
    add(drafted, unit -> unit.add(standard.build()));
  }

  private void add(LocalDate day, Consumer<UnitRecordsBuilder> record) {
    if (known(day)) {
      records.add(record);
    }
  }

  private void pledge(String id) {
    LocalDate written = day();
    ServicePledge pledge = ServicePledge.builder().id(id).title("Maklumat " + id).parts(some(PledgePart.class)).written(written)
        .enactment(enactment(written)).publications(publications(written)).build();
    add(written, unit -> unit.add(pledge));
  }

  private void survey(String id) {
    SurveyForm form = SurveyForm.skm2017();
    LocalDate first = day();
    LocalDate last = first.plusDays(random.nextInt(90));
    Map<String, AnswerCounts> answers = new HashMap<>();
    form.elements().forEach(element -> answers.put(element.id(), new AnswerCounts(1, 2, 200, random.nextInt(300))));
    SurveyBuilder survey = Survey.builder(id, "Survei " + id, form, first, last)
        .reach(one(SurveyReach.class)).counts(SurveyCounts.ofOrThrow(form, answers));
    if (chance()) {
      survey.population(5000);
    }
    if (random.nextBoolean()) {
      survey.service(SERVICES.get(random.nextInt(3)));
    }
    maybe(after(last)).ifPresent(survey::reported);
    maybe(after(last)).ifPresent(survey::followUpReported);
    boolean allDone = random.nextBoolean();
    for (int i = random.nextInt(3); i > 0; i--) {
      SurveyAction.Builder action = SurveyAction.builder().id("a" + i).element("time").what(Text.same("x")).due(after(last));
      LocalDate done = after(last);
      boolean isDone = allDone || chance();
      survey.action(isDone && known(done) ? action.done(done).build() : action.build());
    }
    List<Publication> publications = publications(last);
    add(last, unit -> unit.add(new SurveyRecord(survey.buildOrThrow(), publications)));
  }

  private void forum(String id) {
    LocalDate date = day();
    PublicForum.Builder forum = PublicForum.builder().id(id).title("Forum " + id).date(date);
    some(StakeholderGroup.class).forEach(group -> forum.putParticipants(group, random.nextInt(3)));
    add(date, unit -> unit.add(forum.build()));
  }

  private void desk(String id) {
    Set<DeskPurpose> purposes = some(DeskPurpose.class);
    LocalDate since = day();
    ComplaintDesk desk = ComplaintDesk.builder().id(id).title("Meja " + id)
        .purposes(purposes.isEmpty() ? EnumSet.allOf(DeskPurpose.class) : purposes)
        .since(since).place(one(DeskPlace.class)).facilities(since(DeskFacility.class)).channels(since(CaseChannel.class))
        .archive(some(ArchiveForm.class)).access(one(ArchiveAccess.class)).build();
    add(since, unit -> unit.add(desk));
  }

  private void complaint(String id) {
    LocalDate received = day();
    LocalDate responded = after(received);
    LocalDate closed = after(responded);
    ComplaintCase.Builder one = ComplaintCase.builder().id(id).kind(one(CaseKind.class))
        .channel(random.nextBoolean() ? CaseChannel.SP4N_LAPOR : one(CaseChannel.class)).received(received.atTime(8, 0));
    boolean answered = chance();
    boolean settled = chance();
    Optional<String> outcome = random.nextBoolean() ? Optional.of("Selesai") : Optional.empty();
    if (answered && known(responded)) {
      one.responded(responded.atTime(9, 30));
    }
    if (answered && settled && known(closed)) {
      one.closed(closed.atTime(10, 0)).outcome(outcome);
    }
    add(received, unit -> unit.add(one.build()));
  }

  private void report(String id) {
    LocalDate day = day();
    ComplaintReport report = ComplaintReport.builder().id(id).title("Laporan " + id)
        .period(new DateRange(day.minusDays(90), day.minusDays(1))).date(day).monitored(maybe(after(day)))
        .publications(publications(day)).build();
    add(day, unit -> unit.add(report));
  }

  private void innovation(String id) {
    LocalDate begun = day();
    LocalDate started = after(begun);
    Innovation.Builder innovation = Innovation.builder().id(id).title("Inovasi " + id).criteria(some(InnovationCriterion.class))
        .begun(begun).basisDrafted(maybe(begun)).resources(since(InnovationResource.class));
    innovation.basis(enactment(begun.plusDays(1)));
    Optional<LocalDate> running = maybe(started);
    innovation.started(running);
    if (random.nextInt(4) == 0 && known(started.plusDays(400))) {
      innovation.ended(started.plusDays(400));
    }
    LocalDate entered = after(begun);
    LocalDate won = after(entered);
    Optional<Award> award = maybe(won).map(day -> new Award("Juara", day));
    Competition competition =
        Competition.builder().name("Lomba").level(one(CompetitionLevel.class)).date(entered).award(award).build();
    if (chance() && known(entered)) {
      innovation.addCompetitions(competition);
    }
    add(begun, unit -> unit.add(innovation.build()));
  }

  private void system(String id) {
    LocalDate since = day();
    SystemReach reach = random.nextBoolean() ? SystemReach.ONLINE : one(SystemReach.class);
    InformationSystem.Builder system = InformationSystem.builder().id(id).title("Sistem " + id).reach(reach).since(since)
        .elements(since(SystemElement.class)).content(some(SystemContent.class));
    if (chance()) {
      system.address(new WebAddress(random.nextBoolean() ? id + ".go.id" : id + ".com"));
    }
    SiteOwnership owner = one(SiteOwnership.class);
    if (chance() && reach == SystemReach.ONLINE) {
      system.ownership(owner).selfManaged(random.nextBoolean());
    }
    LocalDate linked = after(since);
    SippnLink link = new SippnLink(linked, random.nextInt(4));
    if (chance() && known(linked)) {
      system.sippn(link);
    }
    for (SystemQuality quality : some(SystemQuality.class)) {
      LocalDate day = after(since);
      QualityMark mark = new QualityMark(quality, random.nextBoolean(), day);
      if (known(day)) {
        system.addQualities(mark);
      }
    }
    for (int i = random.nextInt(12); i > 0; i--) {
      LocalDate day = after(since);
      if (known(day)) {
        system.addUpdates(day);
      }
    }
    add(since, unit -> unit.add(system.build()));
  }
}
