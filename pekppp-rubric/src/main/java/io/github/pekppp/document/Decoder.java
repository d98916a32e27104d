package io.github.pekppp.document;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.ProblemCode;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns document values into Java ones; what does not fit goes to a problem log, so that reading goes on.
 *
 * <p>Every method returns empty after it has logged a problem.
 */
public final class Decoder {

  private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}(\\.0{1,9})?");

  private final ProblemLog log;

  /**
   * Creates a decoder.
   *
   * @param log where problems go
   */
  public Decoder(ProblemLog log) {
    this.log = log;
  }

  /**
   * Logs a problem.
   *
   * @param code what is wrong
   * @param place where
   * @param arguments what fills its message
   */
  public void problem(ProblemCode code, Place place, Object... arguments) {
    log.add(code.at(place, arguments));
  }

  /**
   * Returns the log.
   *
   * @return where problems go
   */
  public ProblemLog log() {
    return log;
  }

  /**
   * Reads a mapping whose keys are known.
   *
   * @param node the value
   * @return its fields; none, and already reported, when the value is no mapping
   */
  public Fields fields(DocumentNode node) {
    return new Fields(this, node, entries(node));
  }

  /**
   * Reads a mapping whose keys are free.
   *
   * @param node the value
   * @return its entries; none when it is no mapping
   */
  public Optional<List<DocumentNode.Entry>> entries(DocumentNode node) {
    return node instanceof DocumentNode.Mapping mapping
        ? Optional.of(mapping.entries())
        : wrong(node, Text.of("pasangan kunci dan nilai", "a mapping of keys to values"));
  }

  /**
   * Reads a list.
   *
   * @param node the value
   * @return its members
   */
  public Optional<List<DocumentNode>> items(DocumentNode node) {
    return node instanceof DocumentNode.Sequence sequence
        ? Optional.of(sequence.items())
        : wrong(node, Text.of("daftar", "a list"));
  }

  /**
   * Reads a list, taking a single value for a list of one.
   *
   * @param node the value
   * @return its members
   */
  public List<DocumentNode> oneOrMore(DocumentNode node) {
    return node instanceof DocumentNode.Sequence sequence ? sequence.items() : List.of(node);
  }

  /**
   * Reads a text that is not blank; a number in its place is taken as written.
   *
   * @param node the value
   * @return the text
   */
  public Optional<String> text(DocumentNode node) {
    return node instanceof DocumentNode.Scalar scalar && !scalar.isNull() && !scalar.text().isBlank()
        ? Optional.of(scalar.text())
        : wrong(node, Text.of("teks", "a text"));
  }

  /**
   * Reads a whole number.
   *
   * @param node the value
   * @param min the lowest allowed
   * @param max the highest allowed
   * @return the number
   */
  public Optional<Integer> integer(DocumentNode node, int min, int max) {
    Text expected = Text.of("bilangan bulat {0}..{1}", "a whole number {0}..{1}").with(min, max);
    Optional<Integer> value = integer(node, expected);
    if (value.isPresent() && (value.get() < min || value.get() > max)) {
      problem(DocumentProblem.VALUE_RANGE, node.place(), value.get(), min, max);
      return Optional.empty();
    }
    return value;
  }

  /**
   * Reads a whole number whose range is checked elsewhere; {@code 4.0} is one, as some programs write it.
   *
   * @param node the value
   * @param expected what a problem says that was expected
   * @return the number
   */
  public Optional<Integer> integer(DocumentNode node, Text expected) {
    boolean whole = node instanceof DocumentNode.Scalar scalar
        && !scalar.quoted()
        && INTEGER.matcher(scalar.text()).matches();
    return whole && node instanceof DocumentNode.Scalar scalar
        ? Optional.of(new BigDecimal(scalar.text()).intValueExact())
        : wrong(node, expected);
  }

  /**
   * Reads a number, exactly as it is written; a fraction may stand in quotes, as JSON has none.
   *
   * @param node the value
   * @return the number
   */
  public Optional<Ratio> number(DocumentNode node) {
    Optional<Ratio> number = node instanceof DocumentNode.Scalar scalar && (!scalar.quoted() || scalar.text().contains("/"))
        ? Ratio.parse(scalar.text())
        : Optional.empty();
    return number.isPresent() ? number : wrong(node, Text.of("bilangan", "a number"));
  }

  /**
   * Reads a truth value.
   *
   * @param node the value
   * @return true or false
   */
  public Optional<Boolean> bool(DocumentNode node) {
    boolean plain = node instanceof DocumentNode.Scalar scalar && !scalar.quoted();
    if (plain && node instanceof DocumentNode.Scalar scalar && List.of("true", "false").contains(scalar.text())) {
      return Optional.of("true".equals(scalar.text()));
    }
    return wrong(node, Text.of("true atau false", "true or false"));
  }

  /**
   * Reads the code of a closed set.
   *
   * @param <C> the set
   * @param node the value
   * @param set the set's class
   * @return the constant
   */
  public <C extends Enum<C> & Coded> Optional<C> coded(DocumentNode node, Class<C> set) {
    Optional<String> code = text(node);
    Optional<C> found = code.flatMap(text -> Coded.find(set, text));
    if (code.isPresent() && found.isEmpty()) {
      problem(DocumentProblem.VALUE_CHOICE, node.place(), code.get(), String.join(", ", Coded.codes(set)));
    }
    return found;
  }

  /**
   * Logs that a value is of another kind than expected.
   *
   * @param <T> what was expected
   * @param node the value
   * @param expected the kind expected
   * @return empty
   */
  public <T> Optional<T> wrong(DocumentNode node, Text expected) {
    problem(DocumentProblem.VALUE_TYPE, node.place(), expected, node.kind());
    return Optional.empty();
  }
}
