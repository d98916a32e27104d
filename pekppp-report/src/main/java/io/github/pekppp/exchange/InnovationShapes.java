package io.github.pekppp.exchange;

import io.github.pekppp.innovation.Award;
import io.github.pekppp.innovation.Competition;
import io.github.pekppp.innovation.CompetitionLevel;
import io.github.pekppp.innovation.Innovation;
import io.github.pekppp.innovation.InnovationCriterion;
import io.github.pekppp.innovation.InnovationResource;

/** The shapes of innovations. */
final class InnovationShapes {

  static final Shape<Innovation> INNOVATION = innovation();

  private InnovationShapes() {}

  private static Shape<Award> award() {
    var object = ObjectShape.<Award>of("award", "What a competition awarded, and when.");
    var name = object.required("name", Leaves.TEXT, Award::name);
    var date = object.required("date", Leaves.DAY, Award::date);
    return object.as(parts -> new Award(parts.of(name), parts.of(date)));
  }

  private static Shape<Competition> competition() {
    var object = ObjectShape.<Competition>of("competition", "A competition in which an innovation took part.");
    var name = object.required("name", Leaves.TEXT, Competition::name);
    var level = object.required("level", Leaves.coded(CompetitionLevel.class), Competition::level);
    var date = object.required("date", Leaves.DAY, Competition::date);
    var award = object.optional("award", award(), Competition::award);
    return object.as(parts -> Competition.builder()
        .name(parts.of(name))
        .level(parts.of(level))
        .date(parts.of(date))
        .award(parts.of(award))
        .build());
  }

  private static Shape<Innovation> innovation() {
    var object = ObjectShape.<Innovation>of("innovation", "An innovation; its resources by the day since when they are there.");
    var id = object.required("id", Leaves.TEXT, Innovation::id);
    var title = object.required("title", Leaves.TEXT, Innovation::title);
    var criteria = object.required("criteria", Leaves.codes(InnovationCriterion.class), Innovation::criteria);
    var begun = object.required("begun", Leaves.DAY, Innovation::begun);
    var started = object.optional("started", Leaves.DAY, Innovation::started);
    var ended = object.optional("ended", Leaves.DAY, Innovation::ended);
    var competitions = object.countedList("competitions", competition(), Innovation::competitions);
    var basisDrafted = object.optional("basis_drafted", Leaves.DAY, Innovation::basisDrafted);
    var basis = object.optional("basis", SourceShapes.ENACTMENT, Innovation::basis);
    var resources = object.counted(
        "resources",
        SourceShapes.byCode("innovation_resources", "Since when there is each resource.", InnovationResource.class, Leaves.DAY),
        Innovation::resources);
    return object.as(parts -> Innovation.builder()
        .id(parts.of(id))
        .title(parts.of(title))
        .criteria(parts.of(criteria))
        .begun(parts.of(begun))
        .started(parts.of(started))
        .ended(parts.of(ended))
        .competitions(parts.of(competitions))
        .basisDrafted(parts.of(basisDrafted))
        .basis(parts.of(basis))
        .resources(parts.of(resources))
        .build());
  }
}
