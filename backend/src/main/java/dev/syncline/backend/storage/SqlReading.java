package dev.syncline.backend.storage;

import dev.syncline.backend.query.QueryOptions;
import dev.syncline.backend.query.SqlText;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Columns;
import dev.syncline.schema.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows by SQL. */
class SqlReading implements Reading {

  final Session session;

  SqlReading(Session session) {
    this.session = session;
  }

  @Override
  public @Nullable Row find(ServedTable table, String id) {
    List<Row> found = session.query(Statements.find(table), List.of(id), mapper(table));
    return found.isEmpty() ? null : found.get(0);
  }

  @Override
  public List<Row> list(ServedTable table, QueryOptions options) {
    SqlText sql = Statements.list(table, options);
    return session.query(sql.text(), sql.parameters(), mapper(table));
  }

  @Override
  public long count(ServedTable table, QueryOptions options) {
    SqlText sql = Statements.count(table, options);
    return session.query(sql.text(), sql.parameters(), row -> row.getLong(1)).get(0);
  }

  private static Session.Mapper<Row> mapper(ServedTable table) {
    Columns columns = table.columns();
    BitSet all = new BitSet();
    all.set(0, columns.size());
    return result -> {
      @Nullable Object[] values = new Object[columns.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = value(result, i + 1, columns.get(i).type());
      }
      return Row.ofStored(columns, values, all);
    };
  }

  private static @Nullable Object value(ResultSet row, int index, ColumnType type)
      throws SQLException {
    if (type == ColumnType.BLOB) {
      return row.getBytes(index);
    }
    if (!type.isInteger() && !type.isReal()) {
      return row.getString(index);
    }
    Object number = type.isInteger() ? (Object) row.getLong(index) : row.getDouble(index);
    return row.wasNull() ? null : number;
  }
}
