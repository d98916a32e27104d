package io.github.pekppp.cli;

import io.github.pekppp.compare.ClaimReview;
import io.github.pekppp.csv.CsvForm;
import io.github.pekppp.csv.ResultTables;
import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.followup.FollowUp;
import io.github.pekppp.html.HtmlTemplate;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.paper.AgencyRecap;
import io.github.pekppp.paper.FollowUpMatrix;
import io.github.pekppp.paper.IndicatorSheets;
import io.github.pekppp.pdf.PdfOptions;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.taskforce.TaskForce;
import io.github.pekppp.text.Text;
import io.github.pekppp.worksheet.Worksheet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
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

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Directory to write to; it is made when it is not there.")
  private Path out = Path.of("");

  @Option(names = "--written-on", paramLabel = "YYYY-MM-DD", description = "The date that documents bear, as of which follow-up is shown.")
  private @Nullable LocalDate writtenOn;

  @Option(names = "--place", paramLabel = "PLACE", description = "Where minutes are signed (default: room to write it).")
  private String place = "........................";

  @Option(names = "--with", paramLabel = "FILE|DIR", description = "Worksheets of the same units in another period, to compare with.")
  private List<Path> others = new ArrayList<>();

  @Option(
      names = "--evidence",
      paramLabel = "FILE",
      description = "Evidence of a unit, on which its report rests; may be repeated; its form: pekppp schema evidence_file.")
  private List<Path> evidenceFiles = new ArrayList<>();

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

  @Option(
      names = "--csv-separator",
      paramLabel = "comma|semicolon",
      description = "How CSV is written: comma (default), or semicolon with decimal comma, as spreadsheets set to Indonesian read it.")
  private CsvForm csvForm = CsvForm.COMMA;

  @Option(names = "--force", description = "Write over files that are there.")
  private boolean force;

  @Option(names = "--progress", description = "Tell on standard error how far a long work is, even when that is no terminal.")
  private boolean progress;

  @Mixin
  private PaperChoice choice = new PaperChoice();

  @Mixin
  private PageOptions page = new PageOptions();

  @Mixin
  private RecapOptions recap = new RecapOptions();

  @Mixin
  private OutputOptions output = new OutputOptions();

  @Mixin
  private PolicyOptions policy = new PolicyOptions();

  @Mixin
  private EditionOptions editions = new EditionOptions();

  @Mixin
  private RecordsOptions records = new RecordsOptions();

  @Spec
  private @Nullable CommandSpec spec;

  private final Set<Problem> problems = new LinkedHashSet<>();

  @Override
  public Integer call() {
    choice.check(this::isGiven);
    HtmlTemplate template = page.template();
    List<Instrument> own = editions.read();
    WorksheetFiles read = read(own);
    List<PaperKind> kinds = kinds(read);
    OutputFolder folder = new OutputFolder(out, force);
    PdfOptions pdf = writtenOn == null ? page.pdf() : page.pdf().writtenOn(writtenOn);
    PaperFiles papers = new PaperFiles(folder, choice.formats(), output.language(), template, pdf, csvForm);
    if (choice.formats().contains(PaperFormat.PDF)) {
      page.notInPdf().ifPresent(problems::add);
    }
    write(kinds, read, own, papers);
    problems.addAll(papers.problems());
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

  // ---- what there is

  private WorksheetFiles read(List<Instrument> own) {
    WorksheetFiles read = records.worksheets(files, own, policy.choices(), news(READ, "pekppp"));
    problems.addAll(read.problems());
    return read;
  }

  private List<FollowUp> readFollowUps() {
    List<FollowUp> followUps = new ArrayList<>();
    followUpFiles.forEach(file -> InputFiles.content(file).mapError(List::of)
        .flatMap(content -> Shapes.FOLLOW_UP.read(file.toString(), content))
        .peek(followUps::add)
        .swap()
        .forEach(problems::addAll));
    return followUps;
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

  private boolean isAllowed(PaperKind kind, WorksheetFiles read) {
    boolean some = !read.worksheets().isEmpty();
    return isGiven(kind) && switch (kind) {
      case LHE, MINUTES, YEARS -> some;
      case RECAP -> some && (read.worksheets().size() > 1 || recap.areGiven() || files.stream().anyMatch(Files::isDirectory));
      case FOLLOW_UP, SKM -> true;
      case SHEETS -> false;
    };
  }

  /** The documents to write; none, or one without its date, ends the command. */
  private List<PaperKind> kinds(WorksheetFiles read) {
    List<PaperKind> kinds = choice.kinds(kind -> isAllowed(kind, read));
    String dated = choice.dated(kinds);
    if (kinds.isEmpty() && problems.isEmpty()) {
      problems.add(choice.nothing());
    } else if (writtenOn == null && !dated.isEmpty()) {
      problems.add(CliProblem.WRITTEN_ON_MISSING.at(Place.of("--written-on"), dated));
    } else if (!kinds.isEmpty()) {
      if (!dated.isEmpty()) {
        checkDate(read.worksheets());
      }
      return kinds;
    }
    throw new InputFault(List.copyOf(problems));
  }

  /** What was found in a year cannot have been written down before it. */
  private void checkDate(List<Worksheet> worksheets) {
    worksheets.stream()
        .filter(worksheet -> date().getYear() < worksheet.locus().period().year())
        .findFirst()
        .ifPresent(worksheet -> problems.add(
            CliProblem.WRITTEN_ON_EARLY.at(Place.of("--written-on"), date(), worksheet.locus().period())));
  }

  /** The date of what bears one; where nothing does, none is shown. */
  private LocalDate date() {
    return writtenOn == null ? LocalDate.EPOCH : writtenOn;
  }

  private RowNews news(Text line, String name) {
    return new RowNews(
        line, name, progress || RowNews.isTerminal() ? Main.err(spec) : null, System::nanoTime, output.language());
  }

  // ---- what is written

  private void write(List<PaperKind> kinds, WorksheetFiles read, List<Instrument> own, PaperFiles papers) {
    List<Worksheet> worksheets = read.worksheets();
    List<FollowUp> followUps = readFollowUps();
    units(kinds, worksheets, own, followUps, papers);
    if (kinds.contains(PaperKind.RECAP)) {
      attempt(() -> recap(AgencyFiles.of(read), own, papers));
    }
    if (kinds.contains(PaperKind.FOLLOW_UP) && !followUps.isEmpty()) {
      attempt(() -> followUp(InputFault.unwrap(TaskForce.of(followUps.get(0).period(), followUps)), worksheets, papers));
    }
    if (kinds.contains(PaperKind.SKM)) {
      surveys(papers);
    }
    if (kinds.contains(PaperKind.SHEETS)) {
      Map<String, Instrument> instruments = new LinkedHashMap<>();
      worksheets.forEach(worksheet -> instruments.putIfAbsent(worksheet.instrument().sha256(), worksheet.instrument()));
      instruments.values().forEach(instrument -> papers.add(PaperKind.SHEETS, () -> new IndicatorSheets(instrument)));
    }
  }

  /** What is wrong with a part does not stop the others. */
  private void attempt(Runnable part) {
    try {
      part.run();
    } catch (InputFault fault) {
      problems.addAll(fault.problems());
    }
  }

  private void units(
      List<PaperKind> kinds, List<Worksheet> worksheets, List<Instrument> own, List<FollowUp> followUps, PaperFiles papers) {
    EvidenceFiles evidence = EvidenceFiles.read(evidenceFiles);
    evidence.match(worksheets);
    OtherPeriod before = OtherPeriod.read(kinds.contains(PaperKind.YEARS) ? others : List.of(), own, policy.choices());
    UnitPapers units = new UnitPapers(date(), place, followUps, evidence);
    int written = 0;
    RowNews news = news(REPORTED, out.toString());
    for (Worksheet worksheet : worksheets) {
      ClaimReview review = worksheet.review();
      if (kinds.contains(PaperKind.LHE)) {
        papers.add(PaperKind.LHE, () -> units.evaluation(worksheet, review), worksheet);
      }
      if (kinds.contains(PaperKind.MINUTES)) {
        papers.add(PaperKind.MINUTES, () -> units.minutes(worksheet, review.result()));
      }
      before.comparison(worksheet).ifPresent(years -> papers.add(PaperKind.YEARS, () -> years));
      news.accept(++written);
    }
    if (kinds.contains(PaperKind.LHE) && !worksheets.isEmpty()) {
      papers.table("results", () -> ResultTables.results(worksheets, output.language()));
      papers.table("indicators", () -> ResultTables.indicators(worksheets, output.language()));
    }
    if (kinds.contains(PaperKind.YEARS)) {
      before.match(worksheets);
    }
    problems.addAll(before.problems());
    problems.addAll(evidence.problems());
  }

  private void recap(AgencyFiles agency, List<Instrument> own, PaperFiles papers) {
    RecapOptions.Years years = recap.read(agency, own, policy.choices());
    AgencyRecap.Builder paper = AgencyRecap.of(agency.worksheets());
    papers.add(
        PaperKind.RECAP,
        () -> paper
            .writtenOn(date())
            .index(agency.index())
            .lastYear(years.lastYear())
            .intensive(years.intensive())
            .others(agency.notCounted())
            .build());
    papers.table("units", () -> ResultTables.units(agency.index(), agency.worksheets()));
  }

  private void followUp(TaskForce force, List<Worksheet> worksheets, PaperFiles papers) {
    Map<UnitRef, String> names = new HashMap<>();
    worksheets.forEach(worksheet -> names.put(UnitRef.of(worksheet.locus()), worksheet.locus().unit().name()));
    papers.add(PaperKind.FOLLOW_UP, () -> new FollowUpMatrix(force, date(), names));
    papers.table(
        "actions",
        () -> ResultTables.actions(force.followUps().stream().flatMap(followUp -> followUp.plan().stream()).toList(), date(), output.language()));
  }

  private void surveys(PaperFiles papers) {
    SurveyPapers reports = new SurveyPapers(date());
    surveys.forEach(file -> reports.read(file, news(RowNews.ROWS, file.toString())));
    problems.addAll(reports.problems());
    reports.papers().forEach(paper -> papers.add(PaperKind.SKM, () -> paper));
  }
}
