package io.github.pekppp.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.pekppp.complaint.ComplaintCase;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.records.UnitRecords;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.standard.ComponentSide;
import io.github.pekppp.standard.ServiceStandard;
import io.github.pekppp.standard.StandardComponent;
import io.github.pekppp.worksheet.Sheets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault that a unit can make in its records, each with its problem: code, path and line. */
class FaultyRecordsTest {

  private static final String UNIT = "unit: {agency: Kabupaten Contoh, unit: dukcapil}\n";
  private static final String MARK = "# <-";

  /** Records with a fault on the line that is marked. */
  private record Fault(String code, String path, String yaml) {

    byte[] content() {
      return Sheets.bytes(UNIT + yaml);
    }

    int line() {
      List<String> lines = (UNIT + yaml).lines().toList();
      return IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains(MARK)).findFirst().orElseThrow() + 1;
    }

    List<Problem> problems() {
      return Shapes.UNIT_RECORDS.read("records.yaml", content()).fold(problems -> problems, records -> List.of());
    }

    @Override
    public String toString() {
      return code + " at " + path;
    }
  }

  private static Fault fault(String code, String path, String yaml) {
    return new Fault(code, path, yaml);
  }

  private static String complaintCase(String parts) {
    return "complaint_cases:\n  - {id: A, kind: complaint, channel: email, " + parts + "}   # <-\n";
  }

  private static String standard(String part) {
    return """
        services: [{id: ktp, name: KTP elektronik}]
        standards:
          - id: sp
            title: Standar KTP
            services: [ktp]
            components: [requirements]
            drafted: 2024-01-15
        """ + emptyLists("    ", part, "involvements", "publications", "reviews", "monitorings") + "    " + part + "   # <-\n";
  }

  /** The lists that must be written, but that which a part gives. */
  private static String emptyLists(String indent, String part, String... keys) {
    return Stream.of(keys).filter(key -> !part.startsWith(key)).map(key -> indent + key + ": []\n").collect(Collectors.joining());
  }

  private static String survey(String part) {
    return """
        surveys:
          - publications: []
            survey:
              id: skm
              title: SKM
              form: skm-2017
              first_day: 2024-10-07
              last_day: 2024-11-29
        """ + "      " + part + "   # <-\n";
  }

  static Stream<Fault> faults() {
    return Stream.of(
        // form
        fault("key-unknown", "pengaduan", "pengaduan: []   # <-\n"),
        fault("key-misspelt", "standard", "standard: []   # <-\n"),
        fault("key-duplicate", "pledges", "pledges: []\npledges: []   # <-\n"),
        fault("value-type", "services", "services: KTP   # <-\n"),
        fault("value-type", "services[1]", "services: [KTP]   # <-\n"),
        fault("key-missing", "services[1]", "services: [{id: ktp}]   # <-\n"),
        fault("value-choice", "kept[1]", "kept: [pledges]   # <-\n"),
        fault("value-type", "complaint_cases[1].received", complaintCase("received: kemarin")),
        fault("value-type", "complaint_cases[1].received", complaintCase("received: 2025-02-29")),
        fault("value-type", "complaint_cases[1].received", complaintCase("received: \"2025-03-01T24:00\"")),
        fault("value-type", "complaint_cases[1].received", complaintCase("received: \"2025-03-01 09:30\"")),
        fault("value-type", "complaint_cases[1].closed", complaintCase("received: 2025-03-01, closed: \"2025-03-02T09\"")),
        fault("value-choice", "complaint_cases[1].kind",
            "complaint_cases: [{id: A, kind: aduan, channel: email, received: 2025-03-01}]   # <-\n"),
        fault("value-range", "forums[1].participants.experts",
            "forums: [{id: f, title: FKP, date: 2025-02-03, participants: {experts: -1}, attendance_lists: [], photos: []}]   # <-\n"),
        // ids and references
        fault("record-duplicate", "services[2].id",
            "services:\n  - {id: ktp, name: KTP}\n  - {id: ktp, name: KIA}   # <-\n"),
        fault("case-duplicate", "complaint_cases[2].id", """
            complaint_cases:
              - {id: A, kind: complaint, channel: email, received: 2025-03-01}
              - {id: A, kind: complaint, channel: letter, received: 2025-03-02}   # <-
            """),
        fault("record-duplicate", "surveys[2].id", """
            surveys:
              - {publications: [], survey: {id: s, title: SKM, form: skm-2017, first_day: 2024-10-07, last_day: 2024-11-29}}
              - {publications: [], survey: {id: s, title: SKM, form: skm-2017, first_day: 2025-10-07, last_day: 2025-11-29}}   # <-
            """),
        fault("record-service-unknown", "standards[1].services", """
            services: [{id: ktp, name: KTP}]
            standards:
              - {id: sp, title: Standar, services: [kia], components: [], drafted: 2024-01-15, involvements: [], publications: [], reviews: [], monitorings: []}   # <-
            """),
        fault("record-service-unknown", "surveys[1].services", """
            services: [{id: ktp, name: KTP}]
            surveys:
              - {publications: [], survey: {id: s, title: SKM, form: skm-2017, services: [kia], first_day: 2024-10-07, last_day: 2024-11-29}}   # <-
            """),
        fault("standard-without-service", "standards[1].services",
            "standards:\n  - {id: sp, title: Standar, services: [], components: [], drafted: 2024-01-15, involvements: [], publications: [], reviews: [], monitorings: []}   # <-\n"),
        fault("review-service-foreign", "standards[1].reviews[1].services",
            standard("reviews: [{date: 2024-06-03, services: [kia]}]")),
        // dates
        fault("date-early", "standards[1].reviews[1].date", standard("reviews: [{date: 2023-06-03}]")),
        fault("date-early", "standards[1].enactment.date", standard("enactment: {reference: SK 1, date: 2023-12-31}")),
        fault("date-reversed", "standards[1].publications[1].until",
            standard("publications: [{medium: website, since: 2024-03-01, until: 2024-02-01}]")),
        fault("date-early", "pledges[1].enactment.date", """
            pledges:
              - {id: m, title: Maklumat, parts: [], written: 2025-01-02, publications: [],
                 enactment: {reference: SK 2, date: 2025-01-01}}   # <-
            """),
        fault("minutes-without-signatory", "forums[1].minutes.signatories",
            "forums:\n  - {id: f, title: FKP, date: 2025-02-03, participants: {}, attendance_lists: [], photos: [],\n      minutes: {signed_on: 2025-02-03, signatories: [], points: []}}   # <-\n"),
        fault("case-step-order", "complaint_cases[1].closed", complaintCase("received: 2025-03-03, closed: 2025-03-02")),
        fault("case-step-order", "complaint_cases[1].responded",
            complaintCase("received: \"2025-03-03T09:00\", responded: \"2025-03-03T08:59\"")),
        fault("case-outcome-early", "complaint_cases[1].outcome", complaintCase("received: 2025-03-03, outcome: Selesai")),
        fault("desk-without-purpose", "complaint_desks[1].purposes", """
            complaint_desks:
              - {id: d, title: Meja, purposes: [], since: 2024-01-01, place: none, archive: [], access: none, facilities: {}, channels: {}}   # <-
            """),
        fault("date-reversed", "complaint_reports[1].period.until", """
            complaint_reports:
              - {id: l, title: Laporan, period: {from: 2025-01-01, until: 2024-12-31}, date: 2025-01-20, publications: []}   # <-
            """),
        fault("date-early", "innovations[1].started",
            "innovations:\n  - {id: i, title: Antre, criteria: [], begun: 2024-05-20, started: 2024-05-19, competitions: [], resources: {}}   # <-\n"),
        fault("site-owner-offline", "information_systems[1].ownership", """
            information_systems:
              - {id: p, title: Papan, reach: notice_board, since: 2024-01-01, ownership: own_site, elements: {}, content: []}   # <-
            """),
        fault("date-early", "information_systems[1].updates", """
            information_systems:
              - {id: s, title: Situs, reach: online, since: 2024-01-01, updates: [2024-02-01, 2023-12-31], elements: {}, content: []}   # <-
            """),
        // surveys
        fault("survey-report-early", "surveys[1].survey.reported", survey("reported: 2024-10-01")),
        fault("value-choice", "surveys[1].survey.form", "surveys:\n  - {publications: [], survey: {id: s, title: SKM, form: skm-2016, first_day: 2024-10-07, last_day: 2024-11-29}}   # <-\n"),
        fault("survey-question-unknown", "surveys[1].survey.counts.keramahan",
            survey("counts: {respondents: 9, answers: [{question: keramahan, counts: [0, 1, 5, 3]}]}")),
        fault("counts-not-four", "surveys[1].survey.counts.answers[1].counts",
            survey("counts: {respondents: 9, answers: [{question: time, counts: [0, 1, 5]}]}")));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyFaultIsReportedWithItsCodePathAndLine(Fault fault) {
    assertThat(fault.problems()).anySatisfy(problem -> {
      assertThat(problem.code()).isEqualTo(fault.code());
      assertThat(problem.place().path()).isEqualTo(fault.path());
    });
    assertThat(fault.problems()).allSatisfy(problem -> {
      assertThat(problem.place().position().map(Position::line)).contains(fault.line());
      assertThat(problem.place().position().map(Position::document)).contains("records.yaml");
    });
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyMessageIsCompleteInBothLanguages(Fault fault) {
    assertThat(fault.problems()).isNotEmpty().allSatisfy(problem -> {
      assertThat(problem.message().id()).isNotBlank().doesNotContainPattern("\\{\\d}").doesNotContain("Optional");
      assertThat(problem.message().en()).isNotBlank().doesNotContainPattern("\\{\\d}").doesNotContain("Optional");
    });
  }

  @Test
  void aBareDateStandsForItsBeginningOrItsEnd() {
    UnitRecords records = Shapes.UNIT_RECORDS.readOrThrow("records.yaml", Sheets.bytes(UNIT + """
        complaint_cases:
          - {id: A, kind: complaint, channel: email, received: 2025-03-03, responded: 2025-03-03, closed: 2025-03-04}
          - {id: B, kind: complaint, channel: email, received: "2025-03-05T09:30", responded: "2025-03-05T10:00:30.5"}
        """));
    ComplaintCase bare = records.register().cases().get(0);
    assertThat(bare.received()).isEqualTo(LocalDateTime.of(2025, 3, 3, 0, 0));
    assertThat(bare.responded()).contains(LocalDateTime.of(2025, 3, 3, 23, 59, 59));
    assertThat(bare.closed()).contains(LocalDateTime.of(2025, 3, 4, 23, 59, 59));
    ComplaintCase timed = records.register().cases().get(1);
    assertThat(timed.received()).isEqualTo(LocalDateTime.of(2025, 3, 5, 9, 30));
    assertThat(timed.responded()).contains(LocalDateTime.of(2025, 3, 5, 10, 0, 30, 500_000_000));
  }

  @Test
  void aSetIsReadOnceInItsOwnOrder() {
    UnitRecords records = Shapes.UNIT_RECORDS.readOrThrow("records.yaml", Sheets.bytes(UNIT + """
        services: [{id: ktp, name: KTP}]
        standards:
          - {id: sp, title: Standar, services: [ktp, ktp], components: [fee, requirements, fee], drafted: 2024-01-15,
             publications: [{medium: website, since: 2024-02-01}],
             involvements: [], reviews: [], monitorings: []}
        """));
    ServiceStandard standard = records.standards().get(0);
    assertThat(standard.components()).containsExactly(StandardComponent.REQUIREMENTS, StandardComponent.FEE);
    assertThat(standard.services()).containsExactly("ktp");
    assertThat(standard.publications().get(0).components()).isEqualTo(StandardComponent.of(ComponentSide.DELIVERY));
  }

  @Test
  void aListThatIsThereIsKept() {
    UnitRecords records =
        Shapes.UNIT_RECORDS.readOrThrow("records.yaml", Sheets.bytes(UNIT + "innovations: []\npledges: null\n"));
    assertThat(records.kept()).containsExactly(RecordKind.INNOVATION);
  }

  @Test
  void tenThousandFaultyCasesAreToldInReasonableTime() {
    StringBuilder yaml = new StringBuilder(UNIT).append("complaint_cases:\n");
    for (int i = 0; i < 10_000; i++) {
      yaml.append("  - {id: A").append(i).append(", kind: complaint, channel: email, received: 2025-03-03, closed: 2025-03-02}\n");
    }
    List<Problem> problems = assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> Shapes.UNIT_RECORDS.read("records.yaml", Sheets.bytes(yaml.toString())).getError());
    assertThat(problems).hasSize(10_000);
    assertThat(problems.get(9_999).place().position().map(Position::line)).contains(10_002);
  }

  /** A record without a list from which a "no" would follow. */
  static Stream<Arguments> lists() {
    String standard = "{id: s, title: S, services: [], components: [], drafted: 2024-01-15, involvements: [], publications: [], reviews: [], "
        + "monitorings: []}";
    String desk = "{id: d, title: D, purposes: [complaints], since: 2024-01-01, place: none, archive: [], access: none, facilities: {}, "
        + "channels: {}}";
    String forum = "{id: f, title: F, date: 2025-02-03, participants: {}, minutes: {signatories: [], points: []}, attendance_lists: [], "
        + "photos: []}";
    String system = "{id: s, title: S, reach: online, since: 2024-01-01, elements: {}, content: []}";
    String innovation = "{id: i, title: I, criteria: [], begun: 2024-05-20, competitions: [], resources: {}}";
    String report = "{id: l, title: L, period: {from: 2024-01-01, until: 2024-12-31}, date: 2025-01-20, publications: []}";
    String pledge = "{id: m, title: M, parts: [], written: 2025-01-02, publications: []}";
    String survey = "{publications: [], survey: {id: s, title: S, form: skm-2017, first_day: 2024-10-07, last_day: 2024-11-29}}";
    return Stream.of(
        lists("standards", standard, "involvements", "publications", "reviews", "monitorings"),
        lists("complaint_desks", desk, "facilities", "channels"),
        lists("forums", forum, "participants", "signatories", "points", "attendance_lists", "photos"),
        lists("information_systems", system, "elements", "content"),
        lists("innovations", innovation, "competitions", "resources"),
        lists("complaint_reports", report, "publications"),
        lists("pledges", pledge, "publications"),
        lists("surveys", survey, "publications")).flatMap(list -> list);
  }

  private static Stream<Arguments> lists(String kind, String record, String... keys) {
    return Stream.of(keys).map(key -> Arguments.of(kind, record, key));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void aListFromWhichANoWouldFollowIsWrittenEvenWhenItIsEmpty(String kind, String record, String key) {
    String without = record.replaceFirst("(, )?" + key + ": (\\[\\]|\\{\\})", "").replace("{, ", "{");
    assertThat(without).isNotEqualTo(record);
    for (String absent : List.of(without, record.replaceFirst(key + ": (\\[\\]|\\{\\})", key + ": null"))) {
      Fault fault = fault("list-missing", kind + "[1]", kind + ":\n  - " + absent + "   # <-\n");
      assertThat(fault.problems()).filteredOn(problem -> problem.code().equals("list-missing")).singleElement().satisfies(problem -> {
        assertThat(problem.place().path()).startsWith(fault.path());
        assertThat(problem.place().position().map(Position::line)).contains(fault.line());
        assertThat(problem.message().en()).contains("\"" + key + "\"", "empty list");
      });
    }
    assertThat(fault("", kind, kind + ":\n  - " + record).problems()).noneMatch(problem -> problem.code().equals("list-missing"));
  }
}
