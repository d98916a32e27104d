package io.github.pekppp.selfreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.score.Ratio;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of the self-report, over random answers, some of which are missing. */
class SelfReportProperties {

  private record Answer(IndicatorNumber number, SelfReportQuestion question, FactValue value) {}

  @Provide
  Arbitrary<List<Answer>> sheets() {
    List<Arbitrary<List<Answer>>> sections = Answers.FORM.sections().stream().map(SelfReportProperties::sheet).toList();
    return Combinators.combine(sections).as(parts -> parts.stream().flatMap(List::stream).toList());
  }

  private static Arbitrary<List<Answer>> sheet(SelfReportSection section) {
    List<Arbitrary<List<Answer>>> answers = section.questions().stream()
        .<Arbitrary<List<Answer>>>map(question -> value(question.fact())
            .map(value -> new Answer(section.number(), question, value))
            .list().ofMaxSize(1))
        .toList();
    return Combinators.combine(answers).as(parts -> parts.stream().flatMap(List::stream).toList());
  }

  /** Counts that fit one another, as no. 28 asks how many of all cases came by one channel, and how many are done. */
  private static final Map<String, Arbitrary<Integer>> COUNTS = Map.of(
      "cases_all", Arbitraries.integers().between(8, 9),
      "cases_sp4n", Arbitraries.integers().between(2, 4),
      "done_all", Arbitraries.integers().between(2, 3),
      "done_sp4n", Arbitraries.integers().between(0, 2));

  private static Arbitrary<FactValue> value(Fact fact) {
    FactType type = fact.type();
    if (type instanceof FactType.Bool) {
      return Arbitraries.of(true, false).map(FactValue.Flag::new);
    } else if (type instanceof FactType.Choice choice) {
      return Arbitraries.of(FactType.Option.ids(choice.options())).map(FactValue.Chosen::new);
    } else if (type instanceof FactType.Selection set) {
      return Arbitraries.of(FactType.Option.ids(set.options())).set().ofMaxSize(set.options().size()).map(FactValue.Picked::of);
    }
    return COUNTS.getOrDefault(fact.id(), Arbitraries.integers().between(0, 3))
        .map(number -> new FactValue.Quantity(Ratio.of(number)));
  }

  private static Validation<List<Problem>, SelfReport> build(List<Answer> answers) {
    SelfReportBuilder report = SelfReport.builder(Answers.FORM);
    answers.forEach(answer -> report.answer(answer.number().toString(), answer.question().id(), answer.value()));
    return report.build();
  }

  private static SelfReport sound(List<Answer> answers) {
    Validation<List<Problem>, SelfReport> report = build(answers);
    assertThat(report.isValid()).as("%s", report).isTrue();
    return report.get();
  }

  @Property(tries = 200)
  void answersInAnyOrderGiveTheSame(@ForAll("sheets") List<Answer> answers, @ForAll Random random) {
    List<Answer> shuffled = new ArrayList<>(answers);
    Collections.shuffle(shuffled, random);
    Validation<List<Problem>, SelfReport> report = build(answers);
    assertThat(build(shuffled)).isEqualTo(report);
  }

  @Property(tries = 200)
  void aSkippedAnswerNeverCounts(@ForAll("sheets") List<Answer> answers) {
    SelfReport report = sound(answers);
    List<Answer> counting = answers.stream()
        .filter(answer -> report.state(answer.number(), answer.question().id()) != QuestionState.SKIPPED)
        .toList();
    SelfReport without = build(counting).get();
    assertThat(without.facts()).isEqualTo(report.facts());
    assertThat(without.open()).isEqualTo(report.open());
    assertThat(without.warnings()).isEmpty();
    assertThat(report.warnings()).hasSize(answers.size() - counting.size());
  }

  @Property(tries = 200)
  void anAnswerThatIsNotYetAskedForNeverCounts(@ForAll("sheets") List<Answer> answers) {
    SelfReport report = sound(answers);
    List<Answer> counting = answers.stream()
        .filter(answer -> report.state(answer.number(), answer.question().id()) != QuestionState.UNDECIDED)
        .toList();
    assertThat(build(counting).get().facts()).isEqualTo(report.facts());
  }

  @Property(tries = 300)
  void derivedFactsFitTheirTypes(@ForAll("sheets") List<Answer> answers) {
    Map<IndicatorNumber, Facts> facts = sound(answers).facts();
    for (SelfReportSection section : Answers.FORM.sections()) {
      Facts known = facts.getOrDefault(section.number(), Facts.NONE);
      for (Fact fact : section.sheet().facts()) {
        known.value(fact).ifPresent(value -> assertThat(fact.type().accepts(value)).as("%s = %s", fact.id(), value).isTrue());
      }
      assertThat(section.sheet().facts()).extracting(Fact::id).containsAll(known.values().keySet());
    }
  }

  @Property(tries = 300)
  void anOpenQuestionFilledInKeepsEveryKnownFactKnown(@ForAll("sheets") List<Answer> answers, @ForAll Random random) {
    SelfReport before = sound(answers);
    before.open().forEach((number, questions) -> {
      SelfReportQuestion question = questions.get(random.nextInt(questions.size()));
      List<Answer> more = new ArrayList<>(answers);
      more.add(new Answer(number, question, value(question.fact()).generator(1).next(random).value()));
      build(more).forEach(after -> {
        before.facts().forEach((indicator, facts) ->
            assertThat(after.facts().get(indicator).values()).containsKeys(facts.values().keySet().toArray(String[]::new)));
        assertThat(after.state(number, question.id())).isEqualTo(QuestionState.ANSWERED);
      });
    });
  }

  @Property(tries = 200)
  void aFormFilledInToTheEndHasNothingOpen(@ForAll("sheets") List<Answer> answers, @ForAll Random random) {
    List<Answer> filled = new ArrayList<>(answers);
    SelfReport report = sound(filled);
    while (!report.open().isEmpty()) {
      report.open().forEach((number, questions) -> questions.forEach(question ->
          filled.add(new Answer(number, question, value(question.fact()).generator(1).next(random).value()))));
      report = sound(filled);
    }
    for (SelfReportSection section : Answers.FORM.sections()) {
      SelfReport full = report;
      assertThat(section.questions()).allSatisfy(question ->
          assertThat(full.state(section.number(), question.id())).isIn(QuestionState.ANSWERED, QuestionState.SKIPPED));
    }
  }
}
