package io.github.pekppp.exchange;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.Fields;
import io.github.pekppp.json.Definitions;
import io.github.pekppp.json.Json;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A value with named parts. */
final class ObjectShape<T> extends Shape<T> {

  private final String name;
  private final String description;
  private final List<Member<T, ?>> members;
  private final Function<Parts, Validation<List<Problem>, T>> maker;

  private ObjectShape(
      String name,
      String description,
      List<Member<T, ?>> members,
      Function<Parts, Validation<List<Problem>, T>> maker) {
    this.name = name;
    this.description = description;
    this.members = members;
    this.maker = maker;
  }

  static <T> Builder<T> of(String name, String description) {
    return new Builder<>(name, description);
  }

  @Override
  public Json json(T value) {
    Json.Builder object = Json.object();
    members.forEach(member -> member.json(value).ifPresent(json -> object.put(member.key, json)));
    return object.build();
  }

  @Override
  Optional<T> decode(DocumentNode node, Decoder decoder) {
    Fields fields = decoder.fields(node);
    Map<Member<?, ?>, Object> read = new HashMap<>();
    members.forEach(member -> member.decode(fields, decoder).ifPresent(value -> read.put(member, value)));
    fields.close();
    if (read.size() < members.size()) {
      return Optional.empty();
    }
    Validation<List<Problem>, T> made = make(new Parts(read));
    made.swap().forEach(problems -> problems.forEach(problem -> decoder.log().add(Located.in(node, problem))));
    return made.isValid() ? Optional.of(made.get()) : Optional.empty();
  }

  /** A type guards itself; what it refuses is a fault of the data here. */
  private Validation<List<Problem>, T> make(Parts parts) {
    try {
      return maker.apply(parts);
    } catch (ProblemException refused) {
      return Validation.invalid(refused.problems());
    } catch (IllegalArgumentException refused) {
      return Validation.invalid(List.of(
          ExchangeProblem.VALUE_REFUSED.at(Place.ROOT, String.valueOf(refused.getMessage()))));
    }
  }

  @Override
  Json schema(Definitions definitions) {
    return definitions.reference(name, () -> {
      Json.Builder properties = Json.object();
      members.forEach(member -> properties.put(member.key, member.schema(definitions)));
      List<String> required = members.stream().filter(member -> member.required).map(member -> member.key).toList();
      return Json.object()
          .put("description", description)
          .put("type", "object")
          .put("properties", properties.build())
          .put("required", Json.list(required, Json::of))
          .put("additionalProperties", false)
          .build();
    });
  }

  /** The parts of an object that was read. */
  static final class Parts {

    private final Map<Member<?, ?>, Object> values;

    private Parts(Map<Member<?, ?>, Object> values) {
      this.values = values;
    }

    @SuppressWarnings("unchecked") // a member is put with what it decoded
    <V> V of(Member<?, V> member) {
      V value = (V) values.get(member);
      if (value == null) {
        throw new IllegalStateException(member.key + ": no member of this object");
      }
      return value;
    }
  }

  /** Collects the members of an object in the order in which they are written. */
  static final class Builder<T> {

    private final String name;
    private final String description;
    private final List<Member<T, ?>> members = new ArrayList<>();

    private Builder(String name, String description) {
      this.name = name;
      this.description = description;
    }

    <V> Member<T, V> required(String key, Shape<V> shape, Function<? super T, ? extends V> getter) {
      return add(Member.required(key, shape, getter));
    }

    <V> Member<T, Optional<V>> optional(String key, Shape<V> shape, Function<? super T, Optional<V>> getter) {
      return add(Member.optional(key, shape, getter));
    }

    /** A list that must be written, empty where there is none. */
    <V> Member<T, V> counted(String key, Shape<V> list, Function<? super T, ? extends V> getter) {
      return add(Member.counted(key, list, getter));
    }

    <V> Member<T, List<V>> countedList(String key, Shape<V> items, Function<? super T, List<V>> getter) {
      return counted(key, new ListShape<>(items), getter);
    }

    <V> Member<T, List<V>> list(String key, Shape<V> items, Function<? super T, List<V>> getter) {
      return add(Member.defaulted(key, new ListShape<>(items), List.of(), getter));
    }

    <V> Member<T, V> defaulted(String key, Shape<V> shape, V absent, Function<? super T, ? extends V> getter) {
      return add(Member.defaulted(key, shape, absent, getter));
    }

    private <V> Member<T, V> add(Member<T, V> member) {
      members.add(member);
      return member;
    }

    /** Ends an object whose parts always make a value, unless its type refuses them by an exception. */
    Shape<T> as(Function<Parts, T> maker) {
      return checked(parts -> Validation.valid(maker.apply(parts)));
    }

    /** Ends an object whose parts may contradict one another. */
    Shape<T> checked(Function<Parts, Validation<List<Problem>, T>> maker) {
      return new ObjectShape<>(name, description, List.copyOf(members), maker);
    }
  }
}
