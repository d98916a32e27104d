package io.github.pekppp.bridge;

import io.github.pekppp.calendar.WorkingCalendar;
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
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.records.SurveyRecord;
import io.github.pekppp.records.UnitRecords;
import io.github.pekppp.records.UnitRecordsBuilder;
import io.github.pekppp.source.DateRange;
import io.github.pekppp.source.Enactment;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.Publication;
import io.github.pekppp.standard.Involvement;
import io.github.pekppp.standard.Monitoring;
import io.github.pekppp.standard.PledgePart;
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
import io.github.pekppp.survey.SurveyElement;
import io.github.pekppp.survey.SurveyForm;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The records of a regional hospital (RSUD) as of March 2026: two services under one standard, a survey, complaints, an innovation. */
final class Hospital {

  static final LocalDate DATE = LocalDate.of(2026, 3, 31);
  static final WorkingCalendar CALENDAR = WorkingCalendar.of(List.of(LocalDate.of(2026, 3, 20)));
  static final UnitRef UNIT = new UnitRef("prov-76", "rsud");

  private Hospital() {}

  static UnitRecords records() {
    return all().buildOrThrow();
  }

  static UnitRecordsBuilder all() {
    UnitRecordsBuilder records = services()
        .add(standard().build())
        .add(pledge().build())
        .add(survey(2025))
        .add(desk().build())
        .add(report().build())
        .add(innovation().build())
        .add(site().build())
        .add(system("loket", SystemReach.ORAL_CENTRE).build())
        .add(system("papan", SystemReach.NOTICE_BOARD).build())
        .add(system("leaflet", SystemReach.PRINT_MEDIA).build());
    cases().forEach(records::add);
    return records;
  }

  static UnitRecordsBuilder services() {
    return UnitRecords.builder(UNIT).add(new Service("rj", "Rawat jalan")).add(new Service("ri", "Rawat inap"));
  }

  static ServiceStandard.Builder standard() {
    return standard("sp", "rj", "ri");
  }

  static ServiceStandard.Builder standard(String id, String... services) {
    ServiceStandard.Builder standard = ServiceStandard.builder()
        .id(id)
        .title("Standar Pelayanan RSUD")
        .addServices(services)
        .addComponents(StandardComponent.values())
        .drafted(day(2024, 11, 1))
        .enactment(new Enactment("188.4/12/2025", day(2025, 2, 3)))
        .addInvolvements(Involvement.of(day(2024, 12, 5), StakeholderGroup.SERVICE_USERS, StakeholderGroup.EXPERTS,
            StakeholderGroup.RELATED_AGENCIES, StakeholderGroup.CIVIL_SOCIETY, StakeholderGroup.MASS_MEDIA))
        .addReviews(StandardReview.of(day(2026, 1, 20)))
        .addMonitorings(new Monitoring(day(2025, 12, 10), List.of("laporan-monev")));
    List.of(Medium.LEAFLET, Medium.SCREEN, Medium.WEBSITE, Medium.SOCIAL_MEDIA, Medium.SIPPN).forEach(medium ->
        standard.addPublications(StandardPublication.ofDelivery(Publication.of(medium, day(2025, 3, 1)))));
    return standard;
  }

  static ServicePledge.Builder pledge() {
    return ServicePledge.builder()
        .id("maklumat")
        .title("Maklumat Pelayanan RSUD")
        .addParts(PledgePart.values())
        .written(day(2025, 2, 1))
        .enactment(new Enactment("188.4/13/2025", day(2025, 2, 3)))
        .addPublications(Publication.of(Medium.INDOOR_POSTER, day(2025, 2, 10)), Publication.of(Medium.WEBSITE, day(2025, 2, 10)));
  }

  /** A survey of a year that ended in September, with its report in October and four of five actions done. */
  static SurveyRecord survey(int year) {
    return new SurveyRecord(surveyed(year).buildOrThrow(), List.of(
        Publication.of(Medium.NOTICE_BOARD, day(year, 11, 1)), Publication.of(Medium.WEBSITE, day(year, 11, 1))));
  }

  static SurveyBuilder surveyed(int year) {
    SurveyForm form = SurveyForm.skm2017();
    Map<String, AnswerCounts> answers = new HashMap<>();
    form.elements().forEach(element -> answers.put(element.questions().get(0).id(), new AnswerCounts(0, 10, 200, 200)));
    SurveyBuilder survey = Survey.builder("skm-" + year, "SKM " + year, form, day(year, 7, 1), day(year, 9, 30))
        .population(5000)
        .counts(SurveyCounts.ofOrThrow(form, answers))
        .reported(day(year, 10, 20))
        .followUpReported(day(year + 1, 2, 15));
    List<String> elements = form.elements().stream().map(SurveyElement::id).toList();
    for (int i = 0; i < 5; i++) {
      SurveyAction.Builder action = SurveyAction.builder()
          .id("a" + i).element(elements.get(i)).what(Text.same("Perbaikan " + i)).due(day(year + 1, 1, 31));
      survey.action(i < 4 ? action.done(day(year + 1, 1, 10 + i)).build() : action.build());
    }
    return survey;
  }

