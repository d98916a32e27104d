package io.github.pekppp.paper;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Chart;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The steps of a waterfall and the table behind it. What is shown adds up exactly: where rounded figures do not, the rest is a
 * step of its own.
 */
final class Steps {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Wording wording;
  private final BigDecimal start;
  private final Cell startCell;
  private final String startLabel;
  private final List<Chart.Step> steps = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();
  private BigDecimal now;

  Steps(Wording wording, Cell start, String startLabel) {
    this.wording = wording;
    this.startCell = start;
    this.startLabel = startLabel;
    this.start = start.number().orElseThrow();
    this.now = this.start;
    rows.add(List.of(Cell.of(startLabel), Cell.of(""), start));
  }

  /** Adds a step; the label may lead to a section. */
  void add(Cell label, Cell change) {
    now = now.add(change.number().orElseThrow());
    Cell after = wording.decimal(now);
    steps.add(new Chart.Step(label.text(), wording.point(change), wording.point(after)));
    rows.add(List.of(label, change, after));
  }

  /** The chart that ends at a value. */
  Chart.Waterfall chart(
      String id, String title, String description, Cell end, String endLabel, List<Chart.Line> lines) {
    BigDecimal rest = end.number().orElseThrow().subtract(now);
    if (rest.signum() != 0) {
      add(Cell.of(wording.say("Pembulatan", "Rounding")), wording.signed(rest));
    }
    rows.add(List.of(Cell.of(endLabel), Cell.of(""), end));
    Block.Table table = new Block.Table(
        List.of(
            wording.words("Langkah", "Step"),
            wording.number("Perubahan", "Change"),
            wording.number("Nilai sesudahnya", "Value after it")),
        rows);
    return new Chart.Waterfall(
        id, title, description, axis(lines), wording.point(startCell), startLabel, steps, endLabel, lines, table);
  }

  /** The levels between which all values lie, so that small steps can be seen. */
  private Chart.Axis axis(List<Chart.Line> lines) {
    List<BigDecimal> values = new ArrayList<>(List.of(start));
    steps.forEach(step -> values.add(step.after().number()));
    lines.forEach(line -> values.add(line.point().number()));
    BigDecimal min = Collections.min(values).setScale(0, RoundingMode.FLOOR);
    BigDecimal max = Collections.max(values).setScale(0, RoundingMode.CEILING);
    if (min.compareTo(max) == 0) {
      min = min.signum() == 0 ? min : min.subtract(BigDecimal.ONE);
      max = min.add(BigDecimal.ONE);
    }
    boolean wide = max.subtract(min).compareTo(BigDecimal.ONE.add(BigDecimal.ONE)) > 0;
    return new Chart.Axis(min, max, wide ? BigDecimal.ONE : HALF);
  }
}
