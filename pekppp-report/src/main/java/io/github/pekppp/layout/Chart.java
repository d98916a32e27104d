package io.github.pekppp.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A picture of numbers: what it shows, before anything draws it.
 *
 * <p>Numbers are those of a result, rounded for the eye; a chart computes nothing.
 */
public sealed interface Chart {

  /**
   * Returns the name of the chart in its document.
   *
   * @return lower-case letters, digits and hyphens
   */
  String id();

  /**
   * Returns what it shows.
   *
   * @return the title
   */
  String title();

  /**
   * Returns what can be seen in it, for those who do not see it.
   *
   * @return one or two sentences
   */
  String description();

  /**
   * Returns the same numbers in words and figures.
   *
   * @return the table behind the chart
   */
  Block.Table table();

  /**
   * The range of values that a chart shows.
   *
   * @param min its lowest value
   * @param max its highest value, above the lowest
   * @param step the distance of two grid lines
   */
  record Axis(BigDecimal min, BigDecimal max, BigDecimal step) {

    /** Index and levels, 0..5. */
    public static final Axis INDEX = new Axis(BigDecimal.ZERO, new BigDecimal(5), BigDecimal.ONE);

    /**
     * Checks the order.
     *
     * @param min its lowest value
     * @param max its highest value
     * @param step the distance of two grid lines
     */
    public Axis {
      if (min.compareTo(max) >= 0 || step.signum() <= 0) {
        throw new IllegalArgumentException("max: " + max + " is not above " + min + ", or step is not positive");
      }
    }

    /**
     * Returns the values of the grid lines; of an axis with many steps, every second, third ... one.
     *
     * @param most how many steps there may be at most, above 0
     * @return the values, from the lowest up
     */
    public List<BigDecimal> ticks(int most) {
      BigDecimal steps = max.subtract(min).divide(step, 0, RoundingMode.FLOOR);
      BigDecimal every = steps.divide(BigDecimal.valueOf(most), 0, RoundingMode.CEILING).max(BigDecimal.ONE);
      BigDecimal distance = step.multiply(every);
      return Stream.iterate(min, tick -> tick.compareTo(max) <= 0, tick -> tick.add(distance)).toList();
    }
  }

  /**
   * A value to draw, or the range in which one lies that is not known exactly.
   *
   * @param number where it stands on the axis; of a range, its lowest value
   * @param text how people read it, in the language of the document
   * @param highest the highest value of a range, above the lowest; empty for a single value
   */
  record Point(BigDecimal number, String text, Optional<BigDecimal> highest) {

    /**
     * Checks the order.
     *
     * @param number where it stands on the axis
     * @param text how people read it
     * @param highest the highest value of a range
     */
    public Point {
      Objects.requireNonNull(text, "text");
      if (highest.filter(end -> end.compareTo(number) <= 0).isPresent()) {
        throw new IllegalArgumentException("highest: " + highest.get() + " is not above " + number);
      }
    }

    /**
     * Makes a single value.
     *
     * @param number where it stands on the axis
     * @param text how people read it
     */
    public Point(BigDecimal number, String text) {
      this(number, text, Optional.empty());
    }
  }

  /**
   * Values of one kind, one for each label.
   *
   * @param name what they are
   * @param points a value for each label, in the same order; empty where there is none
   */
  record Series(String name, List<Optional<Point>> points) {

    /**
     * Copies the points.
     *
     * @param name what they are
     * @param points a value for each label
     */
    public Series {
      points = List.copyOf(points);
    }
  }

  /**
   * A line across a chart, such as where the next category begins.
   *
   * @param point where it stands
   * @param label what it marks
   */
  record Line(Point point, String label) {}

