package io.github.pekppp.spreadsheet;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.FormShares;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.Questionnaire;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.selfreport.SelfReport;
import io.github.pekppp.selfreport.SelfReportForm;
import io.github.pekppp.selfreport.SelfReportQuestion;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.Worksheet;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;

/**
 * An evaluation worksheet (lembar kerja evaluasi) as a workbook with live formulas: whoever changes a level or an answer sees the index
 * (IPP) and the category move.
 *
 * <p>The formulas do what {@link Scorer} does by the same policy, every option of it, in whole numbers with one rounding: they give its
 * rounded index and its category, to the last digit. Where a mark is missing, disputed or no level, the index is words, not a number.
 * Empty, it is a template that people fill in: lists to choose from, notes with what each level demands, formulas protected without a
 * password. {@link WorkbookReader} reads it back. Equal input gives equal bytes. Immutable.
 *
 * <p>Facts of the unit (F-01) and levels of the field check are kept and read back; they do not enter the index.
 *
 * <p>A host that holds the data makes a {@link Worksheet} of them and calls {@link #of(Worksheet)}; it need not know how a sheet is laid
 * out. A host that fills in a template by code finds every column by its key in the hidden row 3 and every row by its key in column A, and
 * writes values only, no formulas:
 *
 * <table>
 * <caption>The sheets to fill in</caption>
 * <tr><th>sheet</th><th>columns, by the keys of row 3</th><th>rows, by the keys of column A</th></tr>
 * <tr><td>{@code Unit}</td><td>{@code value}</td><td>from 7 on, {@code period}, {@code agency.name}, {@code unit.id},
 * {@code evaluators.1.name} and so on as in a worksheet in YAML; rows of {@code instrument}, {@code policy}, {@code template},
 * {@code edition_sha256} and {@code sheets} stay as they are</td></tr>
 * <tr><td>{@code F-01}, {@code F-01 form}</td><td>{@code value}; the row is that whose {@code fact} and {@code option} say so</td><td>from 7
 * on, the number of the indicator</td></tr>
 * <tr><td>{@code F-02}</td><td>{@code level.1} (D) to {@code level.9}, one for each evaluator, whose name stands in row 4 when there are
 * several; then {@code field_check}</td><td>from 6 on, the number of the indicator</td></tr>
 * <tr><td>{@code F-03}, where the edition asks users</td><td>the code of each item, from B on</td><td>from 6 on, a respondent each</td></tr>
 * </table>
 *
 * <p>Levels and answers are numbers 0..5, or {@code no_cases} where the edition allows it. A choice is what the list of the cell shows,
 * {@code Kabupaten [regency]}; its code {@code regency}, and on the sheet of the unit its label in either language, are read too. Yes and no
 * are {@code ya} and {@code tidak}, {@code yes} and {@code no}, or truth values. Nothing may stand in columns without a key.
 */
public final class EvaluationWorkbook {

  /** How many respondents a template has room for unless told otherwise. */
  public static final int RESPONDENTS = 100;

  /** How many respondents a workbook can have room for. */
  public static final int MAX_RESPONDENTS = 2_000;

  /** How many evaluators a workbook can have columns for. */
  public static final int MAX_EVALUATORS = 9;

  private final Scorer scorer;
  private final Optional<Worksheet> unit;
  private final Optional<SelfReportForm> form;
  private final int respondents;
  private final int evaluators;

  private EvaluationWorkbook(Scorer scorer, Optional<Worksheet> unit, Optional<SelfReportForm> form, int respondents, int evaluators) {
    this.scorer = scorer;
    this.unit = unit;
    this.form = form;
    this.respondents = respondents;
    this.evaluators = evaluators;
  }

  /**
   * Starts an empty workbook.
   *
   * @param scorer the edition and the policy of its formulas
   * @return a template for one evaluator and {@value #RESPONDENTS} respondents
   */
  public static EvaluationWorkbook template(Scorer scorer) {
    Objects.requireNonNull(scorer, "scorer");
    return new EvaluationWorkbook(scorer, Optional.empty(), form(scorer.instrument()), RESPONDENTS, 1);
  }

