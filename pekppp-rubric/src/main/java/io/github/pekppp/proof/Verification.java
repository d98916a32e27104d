package io.github.pekppp.proof;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.explain.Explanation;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.PolicyParser;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.ScoreRange;
import io.github.pekppp.scoring.Scorer;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The recomputation of a recorded result from its edition and its input.
 *
 * @param record what was recorded
 * @param libraryVersion the version of the library that recomputed; another one than recorded is no difference by itself
 * @param differences what differs, in the order in which the steps of the computation follow from one another
 */
public record Verification(ResultRecord record, String libraryVersion, List<Difference> differences)
    implements Serializable {

  /**
   * Copies the differences.
   *
   * @param record what was recorded
   * @param libraryVersion the version of the library that recomputed
   * @param differences what differs
   */
  public Verification {
    Objects.requireNonNull(record, "record");
    Objects.requireNonNull(libraryVersion, "libraryVersion");
    differences = List.copyOf(differences);
  }

  /**
   * Verifies a record, by the policy and on the basis that it states itself.
   *
   * @param record what was recorded
   * @param instrument the edition to recompute by
   * @param assessment the input to recompute from
   * @return the verification
   * @throws IllegalArgumentException when the assessment was made for another edition than the instrument
   */
  public static Verification of(ResultRecord record, Instrument instrument, Assessment assessment) {
    Validation<List<Problem>, ScoringPolicy> policy = PolicyParser.parse(instrument, record.policy());
    Scorer scorer = Scorer.ofOrThrow(instrument, policy.getOrElse(() -> ScoringPolicy.defaultsOf(instrument)));
    ResultRecord recomputed = ResultRecord.of(scorer.score(assessment, record.basis()));
    return new Verification(record, recomputed.libraryVersion(), differences(record, recomputed));
  }

  /**
   * Verifies a result with all its reasons.
   *
   * @param result the result
   * @param instrument the edition to recompute by
   * @param assessment the input to recompute from
   * @return the verification
   * @throws IllegalArgumentException when the assessment was made for another edition than the instrument
   */
  public static Verification of(IppResult result, Instrument instrument, Assessment assessment) {
    Verification figures = of(ResultRecord.of(result), instrument, assessment);
    if (!figures.isConfirmed()) {
      return figures;
    }
    IppResult recomputed = Scorer.ofOrThrow(instrument, result.policy()).score(assessment, result.basis());
    List<Explanation> nodes = result.explanation().nodes().toList();
    List<Explanation> again = recomputed.explanation().nodes().toList();
    List<Difference> differences = new ArrayList<>();
    for (int i = 0; i < Math.max(nodes.size(), again.size()); i++) {
      Optional<Explanation> node = i < nodes.size() ? Optional.of(nodes.get(i)) : Optional.empty();
      Optional<Explanation> other = i < again.size() ? Optional.of(again.get(i)) : Optional.empty();
      if (!node.map(Verification::own).equals(other.map(Verification::own))) {
        differences.add(new Difference(
            Difference.Step.EXPLANATION, node.or(() -> other).orElseThrow().id(), shown(node), shown(other)));
      }
    }
    return new Verification(figures.record(), figures.libraryVersion(), differences);
  }

  /**
   * Tells whether the recorded result comes out again.
   *
   * @return true when nothing differs
   */
  public boolean isConfirmed() {
    return differences.isEmpty();
  }

  /**
   * Returns the first step at which the record and the recomputation part.
   *
   * @return the difference; empty when nothing differs
   */
  public Optional<Difference> first() {
    return differences.stream().findFirst();
  }

  private static List<Difference> differences(ResultRecord record, ResultRecord again) {
    Differences found = new Differences();
    found.add(Difference.Step.EDITION, "", edition(record), edition(again));
    found.addAll(Difference.Step.POLICY, record.policy(), again.policy(), Function.identity());
    found.add(Difference.Step.INPUT, "", record.inputSha256(), again.inputSha256());
    found.addAll(Difference.Step.INDICATOR, record.outcomes(), again.outcomes(), OutcomeCode::write);
    found.addAll(Difference.Step.ASPECT, record.aspects(), again.aspects(), Verification::range);
    found.add(Difference.Step.F02, "", text(record.f02()), text(again.f02()));
    found.add(Difference.Step.F03, "", f03(record), f03(again));
    found.add(Difference.Step.INDEX, "", index(record), index(again));
    found.add(Difference.Step.STATUS, "", record.status().code(), again.status().code());
    found.add(Difference.Step.CATEGORY, "", text(record.category()), text(again.category()));
    return found.all();
  }

  private static String edition(ResultRecord record) {
    return record.instrumentId() + " " + record.instrumentSha256();
  }

  private static String f03(ResultRecord record) {
    return text(record.f03()) + " (" + record.respondents() + (record.usersCounted() ? ", counted)" : ")");
  }

  private static String index(ResultRecord record) {
    String range = range(record.range());
    return record.ipp().map(ipp -> shown(ipp) + (range.equals(ipp.exact().toString()) ? "" : " (" + range + ")")).orElse(range);
  }

  private static String shown(Index ipp) {
    return ipp.exact() + " = " + ipp + ", " + ipp.rounding().mode().name().toLowerCase(Locale.ROOT);
  }

  private static String range(ScoreRange range) {
    return range.exact().map(Score::toString).orElseGet(() -> range.lowest() + ".." + range.highest());
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  private static Explanation own(Explanation node) {
    return new Explanation(
        node.kind(), node.id(), node.label(), node.reason(), node.weight(), node.share(), node.lowest(), node.highest(),
        node.adjustment(), List.of(), node.grounds());
  }

  private static String shown(Optional<Explanation> node) {
    return node.map(found -> found.weight() + " x " + found.lowest() + ", " + found.reason().rule().en()).orElse("");
  }

  /** Gathers differences. */
  private static final class Differences {

    private final List<Difference> differences = new ArrayList<>();

    void add(Difference.Step step, String part, String recorded, String recomputed) {
      if (!recorded.equals(recomputed)) {
        differences.add(new Difference(step, part, recorded, recomputed));
      }
    }

    <K extends Comparable<K>, V> void addAll(
        Difference.Step step, Map<K, V> recorded, Map<K, V> recomputed, Function<V, String> text) {
      SortedSet<K> keys = new TreeSet<>(recorded.keySet());
      keys.addAll(recomputed.keySet());
      for (K key : keys) {
        if (!Objects.equals(recorded.get(key), recomputed.get(key))) {
          differences.add(new Difference(
              step, key.toString(), shown(recorded.get(key), text), shown(recomputed.get(key), text)));
        }
      }
    }

    List<Difference> all() {
      return differences;
    }

    private static <V> String shown(@Nullable V value, Function<V, String> text) {
      return value == null ? "" : text.apply(value);
    }
  }
}
