package io.github.pekppp.followup;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** What a finding (temuan) is about. */
public enum FindingKind implements Coded {
  /** An indicator could stand one level higher. */
  LEVEL_GAP("Kesenjangan ke level berikutnya", "Gap to the next level"),
  /** A piece of evidence that an indicator asks for was not handed in. */
  EVIDENCE_MISSING("Bukti dukung belum ada", "Evidence missing"),
  /** A check found something else than what a piece of evidence says. */
  EVIDENCE_CONTESTED("Bukti dukung dipertanyakan", "Evidence contested"),
  /** The unit's own answers give another level than its evaluators did. */
  CLAIM_DIFFERS("Pengakuan unit berbeda dari penilaian", "Claim differs from score"),
  /** A field check found another level than the evaluators gave. */
  FIELD_DIFFERS("Hasil pemeriksaan lapangan berbeda", "Field check differs"),
  /** Users gave a question of form F-03 a low value. */
  USERS_LOW("Penilaian pengguna rendah", "Users' answers low"),
  /** An evaluator's own observation. */
  OBSERVATION("Catatan evaluator", "Observation");

  private final Text label;

  FindingKind(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
