package io.github.pekppp.instrument;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A point on which the sources of an edition disagree or are silent, with the readings there are. */
@Value.Immutable
public interface OpenQuestion extends Serializable {

  /**
   * Returns its name, which a policy uses.
   *
   * @return the id, such as {@code between_bands}
   */
  String id();

  /**
   * Returns the question.
   *
   * @return the question
   */
  Text question();

  /**
   * Returns what the answer decides.
   *
   * @return the effect
   */
  Effect effect();

  /**
   * Returns the reading that applies when a policy says nothing.
   *
   * @return the id of an alternative
   */
  String defaultAlternative();

  /**
   * Returns the readings there are.
   *
   * @return the alternatives, at least one
   */
  List<Alternative> alternatives();

  /**
   * Finds a reading.
   *
   * @param alternativeId its id
   * @return the alternative; empty when the question has none of that id
   */
  default Optional<Alternative> alternative(String alternativeId) {
    return alternatives().stream().filter(alternative -> alternative.id().equals(alternativeId)).findFirst();
  }

  /**
   * Starts a question.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a question. */
  final class Builder extends ImmutableOpenQuestion.Builder {
    Builder() {}
  }

  /** What the answer to a question decides. */
  enum Effect implements Coded {
    /** How an index is computed: an option of the engine. */
    SCORING("cara menghitung", "how an index is computed"),
    /** The weights inside an aspect. */
    WEIGHTS("bobot indikator", "the weights of indicators"),
    /** What the levels of an indicator demand. */
    LEVELS("syarat level", "what levels demand"),
    /** Nothing that is computed: a remark for evaluators. */
    NOTHING("catatan bagi evaluator", "a remark for evaluators");

    private final Text label;

    Effect(String id, String en) {
      this.label = Text.of(id, en);
    }

    @Override
    public Text label() {
      return label;
    }
  }
}
