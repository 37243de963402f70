package com.example;

import dev.syncline.schema.Columns;
import dev.syncline.schema.RowReader;
import dev.syncline.schema.RowWriter;
import dev.syncline.schema.TableSchema;
import dev.syncline.schema.TableSql;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** How {@link Column} is stored in, and read from, the table {@code column}. */
@NullMarked
@Generated("dev.syncline.processor.SyncTableProcessor")
public final class ColumnSchema implements TableSchema<Column> {
  public static final ColumnSchema INSTANCE = new ColumnSchema();

  public static final dev.syncline.schema.Column ID = dev.syncline.schema.Column.id();
  public static final dev.syncline.schema.Column FILTER =
      dev.syncline.schema.Column.enumeration("filter", Column.Filter.class);
  public static final dev.syncline.schema.Column VERSION = dev.syncline.schema.Column.version();

  private static final Columns COLUMNS = Columns.of(ID, FILTER, VERSION);

  private static final TableSql SQL =
      new TableSql(
          """
          CREATE TABLE "column" (
            "id" TEXT NOT NULL PRIMARY KEY,
            "filter" TEXT,
            "version" TEXT
          )
          """,
          """
          SELECT "id", "filter", "version"
          FROM "column"
          """,
          """
          INSERT INTO "column" ("id", "filter", "version")
          VALUES (?1, ?2, ?3)
          ON CONFLICT ("id") DO NOTHING
          """,
          """
          UPDATE "column"
          SET "filter" = ?2, "version" = ?3
          WHERE "id" = ?1
          """,
          """
          INSERT INTO "column" ("id", "filter", "version")
          VALUES (?1, ?2, ?3)
          ON CONFLICT ("id") DO UPDATE
          SET "filter" = excluded."filter", "version" = excluded."version"
          WHERE "version" IS NOT excluded."version"
          """,
          """
          DELETE FROM "column"
          WHERE "id" = ?1
          """);

  private ColumnSchema() {}

  @Override
  public String generatedBy() {
    return "${release}";
  }

  @Override
  public String table() {
    return "column";
  }

  @Override
  public Class<Column> type() {
    return Column.class;
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
  public void write(Column item, RowWriter row) {
    row.text(0, item.id());
    row.enumeration(1, item.filter());
    row.text(2, item.version());
  }

  @Override
  public Column read(RowReader row) {
    return new Column(
        row.text(0), row.enumerationOrNull(1, Column.Filter.class), row.textOrNull(2));
  }
}
