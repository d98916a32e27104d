package io.github.pekppp.report;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.json.Json;
import io.github.pekppp.locus.Agency;
import io.github.pekppp.locus.ServiceUnit;
import io.github.pekppp.policy.ScoringPolicy;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.score.Index;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** The parts that JSON reports share. */
final class JsonParts {

  private JsonParts() {}

  static Json category(Optional<Grade> category, Language language) {
    return category
        .map(grade -> Json.object()
            .put("letter", grade.letter())
            .put("label", grade.label().in(language))
            .build())
        .orElseGet(Json.Null::new);
  }

  static Json policy(ScoringPolicy policy) {
    Json.Builder json = Json.object();
    policy.toMap().forEach((key, choice) -> {
      if (key.equals(ScoringPolicy.MINIMUM_RESPONDENTS)) {
        json.put(key, Integer.parseInt(choice));
      } else {
        json.put(key, choice);
      }
    });
    return json.build();
  }

  static Json problem(Problem problem, Language language) {
    Optional<Position> position = problem.place().position();
    Json.Builder json = Json.object()
        .put("code", problem.code())
        .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
        .put("path", problem.place().path())
        .put("file", position.map(Position::document))
        .put("line", position.<Json>map(at -> new Json.Int(at.line())).orElseGet(Json.Null::new))
        .put("column", position.<Json>map(at -> new Json.Int(at.column())).orElseGet(Json.Null::new));
    position.flatMap(Position::cell).ifPresent(cell -> json.put("cell", cell));
    return json.put("message", problem.message().in(language)).build();
  }

  static Json agency(Agency agency) {
    return Json.object()
        .put("name", agency.name())
        .put("kind", agency.kind().code())
        .put("region", agency.region())
        .build();
  }

  static Json unit(ServiceUnit unit) {
    return Json.object()
        .put("id", unit.id())
        .put("name", unit.name())
        .put("serviceType", unit.serviceType().code())
        .put("mode", unit.mode().code())
        .build();
  }

  /** The readings of records that facts of a unit came from. */
  static Json records(Assessment assessment) {
    return Json.list(assessment.recordsRead(), read -> Json.object()
        .put("asOf", read.date().toString())
        .put("bridge", read.bridgeId())
        .put("bridgeSha256", read.bridgeSha256())
        .build());
  }

  /** The index, its exact value and its value of 100, under the names that every report uses. */
  static Json.Builder index(Json.Builder json, Optional<Index> ipp) {
    return json.put("ipp", ipp)
        .put("ippExact", ipp.map(Index::exact))
        .put("onHundred", ipp.map(index -> index.onHundred().toPlainString()));
  }

  static Json code(Coded coded) {
    return Json.of(coded.code());
  }

  /** The value of a fact in the form in which worksheets take it. */
  static Json fact(FactValue value) {
    if (value instanceof FactValue.Flag flag) {
      return new Json.Bool(flag.holds());
    } else if (value instanceof FactValue.Quantity quantity) {
      OptionalLong whole = quantity.value().wholeValue();
      return whole.isPresent() ? new Json.Int(whole.getAsLong()) : Json.of(quantity.value().toString());
    } else if (value instanceof FactValue.Chosen chosen) {
      return Json.of(chosen.option());
    }
    return Json.list(List.copyOf(((FactValue.Picked) value).options()), Json::of);
  }
}
