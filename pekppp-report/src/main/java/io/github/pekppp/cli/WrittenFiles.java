package io.github.pekppp.cli;

import io.github.pekppp.json.Json;
import io.github.pekppp.layout.Block;
import io.github.pekppp.report.Report;
import io.github.pekppp.text.Language;
import java.nio.file.Path;
import java.util.List;

/** Which files a command wrote, a line each. */
record WrittenFiles(List<Path> files) implements Report {

  @Override
  public List<Block> blocks(Language language) {
    return List.of(new Block.Lines(files.stream().map(Path::toString).toList()));
  }

  @Override
  public Json json(Language language) {
    return Json.object().put("written", Json.list(files, file -> Json.of(file.toString()))).build();
  }
}
