package io.github.pekppp.bridge;

import io.github.pekppp.complaint.ArchiveAccess;
import io.github.pekppp.complaint.ArchiveForm;
import io.github.pekppp.complaint.CaseChannel;
import io.github.pekppp.complaint.ComplaintDesk;
import io.github.pekppp.complaint.DeskFacility;
import io.github.pekppp.complaint.DeskPlace;
import io.github.pekppp.complaint.DeskPurpose;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What the desks for consultation and complaints of a unit answer, those for one purpose or all.
 *
 * <p>Of several desks, all facilities, channels and archives count; of places and access to archives, the best one. Where
 * desks are recorded but none for the purpose, nothing is known: users may be received without a desk.
 */
final class DeskAnswers {

  private final Set<DeskPurpose> purposes;

  /** A desk counts that serves one of the purposes. */
  DeskAnswers(DeskPurpose first, DeskPurpose... more) {
    this.purposes = EnumSet.of(first, more);
  }

  RecordAnswer facilities(View view) {
    return set(view, DeskFacility.class, desk -> desk.facilitiesOn(view.date()));
  }

  RecordAnswer channels(View view) {
    return set(view, CaseChannel.class, desk -> desk.channelsOn(view.date()));
  }

  RecordAnswer archive(View view) {
    return set(view, ArchiveForm.class, ComplaintDesk::archive);
  }

  RecordAnswer place(View view) {
    return ask(view, View.chosen(DeskPlace.NONE), desks -> {
      ComplaintDesk best = desks.stream().max(Comparator.comparing(ComplaintDesk::place)).orElseThrow();
      return view.told(View.chosen(best.place()), Text.same(best.title()), List.of(best));
    });
  }

  /** Access to an archive counts only where there is one. */
  RecordAnswer access(View view) {
    return ask(view, View.chosen(ArchiveAccess.NONE), desks -> desks.stream()
        .filter(desk -> !desk.archive().isEmpty())
        .max(Comparator.comparing(ComplaintDesk::access))
        .map(best -> view.told(View.chosen(best.access()), Text.same(best.title()), List.of(best)))
        .orElseGet(() -> view.told(
            View.chosen(ArchiveAccess.NONE), Text.of("tidak ada arsip", "there is no archive"), desks)));
  }

  private <E extends Enum<E> & Coded> RecordAnswer set(View view, Class<E> type, Function<ComplaintDesk, Set<E>> part) {
    return ask(view, FactValue.picked(), desks -> {
      Set<E> all = EnumSet.noneOf(type);
      desks.forEach(desk -> all.addAll(part.apply(desk)));
      List<ComplaintDesk> giving = desks.stream().filter(desk -> !part.apply(desk).isEmpty()).toList();
      List<ComplaintDesk> named = giving.isEmpty() ? desks : giving;
      Text titles = Text.join(named.stream().map(desk -> Text.same(desk.title())).toList(), Text.same(", "));
      return view.told(View.picked(all), titles, named);
    });
  }

  private RecordAnswer ask(View view, FactValue none, Function<List<ComplaintDesk>, RecordAnswer> answer) {
    List<ComplaintDesk> serving = view.desks().stream()
        .filter(desk -> desk.purposes().stream().anyMatch(purposes::contains))
        .toList();
    return serving.isEmpty() && !view.desks().isEmpty()
        ? View.notTold(Text.of("tidak ada catatan meja untuk {0}", "no desk is recorded for {0}").with(labels()))
        : view.ask(RecordKind.COMPLAINT_DESK, serving, none, answer);
  }

  private Text labels() {
    return Text.join(purposes.stream().map(DeskPurpose::label).toList(), Text.same(", "));
  }
}
