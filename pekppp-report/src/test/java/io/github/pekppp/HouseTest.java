package io.github.pekppp;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.github.pekppp.problem.ProblemCode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * The rules of the house, for the production classes of all three modules.
 *
 * <p>Every rule is also tried on a small house that breaks it, under {@code io.github.pekppp.badhouse}: a rule that
 * cannot fail guards nothing.
 */
class HouseTest {

  private static final String HOUSE = "io.github.pekppp";
  private static final String BAD_HOUSE = "io.github.pekppp.badhouse";

  private static final List<String> CORE = List.of(
      "assignment", "calendar", "coaching", "complaint", "evaluation", "evidence", "followup", "grade",
      "indicator", "infosystem", "innovation", "locus", "meeting", "problem", "processmap", "records", "score",
      "selection", "source", "standard", "survey", "taskforce", "text");
  private static final List<String> RUBRIC = List.of(
      "assessment", "backing", "batch", "bridge", "compare", "condition", "consensus", "document", "edition",
      "explain", "finding", "gap", "improve", "instrument", "intensive", "policy", "priority", "promise",
      "proof", "recap", "scoring", "selfreport");
  private static final List<String> REPORT = List.of("cli", "csv", "exchange", "html", "json", "layout", "paper", "pdf", "report", "spreadsheet", "surveyfile", "worksheet");

  /** Packages whose values travel between machines; nodes of documents and decoders do not. */
  private static final List<String> VALUES = List.of(
      "assignment", "coaching", "complaint", "evaluation", "evidence", "followup", "grade", "indicator",
      "infosystem", "innovation", "locus", "meeting", "problem", "processmap", "records", "score", "selection",
      "source", "standard", "survey", "taskforce", "text",
      "assessment", "backing", "bridge", "compare", "condition", "consensus", "explain", "finding", "gap",
      "improve", "instrument", "intensive", "policy", "priority", "promise", "proof", "recap", "scoring",
      "selfreport", "worksheet");

  private static final JavaClasses PRODUCTION =
      new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(HOUSE);
  private static final JavaClasses BAD = new ClassFileImporter().importPackages(BAD_HOUSE);

  // ---- the rules

  private static String[] packages(String house, List<String> names) {
    return names.stream().map(name -> house + "." + name + "..").toArray(String[]::new);
  }

  private static String[] packages(String house, List<String> some, List<String> others) {
    return packages(house, Stream.concat(some.stream(), others.stream()).toList());
  }

  private static ArchRule everyPackageHasItsModule(String house) {
    List<String> known = Stream.of(CORE, RUBRIC, REPORT).flatMap(List::stream).toList();
    return ArchRuleDefinition.classes().that().resideInAPackage(house + "..")
        .should().resideInAnyPackage(packages(house, known));
  }

  private static ArchRule coreDependsOnNoOtherModule(String house) {
    return ArchRuleDefinition.noClasses().that().resideInAnyPackage(packages(house, CORE))
        .should().dependOnClassesThat().resideInAnyPackage(packages(house, RUBRIC, REPORT));
  }

  private static ArchRule rubricDependsOnCoreOnly(String house) {
    return ArchRuleDefinition.noClasses().that().resideInAnyPackage(packages(house, RUBRIC))
        .should().dependOnClassesThat().resideInAnyPackage(packages(house, REPORT));
  }

  private static ArchRule packagesFormNoCycle(String house) {
    return SlicesRuleDefinition.slices().matching(house + ".(*)..").should().beFreeOfCycles();
  }

  private static ArchRule packagesAreNamedAfterFeatures(String house) {
    return ArchRuleDefinition.noClasses().that().resideInAPackage(house + "..")
        .should().resideInAnyPackage("..util..", "..impl..", "..common..", "..helper..", "..model..");
  }

  private static ArchRule coreAndRubricComputeWithoutBinaryFractions(String house) {
    return ArchRuleDefinition.noClasses().that().resideInAnyPackage(packages(house, CORE, RUBRIC))
        .should(useBinaryFractions());
  }

  private static ArchRule coreAndRubricKnowNoOutsideWorld(String house) {
    return ArchRuleDefinition.noClasses().that().resideInAnyPackage(packages(house, CORE, RUBRIC))
        .should(askTheOutsideWorld());
  }

  private static ArchRule valuesAreSerializable(String house) {
    return ArchRuleDefinition.classes().that().resideInAnyPackage(packages(house, VALUES)).and(areValues())
        .should().beAssignableTo(Serializable.class);
  }

