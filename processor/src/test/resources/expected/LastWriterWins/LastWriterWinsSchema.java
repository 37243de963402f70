package com.example;

import dev.syncline.schema.Column;
import dev.syncline.schema.ColumnType;
import dev.syncline.schema.Columns;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** How {@link LastWriterWins} is stored in, and read from, the table {@code settings}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class LastWriterWinsSchema implements TableSchema<LastWriterWins> {
  public static final LastWriterWinsSchema INSTANCE = new LastWriterWinsSchema();

  public static final Column ID = Column.id();
  public static final Column VALUE = Column.of("value", ColumnType.TEXT);

  private static final Columns COLUMNS = Columns.of(ID, VALUE);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "settings" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "value" TEXT
          )
          """,
          """
          SELECT "id", "value"
          FROM "settings"
          """,
          """
          INSERT INTO "settings" ("id", "value")
          VALUES (?1, ?2)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "settings"
          SET "value" = ?2
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "settings" ("id", "value")
          VALUES (?1, ?2)
          ON CONFLICT ("id") DO UPDATE
          SET "value" = excluded."value"
          """,
          """
          DELETE FROM "settings"
          WHERE "id" = ?1
          """);

  private LastWriterWinsSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "settings";
  }

  @Override
  public Class<LastWriterWins> type() {
    return LastWriterWins.class;
  }

  @Override
  public Columns columns() {
    return COLUMNS;
  }

  @Override
  public TableSql sql() {
    return SQL;
  }

  @Override
  public boolean detectsConflicts() {
    return false;
  }

  @Override
  public void write(LastWriterWins item, RowWriter row) {
    row.text(0, item.id());
    row.text(1, item.value());
  }

  @Override
  public LastWriterWins read(RowReader row) {
    return new LastWriterWins(row.text(0), row.textOrNull(1));
  }
}
