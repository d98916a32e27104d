package io.github.pekppp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application of named modules compiles and runs with what the library needs at run time, and nothing else. */
class ModulePathTest {

  private static final String MODULE = """
      module go.kab.app {
        requires io.github.pekppp.report;
      }
      """;

  private static final String MAIN = """
      package go.kab.app;

      import io.github.pekppp.assessment.Assessment;
      import io.github.pekppp.edition.Editions;
      import io.github.pekppp.locus.RegionCode;
      import io.github.pekppp.scoring.IppResult;
      import io.github.pekppp.scoring.Scorer;
      import io.github.pekppp.worksheet.WorksheetReader;

      public final class Main {
        public static void main(String[] args) {
          var edition = Editions.pekppp2022A();
          IppResult result = Scorer.of(edition).score(Assessment.builder(edition).level("1", 4).buildOrThrow());
          boolean faulty = WorksheetReader.standard().read("x", new byte[0]).isInvalid();
          System.out.println(result.status() + " " + RegionCode.parse("76").orElseThrow() + " " + faulty);
        }
      }
      """;

  @Test
  void aModularApplicationNeedsNoCompileTimeOnlyJar(@TempDir Path work) throws Exception {
    Path sources = Files.createDirectories(work.resolve("src/go/kab/app"));
    Files.writeString(work.resolve("src/module-info.java"), MODULE);
    Files.writeString(sources.resolve("Main.java"), MAIN);
    String modules = runtimeModules();
    assertThat(modules).doesNotContain("immutables").doesNotContain("jspecify");
    assertThat(run("javac", "-Xlint:all", "-Werror", "-p", modules, "-d", work.resolve("out").toString(),
        work.resolve("src/module-info.java").toString(), sources.resolve("Main.java").toString())).isEmpty();
    assertThat(run("java", "-p", modules + File.pathSeparator + work.resolve("out"), "-m", "go.kab.app/go.kab.app.Main"))
        .isEqualTo("INCOMPLETE 76 true");
  }

  private static final String PDF_MAIN = """
      package go.kab.app;

      import io.github.pekppp.layout.Document;
      import io.github.pekppp.pdf.PdfRenderer;
      import io.github.pekppp.text.Language;
      import java.util.List;

      public final class Main {
        public static void main(String[] args) {
          var file = PdfRenderer.render(new Document("x", Language.EN, "Title", List.of()));
          System.out.println(file.isValid() ? "written" : file.getError().get(0).code());
        }
      }
      """;

  @Test
  void aModularApplicationWritesPdfWhenItAddsPdfBox(@TempDir Path work) throws Exception {
    Path sources = Files.createDirectories(work.resolve("src/go/kab/app"));
    Files.writeString(work.resolve("src/module-info.java"), MODULE);
    Files.writeString(sources.resolve("Main.java"), PDF_MAIN);
    String modules = runtimeModules();
    run("javac", "-p", modules, "-d", work.resolve("out").toString(),
        work.resolve("src/module-info.java").toString(), sources.resolve("Main.java").toString());
    String path = modules + File.pathSeparator + work.resolve("out");
    assertThat(run("java", "-p", path, "-m", "go.kab.app/go.kab.app.Main")).isEqualTo("pdf-library-missing");
    String pdf = path + File.pathSeparator + jars("pdfbox", "fontbox", "commons-logging");
    String added = "org.apache.pdfbox,org.apache.commons.logging,java.desktop,jdk.unsupported";
    assertThat(run("java", "-p", pdf, "--add-modules", added, "-m", "go.kab.app/go.kab.app.Main")).isEqualTo("written");
  }

  private static String jars(String... names) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> Stream.of(names).anyMatch(name -> Path.of(entry).getFileName().toString().startsWith(name)))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String runtimeModules() throws URISyntaxException {
    List<String> paths = new ArrayList<>();
    for (Class<?> type : List.of(
        io.github.pekppp.score.Score.class,
        io.github.pekppp.scoring.Scorer.class,
        io.github.pekppp.worksheet.Worksheet.class)) {
      URI location = type.getProtectionDomain().getCodeSource().getLocation().toURI();
      paths.add(Path.of(location).toString());
    }
    Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> Stream.of("vavr", "snakeyaml-engine", "picocli", "jackson-core", "fastexcel", "opczip", "fastcsv")
            .anyMatch(name -> Path.of(entry).getFileName().toString().startsWith(name)))
        .forEach(paths::add);
    return paths.stream().collect(Collectors.joining(File.pathSeparator));
  }

  private static String run(String tool, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output;
    try (InputStream in = process.getInputStream()) {
      output = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }
}
