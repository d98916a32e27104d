package io.github.pekppp.cli;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.pekppp.exchange.SchemaOf;
import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.exchange.StoredValues;
import io.github.pekppp.followup.ActionPlan;
import io.github.pekppp.followup.FollowUp;
import io.github.pekppp.followup.PlanStatus;
import io.github.pekppp.html.Samples;
import io.github.pekppp.intensive.IntensiveCoachingRule;
import io.github.pekppp.json.JsonWriter;
import io.github.pekppp.layout.Document;
import io.github.pekppp.paper.RandomUnits;
import io.github.pekppp.paper.SamplePapers;
import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Position;
import io.github.pekppp.report.CompareReport;
import io.github.pekppp.report.ExplainReport;
import io.github.pekppp.report.FollowUpReport;
import io.github.pekppp.report.GradeReport;
import io.github.pekppp.report.JsonRenderer;
import io.github.pekppp.report.ProblemsReport;
import io.github.pekppp.report.Report;
import io.github.pekppp.report.ReportSchema;
import io.github.pekppp.report.SurveyReport;
import io.github.pekppp.report.TaskForceReport;
import io.github.pekppp.survey.Survey;
import io.github.pekppp.surveyfile.SurveyResult;
import io.github.pekppp.taskforce.TaskForce;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Sheets;
import io.github.pekppp.worksheet.Worksheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a command prints as JSON is what its schema says, no member more or less. */
class ReportSchemaTest {

  private static final Path CLASSES = Path.of("target", "classes");
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final int RANDOM = 12;
  private static final int SPOILT = 6;
  private static final int LONG = 200_000;
  private static final String WRITTEN = "written_files";

  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  /** No schema takes a number that is not whole. */
  private static final JsonNode FOREIGN = DecimalNode.valueOf(new BigDecimal("-0.5"));

  /** The reader of these tests takes no half of a character in a key. */
  private static final Pattern SURROGATE = Pattern.compile("\\\\uD[89A-F]\\p{XDigit}{2}");

  private static final String RSUD = "samples/sulbar-2025/rsud.yaml";
  private static final String SOCIAL = "samples/sulbar-2025/dinas-sosial.yaml";
  private static final String RECORDS = "samples/records/rsud-2025-f01.yaml --records samples/records/rsud-2025.yaml --as-of 2025-06-30";

  /** Commands that print, with what each schema describes. */
  private static final Map<String, List<String>> COMMANDS = Map.ofEntries(
      entry("grade_report", List.of(
          "grade " + RSUD,
          "grade samples/own-edition/kantor-desa.yaml --edition samples/own-edition/desa-2026.yaml",
          "grade samples/sulbar-2025 --lang en --policy rounding=each_aspect")),
      entry("explain_report", List.of("explain " + RSUD, "explain " + RECORDS, "explain " + RECORDS + " " + SOCIAL + " --lang en")),
      entry("recap_report", List.of("recap samples/sulbar-2025", "recap samples/sulbar-2025 --last-year samples/sulbar-2024 --lang en")),
      entry("category_report", List.of("category 4.505 4.13 901/200 0", "category 4.505 --policy between_bands=printed_only --lang en")),
      entry("compare_report", List.of(
          "compare samples/sulbar-2025 --to-policy indicator_weights=equal --to-policy rounding=each_aspect",
          "compare " + RSUD + " --to-edition pekppp-2022-b --lang en",
          "compare samples/sulbar-2025 --with samples/sulbar-2024/rsud.yaml")),
      entry("plan_report", List.of(
          "plan " + RSUD + " --target A-",
          "plan " + RSUD + " --target 5 --lang en",
          "plan samples/sulbar-2025 --budget 4",
          "plan samples/sulbar-2025 --target A --ways 3 --policy rounding=four_decimals")),
      entry("verify_report", List.of(
          "verify " + RSUD + " src/test/resources/golden/explain-id.txt",
          "verify " + SOCIAL + " src/test/resources/golden/explain-id.txt --lang en")),
      entry("facts_report", List.of(
          "facts samples/records/rsud-2025.yaml --as-of 2025-06-30",
          "facts samples/records/rsud-2025.yaml --as-of 2024-01-31 --edition pekppp-2017 --lang en")),
      entry("evidence_report", List.of(
          "evidence " + RSUD + " samples/follow-up/rsud-2025-evidence.yaml --as-of 2025-08-31",
          "evidence " + RSUD + " samples/follow-up/rsud-2025-evidence.yaml --as-of 2026-07-01 --lang en")),
      entry("follow_up_report", List.of(
          "followup samples/follow-up/rsud-2025.yaml --as-of 2026-06-30",
          "followup samples/follow-up/rsud-2025.yaml --as-of 2025-12-01 --lang en")),
      entry("task_force_report", List.of()),
      entry("survey_report", List.of(
          "skm samples/skm-2025.csv --population 900",
          "skm samples/skm-2025.csv samples/skm-published.yaml --lang en",
          "skm src/test/resources/survey/faulty.csv")),
      entry("agency_survey_report", List.of()),
      entry("recomputation_report", List.of(
          "skm --recompute samples/skm-published.yaml",
          "skm --recompute samples/skm-published.yaml samples/skm-published.yaml --lang en")),
      entry("edition_list_report", List.of("rubric", "rubric --lang en")),
      entry("edition_report", List.of("rubric pekppp-2022-a", "rubric pekppp-2022-b --lang en", "rubric samples/own-edition/desa-2026.yaml")),
      entry("edition_check_report", List.of("rubric --check pekppp-2022-a", "rubric --check samples/own-edition/desa-2026.yaml --lang en")),
      entry("problems_report", List.of("grade samples/faulty.yaml", "grade", "category 7 --lang en")),
      entry("document", List.of()),
      entry(WRITTEN, List.of()));

