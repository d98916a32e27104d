package io.github.pekppp.surveyfile;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.Fields;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.survey.AnswerCounts;
import io.github.pekppp.survey.ElementMeans;
import io.github.pekppp.survey.PublishedIndex;
import io.github.pekppp.survey.SurveyCounts;
import io.github.pekppp.survey.SurveyElement;
import io.github.pekppp.survey.SurveyForm;
import io.github.pekppp.survey.SurveyProblem;
import io.github.pekppp.survey.SurveyQuestion;
import io.github.pekppp.survey.SurveyRegime;
import io.github.pekppp.survey.WeightRule;
import io.github.pekppp.text.Text;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns documents into surveys as tables show them. */
final class PublishedDecoder {

  private static final int MOST_ELEMENTS = 200;
  private static final Pattern WHOLE = Pattern.compile("\\d{1,40}(\\.0{1,20})?");
  private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,20})?");
  private static final Text NUMBER = Text.of("bilangan desimal", "a decimal number");
  private static final Text COUNT = Text.of("bilangan bulat", "a whole number");

  private final ProblemLog log;
  private final Decoder decoder;
  private final Optional<SurveyForm> ownForm;
  private final Optional<SurveyRegime> chosenRegime;

  PublishedDecoder(ProblemLog log, Optional<SurveyForm> ownForm, Optional<SurveyRegime> chosenRegime) {
    this.log = log;
    this.decoder = new Decoder(log);
    this.ownForm = ownForm;
    this.chosenRegime = chosenRegime;
  }

  List<PublishedSurvey> surveys(DocumentNode root) {
    List<DocumentNode> nodes = decoder.oneOrMore(root);
    if (nodes.isEmpty()) {
      decoder.problem(SurveyFileProblem.SURVEYS_NONE, root.place());
    }
    return nodes.stream().flatMap(node -> survey(node).stream()).toList();
  }

  private Optional<PublishedSurvey> survey(DocumentNode node) {
    int before = log.size();
    Fields fields = decoder.fields(node);
    Optional<String> id = fields.text("id");
    Optional<String> title = fields.optional("title").flatMap(decoder::text);
    Optional<SurveyRegime> named = fields.optional("regime").flatMap(this::regime);
    SurveyRegime regime = chosenRegime.or(() -> named).orElse(SurveyRegime.skm2017());
    Optional<DocumentNode> counts = fields.optional("counts");
    Optional<DocumentNode> means = fields.optional("nrr");
    Optional<DocumentNode> printed = fields.optional("printed_nrr");
    Optional<DocumentNode> published = fields.optional("published");
    Optional<String> reproducedBy = fields.optional("reproduced_by").flatMap(this::reproducedBy);
    fields.close();
    if (node instanceof DocumentNode.Mapping && counts.isPresent() == means.isPresent()) {
      decoder.problem(
          counts.isPresent() ? SurveyFileProblem.FIGURES_TWICE : SurveyFileProblem.FIGURES_MISSING, node.place());
    }
    printed.filter(figures -> counts.isEmpty()).ifPresent(figures ->
        decoder.problem(SurveyFileProblem.PRINTED_WITHOUT_COUNTS, figures.place()));
    Optional<SurveyCounts> counted = counts.flatMap(figures -> counts(figures, regime));
    Optional<ElementMeans> table = counted
        .flatMap(known -> printed.flatMap(figures -> means(figures, known.form())))
        .or(() -> means.flatMap(figures -> means(figures, regime)));
    Optional<PublishedIndex> figures = published.flatMap(found -> published(found, regime, counted, table));
    if (log.size() > before) {
      return Optional.empty();
    }
    ElementMeans computed = counted.map(ElementMeans::of).or(() -> table).orElseThrow();
    return Optional.of(ImmutablePublishedSurvey.builder()
        .place(node.place())
        .id(id.orElseThrow())
        .title(title)
        .regime(regime)
        .counts(counted)
        .means(computed)
        .published(figures)
        .reproducedBy(reproducedBy)
        .remarks(remarks(computed.form(), regime, counts.or(() -> means).orElse(node).place()))
        .build());
  }

  private Optional<SurveyRegime> regime(DocumentNode node) {
    Optional<String> id = decoder.text(node);
    Optional<SurveyRegime> found = id.flatMap(SurveyRegime::find);
    if (id.isPresent() && found.isEmpty()) {
      decoder.problem(SurveyFileProblem.REGIME_UNKNOWN, node.place(), id.get());
    }
    return found;
  }

  private Optional<String> reproducedBy(DocumentNode node) {
    return decoder.text(node).flatMap(text -> text.equals(PublishedSurvey.NO_RULE)
        ? Optional.of(text)
        : log.unwrap(WeightRule.parse(text, node.place())).map(WeightRule::code));
  }

  // ---- forms

  /** The form that a table is about: the elements that it names, or as many as it numbers. */
  private Optional<SurveyForm> form(
      DocumentNode figures, SurveyRegime regime, Function<SurveyElement, List<String>> names) {
    if (figures instanceof DocumentNode.Sequence sequence) {
      return numbered(figures, sequence.items().size(), names);
    }
    Optional<List<String>> keys =
        decoder.entries(figures).map(entries -> entries.stream().map(DocumentNode.Entry::key).toList());
    Optional<SurveyForm> found = keys.flatMap(named -> known(regime)
        .filter(form -> !named.isEmpty() && names(form, names).containsAll(named))
        .findFirst());
    if (keys.isPresent() && found.isEmpty()) {
      String known = String.join(", ", names(known(regime).findFirst().orElseThrow(), names));
      decoder.problem(SurveyFileProblem.ELEMENTS_UNKNOWN, figures.place(), String.join(", ", keys.get()), known);
    }
    return found.map(form -> named(form, keys.orElseThrow(), names));
  }

  private static List<String> names(SurveyForm form, Function<SurveyElement, List<String>> names) {
    return form.elements().stream().flatMap(element -> names.apply(element).stream()).toList();
  }

  /** The form without the elements that a table does not name. */
  private static SurveyForm named(SurveyForm form, List<String> keys, Function<SurveyElement, List<String>> names) {
    SurveyForm named = form;
    for (SurveyElement element : form.elements()) {
      named = names.apply(element).stream().anyMatch(keys::contains) ? named : named.without(element.id());
    }
    return named;
  }

  /** What to know of a form of which a table does not name all elements. */
  private List<Problem> remarks(SurveyForm asked, SurveyRegime regime, Place place) {
    return known(regime)
        .filter(form -> form.id().equals(asked.id()) && form.elements().containsAll(asked.elements()))
        .findFirst()
        .map(form -> form.elements().stream().filter(element -> !asked.elements().contains(element)).toList())
        .filter(left -> !left.isEmpty())
        .map(left -> SurveyFileProblem.notAsked(left, place))
        .stream()
        .toList();
  }

  private Stream<SurveyForm> known(SurveyRegime regime) {
    return Stream.of(ownForm, regime.form(), Optional.of(SurveyForm.skm2017()), Optional.of(SurveyForm.ikm2004()))
        .flatMap(Optional::stream);
  }

  private Optional<SurveyForm> numbered(
      DocumentNode figures, int elements, Function<SurveyElement, List<String>> names) {
    if (elements < 1 || elements > MOST_ELEMENTS) {
      decoder.problem(SurveyFileProblem.ELEMENTS_NUMBER, figures.place(), elements, MOST_ELEMENTS);
      return Optional.empty();
    }
    return ownForm.filter(form -> names(form, names).size() == elements)
        .or(() -> Optional.of(SurveyForm.numbered(elements)));
  }

  /** The figures by name; those of a list have the names that the form gives them. */
  private Map<String, DocumentNode> byName(DocumentNode figures, List<String> names) {
    Map<String, DocumentNode> byName = new LinkedHashMap<>();
    if (figures instanceof DocumentNode.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        byName.put(names.get(i), sequence.items().get(i));
      }
    } else {
      decoder.entries(figures).orElse(List.of()).forEach(entry -> byName.put(entry.key(), entry.value()));
    }
    return byName;
  }

  // ---- figures

  private Optional<SurveyCounts> counts(DocumentNode figures, SurveyRegime regime) {
    Optional<SurveyForm> form = form(
        figures, regime, element -> element.questions().stream().map(SurveyQuestion::id).toList());
    if (form.isEmpty()) {
      return Optional.empty();
    }
    Map<String, AnswerCounts> answers = new LinkedHashMap<>();
    List<String> questions = form.get().questions().stream().map(SurveyQuestion::id).toList();
    byName(figures, questions).forEach((question, node) ->
        counts(node).ifPresent(counted -> answers.put(question, counted)));
    return answers.isEmpty() ? Optional.empty() : Optional.of(SurveyCounts.ofOrThrow(form.get(), answers));
  }

  private Optional<AnswerCounts> counts(DocumentNode node) {
    Optional<List<DocumentNode>> items = decoder.items(node);
    List<Long> counts = new ArrayList<>();
    for (DocumentNode item : items.orElse(List.of())) {
      count(item).ifPresent(counts::add);
    }
    return items.isPresent() && counts.size() == items.get().size()
        ? log.unwrap(AnswerCounts.of(counts, node.place()))
        : Optional.empty();
  }

  private Optional<Long> count(DocumentNode item) {
    if (!(item instanceof DocumentNode.Scalar scalar) || !WHOLE.matcher(scalar.text()).matches()) {
      return decoder.wrong(item, COUNT);
    }
    BigInteger count = new BigDecimal(scalar.text()).toBigIntegerExact();
    if (count.compareTo(BigInteger.valueOf(AnswerCounts.MOST)) > 0) {
      decoder.problem(SurveyProblem.COUNT_RANGE, item.place(), count, AnswerCounts.MOST);
      return Optional.empty();
    }
    return Optional.of(count.longValueExact());
  }

  private Optional<ElementMeans> means(DocumentNode figures, SurveyRegime regime) {
    return form(figures, regime, element -> List.of(element.id())).flatMap(form -> means(figures, form));
  }

  private Optional<ElementMeans> means(DocumentNode figures, SurveyForm form) {
    List<String> elements = form.elements().stream().map(SurveyElement::id).toList();
    if (figures instanceof DocumentNode.Sequence sequence && sequence.items().size() != elements.size()) {
      decoder.problem(SurveyProblem.MEANS_NUMBER, figures.place(), sequence.items().size(), elements.size());
      return Optional.empty();
    }
    int before = log.size();
    Map<String, BigDecimal> means = new LinkedHashMap<>();
    byName(figures, elements).forEach((element, node) -> mean(node).ifPresent(mean -> means.put(element, mean)));
    if (log.size() > before) {
      return Optional.empty();
    }
    Validation<List<Problem>, ElementMeans> printed = ElementMeans.printed(form, means);
    printed.swap().forEach(problems -> problems.forEach(problem ->
        log.add(new Problem(problem.code(), problem.severity(), figures.place(), problem.message()))));
    return printed.toJavaOptional();
  }

  private Optional<BigDecimal> mean(DocumentNode node) {
    Optional<BigDecimal> mean = decimal(node);
    BigDecimal lowest = BigDecimal.valueOf(AnswerCounts.LOWEST);
    BigDecimal highest = BigDecimal.valueOf(AnswerCounts.HIGHEST);
    if (mean.isEmpty()) {
      return decoder.wrong(node, NUMBER);
    } else if (mean.get().compareTo(lowest) < 0 || mean.get().compareTo(highest) > 0) {
      decoder.problem(SurveyProblem.MEAN_RANGE, node.place(), mean.get(), lowest, highest);
      return Optional.empty();
    }
    return mean;
  }

  private Optional<PublishedIndex> published(
      DocumentNode node, SurveyRegime regime, Optional<SurveyCounts> counts, Optional<ElementMeans> means) {
    Fields fields = decoder.fields(node);
    Optional<BigDecimal> ikm = fields.required("ikm").flatMap(figure ->
        decimal(figure).or(() -> decoder.wrong(figure, NUMBER)));
    Optional<String> category = fields.optional("category").flatMap(decoder::text);
    fields.close();
    return ikm.map(figure -> PublishedIndex.builder()
        .regime(regime).ikm(figure).category(category).counts(counts).means(means).build());
  }

  /** A number with the decimals that it is written with. */
  private static Optional<BigDecimal> decimal(DocumentNode node) {
    return node instanceof DocumentNode.Scalar scalar && DECIMAL.matcher(scalar.text()).matches()
        ? Optional.of(new BigDecimal(scalar.text()))
        : Optional.empty();
  }
}
