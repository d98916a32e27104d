package io.github.pekppp.edition;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.Fields;
import io.github.pekppp.grade.Grade;
import io.github.pekppp.grade.GradeProblem;
import io.github.pekppp.grade.GradeScale;
import io.github.pekppp.problem.Place;
import io.github.pekppp.score.Level;
import io.github.pekppp.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the categories of an edition; they must cover 0 to 5. */
final class GradesDecoder {

  private final Decoder decoder;
  private final PartDecoder parts;

  GradesDecoder(Decoder decoder, PartDecoder parts) {
    this.decoder = decoder;
    this.parts = parts;
  }

  Optional<GradeScale> grades(DocumentNode node) {
    List<DocumentNode> items = decoder.items(node).orElse(List.of());
    List<Grade> grades = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (DocumentNode item : items) {
      grade(item).ifPresent(grade -> {
        grades.add(grade);
        places.add(item.place());
      });
    }
    if (grades.size() < items.size()) {
      return Optional.empty();
    }
    Optional<GradeScale> scale = decoder.log().unwrap(GradeScale.of(grades, places, node.place()));
    scale.filter(found -> found.lowest().signum() != 0
            || found.highest().compareTo(BigDecimal.valueOf(Level.MAX)) != 0)
        .ifPresent(found -> decoder.problem(
            GradeProblem.SCALE_RANGE, node.place(), found.lowest(), found.highest(), 0, Level.MAX));
    return scale;
  }

  private Optional<Grade> grade(DocumentNode node) {
    Fields fields = decoder.fields(node);
    Optional<String> letter = fields.text("letter");
    Optional<Text> label = fields.required("label").flatMap(parts::text);
    Optional<BigDecimal> min = fields.required("min").flatMap(this::decimal);
    Optional<BigDecimal> max = fields.required("max").flatMap(this::decimal);
    fields.close();
    if (letter.isEmpty() || label.isEmpty() || min.isEmpty() || max.isEmpty()) {
      return Optional.empty();
    }
    if (min.get().compareTo(max.get()) > 0) {
      decoder.problem(GradeProblem.GRADE_LIMITS, node.place(), letter.get(), min.get(), max.get());
      return Optional.empty();
    }
    return Optional.of(new Grade(letter.get(), label.get(), min.get(), max.get()));
  }

  private Optional<BigDecimal> decimal(DocumentNode node) {
    if (node instanceof DocumentNode.Scalar scalar && scalar.text().indexOf('/') >= 0) {
      return decoder.wrong(node, Text.of("bilangan desimal", "a decimal number"));
    }
    return decoder.number(node).flatMap(number -> decoder.text(node)).map(text -> new BigDecimal(text.strip()));
  }
}