  private static final Map<String, SchemaOf> SCHEMAS = new HashMap<>();
  private static final Map<String, List<JsonNode>> PRINTED = new HashMap<>();

  /** What exchange describes is shown by its own tests. */
  private static final Set<String> STORED = Shapes.all().values().stream()
      .flatMap(shape -> SchemaOf.names(SchemaOf.parse(shape.schema()).get("$defs")).stream())
      .collect(Collectors.toSet());

  @TempDir
  private static Path folder;

  @BeforeAll
  static void print() throws IOException {
    names().forEach(name -> SCHEMAS.put(name, new SchemaOf(schema(name))));
    COMMANDS.forEach((name, commands) -> commands.forEach(command -> add(name, printed(command))));
    fromFiles();
    add(WRITTEN, printed("report " + RSUD + " --as md --documents lhe --written-on 2025-10-06 --out " + folder.resolve("out")));
    byChance();
    SamplePapers.all().forEach(paper -> Stream.of(Language.values()).forEach(language -> add("document", paper.document(language))));
    Samples.HOSTILE.forEach(text -> add("document", Samples.everywhere(text, 2)));
    add("document", Samples.small(Language.EN));
    add("problems_report", new ProblemsReport(List.of(
        CliProblem.USAGE.at(Place.of("f02").at(Position.ofCell("sheet.xlsx", "F-02", 14, 4)), "x"))));
  }

  /** What no sample shows: units without an index, units to coach, answers to form F-01, means that are not those of the answers. */
  private static void fromFiles() throws IOException {
    Path fall = file("fall.json", Shapes.INTENSIVE_COACHING_RULE.write(
        IntensiveCoachingRule.builder().categoryAtOrBelow("A").fallOfAtLeast(new BigDecimal("0.02")).build()));
    add("recap_report", printed("recap samples/sulbar-2025 --last-year samples/sulbar-2024 --intensive " + fall));
    Path low = file("low.json", Shapes.INTENSIVE_COACHING_RULE.write(IntensiveCoachingRule.builder().categoryAtOrBelow("B").build()));
    Path open = file("open.yaml", Sheets.small("f01: {1: {sp_exists: true}}", "f01_answers: {1: {sp_exists: true}}"));
    add("recap_report", printed("recap " + open + " --intensive " + low));
    add("explain_report", printed("explain " + open));
    JsonNode surveys = printed("skm samples/skm-2025.csv samples/skm-published.yaml " + file("none.csv", "time\n\n"));
    add("survey_report", surveys);
    add("agency_survey_report", surveys.get(surveys.size() - 1));
    String published = text(Path.of("samples", "skm-published.yaml"));
    add("recomputation_report", printed(
        "skm --recompute " + file("other-means.yaml", published.replace("requirements: 3.350", "requirements: 3.360"))));
  }

