package io.github.pekppp.spreadsheet;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.Questionnaire;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.ProblemLog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Turns the cells of a filled-in template into the document that a worksheet in YAML is, with cells for places. */
final class TemplateReader {

  private static final Set<String> SPOKEN = Set.of(TemplateForm.CODE, TemplateForm.LABEL, TemplateForm.HINT, TemplateForm.ANSWERED);
  private static final Set<String> FACT_KEYS = keys(
      TemplateForm.KEY, TemplateForm.FACT, TemplateForm.OPTION, TemplateForm.TYPE, TemplateForm.VALUE);

  private final Map<String, XlsxSheet> sheets;
  private final Function<String, Optional<Instrument>> editions;
  private final ProblemLog log;
  private final Decoder decoder;
  private final CellValues values;

  TemplateReader(Map<String, XlsxSheet> sheets, Function<String, Optional<Instrument>> editions, ProblemLog log) {
    this.sheets = sheets;
    this.editions = editions;
    this.log = log;
    this.decoder = new Decoder(log);
    this.values = new CellValues(decoder);
  }

  private static Set<String> keys(String... keys) {
    return new LinkedHashSet<>(List.of(keys));
  }

  /** Reads the whole template; empty when it is none, or one of another version, or its sheet of the unit has not its keys. */
  Optional<DocumentNode> read() {
    Optional<XlsxSheet> unit = Optional.ofNullable(sheets.get(TemplateForm.UNIT));
    if (unit.isEmpty()) {
      log.add(WorkbookProblem.TEMPLATE_NONE.at(start(), TemplateForm.UNIT, String.join(", ", sheets.keySet())));
      return Optional.empty();
    }
    if (!isOfThisVersion(unit.get())) {
      return Optional.empty();
    }
    return TemplateSheet.of(unit.get(), keys(TemplateForm.KEY, TemplateForm.VALUE, TemplateForm.TYPE), SPOKEN, log).flatMap(this::read);
  }

  /** Tells whether this library reads such templates, before it looks at keys, which another version may have others of. */
  private boolean isOfThisVersion(XlsxSheet unit) {
    int row = unit.rows().stream()
        .filter(at -> unit.cell(at, TemplateForm.KEY_COLUMN).filter(key -> key.text().equals(TemplateForm.TEMPLATE)).isPresent())
        .findFirst().orElse(1);
    Map<Integer, XlsxCell> cells = new TreeMap<>(unit.row(row));
    cells.values().removeIf(cell -> !cell.text().startsWith(TemplateForm.VERSIONS));
    String found = cells.isEmpty() ? "-" : cells.values().iterator().next().text();
    if (!found.equals(TemplateForm.VERSION)) {
      int column = cells.isEmpty() ? TemplateForm.KEY_COLUMN : cells.keySet().iterator().next();
      log.add(WorkbookProblem.TEMPLATE_VERSION.at(Place.ROOT.at(unit.at(row, column)), found, TemplateForm.VERSION));
    }
    return found.equals(TemplateForm.VERSION);
  }

  private Optional<DocumentNode> read(TemplateSheet sheet) {
    UnitRows unit = new UnitRows(sheet, decoder, values);
    Optional<Instrument> edition = unit.edition(editions);
    Set<String> expected = unit.sheets(edition);
    List<DocumentNode.Entry> entries = new ArrayList<>(unit.entries());
    sheet(expected, TemplateForm.F01, FACT_KEYS).ifPresent(found -> add(entries, "f01", facts(found, "f01")));
    sheet(expected, TemplateForm.F01_FORM, FACT_KEYS).ifPresent(found -> add(entries, "f01_answers", facts(found, "f01_answers")));
    Set<String> levels = levels();
    sheet(expected, TemplateForm.F02, marked(levels)).ifPresent(found -> {
      add(entries, "f02", marks(found, levels));
      add(entries, "field_check", column(found, TemplateForm.FIELD_CHECK, Place.of("field_check")));
    });
    Set<String> items = items(edition);
    sheet(expected, TemplateForm.F03, answered(items)).ifPresent(found -> add(entries, "f03", responses(found, items)));
    return Optional.of(new DocumentNode.Mapping(sheet.at(Place.ROOT, 1, 1), entries));
  }

  private Place start() {
    return sheets.values().stream().findFirst().map(sheet -> Place.ROOT.at(sheet.at(1, 1))).orElse(Place.ROOT);
  }

