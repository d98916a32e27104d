package io.github.pekppp.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.calendar.WorkingCalendar;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.source.DateRange;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of cases and their deadlines. */
class CaseProperties {

  private static final LocalDateTime FIRST = LocalDateTime.of(2025, 1, 1, 0, 0);
  private static final int DAYS = 200;
  private static final DateRange ALWAYS = new DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31));

  private static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private static LocalDateTime after(LocalDateTime time, Random random) {
    return time.plusMinutes(random.nextInt(60 * 24 * 40));
  }

  private static LocalDate day(Random random) {
    return FIRST.toLocalDate().plusDays(random.nextInt(2 * DAYS));
  }

  private static WorkingCalendar calendar(Random random) {
    List<LocalDate> holidays = new ArrayList<>();
    for (int i = random.nextInt(20); i > 0; i--) {
      holidays.add(day(random));
    }
    return WorkingCalendar.of(holidays);
  }

  private static ComplaintCase randomCase(String id, Random random) {
    LocalDateTime received = FIRST.plusMinutes(random.nextInt(60 * 24 * DAYS));
    LocalDateTime verified = after(received, random);
    LocalDateTime responded = after(verified, random);
    LocalDateTime closed = after(responded, random);
    return ComplaintCase.builder()
        .id(id)
        .kind(any(CaseKind.values(), random))
        .channel(random.nextBoolean() ? CaseChannel.SP4N_LAPOR : any(CaseChannel.values(), random))
        .received(received)
        .verified(Optional.of(verified).filter(time -> random.nextBoolean()))
        .responded(Optional.of(responded).filter(time -> random.nextBoolean()))
        .closed(Optional.of(closed).filter(time -> random.nextBoolean()))
        .build();
  }

  private static List<ComplaintCase> cases(Random random) {
    List<ComplaintCase> cases = new ArrayList<>();
    for (int i = random.nextInt(12); i > 0; i--) {
      cases.add(randomCase("k-" + i, random));
    }
    return cases;
  }

  @Property
  void aReceivedCaseStandsInOneWayThatItsDatesTell(@ForAll long seed, @ForAll CaseStep step) {
    Random random = new Random(seed);
    ComplaintCase one = randomCase("k", random);
    WorkingCalendar calendar = calendar(random);
    LocalDate date = day(random);

    Optional<CaseStanding> standing = one.standingOn(step, date, calendar);

    assertThat(standing.isPresent()).isEqualTo(one.isReceivedOn(date));
    standing.ifPresent(known -> {
      LocalDate end = one.isDoneOn(step, date) ? one.doneAt(step).orElseThrow().toLocalDate() : date;
      boolean late = one.due(step, calendar).filter(end::isAfter).isPresent();
      assertThat(known.isDone()).isEqualTo(one.isDoneOn(step, date));
      assertThat(known.isLate()).isEqualTo(late);
      assertThat(one.daysLateOn(step, date, calendar) > 0).isEqualTo(late);
    });
  }

  @Property
  void whatIsDoneOrLateStaysSo(@ForAll long seed, @ForAll CaseStep step) {
    Random random = new Random(seed);
    ComplaintCase one = randomCase("k", random);
    WorkingCalendar calendar = calendar(random);
    LocalDate date = day(random);
    LocalDate later = date.plusDays(random.nextInt(DAYS));

    one.standingOn(step, date, calendar).ifPresent(before -> {
      CaseStanding after = one.standingOn(step, later, calendar).orElseThrow();
      assertThat(after.isDone() || !before.isDone()).isTrue();
      assertThat(after.isLate() || !before.isLate()).isTrue();
      assertThat(one.daysLateOn(step, later, calendar)).isGreaterThanOrEqualTo(one.daysLateOn(step, date, calendar));
    });
  }

  @Property
  void aHolidayNeverMakesACaseLate(@ForAll long seed, @ForAll CaseStep step) {
    Random random = new Random(seed);
    ComplaintCase one = randomCase("k", random);
    WorkingCalendar calendar = calendar(random);
    List<LocalDate> more = new ArrayList<>(calendar.holidays());
    more.add(day(random));
    LocalDate date = day(random);

    assertThat(one.daysLateOn(step, date, WorkingCalendar.of(more)))
        .isLessThanOrEqualTo(one.daysLateOn(step, date, calendar));
  }

  @Property
  void aStepIsNeverDoneBeforeTheOneItFollows(@ForAll long seed) {
    Random random = new Random(seed);
    ComplaintCase one = randomCase("k", random);
    LocalDate date = day(random);

    assertThat(one.isDoneOn(CaseStep.RESPONSE, date) || !one.isDoneOn(CaseStep.COMPLETION, date)).isTrue();
    assertThat(one.isDoneOn(CaseStep.VERIFICATION, date) || !one.isDoneOn(CaseStep.RESPONSE, date)).isTrue();
  }

  @Property
  void theShareDoneIsTheCountDone(@ForAll long seed) {
    Random random = new Random(seed);
    List<ComplaintCase> cases = cases(random);
    LocalDate date = day(random);
    long count = cases.stream().filter(one -> !one.received().toLocalDate().isAfter(date)).count();
    long done = cases.stream().filter(one -> one.closed().filter(time -> !time.toLocalDate().isAfter(date)).isPresent()).count();

    Optional<Ratio> share = ComplaintRegister.ofOrThrow(cases).received(ALWAYS, date).donePercent();

    assertThat(share).isEqualTo(count == 0 ? Optional.empty() : Optional.of(Ratio.of(100 * done, count)));
    share.ifPresent(known -> assertThat(known).isBetween(Ratio.ZERO, Ratio.of(100)));
  }

  @Property
  void everyCaseCameThroughSp4nOrAnotherChannel(@ForAll long seed) {
    Random random = new Random(seed);
    ReceivedCases cases = ComplaintRegister.ofOrThrow(cases(random)).received(ALWAYS, day(random));

    assertThat(cases.throughSp4n().count() + cases.throughOther().count()).isEqualTo(cases.count());
    assertThat(cases.throughSp4n().done(CaseStep.COMPLETION) + cases.throughOther().done(CaseStep.COMPLETION))
        .isEqualTo(cases.done(CaseStep.COMPLETION));
  }

  @Property
  void theUsualAndTheMeanResponseLieBetweenTheFastestAndTheSlowest(@ForAll long seed) {
    Random random = new Random(seed);
    ReceivedCases cases = ComplaintRegister.ofOrThrow(cases(random)).received(ALWAYS, day(random));
    List<Ratio> hours = cases.responseHours();

    assertThat(hours).hasSize(cases.done(CaseStep.RESPONSE));
    cases.slowestResponseHours().ifPresent(slowest -> {
      assertThat(slowest).isEqualTo(Collections.max(hours));
      assertThat(cases.meanResponseHours().orElseThrow()).isBetween(Collections.min(hours), slowest);
      assertThat(cases.medianResponseHours().orElseThrow()).isBetween(Collections.min(hours), slowest);
      assertThat(cases.meanResponseHours().orElseThrow().times(Ratio.of(hours.size())))
          .isEqualTo(hours.stream().reduce(Ratio.ZERO, Ratio::plus));
    });
  }

  @Property
  void theOrderOfCasesDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    List<ComplaintCase> cases = cases(random);
    ComplaintRegister register = ComplaintRegister.ofOrThrow(cases);
    Collections.shuffle(cases, random);

    assertThat(ComplaintRegister.ofOrThrow(cases)).isEqualTo(register);
  }
}