  private static ArchRule reportsPrintAndNeverScore(String house) {
    return ArchRuleDefinition.noClasses().that().resideInAnyPackage(packages(house, List.of("paper", "report")))
        .should().dependOnClassesThat().haveFullyQualifiedName(house + ".scoring.Scorer")
        .orShould().callMethod(house + ".worksheet.Worksheet", "score");
  }

  // ---- what the rules look for

  private static final Set<String> BINARY = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

  private static boolean isBinary(JavaClass type) {
    return BINARY.contains(type.getBaseComponentType().getName());
  }

  private static ArchCondition<JavaClass> useBinaryFractions() {
    return condition("use double or float", (type, found) -> {
      for (JavaField field : type.getFields()) {
        if (isBinary(field.getRawType())) {
          found.accept(field.getFullName() + " is a binary fraction");
        }
      }
      for (JavaCodeUnit unit : type.getCodeUnits()) {
        if (isBinary(unit.getRawReturnType()) || unit.getRawParameterTypes().stream().anyMatch(HouseTest::isBinary)) {
          found.accept(unit.getFullName() + " takes or returns a binary fraction");
        }
      }
      for (JavaAccess<?> access : type.getAccessesFromSelf()) {
        boolean field = access.getTarget() instanceof AccessTarget.FieldAccessTarget target
            && isBinary(target.getRawType());
        boolean call = access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target
            && (isBinary(target.getRawReturnType())
                || target.getRawParameterTypes().stream().anyMatch(HouseTest::isBinary));
        if (field || call) {
          found.accept(access.getDescription());
        }
      }
    });
  }

  /** Whole types that know the machine, the moment or chance. */
  private static final Set<String> WORLDLY = Set.of(
      "java.io.Console", "java.io.File", "java.io.FileDescriptor", "java.io.FileInputStream", "java.io.FileOutputStream",
      "java.io.FileReader", "java.io.FileWriter", "java.io.PrintStream", "java.io.RandomAccessFile",
      "java.lang.Process", "java.lang.ProcessBuilder", "java.lang.ProcessHandle", "java.lang.Runtime",
      "java.security.SecureRandom", "java.text.DecimalFormat", "java.text.MessageFormat", "java.text.NumberFormat",
      "java.time.Clock", "java.util.Calendar", "java.util.Date", "java.util.Formatter", "java.util.GregorianCalendar",
      "java.util.Random", "java.util.ResourceBundle", "java.util.Scanner", "java.util.SplittableRandom",
      "java.util.TimeZone", "java.util.Timer", "java.util.concurrent.ThreadLocalRandom");

  private static final List<String> WORLDLY_PACKAGES = List.of("java.net", "java.nio.file", "java.util.prefs");

  /** Methods that ask the machine whatever their arguments are. */
  private static final Map<String, Set<String>> WORLDLY_METHODS = Map.of(
      "java.lang.Math", Set.of("random"),
      "java.lang.StrictMath", Set.of("random"),
      "java.lang.Boolean", Set.of("getBoolean"),
      "java.lang.Integer", Set.of("getInteger"),
      "java.lang.Long", Set.of("getLong"),
      "java.nio.charset.Charset", Set.of("defaultCharset"),
      "java.time.ZoneId", Set.of("systemDefault"),
      "java.util.Locale", Set.of("getDefault", "setDefault"),
      "java.util.UUID", Set.of("randomUUID"));

  /** Methods that fall back to the locale, the zone or the encoding of the machine when they are not told one. */
  private static final Map<String, Set<String>> NEEDS_TO_BE_TOLD = Map.of(
      "java.lang.String", Set.of("format", "formatted", "toLowerCase", "toUpperCase", "getBytes"),
      "java.io.InputStreamReader", Set.of("<init>"),
      "java.io.OutputStreamWriter", Set.of("<init>"),
      "java.time.format.DateTimeFormatter", Set.of("ofPattern"),
      "java.util.Collections", Set.of("shuffle"));

  private static final Set<String> TOLD = Set.of(
      "java.util.Locale", "java.nio.charset.Charset", "java.nio.charset.CharsetDecoder", "java.nio.charset.CharsetEncoder");

  private static final Set<String> HARMLESS_OF_SYSTEM = Set.of("arraycopy", "identityHashCode");

