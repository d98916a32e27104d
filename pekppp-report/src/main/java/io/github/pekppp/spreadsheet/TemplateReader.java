package io.github.pekppp.spreadsheet;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentProblem;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.ProblemLog;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the cells of a filled-in template into the document that a worksheet in YAML is, with cells for places. */
final class TemplateReader {

  private static final Pattern CODE = Pattern.compile(".*\\[([^\\[\\]]*)\\]\\s*", Pattern.DOTALL);
  private static final Set<String> YES = Set.of("ya", "yes", "true");
  private static final Set<String> NO = Set.of("tidak", "no", "false");
  private static final int LONGEST_NUMBER = 40;

  private final Map<String, XlsxSheet> sheets;
  private final ProblemLog log;
  private final Decoder decoder;

  TemplateReader(Map<String, XlsxSheet> sheets, ProblemLog log) {
    this.sheets = sheets;
    this.log = log;
    this.decoder = new Decoder(log);
  }

  /** Reads the whole template; empty when it is none, or one of another version. */
  Optional<DocumentNode> read() {
    Optional<XlsxSheet> unit = Optional.ofNullable(sheets.get(TemplateForm.UNIT));
    if (unit.isEmpty()) {
      log.add(WorkbookProblem.TEMPLATE_NONE.at(start(), TemplateForm.UNIT, String.join(", ", sheets.keySet())));
      return Optional.empty();
    }
    Map<String, Keyed> rows = unitRows(unit.get());
    Keyed version = rows.remove(TemplateForm.TEMPLATE);
    if (version == null || !version.raw().equals(TemplateForm.VERSION)) {
      Place place = version == null ? Place.ROOT.at(unit.get().at(1, 1)) : version.place();
      log.add(WorkbookProblem.TEMPLATE_VERSION.at(place, version == null ? "-" : version.raw(), TemplateForm.VERSION));
      return Optional.empty();
    }
    Set<String> expected = Optional.ofNullable(rows.remove(TemplateForm.SHEETS))
        .<Set<String>>map(keyed -> new HashSet<>(List.of(keyed.raw().split(", *"))))
        .orElse(Set.of(TemplateForm.F02));
    List<DocumentNode.Entry> entries = new ArrayList<>(unitEntries(unit.get(), rows));
    sheet(expected, TemplateForm.F01).ifPresent(sheet -> add(entries, "f01", facts(sheet, "f01")));
    sheet(expected, TemplateForm.F01_FORM).ifPresent(sheet -> add(entries, "f01_answers", facts(sheet, "f01_answers")));
    sheet(expected, TemplateForm.F02).ifPresent(sheet -> {
      add(entries, "f02", marks(sheet));
      add(entries, "field_check", column(sheet, TemplateForm.FIELD_CHECK, Place.of("field_check")));
    });
    sheet(expected, TemplateForm.F03).ifPresent(sheet -> add(entries, "f03", responses(sheet)));
    return Optional.of(new DocumentNode.Mapping(Place.ROOT.at(unit.get().at(1, 1)), entries));
  }

  private Place start() {
    return sheets.values().stream().findFirst().map(sheet -> Place.ROOT.at(sheet.at(1, 1))).orElse(Place.ROOT);
  }

  private Optional<XlsxSheet> sheet(Set<String> expected, String name) {
    Optional<XlsxSheet> found = Optional.ofNullable(sheets.get(name));
    if (found.isEmpty() && expected.contains(name)) {
      log.add(WorkbookProblem.SHEET_MISSING.at(start(), name, String.join(", ", sheets.keySet())));
    }
    found.ifPresent(this::checkMerged);
    return found.filter(sheet -> columns(sheet).containsKey(TemplateForm.KEY) || fault(sheet));
  }

  private boolean fault(XlsxSheet sheet) {
    log.add(WorkbookProblem.SHEET_KEYS.at(Place.ROOT.at(sheet.at(TemplateForm.KEY_ROW, 1)), TemplateForm.KEY_ROW));
    return false;
  }

  private void checkMerged(XlsxSheet sheet) {
    sheet.merged().stream()
        .filter(area -> area.bottom() >= TemplateForm.KEY_ROW && (area.top() < area.bottom() || area.left() < area.right()))
        .forEach(area -> log.add(WorkbookProblem.CELLS_MERGED.at(
            Place.ROOT.at(sheet.at(area.top(), area.left())), area.text())));
  }

  private static void add(List<DocumentNode.Entry> entries, String key, Optional<? extends DocumentNode> value) {
    value.ifPresent(node -> entries.add(new DocumentNode.Entry(key, node.place(), node)));
  }

