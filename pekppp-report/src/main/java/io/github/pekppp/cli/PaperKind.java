package io.github.pekppp.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A document that can be asked for. */
enum PaperKind {
  LHE("lhe", "FILE|DIR"),
  MINUTES("minutes", "FILE|DIR"),
  YEARS("years", "--with"),
  RECAP("recap", "FILE|DIR"),
  FOLLOW_UP("follow-up", "--follow-up"),
  SKM("skm", "--skm"),
  SHEETS("sheets", "FILE|DIR");

  private final String code;
  private final String input;

  PaperKind(String code, String input) {
    this.code = code;
    this.input = input;
  }

  String code() {
    return code;
  }

  /** The part of the command line that it is made of. */
  String input() {
    return input;
  }

  boolean isWrittenAs(PaperFormat format) {
    return switch (format) {
      case HTML, PDF, MD, JSON -> true;
      case XLSX -> this != MINUTES;
      case CSV -> this == LHE || this == RECAP || this == FOLLOW_UP;
    };
  }

  /** Tells whether it says when it was written, or of which day it speaks. */
  boolean bearsDate(PaperFormat format) {
    return switch (this) {
      case YEARS, SHEETS -> false;
      case LHE, RECAP -> format != PaperFormat.CSV;
      case MINUTES, FOLLOW_UP, SKM -> true;
    };
  }

  static Optional<PaperKind> ofCode(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code.equalsIgnoreCase(code.strip())).findFirst();
  }

  static String codes() {
    return Arrays.stream(values()).map(PaperKind::code).collect(Collectors.joining(", "));
  }
}
