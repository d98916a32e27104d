package io.github.pekppp.spreadsheet;

import io.github.pekppp.grade.BetweenLimits;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.instrument.AspectWeight;
import io.github.pekppp.instrument.FormShares;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.QuestionnaireItem;
import io.github.pekppp.policy.F03Aggregation;
import io.github.pekppp.policy.FormJoin;
import io.github.pekppp.policy.NoCases;
import io.github.pekppp.policy.RoundingRule;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.policy.SeveralEvaluators;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.spreadsheet.ExactSum.Fraction;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes the sheet that computes the index by formulas, as the engine does it: whole numbers all the way, one rounding.
 *
 * <p>Every option of a policy is in the formulas; what is missing or wrong makes the result say so in words.
 */
final class Calculation {

  /** Where the result stands. */
  record Result(
      String index, String category, String label, String status, String f02, String f03, String respondents, Map<String, String> aspects) {}

  private static final int FIRST_MARK = 10;

  private final Page page;
  private final Weights weights;
  private final Instrument instrument;
  private final ScoringPolicy policy;
  private final Language language;
  private final F02Page marks;
  private final F03Page answers;
  private final ExactSum sums;
  private final long unit;
  private final Map<String, Aspect> aspects = new LinkedHashMap<>();
  private final List<Item> items = new ArrayList<>();
  private int row = 1;
  private int firstMark;
  private String evaluators = "";
  private String faults = "";
  private String missing = "";
  private String whole = "";
  private String part = "";
  private String f02Share = "";
  private String f03Share = "";
  private String respondents = "";
  private String answeredAspects = "";

  /** The cells of an aspect: numerator and denominator of its value, whether it applies, its answered items and their answers. */
  private record Aspect(
      AspectWeight weight, String weighted, String numerator, String denominator, String applies, String rounded, String asked, String counted) {}

  /** The cells of an item: how many answered it and the sum of their answers. */
  private record Item(QuestionnaireItem item, String count, String sum) {}

  Calculation(Page page, Scorer scorer, Weights weights, Language language, F02Page marks, F03Page answers) {
    this.page = page;
    this.weights = weights;
    this.instrument = scorer.instrument();
    this.policy = scorer.policy();
    this.language = language;
    this.marks = marks;
    this.answers = answers;
    this.unit = unit(instrument, policy);
    this.sums = new ExactSum(page, unit);
  }

  /** How many units make 1: twice as fine as the finest rounding. */
  static long unit(Instrument instrument, ScoringPolicy policy) {
    return 2 * WholeNumbers.power(Math.max(policy.rounding().decimals(), instrument.grades().decimals()));
  }

  Result write() {
    title();
    writeMarks();
    writeItems();
    writeAspects();
    writeParts();
    String f02 = writeF02();
    String f03 = writeF03();
    ExactSum.Sum index = writeIndex(f02);
    return writeResult(index, f02, f03);
  }

  private void title() {
    page.text(row, 1, say("Hitungan", "Calculation"), Page.Look.TITLE);
    page.text(row + 1, 1, say(
        "Rumus menghitung dengan bilangan bulat dan membulatkan satu kali, sama seperti pekppp grade.",
        "The formulas count in whole numbers and round once, as pekppp grade does."), Page.Look.NOTE);
    row += 3;
    page.width(1, 34);
    evaluators = value(say("Evaluator", "Evaluators"), marks.evaluators() == 1
        ? "1"
        : IntStream.range(0, marks.evaluators()).mapToObj(i -> "IF(" + isFilled(marks.name(i)) + ",1,0)").collect(Collectors.joining("+")));
    row++;
  }

  // ---- marks

