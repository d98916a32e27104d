package io.github.pekppp.standard;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;

/** Whom a unit asks about its services (unsur masyarakat dan pihak terkait). */
public enum StakeholderGroup implements Coded {
  /** Those who use the service (pengguna layanan). */
  SERVICE_USERS("Pengguna layanan", "Service users"),
  /** Academics, experts and practitioners (ahli, akademisi). */
  EXPERTS("Akademisi, pakar, atau praktisi", "Academics, experts or practitioners"),
  /** Other public bodies (instansi terkait). */
  RELATED_AGENCIES("Instansi terkait", "Related agencies"),
  /** Civil society organisations (organisasi masyarakat sipil, LSM). */
  CIVIL_SOCIETY("Organisasi masyarakat sipil", "Civil society organisations"),
  /** The press (media massa). */
  MASS_MEDIA("Media massa", "Mass media"),
  /** Business (dunia usaha); named by the form of 2017 only. */
  BUSINESS("Dunia usaha", "Business"),
  /** Community figures (tokoh masyarakat); named by the form of 2017 only. */
  COMMUNITY_FIGURES("Tokoh masyarakat", "Community figures");

  private final Text label;

  StakeholderGroup(String id, String en) {
    this.label = Text.of(id, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
