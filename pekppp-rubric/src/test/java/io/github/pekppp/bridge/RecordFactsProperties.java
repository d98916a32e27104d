package io.github.pekppp.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.Serialized;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.Facts;
import io.github.pekppp.edition.Editions;
import io.github.pekppp.improve.FactRater;
import io.github.pekppp.indicator.IndicatorNumber;
import io.github.pekppp.infosystem.InformationSystem;
import io.github.pekppp.innovation.Innovation;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.records.SurveyRecord;
import io.github.pekppp.records.UnitRecords;
import io.github.pekppp.records.UnitRecordsBuilder;
import io.github.pekppp.score.Level;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.Publication;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.source.RecordRef;
import io.github.pekppp.source.SourceRecord;
import io.github.pekppp.standard.ServicePledge;
import io.github.pekppp.standard.ServiceStandard;
import io.github.pekppp.standard.StandardPublication;
import io.github.pekppp.survey.Survey;
import io.github.pekppp.survey.SurveyForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of the facts of any records. */
class RecordFactsProperties {

  private static final String NONE_KEPT = "kept, but there is none";
  private static final List<Integer> ON_PUBLICATION = List.of(3, 5, 6, 7);
  private static final List<Integer> ON_SURVEYS = List.of(6, 7, 8, 9);

  @Property(tries = 150)
  void everyFactIsKnownOrOpenAndEveryValueIsOneOfItsType(@ForAll long seed) {
    UnitRecords records = new RandomRecords(seed).records();
    for (String id : Editions.ids()) {
      RecordBridge bridge = Editions.recordBridge(id).orElseThrow();
      RecordFacts facts = facts(id, records);
      for (BridgeSection section : bridge.sections()) {
        Map<String, RecordedFact> known = facts.known().getOrDefault(section.number(), Map.of());
        List<String> open =
            facts.open().getOrDefault(section.number(), List.of()).stream().map(one -> one.fact().id()).toList();
        assertThat(open).noneMatch(known::containsKey);
        assertThat(known.size() + open.size()).isEqualTo(section.sheet().facts().size());
        for (Fact fact : section.sheet().facts()) {
          RecordedFact found = known.get(fact.id());
          assertThat(found == null || fact.type().accepts(found.value())).as("%s %s", fact, found).isTrue();
        }
      }
      assertThat(Serialized.copyOf(facts)).isEqualTo(facts);
    }
  }

  @Property(tries = 150)
  void everyAnswerIsOneOfItsQuestion(@ForAll long seed) {
    UnitRecords records = new RandomRecords(seed).records();
    for (RecordQuestion question : RecordQuestion.values()) {
      RecordAnswer answer = question.answer(records, RandomRecords.DATE, Hospital.CALENDAR);
      if (answer instanceof RecordAnswer.Told told) {
        assertThat(question.fact().type().accepts(told.value())).as("%s %s", question, told).isTrue();
        assertThat(told.basis().id()).isNotBlank().doesNotContainPattern("\\{\\d}");
        assertThat(told.basis().en()).isNotBlank().doesNotContainPattern("\\{\\d}");
      } else {
        assertThat(((RecordAnswer.Silent) answer).silence()).isIn(Silence.NOT_KEPT, Silence.NOT_TOLD, Silence.IN_BETWEEN);
      }
    }
  }

  @Property(tries = 150)
  void whatIsDatedAfterTheDateChangesNothing(@ForAll long seed) {
    UnitRecords all = new RandomRecords(seed).records();
    UnitRecords then = new RandomRecords(seed, RandomRecords.DATE).records();
    for (String id : Editions.ids()) {
      assertThat(facts(id, all)).isEqualTo(facts(id, then));
    }
  }

  @Property(tries = 150)
  void everyKnownFactNamesARecordThatIsThereOrSaysThatThereIsNone(@ForAll long seed) {
    UnitRecords records = new RandomRecords(seed).records();
    for (String id : Editions.ids()) {
      facts(id, records).known().values().stream().flatMap(known -> known.values().stream()).forEach(fact -> {
        FactOrigin origin = fact.origin();
        assertThat(origin.how().en()).isNotBlank();
        assertThat(origin.records().isEmpty() && !origin.how().en().contains(NONE_KEPT)).as(origin.toString()).isFalse();
        assertThat(origin.records()).isSorted().doesNotHaveDuplicates();
        for (RecordRef ref : origin.records()) {
          assertThat(records.find(ref).map(SourceRecord::ref)).contains(ref);
        }
      });
    }
  }

