package io.github.pekppp.report;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Cell;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Document;
import io.github.pekppp.text.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Documents of blocks of every kind, in any order and number. */
final class RandomDocuments {

  private static final List<String> WORDS = List.of("", " ", "IPP", "4,13", "null", "\"", "\\", "\uD83D\uDE00", "type", "a\nb");

  /** The section to which cells lead. */
  private static final String HOME = "home";

  private final Random random;
  private int names;

  RandomDocuments(Random random) {
    this.random = random;
  }

  Document any() {
    List<Block> blocks = new ArrayList<>(some(() -> block(2)));
    blocks.add(new Block.Section(HOME, words(), some(() -> block(1))));
    return new Document(name(), random.nextBoolean() ? Language.ID : Language.EN, words(), blocks);
  }

  private Block block(int depth) {
    return switch (random.nextInt(depth == 0 ? 7 : 8)) {
      case 0 -> new Block.Heading(random.nextInt(8), words());
      case 1 -> new Block.Paragraph(words());
      case 2 -> new Block.Points(some(this::words));
      case 3 -> new Block.Lines(some(this::words));
      case 4 -> table();
      case 5 -> new Block.Figure(chart());
      case 6 -> new Block.Signatures(words(), some(() -> new Block.Signatory(words(), words(), words())));
      default -> new Block.Section(name(), words(), some(() -> block(depth - 1)));
    };
  }

  private Block.Table table() {
    List<Block.Column> columns = some(() -> new Block.Column(words(), random.nextBoolean()));
    return new Block.Table(columns, some(() -> columns.stream().map(column -> cell()).toList()));
  }

  private Cell cell() {
    return new Cell(words(), maybe(this::number), maybe(this::date), maybe(() -> HOME));
  }

  private Chart chart() {
    List<String> labels = some(this::words);
    Supplier<Chart.Series> one = () ->
        new Chart.Series(words(), labels.stream().map(label -> maybe(this::point)).toList());
    Chart.Axis axis = new Chart.Axis(new BigDecimal("-1.50"), new BigDecimal(random.nextInt(9)), new BigDecimal("0.5"));
    return switch (random.nextInt(4)) {
      case 0 -> new Chart.Bars(name(), words(), words(), axis, labels, some(one), some(this::line), table());
      case 1 -> new Chart.Trend(name(), words(), words(), axis, labels, some(one), some(this::line), table());
      case 2 -> new Chart.HeatMap(name(), words(), words(), axis, labels, some(one), table());
      default -> new Chart.Waterfall(
          name(), words(), words(), axis, point(), words(), some(() -> new Chart.Step(words(), point(), point())), words(),
          some(this::line), table());
    };
  }

  private Chart.Line line() {
    return new Chart.Line(point(), words());
  }

  private Chart.Point point() {
    BigDecimal number = number();
    return new Chart.Point(number, words(), maybe(() -> number.add(new BigDecimal("0.10"))));
  }

  private BigDecimal number() {
    return BigDecimal.valueOf(random.nextInt(), random.nextInt(6));
  }

  private LocalDate date() {
    return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(999));
  }

  private String words() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private String name() {
    return "part-" + names++;
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> value) {
    return Stream.generate(value).limit(random.nextInt(4)).toList();
  }
}
