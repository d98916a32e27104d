package io.github.pekppp.bridge;

import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How the facts of an edition follow from the records of a unit (dari catatan unit ke isian F-01).
 *
 * <p>Made by {@code RecordBridgeLoader}, which proves that it fits the edition. An indicator without a section is beyond records.
 */
@Value.Immutable
public interface RecordBridge extends Serializable {

  /**
   * Returns its name in files.
   *
   * @return the id, such as {@code pekppp-2022-a-records}
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
   * Returns its title.
   *
   * @return the title
   */
  Text title();

  /**
   * Returns what follows from records.
   *
   * @return one section per covered indicator, in the order of the edition
   */
  List<BridgeSection> sections();

  /**
   * Finds the section of an indicator.
   *
   * @param number the number of the indicator
   * @return the section; empty when records tell nothing of the indicator
   */
  default Optional<BridgeSection> section(IndicatorNumber number) {
    return sections().stream().filter(section -> section.number().equals(number)).findFirst();
  }

  /**
   * Starts a bridge.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a bridge without proving anything; {@code RecordBridgeLoader} is the way to get a sound one. */
  final class Builder extends ImmutableRecordBridge.Builder {
    Builder() {}
  }
}
