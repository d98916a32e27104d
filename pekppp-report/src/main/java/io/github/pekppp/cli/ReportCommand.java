package io.github.pekppp.cli;

import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.csv.CsvText;
import io.github.pekppp.csv.ResultTables;
import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.followup.FollowUp;
import io.github.pekppp.html.HtmlRenderer;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Document;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.paper.AgencyRecap;
import io.github.pekppp.paper.FollowUpMatrix;
import io.github.pekppp.paper.IndicatorSheets;
import io.github.pekppp.paper.Paper;
import io.github.pekppp.paper.YearComparison;
import io.github.pekppp.pdf.PdfFile;
import io.github.pekppp.pdf.PdfOptions;
import io.github.pekppp.pdf.PdfRenderer;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.report.MarkdownRenderer;
import io.github.pekppp.spreadsheet.EvaluationWorkbook;
import io.github.pekppp.spreadsheet.TableWorkbook;
import io.github.pekppp.taskforce.TaskForce;
import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.Worksheet;
import io.vavr.Lazy;
import io.vavr.control.Validation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes documents to hand in, sign and show. */
@Command(
    name = "report",
    description = "Write documents to hand in, sign and show: evaluation reports, minutes, the recap of an agency and others.",
    mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

  private static final Text READ = Text.of("{0}: {1} lembar kerja dibaca", "{0}: {1} worksheets read");
  private static final Text REPORTED = Text.of("{0}: {1} unit ditulis", "{0}: {1} units written");

  @Parameters(paramLabel = "FILE|DIR", arity = "0..*", description = "Worksheets, or directories of worksheets.")
  private List<Path> files = List.of();

  @Option(
      names = "--as",
      paramLabel = "html|xlsx|pdf|csv|md",
      split = ",",
      required = true,
      description = "As what to write; several are parted by commas.")
  private List<PaperFormat> formats = List.of();

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Directory to write to; it is made when it is not there.")
  private Path out = Path.of("");

  @Option(
      names = "--documents",
      paramLabel = "lhe,minutes,years,recap,follow-up,skm,sheets",
      split = ",",
      description = "Which documents (default: all that can be made of the input, but the indicator sheets).")
  private List<PaperKind> documents = List.of();

  @Option(names = "--written-on", paramLabel = "YYYY-MM-DD", description = "The date that documents bear, as of which follow-up is shown.")
  private @Nullable LocalDate writtenOn;

  @Option(names = "--place", paramLabel = "PLACE", description = "Where minutes are signed (default: room to write it).")
  private String place = "........................";

  @Option(names = "--with", paramLabel = "FILE|DIR", description = "Worksheets of the same units in another period, to compare with.")
  private List<Path> others = new ArrayList<>();

  @Option(
      names = "--follow-up",
      paramLabel = "FILE",
      description = "Follow-up of a unit; may be repeated; its form: pekppp schema follow_up.")
  private List<Path> followUpFiles = new ArrayList<>();

  @Option(
      names = "--skm",
      paramLabel = "FILE",
      description = "A satisfaction survey; may be repeated: answers in CSV, a stored survey (pekppp schema survey), or a printed table.")
  private List<Path> surveys = new ArrayList<>();

  @Option(names = "--force", description = "Write over files that are there.")
  private boolean force;

  @Option(names = "--progress", description = "Tell on standard error how far a long work is, even when that is no terminal.")
  private boolean progress;

  @Mixin
  private RecapOptions recap = new RecapOptions();

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Mixin
  private PolicyOptions policy = new PolicyOptions();

  @Mixin
  private EditionOptions editions = new EditionOptions();

  @Spec
  private @Nullable CommandSpec spec;

  private final Set<Problem> problems = new LinkedHashSet<>();
  private final List<FollowUp> followUps = new ArrayList<>();

  @Override
  public Integer call() {
    checkDocuments();
    List<Instrument> own = editions.read();
    WorksheetFiles read = WorksheetFiles.read(files, own, policy.choices(), reader -> reader, news(READ, "pekppp"));
    problems.addAll(read.problems());
    List<PaperKind> kinds = kinds(read);
    checkDate(kinds);
    followUpFiles.forEach(this::readFollowUp);
    OutputFolder folder = new OutputFolder(out, force);
    write(kinds, read, own, folder);
    problems.addAll(folder.problems());
    if (!folder.written().isEmpty()) {
      output.write(List.of(new WrittenFiles(folder.written())), Main.out(spec));
    }
    if (problems.stream().anyMatch(Problem::isError)) {
      throw new InputFault(List.copyOf(problems));
    }
    if (!problems.isEmpty()) {
      output.writeProblems(List.copyOf(problems), Main.err(spec));
    }
    return Main.GRADED;
  }

  // ---- what is asked for

  private void checkDocuments() {
    List<Problem> faults = new ArrayList<>();
    Place option = Place.of("--documents");
    for (PaperKind kind : documents) {
      if (!isGiven(kind)) {
        faults.add(CliProblem.DOCUMENT_INPUT.at(option, kind.code(), kind.input()));
      }
      if (formats.stream().noneMatch(kind::isWrittenAs)) {
        faults.add(CliProblem.DOCUMENT_FORM.at(option, kind.code(), formatCodes()));
      }
    }
    if (!faults.isEmpty()) {
      throw new InputFault(faults);
    }
  }

  /** Tells whether the command line has what a document is made of. */
  private boolean isGiven(PaperKind kind) {
    return switch (kind) {
      case LHE, MINUTES, RECAP, SHEETS -> !files.isEmpty();
      case YEARS -> !files.isEmpty() && !others.isEmpty();
      case FOLLOW_UP -> !followUpFiles.isEmpty();
      case SKM -> !surveys.isEmpty();
    };
  }

  private String formatCodes() {
    return formats.stream().map(PaperFormat::code).collect(Collectors.joining(", "));
  }

  /** The documents asked for; unless some are, those that the input allows. */
  private List<PaperKind> kinds(WorksheetFiles read) {
    List<PaperKind> kinds = Arrays.stream(PaperKind.values())
        .filter(kind -> documents.isEmpty() ? isAllowed(kind, read) : documents.contains(kind))
        .filter(kind -> formats.stream().anyMatch(kind::isWrittenAs))
        .toList();
    if (kinds.isEmpty()) {
      throw new InputFault(problems.isEmpty()
          ? List.of(CliProblem.DOCUMENTS_NONE.at(Place.of("report"), formatCodes()))
          : List.copyOf(problems));
    }
    return kinds;
  }

  private boolean isAllowed(PaperKind kind, WorksheetFiles read) {
    boolean some = !read.worksheets().isEmpty();
    return isGiven(kind) && switch (kind) {
      case LHE, MINUTES, YEARS -> some;
      case RECAP -> some && (read.worksheets().size() > 1 || recap.areGiven() || files.stream().anyMatch(Files::isDirectory));
      case FOLLOW_UP, SKM -> true;
      case SHEETS -> false;
    };
  }

  private void checkDate(List<PaperKind> kinds) {
    String dated = kinds.stream()
        .filter(kind -> formats.stream().anyMatch(format -> kind.isWrittenAs(format) && kind.bearsDate(format)))
        .map(PaperKind::code)
        .collect(Collectors.joining(", "));
    if (writtenOn == null && !dated.isEmpty()) {
      problems.add(CliProblem.WRITTEN_ON_MISSING.at(Place.of("--written-on"), dated));
      throw new InputFault(List.copyOf(problems));
    }
  }

  /** The date of what bears one; where nothing does, none is shown. */
  private LocalDate date() {
    return writtenOn == null ? LocalDate.EPOCH : writtenOn;
  }

  private RowNews news(Text line, String name) {
    return new RowNews(
        line, name, progress || RowNews.isTerminal() ? Main.err(spec) : null, System::nanoTime, output.language());
  }

  private void readFollowUp(Path file) {
    InputFiles.content(file).mapError(List::of)
        .flatMap(content -> Shapes.FOLLOW_UP.read(file.toString(), content))
        .peek(followUps::add)
        .swap()
        .forEach(problems::addAll);
  }

  // ---- what is written

  private void write(List<PaperKind> kinds, WorksheetFiles read, List<Instrument> own, OutputFolder folder) {
    units(kinds, read.worksheets(), own, folder);
    if (kinds.contains(PaperKind.RECAP)) {
      attempt(() -> AgencyFiles.of(read)).ifPresent(agency -> recap(agency, own, folder));
    }
    if (kinds.contains(PaperKind.FOLLOW_UP) && !followUps.isEmpty()) {
      attempt(() -> InputFault.unwrap(TaskForce.of(followUps.get(0).period(), followUps)))
          .ifPresent(force -> followUp(force, read.worksheets(), folder));
    }
    if (kinds.contains(PaperKind.SKM)) {
      surveys(folder);
    }
    if (kinds.contains(PaperKind.SHEETS)) {
      Map<String, Instrument> instruments = new LinkedHashMap<>();
      read.worksheets().forEach(worksheet -> instruments.putIfAbsent(worksheet.instrument().sha256(), worksheet.instrument()));
      instruments.values().forEach(instrument -> write(PaperKind.SHEETS, () -> new IndicatorSheets(instrument), folder));
    }
  }

  private void surveys(OutputFolder folder) {
    SurveyPapers reports = new SurveyPapers(date());
    surveys.forEach(file -> reports.read(file, new RowNews(
        file.toString(), progress || RowNews.isTerminal() ? Main.err(spec) : null, System::nanoTime, output.language())));
    problems.addAll(reports.problems());
    reports.papers().forEach(paper -> write(PaperKind.SKM, () -> paper, folder));
  }

  /** What is wrong with a part does not stop the others. */
  private <T> Optional<T> attempt(Supplier<T> part) {
    try {
      return Optional.of(part.get());
    } catch (InputFault fault) {
      problems.addAll(fault.problems());
      return Optional.empty();
    }
  }

  // ---- of units

  private void units(List<PaperKind> kinds, List<Worksheet> worksheets, List<Instrument> own, OutputFolder folder) {
    UnitPapers papers = new UnitPapers(date(), place, followUps);
    Map<String, Worksheet> compared = kinds.contains(PaperKind.YEARS) ? compared(worksheets, own) : Map.of();
    List<ResultTables.Scored> scored = new ArrayList<>();
    RowNews news = news(REPORTED, out.toString());
    for (Worksheet worksheet : worksheets) {
      ClaimReview review = worksheet.review();
      scored.add(new ResultTables.Scored(worksheet, review.result()));
      if (kinds.contains(PaperKind.LHE)) {
        write(PaperKind.LHE, () -> papers.evaluation(worksheet, review), Optional.of(worksheet), folder);
      }
      if (kinds.contains(PaperKind.MINUTES)) {
        write(PaperKind.MINUTES, () -> papers.minutes(worksheet, review.result()), folder);
      }
      Optional.ofNullable(compared.get(worksheet.locus().unit().id()))
          .flatMap(other -> years(worksheet, other))
          .ifPresent(years -> write(PaperKind.YEARS, () -> years, folder));
      news.accept(scored.size());
    }
    if (kinds.contains(PaperKind.LHE) && !scored.isEmpty()) {
      table("results", () -> ResultTables.results(scored), folder);
      table("indicators", () -> ResultTables.indicators(scored), folder);
    }
  }

  /** The worksheets of the other period by unit; a unit that is on one side only is told. */
  private Map<String, Worksheet> compared(List<Worksheet> worksheets, List<Instrument> own) {
    WorksheetFiles read = WorksheetFiles.read(others, own, policy.choices());
    problems.addAll(read.problems());
    List<Problem> twice = new ArrayList<>();
    Map<String, Worksheet> compared = CompareCommand.byUnit(read.worksheets(), twice);
    problems.addAll(twice);
    Set<String> units = worksheets.stream().map(worksheet -> worksheet.locus().unit().id()).collect(Collectors.toSet());
    Stream.concat(worksheets.stream(), compared.values().stream())
        .filter(worksheet -> {
          String unit = worksheet.locus().unit().id();
          return !units.contains(unit) || !compared.containsKey(unit);
        })
        .forEach(alone -> problems.add(CliProblem.UNIT_ONE_SIDE.at(WorksheetFiles.place(alone), alone.locus().unit().id())));
    return compared;
  }

  private Optional<YearComparison> years(Worksheet worksheet, Worksheet other) {
    int order = other.locus().period().compareTo(worksheet.locus().period());
    if (order == 0) {
      problems.add(CliProblem.PERIOD_ORDER.at(
          WorksheetFiles.place(other), other.locus().period(), worksheet.locus().period()));
      return Optional.empty();
    }
    return Optional.of(order < 0 ? YearComparison.of(other, worksheet) : YearComparison.of(worksheet, other));
  }

  // ---- of several units

  private void recap(AgencyFiles agency, List<Instrument> own, OutputFolder folder) {
    attempt(() -> recap.read(agency, own, policy.choices())).ifPresent(years -> {
      AgencyRecap.Builder paper = AgencyRecap.of(agency.worksheets());
      write(
          PaperKind.RECAP,
          () -> paper
              .writtenOn(date())
              .index(agency.index())
              .ranking(years.ranking())
              .lastYear(years.lastYear())
              .intensive(years.intensive())
              .others(agency.notCounted())
              .build(),
          folder);
      table("units", () -> ResultTables.units(agency.index()), folder);
    });
  }

  private void followUp(TaskForce force, List<Worksheet> worksheets, OutputFolder folder) {
    Map<UnitRef, String> names = new HashMap<>();
    worksheets.forEach(worksheet -> names.put(UnitRef.of(worksheet.locus()), worksheet.locus().unit().name()));
    write(PaperKind.FOLLOW_UP, () -> new FollowUpMatrix(force, date(), names), folder);
    table(
        "actions",
        () -> ResultTables.actions(force.followUps().stream().flatMap(followUp -> followUp.plan().stream()).toList(), date()),
        folder);
  }

  // ---- files

  private void write(PaperKind kind, Supplier<Paper> paper, OutputFolder folder) {
    write(kind, paper, Optional.empty(), folder);
  }

  /** Writes a document in every form that it has and that is asked for; that of a unit becomes its workbook. */
  private void write(PaperKind kind, Supplier<Paper> paper, Optional<Worksheet> unit, OutputFolder folder) {
    List<PaperFormat> wanted =
        formats.stream().distinct().filter(format -> format != PaperFormat.CSV && kind.isWrittenAs(format)).toList();
    if (wanted.isEmpty()) {
      return;
    }
    Paper made = paper.get();
    Language language = output.language();
    String name = folder.reserve(made.name()) + "-" + language.code() + ".";
    Lazy<Document> document = Lazy.of(() -> made.document(language));
    for (PaperFormat format : wanted) {
      Optional<byte[]> content = switch (format) {
        case HTML -> Optional.of(utf8(HtmlRenderer.render(document.get())));
        case MD -> Optional.of(utf8(MarkdownRenderer.render(document.get())));
        case XLSX -> unit.map(this::workbook).orElseGet(() ->
            Optional.of(TableWorkbook.write(TableWorkbook.tables(document.get()))));
        case PDF -> pdf(document.get());
        case CSV -> Optional.empty();
      };
      content.ifPresent(bytes -> folder.write(name + format.code(), bytes));
    }
  }

  /** The worksheet of a unit with its formulas; what it has no room for is told of its file. */
  private Optional<byte[]> workbook(Worksheet unit) {
    Validation<List<Problem>, byte[]> workbook = EvaluationWorkbook.of(unit).write(output.language());
    workbook.swap().forEach(faults -> faults.forEach(fault -> problems.add(new Problem(
        fault.code(), fault.severity(), fault.place().at(new Position(unit.source(), 1, 1)), fault.message()))));
    return workbook.toJavaOptional();
  }

  /** The document as PDF; what cannot be written in it is told. */
  private Optional<byte[]> pdf(Document document) {
    PdfOptions options = writtenOn == null ? PdfOptions.standard() : PdfOptions.standard().writtenOn(writtenOn);
    Validation<List<Problem>, PdfFile> written = PdfRenderer.render(document, options);
    problems.addAll(written.fold(faults -> faults, PdfFile::remarks));
    return written.map(PdfFile::content).toJavaOptional();
  }

  /** Writes a table for programs, where that is asked for. */
  private void table(String name, Supplier<Block.Table> table, OutputFolder folder) {
    if (formats.contains(PaperFormat.CSV)) {
      folder.write(folder.reserve(name) + "." + PaperFormat.CSV.code(), utf8(CsvText.of(table.get())));
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
