package io.github.pekppp.complaint;

import io.github.pekppp.calendar.WorkingCalendar;
import io.github.pekppp.score.Ratio;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Cases that a unit had received by a date, and how far they were then.
 *
 * @param cases the cases, received by the date
 * @param date the date to look at: what was done later does not count
 */
public record ReceivedCases(List<ComplaintCase> cases, LocalDate date) implements Serializable {

  private static final Ratio HUNDRED = Ratio.of(100);
  private static final long SECONDS_PER_HOUR = 3600;
  private static final long NANOS_PER_HOUR = 3_600_000_000_000L;

  /**
   * Copies the list and checks that all cases were received by the date.
   *
   * @param cases the cases, received by the date
   * @param date the date to look at
   */
  public ReceivedCases {
    Objects.requireNonNull(date, "date");
    cases = List.copyOf(cases);
    for (ComplaintCase one : cases) {
      if (!one.isReceivedOn(date)) {
        throw new IllegalArgumentException("cases: " + one.id() + " was received after " + date);
      }
    }
  }

  /**
   * Narrows to some cases.
   *
   * @param test tells which
   * @return those, in the same order
   */
  public ReceivedCases where(Predicate<ComplaintCase> test) {
    return new ReceivedCases(cases.stream().filter(test).toList(), date);
  }

  /**
   * Narrows to a channel.
   *
   * @param channel the channel
   * @return the cases that came on it
   */
  public ReceivedCases through(CaseChannel channel) {
    return where(one -> one.channel() == channel);
  }

  /**
   * Narrows to the national complaint system.
   *
   * @return the cases that came through SP4N-LAPOR!
   */
  public ReceivedCases throughSp4n() {
    return where(ComplaintCase::isSp4n);
  }

  /**
   * Narrows to all other channels.
   *
   * @return the cases that did not come through SP4N-LAPOR!
   */
  public ReceivedCases throughOther() {
    return where(one -> !one.isSp4n());
  }

  /**
   * Counts the cases.
   *
   * @return the number
   */
  public int count() {
    return cases.size();
  }

  /**
   * Counts those of which a step was done by the date.
   *
   * @param step the step
   * @return the number
   */
  public int done(CaseStep step) {
    return Math.toIntExact(cases.stream().filter(one -> one.isDoneOn(step, date)).count());
  }

  /**
   * Tells how many of a hundred cases were settled by the date (persentase tindak lanjut).
   *
   * @return per cent, 0..100, exact; empty when there is no case
   */
  public Optional<Ratio> donePercent() {
    return donePercent(CaseStep.COMPLETION);
  }

  /**
   * Tells of how many of a hundred cases a step was done by the date.
   *
   * @param step the step
   * @return per cent, 0..100, exact; empty when there is no case
   */
  public Optional<Ratio> donePercent(CaseStep step) {
    return cases.isEmpty() ? Optional.empty() : Optional.of(Ratio.of(done(step), count()).times(HUNDRED));
  }

  /**
   * Lists how long the first response took.
   *
   * @return hours from receipt to response of every case answered by the date, exact, fastest first; night and days off count too
   */
  public List<Ratio> responseHours() {
    return cases.stream()
        .filter(one -> one.isDoneOn(CaseStep.RESPONSE, date))
        .map(one -> hours(one.received(), one.doneAt(CaseStep.RESPONSE).orElseThrow()))
        .sorted()
        .toList();
  }

  private static Ratio hours(LocalDateTime from, LocalDateTime until) {
    Duration time = Duration.between(from, until);
    return Ratio.of(time.getSeconds(), SECONDS_PER_HOUR).plus(Ratio.of(time.getNano(), NANOS_PER_HOUR));
  }

  /**
   * Tells how long the first response took on average.
   *
   * @return the mean in hours, exact; empty when no case was answered
   */
  public Optional<Ratio> meanResponseHours() {
    List<Ratio> hours = responseHours();
    return hours.stream().reduce(Ratio::plus).map(sum -> sum.dividedBy(Ratio.of(hours.size())));
  }

  /**
   * Tells how long the first response took in the usual case.
   *
   * @return the median in hours, exact, of two cases in the middle their mean; empty when no case was answered
   */
  public Optional<Ratio> medianResponseHours() {
    List<Ratio> hours = responseHours();
    int size = hours.size();
    return size == 0
        ? Optional.empty()
        : Optional.of(hours.get((size - 1) / 2).plus(hours.get(size / 2)).dividedBy(Ratio.of(2)));
  }

  /**
   * Tells how long the slowest of the first responses took.
   *
   * @return hours, exact; empty when no case was answered
   */
  public Optional<Ratio> slowestResponseHours() {
    List<Ratio> hours = responseHours();
    return hours.isEmpty() ? Optional.empty() : Optional.of(hours.get(hours.size() - 1));
  }

  /**
   * Narrows to what was late.
   *
   * @param step the step that was late
   * @param calendar tells working days
   * @return the cases of which the step was not done by its deadline, whether it was done since or not
   */
  public ReceivedCases late(CaseStep step, WorkingCalendar calendar) {
    return where(one -> one.standingOn(step, date, calendar).filter(CaseStanding::isLate).isPresent());
  }
}