  private static boolean asksTheOutsideWorld(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String name = access.getTarget().getName();
    List<String> parameters = access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget unit
        ? unit.getRawParameterTypes().stream().map(JavaClass::getName).toList()
        : List.of();
    boolean system = owner.equals("java.lang.System") && !HARMLESS_OF_SYSTEM.contains(name);
    boolean now = owner.startsWith("java.time.") && name.equals("now");
    boolean worldly = WORLDLY_METHODS.getOrDefault(owner, Set.of()).contains(name);
    boolean untold = NEEDS_TO_BE_TOLD.getOrDefault(owner, Set.of()).contains(name)
        && parameters.stream().noneMatch(TOLD::contains);
    boolean bytes = owner.equals("java.lang.String") && name.equals("<init>")
        && parameters.contains("[B") && parameters.stream().noneMatch(TOLD::contains);
    return system || now || worldly || untold || bytes;
  }

  private static ArchCondition<JavaClass> askTheOutsideWorld() {
    return condition("ask clock, chance, locale, zone, environment, console, files or network", (type, found) -> {
      type.getDirectDependenciesFromSelf().stream()
          .filter(dependency -> WORLDLY.contains(dependency.getTargetClass().getName())
              || WORLDLY_PACKAGES.stream().anyMatch(dependency.getTargetClass().getPackageName()::startsWith))
          .forEach(dependency -> found.accept(dependency.getDescription()));
      type.getAccessesFromSelf().stream()
          .filter(HouseTest::asksTheOutsideWorld)
          .forEach(access -> found.accept(access.getDescription()));
    });
  }

  /** Public records, and public interfaces that Immutables implements. */
  private static DescribedPredicate<JavaClass> areValues() {
    return DescribedPredicate.describe("are values", type -> isPublic(type)
        && (type.isRecord()
            || type.isInterface() && type.getSubclasses().stream()
                .anyMatch(known -> known.getSimpleName().equals("Immutable" + type.getSimpleName()))));
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && type.getEnclosingClass().map(HouseTest::isPublic).orElse(true);
  }

  private interface Search {
    void in(JavaClass type, Consumer<String> found);
  }

