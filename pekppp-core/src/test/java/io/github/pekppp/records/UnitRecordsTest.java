package io.github.pekppp.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.pekppp.Serialized;
import io.github.pekppp.complaint.ArchiveAccess;
import io.github.pekppp.complaint.CaseChannel;
import io.github.pekppp.complaint.CaseKind;
import io.github.pekppp.complaint.ComplaintCase;
import io.github.pekppp.complaint.ComplaintDesk;
import io.github.pekppp.complaint.ComplaintReport;
import io.github.pekppp.complaint.DeskPlace;
import io.github.pekppp.complaint.DeskPurpose;
import io.github.pekppp.infosystem.InformationSystem;
import io.github.pekppp.infosystem.SystemReach;
import io.github.pekppp.innovation.Innovation;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.source.DateRange;
import io.github.pekppp.source.Enactment;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.source.SourceRecord;
import io.github.pekppp.standard.PublicForum;
import io.github.pekppp.standard.Service;
import io.github.pekppp.standard.ServicePledge;
import io.github.pekppp.standard.ServiceStandard;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnitRecordsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 6);

  private static UnitRecordsBuilder records() {
    return UnitRecords.builder(new UnitRef("Kabupaten Contoh", "disdukcapil"));
  }

  private static ServiceStandard.Builder standard(String id, String... services) {
    return ServiceStandard.builder().id(id).title("SP " + id).addServices(services).drafted(DAY);
  }

  private static ServicePledge pledge() {
    return ServicePledge.builder().id("x").title("Maklumat").written(DAY).build();
  }

  private static PublicForum forum() {
    return PublicForum.builder().id("x").title("FKP").date(DAY).build();
  }

  private static ComplaintDesk.Builder desk() {
    return ComplaintDesk.builder()
        .id("x").title("Loket").since(DAY).place(DeskPlace.JOINED).access(ArchiveAccess.NONE);
  }

  private static ComplaintCase.Builder complaint() {
    return ComplaintCase.builder()
        .id("x").kind(CaseKind.COMPLAINT).channel(CaseChannel.LETTER).received(DAY.atTime(9, 0));
  }

  private static ComplaintReport report() {
    return ComplaintReport.builder().id("x").title("Laporan").period(DateRange.year(2024)).date(DAY).build();
  }

  private static Innovation innovation() {
    return Innovation.builder().id("x").title("Inovasi").begun(DAY).build();
  }

  private static InformationSystem system() {
    return InformationSystem.builder().id("x").title("Situs").reach(SystemReach.ONLINE).since(DAY).build();
  }

  private static UnitRecords oneOfEach() {
    return records()
        .add(system()).add(innovation()).add(report()).add(complaint().build())
        .add(desk().addPurposes(DeskPurpose.CONSULTATION).build())
        .add(forum()).add(pledge()).add(standard("x", "x").build()).add(new Service("x", "KTP"))
        .buildOrThrow();
  }

  @Test
  void anIdIsUniqueInItsKindOnly() {
    assertThat(oneOfEach().all()).hasSize(9).extracting(one -> one.ref().id()).containsOnly("x");
  }

  @Test
  void everyRecordIsFoundByItsName() {
    UnitRecords records = oneOfEach();

    assertThat(records.refs()).isSorted().extracting(RecordRef::kind).containsExactlyInAnyOrder(
        RecordKind.SERVICE, RecordKind.STANDARD, RecordKind.PLEDGE, RecordKind.FORUM, RecordKind.COMPLAINT_DESK,
        RecordKind.COMPLAINT_CASE, RecordKind.COMPLAINT_REPORT, RecordKind.INNOVATION, RecordKind.INFORMATION_SYSTEM);
    assertThat(records.all()).allSatisfy(one -> assertThat(records.find(one.ref())).containsSame(one));
    assertThat(records.find(new RecordRef(RecordKind.FORUM, "x", "Judul lama"))).map(SourceRecord::ref)
        .contains(new RecordRef(RecordKind.FORUM, "x", "FKP"));
    assertThat(records.find(new RecordRef(RecordKind.FORUM, "y", "FKP"))).isEmpty();
  }

  @Test
  void twoOfOneKindNeedTwoIds() {
    List<Problem> problems = records()
        .add(new Service("x", "KTP")).add(new Service("x", "KK"))
        .add(standard("x", "x").build()).add(standard("x", "x").build())
        .add(pledge()).add(pledge())
        .add(forum()).add(forum())
        .add(desk().addPurposes(DeskPurpose.CONSULTATION).build()).add(desk().addPurposes(DeskPurpose.COMPLAINTS).build())
        .add(complaint().build()).add(complaint().build())
        .add(report()).add(report())
        .add(innovation()).add(innovation())
        .add(system()).add(system())
        .build()
        .getError();

    assertThat(problems).extracting(problem -> problem.place().path()).containsExactly(
        "services[2].id", "standards[2].id", "pledges[2].id", "forums[2].id", "complaint_desks[2].id",
        "complaint_cases[2].id", "complaint_reports[2].id", "innovations[2].id", "information_systems[2].id");
    assertThat(problems.get(1).message().en()).isEqualTo("Service standard x appears more than once");
    assertThat(problems.get(1).code()).isEqualTo("record-duplicate");
  }

  @Test
  void aStandardCoversServicesOfTheCatalogue() {
    assertThat(records().add(new Service("ktp", "KTP")).add(standard("sp", "ktp", "kk").build()).build().getError())
        .singleElement().satisfies(problem -> {
          assertThat(problem.code()).isEqualTo("record-service-unknown");
          assertThat(problem.place().path()).isEqualTo("standards[1].services");
          assertThat(problem.message().id()).isEqualTo("layanan kk tidak ada dalam daftar layanan unit");
        });
  }

  @Test
  void everyRecordIsProved() {
    UnitRecordsBuilder wrong = records()
        .add(new Service("ktp", "KTP"))
        .add(standard("sp", "ktp").enactment(new Enactment("SK", DAY.minusDays(1))).build())
        .add(desk().build())
        .add(complaint().closed(DAY.atTime(8, 0)).build());

    assertThat(wrong.build().getError()).extracting(problem -> problem.place().path())
        .containsExactly("standards[1].enactment.date", "complaint_desks[1].purposes", "complaint_cases[1].closed");
    assertThatExceptionOfType(ProblemException.class).isThrownBy(wrong::buildOrThrow);
  }

  @Test
  void aServiceMayHaveADraftOrAStandardInForce() {
    UnitRecords records = records()
        .add(new Service("akta", "Akta")).add(new Service("ktp", "KTP")).add(new Service("kk", "KK"))
        .add(standard("sp-1", "kk", "ktp").build())
        .add(standard("sp-2", "ktp").enactment(new Enactment("SK", DAY.plusDays(5))).build())
        .buildOrThrow();

    assertThat(records.standardsOf("ktp")).extracting(ServiceStandard::id).containsExactly("sp-1", "sp-2");
    assertThat(records.standardsOf("akta")).isEmpty();
    assertThat(records.coveredServicesOn(DAY.minusDays(1))).isEmpty();
    assertThat(records.coveredServicesOn(DAY)).extracting(Service::id).containsExactly("ktp", "kk");
    assertThat(records.enactedServicesOn(DAY.plusDays(4))).isEmpty();
    assertThat(records.enactedServicesOn(DAY.plusDays(5))).extracting(Service::id).containsExactly("ktp");
  }

  @Test
  void recordsTravel() {
    assertThat(Serialized.copyOf(oneOfEach())).isEqualTo(oneOfEach());
    assertThat(records().buildOrThrow().all()).isEmpty();
    assertThat(oneOfEach().unit()).hasToString("Kabupaten Contoh/disdukcapil");
  }
}
