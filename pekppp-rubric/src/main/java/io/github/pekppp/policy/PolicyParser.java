package io.github.pekppp.policy;

import io.github.pekppp.instrument.Alternative;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.OpenQuestion;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.text.Spelling;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a policy from the names that files and the command line use, starting from an edition's defaults. */
public final class PolicyParser {

  private static final int MOST_RESPONDENTS = 1_000_000;

  private final Instrument instrument;
  private final ProblemLog log = new ProblemLog();
  private final ScoringPolicy.Builder policy = ScoringPolicy.builder();

  /**
   * Starts from the defaults of an edition.
   *
   * @param instrument the edition whose options are offered
   */
  public PolicyParser(Instrument instrument) {
    this.instrument = instrument;
    policy.from(ScoringPolicy.defaultsOf(instrument));
  }

  /**
   * Makes a policy from choices that differ from the defaults of an edition.
   *
   * @param instrument the edition
   * @param choices choices by option, such as {@code between_bands=printed_only}
   * @return the policy, or every unknown option and choice; paths are {@code policy.between_bands}
   */
  public static Validation<List<Problem>, ScoringPolicy> parse(Instrument instrument, Map<String, String> choices) {
    PolicyParser parser = new PolicyParser(instrument);
    choices.forEach((key, value) -> parser.set(Place.of("policy").key(key), key, value));
    return parser.finish();
  }

  /**
   * Makes a policy, throwing where {@link #parse} would return problems.
   *
   * @param instrument the edition
   * @param choices choices by option
   * @return the policy
   * @throws ProblemException when an option or choice is unknown
   */
  public static ScoringPolicy parseOrThrow(Instrument instrument, Map<String, String> choices) {
    return ProblemLog.orThrow(parse(instrument, choices));
  }

  /**
   * Sets one choice; a later one for the same option replaces it.
   *
   * @param place where it stands
   * @param key the option
   * @param value the choice
   * @return this
   */
  public PolicyParser set(Place place, String key, String value) {
    Optional<PolicyOption<?>> option = PolicyOption.find(key);
    Optional<OpenQuestion> question = instrument.question(key);
    if (key.equals(ScoringPolicy.MINIMUM_RESPONDENTS)) {
      minimumRespondents(place, value);
    } else if (option.isPresent()) {
      choose(option.get(), question, place, value);
    } else if (question.filter(PolicyParser::decidesData).isPresent()) {
      List<String> offered = ids(question.get());
      if (offered.contains(value)) {
        policy.putEditionChoices(key, value);
      } else {
        log.add(PolicyProblem.POLICY_VALUE_UNKNOWN.at(place, value, String.join(", ", offered)));
      }
    } else {
      Spelling.nearest(key, keys(instrument)).ifPresentOrElse(
          meant -> log.add(PolicyProblem.POLICY_KEY_MISSPELT.at(place, meant)),
          () -> log.add(PolicyProblem.POLICY_KEY_UNKNOWN.at(place, String.join(", ", keys(instrument)))));
    }
    return this;
  }

  /**
   * Ends the parsing.
   *
   * @return the policy, or every problem
   */
  public Validation<List<Problem>, ScoringPolicy> finish() {
    return log.result(policy::build);
  }

  /**
   * Ends the parsing, throwing where {@link #finish()} would return problems.
   *
   * @return the policy
   * @throws ProblemException when there are problems
   */
  public ScoringPolicy finishOrThrow() {
    return ProblemLog.orThrow(finish());
  }

  /**
   * Lists the options that an edition offers.
   *
   * @param instrument the edition
   * @return the names of the options
   */
  public static List<String> keys(Instrument instrument) {
    List<String> keys = new ArrayList<>(PolicyOption.all().stream().map(PolicyOption::key).toList());
    keys.add(ScoringPolicy.MINIMUM_RESPONDENTS);
    instrument.questions().stream().filter(PolicyParser::decidesData).map(OpenQuestion::id).forEach(keys::add);
    return keys;
  }

  private void choose(PolicyOption<?> option, Optional<OpenQuestion> question, Place place, String value) {
    if (!option.choose(policy, value)) {
      log.add(PolicyProblem.POLICY_VALUE_UNKNOWN.at(place, value, String.join(", ", option.codes())));
    } else if (question.isPresent() && question.get().alternative(value).isEmpty()) {
      log.add(PolicyProblem.POLICY_NOT_OFFERED.at(place, instrument.id(), value, String.join(", ", ids(question.get()))));
    } else if (value.equals(IndicatorWeights.LISTED.code()) && !instrument.hasIndicatorWeights()) {
      log.add(PolicyProblem.POLICY_NOT_OFFERED.at(place, instrument.id(), value, IndicatorWeights.EQUAL.code()));
    }
  }

  private void minimumRespondents(Place place, String value) {
    boolean number = value.matches("\\d{1,7}");
    if (number && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= MOST_RESPONDENTS) {
      policy.minimumRespondents(Integer.parseInt(value));
    } else {
      log.add(PolicyProblem.POLICY_VALUE_UNKNOWN.at(place, value, "1.." + MOST_RESPONDENTS));
    }
  }

  private static boolean decidesData(OpenQuestion question) {
    return question.effect() == OpenQuestion.Effect.WEIGHTS || question.effect() == OpenQuestion.Effect.LEVELS;
  }

  private static List<String> ids(OpenQuestion question) {
    return question.alternatives().stream().map(Alternative::id).toList();
  }
}
