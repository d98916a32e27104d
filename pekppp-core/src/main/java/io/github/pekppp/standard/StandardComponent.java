package io.github.pekppp.standard;

import io.github.pekppp.text.Coded;
import io.github.pekppp.text.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** One of the 14 components of a service standard (komponen standar pelayanan, UU 25/2009 article 21, PermenPANRB 15/2014). */
public enum StandardComponent implements Coded {
  /** What the user must bring or fulfil (persyaratan). */
  REQUIREMENTS(ComponentSide.DELIVERY, "Persyaratan", "Requirements"),
  /** The steps (sistem, mekanisme, dan prosedur). */
  PROCEDURE(ComponentSide.DELIVERY, "Sistem, mekanisme, dan prosedur", "System, mechanism and procedure"),
  /** How long it takes (jangka waktu penyelesaian). */
  TIME(ComponentSide.DELIVERY, "Jangka waktu penyelesaian", "Time until completion"),
  /** What it costs (biaya atau tarif). */
  FEE(ComponentSide.DELIVERY, "Biaya atau tarif", "Fee"),
  /** What the user gets (produk pelayanan). */
  PRODUCT(ComponentSide.DELIVERY, "Produk pelayanan", "Service product"),
  /** Where the user complains (penanganan pengaduan, saran, dan masukan). */
  COMPLAINTS(ComponentSide.DELIVERY, "Penanganan pengaduan, saran, dan masukan", "Handling of complaints and suggestions"),
  /** The rules it rests on (dasar hukum). */
  LEGAL_BASIS(ComponentSide.MANUFACTURING, "Dasar hukum", "Legal basis"),
  /** Rooms and equipment (sarana, prasarana, dan/atau fasilitas). */
  FACILITIES(ComponentSide.MANUFACTURING, "Sarana, prasarana, dan/atau fasilitas", "Facilities"),
  /** What the staff must be able to do (kompetensi pelaksana). */
  COMPETENCE(ComponentSide.MANUFACTURING, "Kompetensi pelaksana", "Competence of the staff"),
  /** Who watches over it (pengawasan internal). */
  SUPERVISION(ComponentSide.MANUFACTURING, "Pengawasan internal", "Internal supervision"),
  /** How many do it (jumlah pelaksana). */
  STAFF(ComponentSide.MANUFACTURING, "Jumlah pelaksana", "Number of staff"),
  /** That it will be done by the standard (jaminan pelayanan). */
  SERVICE_GUARANTEE(ComponentSide.MANUFACTURING, "Jaminan pelayanan", "Guarantee of service"),
  /** That users and documents are safe (jaminan keamanan dan keselamatan pelayanan). */
  SAFETY_GUARANTEE(ComponentSide.MANUFACTURING, "Jaminan keamanan dan keselamatan pelayanan", "Guarantee of safety"),
  /** How the staff is evaluated (evaluasi kinerja pelaksana). */
  EVALUATION(ComponentSide.MANUFACTURING, "Evaluasi kinerja pelaksana", "Performance evaluation of the staff");

  private final ComponentSide side;
  private final Text label;

  StandardComponent(ComponentSide side, String id, String en) {
    this.side = side;
    this.label = Text.of(id, en);
  }

  /**
   * Returns on which side of the service it lies.
   *
   * @return delivery or manufacturing
   */
  public ComponentSide side() {
    return side;
  }

  /**
   * Lists the components of a side.
   *
   * @param side the side
   * @return six of delivery or eight of manufacturing, unmodifiable
   */
  public static Set<StandardComponent> of(ComponentSide side) {
    Set<StandardComponent> components = EnumSet.allOf(StandardComponent.class);
    components.removeIf(component -> component.side != side);
    return Collections.unmodifiableSet(components);
  }

  @Override
  public Text label() {
    return label;
  }
}
