package io.github.pekppp.priority;

import io.github.pekppp.score.Ratio;
import java.util.ArrayList;
import java.util.List;

/**
 * What fronts can still add at the best: their moves by falling yield, as if any part of a move could be made.
 *
 * <p>No real choice reaches farther for the same cost, so what cannot succeed by this outlook cannot succeed at all.
 */
final class Outlook {

  private final List<Piece> pieces;
  private final Ratio[] reach;
  private final long[] cost;

  /** A move from one choice of a front to a farther one. */
  private record Piece(long cost, Ratio reach) {

    /** Orders by falling yield, without dividing. */
    static int compare(Piece one, Piece other) {
      return other.reach.times(Ratio.of(one.cost)).compareTo(one.reach.times(Ratio.of(other.cost)));
    }
  }

  Outlook(List<Front> fronts) {
    pieces = new ArrayList<>();
    fronts.forEach(front -> pieces.addAll(hull(front.choices())));
    pieces.sort(Piece::compare);
    reach = new Ratio[pieces.size() + 1];
    cost = new long[pieces.size() + 1];
    reach[0] = fronts.stream().map(front -> front.choices().get(0).reach()).reduce(Ratio.ZERO, Ratio::plus);
    cost[0] = fronts.stream().mapToLong(front -> front.choices().get(0).cost()).sum();
    for (int i = 0; i < pieces.size(); i++) {
      reach[i + 1] = reach[i].plus(pieces.get(i).reach);
      cost[i + 1] = Math.addExact(cost[i], pieces.get(i).cost);
    }
  }

  /** The moves of a front whose yields only fall. */
  private static List<Piece> hull(List<Front.Choice> choices) {
    List<Piece> hull = new ArrayList<>();
    for (int i = 1; i < choices.size(); i++) {
      Front.Choice from = choices.get(i - 1);
      Front.Choice to = choices.get(i);
      Piece piece = new Piece(to.cost() - from.cost(), to.reach().minus(from.reach()));
      while (!hull.isEmpty() && Piece.compare(piece, hull.get(hull.size() - 1)) < 0) {
        Piece last = hull.remove(hull.size() - 1);
        piece = new Piece(piece.cost + last.cost, piece.reach.plus(last.reach));
      }
      hull.add(piece);
    }
    return hull;
  }

  /** How far everything together reaches. */
  Ratio farthest() {
    return reach[pieces.size()];
  }

  /** What the best whole moves cost that reach so far, which is not farther than everything reaches. */
  long enough(Ratio need) {
    return cost[piecesFor(need)];
  }

  /** How far the best whole moves reach that cost no more. */
  Ratio affordable(long limit) {
    int count = 0;
    while (count < pieces.size() && cost[count + 1] <= limit) {
      count++;
    }
    return reach[count];
  }

  /** Tells whether parts of moves could reach so far for a cost. */
  boolean allows(Ratio need, long limit) {
    if (need.compareTo(farthest()) > 0) {
      return false;
    }
    int last = piecesFor(need) - 1;
    if (last < 0) {
      return limit >= cost[0];
    }
    Piece piece = pieces.get(last);
    long left = limit - cost[last];
    return left >= 0
        && Ratio.of(piece.cost).times(need.minus(reach[last])).compareTo(Ratio.of(left).times(piece.reach)) <= 0;
  }

  /** How many of the best moves reach so far. */
  private int piecesFor(Ratio need) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reach[middle].compareTo(need) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
