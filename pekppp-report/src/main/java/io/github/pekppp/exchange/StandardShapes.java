package io.github.pekppp.exchange;

import io.github.pekppp.source.Medium;
import io.github.pekppp.source.Publication;
import io.github.pekppp.standard.ComponentSide;
import io.github.pekppp.standard.ForumMinutes;
import io.github.pekppp.standard.ForumPoint;
import io.github.pekppp.standard.Involvement;
import io.github.pekppp.standard.Monitoring;
import io.github.pekppp.standard.PledgePart;
import io.github.pekppp.standard.PublicForum;
import io.github.pekppp.standard.Service;
import io.github.pekppp.standard.ServicePledge;
import io.github.pekppp.standard.ServiceStandard;
import io.github.pekppp.standard.StakeholderGroup;
import io.github.pekppp.standard.StandardComponent;
import io.github.pekppp.standard.StandardPublication;
import io.github.pekppp.standard.StandardReview;
import java.util.Set;

/** The shapes of services, their standards, pledges and forums. */
final class StandardShapes {

  static final Shape<Service> SERVICE = service();
  static final Shape<ServiceStandard> STANDARD = standard();
  static final Shape<ServicePledge> PLEDGE = pledge();
  static final Shape<PublicForum> FORUM = forum();

  private StandardShapes() {}

  private static Shape<Service> service() {
    var object = ObjectShape.<Service>of("service", "A service of the unit's catalogue.");
    var id = object.required("id", Leaves.TEXT, Service::id);
    var name = object.required("name", Leaves.TEXT, Service::name);
    return object.as(parts -> new Service(parts.of(id), parts.of(name)));
  }

  private static Shape<Involvement> involvement() {
    var object = ObjectShape.<Involvement>of(
        "involvement", "A meeting in which groups took part in drafting or changing a service standard.");
    var date = object.required("date", Leaves.DAY, Involvement::date);
    var groups = object.required("groups", Leaves.codes(StakeholderGroup.class), Involvement::groups);
    var documents = object.list("documents", Leaves.ANY_TEXT, Involvement::documents);
    return object.as(parts -> new Involvement(parts.of(date), parts.of(groups), parts.of(documents)));
  }

  private static Shape<StandardPublication> standardPublication() {
    var object = ObjectShape.<StandardPublication>of(
        "standard_publication",
        "That components of a service standard are published; when none are named, the six of service delivery.");
    var medium = object.required("medium", Leaves.coded(Medium.class), shown -> shown.publication().medium());
    var since = object.required("since", Leaves.DAY, shown -> shown.publication().since());
    var until = object.optional("until", Leaves.DAY, shown -> shown.publication().until());
    var reference = object.optional("reference", Leaves.ANY_TEXT, shown -> shown.publication().reference());
    var components = object.defaulted(
        "components",
        Leaves.codes(StandardComponent.class),
        StandardComponent.of(ComponentSide.DELIVERY),
        StandardPublication::components);
    return object.as(parts -> new StandardPublication(
        Publication.builder()
            .medium(parts.of(medium))
            .since(parts.of(since))
            .until(parts.of(until))
            .reference(parts.of(reference))
            .build(),
        parts.of(components)));
  }

  private static Shape<StandardReview> review() {
    var object = ObjectShape.<StandardReview>of(
        "standard_review", "A review of a service standard; when no services are named, of all that it covers.");
    var date = object.required("date", Leaves.DAY, StandardReview::date);
    var services = object.defaulted("services", SourceShapes.IDS, Set.of(), StandardReview::services);
    var documents = object.list("documents", Leaves.ANY_TEXT, StandardReview::documents);
    return object.as(parts -> new StandardReview(parts.of(date), parts.of(services), parts.of(documents)));
  }

  private static Shape<Monitoring> monitoring() {
    var object = ObjectShape.<Monitoring>of("monitoring", "That somebody looked into whether a service standard is kept.");
    var date = object.required("date", Leaves.DAY, Monitoring::date);
    var documents = object.list("documents", Leaves.ANY_TEXT, Monitoring::documents);
    return object.as(parts -> new Monitoring(parts.of(date), parts.of(documents)));
  }

