package io.github.pekppp.complaint;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.source.DateRange;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** All consultations and complaints that a unit received (register konsultasi dan pengaduan). */
@Value.Immutable
public interface ComplaintRegister extends Serializable {

  /**
   * Returns the cases.
   *
   * @return the cases by time of receipt, then by id; each id once
   */
  List<ComplaintCase> cases();

  /**
   * Creates a register after proving its cases.
   *
   * @param cases the cases in any order
   * @return the register, or what is wrong with the cases; paths are such as {@code complaint_cases[3].closed}
   */
  static Validation<List<Problem>, ComplaintRegister> of(List<ComplaintCase> cases) {
    ProblemLog log = new ProblemLog();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < cases.size(); i++) {
      Place place = Place.of("complaint_cases").item(i + 1);
      if (!ids.add(cases.get(i).id())) {
        log.add(ComplaintProblem.CASE_DUPLICATE.at(place.key("id"), cases.get(i).id()));
      }
      log.addAll(cases.get(i).faults(place));
    }
    return log.result(() -> ImmutableComplaintRegister.builder()
        .cases(cases.stream()
            .sorted(Comparator.comparing(ComplaintCase::received).thenComparing(ComplaintCase::id))
            .toList())
        .build());
  }

  /**
   * Creates a register, throwing where {@link #of} would return problems.
   *
   * @param cases the cases in any order
   * @return the register
   * @throws ProblemException when something is wrong with the cases
   */
  static ComplaintRegister ofOrThrow(List<ComplaintCase> cases) {
    return ProblemLog.orThrow(of(cases));
  }

  /**
   * Opens a register.
   *
   * @return a register without cases
   */
  static ComplaintRegister empty() {
    return ofOrThrow(List.of());
  }

  /**
   * Selects the cases that were received in a period, as they stood on a date.
   *
   * @param period when they came
   * @param date the date to look at
   * @return those received in the period and by the date
   */
  default ReceivedCases received(DateRange period, LocalDate date) {
    return new ReceivedCases(
        cases().stream()
            .filter(one -> period.holds(one.received().toLocalDate()) && one.isReceivedOn(date))
            .toList(),
        date);
  }
}
