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
 */
public record PdfOptions(List<PdfFont> fonts, Optional<LocalDate> writtenOn) {

  /**
   * Copies the fonts.
   *
   * @param fonts fonts in order of preference
   * @param writtenOn the day of writing
   */
  public PdfOptions {
    fonts = List.copyOf(fonts);
    Objects.requireNonNull(writtenOn, "writtenOn");
  }

  /**
   * Returns the options of those who want nothing special.
   *
   * @return the font of the library, no day of writing
   */
  public static PdfOptions standard() {
    return new PdfOptions(List.of(), Optional.empty());
  }

  /**
   * Returns these options with other fonts.
   *
   * @param preferred fonts in order of preference
   * @return the options
   */
  public PdfOptions withFonts(PdfFont... preferred) {
    return new PdfOptions(List.of(preferred), writtenOn);
  }

  /**
   * Returns these options with a day of writing.
   *
   * @param day the day
   * @return the options
   */
  public PdfOptions writtenOn(LocalDate day) {
    return new PdfOptions(fonts, Optional.of(day));
  }
}
