package io.github.pekppp.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.locus.UnitRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of a history that only grows. */
class EvidenceFileProperties {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final int DAYS = 20;

  private static LocalDate day(Random random) {
    return FIRST.plusDays(random.nextInt(DAYS));
  }

  private static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private static List<EvidenceItem> items(Random random) {
    List<EvidenceItem> items = new ArrayList<>();
    int count = random.nextInt(6);
    for (int i = 0; i < count; i++) {
      items.add(EvidenceItem.builder()
          .id("item-" + i)
          .indicator(IndicatorNumber.of(1 + random.nextInt(3)))
          .kind(any(EvidenceKind.values(), random))
          .title("Bukti")
          .collectedBy("Unit")
          .collectedOn(day(random))
          .expires(Optional.of(day(random)).filter(expires -> random.nextBoolean()))
          .build());
    }
    return items;
  }

  private static List<EvidenceCheck> checks(List<EvidenceItem> items, Random random) {
    Set<EvidenceCheck> checks = new LinkedHashSet<>();
    int count = items.isEmpty() ? 0 : random.nextInt(15);
    for (int i = 0; i < count; i++) {
      EvidenceItem item = items.get(random.nextInt(items.size()));
      checks.add(EvidenceCheck.builder()
          .item(item.id())
          .method(any(CheckMethod.values(), random))
          .outcome(random.nextBoolean() ? CheckOutcome.MATCHES : any(CheckOutcome.values(), random))
          .by(random.nextBoolean() ? "Ani" : "Budi")
          .on(item.collectedOn().plusDays(random.nextInt(DAYS)))
          .note(Optional.of("x").filter(note -> random.nextInt(4) == 0))
          .build());
    }
    return new ArrayList<>(checks);
  }

  private static EvidenceFile file(List<EvidenceItem> items, List<EvidenceCheck> checks) {
    return EvidenceFile.ofOrThrow(new UnitRef("a", "b"), EvaluationPeriod.of(2025), items, checks);
  }

  private static EvidenceFile file(Random random) {
    List<EvidenceItem> items = items(random);
    return file(items, checks(items, random));
  }

  @Property
  void theOrderOfEntriesDoesNotMatter(@ForAll long seed) {
    Random random = new Random(seed);
    List<EvidenceItem> items = items(random);
    List<EvidenceCheck> checks = checks(items, random);
    EvidenceFile file = file(items, checks);
    Collections.shuffle(items, random);
    Collections.shuffle(checks, random);
    assertThat(file(items, checks)).isEqualTo(file);
    EvidenceFile grown = EvidenceFile.empty(file.unit(), file.period());
    for (EvidenceItem item : items) {
      grown = grown.withOrThrow(item);
    }
    for (EvidenceCheck check : checks) {
      grown = grown.withOrThrow(check);
    }
    assertThat(grown).isEqualTo(file);
  }

  @Property
  void whatIsKnownOnADateStaysKnown(@ForAll long seed) {
    Random random = new Random(seed);
    EvidenceFile file = file(random);
    LocalDate date = day(random);
    LocalDate later = date.plusDays(random.nextInt(DAYS));
    assertThat(file.continues(file.asOf(date))).isTrue();
    assertThat(file.asOf(later).continues(file.asOf(date))).isTrue();
    assertThat(file.asOf(later).asOf(date)).isEqualTo(file.asOf(date));
    assertThat(file.asOf(LocalDate.MAX)).isEqualTo(file);
  }

  @Property
  void whatIsEnteredLaterChangesNoEarlierStanding(@ForAll long seed) {
    Random random = new Random(seed);
    EvidenceFile file = file(random);
    LocalDate date = day(random);
    EvidenceFile known = file.asOf(date);
    file.items().forEach(item -> {
      assertThat(known.standing(item.id(), date)).isEqualTo(file.standing(item.id(), date));
      assertThat(known.latestChecks(item.id(), date)).isEqualTo(file.latestChecks(item.id(), date));
    });
    assertThat(known.disagreements(date)).isEqualTo(file.disagreements(date));
  }

  @Property
  void anItemIsContestedAsLongAsAFaultIsNotSettledByTheMethodThatFoundIt(@ForAll long seed) {
    Random random = new Random(seed);
    EvidenceFile file = file(random);
    LocalDate date = day(random);
    file.asOf(date).items().stream().filter(item -> !item.hasExpired(date)).forEach(item -> {
      List<EvidenceCheck> made = file.checks().stream()
          .filter(check -> check.item().equals(item.id()) && !check.on().isAfter(date))
          .toList();
      boolean unsettled = made.stream()
          .filter(check -> check.outcome() != CheckOutcome.MATCHES)
          .anyMatch(fault -> made.stream().noneMatch(later -> later.method() == fault.method()
              && later.outcome() == CheckOutcome.MATCHES
              && later.on().isAfter(fault.on())));
      EvidenceStanding expected = unsettled
          ? EvidenceStanding.CONTESTED
          : made.isEmpty() ? EvidenceStanding.CLAIMED : EvidenceStanding.VERIFIED;
      assertThat(file.standing(item.id(), date)).isEqualTo(expected);
    });
  }

  @Property
  void withoutFurtherEntriesNothingButExpiryChangesAStanding(@ForAll long seed) {
    Random random = new Random(seed);
    LocalDate date = day(random);
    EvidenceFile known = file(random).asOf(date);
    LocalDate later = date.plusDays(random.nextInt(2 * DAYS));
    known.items().forEach(item -> assertThat(known.standing(item.id(), later))
        .isEqualTo(item.hasExpired(later) ? EvidenceStanding.EXPIRED : known.standing(item.id(), date)));
  }
}
