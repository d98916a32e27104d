package io.github.pekppp.infosystem;

import java.io.Serializable;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a system is found on the internet (alamat situs).
 *
 * @param text the address as written, with or without {@code https://}, such as {@code disdukcapil.sulbarprov.go.id/layanan}
 */
public record WebAddress(String text) implements Serializable {

  /** Domain of public bodies in Indonesia. */
  private static final String OFFICIAL = ".go.id";

  private static final Pattern HOST = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*://)?(?:[^/?#@]*@)?([^/?#:@]*).*");

  /**
   * Checks that the address is not blank.
   *
   * @param text the address as written
   */
  public WebAddress {
    if (text.isBlank()) {
      throw new IllegalArgumentException("text: is blank");
    }
  }

  /**
   * Returns the name of the machine.
   *
   * @return the host in lower case, such as {@code disdukcapil.sulbarprov.go.id}; the whole text when it has none
   */
  public String host() {
    Matcher address = HOST.matcher(text.strip());
    String host = address.matches() ? address.group(1) : text.strip();
    return host.toLowerCase(Locale.ROOT);
  }

  /**
   * Tells whether the address is one of a public body.
   *
   * @return true for a host below {@code go.id}
   */
  public boolean isOfficial() {
    String host = host();
    return (host.endsWith(".") ? host.substring(0, host.length() - 1) : host).endsWith(OFFICIAL);
  }

  @Override
  public String toString() {
    return text;
  }
}
