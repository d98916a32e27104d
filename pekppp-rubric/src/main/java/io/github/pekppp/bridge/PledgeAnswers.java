package io.github.pekppp.bridge;

import io.github.pekppp.condition.FactValue;
import io.github.pekppp.source.Enactment;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.standard.PledgePart;
import io.github.pekppp.standard.ServicePledge;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What the service pledge of a unit answers.
 *
 * <p>Of several pledges, the one enacted last counts, else the one written last; the facts of two are never mixed.
 */
final class PledgeAnswers {

  private PledgeAnswers() {}

  static RecordAnswer exists(View view) {
    return of(view, FactValue.of(false), pledge -> view.told(
        FactValue.of(true), Text.of("ditulis {0}", "written on {0}").with(pledge.written()), List.of(pledge)));
  }

  static RecordAnswer enacted(View view) {
    return of(view, FactValue.of(false), pledge -> view.told(
        FactValue.of(pledge.isEnactedOn(view.date())),
        pledge.enactment().filter(one -> one.isInForceOn(view.date()))
            .map(StandardAnswers::decree)
            .orElse(Text.of("belum disahkan", "not enacted")),
        List.of(pledge)));
  }

  static RecordAnswer complete(View view) {
    return of(view, FactValue.of(false), pledge -> {
      int all = PledgePart.values().length;
      Text basis = Text.of("{0} dari {1} bagian", "{0} of {1} parts").with(pledge.parts().size(), all);
      return view.told(FactValue.of(pledge.missingParts().isEmpty()), basis, List.of(pledge));
    });
  }

  static RecordAnswer media(View view) {
    return of(view, FactValue.picked(), pledge ->
        view.told(View.picked(pledge.mediaOn(view.date())), View.mediaCount(pledge.mediaOn(view.date())), List.of(pledge)));
  }

  private static RecordAnswer of(View view, FactValue none, Function<ServicePledge, RecordAnswer> answer) {
    return view.ask(RecordKind.PLEDGE, view.pledges(), none, pledges -> answer.apply(latest(view, pledges)));
  }

  private static ServicePledge latest(View view, List<ServicePledge> pledges) {
    Comparator<ServicePledge> order = Comparator
        .comparing((ServicePledge pledge) -> enactedOn(view, pledge))
        .thenComparing(ServicePledge::written)
        .thenComparing(ServicePledge::id);
    return pledges.stream().max(order).orElseThrow();
  }

  private static LocalDate enactedOn(View view, ServicePledge pledge) {
    return pledge.enactment().filter(one -> one.isInForceOn(view.date())).map(Enactment::date).orElse(LocalDate.MIN);
  }
}
