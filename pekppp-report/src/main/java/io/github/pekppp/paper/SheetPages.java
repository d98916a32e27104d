package io.github.pekppp.paper;

import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.instrument.AspectWeight;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.LevelVariant;
import io.github.pekppp.instrument.OpenQuestion;
import io.github.pekppp.instrument.Questionnaire;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Document;
import io.github.pekppp.score.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes the indicator sheets of an edition. */
final class SheetPages {

  private final Instrument instrument;
  private final Wording wording;

  SheetPages(Instrument instrument, Wording wording) {
    this.instrument = instrument;
    this.wording = wording;
  }

  Document document() {
    List<Block> blocks = new ArrayList<>(List.of(head(), grades()));
    for (int i = 0; i < instrument.aspects().size(); i++) {
      blocks.add(aspect(i));
    }
    if (!instrument.extras().isEmpty()) {
      blocks.add(new Block.Section(
          "extras",
          wording.say("Informasi tambahan, tidak dihitung", "Extra information, not counted"),
          instrument.extras().stream().map(this::sheet).toList()));
    }
    instrument.questionnaire().ifPresent(form -> blocks.add(questionnaire(form)));
    if (!instrument.agreements().isEmpty()) {
      blocks.add(agreements());
    }
    if (!instrument.questions().isEmpty()) {
      blocks.add(new Block.Section(
          "questions",
          wording.say("Pertanyaan terbuka", "Open questions"),
          instrument.questions().stream().map(this::question).toList()));
    }
    return new Document(
        Ids.file("lembar-indikator", instrument.id()),
        wording.language(),
        wording.say("Lembar Indikator: {0}", "Indicator Sheets: {0}", instrument.title()),
        blocks);
  }

