package io.github.pekppp.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.report.MarkdownRenderer;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Sheets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Locks the Markdown of every document of the sample agency, in both languages.
 *
 * <p>After an intended change run {@code mvn verify -Dgolden.write=true} and read the difference.
 */
class GoldenPaperTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "paper");

  static List<Arguments> papers() {
    return SamplePapers.all().stream()
        .flatMap(paper -> Arrays.stream(Language.values()).map(language -> Arguments.of(paper.name() + "-" + language.code(), paper, language)))
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("papers")
  void readsAsBefore(String name, Paper paper, Language language) throws IOException {
    String written = MarkdownRenderer.render(paper.document(language));
    Path golden = GOLDEN.resolve(name + ".md");
    if (Boolean.getBoolean("golden.write")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, written, StandardCharsets.UTF_8);
    }
    assertThat(written).isEqualTo(new String(Sheets.bytes(golden), StandardCharsets.UTF_8));
  }
}
