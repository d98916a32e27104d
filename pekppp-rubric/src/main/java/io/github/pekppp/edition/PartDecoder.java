package io.github.pekppp.edition;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.Fields;
import io.github.pekppp.problem.Place;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.text.Text;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what all parts of an edition are made of: ids, references, texts in both languages, weights. */
final class PartDecoder {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_-]*");

  private final Decoder decoder;

  PartDecoder(Decoder decoder) {
    this.decoder = decoder;
  }

  /** Checks that a key is a proper id. */
  void checkId(DocumentNode.Entry entry) {
    checkId(entry.place(), entry.key());
  }

  /** Checks that a text is a proper id. */
  void checkId(Place place, String id) {
    if (!ID.matcher(id).matches()) {
      decoder.problem(EditionProblem.ID_FORM, place);
    }
  }

  /** Reads the name of something declared elsewhere. */
  Optional<String> reference(DocumentNode node, Collection<String> declared) {
    Optional<String> id = decoder.text(node);
    if (id.isPresent() && !declared.contains(id.get())) {
      decoder.problem(EditionProblem.REFERENCE_UNKNOWN, node.place(), id.get(), String.join(", ", declared));
      return Optional.empty();
    }
    return id;
  }

  /** Reads a text in both languages. */
  Optional<Text> text(DocumentNode node) {
    Fields fields = decoder.fields(node);
    Optional<Text> text = text(fields);
    fields.close();
    return text;
  }

  /** Reads a text in both languages from among other fields. */
  Optional<Text> text(Fields fields) {
    Optional<String> id = fields.text("id");
    Optional<String> en = fields.text("en");
    return id.isPresent() && en.isPresent() ? Optional.of(Text.of(id.get(), en.get())) : Optional.empty();
  }

  /** Reads a list of texts that may be left out. */
  List<String> texts(Fields fields, String key) {
    return fields.list(key).stream().map(decoder::text).flatMap(Optional::stream).toList();
  }

  /** Reads per cents as they are printed, {@code 17}, or a fraction of the whole, {@code 5/29}. */
  Optional<Ratio> weight(DocumentNode node) {
    boolean fraction = node instanceof DocumentNode.Scalar scalar && scalar.text().contains("/");
    Optional<Ratio> weight = decoder.number(node).map(ratio -> fraction ? ratio : ratio.times(Ratio.percent(1)));
    if (weight.isPresent() && weight.get().signum() < 0) {
      decoder.problem(EditionProblem.WEIGHT_NEGATIVE, node.place());
      return Optional.empty();
    }
    return weight;
  }
}