  private Optional<TemplateSheet> sheet(Set<String> expected, String name, Set<String> keys) {
    Optional<XlsxSheet> found = Optional.ofNullable(sheets.get(name));
    if (found.isEmpty() && expected.contains(name)) {
      log.add(WorkbookProblem.SHEET_MISSING.at(start(), name, String.join(", ", sheets.keySet())));
    }
    return found.flatMap(sheet -> TemplateSheet.of(sheet, keys, SPOKEN, log));
  }

  private static void add(List<DocumentNode.Entry> entries, String key, Optional<? extends DocumentNode> value) {
    value.ifPresent(node -> entries.add(new DocumentNode.Entry(key, node.place(), node)));
  }

  // ---- F-01

  /** The answers to the options of a set, as they are met row by row. */
  private static final class Picks {
    private final Place place;
    private final List<DocumentNode> picked = new ArrayList<>();
    private Optional<Place> open = Optional.empty();
    private int answers;

    Picks(Place place) {
      this.place = place;
    }
  }

  private Optional<DocumentNode> facts(TemplateSheet sheet, String form) {
    int value = sheet.column(TemplateForm.VALUE);
    Map<String, List<DocumentNode.Entry>> indicators = new LinkedHashMap<>();
    Map<String, Map<String, Picks>> sets = new LinkedHashMap<>();
    for (int row : sheet.rows(List.of(value))) {
      String indicator = sheet.key(row);
      String fact = sheet.text(row, TemplateForm.FACT);
      String option = sheet.text(row, TemplateForm.OPTION);
      Place place = sheet.at(Place.of(form).key(indicator).key(fact), row, value);
      Optional<XlsxCell> cell = sheet.cell(row, value);
      if (fact.isEmpty()) {
        cell.ifPresent(found -> sheet.unkeyed(place, TemplateForm.FACT));
      } else if (!option.isEmpty()) {
        Picks picks = sets.computeIfAbsent(indicator, key -> new LinkedHashMap<>()).computeIfAbsent(fact, key -> new Picks(place));
        pick(picks, option, cell, place);
      } else {
        cell.flatMap(found -> value(sheet.text(row, TemplateForm.TYPE), found, place)).ifPresent(node ->
            indicators.computeIfAbsent(indicator, key -> new ArrayList<>()).add(new DocumentNode.Entry(fact, place, node)));
      }
    }
    sets.forEach((indicator, facts) -> facts.forEach((fact, picks) -> {
      if (picks.answers > 0 && picks.open.isPresent()) {
        decoder.problem(WorkbookProblem.OPTIONS_OPEN, picks.open.get());
      } else if (picks.answers > 0) {
        indicators.computeIfAbsent(indicator, key -> new ArrayList<>())
            .add(new DocumentNode.Entry(fact, picks.place, new DocumentNode.Sequence(picks.place, picks.picked)));
      }
    }));
    return mapping(indicators, sheet.at(Place.of(form), 1, 1));
  }

  private void pick(Picks picks, String option, Optional<XlsxCell> cell, Place place) {
    if (cell.isEmpty()) {
      picks.open = picks.open.or(() -> Optional.of(place));
      return;
    }
    picks.answers++;
    values.yesNo(cell.get(), place).filter(node -> node.text().equals("true"))
        .ifPresent(yes -> picks.picked.add(new DocumentNode.Scalar(place, option, true)));
  }

  private Optional<? extends DocumentNode> value(String type, XlsxCell cell, Place place) {
    return switch (type) {
      case TemplateForm.YES_NO -> values.yesNo(cell, place);
      case TemplateForm.CHOICE -> values.choice(cell, place);
      case TemplateForm.NUMBER -> values.number(cell, place);
      default -> values.scalar(cell, place);
    };
  }

  private static Optional<DocumentNode> mapping(Map<String, List<DocumentNode.Entry>> groups, Place place) {
    List<DocumentNode.Entry> entries = new ArrayList<>();
    groups.forEach((key, members) -> entries.add(new DocumentNode.Entry(
        key, members.get(0).place(), new DocumentNode.Mapping(members.get(0).place(), members))));
    return entries.isEmpty() ? Optional.empty() : Optional.of(new DocumentNode.Mapping(place, entries));
  }

  // ---- F-02

  /** The keys of the columns of levels: those of all evaluators up to the last that the sheet has. */
  private Set<String> levels() {
    Collection<XlsxCell> keys = Optional.ofNullable(sheets.get(TemplateForm.F02))
        .map(sheet -> sheet.row(TemplateForm.KEY_ROW).values()).orElse(List.of());
    int last = IntStream.rangeClosed(1, EvaluationWorkbook.MAX_EVALUATORS)
        .filter(i -> keys.stream().anyMatch(key -> key.text().equals(TemplateForm.LEVEL + i))).max().orElse(1);
    Set<String> levels = new LinkedHashSet<>();
    IntStream.rangeClosed(1, last).forEach(i -> levels.add(TemplateForm.LEVEL + i));
    return levels;
  }

