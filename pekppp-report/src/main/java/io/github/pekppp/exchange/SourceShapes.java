package io.github.pekppp.exchange;

import io.github.pekppp.source.DateRange;
import io.github.pekppp.source.Enactment;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.Publication;
import io.github.pekppp.text.Coded;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The shapes of what the records of a unit have in common. */
final class SourceShapes {

  static final Shape<Enactment> ENACTMENT = enactment();
  static final Shape<Publication> PUBLICATION = publication();
  static final Shape<DateRange> DATE_RANGE = dateRange();

  /** Ids, each once, in their own order. */
  static final Shape<Set<String>> IDS = Leaves.of(BasicShapes.TEXTS, TreeSet::new, ids -> List.copyOf(new TreeSet<>(ids)));

  private SourceShapes() {}

  private static Shape<Enactment> enactment() {
    var object = ObjectShape.<Enactment>of("enactment", "That something was enacted, by a document from a date on.");
    var reference = object.required("reference", Leaves.TEXT, Enactment::reference);
    var date = object.required("date", Leaves.DAY, Enactment::date);
    return object.as(parts -> new Enactment(parts.of(reference), parts.of(date)));
  }

  private static Shape<Publication> publication() {
    var object = ObjectShape.<Publication>of("publication", "That something is shown in a medium for a time.");
    var medium = object.required("medium", Leaves.coded(Medium.class), Publication::medium);
    var since = object.required("since", Leaves.DAY, Publication::since);
    var until = object.optional("until", Leaves.DAY, Publication::until);
    var reference = object.optional("reference", Leaves.ANY_TEXT, Publication::reference);
    return object.as(parts -> Publication.builder()
        .medium(parts.of(medium))
        .since(parts.of(since))
        .until(parts.of(until))
        .reference(parts.of(reference))
        .build());
  }

  private static Shape<DateRange> dateRange() {
    var object = ObjectShape.<DateRange>of("date_range", "A time of whole days, its first and its last included.");
    var from = object.required("from", Leaves.DAY, DateRange::from);
    var until = object.required("until", Leaves.DAY, DateRange::until);
    return object.checked(parts -> DateRange.of(parts.of(from), parts.of(until)));
  }

  /** Values by the constants of a set: an object whose keys are their codes. */
  static <C extends Enum<C> & Coded, V> Shape<Map<C, V>> byCode(
      String name, String description, Class<C> set, Shape<V> values) {
    var object = ObjectShape.<Map<C, V>>of(name, description);
    Map<C, Member<Map<C, V>, Optional<V>>> members = new LinkedHashMap<>();
    for (C constant : set.getEnumConstants()) {
      members.put(constant, object.optional(constant.code(), values, held -> Optional.ofNullable(held.get(constant))));
    }
    return object.as(parts -> {
      Map<C, V> read = new EnumMap<>(set);
      members.forEach((constant, member) -> parts.of(member).ifPresent(value -> read.put(constant, value)));
      return read;
    });
  }
}
