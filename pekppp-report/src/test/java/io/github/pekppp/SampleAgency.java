package io.github.pekppp;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.assessment.F02Sheet;
import io.github.pekppp.assessment.Mark;
import io.github.pekppp.evidence.CheckMethod;
import io.github.pekppp.evidence.CheckOutcome;
import io.github.pekppp.evidence.EvidenceCheck;
import io.github.pekppp.evidence.EvidenceItem;
import io.github.pekppp.evidence.EvidenceRequest;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.locus.ServiceMode;
import io.github.pekppp.locus.ServiceType;
import io.github.pekppp.locus.ServiceUnit;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.recap.UnitIndex;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Score;
import io.github.pekppp.selection.Candidate;
import io.github.pekppp.worksheet.Sheets;
import io.github.pekppp.worksheet.Worksheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sample agency: its units, what they wrote down, and how its papers are filled in. */
final class SampleAgency {

  static final String PROVINCE = "Pemerintah Provinsi Sulawesi Barat";
  static final UnitRef DINSOS = new UnitRef(PROVINCE, "dinsos");
  static final UnitRef RSUD = new UnitRef(PROVINCE, "rsud");
  static final UnitRef SAMSAT_MAJENE = new UnitRef(PROVINCE, "samsat-majene");
  static final UnitRef SAMSAT_POLMAN = new UnitRef(PROVINCE, "samsat-polman");

  private static final Map<UnitRef, Worksheet> WORKSHEETS = Map.of(
      DINSOS, Sheets.read(Sheets.SULBAR.resolve("dinas-sosial.yaml")),
      RSUD, Sheets.read(Sheets.SULBAR.resolve("rsud.yaml")),
      SAMSAT_MAJENE, Sheets.read(Sheets.SULBAR.resolve("uptd-samsat-majene.yaml")));

  private SampleAgency() {}

  /** The worksheet of a unit; Samsat Polman has not handed one in. */
  static Optional<Worksheet> worksheet(UnitRef unit) {
    return Optional.ofNullable(WORKSHEETS.get(unit));
  }

  /** The index that the agency itself gave a unit. */
  static UnitIndex selfRunIndex(UnitRef unit) {
    return worksheet(unit)
        .map(worksheet -> worksheet.unitIndex(worksheet.score()))
        .orElseGet(() -> UnitIndex.withoutIndex(unit.unit()));
  }

  static Index index(String published) {
    return Index.of(Score.parse(published).orElseThrow());
  }

  /** All units with their indices of the year before. */
  static List<Candidate> unitsWithLastYear(Map<UnitRef, String> lastYear) {
    Candidate polman = Candidate.of(
        WORKSHEETS.get(RSUD).locus().agency(),
        ServiceUnit.builder()
            .id(SAMSAT_POLMAN.unit())
            .name("UPTD Samsat Polewali Mandar")
            .serviceType(ServiceType.ADMINISTRATIVE)
            .mode(ServiceMode.FACE_TO_FACE)
            .build(),
        index(lastYear.get(SAMSAT_POLMAN)));
    List<Candidate> units = new ArrayList<>(List.of(polman));
    WORKSHEETS.forEach((unit, worksheet) ->
        units.add(Candidate.of(worksheet.locus().agency(), worksheet.locus().unit(), index(lastYear.get(unit)))));
    return units;
  }

  /** A sheet of one evaluator: the marks of the self-run evaluation, but for those that the evaluator sees otherwise. */
  static void marks(AssessmentBuilder builder, String evaluator, Assessment selfRun, Map<String, Integer> otherwise) {
    builder.evaluator(evaluator);
    F02Sheet sheet = selfRun.sheets().get(0);
    sheet.marks().forEach((number, mark) -> {
      int level = ((Mark.Given) mark).level().value();
      builder.level(number.toString(), otherwise.getOrDefault(number.toString(), level));
    });
  }

  /** Everything that an edition asks for, handed in on one day. */
  static List<EvidenceItem> everythingAskedFor(Instrument instrument, LocalDate day) {
    return instrument.sheets().stream()
        .flatMap(sheet -> sheet.evidence().stream().map(request -> answer(sheet, request, day)))
        .toList();
  }

  /** One item that an edition asks for. */
  static EvidenceItem askedFor(Instrument instrument, String id, LocalDate day) {
    return everythingAskedFor(instrument, day).stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow();
  }

  /** A later item, which answers the same request as the one of that id. */
  static EvidenceItem again(EvidenceItem earlier, String id, LocalDate day) {
    return EvidenceItem.builder().from(earlier).id(id).collectedOn(day).build();
  }

  private static EvidenceItem answer(IndicatorSheet sheet, EvidenceRequest request, LocalDate day) {
    return EvidenceItem.builder()
        .id(sheet.number() + "." + request.id())
        .indicator(sheet.number())
        .request(request.id())
        .kind(request.kind())
        .title(request.label().id())
        .collectedBy("RSUD")
        .collectedOn(day)
        .build();
  }

  static EvidenceItem expiring(EvidenceItem item, LocalDate lastDay) {
    return EvidenceItem.builder().from(item).expires(lastDay).build();
  }

  static EvidenceCheck check(CheckMethod method, String item, CheckOutcome outcome, LocalDate day) {
    return EvidenceCheck.builder().item(item).method(method).outcome(outcome).by("Evaluator Satu").on(day).build();
  }
}