  private Block head() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(wording.pair("Edisi", "Edition", instrument.id()));
    rows.add(wording.pair("Cara pelayanan", "Mode of service", wording.in(instrument.mode().label())));
    rows.add(wording.pair("Berlaku", "Valid", wording.in(instrument.validity())));
    rows.add(wording.pair("Dasar hukum", "Legal basis", String.join("; ", instrument.legalBasis())));
    rows.add(wording.pair("Bagian F-02 dalam IPP (%)", "Share of F-02 in the IPP (%)", wording.percent(instrument.shares().f02())));
    rows.add(wording.pair("Bagian F-03 dalam IPP (%)", "Share of F-03 in the IPP (%)", wording.percent(instrument.shares().f03())));
    rows.add(wording.pair("SHA-256 berkas edisi", "SHA-256 of the edition's file", instrument.sha256()));
    return wording.pairs(rows);
  }

  private Block grades() {
    return new Block.Section(
        "categories",
        wording.say("Kategori", "Categories"),
        List.of(new Block.Table(
            List.of(
                wording.words("Kategori", "Category"),
                wording.words("Sebutan", "Name"),
                wording.number("Batas bawah", "Lower limit"),
                wording.number("Batas atas", "Upper limit")),
            instrument.grades().grades().stream()
                .map(grade -> List.of(
                    Cell.of(grade.letter()), Cell.of(wording.in(grade.label())), wording.decimal(grade.min()), wording.decimal(grade.max())))
                .toList())));
  }

  // ---- indicators

  private Block aspect(int place) {
    AspectWeight aspect = instrument.aspects().get(place);
    List<Block> blocks = new ArrayList<>();
    blocks.add(wording.paragraph("Bobot aspek: {0} %.", "Weight of the aspect: {0} %.", wording.percent(aspect.weight()).text()));
    instrument.indicators(aspect.aspect().id()).forEach(sheet -> blocks.add(sheet(sheet)));
    return new Block.Section(Ids.aspect(place), wording.in(aspect.aspect().name()), blocks);
  }

  private Block sheet(IndicatorSheet sheet) {
    List<List<Cell>> rows = new ArrayList<>();
    sheet.indicator().code().ifPresent(code -> rows.add(wording.pair("Kode", "Code", code)));
    sheet.indicator().principle().ifPresent(principle ->
        rows.add(wording.pair("Prinsip", "Principle", wording.in(principle.name()) + " (" + principle.letters() + ")")));
    sheet.weight().ifPresent(weight ->
        rows.add(wording.pair("Bobot dalam aspek (%)", "Weight in the aspect (%)", wording.percent(weight))));
    rows.add(wording.pair(
        "Dapat tanpa kasus", "May have no cases", sheet.mayHaveNoCases() ? wording.say("ya", "yes") : wording.say("tidak", "no")));
    rows.add(wording.pair("Dasar", "Citation", String.join("; ", instrument.legalBasis())));
    List<Block> blocks = new ArrayList<>(List.of(wording.pairs(rows), levels(sheet.levels())));
    sheet.variants().forEach(variant -> {
      blocks.add(wording.paragraph(
          "Bila {0} dijawab dengan {1}:", "Where {0} is answered by {1}:", variant.question(), variant.alternative()));
      blocks.add(levels(variant.levels()));
    });
    if (!sheet.facts().isEmpty()) {
      blocks.add(facts(sheet));
    }
    if (!sheet.evidence().isEmpty()) {
      blocks.add(evidence(sheet));
    }
    questions(sheet).ifPresent(blocks::add);
    sheet.note().ifPresent(note ->
        blocks.add(wording.paragraph("Catatan penyusun edisi (dalam bahasa Inggris): {0}", "Note of the edition's author: {0}", note)));
    return new Block.Section(Ids.indicator(sheet.number()), wording.indicator(sheet.indicator()), blocks);
  }

  private Block levels(LevelRules rules) {
    return new Block.Table(
        List.of(Block.Column.numbers("Level"), wording.words("Syarat", "Condition")),
        IntStream.rangeClosed(0, Level.MAX)
            .mapToObj(level -> List.of(wording.whole(level), Cell.of(wording.in(rules.text(Level.of(level))))))
            .toList());
  }

  private Block facts(IndicatorSheet sheet) {
    return new Block.Table(
        List.of(wording.words("Fakta yang ditanyakan", "Fact asked for"), wording.words("Jawaban", "Answer"), wording.words("Nama", "Name")),
        sheet.facts().stream()
            .map(fact -> List.of(Cell.of(wording.in(fact.label())), Cell.of(answer(fact)), Cell.of(fact.id())))
            .toList());
  }

  private String answer(Fact fact) {
    if (fact.type() instanceof FactType.Bool) {
      return wording.say("ya atau tidak", "yes or no");
    }
    return fact.options().isEmpty()
        ? wording.in(fact.type().expected())
        : fact.options().stream().map(option -> wording.in(option.label())).collect(Collectors.joining("; "));
  }

  private Block evidence(IndicatorSheet sheet) {
    return new Block.Table(
        List.of(wording.words("Bukti dukung", "Evidence"), wording.words("Bentuk", "Kind")),
        sheet.evidence().stream()
            .map(request -> List.of(Cell.of(wording.in(request.label())), Cell.of(wording.in(request.kind().label()))))
            .toList());
  }

  /** The open questions on which the levels of the indicator hang. */
  private Optional<Block> questions(IndicatorSheet sheet) {
    List<List<Cell>> rows = sheet.variants().stream()
        .map(LevelVariant::question)
        .distinct()
        .flatMap(id -> instrument.question(id).stream())
        .map(question -> List.of(Cell.of(wording.in(question.question())).to(id(question))))
        .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Table(List.of(wording.words("Pertanyaan terbuka", "Open question")), rows));
  }

  // ---- the rest of the edition

  private Block questionnaire(Questionnaire form) {
    List<Block> blocks = new ArrayList<>();
    form.minimumRespondents().ifPresent(least -> blocks.add(wording.paragraph(
        "Paling sedikit {0} responden.", "At least {0} respondents.", least)));
    blocks.add(new Block.Table(
        List.of(
            Block.Column.numbers("No"),
            wording.words("Kode", "Code"),
            wording.words("Aspek", "Aspect"),
            wording.words("Butir", "Item")),
        form.items().stream()
            .map(item -> List.of(
                wording.whole(item.number()), Cell.of(item.code()), Cell.of(aspect(item.aspect())), Cell.of(wording.in(item.text()))))
            .toList()));
    return new Block.Section("users", wording.say("F-03, kuesioner pengguna", "F-03, user questionnaire"), blocks);
  }

  private String aspect(String id) {
    return instrument.aspects().stream()
        .filter(aspect -> aspect.aspect().id().equals(id))
        .findFirst()
        .map(aspect -> wording.in(aspect.aspect().name()))
        .orElse(id);
  }

  private Block agreements() {
    return new Block.Section(
        "agreements",
        wording.say("Isian yang harus sejalan", "Statements that must agree"),
        List.of(new Block.Points(instrument.agreements().stream()
            .map(agreement -> wording.in(agreement.name()) + ": " + agreement.statements().stream()
                .map(statement -> wording.in(statement.text()))
                .collect(Collectors.joining("; ")))
            .toList())));
  }

  private String id(OpenQuestion question) {
    return "question-" + (instrument.questions().indexOf(question) + 1);
  }

  private Block question(OpenQuestion question) {
    return new Block.Section(
        id(question),
        wording.in(question.question()),
        List.of(
            wording.paragraph("Menentukan {0}. Nama pilihan: {1}.", "Decides {0}. Name of the option: {1}.", question.effect().label(), question.id()),
            new Block.Table(
                List.of(
                    wording.words("Jawaban", "Answer"),
                    wording.words("Artinya", "What it means"),
                    wording.words("Pendukung", "Support"),
                    wording.words("Bawaan", "Default")),
                question.alternatives().stream()
                    .map(found -> List.of(
                        Cell.of(found.id()),
                        Cell.of(wording.in(found.rule())),
                        Cell.of(wording.in(found.support())),
                        Cell.of(found.id().equals(question.defaultAlternative()) ? wording.say("ya", "yes") : "")))
                    .toList())));
  }
}
