package io.github.pekppp.processmap;

import java.util.List;

/** Process maps in tests. */
final class Maps {

  static final Sipoc PERMIT = new Sipoc(
      List.of("Pemohon"), List.of("Berkas"), List.of("Periksa", "Terbitkan"), List.of("Izin"), List.of("Pemohon"));

  private Maps() {}

  static BusinessProcess root(String id, ProcessClass processClass) {
    return BusinessProcess.builder().id(id).name("Proses " + id).processClass(processClass).level(0).build();
  }

  static BusinessProcess part(String id, int level, String parent) {
    return BusinessProcess.builder()
        .id(id).name("Proses " + id).processClass(ProcessClass.CORE).level(level).parent(parent).build();
  }

  static ProcessMap map(MapState state, BusinessProcess... processes) {
    return ProcessMap.ofOrThrow("Dinas Perizinan", state, List.of(processes), List.of(), List.of());
  }
}
