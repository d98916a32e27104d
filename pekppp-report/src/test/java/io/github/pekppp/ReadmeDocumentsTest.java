package io.github.pekppp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says of documents is so. */
class ReadmeDocumentsTest {

  private static final String EXAMPLE = "ReportOfAUnit";

  private static String block(String marker, String language) throws IOException {
    Matcher found = Pattern.compile(Pattern.quote(marker) + "[^\n]*\n```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Path.of("..", "README.md")));
    assertThat(found.find()).as(marker).isTrue();
    return found.group(1);
  }

  @Test
  void theExampleCompilesAndPrintsWhatTheReadmeShows(@TempDir Path folder) throws Exception {
    Path source = Files.writeString(folder.resolve(EXAMPLE + ".java"), block("<!-- documents", "java"));
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    int compiled = ToolProvider.getSystemJavaCompiler().run(
        null, null, complaints, "-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none", source.toString());
    assertThat(compiled).as(complaints.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(printed(folder).replace(System.lineSeparator(), "\n")).isEqualTo(block("<!-- output of the documents", "text"));
  }

  private static String printed(Path classes) throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
        PrintStream captured = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      loader.loadClass(EXAMPLE).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(console);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
