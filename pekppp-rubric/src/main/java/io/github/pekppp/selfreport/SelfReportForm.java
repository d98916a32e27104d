package io.github.pekppp.selfreport;

import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The self-report form of an edition (formulir F-01): what a unit is asked, and which facts follow.
 *
 * <p>Made by {@code SelfReportLoader}, which proves that it fits the edition.
 */
@Value.Immutable
public interface SelfReportForm extends Serializable {

  /**
   * Returns its name in files.
   *
   * @return the id, such as {@code pekppp-2022-f01-a}
   */
  String id();

  /**
   * Returns the hash of the file it was read from.
   *
   * @return the SHA-256 in lower-case hexadecimal digits
   */
  String sha256();

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
   * Returns the title of the form.
   *
   * @return the title
   */
  Text title();

  /**
   * Returns the regulations it rests on.
   *
   * @return citations
   */
  List<String> legalBasis();

  /**
   * Returns where its questions were seen.
   *
   * @return kinds of source
   */
  List<String> sources();

  /**
   * Returns what is asked.
   *
   * @return one section per indicator and extra of the edition, in the order of the edition
   */
  List<SelfReportSection> sections();

  /**
   * Finds the section of an indicator.
   *
   * @param number the number of the indicator
   * @return the section; empty when the edition has no such indicator
   */
  default Optional<SelfReportSection> section(IndicatorNumber number) {
    return sections().stream().filter(section -> section.number().equals(number)).findFirst();
  }

  /**
   * Finds the section of an indicator by its number or its printed code.
   *
   * @param key such as {@code 2} or {@code 2.a.P}; a number comes before a code that looks like one
   * @return the section; empty when the edition has no such indicator
   */
  default Optional<SelfReportSection> find(String key) {
    Optional<SelfReportSection> byNumber =
        sections().stream().filter(section -> section.number().toString().equals(key)).findFirst();
    return byNumber.isPresent()
        ? byNumber
        : sections().stream().filter(section -> section.sheet().indicator().code().equals(Optional.of(key))).findFirst();
  }

  /**
   * Starts a form.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a form without proving anything; {@code SelfReportLoader} is the way to get a sound one. */
  final class Builder extends ImmutableSelfReportForm.Builder {
    Builder() {}
  }
}
