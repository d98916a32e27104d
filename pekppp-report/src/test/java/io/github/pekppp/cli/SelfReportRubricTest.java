package io.github.pekppp.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.worksheet.Sheets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the report on an edition says of form F-01. */
class SelfReportRubricTest {

  @Test
  void theReportOnAnEditionShowsWhatTheFormAsksAndWhatFollows() {
    String text = Run.of("rubric pekppp-2022-a --lang en --format md").out().replace("\\", "");
    assertThat(text)
        .contains("The self-report F-01 asks:")
        .contains("- sp_enacted: Standard is enacted [only if: A standard exists, partly or fully]")
        .contains("- sp_count: Number of standards [only if: A standard exists, partly or fully] [for the evaluator]")
        .contains("[only if: Information is updated] [if skipped: Never]")
        .contains("- on_sippn: yes if Publication media: SIPP Nasional")
        .contains("- content_detailed: not asked; the evaluator finds it")
        .contains("## Statements that must agree")
        .contains("- Publication of the survey results: no. 6: Channels publishing the survey results: at least 1 of 2; no. 7: ");
    assertThat(Run.of("rubric pekppp-2022-a").out()).contains("Formulir F-01 menanyakan:", "hanya bila:", "Isian yang harus sejalan");
    assertThat(Run.of("rubric pekppp-2022-b --lang en").out())
        .contains("Statements that must agree").doesNotContain("The self-report F-01 asks:");
  }

  @Test
  void theReportInJsonHasEveryQuestion() {
    Map<String, Object> json = Run.of("rubric pekppp-2022-a --format json").json();
    List<Map<String, Object>> sheets = Stream.concat(
            Sheets.objects(json.get("indicators")).stream(), Sheets.objects(json.get("extras")).stream())
        .toList();
    assertThat(sheets.stream()
            .map(sheet -> Sheets.object(sheet.get("selfReport")))
            .mapToInt(part -> Sheets.objects(part.get("questions")).size())
            .sum())
        .isEqualTo(81);
    assertThat(Sheets.object(json.get("selfReportForm"))).containsEntry("id", "pekppp-2022-f01-a");
    assertThat(Sheets.objects(json.get("agreements"))).hasSize(3);
    Map<String, Object> other = Run.of("rubric pekppp-2017 --format json").json();
    assertThat(other.get("selfReportForm")).isNull();
    assertThat(Sheets.objects(other.get("indicators"))).allSatisfy(sheet -> assertThat(sheet.get("selfReport")).isNull());
  }
}
