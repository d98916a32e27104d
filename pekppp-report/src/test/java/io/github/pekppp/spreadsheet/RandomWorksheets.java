package io.github.pekppp.spreadsheet;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.evaluation.Evaluator;
import io.github.pekppp.evaluation.EvaluatorRole;
import io.github.pekppp.evaluation.Scheme;
import io.github.pekppp.instrument.Alternative;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.OpenQuestion;
import io.github.pekppp.instrument.Questionnaire;
import io.github.pekppp.instrument.QuestionnaireItem;
import io.github.pekppp.locus.Agency;
import io.github.pekppp.locus.AgencyKind;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.locus.RegionCode;
import io.github.pekppp.locus.ServiceType;
import io.github.pekppp.locus.ServiceUnit;
import io.github.pekppp.policy.PolicyOption;
import io.github.pekppp.policy.PolicyParser;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.worksheet.Worksheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Worksheets by chance: any edition and policy, anything missing at times. */
final class RandomWorksheets {

  private static final List<String> NAMES = List.of(
      "Dinas Sosial", "=HYPERLINK(\"http://x\")", "<script>alert('1')</script>", "+62", "-", "@SUM(A1)", "\u202etxt \ud83d\ude00",
      "_x0041_ ]]> & \"q\"", "RSUD [Kelas B]", " 007", "null", "4.0", "Baris\nkedua\ttab");

  private final Random random;

  RandomWorksheets(long seed) {
    this.random = new Random(seed);
  }

  /** A worksheet; one with every mark in half of the cases. */
  Worksheet any() {
    Instrument instrument = Editions.find(one(Editions.ids())).orElseThrow();
    boolean complete = random.nextBoolean();
    return Worksheet.builder()
        .source("random")
        .instrument(instrument)
        .policy(policy(instrument))
        .locus(locus(instrument))
        .weight(random.nextInt(3) == 0 ? Optional.of(Ratio.of(1 + random.nextInt(9), 1 + random.nextInt(7))) : Optional.empty())
        .note(maybe(one(NAMES)))
        .assessment(assessment(instrument, complete ? 1 : one(List.of(0.97, 0.6)), complete ? 1 : one(List.of(0, 1, 2, 3))))
        .build();
  }

  private Locus locus(Instrument instrument) {
    AgencyKind kind = one(List.of(AgencyKind.values()));
    Locus.Builder locus = Locus.builder()
        .period(EvaluationPeriod.of(instrument.validFrom().year()))
        .agency(Agency.builder().name(one(NAMES)).kind(kind)
            .region(kind.regionDigits() == 0 ? Optional.empty() : RegionCode.parse("7604".substring(0, kind.regionDigits()))).build())
        .unit(ServiceUnit.builder().id(one(NAMES)).name(one(NAMES)).serviceType(one(List.of(ServiceType.values()))).mode(instrument.mode()).build())
        .scheme(maybe(one(List.of(Scheme.values()))));
    for (int i = random.nextInt(7); i > 0; i--) {
      locus.addEvaluators(new Evaluator(one(NAMES) + i, one(List.of(EvaluatorRole.values()))));
    }
    return locus.build();
  }

  /** A choice of every option that the edition offers. */
  ScoringPolicy policy(Instrument instrument) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (PolicyOption<?> option : PolicyOption.all()) {
      choices.put(option.key(), one(option.codes().stream()
          .filter(code -> PolicyParser.parse(instrument, Map.of(option.key(), code)).isValid()).toList()));
    }
    for (OpenQuestion question : instrument.questions()) {
      if (PolicyParser.keys(instrument).contains(question.id()) && !choices.containsKey(question.id())) {
        choices.put(question.id(), one(question.alternatives().stream().map(Alternative::id).toList()));
      }
    }
    choices.put(ScoringPolicy.MINIMUM_RESPONDENTS, one(List.of("1", "3", "10")));
    return PolicyParser.parseOrThrow(instrument, choices);
  }

  private Assessment assessment(Instrument instrument, double marked, int evaluators) {
    AssessmentBuilder unit = Assessment.builder(instrument);
    int high = one(List.of(2, 6));
    int[] agreed = random.ints(instrument.sheets().size(), 6 - high, 6).toArray();
    for (int i = 1; i <= evaluators; i++) {
      if (evaluators > 1 || random.nextBoolean()) {
        unit.evaluator(one(NAMES) + i);
      }
      for (int place = 0; place < agreed.length; place++) {
        IndicatorSheet sheet = instrument.sheets().get(place);
        if (random.nextDouble() >= marked) {
          continue;
        }
        if (sheet.mayHaveNoCases() && random.nextInt(3) == 0) {
          unit.noCases(sheet.number().toString());
        } else {
          unit.level(sheet.number().toString(), random.nextInt(40) == 0 ? random.nextInt(6) : agreed[place]);
        }
      }
    }
    for (IndicatorSheet sheet : instrument.sheets()) {
      if (random.nextInt(5) == 0) {
        unit.fieldLevel(sheet.number().toString(), random.nextInt(6));
      }
      sheet.facts().stream().filter(fact -> random.nextInt(3) > 0).forEach(fact -> unit.fact(sheet.number().toString(), fact.id(), value(fact)));
    }
    responses(instrument, unit);
    return unit.buildOrThrow();
  }

  private void responses(Instrument instrument, AssessmentBuilder unit) {
    List<QuestionnaireItem> items = instrument.questionnaire().map(Questionnaire::items).orElse(List.of());
    double answered = one(List.of(1.0, 0.95, 0.7, 0.2));
    for (int i = items.isEmpty() ? 0 : one(List.of(0, 2, 3, 10, 11, 17, 20, 100, 130)); i > 0; i--) {
      Map<String, Integer> answers = new LinkedHashMap<>();
      items.stream().filter(item -> random.nextDouble() < answered).forEach(item -> answers.put(item.code(), random.nextInt(6)));
      if (!answers.isEmpty()) { // an empty row is no respondent
        unit.response(answers);
      }
    }
  }

  private FactValue value(Fact fact) {
    FactType type = fact.type();
    if (type instanceof FactType.Bool) {
      return FactValue.of(random.nextBoolean());
    } else if (type instanceof FactType.Choice choice) {
      return FactValue.chosen(one(FactType.Option.ids(choice.options())));
    } else if (type instanceof FactType.Selection selection) {
      return FactValue.Picked.of(FactType.Option.ids(selection.options()).stream().filter(id -> random.nextBoolean()).toList());
    }
    return type instanceof FactType.Whole
        ? FactValue.of(random.nextInt(100))
        : FactValue.of(one(List.of(Ratio.of(1, 3), Ratio.of(805, 10), Ratio.of(90), Ratio.of(12345, 1000))));
  }

  private <T> Optional<T> maybe(T value) {
    return random.nextBoolean() ? Optional.of(value) : Optional.empty();
  }

  <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
