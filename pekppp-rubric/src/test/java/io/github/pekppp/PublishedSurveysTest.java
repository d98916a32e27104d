package io.github.pekppp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentReader;
import io.github.pekppp.document.Fields;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.survey.AnswerCounts;
import io.github.pekppp.survey.ElementMeans;
import io.github.pekppp.survey.PublishedIndex;
import io.github.pekppp.survey.Recomputation;
import io.github.pekppp.survey.SurveyCounts;
import io.github.pekppp.survey.SurveyForm;
import io.github.pekppp.survey.SurveyRegime;
import io.github.pekppp.survey.Verdict;
import io.github.pekppp.survey.WeightRule;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Published surveys of 2011 to 2023, each recomputed by every weight rule in use. */
class PublishedSurveysTest {

  private static final Decoder DECODER = new Decoder(new ProblemLog());

  /** A row of the table: what was published, and which rule is known to give it. */
  private record Row(String id, PublishedIndex published, String reproducedBy) {
    @Override
    public String toString() {
      return id;
    }
  }

  static List<Row> rows() throws IOException {
    try (InputStream in = PublishedSurveysTest.class.getResourceAsStream("/vectors/published-skm.yaml")) {
      DocumentNode root = DocumentReader.read("published-skm.yaml", Objects.requireNonNull(in).readAllBytes()).get();
      return DECODER.items(root).orElseThrow().stream().map(DECODER::fields).map(PublishedSurveysTest::row).toList();
    }
  }

  private static Row row(Fields fields) {
    Fields printed = DECODER.fields(fields.required("published").orElseThrow());
    PublishedIndex.Builder published = PublishedIndex.builder()
        .regime(SurveyRegime.find(fields.text("regime").orElseThrow()).orElseThrow())
        .ikm(decimal(printed.required("ikm").orElseThrow()))
        .category(printed.text("category"));
    if (fields.optional("counts").isPresent()) {
      SurveyForm form = SurveyForm.skm2017();
      published.counts(SurveyCounts.ofOrThrow(form, counts(fields.entries("counts"))));
      published.means(ElementMeans.printedOrThrow(form, means(fields.entries("printed_nrr"))));
    } else {
      List<BigDecimal> means = fields.list("nrr").stream().map(PublishedSurveysTest::decimal).toList();
      published.means(ElementMeans.printedOrThrow(SurveyForm.numbered(means.size()), means));
    }
    return new Row(fields.text("id").orElseThrow(), published.build(), fields.text("reproduced_by").orElseThrow());
  }

  private static Map<String, AnswerCounts> counts(List<DocumentNode.Entry> entries) {
    Map<String, AnswerCounts> counts = new LinkedHashMap<>();
    entries.forEach(entry -> counts.put(entry.key(), AnswerCounts.ofOrThrow(DECODER.items(entry.value()).orElseThrow().stream()
        .map(count -> decimal(count).longValueExact())
        .toList())));
    return counts;
  }

  private static Map<String, BigDecimal> means(List<DocumentNode.Entry> entries) {
    Map<String, BigDecimal> means = new LinkedHashMap<>();
    entries.forEach(entry -> means.put(entry.key(), decimal(entry.value())));
    return means;
  }

  private static BigDecimal decimal(DocumentNode node) {
    return new BigDecimal(((DocumentNode.Scalar) node).text());
  }

  private static Recomputation recomputed(String id) throws IOException {
    return Recomputation.ofOrThrow(
        rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow().published());
  }

  private static String by(Recomputation recomputation, String rule) {
    return recomputation.trial(WeightRule.parseOrThrow(rule)).orElseThrow().recomputed().toPlainString();
  }

  @Test
  void thereAreSevenSurveys() throws IOException {
    assertThat(rows()).extracting(Row::id).containsExactly("E01", "E05", "E06", "E07", "E08", "E11", "E12");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void thePublishedIndexComesOutByTheRuleThatIsKnown(Row row) {
    Recomputation again = Recomputation.ofOrThrow(row.published());
    Optional<WeightRule> known =
        Optional.of(row.reproducedBy()).filter(rule -> !rule.equals("none")).map(WeightRule::parseOrThrow);
    assertThat(again.rule()).isEqualTo(known);
    assertThat(again.verdict()).isEqualTo(known.isPresent() ? Verdict.REPRODUCED : Verdict.NOT_REPRODUCED);
    assertThat(again.categoryFitsPublished()).contains(true);
    assertThat(again.categoryFitsExact()).contains(true);
    assertThat(again.differingMeans()).isEmpty();
  }

  @Test
  void aFigureThatNoRuleGivesIsToldWithItsDifferences() throws IOException {
    Recomputation e05 = recomputed("E05");
    assertThat(e05.trials()).extracting(trial -> trial.rule().code() + " " + trial.recomputed() + " " + trial.difference())
        .containsExactly("0.11 81.88 -0.17", "0.111 82.62 -0.91", "exact 82.70 -0.99");
    assertThat(by(recomputed("E11"), "exact")).isEqualTo("78.61");
    assertThat(by(recomputed("E12"), "exact")).isEqualTo("76.35");
  }

  @Test
  void theOtherRulesGiveOtherFigures() throws IOException {
    assertThat(by(recomputed("E01"), "0.11")).isEqualTo("86.765");
    assertThat(by(recomputed("E01"), "0.111")).isEqualTo("87.553");
    assertThat(by(recomputed("E07"), "exact")).isEqualTo("75.12");
  }
}
