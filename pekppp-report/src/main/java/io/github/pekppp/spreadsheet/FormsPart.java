package io.github.pekppp.spreadsheet;

import io.github.pekppp.instrument.FormShares;
import io.github.pekppp.policy.FormJoin;
import io.github.pekppp.policy.RoundingRule;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.spreadsheet.ExactSum.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The part of the calculation that joins forms F-02 and F-03 to the index (IPP). */
final class FormsPart {

  private final CalculationSheet sheet;
  private final FormShares shares;
  private final ScoringPolicy policy;
  private final AspectsPart aspects;
  private final UsersPart users;
  private final ExactSum sums;
  private final long unit;
  private final long both;
  private String respondents = "";
  private String part = "";
  private String f02Share = "";
  private String f03Share = "";
  private String f02 = "";
  private String f03 = "";

  FormsPart(CalculationSheet sheet, Scorer scorer, AspectsPart aspects, UsersPart users) {
    this.sheet = sheet;
    this.shares = scorer.instrument().shares();
    this.policy = scorer.policy();
    this.aspects = aspects;
    this.users = users;
    this.unit = Calculation.unit(scorer.instrument(), policy);
    this.sums = new ExactSum(sheet.page(), unit);
    this.both = shares.f02().denominator().longValueExact();
  }

  /** The cell with the number of respondents. */
  String respondents() {
    return respondents;
  }

  /** The cell that says what form F-03 is of the index: answers, zero, nothing, or unknown. */
  String part() {
    return part;
  }

  /** The cell with the index of form F-02, in the last decimal that it is rounded to. */
  String f02() {
    return f02;
  }

  /** The cell with the index of form F-03, in the last decimal that it is rounded to. */
  String f03() {
    return f03;
  }

  /** Writes the forms and their sum, which is returned. */
  ExactSum.Sum write() {
    writeShares();
    f02 = writeF02();
    f03 = writeF03();
    return sum("IPP", index());
  }

  // ---- what the forms are of the index

  private boolean usersCount() {
    return shares.f03().signum() > 0;
  }

  private void writeShares() {
    respondents = sheet.value(sheet.say("Responden", "Respondents"), users.respondents());
    int minimum = policy.minimumRespondents().orElse(1);
    String instead = switch (policy.tooFewRespondents()) {
      case F02_ALONE -> "\"nothing\"";
      case F03_ZERO -> "\"zero\"";
      case AS_COLLECTED -> "IF(" + respondents + ">0,\"answers\",\"unknown\")";
      case NO_RESULT -> "\"unknown\"";
    };
    part = sheet.value(sheet.say("F-03 dalam indeks", "F-03 in the index"),
        usersCount() ? "IF(" + respondents + ">=" + minimum + ",\"answers\"," + instead + ")" : "\"nothing\"");
    f02Share = sheet.value(sheet.say("Bagian F-02 dari {0}", "Share of F-02, of {0}", both),
        "IF(" + part + "=\"nothing\"," + both + "," + times(shares.f02(), both) + ")");
    f03Share = sheet.value(sheet.say("Bagian F-03 dari {0}", "Share of F-03, of {0}", both),
        "IF(" + part + "=\"answers\"," + times(shares.f03(), both) + ",0)");
    sheet.next();
  }

  private static long times(Ratio share, long whole) {
    return share.times(Ratio.of(whole)).wholeValue().orElseThrow();
  }

  // ---- the forms

  private boolean eachAspect() {
    return policy.roundingRule() == RoundingRule.EACH_ASPECT;
  }

  private String writeF02() {
    if (eachAspect()) {
      List<String> rounded = aspects.all().stream().map(aspect ->
          WholeNumbers.rounded(aspect.value(), aspect.denominator() + "*" + aspects.wholes(), policy.rounding())).toList();
      return sheet.value(sheet.say("F-02, dibulatkan per aspek", "F-02, rounded by aspect"), capped(rounded));
    }
    return rounded("F-02", aspects.all().stream().map(aspect -> aspects.fraction(aspect, "1", 1)).toList());
  }

  private String writeF03() {
    return users.areAsked() ? rounded("F-03", users.all(aspects, "1", 1)) : sheet.value("F-03", "0");
  }

  private ExactSum.Sum sum(String title, List<Fraction> fractions) {
    ExactSum.Sum sum = sums.write(sheet.row(), title, fractions);
    sheet.goTo(sum.next());
    return sum;
  }

  private String rounded(String title, List<Fraction> fractions) {
    return sheet.value(title, rounded(sum(title, fractions)));
  }

  private String rounded(ExactSum.Sum sum) {
    return WholeNumbers.rounded(sum.floor(), sum.exact(), unit, policy.rounding());
  }

  /** Adds rounded parts, which together may exceed the scale. */
  private String capped(List<String> parts) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      sheet.formula(4 + i, parts.get(i));
      cells.add(sheet.at(4 + i));
    }
    return "MIN(" + 5 * WholeNumbers.power(policy.rounding().decimals()) + "," + String.join("+", cells) + ")";
  }

  // ---- the index

  private List<Fraction> index() {
    if (policy.formJoin() == FormJoin.PER_ASPECT && usersCount()) {
      return eachAspect() ? List.of(whole(joinedAndRounded(), "1", 1)) : joined();
    }
    List<Fraction> fractions = new ArrayList<>();
    if (eachAspect()) {
      fractions.add(whole(f02, f02Share, both));
    } else {
      aspects.all().forEach(aspect -> fractions.add(aspects.fraction(aspect, f02Share, both)));
    }
    if (users.areAsked() && usersCount()) {
      fractions.addAll(users.all(aspects, f03Share, both));
    }
    return fractions;
  }

  /** A share of what is rounded already. */
  private Fraction whole(String total, String share, long of) {
    long scale = WholeNumbers.power(policy.rounding().decimals());
    return new Fraction("F-02", total + "*" + share, Long.toString(scale * of), BigInteger.valueOf(scale * of), 1);
  }

  private String joinedAndRounded() {
    List<String> rounded = new ArrayList<>();
    for (AspectsPart.Aspect aspect : aspects.all()) {
      rounded.add(rounded(sum(sheet.in(aspect.weight().aspect().name()), joined(aspect))));
    }
    return sheet.value(sheet.say("Jumlah aspek yang dibulatkan", "Sum of the rounded aspects"), capped(rounded));
  }

  private List<Fraction> joined() {
    List<Fraction> fractions = new ArrayList<>();
    aspects.all().forEach(aspect -> fractions.addAll(joined(aspect)));
    return fractions;
  }

  /** Both forms inside an aspect, weighted by the aspect. */
  private List<Fraction> joined(AspectsPart.Aspect aspect) {
    boolean asked = !users.of(aspect.weight()).isEmpty();
    String name = sheet.in(aspect.weight().aspect().name());
    String joined = sheet.value(sheet.say("F-03 dalam aspek {0}", "F-03 in aspect {0}", name), asked
        ? "IF(" + part + "=\"answers\",IF(" + aspect.asked() + ">0,1,0),IF(" + part + "=\"zero\",1,0))"
        : "0");
    String share = sheet.value(sheet.say("Bagian F-02", "Share of F-02"), "IF(" + joined + "=1," + times(shares.f02(), both) + "," + both + ")");
    List<Fraction> fractions = new ArrayList<>(List.of(aspects.fraction(aspect, share, both)));
    if (asked) {
      String usersShare = aspect.weighted() + "*" + aspect.applies() + "*" + f03Share;
      fractions.addAll(users.inside(aspect, usersShare, aspects.wholes() + "*" + both, aspects.fixed(both), aspects.varying()));
    }
    return fractions;
  }
}
