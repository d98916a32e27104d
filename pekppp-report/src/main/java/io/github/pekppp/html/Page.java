package io.github.pekppp.html;

import io.github.pekppp.layout.Block;
import io.github.pekppp.layout.Chart;
import io.github.pekppp.layout.Document;
import io.github.pekppp.text.Text;
import java.util.List;
import java.util.regex.Pattern;

/** Writes the content of one page. */
final class Page {

  private static final Text SKIP = Text.of("Langsung ke isi", "Skip to the content");
  private static final Text CONTENTS = Text.of("Daftar isi", "Contents");
  private static final Text FIGURES = Text.of("Angka di balik grafik", "Figures behind the chart");
  private static final Text SIGNED = Text.of("Tanda tangan", "Signatures");

  private static final String BODY = "_body";
  private static final String CONTENTS_ID = "_contents";
  private static final int DEEPEST = 6;

  /** Browsers take many times as long to break such words when they kern them. */
  private static final Pattern LONG_WORD = Pattern.compile("[^\\s<>]{2000}");

  private final Document document;
  private final String title;
  private final Parts parts;
  private final Tables tables;
  private final Markup out = new Markup();
  private int heading = 1;

  Page(Document document, String title) {
    this.document = document;
    this.title = title;
    this.parts = Parts.of(document.blocks());
    this.tables = new Tables(out, parts);
  }

  String content() {
    out.element("h1", title).line();
    contents();
    out.open("div", "class", "body", "id", BODY, "tabindex", -1).line();
    blocks(withoutTitle(document.blocks()), 1, title);
    out.close("div").line();
    Markup page = new Markup().element("a", words(SKIP), "class", "skip", "href", "#" + BODY).line();
    String content = out.toString();
    return (LONG_WORD.matcher(content).find() ? page.open("main", "class", "long") : page.open("main"))
        .line()
        .markup(content)
        .close("main")
        .toString();
  }

  private String words(Text text) {
    return text.in(document.language());
  }

  /** A document may begin with its title as a block; it stands above everything already. */
  private List<Block> withoutTitle(List<Block> blocks) {
    boolean repeated = !blocks.isEmpty() && blocks.get(0) instanceof Block.Heading first && first.text().equals(title);
    return repeated ? blocks.subList(1, blocks.size()) : blocks;
  }

  private void contents() {
    if (Parts.sections(document.blocks()).size() > 1) {
      out.open("nav", "aria-labelledby", CONTENTS_ID).line();
      out.element("p", words(CONTENTS), "id", CONTENTS_ID).line();
      contents(document.blocks(), 2);
      out.close("nav").line();
    }
  }

  private void contents(List<Block> blocks, int depth) {
    List<Block.Section> sections = Parts.sections(blocks);
    if (sections.isEmpty() || depth == 0) {
      return;
    }
    out.open("ul").line();
    for (Block.Section section : sections) {
      out.open("li").element("a", name(section), "href", "#" + section.id());
      contents(section.blocks(), depth - 1);
      out.close("li").line();
    }
    out.close("ul").line();
  }

  private static String name(Block.Section section) {
    return section.title().isBlank() ? section.id() : section.title();
  }

  /**
   * Writes blocks.
   *
   * @param blocks the blocks
   * @param level the level of the heading above them, 1..6
   * @param above the words of that heading
   */
  private void blocks(List<Block> blocks, int level, String above) {
    String nearest = above;
    for (Block block : blocks) {
      if (block instanceof Block.Heading found && !found.text().isBlank()) {
        nearest = found.text();
        heading(Math.max(level + 1, found.depth()), nearest);
      } else {
        block(block, blocks, level, nearest);
      }
    }
  }

  private void block(Block block, List<Block> beside, int level, String above) {
    if (block instanceof Block.Paragraph paragraph) {
      out.element("p", paragraph.text()).line();
    } else if (block instanceof Block.Points points) {
      list(points.items(), "points");
    } else if (block instanceof Block.Lines lines) {
      list(lines.lines(), "lines");
    } else if (block instanceof Block.Table table) {
      tables.write(table, above);
    } else if (block instanceof Block.Section section) {
      section(section, level);
    } else if (block instanceof Block.Figure figure) {
      figure(figure, beside);
    } else if (block instanceof Block.Signatures signatures) {
      signatures(signatures);
    }
  }

  /** Writes a heading no more than one level below the one before it. */
  private void heading(int level, String text, Object... attributes) {
    heading = Math.min(Math.min(level, heading + 1), DEEPEST);
    out.element("h" + heading, text, attributes).line();
  }

  private void section(Block.Section section, int level) {
    int own = Math.min(level + 1, DEEPEST);
    out.open("section", "id", section.id()).line();
    heading(own, name(section), "data-part", parts.number(section.id()));
    blocks(section.blocks(), own, name(section));
    out.close("section").line();
  }

  private void list(List<String> items, String kind) {
    if (items.isEmpty()) {
      return;
    }
    out.open("ul", "class", kind).line();
    items.forEach(item -> out.element("li", item).line());
    out.close("ul").line();
  }

  private void figure(Block.Figure figure, List<Block> beside) {
    Chart chart = figure.chart();
    out.open("figure", "id", chart.id()).line();
    out.element("figcaption", chart.title()).line();
    for (SvgChart.Drawing drawing : SvgChart.drawings(chart, document.language())) {
      tables.frame(drawing.isWide(), drawing.titleId());
      out.markup(drawing.svg()).line().close("div").line();
    }
    if (figure.hasTableAmong(beside)) {
      out.element("p", words(Block.Figure.BESIDE), "class", "beside").line();
    } else {
      out.open("details").line().element("summary", words(FIGURES)).line();
      tables.write(chart.table(), chart.title());
      out.close("details").line();
    }
    out.close("figure").line();
  }

  private void signatures(Block.Signatures signatures) {
    out.open("div", "class", "signatures", "role", "group", "aria-label", words(SIGNED)).line();
    if (!signatures.where().isEmpty()) {
      out.element("p", signatures.where(), "class", "where").line();
    }
    out.open("div", "class", "signatories").line();
    for (Block.Signatory signatory : signatures.signatories()) {
      out.open("div", "class", "signatory").line();
      out.element("p", signatory.role(), "class", "role").line();
      out.element("p", signatory.name(), "class", "name").line();
      if (!signatory.note().isEmpty()) {
        out.element("p", signatory.note(), "class", "note").line();
      }
      out.close("div").line();
    }
    out.close("div").line().close("div").line();
  }
}
