package io.github.pekppp.spreadsheet;

import io.github.pekppp.instrument.AspectWeight;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.policy.SeveralEvaluators;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.spreadsheet.ExactSum.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The part of the calculation that makes the value of an aspect of the marks of its indicators (F-02). */
final class AspectsPart {

  private static final int SHARE = 2;
  private static final int TOTAL = 3;
  private static final int APPLYING = 4;
  private static final int NUMERATOR = 5;
  private static final int DENOMINATOR = 6;
  private static final int APPLIES = 7;
  private static final int ROUNDED = 8;
  private static final int ASKED = 9;
  private static final int COUNTED = 10;

  private final CalculationSheet sheet;
  private final Instrument instrument;
  private final ScoringPolicy policy;
  private final Weights weights;
  private final AgreementPart marks;
  private final UsersPart users;
  private final List<Aspect> aspects = new ArrayList<>();
  private String whole = "";
  private String answered = "";

  /**
   * The cells of an aspect.
   *
   * @param weight the aspect with its weight
   * @param weighted its weight as a whole number
   * @param numerator of its value
   * @param denominator of its value
   * @param applies 1, or 0 when no indicator of it applies
   * @param rounded its value, rounded
   * @param asked how many items about it were answered
   * @param counted how many answers those have
   */
  record Aspect(
      AspectWeight weight, String weighted, String numerator, String denominator, String applies, String rounded, String asked, String counted) {

    String id() {
      return weight.aspect().id();
    }

    /** Its value times its weight, 0 when it does not apply. */
    String value() {
      return weighted + "*" + numerator + "*" + applies;
    }
  }

  AspectsPart(CalculationSheet sheet, Scorer scorer, Weights weights, AgreementPart marks, UsersPart users) {
    this.sheet = sheet;
    this.instrument = scorer.instrument();
    this.policy = scorer.policy();
    this.weights = weights;
    this.marks = marks;
    this.users = users;
  }

  List<Aspect> all() {
    return aspects;
  }

  /** The cell with the sum of the weights of aspects that apply. */
  String whole() {
    return whole;
  }

  /** The cell with the number of aspects with answers of users. */
  String answered() {
    return answered;
  }

  void write() {
    int from = sheet.row() + 1;
    sheet.head(sheet.say("Aspek", "Aspect"), sheet.say("Bobot", "Weight"), sheet.say("Jumlah bobot x nilai", "Sum of weight x value"),
        sheet.say("Bobot berlaku", "Weight that applies"), "p", "q", sheet.say("Berlaku", "Applies"), sheet.say("Dibulatkan", "Rounded"),
        sheet.say("Butir dijawab", "Items answered"), sheet.say("Jawaban", "Answers"));
    int mark = marks.first();
    for (AspectWeight aspect : instrument.aspects()) {
      int next = mark + instrument.indicators(aspect.aspect().id()).size();
      aspect(aspect, mark, next - 1);
      mark = next;
    }
    int last = sheet.row() - 1;
    sheet.next();
    whole = sheet.value(sheet.say("Jumlah bobot aspek yang berlaku", "Sum of the weights of aspects that apply"),
        "SUMPRODUCT(" + sheet.column(SHARE, from, last) + "," + sheet.column(APPLIES, from, last) + ")");
    answered = sheet.value(sheet.say("Aspek dengan jawaban", "Aspects with answers"), "COUNTIF(" + sheet.column(ASKED, from, last) + ",\">0\")");
    sheet.next();
  }

  /** An aspect, whose indicators stand from one row to another; an aspect of users alone has none. */
  private void aspect(AspectWeight aspect, int from, int to) {
    Weights.OfAspect of = weights.of(aspect);
    String applying = sheet.at(APPLYING);
    sheet.text(1, sheet.in(aspect.aspect().name()))
        .number(SHARE, of.share())
        .formula(TOTAL, to < from ? "0" : "SUMPRODUCT(" + marks.weights(from, to) + "," + marks.values(from, to) + ")")
        .formula(APPLYING, to < from ? "0" : "SUM(" + marks.applyingWeights(from, to) + ")")
        .formula(NUMERATOR, of.varies() ? of.total().numerator() + "*" + sheet.at(TOTAL) : sheet.at(TOTAL))
        .formula(DENOMINATOR, denominator(of, applying))
        .formula(APPLIES, "IF(" + applying + ">0,1,0)")
        .formula(ROUNDED, WholeNumbers.rounded(sheet.at(NUMERATOR), sheet.at(DENOMINATOR), policy.rounding()));
    List<UsersPart.Item> asked = users.of(aspect);
    sheet.formula(ASKED, asked.isEmpty() ? "0" : asked.stream().map(item -> "IF(" + item.count() + ">0,1,0)").collect(Collectors.joining("+")))
        .formula(COUNTED, asked.isEmpty() ? "0" : asked.stream().map(UsersPart.Item::count).collect(Collectors.joining("+")));
    aspects.add(new Aspect(aspect, sheet.at(SHARE), sheet.at(NUMERATOR), sheet.at(DENOMINATOR), sheet.at(APPLIES), sheet.at(ROUNDED),
        sheet.at(ASKED), sheet.at(COUNTED)));
    sheet.next();
  }

  private String denominator(Weights.OfAspect of, String applying) {
    String factor = policy.severalEvaluators() == SeveralEvaluators.MEAN ? "*MAX(1," + marks.evaluators() + ")" : "";
    return (of.varies() ? "MAX(1," + of.total().denominator() + "*" + applying + ")" : Long.toString(of.scale())) + factor;
  }

  // ---- what aspects add to a sum

  /** What an aspect adds to a sum with a share of it. */
  Fraction fraction(Aspect aspect, String share, long shares) {
    Weights.OfAspect of = weights.of(aspect.weight());
    return new Fraction(
        sheet.in(aspect.weight().aspect().name()),
        aspect.value() + "*" + share,
        aspect.denominator() + "*" + wholes() + "*" + shares,
        fixed(shares).multiply(Weights.upTo(marks.mostEvaluators()))
            .multiply(of.varies() ? of.total().denominator() : BigInteger.valueOf(of.scale())),
        (of.varies() ? of.sum() : 1) * varying());
  }

  /** What the weights of aspects are parts of. */
  String wholes() {
    return "MAX(1," + whole + ")";
  }

  /** What divides a denominator that the weights of aspects and shares of the forms make. */
  BigInteger fixed(long shares) {
    return BigInteger.valueOf(shares).multiply(BigInteger.valueOf(weights.aspectsFallOut() ? 1 : weights.wholes()));
  }

  /** The highest that its other factor is. */
  long varying() {
    return weights.aspectsFallOut() ? weights.wholes() : 1;
  }
}