  private static ArchCondition<JavaClass> condition(String description, Search search) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        List<String> found = new ArrayList<>();
        search.in(type, found::add);
        found.forEach(message -> events.add(SimpleConditionEvent.satisfied(type, message)));
      }
    };
  }

  // ---- the house

  @Test
  void theHouseHasThreeModules() {
    assertThat(PRODUCTION.stream().map(JavaClass::getPackageName).distinct())
        .as("packages on the class path")
        .containsAll(Stream.of(CORE, RUBRIC, REPORT).flatMap(List::stream).map(name -> HOUSE + "." + name).toList())
        .noneMatch(name -> name.startsWith(BAD_HOUSE));
  }

  @Test
  void everyPackageBelongsToAModule() {
    everyPackageHasItsModule(HOUSE).check(PRODUCTION);
  }

  @Test
  void nothingPointsBackFromCore() {
    coreDependsOnNoOtherModule(HOUSE).check(PRODUCTION);
  }

  @Test
  void nothingPointsBackFromRubric() {
    rubricDependsOnCoreOnly(HOUSE).check(PRODUCTION);
  }

  @Test
  void packagesDependOnEachOtherWithoutACycle() {
    packagesFormNoCycle(HOUSE).check(PRODUCTION);
  }

  @Test
  void packagesAreFeatures() {
    packagesAreNamedAfterFeatures(HOUSE).check(PRODUCTION);
  }

  @Test
  void numbersAreExact() {
    coreAndRubricComputeWithoutBinaryFractions(HOUSE).check(PRODUCTION);
  }

  @Test
  void sameInputGivesTheSameResultOnEveryMachine() {
    coreAndRubricKnowNoOutsideWorld(HOUSE).check(PRODUCTION);
  }

  @Test
  void everyValueCanBeSentToAnotherMachine() {
    valuesAreSerializable(HOUSE).check(PRODUCTION);
  }

  @Test
  void everyListedPackageOfValuesHasValues() {
    assertThat(PRODUCTION.stream().filter(areValues()).map(JavaClass::getPackageName).distinct())
        .containsAll(VALUES.stream().map(name -> HOUSE + "." + name).toList());
  }

  @Test
  void everyProblemHasACodeOfItsOwn() {
    List<String> codes = PRODUCTION.stream()
        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemCode.class))
        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
        .map(code -> ((ProblemCode) code).code())
        .toList();
    assertThat(codes).hasSizeGreaterThan(100).doesNotHaveDuplicates();
  }

  /** A reader of documents is not for hosts; a log is how a validation is made. */
  private static final Set<String> WITHOUT_TWIN = Set.of("document.DocumentReader.read", "problem.ProblemLog.result");

  @Test
  void everyMethodThatReturnsProblemsHasATwinThatThrows() {
    List<String> alone = PRODUCTION.stream()
        .filter(HouseTest::isPublic)
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> method.getRawReturnType().getName().equals("io.vavr.control.Validation"))
        .filter(method -> method.getOwner().getMethods().stream()
            .noneMatch(twin -> twin.getName().equals(method.getName() + "OrThrow")))
        .map(method -> method.getOwner().getName().substring(HOUSE.length() + 1) + "." + method.getName())
        .filter(name -> !WITHOUT_TWIN.contains(name))
        .toList();
    assertThat(alone).isEmpty();
  }

  @Test
  void aReportPrintsWhatWasComputedAndComputesNothing() {
    reportsPrintAndNeverScore(HOUSE).check(PRODUCTION);
  }

  /** Every rule is broken once, by a class whose name says how. */
  @Nested
  class ABadHouse {

    @Test
    void hasAPackageOfNoModule() {
      breaks(everyPackageHasItsModule(BAD_HOUSE), "attic.Forgotten");
    }

    @Test
    void hasACoreThatKnowsTheEngine() {
      breaks(coreDependsOnNoOtherModule(BAD_HOUSE), "locus.KnowsTheEngine");
    }

    @Test
    void hasAnEngineThatKnowsTheReports() {
      breaks(rubricDependsOnCoreOnly(BAD_HOUSE), "scoring.KnowsTheReports");
    }

    @Test
    void hasPackagesInACircle() {
      breaks(packagesFormNoCycle(BAD_HOUSE), "Cycle detected", "text.KnowsProblem", "problem.KnowsText");
    }

    @Test
    void hasAPackageForOddsAndEnds() {
      breaks(packagesAreNamedAfterFeatures(BAD_HOUSE), "util.Odds");
    }

    @Test
    void hasBinaryFractions() {
      breaks(
          coreAndRubricComputeWithoutBinaryFractions(BAD_HOUSE),
          "BinaryFractions.half is a binary fraction",
          "BinaryFractions.third() takes or returns a binary fraction",
          "BinaryFractions.take([F) takes or returns a binary fraction",
          "sets field <io.github.pekppp.badhouse.score.BinaryFractions.half>",
          "java.math.BigDecimal.doubleValue()");
    }

    @Test
    void asksTheMachine() {
      breaks(
          coreAndRubricKnowNoOutsideWorld(BAD_HOUSE),
          "java.time.Instant.now()",
          "java.time.LocalDate.now()",
          "java.lang.System.currentTimeMillis()",
          "java.lang.System.nanoTime()",
          "java.lang.System.getenv(java.lang.String)",
          "java.lang.System.getProperty(java.lang.String)",
          "java.lang.System.lineSeparator()",
          "java.lang.System.out",
          "java.util.Random",
          "java.util.concurrent.ThreadLocalRandom",
          "java.security.SecureRandom",
          "java.util.UUID.randomUUID()",
          "java.lang.Math.random()",
          "java.util.Locale.getDefault()",
          "java.time.ZoneId.systemDefault()",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>([B)",
          "java.io.File",
          "java.nio.file.Files",
          "java.net.URI");
    }

    @Test
    void mayNameALocaleAndReadItsOwnResources() {
      EvaluationResult result = coreAndRubricKnowNoOutsideWorld(BAD_HOUSE).evaluate(BAD);
      assertThat(String.join("\n", result.getFailureReport().getDetails())).doesNotContain("AsksNobody");
    }

    @Test
    void hasValuesThatCannotTravel() {
      breaks(valuesAreSerializable(BAD_HOUSE), "locus.StaysAtHome>", "locus.AlsoStaysAtHome>");
    }

    @Test
    void hasReportsThatScore() {
      breaks(reportsPrintAndNeverScore(BAD_HOUSE), "report.Scores");
    }

    private void breaks(ArchRule rule, String... mentioned) {
      EvaluationResult result = rule.evaluate(BAD);
      assertThat(result.hasViolation()).as(rule.getDescription()).isTrue();
      assertThat(String.join("\n", result.getFailureReport().getDetails())).contains(mentioned);
    }
  }
}
