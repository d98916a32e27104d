package io.github.pekppp.bench;

import io.github.pekppp.grade.Grade;
import io.github.pekppp.instrument.FormShares;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.score.Ratio;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/**
 * An edition as a DMN 1.3 model: one decision per aspect, one for form F-02 and one for the index, each a weighted sum,
 * and a decision table for the category.
 */
final class DmnModel {

  static final String INDEX = "ipp";
  static final String CATEGORY = "category";

  private static final String F02 = "f02";
  private static final String F03 = "f03";
  private static final String NAMESPACE = "https://github.com/pekppp/bench";

  private final DMNRuntime runtime;
  private final DMNModel model;
  private final List<String> inputs;

  DmnModel(Instrument instrument) {
    Resource source = ResourceFactory.newReaderResource(new StringReader(definitions(instrument)), "UTF-8");
    source.setSourcePath("pekppp.dmn");
    this.runtime = DMNRuntimeBuilder.fromDefaults().buildConfiguration().fromResources(List.of(source))
        .getOrElseThrow(fault -> new IllegalStateException(fault));
    this.model = runtime.getModels().get(0);
    this.inputs = instrument.indicators().stream().map(DmnModel::input).toList();
  }

  /** Evaluates one unit: its levels in the order of the form, and the index that its users' answers make. */
  DMNResult evaluate(int[] levels, BigDecimal f03) {
    DMNContext context = runtime.newContext();
    for (int i = 0; i < levels.length; i++) {
      context.set(inputs.get(i), levels[i]);
    }
    context.set(F03, f03);
    return runtime.evaluateAll(model, context);
  }

  private static String definitions(Instrument instrument) {
    Stream<String> inputs = Stream.concat(instrument.indicators().stream().map(DmnModel::input), Stream.of(F03));
    Stream<String> aspects = instrument.aspects().stream().map(aspect -> aspect(instrument, aspect.aspect().id()));
    FormShares shares = instrument.shares();
    return """
        <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" namespace="%s" name="pekppp" id="pekppp"
            typeLanguage="https://www.omg.org/spec/DMN/20191111/FEEL/">
        %s
        %s
        %s
        %s
        %s
        </definitions>
        """.formatted(
        NAMESPACE,
        inputs.map(DmnModel::inputData).collect(Collectors.joining("\n")),
        aspects.collect(Collectors.joining("\n")),
        sum(F02, "requiredDecision", instrument.aspects().stream()
            .map(aspect -> new Weighted(aspect.aspect().id(), aspect.weight()))
            .toList()),
        decision(INDEX, "number", requirement("requiredDecision", F02) + requirement("requiredInput", F03),
            literal(decimal(shares.f02()) + " * " + F02 + " + " + decimal(shares.f03()) + " * " + F03)),
        decision(CATEGORY, "string", requirement("requiredDecision", INDEX), table(instrument.grades().grades())));
  }

  /** A value with its weight in a sum. */
  private record Weighted(String name, Ratio weight) {}

  private static String aspect(Instrument instrument, String id) {
    return sum(id, "requiredInput", instrument.indicators(id).stream()
        .map(sheet -> new Weighted(input(sheet), sheet.weight().orElseThrow()))
        .toList());
  }

  private static String sum(String name, String kind, List<Weighted> parts) {
    String required = parts.stream().map(part -> requirement(kind, part.name())).collect(Collectors.joining());
    String sum = parts.stream().map(part -> decimal(part.weight()) + " * " + part.name()).collect(Collectors.joining(" + "));
    return decision(name, "number", required, literal(sum));
  }

  private static String table(List<Grade> grades) {
    String rules = grades.stream()
        .map(grade -> """
            <rule id="rule_%1$s"><inputEntry id="from_%1$s"><text>&gt;= %2$s</text></inputEntry>
            <outputEntry id="letter_%1$s"><text>"%3$s"</text></outputEntry></rule>"""
            .formatted(grades.indexOf(grade), grade.min(), grade.letter()))
        .collect(Collectors.joining("\n"));
    return """
        <decisionTable id="grades" hitPolicy="FIRST">
        <input id="rounded"><inputExpression id="rounding" typeRef="number"><text>round half up(%s, 2)</text></inputExpression></input>
        <output id="letter"/>
        %s
        </decisionTable>""".formatted(INDEX, rules);
  }

  private static String inputData(String name) {
    return "<inputData id=\"%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"number\"/></inputData>".formatted(name);
  }

  private static String decision(String name, String type, String requirements, String logic) {
    return "<decision id=\"%1$s\" name=\"%1$s\"><variable name=\"%1$s\" typeRef=\"%2$s\"/>%3$s%4$s</decision>"
        .formatted(name, type, requirements, logic);
  }

  private static String requirement(String kind, String name) {
    return "<informationRequirement><%1$s href=\"#%2$s\"/></informationRequirement>".formatted(kind, name);
  }

  private static String literal(String expression) {
    return "<literalExpression><text>" + expression + "</text></literalExpression>";
  }

  private static String input(IndicatorSheet sheet) {
    return "i" + sheet.number();
  }

  private static String decimal(Ratio weight) {
    return new BigDecimal(weight.numerator()).divide(new BigDecimal(weight.denominator())).toPlainString();
  }
}
