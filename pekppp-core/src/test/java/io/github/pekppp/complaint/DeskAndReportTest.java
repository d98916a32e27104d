package io.github.pekppp.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pekppp.Serialized;
import io.github.pekppp.problem.Place;
import io.github.pekppp.source.DateRange;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.Publication;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeskAndReportTest {

  private static final LocalDate OPENED = LocalDate.of(2024, 5, 1);
  private static final LocalDate LATER = LocalDate.of(2025, 5, 1);

  private static ComplaintDesk.Builder desk() {
    return ComplaintDesk.builder()
        .id("loket").title("Loket pengaduan").addPurposes(DeskPurpose.COMPLAINTS).since(OPENED)
        .place(DeskPlace.SEPARATE).access(ArchiveAccess.ON_REQUEST);
  }

  private static ComplaintReport.Builder report() {
    return ComplaintReport.builder()
        .id("lap-1").title("Laporan triwulan I").period(new DateRange(OPENED, OPENED.plusMonths(3))).date(OPENED.plusMonths(4));
  }

  @Test
  void aDeskIsThereFromItsFirstDayOn() {
    ComplaintDesk desk = desk().build();

    assertThat(desk.existsOn(OPENED.minusDays(1))).isFalse();
    assertThat(desk.placeOn(OPENED.minusDays(1))).isEqualTo(DeskPlace.NONE);
    assertThat(desk.existsOn(OPENED)).isTrue();
    assertThat(desk.placeOn(OPENED)).isEqualTo(DeskPlace.SEPARATE);
  }

  @Test
  void facilitiesAndChannelsHaveTheirOwnFirstDays() {
    ComplaintDesk desk = desk()
        .putFacilities(DeskFacility.CASE_REGISTER, LATER)
        .putFacilities(DeskFacility.SUGGESTION_BOX, OPENED)
        .putChannels(CaseChannel.SP4N_LAPOR, LATER)
        .putChannels(CaseChannel.LETTER, OPENED)
        .build();

    assertThat(desk.facilitiesOn(OPENED)).containsExactly(DeskFacility.SUGGESTION_BOX);
    assertThat(desk.facilitiesOn(LATER)).containsExactly(DeskFacility.SUGGESTION_BOX, DeskFacility.CASE_REGISTER);
    assertThat(desk.channelsOn(LATER.minusDays(1))).containsExactly(CaseChannel.LETTER);
    assertThat(desk.channelsOn(LATER)).containsExactly(CaseChannel.LETTER, CaseChannel.SP4N_LAPOR);
    assertThat(Serialized.copyOf(desk)).isEqualTo(desk);
  }

  @Test
  void aDeskIsForSomething() {
    assertThat(desk().build().faults(Place.ROOT)).isEmpty();
    assertThat(desk().purposes(List.of()).build().faults(Place.of("complaint_desks").item(1)))
        .extracting(problem -> problem.place().path() + " " + problem.code())
        .containsExactly("complaint_desks[1].purposes desk-without-purpose");
    assertThat(desk().build().ref()).isEqualTo(new RecordRef(RecordKind.COMPLAINT_DESK, "loket", "Loket pengaduan"));
    assertThatIllegalArgumentException().isThrownBy(() -> desk().title(" ").build()).withMessageContaining("title");
  }

  @Test
  void aReportIsWrittenThenMonitoredThenPublished() {
    LocalDate written = OPENED.plusMonths(4);
    ComplaintReport report = report()
        .monitored(written.plusDays(5))
        .addPublications(Publication.of(Medium.WEBSITE, written.plusDays(9)))
        .build();

    assertThat(report.existsOn(written.minusDays(1))).isFalse();
    assertThat(report.existsOn(written)).isTrue();
    assertThat(report.isMonitoredOn(written.plusDays(4))).isFalse();
    assertThat(report.isMonitoredOn(written.plusDays(5))).isTrue();
    assertThat(report.mediaOn(written.plusDays(8))).isEmpty();
    assertThat(report.mediaOn(written.plusDays(9))).containsExactly(Medium.WEBSITE);
    assertThat(report.faults(Place.ROOT)).isEmpty();
    assertThat(report().build().isMonitoredOn(LATER)).isFalse();
    assertThat(Serialized.copyOf(report)).isEqualTo(report);
    assertThat(report.ref()).isEqualTo(new RecordRef(RecordKind.COMPLAINT_REPORT, "lap-1", "Laporan triwulan I"));
    assertThatIllegalArgumentException().isThrownBy(() -> report().id(" ").build()).withMessageContaining("id");
  }

  @Test
  void aReportIsNotDatedBeforeItsPeriod() {
    ComplaintReport early = report()
        .date(OPENED.minusDays(1))
        .monitored(OPENED.minusDays(1))
        .addPublications(Publication.builder().medium(Medium.PRESS).since(LATER).until(OPENED).build())
        .build();

    assertThat(early.faults(Place.ROOT))
        .extracting(problem -> problem.place().path() + " " + problem.code())
        .containsExactly("date date-early", "monitored date-early", "publications[1].until date-reversed");
    assertThat(report().date(OPENED).monitored(OPENED).build().faults(Place.ROOT)).isEmpty();
  }
}
