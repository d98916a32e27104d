import org.jspecify.annotations.NullMarked;

/**
 * What PEKPPP talks about: scores, grades, loci, evaluations and their run, indicators, evidence, follow-up, coaching,
 * process maps, the records that a unit keeps of its services, and problems. No edition's rules.
 */
@NullMarked
module io.github.pekppp.core {
  requires static java.compiler;
  requires static org.immutables.value;
  requires static org.jspecify;
  requires transitive io.vavr;

  exports io.github.pekppp.assignment;
  exports io.github.pekppp.calendar;
  exports io.github.pekppp.coaching;
  exports io.github.pekppp.complaint;
  exports io.github.pekppp.evaluation;
  exports io.github.pekppp.evidence;
  exports io.github.pekppp.followup;
  exports io.github.pekppp.grade;
  exports io.github.pekppp.indicator;
  exports io.github.pekppp.infosystem;
  exports io.github.pekppp.innovation;
  exports io.github.pekppp.locus;
  exports io.github.pekppp.meeting;
  exports io.github.pekppp.problem;
  exports io.github.pekppp.processmap;
  exports io.github.pekppp.records;
  exports io.github.pekppp.score;
  exports io.github.pekppp.selection;
  exports io.github.pekppp.source;
  exports io.github.pekppp.standard;
  exports io.github.pekppp.survey;
  exports io.github.pekppp.taskforce;
  exports io.github.pekppp.text;
}