  private void writeMarks() {
    firstMark = row + 1;
    head(say("Indikator", "Indicator"), say("Kode", "Code"), say("Bobot", "Weight"), say("Level", "Levels"), "no_cases",
        say("Keadaan", "State"), say("Nilai", "Value"), say("Bobot berlaku", "Weight that applies"), "");
    for (AspectWeight aspect : instrument.aspects()) {
      for (IndicatorSheet sheet : instrument.indicators(aspect.aspect().id())) {
        mark(sheet);
      }
    }
    int last = row - 1;
    row++;
    String states = column(6, firstMark, last);
    List<String> unnamed = marks.evaluators() == 1
        ? List.of()
        : IntStream.range(0, marks.evaluators())
            .mapToObj(i -> "IF(" + isFilled(marks.name(i)) + ",0,IF(" + areFilled(marks.levels(i)) + ",1,0))").toList();
    faults = value(say("Isian salah pada F-02", "Faulty entries in F-02"),
        "COUNTIF(" + states + ",\"bad\")" + unnamed.stream().map("+"::concat).collect(Collectors.joining()));
    missing = value(say("Indikator tanpa satu nilai", "Indicators without one mark"),
        "COUNTIF(" + states + ",\"missing\")+COUNTIF(" + states + ",\"differ\")");
    row++;
  }

  /** What the evaluators gave, cleaned; then how many levels, whether they make one mark, and what counts. */
  private void mark(IndicatorSheet sheet) {
    String given = page.range(row, FIRST_MARK, row, FIRST_MARK + marks.evaluators() - 1);
    for (int i = 0; i < marks.evaluators(); i++) {
      page.formula(row, FIRST_MARK + i, cleaned(marks.level(sheet.number(), i), sheet));
    }
    String levels = page.at(row, 4);
    String none = page.at(row, 5);
    String state = page.at(row, 6);
    boolean mean = policy.severalEvaluators() == SeveralEvaluators.MEAN;
    String agreed = mean ? "\"ok\"" : "IF(MAX(" + given + ")=MIN(" + given + "),\"ok\",\"differ\")";
    String withoutCases = policy.noCases() == NoCases.NOT_APPLICABLE
        ? "IF(" + none + "=" + evaluators + ",\"na\",\"missing\")"
        : "\"missing\"";
    page.text(row, 1, sheet.indicator().name().in(language)).text(row, 2, sheet.indicator().codeOrNumber())
        .number(row, 3, weights.of(sheet.number()))
        .formula(row, 4, "COUNT(" + given + ")")
        .formula(row, 5, "COUNTIF(" + given + ",\"no_cases\")")
        .formula(row, 6, "IF(COUNTIF(" + given + ",\"bad\")>0,\"bad\",IF(OR(" + evaluators + "=0," + levels + "+" + none + "<>" + evaluators
            + "),\"missing\",IF(" + none + "=0," + agreed + "," + withoutCases + ")))")
        .formula(row, 7, "IF(" + state + "=\"ok\"," + (mean ? "SUM(" : "MAX(") + given + "),0)")
        .formula(row, 8, "IF(" + state + "=\"na\",0," + page.at(row, 3) + ")");
    row++;
  }

  private String cleaned(String given, IndicatorSheet sheet) {
    String zero = policy.noCases() == NoCases.ZERO ? "0" : "\"no_cases\"";
    String word = sheet.mayHaveNoCases()
        ? "IF(OR(" + given + "=\"no_cases\",RIGHT(" + given + ",10)=\"[no_cases]\")," + zero + ",\"bad\")"
        : "\"bad\"";
    return "IF(ISERROR(" + given + "),\"bad\",IF(AND(ISNUMBER(" + given + "),NOT(ISLOGICAL(" + given + "))),IF(AND(" + given + ">=0," + given
        + "<=5,INT(" + given + ")=" + given + ")," + given + ",\"bad\"),IF(" + isBlank(given) + ",\"\"," + word + ")))";
  }

  /** Blanks alone are nothing, here as when the workbook is read. */
  private static String isBlank(String cell) {
    return "TRIM(CLEAN(" + cell + "))=\"\"";
  }

  private static String isFilled(String cell) {
    return "IF(ISERROR(" + cell + "),TRUE,NOT(" + isBlank(cell) + "))";
  }

