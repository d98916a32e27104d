package io.github.pekppp.cli;

import io.github.pekppp.text.Language;
import io.github.pekppp.text.Text;
import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Tells how far a long work is, a line a second. */
final class RowNews implements LongConsumer {

  private static final long SECOND = 1_000_000_000L;
  static final Text ROWS = Text.of("{0}: {1} baris dibaca", "{0}: {1} rows read");

  private final Text line;
  private final String name;
  private final @Nullable PrintWriter out;
  private final LongSupplier nanoTime;
  private final Language language;
  private long last;

  /** Tells of rows that are read; nothing where there is nobody to tell. */
  RowNews(String name, @Nullable PrintWriter out, LongSupplier nanoTime, Language language) {
    this(ROWS, name, out, nanoTime, language);
  }

  /** Tells by a line of its own, about a name and a number. */
  RowNews(Text line, String name, @Nullable PrintWriter out, LongSupplier nanoTime, Language language) {
    this.line = line;
    this.name = name;
    this.out = out;
    this.nanoTime = nanoTime;
    this.language = language;
    this.last = nanoTime.getAsLong();
  }

  /** Tells whether somebody looks on; from JDK 22 on there is a console even when nobody does, and it says so. */
  @SuppressWarnings("SystemConsoleNull") // on older ones it is null then
  static boolean isTerminal() {
    Console console = System.console();
    return console != null && Arrays.stream(Console.class.getMethods())
        .filter(method -> method.getName().equals("isTerminal"))
        .allMatch(method -> isTrue(method, console));
  }

  private static boolean isTrue(Method question, Console console) {
    try {
      return Boolean.TRUE.equals(question.invoke(console));
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }

  @Override
  public void accept(long rows) {
    long now = nanoTime.getAsLong();
    if (out != null && now - last >= SECOND) {
      last = now;
      out.println(line.with(name, rows).in(language));
      out.flush();
    }
  }
}
