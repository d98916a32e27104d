package io.github.pekppp.html;

/** Takes what one picture shows, words over shapes; how they look is said by their class, in the style sheet. */
final class Canvas {

  private final Markup shapes = new Markup();
  private final Markup words = new Markup();
  private final String prefix;

  /**
   * Creates an empty canvas.
   *
   * @param prefix begins the ids of this picture: unlike that of any other picture of the page
   */
  Canvas(String prefix) {
    this.prefix = prefix;
  }

  void rect(String kind, int x, int y, int width, int height) {
    shapes.empty("rect", "class", kind, "x", x, "y", y, "width", width, "height", height).line();
  }

  /** Draws a bar of one of the looks: a colour, and from the second on a pattern over it. */
  void bar(Look look, int x, int y, int width, int height) {
    rect(look.kind(), x, y, width, height);
    if (look.isPatterned()) {
      shapes.empty("rect", "x", x, "y", y, "width", width, "height", height, "fill", "url(#" + id(look) + ")").line();
    }
  }

  /** Says what the pattern of a look is; once for each that is drawn. */
  void pattern(Look look) {
    if (look.isPatterned()) {
      shapes.open("pattern", "id", id(look), "width", 6, "height", 6, "patternUnits", "userSpaceOnUse")
          .empty("path", "class", "hatch", "d", look.pattern())
          .close("pattern")
          .line();
    }
  }

  void line(String kind, int x1, int y1, int x2, int y2) {
    shapes.empty("line", "class", kind, "x1", x1, "y1", y1, "x2", x2, "y2", y2).line();
  }

  /** Draws a line of one of the looks, and the outlines of the points on it. */
  void series(Look look, String line, String points) {
    shapes.empty("path", "class", "line " + look.kind(), "d", line).line();
    shapes.empty("path", "class", "point " + look.kind(), "d", points).line();
  }

  void text(String kind, int x, int y, String text) {
    words.element("text", text, "class", kind, "x", x, "y", y).line();
  }

  /** Writes from bottom to top. */
  void upright(String kind, int x, int y, String text) {
    words.element("text", text, "class", kind, "x", x, "y", y, "transform", "rotate(-90 " + x + " " + y + ")").line();
  }

  /** Draws a line that stands out from what lies under it. */
  void mark(int x1, int y1, int x2, int y2) {
    line("casing", x1, y1, x2, y2);
    line("mark", x1, y1, x2, y2);
  }

  private String id(Look look) {
    return prefix + "_" + look.kind();
  }

  String shapes() {
    return shapes.toString() + words;
  }
}
