package io.github.pekppp.report;

import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.json.Json;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.proof.ResultRecord;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.score.Score;
import io.github.pekppp.scoring.AspectResult;
import io.github.pekppp.scoring.F03Result;
import io.github.pekppp.scoring.IndicatorResult;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.scoring.Outcome;
import io.github.pekppp.scoring.ScoreRange;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Worksheet;
import java.util.List;
import java.util.Optional;

/** The result of one unit as JSON. */
final class GradeJson {

  /** What can come of an indicator. */
  static final List<String> OUTCOMES = List.of("scored", "disputed", "open", "not_applicable", "missing");

  private final Worksheet worksheet;
  private final ClaimReview review;
  private final IppResult result;
  private final Language language;

  GradeJson(Worksheet worksheet, ClaimReview review, Language language) {
    this.worksheet = worksheet;
    this.review = review;
    this.result = review.result();
    this.language = language;
  }

  Json json(List<Problem> problems, List<IndicatorResult> worthMost) {
    Locus locus = worksheet.locus();
    Json.Builder json = Json.object()
        .put("instrument", result.instrumentId())
        .put("instrumentSha256", result.instrumentSha256())
        .put("source", worksheet.source())
        .put("period", locus.period().year())
        .put("scheme", locus.scheme().map(scheme -> scheme.code()))
        .put("agency", JsonParts.agency(locus.agency()))
        .put("unit", JsonParts.unit(locus.unit()))
        .put("note", worksheet.note())
        .put("records", JsonParts.records(worksheet.assessment()))
        .put("basis", JsonParts.code(result.basis()))
        .put("status", JsonParts.code(result.status()));
    return JsonParts.index(json, result.ipp())
        .put("ippRange", Json.object()
            .put("lowest", result.range().lowest().toString())
            .put("highest", result.range().highest().toString())
            .build())
        .put("category", JsonParts.category(result.category(), language))
        .put("f02", Json.object()
            .put("index", result.f02())
            .put("exact", result.f02().map(Index::exact))
            .put("share", Ratio.ONE.minus(result.usersShare()).toString())
            .build())
        .put("f03", f03())
        .put("aspects", Json.list(result.aspects(), this::aspect))
        .put("indicators", Json.list(result.indicators(), this::indicator))
        .put("extras", Json.list(result.extras(), this::indicator))
        .put("worthMost", Json.list(worthMost, found -> Json.of(found.indicator().codeOrNumber())))
        .put("claims", new ClaimsPart(review, language).json())
        .put("policy", JsonParts.policy(result.policy()))
        .put("libraryVersion", result.libraryVersion())
        .put("inputSha256", result.inputSha256())
        .put("record", ResultRecord.of(result).line())
        .put("problems", Json.list(problems, problem -> JsonParts.problem(problem, language)))
        .build();
  }

  private Json f03() {
    F03Result f03 = result.f03();
    return Json.object()
        .put("index", f03.index())
        .put("exact", f03.index().map(Index::exact))
        .put("share", result.usersShare().toString())
        .put("respondents", f03.respondents())
        .put("counted", f03.counted())
        .put("items", Json.list(f03.items(), item -> Json.object()
            .put("number", item.item().number())
            .put("code", item.item().code())
            .put("aspect", item.item().aspect())
            .put("text", item.item().text().in(language))
            .put("answers", item.answers())
            .put("exact", item.mean())
            .build()))
        .build();
  }

  private Json aspect(AspectResult aspect) {
    Optional<Score> f02 = aspect.f02().flatMap(ScoreRange::exact);
    return Json.object()
        .put("id", aspect.aspect().id())
        .put("name", aspect.aspect().name().in(language))
        .put("weight", aspect.weight().toString())
        .put("value", f02.map(score -> Figures.value(score.ratio())))
        .put("exact", f02)
        .put("lowest", aspect.f02().map(ScoreRange::lowest))
        .put("highest", aspect.f02().map(ScoreRange::highest))
        .put("f03Exact", aspect.f03())
        .build();
  }

  private Json indicator(IndicatorResult indicator) {
    Outcome outcome = indicator.outcome();
    Optional<Score> score = outcome instanceof Outcome.Scored scored ? Optional.of(scored.score()) : Optional.empty();
    Optional<Integer> level = score.flatMap(Figures::whole);
    return Json.object()
        .put("number", indicator.indicator().number().value())
        .put("code", indicator.indicator().code())
        .put("name", indicator.indicator().name().in(language))
        .put("aspect", indicator.aspect())
        .put("outcome", outcomeCode(outcome))
        .put("level", level.<Json>map(Json.Int::new).orElseGet(Json.Null::new))
        .put("exact", score)
        .put("lowest", outcome.lowest().toString())
        .put("highest", outcome.highest().toString())
        .put("share", indicator.share().toString())
        .put("points", indicator.points().toString())
        .put("nextLevelGain", indicator.nextLevelGain().map(Ratio::toString))
        .put("nextLevel", indicator.nextLevel().map(reason -> reason.rule().in(language)))
        .build();
  }

  private static String outcomeCode(Outcome outcome) {
    if (outcome instanceof Outcome.Scored) {
      return "scored";
    } else if (outcome instanceof Outcome.Disputed) {
      return "disputed";
    } else if (outcome instanceof Outcome.Open) {
      return "open";
    }
    return outcome instanceof Outcome.NotApplicable ? "not_applicable" : "missing";
  }
}
