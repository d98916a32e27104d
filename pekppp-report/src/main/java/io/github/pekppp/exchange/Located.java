package io.github.pekppp.exchange;

import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import java.util.List;
import java.util.Optional;

/** Finds where in a document a problem lies that a type found in its own parts. */
final class Located {

  private Located() {}

  /** The problem with its path inside a node, at the position of what that names or of the nearest thing around it. */
  static Problem in(DocumentNode node, Problem problem) {
    String inner = problem.place().path();
    String outer = node.place().path();
    String path = outer.isEmpty() || inner.isEmpty() || inner.startsWith("[") ? outer + inner : outer + "." + inner;
    Place place = Place.of(path);
    Optional<Position> position = nearest(node, path).place().position();
    return new Problem(problem.code(), problem.severity(), position.map(place::at).orElse(place), problem.message());
  }

  private static DocumentNode nearest(DocumentNode node, String path) {
    return children(node).stream()
        .filter(child -> holds(child.place().path(), path))
        .findFirst()
        .map(child -> nearest(child, path))
        .orElse(node);
  }

  private static List<DocumentNode> children(DocumentNode node) {
    if (node instanceof DocumentNode.Mapping mapping) {
      return mapping.entries().stream().map(DocumentNode.Entry::value).toList();
    }
    return node instanceof DocumentNode.Sequence sequence ? sequence.items() : List.of();
  }

  private static boolean holds(String outer, String path) {
    return path.startsWith(outer)
        && (path.length() == outer.length() || path.charAt(outer.length()) == '.' || path.charAt(outer.length()) == '[');
  }
}
