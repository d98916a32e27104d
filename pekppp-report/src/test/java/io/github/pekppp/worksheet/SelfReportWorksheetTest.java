package io.github.pekppp.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.edition.SelfReportLoader;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.selfreport.Derivation;
import io.github.pekppp.selfreport.QuestionState;
import io.github.pekppp.selfreport.SelfReport;
import io.github.pekppp.selfreport.SelfReportForm;
import io.github.pekppp.selfreport.SelfReportQuestion;
import io.github.pekppp.selfreport.SelfReportSection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers of a unit to form F-01 in a worksheet. */
class SelfReportWorksheetTest {

  private static final String F01 = "f01: {1: {sp_exists: true}}";
  private static final SelfReportForm FORM = Editions.selfReportForm("pekppp-2022-a").orElseThrow();

  @Test
  void answersBecomeFactsAndStayAnswers() {
    Worksheet sheet = Sheets.read(Sheets.small(F01, """
        f01: {2: {groups: [experts]}}
        f01_answers:
          1.a.Ak: {sp_exists: true, public_involved: true, sp_enacted: null}
          3: {sp_published: true, media: [sippn, website]}"""));
    assertThat(sheet.warnings()).isEmpty();
    assertThat(sheet.assessment().facts()).containsOnlyKeys(
        IndicatorNumber.of(1), IndicatorNumber.of(2), IndicatorNumber.of(3));
    assertThat(sheet.assessment().facts().get(IndicatorNumber.of(3)).values())
        .containsEntry("on_sippn", new FactValue.Flag(true))
        .containsEntry("media", FactValue.Picked.of(List.of("website")));
    SelfReport report = sheet.selfReport().orElseThrow();
    assertThat(report.state(IndicatorNumber.of(1), "sp_enacted")).isEqualTo(QuestionState.OPEN);
    assertThat(report.state(IndicatorNumber.of(1), "public_involved")).isEqualTo(QuestionState.ANSWERED);
    assertThat(Sheets.read(Sheets.SMALL).selfReport()).isEmpty();
  }

  @Test
  void answersAloneAreSomethingToRead() {
    String answers = Sheets.small(F01, "f01_answers: {1: {sp_exists: true}}").replaceFirst("f02: .*\n", "").replaceFirst("f03: .*\n", "");
    assertThat(Sheets.read(answers).warnings()).isEmpty();
  }

  @Test
  void anEditionOfOnesOwnBringsItsOwnForm() {
    Instrument.Builder builder = Instrument.builder();
    builder.from(Editions.pekppp2022A());
    Instrument own = builder.id("own").build();
    String text = Sheets.small("pekppp-2022-a", "own").replace(F01, "f01_answers: {1: {sp_exists: true}}");
    WorksheetReader reader = WorksheetReader.standard().withEdition(own);
    assertThat(reader.read("sheet.yaml", Sheets.bytes(text)).getError()).extracting(Problem::code)
        .containsExactly("self-report-none");
    byte[] form = Sheets.bytes(formText().replace("for: pekppp-2022-a", "for: own"));
    SelfReportForm ownForm = SelfReportLoader.loadOrThrow(own, "own-f01.yaml", form);
    assertThat(reader.withSelfReportForm(ownForm).read("sheet.yaml", Sheets.bytes(text)).get().selfReport()).isPresent();
  }

  private static String formText() {
    Path resources = Path.of("..", "pekppp-rubric", "src", "main", "resources", "io", "github", "pekppp", "edition");
    return new String(Sheets.bytes(resources.resolve("pekppp-2022-f01-a.yaml")), StandardCharsets.UTF_8);
  }

