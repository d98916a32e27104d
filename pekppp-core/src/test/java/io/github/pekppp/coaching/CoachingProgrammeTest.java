package io.github.pekppp.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.Serialized;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.followup.Recommendation;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.meeting.AttendanceState;
import io.github.pekppp.meeting.Meeting;
import io.github.pekppp.meeting.Participant;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoachingProgrammeTest {

  private static final EvaluationPeriod PERIOD = EvaluationPeriod.of(2025);
  private static final LocalDate VISIT_DAY = LocalDate.of(2025, 4, 14);
  private static final UnitRef RSUD = new UnitRef("Sulbar", "rsud");
  private static final UnitRef SAMSAT = new UnitRef("Sulbar", "samsat");

  private static Suggestion suggestion(String id, UnitRef unit, LocalDate on) {
    return new Suggestion(id, "Tampilkan standar pelayanan di ruang tunggu", "Ani", on, unit);
  }

  private static Meeting meeting(String id, LocalDate date) {
    return Meeting.builder(id, "Pembinaan " + id, date)
        .invite(Participant.unit(RSUD)).invite(Participant.unit(SAMSAT))
        .record(Participant.unit(RSUD), AttendanceState.PRESENT)
        .buildOrThrow();
  }

  @Test
  void visitsEndInSuggestions() {
    CoachingSession visit = new CoachingSession(SessionKind.VISIT, meeting("visit", VISIT_DAY), List.of(
        suggestion("s1", RSUD, VISIT_DAY), suggestion("s2", SAMSAT, VISIT_DAY.plusDays(2))));
    CoachingSession online = CoachingSession.of(SessionKind.ONLINE, meeting("online", VISIT_DAY.minusDays(7)));
    CoachingProgramme programme = CoachingProgramme.ofOrThrow(PERIOD, "Sulbar", List.of(visit, online));
    assertThat(programme.sessions()).containsExactly(online, visit);
    assertThat(programme.suggestions(VISIT_DAY)).extracting(Suggestion::id).containsExactly("s1");
    assertThat(programme.suggestions(VISIT_DAY.plusDays(2))).extracting(Suggestion::id).containsExactly("s1", "s2");
    assertThat(programme.suggestionsTo(SAMSAT, VISIT_DAY.plusDays(2))).extracting(Suggestion::id).containsExactly("s2");
    assertThat(programme.suggestionsTo(SAMSAT, VISIT_DAY.plusDays(1))).isEmpty();
    assertThat(programme.meetings().coverage(VISIT_DAY).attendedNone()).containsExactly(Participant.unit(SAMSAT));
    assertThat(Serialized.copyOf(programme)).isEqualTo(programme);
  }

  @Test
  void suggestionsBecomeRecommendations() {
    Suggestion taken = suggestion("s1", RSUD, VISIT_DAY);
    Suggestion left = suggestion("s2", SAMSAT, VISIT_DAY);
    CoachingProgramme programme = CoachingProgramme.ofOrThrow(
        PERIOD, "Sulbar", List.of(new CoachingSession(SessionKind.VISIT, meeting("m", VISIT_DAY), List.of(taken, left))));
    LocalDate later = VISIT_DAY.plusDays(30);
    Recommendation recommendation = taken.recommend(List.of("level_gap-3"), "Budi", later);
    assertThat(recommendation.id()).isEqualTo("s1");
    assertThat(recommendation.text()).isEqualTo(Text.same(taken.text()));
    assertThat(recommendation.addressee()).isEqualTo(RSUD);
    assertThat(recommendation.by()).isEqualTo("Budi");
    assertThat(recommendation.on()).isEqualTo(later);
    assertThat(recommendation.findings()).containsExactly("level_gap-3");
    assertThat(programme.notRecommended(List.of(recommendation), later)).containsExactly(left);
    assertThat(programme.notRecommended(List.of(recommendation), later.minusDays(1))).containsExactly(taken, left);
    Recommendation toAnother = suggestion("s2", RSUD, VISIT_DAY).recommend(List.of("f"), "Budi", later);
    assertThat(programme.notRecommended(List.of(recommendation, toAnother), later)).containsExactly(left);
    assertThatThrownBy(() -> taken.recommend(List.of("f"), "Budi", VISIT_DAY.minusDays(1))).hasMessageContaining("date");
  }

  @Test
  void sessionsOfOneDayAreOrderedById() {
    CoachingSession b = CoachingSession.of(SessionKind.CLASS, meeting("b", VISIT_DAY));
    CoachingSession a = CoachingSession.of(SessionKind.CLASS, meeting("a", VISIT_DAY));
    assertThat(CoachingProgramme.ofOrThrow(PERIOD, "Sulbar", List.of(b, a)).sessions()).containsExactly(a, b);
  }

  @Test
  void faultsAreReportedAllAtOnce() {
    CoachingSession first = new CoachingSession(SessionKind.VISIT, meeting("m", VISIT_DAY), List.of(
        suggestion("s1", RSUD, VISIT_DAY), suggestion("s2", RSUD, VISIT_DAY.minusDays(1))));
    CoachingSession second =
        new CoachingSession(SessionKind.VISIT, meeting("m", VISIT_DAY), List.of(suggestion("s1", RSUD, VISIT_DAY)));
    assertThat(CoachingProgramme.of(PERIOD, "Sulbar", List.of(first, second)).getError())
        .extracting(Problem::toString)
        .containsExactly(
            "sessions[1].suggestions[2]: suggestion s2 is dated 2025-04-13, before its session of 2025-04-14 [suggestion-early]",
            "sessions[2]: session m appears more than once [session-duplicate]",
            "sessions[2].suggestions[1]: suggestion s1 appears more than once [suggestion-duplicate]");
    assertThatThrownBy(() -> CoachingProgramme.ofOrThrow(PERIOD, "Sulbar", List.of(first))).isInstanceOf(ProblemException.class);
  }

  @Test
  void textsAreNotBlank() {
    assertThatThrownBy(() -> CoachingProgramme.of(PERIOD, " ", List.of())).hasMessageContaining("agency");
    assertThatThrownBy(() -> new Suggestion("", "t", "b", VISIT_DAY, RSUD)).hasMessageContaining("id");
    assertThatThrownBy(() -> new Suggestion("i", " ", "b", VISIT_DAY, RSUD)).hasMessageContaining("text");
    assertThatThrownBy(() -> new Suggestion("i", "t", " ", VISIT_DAY, RSUD)).hasMessageContaining("by");
    assertThat(SessionKind.VISIT.label().id()).isEqualTo("Kunjungan");
  }
}
