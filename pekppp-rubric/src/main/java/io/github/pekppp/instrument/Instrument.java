package io.github.pekppp.instrument;

import io.github.pekppp.condition.Facts;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.indicator.Principle;
import io.github.pekppp.locus.ServiceMode;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An edition of the evaluation instrument (instrumen PEKPPP): everything that one form says, as data.
 *
 * <p>Made by {@code InstrumentLoader}, which proves that it is sound.
 */
@Value.Immutable
public interface Instrument extends Serializable {

  /**
   * Returns its name in files.
   *
   * @return the id, such as {@code pekppp-2022-a}
   */
  String id();

  /**
   * Returns the hash of the edition file it was read from.
   *
   * @return the SHA-256 in lower-case hexadecimal digits
   */
  String sha256();

  /**
   * Returns the title of the form.
   *
   * @return the title
   */
  Text title();

  /**
   * Returns which units it is for.
   *
   * @return the mode of service
   */
  ServiceMode mode();

  /**
   * Returns the regulations it rests on.
   *
   * @return citations
   */
  List<String> legalBasis();

  /**
   * Returns the first period it applies to.
   *
   * @return the period
   */
  EvaluationPeriod validFrom();

  /**
   * Returns the last period it applies to.
   *
   * @return the period; empty while no successor is known
   */
  Optional<EvaluationPeriod> validUntil();

  /**
   * Says which periods it applies to.
   *
   * @return such as "from 2022"
   */
  default Text validity() {
    return validUntil()
        .map(until -> Text.same(validFrom() + "-" + until))
        .orElseGet(() -> Text.of("sejak {0}", "from {0}").with(validFrom()));
  }

  /**
   * Returns where its facts were seen.
   *
   * @return kinds of source
   */
  List<String> sources();

  /**
   * Returns what part of the index each form makes.
   *
   * @return the shares
   */
  FormShares shares();

  /**
   * Returns the categories of the index.
   *
   * @return a scale from 0 to 5
   */
  GradeScale grades();

  /**
   * Returns the principles that indicators stand for.
   *
   * @return the principles
   */
  List<Principle> principles();

  /**
   * Returns the aspects.
   *
   * @return the aspects in the order of the form, their weights summing to 1
   */
  List<AspectWeight> aspects();

  /**
   * Returns the indicators that count.
   *
   * @return the sheets in the order of the form
   */
  List<IndicatorSheet> indicators();

  /**
   * Returns extra information that is marked but does not count, such as the queue system.
   *
   * @return the sheets; may be empty
   */
  List<IndicatorSheet> extras();

  /**
   * Returns the user questionnaire.
   *
   * @return form F-03; empty when the edition has none
   */
  Optional<Questionnaire> questionnaire();

  /**
   * Returns the points on which sources disagree.
   *
   * @return the questions
   */
  List<OpenQuestion> questions();

  /**
   * Returns what facts of different indicators must agree on.
   *
   * @return the agreements; may be empty
   */
  List<Agreement> agreements();

  /**
   * Finds statements of a unit that contradict one another across indicators.
   *
   * @param facts what is known, by indicator
   * @return the contradictions in the order of the edition; none when the known facts agree
   */
  default List<Contradiction> contradictions(Map<IndicatorNumber, Facts> facts) {
    return agreements().stream().map(agreement -> agreement.contradiction(facts)).flatMap(Optional::stream).toList();
  }

  /**
   * Returns the indicators of an aspect.
   *
   * @param aspectId the id of the aspect
   * @return the sheets in the order of the form
   */
  default List<IndicatorSheet> indicators(String aspectId) {
    return indicators().stream().filter(sheet -> sheet.aspect().equals(Optional.of(aspectId))).toList();
  }

  /**
   * Returns everything that is marked: the indicators that count, then the extra information.
   *
   * @return the sheets
   */
  @Value.Lazy
  default List<IndicatorSheet> sheets() {
    return Stream.concat(indicators().stream(), extras().stream()).toList();
  }

  /**
   * Finds an indicator or extra by its number or its printed code.
   *
   * @param key such as {@code 2} or {@code 2.a.P}; a number comes before a code that looks like one
   * @return the sheet; empty when the edition has none
   */
  default Optional<IndicatorSheet> find(String key) {
    return Optional.ofNullable(sheetsByKey().get(key));
  }

  /**
   * Returns all indicators and extras by what names them.
   *
   * @return sheets by number and by printed code, unmodifiable; a number comes before a code that looks like one
   */
  @Value.Lazy
  default Map<String, IndicatorSheet> sheetsByKey() {
    Map<String, IndicatorSheet> sheets = new HashMap<>();
    sheets().forEach(sheet -> sheets.putIfAbsent(sheet.number().toString(), sheet));
    sheets().forEach(sheet -> sheet.indicator().code().ifPresent(code -> sheets.putIfAbsent(code, sheet)));
    return Collections.unmodifiableMap(sheets);
  }

  /**
   * Finds an open question.
   *
   * @param questionId its id
   * @return the question; empty when the edition has none
   */
  default Optional<OpenQuestion> question(String questionId) {
    return questions().stream().filter(question -> question.id().equals(questionId)).findFirst();
  }

  /**
   * Tells whether the edition lists weights of indicators.
   *
   * @return false when only equal weights can be used
   */
  default boolean hasIndicatorWeights() {
    return indicators().stream().allMatch(sheet -> sheet.weight().isPresent());
  }

  /**
   * Starts an instrument.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an instrument without proving anything; {@code InstrumentLoader} is the way to get a sound one. */
  final class Builder extends ImmutableInstrument.Builder {
    Builder() {}
  }
}
