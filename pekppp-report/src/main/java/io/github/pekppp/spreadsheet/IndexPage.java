package io.github.pekppp.spreadsheet;

import io.github.pekppp.instrument.AspectWeight;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;

/** The sheet that shows the result while people fill in the others. */
final class IndexPage {

  private static final int LABEL = 1;
  private static final int VALUE = 2;

  private static final int INDEX_ROW = 3;

  private final Page page;
  private final Language language;
  private int row = 1;

  IndexPage(Page page, Language language) {
    this.page = page;
    this.language = language;
  }

  void write(Scorer scorer, Calculation.Result result) {
    String decimals = decimals(scorer);
    page.text(row, LABEL, say("Hasil menurut isian saat ini", "Result of what is filled in so far"), Page.Look.TITLE);
    row = INDEX_ROW;
    line(say("Indeks Pelayanan Publik (IPP)", "Public service index (IPP)"), result.index(), decimals);
    line(say("Kategori", "Category"), result.category(), "@");
    line(say("Predikat", "Rating"), result.label(), "@");
    line(say("Keadaan", "State"), result.status(), "@");
    line("F-02", result.f02(), decimals);
    if (scorer.instrument().questionnaire().isPresent()) {
      line("F-03", result.f03(), decimals);
      line(say("Responden F-03", "Respondents of F-03"), result.respondents(), "0");
    }
    row++;
    page.text(row, LABEL, say("Nilai F-02 per aspek", "F-02 by aspect"), Page.Look.HEAD).look(row, VALUE, Page.Look.HEAD);
    row++;
    for (AspectWeight aspect : scorer.instrument().aspects()) {
      line(aspect.aspect().name().in(language), result.aspects().getOrDefault(aspect.aspect().id(), "\"-\""), decimals);
    }
    page.width(LABEL, 48).width(VALUE, 48).protect();
  }

  /** The format of an index. */
  static String decimals(Scorer scorer) {
    return "0." + "0".repeat(scorer.policy().rounding().decimals());
  }

  /** Shows index and category on another sheet too. */
  void show(Page other, int row, int column, String format) {
    other.formula(row, column, page.at(INDEX_ROW, VALUE)).look(row, column, Page.Look.RESULT).format(row, column, row, column, format);
    other.formula(row, column + 1, page.at(INDEX_ROW + 1, VALUE)).look(row, column + 1, Page.Look.RESULT);
  }

  private void line(String label, String formula, String format) {
    page.text(row, LABEL, label, Page.Look.PLAIN).formula(row, VALUE, formula).look(row, VALUE, Page.Look.RESULT);
    if (!format.equals("@")) {
      page.format(row, VALUE, row, VALUE, format);
    }
    row++;
  }

  private String say(String id, String en) {
    return Text.of(id, en).in(language);
  }
}
