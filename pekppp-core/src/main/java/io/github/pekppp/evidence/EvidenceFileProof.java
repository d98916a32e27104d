package io.github.pekppp.evidence;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.ProblemLog;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Proves that items and checks can make a file of evidence. */
final class EvidenceFileProof {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final ProblemLog log = new ProblemLog();
  private final Map<String, EvidenceItem> known = new HashMap<>();

  private EvidenceFileProof() {}

  /** Every problem; paths are those of a written file, such as {@code items[2].sha256}. */
  static ProblemLog of(List<EvidenceItem> items, List<EvidenceCheck> checks) {
    EvidenceFileProof proof = new EvidenceFileProof();
    for (int i = 0; i < items.size(); i++) {
      proof.item(items.get(i), Place.of("items").item(i + 1));
    }
    Set<EvidenceCheck> recorded = new HashSet<>();
    for (int i = 0; i < checks.size(); i++) {
      Place place = Place.of("checks").item(i + 1);
      proof.check(checks.get(i), place);
      if (!recorded.add(checks.get(i))) {
        proof.log.add(EvidenceProblem.CHECK_DUPLICATE.at(place));
      }
    }
    return proof.log;
  }

  private void item(EvidenceItem item, Place place) {
    if (known.putIfAbsent(item.id(), item) != null) {
      log.add(EvidenceProblem.EVIDENCE_DUPLICATE.at(place.key("id"), item.id()));
    }
    item.sha256().filter(hash -> !SHA256.matcher(hash).matches())
        .ifPresent(hash -> log.add(EvidenceProblem.EVIDENCE_SHA256.at(place.key("sha256"), hash)));
    item.issued().filter(item.collectedOn()::isBefore)
        .ifPresent(issued -> log.add(
            EvidenceProblem.EVIDENCE_ISSUED_LATE.at(place.key("issued"), issued, item.collectedOn())));
    item.coversFrom().ifPresent(from -> item.coversUntil().filter(from::isAfter)
        .ifPresent(until -> log.add(EvidenceProblem.EVIDENCE_COVERS_ORDER.at(place.key("covers_until"), until, from))));
    item.issued().ifPresent(issued -> item.expires().filter(issued::isAfter)
        .ifPresent(last -> log.add(EvidenceProblem.EVIDENCE_NEVER_VALID.at(place.key("expires"), last, issued))));
  }

  private void check(EvidenceCheck check, Place place) {
    EvidenceItem item = known.get(check.item());
    if (item == null) {
      log.add(EvidenceProblem.CHECK_ITEM_UNKNOWN.at(place.key("item"), check.item()));
    } else if (check.on().isBefore(item.collectedOn())) {
      log.add(EvidenceProblem.CHECK_TOO_EARLY.at(place.key("on"), check.on(), item.id(), item.collectedOn()));
    }
  }
}