  static ComplaintDesk.Builder desk() {
    return ComplaintDesk.builder()
        .id("pengaduan")
        .title("Unit Pengaduan RSUD")
        .addPurposes(DeskPurpose.values())
        .since(day(2024, 1, 1))
        .place(DeskPlace.SEPARATE)
        .putFacilities(DeskFacility.SUGGESTION_BOX, day(2024, 1, 1))
        .putFacilities(DeskFacility.SPECIAL_ROOM, day(2024, 1, 1))
        .putFacilities(DeskFacility.DEDICATED_STAFF, day(2024, 1, 1))
        .putFacilities(DeskFacility.CASE_REGISTER, day(2024, 1, 1))
        .putChannels(CaseChannel.FACE_TO_FACE, day(2024, 1, 1))
        .putChannels(CaseChannel.EMAIL, day(2024, 1, 1))
        .putChannels(CaseChannel.SP4N_LAPOR, day(2024, 6, 1))
        .addArchive(ArchiveForm.values())
        .access(ArchiveAccess.ON_REQUEST);
  }

  static ComplaintCase.Builder complaint(String id, CaseChannel channel, LocalDate received) {
    return ComplaintCase.builder()
        .id(id)
        .kind(CaseKind.COMPLAINT)
        .channel(channel)
        .subject("Antrean " + id)
        .received(received.atTime(9, 0));
  }

  static ComplaintCase settled(String id, CaseChannel channel, LocalDate received) {
    return complaint(id, channel, received)
        .responded(received.plusDays(1).atTime(9, 0))
        .closed(received.plusDays(7).atTime(9, 0))
        .outcome("Loket ditambah")
        .build();
  }

  /** Ten cases of 2025: eight of nine through SP4N-LAPOR! are settled, the one by letter too. */
  static List<ComplaintCase> cases() {
    ComplaintCase[] cases = new ComplaintCase[10];
    for (int i = 0; i < 8; i++) {
      cases[i] = settled("k" + i, CaseChannel.SP4N_LAPOR, day(2025, 4, 1).plusDays(i));
    }
    cases[8] = complaint("k8", CaseChannel.SP4N_LAPOR, day(2025, 12, 20)).responded(day(2025, 12, 22).atTime(9, 0)).build();
    cases[9] = settled("k9", CaseChannel.LETTER, day(2025, 6, 2));
    return Arrays.asList(cases);
  }

  static ComplaintReport.Builder report() {
    return ComplaintReport.builder()
        .id("lap-2025")
        .title("Laporan Pengaduan 2025")
        .period(DateRange.year(2025))
        .date(day(2026, 1, 15))
        .monitored(day(2026, 2, 1))
        .addPublications(Publication.of(Medium.WEBSITE, day(2026, 2, 10)));
  }

  static Innovation.Builder innovation() {
    return Innovation.builder()
        .id("antar-obat")
        .title("Antar Obat ke Rumah")
        .addCriteria(InnovationCriterion.values())
        .begun(day(2023, 5, 1))
        .started(day(2024, 1, 2))
        .addCompetitions(Competition.builder().name("KIPP Provinsi 2025").level(CompetitionLevel.PROVINCIAL).date(day(2025, 5, 1))
            .award(new Award("Terbaik II", day(2025, 9, 1))).build())
        .basis(new Enactment("Keputusan Direktur 7/2024", day(2024, 1, 2)))
        .putResources(InnovationResource.BUDGET, day(2024, 1, 2))
        .putResources(InnovationResource.TEAM, day(2024, 1, 2));
  }

  static InformationSystem.Builder system(String id, SystemReach reach) {
    return InformationSystem.builder().id(id).title("Informasi " + id).reach(reach).since(day(2023, 1, 1));
  }

  /** A site that is updated every month. */
  static InformationSystem.Builder site() {
    InformationSystem.Builder site = system("situs", SystemReach.ONLINE)
        .address(new WebAddress("https://rsud.sulbarprov.go.id"))
        .ownership(SiteOwnership.LOCAL_GOVERNMENT)
        .selfManaged(true)
        .sippn(new SippnLink(day(2024, 3, 1), 2))
        .addContent(SystemContent.values())
        .putElements(SystemElement.SERVICE_DATA, day(2023, 1, 1))
        .putElements(SystemElement.COMPLAINTS_SP4N, day(2024, 6, 1))
        .putElements(SystemElement.SURVEY, day(2024, 6, 1));
    for (int month = 11; month <= 15; month++) {
      site.addUpdates(day(2025, 1, 5).plusMonths(month - 1));
    }
    for (SystemQuality quality : SystemQuality.values()) {
      site.addQualities(new QualityMark(quality, quality != SystemQuality.COMPATIBLE, day(2026, 1, 10)));
    }
    return site;
  }

  static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }
}
