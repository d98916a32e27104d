package io.github.pekppp.priority;

import io.github.pekppp.edition.EditionText;
import io.github.pekppp.edition.InstrumentLoader;
import io.github.pekppp.instrument.Instrument;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Editions so small that every combination of levels can be tried. */
final class SmallEdition {

  private static final List<String> OPTIONS = List.of("rounding", "rounding_mode", "between_bands");

  private SmallEdition() {}

  /** An edition of a few indicators in a few aspects, with weights by chance and the options of the shipped one. */
  static Instrument random(Random random, int most) {
    int indicators = 1 + random.nextInt(most);
    int aspects = 1 + random.nextInt(Math.min(3, indicators));
    StringBuilder text = new StringBuilder();
    text.append("""
        edition: small-2026
        title: {id: Kecil, en: Small}
        mode: face_to_face
        legal_basis: [made up]
        sources: [made up]
        valid: {from: 2026, until: 2026}
        shares: {f02: 100, f03: 0}
        principles: {T: {id: Transparansi, en: Transparency}}
        """);
    text.append(section("grades:")).append("aspects:\n");
    List<Integer> weights = parts(aspects, random);
    for (int i = 0; i < aspects; i++) {
      text.append("  a%d: {weight: %d, name: {id: Aspek %d, en: Aspect %d}}\n".formatted(i, weights.get(i), i, i));
    }
    text.append(questions()).append("indicators:\n");
    for (int i = 0, number = 1; i < aspects; i++) {
      int own = i == aspects - 1 ? indicators - number + 1 : 1;
      for (int weight : parts(own, random)) {
        text.append(indicator(number++, i, weight));
      }
    }
    return InstrumentLoader.loadOrThrow("small.yaml", text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String indicator(int number, int aspect, int weight) {
    String facts = IntStream.rangeClosed(1, 5)
        .mapToObj(step -> "s%d: {type: bool, id: Langkah %d, en: Step %d}".formatted(step, step, step))
        .collect(Collectors.joining(", "));
    return """
          - number: %d
            aspect: a%d
            name: {id: Indikator %d, en: Indicator %d}
            weight: %d
            facts: {%s}
            levels: {ladder: [s1, s2, s3, s4, s5]}
        """.formatted(number, aspect, number, number, weight, facts);
  }

  /** Whole per cents that sum to 100. */
  private static List<Integer> parts(int count, Random random) {
    List<Integer> parts = new ArrayList<>();
    int left = 100;
    for (int i = count; i > 1; i--) {
      int part = 1 + random.nextInt(left - i + 1);
      parts.add(part);
      left -= part;
    }
    parts.add(left);
    return parts;
  }

  private static String questions() {
    return "questions:\n" + listedWeights() + OPTIONS.stream()
        .map(option -> section("  " + option + ":"))
        .collect(Collectors.joining());
  }

  private static String listedWeights() {
    return """
          indicator_weights:
            question: {id: Apakah indikator berbobot?, en: Do indicators have weights?}
            decides: scoring
            default: listed
            alternatives:
              listed: {rule: {id: bobot tercantum, en: listed}, support: {id: rekaan, en: made up}}
              equal: {rule: {id: rata-rata biasa, en: plain mean}, support: {id: rekaan, en: made up}}
        """;
  }

  /** A section of the shipped edition: from a line to the next that is indented as little. */
  private static String section(String first) {
    List<String> lines = EditionText.shipped().lines().toList();
    int start = lines.indexOf(first);
    int indent = first.length() - first.stripLeading().length();
    int end = start + 1;
    while (end < lines.size() && (lines.get(end).isBlank() || lines.get(end).length() - lines.get(end).stripLeading().length() > indent)) {
      end++;
    }
    return lines.subList(start, end).stream().map(line -> line + "\n").collect(Collectors.joining());
  }
}
