package io.github.pekppp.report;

import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.util.List;

/** The editions there are. */
public final class EditionListReport implements Report {

  private final List<Instrument> editions;

  /**
   * Creates the report.
   *
   * @param editions the editions
   */
  public EditionListReport(List<Instrument> editions) {
    this.editions = List.copyOf(editions);
  }

  @Override
  public List<Block> blocks(Language language) {
    return List.of(Block.Table.of(
        List.of(
            Block.Column.words(Text.of("Edisi", "Edition").in(language)),
            Block.Column.words(Text.of("Judul", "Title").in(language)),
            Block.Column.words(Text.of("Berlaku", "Valid").in(language)),
            Block.Column.numbers(Text.of("Indikator", "Indicators").in(language))),
        editions.stream()
            .map(edition -> List.of(
                edition.id(),
                edition.title().in(language),
                edition.validity().in(language),
                Integer.toString(edition.indicators().size())))
            .toList()));
  }

  @Override
  public Json json(Language language) {
    return Json.object()
        .put("editions", Json.list(editions, edition -> Json.object()
            .put("instrument", edition.id())
            .put("sha256", edition.sha256())
            .put("title", edition.title().in(language))
            .put("mode", edition.mode().code())
            .put("validFrom", edition.validFrom().year())
            .put("validUntil", edition.validUntil().<Json>map(year -> new Json.Int(year.year())).orElseGet(Json.Null::new))
            .put("indicators", edition.indicators().size())
            .build()))
        .build();
  }
}
