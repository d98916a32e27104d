package io.github.pekppp.processmap;

import io.github.pekppp.text.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * A process that both maps have, but not alike.
 *
 * @param before the process in the first map
 * @param after the process in the second
 */
public record ProcessChange(BusinessProcess before, BusinessProcess after) implements Serializable {

  private static final Text COMMA = Text.same("; ");

  /**
   * Checks that both are one process.
   *
   * @param before the process in the first map
   * @param after the process in the second
   */
  public ProcessChange {
    if (!before.id().equals(after.id())) {
      throw new IllegalArgumentException("after: is process " + after.id() + ", not " + before.id());
    }
  }

  /**
   * Tells whether the process got another name.
   *
   * @return true when the names differ
   */
  public boolean isRenamed() {
    return !before.name().equals(after.name());
  }

  /**
   * Tells whether the process went elsewhere.
   *
   * @return true when the parents, the levels or the classes differ
   */
  public boolean isMoved() {
    return !before.parent().equals(after.parent())
        || before.level() != after.level()
        || before.processClass() != after.processClass();
  }

  /**
   * Tells whether the process works in another way.
   *
   * @return true when the SIPOCs differ
   */
  public boolean isSipocChanged() {
    return !before.sipoc().equals(after.sipoc());
  }

  /**
   * Says what changed.
   *
   * @return such as "P.1: renamed from Perizinan to Perizinan satu pintu; SIPOC changed"
   */
  public Text text() {
    List<Text> parts = new ArrayList<>();
    if (isRenamed()) {
      parts.add(Text.of("nama {0} menjadi {1}", "renamed from {0} to {1}").with(before.name(), after.name()));
    }
    if (isMoved()) {
      parts.add(Text.of("pindah dari {0} ke {1}", "moved from {0} to {1}").with(place(before), place(after)));
    }
    if (isSipocChanged()) {
      parts.add(Text.of("SIPOC berubah", "SIPOC changed"));
    }
    return Text.of("{0}: {1}", "{0}: {1}").with(before.id(), Text.join(parts, COMMA));
  }

  private static Text place(BusinessProcess process) {
    Text text = Text.of("{0} level {1}", "{0} level {1}").with(process.processClass().label(), process.level());
    return process.parent()
        .map(parent -> Text.of("{0} di bawah {1}", "{0} below {1}").with(text, parent))
        .orElse(text);
  }
}
