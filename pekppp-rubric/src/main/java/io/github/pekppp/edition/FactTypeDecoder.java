package io.github.pekppp.edition;

import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.TimeUnit;
import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.DocumentProblem;
import io.github.pekppp.document.Fields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what kind of value a fact, or a question of the self-report, has. */
final class FactTypeDecoder {

  private static final List<String> TYPES = List.of("bool", "int", "percent", "duration", "choice", "set");

  private final Decoder decoder;
  private final PartDecoder parts;

  FactTypeDecoder(Decoder decoder, PartDecoder parts) {
    this.decoder = decoder;
    this.parts = parts;
  }

  Optional<FactType> type(Fields fields) {
    Optional<DocumentNode> node = fields.required("type");
    String name = node.flatMap(decoder::text).orElse("");
    return switch (name) {
      case "bool" -> Optional.of(new FactType.Bool());
      case "int" -> Optional.of(new FactType.Whole());
      case "percent" -> Optional.of(new FactType.Percent());
      case "duration" -> fields.coded("unit", TimeUnit.class).map(FactType.Duration::new);
      case "choice" -> Optional.of(new FactType.Choice(options(fields)));
      case "set" -> Optional.of(new FactType.Selection(options(fields)));
      default -> {
        node.ifPresent(found ->
            decoder.problem(DocumentProblem.VALUE_CHOICE, found.place(), name, String.join(", ", TYPES)));
        yield Optional.empty();
      }
    };
  }

  private List<FactType.Option> options(Fields fact) {
    List<FactType.Option> options = new ArrayList<>();
    for (DocumentNode.Entry entry : fact.required("options").flatMap(decoder::entries).orElse(List.of())) {
      parts.text(entry.value()).ifPresent(label -> options.add(new FactType.Option(entry.key(), label)));
    }
    return options;
  }
}
