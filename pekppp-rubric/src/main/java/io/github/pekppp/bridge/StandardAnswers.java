package io.github.pekppp.bridge;

import io.github.pekppp.condition.FactValue;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.source.Enactment;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.standard.ComponentSide;
import io.github.pekppp.standard.Monitoring;
import io.github.pekppp.standard.PublicForum;
import io.github.pekppp.standard.ServiceStandard;
import io.github.pekppp.standard.StakeholderGroup;
import io.github.pekppp.standard.StandardComponent;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the service standards of a unit answer. */
final class StandardAnswers {

  private static final int MONTHS_OF_YEAR = 12;
  private static final int MONTHS_OF_FREQUENT_REVIEWS = 24;

  private StandardAnswers() {}

  static RecordAnswer exist(View view) {
    return ask(view, FactValue.of(false), standards -> view.told(FactValue.of(true), number(standards), standards));
  }

  static RecordAnswer servicesCovered(View view) {
    return services(view, standard -> true, StandardAnswers::number);
  }

  static RecordAnswer servicesComplete(View view) {
    return services(view, standard -> standard.missingComponents().isEmpty(), StandardAnswers::number);
  }

  static RecordAnswer servicesEnacted(View view) {
    return services(view, standard -> standard.isEnactedOn(view.date()), StandardAnswers::decrees);
  }

  static RecordAnswer servicesEnactedComplete(View view) {
    return services(view, standard -> standard.isEnactedOn(view.date()) && standard.missingComponents().isEmpty(),
        StandardAnswers::decrees);
  }

  /** Monitoring of the last 12 months counts; whether an older one does, no edition says. */
  static RecordAnswer servicesMonitored(View view) {
    int recent = covered(chosen(view.standards(), standard -> isMonitoredLately(view, standard))).size();
    List<ServiceStandard> monitored = chosen(view.standards(), standard -> standard.isMonitoredOn(view.date()));
    int ever = covered(monitored).size();
    return recent == ever
        ? services(view, standard -> isMonitoredLately(view, standard), StandardAnswers::number)
        : View.between(monitoredBefore(view, recent, ever, monitored));
  }

  private static boolean isMonitoredLately(View view, ServiceStandard standard) {
    return standard.monitorings().stream().anyMatch(one -> view.isOfLastYear(one.date()));
  }

  private static Text monitoredBefore(View view, int recent, int ever, List<ServiceStandard> monitored) {
    LocalDate last = monitored.stream()
        .flatMap(standard -> standard.monitorings().stream())
        .map(Monitoring::date)
        .filter(day -> !day.isAfter(view.date()))
        .max(Comparator.naturalOrder())
        .orElseThrow();
    int all = view.records().services().size();
    return Text.of("dalam 12 bulan terakhir {0}, selama ini {1}; terakhir {2}", "in the last 12 months {0}, ever {1}; last on {2}")
        .with(ofServices(recent, all), ofServices(ever, all), last);
  }

  static RecordAnswer percentCovered(View view) {
    return ask(view, FactValue.of(0), standards -> {
      int all = view.records().services().size();
      int covered = covered(standards).size();
      return view.told(FactValue.of(Ratio.of(100L * covered, all)), ofServices(covered, all), standards);
    });
  }

  static RecordAnswer groups(View view) {
    return ask(view, FactValue.picked(), standards -> {
      Set<StakeholderGroup> groups = EnumSet.noneOf(StakeholderGroup.class);
      standards.forEach(standard -> groups.addAll(standard.groupsOn(view.date())));
      List<PublicForum> apart = view.forums().stream().filter(forum -> !groups.containsAll(forum.groups())).toList();
      List<ServiceStandard> involving = involving(view, standards);
      return apart.isEmpty()
          ? view.told(View.picked(groups), number(involving), orAll(involving, standards))
          : View.between(perhapsAboutStandards(apart));
    });
  }

  static RecordAnswer involved(View view) {
    return ask(view, FactValue.of(false), standards -> {
      List<ServiceStandard> involving = involving(view, standards);
      List<PublicForum> attended = view.forums().stream().filter(forum -> !forum.groups().isEmpty()).toList();
      return involving.isEmpty() && !attended.isEmpty()
          ? View.between(perhapsAboutStandards(attended))
          : view.told(FactValue.of(!involving.isEmpty()), number(involving), orAll(involving, standards));
    });
  }

  private static List<ServiceStandard> involving(View view, List<ServiceStandard> standards) {
    return chosen(standards, standard -> !standard.groupsOn(view.date()).isEmpty());
  }

