import org.jspecify.annotations.NullMarked;

/** The editions of the instrument as data, and the engine that scores by them. */
@NullMarked
@SuppressWarnings("module") // the report module, compiled later, is named by a qualified export
module io.github.pekppp.rubric {
  requires static java.compiler;
  requires static org.immutables.value;
  requires static org.jspecify;
  requires transitive io.github.pekppp.core;
  requires org.snakeyaml.engine;

  exports io.github.pekppp.assessment;
  exports io.github.pekppp.backing;
  exports io.github.pekppp.batch;
  exports io.github.pekppp.bridge;
  exports io.github.pekppp.compare;
  exports io.github.pekppp.condition;
  exports io.github.pekppp.consensus;
  exports io.github.pekppp.edition;
  exports io.github.pekppp.explain;
  exports io.github.pekppp.finding;
  exports io.github.pekppp.gap;
  exports io.github.pekppp.improve;
  exports io.github.pekppp.instrument;
  exports io.github.pekppp.intensive;
  exports io.github.pekppp.policy;
  exports io.github.pekppp.priority;
  exports io.github.pekppp.promise;
  exports io.github.pekppp.proof;
  exports io.github.pekppp.recap;
  exports io.github.pekppp.scoring;
  exports io.github.pekppp.selfreport;
  exports io.github.pekppp.document to io.github.pekppp.report;
}
