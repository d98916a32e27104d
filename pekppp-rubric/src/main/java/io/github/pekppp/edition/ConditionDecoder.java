package io.github.pekppp.edition;

import io.github.pekppp.condition.Comparison;
import io.github.pekppp.condition.Condition;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.Fields;
import io.github.pekppp.problem.Place;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Coded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads conditions over the facts of one indicator. */
final class ConditionDecoder {

  private static final List<String> COMPARISONS = Coded.codes(Comparison.class);
  private static final List<String> TESTS = List.of("is", "has", "at_least", "at_most", "more_than", "less_than");
  private static final int MOST_OPTIONS = 1000;

  private final Decoder decoder;
  private final Map<String, Fact> facts;

  /** What a comparison compares: a number, or how many options are picked. */
  private sealed interface Subject {
    record Quantity(Fact fact) implements Subject {}

    record Count(Fact fact, SortedSet<String> without) implements Subject {}
  }

  /** A comparison whose limit stands in the document. */
  record Limit(Comparison comparison, DocumentNode node) {}

  ConditionDecoder(Decoder decoder, Map<String, Fact> facts) {
    this.decoder = decoder;
    this.facts = facts;
  }

  /** Reads a condition: a fact, a list of conditions that must all hold, or a mapping. */
  Optional<Condition> condition(DocumentNode node) {
    if (node instanceof DocumentNode.Scalar) {
      return fact(node, FactType.Bool.class, "bool").map(Condition.Holds::new);
    } else if (node instanceof DocumentNode.Sequence sequence) {
      return Optional.of(all(conditions(sequence)));
    }
    Fields fields = decoder.fields(node);
    Optional<Condition> condition = mapping(fields);
    fields.close();
    return condition;
  }

