package io.github.pekppp.paper;

import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.policy.ScoringPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The choices of a policy that differ from the defaults of the edition, each with its reading and who supports it. */
final class PolicyPart {

  private final Instrument instrument;
  private final ScoringPolicy policy;
  private final Wording wording;

  PolicyPart(Instrument instrument, ScoringPolicy policy, Wording wording) {
    this.instrument = instrument;
    this.policy = policy;
    this.wording = wording;
  }

  /** Nothing where all is by default. */
  Optional<Block> section() {
    Map<String, String> defaults = ScoringPolicy.defaultsOf(instrument).toMap();
    List<List<Cell>> rows = new ArrayList<>();
    policy.toMap().forEach((key, choice) -> {
      if (!choice.equals(defaults.get(key))) {
        rows.add(List.of(Cell.of(key), Cell.of(choice), Cell.of(reading(key, choice)), Cell.of(defaults.getOrDefault(key, Wording.NONE))));
      }
    });
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Section(
            "policy",
            wording.say("Cara hitung yang berbeda dari bawaan", "Policy that differs from the defaults"),
            List.of(new Block.Table(
                List.of(
                    wording.words("Pilihan", "Option"),
                    wording.words("Dipakai", "Chosen"),
                    wording.words("Artinya dan pendukungnya", "What it means and who supports it"),
                    wording.words("Bawaan", "Default")),
                rows))));
  }

  private String reading(String key, String choice) {
    return instrument.question(key)
        .flatMap(question -> question.alternative(choice))
        .map(found -> wording.in(found.rule()) + " (" + wording.in(found.support()) + ")")
        .orElse("");
  }
}
