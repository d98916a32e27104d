package io.github.pekppp.report;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.recap.UnitShare;
import io.github.pekppp.score.Index;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The categories of bare indices, and that of an agency that has them. */
public final class CategoryReport implements Report {

  private final List<String> values;
  private final AgencyIndex agency;

  /**
   * Creates the report.
   *
   * @param values the indices as the user wrote them, in the order of {@code agency.units()}
   * @param agency an agency whose units are bare indices
   */
  public CategoryReport(List<String> values, AgencyIndex agency) {
    this.values = List.copyOf(values);
    this.agency = agency;
  }

  @Override
  public List<Block> blocks(Language language) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      UnitShare unit = agency.units().get(i);
      unit.unit().ipp().ifPresent(index -> rows.add(row(value, index, unit.category(), language)));
    }
    if (rows.size() > 1) {
      agency.ipp().ifPresent(index ->
          rows.add(row(Text.of("rata-rata instansi", "agency mean").in(language), index, agency.category(), language)));
    }
    return List.of(Block.Table.of(
        List.of(
            Block.Column.words(Text.of("Indeks", "Index").in(language)),
            Block.Column.numbers("IPP"),
            Block.Column.words(Text.of("Kategori", "Category").in(language)),
            Block.Column.numbers(Text.of("Tepat", "Exact").in(language)),
            Block.Column.numbers(Text.of("Skala 100", "Of 100").in(language))),
        rows));
  }

  private static List<String> row(String name, Index index, Optional<Grade> category, Language language) {
    return List.of(
        name,
        index.toString(),
        GradeReport.grade(category, language),
        Figures.exact(index.exact().ratio()),
        index.onHundred().toPlainString());
  }

  @Override
  public Json json(Language language) {
    List<Json> units = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      UnitShare unit = agency.units().get(i);
      units.add(JsonParts.index(Json.object().put("value", values.get(i)), unit.unit().ipp())
          .put("category", JsonParts.category(unit.category(), language))
          .build());
    }
    return JsonParts.index(Json.object(), agency.ipp())
        .put("category", JsonParts.category(agency.category(), language))
        .put("units", new Json.Items(units))
        .put("policy", JsonParts.policy(agency.policy()))
        .put("problems", Json.list(agency.remarks(), problem -> JsonParts.problem(problem, language)))
        .build();
  }
}
