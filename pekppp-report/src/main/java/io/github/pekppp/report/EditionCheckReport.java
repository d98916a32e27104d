package io.github.pekppp.report;

import io.github.pekppp.condition.Condition;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.gap.Gap;
import io.github.pekppp.gap.ScaleGaps;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.LevelVariant;
import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.List;

/** What the check of a sound edition found: the situations that no level of its scales describes. */
public final class EditionCheckReport implements Report {

  private static final Text SOUND = Text.of(
      "Tidak ada kesalahan: {0} indikator, {1} skala; setiap level dapat dicapai.",
      "No fault: {0} indicators, {1} scales; every level can be reached.");
  private static final Text NO_GAPS = Text.of(
      "Setiap keadaan disebut oleh suatu level.", "Every situation is described by a level.");
  private static final Text GAPS = Text.of(
      "{0} skala memiliki keadaan yang tidak disebut level mana pun: syarat level yang lebih tinggi terpenuhi, tetapi level itu "
          + "tidak tercapai. Level yang dibaca adalah yang tertinggi yang semua syaratnya terpenuhi.",
      "{0} scales have situations that no level describes: a condition of a higher level holds, but that level is not reached. "
          + "Read is the highest level whose conditions all hold.");
  private static final Text COMBINATIONS = Text.of("serta {0} gabungan lainnya", "and {0} combinations of these");

  private final Instrument instrument;
  private final List<ScaleGaps> scales;

  /**
   * Creates the report.
   *
   * @param instrument the edition
   * @param scales the gaps of its scales
   */
  public EditionCheckReport(Instrument instrument, List<ScaleGaps> scales) {
    this.instrument = instrument;
    this.scales = List.copyOf(scales);
  }

  @Override
  public List<Block> blocks(Language language) {
    List<ScaleGaps> found = scales.stream().filter(scale -> !scale.gaps().isEmpty()).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, instrument.title().in(language) + " [" + instrument.id() + "]"));
    blocks.add(new Block.Paragraph(SOUND.with(instrument.indicators().size(), scales.size()).in(language)));
    blocks.add(new Block.Paragraph((found.isEmpty() ? NO_GAPS : GAPS.with(found.size())).in(language)));
    found.forEach(scale -> {
      blocks.add(new Block.Heading(2, heading(scale, language)));
      blocks.add(new Block.Points(points(scale, language)));
    });
    return blocks;
  }

  private static String heading(ScaleGaps scale, Language language) {
    String reading = scale.variant().map(variant -> " (" + reading(variant) + ")").orElse("");
    return scale.indicator().codeOrNumber() + " " + scale.indicator().name().in(language) + reading;
  }

  /** The smallest gaps; of their combinations, which are read as the same levels, only how many there are. */
  private static List<String> points(ScaleGaps scale, Language language) {
    List<Gap> least = scale.least();
    List<String> points = new ArrayList<>(least.stream().map(gap -> gap.text().in(language)).toList());
    if (scale.gaps().size() > least.size()) {
      points.add(COMBINATIONS.with(scale.gaps().size() - least.size()).in(language));
    }
    return points;
  }

  private static String reading(LevelVariant variant) {
    return variant.question() + "=" + variant.alternative();
  }

  @Override
  public Json json(Language language) {
    return Json.object()
        .put("instrument", instrument.id())
        .put("sha256", instrument.sha256())
        .put("title", instrument.title().in(language))
        .put("scales", Json.list(scales, scale -> scale(scale, language)))
        .build();
  }

  private static Json scale(ScaleGaps scale, Language language) {
    List<Gap> least = scale.least();
    return Json.object()
        .put("number", scale.indicator().number().value())
        .put("code", scale.indicator().code())
        .put("name", scale.indicator().name().in(language))
        .put("reading", scale.variant().map(EditionCheckReport::reading))
        .put("gaps", Json.list(scale.gaps(), gap -> Json.object()
            .put("level", gap.level().value())
            .put("higher", gap.higher().value())
            .put("holds", conditions(gap.holds(), language))
            .put("lacks", conditions(gap.lacks(), language))
            .put("least", least.contains(gap))
            .put("states", gap.states())
            .put("example", facts(gap.example()))
            .put("text", gap.text().in(language))
            .build()))
        .build();
  }

  private static Json conditions(List<Condition> conditions, Language language) {
    return Json.list(conditions, condition -> Json.of(condition.text().in(language)));
  }

  /** Facts as form F-01 of a worksheet may write them, numbers as fractions in quotes. */
  private static Json facts(Facts facts) {
    Json.Builder json = Json.object();
    facts.values().forEach((id, value) -> json.put(id, value(value)));
    return json.build();
  }

  private static Json value(FactValue value) {
    if (value instanceof FactValue.Flag flag) {
      return new Json.Bool(flag.holds());
    } else if (value instanceof FactValue.Chosen chosen) {
      return Json.of(chosen.option());
    } else if (value instanceof FactValue.Picked picked) {
      return Json.list(picked.options(), Json::of);
    }
    return Json.of(((FactValue.Quantity) value).value().toString());
  }
}
