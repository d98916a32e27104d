package io.github.pekppp.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes JSON values as text, the same bytes on every machine. */
public final class JsonWriter {

  // Non-ASCII and DEL are escaped, so that no character can steer a terminal and no encoding can spoil the text.
  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).characterEscapes(new Delete()).build();

  private JsonWriter() {}

  /** Escapes DEL, which JSON allows to stand for itself but YAML does not. */
  private static final class Delete extends CharacterEscapes {

    private static final long serialVersionUID = 1L;
    private static final int DEL = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] escapes = standardAsciiEscapesForJSON();
      escapes[DEL] = ESCAPE_STANDARD;
      return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return null;
    }
  }

  /**
   * Writes a value.
   *
   * @param value the value
   * @return indented text that ends with a line feed
   */
  public static String write(Json value) {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      generator.setPrettyPrinter(printer);
      write(value, generator);
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string cannot fail to be written", impossible);
    }
    return text.append('\n').toString();
  }

  private static void write(Json value, JsonGenerator generator) throws IOException {
    if (value instanceof Json.Text text) {
      generator.writeString(text.value());
    } else if (value instanceof Json.Int number) {
      generator.writeNumber(number.value());
    } else if (value instanceof Json.Bool bool) {
      generator.writeBoolean(bool.value());
    } else if (value instanceof Json.Items items) {
      generator.writeStartArray();
      for (Json item : items.items()) {
        write(item, generator);
      }
      generator.writeEndArray();
    } else if (value instanceof Json.Members members) {
      generator.writeStartObject();
      for (Map.Entry<String, Json> member : members.members().entrySet()) {
        generator.writeFieldName(member.getKey());
        write(member.getValue(), generator);
      }
      generator.writeEndObject();
    } else {
      generator.writeNull();
    }
  }
}
