import org.jspecify.annotations.NullMarked;

/** Worksheets in; JSON, tables, documents and the command line out. */
@NullMarked
module io.github.pekppp.report {
  requires static java.compiler;
  requires static java.desktop;
  requires static org.apache.fontbox;
  requires static org.apache.pdfbox;
  requires static org.apache.pdfbox.io;
  requires static org.immutables.value;
  requires static org.jspecify;
  requires transitive io.github.pekppp.rubric;
  requires com.fasterxml.jackson.core;
  requires de.siegmar.fastcsv;
  requires info.picocli;
  requires java.xml;
  requires org.dhatim.fastexcel;

  exports io.github.pekppp.csv;
  exports io.github.pekppp.exchange;
  exports io.github.pekppp.html;
  exports io.github.pekppp.json;
  exports io.github.pekppp.layout;
  exports io.github.pekppp.paper;
  exports io.github.pekppp.pdf;
  exports io.github.pekppp.report;
  exports io.github.pekppp.spreadsheet;
  exports io.github.pekppp.surveyfile;
  exports io.github.pekppp.worksheet;

  opens io.github.pekppp.cli to info.picocli;
}
