package io.github.pekppp.csv;

import io.github.pekppp.followup.Action;
import io.github.pekppp.followup.ActionPlan;
import io.github.pekppp.followup.LevelTarget;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.locus.Agency;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.locus.RegionCode;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.recap.UnitShare;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Worksheet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Results as tables for other programs: the names of columns are in English and stay, codes stand for words, dates are ISO 8601, an empty
 * cell is a value that there is not. Exact values are fractions in words, such as {@code 4957/1200}.
 *
 * <p>{@link CsvText} writes them as CSV.
 */
public final class ResultTables {

  private static final Rounding SIX = new Rounding(6, RoundingMode.HALF_UP);

  private static final Cell EMPTY = Cell.of("");

  private ResultTables() {}

  /** A unit with its result: that of its evaluators, else that of its own facts. */
  private record Scored(Worksheet worksheet, IppResult result) {
    static Scored of(Worksheet worksheet) {
      return new Scored(worksheet, worksheet.review().result());
    }
  }

  /**
   * Lists results, a row for each unit.
   *
   * <p>Columns: {@code period}, {@code agency}, {@code agency_kind}, {@code region}, {@code unit_id}, {@code unit_name}, {@code service_type},
   * {@code mode}, {@code edition}, {@code edition_sha256}; {@code basis} (evaluation, self_assessment, field_check: what the levels rest
   * on; only the first is an evaluation), {@code status} (final, provisional, incomplete), {@code ipp} (rounded as the policy says),
   * {@code ipp_exact}, {@code on_hundred}, {@code category}, {@code category_label}; {@code lowest} and {@code highest} (the range that
   * missing marks leave open, six decimals), {@code f02} (of the evaluators, so empty on another basis), {@code f03}, {@code respondents},
   * {@code f03_counted}; {@code input_sha256} and {@code library_version}, by which a result can be recomputed.
   *
   * @param worksheets what was written down about the units, which are scored by it
   * @param language the language of labels
   * @return the table
   */
  public static Block.Table results(List<Worksheet> worksheets, Language language) {
    return table(
        List.of("period#", "agency", "agency_kind", "region", "unit_id", "unit_name", "service_type", "mode", "edition", "edition_sha256", "basis", "status",
            "ipp#", "ipp_exact", "on_hundred#", "category", "category_label", "lowest#", "highest#", "f02#", "f03#", "respondents#", "f03_counted",
            "input_sha256", "library_version"),
        worksheets.stream().map(worksheet -> result(Scored.of(worksheet), language)).toList());
  }

  /**
   * Lists results, a row for each unit, labels in Indonesian.
   *
   * @param worksheets what was written down about the units, which are scored by it
   * @return the table
   */
  public static Block.Table results(List<Worksheet> worksheets) {
    return results(worksheets, Language.ID);
  }

  private static List<Cell> result(Scored unit, Language language) {
    Agency agency = unit.worksheet().locus().agency();
    IppResult result = unit.result();
    return List.of(
        number(unit.worksheet().locus().period().year()),
        Cell.of(agency.name()),
        Cell.of(agency.kind().code()),
        words(agency.region().map(RegionCode::toString)),
        Cell.of(unit.worksheet().locus().unit().id()),
        Cell.of(unit.worksheet().locus().unit().name()),
        Cell.of(unit.worksheet().locus().unit().serviceType().code()),
        Cell.of(unit.worksheet().locus().unit().mode().code()),
        Cell.of(result.instrumentId()),
        Cell.of(result.instrumentSha256()),
        Cell.of(result.basis().code()),
        Cell.of(result.status().code()),
        rounded(result.ipp()),
        words(result.ipp().map(Index::exact).map(Object::toString)),
        result.ipp().map(Index::onHundred).map(ResultTables::number).orElse(EMPTY),
        words(result.category().map(Grade::letter)),
        words(result.category().map(grade -> grade.label().in(language))),
        decimal(result.range().lowest().ratio()),
        decimal(result.range().highest().ratio()),
        rounded(result.f02().filter(index -> result.basis() == Basis.EVALUATION)),
        rounded(result.f03().index()),
        number(result.f03().respondents()),
        Cell.of(Boolean.toString(result.f03().counted())),
        Cell.of(result.inputSha256()),
        Cell.of(result.libraryVersion()));
  }

