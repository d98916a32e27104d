package io.github.pekppp.bridge;

import io.github.pekppp.condition.FactValue;
import io.github.pekppp.infosystem.InformationSystem;
import io.github.pekppp.infosystem.SippnLink;
import io.github.pekppp.infosystem.SiteOwnership;
import io.github.pekppp.infosystem.SystemElement;
import io.github.pekppp.infosystem.SystemQuality;
import io.github.pekppp.infosystem.SystemReach;
import io.github.pekppp.infosystem.UpdateFrequency;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.text.Text;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the information systems of a unit answer.
 *
 * <p>Reaches, elements and the link to SIPP Nasional are those of all systems. What a system contains and how good it is, is asked
 * of one: that with the widest reach, then a site before an account on social media, then that at an official address, then the
 * oldest. An indicator that is {@linkplain BridgeSection#ofOne of one} system asks each for all of this.
 */
final class SystemAnswers {

  private SystemAnswers() {}

  static RecordAnswer reach(View view) {
    return ask(view, FactValue.picked(), systems -> {
      Set<SystemReach> reaches = EnumSet.noneOf(SystemReach.class);
      systems.forEach(system -> reaches.add(system.reach()));
      return view.told(View.picked(reaches), titles(systems), systems);
    });
  }

  static RecordAnswer online(View view) {
    return ask(view, FactValue.of(false), systems -> {
      List<InformationSystem> online =
          systems.stream().filter(system -> system.reach() == SystemReach.ONLINE).toList();
      List<InformationSystem> named = online.isEmpty() ? systems : online;
      return view.told(FactValue.of(!online.isEmpty()), titles(named), named);
    });
  }

  static RecordAnswer siteExists(View view) {
    return ask(view, FactValue.of(false), systems -> {
      List<InformationSystem> sites = systems.stream().filter(SystemAnswers::isSite).toList();
      List<InformationSystem> named = sites.isEmpty() ? systems : sites;
      return view.told(FactValue.of(!sites.isEmpty()), titles(named), named);
    });
  }

  static RecordAnswer elements(View view) {
    return ask(view, FactValue.picked(), systems -> {
      Set<SystemElement> elements = EnumSet.noneOf(SystemElement.class);
      systems.forEach(system -> elements.addAll(system.elementsOn(view.date())));
      List<InformationSystem> giving =
          systems.stream().filter(system -> !system.elementsOn(view.date()).isEmpty()).toList();
      List<InformationSystem> named = giving.isEmpty() ? systems : giving;
      return view.told(View.picked(elements), titles(named), named);
    });
  }

  static RecordAnswer content(View view) {
    return ask(view, FactValue.picked(), systems -> {
      InformationSystem main = main(systems);
      return view.told(View.picked(main.content()), Text.same(main.title()), List.of(main));
    });
  }

  static RecordAnswer sippn(View view) {
    return ask(view, FactValue.of(false), systems -> {
      List<InformationSystem> linked = linked(view, systems);
      return view.told(FactValue.of(!linked.isEmpty()), services(view, systems), linked.isEmpty() ? systems : linked);
    });
  }

  static RecordAnswer sippnServices(View view) {
    return ask(view, FactValue.of(0), systems -> {
      List<InformationSystem> linked = linked(view, systems);
      return view.told(
          FactValue.of(entered(view, systems)), services(view, systems), linked.isEmpty() ? systems : linked);
    });
  }

  static RecordAnswer official(View view) {
    return ofSite(view, FactValue.of(false), site -> site.isOfficial().map(FactValue::of),
        site -> Text.same(site.address().orElseThrow().toString()),
        Text.of("alamat situs belum dicatat", "the address of the site is not recorded"));
  }

  static RecordAnswer updateFrequency(View view) {
    return ofSite(view, View.chosen(UpdateFrequency.NEVER),
        site -> site.updateFrequencyOn(view.date(), view.calendar()).map(View::chosen),
        site -> Text.of("pembaruan terakhir {0}", "last update on {0}").with(site.lastUpdateOn(view.date()).orElseThrow()),
        Text.of("tercatat kurang dari {0} hari pembaruan", "fewer than {0} days of updates are recorded")
            .with(InformationSystem.UPDATES_NEEDED));
  }

  static RecordAnswer ownership(View view) {
    return site(view, site -> site
        .flatMap(found -> found.ownership()
            .map(owner -> view.told(View.chosen(owner), Text.same(found.title()), List.of(found))))
        .orElseGet(() -> View.notTold(Text.of("kepemilikan situs belum dicatat", "the ownership of the site is not recorded"))));
  }

  static RecordAnswer selfManaged(View view) {
    return ofSite(view, FactValue.of(false), site -> site.selfManaged().map(FactValue::of), site -> Text.same(site.title()),
        Text.of("pengelola situs belum dicatat", "the manager of the site is not recorded"));
  }

  static RecordAnswer easyOperation(View view) {
    return quality(view, SystemQuality.EASY_OPERATION);
  }

  static RecordAnswer easyAccess(View view) {
    return quality(view, SystemQuality.EASY_ACCESS);
  }

  static RecordAnswer compatible(View view) {
    return quality(view, SystemQuality.COMPATIBLE);
  }

  static RecordAnswer clearNavigation(View view) {
    return quality(view, SystemQuality.CLEAR_NAVIGATION);
  }

  static RecordAnswer detailedContent(View view) {
    return quality(view, SystemQuality.DETAILED_CONTENT);
  }

  private static RecordAnswer quality(View view, SystemQuality quality) {
    return ofSite(view, FactValue.of(false), site -> site.hasQualityOn(quality, view.date()).map(FactValue::of),
        site -> Text.same(site.title()),
        Text.of("belum diperiksa: {0}", "nobody has looked: {0}").with(quality.label()));
  }

  /** Asks the site; the first value is that of a unit without one, the last text says why the site does not tell. */
  private static RecordAnswer ofSite(
      View view,
      FactValue none,
      Function<InformationSystem, Optional<FactValue>> value,
      Function<InformationSystem, Text> basis,
      Text open) {
    return ask(view, none, systems -> site(systems)
        .map(site -> value.apply(site)
            .map(found -> view.told(found, basis.apply(site), List.of(site)))
            .orElseGet(() -> View.notTold(open)))
        .orElseGet(() -> view.told(none, Text.of("tidak ada sistem daring", "no system is online"), systems)));
  }

  private static RecordAnswer site(View view, Function<Optional<InformationSystem>, RecordAnswer> answer) {
    return view.keeps(RecordKind.INFORMATION_SYSTEM)
        ? answer.apply(site(view.systems()))
        : View.notKept(RecordKind.INFORMATION_SYSTEM);
  }

  private static RecordAnswer ask(View view, FactValue none, Function<List<InformationSystem>, RecordAnswer> answer) {
    return view.ask(RecordKind.INFORMATION_SYSTEM, view.systems(), none, answer);
  }

  private static Optional<InformationSystem> site(List<InformationSystem> systems) {
    return Optional.of(systems).filter(some -> !some.isEmpty()).map(SystemAnswers::main)
        .filter(system -> system.reach() == SystemReach.ONLINE);
  }

  private static boolean isSite(InformationSystem system) {
    return system.reach() == SystemReach.ONLINE
        && system.ownership().filter(owner -> owner == SiteOwnership.SOCIAL_ONLY).isEmpty();
  }

  private static InformationSystem main(List<InformationSystem> systems) {
    return fromMain(systems).get(0);
  }

  /** The systems, the one that is asked first. */
  static List<InformationSystem> fromMain(List<InformationSystem> systems) {
    return systems.stream()
        .sorted(Comparator.comparing(InformationSystem::reach)
            .thenComparing(SystemAnswers::isSite)
            .thenComparing(system -> system.isOfficial().orElse(false))
            .thenComparing(InformationSystem::since, Comparator.reverseOrder())
            .thenComparing(InformationSystem::id, Comparator.reverseOrder())
            .reversed())
        .toList();
  }

  private static List<InformationSystem> linked(View view, List<InformationSystem> systems) {
    return systems.stream().filter(system -> system.sippnOn(view.date()).isPresent()).toList();
  }

  private static int entered(View view, List<InformationSystem> systems) {
    return systems.stream().flatMap(system -> system.sippnOn(view.date()).stream()).mapToInt(SippnLink::services).max().orElse(0);
  }

  private static Text services(View view, List<InformationSystem> systems) {
    return Text.of("{0} layanan pada SIPP Nasional", "{0} services on SIPP Nasional").with(entered(view, systems));
  }

  private static Text titles(List<InformationSystem> systems) {
    return Text.join(systems.stream().map(system -> Text.same(system.title())).toList(), Text.same(", "));
  }
}
