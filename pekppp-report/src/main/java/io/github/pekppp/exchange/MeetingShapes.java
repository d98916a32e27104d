package io.github.pekppp.exchange;

import io.github.pekppp.coaching.CoachingProgramme;
import io.github.pekppp.coaching.CoachingSession;
import io.github.pekppp.coaching.SessionKind;
import io.github.pekppp.coaching.Suggestion;
import io.github.pekppp.meeting.Attendance;
import io.github.pekppp.meeting.AttendanceState;
import io.github.pekppp.meeting.Meeting;
import io.github.pekppp.meeting.MeetingBuilder;
import io.github.pekppp.meeting.MeetingSeries;
import io.github.pekppp.meeting.Participant;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.processmap.BroughtMap;
import io.github.pekppp.processmap.MapReview;
import io.github.pekppp.processmap.MapState;

/** The shapes of meetings, and of what is done in them. */
final class MeetingShapes {

  static final Shape<Meeting> MEETING = meeting();
  static final Shape<CoachingProgramme> COACHING = coaching();
  static final Shape<MapReview> MAP_REVIEW = mapReview();

  private MeetingShapes() {}

  private static Shape<Participant> participant() {
    return OneOf.<Participant>kinds()
        .kind("agency", Participant.OfAgency.class, Leaves.TEXT, Participant.OfAgency::name, Participant::agency)
        .kind("unit", Participant.OfUnit.class, BasicShapes.UNIT_REF, Participant.OfUnit::unit, Participant::unit)
        .kind("person", Participant.Person.class, Leaves.TEXT, Participant.Person::name, Participant::person)
        .build();
  }

  private static Shape<Attendance> attendance() {
    var object = ObjectShape.<Attendance>of("attendance", "Whether somebody attended, as it was recorded on a day.");
    var participant = object.required("participant", participant(), Attendance::participant);
    var state = object.required("state", Leaves.coded(AttendanceState.class), Attendance::state);
    var recordedOn = object.required("recorded_on", Leaves.DAY, Attendance::recordedOn);
    var note = object.optional("note", Leaves.ANY_TEXT, Attendance::note);
    return object.as(parts -> {
      Attendance entry = Attendance.of(parts.of(participant), parts.of(state), parts.of(recordedOn));
      return parts.of(note).map(entry::noted).orElse(entry);
    });
  }

  private static Shape<Meeting> meeting() {
    var object = ObjectShape.<Meeting>of("meeting", "A session with invitations and attendance.");
    var id = object.required("id", Leaves.TEXT, Meeting::id);
    var title = object.required("title", Leaves.TEXT, Meeting::title);
    var date = object.required("date", Leaves.DAY, Meeting::date);
    var topics = object.list("topics", Leaves.ANY_TEXT, Meeting::topics);
    var invited = object.list("invited", participant(), Meeting::invited);
    var attendance = object.list("attendance", attendance(), Meeting::attendance);
    return object.checked(parts -> {
      MeetingBuilder meeting = Meeting.builder(parts.of(id), parts.of(title), parts.of(date));
      parts.of(topics).forEach(meeting::topic);
      parts.of(invited).forEach(meeting::invite);
      parts.of(attendance).forEach(meeting::record);
      return meeting.build();
    });
  }

  private static Shape<Suggestion> suggestion() {
    var object = ObjectShape.<Suggestion>of("suggestion", "What a coach suggests to a unit.");
    var id = object.required("id", Leaves.TEXT, Suggestion::id);
    var text = object.required("text", Leaves.TEXT, Suggestion::text);
    var by = object.required("by", Leaves.TEXT, Suggestion::by);
    var on = object.required("on", Leaves.DAY, Suggestion::on);
    var addressee = object.required("addressee", BasicShapes.UNIT_REF, Suggestion::addressee);
    return object.as(parts -> new Suggestion(
        parts.of(id), parts.of(text), parts.of(by), parts.of(on), parts.of(addressee)));
  }

  private static Shape<CoachingProgramme> coaching() {
    var session = ObjectShape.<CoachingSession>of("coaching_session", "A session of coaching and its suggestions.");
    var kind = session.required("kind", Leaves.coded(SessionKind.class), CoachingSession::kind);
    var meeting = session.required("meeting", MEETING, CoachingSession::meeting);
    var suggestions = session.list("suggestions", suggestion(), CoachingSession::suggestions);
    Shape<CoachingSession> one =
        session.as(parts -> new CoachingSession(parts.of(kind), parts.of(meeting), parts.of(suggestions)));
    var object = ObjectShape.<CoachingProgramme>of("coaching_programme", "The coaching of an agency in one period.");
    var period = object.required("period", Leaves.PERIOD, CoachingProgramme::period);
    var agency = object.required("agency", Leaves.TEXT, CoachingProgramme::agency);
    var sessions = object.list("sessions", one, CoachingProgramme::sessions);
    return object.checked(parts -> CoachingProgramme.of(parts.of(period), parts.of(agency), parts.of(sessions)));
  }

  private static Shape<MapReview> mapReview() {
    var brought = ObjectShape.<BroughtMap>of("brought_map", "A process map that an agency brought to the review.");
    var agency = brought.required("agency", Leaves.TEXT, BroughtMap::agency);
    var state = brought.required("state", Leaves.coded(MapState.class), BroughtMap::state);
    var on = brought.required("on", Leaves.DAY, BroughtMap::on);
    Shape<BroughtMap> one = brought.as(parts -> new BroughtMap(parts.of(agency), parts.of(state), parts.of(on)));
    var object = ObjectShape.<MapReview>of("map_review", "The review of process maps in a series of sessions.");
    var sessions = object.list("sessions", MEETING, review -> review.sessions().meetings());
    var maps = object.list("brought", one, MapReview::brought);
    return object.checked(parts -> MeetingSeries.of(parts.of(sessions))
        .mapError(problems -> problems.stream().map(MeetingShapes::ofSession).toList())
        .flatMap(series -> MapReview.of(series, parts.of(maps))));
  }

  /** The meetings of a review are its sessions. */
  private static Problem ofSession(Problem problem) {
    Place place = Place.of(problem.place().path().replaceFirst("^meetings", "sessions"));
    return new Problem(problem.code(), problem.severity(), place, problem.message());
  }
}
