package io.github.pekppp.report;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.json.Json;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.recap.AgencyIndex;
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
  private final GradeScale grades;

  /**
   * Creates the report.
   *
   * @param values the indices as the user wrote them, in the order of {@code agency.units()}
   * @param agency an agency whose units are bare indices
   * @param grades the categories
   */
  public CategoryReport(List<String> values, AgencyIndex agency, GradeScale grades) {
    this.values = List.copyOf(values);
    this.agency = agency;
    this.grades = grades;
  }

  @Override
  public List<Block> blocks(Language language) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String value = values.get(i);
      agency.units().get(i).unit().ipp().ifPresent(index -> rows.add(row(value, index, language)));
    }
    if (rows.size() > 1) {
      agency.ipp().ifPresent(index ->
          rows.add(row(Text.of("rata-rata instansi", "agency mean").in(language), index, language)));
    }
    return List.of(new Block.Table(
        List.of(
            Block.Column.words(Text.of("Indeks", "Index").in(language)),
            Block.Column.numbers("IPP"),
            Block.Column.words(Text.of("Kategori", "Category").in(language)),
            Block.Column.numbers(Text.of("Tepat", "Exact").in(language)),
            Block.Column.numbers(Text.of("Skala 100", "Of 100").in(language))),
        rows));
  }

  private List<String> row(String name, Index index, Language language) {
    return List.of(
        name,
        index.toString(),
        GradeReport.grade(category(index), language),
        index.exact().toString(),
        index.onHundred().toPlainString());
  }

  private Optional<Grade> category(Index index) {
    ScoringPolicy policy = agency.policy();
    return grades.grade(index.exact().ratio(), policy.betweenBands().limits(), policy.halfRounding().mode());
  }

  @Override
  public Json json(Language language) {
    List<Json> units = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      Optional<Index> ipp = agency.units().get(i).unit().ipp();
      units.add(JsonParts.index(Json.object().put("value", values.get(i)), ipp)
          .put("category", JsonParts.category(ipp.flatMap(this::category), language))
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
