package io.github.pekppp.spreadsheet;

import io.github.pekppp.assessment.F02Sheet;
import io.github.pekppp.assessment.Mark;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.score.Level;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.Worksheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sheet for levels: those of the evaluators (F-02), and those found on site. */
final class F02Page {

  /** The column of the first evaluator. */
  static final int FIRST_LEVEL = 4;

  private static final int NAME = 3;
  private static final int NAME_WIDTH = 60;

  private final Page page;
  private final Instrument instrument;
  private final ScoringPolicy policy;
  private final Language language;
  private final int evaluators;
  private final Map<IndicatorNumber, Integer> rows = new LinkedHashMap<>();

  F02Page(Page page, Instrument instrument, ScoringPolicy policy, Language language, int evaluators) {
    this.page = page;
    this.instrument = instrument;
    this.policy = policy;
    this.language = language;
    this.evaluators = evaluators;
    int row = TemplateForm.FIRST_ROW;
    for (IndicatorSheet sheet : instrument.sheets()) {
      rows.put(sheet.number(), row++);
    }
  }

  int evaluators() {
    return evaluators;
  }

  /** The address of a level. */
  String level(IndicatorNumber indicator, int evaluator) {
    return page.at(rows.getOrDefault(indicator, 0), FIRST_LEVEL + evaluator);
  }

  /** The address of all levels of an evaluator. */
  String levels(int evaluator) {
    return page.range(TemplateForm.FIRST_ROW, FIRST_LEVEL + evaluator, last(), FIRST_LEVEL + evaluator);
  }

  String name(int evaluator) {
    return page.at(TemplateForm.NAME_ROW, FIRST_LEVEL + evaluator);
  }

  private int last() {
    return TemplateForm.FIRST_ROW + rows.size() - 1;
  }

  void write(Choices choices, Optional<Worksheet> unit) {
    int field = FIRST_LEVEL + evaluators;
    page.text(1, 1, say("F-02: level oleh evaluator, dan hasil pemeriksaan lapangan", "F-02: levels by evaluators, and the field check"),
        Page.Look.TITLE);
    page.text(2, 1, say("Isi sel kuning. Catatan pada kolom level memuat tuntutan tiap level.",
        "Fill in the yellow cells. The note of each level cell says what the levels demand."));
    page.text(TemplateForm.KEY_ROW, TemplateForm.KEY_COLUMN, TemplateForm.KEY).text(TemplateForm.KEY_ROW, 2, TemplateForm.CODE)
        .text(TemplateForm.KEY_ROW, NAME, TemplateForm.LABEL).hideRow(TemplateForm.KEY_ROW);
    page.text(TemplateForm.NAME_ROW, NAME, say("Nama evaluator", "Name of the evaluator"));
    page.text(TemplateForm.HEAD_ROW, 1, "No.").text(TemplateForm.HEAD_ROW, 2, say("Kode", "Code"))
        .text(TemplateForm.HEAD_ROW, NAME, say("Indikator", "Indicator"));
    IntStream.range(0, evaluators).forEach(i -> page
        .text(TemplateForm.KEY_ROW, FIRST_LEVEL + i, TemplateForm.LEVEL + (i + 1))
        .look(TemplateForm.NAME_ROW, FIRST_LEVEL + i, Page.Look.INPUT)
        .text(TemplateForm.HEAD_ROW, FIRST_LEVEL + i, "Level" + (evaluators == 1 ? "" : " " + (i + 1)))
        .width(FIRST_LEVEL + i, 16));
    page.text(TemplateForm.KEY_ROW, field, TemplateForm.FIELD_CHECK)
        .text(TemplateForm.HEAD_ROW, field, say("Periksa lapangan", "Field check")).width(field, 16);
    page.look(TemplateForm.HEAD_ROW, 1, TemplateForm.HEAD_ROW, field, Page.Look.HEAD);
    rows.forEach((number, row) -> row(number, row, choices));
    page.look(TemplateForm.FIRST_ROW, FIRST_LEVEL, last(), field, Page.Look.INPUT);
    page.choose(TemplateForm.FIRST_ROW, field, last(), field, choices.levels(), say("Level 0 sampai 5", "A level 0 to 5"));
    unit.ifPresent(this::fill);
    page.width(1, 6).width(2, 10).width(NAME, NAME_WIDTH).freeze(NAME, TemplateForm.HEAD_ROW)
        .repeatRows(TemplateForm.NAME_ROW, TemplateForm.HEAD_ROW).protect();
  }

  private void row(IndicatorNumber number, int row, Choices choices) {
    IndicatorSheet sheet = instrument.find(number.toString()).orElseThrow();
    String name = sheet.indicator().name().in(language) + (sheet.aspect().isEmpty() ? say(" (tidak berbobot)", " (no weight)") : "");
    page.number(row, TemplateForm.KEY_COLUMN, number.value()).text(row, 2, sheet.indicator().codeOrNumber())
        .text(row, NAME, name, Page.Look.PLAIN).wrap(row, name, NAME_WIDTH)
        .look(row, TemplateForm.KEY_COLUMN, row, 2, Page.Look.PLAIN);
    String demands = IntStream.rangeClosed(0, Level.MAX).mapToObj(Level::of)
        .map(level -> level + ": " + policy.levels(instrument, sheet).text(level).in(language))
        .collect(Collectors.joining("\n"));
    page.note(row, FIRST_LEVEL, demands);
    page.choose(row, FIRST_LEVEL, row, FIRST_LEVEL + evaluators - 1, sheet.mayHaveNoCases() ? choices.marks() : choices.levels(),
        say("Level 0 sampai 5", "A level 0 to 5"));
  }

  private void fill(Worksheet unit) {
    List<F02Sheet> sheets = unit.assessment().sheets();
    for (int i = 0; i < sheets.size(); i++) {
      int column = FIRST_LEVEL + i;
      sheets.get(i).evaluator().ifPresent(name -> page.text(TemplateForm.NAME_ROW, column, name));
      sheets.get(i).marks().forEach((number, mark) -> {
        int row = rows.getOrDefault(number, 0);
        if (mark instanceof Mark.Given given) {
          page.number(row, column, given.level().value());
        } else {
          page.text(row, column, Choices.noCases(language));
        }
      });
    }
    unit.assessment().fieldLevels().forEach((number, level) ->
        page.number(rows.getOrDefault(number, 0), FIRST_LEVEL + evaluators, level.value()));
  }

  private String say(String id, String en) {
    return Text.of(id, en).in(language);
  }
}
