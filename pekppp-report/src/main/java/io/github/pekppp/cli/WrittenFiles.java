package io.github.pekppp.cli;

import io.github.pekppp.json.Json;
import io.github.pekppp.json.JsonKind;
import io.github.pekppp.layout.Block;
import io.github.pekppp.report.Report;
import io.github.pekppp.text.Language;
import java.nio.file.Path;
import java.util.List;

/** Which files a command wrote, a line each. */
record WrittenFiles(List<Path> files) implements Report {

  private static final JsonKind KIND = JsonKind.object()
      .with("written", JsonKind.list(JsonKind.text()), "The files in the order in which they were written, each by its path.");

  /** The JSON Schema of the report. */
  static String schema() {
    return KIND.document("Written files", "Which files a command wrote.");
  }

  @Override
  public List<Block> blocks(Language language) {
    return List.of(new Block.Lines(files.stream().map(Path::toString).toList()));
  }

  @Override
  public Json json(Language language) {
    return Json.object().put("written", Json.list(files, file -> Json.of(file.toString()))).build();
  }
}
