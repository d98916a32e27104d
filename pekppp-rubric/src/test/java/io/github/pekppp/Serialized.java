package io.github.pekppp;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** Sends a value through Java serialisation. */
public final class Serialized {

  private Serialized() {}

  @SuppressWarnings("unchecked") // what was written is what is read
  public static <T> T copyOf(T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
      out.flush();
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return (T) in.readObject();
      }
    } catch (IOException | ClassNotFoundException broken) {
      throw new AssertionError("not serializable: " + value, broken);
    }
  }
}
