package dev.syncline.queue;

import dev.syncline.annotation.OnDelete;
import dev.syncline.schema.Column;
import dev.syncline.schema.TableSchema;
import dev.syncline.store.TableRows;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which tables refer to which, among those of one client. Immutable. */
final class Relations {

  private final Map<String, List<Relation>> byParent = new HashMap<>();

  Relations(Collection<TableSchema<?>> schemas) {
    Map<String, TableSchema<?>> tables = new HashMap<>();
    schemas.forEach(schema -> tables.put(schema.table(), schema));
    for (TableSchema<?> schema : schemas) {
      TableRows rows = new TableRows(schema);
      for (int i = 0; i < schema.columns().size(); i++) {
        String parent = schema.columns().get(i).traits().parent();
        if (parent != null && tables.containsKey(parent)) {
          byParent
              .computeIfAbsent(parent, it -> new ArrayList<>())
              .add(new Relation(schema, rows, i));
        }
      }
    }
  }

  /**
   * A column whose values are ids of another table's rows.
   *
   * @param child the table that has it
   * @param rows the rows of that table
   * @param column its position
   */
  record Relation(TableSchema<?> child, TableRows rows, int column) {

    String childTable() {
      return child.table();
    }

    Column definition() {
      return child.columns().get(column);
    }

    OnDelete onDelete() {
      return definition().traits().onDelete();
    }
  }

  /** The columns that refer to rows of the table. */
  List<Relation> to(String parent) {
    return byParent.getOrDefault(parent, List.of());
  }
}
