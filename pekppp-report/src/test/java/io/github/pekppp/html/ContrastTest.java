package io.github.pekppp.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours of the style sheet can be told apart as WCAG 2.2 AA asks: words 4.5 to 1, shapes 3 to 1, in both schemes. */
class ContrastTest {

  private static final String SHEET = OwnFile.read("page.css");

  /** The colours of the light and of the dark scheme, which takes over what it does not say. */
  private static List<Map<String, String>> schemes() {
    int dark = SHEET.indexOf("@media screen and (prefers-color-scheme: dark)");
    Map<String, String> light = colours(SHEET.substring(0, dark));
    Map<String, String> both = new HashMap<>(light);
    both.putAll(colours(SHEET.substring(dark)));
    return List.of(light, both);
  }

  private static Map<String, String> colours(String sheet) {
    Map<String, String> colours = new HashMap<>();
    Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6});").matcher(sheet).results()
        .forEach(found -> colours.put(found.group(1), found.group(2)));
    return colours;
  }

  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double part = Integer.parseInt(colour.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static double contrast(String one, String other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  @ParameterizedTest
  @CsvSource({
      "ink, paper, 4.5", "ink, stripe, 4.5", "ink, highlight, 4.5", "soft, paper, 4.5", "soft, stripe, 4.5", "soft, shade-none, 4.5",
      "accent, paper, 4.5", "accent, stripe, 4.5", "accent, highlight, 4.5", "mark, paper, 4.5",
      "first, paper, 3", "second, paper, 3", "third, paper, 3", "fourth, paper, 3", "gain, paper, 3", "loss, paper, 3",
      "on-shade-1, shade-1, 4.5", "on-shade-2, shade-2, 4.5", "on-shade-3, shade-3, 4.5",
      "on-shade-4, shade-4, 4.5", "on-shade-5, shade-5, 4.5", "on-shade-6, shade-6, 4.5"})
  void isEnough(String over, String under, double least) {
    assertThat(schemes()).allSatisfy(scheme -> assertThat(contrast(scheme.get(over), scheme.get(under))).isGreaterThanOrEqualTo(least));
  }
}
