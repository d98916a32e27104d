package io.github.pekppp.selection;

import io.github.pekppp.locus.Agency;
import io.github.pekppp.locus.AgencyKind;
import io.github.pekppp.locus.ServiceMode;
import io.github.pekppp.locus.ServiceType;
import io.github.pekppp.locus.ServiceUnit;
import io.github.pekppp.score.Index;
import io.github.pekppp.score.Score;

/** Units to choose from in tests. */
final class Units {

  static final Agency SULBAR = agency("Sulawesi Barat");
  static final Agency SLEMAN = agency("Sleman");

  private Units() {}

  static Agency agency(String name) {
    return Agency.builder().name(name).kind(AgencyKind.PROVINCE).build();
  }

  static Candidate unit(Agency agency, String id, ServiceType type) {
    return Candidate.of(agency, service(id, type));
  }

  static Candidate unit(Agency agency, String id, ServiceType type, String lastYear) {
    return Candidate.of(agency, service(id, type), Index.of(Score.parse(lastYear).orElseThrow()));
  }

  private static ServiceUnit service(String id, ServiceType type) {
    return ServiceUnit.builder().id(id).name("Unit " + id).serviceType(type).mode(ServiceMode.FACE_TO_FACE).build();
  }
}