  private static Set<String> marked(Set<String> levels) {
    Set<String> keys = keys(TemplateForm.KEY);
    keys.addAll(levels);
    keys.add(TemplateForm.FIELD_CHECK);
    return keys;
  }

  private Optional<DocumentNode> marks(TemplateSheet sheet, Set<String> keys) {
    Place form = sheet.at(Place.of("f02"), 1, 1);
    List<DocumentNode> named = new ArrayList<>();
    Optional<DocumentNode> unnamed = Optional.empty();
    for (String key : keys) {
      int column = sheet.column(key);
      Place nameAt = sheet.at(form, TemplateForm.NAME_ROW, column);
      Optional<DocumentNode> name = sheet.cell(TemplateForm.NAME_ROW, column).flatMap(cell -> values.scalar(cell, nameAt));
      Optional<DocumentNode> levels = column(sheet, key, Place.of("f02"));
      if (name.isPresent()) {
        Place place = sheet.at(form.item(named.size() + 1), TemplateForm.NAME_ROW, column);
        named.add(new DocumentNode.Mapping(place, List.of(
            new DocumentNode.Entry("evaluator", place, name.get()),
            new DocumentNode.Entry("levels", place, levels.orElse(new DocumentNode.Mapping(place, List.of()))))));
      } else if (levels.isPresent() && keys.size() > 1) {
        decoder.problem(WorkbookProblem.EVALUATOR_UNNAMED, nameAt);
      } else {
        unnamed = levels;
      }
    }
    return named.isEmpty() ? unnamed : Optional.of(new DocumentNode.Sequence(form, named));
  }

  /** The marks of a column by the keys of their rows. */
  private Optional<DocumentNode> column(TemplateSheet sheet, String key, Place form) {
    int column = sheet.column(key);
    List<DocumentNode.Entry> entries = new ArrayList<>();
    for (int row : sheet.rows(List.of(column))) {
      String indicator = sheet.key(row);
      Place place = sheet.at(form.key(indicator), row, column);
      sheet.cell(row, column).flatMap(cell -> values.mark(cell, place)).ifPresent(node -> entries.add(
          new DocumentNode.Entry(indicator, sheet.at(form.key(indicator), row, sheet.column(TemplateForm.KEY)), node)));
    }
    return entries.isEmpty() ? Optional.empty() : Optional.of(new DocumentNode.Mapping(sheet.at(form, 1, column), entries));
  }

  // ---- F-03

  /** The keys of the columns of answers: the items of the edition; those of the sheet when the edition is unknown. */
  private Set<String> items(Optional<Instrument> edition) {
    Set<String> items = new LinkedHashSet<>();
    if (edition.isPresent()) {
      edition.flatMap(Instrument::questionnaire).map(Questionnaire::items).orElse(List.of()).forEach(item -> items.add(item.code()));
    } else {
      Optional.ofNullable(sheets.get(TemplateForm.F03)).ifPresent(sheet ->
          sheet.row(TemplateForm.KEY_ROW).values().forEach(cell -> items.add(cell.text())));
      items.removeAll(SPOKEN);
      items.remove(TemplateForm.KEY);
    }
    return items;
  }

  private static Set<String> answered(Set<String> items) {
    Set<String> keys = keys(TemplateForm.KEY);
    keys.addAll(items);
    return keys;
  }

  private Optional<DocumentNode> responses(TemplateSheet sheet, Set<String> items) {
    Place form = sheet.at(Place.of("f03"), 1, 1);
    List<DocumentNode> responses = new ArrayList<>();
    for (int row : sheet.rows(items.stream().map(sheet::column).toList())) {
      Place response = sheet.at(form.item(responses.size() + 1), row, TemplateForm.KEY_COLUMN);
      List<DocumentNode.Entry> answers = new ArrayList<>();
      for (String item : items) {
        Place place = sheet.at(response.key(item), row, sheet.column(item));
        sheet.cell(row, sheet.column(item)).flatMap(cell -> values.number(cell, place))
            .ifPresent(node -> answers.add(new DocumentNode.Entry(item, place, node)));
      }
      if (!answers.isEmpty()) {
        responses.add(new DocumentNode.Mapping(response, answers));
      }
    }
    return responses.isEmpty() ? Optional.empty() : Optional.of(new DocumentNode.Sequence(form, responses));
  }
}
