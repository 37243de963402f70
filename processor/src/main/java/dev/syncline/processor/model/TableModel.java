package dev.syncline.processor.model;

import java.util.List;

/**
 * One table, as it will be generated.
 *
 * @param type the model
 * @param isPublic whether code in other packages sees the model
 * @param constructor the properties that its constructor takes, in that order; setters take others
 * @param table its name in the database and on the server
 * @param usesDeprecated whether code that uses the model is warned of
 * @param columns in the order of the source; one of them is the id
 */
public record TableModel(
    ClassRef type,
    boolean isPublic,
    List<String> constructor,
    String table,
    boolean detectsConflicts,
    boolean usesDeprecated,
    List<ColumnModel> columns) {

  public TableModel {
    constructor = List.copyOf(constructor);
    columns = List.copyOf(columns);
  }

  public GeneratedClasses generated() {
    return GeneratedClasses.of(type);
  }

  /** The columns that apps write and the server hears of. */
  public List<ColumnModel> syncedColumns() {
    return columns.stream().filter(ColumnModel::isSynced).toList();
  }
}
