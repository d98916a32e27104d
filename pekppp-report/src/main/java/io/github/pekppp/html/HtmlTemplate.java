package io.github.pekppp.html;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemException;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.text.Language;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page around a document: HTML with placeholders, proved before anything is rendered.
 *
 * <p>The library fills <code>{{language}}</code>, <code>{{title}}</code>, <code>{{style}}</code> and <code>{{content}}</code>; a host fills
 * any others it names, of which <code>{{logo}}</code>, <code>{{header}}</code> and <code>{{footer}}</code> may stay empty. A placeholder
 * stands in text or in a quoted attribute value, the style in a {@code style} element; the library escapes all it puts in. The HTML between
 * them is the host's own, and trusted. There is nothing to repeat or to decide in a page, so this needs no template language.
 */
public final class HtmlTemplate {

  private static final String CONTENT = "content";
  private static final Set<String> FILLED = new TreeSet<>(List.of(CONTENT, "language", "style", "title"));
  private static final Set<String> OPTIONAL = new TreeSet<>(List.of("footer", "header", "logo"));
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}\\s]+)\\s*}}");
  private static final Pattern SLOT_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final String STYLE = OwnFile.read("page.css");
  private static final Set<String> VARIABLES = variables();
  /** Words, in quotes or without, numbers, colours and a few functions; nothing that ends a declaration, opens another, or fetches. */
  private static final Pattern VALUE = Pattern.compile(
      "([\\w#.,% +-]|'[\\w -]+'|\"[\\w -]+\"|(?<=[^\\w-](rgba?|hsla?|oklch|light-dark|calc|min|max|clamp))\\(|\\))+", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_VALUE = 200;
  private static final HtmlTemplate STANDARD = ofOrThrow(standardPage(), Map.of(), Map.of());

  private final String page;
  private final Map<String, Slot> slots;
  private final String style;

  private HtmlTemplate(String page, Map<String, Slot> slots, String style) {
    this.page = page;
    this.slots = Map.copyOf(slots);
    this.style = style;
  }

  /**
   * Returns the page of the library, with nothing of a host.
   *
   * @return the template
   */
  public static HtmlTemplate standard() {
    return STANDARD;
  }

  /**
   * Returns the text of the page of the library, for hosts that fill its slots, or begin their own from it.
   *
   * @return HTML with placeholders
   */
  public static String standardPage() {
    return OwnFile.read("page.html");
  }

  /**
   * Makes a template.
   *
   * @param page HTML with placeholders
   * @param slots what fills the placeholders of the host, by name
   * @param variables values of variables of the library's style sheet, such as {@code --accent}, by name; each holds for the light and the
   *     dark scheme, unless it is of the form {@code light-dark(light, dark)}
   * @return the template, or everything that is wrong with it
   */
  public static Validation<List<Problem>, HtmlTemplate> of(String page, Map<String, Slot> slots, Map<String, String> variables) {
    ProblemLog log = new ProblemLog();
    List<MatchResult> placeholders = PLACEHOLDER.matcher(page).results().toList();
    proveSlots(slots, placeholders, log);
    provePlaceholders(page, slots, placeholders, log);
    variables.forEach((name, value) -> proveVariable(name, value, log));
    return log.result(() -> new HtmlTemplate(page, slots, STYLE + overriding(variables)));
  }

  /**
   * Makes a template, throwing where {@link #of(String, Map, Map)} would return problems.
   *
   * @param page HTML with placeholders
   * @param slots what fills the placeholders of the host, by name
   * @param variables values of variables of the library's style sheet, by name
   * @return the template
   * @throws ProblemException when there are problems
   */
  public static HtmlTemplate ofOrThrow(String page, Map<String, Slot> slots, Map<String, String> variables) {
    return ProblemLog.orThrow(of(page, slots, variables));
  }

  private static void provePlaceholders(String page, Map<String, Slot> slots, List<MatchResult> placeholders, ProblemLog log) {
    Set<String> known = new TreeSet<>(slots.keySet());
    known.addAll(FILLED);
    known.addAll(OPTIONAL);
    placeholders.stream()
        .filter(found -> !known.contains(found.group(1)))
        .forEach(found -> log.add(
            HtmlProblem.PAGE_PLACEHOLDER_UNKNOWN.at(place(page, found.start()), found.group(1), String.join(", ", known))));
    long contents = placeholders.stream().filter(found -> found.group(1).equals(CONTENT)).count();
    if (contents != 1) {
      log.add(HtmlProblem.PAGE_CONTENT.at(Place.of("page"), contents));
    }
  }

  private static void proveSlots(Map<String, Slot> slots, List<MatchResult> placeholders, ProblemLog log) {
    new TreeSet<>(slots.keySet()).forEach(name -> {
      Place place = Place.of("slots").key(name);
      if (FILLED.contains(name) || !SLOT_NAME.matcher(name).matches()) {
        log.add(HtmlProblem.PAGE_SLOT_NAME.at(place, name, String.join(", ", FILLED)));
      } else if (placeholders.stream().noneMatch(found -> found.group(1).equals(name))) {
        log.add(HtmlProblem.PAGE_SLOT_UNUSED.at(place, name));
      }
    });
  }

  private static void proveVariable(String name, String value, ProblemLog log) {
    Place place = Place.of("variables").key(name);
    if (!VARIABLES.contains(name)) {
      log.add(HtmlProblem.PAGE_VARIABLE_UNKNOWN.at(place, name, String.join(", ", VARIABLES)));
    } else if (!isValue(value)) {
      log.add(HtmlProblem.PAGE_VARIABLE_VALUE.at(place, name, value));
    }
  }

  /** A blank before the value lets a function begin it. */
  private static boolean isValue(String value) {
    return !value.isBlank() && value.length() <= LONGEST_VALUE && VALUE.matcher(" " + value).matches() && isBalanced(value);
  }

  private static boolean isBalanced(String value) {
    int open = 0;
    for (int i = 0; i < value.length() && open >= 0; i++) {
      open += value.charAt(i) == '(' ? 1 : value.charAt(i) == ')' ? -1 : 0;
    }
    return open == 0;
  }

  private static Place place(String page, int at) {
    String before = page.substring(0, at);
    int line = 1 + (int) before.chars().filter(sign -> sign == '\n').count();
    return Place.of("page").at(new Position("page", line, at - before.lastIndexOf('\n')));
  }

  private static Set<String> variables() {
    Matcher declared = Pattern.compile("^ *(--[a-z0-9-]+):", Pattern.MULTILINE).matcher(STYLE);
    Set<String> names = new TreeSet<>();
    declared.results().forEach(found -> names.add(found.group(1)));
    return names;
  }

  /** Declares variables so that they come before those of either scheme. */
  private static String overriding(Map<String, String> variables) {
    StringBuilder declared = new StringBuilder();
    new TreeMap<>(variables).forEach((name, value) -> declared.append("  ").append(name).append(": ").append(value).append(";\n"));
    return declared.isEmpty() ? "" : ":root:root {\n" + declared + "}\n";
  }

  /** Puts a document into the page. */
  String page(Language language, String title, String content) {
    return PLACEHOLDER.matcher(page).replaceAll(found -> Matcher.quoteReplacement(switch (found.group(1)) {
      case "language" -> language.code();
      case "title" -> Markup.escaped(title);
      case "style" -> style;
      case CONTENT -> content;
      default -> slots.containsKey(found.group(1)) ? slots.get(found.group(1)).markup() : "";
    }));
  }
}
