package io.github.pekppp.paper;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.QuestionnaireItem;
import io.github.pekppp.locus.Agency;
import io.github.pekppp.locus.AgencyKind;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.locus.ServiceType;
import io.github.pekppp.locus.ServiceUnit;
import io.github.pekppp.policy.PolicyOption;
import io.github.pekppp.policy.PolicyParser;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.worksheet.Worksheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** Units by chance: any edition and policy, with everything missing at times and names of any characters. */
public final class RandomUnits {

  private static final List<String> NAMES = List.of(
      "RSUD", "<script>alert(1)</script>", "=HYPERLINK(\"x\")", "a|b_c*d", "\u202eterbalik", "\ud83d\ude00", "{0} {1}", "Dinas\nSosial");

  private final Random random;
  private final String agency;

  /** Draws units of one agency by a seed. */
  public RandomUnits(long seed) {
    this.random = new Random(seed);
    this.agency = "Kabupaten " + any(NAMES);
  }

  /** A unit of any edition. */
  public Worksheet worksheet() {
    return worksheet(any(Editions.ids().stream().map(id -> Editions.find(id).orElseThrow()).toList()), "u" + random.nextInt(100));
  }

  /** A unit of an edition. */
  public Worksheet worksheet(Instrument edition, String id) {
    return worksheet(edition, policy(edition), id, 2025, random.nextInt(3) == 0);
  }

  /** A unit of which every mark is given, so that it has an index unless too few users answered. */
  public Worksheet complete(Instrument edition, String id, int year) {
    return worksheet(edition, ScoringPolicy.defaultsOf(edition), id, year, false);
  }

  private Worksheet worksheet(Instrument edition, ScoringPolicy policy, String id, int year, boolean gaps) {
    Worksheet.Builder worksheet = Worksheet.builder();
    return worksheet
        .source("random")
        .instrument(edition)
        .locus(Locus.builder()
            .agency(Agency.builder().name(agency).kind(AgencyKind.REGENCY).build())
            .unit(ServiceUnit.builder()
                .id(id)
                .name(any(NAMES))
                .serviceType(any(List.of(ServiceType.values())))
                .mode(edition.mode())
                .build())
            .period(EvaluationPeriod.of(year))
            .build())
        .policy(policy)
        .assessment(assessment(edition, gaps))
        .build();
  }

  private ScoringPolicy policy(Instrument edition) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (PolicyOption<?> option : PolicyOption.all()) {
      List<String> offered = option.codes().stream()
          .filter(code -> PolicyParser.parse(edition, Map.of(option.key(), code)).isValid())
          .toList();
      choices.put(option.key(), any(offered));
    }
    return PolicyParser.parseOrThrow(edition, choices);
  }

  private Assessment assessment(Instrument edition, boolean gaps) {
    AssessmentBuilder unit = Assessment.builder(edition);
    List<String> evaluators = gaps && random.nextBoolean() ? List.of("Ani", "Budi") : List.of("Ani");
    boolean marked = !gaps || random.nextInt(4) > 0;
    for (String evaluator : evaluators) {
      if (marked) {
        unit.evaluator(evaluator);
        edition.sheets().forEach(sheet -> mark(unit, sheet, gaps));
      }
    }
    boolean known = random.nextBoolean();
    edition.sheets().forEach(sheet -> {
      sheet.facts().stream().filter(fact -> known && random.nextInt(5) > 0)
          .forEach(fact -> unit.fact(sheet.number().toString(), fact.id(), value(fact)));
      if (random.nextInt(8) == 0) {
        unit.fieldLevel(sheet.number().toString(), random.nextInt(6));
      }
    });
    edition.questionnaire().ifPresent(form -> {
      for (int i = any(List.of(0, 3, 12)); i > 0; i--) {
        unit.response(form.items().stream().collect(Collectors.toMap(QuestionnaireItem::code, item -> random.nextInt(6))));
      }
    });
    return unit.buildOrThrow();
  }

  private void mark(AssessmentBuilder unit, IndicatorSheet sheet, boolean gaps) {
    if (gaps && random.nextInt(20) == 0) {
      return;
    }
    if (gaps && sheet.mayHaveNoCases() && random.nextBoolean()) {
      unit.noCases(sheet.number().toString());
    } else {
      unit.level(sheet.number().toString(), random.nextInt(6));
    }
  }

  private FactValue value(Fact fact) {
    if (fact.type() instanceof FactType.Bool) {
      return FactValue.of(random.nextBoolean());
    } else if (fact.type() instanceof FactType.Choice) {
      return new FactValue.Chosen(any(fact.options()).id());
    } else if (fact.type() instanceof FactType.Selection) {
      return FactValue.Picked.of(fact.options().stream().map(FactType.Option::id).filter(id -> random.nextBoolean()).toList());
    }
    return FactValue.of(random.nextInt(101));
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
