package io.github.pekppp.problem;

/** How grave a problem is, gravest first. */
public enum Severity {
  /** The data cannot be used until this is mended. */
  ERROR,
  /** The data can be used; the result may not be what the author meant, or is not final. */
  WARNING,
  /** Worth knowing; nothing needs to be done. */
  INFO
}
