package io.github.pekppp.bridge;

import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.SourceRecord;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;
import java.util.List;
import java.util.function.Function;

/** The records of which an indicator may look at one alone (satu catatan). */
public enum OneRecord implements Coded {
  /** One innovation. */
  INNOVATION(RecordKind.INNOVATION, InnovationAnswers::fromBest),
  /** One information system. */
  INFORMATION_SYSTEM(RecordKind.INFORMATION_SYSTEM, view -> SystemAnswers.fromMain(view.systems()));

  private final RecordKind kind;

  @SuppressWarnings("ImmutableEnumChecker") // methods without state
  private final Function<View, List<? extends SourceRecord>> candidates;

  OneRecord(RecordKind kind, Function<View, List<? extends SourceRecord>> candidates) {
    this.kind = kind;
    this.candidates = candidates;
  }

  @Override
  public Text label() {
    return kind.label();
  }

  /** Lists the records that may be looked at; of those that give the same level the first is. */
  List<? extends SourceRecord> candidates(View view) {
    return candidates.apply(view);
  }
}
