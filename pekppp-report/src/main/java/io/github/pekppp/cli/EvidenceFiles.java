package io.github.pekppp.cli;

import io.github.pekppp.backing.EvidenceReview;
import io.github.pekppp.evaluation.EvaluationPeriod;
import io.github.pekppp.evidence.EvidenceFile;
import io.github.pekppp.exchange.Shapes;
import io.github.pekppp.locus.UnitRef;
import io.github.pekppp.problem.Problem;
import io.github.pekppp.worksheet.Worksheet;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Evidence of units, in a file each. */
final class EvidenceFiles {

  private final Map<Owner, Path> paths = new LinkedHashMap<>();
  private final Map<Owner, EvidenceFile> files = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Whose evidence it is. */
  private record Owner(UnitRef unit, EvaluationPeriod period) {
    static Owner of(Worksheet worksheet) {
      return new Owner(UnitRef.of(worksheet.locus()), worksheet.locus().period());
    }
  }

  private EvidenceFiles() {}

  /** Reads files; a faulty one does not stop the others. */
  static EvidenceFiles read(List<Path> paths) {
    EvidenceFiles evidence = new EvidenceFiles();
    paths.forEach(path -> InputFiles.content(path).mapError(List::of)
        .flatMap(content -> Shapes.EVIDENCE_FILE.read(path.toString(), content))
        .peek(file -> evidence.add(path, file))
        .swap()
        .forEach(evidence.problems::addAll));
    return evidence;
  }

  private void add(Path path, EvidenceFile file) {
    Owner owner = new Owner(file.unit(), file.period());
    Path other = paths.putIfAbsent(owner, path);
    if (other == null) {
      files.put(owner, file);
    } else {
      problems.add(CliProblem.UNIT_TWICE.at(InputFiles.place(path), file.unit(), other));
    }
  }

  List<Problem> problems() {
    return problems;
  }

  /** Tells of each file that belongs to none of some worksheets. */
  void match(Collection<Worksheet> worksheets) {
    Set<Owner> owners = worksheets.stream().map(Owner::of).collect(Collectors.toSet());
    paths.forEach((owner, path) -> {
      if (!owners.contains(owner)) {
        problems.add(CliProblem.EVIDENCE_ALONE.at(InputFiles.place(path), owner.unit(), owner.period()));
      }
    });
  }

  /** The evidence of a unit under its edition; empty without a file of it, or where the file does not fit the edition. */
  Optional<EvidenceReview> of(Worksheet worksheet) {
    return Optional.ofNullable(files.get(Owner.of(worksheet))).flatMap(file -> {
      Validation<List<Problem>, EvidenceReview> review = EvidenceReview.of(worksheet.instrument(), file);
      problems.addAll(review.fold(faults -> faults, EvidenceReview::remarks));
      return review.toJavaOptional();
    });
  }
}
