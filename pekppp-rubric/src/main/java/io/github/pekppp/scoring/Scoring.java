package io.github.pekppp.scoring;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.explain.Explanation;
import io.github.pekppp.explain.Reason;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.instrument.AspectWeight;
import io.github.pekppp.instrument.FormShares;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.FormJoin;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.policy.TooFewRespondents;
import io.github.pekppp.problem.Place;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores one assessment: joins both forms into one formula and reads the result from it. */
final class Scoring {

  private final Rules rules;
  private final Assessment assessment;
  private final Basis basis;
  private final Remarks remarks = new Remarks();
  private final F02Scoring f02;
  private final F03Scoring f03;
  private final UsersPart users;

  /** What stands for the users' form in the index. */
  private enum UsersPart {
    /** Their answers. */
    ANSWERS,
    /** Nothing: the evaluators' form is the index. */
    NOTHING,
    /** Zero. */
    ZERO,
    /** A value not known yet. */
    UNKNOWN
  }

  Scoring(Rules rules, Assessment assessment, Basis basis) {
    this.rules = rules;
    this.assessment = assessment;
    this.basis = basis;
    if (basis == Basis.SELF_ASSESSMENT) {
      remarks.add(ScoringRemark.SELF_ASSESSED, Place.of("f01"));
    }
    this.f02 = new F02Scoring(rules, marking(), remarks);
    this.f03 = new F03Scoring(rules, assessment, remarks);
    this.users = usersPart();
    if (users == UsersPart.ANSWERS) {
      f03.remarkUnanswered(remarks);
    }
  }

  IppResult result() {
    Instrument instrument = rules.instrument();
    ScoringPolicy policy = rules.policy();
    Explanation root = formula().explain();
    Explanation marks = f02.form().explain();
    ScoreRange range = range(root);
    Status status = remarks.status();
    Optional<Index> ipp = range.exact().filter(exact -> status != Status.INCOMPLETE).map(this::index);
    Optional<Grade> category = ipp.flatMap(index -> instrument.grades()
        .grade(index.exact().ratio(), policy.betweenBands().limits(), policy.halfRounding().mode()));
    return IppResult.builder()
        .instrumentId(instrument.id())
        .instrumentSha256(instrument.sha256())
        .libraryVersion(LibraryVersion.CURRENT)
        .policy(policy)
        .assessment(assessment)
        .basis(basis)
        .status(status)
        .ipp(ipp)
        .range(range)
        .category(category)
        .f02(range(marks).exact().map(this::index))
        .f03(usersResult())
        .aspects(aspects(marks))
        .indicators(indicators(instrument.indicators(), root))
        .extras(indicators(instrument.extras(), root))
        .explanation(root)
        .remarks(remarks.problems())
        .build();
  }

  private Marking marking() {
    return switch (basis) {
      case EVALUATION -> new EvaluatorMarking(rules, assessment);
      case SELF_ASSESSMENT -> new FactMarking(rules, assessment);
      case FIELD_CHECK -> new FieldMarking(assessment, new EvaluatorMarking(rules, assessment));
    };
  }

  private UsersPart usersPart() {
    if (rules.instrument().shares().f03().signum() == 0) {
      return UsersPart.NOTHING;
    }
    int minimum = rules.policy().minimumRespondents().orElse(1);
    if (f03.respondents() >= minimum) {
      return UsersPart.ANSWERS;
    }
    Place place = Place.of("f03");
    Text consequence = rules.chosen("too_few_respondents").rule();
    if (f03.hasAnswers()) {
      remarks.add(ScoringRemark.RESPONDENTS_FEW, place, f03.respondents(), minimum, consequence);
    } else {
      remarks.add(ScoringRemark.RESPONDENTS_NONE, place, consequence);
    }
    UsersPart part = instead(rules.policy().tooFewRespondents());
    if (part == UsersPart.UNKNOWN) {
      remarks.add(ScoringRemark.INDEX_WITHHELD, place);
    }
    return part;
  }

  private UsersPart instead(TooFewRespondents rule) {
    return switch (rule) {
      case F02_ALONE -> UsersPart.NOTHING;
      case F03_ZERO -> UsersPart.ZERO;
      case AS_COLLECTED -> f03.hasAnswers() ? UsersPart.ANSWERS : UsersPart.UNKNOWN;
      case NO_RESULT -> UsersPart.UNKNOWN;
    };
  }