  private static Text perhapsAboutStandards(List<PublicForum> forums) {
    Text titles = Text.join(forums.stream().map(forum -> Text.same(forum.title())).toList(), Text.same(", "));
    return Text.of("tidak dicatat apakah standar dibahas pada forum: {0}",
        "it is not recorded whether a standard was discussed at the forum: {0}").with(titles);
  }

  static RecordAnswer deliveryPublished(View view) {
    return ask(view, View.chosen(Extent.NONE), standards -> {
      Set<StandardComponent> delivery = StandardComponent.of(ComponentSide.DELIVERY);
      List<ServiceStandard> whole =
          chosen(standards, standard -> showsDelivery(standard.publishedComponentsOn(view.date())));
      List<ServiceStandard> shown = chosen(standards, standard ->
          standard.publishedComponentsOn(view.date()).stream().anyMatch(delivery::contains));
      Extent some = shown.isEmpty() ? Extent.NONE : Extent.PART;
      Text basis = Text.of("keenam komponen tampil untuk {0} dari {1} standar", "all six are shown for {0} of {1} standards")
          .with(whole.size(), standards.size());
      return view.told(View.chosen(whole.size() == standards.size() ? Extent.ALL : some), basis, standards);
    });
  }

  static RecordAnswer media(View view) {
    return ask(view, FactValue.picked(), standards -> {
      Set<Medium> media = EnumSet.noneOf(Medium.class);
      standards.forEach(standard -> media.addAll(standard.mediaOn(view.date())));
      List<ServiceStandard> shown = chosen(standards, standard -> !standard.mediaOn(view.date()).isEmpty());
      return view.told(View.picked(media), number(shown), orAll(shown, standards));
    });
  }

  static RecordAnswer deliveryMedia(View view) {
    return ask(view, FactValue.picked(), standards -> {
      if (standards.stream().allMatch(standard -> showsDelivery(standard.publishedComponentsOn(view.date())))) {
        return wholeMedia(view, standards);
      }
      Set<Medium> media = EnumSet.allOf(Medium.class);
      media.removeIf(medium -> standards.stream().allMatch(standard ->
          Collections.disjoint(shownIn(view, standard, medium), StandardComponent.of(ComponentSide.DELIVERY))));
      return view.told(View.picked(media), View.mediaCount(media), standards);
    });
  }

  private static RecordAnswer wholeMedia(View view, List<ServiceStandard> standards) {
    Set<Medium> media = EnumSet.allOf(Medium.class);
    media.removeIf(medium -> standards.stream().noneMatch(standard -> showsDelivery(shownIn(view, standard, medium))));
    return media.isEmpty()
        ? View.between(Text.of("tidak ada media yang memuat keenam komponen sekaligus",
            "no medium shows all six components together"))
        : view.told(View.picked(media), View.mediaCount(media), standards);
  }

  private static boolean showsDelivery(Set<StandardComponent> shown) {
    return shown.containsAll(StandardComponent.of(ComponentSide.DELIVERY));
  }

  private static Set<StandardComponent> shownIn(View view, ServiceStandard standard, Medium medium) {
    Set<StandardComponent> shown = EnumSet.noneOf(StandardComponent.class);
    standard.publicationsOn(view.date()).stream()
        .filter(one -> one.publication().medium() == medium)
        .forEach(one -> shown.addAll(one.components()));
    return shown;
  }

  static RecordAnswer reviewed(View view) {
    return ask(view, FactValue.of(false), standards -> {
      List<ServiceStandard> reviewed = reviewed(view, standards);
      return view.told(FactValue.of(!reviewed.isEmpty()), number(reviewed), orAll(reviewed, standards));
    });
  }

  static RecordAnswer reviewMonths(View view) {
    return round(view, round -> FactValue.of(round.months));
  }

  static RecordAnswer reviewScope(View view) {
    return round(view, round -> View.chosen(round.all ? Extent.ALL : Extent.PART));
  }

  /**
   * The reviews that are looked at together, so that months and scope are about the same ones.
   *
   * @param months the longest distance between reviews of the standards in it
   * @param all whether every service was reviewed in it
   */
  private record Round(long months, boolean all, List<ServiceStandard> standards) {}

  private static RecordAnswer round(View view, Function<Round, FactValue> value) {
    return view.keeps(RecordKind.STANDARD)
        ? round(view, view.standards())
            .map(round -> view.told(value.apply(round), lastReviews(view, round.standards), round.standards))
            .orElseGet(() -> View.notTold(Text.of("tidak ada standar yang pernah ditinjau", "no standard was ever reviewed")))
        : View.notKept(RecordKind.STANDARD);
  }

