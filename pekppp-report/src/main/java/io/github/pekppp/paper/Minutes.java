package io.github.pekppp.paper;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.consensus.Consensus;
import io.github.pekppp.followup.Recommendation;
import io.github.pekppp.layout.Document;
import io.github.pekppp.scoring.IppResult;
import io.github.pekppp.text.Language;
import io.github.pekppp.worksheet.Worksheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The minutes of an evaluation, to be signed by evaluators and unit (berita acara hasil evaluasi): result, agreed marks,
 * recommendations and deadlines in short.
 *
 * <p>Its parts are those of minutes in local use: unit, evaluators, category, value of each aspect and indicator, share of both
 * forms, number of respondents, notes and recommendations, signatures.
 */
@Value.Immutable
public interface Minutes extends Paper {

  /**
   * Returns the number of the document.
   *
   * @return as the office numbers it; empty to leave room for writing it
   */
  Optional<String> number();

  /**
   * Returns the worksheet of the unit.
   *
   * @return unit, agency, period and edition
   */
  Worksheet worksheet();

  /**
   * Returns the result that is signed. It need not be given: the library computes it.
   *
   * @return the result of what the worksheet holds, with a consensus of what was agreed on until the date of signing, by the
   *     policy of the worksheet; another one is refused
   */
  @Value.Default
  default IppResult result() {
    return Worksheet.builder().from(worksheet()).assessment(signed()).build().review().result();
  }

  /**
   * Returns where it is signed.
   *
   * @return the place; blank to leave room for writing it
   */
  String place();

  /**
   * Returns when it is signed.
   *
   * @return the date
   */
  LocalDate date();

  /**
   * Returns the evaluators who sign.
   *
   * @return them in the order of their signatures; empty for those whom the worksheet names, or for room to sign where it names none
   */
  List<Party> evaluators();

  /**
   * Returns who signs for the unit.
   *
   * @return them in the order of their signatures; empty for room to sign for the head of the unit
   */
  List<Party> unit();

  /**
   * Returns how differing marks were settled.
   *
   * @return the consensus whose settlements up to the date of signing are listed; empty when evaluators did not differ
   */
  Optional<Consensus> consensus();

  /**
   * Returns what was noted, such as on the field check.
   *
   * @return sentences, as they were written
   */
  List<String> notes();

  /**
   * Returns what is advised.
   *
   * @return the recommendations
   */
  List<Recommendation> recommendations();

  /**
   * Returns until when recommendations are to be carried out.
   *
   * @return the last day by id of the recommendation; one that is missing has no deadline of its own
   */
  Map<String, LocalDate> deadlines();

  /**
   * Returns until when the unit hands in its follow-up action plan.
   *
   * @return the last day; empty when none was agreed
   */
  Optional<LocalDate> planDue();

  /** Checks that consensus and result belong to the worksheet. */
  @Value.Check
  default void check() {
    ResultProof proof = ResultProof.of(worksheet());
    consensus().ifPresent(proof::check);
    proof.check("result", result(), signed());
  }

  private Assessment signed() {
    return consensus().map(found -> found.agreedOn(worksheet().instrument(), date())).orElseGet(worksheet()::assessment);
  }

  @Override
  default String name() {
    return Ids.file("berita-acara", worksheet().locus().unit().id(), worksheet().locus().period());
  }

  @Override
  default Document document(Language language) {
    return new MinutesPages(this, new Wording(language)).document();
  }

  /**
   * Starts the minutes of a unit.
   *
   * @param worksheet the worksheet of the unit
   * @param place where they are signed; blank to leave room for writing it
   * @param date when they are signed
   * @return a builder that can be built as it is; the result is computed
   */
  static Builder of(Worksheet worksheet, String place, LocalDate date) {
    return builder().worksheet(worksheet).place(place).date(date);
  }

  /**
   * Starts minutes; {@link #of} is shorter.
   *
   * @return a builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds minutes. */
  final class Builder extends ImmutableMinutes.Builder {
    Builder() {}
  }
}
