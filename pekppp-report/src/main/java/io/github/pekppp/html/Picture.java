package io.github.pekppp.html;

/**
 * A drawn picture, without its frame.
 *
 * @param width its width in units
 * @param height its height in units
 * @param shapes what is drawn
 */
record Picture(int width, int height, String shapes) {

  /** The width of a picture in units, which a phone shows at about four fifths of a CSS pixel each. */
  static final int WIDTH = 440;

  /** Higher pictures are drawn in parts: each fits a page. */
  static final int MOST_HEIGHT = 720;

  static final int LABEL = 13;
  static final int VALUE = 12;
  static final int TICK = 11;

  /** How many parts a number of things is drawn in when only so many fit one: parts as equal as can be. */
  static int perPart(int all, int most) {
    int parts = Math.max(1, (all + most - 1) / most);
    return Math.max(1, (all + parts - 1) / parts);
  }
}
