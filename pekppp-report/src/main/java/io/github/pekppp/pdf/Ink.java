package io.github.pekppp.pdf;

/**
 * How something is drawn.
 *
 * @param size the size of letters, or the width of a line, in points
 * @param bold whether letters are bold
 * @param red 0..1
 * @param green 0..1
 * @param blue 0..1
 */
record Ink(float size, boolean bold, float red, float green, float blue) {

  static final Ink TEXT = of(10, 0x1A1F24);
  static final Ink SOFT = of(9, 0x4D5B69);
  static final Ink LINK = of(9, 0x0B4F8A);
  static final Ink RULE = of(0.5f, 0xA9B4BF);
  static final Ink STRONG_RULE = of(0.9f, 0x4D5B69);
  static final Ink HEAD = of(1, 0xECEFF3);
  static final Ink PAPER = of(1, 0xFFFFFF);
  static final Ink AXIS = of(0.7f, 0x4D5B69);
  static final Ink GRID = of(0.5f, 0xD5DBE1);
  static final Ink MARK = of(1.2f, 0xB3261E);

  private static final float FULL = 255;

  private static Ink of(float size, int colour) {
    return new Ink(size, false, (colour >> 16) / FULL, (colour >> 8 & 0xFF) / FULL, (colour & 0xFF) / FULL);
  }

  /** A colour between white, at 0, and a blue on which black is legible, at 1. */
  static Ink shade(float part) {
    return new Ink(1, false, 1 - part * 0.5f, 1 - part * 0.3f, 1 - part * 0.1f);
  }

  /** The colour of a series by its place, from 0: each as dark as no other. */
  static Ink series(int place) {
    int[] colours = {0x1F4E79, 0x8FB4D9, 0x5F6B76, 0xC9CFD6};
    return of(1, colours[place % colours.length]);
  }

  /** The same in a colour, as red, green and blue in 0..0xFFFFFF. */
  Ink coloured(int colour) {
    Ink plain = of(size, colour);
    return bold ? plain.strong() : plain;
  }

  Ink sized(float points) {
    return new Ink(points, bold, red, green, blue);
  }

  Ink strong() {
    return new Ink(size, true, red, green, blue);
  }

  float lead() {
    return size * Sheets.LEAD;
  }
}
