package io.github.pekppp.bridge;

import io.github.pekppp.condition.FactValue;
import io.github.pekppp.records.SurveyRecord;
import io.github.pekppp.source.DateRange;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.survey.SampleSize;
import io.github.pekppp.survey.Survey;
import io.github.pekppp.survey.SurveyDuty;
import io.github.pekppp.survey.SurveyReach;
import io.github.pekppp.survey.SurveyShortcoming;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the satisfaction surveys of a unit answer about how they were run.
 *
 * <p>Of each service the survey that ended last in the 12 months up to the date is asked, so that all of several surveys count
 * that cover a service each. Whether the rules were followed is asked of those with a report, if there are such; who was asked and
 * where results are published, of all surveys of the 12 months. What followed is told by {@link FollowUpAnswers}.
 */
final class SurveyAnswers {

  /** What cannot be seen before the answers are written down. */
  private static final Set<SurveyDuty> OF_ANSWERS = Set.of(SurveyDuty.SAMPLE, SurveyDuty.INDEX);

  private SurveyAnswers() {}

  static RecordAnswer done(View view) {
    return ofRecent(view, FactValue.of(false), recent -> {
      List<SurveyRecord> last = ServiceSurveys.firstBy(ServiceSurveys.LATEST, view, recent);
      return view.told(FactValue.of(true), ServiceSurveys.withNotSurveyed(ended(last), view, last), last);
    });
  }

  static RecordAnswer count(View view) {
    return ask(view, FactValue.of(0), surveys -> {
      List<SurveyRecord> recent = recent(view, surveys);
      long least = ServiceSurveys.services(view).stream().mapToLong(service -> periods(recent, service)).min().orElseThrow();
      if (least == 0 && !recent.isEmpty()) {
        return View.between(Text.of("dalam 12 bulan terakhir tidak semua layanan disurvei: {0}",
            "in the last 12 months not every service was surveyed: {0}").with(ServiceSurveys.titles(recent)));
      }
      Text basis =
          Text.of("survei setiap layanan dalam 12 bulan terakhir: {0}", "surveys of each service in the last 12 months: {0}").with(least);
      return view.told(FactValue.of(least), basis, recent.isEmpty() ? surveys : recent);
    });
  }

  /** Counts the surveys of a service; those that ran at the same time are one. */
  private static long periods(List<SurveyRecord> surveys, String service) {
    return surveys.stream()
        .map(SurveyRecord::survey)
        .filter(survey -> survey.covers(service))
        .map(survey -> new DateRange(survey.firstDay(), survey.lastDay()))
        .distinct()
        .count();
  }

  static RecordAnswer compliant(View view) {
    return ofRecent(view, FactValue.of(false), recent -> {
      Comparator<SurveyRecord> reported = Comparator.comparing(record -> ServiceSurveys.isReported(view, record));
      List<SurveyRecord> last = ServiceSurveys.firstBy(reported.thenComparing(ServiceSurveys.LATEST), view, recent);
      List<SurveyRecord> falling = last.stream().filter(record -> !shortcomings(view, record).isEmpty()).toList();
      return falling.isEmpty() ? compliant(view, last) : notCompliant(view, recent, last, falling);
    });
  }

  /** Answers for surveys without a shortcoming, as far as their records tell. */
  private static RecordAnswer compliant(View view, List<SurveyRecord> last) {
    List<Text> open = last.stream().flatMap(record -> open(view, record).stream()).toList();
    if (!open.isEmpty()) {
      return View.notTold(Text.join(open, Text.same("; ")));
    }
    Text rules = Text.of("sesuai {0}", "by {0}").with(rules(last));
    return ServiceSurveys.notSurveyed(view, last).isEmpty()
        ? view.told(FactValue.of(true), rules, last)
        : View.between(ofSome(view, rules, last));
  }

  /** A survey that falls short leaves the answer open where another of the 12 months followed the rules for the same services. */
  private static RecordAnswer notCompliant(
      View view, List<SurveyRecord> recent, List<SurveyRecord> last, List<SurveyRecord> falling) {
    List<SurveyRecord> sound = recent.stream()
        .filter(record -> shortcomings(view, record).isEmpty() && open(view, record).isEmpty())
        .toList();
    boolean isOpen = ServiceSurveys.services(view).stream()
        .filter(service -> falling.stream().anyMatch(record -> record.survey().covers(service)))
        .allMatch(service -> sound.stream().anyMatch(record -> record.survey().covers(service)));
    return isOpen
        ? ServiceSurveys.yesAndNo(sound, falling)
        : view.told(FactValue.of(false), eachOf(falling, record -> missing(view, record)), last);
  }

  /** Lists what the record of a survey shows not to be as the rules ask; what is not written down yet shows nothing. */
  private static List<SurveyShortcoming> shortcomings(View view, SurveyRecord record) {
    return record.survey().shortcomings(view.date(), SampleSize.ROUNDED_UP).stream()
        .filter(one -> one.duty() != SurveyDuty.REPORT)
        .filter(one -> !OF_ANSWERS.contains(one.duty()) || hasAnswers(record.survey()))
        .toList();
  }

  private static boolean hasAnswers(Survey survey) {
    return survey.index().means().missing().size() < survey.form().elements().size();
  }

