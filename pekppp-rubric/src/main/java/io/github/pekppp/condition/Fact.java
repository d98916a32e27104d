package io.github.pekppp.condition;

import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Something that is or is not so at a unit, and that the levels of an indicator depend on.
 *
 * @param id its name within the indicator, such as {@code sp_exists}
 * @param type what kind of value it has
 * @param label what it says
 */
public record Fact(String id, FactType type, Text label) implements Serializable {

  /**
   * Checks that nothing is left out.
   *
   * @param id its name within the indicator
   * @param type what kind of value it has
   * @param label what it says
   */
  public Fact {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(label, "label");
  }

  /**
   * Lists what can be chosen.
   *
   * @return the options in their order; none for a fact that is no choice and no set
   */
  public List<FactType.Option> options() {
    if (type instanceof FactType.Choice choice) {
      return choice.options();
    }
    return type instanceof FactType.Selection selection ? selection.options() : List.of();
  }

  /**
   * Says a value of this fact in words.
   *
   * @param value a value that the type accepts
   * @return such as "yes", or the labels of options; a number with two decimals, or with more where two would seem to reach a limit that it misses
   */
  public Text shown(FactValue value) {
    if (value instanceof FactValue.Flag flag) {
      return flag.holds() ? Text.of("ya", "yes") : Text.of("tidak", "no");
    } else if (value instanceof FactValue.Quantity quantity) {
      return Text.same(quantity.value().shown().toPlainString());
    } else if (value instanceof FactValue.Chosen chosen) {
      return labels(Set.of(chosen.option()));
    }
    return labels(((FactValue.Picked) value).options());
  }

  private Text labels(Set<String> ids) {
    return options().stream()
        .filter(option -> ids.contains(option.id()))
        .map(FactType.Option::label)
        .reduce((left, right) -> Text.same("{0}, {1}").with(left, right))
        .orElse(Text.same(ids.isEmpty() ? "-" : String.join(", ", ids)));
  }
}
