package io.github.pekppp.exchange;

import io.github.pekppp.processmap.BusinessProcess;
import io.github.pekppp.processmap.FunctionStep;
import io.github.pekppp.processmap.MapState;
import io.github.pekppp.processmap.ProcessClass;
import io.github.pekppp.processmap.ProcessMap;
import io.github.pekppp.processmap.Relation;
import io.github.pekppp.processmap.Sipoc;

/** The shapes of business process maps. */
final class ProcessMapShapes {

  static final Shape<ProcessMap> MAP = map();

  private ProcessMapShapes() {}

  private static Shape<Sipoc> sipoc() {
    var object = ObjectShape.<Sipoc>of("sipoc", "Suppliers, inputs, process steps, outputs and customers.");
    var suppliers = object.list("suppliers", Leaves.ANY_TEXT, Sipoc::suppliers);
    var inputs = object.list("inputs", Leaves.ANY_TEXT, Sipoc::inputs);
    var steps = object.list("steps", Leaves.ANY_TEXT, Sipoc::steps);
    var outputs = object.list("outputs", Leaves.ANY_TEXT, Sipoc::outputs);
    var customers = object.list("customers", Leaves.ANY_TEXT, Sipoc::customers);
    return object.as(parts -> new Sipoc(
        parts.of(suppliers), parts.of(inputs), parts.of(steps), parts.of(outputs), parts.of(customers)));
  }

  private static Shape<BusinessProcess> process() {
    var object = ObjectShape.<BusinessProcess>of("business_process", "A process of an agency.");
    var id = object.required("id", Leaves.TEXT, BusinessProcess::id);
    var name = object.required("name", Leaves.TEXT, BusinessProcess::name);
    var processClass = object.required("class", Leaves.coded(ProcessClass.class), BusinessProcess::processClass);
    var level = object.required(
        "level", Leaves.whole(0, Integer.MAX_VALUE, number -> (int) number, Integer::longValue), BusinessProcess::level);
    var parent = object.optional("parent", Leaves.TEXT, BusinessProcess::parent);
    var sipoc = object.optional("sipoc", sipoc(), BusinessProcess::sipoc);
    return object.as(parts -> BusinessProcess.builder()
        .id(parts.of(id))
        .name(parts.of(name))
        .processClass(parts.of(processClass))
        .level(parts.of(level))
        .parent(parts.of(parent))
        .sipoc(parts.of(sipoc))
        .build());
  }

  private static Shape<Relation> relation() {
    var object = ObjectShape.<Relation>of("relation", "What flows from one process to another.");
    var from = object.required("from", Leaves.TEXT, Relation::from);
    var to = object.required("to", Leaves.TEXT, Relation::to);
    var what = object.required("what", Leaves.ANY_TEXT, Relation::what);
    return object.as(parts -> new Relation(parts.of(from), parts.of(to), parts.of(what)));
  }

  private static Shape<FunctionStep> functionStep() {
    var object = ObjectShape.<FunctionStep>of("function_step", "Who does a step of a process.");
    var process = object.required("process", Leaves.TEXT, FunctionStep::process);
    var function = object.required("function", Leaves.ANY_TEXT, FunctionStep::function);
    var step = object.required("step", Leaves.ANY_TEXT, FunctionStep::step);
    return object.as(parts -> new FunctionStep(parts.of(process), parts.of(function), parts.of(step)));
  }

  private static Shape<ProcessMap> map() {
    var object = ObjectShape.<ProcessMap>of("process_map", "The business process map of an agency.");
    var agency = object.required("agency", Leaves.TEXT, ProcessMap::agency);
    var state = object.required("state", Leaves.coded(MapState.class), ProcessMap::state);
    var processes = object.list("processes", process(), ProcessMap::processes);
    var relations = object.list("relations", relation(), ProcessMap::relations);
    var functionSteps = object.list("function_steps", functionStep(), ProcessMap::functionSteps);
    return object.checked(parts -> ProcessMap.of(
        parts.of(agency), parts.of(state), parts.of(processes), parts.of(relations), parts.of(functionSteps)));
  }
}