  // ---- the unit

  /** A value of the sheet of the unit. */
  private record Keyed(Place place, String raw, Optional<DocumentNode> node) {}

  private Map<String, Keyed> unitRows(XlsxSheet sheet) {
    checkMerged(sheet);
    Map<String, Integer> columns = columns(sheet);
    int value = columns.getOrDefault(TemplateForm.VALUE, 0);
    int type = columns.getOrDefault(TemplateForm.TYPE, 0);
    Map<String, Keyed> rows = new LinkedHashMap<>();
    for (int row : dataRows(sheet, List.of(value))) {
      String key = text(sheet, row, TemplateForm.KEY_COLUMN);
      String kind = text(sheet, row, type);
      Place place = path(key).at(sheet.at(row, Math.max(value, 1)));
      Optional<XlsxCell> cell = sheet.cell(row, value);
      Optional<DocumentNode> node = cell.flatMap(found -> kind.equals(TemplateForm.CHOICE)
          ? choice(found, place)
          : scalar(found, place));
      if (rows.putIfAbsent(key, new Keyed(place, cell.map(XlsxCell::text).orElse(""), node)) != null) {
        decoder.problem(DocumentProblem.KEY_DUPLICATE, place, key);
      }
    }
    return rows;
  }

  private static Place path(String key) {
    Place place = Place.ROOT;
    for (String part : key.split("\\.", -1)) {
      place = part.matches("\\d{1,3}") ? place.item(Math.max(Integer.parseInt(part), 1)) : place.key(part);
    }
    return place;
  }

