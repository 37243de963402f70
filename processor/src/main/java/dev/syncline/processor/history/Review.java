package dev.syncline.processor.history;

import static java.util.stream.Collectors.joining;

import dev.syncline.processor.declaration.ColumnDeclaration;
import dev.syncline.processor.declaration.Place;
import dev.syncline.processor.declaration.TableDeclaration;
import dev.syncline.processor.history.Change.Breaking;
import dev.syncline.processor.history.Change.Doubtful;
import dev.syncline.processor.history.Change.OfColumn;
import dev.syncline.processor.history.Change.RequiredColumnAdded;
import dev.syncline.processor.history.Change.Serious;
import dev.syncline.processor.model.ClassRef;
import dev.syncline.processor.validation.Finding;
import dev.syncline.processor.validation.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells the developer of what a step lacks, each change where it stands.
 *
 * @param file that of the earlier version
 */
record Review(TableDeclaration table, Step step, Path file) {

  /**
   * What is wrong with the step, but for what the developer accepts: all that needs a migration, or
   * else what needs a version or may need one.
   */
  List<Finding> findings() {
    return all().stream().filter(it -> !it.isAccepted(table.place())).toList();
  }

  private List<Finding> all() {
    List<Breaking> breaking = step.unmigrated();
    if (breaking.isEmpty()) {
      return Stream.concat(
              step.unversioned().stream().map(this::unversioned),
              step.doubtful().stream().map(this::doubtful))
          .toList();
    }
    return breaking.stream().allMatch(RequiredColumnAdded.class::isInstance)
        ? breaking.stream().map(it -> required((RequiredColumnAdded) it, breaking)).toList()
        : List.of(unmigrated(breaking));
  }

  private Finding unversioned(Serious change) {
    return Problem.SCHEMA_CHANGED.at(
        place(change),
        step.before().version(),
        table.tableName(),
        change.fact(),
        table.versioning().raised(step.version()),
        file);
  }

  private Finding doubtful(Doubtful change) {
    return Problem.CONVERSION_CHANGED.at(
        place(change),
        step.before().version(),
        table.tableName(),
        change.fact(),
        table.versioning().raised(step.version(), migration()),
        migration().simpleName(),
        file);
  }

  private Finding required(RequiredColumnAdded change, List<Breaking> changes) {
    return Problem.REQUIRED_COLUMN_ADDED.at(
        place(change),
        step.before().version(),
        table.tableName(),
        change.after().name(),
        table.versioning().raised(step.version(), migration()),
        migration().simpleName(),
        skeleton(changes));
  }

  private Finding unmigrated(List<Breaking> changes) {
    return Problem.MIGRATION_NEEDED.at(
        changes.size() == 1 ? place(changes.get(0)) : table.place(),
        step.before().version(),
        table.tableName(),
        changes.stream().map(Serious::fact).collect(joining("; ")),
        table.versioning().raised(step.version(), migration()),
        file,
        skeleton(changes));
  }

  private String skeleton(List<Breaking> changes) {
    return "\n\n" + MigrationSkeleton.source(migration(), step.before(), step.version(), changes);
  }

  private ClassRef migration() {
    return MigrationSkeleton.name(table.type(), step.version());
  }

  private Place place(Change change) {
    return table.columns().stream()
        .filter(it -> change instanceof OfColumn of && of.after().name().equals(it.columnName()))
        .map(ColumnDeclaration::place)
        .findFirst()
        .orElse(table.place());
  }
}