  /** Tells whether any cell of a range holds something. */
  private static String areFilled(String cells) {
    return "IF(SUMPRODUCT(ISERROR(" + cells + ")+0)>0,TRUE," + filled(cells) + ">0)";
  }

  /** How many cells of a range without an error hold something. */
  private static String filled(String cells) {
    return "SUMPRODUCT(1-(" + isBlank(cells) + "))";
  }

  // ---- answers

  private void writeItems() {
    if (answers.items().isEmpty()) {
      return;
    }
    int from = row + 1;
    head(say("Butir F-03", "Item of F-03"), say("Kode", "Code"), say("Jawaban", "Answers"), say("Jumlah", "Sum"), say("Salah", "Faulty"));
    for (AspectWeight aspect : instrument.aspects()) {
      answers.items().stream().filter(item -> item.aspect().equals(aspect.aspect().id())).forEach(this::item);
    }
    int last = row - 1;
    row++;
    faults = value(say("Isian salah", "Faulty entries"), faults + "+SUM(" + column(5, from, last) + ")+COUNTIF("
        + answers.counts() + "," + quoted(F03Page.FAULTY.in(language)) + ")");
    row++;
  }

  private void item(QuestionnaireItem item) {
    String given = answers.column(item);
    String valid = IntStream.rangeClosed(0, 5).mapToObj(level -> "COUNTIF(" + given + "," + level + ")").collect(Collectors.joining("+"));
    page.text(row, 1, item.text().in(language)).text(row, 2, item.code())
        .formula(row, 3, "COUNT(" + given + ")")
        .formula(row, 4, "SUM(" + given + ")")
        .formula(row, 5, "IF(SUMPRODUCT(ISERROR(" + given + ")+0)>0,1,IF(OR(" + filled(given) + "<>" + page.at(row, 3) + ","
            + valid + "<>" + page.at(row, 3) + "),1,0))");
    items.add(new Item(item, page.at(row, 3), page.at(row, 4)));
    row++;
  }

  // ---- aspects

  private void writeAspects() {
    int from = row + 1;
    head(say("Aspek", "Aspect"), say("Bobot", "Weight"), say("Jumlah bobot x nilai", "Sum of weight x value"), say("Bobot berlaku", "Weight that applies"),
        "p", "q", say("Berlaku", "Applies"), say("Dibulatkan", "Rounded"), say("Butir dijawab", "Items answered"), say("Jawaban", "Answers"));
    int mark = firstMark;
    for (AspectWeight aspect : instrument.aspects()) {
      mark = aspect(aspect, mark);
    }
    int last = row - 1;
    row++;
    whole = value(say("Jumlah bobot aspek yang berlaku", "Sum of the weights of aspects that apply"),
        "SUMPRODUCT(" + column(2, from, last) + "," + column(7, from, last) + ")");
    answeredAspects = value(say("Aspek dengan jawaban", "Aspects with answers"), "COUNTIF(" + column(9, from, last) + ",\">0\")");
    row++;
  }

