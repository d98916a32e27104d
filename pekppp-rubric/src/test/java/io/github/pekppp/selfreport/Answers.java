package io.github.pekppp.selfreport;

import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentReader;
import io.github.pekppp.document.FactValueReader;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.problem.ProblemLog;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers and facts as a test writes them: {@code {sp_exists: true, media: [printed]}}. */
final class Answers {

  static final SelfReportForm FORM = Editions.selfReportForm("pekppp-2022-a").orElseThrow();

  private Answers() {}

  static SelfReportSection section(int number) {
    return FORM.section(IndicatorNumber.of(number)).orElseThrow();
  }

  /** Reads values of the questions of an indicator. */
  static Map<String, FactValue> given(int number, String yaml) {
    return values(yaml, section(number).questions().stream().map(SelfReportQuestion::fact).toList());
  }

  /** Reads values of the facts of an indicator. */
  static Facts facts(int number, String yaml) {
    return new Facts(values(yaml, section(number).sheet().facts()));
  }

  /** A self-report with answers about one indicator. */
  static SelfReportBuilder report(int number, String yaml) {
    SelfReportBuilder report = SelfReport.builder(FORM);
    given(number, yaml).forEach((question, value) -> report.answer(Integer.toString(number), question, value));
    return report;
  }

  private static Map<String, FactValue> values(String yaml, List<Fact> facts) {
    DocumentNode node = DocumentReader.read("test", yaml.getBytes(StandardCharsets.UTF_8)).get();
    Map<String, FactValue> values = new LinkedHashMap<>();
    for (DocumentNode.Entry entry : new Decoder(new ProblemLog()).entries(node).orElseThrow()) {
      Fact fact = facts.stream().filter(known -> known.id().equals(entry.key())).findFirst().orElseThrow();
      values.put(fact.id(), FactValueReader.read(fact.type(), entry.value()).orElseThrow());
    }
    return values;
  }
}
