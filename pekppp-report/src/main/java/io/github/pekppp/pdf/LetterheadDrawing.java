package io.github.pekppp.pdf;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Draws the letterhead (kop surat) of the first page: the emblem on the left, the lines beside it, a double rule below. */
final class LetterheadDrawing {

  private static final float HIGHEST = 56;
  private static final float WIDEST = 90;
  private static final float GAP = 12;
  private static final float SIZE = 11;
  private static final int MOST_POINTS = 16_000_000;

  private static final long PNG = 0x89504E470D0A1A0AL;
  private static final int PNG_WIDTH = 16;
  private static final int PNG_HEIGHT = 20;
  private static final int PNG_HEAD = 24;
  private static final int JPEG = 0xFFD8;

  private final Sheets sheets;
  private final Ink ink;
  private final Optional<PDImageXObject> logo;

  /**
   * Creates a drawing.
   *
   * @param sheets where to draw
   * @param accent the colour of the rule
   * @param logo the emblem
   */
  LetterheadDrawing(Sheets sheets, Ink accent, Optional<PDImageXObject> logo) {
    this.sheets = sheets;
    this.ink = accent;
    this.logo = logo;
  }

  /** Reads an emblem. */
  static Validation<List<Problem>, PDImageXObject> load(PDDocument file, PdfPicture picture) {
    try {
      return Validation.valid(image(file, picture.content()));
    } catch (IOException | RuntimeException unreadable) { // a damaged file makes the parser fail in any way
      return Validation.invalid(List.of(PdfProblem.PDF_PICTURE_UNREADABLE.at(Place.of(picture.name()), picture.name())));
    }
  }

  private static PDImageXObject image(PDDocument file, byte[] content) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(content);
    if (content.length > PNG_HEAD && bytes.getLong(0) == PNG) {
      long points = (long) bytes.getInt(PNG_WIDTH) * bytes.getInt(PNG_HEIGHT);
      if (points <= 0 || points > MOST_POINTS) {
        throw new IOException(points + " points");
      }
      return PDImageXObject.createFromByteArray(file, content, "png");
    } else if (content.length > 2 && (bytes.getShort(0) & 0xFFFF) == JPEG) {
      return JPEGFactory.createFromByteArray(file, content);
    }
    throw new IOException("neither PNG nor JPEG");
  }

  void draw(String header) throws IOException {
    if (logo.isEmpty() && header.isBlank()) {
      return;
    }
    float top = sheets.y();
    float indent = 0;
    float height = 0;
    if (logo.isPresent()) {
      PDImageXObject image = logo.get();
      float scale = Math.min(HIGHEST / image.getHeight(), WIDEST / image.getWidth());
      height = image.getHeight() * scale;
      indent = image.getWidth() * scale + GAP;
      sheets.image(image, top, image.getWidth() * scale, height);
    }
    Ink words = Ink.TEXT.sized(SIZE).strong();
    List<String> lines = header.isBlank() ? List.of() : sheets.fonts().lines(sheets.fonts().shown(header), SIZE, Sheets.WIDTH - indent);
    float room = lines.size() * words.lead();
    sheets.down(Math.max(0, (height - room) / 2));
    sheets.flow(lines, Sheets.LEFT + indent, words);
    if (sheets.y() <= top && top - sheets.y() < height) {
      sheets.down(height - (top - sheets.y()));
    }
    sheets.down(GAP / 2);
    sheets.line(Sheets.LEFT, sheets.y(), Sheets.LEFT + Sheets.WIDTH, sheets.y(), ink.sized(1));
    sheets.line(Sheets.LEFT, sheets.y() - 2, Sheets.LEFT + Sheets.WIDTH, sheets.y() - 2, ink.sized(1));
    sheets.down(2 + GAP);
  }
}
