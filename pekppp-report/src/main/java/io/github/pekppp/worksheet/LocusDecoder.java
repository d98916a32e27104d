package io.github.pekppp.worksheet;

import io.github.pekppp.document.Decoder;
import io.github.pekppp.document.DocumentNode;
import io.github.pekppp.document.Fields;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.evaluation.Evaluator;
import io.github.pekppp.evaluation.EvaluatorRole;
import io.github.pekppp.evaluation.Scheme;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.locus.Agency;
import io.github.pekppp.locus.AgencyKind;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.locus.RegionCode;
import io.github.pekppp.locus.ServiceMode;
import io.github.pekppp.locus.ServiceType;
import io.github.pekppp.locus.ServiceUnit;
import io.github.pekppp.recap.RecapProblem;
import io.github.pekppp.score.Ratio;
import java.util.List;
import java.util.Optional;

/** Reads who is evaluated, when and by whom. */
final class LocusDecoder {

  private static final int LAST_YEAR = 9999;

  private final Decoder decoder;
  private Optional<Ratio> weight = Optional.empty();

  LocusDecoder(Decoder decoder) {
    this.decoder = decoder;
  }

  /** Returns the weight that stood with the unit. */
  Optional<Ratio> weight() {
    return weight;
  }

  Optional<Locus> read(Fields worksheet, Optional<Instrument> instrument) {
    Optional<EvaluationPeriod> period =
        worksheet.required("period").flatMap(node -> period(node, instrument));
    Optional<Agency> agency = worksheet.required("agency").flatMap(this::agency);
    Optional<ServiceUnit> unit = worksheet.required("unit").flatMap(node -> unit(node, instrument));
    Optional<Scheme> scheme = worksheet.optional("scheme").flatMap(node -> decoder.coded(node, Scheme.class));
    List<Evaluator> evaluators =
        worksheet.list("evaluators").stream().map(this::evaluator).flatMap(Optional::stream).toList();
    if (period.isEmpty() || agency.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Locus.builder()
        .period(period.get())
        .agency(agency.get())
        .unit(unit.get())
        .scheme(scheme)
        .evaluators(evaluators)
        .build());
  }

  private Optional<EvaluationPeriod> period(DocumentNode node, Optional<Instrument> instrument) {
    Optional<EvaluationPeriod> period =
        decoder.integer(node, EvaluationPeriod.FIRST_YEAR, LAST_YEAR).map(EvaluationPeriod::of);
    period.ifPresent(found ->
        instrument.flatMap(edition -> Oddities.period(found, edition, node.place())).ifPresent(decoder.log()::add));
    return period;
  }

  private Optional<Agency> agency(DocumentNode node) {
    Fields fields = decoder.fields(node);
    Optional<String> name = fields.text("name");
    Optional<AgencyKind> kind = fields.coded("kind", AgencyKind.class);
    Optional<RegionCode> region = fields.optional("region").flatMap(code -> region(code, kind));
    fields.close();
    return name.isPresent() && kind.isPresent()
        ? Optional.of(Agency.builder().name(name.get()).kind(kind.get()).region(region).build())
        : Optional.empty();
  }

  private Optional<RegionCode> region(DocumentNode node, Optional<AgencyKind> kind) {
    Optional<String> text = decoder.text(node);
    Optional<RegionCode> region = text.flatMap(RegionCode::parse);
    if (text.isPresent() && region.isEmpty()) {
      decoder.problem(WorksheetProblem.REGION_FORM, node.place(), text.get());
    }
    if (region.isPresent() && kind.isPresent() && !kind.get().accepts(region.get())) {
      int digits = kind.get().regionDigits();
      decoder.problem(
          digits == 0 ? WorksheetProblem.REGION_NATIONAL : WorksheetProblem.REGION_KIND,
          node.place(),
          region.get(),
          kind.get().label(),
          digits);
      return Optional.empty();
    }
    return region;
  }

  private Optional<ServiceUnit> unit(DocumentNode node, Optional<Instrument> instrument) {
    Fields fields = decoder.fields(node);
    Optional<String> id = fields.text("id");
    Optional<String> name = fields.text("name");
    Optional<ServiceType> type = fields.coded("service_type", ServiceType.class);
    Optional<ServiceMode> mode = fields.coded("mode", ServiceMode.class);
    weight = fields.optional("weight").flatMap(this::weight);
    mode.ifPresent(found -> instrument
        .flatMap(edition -> Oddities.mode(found, edition, fields.optional("mode").orElse(node).place()))
        .ifPresent(decoder.log()::add));
    fields.close();
    if (id.isEmpty() || name.isEmpty() || type.isEmpty() || mode.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(ServiceUnit.builder()
        .id(id.get())
        .name(name.get())
        .serviceType(type.get())
        .mode(mode.get())
        .build());
  }

  private Optional<Ratio> weight(DocumentNode node) {
    Optional<Ratio> number = decoder.number(node);
    if (number.isPresent() && number.get().signum() <= 0) {
      decoder.problem(RecapProblem.UNIT_WEIGHT_RANGE, node.place(), number.get());
      return Optional.empty();
    }
    return number;
  }

  private Optional<Evaluator> evaluator(DocumentNode node) {
    Fields fields = decoder.fields(node);
    Optional<String> name = fields.text("name");
    Optional<EvaluatorRole> role =
        fields.optional("role").map(code -> decoder.coded(code, EvaluatorRole.class)).orElse(Optional.of(EvaluatorRole.MEMBER));
    fields.close();
    return name.isPresent() && role.isPresent()
        ? Optional.of(new Evaluator(name.get(), role.get()))
        : Optional.empty();
  }
}
