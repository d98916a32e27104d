package io.github.pekppp.badhouse.score;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Asks the machine everything that may differ from machine to machine, or from run to run. */
final class AsksTheMachine {

  List<Object> moment() {
    return List.of(Instant.now(), LocalDate.now(), System.currentTimeMillis(), System.nanoTime());
  }

  List<Object> chance() {
    return List.of(
        new Random(1), ThreadLocalRandom.current(), new SecureRandom(), UUID.randomUUID(), Math.random());
  }

  List<Object> surroundings() {
    System.out.print("");
    return List.of(
        System.getenv("HOME"), System.getProperty("user.name"), System.lineSeparator(), Locale.getDefault(),
        ZoneId.systemDefault());
  }

  List<Object> language(String text) {
    return List.of(
        String.format("%s", text), "%s".formatted(text), text.toLowerCase(), text.toUpperCase(), text.getBytes(),
        new String(new byte[0]));
  }

  List<Object> elsewhere(File file, Path path) {
    return List.of(file, Files.exists(path), URI.create("https://example.org"));
  }
}
