package io.github.pekppp.cli;

import io.github.pekppp.worksheet.Sheets;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What came of a command: its exit code and what it wrote. */
record Run(int exit, String out, String err) {

  /** Runs a command; each argument may hold several words, a path is one. */
  static Run of(Object... arguments) {
    String[] words = Arrays.stream(arguments)
        .flatMap(argument -> argument instanceof String text ? Stream.of(text.split(" ")) : Stream.of(argument.toString()))
        .toArray(String[]::new);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = Main.run(words, out, err);
    return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The output as a JSON object. */
  Map<String, Object> json() {
    return Sheets.object(Sheets.json(out));
  }

  /** The problems on standard error where JSON was asked for. */
  List<Map<String, Object>> jsonProblems() {
    return Sheets.objects(Sheets.object(Sheets.json(err)).get("problems"));
  }
}
