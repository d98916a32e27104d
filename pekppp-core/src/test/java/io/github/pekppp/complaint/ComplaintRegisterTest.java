package io.github.pekppp.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.pekppp.Serialized;
import io.github.pekppp.calendar.WorkingCalendar;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.source.DateRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComplaintRegisterTest {

  private static final LocalDateTime MORNING = LocalDateTime.of(2025, 3, 3, 9, 0);
  private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

  private static ComplaintCase.Builder open(String id, CaseChannel channel, LocalDateTime received) {
    return ComplaintCase.builder().id(id).kind(CaseKind.COMPLAINT).channel(channel).received(received);
  }

  private static ComplaintCase answered(String id, Duration time) {
    return open(id, CaseChannel.EMAIL, MORNING).responded(MORNING.plus(time)).build();
  }

  private static ReceivedCases received(ComplaintCase... cases) {
    return ComplaintRegister.ofOrThrow(List.of(cases)).received(DateRange.year(2025), YEAR_END);
  }

  @Test
  void casesAreKeptByTimeOfReceipt() {
    ComplaintCase late = open("a", CaseChannel.EMAIL, MORNING.plusDays(1)).build();
    ComplaintCase second = open("c", CaseChannel.EMAIL, MORNING).build();
    ComplaintCase first = open("b", CaseChannel.EMAIL, MORNING).build();

    ComplaintRegister register = ComplaintRegister.ofOrThrow(List.of(late, second, first));

    assertThat(register.cases()).containsExactly(first, second, late);
    assertThat(Serialized.copyOf(register)).isEqualTo(register);
    assertThat(ComplaintRegister.empty().cases()).isEmpty();
  }

  @Test
  void everyFaultIsFound() {
    ComplaintCase good = open("a", CaseChannel.EMAIL, MORNING).build();
    ComplaintCase bad = open("a", CaseChannel.EMAIL, MORNING).closed(MORNING.minusDays(1)).build();

    assertThat(ComplaintRegister.of(List.of(good, bad)).getError())
        .extracting(problem -> problem.place().path() + " " + problem.code())
        .containsExactly("complaint_cases[2].id case-duplicate", "complaint_cases[2].closed case-step-order");
    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> ComplaintRegister.ofOrThrow(List.of(good, bad)));
  }

  @Test
  void onlyWhatCameInThePeriodAndByTheDateCounts() {
    ComplaintRegister register = ComplaintRegister.ofOrThrow(List.of(
        open("last-year", CaseChannel.EMAIL, LocalDateTime.of(2024, 12, 31, 23, 59)).build(),
        open("spring", CaseChannel.EMAIL, MORNING).build(),
        open("autumn", CaseChannel.EMAIL, MORNING.plusMonths(7)).build()));

    assertThat(register.received(DateRange.year(2025), YEAR_END).cases()).extracting(ComplaintCase::id)
        .containsExactly("spring", "autumn");
    assertThat(register.received(DateRange.year(2025), MORNING.toLocalDate()).cases()).extracting(ComplaintCase::id)
        .containsExactly("spring");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReceivedCases(register.cases(), MORNING.toLocalDate())).withMessageContaining("autumn");
  }

  @Test
  void nineOfTenAreNinetyPerCent() {
    ComplaintCase[] cases = new ComplaintCase[10];
    for (int i = 0; i < 10; i++) {
      ComplaintCase.Builder one = open("k-" + i, CaseChannel.SP4N_LAPOR, MORNING);
      cases[i] = i == 0 ? one.build() : one.closed(MORNING.plusDays(i)).build();
    }

    assertThat(received(cases).donePercent()).contains(Ratio.of(90));
    assertThat(received(cases).done(CaseStep.COMPLETION)).isEqualTo(9);
    assertThat(received(cases).count()).isEqualTo(10);
  }

  @Test
  void aThirdStaysAThird() {
    ReceivedCases cases = received(
        open("a", CaseChannel.EMAIL, MORNING).closed(MORNING).build(),
        open("b", CaseChannel.EMAIL, MORNING).responded(MORNING).build(),
        open("c", CaseChannel.EMAIL, MORNING).build());

    assertThat(cases.donePercent()).contains(Ratio.of(100, 3));
    assertThat(cases.donePercent(CaseStep.RESPONSE)).contains(Ratio.of(200, 3));
  }

  @Test
  void noCaseHasNoShareAndNoResponseTime() {
    assertThat(received().donePercent()).isEmpty();
    assertThat(received().meanResponseHours()).isEmpty();
    assertThat(received().medianResponseHours()).isEmpty();
    assertThat(received().slowestResponseHours()).isEmpty();
    assertThat(received(open("a", CaseChannel.EMAIL, MORNING).build()).meanResponseHours()).isEmpty();
  }

  @Test
  void channelsAreCountedApart() {
    ReceivedCases cases = received(
        open("a", CaseChannel.SP4N_LAPOR, MORNING).build(),
        open("b", CaseChannel.SP4N_LAPOR, MORNING).closed(MORNING).build(),
        open("c", CaseChannel.LETTER, MORNING).closed(MORNING).build());

    assertThat(cases.throughSp4n().donePercent()).contains(Ratio.of(50));
    assertThat(cases.throughOther().donePercent()).contains(Ratio.of(100));
    assertThat(cases.through(CaseChannel.LETTER).cases()).extracting(ComplaintCase::id).containsExactly("c");
    assertThat(cases.through(CaseChannel.EMAIL).donePercent()).isEmpty();
    assertThat(cases.where(one -> one.kind() == CaseKind.CONSULTATION).count()).isZero();
  }

  @Test
  void responseTimesAreExact() {
    ReceivedCases three = received(
        answered("a", Duration.ofMinutes(50)), answered("b", Duration.ofHours(3)), answered("c", Duration.ofNanos(1)));

    assertThat(three.responseHours())
        .containsExactly(Ratio.of(1, 3_600_000_000_000L), Ratio.of(5, 6), Ratio.of(3));
    assertThat(three.medianResponseHours()).contains(Ratio.of(5, 6));
    assertThat(three.slowestResponseHours()).contains(Ratio.of(3));
  }

  @Test
  void theMedianOfTwoIsTheirMean() {
    ReceivedCases four = received(
        answered("a", Duration.ofHours(1)),
        answered("b", Duration.ofHours(2)),
        answered("c", Duration.ofHours(5)),
        answered("d", Duration.ofHours(40)),
        open("e", CaseChannel.EMAIL, MORNING).build());

    assertThat(four.medianResponseHours()).contains(Ratio.of(7, 2));
    assertThat(four.meanResponseHours()).contains(Ratio.of(12));
  }

  @Test
  void anAnswerAfterTheDateIsNotKnown() {
    ReceivedCases early = ComplaintRegister.ofOrThrow(List.of(answered("a", Duration.ofDays(10))))
        .received(DateRange.year(2025), MORNING.toLocalDate().plusDays(9));

    assertThat(early.done(CaseStep.RESPONSE)).isZero();
    assertThat(early.responseHours()).isEmpty();
  }

  @Test
  void lateCasesAreListedWhetherOpenOrNot() {
    WorkingCalendar calendar = WorkingCalendar.of(List.of());
    ReceivedCases cases = received(
        open("open", CaseChannel.EMAIL, MORNING).build(),
        open("slow", CaseChannel.EMAIL, MORNING).closed(MORNING.plusMonths(2)).build(),
        open("quick", CaseChannel.EMAIL, MORNING).closed(MORNING.plusDays(2)).build());

    assertThat(cases.late(CaseStep.COMPLETION, calendar).cases()).extracting(ComplaintCase::id)
        .containsExactly("open", "slow");
    assertThat(cases.late(CaseStep.RESPONSE, calendar).cases()).isEmpty();
  }
}
