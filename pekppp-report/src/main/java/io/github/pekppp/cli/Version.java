package io.github.pekppp.cli;

import io.github.pekppp.scoring.LibraryVersion;
import picocli.CommandLine;

/** Tells the version of the library. */
final class Version implements CommandLine.IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"pekppp " + LibraryVersion.CURRENT};
  }
}
