package io.github.pekppp.edition;

import io.github.pekppp.bridge.RecordBridge;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.selfreport.SelfReportForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The editions that the library ships. Each is read once, when it is first asked for. */
public final class Editions {

  private static final List<String> IDS = List.of("pekppp-2022-a", "pekppp-2022-b", "pekppp-2017");
  private static final Map<String, Instrument> LOADED = new ConcurrentHashMap<>();
  private static final Map<String, String> FORMS = Map.of("pekppp-2022-a", "pekppp-2022-f01-a");
  private static final Map<String, SelfReportForm> LOADED_FORMS = new ConcurrentHashMap<>();

  private static final Map<String, RecordBridge> LOADED_BRIDGES = new ConcurrentHashMap<>();

  private Editions() {}

  /**
   * Lists the editions.
   *
   * @return their ids, newest first
   */
  public static List<String> ids() {
    return IDS;
  }

  /**
   * Returns an edition.
   *
   * @param id its id, such as {@code pekppp-2022-a}
   * @return the edition; empty when the library ships none of that id
   */
  public static Optional<Instrument> find(String id) {
    return IDS.contains(id) ? Optional.of(LOADED.computeIfAbsent(id, Editions::read)) : Optional.empty();
  }

  /**
   * Returns the edition for face-to-face service under PermenPANRB 29/2022: forms F-02 A and F-03 A.
   *
   * @return {@code pekppp-2022-a}
   */
  public static Instrument pekppp2022A() {
    return find("pekppp-2022-a").orElseThrow();
  }

  /**
   * Returns the edition for electronic service under PermenPANRB 29/2022: forms F-02 B and F-03 B, without indicator weights.
   *
   * @return {@code pekppp-2022-b}
   */
  public static Instrument pekppp2022B() {
    return find("pekppp-2022-b").orElseThrow();
  }

  /**
   * Returns the edition of PermenPANRB 17/2017, in use from 2017 to 2021: form F-02 alone.
   *
   * @return {@code pekppp-2017}
   */
  public static Instrument pekppp2017() {
    return find("pekppp-2017").orElseThrow();
  }

  /**
   * Returns the self-report form of an edition (formulir F-01).
   *
   * @param id the id of the edition, such as {@code pekppp-2022-a}
   * @return the form; empty when the library ships none for that edition
   */
  public static Optional<SelfReportForm> selfReportForm(String id) {
    return FORMS.containsKey(id) ? Optional.of(LOADED_FORMS.computeIfAbsent(id, Editions::readForm)) : Optional.empty();
  }

  /**
   * Returns how the facts of an edition follow from the records of a unit.
   *
   * @param id the id of the edition, such as {@code pekppp-2022-a}
   * @return the bridge; empty when the library ships none for that edition
   */
  public static Optional<RecordBridge> recordBridge(String id) {
    return IDS.contains(id) ? Optional.of(LOADED_BRIDGES.computeIfAbsent(id, Editions::readBridge)) : Optional.empty();
  }

  private static Instrument read(String id) {
    String file = id + ".yaml";
    return InstrumentLoader.loadOrThrow(file, bytes(file));
  }

  private static SelfReportForm readForm(String id) {
    String file = FORMS.get(id) + ".yaml";
    return SelfReportLoader.loadOrThrow(find(id).orElseThrow(), file, bytes(file));
  }

  private static RecordBridge readBridge(String id) {
    String file = id + "-records.yaml";
    return RecordBridgeLoader.loadOrThrow(find(id).orElseThrow(), file, bytes(file));
  }

  private static byte[] bytes(String file) {
    try (InputStream in = Editions.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks its own file " + file);
      }
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the library's own file " + file, unreadable);
    }
  }
}