  /**
   * Starts a workbook of a unit, with everything that is written down about it.
   *
   * @param unit the worksheet of the unit
   * @return a workbook with room for what the worksheet holds, and at least that of a template
   */
  public static EvaluationWorkbook of(Worksheet unit) {
    Assessment assessment = unit.assessment();
    return new EvaluationWorkbook(
        Scorer.ofOrThrow(unit.instrument(), unit.policy()),
        Optional.of(unit),
        unit.selfReport().map(SelfReport::form).or(() -> form(unit.instrument())),
        Math.max(RESPONDENTS, assessment.responses().size()),
        Math.max(1, assessment.sheets().size()));
  }

  /**
   * Returns the edition.
   *
   * @return the instrument
   */
  public Instrument instrument() {
    return scorer.instrument();
  }

  /**
   * Returns this workbook with room for another number of respondents.
   *
   * @param number how many rows form F-03 has, 1..{@value #MAX_RESPONDENTS}
   * @return the workbook
   */
  public EvaluationWorkbook withRespondents(int number) {
    return new EvaluationWorkbook(scorer, unit, form, number, evaluators);
  }

  /**
   * Returns this workbook with columns for another number of evaluators.
   *
   * @param number how many levels an indicator can have, 1..{@value #MAX_EVALUATORS}; several are named in the workbook
   * @return the workbook
   */
  public EvaluationWorkbook withEvaluators(int number) {
    return new EvaluationWorkbook(scorer, unit, form, respondents, number);
  }

  /**
   * Writes the workbook.
   *
   * @param language the language of its words
   * @return the bytes of an XLSX file; or why formulas cannot compute this exactly, or what it has no room for
   */
  public Validation<List<Problem>, byte[]> write(Language language) {
    Objects.requireNonNull(language, "language");
    List<Problem> problems = problems();
    return problems.isEmpty() ? Validation.valid(XlsxFile.write(workbook -> pages(workbook, language))) : Validation.invalid(problems);
  }

  /**
   * Writes the workbook, throwing where {@link #write} would return problems.
   *
   * @param language the language of its words
   * @return the bytes of an XLSX file
   * @throws ProblemException when formulas cannot compute this exactly, or there is no room
   */
  public byte[] writeOrThrow(Language language) {
    return ProblemLog.orThrow(write(language));
  }

  private static Optional<SelfReportForm> form(Instrument instrument) {
    return Editions.selfReportForm(instrument.id()).filter(found -> found.instrumentSha256().equals(instrument.sha256()));
  }

  // ---- what can be computed

