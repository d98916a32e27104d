package io.github.pekppp.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Damage to a sound file is refused by its reader, which says where it is, and by the schema as far as it shows in the form. */
class DamageProperties {

  private static final List<String> SHAPES = List.copyOf(Shapes.all().keySet());
  private static final String NONE = "zz_none";

  /** A sound document of some shape, drawn at random. */
  private static final class Sound {

    private final String name;
    private final Random random;
    private final JsonNode document;
    private final List<SchemaOf.Site> sites;

    Sound(Random random) {
      this.name = SHAPES.get(random.nextInt(SHAPES.size()));
      this.random = random;
      this.document = ShapeSchemaTest.written(name, random);
      this.sites = ShapeSchemaTest.schema(name).sites(document);
    }

    /** Any of the values that pass a test; when there are none, the property holds of nothing. */
    List<SchemaOf.Site> one(Predicate<SchemaOf.Site> test) {
      List<SchemaOf.Site> found = sites.stream().filter(test).toList();
      return found.isEmpty() ? List.of() : List.of(found.get(random.nextInt(found.size())));
    }

    <T> T of(List<T> values) {
      return values.get(random.nextInt(values.size()));
    }

    /** Asserts that a fault is found at a place, at the line and column where a text begins. */
    void assertRefused(Place place, String begins) {
      String text = SchemaOf.text(document);
      List<Problem> problems = ShapeSchemaTest.problems(name, text);
      assertThat(problems).as("%s in %s", place, text).anySatisfy(problem -> {
        assertThat(problem.place().path()).isEqualTo(place.path());
        Position position = problem.place().position().orElseThrow();
        assertThat(position.document()).isEqualTo(name);
        assertThat(text.split("\\R")[position.line() - 1].substring(position.column() - 1)).startsWith(begins);
      });
    }

    void assertOutOfForm() {
      assertThat(ShapeSchemaTest.schema(name).errors(document)).as(document.toString()).isNotEmpty();
    }
  }

  @Property(tries = 300)
  void aRequiredKeyIsLost(@ForAll Random random) {
    Sound sound = new Sound(random);
    sound.one(site -> !required(site).isEmpty()).forEach(site -> {
      ((ObjectNode) site.value()).remove(sound.of(required(site)));
      sound.assertRefused(site.place(), "{");
      sound.assertOutOfForm();
    });
  }

  @Property(tries = 300)
  void aKeyIsUnknown(@ForAll Random random) {
    Sound sound = new Sound(random);
    sound.one(site -> site.value().isObject()).forEach(site -> {
      ((ObjectNode) site.value()).put(NONE, 1);
      sound.assertRefused(site.place().key(NONE), "\"" + NONE);
      sound.assertOutOfForm();
    });
  }

  @Property(tries = 300)
  void aValueIsOfAnotherKind(@ForAll Random random) {
    Sound sound = new Sound(random);
    sound.one(site -> !isRoot(site)).forEach(site -> {
      site.put().accept(site.value().isArray() ? SchemaOf.parse("{}") : SchemaOf.parse("[]"));
      sound.assertRefused(site.place(), site.value().isArray() ? "{" : "[");
      sound.assertOutOfForm();
    });
  }

  @Property(tries = 300)
  void aCodeIsUnknown(@ForAll Random random) {
    Sound sound = new Sound(random);
    sound.one(site -> site.schema().has("enum")).forEach(site -> {
      site.put().accept(new TextNode(NONE));
      sound.assertRefused(site.place(), "\"" + NONE);
      sound.assertOutOfForm();
    });
  }

  @Property(tries = 300)
  void aNumberIsOutOfRange(@ForAll Random random) {
    Sound sound = new Sound(random);
    sound.one(site -> site.schema().path("type").asText().equals("integer")).forEach(site -> {
      long max = site.schema().get("maximum").longValue();
      long out = random.nextBoolean() && max < Long.MAX_VALUE ? max + 1 : site.schema().get("minimum").longValue() - 1;
      site.put().accept(new LongNode(out));
      sound.assertRefused(site.place(), Long.toString(out));
      sound.assertOutOfForm();
    });
  }

  @Property(tries = 300)
  void aDateIsNone(@ForAll Random random) {
    Sound sound = new Sound(random);
    sound.one(site -> site.schema().path("format").asText().equals("date")).forEach(site -> {
      String none = sound.of(List.of("kemarin", "31-01-2025", "2025-1-31", "+12025-01-31", "2025-01-31T00:00"));
      site.put().accept(new TextNode(none));
      sound.assertRefused(site.place(), "\"" + none);
      sound.assertOutOfForm();
    });
  }

  @Property(tries = 100)
  void aDayIsNotInTheCalendar(@ForAll Random random) {
    Sound sound = new Sound(random);
    sound.one(site -> site.schema().path("format").asText().equals("date")).forEach(site -> {
      site.put().accept(new TextNode("2025-02-29"));
      sound.assertRefused(site.place(), "\"2025-02-29");
    });
  }

  @Property(tries = 100)
  void theWholeIsOfAnotherKind(@ForAll Random random) {
    String name = SHAPES.get(random.nextInt(SHAPES.size()));
    assertThat(ShapeSchemaTest.schema(name).errors(new IntNode(7))).isNotEmpty();
    assertThat(ShapeSchemaTest.problems(name, "\n 7")).singleElement().satisfies(problem ->
        assertThat(problem.place().position()).contains(new Position(name, 2, 2)));
  }

  private static boolean isRoot(SchemaOf.Site site) {
    return site.place().path().isEmpty();
  }

  private static List<String> required(SchemaOf.Site site) {
    return site.value().isObject() ? SchemaOf.texts(site.schema().get("required")) : List.of();
  }
}