  private static Shape<ServiceStandard> standard() {
    var object = ObjectShape.<ServiceStandard>of("service_standard", "A service standard and what was done about it.");
    var id = object.required("id", Leaves.TEXT, ServiceStandard::id);
    var title = object.required("title", Leaves.TEXT, ServiceStandard::title);
    var services = object.required("services", SourceShapes.IDS, ServiceStandard::services);
    var components = object.required("components", Leaves.codes(StandardComponent.class), ServiceStandard::components);
    var drafted = object.required("drafted", Leaves.DAY, ServiceStandard::drafted);
    var enactment = object.optional("enactment", SourceShapes.ENACTMENT, ServiceStandard::enactment);
    var involvements = object.countedList("involvements", involvement(), ServiceStandard::involvements);
    var publications = object.countedList("publications", standardPublication(), ServiceStandard::publications);
    var reviews = object.countedList("reviews", review(), ServiceStandard::reviews);
    var monitorings = object.countedList("monitorings", monitoring(), ServiceStandard::monitorings);
    return object.as(parts -> ServiceStandard.builder()
        .id(parts.of(id))
        .title(parts.of(title))
        .services(parts.of(services))
        .components(parts.of(components))
        .drafted(parts.of(drafted))
        .enactment(parts.of(enactment))
        .involvements(parts.of(involvements))
        .publications(parts.of(publications))
        .reviews(parts.of(reviews))
        .monitorings(parts.of(monitorings))
        .build());
  }

  private static Shape<ServicePledge> pledge() {
    var object = ObjectShape.<ServicePledge>of("service_pledge", "A service pledge.");
    var id = object.required("id", Leaves.TEXT, ServicePledge::id);
    var title = object.required("title", Leaves.TEXT, ServicePledge::title);
    var pledged = object.required("parts", Leaves.codes(PledgePart.class), ServicePledge::parts);
    var written = object.required("written", Leaves.DAY, ServicePledge::written);
    var enactment = object.optional("enactment", SourceShapes.ENACTMENT, ServicePledge::enactment);
    var publications = object.countedList("publications", SourceShapes.PUBLICATION, ServicePledge::publications);
    return object.as(parts -> ServicePledge.builder()
        .id(parts.of(id))
        .title(parts.of(title))
        .parts(parts.of(pledged))
        .written(parts.of(written))
        .enactment(parts.of(enactment))
        .publications(parts.of(publications))
        .build());
  }

  private static Shape<ForumPoint> point() {
    var object = ObjectShape.<ForumPoint>of("forum_point", "A problem that a forum agreed to settle.");
    var problem = object.required("problem", Leaves.TEXT, ForumPoint::problem);
    var recommendation = object.required("recommendation", Leaves.TEXT, ForumPoint::recommendation);
    var deadline = object.required("deadline", Leaves.DAY, ForumPoint::deadline);
    return object.as(parts -> new ForumPoint(parts.of(problem), parts.of(recommendation), parts.of(deadline)));
  }

  private static Shape<ForumMinutes> minutes() {
    var object = ObjectShape.<ForumMinutes>of("forum_minutes", "The minutes of a public consultation forum.");
    var signedOn = object.optional("signed_on", Leaves.DAY, ForumMinutes::signedOn);
    var signatories = object.countedList("signatories", Leaves.ANY_TEXT, ForumMinutes::signatories);
    var points = object.countedList("points", point(), ForumMinutes::points);
    return object.as(parts -> ForumMinutes.builder()
        .signedOn(parts.of(signedOn))
        .signatories(parts.of(signatories))
        .points(parts.of(points))
        .build());
  }

  private static Shape<PublicForum> forum() {
    var object = ObjectShape.<PublicForum>of("public_forum", "A public consultation forum and what it left behind.");
    var id = object.required("id", Leaves.TEXT, PublicForum::id);
    var title = object.required("title", Leaves.TEXT, PublicForum::title);
    var date = object.required("date", Leaves.DAY, PublicForum::date);
    var participants = object.counted(
        "participants",
        SourceShapes.byCode(
            "participants", "How many of each group took part.", StakeholderGroup.class,
            Leaves.whole(0, Integer.MAX_VALUE, number -> (int) number, Integer::longValue)),
        PublicForum::participants);
    var minutes = object.optional("minutes", minutes(), PublicForum::minutes);
    var attendanceLists = object.countedList("attendance_lists", Leaves.ANY_TEXT, PublicForum::attendanceLists);
    var photos = object.countedList("photos", Leaves.ANY_TEXT, PublicForum::photos);
    return object.as(parts -> PublicForum.builder()
        .id(parts.of(id))
        .title(parts.of(title))
        .date(parts.of(date))
        .participants(parts.of(participants))
        .minutes(parts.of(minutes))
        .attendanceLists(parts.of(attendanceLists))
        .photos(parts.of(photos))
        .build());
  }
}
