package dev.syncline.backend.storage;

import static java.util.stream.Collectors.joining;

import dev.syncline.backend.query.SqlTranslation;
import dev.syncline.backend.table.ServedTable;
import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Creates the tables of a SQLite database and, in one that exists, adds the columns that are new.
 * The declared types keep SQLite's affinities apart and name the column's type, so that a changed
 * one is noticed.
 */
final class SqliteTables {

  private final Session session;

  SqliteTables(Session session) {
    this.session = session;
  }

  /**
   * Makes the database fit. To be called in a transaction.
   *
   * @throws StorageException if a table that is there holds something else
   */
  void prepare(Collection<ServedTable> tables) {
    session.execute(Stamp.CREATE);
    session.execute(Stamp.FILL);
    tables.forEach(this::prepare);
  }

  private void prepare(ServedTable table) {
    Map<String, String> declared = declaredColumns(table);
    if (declared.isEmpty()) {
      create(table);
      return;
    }
    for (int i = 0; i < table.columns().size(); i++) {
      Column column = table.columns().get(i);
      require(table, column, declared.get(column.name()));
    }
  }

  private Map<String, String> declaredColumns(ServedTable table) {
    Map<String, String> declared = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    session.query(
        "SELECT name, type FROM pragma_table_info(?)",
        List.of(table.name()),
        row -> declared.put(row.getString("name"), row.getString("type")));
    return declared;
  }

  private void create(ServedTable table) {
    String columns = table.columns().list().stream().map(this::definition).collect(joining(", "));
    session.execute("CREATE TABLE %s (%s)".formatted(Statements.quoted(table), columns));
    session.execute(
        "CREATE INDEX \"syncline_%s_updatedAt\" ON %s (\"updatedAt\", \"id\")"
            .formatted(table.name(), Statements.quoted(table)));
  }

  private void require(ServedTable table, Column column, @Nullable String declared) {
    if (declared != null) {
      if (!declared.equals(type(column.type()))) {
        throw misfit(table, column, "is declared as " + declared);
      }
    } else if (column.required() || !column.isSynced()) {
      throw misfit(table, column, "is missing, and the rows that are there have no value for it");
    } else {
      session.execute(
          "ALTER TABLE %s ADD COLUMN %s".formatted(Statements.quoted(table), definition(column)));
    }
  }

  private static StorageException misfit(ServedTable table, Column column, String what) {
    return new StorageException(
        "Table %s of the database does not fit its schema: column %s %s; expected %s%s"
            .formatted(
                table.name(),
                column.name(),
                what,
                type(column.type()),
                column.required() ? "" : " or no such column"),
        null);
  }

  private String definition(Column column) {
    String key = column.role() == Column.Role.ID ? " NOT NULL PRIMARY KEY" : "";
    return SqlTranslation.quoted(column) + " " + type(column.type()) + key;
  }

  /** BLOB keeps a double as it is; REAL would take the sign off a zero. */
  private static String type(ColumnType type) {
    return switch (type) {
      case TEXT, ENUM -> "TEXT";
      case INSTANT -> "TEXT INSTANT";
      case LOCAL_DATE -> "TEXT DATE";
      case BOOLEAN -> "INTEGER BOOLEAN";
      case INT8 -> "TINYINT";
      case INT16 -> "SMALLINT";
      case INT32 -> "INTEGER";
      case INT64 -> "BIGINT";
      case CHAR -> "TEXT CHAR";
      case BLOB -> "BLOB";
      case OFFSET_DATE_TIME -> "TEXT OFFSETDATETIME";
      case DURATION -> "TEXT DURATION";
      case JSON -> "TEXT JSON";
      case DECIMAL -> "TEXT DECIMAL";
      case BIG_INTEGER -> "TEXT WHOLE";
      case UUID -> "TEXT UUID";
      case URI -> "TEXT URI";
      case LOCAL_TIME -> "TEXT TIME";
      case LOCAL_DATE_TIME -> "TEXT DATETIME";
      case FLOAT32 -> "BLOB FLOAT";
      case FLOAT64 -> "BLOB DOUBLE";
    };
  }
}
