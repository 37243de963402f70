package dev.syncline.processor.history;

import java.util.List;
import java.util.Optional;

/**
 * A version of a table: what a file of the schema folder says.
 *
 * @param columns in the order of the source
 * @param migrations the classes that brought the rows of earlier versions here
 */
record Snapshot(
    String table, int version, List<Column> columns, List<Index> indexes, List<String> migrations) {

  Snapshot {
    columns = List.copyOf(columns);
    indexes = List.copyOf(indexes);
    migrations = List.copyOf(migrations);
  }

  /**
   * A column.
   *
   * @param type the runtime's {@code ColumnType}
   * @param conversion the class of its converter, or the type that its JSON is of
   * @param role the runtime's {@code Column.Role}
   * @param required whether it holds a value in every row
   * @param constants those of its enum, in the order of the source; empty for other types
   * @param parent the table whose ids it holds
   */
  record Column(
      String name,
      String type,
      Optional<String> conversion,
      String role,
      boolean required,
      Optional<String> defaultValue,
      List<String> constants,
      Optional<String> parent) {

    Column {
      constants = List.copyOf(constants);
    }

    /** Whether a row that was stored without it can get along. */
    boolean isOptional() {
      return !required || defaultValue.isPresent();
    }
  }

  /** Columns that are found, or told apart, together. */
  record Index(List<String> columns, boolean unique) {

    Index {
      columns = List.copyOf(columns);
    }
  }

  Optional<Column> column(String name) {
    return columns.stream().filter(it -> it.name().equals(name)).findFirst();
  }
}
