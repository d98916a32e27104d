package io.github.pekppp.bridge;

import static io.github.pekppp.bridge.Asked.ask;
import static io.github.pekppp.bridge.Asked.fact;
import static io.github.pekppp.bridge.Asked.level;
import static io.github.pekppp.bridge.Hospital.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.infosystem.InformationSystem;
import io.github.pekppp.infosystem.SystemContent;
import io.github.pekppp.infosystem.SystemReach;
import io.github.pekppp.innovation.Award;
import io.github.pekppp.innovation.Competition;
import io.github.pekppp.innovation.CompetitionLevel;
import io.github.pekppp.innovation.Innovation;
import io.github.pekppp.innovation.InnovationCriterion;
import io.github.pekppp.innovation.InnovationResource;
import io.github.pekppp.records.UnitRecordsBuilder;
import io.github.pekppp.source.DateRange;
import io.github.pekppp.source.Enactment;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.Publication;
import io.github.pekppp.standard.ComponentSide;
import io.github.pekppp.standard.Monitoring;
import io.github.pekppp.standard.ServiceStandard;
import io.github.pekppp.standard.StandardComponent;
import io.github.pekppp.standard.StandardPublication;
import io.github.pekppp.standard.StandardReview;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Readings of other records where several speak at once or grow old. */
class RecordReadingsTest {

  private static final String A = "pekppp-2022-a";
  private static final String B = "pekppp-2022-b";
  private static final String OF_2017 = "pekppp-2017";
  private static final LocalDate DATE = LocalDate.of(2025, 6, 30);

  private static UnitRecordsBuilder unit() {
    return Hospital.services();
  }

  // ---- reviews of standards

  private static ServiceStandard reviewed(String id, String service, int monthsBetween) {
    LocalDate last = DATE.minusMonths(2);
    return ServiceStandard.builder().id(id).title("SP " + id).addServices(service).drafted(last.minusMonths(monthsBetween))
        .addReviews(StandardReview.of(last)).build();
  }

  @Test
  void reviewingOneStandardMoreOftenNeverLowersTheLevel() {
    for (int rarely : List.of(37, 41, 60)) {
      UnitRecordsBuilder both = unit().add(reviewed("x", "rj", rarely)).add(reviewed("y", "ri", 41));
      assertThat(level(A, 4, both, DATE)).as("%d", rarely).isEqualTo("1");
    }
    for (int often : List.of(25, 30, 36, 40)) {
      UnitRecordsBuilder one = unit().add(reviewed("x", "rj", often)).add(reviewed("y", "ri", 41));
      assertThat(level(A, 4, one, DATE)).as("%d", often).isEqualTo("1");
      assertThat(ask(RecordQuestion.REVIEW_MONTHS, one, DATE)).startsWith("41 (");
    }
    assertThat(level(A, 4, unit().add(reviewed("x", "rj", 24)).add(reviewed("y", "ri", 41)), DATE)).isEqualTo("2");
    assertThat(level(A, 4, unit().add(reviewed("x", "rj", 30)), DATE)).isEqualTo("0");
    assertThat(ask(RecordQuestion.REVIEW_SCOPE, unit().add(reviewed("x", "rj", 30)), DATE)).startsWith("part (");
  }

  // ---- innovations

  private static Innovation.Builder innovation(String id, LocalDate started) {
    return Innovation.builder().id(id).title("Inovasi " + id).begun(started).started(started);
  }

  private static Competition competition(Optional<Award> award) {
    return Competition.builder().name("KIPP").level(CompetitionLevel.PROVINCIAL).date(day(2025, 6, 10)).award(award).build();
  }

  private static Innovation.Builder old() {
    return innovation("lama", day(2021, 6, 1)).basis(new Enactment("SK 1", day(2021, 6, 1)))
        .resources(Map.of(InnovationResource.BUDGET, day(2021, 6, 1), InnovationResource.FACILITIES, day(2021, 6, 1),
            InnovationResource.TEAM, day(2021, 6, 1)));
  }

  @Test
  void aFurtherInnovationNeverLowersALevel() {
    UnitRecordsBuilder unit = unit().add(old().build());
    assertThat(level(A, 29, unit, DATE)).isEqualTo("3");
    assertThat(level(A, 30, unit, DATE)).isEqualTo("5");
    unit.add(innovation("baru", day(2025, 5, 30)).addCompetitions(competition(Optional.empty())).build());
    assertThat(level(A, 29, unit, DATE)).isEqualTo("3");
    assertThat(fact(A, 29, "running_months", unit, DATE)).isEqualTo("48 [innovation/lama]");
    assertThat(level(A, 30, unit, DATE)).isEqualTo("5");
    assertThat(level(B, 28, unit, DATE)).isEqualTo("3");
    assertThat(ask(RecordQuestion.INNOVATION_MONTHS, unit, DATE)).endsWith("[innovation/lama]");
  }

