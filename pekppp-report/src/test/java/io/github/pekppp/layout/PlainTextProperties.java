package io.github.pekppp.layout;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainTextProperties {

  /** Any text, and texts of little else than what is treated in a way of its own. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> special = Arbitraries.strings()
        .withChars("ab \t\r\n\u000B\f\u0085\u2028\u2029\u00AD\u200C\u200D\u202E\u2066\u0000\u001B\uFFFE").ofMaxLength(20);
    return Arbitraries.oneOf(Arbitraries.strings(), special);
  }

  @Property
  void nothingWorksUnseen(@ForAll("texts") String text) {
    assertThat(PlainText.of(text).codePoints()).noneMatch(point -> switch (Character.getType(point)) {
      case Character.CONTROL -> point != '\n';
      case Character.FORMAT -> point != 0x200C && point != 0x200D;
      case Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      default -> (point & 0xFFFF) >= 0xFFFE;
    });
  }

  @Property
  void noSignIsLostOrAddedButSoftHyphens(@ForAll("texts") String text) {
    String counted = text.replace("\r\n", "\n").replace("\u00AD", "");
    assertThat(PlainText.of(text).codePoints().count()).isEqualTo(counted.codePoints().count());
  }

  @Property
  void allBreaksOfLinesStay(@ForAll("texts") String text) {
    assertThat(PlainText.of(text).split("\n", -1)).hasSameSizeAs(text.split("\\R", -1));
    assertThat(PlainText.line(text)).isEqualTo(PlainText.of(text).replace('\n', ' '));
  }

  @Property
  void aHarmlessTextStays(@ForAll("texts") String text) {
    assertThat(PlainText.of(PlainText.of(text))).isEqualTo(PlainText.of(text));
  }

  @Example
  void lettersOfEveryScriptStay() {
    String text = "Puskesmas \u00C9\u00DF \u0645\u0631\u062D\u0628\u0627 \uA98F\uA9AE \u4F60\u597D \uD83D\uDC69 1 \u2264 2";
    assertThat(PlainText.of(text)).isEqualTo(text);
  }

  @Example
  void aNoteOfTwoLinesStaysOne() {
    assertThat(PlainText.of("Tambah kursi:\r\n-\t20 di aula A\nPe\u00ADlayanan")).isEqualTo("Tambah kursi:\n- 20 di aula A\nPelayanan");
    assertThat(PlainText.line("Tambah kursi:\r\n- 20")).isEqualTo("Tambah kursi: - 20");
  }

  @Example
  void joinedEmojiStayJoined() {
    String family = "\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC66";
    assertThat(PlainText.of(family)).isEqualTo(family);
  }

  @Example
  void whatTurnsOrSteersIsShown() {
    assertThat(PlainText.of("a\u202Eb\u0007c\uD800d\uFFFEe\uFDD0f")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
  }
}
