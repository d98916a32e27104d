package io.github.pekppp.pdf;

import io.github.pekppp.layout.PlainText;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one file: which of them shows a sign, and how wide it is.
 *
 * <p>A <em>shown</em> text holds only signs that some font has.
 */
final class Fonts {

  private static final String OWN = "DejaVuSansCondensed.ttf";
  private static final int REPLACEMENT = 0xFFFD;
  private static final String ELLIPSIS = "\u2026";

  private final List<Face> faces;
  private final Map<Integer, Sign> signs = new HashMap<>();
  private final SortedSet<Integer> replaced = new TreeSet<>();

  private Fonts(List<Face> faces) {
    this.faces = faces;
  }

  /** A font with the signs it has. */
  private record Face(PDFont font, TrueTypeFont outlines, CmapLookup glyphs) {}

  /** A sign as it is shown: the code point, the font, and the width in ems. */
  private record Sign(int point, PDFont font, float width) {}

  /** Signs in a row that one font shows. */
  record Run(PDFont font, String text) {}

  static Validation<List<Problem>, Fonts> load(PDDocument file, List<PdfFont> preferred) throws IOException {
    List<Face> faces = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (PdfFont font : preferred) {
      try {
        faces.add(face(file, font.content()));
      } catch (IOException | RuntimeException unreadable) { // a damaged file makes the parser fail in any way
        problems.add(PdfProblem.PDF_FONT_UNREADABLE.at(Place.of(font.name()), font.name(), String.valueOf(unreadable.getMessage())));
      }
    }
    faces.add(face(file, own()));
    return problems.isEmpty() ? Validation.valid(new Fonts(faces)) : Validation.invalid(List.copyOf(problems));
  }

  private static byte[] own() throws IOException {
    try (InputStream in = Fonts.class.getResourceAsStream(OWN)) {
      return Objects.requireNonNull(in, OWN).readAllBytes();
    }
  }

  /** Ligatures are off: a sign is one glyph, which programs read back as that sign. */
  private static Face face(PDDocument file, byte[] content) throws IOException {
    TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(content));
    outlines.setEnableGsub(false);
    return new Face(PDType0Font.load(file, outlines, true), outlines, outlines.getUnicodeCmapLookup());
  }

  /** Makes a text harmless, and replaces what no font has; its lines stay, but none is empty at the end. */
  String shown(String text) throws IOException {
    StringBuilder shown = new StringBuilder(text.length());
    for (int point : PlainText.of(text).codePoints().filter(point -> !isJoiner(point)).toArray()) {
      shown.appendCodePoint(point == '\n' ? point : sign(point).point());
    }
    while (!shown.isEmpty() && shown.charAt(shown.length() - 1) == '\n') {
      shown.setLength(shown.length() - 1);
    }
    return shown.toString();
  }

  /** Makes a text harmless that is to stand on one line, and replaces what no font has. */
  String line(String text) throws IOException {
    return shown(PlainText.line(text).strip());
  }

  /** Signs are written one by one, so that there is nothing to join. */
  private static boolean isJoiner(int point) {
    return point == 0x200C || point == 0x200D;
  }

  /** The width of a line of a shown text. */
  float width(String shown, float size) throws IOException {
    float width = 0;
    for (int i = 0; i < shown.length(); i = shown.offsetByCodePoints(i, 1)) {
      width += sign(shown.codePointAt(i)).width();
    }
    return width * size;
  }

  /** How many chars of a shown text, from a place in it, fit a width; at least one sign. */
  int fitting(String shown, int from, float size, float width) throws IOException {
    float left = width;
    int end = from;
    while (end < shown.length()) {
      left -= sign(shown.codePointAt(end)).width() * size;
      if (left < 0 && end > from) {
        break;
      }
      end = shown.offsetByCodePoints(end, 1);
    }
    return end - from;
  }

  /** Breaks a shown text into lines: its own, each broken again between words where they fit. */
  List<String> lines(String shown, float size, float width) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : shown.split("\n", -1)) {
      addLines(line, size, width, lines);
    }
    return lines;
  }

  /** Breaks a text, its own lines joined, into a number of lines at most; what is cut off ends in an ellipsis. */
  List<String> lines(String text, float size, float width, int most) throws IOException {
    List<String> lines = lines(line(text), size, width);
    if (lines.size() <= most) {
      return lines;
    }
    String last = lines.get(most - 1);
    String ellipsis = shown(ELLIPSIS);
    float room = width - width(ellipsis, size);
    String kept = width(last, size) <= room ? last : last.substring(0, fitting(last, 0, size, room));
    return Stream.concat(lines.subList(0, most - 1).stream(), Stream.of(kept.stripTrailing() + ellipsis)).toList();
  }

  private void addLines(String shown, float size, float width, List<String> lines) throws IOException {
    StringBuilder line = new StringBuilder();
    float used = 0;
    float blank = width(" ", size);
    for (String word : shown.split(" ", -1)) {
      float length = width(word, size);
      if (!line.isEmpty() && used + blank + length > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (!line.isEmpty()) {
        line.append(' ');
        used += blank;
      }
      int start = 0;
      int part = fitting(word, start, size, width - used);
      while (part < word.length() - start) {
        lines.add(line.append(word, start, start + part).toString());
        line.setLength(0);
        used = 0;
        start += part;
        part = fitting(word, start, size, width);
      }
      line.append(word, start, word.length());
      used += start == 0 ? length : width(word.substring(start), size);
    }
    lines.add(line.toString());
  }

  /** Splits a shown text by font. */
  List<Run> runs(String shown) throws IOException {
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < shown.length(); ) {
      int next = shown.offsetByCodePoints(i, 1);
      PDFont font = sign(shown.codePointAt(i)).font();
      if (next == shown.length() || !sign(shown.codePointAt(next)).font().equals(font)) {
        runs.add(new Run(font, shown.substring(start, next)));
        start = next;
      }
      i = next;
    }
    return runs;
  }

  /** The code points that were replaced so far. */
  SortedSet<Integer> replaced() {
    return replaced;
  }

  private Sign sign(int point) throws IOException {
    Sign known = signs.get(point);
    if (known == null) {
      known = find(point);
      signs.put(point, known);
    }
    return known;
  }

  private Sign find(int point) throws IOException {
    if (!isRightToLeft(point)) {
      for (Face face : faces) {
        int glyph = face.glyphs().getGlyphId(point);
        if (glyph > 0) {
          return new Sign(point, face.font(), (float) face.outlines().getAdvanceWidth(glyph) / face.outlines().getUnitsPerEm());
        }
      }
    }
    replaced.add(point);
    return sign(REPLACEMENT);
  }

  private static boolean isRightToLeft(int point) {
    byte direction = Character.getDirectionality(point);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
