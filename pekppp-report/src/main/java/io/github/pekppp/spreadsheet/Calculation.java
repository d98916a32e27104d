package io.github.pekppp.spreadsheet;

import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.text.Language;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the sheet that computes the index by formulas, as the engine does it: whole numbers all the way, one rounding.
 *
 * <p>Every option of a policy is in the formulas; what is missing or wrong makes the result say so in words.
 */
final class Calculation {

  /** Where the result stands. */
  record Result(
      String index, String category, String label, String status, String f02, String f03, String respondents, Map<String, String> aspects) {}

  private final CalculationSheet sheet;
  private final Scorer scorer;
  private final AgreementPart marks;
  private final UsersPart users;
  private final AspectsPart aspects;
  private final FormsPart forms;

  Calculation(Page page, Scorer scorer, Weights weights, Language language, F02Page marks, F03Page answers) {
    this.sheet = new CalculationSheet(page, language);
    this.scorer = scorer;
    this.marks = new AgreementPart(sheet, scorer, weights, marks);
    this.users = new UsersPart(sheet, scorer, answers);
    this.aspects = new AspectsPart(sheet, scorer, weights, this.marks, users);
    this.forms = new FormsPart(sheet, scorer, aspects, users);
  }

  /** How many units make 1: twice as fine as the finest rounding. */
  static long unit(Instrument instrument, ScoringPolicy policy) {
    return 2 * WholeNumbers.power(Math.max(policy.rounding().decimals(), instrument.grades().decimals()));
  }

  Result write() {
    title();
    marks.write();
    String faults = users.write(marks.faults());
    aspects.write();
    return result(faults, forms.write());
  }

  private void title() {
    int row = sheet.row();
    sheet.page().text(row, 1, sheet.say("Hitungan", "Calculation"), Page.Look.TITLE).text(row + 1, 1, sheet.say(
        "Rumus menghitung dengan bilangan bulat dan membulatkan satu kali, sama seperti pekppp grade.",
        "The formulas count in whole numbers and round once, as pekppp grade does."), Page.Look.NOTE).width(1, 34);
    sheet.goTo(row + 3);
  }

  private Result result(String faults, ExactSum.Sum index) {
    long scale = WholeNumbers.power(scorer.policy().rounding().decimals());
    String number = sheet.value("IPP x " + scale,
        WholeNumbers.rounded(index.floor(), index.exact(), unit(scorer.instrument(), scorer.policy()), scorer.policy().rounding()));
    CategoryPart category = new CategoryPart(sheet, scorer, index);
    category.write();
    String state = sheet.value(sheet.say("Keadaan", "State"), state(faults));
    String between = category.writeBetween();
    String noMark = faults + ">0," + marks.missing() + ">0,";
    Map<String, String> values = new LinkedHashMap<>();
    aspects.all().forEach(aspect ->
        values.put(aspect.id(), "IF(OR(" + noMark + aspect.applies() + "=0),\"-\"," + aspect.rounded() + "/" + scale + ")"));
    return new Result(
        "IF(" + state + "=2," + why(faults) + "," + number + "/" + scale + ")",
        named(state, between, category.named(category.letters())),
        named(state, between, category.named(category.labels())),
        "IF(" + state + "=2," + quoted("belum lengkap", "incomplete") + ",IF(" + state + "=1,"
            + quoted("sementara", "provisional") + "," + quoted("final", "final") + "))",
        "IF(OR(" + noMark + aspects.whole() + "=0),\"-\"," + forms.f02() + "/" + scale + ")",
        "IF(OR(" + faults + ">0," + forms.respondents() + "=0),\"-\"," + forms.f03() + "/" + scale + ")",
        forms.respondents(),
        values);
  }

  /** 2 for an incomplete result, 1 for a provisional one, 0 for a final one. */
  private String state(String faults) {
    String provisional = scorer.instrument().shares().f03().signum() > 0
        ? "OR(" + forms.respondents() + "<" + scorer.policy().minimumRespondents().orElse(1) + ",AND(" + forms.part() + "=\"answers\","
            + users.unanswered() + ">0))"
        : "FALSE";
    return "IF(OR(" + faults + ">0," + marks.missing() + ">0," + forms.part() + "=\"unknown\"," + aspects.whole() + "=0),2,IF(" + provisional + ",1,0))";
  }

  /** Why there is no index. */
  private String why(String faults) {
    return "IF(" + faults + ">0," + faults + "&" + quoted(" isian salah", " faulty entries")
        + ",IF(" + marks.missing() + ">0," + marks.missing() + "&"
        + quoted(" indikator belum dinilai atau belum disepakati", " indicators not marked or not agreed")
        + ",IF(" + aspects.whole() + "=0," + quoted("tidak ada indikator yang berlaku", "no indicator applies")
        + "," + quoted("responden F-03 belum cukup", "too few respondents of F-03") + ")))";
  }

  private String named(String state, String between, String name) {
    return "IF(" + state + "=2,\"-\",IF(" + between + "=1," + quoted("tanpa kategori", "no category") + "," + name + "))";
  }

  private String quoted(String id, String en) {
    return CalculationSheet.quoted(sheet.say(id, en));
  }
}