  private Term formula() {
    Text label = Text.of("Indeks Pelayanan Publik (IPP)", "Public service index (IPP)");
    Term.Subject subject = new Term.Subject(Explanation.Kind.IPP, "ipp", label);
    if (rules.policy().formJoin() == FormJoin.PER_ASPECT && users != UsersPart.NOTHING && !f02.aspects().isEmpty()) {
      Reason reason = rules.chosen("f02_f03_share");
      return new Term.Mean(subject, reason, perAspect(), F02Scoring.partRounding(rules));
    }
    if (users == UsersPart.NOTHING) {
      Reason reason = rules.instrument().shares().f03().signum() == 0
          ? rules.cited(Text.of("F-02 saja", "F-02 alone"))
          : rules.chosen("too_few_respondents");
      return new Term.Mean(subject, reason, List.of(new Term.Part(Ratio.ONE, f02.form())), null);
    }
    Term form = users == UsersPart.ANSWERS ? f03.form() : stand(users);
    return new Term.Mean(subject, rules.chosen("f02_f03_share"), joined(f02.form(), form), null);
  }

  private List<Term.Part> perAspect() {
    Map<String, Term> answered = users == UsersPart.ANSWERS ? f03.aspects() : standIns();
    List<Term.Part> parts = new ArrayList<>();
    Map<String, Ratio> weights = f02.weights();
    f02.aspects().forEach((id, evaluated) -> {
      Optional<Term> answers = Optional.ofNullable(answered.get(id));
      Term term = answers.map(found -> aspect((Term.Mean) evaluated, found)).orElse(evaluated);
      parts.add(new Term.Part(weights.getOrDefault(id, Ratio.ZERO), term));
    });
    return parts;
  }

  /** Joins both forms inside an aspect: the aspect keeps its name, its parts take those of the forms. */
  private Term aspect(Term.Mean evaluated, Term answered) {
    Term.Subject form = new Term.Subject(Explanation.Kind.F02, "f02", Text.of("F-02", "F-02"));
    Term marks = new Term.Mean(form, evaluated.reason(), evaluated.parts(), null);
    Term answers = answered instanceof Term.Mean mean
        ? new Term.Mean(F03Scoring.subject(), mean.reason(), mean.parts(), null)
        : answered;
    return new Term.Mean(evaluated.subject(), rules.chosen("f02_f03_share"), joined(marks, answers), null);
  }

  private List<Term.Part> joined(Term marks, Term answers) {
    FormShares shares = rules.instrument().shares();
    return List.of(new Term.Part(shares.f02(), marks), new Term.Part(shares.f03(), answers));
  }

  private Map<String, Term> standIns() {
    Map<String, Term> terms = new HashMap<>();
    f03.askedAspects().forEach(aspect -> terms.put(aspect, stand(users)));
    return terms;
  }

  private Term stand(UsersPart part) {
    Score highest = part == UsersPart.ZERO ? Score.ZERO : Score.MAX;
    return new Term.Leaf(F03Scoring.subject(), rules.chosen("too_few_respondents"), Score.ZERO, highest);
  }

  private F03Result usersResult() {
    Optional<Index> index = f03.hasAnswers() ? range(f03.form().explain()).exact().map(this::index) : Optional.empty();
    return F03Result.builder()
        .index(index)
        .respondents(f03.respondents())
        .counted(users == UsersPart.ANSWERS)
        .items(f03.items())
        .build();
  }

  private List<AspectResult> aspects(Explanation marks) {
    Map<String, Term> answered = f03.aspects();
    Map<String, ScoreRange> marked = new HashMap<>();
    marks.children().forEach(aspect -> marked.put(aspect.id(), range(aspect)));
    List<AspectResult> results = new ArrayList<>();
    for (AspectWeight aspect : rules.instrument().aspects()) {
      String id = aspect.aspect().id();
      results.add(AspectResult.builder()
          .aspect(aspect.aspect())
          .weight(aspect.weight())
          .f02(Optional.ofNullable(marked.get(id)))
          .f03(Optional.ofNullable(answered.get(id)).flatMap(term -> range(term.explain()).exact()))
          .build());
    }
    return results;
  }

  private List<IndicatorResult> indicators(List<IndicatorSheet> sheets, Explanation root) {
    Map<String, Ratio> shares = new LinkedHashMap<>();
    root.nodes().filter(node -> node.kind() == Explanation.Kind.INDICATOR)
        .forEach(node -> shares.put(node.id(), node.share()));
    List<IndicatorResult> results = new ArrayList<>();
    for (IndicatorSheet sheet : sheets) {
      IndicatorNumber number = sheet.number();
      Outcome outcome = f02.outcomes().getOrDefault(number, new Outcome.Missing());
      Optional<Level> next = F02Scoring.wholeLevel(outcome)
          .filter(level -> level.value() < Level.MAX)
          .map(level -> Level.of(level.value() + 1));
      results.add(IndicatorResult.builder()
          .indicator(sheet.indicator())
          .aspect(sheet.aspect())
          .outcome(outcome)
          .share(shares.getOrDefault(number.toString(), Ratio.ZERO))
          .nextLevel(next.map(level -> rules.level(number, level)))
          .build());
    }
    return results;
  }

  private Index index(Score exact) {
    return new Index(exact, rules.policy().rounding());
  }

  private static ScoreRange range(Explanation node) {
    return new ScoreRange(Score.of(node.lowest()), Score.of(node.highest()));
  }
}
