package io.github.pekppp.paper;

import io.github.pekppp.locus.Locus;
import io.github.pekppp.recap.AgencyIndex;
import io.github.pekppp.worksheet.Worksheet;
import java.util.List;

/** The worksheets that a recap is made of. */
final class RecapUnits {

  private RecapUnits() {}

  static Locus first(List<Worksheet> worksheets) {
    require(!worksheets.isEmpty(), "worksheets: none");
    return worksheets.get(0).locus();
  }

  /** Makes the index of worksheets, which must be of one agency and period. */
  static AgencyIndex index(String argument, List<Worksheet> worksheets) {
    Worksheet first = worksheets.get(0);
    for (int i = 0; i < worksheets.size(); i++) {
      Locus locus = worksheets.get(i).locus();
      checkAgency(argument, i, locus, first.locus());
      require(locus.period().equals(first.locus().period()),
          named(argument, i, locus) + locus.period() + ", the first of " + first.locus().period());
    }
    return AgencyIndex.ofOrThrow(
        worksheets.stream().map(Worksheet::unitIndex).toList(),
        first.policy(),
        first.instrument().grades());
  }

  /** Checks that the worksheets of last year are of the same agency in an earlier period. */
  static void checkBefore(List<Worksheet> lastYear, Locus now) {
    require(!lastYear.isEmpty(), "lastYear: none");
    Locus before = lastYear.get(0).locus();
    checkAgency("lastYear", 0, before, now);
    require(before.period().compareTo(now.period()) < 0,
        named("lastYear", 0, before) + before.period() + ", which is not before " + now.period());
  }

  private static void checkAgency(String argument, int place, Locus locus, Locus first) {
    require(locus.agency().equals(first.agency()),
        named(argument, place, locus) + locus.agency().name() + ", the first of " + first.agency().name());
  }

  private static String named(String argument, int place, Locus locus) {
    return argument + "[" + (place + 1) + "]: " + locus.unit().id() + " is of ";
  }

  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(problem);
    }
  }
}