  /** Says what the record of a survey does not tell; empty where nothing is open. */
  private static Optional<Text> open(View view, SurveyRecord record) {
    if (!ServiceSurveys.isReported(view, record)) {
      return Optional.of(ServiceSurveys.notReported(List.of(record)));
    }
    if (!hasAnswers(record.survey())) {
      return Optional.of(
          Text.of("{0}: jawaban belum dicatat", "{0}: no answers are recorded").with(record.survey().title()));
    }
    return hasKnownSample(record.survey()) ? Optional.empty() : Optional.of(unchecked(record));
  }

  private static Text missing(View view, SurveyRecord record) {
    return Text.join(shortcomings(view, record).stream().map(SurveyShortcoming::what).toList(), Text.same("; "));
  }

  private static boolean hasKnownSample(Survey survey) {
    return survey.reach() != SurveyReach.SAMPLE || (survey.population().isPresent() && survey.index().respondents().isPresent());
  }

  private static Text unchecked(SurveyRecord record) {
    Text why = record.survey().population().isEmpty()
        ? Text.of("{0}: jumlah pengguna belum dicatat, sampel tidak dapat diperiksa",
            "{0}: the number of users is not recorded, so the sample cannot be checked")
        : Text.of("{0}: jumlah responden belum dicatat, sampel tidak dapat diperiksa",
            "{0}: the number of respondents is not recorded, so the sample cannot be checked");
    return why.with(record.survey().title());
  }

  private static Text rules(List<SurveyRecord> surveys) {
    return Text.join(
        surveys.stream().map(record -> record.survey().index().regime().citation()).distinct().map(Text::same).toList(),
        Text.same(", "));
  }

  static RecordAnswer media(View view) {
    return ofRecent(view, FactValue.picked(), recent -> {
      Set<Medium> media = EnumSet.noneOf(Medium.class);
      recent.forEach(record -> media.addAll(record.mediaOn(view.date())));
      if (media.isEmpty() && recent.stream().noneMatch(record -> ServiceSurveys.isReported(view, record))) {
        return View.notTold(ServiceSurveys.notReported(recent));
      }
      List<SurveyRecord> shown = recent.stream().filter(record -> !record.mediaOn(view.date()).isEmpty()).toList();
      return view.told(View.picked(media), View.mediaCount(media), shown.isEmpty() ? recent : shown);
    });
  }

  static RecordAnswer reach(View view) {
    return ServiceSurveys.ask(view, surveys -> {
      List<SurveyRecord> recent = recent(view, surveys);
      List<SurveyReach> reaches = recent.stream().map(record -> record.survey().reach()).distinct().toList();
      return switch (reaches.size()) {
        case 0 -> View.notTold(tooOld(surveys));
        case 1 -> ServiceSurveys.notSurveyed(view, recent).isEmpty()
            ? view.told(View.chosen(reaches.get(0)), ended(recent), recent)
            : View.between(ofSome(view, reaches.get(0).label(), recent));
        default -> View.between(eachOf(recent, record -> record.survey().reach().label()));
      };
    });
  }

  /** Says something of surveys that do not cover every service. */
  private static Text ofSome(View view, Text what, List<SurveyRecord> surveys) {
    return ServiceSurveys.withNotSurveyed(
        Text.same("{0}: {1}").with(what, ServiceSurveys.titles(surveys)), view, surveys);
  }

  private static RecordAnswer ask(View view, FactValue none, Function<List<SurveyRecord>, RecordAnswer> answer) {
    return view.ask(RecordKind.SURVEY, view.surveys(), none, answer);
  }

  /** Asks the surveys of the last 12 months; without one the first value is the answer. */
  private static RecordAnswer ofRecent(View view, FactValue none, Function<List<SurveyRecord>, RecordAnswer> answer) {
    return ask(view, none, surveys -> {
      List<SurveyRecord> recent = recent(view, surveys);
      return recent.isEmpty() ? view.told(none, tooOld(surveys), surveys) : answer.apply(recent);
    });
  }

  private static List<SurveyRecord> recent(View view, List<SurveyRecord> surveys) {
    return surveys.stream().filter(survey -> view.isOfLastYear(survey.survey().lastDay())).toList();
  }

  /** Says something of each survey, with its title where there are several. */
  private static Text eachOf(List<SurveyRecord> surveys, Function<SurveyRecord, Text> what) {
    return surveys.size() == 1
        ? what.apply(surveys.get(0))
        : Text.join(
            surveys.stream().map(one -> Text.same("{0}: {1}").with(one.survey().title(), what.apply(one))).toList(),
            Text.same("; "));
  }

  private static Text ended(List<SurveyRecord> surveys) {
    return Text.of("berakhir {0}", "ended on {0}").with(ServiceSurveys.days(surveys.stream().map(one -> one.survey().lastDay())));
  }

  private static Text tooOld(List<SurveyRecord> surveys) {
    LocalDate last = surveys.stream().map(survey -> survey.survey().lastDay()).max(Comparator.naturalOrder()).orElseThrow();
    return Text.of("survei terakhir berakhir {0}", "the last survey ended on {0}").with(last);
  }
}
