package io.github.pekppp.report;

import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.LevelRules;
import io.github.pekppp.indicator.Principle;
import io.github.pekppp.instrument.IndicatorSheet;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.instrument.OpenQuestion;
import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.score.Level;
import io.github.pekppp.score.Ratio;
import io.github.pekppp.selfreport.SelfReportForm;
import io.github.pekppp.selfreport.SelfReportSection;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The indicator sheets of an edition, with everything the edition says. */
public final class EditionReport implements Report {

  private static final Json NOTHING = Json.of(Optional.empty());

  private final Instrument instrument;
  private final Optional<SelfReportForm> form;

  /**
   * Creates the report.
   *
   * @param instrument the edition
   * @param form its self-report form; empty when there is none
   */
  public EditionReport(Instrument instrument, Optional<SelfReportForm> form) {
    this.instrument = instrument;
    this.form = form;
  }

  @Override
  public List<Block> blocks(Language language) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(1, instrument.title().in(language) + " [" + instrument.id() + "]"));
    blocks.add(new Block.Points(instrument.legalBasis()));
    blocks.add(grades(language));
    instrument.aspects().forEach(aspect -> {
      blocks.add(new Block.Heading(
          2, aspect.aspect().name().in(language) + ", " + Figures.percent(aspect.weight())));
      instrument.indicators(aspect.aspect().id()).forEach(sheet -> sheet(sheet, blocks, language));
    });
    if (!instrument.extras().isEmpty()) {
      blocks.add(new Block.Heading(2, Text.of("Informasi tambahan", "Extra information").in(language)));
      instrument.extras().forEach(sheet -> sheet(sheet, blocks, language));
    }
    instrument.questionnaire().ifPresent(questionnaire -> {
      blocks.add(new Block.Heading(2, Text.of("F-03, kuesioner pengguna", "F-03, user questionnaire").in(language)));
      blocks.add(Block.Table.of(
          List.of(
              Block.Column.numbers("No"),
              Block.Column.words(Text.of("Kode", "Code").in(language)),
              Block.Column.words(Text.of("Aspek", "Aspect").in(language)),
              Block.Column.words(Text.of("Butir", "Item").in(language))),
          questionnaire.items().stream()
              .map(item -> List.of(
                  Integer.toString(item.number()), item.code(), item.aspect(), item.text().in(language)))
              .toList()));
    });
    agreements(blocks, language);
    blocks.add(new Block.Heading(2, Text.of("Pertanyaan terbuka", "Open questions").in(language)));
    instrument.questions().forEach(question -> question(question, blocks, language));
    return blocks;
  }

  private Block grades(Language language) {
    return Block.Table.of(
        List.of(
            Block.Column.words(Text.of("Kategori", "Category").in(language)),
            Block.Column.words(""),
            Block.Column.numbers("min"),
            Block.Column.numbers("max")),
        instrument.grades().grades().stream()
            .map(grade -> List.of(
                grade.letter(),
                grade.label().in(language),
                grade.min().toPlainString(),
                grade.max().toPlainString()))
            .toList());
  }

  private void agreements(List<Block> blocks, Language language) {
    if (!instrument.agreements().isEmpty()) {
      blocks.add(new Block.Heading(2, Text.of("Isian yang harus sejalan", "Statements that must agree").in(language)));
      blocks.add(new Block.Points(instrument.agreements().stream()
          .map(agreement -> agreement.name().in(language) + ": " + agreement.statements().stream()
              .map(statement -> statement.text().in(language))
              .collect(Collectors.joining("; ")))
          .toList()));
    }
  }

  private void sheet(IndicatorSheet sheet, List<Block> blocks, Language language) {
    String weight = sheet.weight().map(found -> ", " + Figures.percent(found)).orElse("");
    blocks.add(new Block.Heading(3, Stream.of(
            Optional.of(sheet.number() + "."),
            sheet.indicator().code(),
            Optional.of(sheet.indicator().name().in(language) + weight))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "))));
    blocks.add(levels(sheet.levels(), language));
    sheet.variants().forEach(variant -> {
      blocks.add(new Block.Paragraph(variant.question() + "=" + variant.alternative() + ":"));
      blocks.add(levels(variant.levels(), language));
    });
    blocks.add(new Block.Points(Stream.concat(
            sheet.facts().stream().map(fact -> fact(fact, language)),
            sheet.evidence().stream().map(found -> Text.of("bukti: ", "evidence: ").in(language)
                + found.label().in(language) + " (" + found.kind().label().in(language) + ")"))
        .toList()));
    sheet.note().ifPresent(note -> blocks.add(new Block.Paragraph(
        Text.of("Catatan penyusun edisi (Inggris): {0}", "Note: {0}").with(note).in(language))));
    section(sheet).ifPresent(section -> SelfReportParts.blocks(section, blocks, language));
  }

  private Optional<SelfReportSection> section(IndicatorSheet sheet) {
    return form.flatMap(found -> found.section(sheet.number()));
  }

  private static Block levels(LevelRules rules, Language language) {
    return Block.Table.of(
        List.of(Block.Column.numbers("Level"), Block.Column.words(Text.of("Syarat", "Condition").in(language))),
        IntStream.rangeClosed(0, Level.MAX)
            .mapToObj(level -> List.of(Integer.toString(level), rules.text(Level.of(level)).in(language)))
            .toList());
  }

  private static String fact(Fact fact, Language language) {
    String options = fact.options().stream()
        .map(option -> option.label().in(language) + " (" + option.id() + ")")
        .collect(Collectors.joining("; "));
    return fact.id() + ": " + fact.label().in(language) + (options.isEmpty() ? "" : ": " + options);
  }

  private static void question(OpenQuestion question, List<Block> blocks, Language language) {
    blocks.add(new Block.Paragraph(question.id() + " (" + question.effect().label().in(language) + "): "
        + question.question().in(language)));
    blocks.add(new Block.Points(question.alternatives().stream()
        .map(found -> found.id()
            + (found.id().equals(question.defaultAlternative()) ? Text.of(" (bawaan)", " (default)").in(language) : "")
            + ": " + found.rule().in(language) + " [" + found.support().in(language) + "]")
        .toList()));
  }

  @Override
  public Json json(Language language) {
    return Json.object()
        .put("instrument", instrument.id())
        .put("sha256", instrument.sha256())
        .put("title", instrument.title().in(language))
        .put("mode", instrument.mode().code())
        .put("legalBasis", Json.list(instrument.legalBasis(), Json::of))
        .put("shares", Json.object()
            .put("f02", instrument.shares().f02().toString())
            .put("f03", instrument.shares().f03().toString())
            .build())
        .put("grades", Json.list(instrument.grades().grades(), grade -> Json.object()
            .put("letter", grade.letter())
            .put("label", grade.label().in(language))
            .put("min", grade.min().toPlainString())
            .put("max", grade.max().toPlainString())
            .build()))
        .put("aspects", Json.list(instrument.aspects(), aspect -> Json.object()
            .put("id", aspect.aspect().id())
            .put("name", aspect.aspect().name().in(language))
            .put("weight", aspect.weight().toString())
            .build()))
        .put("indicators", Json.list(instrument.indicators(), sheet -> sheet(sheet, language)))
        .put("extras", Json.list(instrument.extras(), sheet -> sheet(sheet, language)))
        .put("items", Json.list(
            instrument.questionnaire().map(questionnaire -> questionnaire.items()).orElse(List.of()),
            item -> Json.object()
                .put("number", item.number())
                .put("printedNumber", item.printedNumber())
                .put("code", item.code())
                .put("aspect", item.aspect())
                .put("text", item.text().in(language))
                .build()))
        .put("selfReportForm", form.map(found -> form(found, language)).orElse(NOTHING))
        .put("agreements", Json.list(instrument.agreements(), agreement -> Json.object()
            .put("id", agreement.id())
            .put("name", agreement.name().in(language))
            .put("statements", Json.list(agreement.statements(), statement -> Json.object()
                .put("number", statement.number().value())
                .put("condition", statement.condition().text().in(language))
                .build()))
            .build()))
        .put("questions", Json.list(instrument.questions(), question -> question(question, language)))
        .build();
  }

  private static Json form(SelfReportForm form, Language language) {
    return Json.object()
        .put("id", form.id())
        .put("sha256", form.sha256())
        .put("title", form.title().in(language))
        .put("sources", Json.list(form.sources(), Json::of))
        .build();
  }

  private Json sheet(IndicatorSheet sheet, Language language) {
    return Json.object()
        .put("number", sheet.number().value())
        .put("code", sheet.indicator().code())
        .put("name", sheet.indicator().name().in(language))
        .put("aspect", sheet.aspect())
        .put("principle", sheet.indicator().principle().map(Principle::letters))
        .put("weight", sheet.weight().map(Ratio::toString))
        .put("levels", Json.list(
            IntStream.rangeClosed(0, Level.MAX).boxed().toList(),
            level -> Json.of(sheet.levels().text(Level.of(level)).in(language))))
        .put("facts", Json.list(sheet.facts(), fact -> Json.object()
            .put("id", fact.id())
            .put("label", fact.label().in(language))
            .put("expected", fact.type().expected().in(language))
            .put("options", SelfReportParts.options(fact.options(), language))
            .build()))
        .put("evidence", Json.list(sheet.evidence(), found -> Json.object()
            .put("id", found.id())
            .put("kind", found.kind().code())
            .put("label", found.label().in(language))
            .build()))
        .put("note", sheet.note())
        .put("selfReport", section(sheet).map(section -> SelfReportParts.json(section, language)).orElse(NOTHING))
        .build();
  }

  private static Json question(OpenQuestion question, Language language) {
    return Json.object()
        .put("id", question.id())
        .put("question", question.question().in(language))
        .put("decides", question.effect().code())
        .put("default", question.defaultAlternative())
        .put("alternatives", Json.list(question.alternatives(), found -> Json.object()
            .put("id", found.id())
            .put("rule", found.rule().in(language))
            .put("support", found.support().in(language))
            .build()))
        .build();
  }
}
