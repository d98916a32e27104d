package io.github.pekppp.pdf;

import io.github.pekppp.layout.Document;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A written file, read again. */
final class Opened implements AutoCloseable {

  private final PDDocument file;

  private Opened(PDDocument file) {
    this.file = file;
  }

  static Opened of(Document document) throws IOException {
    return of(PdfRenderer.renderOrThrow(document));
  }

  static Opened of(PdfFile file) throws IOException {
    return new Opened(Loader.loadPDF(file.content()));
  }

  PDDocument file() {
    return file;
  }

  int pages() {
    return file.getNumberOfPages();
  }

  /** All signs of the document as they are drawn, without blanks, page numbers, repeated heads and pictures. */
  String signs() throws IOException {
    StringBuilder signs = new StringBuilder();
    new Signs(signs).writeText(file, Writer.nullWriter());
    return Texts.withoutBlanks(signs.toString());
  }

  /** The text of a page as a reader copies it, from 1. */
  String page(int number) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setPageEnd("");
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    StringWriter text = new StringWriter();
    stripper.writeText(file, text);
    return text.toString();
  }

  List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    for (int i = 1; i <= pages(); i++) {
      texts.add(page(i));
    }
    return texts;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Collects signs, but those of artifacts. */
  private static final class Signs extends PDFTextStripper {

    private final StringBuilder signs;
    private int artifacts;

    Signs(StringBuilder signs) {
      this.signs = signs;
      addOperator(new BeginMarkedContentSequence(this));
      addOperator(new EndMarkedContentSequence(this));
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
      artifacts++;
    }

    @Override
    public void endMarkedContentSequence() {
      artifacts--;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
      if (artifacts == 0) {
        signs.append(text.getUnicode());
      }
    }
  }
}
