package io.github.pekppp.edition;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.instrument.Alternative;
import io.github.pekppp.instrument.AspectWeight;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.LevelVariant;
import io.github.pekppp.instrument.OpenQuestion;
import io.github.pekppp.policy.IndicatorWeights;
import io.github.pekppp.policy.PolicyOption;
import io.github.pekppp.problem.Place;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Rounding;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Proves what no part of an edition can prove alone: that weights make a whole, ids are unique, and questions decide
 * what they say.
 *
 * <p>A part that could not be read suspends the proofs that need it, so that one fault is not reported twice.
 */
final class EditionProof {

  private final Decoder decoder;
  private final Map<String, Place> places = new HashMap<>();
  private final Map<LevelVariant, Place> variantPlaces = new HashMap<>();
  private final Set<String> skipped = new HashSet<>();

  EditionProof(Decoder decoder) {
    this.decoder = decoder;
  }

  /** Tells whether weights make a whole, and reports it when they do not. */
  static boolean isWhole(Ratio sum, Place place, Decoder decoder) {
    if (!sum.equals(Ratio.ONE)) {
      decoder.problem(EditionProblem.WEIGHTS_SUM, place, percent(sum));
    }
    return sum.equals(Ratio.ONE);
  }

  static String percent(Ratio part) {
    Ratio percent = part.times(Ratio.of(100));
    String shown = percent.rounded(new Rounding(4, RoundingMode.HALF_UP)).stripTrailingZeros().toPlainString();
    return Ratio.parse(shown).equals(Optional.of(percent)) ? shown : percent.toString();
  }

  /** Remembers where a part stands. */
  void place(String part, Place place) {
    places.putIfAbsent(part, place);
  }

  /** Remembers where a sheet stands; a second one of the same number is reported. */
  void sheet(IndicatorSheet sheet, Place place) {
    if (places.putIfAbsent(sheet.number().toString(), place) != null) {
      decoder.problem(EditionProblem.ID_DUPLICATE, place, sheet.number());
    }
    sheet.indicator().code().filter(code -> places.putIfAbsent("code " + code, place) != null)
        .ifPresent(code -> decoder.problem(EditionProblem.ID_DUPLICATE, place, code));
  }

  /** Remembers where a variant says which reading it belongs to. */
  void variant(LevelVariant variant, Place place) {
    variantPlaces.putIfAbsent(variant, place);
  }

  /** Suspends the proofs about parts of which one could not be read. */
  void skip(String parts) {
    skipped.add(parts);
  }

  /** Tells whether a part of some kind could not be read. */
  boolean isSkipped(String parts) {
    return skipped.contains(parts);
  }

  void prove(
      Map<String, AspectWeight> aspects,
      List<IndicatorSheet> indicators,
      List<IndicatorSheet> extras,
      List<OpenQuestion> questions) {
    if (!skipped.contains("aspects") && !aspects.isEmpty()) {
      isWhole(sum(aspects.values().stream().map(AspectWeight::weight).toList()), at("aspects"), decoder);
      if (!skipped.contains("indicators")) {
        aspects.keySet().forEach(aspect -> proveAspect(aspect, indicators, questions));
      }
    }
    List<LevelVariant> variants = Stream.concat(indicators.stream(), extras.stream())
        .flatMap(sheet -> sheet.variants().stream())
        .toList();
    questions.forEach(question -> proveQuestion(question, variants));
    proveWeighting(aspects.keySet(), indicators, questions);
    Stream.concat(indicators.stream(), extras.stream()).forEach(sheet -> proveVariants(sheet, questions));
  }

  /** Weights are offered only where there are some, for aspects that there are, by one question each. */
  private void proveWeighting(Set<String> aspects, List<IndicatorSheet> indicators, List<OpenQuestion> questions) {
    boolean listed = indicators.stream().allMatch(sheet -> sheet.weight().isPresent());
    Map<String, String> deciders = new HashMap<>();
    for (OpenQuestion question : questions) {
      Place place = at("questions." + question.id());
      boolean offers = question.id().equals("indicator_weights")
          && question.alternative(IndicatorWeights.LISTED.code()).isPresent();
      if (offers && !listed && !skipped.contains("indicators")) {
        decoder.problem(EditionProblem.WEIGHTS_NOT_LISTED, place);
      }
      for (Alternative alternative : question.alternatives()) {
        Set<String> named = new TreeSet<>(alternative.weights().keySet());
        named.addAll(alternative.totals().keySet());
        for (String aspect : named) {
          proveWeighted(aspect, aspects, question, place, deciders);
        }
        alternative.totals().values().stream().filter(total -> total.compareTo(Ratio.ONE) > 0)
            .forEach(total -> decoder.problem(EditionProblem.TOTAL_RANGE, place, percent(total)));
      }
    }
  }