  @Test
  void eachIndicatorTakesTheInnovationThatItRatesHighest() {
    UnitRecordsBuilder unit = unit().add(old().addCriteria(InnovationCriterion.values()).build())
        .add(innovation("juara", day(2025, 3, 1))
            .addCompetitions(competition(Optional.of(new Award("Terbaik", day(2025, 6, 20))))).build());
    assertThat(level(A, 29, unit, DATE)).isEqualTo("5");
    assertThat(fact(A, 29, "running_months", unit, DATE)).isEqualTo("3 [innovation/juara]");
    assertThat(level(A, 30, unit, DATE)).isEqualTo("5");
    assertThat(fact(A, 30, "legal_basis", unit, DATE)).isEqualTo("enacted [innovation/lama]");
    assertThat(level(OF_2017, 37, unit, DATE)).isEqualTo("4");
    assertThat(fact(OF_2017, 37, "awarded", unit, DATE)).isEqualTo("false [innovation/lama]");
  }

  // ---- information systems

  @Test
  void aCompleteSystemOnSiteOutranksAPartialSite() {
    InformationSystem kiosk = Hospital.system("kios", SystemReach.OFFLINE_ELECTRONIC).addContent(SystemContent.values()).build();
    UnitRecordsBuilder unit = unit().add(kiosk);
    assertThat(level(OF_2017, 28, unit, DATE)).isEqualTo("4");
    unit.add(Hospital.system("situs", SystemReach.ONLINE).addContent(SystemContent.PLEDGE).build());
    assertThat(level(OF_2017, 28, unit, DATE)).isEqualTo("4");
    assertThat(fact(OF_2017, 28, "system_form", unit, DATE)).isEqualTo("electronic_offline [information_system/kios]");
    unit.add(Hospital.system("portal", SystemReach.ONLINE).addContent(SystemContent.values()).build());
    assertThat(level(OF_2017, 28, unit, DATE)).isEqualTo("5");
    assertThat(fact(OF_2017, 28, "content", unit, DATE)).endsWith("[information_system/portal]");
  }

  // ---- complaint reports

  @Test
  void aReportCountsThatIsAboutTheYearOfTheCases() {
    UnitRecordsBuilder late = unit().add(Hospital.report().id("lama").period(DateRange.year(2019)).date(day(2024, 7, 10))
        .monitored(day(2024, 8, 1)).publications(List.of(Publication.of(Medium.WEBSITE, day(2024, 8, 1)))).build());
    assertThat(ask(RecordQuestion.COMPLAINTS_REPORTED, late, DATE)).isEqualTo("false (reports about 2024: 0) [complaint_report/lama]");
    assertThat(ask(RecordQuestion.COMPLAINTS_MONITORED, late, DATE)).startsWith("false (");
    assertThat(ask(RecordQuestion.COMPLAINT_REPORT_MEDIA, late, DATE)).startsWith("[] (");
    UnitRecordsBuilder half = unit().add(Hospital.report().id("s1")
        .period(new DateRange(day(2024, 1, 1), day(2024, 6, 30))).date(day(2024, 6, 20)).monitored(day(2024, 7, 1)).build());
    assertThat(ask(RecordQuestion.COMPLAINTS_REPORTED, half, DATE)).isEqualTo("true (reports about 2024: 1) [complaint_report/s1]");
    assertThat(ask(RecordQuestion.COMPLAINTS_MONITORED, half, DATE)).startsWith("true (");
    assertThat(ask(RecordQuestion.COMPLAINTS_REPORTED, half, day(2026, 1, 1))).startsWith("false (");
  }

  @Test
  void reportsAboutALaterTimeLeaveTheYearOfTheCasesOpen() {
    UnitRecordsBuilder unit = unit().add(Hospital.report().id("tw1").title("Laporan triwulan I")
        .period(new DateRange(day(2025, 1, 1), day(2025, 3, 31))).date(day(2025, 4, 5)).monitored(day(2025, 5, 1)).build());
    String open = "IN_BETWEEN about a later time than 2024: Laporan triwulan I";
    assertThat(ask(RecordQuestion.COMPLAINTS_REPORTED, unit, DATE)).isEqualTo(open);
    assertThat(ask(RecordQuestion.COMPLAINTS_MONITORED, unit, DATE)).isEqualTo(open);
    assertThat(ask(RecordQuestion.COMPLAINT_REPORT_MEDIA, unit, DATE)).isEqualTo(open);
  }

  // ---- monitoring

  private static ServiceStandard monitored(String id, String service, LocalDate... days) {
    ServiceStandard.Builder standard = ServiceStandard.builder().id(id).title("SP " + id).addServices(service).drafted(day(2009, 1, 1));
    List.of(days).forEach(day -> standard.addMonitorings(new Monitoring(day, List.of())));
    return standard.build();
  }

