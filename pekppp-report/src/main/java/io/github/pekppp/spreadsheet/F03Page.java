package io.github.pekppp.spreadsheet;

import io.github.pekppp.assessment.F03Response;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.Questionnaire;
import io.github.pekppp.instrument.QuestionnaireItem;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.Worksheet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sheet for users' answers (F-03): a row for each respondent. */
final class F03Page {

  /** The column of the first item. */
  static final int FIRST_ITEM = 2;

  /** What stands beside answers that a truth value is among. */
  static final Text FAULTY = Text.of("salah", "faulty");

  private static final int WIDTH = 14;

  private final Page page;
  private final List<QuestionnaireItem> items;
  private final Language language;
  private final int respondents;

  F03Page(Page page, Instrument instrument, Language language, int respondents) {
    this.page = page;
    this.items = instrument.questionnaire().map(Questionnaire::items).orElse(List.of());
    this.language = language;
    this.respondents = respondents;
  }

  List<QuestionnaireItem> items() {
    return items;
  }

  /** How many respondents there is room for. */
  long rows() {
    return respondents;
  }

  /** The address of all answers to an item. */
  String column(QuestionnaireItem item) {
    int column = FIRST_ITEM + items.indexOf(item);
    return page.range(TemplateForm.FIRST_ROW, column, last(), column);
  }

  /** The address of the numbers of answers, a row each. */
  String counts() {
    return page.range(TemplateForm.FIRST_ROW, FIRST_ITEM + items.size(), last(), FIRST_ITEM + items.size());
  }

  private int last() {
    return TemplateForm.FIRST_ROW + respondents - 1;
  }

  void write(Choices choices, Optional<Worksheet> unit) {
    int end = FIRST_ITEM + items.size() - 1;
    page.text(1, 1, say("F-03: jawaban pengguna, satu baris per responden", "F-03: users' answers, a row for each respondent"),
        Page.Look.TITLE);
    page.text(2, 1, say("Kosongkan yang tidak dijawab.", "Leave empty what was not answered."));
    page.text(TemplateForm.KEY_ROW, TemplateForm.KEY_COLUMN, TemplateForm.KEY)
        .text(TemplateForm.KEY_ROW, end + 1, TemplateForm.ANSWERED).hideRow(TemplateForm.KEY_ROW);
    page.text(TemplateForm.HEAD_ROW, 1, "No.").text(TemplateForm.HEAD_ROW, end + 1, say("Dijawab", "Answered"));
    items.stream().map(item -> item.text().in(language)).max(Comparator.comparingInt(String::length))
        .ifPresent(longest -> page.wrap(TemplateForm.NAME_ROW, longest, WIDTH - 2));
    for (int i = 0; i < items.size(); i++) {
      QuestionnaireItem item = items.get(i);
      page.text(TemplateForm.KEY_ROW, FIRST_ITEM + i, item.code())
          .text(TemplateForm.NAME_ROW, FIRST_ITEM + i, item.text().in(language)).look(TemplateForm.NAME_ROW, FIRST_ITEM + i, Page.Look.PLAIN)
          .text(TemplateForm.HEAD_ROW, FIRST_ITEM + i, item.code()).width(FIRST_ITEM + i, WIDTH);
    }
    page.look(TemplateForm.HEAD_ROW, 1, TemplateForm.HEAD_ROW, end + 1, Page.Look.HEAD);
    for (int i = 0; i < respondents; i++) {
      int row = TemplateForm.FIRST_ROW + i;
      page.number(row, TemplateForm.KEY_COLUMN, i + 1L).formula(row, end + 1, answered(row, end));
    }
    page.look(TemplateForm.FIRST_ROW, FIRST_ITEM, last(), end, Page.Look.INPUT);
    page.choose(TemplateForm.FIRST_ROW, FIRST_ITEM, last(), end, choices.levels(), say("Jawaban 0 sampai 5", "An answer 0 to 5"));
    unit.ifPresent(found -> fill(found.assessment().responses()));
    page.width(1, 6).width(end + 1, 10).freeze(1, TemplateForm.HEAD_ROW).landscape()
        .repeatRows(TemplateForm.NAME_ROW, TemplateForm.HEAD_ROW).protect();
  }

  /** How many items are answered; some programs count truth values as numbers, which they are not. */
  private String answered(int row, int end) {
    String logical = IntStream.rangeClosed(FIRST_ITEM, end).mapToObj(column -> "ISLOGICAL(" + Page.cell(row, column) + ")")
        .collect(Collectors.joining(","));
    return "IF(OR(" + logical + "),\"" + FAULTY.in(language) + "\",COUNT(" + Page.cells(row, FIRST_ITEM, row, end) + "))";
  }

  private void fill(List<F03Response> responses) {
    for (int i = 0; i < responses.size(); i++) {
      int row = TemplateForm.FIRST_ROW + i;
      responses.get(i).answers().forEach((number, level) -> page.number(row, FIRST_ITEM + number - 1, level.value()));
    }
  }

  private String say(String id, String en) {
    return Text.of(id, en).in(language);
  }
}
