package io.github.pekppp.paper;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Chart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The steps of a waterfall and the table behind it. What is shown adds up exactly: where rounded figures do not, the rest is a
 * step of its own.
 */
final class Steps {

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
        id, title, description, Chart.Axis.INDEX, wording.point(startCell), startLabel, steps, endLabel, lines, table);
  }
}
