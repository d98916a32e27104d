package io.github.pekppp.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.assessment.AssessmentProblem;
import io.github.pekppp.batch.BatchProblem;
import io.github.pekppp.calendar.WorkingCalendar;
import io.github.pekppp.document.DocumentProblem;
import io.github.pekppp.document.DocumentReader;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.edition.SelfReportFormProblem;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.OpenQuestion;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.policy.PolicyProblem;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.Severity;
import io.github.pekppp.proof.ProofProblem;
import io.github.pekppp.recap.RecapProblem;
import io.github.pekppp.records.UnitRecords;
import io.github.pekppp.selfreport.SelfReportProblem;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.text.Language;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fault that a user can make in a worksheet, each with its problem: code, path and line. */
class FaultyWorksheetTest {

  private static final String AGENCY = "agency: {name: Kabupaten Contoh, kind: regency, region: \"76.04\"}";
  private static final String UNIT =
      "unit: {id: dukcapil, name: Disdukcapil, service_type: administrative, mode: face_to_face}";
  private static final String F01 = "f01: {1: {sp_exists: true}}";
  private static final String F02 = "f02: {1: 4, 2.a.P: 3}";
  private static final String F03 = "f03: [[5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5, 4, 5, null]]";
  private static final String POLICY = "policy: {between_bands: printed_only}";
  private static final String MARK = "# <-";

  private static final WorksheetReader STANDARD = WorksheetReader.standard();

  /** A worksheet with a fault: what is expected of it, and the reader it is given to. */
  private record Fault(String name, ProblemCode code, String path, int line, byte[] content, WorksheetReader reader) {

    List<Problem> problems() {
      return reader.read(name, content).fold(problems -> problems, Worksheet::warnings);
    }

    @Override
    public String toString() {
      return code.code() + " at " + line + ": " + path;
    }
  }

