package io.github.pekppp.innovation;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** How far an innovation is (tahap inovasi). */
public enum InnovationStage implements Coded {
  /** Nothing was done for it yet. */
  NOT_BEGUN("Belum ada", "Not begun"),
  /** The unit learns from others or designs it (tahap belajar). */
  LEARNING("Tahap belajar", "Learning stage"),
  /** It is in use (sudah berjalan). */
  RUNNING("Sudah berjalan", "Running"),
  /** It is no longer in use, or was given up. */
  ENDED("Sudah berakhir", "Ended");

  private final Text label;

  InnovationStage(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
