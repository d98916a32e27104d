package io.github.pekppp.survey;

import io.github.pekppp.text.Text;
import java.util.List;
import java.util.stream.IntStream;

/** The forms that regulations print, and those of tables without names. */
final class RegulatedForms {

  /** PermenPANRB 14/2017. The numbers of the last two elements swap between sources. */
  static final SurveyForm SKM_2017 = SurveyForm.ofOrThrow(
      "skm-2017",
      Text.of("Survei Kepuasan Masyarakat (PermenPANRB 14/2017)", "Public satisfaction survey (PermenPANRB 14/2017)"),
      List.of(
          element("requirements", "Persyaratan", "Requirements"),
          element("procedure", "Sistem, mekanisme, dan prosedur", "System, mechanism and procedure"),
          element("time", "Waktu penyelesaian", "Time to completion"),
          element("fee", "Biaya/tarif", "Fee"),
          element("product", "Produk spesifikasi jenis pelayanan", "Product as specified for the service"),
          element("competence", "Kompetensi pelaksana", "Competence of staff"),
          element("behaviour", "Perilaku pelaksana", "Behaviour of staff"),
          element("complaints", "Penanganan pengaduan, saran, dan masukan", "Handling of complaints and suggestions"),
          element("facilities", "Sarana dan prasarana", "Facilities")));

  /** KEP/25/M.PAN/2/2004. */
  static final SurveyForm IKM_2004 = SurveyForm.ofOrThrow(
      "ikm-2004",
      Text.of("Indeks Kepuasan Masyarakat (KEP/25/M.PAN/2/2004)", "Public satisfaction index (KEP/25/M.PAN/2/2004)"),
      List.of(
          element("procedure", "Prosedur pelayanan", "Procedure"),
          element("requirements", "Persyaratan pelayanan", "Requirements"),
          element("staff_clarity", "Kejelasan petugas pelayanan", "Clarity of who is in charge"),
          element("discipline", "Kedisiplinan petugas pelayanan", "Discipline of staff"),
          element("responsibility", "Tanggung jawab petugas pelayanan", "Responsibility of staff"),
          element("ability", "Kemampuan petugas pelayanan", "Ability of staff"),
          element("speed", "Kecepatan pelayanan", "Speed"),
          element("fairness", "Keadilan mendapatkan pelayanan", "Fairness"),
          element("courtesy", "Kesopanan dan keramahan petugas", "Courtesy of staff"),
          element("cost_reasonable", "Kewajaran biaya pelayanan", "Reasonable cost"),
          element("cost_certain", "Kepastian biaya pelayanan", "Certainty of cost"),
          element("schedule_certain", "Kepastian jadwal pelayanan", "Certainty of schedule"),
          element("comfort", "Kenyamanan lingkungan", "Comfort of the surroundings"),
          element("safety", "Keamanan pelayanan", "Safety")));

  private RegulatedForms() {}

  static SurveyForm numbered(int elements) {
    return SurveyForm.ofOrThrow(
        "numbered-" + elements,
        Text.of("Survei dengan " + elements + " unsur", "Survey of " + elements + " elements"),
        IntStream.rangeClosed(1, elements)
            .mapToObj(number -> SurveyElement.of(number(number), Text.same("U" + number)))
            .toList());
  }

  static String number(int number) {
    return "u" + number;
  }

  private static SurveyElement element(String id, String indonesian, String english) {
    return SurveyElement.of(id, Text.of(indonesian, english));
  }
}
