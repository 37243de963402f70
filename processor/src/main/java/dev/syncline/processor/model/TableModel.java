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
 * @param usesDeprecated whether code that uses the model is warned of
 * @param columns those that this device keeps, in the order of the source; one of them is the id
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
    boolean usesDeprecated,
    List<ColumnModel> columns,
    Optional<ColumnModel> deleted,
    List<IndexModel> indexes) {

  public TableModel {
    constructor = List.copyOf(constructor);
    columns = List.copyOf(columns);
    indexes = List.copyOf(indexes);
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
}