  /**
   * Lists indicators, a row for each unit and indicator that counts.
   *
   * <p>Columns: {@code period}, {@code agency}, {@code unit_id}, {@code edition}, {@code number}, {@code code}, {@code indicator},
   * {@code aspect}; {@code basis} (evaluation, self_assessment, field_check), {@code outcome} (scored, not_applicable, missing, open, disputed), {@code level} (a mean of several
   * evaluators has decimals), {@code share} (of the whole index, six decimals), {@code points} (that it adds at least, six decimals),
   * {@code points_exact}, {@code next_level_gain}.
   *
   * @param worksheets what was written down about the units, which are scored by it
   * @param language the language of the names of indicators
   * @return the table
   */
  public static Block.Table indicators(List<Worksheet> worksheets, Language language) {
    List<List<Cell>> rows = new ArrayList<>();
    for (Worksheet worksheet : worksheets) {
      Scored unit = Scored.of(worksheet);
      unit.result().indicators().forEach(indicator -> rows.add(indicator(unit, indicator, language)));
    }
    return table(
        List.of("period#", "agency", "unit_id", "edition", "number#", "code", "indicator", "aspect", "basis", "outcome", "level#", "share#", "points#",
            "points_exact", "next_level_gain#"),
        rows);
  }

  /**
   * Lists indicators, a row for each unit and indicator that counts, names in Indonesian.
   *
   * @param worksheets what was written down about the units, which are scored by it
   * @return the table
   */
  public static Block.Table indicators(List<Worksheet> worksheets) {
    return indicators(worksheets, Language.ID);
  }

  private static List<Cell> indicator(Scored unit, IndicatorResult indicator, Language language) {
    return List.of(
        number(unit.worksheet().locus().period().year()),
        Cell.of(unit.worksheet().locus().agency().name()),
        Cell.of(unit.worksheet().locus().unit().id()),
        Cell.of(unit.result().instrumentId()),
        number(indicator.indicator().number().value()),
        words(indicator.indicator().code()),
        Cell.of(indicator.indicator().name().in(language)),
        words(indicator.aspect()),
        Cell.of(unit.result().basis().code()),
        Cell.of(outcome(indicator.outcome())),
        indicator.outcome() instanceof Outcome.Scored scored ? decimal(scored.score().ratio()) : EMPTY,
        decimal(indicator.share()),
        decimal(indicator.points()),
        Cell.of(indicator.points().toString()),
        indicator.nextLevelGain().map(ResultTables::decimal).orElse(EMPTY));
  }

  private static String outcome(Outcome outcome) {
    if (outcome instanceof Outcome.Scored) {
      return "scored";
    } else if (outcome instanceof Outcome.NotApplicable) {
      return "not_applicable";
    } else if (outcome instanceof Outcome.Open) {
      return "open";
    }
    return outcome instanceof Outcome.Disputed ? "disputed" : "missing";
  }

  /**
   * Lists the units of an agency as they make its index.
   *
   * <p>Columns: {@code period}, {@code agency}, {@code unit_id}, {@code unit_name}, {@code ipp}, {@code ipp_exact}, {@code category},
   * {@code status}, {@code weight}, {@code share} (of the index of the agency, six decimals), {@code points} (that it adds to that index,
   * six decimals), {@code counted}: false for a unit without an index.
   *
   * @param agency the agency
   * @param worksheets what was written down about its units; period, agency and name of a unit without a worksheet are empty
   * @return the table
   */
  public static Block.Table units(AgencyIndex agency, List<Worksheet> worksheets) {
    Map<String, Locus> loci = new HashMap<>();
    worksheets.forEach(worksheet -> loci.putIfAbsent(worksheet.locus().unit().id(), worksheet.locus()));
    return table(
        List.of("period#", "agency", "unit_id", "unit_name", "ipp#", "ipp_exact", "category", "status", "weight", "share#", "points#", "counted"),
        agency.units().stream().map(share -> unit(share, Optional.ofNullable(loci.get(share.unit().unit())))).toList());
  }

  /**
   * Lists the units of an agency as they make its index, of whom nothing but that is known.
   *
   * @param agency the agency
   * @return the table; period, agency and names are empty
   */
  public static Block.Table units(AgencyIndex agency) {
    return units(agency, List.of());
  }

