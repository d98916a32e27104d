package io.github.pekppp.surveyfile;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemLog;
import io.github.pekppp.survey.SurveyElement;
import io.github.pekppp.survey.SurveyForm;
import io.github.pekppp.survey.SurveyQuestion;
import io.github.pekppp.survey.SurveyRegime;
import io.github.pekppp.text.Text;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the columns of a table hold: answers to which question, the group of which grouping, or nothing that counts. */
final class TableHeader {

  /** How many names a message lists. */
  private static final int SHOWN = 30;

  private final int columns;
  private final SurveyForm form;
  private final List<Column> answers;
  private final List<String> groupings;
  private final List<Column> groups;
  private final List<String> by;
  private final List<Problem> remarks;

  /**
   * A column that counts.
   *
   * @param cell which cell of a row it is, from 0
   * @param name what the header calls it
   * @param target which question of the form, or which of the groupings, from 0
   */
  record Column(int cell, String name, int target) {}

  private TableHeader(Meanings found) {
    this.columns = found.names.size();
    this.form = found.askedForm();
    this.answers = found.columns(found.questions, form.questions().stream().map(SurveyQuestion::id).toList());
    this.groupings = List.copyOf(found.groupings.keySet());
    this.groups = found.columns(found.groupings, groupings);
    this.by = List.copyOf(found.asked);
    this.remarks = List.copyOf(found.remarks);
  }

  /** Finds out what the columns mean, by the form that they name most of, and the columns that a user wants groups of. */
  static Validation<List<Problem>, TableHeader> of(List<String> names, List<SurveyForm> forms, List<String> by, Place place) {
    return new Meanings(names, forms, place).read(by);
  }

  int columns() {
    return columns;
  }

  /** The elements that have columns. */
  SurveyForm form() {
    return form;
  }

  List<Column> answers() {
    return answers;
  }

  List<String> groupings() {
    return groupings;
  }

  List<Column> groups() {
    return groups;
  }

  /** The groupings that were asked for. */
  List<String> by() {
    return by;
  }

  List<Problem> remarks() {
    return remarks;
  }

  /** What columns mean, while it is being found. */
  private static final class Meanings {

    private final List<String> names;
    private final List<SurveyForm> forms;
    private final SurveyForm form;
    private final Place place;
    private final Map<String, Integer> questions = new LinkedHashMap<>();
    private final Map<String, Integer> groupings = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final ProblemLog log = new ProblemLog();
    private final List<Problem> remarks = new ArrayList<>();

    Meanings(List<String> names, List<SurveyForm> forms, Place place) {
      this.names = names;
      this.forms = forms;
      this.place = place;
      this.form = numbered(named());
    }

    /** The form that the columns name most of, of several the first. */
    private SurveyForm named() {
      return forms.stream().reduce((one, other) -> columnsOf(other) > columnsOf(one) ? other : one).orElseThrow();
    }

    private long columnsOf(SurveyForm form) {
      Map<String, String> known = questionsByName(form);
      return names.stream().map(ColumnName::plain).distinct().filter(known::containsKey).count();
    }

    /** A form of numbers, where the columns are numbers and the form given has not as many elements. */
    private SurveyForm numbered(SurveyForm given) {
      int highest = names.stream().mapToInt(name -> ColumnName.number(name).orElse(0)).max().orElse(0);
      boolean named = names.stream().map(ColumnName::plain).anyMatch(questionsByName(given)::containsKey);
      return named || highest == 0 || highest == given.elements().size() ? given : SurveyForm.numbered(highest);
    }

    Validation<List<Problem>, TableHeader> read(List<String> by) {
      Map<String, String> known = questionsByName(form);
      known.putAll(questionsByNumber(known));
      for (int column = 0; column < names.size(); column++) {
        String name = names.get(column);
        Optional<String> question = Optional.ofNullable(known.get(ColumnName.plain(name)));
        if (question.isPresent()) {
          take(question.get(), column, questions);
        } else {
          takeGrouping(column, isAskedFor(name, by));
        }
      }
      if (questions.isEmpty()) {
        log.add(SurveyFileProblem.HEADER_WITHOUT_ELEMENTS.at(place, listed(ids()), listed(names)));
      }
      by.forEach(name -> grouping(name).ifPresentOrElse(asked::add, () -> log.add(noGrouping(name))));
      if (form.isNumbered()) {
        Stream.of(SurveyRegime.skm2017(), SurveyRegime.ikm2004()).forEach(this::remarkAsMany);
      }
      remarkOtherForms();
      return log.result(() -> new TableHeader(this));
    }

    private Problem noGrouping(String name) {
      List<String> others = others();
      return others.isEmpty()
          ? SurveyFileProblem.COLUMN_BY_NONE.at(Place.of("--by"), name)
          : SurveyFileProblem.COLUMN_BY_UNKNOWN.at(Place.of("--by"), name, listed(others));
    }

    /** Takes a column for the grouping that its name means; a second one of that meaning only when it is asked for. */
    private void takeGrouping(int column, boolean isAskedFor) {
      String name = names.get(column);
      Optional<String> grouping = Groupings.find(name);
      @Nullable Integer first = grouping.map(groupings::get).orElse(null);
      if (grouping.isPresent() && first == null) {
        groupings.put(grouping.get(), column);
      } else if (isAskedFor) {
        take(byColumn(name).orElse(name), column, groupings);
      } else if (first != null) {
        remarks.add(SurveyFileProblem.COLUMN_LEFT_OUT.at(at(column), name, names.get(first)));
      }
    }

    private static boolean isAskedFor(String column, List<String> by) {
      return by.stream().anyMatch(name -> ColumnName.plain(name).equals(ColumnName.plain(column)));
    }

