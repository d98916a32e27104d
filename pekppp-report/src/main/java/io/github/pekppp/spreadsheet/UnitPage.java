package io.github.pekppp.spreadsheet;

import io.github.pekppp.evaluation.Evaluator;
import io.github.pekppp.evaluation.EvaluatorRole;
import io.github.pekppp.evaluation.Scheme;
import io.github.pekppp.instrument.Alternative;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.OpenQuestion;
import io.github.pekppp.locus.AgencyKind;
import io.github.pekppp.locus.RegionCode;
import io.github.pekppp.locus.ServiceMode;
import io.github.pekppp.locus.ServiceType;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.Worksheet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sheet that says who is evaluated, when, by whom, and by which edition and policy. */
final class UnitPage {

  private static final int EVALUATORS = 5;
  private static final int LABEL = 2;
  private static final int VALUE = 3;
  private static final int TYPE = 4;
  private static final int HINT = 5;
  private static final int VALUE_WIDTH = 44;
  private static final int HINT_WIDTH = 60;

  private final Page page;
  private final Language language;
  private final Choices choices;
  private final Optional<Worksheet> unit;
  private int row = TemplateForm.FIRST_ROW;

  UnitPage(Page page, Language language, Choices choices, Optional<Worksheet> unit) {
    this.page = page;
    this.language = language;
    this.choices = choices;
    this.unit = unit;
  }

  void write(Instrument instrument, ScoringPolicy policy, List<String> sheets) {
    page.text(1, LABEL, say("Lembar kerja PEKPPP", "PEKPPP worksheet"), Page.Look.TITLE);
    page.text(2, LABEL, say("Isi sel kuning pada setiap lembar; indeks dihitung sendiri. Lalu: pekppp grade BERKAS.xlsx",
        "Fill in the yellow cells of every sheet; the index computes itself. Then: pekppp grade FILE.xlsx"));
    page.text(TemplateForm.KEY_ROW, TemplateForm.KEY_COLUMN, TemplateForm.KEY).text(TemplateForm.KEY_ROW, VALUE, TemplateForm.VALUE)
        .text(TemplateForm.KEY_ROW, TYPE, TemplateForm.TYPE).text(TemplateForm.KEY_ROW, LABEL, TemplateForm.LABEL)
        .text(TemplateForm.KEY_ROW, HINT, TemplateForm.HINT).hideRow(TemplateForm.KEY_ROW);
    head(say("Unit lokus", "Unit"));
    fixed(TemplateForm.INSTRUMENT, say("Edisi", "Edition"), instrument.id(), instrument.title().in(language));
    number("period", say("Periode (tahun)", "Period (year)"), unit.map(found -> Ratio.of(found.locus().period().year())));
    coded("scheme", say("Skema", "Scheme"), Scheme.class, unit.flatMap(found -> found.locus().scheme()));
    text("agency.name", say("Instansi", "Agency"), unit.map(found -> found.locus().agency().name()));
    coded("agency.kind", say("Jenis instansi", "Kind of agency"), AgencyKind.class, unit.map(found -> found.locus().agency().kind()));
    text("agency.region", say("Kode wilayah", "Region code"),
        unit.flatMap(found -> found.locus().agency().region()).map(RegionCode::toString));
    text("unit.id", say("Id unit", "Id of the unit"), unit.map(found -> found.locus().unit().id()));
    text("unit.name", say("Unit penyelenggara", "Unit"), unit.map(found -> found.locus().unit().name()));
    coded("unit.service_type", say("Jenis layanan", "Type of service"), ServiceType.class, unit.map(found -> found.locus().unit().serviceType()));
    coded("unit.mode", say("Cara layanan", "Mode of service"), ServiceMode.class, unit.map(found -> found.locus().unit().mode()));
    number("unit.weight", say("Bobot dalam instansi (bila ada)", "Weight in the agency (if any)"), unit.flatMap(Worksheet::weight));
    text("note", say("Catatan", "Note"), unit.flatMap(Worksheet::note));
    evaluators();
    policy(instrument, policy);
    head(say("Templat", "Template"));
    fixed(TemplateForm.TEMPLATE, say("Versi", "Version"), TemplateForm.VERSION, "");
    fixed(TemplateForm.EDITION_SHA256, say("Sidik naskah edisi", "Fingerprint of the edition"), instrument.sha256(), "SHA-256");
    fixed(TemplateForm.SHEETS, say("Lembar", "Sheets"), String.join(", ", sheets), "");
    page.width(LABEL, 34).width(VALUE, VALUE_WIDTH).width(HINT, HINT_WIDTH).hideColumn(TemplateForm.KEY_COLUMN).hideColumn(TYPE)
        .freeze(0, TemplateForm.HEAD_ROW - 1).protect();
  }

