package io.github.pekppp.exchange;

import io.github.pekppp.evidence.CheckMethod;
import io.github.pekppp.evidence.CheckOutcome;
import io.github.pekppp.evidence.EvidenceCheck;
import io.github.pekppp.evidence.EvidenceFile;
import io.github.pekppp.evidence.EvidenceItem;
import io.github.pekppp.evidence.EvidenceKind;

/** The shapes of evidence and its checking. */
final class EvidenceShapes {

  static final Shape<EvidenceItem> ITEM = item();
  static final Shape<EvidenceCheck> CHECK = check();
  static final Shape<EvidenceFile> FILE = file();

  private EvidenceShapes() {}

  private static Shape<EvidenceItem> item() {
    var object = ObjectShape.<EvidenceItem>of("evidence_item", "A piece of evidence that a unit handed in.");
    var id = object.required("id", Leaves.TEXT, EvidenceItem::id);
    var indicator = object.required("indicator", Leaves.INDICATOR, EvidenceItem::indicator);
    var request = object.optional("request", Leaves.ANY_TEXT, EvidenceItem::request);
    var kind = object.required("kind", Leaves.coded(EvidenceKind.class), EvidenceItem::kind);
    var title = object.required("title", Leaves.TEXT, EvidenceItem::title);
    var reference = object.optional("reference", Leaves.ANY_TEXT, EvidenceItem::reference);
    var sha256 = object.optional("sha256", Leaves.TEXT, EvidenceItem::sha256);
    var issued = object.optional("issued", Leaves.DAY, EvidenceItem::issued);
    var collectedBy = object.required("collected_by", Leaves.TEXT, EvidenceItem::collectedBy);
    var collectedOn = object.required("collected_on", Leaves.DAY, EvidenceItem::collectedOn);
    var coversFrom = object.optional("covers_from", Leaves.DAY, EvidenceItem::coversFrom);
    var coversUntil = object.optional("covers_until", Leaves.DAY, EvidenceItem::coversUntil);
    var expires = object.optional("expires", Leaves.DAY, EvidenceItem::expires);
    return object.as(parts -> EvidenceItem.builder()
        .id(parts.of(id))
        .indicator(parts.of(indicator))
        .request(parts.of(request))
        .kind(parts.of(kind))
        .title(parts.of(title))
        .reference(parts.of(reference))
        .sha256(parts.of(sha256))
        .issued(parts.of(issued))
        .collectedBy(parts.of(collectedBy))
        .collectedOn(parts.of(collectedOn))
        .coversFrom(parts.of(coversFrom))
        .coversUntil(parts.of(coversUntil))
        .expires(parts.of(expires))
        .build());
  }

  private static Shape<EvidenceCheck> check() {
    var object = ObjectShape.<EvidenceCheck>of("evidence_check", "What one check of a piece of evidence found.");
    var item = object.required("item", Leaves.TEXT, EvidenceCheck::item);
    var method = object.required("method", Leaves.coded(CheckMethod.class), EvidenceCheck::method);
    var outcome = object.required("outcome", Leaves.coded(CheckOutcome.class), EvidenceCheck::outcome);
    var by = object.required("by", Leaves.TEXT, EvidenceCheck::by);
    var on = object.required("on", Leaves.DAY, EvidenceCheck::on);
    var note = object.optional("note", Leaves.ANY_TEXT, EvidenceCheck::note);
    return object.as(parts -> EvidenceCheck.builder()
        .item(parts.of(item))
        .method(parts.of(method))
        .outcome(parts.of(outcome))
        .by(parts.of(by))
        .on(parts.of(on))
        .note(parts.of(note))
        .build());
  }

  private static Shape<EvidenceFile> file() {
    var object = ObjectShape.<EvidenceFile>of("evidence_file", "The evidence of a unit for one evaluation, and its checks.");
    var unit = object.required("unit", BasicShapes.UNIT_REF, EvidenceFile::unit);
    var period = object.required("period", Leaves.PERIOD, EvidenceFile::period);
    var items = object.list("items", ITEM, EvidenceFile::items);
    var checks = object.list("checks", CHECK, EvidenceFile::checks);
    return object.checked(parts ->
        EvidenceFile.of(parts.of(unit), parts.of(period), parts.of(items), parts.of(checks)));
  }
}
