package io.github.pekppp.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "4.13; 4,13; 4.13",
    "0; 0; 0",
    "5.00; 5,00; 5.00",
    "-0.0450; -0,0450; -0.0450",
    "999; 999; 999",
    "1000; 1.000; 1,000",
    "-1234567.5; -1.234.567,5; -1,234,567.5",
    "1E+3; 1.000; 1,000",
  })
  void writesNumbersAsTheLanguageDoes(BigDecimal number, String indonesian, String english) {
    assertThat(Numbers.in(Language.ID).text(number)).isEqualTo(indonesian);
    assertThat(Numbers.in(Language.EN).text(number)).isEqualTo(english);
    assertThat(Numbers.in(Language.ID).cell(number)).isEqualTo(Cell.of(indonesian, number));
  }

  @Test
  void givesAChangeItsSign() {
    Numbers numbers = Numbers.in(Language.ID);
    assertThat(numbers.signed(new BigDecimal("0.10"))).isEqualTo("+0,10");
    assertThat(numbers.signed(new BigDecimal("-0.10"))).isEqualTo("-0,10");
    assertThat(numbers.signed(new BigDecimal("0.00"))).isEqualTo("0,00");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-01-06, Senin, 6 Januari 2025, Monday, 6 January 2025",
    "2025-02-04, Selasa, 4 Februari 2025, Tuesday, 4 February 2025",
    "2025-03-05, Rabu, 5 Maret 2025, Wednesday, 5 March 2025",
    "2025-04-03, Kamis, 3 April 2025, Thursday, 3 April 2025",
    "2025-05-02, Jumat, 2 Mei 2025, Friday, 2 May 2025",
    "2025-06-07, Sabtu, 7 Juni 2025, Saturday, 7 June 2025",
    "2025-07-06, Minggu, 6 Juli 2025, Sunday, 6 July 2025",
    "2025-08-17, Minggu, 17 Agustus 2025, Sunday, 17 August 2025",
    "2025-09-01, Senin, 1 September 2025, Monday, 1 September 2025",
    "2025-10-28, Selasa, 28 Oktober 2025, Tuesday, 28 October 2025",
    "2026-11-22, Minggu, 22 November 2026, Sunday, 22 November 2026",
    "2024-12-31, Selasa, 31 Desember 2024, Tuesday, 31 December 2024",
  })
  void namesDaysAndMonths(LocalDate date, String hari, String tanggal, String day, String text) {
    assertThat(Numbers.in(Language.ID).weekday(date)).isEqualTo(hari);
    assertThat(Numbers.in(Language.ID).text(date)).isEqualTo(tanggal);
    assertThat(Numbers.in(Language.EN).weekday(date)).isEqualTo(day);
    assertThat(Numbers.in(Language.EN).text(date)).isEqualTo(text);
  }
}