  private static List<Cell> unit(UnitShare share, Optional<Locus> locus) {
    return List.of(
        locus.map(known -> number(known.period().year())).orElse(EMPTY),
        words(locus.map(known -> known.agency().name())),
        Cell.of(share.unit().unit()),
        words(locus.map(known -> known.unit().name())),
        rounded(share.unit().ipp()),
        words(share.unit().ipp().map(Index::exact).map(Object::toString)),
        words(share.category().map(Grade::letter)),
        Cell.of(share.unit().status().code()),
        words(share.unit().weight().map(Ratio::toString)),
        decimal(share.share()),
        decimal(share.points()),
        Cell.of(Boolean.toString(share.unit().ipp().isPresent())));
  }

  /**
   * Lists the actions of follow-up plans as they were known on a day.
   *
   * <p>Columns: {@code as_of}, {@code plan_id}, {@code agency}, {@code unit_id}, {@code period}, {@code action}, {@code title},
   * {@code recommendations} (ids, parted by blanks), {@code owner}, {@code deadline}, {@code state}, {@code progress} (0..1, six decimals),
   * {@code days_late}, {@code indicator}, {@code from_level}, {@code to_level}, {@code gain} (points of the index, six decimals),
   * {@code evidence} (references, parted by blanks).
   *
   * @param followUps the plans with their histories
   * @param date the day
   * @param language the language of titles
   * @return the table
   */
  public static Block.Table actions(List<ActionPlan> followUps, LocalDate date, Language language) {
    List<List<Cell>> rows = new ArrayList<>();
    for (ActionPlan plan : followUps) {
      plan.asOf(date).actions().forEach(action -> rows.add(action(plan, action, date, language)));
    }
    return table(
        List.of("as_of", "plan_id", "agency", "unit_id", "period#", "action", "title", "recommendations", "owner", "deadline", "state", "progress#",
            "days_late#", "indicator#", "from_level#", "to_level#", "gain#", "evidence"),
        rows);
  }

  /**
   * Lists the actions of follow-up plans as they were known on a day, titles in Indonesian.
   *
   * @param followUps the plans with their histories
   * @param date the day
   * @return the table
   */
  public static Block.Table actions(List<ActionPlan> followUps, LocalDate date) {
    return actions(followUps, date, Language.ID);
  }

  private static List<Cell> action(ActionPlan plan, Action action, LocalDate date, Language language) {
    UnitRef unit = plan.details().unit();
    Optional<LevelTarget> target = action.details().target();
    return List.of(
        date(date),
        Cell.of(plan.id()),
        Cell.of(unit.agency()),
        Cell.of(unit.unit()),
        number(plan.details().period().year()),
        Cell.of(action.id()),
        Cell.of(action.details().title().in(language)),
        Cell.of(String.join(" ", action.details().recommendations())),
        words(action.ownerOn(date)),
        date(action.deadlineOn(date)),
        Cell.of(action.state().code()),
        decimal(action.progressOn(date)),
        number(action.daysLateOn(date)),
        target.map(level -> number(level.indicator().value())).orElse(EMPTY),
        target.map(level -> number(level.from().value())).orElse(EMPTY),
        target.map(level -> number(level.to().value())).orElse(EMPTY),
        action.details().gain().map(ResultTables::decimal).orElse(EMPTY),
        Cell.of(String.join(" ", action.evidenceOn(date))));
  }

  // ---- cells

  /** Makes a table; the name of a column of numbers ends in #. */
  private static Block.Table table(List<String> columns, List<List<Cell>> rows) {
    return new Block.Table(
        columns.stream().map(name -> new Block.Column(name.replace("#", ""), name.endsWith("#"))).toList(), rows);
  }

  private static Cell words(Optional<String> words) {
    return words.map(Cell::of).orElse(EMPTY);
  }

  private static Cell number(long number) {
    return number(BigDecimal.valueOf(number));
  }

  private static Cell number(BigDecimal number) {
    return Cell.of(number.toPlainString(), number);
  }

  private static Cell date(LocalDate date) {
    return Cell.of(date.toString(), date);
  }

  private static Cell rounded(Optional<Index> index) {
    return index.map(found -> number(found.rounded())).orElse(EMPTY);
  }

  private static Cell decimal(Ratio ratio) {
    BigDecimal number = ratio.rounded(SIX).stripTrailingZeros();
    return number(number.scale() < 0 ? number.setScale(0) : number);
  }
}
