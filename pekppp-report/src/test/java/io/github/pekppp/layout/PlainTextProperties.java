package io.github.pekppp.layout;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlainTextProperties {

  @Property
  void nothingWorksUnseen(@ForAll String text) {
    assertThat(PlainText.of(text).codePoints()).noneMatch(point -> switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> (point & 0xFFFF) >= 0xFFFE;
    });
  }

  @Property
  void noSignIsLostOrAdded(@ForAll String text) {
    assertThat(PlainText.of(text).codePoints().count()).isEqualTo(text.codePoints().count());
  }

  @Property
  void aHarmlessTextStays(@ForAll String text) {
    assertThat(PlainText.of(PlainText.of(text))).isEqualTo(PlainText.of(text));
  }

  @Example
  void lettersOfEveryScriptStay() {
    String text = "Puskesmas \u00C9\u00DF \u0645\u0631\u062D\u0628\u0627 \uA98F\uA9AE \u4F60\u597D \uD83D\uDC69 1 \u2264 2";
    assertThat(PlainText.of(text)).isEqualTo(text);
  }

  @Example
  void whatTurnsOrSteersIsShown() {
    assertThat(PlainText.of("a\u202Eb\u0007c\uD800d\uFFFEe\uFDD0f")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
  }
}
