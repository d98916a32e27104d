package io.github.pekppp.spreadsheet;

import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sheet for what the unit states: the facts of the edition, or the questions of form F-01 as it is printed. */
final class F01Page {

  private static final int FACT = 2;
  private static final int OPTION = 3;
  private static final int TYPE = 4;
  private static final int CODE = 5;
  private static final int WORDS = 6;
  private static final int VALUE = 7;
  private static final int HINT = 8;
  private static final int WIDTH = 70;

  private final Page page;
  private final Language language;
  private final Choices choices;
  private int row = TemplateForm.FIRST_ROW;

  /**
   * What is asked about an indicator.
   *
   * @param sheet the indicator
   * @param facts the facts or questions
   */
  record Group(IndicatorSheet sheet, List<Fact> facts) {}

  F01Page(Page page, Language language, Choices choices) {
    this.page = page;
    this.language = language;
    this.choices = choices;
  }

  void write(Text title, List<Group> groups, Map<IndicatorNumber, Facts> known) {
    page.text(1, CODE, title.in(language), Page.Look.TITLE);
    page.text(2, CODE, say("Kosongkan yang belum diketahui. Pilihan ganda: jawab setiap pilihan.",
        "Leave empty what is not known. Of several options, answer each."));
    page.text(TemplateForm.KEY_ROW, TemplateForm.KEY_COLUMN, TemplateForm.KEY).text(TemplateForm.KEY_ROW, FACT, TemplateForm.FACT)
        .text(TemplateForm.KEY_ROW, OPTION, TemplateForm.OPTION).text(TemplateForm.KEY_ROW, TYPE, TemplateForm.TYPE)
        .text(TemplateForm.KEY_ROW, CODE, TemplateForm.CODE).text(TemplateForm.KEY_ROW, WORDS, TemplateForm.LABEL)
        .text(TemplateForm.KEY_ROW, VALUE, TemplateForm.VALUE).text(TemplateForm.KEY_ROW, HINT, TemplateForm.HINT)
        .hideRow(TemplateForm.KEY_ROW);
    page.text(TemplateForm.HEAD_ROW, CODE, say("Kode", "Code")).text(TemplateForm.HEAD_ROW, WORDS, say("Isian", "Statement"))
        .text(TemplateForm.HEAD_ROW, VALUE, say("Jawaban", "Answer")).text(TemplateForm.HEAD_ROW, HINT, say("Yang dapat diisi", "What can be filled in"))
        .look(TemplateForm.HEAD_ROW, 1, TemplateForm.HEAD_ROW, HINT, Page.Look.HEAD);
    for (Group group : groups) {
      group(group, Optional.ofNullable(known.get(group.sheet().number())));
    }
    page.width(CODE, 9).width(WORDS, WIDTH).width(VALUE, 28).width(HINT, 30);
    List.of(TemplateForm.KEY_COLUMN, FACT, OPTION, TYPE).forEach(page::hideColumn);
    page.freeze(0, TemplateForm.HEAD_ROW).repeatRows(TemplateForm.HEAD_ROW, TemplateForm.HEAD_ROW).protect();
  }

  private void group(Group group, Optional<Facts> known) {
    if (group.facts().isEmpty()) {
      return;
    }
    page.text(row, CODE, group.sheet().indicator().codeOrNumber(), Page.Look.RESULT)
        .text(row, WORDS, group.sheet().indicator().name().in(language), Page.Look.RESULT)
        .wrap(row, group.sheet().indicator().name().in(language), WIDTH);
    row++;
    for (Fact fact : group.facts()) {
      Optional<FactValue> value = known.flatMap(facts -> facts.value(fact));
      if (fact.type() instanceof FactType.Selection) {
        selection(group.sheet(), fact, value);
      } else {
        single(group.sheet(), fact, value);
      }
    }
  }

  private void single(IndicatorSheet sheet, Fact fact, Optional<FactValue> value) {
    String type = fact.type() instanceof FactType.Bool
        ? TemplateForm.YES_NO
        : fact.type() instanceof FactType.Choice ? TemplateForm.CHOICE : TemplateForm.NUMBER;
    asked(sheet, fact, "", type, fact.label().in(language));
    String at = Page.cell(row, VALUE).replace("$", "");
    if (type.equals(TemplateForm.YES_NO)) {
      offer(choices.yesNo());
    } else if (type.equals(TemplateForm.CHOICE)) {
      offer(choices.of(fact.options().stream().map(option -> shown(option)).toList()));
    } else {
      String top = fact.type() instanceof FactType.Percent ? "," + at + "<=100" : "";
      String whole = fact.type() instanceof FactType.Whole ? ",INT(" + at + ")=" + at : "";
      page.text(row, HINT, fact.type().expected().in(language), Page.Look.NOTE)
          .demand(row, VALUE, row, VALUE, "AND(ISNUMBER(" + at + ")," + at + ">=0" + top + whole + ")", fact.type().expected().in(language));
    }
    value.ifPresent(found -> fill(fact, found));
    row++;
  }

  private void selection(IndicatorSheet sheet, Fact fact, Optional<FactValue> value) {
    page.text(row, WORDS, fact.label().in(language) + ":", Page.Look.PLAIN).wrap(row, fact.label().in(language), WIDTH);
    row++;
    for (FactType.Option option : fact.options()) {
      asked(sheet, fact, option.id(), TemplateForm.YES_NO, "   - " + option.label().in(language));
      offer(choices.yesNo());
      if (value.isPresent() && value.get() instanceof FactValue.Picked picked) {
        page.text(row, VALUE, Choices.yesNo(picked.options().contains(option.id()), language));
      }
      row++;
    }
  }

  private void asked(IndicatorSheet sheet, Fact fact, String option, String type, String words) {
    page.number(row, TemplateForm.KEY_COLUMN, sheet.number().value()).text(row, FACT, fact.id()).text(row, OPTION, option)
        .text(row, TYPE, type).text(row, WORDS, words, Page.Look.PLAIN).wrap(row, words, WIDTH).look(row, VALUE, Page.Look.INPUT);
  }

  private void offer(String list) {
    page.choose(row, VALUE, row, VALUE, list, say("Pilih dari daftar", "Choose from the list"));
  }

  private void fill(Fact fact, FactValue value) {
    if (value instanceof FactValue.Flag flag) {
      page.text(row, VALUE, Choices.yesNo(flag.holds(), language));
    } else if (value instanceof FactValue.Chosen chosen) {
      page.text(row, VALUE, fact.options().stream().filter(option -> option.id().equals(chosen.option())).map(this::shown)
          .findFirst().orElse(chosen.option()));
    } else if (value instanceof FactValue.Quantity quantity) {
      page.ratio(row, VALUE, quantity.value());
    }
  }

  private String shown(FactType.Option option) {
    return Choices.shown(option.id(), option.label(), language);
  }

  private String say(String id, String en) {
    return Text.of(id, en).in(language);
  }
}