  private int aspect(AspectWeight aspect, int mark) {
    List<IndicatorSheet> sheets = instrument.indicators(aspect.aspect().id());
    int end = mark + sheets.size() - 1;
    Weights.OfAspect of = weights.of(aspect);
    page.text(row, 1, aspect.aspect().name().in(language))
        .number(row, 2, of.share())
        .formula(row, 3, sheets.isEmpty() ? "0" : "SUMPRODUCT(" + column(3, mark, end) + "," + column(7, mark, end) + ")")
        .formula(row, 4, sheets.isEmpty() ? "0" : "SUM(" + column(8, mark, end) + ")");
    String factor = policy.severalEvaluators() == SeveralEvaluators.MEAN ? "*MAX(1," + evaluators + ")" : "";
    String applying = page.at(row, 4);
    page.formula(row, 5, of.varies() ? of.total().numerator() + "*" + page.at(row, 3) : page.at(row, 3))
        .formula(row, 6, (of.varies() ? "MAX(1," + of.total().denominator() + "*" + applying + ")" : Long.toString(of.scale())) + factor)
        .formula(row, 7, "IF(" + applying + ">0,1,0)")
        .formula(row, 8, WholeNumbers.rounded(page.at(row, 5), page.at(row, 6), policy.rounding()));
    List<Item> asked = items(aspect);
    page.formula(row, 9, asked.isEmpty() ? "0" : asked.stream().map(item -> "IF(" + item.count() + ">0,1,0)").collect(Collectors.joining("+")))
        .formula(row, 10, asked.isEmpty() ? "0" : asked.stream().map(Item::count).collect(Collectors.joining("+")));
    aspects.put(aspect.aspect().id(), new Aspect(aspect, page.at(row, 2), page.at(row, 5), page.at(row, 6), page.at(row, 7),
        page.at(row, 8), page.at(row, 9), page.at(row, 10)));
    row++;
    return end + 1;
  }

  private List<Item> items(AspectWeight aspect) {
    return items.stream().filter(item -> item.item().aspect().equals(aspect.aspect().id())).toList();
  }

  // ---- what the forms are of the index

  private void writeParts() {
    FormShares shares = instrument.shares();
    long both = common(shares);
    boolean alone = shares.f03().signum() == 0;
    respondents = value(say("Responden", "Respondents"), answers.items().isEmpty() ? "0" : "COUNTIF(" + answers.counts() + ",\">0\")");
    int minimum = policy.minimumRespondents().orElse(1);
    String instead = switch (policy.tooFewRespondents()) {
      case F02_ALONE -> "\"nothing\"";
      case F03_ZERO -> "\"zero\"";
      case AS_COLLECTED -> "IF(" + respondents + ">0,\"answers\",\"unknown\")";
      case NO_RESULT -> "\"unknown\"";
    };
    part = value(say("F-03 dalam indeks", "F-03 in the index"),
        alone ? "\"nothing\"" : "IF(" + respondents + ">=" + minimum + ",\"answers\"," + instead + ")");
    f02Share = value(say("Bagian F-02 dari {0}", "Share of F-02, of {0}", both),
        "IF(" + part + "=\"nothing\"," + both + "," + times(shares.f02(), both) + ")");
    f03Share = value(say("Bagian F-03 dari {0}", "Share of F-03, of {0}", both),
        "IF(" + part + "=\"answers\"," + times(shares.f03(), both) + ",0)");
    row++;
  }

  private static long common(FormShares shares) {
    return shares.f02().denominator().longValueExact();
  }

  private static long times(Ratio share, long whole) {
    return share.times(Ratio.of(whole)).wholeValue().orElseThrow();
  }

  // ---- the forms

  private boolean eachAspect() {
    return policy.roundingRule() == RoundingRule.EACH_ASPECT;
  }

  /** The whole number of the last decimal that form F-02 rounds to. */
  private String writeF02() {
    if (eachAspect()) {
      List<String> rounded = aspects.values().stream().map(aspect ->
          WholeNumbers.rounded(weighted(aspect), aspect.denominator() + "*MAX(1," + whole + ")", policy.rounding())).toList();
      return value(say("F-02, dibulatkan per aspek", "F-02, rounded by aspect"), capped(rounded));
    }
    ExactSum.Sum sum = sums.write(row, "F-02", aspects.values().stream().map(aspect -> f02(aspect, "1", 1)).toList());
    row = sum.next();
    return value("F-02", WholeNumbers.rounded(sum.floor(), sum.exact(), unit, policy.rounding()));
  }

