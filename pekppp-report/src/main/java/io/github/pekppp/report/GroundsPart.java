package io.github.pekppp.report;

import io.github.pekppp.explain.Explanation;
import io.github.pekppp.explain.Ground;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.json.Json;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.util.List;
import java.util.Optional;

/** The records of the unit that facts follow from. */
final class GroundsPart {

  /** Of a register of cases, the first stand for all in words; JSON has every one. */
  private static final int SHOWN_RECORDS = 3;

  private GroundsPart() {}

  /** What grounds an indicator has in a claim; none where there is no claim, or no fact follows from records. */
  static List<Ground> of(Optional<Explanation> claim, IndicatorNumber number) {
    return claim
        .flatMap(root -> root.find(Explanation.Kind.INDICATOR, number.toString()))
        .map(Explanation::grounds)
        .orElse(List.of());
  }

  /** A line per fact: its value, the records it came from, and how it follows. */
  static List<String> points(List<Ground> grounds, Language language) {
    return grounds.stream()
        .map(ground -> Text.of("{0}: {1}, dari: {2}; {3}", "{0}: {1}, from: {2}; {3}")
            .with(ground.fact(), ground.value(), ground.named(SHOWN_RECORDS), ground.how())
            .in(language))
        .toList();
  }

  static Json json(List<Ground> grounds, Language language) {
    return Json.list(grounds, ground -> Json.object()
        .put("fact", ground.factId())
        .put("label", ground.fact().in(language))
        .put("value", ground.value().in(language))
        .put("how", ground.how().in(language))
        .put("records", json(ground.records()))
        .build());
  }

  static Json json(List<RecordRef> records) {
    return Json.list(records, record -> Json.object()
        .put("kind", record.kind().code())
        .put("id", record.id())
        .put("title", record.title())
        .build());
  }
}
