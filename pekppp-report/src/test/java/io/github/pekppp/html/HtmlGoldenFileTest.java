package io.github.pekppp.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Locks the pages.
 *
 * <p>After an intended change run {@code mvn verify -Dgolden.write=true} and look at the pages.
 */
class HtmlGoldenFileTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void aReportIsRenderedAsBefore(Language language) throws IOException {
    String page = HtmlRenderer.render(Samples.small(language));
    Path golden = Path.of("src", "test", "resources", "golden", "page-" + language.code() + ".html");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, page, StandardCharsets.UTF_8);
    }
    assertThat(page).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
  }
}
