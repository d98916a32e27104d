package io.github.pekppp.paper;

import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.layout.Document;
import io.github.pekppp.text.Language;
import java.util.Objects;

/**
 * The indicator sheets of an edition (lembar indikator): what every level demands, which facts and evidence are asked for, and
 * which questions the sources leave open.
 *
 * @param instrument the edition
 */
public record IndicatorSheets(Instrument instrument) implements Paper {

  /**
   * Checks that there is an edition.
   *
   * @param instrument the edition
   */
  public IndicatorSheets {
    Objects.requireNonNull(instrument, "instrument");
  }

  @Override
  public String name() {
    return Ids.file("lembar-indikator", instrument.id());
  }

  @Override
  public Document document(Language language) {
    return new SheetPages(instrument, new Wording(language)).document();
  }
}