  private List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    room("f03", respondents, MAX_RESPONDENTS, unit.map(found -> found.assessment().responses().size()).orElse(0)).ifPresent(problems::add);
    room("f02", evaluators, MAX_EVALUATORS, unit.map(found -> found.assessment().sheets().size()).orElse(0)).ifPresent(problems::add);
    if (problems.isEmpty() && !isExact()) {
      problems.add(WorkbookProblem.FORMULA_TOO_FINE.at(Place.of("policy")));
    }
    return problems;
  }

  /** Why a form has no room for so many, of which some are there. */
  private static Optional<Problem> room(String form, int asked, int most, int there) {
    if (asked < 1 || asked > most) {
      return Optional.of(WorkbookProblem.WORKBOOK_ROOM.at(Place.of(form), asked, "1.." + most));
    }
    return there > asked ? Optional.of(WorkbookProblem.WORKBOOK_ROOM.at(Place.of(form), there, "1.." + asked)) : Optional.empty();
  }

  /** Tells whether no whole number in the formulas grows too large. */
  private boolean isExact() {
    try {
      Weights weights = new Weights(scorer);
      FormShares shares = scorer.instrument().shares();
      long items = scorer.instrument().questionnaire().map(Questionnaire::items).orElse(List.of()).size();
      long both = Math.multiplyExact(shares.f02().denominator().longValueExact(), weights.wholes());
      long aspects = scorer.instrument().aspects().size();
      long highest = Math.multiplyExact(both, Math.multiplyExact(weights.highest(), evaluators));
      long users = Math.multiplyExact(both, Math.multiplyExact(Math.max(items, 1), respondents * Math.max(aspects, 1)));
      return Math.max(highest, users) <= ExactSum.MAX_DENOMINATOR
          && ExactSum.canTell(Calculation.unit(scorer.instrument(), scorer.policy()));
    } catch (ArithmeticException tooFine) {
      return false;
    }
  }

  // ---- the pages

  private void pages(Workbook workbook, Language language) {
    Instrument instrument = scorer.instrument();
    Page unitPage = new Page(workbook, TemplateForm.UNIT);
    Page indexPage = new Page(workbook, Text.of("Indeks", "Index").in(language));
    Page f01 = new Page(workbook, TemplateForm.F01);
    Optional<Page> f01Form = form.map(found -> new Page(workbook, TemplateForm.F01_FORM));
    Page f02 = new Page(workbook, TemplateForm.F02);
    boolean asksUsers = instrument.questionnaire().isPresent();
    Page f03 = asksUsers ? new Page(workbook, TemplateForm.F03) : f02;
    Page calculation = new Page(workbook, Text.of("Hitungan", "Calculation").in(language));
    Choices choices = new Choices(new Page(workbook, Text.of("Pilihan", "Choices").in(language)), language);

    List<String> sheets = new ArrayList<>(List.of(TemplateForm.F01));
    f01Form.ifPresent(page -> sheets.add(TemplateForm.F01_FORM));
    sheets.add(TemplateForm.F02);
    F02Page marks = new F02Page(f02, instrument, scorer.policy(), language, evaluators);
    marks.write(choices, unit);
    F03Page answers = new F03Page(f03, instrument, language, respondents);
    if (asksUsers) {
      answers.write(choices, unit);
      sheets.add(TemplateForm.F03);
    }
    facts(f01, f01Form, language, choices);
    new UnitPage(unitPage, language, choices, unit).write(instrument, scorer.policy(), sheets);
    Calculation.Result result = new Calculation(calculation, scorer, new Weights(scorer), language, marks, answers).write();
    calculation.protect();
    IndexPage index = new IndexPage(indexPage, language);
    index.write(scorer, result);
    index.show(f02, 2, F02Page.FIRST_LEVEL, IndexPage.decimals(scorer));
    if (asksUsers) {
      index.show(f03, 2, F03Page.FIRST_ITEM + answers.items().size() / 2, IndexPage.decimals(scorer));
    }
  }

  private void facts(Page f01, Optional<Page> f01Form, Language language, Choices choices) {
    Instrument instrument = scorer.instrument();
    Map<IndicatorNumber, Facts> stated = new HashMap<>(unit.map(found -> found.assessment().facts()).orElse(Map.of()));
    Optional<SelfReport> report = unit.flatMap(Worksheet::selfReport);
    report.ifPresent(found -> found.facts().forEach((number, derived) ->
        stated.computeIfPresent(number, (key, facts) -> without(facts, derived))));
    new F01Page(f01, language, choices).write(
        Text.of("F-01: fakta yang menentukan level", "F-01: facts that levels depend on"),
        instrument.sheets().stream().map(sheet -> new F01Page.Group(sheet, sheet.facts())).toList(),
        stated);
    f01Form.ifPresent(page -> new F01Page(page, language, choices).write(
        form.orElseThrow().title(),
        form.orElseThrow().sections().stream()
            .map(section -> new F01Page.Group(section.sheet(), section.questions().stream().map(SelfReportQuestion::fact).toList()))
            .toList(),
        report.map(SelfReport::answers).orElse(Map.of())));
  }

  private static Facts without(Facts facts, Facts derived) {
    Map<String, FactValue> rest = new HashMap<>(facts.values());
    rest.keySet().removeAll(derived.values().keySet());
    return new Facts(rest);
  }
}
