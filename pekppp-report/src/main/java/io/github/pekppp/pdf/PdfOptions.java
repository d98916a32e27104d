package io.github.pekppp.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a host wants its PDF files.
 *
 * @param fonts fonts in order of preference; a sign is taken from the first that has it, and at last from DejaVu Sans Condensed, which the
 *     library brings
 * @param writtenOn the day of writing, which the file tells as the day of its creation; empty when the file is to tell none
 * @param logo the emblem beside the letterhead (kop surat) of the first page; empty when there is none
 * @param header the lines of that letterhead; empty when there is none
 * @param footer what stands at the foot of every page; empty when nothing does
 * @param accent the colour of headings, as red, green and blue in 0..0xFFFFFF; empty when they are as the text
 */
public record PdfOptions(
    List<PdfFont> fonts, Optional<LocalDate> writtenOn, Optional<PdfPicture> logo, String header, String footer, Optional<Integer> accent) {

  private static final int MOST = 0xFFFFFF;

  /**
   * Copies the fonts and checks the colour.
   *
   * @param fonts fonts in order of preference
   * @param writtenOn the day of writing
   * @param logo the emblem beside the letterhead
   * @param header the lines of the letterhead
   * @param footer what stands at the foot of every page
   * @param accent the colour of headings
   */
  public PdfOptions {
    fonts = List.copyOf(fonts);
    Objects.requireNonNull(writtenOn, "writtenOn");
    Objects.requireNonNull(logo, "logo");
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(footer, "footer");
    if (accent.filter(colour -> colour < 0 || colour > MOST).isPresent()) {
      throw new IllegalArgumentException("accent: " + accent.get() + " is outside 0.." + MOST);
    }
  }

  /**
   * Returns the options of those who want nothing special.
   *
   * @return the font of the library, no day of writing, no letterhead
   */
  public static PdfOptions standard() {
    return new PdfOptions(List.of(), Optional.empty(), Optional.empty(), "", "", Optional.empty());
  }

  /**
   * Returns these options with other fonts.
   *
   * @param preferred fonts in order of preference
   * @return the options
   */
  public PdfOptions withFonts(PdfFont... preferred) {
    return new PdfOptions(List.of(preferred), writtenOn, logo, header, footer, accent);
  }

  /**
   * Returns these options with a day of writing.
   *
   * @param day the day
   * @return the options
   */
  public PdfOptions writtenOn(LocalDate day) {
    return new PdfOptions(fonts, Optional.of(day), logo, header, footer, accent);
  }

  /**
   * Returns these options with an emblem.
   *
   * @param emblem the picture beside the letterhead of the first page
   * @return the options
   */
  public PdfOptions withLogo(PdfPicture emblem) {
    return new PdfOptions(fonts, writtenOn, Optional.of(emblem), header, footer, accent);
  }

  /**
   * Returns these options with a letterhead.
   *
   * @param lines its lines, ended by line feeds
   * @return the options
   */
  public PdfOptions withHeader(String lines) {
    return new PdfOptions(fonts, writtenOn, logo, lines, footer, accent);
  }

  /**
   * Returns these options with a footer.
   *
   * @param words what stands at the foot of every page: three lines at most, what is more is cut off
   * @return the options
   */
  public PdfOptions withFooter(String words) {
    return new PdfOptions(fonts, writtenOn, logo, header, words, accent);
  }

  /**
   * Returns these options with a colour.
   *
   * @param colour the colour of headings, as red, green and blue in 0..0xFFFFFF; choose one that is dark on white
   * @return the options
   */
  public PdfOptions withAccent(int colour) {
    return new PdfOptions(fonts, writtenOn, logo, header, footer, Optional.of(colour));
  }
}
