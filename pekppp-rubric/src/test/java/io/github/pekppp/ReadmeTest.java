package io.github.pekppp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.edition.Editions;
import io.github.pekppp.instrument.Alternative;
import io.github.pekppp.instrument.OpenQuestion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is so. */
class ReadmeTest {

  private static final Path README = Path.of("..", "README.md");

  private static List<String> blocks(String marker, String language) throws IOException {
    List<String> blocks = Pattern.compile(Pattern.quote(marker) + "[^\n]*\n```" + language + "\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(README))
        .results()
        .map(found -> found.group(1))
        .toList();
    assertThat(blocks).as(marker).isNotEmpty();
    return blocks;
  }

  @Test
  void theExamplesCompileAndPrintWhatTheReadmeShows(@TempDir Path classes) throws Exception {
    List<String> sources = blocks("<!-- example", "java");
    List<String> outputs = blocks("<!-- output of the example", "text");
    assertThat(sources).hasSameSizeAs(outputs);
    assertThat(sources.get(0).lines()).hasSizeLessThanOrEqualTo(25);
    for (int i = 0; i < sources.size(); i++) {
      Matcher name = Pattern.compile("public class (\\w+)").matcher(sources.get(i));
      assertThat(name.find()).isTrue();
      compile(name.group(1), sources.get(i), classes);
      assertThat(run(name.group(1), classes)).isEqualTo(outputs.get(i));
    }
  }

  @Test
  void theTableOfOptionsIsThatOfTheEdition() throws IOException {
    List<String> rows = Files.readAllLines(README).stream().filter(line -> line.startsWith("| `")).toList();
    for (OpenQuestion question : Editions.pekppp2022A().questions()) {
      if (question.effect() != OpenQuestion.Effect.SCORING) {
        continue;
      }
      String row = rows.stream().filter(line -> line.startsWith("| `" + question.id() + "` ")).findFirst().orElseThrow();
      for (Alternative alternative : question.alternatives()) {
        boolean preset = alternative.id().equals(question.defaultAlternative());
        assertThat(row).contains(preset ? "**`" + alternative.id() + "`**" : ", `" + alternative.id() + "`");
      }
    }
  }

  private static void compile(String name, String source, Path classes) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
    StringWriter complaints = new StringWriter();
    List<String> options = List.of("-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
    boolean compiled = compiler.getTask(complaints, null, null, options, null, List.of(file)).call();
    assertThat(compiled).as(complaints.toString()).isTrue();
  }

  private static String run(String name, Path classes) throws Exception {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
        PrintStream captured = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(captured);
      loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(console);
    }
    return Arrays.stream(printed.toString(StandardCharsets.UTF_8).split(System.lineSeparator()))
        .map(line -> line + "\n")
        .reduce("", String::concat);
  }
}
