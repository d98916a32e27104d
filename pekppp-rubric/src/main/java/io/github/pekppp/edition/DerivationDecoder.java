package io.github.pekppp.edition;

import io.github.pekppp.condition.Condition;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.FactValueReader;
import io.github.pekppp.document.Fields;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.selfreport.Derivation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads how one fact follows from the answers to questions. */
final class DerivationDecoder {

  private static final List<String> WAYS =
      List.of("answer", "options_of", "options", "holds_if", "cases", "first_known", "percent");

  private final Decoder decoder;
  private final ConditionDecoder conditions;
  private final Map<String, Fact> questions;
  private final Function<Fact, Optional<FactValue>> unasked;
  private final Fact fact;

  /** Questions are known by their ids; the function gives the value that a question has without being asked, if any. */
  DerivationDecoder(
      Decoder decoder,
      ConditionDecoder conditions,
      Map<String, Fact> questions,
      Function<Fact, Optional<FactValue>> unasked,
      Fact fact) {
    this.decoder = decoder;
    this.conditions = conditions;
    this.questions = questions;
    this.unasked = unasked;
    this.fact = fact;
  }

  /** Reads the derivation; one that can give what the fact cannot be is reported. */
  Optional<Derivation> derivation(DocumentNode node) {
    Optional<Derivation> derivation = way(node);
    if (derivation.isPresent() && !suits(derivation.get())) {
      decoder.problem(SelfReportFormProblem.DERIVATION_TYPE, node.place(), fact.id(), fact.type().expected());
      return Optional.empty();
    }
    return derivation;
  }

  private Optional<Derivation> way(DocumentNode node) {
    Fields fields = decoder.fields(node);
    List<String> named = WAYS.stream().filter(way -> fields.optional(way).isPresent()).toList();
    Optional<Derivation> derivation = Optional.empty();
    if (named.size() == 1) {
      derivation = way(named.get(0), fields.optional(named.get(0)).orElseThrow(), fields);
    } else if (node instanceof DocumentNode.Mapping) {
      decoder.problem(SelfReportFormProblem.DERIVATION_FORM, node.place(), String.join(", ", WAYS));
    }
    fields.close();
    return derivation;
  }

  private Optional<Derivation> way(String name, DocumentNode node, Fields fields) {
    return switch (name) {
      case "answer" -> question(node).map(Derivation.Answer::new);
      case "options_of" -> question(node, FactType.Selection.class, "set").map(this::optionsOf);
      case "options" -> optionsIf(node);
      case "holds_if" -> conditions.condition(node).map(Derivation.Holds::new);
      case "cases" -> Optional.of(new Derivation.Cases(cases(node, fields)));
      case "first_known" -> Optional.of(new Derivation.FirstKnown(
          decoder.items(node).orElse(List.of()).stream().map(this::derivation).flatMap(Optional::stream).toList()));
      default -> share(node);
    };
  }

  private Derivation optionsOf(Fact question) {
    SortedSet<String> common = new TreeSet<>(FactType.Option.ids(question.options()));
    common.retainAll(FactType.Option.ids(fact.options()));
    return new Derivation.OptionsOf(question, common);
  }

  /** Reads a condition for every option of the fact; one that is left out would be taken for "no" without a word. */
  private Optional<Derivation> optionsIf(DocumentNode node) {
    List<String> missing = new ArrayList<>(FactType.Option.ids(fact.options()));
    SortedMap<String, Condition> found = new TreeMap<>();
    for (DocumentNode.Entry entry : decoder.entries(node).orElse(List.of())) {
      if (missing.remove(entry.key())) {
        conditions.condition(entry.value()).ifPresent(condition -> found.put(entry.key(), condition));
      } else {
        decoder.problem(EditionProblem.REFERENCE_UNKNOWN, entry.place(), entry.key(),
            String.join(", ", FactType.Option.ids(fact.options())));
      }
    }
    missing.forEach(option -> decoder.problem(SelfReportFormProblem.OPTION_NOT_COVERED, node.place(), option, fact.id()));
    return Optional.of(new Derivation.OptionsIf(found));
  }

  private List<Derivation.Case> cases(DocumentNode node, Fields fields) {
    List<Derivation.Case> cases = new ArrayList<>();
    for (DocumentNode item : decoder.items(node).orElse(List.of())) {
      Fields found = decoder.fields(item);
      Optional<Condition> condition = found.required("if").flatMap(conditions::condition);
      Optional<FactValue> value = found.required("is").flatMap(this::value);
      found.close();
      if (condition.isPresent() && value.isPresent()) {
        cases.add(new Derivation.Case(condition.get(), value.get()));
      }
    }
    fields.optional("otherwise").flatMap(this::value).map(Derivation.Case::otherwise).ifPresent(cases::add);
    return cases;
  }

  private Optional<Derivation> share(DocumentNode node) {
    Fields fields = decoder.fields(node);
    Optional<Derivation.Amount> part = fields.required("part").flatMap(this::amount);
    Optional<Derivation.Amount> whole = fields.required("whole").flatMap(this::amount);
    Optional<Ratio> whenZero = fields.required("whole_is_zero").flatMap(decoder::number);
    Optional<Derivation.Amount> ifAny = fields.optional("if_any").flatMap(this::amount);
    fields.close();
    return part.isPresent() && whole.isPresent() && whenZero.isPresent()
        ? Optional.of(new Derivation.Share(part.get(), whole.get(), whenZero.get(), ifAny.orElse(null)))
        : Optional.empty();
  }

  /** Reads a count, or {@code {count: a, less: b}}. */
  private Optional<Derivation.Amount> amount(DocumentNode node) {
    if (node instanceof DocumentNode.Scalar) {
      return count(node).map(Derivation.Amount.Count::new);
    }
    Fields fields = decoder.fields(node);
    Optional<Fact> count = fields.required("count").flatMap(this::count);
    Optional<Fact> less = fields.required("less").flatMap(this::count);
    fields.close();
    return count.flatMap(from -> less.map(taken -> new Derivation.Amount.Difference(from, taken)));
  }

  private Optional<Fact> count(DocumentNode node) {
    return question(node, FactType.Whole.class, "int");
  }

  private Optional<FactValue> value(DocumentNode node) {
    Optional<FactValue> value = FactValueReader.read(fact.type(), node);
    return value.isPresent() ? value : decoder.wrong(node, fact.type().expected());
  }

  private Optional<Fact> question(DocumentNode node) {
    Optional<String> id = decoder.text(node);
    id.filter(name -> !questions.containsKey(name)).ifPresent(name -> decoder.problem(
        EditionProblem.REFERENCE_UNKNOWN, node.place(), name, String.join(", ", questions.keySet())));
    return id.map(questions::get);
  }

  private Optional<Fact> question(DocumentNode node, Class<? extends FactType> type, String name) {
    Optional<Fact> question = question(node);
    if (question.isPresent() && !type.isInstance(question.get().type())) {
      decoder.problem(EditionProblem.FACT_TYPE, node.place(), question.get().id(), name);
      return Optional.empty();
    }
    return question;
  }

  /** Tells whether the fact can have every value, what skipped questions mean among them. */
  private boolean suits(Derivation derivation) {
    boolean something = !(derivation instanceof Derivation.OptionsOf options) || !options.options().isEmpty();
    boolean skipped = !(derivation instanceof Derivation.Answer answer)
        || unasked.apply(answer.question()).stream().allMatch(fact.type()::accepts);
    return something && skipped && derivation.fits(fact.type());
  }
}
