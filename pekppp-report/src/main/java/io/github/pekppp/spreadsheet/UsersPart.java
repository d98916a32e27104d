package io.github.pekppp.spreadsheet;

import io.github.pekppp.instrument.AspectWeight;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.QuestionnaireItem;
import io.github.pekppp.policy.F03Aggregation;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.spreadsheet.ExactSum.Fraction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The part of the calculation that counts the users' answers (F-03), item by item. */
final class UsersPart {

  private static final int COUNT = 3;
  private static final int SUM = 4;
  private static final int FAULTS = 5;

  private final CalculationSheet sheet;
  private final Instrument instrument;
  private final ScoringPolicy policy;
  private final F03Page answers;
  private final List<Item> items = new ArrayList<>();

  /**
   * The cells of an item.
   *
   * @param item the item
   * @param count how many answered it
   * @param sum the sum of their answers
   */
  record Item(QuestionnaireItem item, String count, String sum) {}

  UsersPart(CalculationSheet sheet, Scorer scorer, F03Page answers) {
    this.sheet = sheet;
    this.instrument = scorer.instrument();
    this.policy = scorer.policy();
    this.answers = answers;
  }

  /** Whether the edition asks users at all. */
  boolean areAsked() {
    return !items.isEmpty();
  }

  /** The items of an aspect. */
  List<Item> of(AspectWeight aspect) {
    return items.stream().filter(item -> item.item().aspect().equals(aspect.aspect().id())).toList();
  }

  /** Writes the items; returns the cell with the number of faulty entries, those before it included. */
  String write(String faultsBefore) {
    if (answers.items().isEmpty()) {
      return faultsBefore;
    }
    int from = sheet.row() + 1;
    sheet.head(sheet.say("Butir F-03", "Item of F-03"), sheet.say("Kode", "Code"), sheet.say("Jawaban", "Answers"), sheet.say("Jumlah", "Sum"),
        sheet.say("Salah", "Faulty"));
    for (AspectWeight aspect : instrument.aspects()) {
      answers.items().stream().filter(item -> item.aspect().equals(aspect.aspect().id())).forEach(this::item);
    }
    int last = sheet.row() - 1;
    sheet.next();
    String faults = sheet.value(sheet.say("Isian salah", "Faulty entries"), faultsBefore + "+SUM(" + sheet.column(FAULTS, from, last) + ")+COUNTIF("
        + answers.counts() + "," + CalculationSheet.quoted(sheet.in(F03Page.FAULTY)) + ")");
    sheet.next();
    return faults;
  }

  private void item(QuestionnaireItem item) {
    String given = answers.column(item);
    String count = sheet.at(COUNT);
    String valid = IntStream.rangeClosed(0, 5).mapToObj(level -> "COUNTIF(" + given + "," + level + ")").collect(Collectors.joining("+"));
    sheet.text(1, sheet.in(item.text())).text(2, item.code())
        .formula(COUNT, "COUNT(" + given + ")")
        .formula(SUM, "SUM(" + given + ")")
        .formula(FAULTS, "IF(" + Entries.anyError(given) + ",1,IF(OR(" + Entries.filled(given) + "<>" + count + "," + valid + "<>" + count + "),1,0))");
    items.add(new Item(item, count, sheet.at(SUM)));
    sheet.next();
  }

  /** How many respondents answered anything. */
  String respondents() {
    return answers.items().isEmpty() ? "0" : "COUNTIF(" + answers.counts() + ",\">0\")";
  }

  /** How many items nobody answered. */
  String unanswered() {
    return items.isEmpty() ? "0" : items.stream().map(item -> "IF(" + item.count() + "=0,1,0)").collect(Collectors.joining("+"));
  }

  // ---- what answers add to a sum

  /** What all answers add to a sum with a share of it. */
  List<Fraction> all(AspectsPart aspects, String share, long shares) {
    if (policy.f03Aggregation() == F03Aggregation.ALL_ANSWERS) {
      return List.of(allAnswers(items, share, "MAX(1," + plus(items, Item::count) + ")*" + shares, BigInteger.valueOf(shares), 1));
    }
    List<Fraction> fractions = new ArrayList<>();
    for (AspectsPart.Aspect aspect : aspects.all()) {
      for (Item item : of(aspect.weight())) {
        fractions.add(fraction(item, share, aspects.answered() + "*" + aspect.asked() + "*" + shares,
            BigInteger.valueOf(shares).multiply(Weights.upTo(aspects.all().size())).multiply(Weights.upTo(items.size())), 1));
      }
    }
    return fractions;
  }

  /** What the answers about an aspect add, whose share is that of the aspect; fixed and varying are the factors of its denominator. */
  List<Fraction> inside(AspectsPart.Aspect aspect, String share, String denominator, BigInteger fixed, long varying) {
    List<Item> asked = of(aspect.weight());
    if (policy.f03Aggregation() == F03Aggregation.ALL_ANSWERS) {
      return List.of(allAnswers(asked, share, "MAX(1," + aspect.counted() + ")*" + denominator, fixed, varying));
    }
    return asked.stream()
        .map(item -> fraction(item, share, aspect.asked() + "*" + denominator, fixed.multiply(Weights.upTo(asked.size())), varying))
        .toList();
  }

  private Fraction fraction(Item item, String share, String denominator, BigInteger fixed, long varying) {
    return new Fraction(
        item.item().code(),
        "IF(" + item.count() + "=0,0," + item.sum() + "*" + share + ")",
        "IF(" + item.count() + "=0,1," + item.count() + "*" + denominator + ")",
        fixed,
        answers.rows() * varying);
  }

  private Fraction allAnswers(List<Item> of, String share, String denominator, BigInteger fixed, long varying) {
    return new Fraction(sheet.say("Semua jawaban", "All answers"), "(" + plus(of, Item::sum) + ")*" + share, denominator, fixed,
        answers.rows() * of.size() * varying);
  }

  private static String plus(List<Item> of, Function<Item, String> cell) {
    return of.stream().map(cell).collect(Collectors.joining("+"));
  }
}
