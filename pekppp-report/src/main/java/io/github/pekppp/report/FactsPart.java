package io.github.pekppp.report;

import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.Truth;
import io.github.pekppp.explain.Explanation;
import io.github.pekppp.explain.Ground;
import io.github.pekppp.improve.FactRating;
import io.github.pekppp.improve.Improvement;
import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.score.Level;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The levels that facts give: what held, what did not, what is unknown, the least that would raise each, and the records that
 * facts came from.
 */
final class FactsPart {

  private static final int SHOWN_IMPROVEMENTS = 3;

  private final List<FactRating> ratings;
  private final Optional<Explanation> claim;
  private final Language language;

  FactsPart(ClaimReview review, Language language) {
    this.ratings = review.ratings();
    this.claim = review.claim().map(IppResult::explanation);
    this.language = language;
  }

  /** A heading and points per indicator; nothing without ratings. */
  List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    if (!ratings.isEmpty()) {
      blocks.add(new Block.Heading(2, say("Level dari fakta (F-01)", "Levels from facts (F-01)")));
    }
    for (FactRating rating : ratings) {
      blocks.add(new Block.Heading(3, rating.indicator().codeOrNumber() + " " + rating.indicator().name().in(language)
          + ": level " + level(rating)));
      blocks.add(new Block.Points(points(rating)));
    }
    return blocks;
  }

  Json json() {
    return Json.list(ratings, rating -> Json.object()
        .put("number", rating.indicator().number().value())
        .put("code", rating.indicator().code())
        .put("certain", rating.certain().value())
        .put("possible", rating.possible().value())
        .put("deciding", Json.list(rating.deciding(), fact -> Json.of(fact.id())))
        .put("levels", Json.list(levels(), level -> Json.object()
            .put("level", level.value())
            .put("holds", code(rating.holds(level)))
            .put("demands", Json.list(rating.demands(level), demand -> Json.object()
                .put("text", demand.condition().text().in(language))
                .put("holds", code(demand.holds()))
                .build()))
            .put("improvements", Json.list(rating.improvements(level), improvement -> Json.object()
                .put("effort", improvement.effort())
                .put("text", improvement.text().in(language))
                .build()))
            .build()))
        .put("grounds", GroundsPart.json(grounds(rating), language))
        .build());
  }

  private List<Ground> grounds(FactRating rating) {
    return GroundsPart.of(claim, rating.indicator().number());
  }

  private List<String> points(FactRating rating) {
    List<String> points = new ArrayList<>();
    if (rating.certain().value() > 0) {
      points.add(say("level {0} terpenuhi: {1}", "level {0} holds: {1}", rating.certain(), rating.rules().text(rating.certain())));
    }
    if (!rating.deciding().isEmpty()) {
      points.add(say("belum diketahui, padahal menentukan: {0}", "unknown, but deciding: {0}",
          Text.join(rating.deciding().stream().map(Fact::label).toList(), Text.same("; "))));
    }
    rating.firstUnmet().ifPresent(level -> {
      points.add(say("level {0} belum terpenuhi karena: {1}", "level {0} does not hold because of: {1}", level, unmet(rating, level)));
      improvements(rating, level, points);
    });
    points.addAll(GroundsPart.points(grounds(rating), language));
    return points;
  }

  private void improvements(FactRating rating, Level level, List<String> points) {
    List<Improvement> improvements = rating.improvements(level);
    for (int i = 0; i < Math.min(improvements.size(), SHOWN_IMPROVEMENTS); i++) {
      Text lead = i == 0
          ? Text.of("perubahan terkecil untuk level {0}: {1}", "smallest change for level {0}: {1}")
          : Text.of("atau: {1}", "or: {1}");
      points.add(lead.with(level, improvements.get(i).text()).in(language));
    }
    if (improvements.size() > SHOWN_IMPROVEMENTS) {
      points.add(say("dan {0} cara lain", "and {0} other ways", improvements.size() - SHOWN_IMPROVEMENTS));
    }
  }

  private static Text unmet(FactRating rating, Level level) {
    return Text.join(
        rating.demands(level).stream()
            .filter(demand -> demand.holds() != Truth.TRUE)
            .map(demand -> demand.holds() == Truth.UNKNOWN
                ? Text.of("{0} (belum diketahui)", "{0} (unknown)").with(demand.condition().text())
                : demand.condition().text())
            .toList(),
        Text.same("; "));
  }

  private static String level(FactRating rating) {
    return rating.certain().equals(rating.possible())
        ? rating.certain().toString()
        : rating.certain() + ".." + rating.possible();
  }

  private static List<Level> levels() {
    return IntStream.rangeClosed(1, Level.MAX).mapToObj(Level::of).toList();
  }

  private static String code(Truth truth) {
    return truth.name().toLowerCase(Locale.ROOT);
  }

  private String say(String id, String en, Object... arguments) {
    return Text.of(id, en).with(arguments).in(language);
  }
}
