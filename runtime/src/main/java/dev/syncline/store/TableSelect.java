package dev.syncline.store;

import dev.syncline.query.SqlDialect;
import dev.syncline.query.SqlRenderer.Sql;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.TableSchema;
import java.util.ArrayList;
import java.util.List;

/**
 * How the columns of whole rows are read: where SQLite can join texts, all texts of a row as one
 * value. Each value that comes from SQLite to Java costs more than to cut it out of another, so
 * that this makes lists half as fast again.
 */
final class TableSelect {

  /** Fewer are not worth it, and SQLite's functions take 100 values, of which one separates. */
  private static final int FEWEST = 3;

  private static final int MOST = 99;

  private final TableSchema<?> schema;
  private final int[] places;
  private final String joined;

  TableSelect(TableSchema<?> schema) {
    this.schema = schema;
    this.places = new int[schema.columns().size()];
    List<String> others = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      Column column = schema.columns().get(i);
      if (isText(column.type())) {
        places[i] = ~texts.size();
        texts.add(text(column));
      } else {
        others.add(name(column));
        places[i] = others.size();
      }
    }
    this.joined = texts.size() < FEWEST || texts.size() > MOST ? "" : select(others, texts);
  }

  private static boolean isText(ColumnType type) {
    return !(type.isInteger() || type.isReal() || type == ColumnType.BLOB);
  }

  private static String name(Column column) {
    return RawTable.quoted(column.name());
  }

  private static String text(Column column) {
    String name = name(column);
    return column.required() ? name : "coalesce(" + name + ", x'FE')";
  }

  // SELECT concat_ws(x'FF', "id", "title", coalesce("note", x'FE')), "done" FROM "todo"
  private String select(List<String> others, List<String> texts) {
    String select = "SELECT concat_ws(x'FF', " + String.join(", ", texts) + ')';
    String more = others.isEmpty() ? "" : ", " + String.join(", ", others);
    return select + more + " FROM \"" + schema.table() + '"';
  }

  /** The statement, to which clauses can be appended. */
  String text(SqlDialect dialect) {
    return joins(dialect) ? joined : schema.sql().select();
  }

  /** The rows that the statement gives, each column where the schema has it. */
  Rows unpacked(SqlDialect dialect, Rows rows) {
    return joins(dialect) ? new JoinedRows(schema, places, rows) : rows;
  }

  /** The rows of the statement with these clauses. They have to be closed. */
  Rows rows(SqlSession session, Sql clauses) {
    SqlDialect dialect = session.dialect();
    return unpacked(dialect, StatementRows.of(session, text(dialect), clauses));
  }

  private boolean joins(SqlDialect dialect) {
    return dialect.joins() && !joined.isEmpty();
  }
}
