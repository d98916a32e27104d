package io.github.pekppp.exchange;

import io.github.pekppp.evaluation.Evaluator;
import io.github.pekppp.evaluation.EvaluatorRole;
import io.github.pekppp.json.Json;
import io.github.pekppp.locus.Agency;
import io.github.pekppp.locus.AgencyKind;
import io.github.pekppp.locus.RegionCode;
import io.github.pekppp.locus.ServiceMode;
import io.github.pekppp.locus.ServiceType;
import io.github.pekppp.locus.ServiceUnit;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Rounding;
import io.github.pekppp.text.Text;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;

/** The shapes of what other types are made of. */
final class BasicShapes {

  static final Shape<Text> TEXT = new TextShape("text", Leaves.TEXT);
  static final Shape<Text> ANY_TEXT = new TextShape("any_text", Leaves.ANY_TEXT);
  static final Shape<List<String>> TEXTS = new ListShape<>(Leaves.TEXT);
  static final Shape<UnitRef> UNIT_REF = unitRef();
  static final Shape<Index> INDEX = index();
  static final Shape<Evaluator> EVALUATOR = evaluator();
  static final Shape<Agency> AGENCY = agency();
  static final Shape<ServiceUnit> SERVICE_UNIT = serviceUnit();

  private static final String REGION =
      "([1-9]\\d(\\.\\d{2}){0,2}|[1-9]\\d\\.\\d{2}\\.\\d{2}\\.\\d{4}|[1-9]\\d(\\d{2}){1,2}|[1-9]\\d{9})";

  private BasicShapes() {}

  private static Shape<UnitRef> unitRef() {
    var object = ObjectShape.<UnitRef>of("unit_ref", "Names a unit among those of all agencies.");
    var agency = object.required("agency", Leaves.TEXT, UnitRef::agency);
    var unit = object.required("unit", Leaves.TEXT, UnitRef::unit);
    return object.as(parts -> new UnitRef(parts.of(agency), parts.of(unit)));
  }

  private static Shape<Index> index() {
    var object = ObjectShape.<Index>of("index", "An index, exact, and how it is rounded where it is shown.");
    var exact = object.required("exact", Leaves.SCORE, Index::exact);
    var decimals = object.defaulted(
        "decimals", Leaves.whole(0, 20, number -> (int) number, Integer::longValue), 2, index -> index.rounding().decimals());
    var mode = object.defaulted(
        "mode",
        Leaves.named(EnumSet.complementOf(EnumSet.of(RoundingMode.UNNECESSARY))),
        RoundingMode.HALF_UP,
        index -> index.rounding().mode());
    return object.as(parts -> new Index(parts.of(exact), new Rounding(parts.of(decimals), parts.of(mode))));
  }

  private static Shape<Evaluator> evaluator() {
    var object = ObjectShape.<Evaluator>of("evaluator", "A person who marks a unit.");
    var name = object.required("name", Leaves.TEXT, Evaluator::name);
    var role = object.defaulted("role", Leaves.coded(EvaluatorRole.class), EvaluatorRole.MEMBER, Evaluator::role);
    return object.as(parts -> new Evaluator(parts.of(name), parts.of(role)));
  }

  private static Shape<Agency> agency() {
    var object = ObjectShape.<Agency>of("agency", "A government body that owns service units.");
    var name = object.required("name", Leaves.TEXT, Agency::name);
    var kind = object.required("kind", Leaves.coded(AgencyKind.class), Agency::kind);
    var region = object.optional("region", region(), Agency::region);
    return object.as(parts ->
        Agency.builder().name(parts.of(name)).kind(parts.of(kind)).region(parts.of(region)).build());
  }

  private static Shape<RegionCode> region() {
    return Leaves.text(
        Text.of("kode wilayah", "a region code"),
        RegionCode::parse,
        RegionCode::toString,
        Leaves.numberOr(REGION, Json.object().put("minimum", 10).put("maximum", 9_999_999_999L)));
  }

  private static Shape<ServiceUnit> serviceUnit() {
    var object = ObjectShape.<ServiceUnit>of("service_unit", "A body that serves the public.");
    var id = object.required("id", Leaves.TEXT, ServiceUnit::id);
    var name = object.required("name", Leaves.TEXT, ServiceUnit::name);
    var type = object.required("service_type", Leaves.coded(ServiceType.class), ServiceUnit::serviceType);
    var mode = object.required("mode", Leaves.coded(ServiceMode.class), ServiceUnit::mode);
    return object.as(parts -> ServiceUnit.builder()
        .id(parts.of(id)).name(parts.of(name)).serviceType(parts.of(type)).mode(parts.of(mode)).build());
  }
}
