package io.github.pekppp.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.pekppp.Serialized;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SourceTest {

  private static final LocalDate MARCH = LocalDate.of(2025, 3, 1);
  private static final LocalDate JUNE = LocalDate.of(2025, 6, 1);

  @Test
  void aReferenceIsNamedByKindAndId() {
    RecordRef standard = new RecordRef(RecordKind.STANDARD, "ktp", "SP KTP");

    assertThat(standard).hasToString("standard/ktp");
    assertThat(standard.names(new RecordRef(RecordKind.STANDARD, "ktp", "SP KTP-el"))).isTrue();
    assertThat(standard.names(new RecordRef(RecordKind.STANDARD, "kk", "SP KTP"))).isFalse();
    assertThat(standard.names(new RecordRef(RecordKind.SERVICE, "ktp", "SP KTP"))).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordRef(RecordKind.STANDARD, " ", "SP")).withMessageContaining("id");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RecordRef(RecordKind.STANDARD, "ktp", " ")).withMessageContaining("title");
  }

  @Test
  void referencesAreOrderedByKindThenIdThenTitle() {
    RecordRef service = new RecordRef(RecordKind.SERVICE, "z", "Z");
    RecordRef first = new RecordRef(RecordKind.STANDARD, "a", "B");
    RecordRef renamed = new RecordRef(RecordKind.STANDARD, "a", "C");
    RecordRef last = new RecordRef(RecordKind.STANDARD, "b", "A");

    assertThat(List.of(last, renamed, first, service).stream().sorted()).containsExactly(service, first, renamed, last);
  }

  @Test
  void anEnactmentIsInForceFromItsDateOn() {
    Enactment decree = new Enactment("SK 12/2025", MARCH);

    assertThat(decree.isInForceOn(MARCH.minusDays(1))).isFalse();
    assertThat(decree.isInForceOn(MARCH)).isTrue();
    assertThat(decree.isInForceOn(JUNE)).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> new Enactment(" ", MARCH)).withMessageContaining("reference");
  }

  @Test
  void rangesMeetThatHaveADayInCommon() {
    DateRange range = new DateRange(MARCH, JUNE);

    assertThat(range.meets(new DateRange(JUNE, JUNE.plusDays(9)))).isTrue();
    assertThat(range.meets(new DateRange(MARCH.minusDays(9), MARCH))).isTrue();
    assertThat(range.meets(new DateRange(MARCH.minusDays(9), JUNE.plusDays(9)))).isTrue();
    assertThat(range.meets(new DateRange(JUNE.plusDays(1), JUNE.plusDays(9)))).isFalse();
    assertThat(range.meets(new DateRange(MARCH.minusDays(9), MARCH.minusDays(1)))).isFalse();
  }

  @Test
  void theYearsUntilADayMeetWithoutOverlap() {
    assertThat(DateRange.yearsUntil(1, LocalDate.of(2025, 6, 30)))
        .isEqualTo(new DateRange(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 6, 30)));
    assertThat(DateRange.yearsUntil(2, LocalDate.of(2025, 6, 30)).from()).isEqualTo(LocalDate.of(2023, 7, 1));
    assertThat(DateRange.yearsUntil(1, LocalDate.of(2024, 2, 29)).from()).isEqualTo(LocalDate.of(2023, 3, 1));
    assertThat(DateRange.yearsUntil(1, LocalDate.of(2025, 2, 28)).from()).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @Test
  void aRangeHoldsItsFirstAndLastDay() {
    DateRange range = DateRange.ofOrThrow(MARCH, JUNE);

    assertThat(range.holds(MARCH.minusDays(1))).isFalse();
    assertThat(range.holds(MARCH)).isTrue();
    assertThat(range.holds(JUNE)).isTrue();
    assertThat(range.holds(JUNE.plusDays(1))).isFalse();
    assertThat(DateRange.ofOrThrow(MARCH, MARCH).holds(MARCH)).isTrue();
    assertThat(DateRange.year(2025))
        .isEqualTo(new DateRange(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
  }

  @Test
  void aRangeDoesNotEndBeforeItBegins() {
    assertThat(DateRange.of(JUNE, MARCH).getError()).singleElement().satisfies(problem -> {
      assertThat(problem.code()).isEqualTo("date-reversed");
      assertThat(problem.place().path()).isEqualTo("until");
      assertThat(problem.message().en()).isEqualTo("ends on 2025-03-01, before it begins on 2025-06-01");
    });
    assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> DateRange.ofOrThrow(JUNE, MARCH));
    assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(JUNE, MARCH)).withMessageContaining("until");
  }

  @Test
  void aPublicationIsSeenFromItsFirstToItsLastDay() {
    Publication poster =
        Publication.builder().medium(Medium.INDOOR_POSTER).since(MARCH).until(JUNE).reference("Lobi").build();

    assertThat(poster.isOn(MARCH.minusDays(1))).isFalse();
    assertThat(poster.isOn(MARCH)).isTrue();
    assertThat(poster.isOn(JUNE)).isTrue();
    assertThat(poster.isOn(JUNE.plusDays(1))).isFalse();
    assertThat(Publication.of(Medium.WEBSITE, MARCH).isOn(LocalDate.of(2099, 1, 1))).isTrue();
    assertThat(poster.faults(Place.ROOT)).isEmpty();
    assertThat(Serialized.copyOf(poster)).isEqualTo(poster);
  }

  @Test
  void aPublicationThatEndsBeforeItBeginsIsFound() {
    Publication reversed = Publication.builder().medium(Medium.PRESS).since(JUNE).until(MARCH).build();
    Publication oneDay = Publication.builder().medium(Medium.PRESS).since(JUNE).until(JUNE).build();

    assertThat(Publication.faults(List.of(oneDay, reversed), Place.of("publications")))
        .extracting(Problem::code, problem -> problem.place().path())
        .containsExactly(tuple("date-reversed", "publications[2].until"));
  }

  @Test
  void aMediumCountsOnce() {
    List<Publication> publications = List.of(
        Publication.of(Medium.WEBSITE, MARCH),
        Publication.of(Medium.WEBSITE, MARCH),
        Publication.of(Medium.LEAFLET, MARCH),
        Publication.of(Medium.SIPPN, JUNE));

    assertThat(Publication.mediaOn(publications, MARCH)).containsExactly(Medium.LEAFLET, Medium.WEBSITE);
    assertThat(Publication.mediaOn(publications, JUNE)).hasSize(3);
  }

  @Test
  void whatIsReadOnADeviceIsElectronic() {
    assertThat(Arrays.stream(Medium.values()).filter(Medium::isElectronic)).containsExactly(
        Medium.SCREEN, Medium.WEBSITE, Medium.SOCIAL_MEDIA, Medium.MOBILE_APP, Medium.SIPPN);
  }

  @Test
  void somethingIsThereFromItsFirstDayOn() {
    Map<Medium, LocalDate> since = Map.of(Medium.WEBSITE, JUNE, Medium.LEAFLET, MARCH);

    assertThat(FirstDays.reachedOn(since, MARCH.minusDays(1))).isEmpty();
    assertThat(FirstDays.reachedOn(since, MARCH)).containsExactly(Medium.LEAFLET);
    assertThat(FirstDays.reachedOn(since, JUNE)).containsExactly(Medium.LEAFLET, Medium.WEBSITE);
  }

  @Test
  void aDateMayBeTheEarliestAllowed() {
    Place place = Place.of("date");

    assertThat(SourceProblem.early(MARCH, MARCH, place)).isEmpty();
    assertThat(SourceProblem.early(MARCH, JUNE, place)).hasValueSatisfying(problem ->
        assertThat(problem.message().id()).isEqualTo("bertanggal 2025-03-01, sebelum 2025-06-01"));
  }
}
