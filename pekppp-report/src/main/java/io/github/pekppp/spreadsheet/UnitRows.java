package io.github.pekppp.spreadsheet;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentProblem;
import io.github.pekppp.evaluation.EvaluatorRole;
import io.github.pekppp.evaluation.Scheme;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.locus.AgencyKind;
import io.github.pekppp.locus.ServiceMode;
import io.github.pekppp.locus.ServiceType;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Place;
import io.github.pekppp.text.Coded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The sheet of the unit of a filled-in template: a value in each row, by the key of the row. */
final class UnitRows {

  /** The choices that rows offer, for rows that offer any; what is left out is free. */
  private static final Map<String, List<? extends Coded>> CHOICES = Map.of(
      "scheme", List.of(Scheme.values()),
      "agency.kind", List.of(AgencyKind.values()),
      "unit.service_type", List.of(ServiceType.values()),
      "unit.mode", List.of(ServiceMode.values()));
  private static final List<String> KEYS = List.of(
      TemplateForm.INSTRUMENT, "period", "scheme", "agency.name", "agency.kind", "agency.region", "unit.id", "unit.name", "unit.service_type",
      "unit.mode", "unit.weight", "note", TemplateForm.TEMPLATE, TemplateForm.EDITION_SHA256, TemplateForm.SHEETS);
  private static final String EVALUATOR = "evaluators\\.[1-9]\\d{0,2}\\.(name|role)";
  private static final String CHOICE_OF_POLICY = "policy\\.[A-Za-z0-9_-]{1,80}";

  private final TemplateSheet sheet;
  private final Decoder decoder;
  private final CellValues values;
  private final Map<String, Keyed> rows = new LinkedHashMap<>();

  /** A value of the sheet. */
  private record Keyed(Place place, String raw, Optional<DocumentNode> node) {}

  UnitRows(TemplateSheet sheet, Decoder decoder, CellValues values) {
    this.sheet = sheet;
    this.decoder = decoder;
    this.values = values;
    for (int row : sheet.rows(List.of(sheet.column(TemplateForm.VALUE)))) {
      read(row);
    }
  }

  private void read(int row) {
    String key = sheet.key(row);
    if (!KEYS.contains(key) && !key.matches(EVALUATOR) && !key.matches(CHOICE_OF_POLICY)) {
      decoder.problem(DocumentProblem.KEY_UNKNOWN, sheet.at(Place.ROOT, row, sheet.column(TemplateForm.KEY)), String.join(", ", KEYS));
      return;
    }
    int column = sheet.column(TemplateForm.VALUE);
    Place place = sheet.at(path(key), row, column);
    Optional<XlsxCell> cell = sheet.cell(row, column);
    Optional<DocumentNode> node = cell.flatMap(found -> value(key, sheet.text(row, TemplateForm.TYPE), found, place));
    if (rows.putIfAbsent(key, new Keyed(place, cell.map(XlsxCell::text).orElse(""), node)) != null) {
      decoder.problem(DocumentProblem.KEY_DUPLICATE, place, key);
    }
  }

  private Optional<DocumentNode> value(String key, String type, XlsxCell cell, Place place) {
    return switch (type) {
      case TemplateForm.CHOICE -> values.choice(cell, place, choices(key));
      case TemplateForm.NUMBER -> values.number(cell, place);
      default -> values.scalar(cell, place);
    };
  }

  private static List<? extends Coded> choices(String key) {
    return key.endsWith(".role") ? List.of(EvaluatorRole.values()) : CHOICES.getOrDefault(key, List.of());
  }

  private static Place path(String key) {
    Place place = Place.ROOT;
    for (String part : key.split("\\.", -1)) {
      place = part.matches("\\d+") ? place.item(Integer.parseInt(part)) : place.key(part);
    }
    return place;
  }

  // ---- what the template says of itself

  /** The edition; that every row which it calls for is there, and that its text is that of the template, is checked here. */
  Optional<Instrument> edition(Function<String, Optional<Instrument>> editions) {
    Optional<Instrument> edition = Optional.ofNullable(rows.get(TemplateForm.INSTRUMENT)).map(Keyed::raw).flatMap(editions);
    Set<String> called = new LinkedHashSet<>(KEYS);
    edition.ifPresent(found -> ScoringPolicy.defaultsOf(found).toMap().keySet().forEach(key -> called.add(TemplateForm.POLICY + key)));
    called.removeAll(rows.keySet());
    if (!called.isEmpty()) {
      decoder.problem(WorkbookProblem.ROWS_GONE, sheet.at(Place.ROOT, 1, 1), String.join(", ", called));
    }
    rows.remove(TemplateForm.TEMPLATE);
    Optional<Keyed> text = Optional.ofNullable(rows.remove(TemplateForm.EDITION_SHA256));
    if (text.isPresent() && edition.isPresent() && !text.get().raw().equals(edition.get().sha256())) {
      decoder.problem(
          WorkbookProblem.EDITION_OTHER_TEXT, Place.ROOT.at(text.get().place().position().orElseThrow()), edition.get().id());
    }
    return edition;
  }

  /** The sheets that the template has: those it says, and those that its edition calls for. */
  Set<String> sheets(Optional<Instrument> edition) {
    Set<String> sheets = new LinkedHashSet<>(List.of(TemplateForm.F01, TemplateForm.F02));
    edition.flatMap(Instrument::questionnaire).ifPresent(asked -> sheets.add(TemplateForm.F03));
    Optional.ofNullable(rows.remove(TemplateForm.SHEETS)).ifPresent(said -> sheets.addAll(List.of(said.raw().split(", *"))));
    return sheets;
  }

  // ---- the unit

  /** The values by their keys, of which dots make groups and numbers lists: {@code agency.name}, {@code evaluators.1.role}. */
  List<DocumentNode.Entry> entries() {
    return entries(rows);
  }

  private List<DocumentNode.Entry> entries(Map<String, Keyed> of) {
    Map<String, Map<String, Keyed>> groups = new LinkedHashMap<>();
    List<DocumentNode.Entry> entries = new ArrayList<>();
    of.forEach((key, keyed) -> {
      int dot = key.indexOf('.');
      if (dot < 0) {
        DocumentNode node = keyed.node().orElse(new DocumentNode.Scalar(keyed.place(), "", false)); // not filled in
        entries.add(new DocumentNode.Entry(key, keyed.place(), node));
      } else {
        groups.computeIfAbsent(key.substring(0, dot), group -> new LinkedHashMap<>()).put(key.substring(dot + 1), keyed);
      }
    });
    groups.forEach((group, members) -> group(group, members).ifPresent(entries::add));
    return entries;
  }

  /** A group; an evaluator is one only when something is said of it. */
  private Optional<DocumentNode.Entry> group(String group, Map<String, Keyed> members) {
    boolean list = members.keySet().stream().allMatch(key -> Character.isDigit(key.charAt(0)));
    boolean member = Character.isDigit(group.charAt(0));
    if ((member || list) && members.values().stream().allMatch(keyed -> keyed.node().isEmpty())) {
      return Optional.empty();
    }
    Place place = Place.ROOT.key(group).at(members.values().iterator().next().place().position().orElseThrow());
    List<DocumentNode.Entry> parts = entries(members);
    DocumentNode node = list
        ? new DocumentNode.Sequence(place, parts.stream().map(DocumentNode.Entry::value).toList())
        : new DocumentNode.Mapping(place, parts);
    return Optional.of(new DocumentNode.Entry(group, place, node));
  }
}
