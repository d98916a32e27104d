package io.github.pekppp.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.problem.Place;
import io.github.pekppp.source.Enactment;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.Publication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of service standards over time. */
class StandardProperties {

  private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
  private static final int DAYS = 1200;

  private static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private static LocalDate from(LocalDate day, Random random) {
    return day.plusDays(random.nextInt(DAYS));
  }

  private static StandardReview review(Random random) {
    Set<String> services = random.nextBoolean() ? Set.of() : Set.of(random.nextBoolean() ? "a" : "b");
    return new StandardReview(from(FIRST, random), services, List.of());
  }

  private static ServiceStandard standard(Random random) {
    ServiceStandard.Builder standard = ServiceStandard.builder()
        .id("s").title("SP").addServices("a", "b").drafted(FIRST)
        .enactment(Optional.of(new Enactment("SK", from(FIRST, random))).filter(decree -> random.nextBoolean()));
    for (int i = random.nextInt(5); i > 0; i--) {
      standard.addReviews(review(random));
      standard.addInvolvements(Involvement.of(from(FIRST, random), any(StakeholderGroup.values(), random)));
      standard.addPublications(new StandardPublication(
          Publication.of(any(Medium.values(), random), from(FIRST, random)),
          EnumSet.of(any(StandardComponent.values(), random))));
    }
    return standard.build();
  }

  private static ServiceStandard with(ServiceStandard standard, StandardReview review) {
    List<StandardReview> reviews = new ArrayList<>(standard.reviews());
    reviews.add(review);
    return ServiceStandard.builder()
        .id("s").title("SP").addServices("a", "b").drafted(FIRST).enactment(standard.enactment()).reviews(reviews).build();
  }

  @Property
  void whatWasSaidInOrderHasNoFaults(@ForAll long seed) {
    assertThat(standard(new Random(seed)).faults(Place.ROOT)).isEmpty();
  }

  @Property
  void aFurtherReviewNeverLengthensTheInterval(@ForAll long seed) {
    Random random = new Random(seed);
    ServiceStandard standard = standard(random);
    LocalDate date = from(FIRST, random);

    OptionalLong before = standard.monthsBetweenReviewsOn(date);
    OptionalLong after = with(standard, review(random)).monthsBetweenReviewsOn(date);

    before.ifPresent(months -> assertThat(after.orElseThrow()).isLessThanOrEqualTo(months));
  }

  @Property
  void theIntervalIsTheLeastThatHoldsTheLastReviewAndTheDate(@ForAll long seed) {
    Random random = new Random(seed);
    ServiceStandard standard = standard(random);
    LocalDate date = from(FIRST, random);
    List<LocalDate> reviews = standard.reviewsOn(date).stream().map(StandardReview::date).toList();

    OptionalLong interval = standard.monthsBetweenReviewsOn(date);

    assertThat(interval.isPresent()).isEqualTo(!reviews.isEmpty());
    interval.ifPresent(months -> {
      LocalDate last = reviews.get(reviews.size() - 1);
      LocalDate before = FIRST;
      for (LocalDate day : reviews) {
        before = day.isBefore(last) && day.isAfter(before) ? day : before;
      }
      LocalDate enacted = standard.enactment().map(Enactment::date).orElse(FIRST);
      LocalDate start = enacted.isBefore(last) && enacted.isAfter(before) ? enacted : before;
      assertThat(start.plusMonths(months)).isAfterOrEqualTo(last);
      assertThat(last.plusMonths(months)).isAfterOrEqualTo(date);
      boolean shorter = !start.plusMonths(months - 1).isBefore(last) && !last.plusMonths(months - 1).isBefore(date);
      assertThat(months > 0 && shorter).isFalse();
    });
  }

  @Property
  void whatIsKnownOnlyGrows(@ForAll long seed) {
    Random random = new Random(seed);
    ServiceStandard standard = standard(random);
    LocalDate date = from(FIRST, random);
    LocalDate later = from(date, random);

    assertThat(standard.groupsOn(later)).containsAll(standard.groupsOn(date));
    assertThat(standard.mediaOn(later)).containsAll(standard.mediaOn(date));
    assertThat(standard.publishedComponentsOn(later)).containsAll(standard.publishedComponentsOn(date));
    assertThat(standard.reviewedServices(FIRST, later)).containsAll(standard.reviewedServices(FIRST, date));
    assertThat(standard.isEnactedOn(later) || !standard.isEnactedOn(date)).isTrue();
  }
}