  private void evaluators() {
    head(say("Evaluator (bila dicatat)", "Evaluators (if recorded)"));
    List<Evaluator> known = unit.map(found -> found.locus().evaluators()).orElse(List.of());
    for (int i = 0; i < Math.max(EVALUATORS, known.size()); i++) {
      Optional<Evaluator> evaluator = i < known.size() ? Optional.of(known.get(i)) : Optional.empty();
      String label = say("Evaluator {0}", "Evaluator {0}", i + 1);
      text("evaluators." + (i + 1) + ".name", label, evaluator.map(Evaluator::name));
      coded("evaluators." + (i + 1) + ".role", label + say(", peran", ", role"), EvaluatorRole.class, evaluator.map(Evaluator::role));
    }
  }

  /** The choices by which the formulas compute; they are shown and not to be changed here. */
  private void policy(Instrument instrument, ScoringPolicy policy) {
    head(say("Kebijakan (pekppp template --policy)", "Policy (pekppp template --policy)"));
    for (Map.Entry<String, String> choice : policy.toMap().entrySet()) {
      Optional<OpenQuestion> question = instrument.question(choice.getKey());
      String meaning = question.flatMap(found -> found.alternative(choice.getValue())).map(Alternative::rule)
          .map(rule -> rule.in(language)).orElse("");
      fixed(TemplateForm.POLICY + choice.getKey(), choice.getKey(), choice.getValue(), meaning);
    }
  }

  private void head(String title) {
    page.text(row, LABEL, title).look(row, LABEL, row, HINT, Page.Look.HEAD);
    row++;
  }

  private void fixed(String key, String label, String value, String hint) {
    row(key, label, TemplateForm.CHOICE);
    page.text(row, VALUE, value, Page.Look.PLAIN).text(row, HINT, hint, Page.Look.NOTE).wrap(row, hint, HINT_WIDTH);
    row++;
  }

  private void text(String key, String label, Optional<String> value) {
    row(key, label, TemplateForm.TEXT);
    page.look(row, VALUE, Page.Look.INPUT).format(row, VALUE, row, VALUE, "@");
    value.ifPresent(found -> page.text(row, VALUE, found).wrap(row, found, VALUE_WIDTH));
    row++;
  }

  private void number(String key, String label, Optional<Ratio> value) {
    row(key, label, TemplateForm.NUMBER);
    page.look(row, VALUE, Page.Look.INPUT);
    value.ifPresent(found -> page.ratio(row, VALUE, found));
    row++;
  }

  private <C extends Enum<C> & Coded> void coded(String key, String label, Class<C> set, Optional<C> value) {
    row(key, label, TemplateForm.CHOICE);
    List<C> all = Arrays.asList(set.getEnumConstants());
    page.look(row, VALUE, Page.Look.INPUT)
        .choose(row, VALUE, row, VALUE, choices.of(all.stream().map(this::shown).toList()), say("Pilih dari daftar", "Choose from the list"));
    value.ifPresent(found -> page.text(row, VALUE, shown(found)));
    row++;
  }

  private String shown(Coded coded) {
    return Choices.shown(coded.code(), coded.label(), language);
  }

  private void row(String key, String label, String type) {
    page.text(row, TemplateForm.KEY_COLUMN, key).text(row, LABEL, label, Page.Look.PLAIN).text(row, TYPE, type);
  }

  private String say(String id, String en, Object... arguments) {
    return Text.of(id, en).with(arguments).in(language);
  }
}
