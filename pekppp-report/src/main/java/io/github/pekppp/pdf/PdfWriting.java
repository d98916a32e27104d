package io.github.pekppp.pdf;

import io.github.pekppp.layout.Document;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.vavr.control.Validation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes one file; the first class on the way that knows PDFBox. */
final class PdfWriting {

  private static final String PRODUCER = "pekppp";

  /** PDFBox makes the id of a file of this and of its title, not of the time. */
  private static final long ID = 1;

  private PdfWriting() {}

  static Validation<List<Problem>, PdfFile> write(Document document, PdfOptions options) throws IOException {
    try (PDDocument file = new PDDocument()) {
      Validation<List<Problem>, Fonts> fonts = Fonts.load(file, options.fonts());
      Validation<List<Problem>, Optional<PDImageXObject>> logo = options.logo()
          .map(picture -> LetterheadDrawing.load(file, picture).map(Optional::of))
          .orElseGet(() -> Validation.valid(Optional.empty()));
      if (fonts.isInvalid() || logo.isInvalid()) {
        List<Problem> problems = new ArrayList<>();
        fonts.swap().forEach(problems::addAll);
        logo.swap().forEach(problems::addAll);
        return Validation.invalid(List.copyOf(problems));
      }
      write(document, options, file, fonts.get(), logo.get());
      return Validation.valid(new PdfFile(bytes(file), remarks(document, fonts.get())));
    }
  }

  private static void write(Document document, PdfOptions options, PDDocument file, Fonts fonts, Optional<PDImageXObject> logo)
      throws IOException {
    String title = document.title().isBlank() ? document.name() : document.title();
    describe(file, document, fonts.line(title), options);
    Sheets sheets = new Sheets(file, fonts);
    new LetterheadDrawing(sheets, options.accent().map(Ink.TEXT::coloured).orElse(Ink.TEXT), logo).draw(options.header());
    new Body(sheets, document, title, options).write();
    sheets.finish(fonts.shown(options.footer()));
  }

  private static void describe(PDDocument file, Document document, String title, PdfOptions options) {
    file.setDocumentId(ID);
    PDDocumentInformation information = file.getDocumentInformation();
    information.setTitle(title);
    information.setProducer(PRODUCER);
    options.writtenOn().ifPresent(day -> information.setCreationDate(calendar(day)));
    file.getDocumentCatalog().setLanguage(document.language().code());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    file.getDocumentCatalog().setViewerPreferences(preferences);
  }

  private static Calendar calendar(LocalDate day) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.clear();
    calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    return calendar;
  }

  private static byte[] bytes(PDDocument file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    file.save(bytes);
    return bytes.toByteArray();
  }

  private static List<Problem> remarks(Document document, Fonts fonts) {
    if (fonts.replaced().isEmpty()) {
      return List.of();
    }
    String points = fonts.replaced().stream()
        .map(point -> String.format(Locale.ROOT, "U+%04X", point))
        .collect(Collectors.joining(" "));
    return List.of(PdfProblem.PDF_CHARACTERS_REPLACED.at(Place.of(document.name()), points));
  }
}