  private static Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  /** Reports on values drawn at random. */
  private static void byChance() {
    RandomUnits units = new RandomUnits(1);
    Random random = new Random(1);
    for (int i = 0; i < RANDOM; i++) {
      Worksheet before = units.worksheet();
      Worksheet after = units.worksheet(before.instrument(), before.locus().unit().id());
      add("grade_report", new GradeReport(before, before.review()));
      add("explain_report", new ExplainReport(before, before.review()));
      add("compare_report", new CompareReport(List.of(CompareReport.UnitComparison.of(before, after)), List.of()));
      LocalDate date = random.nextBoolean() ? LAST_DAY : LocalDate.of(2020 + random.nextInt(10), 6, 1);
      ActionPlan plan = (ActionPlan) StoredValues.of("action_plan", random);
      add("follow_up_report", new FollowUpReport(plan, PlanStatus.of(plan, date)));
      FollowUp followUp = (FollowUp) StoredValues.of("follow_up", random);
      add("task_force_report", new TaskForceReport(TaskForce.ofOrThrow(followUp.period(), List.of(followUp)).on(LAST_DAY)));
      add("survey_report", new SurveyReport(
          SurveyResult.of((Survey) StoredValues.of("survey", random)), random.nextBoolean() ? Optional.of(900L) : Optional.empty()));
    }
  }

  private static void add(String name, Report report) {
    Stream.of(Language.values()).forEach(language ->
        add(name, SchemaOf.parse(SURROGATE.matcher(JsonWriter.write(report.json(language))).replaceAll("?"))));
  }

  private static void add(String name, Document document) {
    add(name, SchemaOf.parse(JsonRenderer.render(document)));
  }

  private static void add(String name, JsonNode printed) {
    PRINTED.computeIfAbsent(name, known -> new ArrayList<>()).add(printed);
  }

  private static JsonNode printed(String command) {
    Run run = Run.of(command + " --format json");
    return SchemaOf.parse(run.out().isEmpty() ? run.err() : run.out());
  }

  private static String schema(String name) {
    return Run.of("schema " + name).out();
  }