  /** A fault on the line that is marked. */
  private static Fault marked(ProblemCode code, String path, String content, WorksheetReader reader) {
    List<String> lines = content.lines().toList();
    int line = IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains(MARK)).findFirst().orElseThrow() + 1;
    return new Fault("sheet.yaml", code, path, line, Sheets.bytes(content), reader);
  }

  /** A fault in a line of the small worksheet. */
  private static Fault in(String line, ProblemCode code, String path, String faulty) {
    String first = faulty.contains(MARK) ? faulty : faulty + "   " + MARK;
    return marked(code, path, Sheets.small(line, first), STANDARD);
  }

  /** A fault of the whole document, found on its first line. */
  private static Fault whole(ProblemCode code, byte[] content) {
    return new Fault("sheet.yaml", code, "", 1, content, STANDARD);
  }

  private static Instrument edition(Optional<OpenQuestion> changed, boolean questionnaire) {
    Instrument edition = Editions.pekppp2022A();
    Instrument.Builder own = Instrument.builder();
    own.from(edition);
    own.id("own");
    changed.ifPresent(question -> own.questions(
        edition.questions().stream().map(old -> old.id().equals(question.id()) ? question : old).toList()));
    if (!questionnaire) {
      own.questionnaire(Optional.empty());
    }
    return own.build();
  }

  private static WorksheetReader without(String questionId, String alternative) {
    OpenQuestion question = Editions.pekppp2022A().question(questionId).orElseThrow();
    OpenQuestion.Builder fewer = OpenQuestion.builder();
    fewer.from(question);
    fewer.alternatives(
        question.alternatives().stream().filter(offered -> !offered.id().equals(alternative)).toList());
    return STANDARD.withEdition(edition(Optional.of(fewer.build()), true));
  }

  static Stream<Fault> faults() {
    return Stream.of(documents(), headers(), policies(), facts(), selfReports(), records(), marks(), fieldChecks(), answers()).flatMap(List::stream);
  }

  private static List<Fault> documents() {
    String tooDeep = "note: " + "[".repeat(DocumentReader.MAX_DEPTH + 1) + MARK;
    return List.of(
        whole(DocumentProblem.DOCUMENT_TOO_LARGE, new byte[DocumentReader.MAX_BYTES + 1]),
        whole(DocumentProblem.DOCUMENT_NOT_TEXT, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}),
        whole(DocumentProblem.DOCUMENT_NOT_TEXT, new byte[] {'a', 0, 'b'}),
        whole(DocumentProblem.DOCUMENT_NOT_TEXT, Sheets.SMALL.getBytes(StandardCharsets.UTF_16)),
        whole(DocumentProblem.DOCUMENT_NOT_TEXT, Sheets.SMALL.getBytes(StandardCharsets.UTF_16LE)),
        whole(DocumentProblem.DOCUMENT_NOT_TEXT, "name: Sémarang".getBytes(StandardCharsets.ISO_8859_1)),
        whole(DocumentProblem.DOCUMENT_EMPTY, new byte[0]),
        whole(DocumentProblem.DOCUMENT_EMPTY, Sheets.bytes(" \n\n")),
        whole(DocumentProblem.DOCUMENT_EMPTY, Sheets.bytes("# only a remark\n")),
        whole(DocumentProblem.DOCUMENT_EMPTY, Sheets.bytes("null")),
        whole(DocumentProblem.DOCUMENT_EMPTY, Sheets.bytes("---\n")),
        whole(DocumentProblem.VALUE_TYPE, Sheets.bytes("4.13")),
        whole(DocumentProblem.VALUE_TYPE, Sheets.bytes("[1, 2]")),
        in("period: 2025", DocumentProblem.DOCUMENT_SYNTAX, "", "period: [2025}"),
        in("period: 2025", DocumentProblem.DOCUMENT_SYNTAX, "", "period: @2025"),
        in("period: 2025", DocumentProblem.DOCUMENT_SYNTAX, "", "period: 2025\n\tnote: a tab " + MARK),
        in("period: 2025", DocumentProblem.DOCUMENT_SYNTAX, "", "period: 2025\n  note: too far right " + MARK),
        in("period: 2025", DocumentProblem.DOCUMENT_SEVERAL, "", "period: 2025\n--- " + MARK),
        in("period: 2025", DocumentProblem.DOCUMENT_TOO_DEEP, "note" + "[1]".repeat(DocumentReader.MAX_DEPTH), tooDeep),
        in("period: 2025", DocumentProblem.DOCUMENT_ALIAS, "period", "note: &year 2025\nperiod: *year " + MARK),
        in("period: 2025", DocumentProblem.DOCUMENT_TAG, "period", "period: !!int 2025"),
        in("period: 2025", DocumentProblem.DOCUMENT_TAG, "period", "period: !!javax.script.ScriptEngineManager [2025]"),
        in("period: 2025", DocumentProblem.DOCUMENT_CONTROL, "", "period: 2025\u0007"),
        in("period: 2025", DocumentProblem.KEY_TOO_LONG, "", "period: 2025\n? " + "k".repeat(201) + " " + MARK + "\n: 1"),
        in("period: 2025", DocumentProblem.KEY_NOT_TEXT, "", "period: 2025\n? [note] " + MARK + "\n: 1"),
        in("period: 2025", DocumentProblem.KEY_DUPLICATE, "period", "period: 2025\nperiod: 2024 " + MARK));
  }

  private static List<Fault> headers() {
    List<Fault> faults = new ArrayList<>(List.of(
        in("instrument: pekppp-2022-a", WorksheetProblem.INSTRUMENT_UNKNOWN, "instrument", "instrument: pekppp-1999"),
        in("instrument: pekppp-2022-a", DocumentProblem.KEY_MISSING, "", "scheme: mandatory"),
        in("instrument: pekppp-2022-a", DocumentProblem.VALUE_TYPE, "instrument", "instrument: {id: pekppp-2022-a}"),
        in("period: 2025", DocumentProblem.VALUE_RANGE, "period", "period: 2016"),
        in("period: 2025", DocumentProblem.VALUE_RANGE, "period", "period: 10000"),
        in("period: 2025", DocumentProblem.VALUE_RANGE, "period", "period: -1"),
        in("period: 2025", DocumentProblem.VALUE_TYPE, "period", "period: TA 2025"),
        in("period: 2025", DocumentProblem.VALUE_TYPE, "period", "period: \"2025\""),
        in("period: 2025", DocumentProblem.VALUE_TYPE, "period", "period: 99999999999999999999"),
        in("period: 2025", WorksheetProblem.PERIOD_OUTSIDE, "period", "period: 2021"),
        in("period: 2025", DocumentProblem.KEY_MISSPELT, "perid", "period: 2025\nperid: 2025 " + MARK),
        in("period: 2025", DocumentProblem.KEY_UNKNOWN, "colour", "period: 2025\ncolour: red " + MARK),
        in("period: 2025", DocumentProblem.VALUE_CHOICE, "scheme", "period: 2025\nscheme: voluntary " + MARK),
        in("period: 2025", DocumentProblem.VALUE_TYPE, "note", "period: 2025\nnote: [] " + MARK),
        in("period: 2025", DocumentProblem.VALUE_TYPE, "evaluators", "period: 2025\nevaluators: Siti " + MARK),
        in("period: 2025", DocumentProblem.VALUE_TYPE, "evaluators[1]", "period: 2025\nevaluators: [Siti] " + MARK),
        in("period: 2025", DocumentProblem.KEY_MISSING, "evaluators[1]", "period: 2025\nevaluators: [{role: chief}] " + MARK),
        in("period: 2025", DocumentProblem.VALUE_CHOICE, "evaluators[1].role",
            "period: 2025\nevaluators: [{name: Siti, role: boss}] " + MARK),
        in(AGENCY, DocumentProblem.VALUE_TYPE, "agency", "agency: Kabupaten Contoh"),
        in(AGENCY, DocumentProblem.KEY_MISSING, "agency", "agency: {kind: regency}"),
        in(AGENCY, DocumentProblem.KEY_MISSING, "agency", "agency: {name: Kabupaten Contoh}"),
        in(AGENCY, DocumentProblem.VALUE_TYPE, "agency.name", "agency: {name: \" \", kind: regency}"),
        in(AGENCY, DocumentProblem.VALUE_CHOICE, "agency.kind", "agency: {name: Kabupaten Contoh, kind: kabupaten}"),
        in(AGENCY, DocumentProblem.KEY_MISSPELT, "agency.regoin", "agency: {name: A, kind: regency, regoin: 76.04}"),
        in(AGENCY, WorksheetProblem.REGION_FORM, "agency.region", "agency: {name: A, kind: regency, region: Majene}"),
        in(AGENCY, WorksheetProblem.REGION_FORM, "agency.region", "agency: {name: A, kind: regency, region: 7}"),
        in(AGENCY, WorksheetProblem.REGION_KIND, "agency.region", "agency: {name: A, kind: regency, region: 76}"),
        in(AGENCY, WorksheetProblem.REGION_NATIONAL, "agency.region", "agency: {name: A, kind: ministry, region: 76}"),
        in(UNIT, DocumentProblem.VALUE_TYPE, "unit", "unit: dukcapil"),
        in(UNIT, DocumentProblem.VALUE_CHOICE, "unit.service_type", UNIT.replace("administrative", "administratif")),
        in(UNIT, DocumentProblem.VALUE_CHOICE, "unit.mode", UNIT.replace("face_to_face", "luring")),
        in(UNIT, WorksheetProblem.MODE_OTHER, "unit.mode", UNIT.replace("face_to_face", "electronic")),
        in(UNIT, DocumentProblem.VALUE_TYPE, "unit.weight", UNIT.replace("}", ", weight: berat}")),
        in(UNIT, RecapProblem.UNIT_WEIGHT_RANGE, "unit.weight", UNIT.replace("}", ", weight: 0}")),
        in(UNIT, RecapProblem.UNIT_WEIGHT_RANGE, "unit.weight", UNIT.replace("}", ", weight: -1/2}")),
        marked(
            WorksheetProblem.NOTHING_MARKED,
            "",
            "instrument: pekppp-2022-a " + MARK + "\nperiod: 2025\n" + AGENCY + "\n" + UNIT + "\n",
            STANDARD)));
    for (String key : List.of("id", "name", "service_type", "mode")) {
      faults.add(in(UNIT, DocumentProblem.KEY_MISSING, "unit", UNIT.replaceFirst(key + ": [a-z_A-Z]+(, )?", "")));
    }
    for (String line : List.of("period: 2025", AGENCY, UNIT)) {
      faults.add(marked(
          DocumentProblem.KEY_MISSING, "", Sheets.small(line + "\n", "").replace("2022-a\n", "2022-a " + MARK + "\n"), STANDARD));
    }
    return faults;
  }

  private static List<Fault> policies() {
    String own = Sheets.small("pekppp-2022-a", "own");
    return List.of(
        in(POLICY, DocumentProblem.VALUE_TYPE, "policy", "policy: strict"),
        in(POLICY, DocumentProblem.VALUE_TYPE, "policy.rounding", "policy: {rounding: [two_decimals_at_end]}"),
        in(POLICY, PolicyProblem.POLICY_KEY_UNKNOWN, "policy.bands", "policy: {bands: printed_only}"),
        in(POLICY, PolicyProblem.POLICY_KEY_MISSPELT, "policy.betwen_bands", "policy: {betwen_bands: printed_only}"),
        in(POLICY, PolicyProblem.POLICY_VALUE_UNKNOWN, "policy.between_bands", "policy: {between_bands: guess}"),
        in(POLICY, PolicyProblem.POLICY_VALUE_UNKNOWN, "policy.sippn_counted", "policy: {sippn_counted: twice}"),
        in(POLICY, PolicyProblem.POLICY_VALUE_UNKNOWN, "policy.minimum_respondents", "policy: {minimum_respondents: 0}"),
        in(POLICY, PolicyProblem.POLICY_VALUE_UNKNOWN, "policy.minimum_respondents", "policy: {minimum_respondents: ten}"),
        in(POLICY, PolicyProblem.POLICY_VALUE_UNKNOWN, "policy.minimum_respondents", "policy: {minimum_respondents: 10.5}"),
        marked(
            PolicyProblem.POLICY_NOT_OFFERED,
            "policy.between_bands",
            own.replace(POLICY, POLICY + MARK.indent(1).stripTrailing()),
            without("between_bands", "printed_only")));
  }

  private static List<Fault> facts() {
    String twice = "f01: {1: {sp_exists: true}, 1.a.Ak: {sp_exists: false}}";
    return List.of(
        in(F01, DocumentProblem.VALUE_TYPE, "f01", "f01: [sp_exists]"),
        in(F01, DocumentProblem.VALUE_TYPE, "f01[1]", "f01: {1: true}"),
        in(F01, AssessmentProblem.INDICATOR_UNKNOWN, "f01[32]", "f01: {32: {sp_exists: true}}"),
        in(F01, AssessmentProblem.FACT_UNKNOWN, "f01[1].groups", "f01: {1: {groups: []}}"),
        in(F01, AssessmentProblem.FACT_DUPLICATE, "f01[1.a.Ak].sp_exists", twice),
        in(F01, AssessmentProblem.FACT_OPTION, "f01[2].groups[2]", "f01: {2: {groups: [experts, wartawan]}}"),
        in(F01, AssessmentProblem.FACT_OPTION, "f01[2].groups[1]", "f01: {2: {groups: [[experts]]}}"),
        in(F01, AssessmentProblem.FACT_VALUE, "f01[1].sp_exists", "f01: {1: {sp_exists: ya}}"),
        in(F01, AssessmentProblem.FACT_VALUE, "f01[1].sp_exists", "f01: {1: {sp_exists: \"true\"}}"),
        in(F01, AssessmentProblem.FACT_VALUE, "f01[1].sp_exists", "f01: {1: {sp_exists: [true]}}"),
        in(F01, AssessmentProblem.FACT_VALUE, "f01[2].groups", "f01: {2: {groups: experts}}"),
        in(F01, AssessmentProblem.FACT_VALUE, "f01[2].groups", "f01: {2: {groups: [experts, experts]}}"),
        in(F01, AssessmentProblem.FACT_VALUE, "f01[3].components", "f01: {3: {components: most}}"),
        in(F01, AssessmentProblem.FACT_VALUE, "f01[4].review_months", "f01: {4: {review_months: -1}}"),
        in(F01, AssessmentProblem.FACT_VALUE, "f01[8].done_percent", "f01: {8: {done_percent: 100.5}}"),
        in(F01, AssessmentProblem.FACT_VALUE, "f01[8].done_percent", "f01: {8: {done_percent: 80 %}}"));
  }

  private static List<Fault> records() {
    UnitRecords noPledge =
        UnitRecords.builder(new UnitRef("Kabupaten Contoh", "dukcapil")).keeps(RecordKind.PLEDGE).buildOrThrow();
    WorksheetReader kept = STANDARD.withRecords(noPledge, LocalDate.of(2025, 6, 30), WorkingCalendar.of(List.of()));
    String own = Sheets.small("instrument: pekppp-2022-a", "instrument: own   " + MARK);
    return List.of(
        marked(AssessmentProblem.FACT_CONTRADICTED, "f01[5].pledge_exists",
            Sheets.small(F01, "f01: {5: {pledge_exists: true}}   " + MARK), kept),
        marked(WorksheetProblem.RECORDS_DAY, "period", Sheets.small("period: 2025", "period: 2023   " + MARK), kept),
        marked(WorksheetProblem.RECORDS_NONE, "", own, kept.withEdition(edition(Optional.empty(), true))));
  }

  private static List<Fault> marks() {
    return List.of(
        in(F02, DocumentProblem.VALUE_TYPE, "f02", "f02: 4"),
        in(F02, DocumentProblem.VALUE_TYPE, "f02[1]", "f02: {1: 4.5}"),
        in(F02, DocumentProblem.VALUE_TYPE, "f02[1]", "f02: {1: empat}"),
        in(F02, DocumentProblem.VALUE_TYPE, "f02[1]", "f02: {1: \"4\"}"),
        in(F02, DocumentProblem.VALUE_TYPE, "f02[1]", "f02: {1: [4]}"),
        in(F02, DocumentProblem.VALUE_TYPE, "f02[1]", "f02: {1: {level: 4}}"),
        in(F02, AssessmentProblem.LEVEL_OUT_OF_RANGE, "f02[1]", "f02: {1: 6}"),
        in(F02, AssessmentProblem.LEVEL_OUT_OF_RANGE, "f02[2.a.P]", "f02: {2.a.P: -1}"),
        in(F02, AssessmentProblem.INDICATOR_UNKNOWN, "f02[0]", "f02: {0: 4}"),
        in(F02, AssessmentProblem.INDICATOR_UNKNOWN, "f02[1.a.P]", "f02: {1.a.P: 4}"),
        in(F02, AssessmentProblem.INDICATOR_MISSPELT, "f02[2.A.p]", "f02: {2.A.p: 4}"),
        in(F02, AssessmentProblem.INDICATOR_UNKNOWN, "f02[99]", "f02: {99: null}"),
        in(F02, AssessmentProblem.INDICATOR_UNKNOWN, "f02[99]", "f02: {99: no_cases}"),
        in(F02, AssessmentProblem.INDICATOR_UNKNOWN, "f02.satu", "f02: {satu: empat}"),
        in(F02, AssessmentProblem.INDICATOR_DUPLICATE, "f02[1.a.Ak]", "f02: {1: 4, 1.a.Ak: 4}"),
        in(F02, AssessmentProblem.INDICATOR_DUPLICATE, "f02[28.e.Ak]", "f02: {28: 4, 28.e.Ak: no_cases}"),
        in(F02, DocumentProblem.KEY_DUPLICATE, "f02[1]", "f02: {1: 4, 1: 5}"),
        in(F02, AssessmentProblem.NO_CASES_NOT_ALLOWED, "f02[1]", "f02: {1: no_cases}"),
        in(F02, DocumentProblem.VALUE_TYPE, "f02[1]", "f02: [4, 3]"),
        in(F02, DocumentProblem.KEY_MISSING, "f02[1]", "f02: [{levels: {1: 4}}]"),
        in(F02, DocumentProblem.KEY_MISSING, "f02[1]", "f02: [{evaluator: Siti}]"),
        in(F02, DocumentProblem.KEY_MISSPELT, "f02[1].level", "f02: [{evaluator: Siti, level: {1: 4}}]"),
        in(F02, DocumentProblem.VALUE_TYPE, "f02[1].levels", "f02: [{evaluator: Siti, levels: [4, 3]}]"),
        in(F02, AssessmentProblem.EVALUATOR_DUPLICATE, "f02[2].evaluator",
            "f02: [{evaluator: Siti, levels: {1: 4}}, {evaluator: Siti, levels: {2: 4}}]"));
  }

  private static List<Fault> fieldChecks() {
    return List.of(
        in(F02, DocumentProblem.VALUE_TYPE, "field_check", F02 + "\nfield_check: 4 " + MARK),
        in(F02, DocumentProblem.VALUE_TYPE, "field_check", F02 + "\nfield_check: [4, 3] " + MARK),
        in(F02, DocumentProblem.VALUE_TYPE, "field_check[1]", F02 + "\nfield_check: {1: 4.5} " + MARK),
        in(F02, DocumentProblem.VALUE_TYPE, "field_check[28]", F02 + "\nfield_check: {28: no_cases} " + MARK),
        in(F02, AssessmentProblem.LEVEL_OUT_OF_RANGE, "field_check[1]", F02 + "\nfield_check: {1: 6} " + MARK),
        in(F02, AssessmentProblem.INDICATOR_UNKNOWN, "field_check[99]", F02 + "\nfield_check: {99: 4} " + MARK),
        in(F02, AssessmentProblem.INDICATOR_MISSPELT, "field_check[2.A.p]", F02 + "\nfield_check: {2.A.p: 4} " + MARK),
        in(F02, AssessmentProblem.INDICATOR_DUPLICATE, "field_check[1.a.Ak]",
            F02 + "\nfield_check:\n  1: 4\n  1.a.Ak: 4 " + MARK),
        in(F02, DocumentProblem.KEY_MISSPELT, "field_chek", F02 + "\nfield_chek: {1: 4} " + MARK));
  }

  private static List<Fault> selfReports() {
    String electronic = Sheets.small(F01, "f01_answers: {1: {sp_exists: true}} " + MARK)
        .replace("2.a.P", "2").replace("pekppp-2022-a", "pekppp-2022-b").replace("face_to_face", "electronic").replaceFirst("f03: .*\n", "");
    String notOne = "f01: {8: {done_percent: 0}, 6: {skm_followed_up: true}}";
    return List.of(
        marked(WorksheetProblem.SELF_REPORT_NONE, "f01_answers", electronic, STANDARD),
        in(F01, DocumentProblem.VALUE_TYPE, "f01_answers", "f01_answers: [sp_exists]"),
        in(F01, DocumentProblem.VALUE_TYPE, "f01_answers[1]", "f01_answers: {1: true}"),
        in(F01, SelfReportProblem.F01_INDICATOR_UNKNOWN, "f01_answers[32]", "f01_answers: {32: {sp_exists: true}}"),
        in(F01, SelfReportProblem.F01_QUESTION_UNKNOWN, "f01_answers[2].sp_exists", "f01_answers: {2: {sp_exists: true}}"),
        in(F01, SelfReportProblem.F01_ANSWER_DUPLICATE, "f01_answers[1.a.Ak].sp_exists",
            "f01_answers: {1: {sp_exists: true}, 1.a.Ak: {sp_exists: false}}"),
        in(F01, SelfReportProblem.F01_ANSWER_OPTION, "f01_answers[7].media[2]", "f01_answers: {7: {media: [printed, billboard]}}"),
        in(F01, SelfReportProblem.F01_ANSWER_VALUE, "f01_answers[1].sp_count", "f01_answers: {1: {sp_count: many}}"),
        in(F01, SelfReportProblem.F01_ANSWER_VALUE, "f01_answers[4].review_state", "f01_answers: {4: {review_state: never}}"),
        in(F01, SelfReportProblem.F01_COUNTS_IMPOSSIBLE, "f01_answers[28].done_sp4n",
            "f01_answers:\n  28:\n    cases_sp4n: 3\n    done_sp4n: 4 " + MARK),
        in(F01, SelfReportProblem.F01_ANSWER_SKIPPED, "f01_answers[1].sp_enacted",
            "f01_answers:\n  1:\n    sp_exists: false\n    sp_enacted: true " + MARK),
        in(F01, AssessmentProblem.FACT_DUPLICATE, "f01_answers[1].sp_exists",
            F01 + "\nf01_answers:\n  1: {sp_exists: true} " + MARK),
        in(F01, WorksheetProblem.FACTS_CONTRADICT, "f01", notOne),
        in(F01, WorksheetProblem.FACTS_CONTRADICT, "f01_answers",
            "f01_answers: {9: {followed_up: false}, 6: {skm_done: true, skm_followed_up: true}}"));
  }

  private static List<Fault> answers() {
    String fourteen = "4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4";
    String ownEdition = Sheets.small("pekppp-2022-a", "own").replace(F03, F03 + "  " + MARK);
    return List.of(
        in(F03, DocumentProblem.VALUE_TYPE, "f03", "f03: 4.2"),
        in(F03, DocumentProblem.VALUE_TYPE, "f03[1]", "f03: [baik]"),
        in(F03, DocumentProblem.VALUE_TYPE, "f03[1]", "f03: [null]"),
        in(F03, DocumentProblem.VALUE_TYPE, "f03[1][2]", "f03: [[5, baik, " + fourteen.substring(6) + "]]"),
        in(F03, DocumentProblem.VALUE_TYPE, "f03[1][1.a.K1]", "f03: [{1.a.K1: 4.5}]"),
        in(F03, AssessmentProblem.ANSWERS_TOO_FEW, "f03[1]", "f03: [[5, 4]]"),
        in(F03, AssessmentProblem.ANSWERS_TOO_FEW, "f03[1]", "f03: [[]]"),
        in(F03, AssessmentProblem.ANSWERS_TOO_MANY, "f03[2]", "f03: [[" + fourteen + "], [" + fourteen + ", 4]]"),
        in(F03, AssessmentProblem.ANSWER_OUT_OF_RANGE, "f03[1][1]", "f03: [[" + fourteen.replaceFirst("4", "6") + "]]"),
        in(F03, AssessmentProblem.ANSWER_OUT_OF_RANGE, "f03[1][15.e.K]", "f03: [{15.e.K: -1}]"),
        in(F03, AssessmentProblem.ANSWER_OUT_OF_RANGE, "f03[1][15.e.K]", "f03:\n  - 1.a.K1: 4\n    15.e.K: 9 " + MARK),
        in(F03, AssessmentProblem.ITEM_UNKNOWN, "f03[1][13.d.T]", "f03:\n  - 1.a.K1: 4\n    13.d.T: 4 " + MARK),
        in(F03, AssessmentProblem.ANSWER_OUT_OF_RANGE, "f03[1][14]",
            "f03:\n  - [" + fourteen.substring(3) + ",\n     9] " + MARK),
        in(F03, AssessmentProblem.ITEM_UNKNOWN, "f03[1][13.d.T]", "f03: [{13.d.T: 4}]"),
        in(F03, DocumentProblem.KEY_DUPLICATE, "f03[1][1.a.K1]", "f03: [{1.a.K1: 4, 1.a.K1: 5}]"),
        marked(
            AssessmentProblem.QUESTIONNAIRE_NONE,
            "f03[1]",
            ownEdition,
            STANDARD.withEdition(edition(Optional.empty(), false))));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyFaultIsReportedWithItsCodePathAndLine(Fault fault) {
    assertThat(fault.problems())
        .as("problems of:\n%s", new String(fault.content(), 0, Math.min(500, fault.content().length), StandardCharsets.UTF_8))
        .anySatisfy(problem -> {
          assertThat(problem.code()).isEqualTo(fault.code().code());
          assertThat(problem.severity()).isEqualTo(fault.code().severity());
          assertThat(problem.place().path()).isEqualTo(fault.path());
          assertThat(problem.place().position().map(Position::line)).contains(fault.line());
          assertThat(problem.place().position().map(Position::document)).contains("sheet.yaml");
        });
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsReportedAloneOrWithOthersOfItsOwnLine(Fault fault) {
    assertThat(fault.problems())
        .allSatisfy(problem -> assertThat(problem.place().position().map(Position::line)).contains(fault.line()));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aSheetWithAnErrorIsRefusedAndOneWithAWarningIsRead(Fault fault) {
    assertThat(fault.reader().read(fault.name(), fault.content()).isValid())
        .isEqualTo(fault.code().severity() != Severity.ERROR);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyMessageIsCompleteInBothLanguages(Fault fault) {
    assertThat(fault.problems()).allSatisfy(problem -> {
      assertThat(problem.message().id()).isNotBlank().doesNotContainPattern("\\{\\d}").doesNotContain("Optional");
      assertThat(problem.message().en()).isNotBlank().doesNotContainPattern("\\{\\d}").doesNotContain("Optional");
      assertThat(problem.line(Language.EN)).startsWith("sheet.yaml:");
    });
  }

  /** Codes that no worksheet can cause, and why. */
  private static final Map<ProblemCode, String> NOT_FROM_A_WORKSHEET = Map.of(
      AssessmentProblem.LEVELS_COUNT, "a worksheet names every indicator it marks",
      AssessmentProblem.EVALUATOR_MISSING, "a sheet in a list without an evaluator lacks a required key",
      AssessmentProblem.ITEM_DUPLICATE, "an item has one code, and a key that stands twice is refused before");

  @Test
  void everyCodeHasItsFaultyWorksheet() {
    Set<ProblemCode> covered = new HashSet<>(faults().map(Fault::code).toList());
    Stream<ProblemCode> all = Stream.of(
            DocumentProblem.values(), WorksheetProblem.values(), AssessmentProblem.values(), SelfReportProblem.values(),
            PolicyProblem.values())
        .flatMap(Arrays::stream);
    assertThat(all.filter(code -> !NOT_FROM_A_WORKSHEET.containsKey(code)).filter(code -> !covered.contains(code)))
        .as("codes without a faulty worksheet")
        .isEmpty();
    assertThat(NOT_FROM_A_WORKSHEET.keySet()).as("exceptions that are covered after all").doesNotContainAnyElementsOf(covered);
  }

  @Test
  void codesAreUnique() {
    List<String> codes = Stream.<ProblemCode[]>of(
            DocumentProblem.values(), WorksheetProblem.values(), AssessmentProblem.values(), PolicyProblem.values(),
            RecapProblem.values(), SelfReportProblem.values(), SelfReportFormProblem.values(), BatchProblem.values(),
            ProofProblem.values())
        .flatMap(Arrays::stream)
        .map(ProblemCode::code)
        .toList();
    assertThat(codes).doesNotHaveDuplicates();
  }

  @Test
  void allFaultsOfASheetAreReportedAtOnceInTheOrderOfTheirLines() {
    List<String> lines = new String(Sheets.bytes(Sheets.FAULTY), StandardCharsets.UTF_8).lines().toList();
    List<Integer> marked = IntStream.rangeClosed(1, lines.size())
        .filter(line -> lines.get(line - 1).contains(MARK) && !lines.get(line - 1).startsWith("#"))
        .boxed()
        .toList();
    List<Problem> problems = STANDARD.read("faulty.yaml", Sheets.bytes(Sheets.FAULTY)).getError();
    List<Integer> reported = problems.stream().map(FaultyWorksheetTest::line).toList();
    assertThat(marked).hasSizeGreaterThan(15);
    assertThat(reported).isSorted();
    assertThat(reported.stream().distinct()).isEqualTo(marked);
  }

  @Test
  void aFaultOnTheCommandLineSaysSo() {
    List<Problem> problems = STANDARD.withPolicy(Map.of("between_bands", "guess"))
        .read("sheet.yaml", Sheets.bytes(Sheets.SMALL))
        .getError();
    assertThat(problems).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo("policy-value-unknown");
      assertThat(problem.place()).isEqualTo(Place.of("--policy").key("between_bands"));
    });
  }

  private static int line(Problem problem) {
    return problem.place().position().orElseThrow().line();
  }
}
