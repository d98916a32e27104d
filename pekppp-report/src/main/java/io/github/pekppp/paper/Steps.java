package io.github.pekppp.paper;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.score.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The steps of a waterfall and the table behind it. Values add up exactly; each is rounded only where it is shown. What the
 * rounding of the index adds at the end is a step of its own.
 */
final class Steps {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Wording wording;
  private final Cell start;
  private final String startLabel;
  private final List<Chart.Step> steps = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();
  private Ratio now;

  Steps(Wording wording, Cell start, String startLabel) {
    this.wording = wording;
    this.start = start;
    this.startLabel = startLabel;
    this.now = Ratio.of(start.number().orElseThrow());
    rows.add(List.of(Cell.of(startLabel), Cell.of(""), start));
  }

  /** Adds a step, unless it changes nothing; the label may lead to a section. */
  void add(Cell label, Ratio change) {
    if (change.signum() != 0) {
      now = now.plus(change);
      add(label, change, wording.points(now));
    }
  }

  private void add(Cell label, Ratio change, Cell after) {
    Cell shown = wording.change(change);
    steps.add(new Chart.Step(label.text(), wording.point(shown), wording.point(after)));
    rows.add(List.of(label, shown, after));
  }

  /** The chart that ends at a value. */
  Chart.Waterfall chart(
      String id, String title, String description, Cell end, String endLabel, List<Chart.Line> lines) {
    Ratio rest = Ratio.of(end.number().orElseThrow()).minus(now);
    if (rest.signum() != 0) {
      add(Cell.of(wording.say("Pembulatan IPP", "Rounding of the IPP")), rest, end);
    }
    rows.add(List.of(Cell.of(endLabel), Cell.of(""), end));
    Block.Table table = new Block.Table(
        List.of(
            wording.words("Langkah", "Step"),
            wording.number("Perubahan", "Change"),
            wording.number("Nilai sesudahnya", "Value after it")),
        rows);
    String rounded = wording.say("Angka ditulis dengan empat desimal.", "Figures are written with four decimals.");
    return new Chart.Waterfall(
        id, title, description + " " + rounded, axis(lines), wording.point(start), startLabel, ending(end), endLabel, lines, table);
  }

  /** The last step ends at the value as it is published. */
  private List<Chart.Step> ending(Cell end) {
    List<Chart.Step> all = new ArrayList<>(steps);
    if (!all.isEmpty()) {
      Chart.Step last = all.remove(all.size() - 1);
      all.add(new Chart.Step(last.label(), last.change(), wording.point(end)));
    }
    return all;
  }

  /** The levels between which all values lie, so that small steps can be seen. */
  private Chart.Axis axis(List<Chart.Line> lines) {
    List<BigDecimal> values = new ArrayList<>(List.of(start.number().orElseThrow()));
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