  /**
   * Takes the standards that are reviewed at least as often, in whole years, as the one that is reviewed most often; where they do
   * not cover every service, that one alone. Reviews more than two years apart are frequent for no edition, so there all reviewed
   * standards are taken where they cover every service.
   */
  private static Optional<Round> round(View view, List<ServiceStandard> standards) {
    List<ServiceStandard> reviewed = reviewed(view, standards);
    OptionalLong least = reviewed.stream().mapToLong(standard -> months(view, standard)).min();
    if (least.isEmpty()) {
      return Optional.empty();
    }
    Round often = round(view, reviewed, least.getAsLong());
    if (often.all || often.months <= MONTHS_OF_FREQUENT_REVIEWS) {
      return Optional.of(often);
    }
    Round whole = round(view, reviewed, longest(view, reviewed));
    return Optional.of(whole.all ? whole : often);
  }

  /** Takes the standards whose reviews are at most so many months apart, rounded up to whole years. */
  private static Round round(View view, List<ServiceStandard> reviewed, long atMost) {
    long years = Math.max(1, (atMost + MONTHS_OF_YEAR - 1) / MONTHS_OF_YEAR);
    List<ServiceStandard> often = chosen(reviewed, standard -> months(view, standard) <= years * MONTHS_OF_YEAR);
    LocalDate from = view.date().minusMonths(years * MONTHS_OF_YEAR);
    Set<String> services = new TreeSet<>();
    often.forEach(standard -> services.addAll(standard.reviewedServices(from, view.date())));
    boolean all = services.size() == view.records().services().size();
    List<ServiceStandard> counted = all ? often : chosen(often, standard -> months(view, standard) == atMost);
    return new Round(longest(view, counted), all, counted);
  }

  private static long longest(View view, List<ServiceStandard> standards) {
    return standards.stream().mapToLong(standard -> months(view, standard)).max().orElseThrow();
  }

  private static long months(View view, ServiceStandard standard) {
    return standard.monthsBetweenReviewsOn(view.date()).orElseThrow();
  }

  private static List<ServiceStandard> reviewed(View view, List<ServiceStandard> standards) {
    return chosen(standards, standard -> !standard.reviewsOn(view.date()).isEmpty());
  }

  private static Text lastReviews(View view, List<ServiceStandard> standards) {
    List<Text> days = standards.stream()
        .map(standard -> standard.reviewsOn(view.date()))
        .map(reviews -> reviews.get(reviews.size() - 1).date())
        .distinct()
        .sorted()
        .map(day -> Text.same(day.toString()))
        .toList();
    return Text.of("terakhir ditinjau {0}", "last reviewed on {0}").with(Text.join(days, Text.same(", ")));
  }

  /** Counts the services that have a standard of which something is true. */
  private static RecordAnswer services(
      View view, Predicate<ServiceStandard> test, Function<List<ServiceStandard>, Text> detail) {
    return ask(view, View.chosen(Extent.NONE), standards -> {
      List<ServiceStandard> found = chosen(standards, test);
      int all = view.records().services().size();
      int some = covered(found).size();
      Text basis = found.isEmpty() ? ofServices(some, all) : Text.same("{0}; {1}").with(ofServices(some, all), detail.apply(found));
      return view.told(View.chosen(Extent.of(some, all)), basis, some == all ? found : standards);
    });
  }

  private static RecordAnswer ask(View view, FactValue none, Function<List<ServiceStandard>, RecordAnswer> answer) {
    return view.ask(RecordKind.STANDARD, view.standards(), none, answer);
  }

  /** The standards that say "yes"; where none does, all of them say "no". */
  private static List<ServiceStandard> orAll(List<ServiceStandard> some, List<ServiceStandard> all) {
    return some.isEmpty() ? all : some;
  }

  private static Set<String> covered(List<ServiceStandard> standards) {
    Set<String> services = new TreeSet<>();
    standards.forEach(standard -> services.addAll(standard.services()));
    return services;
  }

  private static List<ServiceStandard> chosen(List<ServiceStandard> standards, Predicate<ServiceStandard> test) {
    return standards.stream().filter(test).toList();
  }

  private static Text ofServices(int some, int all) {
    return Text.of("{0} dari {1} jenis layanan", "{0} of {1} services").with(some, all);
  }

  private static Text number(List<ServiceStandard> standards) {
    return standards.size() == 1
        ? Text.of("1 standar", "1 standard")
        : Text.of("{0} standar", "{0} standards").with(standards.size());
  }

  private static Text decrees(List<ServiceStandard> standards) {
    List<Text> decrees = standards.stream()
        .map(ServiceStandard::enactment)
        .flatMap(Optional::stream)
        .map(StandardAnswers::decree)
        .distinct()
        .toList();
    return Text.join(decrees, Text.same(", "));
  }

  static Text decree(Enactment enactment) {
    return Text.of("{0} tanggal {1}", "{0} of {1}").with(enactment.reference(), enactment.date());
  }
}
