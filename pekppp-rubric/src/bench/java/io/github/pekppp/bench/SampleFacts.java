package io.github.pekppp.bench;

import io.github.pekppp.assessment.Assessment;
import io.github.pekppp.assessment.AssessmentBuilder;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.FactValue;
import io.github.pekppp.instrument.Instrument;
import io.github.pekppp.score.Ratio;
import java.util.List;

/** What a made-up social service (Dinas Sosial) says of itself in form F-01. */
final class SampleFacts {

  /** One fact a line: number of the indicator, fact, value. */
  private static final String FACTS = """
      1 sp_exists true
      1 sp_14_components true
      1 sp_enacted true
      1 public_involved false
      1 sp_monitored true
      2 groups civil_society,experts,related_agencies,service_users
      3 components all
      3 media billboard,mobile_app,printed,screen,social_media,website
      3 on_sippn true
      4 reviewed true
      4 review_months 12
      4 review_scope part
      5 pledge_exists true
      5 pledge_enacted true
      5 pledge_compliant true
      5 publication electronic
      6 skm_done true
      6 skm_compliant true
      6 publication electronic,non_electronic
      6 skm_followed_up false
      7 media printed,screen,social_media,website
      8 plan_exists true
      8 done_percent 100
      8 report_exists true
      9 follow_up all
      9 done_months 6
      10 arrangements extra_hours_workday,hours_policy,staggered_breaks
      11 elements ban_corruption,ban_discrimination,rewards,rights_duties,sanctions
      12 mechanisms counselling,rewards,scholarship,training
      13 criteria appearance,attendance,creativity,no_complaints,performance,teamwork
      14 elements name_id,rule_5s,service_values,uniform,unit_pin
      15 parking_exists true
      15 facilities attendant,cctv,separate_bays,ticket_check
      16 mandatory seats,ventilation
      16 extras queue_display,reading_matter,television
      17 toilet_exists true
      17 conditions clean_water,cleaning_log,other,separate_sexes,toiletries,washbasin
      18 facilities accessible_door,braille_lift,corridor,guiding_block,play_area,ramp,sensory_aids,special_counter,special_parking,special_toilet,special_waiting,wheelchair
      19 facilities copy_stationery,fire_extinguisher,first_aid
      20 fo_exists true
      20 facilities dedicated_staff,desk_chairs,display
      21 non_electronic notice_board,oral_centre,print_media
      21 offline_electronic true
      21 online_site true
      21 sippn_linked true
      21 sippn_services_entered false
      22 elements complaints_sp4n,service_data,staff_performance,survey
      23 connected true
      23 easy_operation true
      23 easy_access true
      23 compatible true
      23 official_domain true
      23 clear_navigation false
      24 update_frequency daily
      24 content_detailed false
      25 facilities dedicated_staff,refreshments,special_room,suggestion_box
      26 offline_place separate
      26 online_media email,own_app,own_website,phone_chat,social_media,sp4n_lapor
      27 documented true
      27 archived true
      27 reported true
      27 monitored true
      27 followed_up true
      27 result_published true
      28 other_done_percent 51
      28 sp4n_done_percent 90
      29 stage running
      29 running_months 12
      29 competed true
      29 awarded false
      30 legal_basis enacted
      30 resources budget,facilities,team
      """;

  private SampleFacts() {}

  static Assessment assessment(Instrument instrument) {
    AssessmentBuilder unit = Assessment.builder(instrument);
    FACTS.lines().map(line -> line.split(" ")).forEach(fact ->
        unit.fact(fact[0], fact[1], value(type(instrument, fact[0], fact[1]), fact[2])));
    return unit.buildOrThrow();
  }

  private static FactType type(Instrument instrument, String indicator, String id) {
    List<Fact> facts = instrument.find(indicator).orElseThrow().facts();
    return facts.stream().filter(fact -> fact.id().equals(id)).findFirst().orElseThrow().type();
  }

  private static FactValue value(FactType type, String text) {
    if (type instanceof FactType.Bool) {
      return new FactValue.Flag(Boolean.parseBoolean(text));
    } else if (type instanceof FactType.Choice) {
      return new FactValue.Chosen(text);
    } else if (type instanceof FactType.Selection) {
      return FactValue.Picked.of(List.of(text.split(",")));
    }
    return new FactValue.Quantity(Ratio.parse(text).orElseThrow());
  }
}
