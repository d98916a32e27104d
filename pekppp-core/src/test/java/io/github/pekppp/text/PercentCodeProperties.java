package io.github.pekppp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentCodeProperties {

  /** Texts of every character of Unicode; a text is no text with half a surrogate pair. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<Integer> any = Arbitraries.integers().between(0, Character.MAX_CODE_POINT);
    Arbitrary<Integer> ascii = Arbitraries.integers().between(0, 0x7f);
    return Arbitraries.oneOf(any, ascii)
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .list().ofMaxSize(12)
        .map(points -> points.stream().map(Character::toString).reduce("", String::concat));
  }

  /** What might be taken for an encoded text. */
  @Provide
  Arbitrary<String> codes() {
    return Arbitraries.strings().withChars("%%%0129aAfFcC3E2g._-~ \u00e9").ofMaxLength(9);
  }

  @Property
  void whatIsDecodedIsWhatWasEncoded(@ForAll("texts") String text) {
    assertThat(PercentCode.decode(PercentCode.encode(text))).contains(text);
  }

  @Property
  void aCodeIsPrintableAsciiWithoutBlanksAndSeparators(@ForAll("texts") String text) {
    assertThat(PercentCode.encode(text)).matches("[A-Za-z0-9._%-]*");
  }

  @Property
  void onlyWhatWouldBeEncodedSoIsDecoded(@ForAll("codes") String code) {
    PercentCode.decode(code).ifPresent(text -> assertThat(PercentCode.encode(text)).isEqualTo(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "%4", "a b", "%zz", "%4z", "%FF", "%C3", "%c3%a9", "%41", "~", "\u00e9", "a=b", "%2"})
  void whatWasNotWrittenSoIsNotRead(String code) {
    assertThat(PercentCode.decode(code)).isEmpty();
  }

  @Test
  void lettersDigitsAndThreeSignsStayAndAllElseIsBytes() {
    assertThat(PercentCode.encode("Az09._-")).isEqualTo("Az09._-");
    assertThat(PercentCode.encode("S\u00e9 ~%+@\n")).isEqualTo("S%C3%A9%20%7E%25%2B%40%0A");
    assertThat(PercentCode.encode("a\ud800")).isEqualTo("a%3F");
  }

  @Test
  void theFingerprintIsThatOfTheStandard() {
    assertThat(Fingerprint.sha256("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Fingerprint.sha256("S\u00e9")).isEqualTo(Fingerprint.sha256("S\u00e9".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void textsAreJoinedInEachLanguage() {
    Text one = Text.of("satu", "one");
    Text two = Text.of("dua", "two");
    assertThat(Text.join(List.of(one, two), Text.of(" atau ", " or "))).isEqualTo(Text.of("satu atau dua", "one or two"));
    assertThat(Text.join(List.of(), Text.same(", "))).isEqualTo(Text.same(""));
  }
}
