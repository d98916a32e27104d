package io.github.pekppp.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.Basis;
import io.github.pekppp.scoring.Draft;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.scoring.Scorer;
import io.github.pekppp.scoring.Units;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A record is a line, and the line is the record. */
class RecordProperties {

  static ResultRecord any(long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    ScoringPolicy policy = Draft.policy(instrument, random);
    Basis basis = Draft.any(List.of(Basis.values()), random);
    return ResultRecord.of(
        Scorer.ofOrThrow(instrument, policy).score(Draft.any(instrument, random).assessment(), basis));
  }

  private static ResultRecord sample() {
    return ResultRecord.of(Units.score(Units.answered(Units.marked(Units.all(4)), 10, 4)));
  }

  @Property(tries = 400)
  void whatIsReadIsWhatWasWritten(@ForAll long seed) {
    ResultRecord record = any(seed);
    assertThat(ResultRecord.parseOrThrow(record.line())).isEqualTo(record).hasSameHashCodeAs(record);
    assertThat(ResultRecord.parseOrThrow(" " + record.line() + "\r\n")).isEqualTo(record);
    assertThat(ResultRecord.parseOrThrow(record.line()).line()).isEqualTo(record.line());
    assertThat(Serialized.copyOf(record)).isEqualTo(record);
  }

  @Property(tries = 200)
  void aLineIsPrintableAscii(@ForAll long seed) {
    assertThat(any(seed).line()).matches("pekppp-result-1 [\\x20-\\x7e]+").doesNotContain("\"", "\\", "  ");
  }

  @Property(tries = 100)
  void equalResultsHaveEqualLinesAndOthersHaveNot(@ForAll long seed) {
    Random random = new Random(seed);
    Instrument instrument = Draft.edition(random);
    Scorer scorer = Scorer.ofOrThrow(instrument, Draft.policy(instrument, random));
    Draft draft = Draft.any(instrument, random);
    ResultRecord one = ResultRecord.of(scorer.score(draft.assessment()));
    ResultRecord other = ResultRecord.of(scorer.score(Serialized.copyOf(draft.inAnyOrder(random))));
    assertThat(other.line()).isEqualTo(one.line());
    assertThat(one.line().equals(any(seed + 1).line())).isEqualTo(one.equals(any(seed + 1)));
  }

  @Property(tries = 500)
  void evaluatorsOfAnyNamesMayDiffer(@ForAll @Size(min = 2, max = 5) List<String> names, @ForAll long seed) {
    Random random = new Random(seed);
    TreeMap<String, Level> levels = new TreeMap<>();
    names.stream().filter(RecordProperties::isUnicode).forEach(name -> levels.put(name, Level.of(random.nextInt(6))));
    if (levels.values().stream().distinct().count() > 1) {
      Outcome outcome = new Outcome.Disputed(levels);
      assertThat(OutcomeCode.read(OutcomeCode.write(outcome))).contains(outcome);
      ResultRecord record = ResultRecord.builder().from(sample()).putOutcomes(IndicatorNumber.of(40), outcome).build();
      assertThat(ResultRecord.parseOrThrow(record.line())).isEqualTo(record);
    }
  }

  private static boolean isUnicode(String name) {
    return name.codePoints().noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }

  @Property(tries = 2000)
  void aMutilatedLineIsReportedOrAnotherRecordAndNeverAnException(@ForAll long seed) {
    Random random = new Random(seed);
    String line = any(random.nextInt(50)).line();
    String mutilated = mutilated(line, random);
    Validation<List<Problem>, ResultRecord> read = ResultRecord.parse(mutilated);
    if (read.isValid()) {
      assertThat(ResultRecord.parseOrThrow(read.get().line())).isEqualTo(read.get());
      assertThatCode(() -> Verification.of(read.get(), Units.EDITION, Assessment.builder(Units.EDITION).buildOrThrow()))
          .doesNotThrowAnyException();
    } else {
      assertThat(read.getError()).isNotEmpty().allSatisfy(problem -> {
        assertThat(problem.isError()).isTrue();
        assertThat(problem.message().id()).isNotBlank().doesNotContainPattern("\\{\\d}");
      });
    }
  }

