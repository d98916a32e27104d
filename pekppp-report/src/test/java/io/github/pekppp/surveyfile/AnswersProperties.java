package io.github.pekppp.surveyfile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.survey.SurveyCounts;
import io.github.pekppp.survey.SurveyForm;
import io.github.pekppp.survey.SurveyTally;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every table of answers. */
class AnswersProperties {

  private static final SurveyForm FORM = SurveyForm.numbered(3);
  private static final String HEADER = "u1,u2,u3,gender\n";

  private static Validation<List<Problem>, AnswerTable> read(String content) {
    try {
      return AnswersReader.of(FORM).read("t.csv", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  @Provide
  Arbitrary<List<String>> rows() {
    Arbitrary<String> cell = Arbitraries.of("1", "2", "3", "4", "", "5", "\"3\"", "\"a\nb\"", "\"x\"y", "\"", "a\"b");
    Arbitrary<String> answers = cell.list().ofMinSize(2).ofMaxSize(4).map(cells -> String.join(",", cells));
    Arbitrary<String> sound = Arbitraries.of("1,2,3,L", "4,4,4,P", ",,,", "2,,3,\"L\"");
    return Arbitraries.frequencyOf(
            Tuple.of(3, sound), Tuple.of(1, answers)).list().ofMaxSize(12);
  }

  @Property
  void everyRowCountsOrIsFaultyOrHasNoAnswer(@ForAll("rows") List<String> rows) {
    AnswerTable table = read(HEADER + String.join("\n", rows)).get();
    assertThat(table.counts().respondents() + table.counts().withoutAnswers() + table.faultyRows()).isEqualTo(table.rows());
    assertThat(table.faults().isEmpty()).isEqualTo(table.faultyRows() == 0);
  }

  @Property
  void faultsStandInLinesOfTheTableInOrder(@ForAll("rows") List<String> rows) {
    String content = HEADER + String.join("\n", rows);
    List<Integer> lines = read(content).get().faults().stream()
        .map(problem -> problem.place().position().orElseThrow().line())
        .toList();
    assertThat(lines).isSorted().allMatch(line -> line > 1 && line <= content.lines().count());
  }

  @Property
  void whatIsNoTableNeverThrows(@ForAll String content) {
    Validation<List<Problem>, AnswerTable> read = read(content);
    assertThat(read.isInvalid() ? read.getError().isEmpty() : read.get().counts().form().elements().isEmpty()).isFalse();
    read(HEADER + content);
  }

  @Property
  void theTableIsTheTallyOfItsRowsInAnyOrder(@ForAll Random random) {
    SurveyTally tally = SurveyTally.of(FORM, List.of("gender"));
    List<String> rows = new ArrayList<>();
    for (int i = random.nextInt(30); i > 0; i--) {
      int[] answers = {random.nextInt(5), random.nextInt(5), random.nextInt(5)};
      String gender = List.of("L", "P", "").get(random.nextInt(3));
      tally.add(answers, new String[] {gender}, Place.ROOT);
      rows.add(Arrays.stream(answers).mapToObj(answer -> answer == 0 ? "" : Integer.toString(answer))
          .collect(Collectors.joining(",")) + "," + gender);
    }
    Collections.shuffle(rows, random);
    SurveyCounts counts = read(HEADER + String.join("\n", rows)).get().counts();
    assertThat(counts).isEqualTo(tally.counts());
  }
}
