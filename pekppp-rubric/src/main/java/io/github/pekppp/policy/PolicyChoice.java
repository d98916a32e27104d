package io.github.pekppp.policy;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** One reading of a point on which sources disagree; what it says and who supports it stands in the edition file. */
public interface PolicyChoice extends Coded {

  /**
   * Returns the code, as the wording belongs to the edition.
   *
   * @return the code in both languages
   */
  @Override
  default Text label() {
    return Text.same(code());
  }
}
