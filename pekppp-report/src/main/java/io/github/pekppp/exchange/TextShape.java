package io.github.pekppp.exchange;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.Fields;
import io.github.pekppp.json.Definitions;
import io.github.pekppp.json.Json;
import io.github.pekppp.text.Text;
import java.util.List;
import java.util.Optional;

/** A text in two languages, or one that reads the same in both. */
final class TextShape extends Shape<Text> {

  private final String name;
  private final Shape<String> one;

  /** Makes a shape from that of the text in one language. */
  TextShape(String name, Shape<String> one) {
    this.name = name;
    this.one = one;
  }

  @Override
  public Json json(Text text) {
    return text.id().equals(text.en())
        ? Json.of(text.id())
        : Json.object().put("id", text.id()).put("en", text.en()).build();
  }

  @Override
  Optional<Text> decode(DocumentNode node, Decoder decoder) {
    if (node instanceof DocumentNode.Scalar) {
      return one.decode(node, decoder).map(Text::same);
    }
    Fields fields = decoder.fields(node);
    Optional<String> id = fields.required("id").flatMap(text -> one.decode(text, decoder));
    Optional<String> en = fields.required("en").flatMap(text -> one.decode(text, decoder));
    fields.close();
    return id.flatMap(indonesian -> en.map(english -> Text.of(indonesian, english)));
  }

  @Override
  Json schema(Definitions definitions) {
    return definitions.reference(name, () -> Json.object()
        .put("description", "A text in Indonesian and English, or one that reads the same in both.")
        .put("oneOf", Json.list(List.of(one.schema(definitions), both(definitions)), json -> json))
        .build());
  }

  private Json both(Definitions definitions) {
    Json text = one.schema(definitions);
    return Json.object()
        .put("type", "object")
        .put("properties", Json.object().put("id", text).put("en", text).build())
        .put("required", Json.list(List.of("id", "en"), Json::of))
        .put("additionalProperties", false)
        .build();
  }
}
