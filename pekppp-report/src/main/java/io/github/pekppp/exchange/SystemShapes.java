package io.github.pekppp.exchange;

import io.github.pekppp.infosystem.InformationSystem;
import io.github.pekppp.infosystem.QualityMark;
import io.github.pekppp.infosystem.SippnLink;
import io.github.pekppp.infosystem.SiteOwnership;
import io.github.pekppp.infosystem.SystemContent;
import io.github.pekppp.infosystem.SystemElement;
import io.github.pekppp.infosystem.SystemQuality;
import io.github.pekppp.infosystem.SystemReach;
import io.github.pekppp.infosystem.WebAddress;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The shapes of information systems. */
final class SystemShapes {

  private static final Shape<SortedSet<LocalDate>> DAYS =
      Leaves.of(new ListShape<>(Leaves.DAY), TreeSet::new, List::copyOf);

  static final Shape<InformationSystem> SYSTEM = system();

  private SystemShapes() {}

  private static Shape<SippnLink> sippn() {
    var object = ObjectShape.<SippnLink>of("sippn_link", "Since when a system is linked to SIPP Nasional, with how many services.");
    var since = object.required("since", Leaves.DAY, SippnLink::since);
    var services = object.required(
        "services", Leaves.whole(0, Integer.MAX_VALUE, number -> (int) number, Integer::longValue), SippnLink::services);
    return object.as(parts -> new SippnLink(parts.of(since), parts.of(services)));
  }

  private static Shape<QualityMark> quality() {
    var object = ObjectShape.<QualityMark>of("quality_mark", "What was found about a quality of a system on a day.");
    var quality = object.required("quality", Leaves.coded(SystemQuality.class), QualityMark::quality);
    var met = object.required("met", Leaves.TRUTH, QualityMark::met);
    var date = object.required("date", Leaves.DAY, QualityMark::date);
    return object.as(parts -> new QualityMark(parts.of(quality), parts.of(met), parts.of(date)));
  }

  private static Shape<InformationSystem> system() {
    var object = ObjectShape.<InformationSystem>of(
        "information_system", "An information system; its elements by the day since when they are there.");
    var id = object.required("id", Leaves.TEXT, InformationSystem::id);
    var title = object.required("title", Leaves.TEXT, InformationSystem::title);
    var reach = object.required("reach", Leaves.coded(SystemReach.class), InformationSystem::reach);
    var since = object.required("since", Leaves.DAY, InformationSystem::since);
    var elements = object.counted(
        "elements",
        SourceShapes.byCode("system_elements", "Since when there is each element.", SystemElement.class, Leaves.DAY),
        InformationSystem::elements);
    var content = object.counted("content", Leaves.codes(SystemContent.class), InformationSystem::content);
    var address = object.optional("address", Leaves.of(Leaves.TEXT, WebAddress::new, WebAddress::text), InformationSystem::address);
    var ownership = object.optional("ownership", Leaves.coded(SiteOwnership.class), InformationSystem::ownership);
    var selfManaged = object.optional("self_managed", Leaves.TRUTH, InformationSystem::selfManaged);
    var sippn = object.optional("sippn", sippn(), InformationSystem::sippn);
    var qualities = object.list("qualities", quality(), InformationSystem::qualities);
    var updates = object.defaulted("updates", DAYS, Collections.emptySortedSet(), InformationSystem::updates);
    return object.as(parts -> InformationSystem.builder()
        .id(parts.of(id))
        .title(parts.of(title))
        .reach(parts.of(reach))
        .since(parts.of(since))
        .elements(parts.of(elements))
        .content(parts.of(content))
        .address(parts.of(address))
        .ownership(parts.of(ownership))
        .selfManaged(parts.of(selfManaged))
        .sippn(parts.of(sippn))
        .qualities(parts.of(qualities))
        .updates(parts.of(updates))
        .build());
  }
}
