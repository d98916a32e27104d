package io.github.pekppp.spreadsheet;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemCode;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the cells of an XLSX workbook by what the JDK has: an inflater and StAX.
 *
 * <p>Workbooks come from strangers. fastexcel-reader would bring aalto-xml, stax2-api, commons-compress and commons-io, commons-lang3
 * and commons-codec with it, and leaves limits to the caller: its string table and its rows are read without a bound. Here everything is
 * bounded before it is kept: parts, unpacked bytes of a part and of all, the ratio of packing, depth of XML, cells, text. Document types
 * and entities are refused, not skipped. What a formula gave last is not believed. The reader keeps what a filled-in template needs, the
 * values of cells and what is merged, and nothing else.
 */
final class XlsxReader {

  /** Parts, bytes of a part and of all, ratio of packing. Real workbooks have a few dozen parts and pack to a tenth or twentieth. */
  static final ZipParts.Limits LIMITS = new ZipParts.Limits(500, 24 * 1024 * 1024, 48 * 1024 * 1024, 250);

  /** A text of as many characters as a cell holds, each of them written as an escape. */
  private static final int MAX_WRITTEN = 7 * CellText.MAX;

  /** How many cells a workbook may have that hold something. */
  static final int MAX_CELLS = 300_000;

  /** How deep elements may be nested; those of a sheet are at most eight deep. */
  static final int MAX_DEPTH = 40;

  /** How many sheets a workbook may have. */
  static final int MAX_SHEETS = 100;

  /** The last row and column of a sheet. */
  private static final int MAX_ROW = 1_048_576;
  private static final int MAX_COLUMN = 16_384;

  private static final int SHOWN = 60;
  private static final byte[] OLD_FORMAT = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  private final String name;
  private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
  private final Map<String, byte[]> parts = new HashMap<>();
  private List<String> strings = List.of();
  private int cells;

  /** Ends the reading at a fault after which nothing sensible can follow. */
  private static final class Abandoned extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Problem problem;

