package io.github.pekppp.surveyfile;

import io.github.pekppp.text.Text;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By what respondents of a survey are usually grouped (profil responden), and the columns that say so.
 *
 * <p>{@code service}, {@code period}, {@code gender}, {@code age}, {@code education} and {@code occupation}, each with its
 * usual names in Indonesian and English.
 */
public final class Groupings {

  private static final Map<String, Text> LABELS = new LinkedHashMap<>();
  private static final Map<String, String> BY_NAME = new HashMap<>();

  static {
    add("service", Text.of("Layanan", "Service"), List.of("layanan", "jenis_layanan", "jenis_pelayanan"));
    add("period", Text.of("Periode", "Period"), List.of("periode", "triwulan", "semester"));
    add("gender", Text.of("Jenis kelamin", "Gender"), List.of("jenis_kelamin", "sex"));
    add("age", Text.of("Usia", "Age"), List.of("usia", "umur", "kelompok_usia", "kelompok_umur"));
    add("education", Text.of("Pendidikan", "Education"), List.of("pendidikan", "pendidikan_terakhir"));
    add("occupation", Text.of("Pekerjaan", "Occupation"), List.of("pekerjaan", "pekerjaan_utama"));
  }

  private Groupings() {}

  private static void add(String grouping, Text label, List<String> names) {
    LABELS.put(grouping, label);
    BY_NAME.put(grouping, grouping);
    names.forEach(name -> BY_NAME.put(name, grouping));
  }

  /**
   * Finds the grouping that a column name means.
   *
   * @param column the name of a column, such as {@code Jenis Kelamin}
   * @return the grouping, such as {@code gender}; empty when the column is none of them
   */
  public static Optional<String> find(String column) {
    return Optional.ofNullable(BY_NAME.get(ColumnName.plain(column)));
  }

  /**
   * Returns what people call a grouping.
   *
   * @param grouping one of those above, or the name of another column
   * @return its label; for another column its name
   */
  public static Text label(String grouping) {
    return LABELS.getOrDefault(grouping, Text.same(grouping));
  }

  /**
   * Tells whether a grouping is about the respondents themselves.
   *
   * @param grouping a grouping
   * @return true for gender, age, education and occupation
   */
  public static boolean isProfile(String grouping) {
    return LABELS.containsKey(grouping) && !List.of("service", "period").contains(grouping);
  }
}
