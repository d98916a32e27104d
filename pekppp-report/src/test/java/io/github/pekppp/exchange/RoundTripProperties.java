package io.github.pekppp.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pekppp.worksheet.Sheets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What was written is read back as an equal value, and written again as the same text. */
class RoundTripProperties {

  @Property(tries = 200)
  void evidenceFile(@ForAll Random random) {
    assertRoundTrip("evidence_file", random);
  }

  @Property(tries = 200)
  void evidenceItem(@ForAll Random random) {
    assertRoundTrip("evidence_item", random);
  }

  @Property(tries = 200)
  void evidenceCheck(@ForAll Random random) {
    assertRoundTrip("evidence_check", random);
  }

  @Property(tries = 200)
  void finding(@ForAll Random random) {
    assertRoundTrip("finding", random);
  }

  @Property(tries = 200)
  void recommendation(@ForAll Random random) {
    assertRoundTrip("recommendation", random);
  }

  @Property(tries = 200)
  void action(@ForAll Random random) {
    assertRoundTrip("action", random);
  }

  @Property(tries = 200)
  void followUp(@ForAll Random random) {
    assertRoundTrip("follow_up", random);
  }

  @Property(tries = 200)
  void actionPlan(@ForAll Random random) {
    assertRoundTrip("action_plan", random);
  }

  @Property(tries = 200)
  void schedule(@ForAll Random random) {
    assertRoundTrip("schedule", random);
  }

  @Property(tries = 200)
  void locusSelection(@ForAll Random random) {
    assertRoundTrip("locus_selection", random);
  }

  @Property(tries = 200)
  void evaluatorPool(@ForAll Random random) {
    assertRoundTrip("evaluator_pool", random);
  }

  @Property(tries = 200)
  void assignments(@ForAll Random random) {
    assertRoundTrip("assignments", random);
  }

  @Property(tries = 200)
  void settlements(@ForAll Random random) {
    assertRoundTrip("settlements", random);
  }

  @Property(tries = 200)
  void meeting(@ForAll Random random) {
    assertRoundTrip("meeting", random);
  }

  @Property(tries = 200)
  void coachingProgramme(@ForAll Random random) {
    assertRoundTrip("coaching_programme", random);
  }

  @Property(tries = 200)
  void intensiveCoachingRule(@ForAll Random random) {
    assertRoundTrip("intensive_coaching_rule", random);
  }

  @Property(tries = 200)
  void processMap(@ForAll Random random) {
    assertRoundTrip("process_map", random);
  }

  @Property(tries = 200)
  void mapReview(@ForAll Random random) {
    assertRoundTrip("map_review", random);
  }

  @Property(tries = 200)
  void survey(@ForAll Random random) {
    assertRoundTrip("survey", random);
  }

  @Property(tries = 200)
  void surveyForm(@ForAll Random random) {
    assertRoundTrip("survey_form", random);
  }

  @Property(tries = 200)
  void unitRecords(@ForAll Random random) {
    assertRoundTrip("unit_records", random);
  }

  @Property(tries = 200)
  void holidays(@ForAll Random random) {
    assertRoundTrip("holidays", random);
  }

  @Example
  void everyShapeHasAProperty() {
    Set<String> properties = Arrays.stream(RoundTripProperties.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Property.class))
        .map(method -> method.getName().replaceAll("[A-Z]", "_$0").toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
    assertThat(properties).isEqualTo(Shapes.all().keySet());
  }

  @SuppressWarnings("unchecked") // the maker of a name makes what the shape of that name holds
  private static void assertRoundTrip(String name, Random random) {
    Shape<Object> shape = (Shape<Object>) Shapes.all().get(name);
    Object value = StoredValues.of(name, random);
    String written = shape.write(value);
    Object read = shape.readOrThrow(name, Sheets.bytes(written));
    assertThat(read).isEqualTo(value);
    assertThat(shape.write(read)).isEqualTo(written);
  }
}