    Abandoned(Problem problem) {
      super(null, null, false, false);
      this.problem = problem;
    }
  }

  private XlsxReader(String name) {
    this.name = name;
    xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    xml.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
  }

  /** Tells whether a file begins as a workbook does, new or old. */
  static boolean isWorkbook(byte[] content) {
    return begins(content, new byte[] {'P', 'K', 3, 4}) || begins(content, OLD_FORMAT);
  }

  /** Reads the sheets by name, in the order of the workbook. */
  static Validation<List<Problem>, Map<String, XlsxSheet>> read(String name, byte[] content) {
    XlsxReader reader = new XlsxReader(name);
    try {
      if (begins(content, OLD_FORMAT)) {
        throw reader.fault(WorkbookProblem.WORKBOOK_LOCKED);
      }
      reader.unpack(content);
      return Validation.valid(reader.sheets());
    } catch (Abandoned end) {
      return Validation.invalid(List.of(end.problem));
    }
  }

  private static boolean begins(byte[] content, byte[] with) {
    for (int i = 0; i < with.length; i++) {
      if (content.length <= i || content[i] != with[i]) {
        return false;
      }
    }
    return true;
  }

  private Abandoned fault(ProblemCode code, Object... arguments) {
    return new Abandoned(code.at(Place.ROOT.at(new Position(name, 1, 1)), arguments));
  }

  private Abandoned tooLarge(String what, Object limit) {
    return fault(WorkbookProblem.WORKBOOK_TOO_LARGE, what, limit);
  }

  private void unpack(byte[] content) throws Abandoned {
    try {
      parts.putAll(ZipParts.read(content, LIMITS, part -> part.endsWith(".xml") || part.endsWith(".rels")));
    } catch (ZipParts.Broken broken) {
      throw broken.isLarge() ? tooLarge(broken.what(), broken.limit()) : broken(broken.what());
    }
  }

  private Abandoned broken(String what) {
    return what.equals(ZipParts.WHOLE) ? fault(WorkbookProblem.WORKBOOK_CUT) : fault(WorkbookProblem.WORKBOOK_FORM, what);
  }

  private static String shown(String title) {
    return title.length() > SHOWN ? title.substring(0, SHOWN) + "..." : title;
  }

  // ---- the parts of a workbook

  private Map<String, XlsxSheet> sheets() throws Abandoned {
    Relations root = relations("");
    String workbook = root.first("officeDocument").orElseThrow(() -> fault(WorkbookProblem.WORKBOOK_FORM, root.part()));
    Relations relations = relations(workbook);
    Optional<String> shared = relations.first("sharedStrings").filter(parts::containsKey);
    strings = shared.isPresent() ? strings(shared.get()) : List.of();
    Map<String, String> files = new LinkedHashMap<>();
    walk(workbook, (reader, element) -> {
      if (element.equals("sheet")) {
        String title = attribute(reader, "name");
        String target = relations.targets().get(attribute(reader, "id"));
        if (title == null || target == null || files.putIfAbsent(title, target) != null || files.size() > MAX_SHEETS) {
          throw fault(WorkbookProblem.WORKBOOK_FORM, workbook);
        }
      }
    });
    Map<String, XlsxSheet> sheets = new LinkedHashMap<>();
    for (Map.Entry<String, String> file : files.entrySet()) {
      if (parts.containsKey(file.getValue())) { // a sheet of a chart has no cells, and is none of the template
        sheets.put(file.getKey(), sheet(file.getKey(), file.getValue()));
      }
    }
    return sheets;
  }

  /**
   * What a part refers to.
   *
   * @param part the part that says so
   * @param targets the parts by the ids of the relations
   * @param kinds the first part of each kind
   */
  private record Relations(String part, Map<String, String> targets, Map<String, String> kinds) {

    Optional<String> first(String kind) {
      return Optional.ofNullable(kinds.get(kind));
    }
  }

  /** Reads what a part refers to; an empty name stands for the file as a whole. */
  private Relations relations(String of) throws Abandoned {
    int slash = of.lastIndexOf('/') + 1;
    String folder = of.substring(0, slash);
    String part = folder + "_rels/" + of.substring(slash) + ".rels";
    Relations relations = new Relations(part, new HashMap<>(), new HashMap<>());
    walk(part, (reader, element) -> {
      String target = attribute(reader, "Target");
      String id = attribute(reader, "Id");
      String kind = attribute(reader, "Type");
      if (element.equals("Relationship") && target != null && id != null) {
        String named = named(folder, target);
        relations.targets().put(id, named);
        if (kind != null) {
          relations.kinds().putIfAbsent(kind.substring(kind.lastIndexOf('/') + 1), named);
        }
      }
    });
    return relations;
  }

  /** The name of a part that a target means, which is relative to a folder unless it begins with a slash. */
  private static String named(String folder, String target) {
    Deque<String> names = new ArrayDeque<>();
    for (String name : ((target.startsWith("/") ? "" : folder) + target).split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.addLast(name);
      }
    }
    return String.join("/", names);
  }

  private List<String> strings(String part) throws Abandoned {
    List<String> all = new ArrayList<>();
    walk(part, (reader, element) -> {
      if (element.equals("si")) {
        String text = CellText.decoded(text(reader, "si", () -> tooLarge(part, CellText.MAX)));
        if (text.length() > CellText.MAX) {
          throw tooLarge(part, CellText.MAX);
        }
        all.add(text);
      }
    });
    return all;
  }

  private XlsxSheet sheet(String title, String part) throws Abandoned {
    XlsxSheet sheet = new XlsxSheet(name, title);
    int[] last = {0, 0};
    walk(part, (reader, element) -> {
      switch (element) {
        case "row" -> {
          String row = attribute(reader, "r");
          last[0] = row == null ? last[0] + 1 : number(row, part);
          last[1] = 0;
        }
        case "c" -> {
          String reference = attribute(reader, "r");
          int[] at = reference == null ? new int[] {last[0], last[1] + 1} : address(reference, part);
          last[1] = at[1];
          XlsxCell cell = cell(reader, part, sheet.at(at[0], at[1]));
          if (!cell.isBlank()) {
            if (++cells > MAX_CELLS) {
              throw tooLarge(shown(title), MAX_CELLS);
            }
            if (!sheet.put(at[0], at[1], cell)) {
              throw new Abandoned(WorkbookProblem.CELL_TWICE.at(Place.ROOT.at(sheet.at(at[0], at[1]))));
            }
          }
        }
        case "mergeCell" -> merge(sheet, Optional.ofNullable(attribute(reader, "ref")).orElse(""), part);
        default -> { }
      }
    });
    return sheet;
  }

  private void merge(XlsxSheet sheet, String area, String part) throws Abandoned {
    String[] ends = area.split(":", -1);
    int[] from = address(ends[0], part);
    int[] to = ends.length == 2 ? address(ends[1], part) : from;
    if (++cells > MAX_CELLS) {
      throw tooLarge(shown(sheet.name()), MAX_CELLS);
    }
    sheet.merge(new XlsxSheet.Area(from[0], from[1], to[0], to[1], area));
  }

  private XlsxCell cell(XMLStreamReader reader, String part, Position at) throws Abandoned, XMLStreamException {
    Supplier<Abandoned> tooLong = () -> new Abandoned(WorkbookProblem.CELL_TOO_LONG.at(Place.ROOT.at(at), CellText.MAX));
    String type = Optional.ofNullable(attribute(reader, "t")).orElse("n");
    boolean formula = false;
    StringBuilder value = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      int event = next(reader);
      if (event == XMLStreamConstants.START_ELEMENT) {
        String element = reader.getLocalName();
        depth++;
        if (element.equals("f")) {
          formula = true;
        } else if (element.equals("v") || element.equals("is")) {
          value.append(text(reader, element, tooLong));
          depth--;
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    XlsxCell cell = switch (type) {
      case "s" -> new XlsxCell(XlsxCell.Kind.TEXT, string(value.toString(), part), formula);
      case "str", "inlineStr", "d" -> new XlsxCell(XlsxCell.Kind.TEXT, CellText.decoded(value.toString()), formula);
      case "b" -> new XlsxCell(XlsxCell.Kind.TRUTH, value.toString().strip(), formula);
      case "e" -> new XlsxCell(XlsxCell.Kind.ERROR, value.toString().strip(), formula);
      default -> new XlsxCell(XlsxCell.Kind.NUMBER, value.toString().strip(), formula);
    };
    if (cell.text().length() > CellText.MAX) {
      throw tooLong.get();
    }
    return cell;
  }

  private String string(String index, String part) throws Abandoned {
    int at = index.isBlank() ? -1 : number(index.strip(), part);
    if (at < 0 || at >= strings.size()) {
      throw fault(WorkbookProblem.WORKBOOK_FORM, part);
    }
    return strings.get(at);
  }

  // ---- XML

  /** What is done at the start of an element; it may read on to the end of that element. */
  private interface Visitor {
    void start(XMLStreamReader reader, String element) throws Abandoned, XMLStreamException;
  }

  private void walk(String part, Visitor visitor) throws Abandoned {
    byte[] content = parts.get(part);
    if (content == null) {
      throw fault(WorkbookProblem.WORKBOOK_FORM, part);
    }
    try {
      XMLStreamReader reader = xml.createXMLStreamReader(new ByteArrayInputStream(content));
      int depth = 0;
      while (reader.hasNext()) {
        int event = next(reader);
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (++depth > MAX_DEPTH) {
            throw tooLarge(part, MAX_DEPTH);
          }
          visitor.start(reader, reader.getLocalName());
          depth -= reader.isEndElement() ? 1 : 0;
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          depth--;
        }
      }
    } catch (XMLStreamException | NumberFormatException broken) {
      throw fault(WorkbookProblem.WORKBOOK_FORM, part);
    }
  }

  private int next(XMLStreamReader reader) throws Abandoned, XMLStreamException {
    int event = reader.next();
    if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw fault(WorkbookProblem.WORKBOOK_DOCTYPE);
    }
    return event;
  }

  /** The text below an element, but not how it is read aloud; the reader then stands at its end. */
  private String text(XMLStreamReader reader, String until, Supplier<Abandoned> tooLong) throws Abandoned, XMLStreamException {
    StringBuilder text = new StringBuilder();
    boolean plain = until.equals("v");
    int aloud = 0;
    int depth = 1;
    while (depth > 0) {
      int event = next(reader);
      if (event == XMLStreamConstants.START_ELEMENT) {
        if (++depth > MAX_DEPTH) {
          throw tooLarge(until, MAX_DEPTH);
        }
        aloud = reader.getLocalName().equals("rPh") ? depth : aloud;
        plain = reader.getLocalName().equals("t") && aloud == 0;
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        aloud = depth == aloud ? 0 : aloud;
        depth--;
        plain = false;
      } else if (plain && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE)) {
        text.append(reader.getText());
        if (text.length() > MAX_WRITTEN) {
          throw tooLong.get();
        }
      }
    }
    return text.toString();
  }

  private static @Nullable String attribute(XMLStreamReader reader, String local) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(local)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  private int number(String digits, String part) throws Abandoned {
    if (!digits.matches("\\d{1,7}")) {
      throw fault(WorkbookProblem.WORKBOOK_FORM, part);
    }
    return Integer.parseInt(digits);
  }

  private int[] address(String reference, String part) throws Abandoned {
    int letters = 0;
    int column = 0;
    while (letters < reference.length() && letters < 4 && reference.charAt(letters) >= 'A' && reference.charAt(letters) <= 'Z') {
      column = column * 26 + reference.charAt(letters) - 'A' + 1;
      letters++;
    }
    int row = number(reference.substring(letters), part);
    if (column < 1 || column > MAX_COLUMN || row < 1 || row > MAX_ROW) {
      throw fault(WorkbookProblem.WORKBOOK_FORM, part);
    }
    return new int[] {row, column};
  }
}
