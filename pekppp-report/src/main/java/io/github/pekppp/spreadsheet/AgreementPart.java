package io.github.pekppp.spreadsheet;

import io.github.pekppp.instrument.AspectWeight;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.NoCases;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.policy.SeveralEvaluators;
import io.github.pekppp.scoring.Scorer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The part of the calculation that makes one mark of what the evaluators gave to an indicator, where they agree. */
final class AgreementPart {

  private static final int WEIGHT = 3;
  private static final int LEVELS = 4;
  private static final int NO_CASES = 5;
  private static final int STATE = 6;
  private static final int VALUE = 7;
  private static final int APPLYING = 8;
  private static final int FIRST_MARK = 10;

  private final CalculationSheet sheet;
  private final Instrument instrument;
  private final ScoringPolicy policy;
  private final Weights weights;
  private final F02Page marks;
  private String evaluators = "";
  private String faults = "";
  private String missing = "";
  private int first;

  AgreementPart(CalculationSheet sheet, Scorer scorer, Weights weights, F02Page marks) {
    this.sheet = sheet;
    this.instrument = scorer.instrument();
    this.policy = scorer.policy();
    this.weights = weights;
    this.marks = marks;
  }

  /** How many evaluators a workbook has columns for. */
  int mostEvaluators() {
    return marks.evaluators();
  }

  /** The cell with the number of evaluators. */
  String evaluators() {
    return evaluators;
  }

  /** The cell with the number of faulty entries. */
  String faults() {
    return faults;
  }

  /** The cell with the number of indicators without one mark. */
  String missing() {
    return missing;
  }

  /** The row of the first indicator. */
  int first() {
    return first;
  }

  String weights(int from, int to) {
    return sheet.column(WEIGHT, from, to);
  }

  String values(int from, int to) {
    return sheet.column(VALUE, from, to);
  }

  String applyingWeights(int from, int to) {
    return sheet.column(APPLYING, from, to);
  }

  void write() {
    evaluators = sheet.value(sheet.say("Evaluator", "Evaluators"), countEvaluators());
    sheet.next();
    first = sheet.row() + 1;
    sheet.head(sheet.say("Indikator", "Indicator"), sheet.say("Kode", "Code"), sheet.say("Bobot", "Weight"), sheet.say("Level", "Levels"),
        "no_cases", sheet.say("Keadaan", "State"), sheet.say("Nilai", "Value"), sheet.say("Bobot berlaku", "Weight that applies"), "");
    for (AspectWeight aspect : instrument.aspects()) {
      instrument.indicators(aspect.aspect().id()).forEach(this::indicator);
    }
    String states = sheet.column(STATE, first, sheet.row() - 1);
    sheet.next();
    faults = sheet.value(sheet.say("Isian salah pada F-02", "Faulty entries in F-02"), "COUNTIF(" + states + ",\"bad\")" + unnamed());
    missing = sheet.value(sheet.say("Indikator tanpa satu nilai", "Indicators without one mark"),
        "COUNTIF(" + states + ",\"missing\")+COUNTIF(" + states + ",\"differ\")");
    sheet.next();
  }

  private String countEvaluators() {
    return marks.evaluators() == 1
        ? "1"
        : IntStream.range(0, marks.evaluators()).mapToObj(i -> "IF(" + Entries.isFilled(marks.name(i)) + ",1,0)").collect(Collectors.joining("+"));
  }

  /** Counts the columns with levels of an evaluator without a name. */
  private String unnamed() {
    return IntStream.range(0, marks.evaluators() == 1 ? 0 : marks.evaluators())
        .mapToObj(i -> "+IF(" + Entries.isFilled(marks.name(i)) + ",0,IF(" + Entries.anyFilled(marks.levels(i)) + ",1,0))")
        .collect(Collectors.joining());
  }

  /** What the evaluators gave, cleaned; then how many levels, whether they make one mark, and what counts. */
  private void indicator(IndicatorSheet indicator) {
    int row = sheet.row();
    String given = sheet.page().range(row, FIRST_MARK, row, FIRST_MARK + marks.evaluators() - 1);
    for (int i = 0; i < marks.evaluators(); i++) {
      sheet.formula(FIRST_MARK + i, cleaned(marks.level(indicator.number(), i), indicator));
    }
    String state = sheet.at(STATE);
    boolean mean = policy.severalEvaluators() == SeveralEvaluators.MEAN;
    sheet.text(1, sheet.in(indicator.indicator().name())).text(2, indicator.indicator().codeOrNumber())
        .number(WEIGHT, weights.of(indicator.number()))
        .formula(LEVELS, "COUNT(" + given + ")")
        .formula(NO_CASES, "COUNTIF(" + given + ",\"no_cases\")")
        .formula(STATE, state(given, mean))
        .formula(VALUE, "IF(" + state + "=\"ok\"," + (mean ? "SUM(" : "MAX(") + given + "),0)")
        .formula(APPLYING, "IF(" + state + "=\"na\",0," + sheet.at(WEIGHT) + ")");
    sheet.next();
  }

  /** One mark of all evaluators (ok), none (missing), several (differ), no case for any (na), or a faulty entry (bad). */
  private String state(String given, boolean mean) {
    String levels = sheet.at(LEVELS);
    String none = sheet.at(NO_CASES);
    String agreed = mean ? "\"ok\"" : "IF(MAX(" + given + ")=MIN(" + given + "),\"ok\",\"differ\")";
    String withoutCases = policy.noCases() == NoCases.NOT_APPLICABLE
        ? "IF(" + none + "=" + evaluators + ",\"na\",\"missing\")"
        : "\"missing\"";
    return "IF(COUNTIF(" + given + ",\"bad\")>0,\"bad\",IF(OR(" + evaluators + "=0," + levels + "+" + none + "<>" + evaluators
        + "),\"missing\",IF(" + none + "=0," + agreed + "," + withoutCases + ")))";
  }

  /** A level, no_cases, nothing, or bad. */
  private String cleaned(String given, IndicatorSheet indicator) {
    String zero = policy.noCases() == NoCases.ZERO ? "0" : "\"no_cases\"";
    String word = indicator.mayHaveNoCases()
        ? "IF(OR(" + given + "=\"no_cases\",RIGHT(" + given + ",10)=\"[no_cases]\")," + zero + ",\"bad\")"
        : "\"bad\"";
    return "IF(ISERROR(" + given + "),\"bad\",IF(AND(ISNUMBER(" + given + "),NOT(ISLOGICAL(" + given + "))),IF(AND(" + given + ">=0," + given
        + "<=5,INT(" + given + ")=" + given + ")," + given + ",\"bad\"),IF(" + Entries.isBlank(given) + ",\"\"," + word + ")))";
  }
}
