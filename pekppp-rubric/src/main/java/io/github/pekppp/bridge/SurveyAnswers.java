package io.github.pekppp.bridge;

import io.github.pekppp.condition.FactValue;
import io.github.pekppp.records.SurveyRecord;
import io.github.pekppp.source.DateRange;
import io.github.pekppp.source.Medium;
import io.github.pekppp.source.RecordKind;
import io.github.pekppp.survey.SampleSize;
import io.github.pekppp.survey.Survey;
import io.github.pekppp.survey.SurveyReach;
import io.github.pekppp.survey.SurveyShortcoming;
import io.github.pekppp.text.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What the satisfaction surveys of a unit answer about how they were run.
 *
 * <p>Of each service the survey that ended last in the 12 months before the date is asked, so that all of several surveys count
 * that cover a service each. What followed is told by {@link FollowUpAnswers}.
 */
final class SurveyAnswers {

  private SurveyAnswers() {}

  static RecordAnswer done(View view) {
    return ofLast(view, FactValue.of(false), last -> view.told(FactValue.of(true), ended(last), last));
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
    return ofLast(view, FactValue.of(false), last -> {
      List<SurveyRecord> falling = last.stream().filter(record -> !shortcomings(view, record).isEmpty()).toList();
      List<SurveyRecord> unchecked = last.stream().filter(record -> !hasKnownSample(record.survey())).toList();
      if (!falling.isEmpty()) {
        return view.told(FactValue.of(false), eachOf(falling, record -> missing(view, record)), last);
      }
      return unchecked.isEmpty()
          ? view.told(FactValue.of(true), Text.of("sesuai {0}", "by {0}").with(rules(last)), last)
          : View.notTold(Text.join(unchecked.stream().map(SurveyAnswers::unchecked).toList(), Text.same("; ")));
    });
  }

  private static List<SurveyShortcoming> shortcomings(View view, SurveyRecord record) {
    return record.survey().shortcomings(view.date(), SampleSize.ROUNDED_UP);
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
    return ofLast(view, FactValue.picked(), last -> {
      Set<Medium> media = EnumSet.noneOf(Medium.class);
      last.forEach(record -> media.addAll(record.mediaOn(view.date())));
      return view.told(View.picked(media), View.mediaCount(media), last);
    });
  }

  static RecordAnswer reach(View view) {
    return ServiceSurveys.ask(view, surveys -> {
      List<SurveyRecord> last = last(view, surveys);
      List<SurveyReach> reaches = last.stream().map(record -> record.survey().reach()).distinct().toList();
      return switch (reaches.size()) {
        case 0 -> View.notTold(tooOld(surveys));
        case 1 -> view.told(View.chosen(reaches.get(0)), ended(last), last);
        default -> View.between(eachOf(last, record -> record.survey().reach().label()));
      };
    });
  }

  private static RecordAnswer ask(View view, FactValue none, Function<List<SurveyRecord>, RecordAnswer> answer) {
    return view.ask(RecordKind.SURVEY, view.surveys(), none, answer);
  }

  /** Asks the last survey of each service; without one the first value is the answer. */
  private static RecordAnswer ofLast(View view, FactValue none, Function<List<SurveyRecord>, RecordAnswer> answer) {
    return ask(view, none, surveys -> {
      List<SurveyRecord> last = last(view, surveys);
      return last.isEmpty() ? view.told(none, tooOld(surveys), surveys) : answer.apply(last);
    });
  }

  private static List<SurveyRecord> last(View view, List<SurveyRecord> surveys) {
    return ServiceSurveys.firstBy(ServiceSurveys.LATEST, view, recent(view, surveys));
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