  @Test
  void monitoringGrowsOld() {
    UnitRecordsBuilder unit = unit().add(monitored("x", "rj", day(2010, 1, 1))).add(monitored("y", "ri", day(2010, 1, 1)));
    assertThat(ask(RecordQuestion.SERVICES_MONITORED, unit, day(2010, 12, 31))).startsWith("all (2 of 2 services");
    String open = "IN_BETWEEN in the last 12 months 0 of 2 services, ever 2 of 2 services; last on 2010-01-01";
    assertThat(ask(RecordQuestion.SERVICES_MONITORED, unit, day(2011, 1, 1))).isEqualTo(open);
    assertThat(fact(A, 1, "sp_monitored", unit, DATE)).isEqualTo(open);
    assertThat(fact(OF_2017, 6, "sp_monitored", unit, DATE)).isEqualTo(open);
    UnitRecordsBuilder one = unit().add(monitored("x", "rj", day(2010, 1, 1), DATE)).add(monitored("y", "ri", day(2010, 1, 1)));
    assertThat(ask(RecordQuestion.SERVICES_MONITORED, one, DATE))
        .isEqualTo("IN_BETWEEN in the last 12 months 1 of 2 services, ever 2 of 2 services; last on 2025-06-30");
    assertThat(ask(RecordQuestion.SERVICES_MONITORED, unit().add(monitored("x", "rj", DATE)), DATE)).startsWith("part (1 of 2");
    assertThat(ask(RecordQuestion.SERVICES_MONITORED, unit().add(monitored("x", "rj")), DATE)).startsWith("none (0 of 2");
  }

  // ---- SIPP Nasional

  private static ServiceStandard shown(Map<Medium, Set<StandardComponent>> media) {
    ServiceStandard.Builder standard = ServiceStandard.builder().id("x").title("SP x").addServices("rj", "ri").drafted(day(2024, 1, 1));
    media.forEach((medium, components) ->
        standard.addPublications(new StandardPublication(Publication.of(medium, day(2024, 6, 1)), components)));
    return standard.build();
  }

  @Test
  void aFurtherMediumDoesNotTakeTheStandardOffSippNasional() {
    Set<StandardComponent> six = StandardComponent.of(ComponentSide.DELIVERY);
    Set<StandardComponent> five = EnumSet.copyOf(six);
    five.remove(StandardComponent.FEE);
    for (var edition : List.of(A, B)) {
      UnitRecordsBuilder alone = unit().add(shown(Map.of(Medium.SIPPN, five)));
      assertThat(fact(edition, 3, "on_sippn", alone, DATE)).startsWith("true");
      assertThat(level(edition, 3, alone, DATE)).isEqualTo("1");
      UnitRecordsBuilder both = unit().add(shown(Map.of(Medium.SIPPN, five, Medium.WEBSITE, six, Medium.LEAFLET, six)));
      assertThat(fact(edition, 3, "on_sippn", both, DATE)).startsWith("IN_BETWEEN Media publishing the standard: ");
      assertThat(level(edition, 3, both, DATE)).isEqualTo("2..3");
      UnitRecordsBuilder whole = unit().add(shown(Map.of(Medium.SIPPN, six, Medium.WEBSITE, six, Medium.LEAFLET, six)));
      assertThat(fact(edition, 3, "on_sippn", whole, DATE)).startsWith("true");
      UnitRecordsBuilder none = unit().add(shown(Map.of(Medium.WEBSITE, Set.of(StandardComponent.FEE), Medium.LEAFLET, five)));
      assertThat(fact(edition, 3, "on_sippn", none, DATE)).startsWith("false");
    }
  }

  // ---- two standards of one service

  @Test
  void aCompleteDraftDoesNotCompleteTheStandardInForce() {
    ServiceStandard inForce = Hospital.standard("v1", "rj", "ri").components(Set.of(StandardComponent.FEE)).build();
    ServiceStandard draft = Hospital.standard("v2", "rj", "ri").enactment(Optional.empty()).drafted(day(2025, 3, 1))
        .publications(List.of()).reviews(List.of()).monitorings(List.of()).build();
    UnitRecordsBuilder unit = unit().add(inForce).add(draft);
    for (String edition : List.of(A, B)) {
      assertThat(fact(edition, 1, "sp_14_components", unit, DATE)).startsWith("true");
      assertThat(fact(edition, 1, "sp_enacted", unit, DATE))
          .contains("IN_BETWEEN", "Services with a complete and enacted standard: None", "Services with an enacted standard: All");
      assertThat(level(edition, 1, unit, DATE)).startsWith("2..");
      assertThat(fact(edition, 1, "sp_enacted", unit().add(inForce), DATE)).startsWith("true");
      assertThat(fact(edition, 1, "sp_enacted", unit().add(Hospital.standard().build()), DATE)).startsWith("true");
      assertThat(fact(edition, 1, "sp_enacted", unit().add(draft), DATE)).startsWith("false");
    }
  }
}
