package io.github.pekppp.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The parts of a packed file, by its directory at the end, within limits.
 *
 * <p>The stream reader of the JDK goes by what stands before each part, which some programs, that which writes workbooks here among them,
 * leave out; the other reader of the JDK needs a file on disk.
 */
final class ZipParts {

  /** What is said to be broken when it is the file as a whole. */
  static final String WHOLE = "zip";

  private static final int END = 0x06054b50;
  private static final int END_SIZE = 22;
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_SIZE = 46;
  private static final int LOCAL = 0x04034b50;
  private static final int LOCAL_SIZE = 30;
  private static final int MAX_COMMENT = 65_535;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int ENCRYPTED = 1;
  private static final int MEBIBYTE = 1024 * 1024;
  private static final int SHOWN = 60;

  private final ByteBuffer file;
  private final Limits limits;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private long total;

  /**
   * How much is unpacked.
   *
   * @param parts how many parts there may be
   * @param bytes how many bytes a part may unpack to
   * @param allBytes how many bytes all may unpack to
   * @param ratio how many times larger than packed a part of more than a mebibyte may be
   */
  record Limits(int parts, int bytes, int allBytes, int ratio) {

    static final Limits NONE = new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /** A packed file that cannot be read, or one that is too large, which then says what is above which limit. */
  static final class Broken extends Exception {
    private static final long serialVersionUID = 1L;
    private final boolean large;
    private final String limit;

    private Broken(String what, boolean large, String limit) {
      super(what, null, false, false);
      this.large = large;
      this.limit = limit;
    }

    boolean isLarge() {
      return large;
    }

    String limit() {
      return limit;
    }

    String what() {
      return String.valueOf(getMessage());
    }
  }

  private ZipParts(byte[] file, Limits limits) {
    this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    this.limits = limits;
  }

  /** Unpacks the parts whose names are wanted, in the order of the directory. */
  static Map<String, byte[]> read(byte[] file, Limits limits, Predicate<String> wanted) throws Broken {
    ZipParts zip = new ZipParts(file, limits);
    try {
      zip.directory(wanted);
    } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException cut) {
      throw broken(WHOLE);
    }
    return zip.parts;
  }

  private static Broken broken(String what) {
    return new Broken(what, false, "");
  }

  private static Broken large(String what, String limit) {
    return new Broken(what.length() > SHOWN ? what.substring(0, SHOWN) + "..." : what, true, limit);
  }

  private void directory(Predicate<String> wanted) throws Broken, DataFormatException {
    int end = end();
    int count = Short.toUnsignedInt(file.getShort(end + 10));
    int at = file.getInt(end + 16);
    if (count > limits.parts) {
      throw large(WHOLE, String.valueOf(limits.parts));
    }
    for (int i = 0; i < count; i++) {
      if (file.getInt(at) != ENTRY) {
        throw broken(WHOLE);
      }
      int nameLength = Short.toUnsignedInt(file.getShort(at + 28));
      String name = text(at + ENTRY_SIZE, nameLength);
      if (wanted.test(name) && parts.put(name, part(name, at)) != null) {
        throw broken(WHOLE);
      }
      at += ENTRY_SIZE + nameLength + Short.toUnsignedInt(file.getShort(at + 30)) + Short.toUnsignedInt(file.getShort(at + 32));
    }
  }

  /** Where the record at the end stands, behind which only a comment may be. */
  private int end() throws Broken {
    for (int at = file.limit() - END_SIZE; at >= Math.max(0, file.limit() - END_SIZE - MAX_COMMENT); at--) {
      if (file.getInt(at) == END) {
        return at;
      }
    }
    throw broken(WHOLE);
  }

  private String text(int at, int length) {
    byte[] bytes = new byte[length];
    file.get(at, bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private byte[] part(String name, int entry) throws Broken, DataFormatException {
    int method = Short.toUnsignedInt(file.getShort(entry + 10));
    int packed = file.getInt(entry + 20);
    int local = file.getInt(entry + 42);
    boolean encrypted = (file.getShort(entry + 8) & ENCRYPTED) != 0;
    if (encrypted || packed < 0 || local < 0 || file.getInt(local) != LOCAL || (method != STORED && method != DEFLATED)) {
      throw broken(name);
    }
    int start = local + LOCAL_SIZE + Short.toUnsignedInt(file.getShort(local + 26)) + Short.toUnsignedInt(file.getShort(local + 28));
    byte[] content = new byte[Math.min(packed, file.limit())];
    file.get(start, content);
    byte[] part = method == STORED ? content : inflated(name, content);
    total += part.length;
    if (part.length > limits.bytes || total > limits.allBytes) {
      throw large(name, String.valueOf(limits.bytes));
    }
    return part;
  }

  private byte[] inflated(String name, byte[] packed) throws Broken, DataFormatException {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream part = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      while (!inflater.finished()) {
        int read = inflater.inflate(buffer);
        if (read == 0 && !inflater.finished()) {
          throw broken(name);
        }
        part.write(buffer, 0, read);
        if (part.size() > limits.bytes || total + part.size() > limits.allBytes) {
          throw large(name, String.valueOf(limits.bytes));
        }
        if (part.size() > MEBIBYTE && part.size() / Math.max(packed.length, 1) > limits.ratio) {
          throw large(name, limits.ratio + " : 1");
        }
      }
      return part.toByteArray();
    } finally {
      inflater.end();
    }
  }
}
