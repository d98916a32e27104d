package io.github.pekppp.report;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.survey.AgencySurvey;
import io.github.pekppp.survey.SurveyIndex;
import io.github.pekppp.survey.UnitSurvey;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The satisfaction index of an agency (IKM instansi), with those of its units. */
public final class AgencySurveyReport implements Report {

  private static final Text TITLE = Text.of("IKM instansi", "IKM of the agency");

  private final AgencySurvey agency;

  /**
   * Creates the report.
   *
   * @param agency the index of the agency
   */
  public AgencySurveyReport(AgencySurvey agency) {
    this.agency = agency;
  }

  @Override
  public List<Block> blocks(Language language) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, TITLE.in(language)));
    blocks.add(new Block.Paragraph(Text.of("{0}; mutu menurut {1}", "{0}; categories by {1}")
        .with(agency.mean().label(), agency.regime().citation())
        .in(language)));
    blocks.add(Block.Table.of(
        List.of(Block.Column.words(""), Block.Column.words("")),
        List.of(
            List.of("IKM", agency.rounded().map(BigDecimal::toPlainString).orElse(Figures.NONE)),
            List.of(Text.of("mutu", "category").in(language), GradeReport.grade(agency.grade(), language)),
            List.of(Text.of("tepat", "exact").in(language), agency.exact().map(Figures::exact).orElse(Figures.NONE)))));
    blocks.add(Block.Table.of(
        List.of(
            Block.Column.words("Unit"),
            Block.Column.numbers(Text.of("Responden", "Respondents").in(language)),
            Block.Column.numbers("IKM"),
            Block.Column.words(Text.of("Mutu", "Category").in(language))),
        agency.units().stream()
            .map(unit -> List.of(
                unit.unit(),
                unit.respondents().map(Object::toString).orElse(Figures.NONE),
                unit.exact().map(Figures::value).orElse(Figures.NONE),
                GradeReport.grade(grade(unit), language)))
            .toList()));
    blocks.addAll(ProblemsReport.remarks(ProblemsReport.lines(agency.remarks(), language), language));
    return blocks;
  }

  private Optional<Grade> grade(UnitSurvey unit) {
    return unit.index().flatMap(SurveyIndex::grade).or(() -> unit.exact().map(agency.regime()::grade));
  }

  @Override
  public Json json(Language language) {
    return Json.object()
        .put("title", TITLE.in(language))
        .put("regime", agency.regime().id())
        .put("mean", JsonParts.code(agency.mean()))
        .put("ikm", agency.rounded())
        .put("ikmExact", agency.exact())
        .put("category", JsonParts.category(agency.grade(), language))
        .put("units", Json.list(agency.units(), unit -> Json.object()
            .put("unit", unit.unit())
            .put("ikm", unit.exact().map(Figures::value))
            .put("ikmExact", unit.exact())
            .put("category", JsonParts.category(grade(unit), language))
            .put("respondents", unit.respondents().<Json>map(Json.Int::new).orElseGet(Json.Null::new))
            .build()))
        .put("problems", Json.list(agency.remarks(), problem -> JsonParts.problem(problem, language)))
        .build();
  }
}
