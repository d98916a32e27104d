package io.github.pekppp.scoring;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.explain.Explanation;
import io.github.pekppp.explain.Reason;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.instrument.FormShares;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.policy.FormJoin;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.policy.TooFewRespondents;
import io.github.pekppp.problem.Place;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores one assessment: joins both forms into one formula and reads the result from it. */
final class Scoring {

  private static final int USUAL_INDICATORS = 64;

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
    this(rules, assessment, basis, marking(rules, assessment, basis));
  }

  Scoring(Rules rules, Assessment assessment, Basis basis, Marking marking) {
    this.rules = rules;
    this.assessment = assessment;
    this.basis = basis;
    if (basis == Basis.SELF_ASSESSMENT) {
      remarks.add(ScoringRemark.SELF_ASSESSED, Place.of("f01"));
    }
    this.f02 = new F02Scoring(rules, basis, marking, remarks);
    this.f03 = new F03Scoring(rules, assessment, remarks);
    this.users = usersPart();
    if (users == UsersPart.ANSWERS) {
      f03.remarkUnanswered(remarks);
    }
  }

  IppResult result() {
    Instrument instrument = rules.instrument();
    ScoringPolicy policy = rules.policy();
    Term formula = formula();
    Explanation root = formula.explain();
    Map<String, Ratio> shares = shares(root);
    ScoreRange range = formula.range();
    Status status = remarks.status();
    Optional<Index> ipp = range.exact().filter(exact -> status != Status.INCOMPLETE).map(this::index);
    Optional<Grade> category = ipp.flatMap(index -> policy.grade(instrument.grades(), index.exact().ratio()));
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
        .f02(f02.form().range().exact().map(this::index))
        .f03(usersResult())
        .aspects(aspects())
        .indicators(indicators(rules.counting(), shares))
        .extras(indicators(rules.extras(), shares))
        .explanation(root)
        .remarks(remarks.problems())
        .build();
  }

  static Marking marking(Rules rules, Assessment assessment, Basis basis) {
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
    Term form = users == UsersPart.ANSWERS ? f03.form().orElseThrow() : stand(users);
    return new Term.Mean(subject, rules.chosen("f02_f03_share"), joined(f02.form(), form), null);
  }

  private List<Term.Part> perAspect() {
    Map<String, Term> answered = users == UsersPart.ANSWERS ? f03.aspects() : standIns();
    List<Term.Part> parts = new ArrayList<>();
    f02.aspects().forEach((id, evaluated) -> {
      Optional<Term> answers = Optional.ofNullable(answered.get(id));
      Term term = answers.map(found -> aspect((Term.Mean) evaluated.term(), found)).orElse(evaluated.term());
      parts.add(new Term.Part(evaluated.weight(), term));
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
    return Term.Leaf.of(F03Scoring.subject(), rules.chosen("too_few_respondents"), Score.ZERO, highest);
  }

  private F03Result usersResult() {
    return F03Result.builder()
        .index(f03.form().flatMap(form -> form.range().exact()).map(this::index))
        .respondents(f03.respondents())
        .counted(users == UsersPart.ANSWERS)
        .items(f03.items())
        .build();
  }

  private List<AspectResult> aspects() {
    List<AspectResult> results = new ArrayList<>();
    for (AspectRule aspect : rules.aspects()) {
      results.add(AspectResult.builder()
          .aspect(aspect.aspect().aspect())
          .weight(aspect.aspect().weight())
          .f02(Optional.ofNullable(f02.aspects().get(aspect.id())).map(part -> part.term().range()))
          .f03(Optional.ofNullable(f03.aspects().get(aspect.id())).flatMap(term -> term.range().exact()))
          .build());
    }
    return results;
  }

  private List<IndicatorResult> indicators(List<IndicatorRule> of, Map<String, Ratio> shares) {
    List<IndicatorResult> results = new ArrayList<>(of.size());
    for (IndicatorRule indicator : of) {
      Ratio share = shares.getOrDefault(indicator.subject().id(), Ratio.ZERO);
      results.add(indicator.result(f02.outcome(indicator), share));
    }
    return results;
  }

  /** The parts of the whole index that indicators make, by their numbers. */
  private static Map<String, Ratio> shares(Explanation root) {
    Map<String, Ratio> shares = new HashMap<>(USUAL_INDICATORS);
    root.forEach(node -> {
      if (node.kind() == Explanation.Kind.INDICATOR) {
        shares.put(node.id(), node.share());
      }
    });
    return shares;
  }

  private Index index(Score exact) {
    return new Index(exact, rules.policy().rounding());
  }
}
