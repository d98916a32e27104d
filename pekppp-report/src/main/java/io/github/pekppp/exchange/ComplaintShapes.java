package io.github.pekppp.exchange;

import io.github.pekppp.complaint.ArchiveAccess;
import io.github.pekppp.complaint.ArchiveForm;
import io.github.pekppp.complaint.CaseChannel;
import io.github.pekppp.complaint.CaseKind;
import io.github.pekppp.complaint.ComplaintCase;
import io.github.pekppp.complaint.ComplaintDesk;
import io.github.pekppp.complaint.ComplaintReport;
import io.github.pekppp.complaint.DeskFacility;
import io.github.pekppp.complaint.DeskPlace;
import io.github.pekppp.complaint.DeskPurpose;

/** The shapes of consultations and complaints: the desk, the cases, the reports. */
final class ComplaintShapes {

  static final Shape<ComplaintCase> CASE = complaintCase();
  static final Shape<ComplaintDesk> DESK = desk();
  static final Shape<ComplaintReport> REPORT = report();

  private ComplaintShapes() {}

  private static Shape<ComplaintCase> complaintCase() {
    var object = ObjectShape.<ComplaintCase>of(
        "complaint_case",
        "A consultation or complaint. A bare date of receipt stands for the beginning of its day, a bare date of a later step for "
            + "the last second of its day, so that a time between them is at most what it is taken for.");
    var id = object.required("id", Leaves.TEXT, ComplaintCase::id);
    var kind = object.required("kind", Leaves.coded(CaseKind.class), ComplaintCase::kind);
    var channel = object.required("channel", Leaves.coded(CaseChannel.class), ComplaintCase::channel);
    var subject = object.optional("subject", Leaves.TEXT, ComplaintCase::subject);
    var received = object.required("received", Leaves.BEGIN, ComplaintCase::received);
    var verified = object.optional("verified", Leaves.END, ComplaintCase::verified);
    var responded = object.optional("responded", Leaves.END, ComplaintCase::responded);
    var closed = object.optional("closed", Leaves.END, ComplaintCase::closed);
    var outcome = object.optional("outcome", Leaves.ANY_TEXT, ComplaintCase::outcome);
    return object.as(parts -> ComplaintCase.builder()
        .id(parts.of(id))
        .kind(parts.of(kind))
        .channel(parts.of(channel))
        .subject(parts.of(subject))
        .received(parts.of(received))
        .verified(parts.of(verified))
        .responded(parts.of(responded))
        .closed(parts.of(closed))
        .outcome(parts.of(outcome))
        .build());
  }

  private static Shape<ComplaintDesk> desk() {
    var object = ObjectShape.<ComplaintDesk>of(
        "complaint_desk", "How consultation and complaints are organised; facilities and channels by the day since when.");
    var id = object.required("id", Leaves.TEXT, ComplaintDesk::id);
    var title = object.required("title", Leaves.TEXT, ComplaintDesk::title);
    var purposes = object.required("purposes", Leaves.codes(DeskPurpose.class), ComplaintDesk::purposes);
    var since = object.required("since", Leaves.DAY, ComplaintDesk::since);
    var place = object.required("place", Leaves.coded(DeskPlace.class), ComplaintDesk::place);
    var facilities = object.counted(
        "facilities",
        SourceShapes.byCode("desk_facilities", "Since when there is each facility.", DeskFacility.class, Leaves.DAY),
        ComplaintDesk::facilities);
    var channels = object.counted(
        "channels",
        SourceShapes.byCode("desk_channels", "Since when each channel is open.", CaseChannel.class, Leaves.DAY),
        ComplaintDesk::channels);
    var archive = object.required("archive", Leaves.codes(ArchiveForm.class), ComplaintDesk::archive);
    var access = object.required("access", Leaves.coded(ArchiveAccess.class), ComplaintDesk::access);
    return object.as(parts -> ComplaintDesk.builder()
        .id(parts.of(id))
        .title(parts.of(title))
        .purposes(parts.of(purposes))
        .since(parts.of(since))
        .place(parts.of(place))
        .facilities(parts.of(facilities))
        .channels(parts.of(channels))
        .archive(parts.of(archive))
        .access(parts.of(access))
        .build());
  }

  private static Shape<ComplaintReport> report() {
    var object = ObjectShape.<ComplaintReport>of("complaint_report", "A periodic report on consultations and complaints.");
    var id = object.required("id", Leaves.TEXT, ComplaintReport::id);
    var title = object.required("title", Leaves.TEXT, ComplaintReport::title);
    var period = object.required("period", SourceShapes.DATE_RANGE, ComplaintReport::period);
    var date = object.required("date", Leaves.DAY, ComplaintReport::date);
    var monitored = object.optional("monitored", Leaves.DAY, ComplaintReport::monitored);
    var publications = object.countedList("publications", SourceShapes.PUBLICATION, ComplaintReport::publications);
    return object.as(parts -> ComplaintReport.builder()
        .id(parts.of(id))
        .title(parts.of(title))
        .period(parts.of(period))
        .date(parts.of(date))
        .monitored(parts.of(monitored))
        .publications(parts.of(publications))
        .build());
  }
}
