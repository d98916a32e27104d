package io.github.pekppp.backing;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.evidence.CheckMethod;
import io.github.pekppp.evidence.CheckOutcome;
import io.github.pekppp.evidence.EvidenceCheck;
import io.github.pekppp.evidence.EvidenceFile;
import io.github.pekppp.evidence.EvidenceItem;
import io.github.pekppp.evidence.EvidenceKind;
import io.github.pekppp.evidence.EvidenceRequest;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.scoring.Draft;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Files of evidence to review in tests. */
public final class Filing {

  public static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);
  static final int DAYS = 30;

  private static final EvidenceFile EMPTY =
      EvidenceFile.empty(new UnitRef("Kabupaten Contoh", "disdukcapil"), EvaluationPeriod.of(2025));

  private Filing() {}

  /** An item that answers a request, collected at new year, with everything else left to say. */
  public static EvidenceItem.Builder item(String id, int indicator, String request, EvidenceKind kind) {
    return further(id, indicator, kind).request(request);
  }

  /** An item that no request asks for. */
  public static EvidenceItem.Builder further(String id, int indicator, EvidenceKind kind) {
    return EvidenceItem.builder()
        .id(id).indicator(IndicatorNumber.of(indicator)).kind(kind).title("Bukti " + id)
        .collectedBy("Sekretariat").collectedOn(NEW_YEAR);
  }

  public static EvidenceCheck desk(String item, CheckOutcome outcome, LocalDate on) {
    return EvidenceCheck.builder().item(item).method(CheckMethod.DESK).outcome(outcome).by("Evaluator").on(on).build();
  }

  public static EvidenceFile file(List<EvidenceItem> items, EvidenceCheck... checks) {
    return EvidenceFile.ofOrThrow(EMPTY.unit(), EMPTY.period(), items, List.of(checks));
  }

  /** A day of the first weeks of the year, by chance. */
  public static LocalDate day(Random random) {
    return NEW_YEAR.plusDays(random.nextInt(DAYS));
  }

  /** A file of which anything may be missing, expired or contested. */
  public static EvidenceFile any(Instrument instrument, Random random) {
    List<EvidenceItem> items = new ArrayList<>();
    int handedIn = random.nextInt(4);
    for (IndicatorSheet sheet : instrument.sheets()) {
      for (EvidenceRequest request : sheet.evidence()) {
        for (int i = random.nextInt(4); i < handedIn; i++) {
          items.add(dated(further("i" + items.size(), sheet.number().value(), request.kind()).request(request.id()), random));
        }
      }
      if (random.nextInt(4) == 0) {
        items.add(dated(further("i" + items.size(), sheet.number().value(), EvidenceKind.PHOTO), random));
      }
    }
    EvidenceFile file = file(items);
    List<EvidenceCheck> checks = new ArrayList<>();
    file.items().stream().filter(item -> random.nextBoolean()).forEach(item -> {
      checks.add(check(item, random));
      if (random.nextInt(3) == 0) {
        checks.add(EvidenceCheck.builder().from(check(item, random)).by("Evaluator Dua").build());
      }
    });
    return EvidenceFile.ofOrThrow(file.unit(), file.period(), items, checks);
  }

  private static EvidenceItem dated(EvidenceItem.Builder item, Random random) {
    return item.collectedOn(day(random)).expires(Optional.of(day(random)).filter(last -> random.nextBoolean())).build();
  }

  private static EvidenceCheck check(EvidenceItem item, Random random) {
    boolean matches = random.nextInt(4) > 0;
    return EvidenceCheck.builder()
        .item(item.id())
        .method(Draft.any(List.of(CheckMethod.values()), random))
        .outcome(matches ? CheckOutcome.MATCHES : Draft.any(List.of(CheckOutcome.values()), random))
        .by("Evaluator")
        .on(item.collectedOn().plusDays(random.nextInt(DAYS)))
        .build();
  }
}