  /**
   * Bars in groups, such as aspects against the next category, or claim, mark and field check side by side.
   *
   * @param id the name of the chart
   * @param title what it shows
   * @param description what can be seen in it
   * @param axis the range of values
   * @param labels the groups
   * @param series bars of each group
   * @param lines lines across
   * @param table the same in figures
   */
  record Bars(
      String id, String title, String description, Axis axis, List<String> labels, List<Series> series, List<Line> lines, Block.Table table)
      implements Chart {

    /**
     * Copies the lists and checks that every series has a point, or a lack of one, per group.
     *
     * @param id the name of the chart
     * @param title what it shows
     * @param description what can be seen in it
     * @param axis the range of values
     * @param labels the groups
     * @param series bars of each group
     * @param lines lines across
     * @param table the same in figures
     */
    public Bars {
      labels = List.copyOf(labels);
      series = List.copyOf(series);
      lines = List.copyOf(lines);
      Chart.checkSizes(labels, series);
    }
  }

  /**
   * How one value becomes another, step by step: where points were lost, or what a way to a goal gains.
   *
   * @param id the name of the chart
   * @param title what it shows
   * @param description what can be seen in it
   * @param axis the range of values
   * @param start the value at first
   * @param startLabel what that is
   * @param steps what each step adds, or takes away when negative
   * @param endLabel what the value after all steps is
   * @param lines lines across
   * @param table the same in figures
   */
  record Waterfall(
      String id,
      String title,
      String description,
      Axis axis,
      Point start,
      String startLabel,
      List<Step> steps,
      String endLabel,
      List<Line> lines,
      Block.Table table)
      implements Chart {

    /**
     * Copies the lists.
     *
     * @param id the name of the chart
     * @param title what it shows
     * @param description what can be seen in it
     * @param axis the range of values
     * @param start the value at first
     * @param startLabel what that is
     * @param steps what each step adds
     * @param endLabel what the value after all steps is
     * @param lines lines across
     * @param table the same in figures
     */
    public Waterfall {
      steps = List.copyOf(steps);
      lines = List.copyOf(lines);
    }
  }

  /**
   * A step of a waterfall.
   *
   * @param label what it is
   * @param change what it adds, negative when it takes away
   * @param after the value after it
   */
  record Step(String label, Point change, Point after) {}

  /**
   * A table of shades, such as units by aspects.
   *
   * @param id the name of the chart
   * @param title what it shows
   * @param description what can be seen in it
   * @param axis the range of values
   * @param columns the columns
   * @param rows the rows, each with a point, or a lack of one, per column
   * @param table the same in figures
   */
  record HeatMap(
      String id, String title, String description, Axis axis, List<String> columns, List<Series> rows, Block.Table table) implements Chart {

    /**
     * Copies the lists and checks their sizes.
     *
     * @param id the name of the chart
     * @param title what it shows
     * @param description what can be seen in it
     * @param axis the range of values
     * @param columns the columns
     * @param rows the rows
     * @param table the same in figures
     */
    public HeatMap {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      Chart.checkSizes(columns, rows);
    }
  }

  /**
   * Values over time.
   *
   * @param id the name of the chart
   * @param title what it shows
   * @param description what can be seen in it
   * @param axis the range of values
   * @param labels the times, first to last
   * @param series a line each
   * @param lines lines across
   * @param table the same in figures
   */
  record Trend(
      String id, String title, String description, Axis axis, List<String> labels, List<Series> series, List<Line> lines, Block.Table table)
      implements Chart {

    /**
     * Copies the lists and checks their sizes.
     *
     * @param id the name of the chart
     * @param title what it shows
     * @param description what can be seen in it
     * @param axis the range of values
     * @param labels the times
     * @param series a line each
     * @param lines lines across
     * @param table the same in figures
     */
    public Trend {
      labels = List.copyOf(labels);
      series = List.copyOf(series);
      lines = List.copyOf(lines);
      Chart.checkSizes(labels, series);
    }
  }

  private static void checkSizes(List<String> labels, List<Series> series) {
    series.stream().filter(found -> found.points().size() != labels.size()).findFirst().ifPresent(found -> {
      throw new IllegalArgumentException("series: " + found.name() + " has " + found.points().size() + " points for " + labels.size());
    });
  }
}
