package io.github.pekppp.document;

import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.problem.ProblemLog;
import java.util.List;
import java.util.Optional;

/** Reads the value of a fact as documents write it: {@code true}, {@code 80}, {@code daily}, {@code [printed, website]}. */
public final class FactValueReader {

  private FactValueReader() {}

  /**
   * Reads a value; nothing is reported.
   *
   * @param type the type of the fact
   * @param node the value in the document
   * @return the value; empty when the type does not accept it
   */
  public static Optional<FactValue> read(FactType type, DocumentNode node) {
    return value(type, node).filter(type::accepts);
  }

  /**
   * Finds the members of a list that are no options.
   *
   * @param type the type of the fact
   * @param node the value in the document
   * @return the members that a set does not have; none when the fact is no set or the value no list
   */
  public static List<DocumentNode> strangers(FactType type, DocumentNode node) {
    if (!(type instanceof FactType.Selection selection) || !(node instanceof DocumentNode.Sequence picked)) {
      return List.of();
    }
    List<String> options = FactType.Option.ids(selection.options());
    return picked.items().stream()
        .filter(member -> !(member instanceof DocumentNode.Scalar scalar) || !options.contains(scalar.text()))
        .toList();
  }

  private static Optional<FactValue> value(FactType type, DocumentNode node) {
    Decoder silent = new Decoder(new ProblemLog());
    if (type instanceof FactType.Bool) {
      return silent.bool(node).map(FactValue.Flag::new);
    } else if (type instanceof FactType.Choice) {
      return silent.text(node).map(FactValue.Chosen::new);
    } else if (type instanceof FactType.Selection) {
      return silent.items(node).flatMap(items -> {
        List<String> options = items.stream().map(silent::text).flatMap(Optional::stream).toList();
        boolean distinct = options.stream().distinct().count() == items.size();
        return distinct ? Optional.of(FactValue.Picked.of(options)) : Optional.empty();
      });
    }
    return silent.number(node).map(FactValue.Quantity::new);
  }
}
