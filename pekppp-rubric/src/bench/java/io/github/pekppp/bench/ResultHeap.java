package io.github.pekppp.bench;

import io.github.pekppp.edition.Editions;
import io.github.pekppp.explain.Explanation;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Scorer;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.ref.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** How much heap a kept result takes. */
final class ResultHeap {

  private static final int RESULTS = 10_000;
  private static final int COLLECTIONS = 5;

  private final Instrument instrument = Editions.pekppp2022A();
  private final Scorer scorer = Scorer.of(instrument);
  private final List<SampleUnit> units = SampleUnit.draw(instrument, RESULTS);
  private final Explanation shared = result(units.get(0)).explanation();

  /** Bytes of a result with its explanation. */
  long whole() {
    return bytes(UnaryOperator.identity());
  }

  /** Bytes of a result whose explanation is not kept. */
  long withoutExplanation() {
    return bytes(result -> IppResult.builder().from(result).explanation(shared).build());
  }

  private long bytes(UnaryOperator<IppResult> kept) {
    List<IppResult> results = new ArrayList<>(RESULTS);
    long before = used();
    units.forEach(unit -> results.add(kept.apply(result(unit))));
    long after = used();
    Reference.reachabilityFence(results);
    return (after - before) / RESULTS;
  }

  private IppResult result(SampleUnit unit) {
    return scorer.score(unit.assessment(instrument));
  }

  private static long used() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    for (int i = 0; i < COLLECTIONS; i++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed();
  }
}
