package io.github.pekppp.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.evaluation.Evaluator;
import io.github.pekppp.evaluation.EvaluatorRole;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluatorPoolTest {

  private static final UnitRef RSUD = new UnitRef("Sulbar", "rsud");
  private static final UnitRef DINSOS = new UnitRef("Sulbar", "dinsos");
  private static final UnitRef SAMSAT = new UnitRef("Majene", "samsat");
  private static final List<UnitRef> LOCI = List.of(RSUD, DINSOS, SAMSAT);

  private static final List<EvaluatorHome> HOMES = List.of(
      EvaluatorHome.inAgency("Ani", "Sulbar"),
      EvaluatorHome.inUnit("Budi", RSUD),
      EvaluatorHome.inAgency("Citra", "Majene"));

  private static final EvaluatorPool POOL = EvaluatorPool.ofOrThrow(ConflictRule.OWN_UNIT, HOMES);

  private static Assignment chief(String name, UnitRef unit) {
    return new Assignment(unit, new Evaluator(name, EvaluatorRole.CHIEF));
  }

  private static Assignment member(String name, UnitRef unit) {
    return new Assignment(unit, new Evaluator(name, EvaluatorRole.MEMBER));
  }

  private static List<String> problems(EvaluatorPool pool, List<UnitRef> loci, Assignment... assignments) {
    return pool.check(loci, List.of(assignments)).getError().stream().map(Problem::toString).toList();
  }

  @Test
  void nobodyEvaluatesTheOwnUnit() {
    assertThat(problems(POOL, List.of(RSUD), member("Ani", RSUD), member("Budi", RSUD))).containsExactly(
        "assignments[2]: evaluator Budi must not evaluate unit Sulbar/rsud: Own unit [conflict-of-interest]");
    assertThat(POOL.eligible(RSUD)).containsExactly("Ani", "Citra");
    assertThat(POOL.eligible(DINSOS)).containsExactly("Ani", "Budi", "Citra");
    assertThat(POOL.eligible(new UnitRef("Majene", "rsud"))).contains("Budi");
  }

  @Test
  void aStricterRuleForbidsTheOwnAgency() {
    EvaluatorPool strict = EvaluatorPool.ofOrThrow(ConflictRule.OWN_AGENCY, HOMES);
    assertThat(strict.eligible(DINSOS)).containsExactly("Citra");
    assertThat(problems(strict, List.of(DINSOS), member("Ani", DINSOS))).containsExactly(
        "assignments[1]: evaluator Ani must not evaluate unit Sulbar/dinsos: Own agency [conflict-of-interest]");
  }

  @Test
  void faultyAssignmentsAreReportedAllAtOnce() {
    UnitRef pdam = new UnitRef("Sulbar", "pdam");
    assertThat(problems(
            POOL, LOCI,
            chief("Ani", RSUD), chief("Citra", RSUD), member("Ani", RSUD), member("Dodi", DINSOS), member("Ani", pdam)))
        .containsExactly(
            "assignments[3]: evaluator Ani is assigned more than once to unit Sulbar/rsud [assigned-twice]",
            "assignments[4]: it is not known where evaluator Dodi works [evaluator-unknown]",
            "assignments[5]: unit Sulbar/pdam is no locus [unit-unknown]",
            "loci[1]: unit Sulbar/rsud has 2 chief evaluators [chiefs-several]",
            "loci[3]: unit Majene/samsat has no evaluator [unit-without-evaluator]");
  }

  @Test
  void aSoundAssignmentTellsWhoEvaluatesWhat() {
    Assignments sound = POOL.check(LOCI, List.of(
        chief("Ani", RSUD), member("Citra", RSUD), chief("Ani", DINSOS), chief("Budi", SAMSAT))).get();
    assertThat(sound.evaluatorsOf(RSUD)).extracting(Evaluator::name).containsExactly("Ani", "Citra");
    assertThat(sound.unitsOf("Ani")).containsExactly(RSUD, DINSOS);
    assertThat(sound.load()).hasToString("{Ani=2, Budi=1, Citra=1}");
    assertThat(Serialized.copyOf(sound)).isEqualTo(sound);
    assertThat(Serialized.copyOf(POOL)).isEqualTo(POOL);
  }

  @Test
  void evaluatorsAndUnitsAreNamedOnce() {
    assertThat(EvaluatorPool.of(ConflictRule.OWN_UNIT, List.of(HOMES.get(0), EvaluatorHome.inUnit("Ani", RSUD))).getError())
        .extracting(Problem::toString)
        .containsExactly("homes[2]: evaluator Ani appears more than once [evaluator-duplicate]");
    assertThat(problems(POOL, List.of(RSUD, RSUD), member("Ani", RSUD)))
        .containsExactly("loci[2]: unit Sulbar/rsud appears more than once [unit-duplicate]");
    assertThatThrownBy(() -> EvaluatorPool.ofOrThrow(ConflictRule.OWN_UNIT, List.of(HOMES.get(0), HOMES.get(0))))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> EvaluatorHome.inAgency(" ", "Sulbar")).hasMessageContaining("evaluator");
    assertThatThrownBy(() -> EvaluatorHome.inAgency("Ani", " ")).hasMessageContaining("agency");
  }

  @Test
  void evaluatorsAreAssignedEvenlyOneOfThemAsChief() {
    Assignments assigned = POOL.assign(List.of(SAMSAT, RSUD, DINSOS), 2).get();
    assertThat(assigned.all()).containsExactly(
        chief("Ani", SAMSAT), member("Budi", SAMSAT),
        chief("Citra", DINSOS), member("Ani", DINSOS),
        chief("Ani", RSUD), member("Citra", RSUD));
    assertThat(POOL.check(LOCI, assigned.all()).isValid()).isTrue();
  }

  @Test
  void aUnitWithTooFewFreeEvaluatorsIsNamed() {
    assertThat(POOL.assign(LOCI, 3).getError()).extracting(Problem::toString).containsExactly(
        "loci[1]: only 2 evaluators may evaluate unit Sulbar/rsud, 3 are needed [evaluators-too-few]");
    assertThat(POOL.assign(List.of(DINSOS, DINSOS), 1).getError()).extracting(Problem::code).containsExactly("assigned-unit-duplicate");
    assertThatThrownBy(() -> POOL.assign(LOCI, 0)).hasMessageContaining("each");
  }

  @Test
  void theRuleHasALabel() {
    assertThat(ConflictRule.OWN_AGENCY.label().id()).isEqualTo("Instansi sendiri");
    assertThat(ConflictRule.OWN_AGENCY.code()).isEqualTo("own_agency");
  }
}