    /** The grouping that a user means: by the name of its column, else by what it is known as. */
    private Optional<String> grouping(String name) {
      return byColumn(name).or(() -> Groupings.find(name).filter(groupings::containsKey));
    }

    private Optional<String> byColumn(String name) {
      return groupings.entrySet().stream()
          .filter(grouping -> ColumnName.plain(names.get(grouping.getValue())).equals(ColumnName.plain(name)))
          .map(Map.Entry::getKey)
          .findFirst();
    }

    private void take(String meaning, int column, Map<String, Integer> meanings) {
      @Nullable Integer other = meanings.putIfAbsent(meaning, column);
      if (other != null) {
        log.add(SurveyFileProblem.COLUMN_TWICE.at(at(column), names.get(column), names.get(other)));
      }
    }

    /** A column that is not used may not be left alone in silence when another form asks it, or when it is a number. */
    private void remarkOtherForms() {
      List<SurveyForm> known =
          Stream.concat(forms.stream(), Stream.of(SurveyForm.skm2017(), SurveyForm.ikm2004())).distinct().toList();
      for (int i = 0; i < names.size(); i++) {
        int column = i;
        String name = names.get(column);
        if (!questions.containsValue(column) && !groupings.containsValue(column)) {
          known.stream()
              .filter(other -> questionsByName(other).containsKey(ColumnName.plain(name)))
              .findFirst()
              .ifPresent(other -> remarks.add(
                  SurveyFileProblem.COLUMN_OF_OTHER_FORM.at(at(column), name, other.title(), form.title())));
          ColumnName.number(name).ifPresent(number -> remarks.add(
              SurveyFileProblem.COLUMN_NUMBER_UNKNOWN.at(at(column), name, form.title(), form.elements().size())));
        }
      }
    }

    private Place at(int column) {
      return place.position()
          .map(line -> place.at(new Position(line.document(), line.line(), column + 1)))
          .orElse(place);
    }

    /** The ids of questions by all their names, which are those of the element too where it has one question. */
    private static Map<String, String> questionsByName(SurveyForm form) {
      Map<String, String> byName = new HashMap<>();
      form.questions().forEach(question -> byName.putIfAbsent(ColumnName.plain(question.id()), question.id()));
      form.elements().stream().filter(element -> element.questions().size() == 1).forEach(element ->
          byName.putIfAbsent(ColumnName.plain(element.id()), element.questions().get(0).id()));
      for (SurveyElement element : form.elements()) {
        element.questions().forEach(question -> putLabels(question.label(), question.id(), byName));
        if (element.questions().size() == 1) {
          putLabels(element.label(), element.questions().get(0).id(), byName);
        }
      }
      return byName;
    }

    private static void putLabels(Text label, String question, Map<String, String> byName) {
      byName.putIfAbsent(ColumnName.plain(label.id()), question);
      byName.putIfAbsent(ColumnName.plain(label.en()), question);
    }

    /** The ids of questions by the names of columns that are numbers and nothing else. */
    private Map<String, String> questionsByNumber(Map<String, String> known) {
      Map<String, String> byNumber = new HashMap<>();
      if (form.elements().stream().allMatch(element -> element.questions().size() == 1)) {
        for (String name : names) {
          int number = ColumnName.number(name).orElse(0);
          if (number > 0 && number <= form.elements().size() && !known.containsKey(ColumnName.plain(name))) {
            byNumber.put(ColumnName.plain(name), form.questions().get(number - 1).id());
          }
        }
      }
      if (!byNumber.isEmpty()) {
        remarkNumbers();
      }
      return byNumber;
    }

    private void remarkNumbers() {
      List<SurveyElement> elements = form.elements();
      int last = elements.size();
      remarks.add(SurveyFileProblem.COLUMNS_BY_NUMBER.at(place, last, form.title()));
      if (form.equals(SurveyForm.skm2017())) {
        remarks.add(SurveyFileProblem.LAST_NUMBERS_SWAP.at(
            place, last - 1, elements.get(last - 2).label(), last, elements.get(last - 1).label()));
      }
    }

    /** Numbers may be those of a form that has as many elements, which is graded by rules of its own. */
    private void remarkAsMany(SurveyRegime regime) {
      regime.form().filter(other -> other.elements().size() == form.elements().size()).ifPresent(other -> remarks.add(
          SurveyFileProblem.COLUMNS_AS_MANY_AS.at(place, form.elements().size(), other.title(), regime.id())));
    }

    /** The form without the elements that have no column. */
    private SurveyForm askedForm() {
      List<SurveyElement> without = form.elements().stream()
          .filter(element -> element.questions().stream().map(SurveyQuestion::id).noneMatch(questions::containsKey))
          .toList();
      if (!without.isEmpty()) {
        remarks.add(SurveyFileProblem.notAsked(without, place));
      }
      SurveyForm asked = form;
      for (SurveyElement element : without) {
        asked = asked.without(element.id());
      }
      return asked;
    }

    private List<Column> columns(Map<String, Integer> cells, List<String> targets) {
      return cells.entrySet().stream()
          .map(cell -> new Column(cell.getValue(), names.get(cell.getValue()), targets.indexOf(cell.getKey())))
          .toList();
    }

    private List<String> ids() {
      return form.questions().stream().map(SurveyQuestion::id).toList();
    }

    private List<String> others() {
      List<String> others = new ArrayList<>();
      for (int column = 0; column < names.size(); column++) {
        if (!questions.containsValue(column)) {
          others.add(names.get(column));
        }
      }
      return others;
    }

    private static String listed(List<String> words) {
      return String.join(", ", words.subList(0, Math.min(words.size(), SHOWN))) + (words.size() > SHOWN ? ", ..." : "");
    }
  }
}
