package io.github.pekppp.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * The pages of one file, filled from top to bottom; lengths are points, 1/72 inch.
 *
 * <p>Margins are those of the printed HTML page: 20 mm above and below, 22 mm on the left to file it, 18 mm on the right.
 */
final class Sheets {

  static final float LEFT = 62.4f;
  static final float WIDTH = 481.8f;
  static final float TOP = 785.2f;
  static final float HEIGHT = 728.5f;

  /** The distance of two lines, in sizes of the font. */
  static final float LEAD = 1.35f;

  private static final float BOTTOM = TOP - HEIGHT;
  private static final float FOOT = 32;
  private static final float FOOT_SIZE = 8;
  private static final int FOOT_LINES = 3;

  /** Room for the number of a page. */
  private static final float NUMBER = 60;

  private static final float ASCENT = 0.93f;
  private static final float BOLD = 0.035f;
  private static final COSName ARTIFACT = COSName.getPDFName("Artifact");

  private final PDDocument file;
  private final Fonts fonts;
  private final Map<String, PDPageXYZDestination> places = new HashMap<>();
  private final List<Link> links = new ArrayList<>();
  private final PDDocumentOutline outline = new PDDocumentOutline();
  private PDPage page;
  private PDPageContentStream out;
  private float y;

  Sheets(PDDocument file, Fonts fonts) throws IOException {
    this.file = file;
    this.fonts = fonts;
    this.page = new PDPage(PDRectangle.A4);
    this.out = begin();
    this.y = TOP;
    file.getDocumentCatalog().setDocumentOutline(outline);
  }

  /** A link that is yet to be tied to its section. */
  private record Link(PDPage page, PDRectangle area, String section) {}

  Fonts fonts() {
    return fonts;
  }

  float y() {
    return y;
  }

  /** The outline of the file, on its highest level. */
  PDDocumentOutline outline() {
    return outline;
  }

  /** Moves down. */
  void down(float height) {
    y -= height;
  }

  /** Leaves a gap, but not at the top of a page. */
  void gap(float height) {
    if (y < TOP) {
      y -= height;
    }
  }

  /** Begins a page when less than a height is left on this one; returns whether it did. */
  boolean need(float height) throws IOException {
    if (y - BOTTOM >= height || y >= TOP) {
      return false;
    }
    out.close();
    page = new PDPage(PDRectangle.A4);
    out = begin();
    y = TOP;
    return true;
  }

  private PDPageContentStream begin() throws IOException {
    file.addPage(page);
    return new PDPageContentStream(file, page, AppendMode.OVERWRITE, true);
  }

  /** Writes a shown text whose line begins at a height. */
  void text(String shown, float x, float top, Ink ink) throws IOException {
    if (shown.isBlank()) {
      return;
    }
    out.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
    out.setStrokingColor(ink.red(), ink.green(), ink.blue());
    out.beginText();
    out.setRenderingMode(ink.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    out.setLineWidth(ink.size() * BOLD);
    out.newLineAtOffset(x, top - ink.size() * ASCENT);
    for (Fonts.Run run : fonts.runs(shown)) {
      out.setFont(run.font(), ink.size());
      out.showText(run.text());
    }
    out.endText();
  }

  /** Writes lines from here down, from page to page. */
  void flow(List<String> shown, float x, Ink ink) throws IOException {
    for (String line : shown) {
      need(ink.lead());
      text(line, x, y, ink);
      down(ink.lead());
    }
  }

  /** Fills an area, given by its upper left corner. */
  void fill(float x, float top, float width, float height, Ink ink) throws IOException {
    out.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
    out.addRect(x, top - height, width, height);
    out.fill();
  }

  /** Draws the edge of an area, given by its upper left corner, within it. */
  void outline(float x, float top, float width, float height, Ink ink) throws IOException {
    float edge = Math.min(ink.size(), Math.min(width, height) / 2);
    out.setStrokingColor(ink.red(), ink.green(), ink.blue());
    out.setLineWidth(edge);
    out.addRect(x + edge / 2, top - height + edge / 2, width - edge, height - edge);
    out.stroke();
  }

  /** Draws a picture at the left margin, given by its upper edge. */
  void image(PDImageXObject image, float top, float width, float height) throws IOException {
    openArtifact();
    out.drawImage(image, LEFT, top - height, width, height);
    closeArtifact();
  }

  /** Draws a line. */
  void line(float x1, float y1, float x2, float y2, Ink ink) throws IOException {
    out.setStrokingColor(ink.red(), ink.green(), ink.blue());
    out.setLineWidth(ink.size());
    out.moveTo(x1, y1);
    out.lineTo(x2, y2);
    out.stroke();
  }

  /** Begins what a program that reads aloud skips: it repeats what stands elsewhere. */
  void openArtifact() throws IOException {
    out.beginMarkedContent(ARTIFACT);
  }

  void closeArtifact() throws IOException {
    out.endMarkedContent();
  }

  /** Lets an area of this page lead to a section. */
  void link(float x, float top, float width, float height, String section) {
    links.add(new Link(page, new PDRectangle(x, top - height, width, height), section));
  }

  /** Names the place here, and adds it to the outline. */
  PDOutlineItem place(String section, String title, PDOutlineItem item) {
    PDPageXYZDestination here = new PDPageXYZDestination();
    here.setPage(page);
    here.setLeft(0);
    here.setTop(Math.round(y + LEAD * Ink.TEXT.size()));
    places.put(section, here);
    item.setTitle(title);
    item.setDestination(here);
    return item;
  }

  /** Ties links to their sections, counts the pages and writes a shown footer on each. */
  void finish(String footer) throws IOException {
    out.close();
    for (Link link : links) {
      PDAnnotationLink annotation = new PDAnnotationLink();
      PDBorderStyleDictionary border = new PDBorderStyleDictionary();
      border.setWidth(0);
      annotation.setBorderStyle(border);
      annotation.setRectangle(link.area());
      annotation.setDestination(Objects.requireNonNull(places.get(link.section()), link.section()));
      annotation.setPrinted(true);
      link.page().getAnnotations().add(annotation);
    }
    float room = WIDTH - NUMBER;
    List<String> lines = fonts.lines(footer, FOOT_SIZE, room);
    List<String> shown = lines.size() <= FOOT_LINES ? lines : lines.subList(0, FOOT_LINES);
    int pages = file.getNumberOfPages();
    for (int i = 1; i <= pages; i++) {
      page = file.getPage(i - 1);
      out = new PDPageContentStream(file, page, AppendMode.APPEND, true, true);
      String number = i + " / " + pages;
      Ink ink = Ink.SOFT.sized(FOOT_SIZE);
      openArtifact();
      for (int line = 0; line < shown.size(); line++) {
        text(shown.get(line), LEFT, FOOT + FOOT_SIZE - line * ink.lead(), ink);
      }
      text(number, LEFT + WIDTH - fonts.width(number, FOOT_SIZE), FOOT + FOOT_SIZE, ink);
      closeArtifact();
      out.close();
    }
  }
}