  @Property(tries = 150)
  void theOrderOfRecordsChangesNothing(@ForAll long seed, @ForAll long order) {
    UnitRecords records = new RandomRecords(seed).records();
    UnitRecords other = new RandomRecords(seed).shuffled(new Random(order)).records();
    for (String id : Editions.ids()) {
      assertThat(facts(id, other)).isEqualTo(facts(id, records));
    }
  }

  @Property(tries = 150)
  void sayingThatAKindIsKeptOnlyAddsFacts(@ForAll long seed, @ForAll RecordKind kind) {
    RecordFacts before = facts("pekppp-2022-a", new RandomRecords(seed).records());
    RecordFacts after = facts("pekppp-2022-a", new RandomRecords(seed).with(unit -> unit.keeps(kind)).records());
    before.known().forEach((number, known) -> assertThat(after.known().get(number)).containsAllEntriesOf(known));
  }

  @Property(tries = 150)
  void aFurtherPublicationNeverLowersACertainLevel(@ForAll long seed, @ForAll Medium medium) {
    UnitRecords records = new RandomRecords(seed).records();
    RecordFacts before = facts("pekppp-2022-a", records);
    RecordFacts after = facts("pekppp-2022-a", published(records, Publication.of(medium, RandomRecords.DATE)));
    for (int number : ON_PUBLICATION) {
      assertThat(certain(after, number)).isGreaterThanOrEqualTo(certain(before, number));
    }
  }

  @Property(tries = 150)
  void aSurveyThatHasJustEndedNeverLowersACertainLevel(@ForAll long seed) {
    SurveyRecord ended = new SurveyRecord(
        Survey.builder("z", "Survei z", SurveyForm.skm2017(), RandomRecords.DATE.minusDays(9), RandomRecords.DATE).buildOrThrow(),
        List.of());
    RecordFacts before = facts("pekppp-2022-a", new RandomRecords(seed).records());
    RecordFacts after = facts("pekppp-2022-a", new RandomRecords(seed).with(unit -> unit.add(ended)).records());
    for (int number : ON_SURVEYS) {
      assertThat(certain(after, number)).as("%s", number).isGreaterThanOrEqualTo(certain(before, number));
    }
  }

  @Property(tries = 150)
  void aFurtherRecordNeverLowersACertainLevelOfOneRecord(@ForAll long seed, @ForAll long other) {
    UnitRecords drawn = new RandomRecords(other).records();
    RandomRecords more = new RandomRecords(seed);
    drawn.innovations().forEach(one -> more.with(unit -> unit.add(Innovation.builder().from(one).id("z" + one.id()).build())));
    drawn.systems().forEach(one -> more.with(unit -> unit.add(InformationSystem.builder().from(one).id("z" + one.id()).build())));
    for (String id : Editions.ids()) {
      RecordFacts before = facts(id, new RandomRecords(seed).records());
      RecordFacts after = facts(id, more.records());
      for (BridgeSection section : Editions.recordBridge(id).orElseThrow().sections()) {
        if (section.ofOne().isPresent()) {
          IndicatorNumber number = section.number();
          assertThat(certain(id, after, number)).as("%s %s", id, number).isGreaterThanOrEqualTo(certain(id, before, number));
        }
      }
    }
  }

  private static UnitRecords published(UnitRecords records, Publication more) {
    UnitRecordsBuilder unit = UnitRecords.builder(records.unit());
    records.services().forEach(unit::add);
    for (ServiceStandard one : records.standards()) {
      boolean exists = one.existsOn(RandomRecords.DATE);
      unit.add(exists
          ? ServiceStandard.builder().from(one).addPublications(StandardPublication.ofDelivery(more)).build()
          : one);
    }
    records.pledges().forEach(one -> unit.add(ServicePledge.builder().from(one).addPublications(more).build()));
    for (SurveyRecord one : records.surveys()) {
      List<Publication> publications = new ArrayList<>(one.publications());
      publications.add(more);
      unit.add(new SurveyRecord(one.survey(), publications));
    }
    records.kept().forEach(unit::keeps);
    return unit.buildOrThrow();
  }

  private static Level certain(RecordFacts facts, int number) {
    return certain("pekppp-2022-a", facts, IndicatorNumber.of(number));
  }

  private static Level certain(String id, RecordFacts facts, IndicatorNumber number) {
    Instrument edition = Editions.find(id).orElseThrow();
    return FactRater.of(edition).rate(number, facts.facts().getOrDefault(number, Facts.NONE)).orElseThrow().certain();
  }

  private static RecordFacts facts(String id, UnitRecords records) {
    return RecordFacts.of(Editions.recordBridge(id).orElseThrow(), records, RandomRecords.DATE, Hospital.CALENDAR);
  }
}