  private void proveWeighted(
      String aspect, Set<String> aspects, OpenQuestion question, Place place, Map<String, String> deciders) {
    String decider = deciders.putIfAbsent(aspect, question.id());
    if (!aspects.contains(aspect) && !skipped.contains("aspects")) {
      decoder.problem(EditionProblem.REFERENCE_UNKNOWN, place, aspect, String.join(", ", aspects));
    } else if (decider != null && !decider.equals(question.id())) {
      decoder.problem(EditionProblem.WEIGHTS_TWICE, place, aspect);
    }
  }

  private void proveAspect(String aspect, List<IndicatorSheet> all, List<OpenQuestion> questions) {
    Place place = at("aspects." + aspect);
    List<IndicatorSheet> sheets = all.stream().filter(sheet -> sheet.aspect().equals(Optional.of(aspect))).toList();
    List<Ratio> weights = sheets.stream().map(IndicatorSheet::weight).flatMap(Optional::stream).toList();
    boolean listed = all.stream().anyMatch(sheet -> sheet.weight().isPresent());
    if (sheets.isEmpty()) {
      decoder.problem(EditionProblem.ASPECT_EMPTY, place);
    } else if (listed && weights.size() < sheets.size()) {
      sheets.stream()
          .filter(sheet -> sheet.weight().isEmpty())
          .forEach(sheet -> decoder.problem(EditionProblem.WEIGHTS_INCOMPLETE, at(sheet.number().toString())));
    } else if (listed) {
      isWhole(sum(weights), place, decoder);
    }
    for (OpenQuestion question : questions) {
      for (Alternative alternative : question.alternatives()) {
        proveWeights(question, alternative, aspect, sheets.size());
      }
    }
  }

  private void proveWeights(OpenQuestion question, Alternative alternative, String aspect, int indicators) {
    List<Ratio> weights = alternative.weights().get(aspect);
    if (weights == null) {
      return;
    }
    Place place = at("questions." + question.id() + ".alternatives." + alternative.id() + "." + aspect);
    if (weights.size() != indicators) {
      decoder.problem(EditionProblem.WEIGHTS_COUNT, place, weights.size(), indicators);
    } else if (!sum(weights).equals(total(alternative, aspect))) {
      decoder.problem(
          EditionProblem.WEIGHTS_TOTAL, place, percent(sum(weights)), percent(total(alternative, aspect)));
    }
  }

  /** What the weights are said to sum to: a whole, or less where a source prints it so. */
  private static Ratio total(Alternative alternative, String aspect) {
    return Optional.ofNullable(alternative.totals().get(aspect)).orElse(Ratio.ONE);
  }

  private void proveQuestion(OpenQuestion question, List<LevelVariant> variants) {
    Place place = at("questions." + question.id());
    if (question.alternative(question.defaultAlternative()).isEmpty()) {
      decoder.problem(EditionProblem.DEFAULT_UNKNOWN, place, question.defaultAlternative());
    }
    if (question.effect() == OpenQuestion.Effect.SCORING) {
      proveScoring(question, place);
    }
    for (Alternative alternative : question.alternatives()) {
      boolean other = !alternative.id().equals(question.defaultAlternative());
      boolean idle = switch (question.effect()) {
        case WEIGHTS -> alternative.weights().isEmpty();
        case LEVELS -> variants.stream().noneMatch(variant ->
            variant.question().equals(question.id()) && variant.alternative().equals(alternative.id()));
        case SCORING, NOTHING -> false;
      };
      if (other && idle && !skipped.contains("indicators")) {
        decoder.problem(EditionProblem.ALTERNATIVE_UNUSED, place, alternative.id());
      }
    }
  }

  private void proveScoring(OpenQuestion question, Place place) {
    Optional<PolicyOption<?>> option = PolicyOption.find(question.id());
    if (option.isEmpty()) {
      List<String> known = PolicyOption.all().stream().map(PolicyOption::key).toList();
      decoder.problem(EditionProblem.QUESTION_UNKNOWN, place, question.id(), String.join(", ", known));
      return;
    }
    List<String> codes = option.get().codes();
    question.alternatives().stream()
        .filter(alternative -> !codes.contains(alternative.id()))
        .forEach(alternative -> decoder.problem(
            EditionProblem.QUESTION_UNKNOWN, place, alternative.id(), String.join(", ", codes)));
  }

  private void proveVariants(IndicatorSheet sheet, List<OpenQuestion> questions) {
    for (LevelVariant variant : sheet.variants()) {
      boolean known = questions.stream()
          .filter(question -> question.id().equals(variant.question()))
          .filter(question -> question.effect() == OpenQuestion.Effect.LEVELS)
          .filter(question -> !question.defaultAlternative().equals(variant.alternative()))
          .anyMatch(question -> question.alternative(variant.alternative()).isPresent());
      if (!known) {
        Place place = variantPlaces.getOrDefault(variant, at(sheet.number().toString()));
        decoder.problem(EditionProblem.VARIANT_QUESTION, place, variant.question(), variant.alternative());
      }
    }
  }

  private Place at(String part) {
    return places.getOrDefault(part, Place.of(part));
  }

  private static Ratio sum(List<Ratio> weights) {
    return weights.stream().reduce(Ratio.ZERO, Ratio::plus);
  }
}
