package io.github.pekppp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Same input, same bytes, whatever the machine is set to. */
class SameBytesTest {

  private static final List<String> COMMANDS = List.of(
      "grade samples/sulbar-2025/dinas-sosial.yaml",
      "grade samples/sulbar-2025/rsud.yaml --format json --lang en",
      "grade samples/sulbar-2025/rsud.yaml --format JSON --policy rounding=four_decimals",
      "grade samples/faulty.yaml",
      "grade samples/faulty.yaml --format json",
      "explain samples/sulbar-2025/uptd-samsat-majene.yaml --format md",
      "recap samples/sulbar-2025",
      "category 4.505 4.13 3/7",
      "rubric pekppp-2022-a",
      "rubric --check pekppp-2022-a --format json",
      "skm samples/skm-2025.csv --population 900",
      "skm samples/skm-2025.csv --format json --lang en",
      "skm src/test/resources/survey/faulty.csv",
      "skm --recompute samples/skm-published.yaml --format md",
      "schema survey",
      "schema edition",
      "rubric pekppp-2022-a --format json --lang en");

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir
  private Path folder;

  @AfterEach
  void putBackWhatTheMachineWasSetTo() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Europe/Istanbul",
    "ar-EG-u-nu-arab, Africa/Cairo",
    "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
    "hi-IN-u-nu-deva, Asia/Kolkata",
    "id-ID, Asia/Makassar",
    "de-DE, Pacific/Kiritimati",
  })
  void underEveryLocaleAndZone(String tag, String zoneId) {
    set(Locale.ROOT, "UTC");
    List<byte[]> expected = COMMANDS.stream().map(SameBytesTest::bytes).toList();
    set(Locale.forLanguageTag(tag), zoneId);
    for (int i = 0; i < COMMANDS.size(); i++) {
      assertThat(bytes(COMMANDS.get(i))).as(COMMANDS.get(i)).isEqualTo(expected.get(i));
    }
  }

  private static void set(Locale locale, String zoneId) {
    Locale.setDefault(locale);
    TimeZone.setDefault(TimeZone.getTimeZone(zoneId));
  }

  private static byte[] bytes(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int exit = Main.run(command.split(" "), out, out);
    out.write(exit);
    return out.toByteArray();
  }

  @ParameterizedTest
  @CsvSource({
    "grade samples/sulbar-2025/dinas-sosial.yaml, 0",
    "grade samples/faulty.yaml, 2",
  })
  void inAProcessWithAnotherEncoding(String command, int exit) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    List<String> line = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1", "-Duser.timezone=Pacific/Kiritimati",
        "-XX:TieredStopAtLevel=1",
        "-cp", System.getProperty("java.class.path"), "io.github.pekppp.cli.Main"));
    line.addAll(List.of(command.split(" ")));
    Process process =
        new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended in time").isTrue();
    Run here = Run.of(command);
    assertThat(Files.readString(out)).isEqualTo(here.out());
    assertThat(Files.readString(err)).isEqualTo(here.err());
    assertThat(process.exitValue()).isEqualTo(exit).isEqualTo(here.exit());
  }

  @Test
  void twiceInARow() {
    COMMANDS.forEach(command -> assertThat(bytes(command)).as(command).isEqualTo(bytes(command)));
  }
}
