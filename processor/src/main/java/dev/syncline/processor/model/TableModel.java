package dev.syncline.processor.model;

import dev.syncline.annotation.Conflicts;
import dev.syncline.annotation.MergeRule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One table, as it will be generated.
 *
 * @param type the model
 * @param isPublic whether code in other packages sees the model
 * @param constructor the properties that its constructor takes, in that order; setters take others
 * @param table its name in the database and on the server
 * @param conflicts what becomes of a conflict that nobody else decides
 * @param version counted from 1; how its columns are kept has changed that often
 * @param migrations the classes that bring the rows of earlier versions here
 * @param usesDeprecated whether code that uses the model is warned of
 * @param columns those that this device keeps, in the order of the source; one of them is the id
 * @param embedded the records that some columns are components of, each before the ones in it
 * @param deleted what says whether the row is deleted, if the model asks
 */
public record TableModel(
    ClassRef type,
    boolean isPublic,
    List<String> constructor,
    String table,
    boolean detectsConflicts,
    Conflicts conflicts,
    int version,
    List<ClassRef> migrations,
    boolean usesDeprecated,
    List<ColumnModel> columns,
    List<EmbeddedModel> embedded,
    Optional<ColumnModel> deleted,
    List<IndexModel> indexes) {

  public TableModel {
    constructor = List.copyOf(constructor);
    migrations = List.copyOf(migrations);
    columns = List.copyOf(columns);
    indexes = List.copyOf(indexes);
    embedded = List.copyOf(embedded);
  }

  public GeneratedClasses generated() {
    return GeneratedClasses.of(type);
  }

  /** All that an item has. */
  public List<ColumnModel> properties() {
    return Stream.concat(columns.stream(), deleted.stream()).toList();
  }

  /** The columns that apps write and the server hears of. */
  public List<ColumnModel> syncedColumns() {
    return columns.stream().filter(ColumnModel::isSynced).toList();
  }

  /** The columns whose clashes no rule settles. */
  public List<ColumnModel> pickedColumns() {
    return syncedColumns().stream().filter(it -> it.traits().merge() == MergeRule.ASK).toList();
  }

  /** The embedded record that the column is a component of. */
  public Optional<EmbeddedModel> owner(ColumnModel column) {
    return column.inside().flatMap(it -> embedded(it.record()));
  }

  /** The embedded record that the record is a component of. */
  public Optional<EmbeddedModel> owner(EmbeddedModel inner) {
    return inner.owner().flatMap(this::embedded);
  }

  /** The embedded record that the property is, if it is one. */
  public Optional<EmbeddedModel> embedded(String property) {
    return embedded.stream().filter(it -> it.property().equals(property)).findFirst();
  }

  /** The columns of the record and of those in it. */
  public List<ColumnModel> columnsIn(EmbeddedModel record) {
    return columns.stream().filter(it -> path(it).contains(record)).toList();
  }

  /** The columns that hold a value whenever the record is there. */
  public List<ColumnModel> neededBy(EmbeddedModel record) {
    return columnsIn(record).stream()
        .filter(ColumnModel::needed)
        .filter(
            it ->
                path(it).stream()
                    .takeWhile(in -> !in.equals(record))
                    .noneMatch(EmbeddedModel::nullable))
        .toList();
  }

  /**
   * Whether an item may say less of the column than what is stored: a converter may, and so may a
   * record that cannot be made of the part of it that is stored.
   */
  public boolean isLossy(ColumnModel column) {
    return column.type().converter().isPresent()
        || path(column).stream().anyMatch(it -> it.nullable() && !neededBy(it).isEmpty());
  }

  /** The records that the column is in, the innermost first. */
  private List<EmbeddedModel> path(ColumnModel column) {
    return Stream.iterate(owner(column), Optional::isPresent, it -> it.flatMap(this::owner))
        .flatMap(Optional::stream)
        .toList();
  }
}
