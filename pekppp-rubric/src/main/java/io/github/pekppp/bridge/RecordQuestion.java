package io.github.pekppp.bridge;

import io.github.pekppp.calendar.WorkingCalendar;
import io.github.pekppp.complaint.ArchiveAccess;
import io.github.pekppp.complaint.ArchiveForm;
import io.github.pekppp.complaint.CaseChannel;
import io.github.pekppp.complaint.DeskFacility;
import io.github.pekppp.complaint.DeskPlace;
import io.github.pekppp.complaint.DeskPurpose;
import io.github.pekppp.condition.Fact;
import io.github.pekppp.condition.FactType;
import io.github.pekppp.condition.TimeUnit;
import io.github.pekppp.infosystem.SiteOwnership;
import io.github.pekppp.infosystem.SystemContent;
import io.github.pekppp.infosystem.SystemElement;
import io.github.pekppp.infosystem.SystemReach;
import io.github.pekppp.infosystem.UpdateFrequency;
import io.github.pekppp.innovation.InnovationCriterion;
import io.github.pekppp.innovation.InnovationResource;
import io.github.pekppp.innovation.LegalBasis;
import io.github.pekppp.records.UnitRecords;
import io.github.pekppp.source.Medium;
import io.github.pekppp.standard.StakeholderGroup;
import io.github.pekppp.survey.FollowUpExtent;
import io.github.pekppp.survey.SurveyReach;
import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * What the records of a unit can be asked (pertanyaan kepada catatan unit).
 *
 * <p>The files that make facts from records name questions by their {@linkplain #code codes}. A question has no answer
 * where the unit keeps no such records, or where they do not say it; only of a kind that is kept is "none" an answer.
 * What is dated after the date of asking does not count.
 *
 * <p>Some readings are chosen here, as one unit may have several records of a kind. Of pledges, the one enacted last
 * counts; of information systems, the one with the widest reach; of innovations, one in use with the best standing in
 * competitions, those of its first year counting after a year in use: facts of two records never make one that does not exist.
 * An indicator may ask each record instead ({@link BridgeSection#ofOne}). Surveys are asked service by service, one that
 * names no service counting for all: how they were run, of the last ones that ended in the 12 months up to the date, where
 * there are such of the last ones with a report; what followed, of the last ones with a plan that ended in the 24 months up to it.
 * A plan counts from the report on its survey on; while some of its actions are neither done nor late and an earlier plan
 * answers otherwise, the answer stays open, and the earlier plan alone answers while none is. Where surveys do not say the same,
 * and where a service of the catalogue has none, a yes stays open. Monitoring of standards counts for 12 months. Cases are
 * those received in the calendar year before the date, reports on them those about a time of that year.
 */
public enum RecordQuestion implements Coded {
  /** Whether there is a service standard, at least a draft. */
  STANDARD_EXISTS("Ada standar pelayanan", "There is a service standard", bool(), StandardAnswers::exist),
  /** For how many services there is a standard, at least a draft. */
  SERVICES_COVERED(
      "Layanan yang berstandar", "Services with a standard", choice(Extent.values()), StandardAnswers::servicesCovered),
  /** For how many services there is a standard with all 14 components. */
  SERVICES_COMPLETE(
      "Layanan dengan standar lengkap 14 komponen", "Services whose standard has all 14 components", choice(Extent.values()),
      StandardAnswers::servicesComplete),
  /** For how many services a standard is in force. */
  SERVICES_ENACTED(
      "Layanan dengan standar yang disahkan", "Services with an enacted standard", choice(Extent.values()),
      StandardAnswers::servicesEnacted),
  /** For how many services a standard is in force that has all 14 components. */
  SERVICES_ENACTED_COMPLETE(
      "Layanan dengan standar lengkap yang disahkan", "Services with a complete and enacted standard", choice(Extent.values()),
      StandardAnswers::servicesEnactedComplete),
  /**
   * For how many services it was looked into in the 12 months before whether the standard is kept; unknown where that was done
   * earlier for more services.
   */
  SERVICES_MONITORED(
      "Layanan yang standarnya dipantau", "Services whose standard is monitored", choice(Extent.values()),
      StandardAnswers::servicesMonitored),
  /** The share of services for which there is a standard, at least a draft. */
  SERVICES_COVERED_PERCENT(
      "Persen layanan yang berstandar", "Per cent of services with a standard", new FactType.Percent(),
      StandardAnswers::percentCovered),
  /** Whether anybody took part in drafting or changing a standard; unknown while only a forum may have been about one. */
  STANDARD_INVOLVED(
      "Masyarakat dilibatkan dalam standar", "The public took part in the standard", bool(), StandardAnswers::involved),
  /**
   * Who took part in drafting or changing a standard; unknown while a forum had groups that took part in none, as its record
   * does not say whether it was about a standard.
   */
  STANDARD_GROUPS(
      "Kelompok yang dilibatkan dalam standar", "Groups that took part in the standard", set(StakeholderGroup.values()),
      StandardAnswers::groups),
  /** How many of the delivery components can be seen, over all standards. */
  STANDARD_DELIVERY(
      "Komponen penyampaian yang dipublikasikan", "Delivery components that are published", choice(Extent.values()),
      StandardAnswers::deliveryPublished),
  /** In which media a standard can be seen, wholly or in part. */
  STANDARD_MEDIA("Media publikasi standar", "Media publishing the standard", set(Medium.values()), StandardAnswers::media),
  /**
   * In which media the delivery components can be seen. Where all six of every standard can be seen, only a medium counts that
   * shows all six of one standard at least, and it is unknown where no medium does; else one that shows any of them.
   */
  STANDARD_DELIVERY_MEDIA(
      "Media publikasi komponen penyampaian", "Media publishing the delivery components", set(Medium.values()),
      StandardAnswers::deliveryMedia),
  /** Whether a standard was ever reviewed. */
  STANDARD_REVIEWED("Standar pernah ditinjau", "A standard was reviewed", bool(), StandardAnswers::reviewed),
  /**
   * How far apart reviews are, in whole months rounded up: over all standards, where each is reviewed within as many
   * whole years as the one reviewed most often and none is left out; else of that one. Where that one takes more than 24
   * months and all standards together leave no service out, over all of them.
   */
  REVIEW_MONTHS(
      "Jarak antarpeninjauan standar", "Months between reviews of the standard", months(), StandardAnswers::reviewMonths),
  /** Whether the reviews of which {@link #REVIEW_MONTHS} tells covered every service; never {@code none}. */
  REVIEW_SCOPE("Layanan yang ditinjau", "Services reviewed", choice(Extent.values()), StandardAnswers::reviewScope),

  /** Whether there is a service pledge. */
  PLEDGE_EXISTS("Ada maklumat pelayanan", "There is a service pledge", bool(), PledgeAnswers::exists),
  /** Whether the pledge is in force. */
  PLEDGE_ENACTED("Maklumat disahkan", "The pledge is enacted", bool(), PledgeAnswers::enacted),
  /** Whether the pledge contains its three parts. */
  PLEDGE_COMPLETE("Isi maklumat lengkap", "The pledge is complete", bool(), PledgeAnswers::complete),
  /** In which media the pledge can be seen. */
  PLEDGE_MEDIA("Media publikasi maklumat", "Media publishing the pledge", set(Medium.values()), PledgeAnswers::media),

  /** Whether a satisfaction survey ended in the 12 months before. */
  SURVEY_DONE("Survei dalam 12 bulan terakhir", "Survey in the last 12 months", bool(), SurveyAnswers::done),
  /**
   * How many satisfaction surveys of a service ended in the 12 months before, for the service with the fewest; those of the same
   * days are one. Unknown where one service had none and another had one.
   */
  SURVEY_COUNT(
      "Banyaknya survei dalam 12 bulan terakhir", "Number of surveys in the last 12 months", new FactType.Whole(),
      SurveyAnswers::count),
  /**
   * Whether all surveys were run as PermenPANRB 14/2017 asks; unknown while the report is not out, while a sample cannot be held
   * against the users, and where some service was not surveyed or only a further survey of its 12 months falls short.
   */
  SURVEY_COMPLIANT("Survei sesuai aturan", "The survey follows the rules", bool(), SurveyAnswers::compliant),
  /** In which media results of the surveys of the last 12 months can be seen; unknown while none is reported or shown. */
  SURVEY_MEDIA(
      "Media publikasi hasil survei", "Media publishing the results of the survey", set(Medium.values()), SurveyAnswers::media),
  /** Who was asked in the surveys of the last 12 months; unknown where they differ or a service was not surveyed. */
  SURVEY_REACH("Jangkauan survei", "Who was asked in the survey", choice(SurveyReach.values()), SurveyAnswers::reach),
  /** Whether the surveys have a follow-up plan; unknown where only some have one, and before the report on the survey. */
  SURVEY_PLANNED("Ada rencana tindak lanjut survei", "There is a follow-up plan", bool(), FollowUpAnswers::planned),
  /** How much of the plans is done; all only where every service has a survey with a plan of which all is done. */
  SURVEY_FOLLOW_UP("Rencana yang selesai", "Planned actions done", choice(FollowUpExtent.values()), FollowUpAnswers::followUp),
  /** The share of all planned actions that is done. */
  SURVEY_DONE_PERCENT(
      "Persen rencana yang selesai", "Per cent of planned actions done", new FactType.Percent(), FollowUpAnswers::donePercent),
  /** Whether there is a report on the follow-up; unknown where there is one for some of the surveys only. */
  SURVEY_FOLLOW_UP_REPORTED(
      "Ada laporan tindak lanjut survei", "There is a report on the follow-up", bool(), FollowUpAnswers::followUpReported),
  /** Within how many months of the report on its survey each completed plan was done: those of the slowest. */
  SURVEY_DONE_MONTHS(
      "Bulan sejak laporan survei sampai rencana tuntas", "Months from the report until the plan was completed", months(),
      FollowUpAnswers::doneMonths),
  /** Whether the completed plans were done before the reports on their surveys came out. */
  SURVEY_DONE_BEFORE_REPORT(
      "Rencana tuntas sebelum laporan", "The plan was completed before the report", bool(), FollowUpAnswers::doneBeforeReport),
  /** The share of services with an enacted standard for which something planned after a survey was done. */
  SURVEY_SERVICES_FOLLOWED_PERCENT(
      "Persen layanan yang hasil surveinya ditindaklanjuti", "Per cent of services whose survey was acted upon",
      new FactType.Percent(), FollowUpAnswers::servicesFollowedPercent),

  /** What the desks for consultation and complaints offer. */
  DESK_FACILITIES(
      "Fasilitas konsultasi dan pengaduan", "Consultation and complaint facilities", set(DeskFacility.values()),
      Desks.ALL::facilities),
  /** Where users are received who consult or complain. */
  DESK_PLACE(
      "Tempat konsultasi dan pengaduan", "Place for consultation and complaints", choice(DeskPlace.values()), Desks.ALL::place),
  /** On which ways users consult or complain. */
  DESK_CHANNELS(
      "Kanal konsultasi dan pengaduan", "Consultation and complaint channels", set(CaseChannel.values()), Desks.ALL::channels),
  /** How the results of consultations and complaints are kept. */
  DESK_ARCHIVE(
      "Arsip konsultasi dan pengaduan", "Archive of consultations and complaints", set(ArchiveForm.values()), Desks.ALL::archive),
  /** What the desks for consultation offer. */
  CONSULTATION_FACILITIES(
      "Fasilitas konsultasi", "Consultation facilities", set(DeskFacility.values()), Desks.CONSULTATION::facilities),
  /** On which ways users consult. */
  CONSULTATION_CHANNELS("Kanal konsultasi", "Consultation channels", set(CaseChannel.values()), Desks.CONSULTATION::channels),
  /** How the results of consultations are kept. */
  CONSULTATION_ARCHIVE("Arsip konsultasi", "Archive of consultations", set(ArchiveForm.values()), Desks.CONSULTATION::archive),
  /** How the public gets at the archive of consultations. */
  CONSULTATION_ACCESS(
      "Akses ke arsip konsultasi", "Access to the archive of consultations", choice(ArchiveAccess.values()),
      Desks.CONSULTATION::access),
  /** What the desks for complaints offer. */
  COMPLAINT_FACILITIES("Fasilitas pengaduan", "Complaint facilities", set(DeskFacility.values()), Desks.COMPLAINTS::facilities),
  /** Where users are received who complain. */
  COMPLAINT_PLACE("Tempat pengaduan", "Place for complaints", choice(DeskPlace.values()), Desks.COMPLAINTS::place),
  /** On which ways users complain. */
  COMPLAINT_CHANNELS("Kanal pengaduan", "Complaint channels", set(CaseChannel.values()), Desks.COMPLAINTS::channels),
  /** How the results of complaints are kept. */
  COMPLAINT_ARCHIVE("Arsip pengaduan", "Archive of complaints", set(ArchiveForm.values()), Desks.COMPLAINTS::archive),
  /** How the public gets at the archive of complaints. */
  COMPLAINT_ACCESS(
      "Akses ke arsip pengaduan", "Access to the archive of complaints", choice(ArchiveAccess.values()),
      Desks.COMPLAINTS::access),

  /** How many cases came through SP4N-LAPOR!. */
  CASES_SP4N("Kasus lewat SP4N-LAPOR!", "Cases through SP4N-LAPOR!", new FactType.Whole(), ComplaintAnswers::sp4nCount),
  /** How many cases came on other ways. */
  CASES_OTHER("Kasus di luar SP4N-LAPOR!", "Cases outside SP4N-LAPOR!", new FactType.Whole(), ComplaintAnswers::otherCount),
  /** The share of cases through SP4N-LAPOR! that are completed; unknown without such a case. */
  CASES_SP4N_DONE_PERCENT(
      "Persen kasus SP4N-LAPOR! yang selesai", "Per cent of SP4N-LAPOR! cases completed", new FactType.Percent(),
      ComplaintAnswers::sp4nDonePercent),
  /** The share of other cases that are completed; unknown without such a case. */
  CASES_OTHER_DONE_PERCENT(
      "Persen kasus lain yang selesai", "Per cent of other cases completed", new FactType.Percent(),
      ComplaintAnswers::otherDonePercent),
  /** How many cases are completed; unknown without a case. */
  CASES_DONE("Kasus yang selesai", "Cases completed", choice(Extent.values()), ComplaintAnswers::done),
  /** How many cases are answered; unknown without a case. */
  CASES_RESPONDED("Kasus yang ditanggapi", "Cases answered", choice(Extent.values()), ComplaintAnswers::responded),
  /** Of how many completed cases the outcome is written down; unknown without one. */
  CASES_DOCUMENTED(
      "Kasus selesai dengan hasil tertulis", "Completed cases with a written outcome", choice(Extent.values()),
      ComplaintAnswers::documented),
  /** How long the slowest response took; unknown while a case is not answered. */
  RESPONSE_HOURS_SLOWEST("Tanggapan paling lambat (jam)", "Slowest response (hours)", hours(), ComplaintAnswers::slowestResponse),
  /** How long a response took on average; unknown while a case is not answered. */
  RESPONSE_HOURS_MEAN("Rata-rata tanggapan (jam)", "Mean response (hours)", hours(), ComplaintAnswers::meanResponse),
  /** How long the usual response took; unknown while a case is not answered. */
  RESPONSE_HOURS_MEDIAN("Median tanggapan (jam)", "Median response (hours)", hours(), ComplaintAnswers::medianResponse),
  /** Whether there is a report on consultations and complaints; unknown where all reports are about a later time. */
  COMPLAINTS_REPORTED("Ada laporan pengaduan", "There is a complaint report", bool(), ComplaintAnswers::reported),
  /** Whether the results of such a report were monitored. */
  COMPLAINTS_MONITORED("Hasil pengaduan dipantau", "Results of complaints are monitored", bool(), ComplaintAnswers::monitored),
  /** In which media the results of such a report can be seen. */
  COMPLAINT_REPORT_MEDIA(
      "Media publikasi hasil pengaduan", "Media publishing results of complaints", set(Medium.values()),
      ComplaintAnswers::reportMedia),

  /** How far the innovation is. */
  INNOVATION_STAGE("Tahap inovasi", "Stage of the innovation", stages(), InnovationAnswers::stage),
  /** For how many whole months, rounded down, the innovation is in use. */
  INNOVATION_MONTHS("Lama inovasi berjalan", "Months the innovation is in use", months(), InnovationAnswers::months),
  /** Whether the innovation was entered in a competition. */
  INNOVATION_COMPETED("Inovasi ikut kompetisi", "The innovation competed", bool(), InnovationAnswers::competed),
  /** Whether the innovation won an award. */
  INNOVATION_AWARDED("Inovasi meraih penghargaan", "The innovation won an award", bool(), InnovationAnswers::awarded),
  /** How firm the legal basis of the innovation is; one that ended has none. */
  INNOVATION_BASIS(
      "Payung hukum inovasi", "Legal basis of the innovation", choice(LegalBasis.values()), InnovationAnswers::basis),
  /** What keeps the innovation going besides; nothing where it ended. */
  INNOVATION_RESOURCES(
      "Sumber daya inovasi", "Resources of the innovation", set(InnovationResource.values()), InnovationAnswers::resources),
  /** Which criteria of an innovation it meets. */
  INNOVATION_CRITERIA(
      "Kriteria inovasi yang dipenuhi", "Criteria the innovation meets", set(InnovationCriterion.values()),
      InnovationAnswers::criteria),

  /** How users get at information about the service. */
  SYSTEM_REACH("Bentuk sistem informasi", "Reach of the information systems", set(SystemReach.values()), SystemAnswers::reach),
  /** Whether a system is online. */
  SYSTEM_ONLINE("Ada sistem daring", "A system is online", bool(), SystemAnswers::online),
  /** Whether a system is online that is not just an account on social media. */
  SITE_EXISTS("Ada situs", "There is a site", bool(), SystemAnswers::siteExists),
  /** What information systems do for the service. */
  SYSTEM_ELEMENTS(
      "Unsur sistem informasi", "Elements of the information systems", set(SystemElement.values()), SystemAnswers::elements),
  /** What the system of the widest reach tells the public. */
  SYSTEM_CONTENT(
      "Informasi yang dimuat", "Content of the information system", set(SystemContent.values()), SystemAnswers::content),
  /** Whether a system is linked to SIPP Nasional. */
  SYSTEM_SIPPN("Terhubung ke SIPP Nasional", "Linked to SIPP Nasional", bool(), SystemAnswers::sippn),
  /** How many services are entered on SIPP Nasional. */
  SYSTEM_SIPPN_SERVICES(
      "Layanan pada SIPP Nasional", "Services on SIPP Nasional", new FactType.Whole(), SystemAnswers::sippnServices),
  /** Whether the site has an official address. */
  SITE_OFFICIAL("Alamat resmi go.id", "Official go.id address", bool(), SystemAnswers::official),
  /** Whether the site is easy to operate. */
  SITE_EASY_OPERATION("Situs mudah dijalankan", "The site is easy to operate", bool(), SystemAnswers::easyOperation),
  /** Whether the site is easy to reach. */
  SITE_EASY_ACCESS("Situs mudah diakses", "The site is easy to reach", bool(), SystemAnswers::easyAccess),
  /** Whether the site works on various devices. */
  SITE_COMPATIBLE("Situs kompatibel", "The site works on various devices", bool(), SystemAnswers::compatible),
  /** Whether the site has a clear navigation. */
  SITE_CLEAR_NAVIGATION("Navigasi situs jelas", "The site has a clear navigation", bool(), SystemAnswers::clearNavigation),
  /** Whether the content of the site is detailed and complete. */
  SITE_DETAILED("Isi situs rinci dan lengkap", "The content of the site is detailed", bool(), SystemAnswers::detailedContent),
  /** How often the site is updated. */
  SITE_UPDATE_FREQUENCY(
      "Kekerapan pemutakhiran situs", "Update frequency of the site", choice(UpdateFrequency.values()),
      SystemAnswers::updateFrequency),
  /** Whose site it is, or that there is only an account on social media; unknown without either. */
  SITE_OWNERSHIP("Kepemilikan situs", "Ownership of the site", choice(SiteOwnership.values()), SystemAnswers::ownership),
  /** Whether the unit itself looks after the site. */
  SITE_SELF_MANAGED("Situs dikelola sendiri", "The site is managed by the unit", bool(), SystemAnswers::selfManaged);

  @SuppressWarnings("ImmutableEnumChecker") // a record of records and unmodifiable lists
  private final Fact fact;

  @SuppressWarnings("ImmutableEnumChecker") // methods without state, or of an immutable choice of desks
  private final Function<View, RecordAnswer> answer;

  /** The desks that a question is about. */
  private static final class Desks {
    static final DeskAnswers ALL = new DeskAnswers(DeskPurpose.CONSULTATION, DeskPurpose.COMPLAINTS);
    static final DeskAnswers CONSULTATION = new DeskAnswers(DeskPurpose.CONSULTATION);
    static final DeskAnswers COMPLAINTS = new DeskAnswers(DeskPurpose.COMPLAINTS);
  }

  RecordQuestion(String id, String en, FactType type, Function<View, RecordAnswer> answer) {
    this.fact = new Fact(code(), type, Text.of(id, en));
    this.answer = answer;
  }

  /**
   * Returns the question as a fact: its code, the type of its answer, its words.
   *
   * @return the fact that conditions over answers name
   */
  public Fact fact() {
    return fact;
  }

  @Override
  public Text label() {
    return fact.label();
  }

  /**
   * Asks the records of a unit.
   *
   * @param records the records
   * @param date the date of asking; nothing dated after it counts
   * @param calendar the working days and holidays
   * @return the answer with the records it rests on, or why there is none
   */
  public RecordAnswer answer(UnitRecords records, LocalDate date, WorkingCalendar calendar) {
    return answer(new View(records, date, calendar));
  }

  RecordAnswer answer(View view) {
    return answer.apply(view);
  }

  private static FactType bool() {
    return new FactType.Bool();
  }

  private static FactType months() {
    return new FactType.Duration(TimeUnit.MONTHS);
  }

  private static FactType hours() {
    return new FactType.Duration(TimeUnit.HOURS);
  }

  private static FactType choice(Coded[] options) {
    return new FactType.Choice(options(options));
  }

  private static FactType set(Coded[] options) {
    return new FactType.Selection(options(options));
  }

  private static List<FactType.Option> options(Coded[] options) {
    return Arrays.stream(options).map(option -> new FactType.Option(option.code(), option.label())).toList();
  }

  private static FactType stages() {
    return new FactType.Choice(List.of(
        new FactType.Option("none", Text.of("Belum ada", "None")),
        new FactType.Option("learning", Text.of("Tahap belajar", "Learning stage")),
        new FactType.Option("running", Text.of("Sudah berjalan", "Running"))));
  }
}
