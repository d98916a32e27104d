package io.github.pekppp.followup;

import io.github.pekppp.text.Text;
import java.io.Serializable;

/** What an action needs from others before it can be done (kebutuhan). */
public sealed interface Need extends Serializable {

  /**
   * Returns the need for people to read.
   *
   * @return a phrase
   */
  Text text();

  /**
   * Money (anggaran).
   *
   * @param rupiah the amount in whole rupiah, above 0
   */
  record Budget(long rupiah) implements Need {

    /**
     * Checks that the amount is above 0.
     *
     * @param rupiah the amount in whole rupiah, above 0
     */
    public Budget {
      if (rupiah <= 0) {
        throw new IllegalArgumentException("rupiah: " + rupiah + " is not above 0");
      }
    }

    @Override
    public Text text() {
      return Text.of("anggaran Rp{0}", "budget of IDR {1}").with(grouped("."), grouped(","));
    }

    /** The amount in groups of three digits. */
    private String grouped(String separator) {
      StringBuilder grouped = new StringBuilder(Long.toString(rupiah));
      for (int at = grouped.length() - 3; at > 0; at -= 3) {
        grouped.insert(at, separator);
      }
      return grouped.toString();
    }
  }

  /**
   * Somebody else's decision (keputusan), such as a decree.
   *
   * @param text what is to be decided, not blank
   */
  record Decision(Text text) implements Need {

    /**
     * Checks that the words are not blank.
     *
     * @param text what is to be decided, not blank
     */
    public Decision {
      Words.check("text", text);
    }
  }
}