  /** The values by their keys, of which dots make groups and numbers lists: {@code agency.name}, {@code evaluators.1.role}. */
  private static List<DocumentNode.Entry> unitEntries(XlsxSheet sheet, Map<String, Keyed> rows) {
    Map<String, Map<String, Keyed>> groups = new LinkedHashMap<>();
    List<DocumentNode.Entry> entries = new ArrayList<>();
    rows.forEach((key, keyed) -> {
      int dot = key.indexOf('.');
      if (dot < 0) {
        DocumentNode node = keyed.node().orElse(new DocumentNode.Scalar(keyed.place(), "", false)); // not filled in
        entries.add(new DocumentNode.Entry(key, keyed.place(), node));
      } else {
        groups.computeIfAbsent(key.substring(0, dot), group -> new LinkedHashMap<>()).put(key.substring(dot + 1), keyed);
      }
    });
    groups.forEach((group, members) -> {
      Place place = Place.ROOT.key(group).at(members.values().iterator().next().place().position().orElse(sheet.at(1, 1)));
      boolean member = group.matches("\\d+");
      boolean list = members.keySet().stream().allMatch(key -> key.matches("\\d+\\..+"));
      if (!(member || list) || members.values().stream().anyMatch(keyed -> keyed.node().isPresent())) {
        List<DocumentNode.Entry> parts = unitEntries(sheet, members);
        DocumentNode node = list
            ? new DocumentNode.Sequence(place, parts.stream().map(DocumentNode.Entry::value).toList())
            : new DocumentNode.Mapping(place, parts);
        entries.add(new DocumentNode.Entry(group, place, node));
      }
    });
    return entries;
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

  private Optional<DocumentNode> facts(XlsxSheet sheet, String form) {
    Map<String, Integer> columns = columns(sheet);
    int value = columns.getOrDefault(TemplateForm.VALUE, 0);
    Map<String, List<DocumentNode.Entry>> indicators = new LinkedHashMap<>();
    Map<String, Map<String, Picks>> sets = new LinkedHashMap<>();
    for (int row : dataRows(sheet, List.of(value))) {
      String indicator = text(sheet, row, TemplateForm.KEY_COLUMN);
      String fact = text(sheet, row, columns.getOrDefault(TemplateForm.FACT, 0));
      String option = text(sheet, row, columns.getOrDefault(TemplateForm.OPTION, 0));
      String type = text(sheet, row, columns.getOrDefault(TemplateForm.TYPE, 0));
      Place place = Place.of(form).key(indicator).key(fact).at(sheet.at(row, value));
      Optional<XlsxCell> cell = sheet.cell(row, value);
      if (!option.isEmpty()) {
        Picks picks = sets.computeIfAbsent(indicator, key -> new LinkedHashMap<>()).computeIfAbsent(fact, key -> new Picks(place));
        pick(picks, option, cell, place);
      } else if (!fact.isEmpty()) {
        cell.flatMap(found -> value(type, found, place)).ifPresent(node ->
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
    return mapping(indicators, Place.of(form).at(sheet.at(1, 1)));
  }

  private void pick(Picks picks, String option, Optional<XlsxCell> cell, Place place) {
    if (cell.isEmpty()) {
      picks.open = picks.open.or(() -> Optional.of(place));
      return;
    }
    picks.answers++;
    yesNo(cell.get(), place).filter(node -> node.text().equals("true"))
        .ifPresent(yes -> picks.picked.add(new DocumentNode.Scalar(place, option, true)));
  }

  private Optional<? extends DocumentNode> value(String type, XlsxCell cell, Place place) {
    return switch (type) {
      case TemplateForm.YES_NO -> yesNo(cell, place);
      case TemplateForm.CHOICE -> choice(cell, place);
      default -> scalar(cell, place);
    };
  }

  private static Optional<DocumentNode> mapping(Map<String, List<DocumentNode.Entry>> groups, Place place) {
    List<DocumentNode.Entry> entries = new ArrayList<>();
    groups.forEach((key, members) -> entries.add(new DocumentNode.Entry(
        key, members.get(0).place(), new DocumentNode.Mapping(members.get(0).place(), members))));
    return entries.isEmpty() ? Optional.empty() : Optional.of(new DocumentNode.Mapping(place, entries));
  }

  // ---- F-02

  private Optional<DocumentNode> marks(XlsxSheet sheet) {
    Place form = Place.of("f02").at(sheet.at(1, 1));
    List<DocumentNode> named = new ArrayList<>();
    Map<String, Integer> columns = new LinkedHashMap<>(columns(sheet));
    columns.keySet().removeIf(key -> !key.startsWith(TemplateForm.LEVEL));
    Optional<DocumentNode> unnamed = Optional.empty();
    for (Map.Entry<String, Integer> entry : columns.entrySet()) {
      int column = entry.getValue();
      Place nameAt = form.at(sheet.at(TemplateForm.NAME_ROW, column));
      Optional<DocumentNode> name = sheet.cell(TemplateForm.NAME_ROW, column).flatMap(cell -> scalar(cell, nameAt));
      Optional<DocumentNode> levels = column(sheet, entry.getKey(), Place.of("f02"));
      if (name.isPresent()) {
        Place place = form.item(named.size() + 1).at(sheet.at(TemplateForm.NAME_ROW, column));
        named.add(new DocumentNode.Mapping(place, List.of(
            new DocumentNode.Entry("evaluator", place, name.get()),
            new DocumentNode.Entry("levels", place, levels.orElse(new DocumentNode.Mapping(place, List.of()))))));
      } else if (levels.isPresent() && columns.size() > 1) {
        decoder.problem(WorkbookProblem.EVALUATOR_UNNAMED, nameAt);
      } else {
        unnamed = levels;
      }
    }
    return named.isEmpty() ? unnamed : Optional.of(new DocumentNode.Sequence(form, named));
  }

  /** The cells of a column by the keys of their rows. */
  private Optional<DocumentNode> column(XlsxSheet sheet, String key, Place form) {
    Optional<Integer> column = Optional.ofNullable(columns(sheet).get(key));
    List<DocumentNode.Entry> entries = new ArrayList<>();
    for (int row : column.isEmpty() ? List.<Integer>of() : dataRows(sheet, List.of(column.get()))) {
      String indicator = text(sheet, row, TemplateForm.KEY_COLUMN);
      Place place = form.key(indicator).at(sheet.at(row, column.get()));
      sheet.cell(row, column.get()).flatMap(cell -> choice(cell, place)).ifPresent(node ->
          entries.add(new DocumentNode.Entry(indicator, form.key(indicator).at(sheet.at(row, TemplateForm.KEY_COLUMN)), node)));
    }
    return entries.isEmpty() ? Optional.empty() : Optional.of(new DocumentNode.Mapping(form.at(sheet.at(1, column.orElse(1))), entries));
  }

  // ---- F-03

  private Optional<DocumentNode> responses(XlsxSheet sheet) {
    Map<String, Integer> items = new LinkedHashMap<>(columns(sheet));
    items.remove(TemplateForm.KEY);
    Place form = Place.of("f03").at(sheet.at(1, 1));
    List<DocumentNode> responses = new ArrayList<>();
    for (int row : dataRows(sheet, items.values())) {
      Place response = form.item(responses.size() + 1).at(sheet.at(row, TemplateForm.KEY_COLUMN));
      List<DocumentNode.Entry> answers = new ArrayList<>();
      items.forEach((item, column) -> {
        Place place = response.key(item).at(sheet.at(row, column));
        sheet.cell(row, column).flatMap(cell -> scalar(cell, place))
            .ifPresent(node -> answers.add(new DocumentNode.Entry(item, place, node)));
      });
      if (!answers.isEmpty()) {
        responses.add(new DocumentNode.Mapping(response, answers));
      }
    }
    return responses.isEmpty() ? Optional.empty() : Optional.of(new DocumentNode.Sequence(form, responses));
  }

  // ---- cells

  private static Map<String, Integer> columns(XlsxSheet sheet) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    sheet.row(TemplateForm.KEY_ROW).forEach((column, cell) -> {
      if (!cell.isBlank()) {
        columns.putIfAbsent(cell.text(), column);
      }
    });
    return columns;
  }

  /** The rows with a key; one without that has an entry lies below the template, of which the first is told once for each sheet. */
  private List<Integer> dataRows(XlsxSheet sheet, Iterable<Integer> inputs) {
    List<Integer> rows = new ArrayList<>();
    Set<Integer> asked = new HashSet<>();
    inputs.forEach(asked::add);
    boolean told = false;
    for (int row : sheet.rows()) {
      if (row >= TemplateForm.FIRST_ROW && sheet.cell(row, TemplateForm.KEY_COLUMN).isPresent()) {
        rows.add(row);
      } else if (row >= TemplateForm.FIRST_ROW && !told) {
        Optional<Integer> entry = asked.stream().filter(column -> sheet.cell(row, column).isPresent()).min(Integer::compare);
        int last = rows.isEmpty() ? TemplateForm.HEAD_ROW : rows.get(rows.size() - 1);
        entry.ifPresent(column ->
            decoder.problem(WorkbookProblem.ROWS_TOO_MANY, Place.ROOT.at(sheet.at(row, column)), last));
        told = entry.isPresent();
      }
    }
    return rows;
  }

  /** The text of a cell that the template wrote itself. */
  private static String text(XlsxSheet sheet, int row, int column) {
    return sheet.cell(row, column)
        .map(cell -> cell.kind() == XlsxCell.Kind.NUMBER ? plain(cell.text()).orElse(cell.text()) : cell.text().strip())
        .orElse("");
  }

  /** A value as it stands; a formula and an error are problems. */
  private Optional<DocumentNode> scalar(XlsxCell cell, Place place) {
    if (cell.formula()) {
      decoder.problem(WorkbookProblem.CELL_FORMULA, place);
      return Optional.empty();
    }
    return switch (cell.kind()) {
      case ERROR -> {
        decoder.problem(WorkbookProblem.CELL_ERROR, place, cell.text());
        yield Optional.empty();
      }
      case TRUTH -> Optional.of(new DocumentNode.Scalar(place, cell.text().equals("1") ? "true" : "false", false));
      case NUMBER -> Optional.of(plain(cell.text())
          .map(number -> new DocumentNode.Scalar(place, number, false))
          .orElse(new DocumentNode.Scalar(place, cell.text(), true)));
      case TEXT -> Optional.of(new DocumentNode.Scalar(place, cell.text(), true));
    };
  }

  /** A choice: the code in brackets at the end of what the list shows, or the code alone. */
  private Optional<DocumentNode> choice(XlsxCell cell, Place place) {
    Matcher code = CODE.matcher(cell.text());
    return cell.kind() == XlsxCell.Kind.TEXT && !cell.formula() && code.matches()
        ? Optional.of(new DocumentNode.Scalar(place, code.group(1), true))
        : scalar(cell, place);
  }

  private Optional<DocumentNode.Scalar> yesNo(XlsxCell cell, Place place) {
    Optional<DocumentNode> value = scalar(cell, place);
    if (value.isEmpty() || !(value.get() instanceof DocumentNode.Scalar scalar)) {
      return Optional.empty();
    }
    String word = scalar.text().strip().toLowerCase(Locale.ROOT);
    if (!YES.contains(word) && !NO.contains(word)) {
      decoder.problem(WorkbookProblem.CELL_YES_NO, place, scalar.kind());
      return Optional.empty();
    }
    return Optional.of(new DocumentNode.Scalar(place, Boolean.toString(YES.contains(word)), false));
  }

  /** A number without exponent; spreadsheets write 4 as {@code 4.0} or {@code 4E0} at times. */
  private static Optional<String> plain(String number) {
    try {
      BigDecimal value = new BigDecimal(number).stripTrailingZeros();
      boolean sane = number.length() <= LONGEST_NUMBER && Math.abs(value.scale()) <= LONGEST_NUMBER;
      return sane ? Optional.of(value.toPlainString()) : Optional.empty();
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}
