package io.github.pekppp.cli;

import io.github.pekppp.html.HtmlTemplate;
import io.github.pekppp.html.Slot;
import io.github.pekppp.pdf.PdfFont;
import io.github.pekppp.pdf.PdfOptions;
import io.github.pekppp.pdf.PdfPicture;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what stands around a document in HTML and PDF, and how it looks. */
final class PageOptions {

  /** What a value begins with that names a file. */
  private static final String FILE = "@";

  private static final String ACCENT = "accent";
  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

  private static final Map<String, Slot.ImageType> PICTURES = Map.of(
      "png", Slot.ImageType.PNG, "jpg", Slot.ImageType.JPEG, "jpeg", Slot.ImageType.JPEG, "svg", Slot.ImageType.SVG);

  @Option(
      names = "--page",
      paramLabel = "FILE",
      description = "The page around documents in HTML; begin yours from what pekppp template --html writes.")
  private @Nullable Path page;

  @Option(
      names = "--slot",
      paramLabel = "NAME=TEXT|@FILE",
      description = "What fills a placeholder of the page, such as header, footer or logo, which PDF has too; @FILE is a picture"
          + " (png, jpg; svg in HTML only). May be repeated.")
  private Map<String, String> slots = new LinkedHashMap<>();

  @Option(
      names = "--style",
      paramLabel = "NAME=VALUE",
      description = "The value of a variable of the style sheet, such as accent=#1b6e3c, which PDF takes too. May be repeated.")
  private Map<String, String> style = new LinkedHashMap<>();

  @Option(
      names = "--font",
      paramLabel = "FILE",
      description = "A TrueType font for PDF, before that of the library; may be repeated, in order of preference.")
  private List<Path> fonts = new ArrayList<>();

  /** How PDF is wanted: with the letterhead, the footer and the colour of the page. */
  PdfOptions pdf() {
    PdfOptions options = PdfOptions.standard()
        .withFonts(fonts.stream().map(file -> PdfFont.of(file.toString(), InputFiles.fontOrFault(file))).toArray(PdfFont[]::new))
        .withHeader(words("header"))
        .withFooter(words("footer"));
    String logo = slots.getOrDefault("logo", "");
    PdfOptions withLogo = logo.startsWith(FILE)
        ? options.withLogo(PdfPicture.of(logo.substring(1), InputFiles.contentOrFault(Path.of(logo.substring(1)))))
        : options;
    return accent().map(withLogo::withAccent).orElse(withLogo);
  }

  private String words(String slot) {
    String value = slots.getOrDefault(slot, "");
    return value.startsWith(FILE) ? "" : value;
  }

  private Optional<Integer> accent() {
    return Optional.ofNullable(style.get(ACCENT)).filter(value -> COLOUR.matcher(value).matches()).map(value -> Integer.parseInt(value.substring(1), 16));
  }

  /** What of these options PDF does not take. */
  Optional<Problem> notInPdf() {
    return Optional.ofNullable(style.get(ACCENT))
        .filter(value -> accent().isEmpty())
        .map(value -> CliProblem.ACCENT_OF_PDF.at(Place.of("--style").key(ACCENT), value));
  }

  /** Makes the page; what is wrong with it is a fault of the input. */
  HtmlTemplate template() {
    String text = page == null ? HtmlTemplate.standardPage() : new String(InputFiles.contentOrFault(page), StandardCharsets.UTF_8);
    Map<String, Slot> filled = new LinkedHashMap<>();
    slots.forEach((name, value) -> filled.put(name, value.startsWith(FILE) ? picture(name, value.substring(1)) : Slot.words(value)));
    Map<String, String> variables = new LinkedHashMap<>();
    style.forEach((name, value) -> variables.put("--" + name, value));
    return InputFault.unwrap(HtmlTemplate.of(text, filled, variables));
  }

  /** A picture, which says nothing that the page does not say in words. */
  private static Slot picture(String slot, String name) {
    Slot.ImageType type = PICTURES.get(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    byte[] content = type == null ? new byte[0] : InputFiles.contentOrFault(Path.of(name));
    if (type == null || !type.isKindOf(content)) {
      throw new InputFault(List.of(CliProblem.PICTURE_KIND.at(Place.of("--slot").key(slot), name)));
    }
    return Slot.image(type, content, "");
  }
}