  /** Adds rounded parts, which together may exceed the scale. */
  private String capped(List<String> parts) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      page.formula(row, 4 + i, parts.get(i));
      cells.add(page.at(row, 4 + i));
    }
    return "MIN(" + 5 * WholeNumbers.power(policy.rounding().decimals()) + "," + String.join("+", cells) + ")";
  }

  private static String weighted(Aspect aspect) {
    return aspect.weighted() + "*" + aspect.numerator() + "*" + aspect.applies();
  }

  /** What an aspect adds to a sum with a share of it. */
  private Fraction f02(Aspect aspect, String share, long shares) {
    Weights.OfAspect of = weights.of(aspect.weight());
    return new Fraction(
        aspect.weight().aspect().name().in(language),
        weighted(aspect) + "*" + share,
        aspect.denominator() + "*MAX(1," + whole + ")*" + shares,
        fixedOf(shares).multiply(Weights.upTo(marks.evaluators()))
            .multiply(of.varies() ? of.total().denominator() : BigInteger.valueOf(of.scale())),
        (of.varies() ? of.sum() : 1) * varyingWholes());
  }

  /** What divides a denominator that the weights of aspects and shares of the forms make. */
  private BigInteger fixedOf(long shares) {
    return BigInteger.valueOf(shares).multiply(BigInteger.valueOf(weights.aspectsFallOut() ? 1 : weights.wholes()));
  }

  private long varyingWholes() {
    return weights.aspectsFallOut() ? weights.wholes() : 1;
  }

  /** The whole number of the last decimal that form F-03 rounds to. */
  private String writeF03() {
    if (items.isEmpty()) {
      return value("F-03", "0");
    }
    ExactSum.Sum sum = sums.write(row, "F-03", f03("1", 1));
    row = sum.next();
    return value("F-03", WholeNumbers.rounded(sum.floor(), sum.exact(), unit, policy.rounding()));
  }

  private List<Fraction> f03(String share, long shares) {
    if (policy.f03Aggregation() == F03Aggregation.ALL_ANSWERS) {
      return List.of(allAnswers(items, share, "MAX(1," + plus(items, Item::count) + ")*" + shares, BigInteger.valueOf(shares), 1));
    }
    List<Fraction> fractions = new ArrayList<>();
    for (Aspect aspect : aspects.values()) {
      for (Item item : items(aspect.weight())) {
        fractions.add(item(item, share, answeredAspects + "*" + aspect.asked() + "*" + shares,
            BigInteger.valueOf(shares).multiply(Weights.upTo(aspects.size())).multiply(Weights.upTo(items.size())), 1));
      }
    }
    return fractions;
  }

  private Fraction item(Item item, String share, String denominator, BigInteger fixed, long varying) {
    return new Fraction(
        item.item().code(),
        "IF(" + item.count() + "=0,0," + item.sum() + "*" + share + ")",
        "IF(" + item.count() + "=0,1," + item.count() + "*" + denominator + ")",
        fixed,
        answers.rows() * varying);
  }

  private Fraction allAnswers(List<Item> of, String share, String denominator, BigInteger fixed, long varying) {
    return new Fraction(say("Semua jawaban", "All answers"), "(" + plus(of, Item::sum) + ")*" + share, denominator, fixed,
        answers.rows() * of.size() * varying);
  }

  private static String plus(List<Item> of, Function<Item, String> cell) {
    return of.stream().map(cell).collect(Collectors.joining("+"));
  }

  // ---- the index

  private ExactSum.Sum writeIndex(String f02Rounded) {
    long both = common(instrument.shares());
    boolean perAspect = policy.formJoin() == FormJoin.PER_ASPECT && instrument.shares().f03().signum() > 0;
    List<Fraction> fractions = new ArrayList<>();
    if (perAspect && eachAspect()) {
      List<String> rounded = new ArrayList<>();
      for (Aspect aspect : aspects.values()) {
        List<Fraction> parts = joined(aspect, both);
        ExactSum.Sum sum = sums.write(row, aspect.weight().aspect().name().in(language), parts);
        row = sum.next();
        rounded.add(WholeNumbers.rounded(sum.floor(), sum.exact(), unit, policy.rounding()));
      }
      String total = value(say("Jumlah aspek yang dibulatkan", "Sum of the rounded aspects"), capped(rounded));
      fractions.add(rounded(total, "1", 1));
    } else if (perAspect) {
      aspects.values().forEach(aspect -> fractions.addAll(joined(aspect, both)));
    } else {
      if (eachAspect()) {
        fractions.add(rounded(f02Rounded, f02Share, both));
      } else {
        aspects.values().forEach(aspect -> fractions.add(f02(aspect, f02Share, both)));
      }
      if (!items.isEmpty() && instrument.shares().f03().signum() > 0) {
        fractions.addAll(f03(f03Share, both));
      }
    }
    ExactSum.Sum sum = sums.write(row, "IPP", fractions);
    row = sum.next();
    return sum;
  }

  private Fraction rounded(String total, String share, long shares) {
    long scale = WholeNumbers.power(policy.rounding().decimals());
    return new Fraction("F-02", total + "*" + share, Long.toString(scale * shares), BigInteger.valueOf(scale * shares), 1);
  }

  /** Both forms inside an aspect, weighted by the aspect. */
  private List<Fraction> joined(Aspect aspect, long both) {
    List<Item> asked = items(aspect.weight());
    boolean hasItems = !asked.isEmpty();
    String joined = value(say("F-03 dalam aspek {0}", "F-03 in aspect {0}", aspect.weight().aspect().name().in(language)), hasItems
        ? "IF(" + part + "=\"answers\",IF(" + aspect.asked() + ">0,1,0),IF(" + part + "=\"zero\",1,0))"
        : "0");
    String share = value(say("Bagian F-02", "Share of F-02"), "IF(" + joined + "=1," + times(instrument.shares().f02(), both) + "," + both + ")");
    List<Fraction> fractions = new ArrayList<>(List.of(f02(aspect, share, both)));
    if (!hasItems) {
      return fractions;
    }
    String usersShare = aspect.weighted() + "*" + aspect.applies() + "*" + f03Share;
    String wholes = "MAX(1," + whole + ")*" + both;
    BigInteger fixed = fixedOf(both);
    if (policy.f03Aggregation() == F03Aggregation.ALL_ANSWERS) {
      fractions.add(allAnswers(asked, usersShare, "MAX(1," + aspect.counted() + ")*" + wholes, fixed, varyingWholes()));
    } else {
      asked.forEach(item -> fractions.add(item(item, usersShare, aspect.asked() + "*" + wholes, fixed.multiply(Weights.upTo(asked.size())), varyingWholes())));
    }
    return fractions;
  }

  // ---- the result

  private Result writeResult(ExactSum.Sum index, String f02, String f03) {
    Rounding rounding = policy.rounding();
    long scale = WholeNumbers.power(rounding.decimals());
    String number = value("IPP x " + scale, WholeNumbers.rounded(index.floor(), index.exact(), unit, rounding));
    Categories categories = writeCategories();
    String place = value(say("Kategori ke-", "Category number"), "LOOKUP(" + position(index) + "," + categories.limits() + ")");
    String unanswered = items.isEmpty() ? "0" : items.stream().map(item -> "IF(" + item.count() + "=0,1,0)").collect(Collectors.joining("+"));
    boolean users = instrument.shares().f03().signum() > 0;
    String provisional = users
        ? "OR(" + respondents + "<" + policy.minimumRespondents().orElse(1) + ",AND(" + part + "=\"answers\"," + unanswered + ">0))"
        : "FALSE";
    String state = value(say("Keadaan", "State"), "IF(OR(" + faults + ">0," + missing + ">0," + part + "=\"unknown\"," + whole + "=0),2,IF("
        + provisional + ",1,0))");
    String between = policy.betweenBands().limits() == BetweenLimits.AS_PRINTED
        ? value(say("Di antara dua kategori", "Between two categories"),
            "IF(LOOKUP(" + ceiling(index) + "," + categories.limits() + ")<>" + place + ",1,0)")
        : "0";
    String why = "IF(" + faults + ">0," + faults + "&" + quoted(say(" isian salah", " faulty entries")) + ",IF(" + missing + ">0," + missing + "&"
        + quoted(say(" indikator belum dinilai atau belum disepakati", " indicators not marked or not agreed")) + ",IF(" + whole + "=0,"
        + quoted(say("tidak ada indikator yang berlaku", "no indicator applies")) + ","
        + quoted(say("responden F-03 belum cukup", "too few respondents of F-03")) + ")))";
    Map<String, String> values = new LinkedHashMap<>();
    aspects.forEach((id, aspect) -> values.put(id, "IF(OR(" + faults + ">0," + missing + ">0," + aspect.applies()
        + "=0),\"-\"," + aspect.rounded() + "/" + scale + ")"));
    return new Result(
        "IF(" + state + "=2," + why + "," + number + "/" + scale + ")",
        category(state, between, categories.letters(), place),
        category(state, between, categories.labels(), place),
        "IF(" + state + "=2," + quoted(say("belum lengkap", "incomplete")) + ",IF(" + state + "=1,"
            + quoted(say("sementara", "provisional")) + "," + quoted("final") + "))",
        "IF(OR(" + faults + ">0," + missing + ">0," + whole + "=0),\"-\"," + f02 + "/" + scale + ")",
        "IF(OR(" + faults + ">0," + respondents + "=0),\"-\"," + f03 + "/" + scale + ")",
        respondents,
        values);
  }

  private String category(String state, String between, String names, String place) {
    return "IF(" + state + "=2,\"-\",IF(" + between + "=1," + quoted(say("tanpa kategori", "no category")) + ",INDEX(" + names + "," + place + ")))";
  }

  /** Where the index stands among the limits of the categories, as a whole number of their last decimal. */
  private String position(ExactSum.Sum index) {
    int decimals = instrument.grades().decimals();
    return switch (policy.betweenBands().limits()) {
      case ROUND_FIRST -> WholeNumbers.rounded(index.floor(), index.exact(), unit, new Rounding(decimals, policy.halfRounding().mode()));
      case CONTINUOUS -> ceiling(index);
      case AS_PRINTED -> WholeNumbers.quotient(index.floor(), unit / WholeNumbers.power(decimals));
    };
  }

  private String ceiling(ExactSum.Sum index) {
    long step = unit / WholeNumbers.power(instrument.grades().decimals());
    return WholeNumbers.quotient(index.floor(), step) + "+IF(AND(MOD(" + index.floor() + "," + step + ")=0," + index.exact() + "=1),0,1)";
  }

  /** Where the categories stand: their lower limits with their numbers, their letters, their names. */
  private record Categories(String limits, String letters, String labels) {}

  private Categories writeCategories() {
    List<Grade> grades = instrument.grades().grades();
    int from = row;
    for (int i = grades.size() - 1; i >= 0; i--) {
      BigDecimal limit = grades.get(i).min().movePointRight(instrument.grades().decimals());
      page.text(row, 1, grades.get(i).letter()).number(row, 2, limit.longValueExact()).number(row, 3, grades.size() - i)
          .text(row, 4, grades.get(i).label().in(language));
      row++;
    }
    int to = row - 1;
    return new Categories(column(2, from, to) + "," + column(3, from, to), column(1, from, to), column(4, from, to));
  }

  // ---- cells

  private String value(String label, String formula) {
    page.text(row, 1, label).formula(row, 2, formula);
    return page.at(row++, 2);
  }

  private String say(String id, String en, Object... arguments) {
    return Text.of(id, en).with(arguments).in(language);
  }

  private static String quoted(String words) {
    return '"' + words.replace("\"", "\"\"") + '"';
  }

  private void head(String... titles) {
    for (int i = 0; i < titles.length; i++) {
      page.text(row, i + 1, titles[i], Page.Look.HEAD);
    }
    row++;
  }

  private String column(int column, int from, int to) {
    return page.range(from, column, to, column);
  }
}
