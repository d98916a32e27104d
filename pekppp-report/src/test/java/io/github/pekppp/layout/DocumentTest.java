package io.github.pekppp.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pekppp.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {

  private static Document document(String name, Block... blocks) {
    return new Document(name, Language.ID, "Judul", List.of(blocks));
  }

  private static Block.Table table(String target) {
    return new Block.Table(List.of(Block.Column.words("Unit")), List.of(List.of(Cell.of("rsud").to(target))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x", "", "a b", "LHE", "lhe-", "-lhe", "a--b", "a/b", "a.pdf", "lhe\n"})
  void aNameIsFitForAFile(String name) {
    assertThatThrownBy(() -> document(name)).isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith("name: \"" + name + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"lhe-rsud-2025", "x", "2025"})
  void lettersDigitsAndHyphensMakeAName(String name) {
    assertThat(document(name).name()).isEqualTo(name);
  }

  @Test
  void aCellLeadsToASectionOfTheDocument() {
    Block section = new Block.Section("bagian", "Bagian", List.of(new Block.Section("anak", "Anak", List.of())));
    assertThat(document("x", table("bagian"), table("anak"), section).blocks()).hasSize(3);
    assertThatThrownBy(() -> document("x", new Block.Section("lain", "Lain", List.of(table("bagian")))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("blocks: a cell leads to bagian, which is no section");
  }

  @Test
  void aCellBehindAChartLeadsToASectionToo() {
    Chart chart = new Chart.Bars("grafik", "Judul", "Uraian.", Chart.Axis.INDEX, List.of(), List.of(), List.of(), table("grafik"));
    assertThatThrownBy(() -> document("x", new Block.Figure(chart))).hasMessage("blocks: a cell leads to grafik, which is no section");
  }
}
