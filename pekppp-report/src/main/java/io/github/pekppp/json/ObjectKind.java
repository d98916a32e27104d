package io.github.pekppp.json;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What JSON objects with known members look like; other members are refused unless they are named as data. Immutable. */
public final class ObjectKind implements JsonKind {

  static final ObjectKind EMPTY = new ObjectKind(List.of(), Optional.empty());

  private final List<Member> members;
  private final Optional<JsonKind> others;

  private ObjectKind(List<Member> members, Optional<JsonKind> others) {
    this.members = members;
    this.others = others;
  }

  private record Member(String name, JsonKind kind, boolean required) {}

  /**
   * Returns this object with a member that is always there.
   *
   * @param name its name
   * @param kind what its value looks like
   * @param description what it means
   * @return the object
   */
  public ObjectKind with(String name, JsonKind kind, String description) {
    return plus(new Member(name, kind.described(description), true));
  }

  /**
   * Returns this object with a member that may be left out.
   *
   * @param name its name
   * @param kind what its value looks like
   * @param description what it means, and what it means that it is not there
   * @return the object
   */
  public ObjectKind optional(String name, JsonKind kind, String description) {
    return plus(new Member(name, kind.described(description), false));
  }

  /**
   * Returns this object open to further members, whose names are data.
   *
   * @param values what their values look like
   * @param description what name and value mean
   * @return the object
   */
  public ObjectKind openTo(JsonKind values, String description) {
    return new ObjectKind(members, Optional.of(values.described(description)));
  }

  private ObjectKind plus(Member member) {
    return new ObjectKind(Stream.concat(members.stream(), Stream.of(member)).toList(), others);
  }

  @Override
  public Json schema(Definitions definitions) {
    Json.Builder properties = Json.object();
    members.forEach(member -> properties.put(member.name(), member.kind().schema(definitions)));
    List<String> required = members.stream().filter(Member::required).map(Member::name).toList();
    return Json.object()
        .put("type", "object")
        .put("properties", properties.build())
        .put("required", Json.list(required, Json::of))
        .put("additionalProperties", others.map(kind -> kind.schema(definitions)).orElseGet(() -> new Json.Bool(false)))
        .build();
  }
}
