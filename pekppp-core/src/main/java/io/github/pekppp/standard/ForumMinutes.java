package io.github.pekppp.standard;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.source.Faults;
import io.github.pekppp.source.SourceProblem;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The minutes of a public consultation forum (berita acara forum konsultasi publik). */
@Value.Immutable
public interface ForumMinutes extends Serializable {

  /**
   * Returns when they were signed.
   *
   * @return the date; empty while they are not signed
   */
  Optional<LocalDate> signedOn();

  /**
   * Returns who signed them.
   *
   * @return names, in the order given
   */
  List<String> signatories();

  /**
   * Returns what was agreed on.
   *
   * @return the points, in the order given
   */
  List<ForumPoint> points();

  /**
   * Tells whether they are signed.
   *
   * @param date the date to look at
   * @return true from the day of the signature on, when somebody signed
   */
  default boolean areSignedOn(LocalDate date) {
    return !signatories().isEmpty() && signedOn().filter(signed -> !signed.isAfter(date)).isPresent();
  }

  /**
   * Lists what contradicts itself: what is dated before the forum, a signature without a name.
   *
   * @param held when the forum took place
   * @param place where the minutes stand
   * @return problems at such as {@code points[1].deadline}
   */
  default List<Problem> faults(LocalDate held, Place place) {
    ProblemLog log = new ProblemLog();
    signedOn().flatMap(signed -> SourceProblem.early(signed, held, place.key("signed_on"))).ifPresent(log::add);
    signedOn().filter(signed -> signatories().isEmpty()).ifPresent(signed ->
        log.add(StandardProblem.MINUTES_WITHOUT_SIGNATORY.at(place.key("signatories"), signed)));
    log.addAll(Faults.ofEach(points(), place.key("points"), (point, at) ->
        SourceProblem.early(point.deadline(), held, at.key("deadline")).stream().toList()));
    return log.problems();
  }

  /**
   * Starts minutes.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds minutes. */
  final class Builder extends ImmutableForumMinutes.Builder {
    Builder() {}
  }
}