  /** Joins conditions by "and" without nesting one "and" in another. */
  static Condition all(List<Condition> parts) {
    List<Condition> flat = new ArrayList<>();
    for (Condition part : parts) {
      if (part instanceof Condition.All all) {
        flat.addAll(all.parts());
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.get(0) : new Condition.All(flat);
  }

  List<Condition> conditions(DocumentNode list) {
    return decoder.items(list).orElse(List.of()).stream().map(this::condition).flatMap(Optional::stream).toList();
  }

  private Optional<Condition> mapping(Fields fields) {
    Optional<DocumentNode> all = fields.optional("all");
    Optional<DocumentNode> any = fields.optional("any");
    Optional<DocumentNode> not = fields.optional("not");
    Optional<DocumentNode> fact = fields.optional("fact");
    Optional<DocumentNode> count = fields.optional("count");
    if (List.of(all, any, not, fact, count).stream().filter(Optional::isPresent).count() != 1) {
      TESTS.forEach(fields::optional);
      decoder.problem(EditionProblem.CONDITION_FORM, fields.place());
      return Optional.empty();
    }
    if (all.isPresent()) {
      return all.map(this::conditions).map(ConditionDecoder::all);
    } else if (any.isPresent()) {
      return any.map(this::conditions).map(Condition.Any::new);
    } else if (not.isPresent()) {
      return not.flatMap(this::condition).map(Condition.Not::new);
    }
    return test(fields, fact.isPresent());
  }

  private Optional<Condition> test(Fields fields, boolean ofFact) {
    Optional<DocumentNode> is = ofFact ? fields.optional("is") : Optional.empty();
    Optional<DocumentNode> has = ofFact ? fields.optional("has") : Optional.empty();
    Optional<Subject> subject = is.isPresent() || has.isPresent() ? Optional.empty() : subject(fields);
    List<Limit> limits = limits(fields);
    if ((is.isPresent() ? 1 : 0) + (has.isPresent() ? 1 : 0) + limits.size() != 1) {
      decoder.problem(
          EditionProblem.CONDITION_COMPARISON, fields.place(), String.join(", ", ofFact ? TESTS : COMPARISONS));
      return Optional.empty();
    }
    if (is.isPresent()) {
      Optional<Fact> fact = fields.optional("fact").flatMap(node -> fact(node, FactType.Choice.class, "choice"));
      return fact.map(choice -> new Condition.Is(choice, options(choice, is.get())));
    } else if (has.isPresent()) {
      Optional<Fact> fact = fields.optional("fact").flatMap(node -> fact(node, FactType.Selection.class, "set"));
      return fact.map(set -> all(options(set, has.get()).stream().<Condition>map(id -> new Condition.Has(set, id)).toList()));
    }
    return subject.flatMap(found -> comparison(found, limits.get(0).comparison(), limits.get(0).node()));
  }

  /** Reads the scale that one comparison with five limits makes, one level each. */
  Optional<List<Condition>> scale(Fields fields) {
    Optional<Subject> subject = subject(fields);
    List<Limit> limits = limits(fields);
    if (limits.size() != 1) {
      decoder.problem(EditionProblem.CONDITION_COMPARISON, fields.place(), String.join(", ", COMPARISONS));
      return Optional.empty();
    }
    Limit limit = limits.get(0);
    return decoder.items(limit.node()).flatMap(nodes -> subject.map(found -> nodes.stream()
        .map(node -> comparison(found, limit.comparison(), node))
        .flatMap(Optional::stream)
        .toList()));
  }

  private Optional<Subject> subject(Fields fields) {
    Optional<DocumentNode> fact = fields.optional("fact");
    if (fact.isPresent()) {
      return fact.flatMap(this::number).map(Subject.Quantity::new);
    }
    Optional<DocumentNode> count = fields.optional("count");
    Optional<DocumentNode> without = fields.optional("without");
    return count.flatMap(node -> fact(node, FactType.Selection.class, "set"))
        .map(set -> new Subject.Count(set, without.map(node -> options(set, node)).orElseGet(TreeSet::new)));
  }

  private static List<Limit> limits(Fields fields) {
    return Arrays.stream(Comparison.values())
        .flatMap(comparison -> fields.optional(comparison.code()).map(node -> new Limit(comparison, node)).stream())
        .toList();
  }

  private Optional<Condition> comparison(Subject subject, Comparison comparison, DocumentNode limit) {
    if (subject instanceof Subject.Count count) {
      return decoder.integer(limit, 0, MOST_OPTIONS)
          .map(number -> new Condition.Counts(count.fact(), count.without(), comparison, number));
    }
    Optional<Ratio> number = decoder.number(limit);
    return number.map(ratio -> new Condition.Measures(((Subject.Quantity) subject).fact(), comparison, ratio));
  }

  private Optional<Fact> number(DocumentNode node) {
    Optional<Fact> fact = declared(node);
    boolean number = fact.isEmpty()
        || fact.get().type() instanceof FactType.Whole
        || fact.get().type() instanceof FactType.Percent
        || fact.get().type() instanceof FactType.Duration;
    if (!number) {
      decoder.problem(EditionProblem.FACT_TYPE, node.place(), fact.get().id(), "int, percent, duration");
    }
    return number ? fact : Optional.empty();
  }

  private Optional<Fact> fact(DocumentNode node, Class<? extends FactType> type, String name) {
    Optional<Fact> fact = declared(node);
    if (fact.isPresent() && !type.isInstance(fact.get().type())) {
      decoder.problem(EditionProblem.FACT_TYPE, node.place(), fact.get().id(), name);
      return Optional.empty();
    }
    return fact;
  }

  private Optional<Fact> declared(DocumentNode node) {
    Optional<String> id = decoder.text(node);
    id.filter(name -> !facts.containsKey(name)).ifPresent(name -> unknown(node.place(), name, facts.keySet()));
    return id.map(facts::get);
  }

  private SortedSet<String> options(Fact fact, DocumentNode node) {
    List<String> declared = FactType.Option.ids(
        fact.type() instanceof FactType.Choice choice ? choice.options() : ((FactType.Selection) fact.type()).options());
    SortedSet<String> options = new TreeSet<>();
    for (DocumentNode option : decoder.oneOrMore(node)) {
      decoder.text(option).ifPresent(id -> {
        if (declared.contains(id)) {
          options.add(id);
        } else {
          unknown(option.place(), id, declared);
        }
      });
    }
    return options;
  }

  private void unknown(Place place, String id, Iterable<String> known) {
    decoder.problem(EditionProblem.REFERENCE_UNKNOWN, place, id, String.join(", ", known));
  }
}