  private static String mutilated(String line, Random random) {
    List<String> words = new ArrayList<>(Arrays.asList(line.split(" ")));
    int at = random.nextInt(words.size());
    String word = words.get(at);
    switch (random.nextInt(6)) {
      case 0 -> {
        return line.substring(0, random.nextInt(line.length()));
      }
      case 1 -> words.remove(at);
      case 2 -> words.add(random.nextInt(words.size() + 1), word);
      case 3 -> words.set(at, word.replaceFirst("^[a-z0-9]+", Draft.any(List.of("x", "ipp", "range", "", "f02"), random)));
      case 4 -> words.set(at, word.replaceFirst("=.*", "=" + Draft.any(
          List.of("", "0", "-1", "6/1", "1/0", "NaN", "%", "a:b", ":,:", "1:2:unnecessary", "1/3:2:unnecessary", "1/3:9:ceiling",
              "5/1..0/1", "1000000000", "999999999", "0:missing", "1:5..2", "1:a~9+b~1", "\u0660", "1:missing,1:missing"), random)));
      default -> {
        int place = random.nextInt(line.length());
        String signs = " %,:=.09~\u00e9\ud83d\n";
        char put = signs.charAt(random.nextInt(signs.length()));
        return line.substring(0, place) + put + line.substring(place + random.nextInt(2));
      }
    }
    return String.join(" ", words);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "library=|x=|record.library: field library is missing; record.x: field x is unknown",
    "counted=true|counted=yes|record.counted: value yes of counted cannot be read",
    "respondents=10|respondents=-1|record.respondents: value -1 of respondents cannot be read",
    "respondents=10|respondents=1000000000|record.respondents: value 1000000000 of respondents cannot be read",
    "status=final|status=FINAL|record.status: value FINAL of status cannot be read",
    "basis=evaluation|basis=|record.basis: value  of basis cannot be read",
    "range=4/1..4/1|range=4/1..3/1|record.range: value 4/1..3/1 of range cannot be read",
    "range=4/1..4/1|range=4/1|record.range: value 4/1 of range cannot be read",
    "f02=4/1|f02=6/1|record.f02: value 6/1 of f02 cannot be read",
    "f03=4/1|f03=4/1 f03=4/1|record.f03: field f03 is there more than once",
    "ipp=4/1:2:half_up|ipp=4/1:2|record.ipp: value 4/1:2 of ipp cannot be read",
    "ipp=4/1:2:half_up|ipp=4/1:2:unnecessary|record.ipp: value 4/1:2:unnecessary of ipp cannot be read",
    "ipp=4/1:2:half_up|ipp=4/1:10:half_up|record.ipp: value 4/1:10:half_up of ipp cannot be read",
    "category=B|category=%|record.category: value % of category cannot be read",
    "1:4,|0:4/1,|*",
    "1:4,|1000:4/1,|*",
    "1:4,|1:4,1:3,|*",
    "1:4,|1,|*",
    "1:4,|1:5..5,|*",
    "1:4,|1:5..6,|*",
    "1:4,|1:Ani~4,|*",
    "1:4,|1:Ani~4+Budi~4,|*",
    "1:4,|1:Ani~4+Ani~3,|*",
    "1:4,|1:Ani~4+Budi,|*",
    "1:4,|1:Ani~4+Budi~6,|*",
    "1:4,|1:%~4+Budi~5,|*",
  })
  void aFaultyFieldIsNamed(String part, String faulty, String expected) {
    String line = sample().line();
    assertThat(line).contains(part);
    List<Problem> problems = ResultRecord.parse(line.replaceFirst(Pattern.quote(part), faulty)).getError();
    String shown = String.join("; ", problems.stream().map(problem -> problem.place() + ": " + problem.message().en()).toList());
    if (expected.equals("*")) {
      assertThat(problems).singleElement().satisfies(problem -> assertThat(problem.place().path()).isEqualTo("record.outcomes"));
    } else {
      assertThat(shown).isEqualTo(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "pekppp-result-2 library=1", "pekppp-result-1x", "ipp=4/1", "\u0000"})
  void whatIsNoRecordIsSaidToBeNone(String line) {
    assertThat(ResultRecord.parse(line).getError().stream().map(Object::toString))
        .containsExactly("record: the line must begin with pekppp-result-1 [record-form]");
    assertThatThrownBy(() -> ResultRecord.parseOrThrow(line)).isInstanceOf(ProblemException.class);
  }

  @Test
  void aRecordWithoutFieldsLacksAllThatMustBeThere() {
    List<Problem> problems = ResultRecord.parse("pekppp-result-1").getError();
    assertThat(problems).hasSize(12).allSatisfy(problem -> assertThat(problem.code()).isEqualTo("record-field-missing"));
    assertThat(problems).extracting(problem -> problem.place().path()).containsExactlyInAnyOrder(
        "record.library", "record.edition", "record.sha256", "record.policy", "record.input", "record.basis", "record.status",
        "record.range", "record.respondents", "record.counted", "record.aspects", "record.outcomes");
  }

  @Test
  void theLongestLineIsReadAndALongerOneIsNot() {
    String line = sample().line();
    String filled = line.replace("library=", "library=" + "a".repeat(100_000 - line.length()));
    assertThat(filled).hasSize(100_000);
    assertThat(ResultRecord.parse(filled).isValid()).isTrue();
    assertThat(ResultRecord.parse(filled.replace("library=", "library=a")).isValid()).isFalse();
  }

  @Test
  void everyOutcomeHasItsCode() {
    TreeMap<String, Level> disputed = new TreeMap<>();
    disputed.put("Budi~+", Level.of(4));
    disputed.put("Ani", Level.of(2));
    assertThat(OutcomeCode.write(new Outcome.Disputed(disputed))).isEqualTo("Ani~2+Budi%7E%2B~4");
    assertThat(OutcomeCode.write(new Outcome.Open(Level.of(2), Level.of(4)))).isEqualTo("2..4");
    assertThat(OutcomeCode.write(new Outcome.Scored(Score.of(Ratio.of(9, 2))))).isEqualTo("9/2");
    assertThat(OutcomeCode.write(new Outcome.Missing())).isEqualTo("missing");
    assertThat(OutcomeCode.write(new Outcome.NotApplicable())).isEqualTo("not_applicable");
    for (String code : List.of("Ani~2+Budi%7E%2B~4", "2..4", "0..5", "9/2", "missing", "not_applicable")) {
      assertThat(OutcomeCode.read(code).map(OutcomeCode::write)).contains(code);
    }
  }

  @Test
  void aResultWithoutGapsIsOneLine() {
    ResultRecord record = sample();
    assertThat(record.line()).startsWith("pekppp-result-1 library=").contains(
        " edition=pekppp-2022-a ", " sha256=" + Units.EDITION.sha256() + " ", "policy=agency_mean:plain_mean,", " basis=evaluation ",
        " status=final ", " ipp=4/1:2:half_up ", " range=4/1..4/1 ", " category=B ", " f02=4/1 ", " f03=4/1 ", " respondents=10 ",
        " counted=true ", " aspects=inovasi:4/1..4/1,", " outcomes=1:4,", ",31:missing");
  }
}
