package io.github.pekppp.bridge;

import io.github.pekppp.condition.FactValue;
import io.github.pekppp.innovation.Competition;
import io.github.pekppp.innovation.Innovation;
import io.github.pekppp.innovation.InnovationStage;
import io.github.pekppp.innovation.LegalBasis;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.text.Text;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What the innovation of a unit answers.
 *
 * <p>All answers are about one innovation, so that facts of two never make one that does not exist: one in use before one that is
 * being learnt, then before one that ended; then one with an award, one in use for a year that competed, one in use for a year, one
 * that competed, and the one in use longest. An indicator that is {@linkplain BridgeSection#ofOne of one} innovation asks each.
 */
final class InnovationAnswers {

  private static final int MONTHS_OF_YEAR = 12;

  private InnovationAnswers() {}

  static RecordAnswer stage(View view) {
    return of(view, FactValue.chosen("none"), innovation -> {
      String stage = switch (innovation.stageOn(view.date())) {
        case RUNNING -> "running";
        case LEARNING -> "learning";
        case NOT_BEGUN, ENDED -> "none";
      };
      return told(view, innovation, FactValue.chosen(stage), since(view, innovation));
    });
  }

  static RecordAnswer months(View view) {
    return of(view, FactValue.of(0), innovation ->
        told(view, innovation, FactValue.of(innovation.monthsRunningOn(view.date())), since(view, innovation)));
  }

  static RecordAnswer competed(View view) {
    return of(view, FactValue.of(false), innovation -> {
      List<Competition> entered = innovation.competitionsOn(view.date());
      return told(view, innovation, FactValue.of(!entered.isEmpty()), names(entered));
    });
  }

  static RecordAnswer awarded(View view) {
    return of(view, FactValue.of(false), innovation -> {
      List<Competition> won =
          innovation.competitionsOn(view.date()).stream().filter(one -> one.isAwardedOn(view.date())).toList();
      return told(view, innovation, FactValue.of(!won.isEmpty()), names(won));
    });
  }

  static RecordAnswer basis(View view) {
    return ofLiving(view, View.chosen(LegalBasis.NONE), innovation -> {
      LegalBasis basis = innovation.legalBasisOn(view.date());
      Text named = innovation.basis().filter(one -> basis == LegalBasis.ENACTED).map(StandardAnswers::decree).orElse(basis.label());
      return told(view, innovation, View.chosen(basis), named);
    });
  }

  static RecordAnswer resources(View view) {
    return ofLiving(view, FactValue.picked(), innovation ->
        told(view, innovation, View.picked(innovation.resourcesOn(view.date())), Text.same(innovation.title())));
  }

  static RecordAnswer criteria(View view) {
    return of(view, FactValue.picked(), innovation ->
        told(view, innovation, View.picked(innovation.criteria()), Text.same(innovation.title())));
  }

  private static RecordAnswer of(View view, FactValue none, Function<Innovation, RecordAnswer> answer) {
    return view.ask(RecordKind.INNOVATION, view.innovations(), none, innovations ->
        answer.apply(fromBest(view).get(0)));
  }

  /** Asks an innovation that has not ended for what keeps it going; one that ended answers like none. */
  private static RecordAnswer ofLiving(View view, FactValue none, Function<Innovation, RecordAnswer> answer) {
    return of(view, none, innovation -> innovation.stageOn(view.date()) == InnovationStage.ENDED
        ? told(view, innovation, none, since(view, innovation))
        : answer.apply(innovation));
  }

  /** The innovations, the one that is asked first. */
  static List<Innovation> fromBest(View view) {
    return view.innovations().stream().sorted(order(view).reversed()).toList();
  }

  private static Comparator<Innovation> order(View view) {
    return Comparator.comparing((Innovation one) -> rank(one.stageOn(view.date())))
        .thenComparing(one -> !one.awardsOn(view.date()).isEmpty())
        .thenComparing(one -> isOfAYear(view, one) && !one.competitionsOn(view.date()).isEmpty())
        .thenComparing(one -> isOfAYear(view, one))
        .thenComparing(one -> !one.competitionsOn(view.date()).isEmpty())
        .thenComparing(one -> one.monthsRunningOn(view.date()))
        .thenComparing(Innovation::id, Comparator.reverseOrder());
  }

  private static boolean isOfAYear(View view, Innovation innovation) {
    return innovation.monthsRunningOn(view.date()) >= MONTHS_OF_YEAR;
  }

  private static int rank(InnovationStage stage) {
    return switch (stage) {
      case RUNNING -> 2;
      case LEARNING -> 1;
      case NOT_BEGUN, ENDED -> 0;
    };
  }

  private static RecordAnswer told(View view, Innovation innovation, FactValue value, Text basis) {
    return view.told(value, basis, List.of(innovation));
  }

  private static Text since(View view, Innovation innovation) {
    if (innovation.stageOn(view.date()) == InnovationStage.ENDED) {
      return Text.of("berakhir {0}", "ended on {0}").with(innovation.ended().orElseThrow());
    }
    return innovation.started()
        .filter(day -> !day.isAfter(view.date()))
        .map(day -> Text.of("berjalan sejak {0}", "running since {0}").with(day))
        .orElse(Text.of("dirintis sejak {0}", "begun on {0}").with(innovation.begun()));
  }

  private static Text names(List<Competition> competitions) {
    return competitions.isEmpty()
        ? Text.of("tidak tercatat", "none recorded")
        : Text.join(competitions.stream().map(one -> Text.same(one.name())).toList(), Text.same(", "));
  }
}
