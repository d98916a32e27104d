package io.github.pekppp.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Language;
import io.vavr.control.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceFileTest {

  private static final UnitRef UNIT = new UnitRef("Kabupaten Contoh", "disdukcapil");
  private static final EvaluationPeriod PERIOD = EvaluationPeriod.of(2025);
  private static final LocalDate MARCH_1 = LocalDate.of(2025, 3, 1);
  private static final LocalDate MARCH_9 = LocalDate.of(2025, 3, 9);
  private static final LocalDate APRIL_1 = LocalDate.of(2025, 4, 1);
  private static final LocalDate MAY_1 = LocalDate.of(2025, 5, 1);
  private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

  private static final EvidenceItem DECREE = EvidenceItem.builder()
      .id("sk-sp")
      .indicator(IndicatorNumber.of(1))
      .request("sp_decree")
      .kind(EvidenceKind.DECREE)
      .title("SK Standar Pelayanan")
      .reference("188/45/2024")
      .sha256("0a".repeat(32))
      .issued(LocalDate.of(2024, 2, 5))
      .collectedBy("Sekretariat")
      .collectedOn(MARCH_1)
      .coversFrom(LocalDate.of(2024, 3, 1))
      .coversUntil(LocalDate.of(2026, 2, 28))
      .expires(YEAR_END)
      .build();

  private static EvidenceCheck check(CheckMethod method, LocalDate on, CheckOutcome outcome) {
    return EvidenceCheck.builder().item("sk-sp").method(method).outcome(outcome).by("Evaluator Satu").on(on).build();
  }

  private static EvidenceFile decreeWith(EvidenceCheck... checks) {
    return EvidenceFile.ofOrThrow(UNIT, PERIOD, List.of(DECREE), List.of(checks));
  }

  private static List<String> problems(Validation<List<Problem>, EvidenceFile> file) {
    return file.getError().stream().map(problem -> problem.code() + " " + problem.line(Language.EN)).toList();
  }

  private static List<String> problems(EvidenceItem... items) {
    return problems(EvidenceFile.of(UNIT, PERIOD, List.of(items), List.of()));
  }

  @Test
  void whatIsHandedInIsClaimedUntilSomebodyChecksIt() {
    EvidenceFile file = EvidenceFile.empty(UNIT, PERIOD).withOrThrow(DECREE);
    assertThat(file.standing("sk-sp", MARCH_1)).isEqualTo(EvidenceStanding.CLAIMED);
    assertThat(file.standing("sk-sp", MARCH_1.minusDays(1))).isEqualTo(EvidenceStanding.MISSING);
    assertThat(file.standing("sk-lain", MARCH_1)).isEqualTo(EvidenceStanding.MISSING);
    EvidenceFile checked = file.withOrThrow(check(CheckMethod.DESK, MARCH_9, CheckOutcome.MATCHES));
    assertThat(checked.standing("sk-sp", MARCH_9)).isEqualTo(EvidenceStanding.VERIFIED);
    assertThat(checked.standing("sk-sp", MARCH_9.minusDays(1))).isEqualTo(EvidenceStanding.CLAIMED);
  }

  @Test
  void evidenceIsValidOnItsLastDayAndExpiredAfterIt() {
    EvidenceFile file = decreeWith(
        check(CheckMethod.DESK, MARCH_9, CheckOutcome.MATCHES), check(CheckMethod.FIELD, MARCH_9, CheckOutcome.DIFFERS));
    assertThat(file.standing("sk-sp", YEAR_END)).isEqualTo(EvidenceStanding.CONTESTED);
    assertThat(file.standing("sk-sp", YEAR_END.plusDays(1))).isEqualTo(EvidenceStanding.EXPIRED);
    EvidenceItem everlasting = EvidenceItem.builder().from(DECREE).expires(Optional.empty()).build();
    assertThat(everlasting.hasExpired(LocalDate.MAX)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(value = CheckOutcome.class, names = "MATCHES", mode = EnumSource.Mode.EXCLUDE)
  void everyOutcomeButAMatchContests(CheckOutcome outcome) {
    EvidenceFile file = decreeWith(
        check(CheckMethod.DESK, MARCH_9, CheckOutcome.MATCHES), check(CheckMethod.FIELD, APRIL_1, outcome));
    assertThat(file.standing("sk-sp", APRIL_1.minusDays(1))).isEqualTo(EvidenceStanding.VERIFIED);
    assertThat(file.standing("sk-sp", APRIL_1)).isEqualTo(EvidenceStanding.CONTESTED);
  }

  @Test
  void aFaultIsSettledByALaterCheckOfTheSameMethodAlone() {
    EvidenceCheck contest = check(CheckMethod.FIELD, MARCH_9, CheckOutcome.NOT_FOUND);
    assertThat(decreeWith(contest, check(CheckMethod.DESK, APRIL_1, CheckOutcome.MATCHES)).standing("sk-sp", APRIL_1))
        .isEqualTo(EvidenceStanding.CONTESTED);
    assertThat(decreeWith(contest, check(CheckMethod.FIELD, MARCH_9, CheckOutcome.MATCHES)).standing("sk-sp", APRIL_1))
        .as("two who went there on one day and differ")
        .isEqualTo(EvidenceStanding.CONTESTED);
    assertThat(decreeWith(contest, check(CheckMethod.FIELD, APRIL_1, CheckOutcome.MATCHES)).standing("sk-sp", APRIL_1))
        .isEqualTo(EvidenceStanding.VERIFIED);
  }

  @Test
  void checksThatContradictOneAnotherAllStay() {
    EvidenceCheck desk = check(CheckMethod.DESK, MARCH_9, CheckOutcome.MATCHES);
    EvidenceCheck field = check(CheckMethod.FIELD, APRIL_1, CheckOutcome.DIFFERS);
    EvidenceCheck again = check(CheckMethod.FIELD, MAY_1, CheckOutcome.MATCHES);
    EvidenceFile file = decreeWith(again, field, desk);
    assertThat(file.checks()).containsExactly(desk, field, again);
    assertThat(file.disagreements(MARCH_9)).isEmpty();
    assertThat(file.disagreements(APRIL_1)).containsExactly(DECREE);
    assertThat(file.latestChecks("sk-sp", APRIL_1)).containsExactly(desk, field);
    assertThat(file.disagreements(MAY_1)).isEmpty();
    assertThat(file.latestChecks("sk-sp", MAY_1)).containsExactly(desk, again);
  }

  @Test
  void aFileIsReadAsItWasKnownOnADate() {
    EvidenceCheck desk = check(CheckMethod.DESK, MARCH_9, CheckOutcome.MATCHES);
    EvidenceFile file = decreeWith(desk);
    assertThat(file.asOf(MARCH_9)).isEqualTo(file);
    assertThat(file.asOf(MARCH_1)).isEqualTo(decreeWith());
    assertThat(file.asOf(MARCH_1.minusDays(1))).isEqualTo(EvidenceFile.empty(UNIT, PERIOD));
  }

  @Test
  void aFileContinuesAnotherWhenNothingWasTakenBack() {
    EvidenceCheck desk = check(CheckMethod.DESK, MARCH_9, CheckOutcome.MATCHES);
    EvidenceFile file = decreeWith(desk);
    assertThat(file.continues(decreeWith())).isTrue();
    assertThat(decreeWith().continues(file)).as("a check is gone").isFalse();
    EvidenceItem reworded = EvidenceItem.builder().from(DECREE).title("SK").build();
    assertThat(EvidenceFile.ofOrThrow(UNIT, PERIOD, List.of(reworded), List.of(desk)).continues(file)).isFalse();
    assertThat(EvidenceFile.ofOrThrow(new UnitRef("x", "y"), PERIOD, List.of(DECREE), List.of(desk)).continues(file))
        .isFalse();
    assertThat(EvidenceFile.ofOrThrow(UNIT, EvaluationPeriod.of(2024), List.of(DECREE), List.of(desk)).continues(file))
        .isFalse();
  }

  @Test
  void anIdNamesOneItem() {
    EvidenceItem other = EvidenceItem.builder().from(DECREE).title("SK lain").build();
    assertThat(problems(DECREE, other))
        .containsExactly("evidence-duplicate items[2].id: evidence sk-sp appears more than once");
    assertThat(decreeWith().with(other).getError()).hasSize(1);
    assertThatThrownBy(() -> decreeWith().withOrThrow(other)).isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0a", "0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A0A", "zz"})
  void aHashIsASha256(String hash) {
    assertThat(problems(EvidenceItem.builder().from(DECREE).sha256(hash).build()))
        .singleElement().asString().startsWith("evidence-sha256 items[1].sha256: \"" + hash + "\"");
  }

  @Test
  void datesFollowOneAnother() {
    EvidenceItem.Builder late = EvidenceItem.builder();
    assertThat(problems(late.from(DECREE).issued(MARCH_1.plusDays(1)).build())).containsExactly(
        "evidence-issued-late items[1].issued: dated 2025-03-02, but it was collected on 2025-03-01");
    EvidenceItem.Builder reversed = EvidenceItem.builder();
    assertThat(problems(reversed.from(DECREE).coversUntil(LocalDate.of(2024, 2, 29)).build())).containsExactly(
        "evidence-covers-order items[1].covers_until: ends on 2024-02-29, before it begins on 2024-03-01");
    EvidenceItem.Builder never = EvidenceItem.builder();
    assertThat(problems(never.from(DECREE).expires(LocalDate.of(2024, 2, 4)).build())).containsExactly(
        "evidence-never-valid items[1].expires: valid until 2024-02-04, but it is dated 2024-02-05");
  }

  @Test
  void aDayMayBeginAndEndWhatADateSays() {
    EvidenceItem oneDay = EvidenceItem.builder()
        .from(DECREE).issued(MARCH_1).coversFrom(MARCH_1).coversUntil(MARCH_1).expires(MARCH_1).build();
    assertThat(EvidenceFile.of(UNIT, PERIOD, List.of(oneDay), List.of()).isValid()).isTrue();
    assertThat(decreeWith().with(check(CheckMethod.DESK, MARCH_1, CheckOutcome.MATCHES)).isValid()).isTrue();
  }

  @Test
  void onlyWhatIsThereCanBeChecked() {
    EvidenceCheck early = check(CheckMethod.DESK, MARCH_1.minusDays(1), CheckOutcome.MATCHES);
    EvidenceCheck unknown = EvidenceCheck.builder().from(early).item("foto").build();
    assertThat(problems(EvidenceFile.of(UNIT, PERIOD, List.of(DECREE), List.of(unknown, early)))).containsExactly(
        "check-item-unknown checks[1].item: there is no evidence foto",
        "check-too-early checks[2].on: checked on 2025-02-28, but evidence sk-sp was collected on 2025-03-01");
  }

  @Test
  void oneCheckIsRecordedOnce() {
    EvidenceCheck desk = check(CheckMethod.DESK, MARCH_9, CheckOutcome.MATCHES);
    EvidenceFile file = decreeWith(desk);
    assertThat(problems(file.with(desk)))
        .containsExactly("check-duplicate checks[2]: the same check is recorded already");
    assertThat(file.with(EvidenceCheck.builder().from(desk).by("Evaluator Dua").build()).isValid()).isTrue();
    assertThatThrownBy(() -> file.withOrThrow(desk)).isInstanceOf(ProblemException.class);
  }

  @Test
  void itemsAreFoundByIdAndByIndicator() {
    EvidenceItem photo = EvidenceItem.builder()
        .id("foto").indicator(IndicatorNumber.of(5)).kind(EvidenceKind.PHOTO).title("Foto maklumat")
        .collectedBy("Sekretariat").collectedOn(MARCH_1).build();
    EvidenceFile file = decreeWith().withOrThrow(photo);
    assertThat(file.find("foto")).contains(photo);
    assertThat(file.find("video")).isEmpty();
    assertThat(file.items(IndicatorNumber.of(5))).containsExactly(photo);
    assertThat(file.items()).containsExactly(photo, DECREE);
  }

  @Test
  void namesAreNotBlank() {
    assertThatThrownBy(() -> EvidenceItem.builder().from(DECREE).id(" ").build()).hasMessage("id: is blank");
    assertThatThrownBy(() -> EvidenceItem.builder().from(DECREE).title("").build()).hasMessage("title: is blank");
    assertThatThrownBy(() -> EvidenceItem.builder().from(DECREE).collectedBy("").build())
        .hasMessage("collectedBy: is blank");
    EvidenceCheck desk = check(CheckMethod.DESK, MARCH_9, CheckOutcome.MATCHES);
    assertThatThrownBy(() -> EvidenceCheck.builder().from(desk).item("").build()).hasMessage("item: is blank");
    assertThatThrownBy(() -> EvidenceCheck.builder().from(desk).by(" ").build()).hasMessage("by: is blank");
  }

  @Test
  void standingsGetWeakerFromVerifiedToMissing() {
    assertThat(EvidenceStanding.CLAIMED.weaker(EvidenceStanding.EXPIRED)).isEqualTo(EvidenceStanding.EXPIRED);
    assertThat(EvidenceStanding.CONTESTED.weaker(EvidenceStanding.VERIFIED)).isEqualTo(EvidenceStanding.CONTESTED);
    assertThat(EvidenceStanding.values()).startsWith(EvidenceStanding.VERIFIED).endsWith(EvidenceStanding.MISSING);
  }

  @Test
  void everyWordIsThereInBothLanguages() {
    Stream<Coded> words = Stream.of(CheckMethod.values(), CheckOutcome.values(), EvidenceStanding.values(), EvidenceKind.values())
        .flatMap(Stream::of);
    assertThat(words).allSatisfy(word -> {
      assertThat(word.label().id()).isNotBlank();
      assertThat(word.label().en()).isNotBlank();
    });
    assertThat(CheckMethod.FIELD.label().id()).isEqualTo("Verifikasi lapangan");
    assertThat(CheckOutcome.NOT_FOUND.code()).isEqualTo("not_found");
  }

  @Test
  void valuesTravel() {
    EvidenceFile file = decreeWith(check(CheckMethod.INTERVIEW, MARCH_9, CheckOutcome.INCOMPLETE));
    assertThat(Serialized.copyOf(file)).isEqualTo(file).hasSameHashCodeAs(file);
  }
}