  /** The classes of the module that are reports, as schemas are called. */
  private static Set<String> reports() {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .map(file -> type(file.replaceAll("[.]class$", "").replaceAll("[/\\\\]", ".")))
          .filter(type -> Report.class.isAssignableFrom(type) && !type.isInterface())
          .map(type -> type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name, false, Report.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static Set<String> names() {
    return COMMANDS.keySet();
  }

  @Test
  void everyReportHasASchemaOfItsName() {
    Set<String> published = new TreeSet<>(ReportSchema.all().keySet());
    published.add(WRITTEN);
    published.remove("document");
    assertThat(published).isEqualTo(reports());
    assertThat(names()).containsAll(published).contains("document").hasSize(published.size() + 1);
  }

  @Test
  void theCommandPrintsWhatJavaGives() {
    ReportSchema.all().forEach((name, schema) -> {
      assertThat(schema.name()).isEqualTo(name);
      assertThat(schema(name)).isEqualTo(schema.schema());
    });
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatIsPrintedConforms(String name) {
    assertThat(PRINTED.get(name)).isNotEmpty().allSatisfy(printed ->
        assertThat(SCHEMAS.get(name).errors(printed)).as("%.300s", printed).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "compare-en.json, compare_report",
    "evidence-id.json, evidence_report",
    "facts-id.json, facts_report",
    "followup-en.json, follow_up_report",
    "plan-en.json, plan_report",
    "recap-en.json, recap_report",
    "skm-en.json, survey_report",
    "skm-published-id.json, survey_report",
    "skm-recompute-en.json, recomputation_report",
  })
  void theGoldenFilesConform(String file, String name) {
    assertThat(SCHEMAS.get(name).errors(SchemaOf.parse(text(GOLDEN.resolve(file))))).isEmpty();
  }

  @Test
  void noGoldenFileIsForgotten() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.filter(file -> file.toString().endsWith(".json")).count()).isEqualTo(9);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyMemberIsDescribedAndNoOtherIsTaken(String name) {
    JsonNode root = SchemaOf.parse(schema(name));
    assertThat(root.get("title").textValue()).isNotBlank();
    assertThat(root.get("description").textValue()).endsWith(".");
    Map<String, JsonNode> objects = new LinkedHashMap<>();
    own(root).forEach((part, schema) -> objects(schema, part, objects));
    assertThat(objects).isNotEmpty().allSatisfy((part, schema) -> {
      assertThat(schema.has("additionalProperties")).as(part).isTrue();
      schema.path("properties").properties().forEach(member ->
          assertThat(member.getValue().path("description").asText()).as("%s/%s", part, member.getKey()).endsWith("."));
    });
  }

  /** The root and the named parts, but for those that exchange describes. */
  private static Map<String, JsonNode> own(JsonNode root) {
    Map<String, JsonNode> parts = new TreeMap<>();
    root.get("$defs").properties().stream()
        .filter(part -> !STORED.contains(part.getKey()))
        .forEach(part -> parts.put(part.getKey(), part.getValue()));
    parts.values().forEach(part -> assertThat(part.path("description").asText()).endsWith("."));
    ObjectNode rest = root.deepCopy();
    rest.remove("$defs");
    parts.put("#", rest);
    return parts;
  }

  private static void objects(JsonNode schema, String place, Map<String, JsonNode> found) {
    if (schema.isObject() && schema.path("type").asText().equals("object")) {
      found.put(place, schema);
    }
    if (schema.isObject()) {
      schema.properties().forEach(part -> objects(part.getValue(), place + "/" + part.getKey(), found));
    } else {
      schema.forEach(part -> objects(part, place + "/", found));
    }
  }

  @Test
  void aNameStandsForOneDescription() {
    Map<String, JsonNode> known = new TreeMap<>();
    Stream<String> schemas = Stream.concat(
        names().stream().map(ReportSchemaTest::schema), Shapes.all().values().stream().map(shape -> shape.schema()));
    schemas.forEach(schema -> SchemaOf.parse(schema).get("$defs").properties().forEach(part -> {
      JsonNode other = known.putIfAbsent(part.getKey(), part.getValue());
      assertThat(other).as(part.getKey()).isIn(null, part.getValue());
    }));
    assertThat(known).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("names")
  void aMemberLostOrAddedAndAValueOfAnotherKindAreRefused(String name) {
    SchemaOf schema = SCHEMAS.get(name);
    Set<String> seen = new HashSet<>();
    for (JsonNode document : some(name)) {
      for (SchemaOf.Site site : schema.sites(document)) {
        if (!isStored(site.name()) && !site.place().path().isEmpty() && seen.add(site.name())) {
          assertRefused(schema, document, site, FOREIGN);
          if (site.value().isObject()) {
            spoil(schema, document, site);
          }
        }
      }
      if (document instanceof ObjectNode object) {
        names(object).forEach(key -> {
          JsonNode lost = object.remove(key);
          assertThat(schema.errors(document).isEmpty()).as("without %s", key).isEqualTo(isOptional(name, key));
          object.set(key, lost);
        });
      }
    }
    assertThat(seen).isNotEmpty();
  }

  /** The first, and others from the rest, as long as they are short. */
  private static List<JsonNode> some(String name) {
    List<JsonNode> printed = PRINTED.get(name).stream().filter(document -> document.toString().length() < LONG).toList();
    return IntStream.range(0, SPOILT).mapToObj(i -> printed.get(i * printed.size() / SPOILT)).distinct().toList();
  }

  private static boolean isStored(String site) {
    return site.startsWith("#/$defs/") && STORED.contains(site.split("/")[2]);
  }

  /** Members of a plan that nothing reaches are left out. */
  private static boolean isOptional(String name, String key) {
    return name.equals("plan_report") && Set.of("cost", "reached", "raises").contains(key);
  }

  private static void spoil(SchemaOf schema, JsonNode document, SchemaOf.Site site) {
    ObjectNode more = site.value().deepCopy();
    more.set("zz_unknown", FOREIGN);
    assertRefused(schema, document, site, more);
    List<String> required = SchemaOf.texts(site.schema().path("required"));
    for (String key : names(site.value())) {
      ObjectNode less = site.value().deepCopy();
      less.remove(key);
      if (required.contains(key)) {
        assertRefused(schema, document, site, less);
      }
    }
  }

  private static void assertRefused(SchemaOf schema, JsonNode document, SchemaOf.Site site, JsonNode other) {
    site.put().accept(other);
    assertThat(schema.errors(document)).as("%s = %.200s", site.place(), other).isNotEmpty();
    site.put().accept(site.value());
  }

  private static List<String> names(JsonNode object) {
    return SchemaOf.names(object);
  }

  @Test
  void whatIsPrintedLeavesNothingOfTheSchemasOut() {
    Set<String> used = new TreeSet<>();
    Set<String> usable = new TreeSet<>();
    names().forEach(name -> {
      SchemaOf schema = SCHEMAS.get(name);
      PRINTED.get(name).forEach(printed -> schema.used(printed).forEach(part -> used.add(place(name, part))));
      schema.usable().stream()
          .filter(part -> !isStored(part) && !part.contains("="))
          .forEach(part -> usable.add(place(name, part)));
    });
    assertThat(used).isNotEmpty();
    usable.removeAll(used);
    assertThat(usable).isEmpty();
  }

  /** Named parts are the same in every schema. */
  private static String place(String name, String part) {
    return part.startsWith("#/$defs/") ? part : name + part;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
