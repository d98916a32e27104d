package io.github.pekppp.worksheet;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentReader;
import io.github.pekppp.document.Fields;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.priority.RaiseCosts;
import io.github.pekppp.priority.StepCosts;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Reads what it costs to raise indicators, YAML or JSON.
 *
 * <pre>{@code
 * unit: hari kerja               # what is counted; optional
 * steps:
 *   1: 3                         # every step of indicator 1 costs 3
 *   2.a.P: [1, 1, 2, 5, null]    # the steps to levels 1 to 5; null: this step cannot be made
 * others: facts                  # the other indicators: facts (one per fact to change, the default), none, or a number
 * }</pre>
 */
public final class CostReader {

  /** The highest cost of a step: as many steps as a scale has cost no more than a raise may. */
  private static final long MAX = RaiseCosts.MAX / Level.MAX;

  private static final Text STEP = Text.of("bilangan bulat 0..{0}", "a whole number 0..{0}").with(MAX);
  private static final Text STEPS = Text.of("biaya, atau daftar lima biaya", "a cost, or a list of five costs");

  private final Instrument instrument;
  private final RaiseCosts facts;

  /**
   * Creates a reader.
   *
   * @param instrument the edition, whose indicators are named by number or code
   * @param facts the costs of indicators that are not named
   */
  public CostReader(Instrument instrument, RaiseCosts facts) {
    this.instrument = instrument;
    this.facts = facts;
  }

  /**
   * What raises cost, and in what.
   *
   * @param unit what is counted; a blank where the file does not say
   * @param costs the costs
   */
  public record Costs(String unit, RaiseCosts costs) implements Serializable {}

  /**
   * Reads costs.
   *
   * @param name the name that problems carry, usually the file name
   * @param content the content of the file, in UTF-8
   * @return the costs, or everything that is wrong with them
   */
  public Validation<List<Problem>, Costs> read(String name, byte[] content) {
    Validation<List<Problem>, DocumentNode> document = DocumentReader.read(name, content);
    if (document.isInvalid()) {
      return Validation.invalid(document.getError());
    }
    ProblemLog log = new ProblemLog();
    Decoder decoder = new Decoder(log);
    Fields fields = decoder.fields(document.get());
    Optional<String> unit = fields.optional("unit").flatMap(decoder::text);
    Map<IndicatorNumber, Map<Level, Long>> steps = new HashMap<>();
    for (DocumentNode.Entry entry : fields.entries("steps")) {
      number(entry, decoder).ifPresent(number -> {
        if (steps.put(number, steps(entry.value(), decoder)) != null) {
          decoder.problem(CostProblem.COST_TWICE, entry.place(), number);
        }
      });
    }
    Optional<RaiseCosts> others = fields.optional("others").map(node -> others(node, decoder)).orElse(Optional.of(facts));
    fields.close();
    return log.result(() -> new Costs(unit.orElse(""), new StepCosts(steps, others.orElseThrow())));
  }

  /**
   * Returns the JSON Schema of cost files (draft 2020-12), by which text editors check and complete them.
   *
   * @return the schema as JSON
   */
  public static String schema() {
    return OwnSchema.read("cost.schema.json");
  }

  private Optional<IndicatorNumber> number(DocumentNode.Entry entry, Decoder decoder) {
    Optional<IndicatorNumber> number = instrument.find(entry.key()).map(IndicatorSheet::number);
    if (number.isEmpty()) {
      decoder.problem(CostProblem.COST_INDICATOR, entry.place(), entry.key(), instrument.id());
    }
    return number;
  }

  private static Map<Level, Long> steps(DocumentNode node, Decoder decoder) {
    Map<Level, Long> steps = new TreeMap<>();
    if (node instanceof DocumentNode.Sequence sequence) {
      if (sequence.items().size() != Level.MAX) {
        decoder.wrong(node, STEPS);
      }
      for (int i = 0; i < Math.min(sequence.items().size(), Level.MAX); i++) {
        DocumentNode item = sequence.items().get(i);
        Level level = Level.of(i + 1);
        if (!item.isNull()) {
          cost(item, decoder).ifPresent(cost -> steps.put(level, cost));
        }
      }
    } else {
      cost(node, decoder).ifPresent(cost -> {
        for (int level = 1; level <= Level.MAX; level++) {
          steps.put(Level.of(level), cost);
        }
      });
    }
    return steps;
  }

  private static Optional<Long> cost(DocumentNode node, Decoder decoder) {
    if (node instanceof DocumentNode.Scalar scalar && scalar.quoted()) {
      return decoder.wrong(node, STEP);
    }
    Optional<Ratio> number = decoder.number(node);
    OptionalLong cost = number.map(Ratio::wholeValue).orElse(OptionalLong.empty());
    if (cost.isPresent() && cost.getAsLong() >= 0 && cost.getAsLong() <= MAX) {
      return Optional.of(cost.getAsLong());
    }
    return number.isEmpty() ? Optional.empty() : decoder.wrong(node, STEP);
  }

  private Optional<RaiseCosts> others(DocumentNode node, Decoder decoder) {
    if (node instanceof DocumentNode.Scalar scalar && scalar.text().equals("facts")) {
      return Optional.of(facts);
    } else if (node instanceof DocumentNode.Scalar scalar && scalar.text().equals("none")) {
      return Optional.of(RaiseCosts.NONE);
    }
    return cost(node, decoder).map(cost -> (unit, indicator, to) ->
        OptionalLong.of(cost * RaiseCosts.ONE_PER_STEP.of(unit, indicator, to).orElseThrow()));
  }
}
