package io.github.pekppp.infosystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pekppp.Serialized;
import io.github.pekppp.calendar.WorkingCalendar;
import io.github.pekppp.problem.Place;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InformationSystemTest {

  private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
  private static final WorkingCalendar CALENDAR = WorkingCalendar.of(List.of());

  private static InformationSystem.Builder site() {
    return InformationSystem.builder().id("situs").title("Situs dinas").reach(SystemReach.ONLINE).since(SINCE);
  }

  private static InformationSystem updated(String... days) {
    return site().updates(Arrays.stream(days).map(LocalDate::parse).toList()).build();
  }

  /** The frequency of a site that was updated on days, seen on the last of them. */
  private static UpdateFrequency frequency(String... days) {
    InformationSystem system = updated(days);
    return system.updateFrequencyOn(system.updates().last(), CALENDAR).orElseThrow();
  }

  @Test
  void everyWorkingDayIsDaily() {
    assertThat(frequency("2025-06-05", "2025-06-06", "2025-06-09", "2025-06-10", "2025-06-11")).as("over a weekend")
        .isEqualTo(UpdateFrequency.DAILY);
    assertThat(frequency("2025-06-05", "2025-06-06", "2025-06-10", "2025-06-11", "2025-06-12")).as("without the Monday")
        .isEqualTo(UpdateFrequency.WEEKLY);
  }

  @Test
  void aHolidayDoesNotInterruptDailyUpdates() {
    InformationSystem system = updated("2025-06-04", "2025-06-05", "2025-06-10", "2025-06-11", "2025-06-12");
    WorkingCalendar idulAdha = WorkingCalendar.of(List.of(LocalDate.of(2025, 6, 6), LocalDate.of(2025, 6, 9)));

    assertThat(system.updateFrequencyOn(LocalDate.of(2025, 6, 12), CALENDAR)).contains(UpdateFrequency.WEEKLY);
    assertThat(system.updateFrequencyOn(LocalDate.of(2025, 6, 12), idulAdha)).contains(UpdateFrequency.DAILY);
  }

  @ParameterizedTest
  @CsvSource({
      "2025-06-08,WEEKLY", "2025-06-09,MONTHLY", "2025-07-01,MONTHLY", "2025-07-02,HALF_YEARLY", "2025-12-01,HALF_YEARLY",
      "2025-12-02,YEARLY", "2026-06-01,YEARLY", "2026-06-02,NEVER"})
  void theWidestDistanceDecides(LocalDate last, UpdateFrequency expected) {
    InformationSystem system = site()
        .addUpdates(LocalDate.of(2025, 5, 29), LocalDate.of(2025, 5, 30), LocalDate.of(2025, 5, 31))
        .addUpdates(LocalDate.of(2025, 6, 1), last)
        .build();

    assertThat(system.updateFrequencyOn(last, CALENDAR)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"2025-06-11,DAILY", "2025-06-12,DAILY", "2025-06-13,WEEKLY", "2025-08-11,HALF_YEARLY", "2027-01-01,NEVER"})
  void silenceSinceTheLastUpdateCountsToo(LocalDate date, UpdateFrequency expected) {
    InformationSystem system = updated("2025-06-05", "2025-06-06", "2025-06-09", "2025-06-10", "2025-06-11");

    assertThat(system.updateFrequencyOn(date, CALENDAR)).contains(expected);
  }

  @Test
  void onlyTheLastFiveDaysCount() {
    assertThat(frequency("2021-01-01", "2025-06-05", "2025-06-06", "2025-06-09", "2025-06-10", "2025-06-11"))
        .isEqualTo(UpdateFrequency.DAILY);
  }

  @Test
  void fourUpdatesAreTooFewToTell() {
    InformationSystem system = updated("2025-06-06", "2025-06-09", "2025-06-10", "2025-06-11", "2025-06-11", "2025-06-12");

    assertThat(system.updateFrequencyOn(LocalDate.of(2025, 6, 11), CALENDAR)).isEmpty();
    assertThat(system.updateFrequencyOn(LocalDate.of(2025, 6, 12), CALENDAR)).contains(UpdateFrequency.DAILY);
    assertThat(site().build().updateFrequencyOn(LocalDate.of(2025, 6, 12), CALENDAR)).isEmpty();
  }

  @Test
  void theLastUpdateIsTheLastKnown() {
    InformationSystem system = updated("2025-06-11", "2025-06-06");

    assertThat(system.lastUpdateOn(LocalDate.of(2025, 6, 5))).isEmpty();
    assertThat(system.lastUpdateOn(LocalDate.of(2025, 6, 10))).contains(LocalDate.of(2025, 6, 6));
    assertThat(system.lastUpdateOn(LocalDate.of(2025, 6, 11))).contains(LocalDate.of(2025, 6, 11));
  }

  @Test
  void elementsAndLinkHaveTheirFirstDays() {
    SippnLink link = new SippnLink(SINCE.plusYears(1), 12);
    InformationSystem system = site()
        .putElements(SystemElement.SURVEY, SINCE.plusDays(1)).putElements(SystemElement.SERVICE_DATA, SINCE).sippn(link).build();

    assertThat(system.existsOn(SINCE.minusDays(1))).isFalse();
    assertThat(system.existsOn(SINCE)).isTrue();
    assertThat(system.elementsOn(SINCE)).containsExactly(SystemElement.SERVICE_DATA);
    assertThat(system.elementsOn(SINCE.plusDays(1))).containsExactly(SystemElement.SERVICE_DATA, SystemElement.SURVEY);
    assertThat(system.sippnOn(link.since().minusDays(1))).isEmpty();
    assertThat(system.sippnOn(link.since())).contains(link);
    assertThat(Serialized.copyOf(system)).isEqualTo(system);
  }

  @Test
  void marksOfOneQualityOnOneDayMustAgree() {
    QualityMark found = new QualityMark(SystemQuality.COMPATIBLE, true, SINCE);
    QualityMark missing = new QualityMark(SystemQuality.COMPATIBLE, false, SINCE);
    QualityMark later = new QualityMark(SystemQuality.COMPATIBLE, false, SINCE.plusDays(1));

    assertThat(site().addQualities(found, found, later).build().faults(Place.ROOT)).isEmpty();
    for (List<QualityMark> marks : List.of(List.of(found, missing), List.of(missing, found))) {
      assertThat(site().addAllQualities(marks).build().faults(Place.ROOT)).singleElement().satisfies(problem -> {
        assertThat(problem.code()).isEqualTo(SystemProblem.QUALITY_CONTRADICTS.code());
        assertThat(problem.place()).hasToString("qualities[2]");
      });
    }
  }

  @Test
  void theLatestMarkOfAQualityCounts() {
    InformationSystem system = site()
        .addQualities(
            new QualityMark(SystemQuality.EASY_ACCESS, true, SINCE.plusDays(9)),
            new QualityMark(SystemQuality.EASY_ACCESS, false, SINCE),
            new QualityMark(SystemQuality.COMPATIBLE, true, SINCE),
            new QualityMark(SystemQuality.COMPATIBLE, false, SINCE))
        .build();

    assertThat(system.hasQualityOn(SystemQuality.EASY_ACCESS, SINCE.minusDays(1))).isEmpty();
    assertThat(system.hasQualityOn(SystemQuality.EASY_ACCESS, SINCE)).contains(false);
    assertThat(system.hasQualityOn(SystemQuality.EASY_ACCESS, SINCE.plusDays(9))).contains(true);
    assertThat(system.hasQualityOn(SystemQuality.COMPATIBLE, SINCE)).as("given last").contains(false);
    assertThat(system.hasQualityOn(SystemQuality.CLEAR_NAVIGATION, SINCE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
      "https://Disdukcapil.SulbarProv.go.id/layanan, disdukcapil.sulbarprov.go.id, true",
      "sulbarprov.go.id, sulbarprov.go.id, true",
      "http://admin@mpp.go.id:8080?x=1, mpp.go.id, true",
      "layanan.go.id., layanan.go.id., true",
      "https://dinas.blogspot.com/sulbarprov.go.id, dinas.blogspot.com, false",
      "https://dinas.com#a@b.go.id, dinas.com, false",
      "https://fakego.id, fakego.id, false",
      "go.id.example.org, go.id.example.org, false"})
  void aPublicBodyIsFoundBelowItsDomain(String text, String host, boolean official) {
    WebAddress address = new WebAddress(text);

    assertThat(address.host()).isEqualTo(host);
    assertThat(address.isOfficial()).isEqualTo(official);
    assertThat(address).hasToString(text);
    assertThat(site().address(address).build().isOfficial()).contains(official);
  }

  @Test
  void withoutAnAddressTheDomainIsNotKnown() {
    assertThat(site().build().isOfficial()).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new WebAddress(" ")).withMessageContaining("text");
  }

  @Test
  void faultsAreFoundAtTheirPlaces() {
    InformationSystem board = site()
        .reach(SystemReach.NOTICE_BOARD)
        .ownership(SiteOwnership.OWN_SITE)
        .sippn(new SippnLink(SINCE, -1))
        .addUpdates(SINCE, SINCE.minusDays(1))
        .build();

    assertThat(board.faults(Place.of("information_systems").item(1)))
        .extracting(problem -> problem.place().path() + " " + problem.code())
        .containsExactly(
            "information_systems[1].sippn.services sippn-count-negative",
            "information_systems[1].ownership site-owner-offline",
            "information_systems[1].updates date-early");
    assertThat(site().ownership(SiteOwnership.OWN_SITE).sippn(new SippnLink(SINCE, 0)).addUpdates(SINCE).build()
            .faults(Place.ROOT))
        .isEmpty();
    assertThat(site().reach(SystemReach.PRINT_MEDIA).build().faults(Place.ROOT)).isEmpty();
  }

  @Test
  void isNamed() {
    assertThat(site().build().ref()).isEqualTo(new RecordRef(RecordKind.INFORMATION_SYSTEM, "situs", "Situs dinas"));
    assertThatIllegalArgumentException().isThrownBy(() -> site().id(" ").build()).withMessageContaining("id");
  }
}
