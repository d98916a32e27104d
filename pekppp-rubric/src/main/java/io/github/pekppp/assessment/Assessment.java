package io.github.pekppp.assessment;

import io.github.pekppp.bridge.FactOrigin;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.score.Level;
import io.github.pekppp.text.Fingerprint;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What was written down about one unit under one edition: facts (F-01), marks (F-02), what a field
 * check found, answers (F-03).
 *
 * <p>Only an {@link AssessmentBuilder}, or {@link #withLevels}, makes one, so every number and code in it exists in the edition.
 */
@Value.Immutable
public interface Assessment extends Serializable {

  /**
   * Returns the edition it was made for.
   *
   * @return the id of the instrument
   */
  String instrumentId();

  /**
   * Returns the hash of the edition it was made for.
   *
   * @return the SHA-256 of the instrument
   */
  String instrumentSha256();

  /**
   * Returns what is known about the facts.
   *
   * @return facts by indicator; an indicator that is not among them has no known fact
   */
  Map<IndicatorNumber, Facts> facts();

  /**
   * Returns where facts came from that follow from records of the unit.
   *
   * @return origins by indicator and id of a fact; a fact that is not among them was typed
   */
  Map<IndicatorNumber, Map<String, FactOrigin>> origins();

  /**
   * Returns the readings of records that facts came from.
   *
   * @return each once, by date; empty when no records were read
   */
  List<RecordsRead> recordsRead();

  /**
   * Returns the marks.
   *
   * @return one sheet, or one per evaluator; empty when nothing was marked
   */
  List<F02Sheet> sheets();

  /**
   * Returns what was found on site (pemeriksaan lapangan).
   *
   * @return levels by indicator; an indicator that is not among them was not checked
   */
  Map<IndicatorNumber, Level> fieldLevels();

  /**
   * Returns the answers of users.
   *
   * @return one response per respondent; empty when nobody was asked
   */
  List<F03Response> responses();

  /**
   * Returns a fingerprint of everything that its result follows from: all but where facts came from and when records were read.
   *
   * <p>Equal facts give an equal fingerprint, whether they were typed or told by records, so that an auditor who holds the facts
   * alone recomputes a result made with records.
   *
   * @return the SHA-256 of a canonical text, the same on every machine
   */
  @Value.Lazy
  default String sha256() {
    return Fingerprint.sha256(CanonicalText.of(this));
  }

  /**
   * Writes levels over those of form F-02, such as those that a plan aims at; facts, field check and answers stay.
   *
   * @param instrument the edition it was made for
   * @param levels levels by indicator; marks of other indicators stay
   * @return an assessment in which every sheet gives these levels; where there is no sheet, one that all evaluators share
   * @throws IllegalArgumentException when the edition is another, or has no such indicator
   */
  default Assessment withLevels(Instrument instrument, Map<IndicatorNumber, Level> levels) {
    if (!instrument.sha256().equals(instrumentSha256())) {
      throw new IllegalArgumentException("instrument: " + instrument.id() + ", but the assessment was made for " + instrumentId());
    }
    levels.keySet().stream().filter(number -> instrument.find(number.toString()).isEmpty()).findFirst().ifPresent(number -> {
      throw new IllegalArgumentException("levels: " + instrument.id() + " has no indicator " + number);
    });
    List<F02Sheet> marked = sheets().isEmpty() && !levels.isEmpty() ? List.of(F02Sheet.builder().build()) : sheets();
    return ImmutableAssessment.builder().from(this).sheets(marked.stream().map(sheet -> sheet.withLevels(levels)).toList()).build();
  }

  /**
   * Starts an assessment.
   *
   * @param instrument the edition to check against
   * @return a builder
   */
  static AssessmentBuilder builder(Instrument instrument) {
    return new AssessmentBuilder(instrument);
  }
}
