package io.github.pekppp.html;

/** How bars of one kind look: a colour, and a pattern for those who do not see it or print without it. */
enum Look {
  FIRST("k1", "", "M{x} {y}m-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z"),
  SECOND("k2", "M-1 1L1 -1M0 6L6 0M5 7L7 5", "M{x} {y}m-3 -3h6v6h-6Z"),
  THIRD("k3", "M0 3H6", "M{x} {y}m0 -4l4 7h-8Z"),
  FOURTH("k4", "M-1 5L1 7M0 0L6 6M5 -1L7 1", "M{x} {y}m0 -4l4 4l-4 4l-4 -4Z"),
  GAIN("gain", "M-1 1L1 -1M0 6L6 0M5 7L7 5", ""),
  LOSS("loss", "M-1 5L1 7M0 0L6 6M5 -1L7 1", "");

  private static final int SERIES = 4;

  private final String kind;
  private final String pattern;
  private final String marker;

  Look(String kind, String pattern, String marker) {
    this.kind = kind;
    this.pattern = pattern;
    this.marker = marker;
  }

  /** The look of a series by its place, from 0; after the last they begin again. */
  static Look ofSeries(int place) {
    return values()[place % SERIES];
  }

  /** The class of its shapes. */
  String kind() {
    return kind;
  }

  boolean isPatterned() {
    return !pattern.isEmpty();
  }

  String pattern() {
    return pattern;
  }

  /** The outline of a point of a series in a trend. */
  String marker(int x, int y) {
    return marker.replace("{x}", Integer.toString(x)).replace("{y}", Integer.toString(y));
  }
}
