package io.github.pekppp.document;

import io.github.pekppp.problem.Place;
import io.github.pekppp.problem.Position;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.problem.ProblemLog;
import io.vavr.control.Validation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads a YAML 1.2 document, and so a JSON one, into nodes that know where they stand.
 *
 * <p>Made for files from strangers: size and depth are bounded, aliases and duplicate keys are refused, nothing of the
 * document is ever turned into a Java class.
 */
public final class DocumentReader {

  /** The largest document that is read, in bytes: more than twenty times the largest edition that the library ships. */
  public static final int MAX_BYTES = 2 * 1024 * 1024;

  /** How deep values may be nested. */
  public static final int MAX_DEPTH = 32;

  /** How long a key may be. */
  public static final int MAX_KEY = 200;

  private final String name;
  private final String text;
  private final ProblemLog log = new ProblemLog();
  private final Iterator<Event> events;
  private Place reached = Place.ROOT;

  /** Ends the reading at a fault after which nothing sensible can follow; the problem is in the log. */
  private static final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Abandoned() {
      super(null, null, false, false);
    }
  }

  private DocumentReader(String name, String text) {
    this.name = name;
    this.text = text;
    LoadSettings settings = LoadSettings.builder().setLabel(name).setCodePointLimit(MAX_BYTES).build();
    this.events = new ParserImpl(settings, new StreamReader(settings, text));
  }

  /**
   * Reads a document.
   *
   * @param name the name that positions carry, usually the file name
   * @param bytes the content in UTF-8, with or without byte-order mark
   * @return the root value, or what is wrong with the document
   */
  public static Validation<List<Problem>, DocumentNode> read(String name, byte[] bytes) {
    Place start = Place.ROOT.at(new Position(name, 1, 1));
    if (bytes.length > MAX_BYTES) {
      return Validation.invalid(List.of(DocumentProblem.DOCUMENT_TOO_LARGE.at(start, MAX_BYTES)));
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult decoded = decoder.decode(in, out, true);
    int zero = decoded.isError() ? in.position() : out.flip().toString().indexOf('\0');
    if (decoded.isError() || zero >= 0) {
      return Validation.invalid(List.of(DocumentProblem.DOCUMENT_NOT_TEXT.at(start, zero + 1)));
    }
    String text = out.toString();
    return new DocumentReader(name, text.startsWith("\uFEFF") ? text.substring(1) : text).read(start);
  }

  private Validation<List<Problem>, DocumentNode> read(Place start) {
    Optional<DocumentNode> root = Optional.empty();
    try {
      root = document(start);
    } catch (Abandoned abandoned) {
      // what made the reader give up is in the log
    } catch (MarkedYamlEngineException broken) {
      Place place = broken.getProblemMark().map(mark -> start.at(position(mark.getIndex()))).orElse(start);
      log.add(DocumentProblem.DOCUMENT_SYNTAX.at(place, String.valueOf(broken.getProblem())));
    } catch (ReaderException broken) {
      log.add(DocumentProblem.DOCUMENT_CONTROL.at(start.at(position(broken.getPosition())), broken.getCodePoint()));
    } catch (YamlEngineException broken) {
      log.add(DocumentProblem.DOCUMENT_SYNTAX.at(start, firstLine(broken)));
    } catch (NumberFormatException broken) { // the parser lets it out of an escape that ends too early or is too large
      Place place = reached.position().map(start::at).orElse(start);
      log.add(DocumentProblem.DOCUMENT_SYNTAX.at(place, "\\u, \\U, \\x"));
    }
    return log.result(root::orElseThrow);
  }

  private Optional<DocumentNode> document(Place start) {
    events.next(); // the stream starts
    if (events.next() instanceof StreamEndEvent) {
      log.add(DocumentProblem.DOCUMENT_EMPTY.at(start));
      return Optional.empty();
    }
    DocumentNode root = node(events.next(), Place.ROOT, 0);
    if (root.isNull()) {
      log.add(DocumentProblem.DOCUMENT_EMPTY.at(start));
    }
    while (events.hasNext()) {
      Event event = events.next();
      if (!(event instanceof DocumentEndEvent) && !(event instanceof StreamEndEvent)) {
        log.add(DocumentProblem.DOCUMENT_SEVERAL.at(at(Place.ROOT, event)));
        break;
      }
    }
    return Optional.of(root);
  }

  private DocumentNode node(Event event, Place path, int depth) {
    Place place = at(path, event);
    reached = place;
    if (depth > MAX_DEPTH) {
      log.add(DocumentProblem.DOCUMENT_TOO_DEEP.at(place, MAX_DEPTH));
      throw new Abandoned();
    }
    tag(event).ifPresent(tag -> log.add(DocumentProblem.DOCUMENT_TAG.at(place, tag)));
    if (event instanceof ScalarEvent scalar) {
      return new DocumentNode.Scalar(place, scalar.getValue(), !scalar.isPlain());
    } else if (event instanceof SequenceStartEvent) {
      return sequence(place, depth);
    } else if (event instanceof MappingStartEvent) {
      return mapping(place, depth);
    }
    String anchor = event instanceof AliasEvent alias ? alias.getAlias().getValue() : "";
    log.add(DocumentProblem.DOCUMENT_ALIAS.at(place, anchor));
    return new DocumentNode.Scalar(place, "", false);
  }

  private DocumentNode sequence(Place place, int depth) {
    List<DocumentNode> items = new ArrayList<>();
    for (Event event = events.next(); !ends(event); event = events.next()) {
      items.add(node(event, place.item(items.size() + 1), depth + 1));
    }
    return new DocumentNode.Sequence(place, items);
  }

  private DocumentNode mapping(Place place, int depth) {
    List<DocumentNode.Entry> entries = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Event event = events.next(); !ends(event); event = events.next()) {
      DocumentNode keyNode = node(event, place, depth + 1);
      String key = keyNode instanceof DocumentNode.Scalar scalar ? shortened(scalar) : "";
      Place keyPlace = at(place.key(key), event);
      DocumentNode value = node(events.next(), place.key(key), depth + 1);
      if (!(keyNode instanceof DocumentNode.Scalar)) {
        log.add(DocumentProblem.KEY_NOT_TEXT.at(keyNode.place()));
      } else if (!keys.add(key)) {
        log.add(DocumentProblem.KEY_DUPLICATE.at(keyPlace, key));
      } else {
        entries.add(new DocumentNode.Entry(key, keyPlace, value));
      }
    }
    return new DocumentNode.Mapping(place, entries);
  }

  private String shortened(DocumentNode.Scalar key) {
    if (key.text().length() <= MAX_KEY) {
      return key.text();
    }
    log.add(DocumentProblem.KEY_TOO_LONG.at(key.place(), MAX_KEY));
    return key.text().substring(0, MAX_KEY);
  }

  private static Optional<String> tag(Event event) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
  }

  private static boolean ends(Event event) {
    return event.getEventId() == Event.ID.SequenceEnd || event.getEventId() == Event.ID.MappingEnd;
  }

  private Place at(Place place, Event event) {
    return event.getStartMark().map(mark -> at(place, mark)).orElse(place);
  }

  private Place at(Place place, Mark mark) {
    return place.at(new Position(name, mark.getLine() + 1, mark.getColumn() + 1));
  }

  /** Finds the line and column of the n-th code point; a fault at the very end stands behind the last one. */
  private Position position(int codePoint) {
    int line = 1;
    int column = 1;
    int seen = 0;
    for (int i = 0; i < text.length() && seen < codePoint; i = text.offsetByCodePoints(i, 1)) {
      char c = text.charAt(i);
      boolean breaks = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
      line += breaks ? 1 : 0;
      column = breaks ? 1 : column + 1;
      seen++;
    }
    return new Position(name, line, column);
  }

  private static String firstLine(Exception broken) {
    String message = String.valueOf(broken.getMessage());
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