  static Stream<Path> samples() {
    return Sheets.samples().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theFactsOfTheSamplesCanBeReachedByAnswers(Path sample) {
    Worksheet sheet = Sheets.read(sample);
    assertThat(FORM.sections()).allSatisfy(section -> {
      Facts claimed = claimable(section, sheet.assessment().facts().getOrDefault(section.number(), Facts.NONE));
      assertThat(candidates(section, claimed).anyMatch(answers -> section.facts(answers).equals(claimed)))
          .as("no. %s: answers for %s", section.number(), claimed.values())
          .isTrue();
    });
  }

  /** What a unit can say of itself: no options that the form does not offer, and nothing that only an evaluator can tell. */
  private static Facts claimable(SelfReportSection section, Facts facts) {
    Map<String, FactValue> claimable = new TreeMap<>(facts.values());
    section.notAsked().forEach(fact -> claimable.remove(fact.id()));
    claimable.values().removeIf(value -> section.number().value() == 9 && List.of("part", "all").contains(option(value)));
    if (section.number().value() == 5) {
      claimable.computeIfPresent("pledge_exists", (fact, value) ->
          new FactValue.Flag(true).equals(claimable.get("pledge_enacted")) ? value : null);
    }
    section.derivations().forEach((fact, derivation) -> {
      List<String> offered = derivation.questions().flatMap(question -> question.options().stream()).map(FactType.Option::id).toList();
      claimable.computeIfPresent(fact, (id, value) -> value instanceof FactValue.Picked picked
          ? FactValue.Picked.of(picked.options().stream().filter(offered::contains).toList())
          : value);
    });
    return new Facts(claimable);
  }

  private static String option(FactValue value) {
    return value instanceof FactValue.Chosen chosen ? chosen.option() : "";
  }

  /** Every way to answer the questions of an indicator that could lead to some facts. */
  private static Stream<Facts> candidates(SelfReportSection section, Facts facts) {
    List<Map<String, FactValue>> ways = new ArrayList<>(List.of(Map.of()));
    for (SelfReportQuestion question : section.questions()) {
      List<Map<String, FactValue>> more = new ArrayList<>();
      for (Map<String, FactValue> way : ways) {
        for (FactValue value : values(question.fact(), section, facts)) {
          Map<String, FactValue> answered = new HashMap<>(way);
          answered.put(question.id(), value);
          more.add(answered);
        }
        more.add(way);
      }
      ways = more;
    }
    return ways.stream().map(Facts::new);
  }

  private static List<FactValue> values(Fact question, SelfReportSection section, Facts facts) {
    Optional<FactValue> asIs = section.derivations().entrySet().stream()
        .filter(entry -> entry.getValue().equals(new Derivation.Answer(question)))
        .flatMap(entry -> Optional.ofNullable(facts.values().get(entry.getKey())).stream())
        .findFirst();
    if (asIs.isPresent()) {
      return asIs.filter(question.type()::accepts).stream().toList();
    } else if (question.type() instanceof FactType.Bool) {
      return List.of(new FactValue.Flag(true), new FactValue.Flag(false));
    } else if (question.type() instanceof FactType.Choice choice) {
      return choice.options().stream().<FactValue>map(option -> new FactValue.Chosen(option.id())).toList();
    } else if (question.type() instanceof FactType.Selection set) {
      return selections(FactType.Option.ids(set.options()), section, facts);
    }
    return numbers(facts);
  }

  /** The options that set facts have, with every choice of those that no set fact knows. */
  private static List<FactValue> selections(List<String> options, SelfReportSection section, Facts facts) {
    List<String> picked = facts.values().values().stream()
        .flatMap(value -> value instanceof FactValue.Picked set ? set.options().stream() : Stream.empty())
        .filter(options::contains)
        .toList();
    List<String> others = new ArrayList<>(options);
    section.sheet().facts().stream()
        .filter(fact -> fact.type() instanceof FactType.Selection)
        .forEach(fact -> others.removeAll(FactType.Option.ids(fact.options())));
    List<FactValue> selections = new ArrayList<>();
    for (int subset = 0; subset < 1 << others.size(); subset++) {
      List<String> all = new ArrayList<>(picked);
      for (int i = 0; i < others.size(); i++) {
        if ((subset >> i & 1) == 1) {
          all.add(others.get(i));
        }
      }
      selections.add(FactValue.Picked.of(all));
    }
    return selections;
  }

  /** Counts out of hundred that make the shares, and the numbers of facts themselves. */
  private static List<FactValue> numbers(Facts facts) {
    List<Ratio> known = facts.values().values().stream()
        .flatMap(value -> value instanceof FactValue.Quantity quantity ? Stream.of(quantity.value()) : Stream.empty())
        .toList();
    Ratio sum = known.stream().reduce(Ratio.ZERO, Ratio::plus);
    return Stream.concat(known.stream(), Stream.of(Ratio.ZERO, Ratio.ONE, Ratio.of(100), Ratio.of(200), sum))
        .distinct()
        .<FactValue>map(FactValue.Quantity::new)
        .toList();
  }
}
