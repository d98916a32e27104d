package io.github.pekppp.surveyfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.problem.Problem;
import io.github.pekppp.survey.AnswerCounts;
import io.github.pekppp.survey.ElementMeans;
import io.github.pekppp.survey.SurveyElement;
import io.github.pekppp.survey.SurveyForm;
import io.github.pekppp.survey.SurveyIndex;
import io.github.pekppp.survey.SurveyQuestion;
import io.github.pekppp.survey.SurveyRegime;
import io.github.pekppp.survey.WeightRule;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.Sheets;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersReaderTest {

  private static final String NINE = "requirements,procedure,time,fee,product,competence,behaviour,complaints,facilities";
  private static final AnswersReader READER = AnswersReader.of(SurveyForm.skm2017());

  private static Validation<List<Problem>, AnswerTable> tried(AnswersReader reader, byte[] content) {
    try {
      return reader.read("answers.csv", new ByteArrayInputStream(content));
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static AnswerTable read(AnswersReader reader, String content) {
    return tried(reader, content.getBytes(StandardCharsets.UTF_8)).get();
  }

  private static AnswerTable read(String... lines) {
    return read(READER, String.join("\n", lines));
  }

  private static List<String> codes(byte[] content) {
    return tried(READER, content).getError().stream().map(Problem::code).toList();
  }

  private static List<String> codes(String content) {
    return codes(content.getBytes(StandardCharsets.UTF_8));
  }

  private static BigDecimal ikm(AnswerTable table) {
    return SurveyIndex.ofOrThrow(ElementMeans.of(table.counts()), SurveyRegime.skm2017(), WeightRule.EXACT)
        .rounded().orElseThrow();
  }

  private static List<String> faults(AnswerTable table) {
    return table.faults().stream().map(Problem::toString).toList();
  }

  private static List<String> remarks(AnswerTable table) {
    return table.remarks().stream().map(Problem::code).toList();
  }

  // ---- columns

  @Test
  void answersAreCountedByElement() {
    AnswerTable table = read(NINE, "1,2,3,4,1,2,3,4,4", "1,2,3,4,1,2,3,4,1");
    assertThat(table.counts().respondents()).isEqualTo(2);
    assertThat(table.counts().answers().get("requirements")).isEqualTo(new AnswerCounts(2, 0, 0, 0));
    assertThat(table.counts().answers().get("facilities")).isEqualTo(new AnswerCounts(1, 0, 0, 1));
    assertThat(ikm(table)).isEqualTo("62.50");
    assertThat(table.remarks()).isEmpty();
    assertThat(table.rows()).isEqualTo(2);
    assertThat(table.faultyRows()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "Persyaratan;Sistem, mekanisme, dan prosedur;WAKTU PENYELESAIAN;Biaya/Tarif;Produk Spesifikasi Jenis Pelayanan;"
        + "Kompetensi Pelaksana;Perilaku Pelaksana;Penanganan Pengaduan, Saran dan Masukan;Sarana dan Prasarana",
    "requirements;procedure;time;fee;product;competence;behaviour;complaints;facilities",
    "U1;U2;U3;U4;U5;U6;U7;U8;U9",
    "\"Requirements\";procedure ;Time to completion;U4;product;competence;behaviour;U8;facilities",
  })
  void elementsAreKnownByIdNameAndNumber(String header) {
    AnswerTable table = read(header, "1;2;3;4;1;2;3;4;1");
    assertThat(table.counts().form()).isEqualTo(SurveyForm.skm2017());
    assertThat(table.counts().answers().get("complaints").fours()).isEqualTo(1);
    assertThat(remarks(table).contains("last-numbers-swap")).isEqualTo(header.contains("U8"));
  }

  @Test
  void numbersThatAreNotThoseOfTheFormMakeAFormOfNumbers() {
    AnswerTable five = read("U1,U2,U3,U4,U5", "4,4,4,4,1");
    assertThat(five.counts().form()).isEqualTo(SurveyForm.numbered(5));
    assertThat(ikm(five)).isEqualTo("85.00");
    AnswerTable free = read("U1,U2,U3,U5,U6,U7,U8,U9", "4,4,4,4,4,4,4,4");
    assertThat(free.counts().form()).isEqualTo(SurveyForm.skm2017().without("fee"));
    assertThat(remarks(free)).contains("elements-not-asked");
  }

  @Test
  void anElementWithoutAColumnWasNotAsked() {
    AnswerTable table = read(NINE.replace("fee,", ""), "4,4,4,4,4,4,4,4");
    assertThat(table.counts().form()).isEqualTo(SurveyForm.skm2017().without("fee"));
    assertThat(table.remarks()).singleElement().asString().contains("Fee").contains("elements-not-asked");
    assertThat(ikm(table)).isEqualTo("100.00");
  }

  @Test
  void theHeaderTellsWhichFormWasAnswered() {
    AnswersReader reader = AnswersReader.among(List.of(SurveyForm.ikm2004(), SurveyForm.skm2017()));
    assertThat(read(reader, NINE + "\n4,4,4,4,4,4,4,4,4\n").counts().form()).isEqualTo(SurveyForm.skm2017());
    assertThat(read(reader, "procedure,safety\n4,4\n").counts().form().id()).isEqualTo("ikm-2004");
    assertThat(read(reader, "procedure,requirements\n4,4\n").counts().form().id()).as("the first of two").isEqualTo("ikm-2004");
    assertThatThrownBy(() -> AnswersReader.among(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aColumnThatAnotherFormAsksIsNotLeftAloneInSilence() {
    AnswerTable table = read(NINE + ",note,Keamanan pelayanan", "4,4,4,4,4,4,4,4,4,,1");
    assertThat(table.remarks()).singleElement().asString().contains("Keamanan pelayanan", "column-of-other-form", ":1:11");
    AnswerTable grouped = read(READER.by(List.of("safety")), NINE + ",safety\n4,4,4,4,4,4,4,4,4,1\n");
    assertThat(grouped.remarks()).isEmpty();
  }

  @Test
  void severalQuestionsMakeAnElement() {
    SurveyForm form = SurveyForm.ofOrThrow("own", Text.same("Own"), List.of(
        SurveyElement.of("speed", Text.same("Speed")),
        new SurveyElement("staff", Text.same("Staff"), List.of(
            new SurveyQuestion("polite", Text.same("Are they polite?")), new SurveyQuestion("able", Text.same("Are they able?"))))));
    AnswerTable table = read(AnswersReader.of(form), "speed,Are they polite?,able\n4,4,1\n4,4,2\n");
    assertThat(table.counts().answers().get("polite")).isEqualTo(new AnswerCounts(0, 0, 0, 2));
    assertThat(ElementMeans.of(table.counts()).mean("staff").orElseThrow()).hasToString("11/4");
    AnswerTable part = read(AnswersReader.of(form), "speed,able\n4,1\n");
    assertThat(part.counts().form()).isEqualTo(form);
    assertThat(ElementMeans.of(part.counts()).unanswered()).containsExactly("polite");
  }

  @Test
  void knownColumnsGroupTheRespondents() {
    AnswerTable table = read(
        "Jenis Kelamin,layanan,saran," + NINE,
        "L,KTP,baik,1,1,1,1,1,1,1,1,1", "P,KTP,\"cepat,\nbaik\",4,4,4,4,4,4,4,4,4", "-,,,4,4,4,4,4,4,4,4,4");
    assertThat(table.counts().breakdowns().keySet()).containsExactlyInAnyOrder("gender", "service");
    assertThat(table.counts().profile("gender")).containsEntry("L", 1L).containsEntry("P", 1L).hasSize(2);
    assertThat(table.counts().notStated("gender")).isEqualTo(1);
    assertThat(table.counts().breakdown("service").get("KTP").respondents()).isEqualTo(2);
  }

  @Test
  void otherColumnsGroupWhenTheyAreAskedFor() {
    AnswersReader reader = READER.by(List.of("Loket", "jenis kelamin"));
    AnswerTable table = read(reader, "loket,gender," + NINE + "\n3,L,4,4,4,4,4,4,4,4,4\n");
    assertThat(table.counts().breakdowns().keySet()).containsExactlyInAnyOrder("loket", "gender");
    Validation<List<Problem>, AnswerTable> none =
        tried(READER.by(List.of("loket", "time")), (NINE + ",note\n").getBytes(StandardCharsets.UTF_8));
    assertThat(none.getError()).extracting(Problem::code).containsOnly("column-by-unknown").hasSize(2);
    assertThat(none.getError().get(0).toString()).contains("there are: note");
  }

  @Test
  void aSecondColumnOfOneMeaningIsLeftOutUnlessItIsAskedFor() {
    String rows = "time,Usia,kelompok usia\n3,44,41-50\n";
    AnswerTable plain = read(READER, rows);
    assertThat(plain.counts().profile("age")).containsOnlyKeys("44");
    assertThat(plain.by()).isEmpty();
    assertThat(remarks(plain)).contains("column-left-out");
    AnswerTable asked = read(READER.by(List.of("Kelompok Usia")), rows);
    assertThat(asked.by()).containsExactly("kelompok usia");
    assertThat(asked.counts().profile("kelompok usia")).containsOnlyKeys("41-50");
    assertThat(remarks(asked)).doesNotContain("column-left-out");
    assertThat(read(READER.by(List.of("age")), rows).by()).containsExactly("age");
    assertThat(read(READER.by(List.of("usia")), rows).by()).containsExactly("age");
  }

  @Test
  void aHeaderWithoutElementsNamesTheKnownOnes() {
    Validation<List<Problem>, AnswerTable> none = tried(READER, "name,city\nA,B\n".getBytes(StandardCharsets.UTF_8));
    assertThat(none.getError()).singleElement().asString()
        .contains("answers.csv:1:1").contains("requirements, procedure").contains("there are: name, city");
    assertThatThrownBy(() -> READER.readOrThrow("x", new ByteArrayInputStream(new byte[0])))
        .hasMessageContaining("the table is empty");
  }

  @Test
  void twoColumnsOfOneMeaningAreRefused() {
    assertThat(codes("time,Waktu penyelesaian\n1,1\n")).containsExactly("column-twice");
    assertThat(tried(READER.by(List.of("x")), "time,x,X\n1,1,1\n".getBytes(StandardCharsets.UTF_8)).getError())
        .extracting(Problem::code).containsExactly("column-twice");
    assertThat(read("time,note,note", "1,a,b").counts().respondents()).isEqualTo(1);
  }

  // ---- cells

  @ParameterizedTest
  @CsvSource({"4, 4", "' 4 ', 4", "4.0, 4", "1.000, 1", "'\"3\"', 3", "'\u00A02', 2"})
  void anAnswerIsAWholeNumber(String cell, int answer) {
    assertThat(read("time,fee", cell + ",1").counts().answers().get("time").count(answer)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-", "NA", "na", " - ", "\"\""})
  void aMissingAnswerIsNone(String cell) {
    AnswerTable table = read("time,fee", cell + ",1");
    assertThat(table.faultyRows()).isZero();
    assertThat(table.counts().answers().get("time")).isEqualTo(AnswerCounts.NONE);
    assertThat(table.counts().respondents()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5", "10", "3.5", "4.", "x", "3 4", "-1", "+3", "\u0664", "N", "--", "NAN", "4,0x"})
  void anythingElseIsAFault(String cell) {
    AnswerTable table = read("time,fee", "\"" + cell + "\",1", "3,3");
    assertThat(faults(table)).singleElement().asString()
        .startsWith("answers.csv:2:1: time: " + cell).contains("answer-unreadable");
    assertThat(table.faultyRows()).isEqualTo(1);
    assertThat(table.counts().respondents()).isEqualTo(1);
    assertThat(table.counts().answers().get("fee")).isEqualTo(new AnswerCounts(0, 0, 1, 0));
  }

  @Test
  void aRowWithoutAnswersIsNoRespondent() {
    AnswerTable table = read("time,fee,gender", ",,L", "-,NA,P", "3,,P");
    assertThat(table.counts().respondents()).isEqualTo(1);
    assertThat(table.counts().withoutAnswers()).isEqualTo(2);
    assertThat(remarks(table)).contains("rows-without-answers");
    assertThat(table.faultyRows()).isZero();
  }

  // ---- rows

  @Test
  void faultyRowsAreListedWithTheirLineAndTheOthersCount() {
    AnswerTable table = read(
        "time,fee,saran",
        "3,3,\"dua\nbaris\"",
        "3,3,\"cepat\" sekali",
        "3,3",
        "7,x,",
        "",
        "3,3,baik,sekali",
        "2,2,\"tidak ditutup",
        "4,4,baik");
    assertThat(table.faults()).extracting(problem -> problem.place().position().orElseThrow().toString() + " " + problem.code())
        .containsExactly(
            "answers.csv:4:3 row-quotes", "answers.csv:5:3 row-cells", "answers.csv:6:1 answer-unreadable",
            "answers.csv:6:2 answer-unreadable", "answers.csv:8:4 row-cells", "answers.csv:9:3 row-quotes");
    assertThat(table.rows()).isEqualTo(7);
    assertThat(table.faultyRows()).isEqualTo(5);
    assertThat(table.counts().answers().get("time")).isEqualTo(new AnswerCounts(0, 0, 1, 1));
    assertThat(remarks(table)).contains("rows-faulty");
  }

  @Test
  void furtherFaultsAreOnlyCounted() {
    AnswerTable table = read("time,fee\n" + "9,9\n".repeat(300) + "1,1");
    assertThat(table.faults()).hasSize(AnswersReader.MAX_FAULTS);
    assertThat(table.faultyRows()).isEqualTo(300);
    assertThat(table.counts().respondents()).isEqualTo(1);
  }

  @Test
  void lineEndsAndByteOrderMarksOfEverySystemAreRead() {
    String rows = "time,fee\n1,2\n3,4";
    AnswerTable plain = read(READER, rows);
    for (String end : List.of("\r\n", "\r")) {
      assertThat(read(READER, rows.replace("\n", end) + end)).isEqualTo(plain);
    }
    assertThat(read(READER, "\uFEFF" + rows)).isEqualTo(plain);
    assertThat(read(READER, rows.replace(",", ";"))).isEqualTo(plain);
  }

  @Test
  void linesAreCountedBehindBrokenRowsToo() {
    for (String end : List.of("\n", "\r\n", "\r")) {
      String broken = "\"1\"x,2" + end;
      AnswerTable table = read(READER, "time,fee" + end + broken.repeat(3) + "1,\"2\"" + end + "5,1" + end + broken + "1,1");
      assertThat(table.faults()).extracting(problem -> problem.place().position().orElseThrow().line())
          .containsExactly(2, 3, 4, 6, 7);
      assertThat(table.counts().respondents()).isEqualTo(2);
    }
  }

  @Test
  void brokenRowsAmongManyAreFoundAtTheirLines() {
    StringBuilder rows = new StringBuilder("time,fee,saran\n");
    List<Integer> broken = new ArrayList<>();
    for (int line = 2; line < 400_000; line++) {
      boolean breaks = line % 9973 == 0;
      rows.append(breaks ? "1,\"2\"x,baik\n" : "1,2,\"baik, \"\"sekali\"\"\"\n");
      if (breaks) {
        broken.add(line);
      }
    }
    AnswerTable table = read(READER, rows.toString());
    assertThat(table.faults()).extracting(problem -> problem.place().position().orElseThrow().line()).isEqualTo(broken);
    assertThat(table.counts().respondents()).isEqualTo(399_998 - broken.size());
  }

  @Test
  void progressIsTold() {
    List<Long> told = new ArrayList<>();
    read(READER.telling(told::add), "time,fee\n" + "1,1\n".repeat(10_000));
    assertThat(told).isNotEmpty().isSorted().allMatch(rows -> rows <= 10_000);
  }

  // ---- hostile tables

  @Test
  void whatIsNoTableIsRefused() {
    assertThat(codes("")).containsExactly("table-empty");
    assertThat(codes("\uFEFF")).containsExactly("table-empty");
    assertThat(codes("\n\n\n")).containsExactly("table-empty");
    assertThat(codes("\"time,fee\n1,2\n")).containsExactly("header-unreadable");
    assertThat(codes("time,fee\n1,2\n".getBytes(StandardCharsets.UTF_16))).containsExactly("table-not-text");
    assertThat(codes(new byte[] {'t', 'i', 'm', 'e', ',', 0, '\n'})).containsExactly("table-not-text");
    assertThat(codes("t\u00EFme,fee\n".getBytes(StandardCharsets.ISO_8859_1))).containsExactly("table-not-text");
    assertThat(codes("time," + "x".repeat(300_000) + "\n")).containsExactly("header-unreadable");
  }

  @Test
  void aGroupInAnotherEncodingIsAFaultOfItsRow() {
    byte[] latin = "time,gender\n1,L\n2,pr\u00EDa\n".getBytes(StandardCharsets.ISO_8859_1);
    AnswerTable table = tried(READER, latin).get();
    assertThat(faults(table)).singleElement().asString().contains("answers.csv:3:2: gender").contains("group-unreadable");
    byte[] comment = "time,saran\n1,pr\u00EDa\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(tried(READER, comment).get().faults()).isEmpty();
  }

  @Test
  void hugeRowsAreFaultsOfTheirOwn() {
    AnswerTable table = read(
        "time,fee,saran", "1,1," + "x".repeat(3_000_000), "2,2,a", ",".repeat(3_000_000), "3,3,b",
        "3,3,\"" + "\"\"".repeat(40_000) + "\"", ("\"" + "\"\"".repeat(10_000) + "\",").repeat(30), "4,4,c");
    assertThat(table.faults()).extracting(Problem::code)
        .containsExactly("row-quotes", "row-too-long", "row-quotes", "row-too-long");
    assertThat(table.faults()).extracting(problem -> problem.place().position().orElseThrow().line()).containsExactly(2, 4, 6, 7);
    assertThat(table.counts().respondents()).isEqualTo(3);
  }

  @Test
  void tenThousandColumnsAreRead() {
    String header = "column,".repeat(10_000) + "time";
    AnswerTable table = read(header, "1,".repeat(10_000) + "4", "1,".repeat(10_000) + "5");
    assertThat(table.counts().respondents()).isEqualTo(1);
    assertThat(faults(table)).singleElement().asString().contains("answers.csv:3:10001: time");
  }

  @Test
  void aColumnOfNamesIsNoGrouping() {
    StringBuilder rows = new StringBuilder("time,pekerjaan\n");
    for (int i = 0; i < 2_000; i++) {
      rows.append("3,name ").append(i).append('\n');
    }
    rows.append("3,").append("x".repeat(201));
    AnswerTable table = read(READER, rows.toString());
    assertThat(remarks(table)).contains("grouping-too-fine");
    assertThat(table.counts().respondents()).isEqualTo(2_000);
    assertThat(table.faults()).extracting(Problem::code).containsExactly("group-unreadable");
  }

  @Test
  void aStreamThatBreaksOffIsTheCallersConcern() {
    InputStream gone = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("gone");
      }
    };
    InputStream broken = new SequenceInputStream(new ByteArrayInputStream("time\n3\n".getBytes(StandardCharsets.UTF_8)), gone);
    assertThatThrownBy(() -> READER.read("x", broken)).isInstanceOf(IOException.class).hasMessage("gone");
  }

  // ---- numbers, tabs, decimal commas

  @Test
  void numberedColumnsAsManyAsTheElementsOfAnotherFormAreTold() {
    String header = IntStream.rangeClosed(1, 14).mapToObj(number -> "U" + number).collect(Collectors.joining(","));
    String row = "3,".repeat(13) + "3";
    AnswerTable table = read(header, row);
    assertThat(table.remarks()).filteredOn(remark -> remark.code().equals("columns-as-many-as")).singleElement().satisfies(remark ->
        assertThat(remark.message().en()).contains("14", SurveyForm.ikm2004().title().en(), "2004"));
    assertThat(remarks(read(AnswersReader.of(SurveyForm.ikm2004()), header + "\n" + row))).doesNotContain("columns-as-many-as");
    assertThat(remarks(read("U1,U2,U3", "3,3,3"))).doesNotContain("columns-as-many-as");
    assertThat(remarks(read("U1,U2,U3,U4,U5,U6,U7,U8,U9", "3,3,3,3,3,3,3,3,3"))).doesNotContain("columns-as-many-as");
  }

  @Test
  void aNumberBeyondTheFormIsNotDroppedInSilence() {
    AnswerTable table = read("requirements,U2,Waktu penyelesaian,U10", "3,3,3,1");
    assertThat(ikm(table)).isEqualByComparingTo("75.00");
    assertThat(table.remarks()).filteredOn(remark -> remark.code().equals("column-number-unknown")).singleElement()
        .satisfies(remark -> {
          assertThat(remark.message().en()).contains("U10", "9");
          assertThat(remark.place().position().orElseThrow().column()).isEqualTo(4);
        });
  }

  @Test
  void tabsPartCellsToo() {
    AnswerTable table = read("time\tfee\tlayanan, loket", "3\t4\tIGD, malam", "4\t4\tRawat; inap");
    assertThat(ikm(table)).isEqualByComparingTo("93.75");
    assertThat(table.faults()).isEmpty();
    assertThat(ikm(read("time\tfee", "3\t4"))).isEqualByComparingTo("87.50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3,0", "3,00", "3.0", "\"3,0\""})
  void aDecimalCommaBeforeZerosLeavesAnAnswerWhole(String cell) {
    assertThat(ikm(read("time;fee", cell + ";3"))).isEqualByComparingTo("75.00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3,", "3,5", "3,.0", "3.0,0", ",0"})
  void otherDecimalsAreFaults(String cell) {
    assertThat(read("time;fee", cell + ";3").faultyRows()).isEqualTo(1);
  }

  @Test
  void aTableOfAnswersAloneSaysThatThereIsNothingToGroupBy() {
    Problem problem = tried(READER.by(List.of("x")), Sheets.bytes("time,fee\n3,3\n")).getError().get(0);
    assertThat(problem.code()).isEqualTo("column-by-none");
    assertThat(problem.message().en()).contains("x").doesNotContain("there are:");
    assertThat(problem.message().id()).doesNotContain("yang ada:");
  }
}
