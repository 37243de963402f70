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
import java.util.Set;

/** Which tables refer to which, among those of one client. Immutable. */
final class Relations {

  private final Map<String, List<Relation>> byParent = new HashMap<>();
  private final Map<String, List<Relation>> byChild = new HashMap<>();

  Relations(Collection<TableSchema<?>> schemas) {
    Map<String, TableSchema<?>> tables = new HashMap<>();
    schemas.forEach(schema -> tables.put(schema.table(), schema));
    for (TableSchema<?> schema : schemas) {
      TableRows rows = new TableRows(schema);
      for (int i = 0; i < schema.columns().size(); i++) {
        String parent = schema.columns().get(i).traits().parent();
        if (parent != null && tables.containsKey(parent)) {
          add(new Relation(schema, rows, i, parent));
        }
      }
    }
  }

  private void add(Relation relation) {
    byParent.computeIfAbsent(relation.parentTable(), it -> new ArrayList<>()).add(relation);
    if (relation.definition().role() != Column.Role.LOCAL_ONLY) {
      byChild.computeIfAbsent(relation.childTable(), it -> new ArrayList<>()).add(relation);
    }
  }

  /**
   * A column whose values are ids of another table's rows.
   *
   * @param child the table that has it
   * @param rows the rows of that table
   * @param column its position
   */
  record Relation(TableSchema<?> child, TableRows rows, int column, String parentTable) {

    String childTable() {
      return child.table();
    }

    Column definition() {
      return child.columns().get(column);
    }

    OnDelete onDelete() {
      return definition().traits().onDelete();
    }

    boolean isToOwnTable() {
      return parentTable.equals(child.table());
    }
  }

  /** The columns that refer to rows of the table. */
  List<Relation> to(String parent) {
    return byParent.getOrDefault(parent, List.of());
  }

  /** The columns of the table that refer to rows, as the server knows them. */
  List<Relation> from(String child) {
    return byChild.getOrDefault(child, List.of());
  }

  /** Whether the table has such columns. */
  boolean isChild(String table) {
    return byChild.containsKey(table);
  }

  /** The tables that have such columns. */
  Set<String> children() {
    return byChild.keySet();
  }

  /** Whether no table refers to another. */
  boolean isEmpty() {
    return byChild.isEmpty();
  }

  /** Whether rows of the table refer to rows, or are referred to. */
  boolean concern(String table) {
    return isChild(table) || byParent.containsKey(table);
  }
}
