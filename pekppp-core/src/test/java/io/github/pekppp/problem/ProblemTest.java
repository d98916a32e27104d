package io.github.pekppp.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.grade.GradeProblem;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import io.vavr.control.Validation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

  private static final Place LEVEL = Place.of("f02").key("3.a.T");

  @Test
  void aPathNamesKeysByDotsAndOthersInBrackets() {
    assertThat(LEVEL.path()).isEqualTo("f02[3.a.T]");
    assertThat(Place.ROOT.key("agency").key("region").path()).isEqualTo("agency.region");
    assertThat(Place.of("f03").item(2).item(14).path()).isEqualTo("f03[2][14]");
    assertThat(Place.ROOT.path()).isEmpty();
  }

  @Test
  void aPlaceKeepsThePositionOfWhatIsAboveItUntilABetterOneIsKnown() {
    Position position = new Position("a.yaml", 3, 7);
    Place place = Place.ROOT.at(position).key("f02");
    assertThat(place.position()).contains(position);
    assertThat(place).hasToString("a.yaml:3:7: f02").isEqualTo(Serialized.copyOf(place)).hasSameHashCodeAs(Serialized.copyOf(place));
    assertThat(place).isNotEqualTo(Place.of("f02"));
    assertThatThrownBy(() -> new Position("a.yaml", 0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Position("a.yaml", 1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCellIsToldAsSpreadsheetsTellIt() {
    Position cell = Position.ofCell("a.xlsx", "F-02", 14, 4);
    assertThat(cell).hasToString("a.xlsx:F-02!D14").isEqualTo(Serialized.copyOf(cell)).hasSameHashCodeAs(Serialized.copyOf(cell));
    assertThat(cell).isNotEqualTo(new Position("a.xlsx", 14, 4)).isNotEqualTo(Position.ofCell("a.xlsx", "F-03", 14, 4));
    assertThat(new Position("a.xlsx", 14, 4).cell()).isEmpty();
    assertThat(Position.ofCell("a", "F-01 form's", 1, 26).cell()).contains("'F-01 form''s'!Z1");
    assertThat(Position.ofCell("a", "x", 1, 27).cell()).contains("x!AA1");
    assertThat(Position.ofCell("a", "x", 7, 16_384).cell()).contains("x!XFD7");
    ProblemLog log = new ProblemLog();
    List.of(Position.ofCell("a", "F-03", 1, 1), Position.ofCell("a", "F-02", 9, 1), new Position("a", 20, 1))
        .forEach(position -> log.add(GradeProblem.SCALE_EMPTY.at(Place.ROOT.at(position))));
    assertThat(log.problems()).extracting(problem -> problem.place().position().orElseThrow().toString())
        .containsExactly("a:20:1", "a:F-02!A9", "a:F-03!A1");
  }

  @Test
  void aProblemIsOneLineThatSaysWhereAndWhat() {
    Problem problem = GradeProblem.GRADE_DUPLICATE.at(LEVEL.at(new Position("a.yaml", 3, 7)), "A-");
    assertThat(problem.line(Language.EN)).isEqualTo("a.yaml:3:7: f02[3.a.T]: grade A- appears more than once");
    assertThat(problem.line(Language.ID)).isEqualTo("a.yaml:3:7: f02[3.a.T]: kategori A- muncul lebih dari sekali");
    assertThat(problem).hasToString(problem.line(Language.EN) + " [grade-duplicate]");
    assertThat(Serialized.copyOf(problem)).isEqualTo(problem);
    assertThat(GradeProblem.SCALE_EMPTY.at(Place.ROOT).line(Language.EN)).isEqualTo("the grade scale has no grades");
  }

  @Test
  void aTextPutsItsArgumentsInByLanguage() {
    Text text = Text.of("{0} dari {1}", "{1} of {0}").with(Text.of("satu", "one"), 2);
    assertThat(text).isEqualTo(Text.of("satu dari 2", "2 of one"));
    assertThat(Text.same("{0} {9} {x} {").with("{0}")).isEqualTo(Text.same("{0} {9} {x} {"));
  }

  @Test
  void aLogEndsInAValueOrInAllProblems() {
    ProblemLog log = new ProblemLog();
    assertThat(log.result(() -> 1).get()).isEqualTo(1);
    log.add(new Problem("odd", Severity.WARNING, Place.ROOT, Text.same("odd")));
    assertThat(log.hasErrors()).isFalse();
    assertThat(log.result(() -> 1).isValid()).isTrue();
    log.add(GradeProblem.SCALE_EMPTY.at(Place.ROOT));
    Validation<List<Problem>, Integer> result = log.result(() -> 1);
    assertThat(result.getError()).extracting(Problem::code).containsExactly("odd", "scale-empty");
    assertThat(new ProblemLog().unwrap(result)).isEmpty();
  }

  @Test
  void aLogListsProblemsInTheOrderOfTheDocument() {
    ProblemLog log = new ProblemLog();
    log.add(GradeProblem.SCALE_EMPTY.at(Place.ROOT.at(new Position("a", 10, 1))));
    log.add(GradeProblem.SCALE_EMPTY.at(Place.ROOT.at(new Position("a", 9, 5))));
    log.add(GradeProblem.SCALE_EMPTY.at(Place.ROOT.at(new Position("a", 9, 2))));
    log.add(GradeProblem.SCALE_EMPTY.at(Place.ROOT));
    assertThat(log.problems()).extracting(problem -> problem.place().toString())
        .containsExactly("", "a:9:2: ", "a:9:5: ", "a:10:1: ");
  }

  @Test
  void theExceptionOfThePlainTwinCarriesAllProblems() {
    ProblemLog log = new ProblemLog();
    log.add(GradeProblem.SCALE_EMPTY.at(Place.of("grades")));
    log.add(GradeProblem.SCALE_EMPTY.at(Place.of("more")));
    assertThatThrownBy(() -> ProblemLog.orThrow(log.result(() -> 1)))
        .isInstanceOfSatisfying(ProblemException.class, thrown -> {
          assertThat(thrown.problems()).hasSize(2);
          assertThat(thrown).hasMessage("grades: the grade scale has no grades\nmore: the grade scale has no grades");
          assertThat(Serialized.copyOf(thrown).problems()).isEqualTo(thrown.problems());
        });
    assertThat(ProblemLog.orThrow(Validation.<List<Problem>, Integer>valid(1))).isEqualTo(1);
  }

  @Test
  void whatSomebodyWroteIsQuotedInShort() {
    String long80 = "x".repeat(79) + "\uD83D\uDE00";
    String cut = long80 + "...";
    for (Object quoted : List.of(long80 + "y", long80 + "y".repeat(10_000), Text.same(long80 + "yy"))) {
      assertThat(QUOTES.at(Place.ROOT, quoted).message()).isEqualTo(Text.same("<" + cut + ">"));
    }
    assertThat(QUOTES.at(Place.ROOT, long80).message()).isEqualTo(Text.same("<" + long80 + ">"));
    String options = "one_of_many_options, ".repeat(30);
    assertThat(QUOTES.at(Place.ROOT, options).message()).isEqualTo(Text.same("<" + options + ">"));
    assertThat(QUOTES.at(Place.ROOT, "word ".repeat(10_000)).message().en()).hasSizeLessThan(1_100).endsWith("...>");
    assertThat(QUOTES.at(Place.ROOT, Text.of("kata ".repeat(10_000), "word ".repeat(10_000))).message().id()).hasSizeLessThan(1_100);
    assertThat(QUOTES.at(Place.ROOT, 12).message()).isEqualTo(Text.same("<12>"));
  }

  /** A problem that quotes. */
  private static final ProblemCode QUOTES = new ProblemCode() {
    @Override
    public String name() {
      return "QUOTES";
    }

    @Override
    public Severity severity() {
      return Severity.ERROR;
    }

    @Override
    public Text template() {
      return Text.same("<{0}>");
    }
  };
}
