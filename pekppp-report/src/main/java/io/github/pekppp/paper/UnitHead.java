package io.github.pekppp.paper;

import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.locus.Locus;
import io.github.pekppp.worksheet.Worksheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who was evaluated, when, by whom and by which edition. */
final class UnitHead {

  private UnitHead() {}

  /** The rows that name a unit. */
  static List<List<Cell>> rows(Locus locus, Wording wording) {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(wording.pair("Unit penyelenggara pelayanan", "Service unit", locus.unit().name()));
    rows.add(wording.pair("Instansi", "Agency", locus.agency().name()));
    rows.add(wording.pair("Periode evaluasi", "Evaluation period", locus.period().toString()));
    locus.scheme().ifPresent(scheme -> rows.add(wording.pair("Skema", "Scheme", wording.in(scheme.label()))));
    rows.add(wording.pair("Jenis pelayanan", "Service type", wording.in(locus.unit().serviceType().label())));
    rows.add(wording.pair("Cara pelayanan", "Mode of service", wording.in(locus.unit().mode().label())));
    return rows;
  }

  static List<Cell> edition(Instrument instrument, Wording wording) {
    return wording.pair("Edisi instrumen", "Edition", wording.in(instrument.title()) + " [" + instrument.id() + "]");
  }

  /** The evaluators whom the locus names; where it names none, those whose sheets bear a name. */
  static Optional<List<Cell>> evaluators(Worksheet worksheet, Wording wording) {
    List<String> names = worksheet.locus().evaluators().isEmpty()
        ? worksheet.assessment().sheets().stream().flatMap(sheet -> sheet.evaluator().stream()).toList()
        : worksheet.locus().evaluators().stream()
            .map(evaluator -> evaluator.name() + " (" + wording.in(evaluator.role().label()) + ")")
            .toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(wording.pair("Evaluator", "Evaluators", String.join(", ", names)));
  }
}
